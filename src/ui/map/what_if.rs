//! The bar of "what if": says in one sentence what becomes of the map, lists
//! who is thought away, and suggests on whom something hangs.

use leptos::ev;
use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::network::Pair;
use crate::domain::order;
use crate::i18n::roles_on_map::on_map;
use crate::ui::components::icon::Icon;
use crate::ui::map::canvas::CHART;
use crate::ui::map::experiment::{self, tie_name, toggle};
use crate::ui::map::hand::Hand;
use crate::ui::map::panels::is_closing;
use crate::ui::map::state::MapState;
use crate::ui::map::view::View;
use crate::ui::platform::layout::Space;
use crate::ui::platform::page;

/// The id of the button that opens the bar.
pub const WHAT_IF_DOOR: &str = "what-if-door";

/// So many cut persons and cut ties are suggested, those on most paths first.
const MOST_PERSONS: usize = 5;
const MOST_TIES: usize = 3;

/// Someone or something that can be thought away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Part {
    Contact(ContactId),
    Tie(Pair),
}

impl Part {
    fn name(self, state: MapState) -> String {
        match self {
            Self::Contact(id) => state.name_now(id),
            Self::Tie(pair) => tie_name(state, pair),
        }
    }

    fn toggle(self, state: MapState) {
        match self {
            Self::Contact(id) => toggle(state, &[id], &[]),
            Self::Tie(pair) => toggle(state, &[], &[pair]),
        }
    }
}

/// The bar, while it is open.
#[component]
pub fn WhatIf(
    /// The state of the map screen.
    state: MapState,
    /// How the map is seen.
    view: View,
    /// The hand on it.
    hand: Hand,
) -> impl IntoView {
    let is_open = state.experiment().is_open;
    Effect::new(move |before: Option<()>| {
        is_open.track();
        if before.is_some() {
            // The bar covers some of the map, or does not any more.
            request_animation_frame(move || {
                let canvas = hand.canvas.try_get_value().unwrap_or_default();
                if canvas != Space::default() {
                    view.resized(canvas);
                }
            });
        }
    });
    move || is_open.get().then(|| view! { <Bar state=state /> }.into_any())
}

#[component]
fn Bar(state: MapState) -> impl IntoView {
    let t = on_map(state.locale());
    let experiment = state.experiment();
    let end = move || {
        experiment::end(state);
        page::focus(CHART);
    };
    let leave = move |event: ev::KeyboardEvent| {
        if is_closing(&event) {
            event.stop_propagation();
            end();
        }
    };
    let out = Memo::new(move |_| {
        experiment.out.with(|out| {
            let contacts = out.contacts.iter().copied().map(Part::Contact);
            contacts.chain(out.ties.iter().copied().map(Part::Tie)).collect::<Vec<_>>()
        })
    });
    let told = Memo::new(move |_| {
        state.version.track();
        experiment::told(state)
    });
    let fallen =
        move || told.get().and_then(|(_, fallen)| fallen).map(|fallen| view! { <p class="small">{fallen}</p> });
    let suggested = Memo::new(move |_| suggestions(state));
    let back = move |part: Part| {
        let name = part.name(state);
        let press = move |_| {
            part.toggle(state);
            // The button that had the focus is gone.
            page::focus(CHART);
        };
        view! {
            <li>
                <button class="chip" type="button" aria-label=format!("{name}: {}", t.count_in) title=t.count_in on:click=press>
                    <s>{name.clone()}</s>
                    <Icon name="close" size="small" />
                </button>
            </li>
        }
    };
    let offer = move |part: Part| {
        let name = part.name(state);
        let icon = match part {
            Part::Contact(_) => "cut",
            Part::Tie(_) => "connect",
        };
        let press = move |_| {
            part.toggle(state);
            page::focus(CHART);
        };
        view! {
            <li>
                <button class="chip" type="button" title=t.leave_out on:click=press>
                    <Icon name=icon size="small" />
                    {name.clone()}
                </button>
            </li>
        }
    };
    let hanging = move || {
        if suggested.with(Vec::is_empty) { t.nothing_hangs } else { t.suggested }
    };
    view! {
        <section class="what-if panel" data-covers="top" aria-labelledby="what-if-title" on:keydown=leave>
            <div class="what-if-head">
                <Icon name="what-if" />
                <h2 id="what-if-title" class="only-heard">
                    {t.title}
                </h2>
                <div>
                    <p>{move || told.get().map_or_else(|| t.invitation.to_owned(), |(sentence, _)| sentence)}</p>
                    {fallen}
                </div>
                <button class="button" data-size="small" type="button" on:click=move |_| end()>
                    {t.end}
                </button>
            </div>
            <div class="what-if-rows">
                <ul class="chips" data-part="out">
                    <For each=move || out.get() key=|part| *part let:part>
                        {back(part)}
                    </For>
                </ul>
                <p class="small quiet">{hanging}</p>
                <ul class="chips" data-part="suggested">
                    <For each=move || suggested.get() key=|part| *part let:part>
                        {offer(part)}
                    </For>
                </ul>
            </div>
        </section>
    }
}

/// Cut persons and cut ties of what is left, those on most paths first.
fn suggestions(state: MapState) -> Vec<Part> {
    state.report.with(|report| {
        let overall = &report.overall;
        let mut persons: Vec<(ContactId, f64)> =
            overall.betweenness.iter().filter(|(id, _)| overall.cut_persons.contains(id)).copied().collect();
        order::by(&mut persons, |one, other| other.1.total_cmp(&one.1));
        let persons = persons.into_iter().take(MOST_PERSONS).map(|(id, _)| Part::Contact(id));
        // A tie to somebody who has no other cuts off one person only; the others say more.
        let degree = |id: ContactId| overall.block.ties.iter().filter(|tie| tie.other(id).is_some()).count();
        let joins = |tie: &&Pair| {
            let (one, other) = tie.ends();
            degree(one) > 1 && degree(other) > 1
        };
        let ties = overall.cut_ties.iter().filter(joins).take(MOST_TIES).map(|tie| Part::Tie(*tie));
        persons.chain(ties).collect()
    })
}

/// The button that thinks these away, or counts them in again.
#[component]
pub fn LeaveOut(
    /// The state of the map screen.
    state: MapState,
    /// These contacts.
    contacts: Vec<ContactId>,
    /// These ties.
    ties: Vec<Pair>,
) -> impl IntoView {
    let t = on_map(state.locale());
    let parts = StoredValue::new((contacts, ties));
    let is_out = Memo::new(move |_| parts.with_value(|(contacts, ties)| state.experiment().holds(contacts, ties)));
    let press = move |_| parts.with_value(|(contacts, ties)| toggle(state, contacts, ties));
    view! {
        <button class="button" data-size="small" type="button" on:click=press>
            <Icon name="what-if" size="small" />
            {move || if is_out.get() { t.count_in } else { t.leave_out }}
        </button>
    }
}
