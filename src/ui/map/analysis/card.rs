//! The numbers of whoever is pointed at or focused, in a corner of the water: it
//! covers nobody who is looked at and stays where it is while the pointer goes
//! from one contact to the next. The inspector says the same to a screen reader.

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::drawing::geometry::{Point, Rect};
use crate::drawing::path::number;
use crate::editor::gesture::Gesture;
use crate::editor::tool::Tool;
use crate::i18n::roles_on_map;
use crate::ui::map::hand::Hand;
use crate::ui::map::key_roles;
use crate::ui::map::panels::NARROW;
use crate::ui::map::profile;
use crate::ui::map::state::MapState;
use crate::ui::map::view::View;
use crate::ui::platform::layout;
use crate::ui::store::use_locale;

/// The room of the card, in pixels, and its distance from the edge.
const SIZE: (f64, f64) = (240.0, 148.0);
const GAP: f64 = 6.0;

/// How far a symbol with its name may reach, in pixels.
const REACH: f64 = 40.0;

/// A narrower map has no corner for it, in pixels.
const ROOM: f64 = 560.0;

/// The card.
#[component]
pub fn OwnCard(
    /// The state of the map screen.
    state: MapState,
    /// How the map is seen.
    view: View,
    /// The hand on the map.
    hand: Hand,
) -> impl IntoView {
    let locale = use_locale();
    let looked_at = Memo::new(move |_| looked_at(hand));
    let own = profile::own_numbers(state, looked_at.into());
    // One value of both: a corner that stays where it was must not hold back whose numbers stand in it.
    let shown = Memo::new(move |_| {
        let (id, own) = own.get()?;
        let at = view.scene.with(|scene| scene.node(id).map(|node| node.at))?;
        let place = corner(view.screen().free(), view.viewport.get().screen_from_map(at))?;
        Some((place, id, own))
    });
    move || {
        let (place, id, own) = shown.get()?;
        let roles = state.report.with_untracked(|report| key_roles::of_contact(report, id));
        let roles: Vec<&str> = roles.into_iter().map(|role| roles_on_map::role(locale, role)).collect();
        let lines = profile::brief(locale, &own, &roles);
        Some(
            view! {
                <svg class="overlay" aria-hidden="true">
                    <foreignObject
                        x=number(place.x)
                        y=number(place.y)
                        width=number(SIZE.0)
                        height=number(SIZE.1)
                    >
                        <div class="own-card panel">
                            <b>{state.name_now(id)}</b>
                            {lines.into_iter().map(|line| view! { <span>{line}</span> }).collect_view()}
                        </div>
                    </foreignObject>
                </svg>
            }
            .into_any(),
        )
    }
}

/// Whom the pointer or the shown focus rests on, while nothing else is done.
fn looked_at(hand: Hand) -> Option<ContactId> {
    let is_idle = hand.gesture.with(|gesture| *gesture == Gesture::Idle) && hand.tool.get() == Tool::Select;
    if !is_idle || !layout::is_window_wide(NARROW) {
        return None;
    }
    hand.rests_on()
}

/// The upper left corner of the free water, or the first of the others in which
/// the card does not cover the contact.
fn corner(free: Rect, at: Point) -> Option<Point> {
    if free.width() < ROOM {
        return None;
    }
    let (left, right) = (free.left + GAP, free.right - GAP - SIZE.0);
    let (top, bottom) = (free.top + GAP, free.bottom - GAP - SIZE.1);
    let covers = |corner: &Point| {
        let card = Rect { left: corner.x, top: corner.y, right: corner.x + SIZE.0, bottom: corner.y + SIZE.1 };
        card.grown(REACH).contains(at)
    };
    let corners = [(left, top), (right, top), (left, bottom)].map(|(x, y)| Point { x, y });
    corners.into_iter().find(|corner| !covers(corner))
}
