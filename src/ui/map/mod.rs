//! The network map on the screen: the chart over the whole room, panels over
//! the water, and nothing that could end up under a panel.

pub mod analysed;
pub mod analysis;
pub mod anchor;
pub mod badge;
pub mod bond;
pub mod bond_parts;
pub mod canvas;
pub mod caption;
pub mod carried;
pub mod chartbar;
pub mod collect;
pub mod compare;
pub mod contact_ties;
pub mod display;
pub mod emphasis;
pub mod everybody;
pub mod experiment;
pub mod export_door;
pub mod fold;
pub mod group;
pub mod hand;
pub mod handles;
pub mod help;
pub mod history;
pub mod hulls;
pub mod image;
pub mod inspector;
pub mod key_roles;
pub mod keys;
pub mod labels;
pub mod legend;
pub mod marks;
pub mod names;
pub mod new_contact;
pub mod nodes;
pub mod numbers;
pub mod panels;
pub mod place_field;
pub mod pointer;
pub mod present;
pub mod profile;
pub mod quality;
pub mod rail;
pub mod resting;
pub mod role_field;
pub mod several;
pub mod shapes;
pub mod sheet;
pub mod shortcuts;
pub mod side;
pub mod signs;
pub mod speech;
pub mod state;
pub mod still;
pub mod table;
pub mod table_row;
pub mod table_ties;
pub mod tie_inspector;
pub mod ties;
pub mod timeline;
pub mod tray;
pub mod versions;
pub mod view;
pub mod water;
pub mod what_if;

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::drawing::geometry::point_of;
use crate::drawing::path::number;
use crate::editor::intent::End;
use crate::editor::selection::Selection;
use crate::editor::tool::Tool;
use crate::i18n::map::map;
use crate::ui::map::analysis::AnalysisOnMap;
use crate::ui::map::canvas::Canvas;
use crate::ui::map::chartbar::ChartBar;
use crate::ui::map::collect::{Collect, CollectInvitation, CollectPanel};
use crate::ui::map::hand::Hand;
use crate::ui::map::help::Help;
use crate::ui::map::legend::Legend;
use crate::ui::map::new_contact::{NameForm, NewContactForm};
use crate::ui::map::numbers::Numbers;
use crate::ui::map::panels::{LEGEND_DOOR, NUMBERS_DOOR, Panels};
use crate::ui::map::present::{Present, PresentRoom};
use crate::ui::map::rail::{Hint, Rail, Zoom};
use crate::ui::map::side::Side;
use crate::ui::map::state::MapState;
use crate::ui::map::table::ContactTable;
use crate::ui::map::timeline::Timeline;
use crate::ui::map::tray::Tray;
use crate::ui::map::versions::known::KnownTray;
use crate::ui::map::versions::playing::PlayingSheet;
use crate::ui::map::versions::standing::{self, StandingSign};
use crate::ui::map::versions::{Versions, form::NewVersionForm};
use crate::ui::map::view::View;
use crate::ui::map::what_if::WhatIf;
use crate::ui::platform::layout::Space;
use crate::ui::platform::page;
use crate::ui::route;

/// The map of a case.
#[component]
pub fn MapPage(
    /// The case shown.
    case: Memo<Case>,
) -> impl IntoView {
    let state = MapState::new(case);
    let view = View::new(state);
    let panels = Panels::new(state);
    let hand = Hand::new(state, view, panels);
    let t = map(state.locale());
    let title = Memo::new(move |_| {
        state.case.with(|_| ());
        (t.title)(&speech::name(state, End::Anchor))
    });
    // On an empty map the next thing to do is to add somebody.
    if untrack(|| has_nobody(state)) {
        hand.tool.set(Tool::Add);
    }
    let versions = Versions::new(case, state, view);
    provide_context(versions);
    let collect = Collect::new(state, panels);
    provide_context(collect);
    let present = Present::new(state, view);
    provide_context(present);
    make_room(view, hand, panels, state, collect, present);
    make_room_ashore(view, hand, state, versions);
    Effect::new(move |_| {
        // Names are typed into the panel now; a tap on the map selects again.
        if collect.is_open.get() {
            hand.take(Tool::Select);
        }
    });
    if route::asks_for_collecting(&page::hash()) {
        collect.open();
    }
    view! {
        <div
            class="chartroom"
            data-standing=standing::word(state)
            on:keydown:capture=move |event| analysis::end_light(&event, view, hand)
        >
            <h1 class="only-heard">{title}</h1>
            <ChartBar state=state view=view />
            <WhatIf state=state view=view hand=hand />
            <Rail hand=hand panels=panels />
            <Canvas state=state view=view hand=hand panels=panels />
            <PlayingSheet view=view player=versions.player />
            <Invitation state=state view=view panels=panels />
            <Hint hand=hand state=state />
            <NameForm state=state view=view hand=hand />
            <LeftColumn state=state view=view panels=panels />
            <Zoom view=view />
            <AnalysisOnMap state=state view=view hand=hand />
            <CollectPanel state=state />
            <Side state=state hand=hand panels=panels />
            {move || {
                panels.table.get().then(|| view! { <ContactTable state=state panels=panels /> }.into_any())
            }}
            <div class="shore">
                <StandingSign state=state />
                <KnownTray state=state hand=hand />
                <Tray state=state hand=hand />
                <Timeline state=state />
            </div>
            <NewContactForm state=state panels=panels />
            <NewVersionForm state=state />
            <Help panels=panels />
            <PresentRoom state=state view=view hand=hand />
        </div>
    }
}

fn has_nobody(state: MapState) -> bool {
    state.version.with(|version| version.network.contacts().len() == 0)
}

/// Whenever a panel opens or closes, the map finds its place beside the others.
fn make_room(view: View, hand: Hand, panels: Panels, state: MapState, collect: Collect, present: Present) {
    let unplaced = Memo::new(move |_| {
        state.version.with(|version| version.network.contacts().any(|contact| contact.place.is_none()))
    });
    let shown = Memo::new(move |_| state.version.with(|version| version.id));
    let only = Memo::new(move |_| state.selection.with(Selection::only));
    Effect::new(move |_| {
        panels.sheet.track();
        if let Some(id) = only.get() {
            // On a phone the sheet has come up and may cover whom it speaks of.
            request_animation_frame(move || {
                let canvas = hand.canvas.try_get_value().unwrap_or_default();
                if let Some(place) = state.contact_now(id).and_then(|contact| contact.place) {
                    view.make_room(canvas, point_of(place));
                }
            });
        }
    });
    Effect::new(move |_| {
        for shown in [panels.numbers, panels.legend, panels.table, panels.inspector] {
            shown.track();
        }
        unplaced.get();
        shown.get();
        collect.is_open.track();
        present.is_on();
        request_animation_frame(move || {
            let canvas = hand.canvas.try_get_value().unwrap_or_default();
            if canvas != Space::default() {
                view.resized(canvas);
            }
        });
    });
}

/// As [`make_room`], for what comes and goes at the shore.
fn make_room_ashore(view: View, hand: Hand, state: MapState, versions: Versions) {
    let has_line = timeline::is_shown(state);
    Effect::new(move |before: Option<()>| {
        has_line.get();
        versions.shows_known.track();
        if before.is_some() {
            request_animation_frame(move || {
                let canvas = hand.canvas.try_get_value().unwrap_or_default();
                if canvas != Space::default() {
                    view.resized(canvas);
                }
            });
        }
    });
}

/// The numbers and the legend, where they are shown.
#[component]
fn LeftColumn(state: MapState, view: View, panels: Panels) -> impl IntoView {
    let is_shown = move || panels.numbers.get() || panels.legend.get();
    let numbers = move || {
        panels.numbers.get().then(|| {
            view! { <Numbers state=state view=view on_close=move |()| panels::close(panels.numbers, NUMBERS_DOOR) /> }.into_any()
        })
    };
    let legend = move || {
        panels.legend.get().then(|| {
            view! { <Legend view=view on_close=move |()| panels::close(panels.legend, LEGEND_DOOR) /> }.into_any()
        })
    };
    view! {
        <div class="leftcol" data-covers=move || is_shown().then_some("left")>
            {numbers}
            {legend}
        </div>
    }
}

/// The room an invitation takes, in pixels, and how far below the anchor it begins.
const INVITATION: (f64, f64) = (300.0, 220.0);
const BELOW_ANCHOR: f64 = 56.0;

/// What it takes on a low screen, where only its buttons stand.
const INVITATION_BUTTONS: f64 = 104.0;

/// What an empty map says. The water around it can be tapped.
#[component]
fn Invitation(state: MapState, view: View, panels: Panels) -> impl IntoView {
    let t = map(state.locale());
    let is_empty = Memo::new(move |_| has_nobody(state));
    let anchor = move || view.viewport.get().anchor_at_screen();
    let top = move || (anchor().y + BELOW_ANCHOR).min(view.screen().free().bottom - INVITATION_BUTTONS);
    move || {
        is_empty.get().then(|| {
            view! {
                <svg class="overlay">
                    <foreignObject
                        x=move || number(anchor().x - 0.5 * INVITATION.0)
                        y=move || number(top())
                        width=number(INVITATION.0)
                        height=number(INVITATION.1)
                    >
                        <div class="invitation">
                            <p>{t.empty}</p>
                            <CollectInvitation />
                            <button
                                class="button"
                                type="button"
                                aria-haspopup="dialog"
                                on:click=move |_| panels.form.set(true)
                            >
                                {t.from_form}
                            </button>
                        </div>
                    </foreignObject>
                </svg>
            }
            .into_any()
        })
    }
}
