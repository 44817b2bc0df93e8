//! Who is in contact with whom, asked of the plausible pairs.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::collecting::pairs::open_pairs_among;
use crate::domain::map::network::{MapCommand, Pair};
use crate::editor::selection::Selection;
use crate::i18n::collect as texts;
use crate::i18n::map::map;
use crate::ui::components::choices::Tick;
use crate::ui::map::collect::answers::{Answer, Ask};
use crate::ui::map::collect::{Collect, focus_question};
use crate::ui::map::state::MapState;

/// More selected contacts than an asked pair has are a choice of the user.
const PAIR: usize = 2;

/// The pair questions.
#[component]
pub fn Pairs(
    /// The state of the map screen.
    state: MapState,
    /// The collection.
    collect: Collect,
) -> impl IntoView {
    let locale = state.locale();
    let t = texts::collect(locale);
    let selected = move || state.selection.with(|selection| selection.ids().collect::<BTreeSet<ContactId>>());
    let chosen = RwSignal::new(untrack(selected));
    let is_only = RwSignal::new(chosen.with_untracked(|chosen| chosen.len() > PAIR));
    Effect::new(move |_| {
        let selected = selected();
        if selected.len() > PAIR {
            chosen.set(selected);
        }
    });
    let open = Memo::new(move |_| {
        if is_only.get() {
            state.version.with(|version| chosen.with(|chosen| open_pairs_among(&version.network, chosen)))
        } else {
            collect.pairs.get()
        }
    });
    let asked = Memo::new(move |_| {
        open.with(|open| collect.later.with(|later| open.iter().copied().find(|pair| !later.contains(pair))))
    });
    let remaining = Memo::new(move |_| {
        open.with(|open| collect.later.with(|later| open.iter().filter(|pair| !later.contains(pair)).count()))
    });
    let put_off = Memo::new(move |_| open.with(Vec::len) - remaining.get());
    Effect::new(move |_| {
        if let Some(pair) = asked.get() {
            let (one, other) = pair.ends();
            state.select(Selection::contacts([one, other]));
        }
    });
    let is_asking = Memo::new(move |_| asked.get().is_some());
    let ask_again = move |_| {
        collect.later.set(BTreeSet::new());
        request_animation_frame(focus_question);
    };
    let may_choose = Memo::new(move |_| chosen.with(|chosen| chosen.len() > PAIR));
    let tick = move || {
        may_choose.get().then(|| {
            let word = (t.only_selected)(chosen.with(BTreeSet::len));
            view! { <Tick label=word value=is_only on_change=move |is_on: bool| is_only.set(is_on) /> }.into_any()
        })
    };
    view! {
        {tick}
        {move || {
            if is_asking.get() {
                view! {
                    <Asked state=state collect=collect asked=asked />
                    <p class="note">{move || (t.remaining)(remaining.get())}</p>
                }
                    .into_any()
            } else {
                view! { <p class="note">{t.no_pairs}</p> }.into_any()
            }
        }}
        {move || {
            (put_off.get() > 0)
                .then(|| {
                    view! {
                        <p class="collect-asked">
                            <span>{move || (t.later)(put_off.get())}</span>
                            <button
                                class="button"
                                data-kind="plain"
                                data-size="small"
                                type="button"
                                on:click=ask_again
                            >
                                {t.ask_later_ones}
                            </button>
                        </p>
                    }
                        .into_any()
                })
        }}
        {move || (!is_only.get()).then(|| view! { <p class="note">{t.why_these}</p> })}
    }
}

#[component]
fn Asked(state: MapState, collect: Collect, asked: Memo<Option<Pair>>) -> impl IntoView {
    let locale = state.locale();
    let t = texts::collect(locale);
    let names = move |pair: Pair| {
        let (one, other) = pair.ends();
        (state.name_now(one), state.name_now(other))
    };
    let words = Memo::new(move |_| {
        state.version.track();
        asked.get().map_or_else(String::new, |pair| {
            let (one, other) = names(pair);
            (t.in_contact)(&one, &other)
        })
    });
    let answer = move |command: fn(Vec<Pair>) -> MapCommand, say: fn(&str, &str) -> String| {
        if let Some(pair) = asked.get_untracked() {
            let (one, other) = names(pair);
            state.change(command(vec![pair]));
            state.announce(say(&one, &other));
        }
    };
    let put_off = move |()| {
        if let Some(pair) = asked.get_untracked() {
            collect.later.update(|later| {
                later.insert(pair);
            });
            state.announce(t.put_off.to_owned());
        }
    };
    let connected = map(locale).connected;
    let answers = vec![
        Answer {
            word: t.yes,
            keys: locale.pick(&["j", "y"], &["y", "j"]),
            give: Callback::new(move |()| answer(MapCommand::Connect, connected)),
        },
        Answer { word: t.no, keys: &["n"], give: Callback::new(move |()| answer(MapCommand::Apart, t.apart)) },
        Answer { word: t.unknown, keys: locale.pick(&["w", "u"], &["u", "w"]), give: Callback::new(put_off) },
    ];
    view! { <Ask question=words answers=answers /> }
}
