//! What each rater says of a goal. Raters stand side by side and are never
//! averaged.

use leptos::prelude::*;

use crate::domain::phase::gas::{GasScore, LEVELS, Rater};
use crate::domain::phase::goal::Goal;
use crate::i18n::gas::{self, gas};
use crate::session::Act;
use crate::ui::components::choices::Choices;
use crate::ui::components::field::LineField;
use crate::ui::components::icon::Icon;
use crate::ui::components::number;
use crate::ui::platform::page;
use crate::ui::store::use_locale;
use crate::ui::wizard::picks::{self, Picks};
use crate::ui::wizard::records::Entry;

/// What is asked of a rater.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Beginning and end, as in the form of a goal.
    Whole,
    /// Only what was reached, as when the plan is brought back.
    Reached,
}

/// A name that is the same as long as the rater is the same.
fn key(rater: &Rater) -> String {
    match rater {
        Rater::Client => "client".to_owned(),
        Rater::Professional => "professional".to_owned(),
        Rater::Other(name) => format!("other-{name}"),
    }
}

fn add_id(entry: Entry<Goal>) -> String {
    format!("raters-{}", entry.uuid)
}

/// All raters of a goal that has a scale, and ways to take up more.
#[component]
pub fn Scores(
    /// The goal.
    entry: Entry<Goal>,
    /// What is asked.
    part: Part,
) -> impl IntoView {
    let raters = Memo::new(move |_| {
        let raters = entry.with(|goal| {
            goal.gas.iter().flat_map(|scale| &scale.scores).map(|score| score.rater.clone()).collect::<Vec<_>>()
        });
        raters.unwrap_or_default()
    });
    view! {
        <ul class="raters">
            <For each=move || raters.get() key=key children=move |rater| one(entry, &rater, part) />
        </ul>
        {take_up(entry, raters)}
    }
}

/// The five levels as figures, and open.
fn levels() -> Picks {
    let level = |level: i8| (level.to_string(), gas::figure(level));
    picks::or_open(LEVELS.map(level).collect(), use_locale())
}

fn one(entry: Entry<Goal>, rater: &Rater, part: Part) -> AnyView {
    let locale = use_locale();
    let t = gas(locale);
    let name = gas::rater(locale, rater);
    let rater = StoredValue::new(rater.clone());
    let level = move |goal: &Goal, get: fn(&GasScore) -> Option<i8>| {
        rater.with_value(|rater| goal.gas.as_ref().and_then(|scale| scale.score(rater)).and_then(get))
    };
    let row = move |word: &str, get: fn(&GasScore) -> Option<i8>, set: fn(&mut GasScore, Option<i8>)| {
        let said = entry.text(move |goal| {
            level(goal, get).map(|at| described(goal, at, gas::level(locale, at))).unwrap_or_default()
        });
        view! {
            <div class="rated">
                <Choices
                    legend=format!("{name}: {word}")
                    entries=levels()
                    value=entry.text(move |goal| level(goal, get).map(|at| at.to_string()).unwrap_or_default())
                    on_pick=entry
                        .pick(move |goal, key| {
                            if let Some(scale) = goal.gas.as_mut() {
                                rater
                                    .with_value(|rater| {
                                        scale.change_score(rater, |score| set(score, key.parse().ok()));
                                    });
                            }
                        })
                />
                <small>{move || said.get()}</small>
            </div>
        }
        .into_any()
    };
    let baseline =
        (part == Part::Whole).then(|| row(t.baseline, |score| score.baseline, |score, level| score.baseline = level));
    let reached = row(t.reached, |score| score.reached, |score, level| score.reached = level);
    let remove = (part == Part::Whole).then(|| {
        let named = (t.remove_rater)(&rater.with_value(|rater| gas::rater(locale, rater)));
        let remove = move |_| {
            entry.change(Act::Single, |goal| {
                if let Some(scale) = goal.gas.as_mut() {
                    rater.with_value(|rater| scale.scores.retain(|score| score.rater != *rater));
                }
            });
            page::focus(&add_id(entry));
        };
        view! {
            <button class="tool" type="button" aria-label=named.clone() title=named on:click=remove>
                <Icon name="trash" size="small" />
            </button>
        }
    });
    view! { <li>{baseline} {reached} {remove}</li> }.into_any()
}

/// What a level looks like: in the words of the scale, else in general.
fn described(goal: &Goal, level: i8, general: &str) -> String {
    let at = usize::try_from(i16::from(level) - i16::from(*LEVELS.start())).unwrap_or_default();
    let own = goal.gas.as_ref().and_then(|scale| scale.levels.get(at)).map(|text| text.trim());
    own.filter(|text| !text.is_empty()).unwrap_or(general).to_owned()
}

/// Buttons for those who do not rate yet, and a field for somebody else.
fn take_up(entry: Entry<Goal>, raters: Memo<Vec<Rater>>) -> AnyView {
    let locale = use_locale();
    let t = gas(locale);
    let typed = RwSignal::new((String::new(), 0));
    let missing = move || {
        let missing = [Rater::Client, Rater::Professional]
            .into_iter()
            .filter(move |rater| raters.with(|raters| !raters.contains(rater)));
        missing
            .map(|rater| {
                let word = (t.take_up)(&gas::rater(locale, &rater));
                let take = move |_| {
                    entry.change(Act::Single, |goal| goal.gas.get_or_insert_default().take_up(rater.clone()));
                    page::focus(&add_id(entry));
                };
                view! {
                    <button class="button" data-size="small" type="button" on:click=take>
                        <Icon name="plus" size="small" />
                        {word}
                    </button>
                }
            })
            .collect_view()
    };
    let name = Memo::new(move |_| typed.with(|(text, _)| text.clone()));
    let field = format!("rater-{}", number::fresh());
    let focused = field.clone();
    let take_other = move |_| {
        let name = name.get_untracked().trim().to_owned();
        if !name.is_empty() {
            entry.change(Act::Single, |goal| goal.gas.get_or_insert_default().take_up(Rater::Other(name)));
            typed.set((String::new(), 0));
        }
        page::focus(&focused);
    };
    view! {
        <div class="take-up" id=add_id(entry) tabindex="-1">
            <div class="row">{missing}</div>
            <div class="take-other">
                <LineField id=field label=t.other_name value=name on_write=move |written| typed.set(written) />
                <button class="button" data-size="small" type="button" on:click=take_other>
                    <Icon name="plus" size="small" />
                    {t.take_up_other}
                </button>
            </div>
        </div>
    }
    .into_any()
}
