//! Who of a sector stands nearer than whom.

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::collecting::weighing::{self, Comparison, Question, Weighing};
use crate::domain::map::place::{Horizon, Sector};
use crate::editor::gathering::{compared, levelled};
use crate::editor::selection::Selection;
use crate::i18n::collect as texts;
use crate::i18n::words;
use crate::ui::components::icon::Icon;
use crate::ui::map::collect::answers::{Answer, Ask};
use crate::ui::map::collect::{Collect, focus_question};
use crate::ui::map::speech;
use crate::ui::map::state::MapState;

/// The keys of the answers, in their order.
const KEYS: [&[&str]; 4] = [&["1"], &["2"], &["3"], &["4"]];

/// What kind of question is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Level,
    Compare,
}

/// The comparisons of a sector.
#[component]
pub fn Order(
    /// The state of the map screen.
    state: MapState,
    /// The collection.
    collect: Collect,
    /// The sector.
    sector: Sector,
) -> impl IntoView {
    let t = texts::collect(state.locale());
    let question = Memo::new(move |_| {
        state.version.with(|version| {
            let next = |weighing: &Weighing| {
                collect.passed.with(|passed| weighing::next(&version.network, sector, weighing, passed))
            };
            collect.weighing.with(next)
        })
    });
    let kind = Memo::new(move |_| {
        question.get().map(|question| match question {
            Question::Level(_) => Kind::Level,
            Question::Compare(..) => Kind::Compare,
        })
    });
    Effect::new(move |_| {
        if let Some(question) = question.get() {
            let both = match question {
                Question::Level(id) => vec![id],
                Question::Compare(id, other) => vec![id, other],
            };
            state.select(Selection::contacts(both));
        }
    });
    let waiting = Memo::new(move |_| state.version.with(|version| weighing::waiting(&version.network, sector)));
    move || match kind.get() {
        Some(kind) => view! {
            <Asked state=state collect=collect sector=sector question=question kind=kind />
            <p class="note">{move || Some(waiting.get()).filter(|count| *count > 0).map(t.waiting)}</p>
            <Found state=state collect=collect sector=sector />
        }
        .into_any(),
        None => view! {
            <p class="note">
                {move || {
                    let is_empty =
                        state.version.with(|version| weighing::in_order(&version.network, sector).is_empty());
                    if is_empty { t.nothing_to_order } else { t.ordered }
                }}
            </p>
            <Found state=state collect=collect sector=sector />
        }
        .into_any(),
    }
}

#[component]
fn Asked(
    state: MapState,
    collect: Collect,
    sector: Sector,
    question: Memo<Option<Question>>,
    kind: Kind,
) -> impl IntoView {
    let locale = state.locale();
    let t = texts::collect(locale);
    let words = Memo::new(move |_| {
        // The names are those of the version shown.
        state.version.track();
        match question.get() {
            Some(Question::Level(id)) => (t.level)(&state.name_now(id)),
            Some(Question::Compare(id, other)) => (t.nearer_than)(&state.name_now(id), &state.name_now(other)),
            None => String::new(),
        }
    });
    let tell = move |id: ContactId| {
        if let Some(place) = state.contact_now(id).and_then(|contact| contact.place) {
            state.announce(speech::placed(state, &state.name_now(id), place));
        }
    };
    let level = move |horizon: Horizon| {
        let Some(Question::Level(id)) = question.get_untracked() else { return };
        let command = state.version.with_untracked(|version| levelled(&version.network, sector, id, horizon));
        if let Some(command) = command {
            state.change(command);
            tell(id);
        }
    };
    let compare = move |answer: Comparison| {
        let Some(asked @ Question::Compare(id, other)) = question.get_untracked() else { return };
        let command = state.version.with_untracked(|version| compared(&version.network, sector, asked, answer));
        if let Some(command) = command {
            let next = collect.weighing.with_untracked(|weighing| weighing.answered(id, other, answer));
            state.change(command);
            collect.weighing.set(next);
            tell(id);
        }
    };
    let pass = move |()| {
        if let Some(question) = question.get_untracked() {
            collect.weighing.set(Weighing::default());
            collect.passed.update(|passed| {
                passed.insert(question.contact());
            });
        }
    };
    let mut answers: Vec<Answer> = match kind {
        Kind::Level => Horizon::ALL
            .into_iter()
            .zip(KEYS)
            .map(|(horizon, keys)| Answer {
                word: words::horizon(locale, horizon),
                keys,
                give: Callback::new(move |()| level(horizon)),
            })
            .collect(),
        Kind::Compare => Comparison::ALL
            .into_iter()
            .zip(KEYS)
            .map(|(answer, keys)| Answer {
                word: texts::comparison(locale, answer),
                keys,
                give: Callback::new(move |()| compare(answer)),
            })
            .collect(),
    };
    answers.push(Answer { word: t.skip, keys: KEYS[3], give: Callback::new(pass) });
    view! { <Ask question=words answers=answers /> }
}

/// The order found so far; each can be compared again.
#[component]
fn Found(state: MapState, collect: Collect, sector: Sector) -> impl IntoView {
    let t = texts::collect(state.locale());
    let found = Memo::new(move |_| {
        state.version.with(|version| {
            let order = weighing::in_order(&version.network, sector).into_iter();
            let nearness = |id: ContactId| version.network.contact(id).and_then(|contact| contact.place);
            order.filter_map(|id| Some((id, state.name_now(id), nearness(id)?.nearness()))).collect::<Vec<_>>()
        })
    });
    let again = move |id: ContactId| {
        collect.passed.update(|passed| {
            passed.remove(&id);
        });
        collect.weighing.set(Weighing::of(id));
        request_animation_frame(focus_question);
    };
    let is_several = Memo::new(move |_| found.with(|found| found.len() > 1));
    let entry = move |(id, name, nearness): (ContactId, String, u8)| {
        let word = (t.compare_again)(&name);
        view! {
            <li>
                <button class="name" type="button" on:click=move |_| state.select(Selection::contact(id))>
                    <span class="nearness" aria-hidden="true">
                        {nearness}
                    </span>
                    <span>{name}</span>
                </button>
                {move || {
                    is_several
                        .get()
                        .then(|| {
                            view! {
                                <button
                                    class="tool"
                                    type="button"
                                    aria-label=word.clone()
                                    title=word.clone()
                                    on:click=move |_| again(id)
                                >
                                    <Icon name="cycle" size="small" />
                                </button>
                            }
                        })
                }}
            </li>
        }
    };
    let is_empty = Memo::new(move |_| found.with(Vec::is_empty));
    move || {
        (!is_empty.get()).then(|| {
            view! {
                <section class="stack" data-gap="small">
                    <h4>{t.from_near}</h4>
                    <ol class="tielist">
                        <For each=move || found.get() key=|entry| entry.clone() children=entry />
                    </ol>
                </section>
            }
            .into_any()
        })
    }
}
