//! What the hand shows before and while it takes hold: handles to draw a tie
//! from, and the ring that holds what is carried.

use leptos::prelude::*;

use crate::drawing::geometry::radius_of;
use crate::drawing::path::number;
use crate::editor::gesture::Gesture;
use crate::editor::handle::{REACH, handle_at};
use crate::editor::intent::End;
use crate::i18n::hands::hands;
use crate::ui::map::hand::Hand;
use crate::ui::map::pointer::element_id;
use crate::ui::map::view::View;
use crate::ui::store::use_locale;

/// The handles of whoever is looked at, focused or selected. The key that does
/// the same is in the help, so a screen reader does not need them.
#[component]
pub fn Handles(
    /// How the map is seen.
    view: View,
    /// The hand on the map.
    hand: Hand,
) -> impl IntoView {
    let t = hands(use_locale());
    let handle = move |end: End| {
        // A handle is as large at every zoom, like the finger that takes it.
        let transform = move || {
            let viewport = view.viewport.get();
            let at = view.scene.with(|scene| handle_at(scene, viewport, end)).unwrap_or_default();
            format!("translate({} {}) scale({:.5})", number(at.x), number(at.y), 1.0 / viewport.scale())
        };
        view! {
            <g class="tie-handle" transform=transform>
                <title>{t.handle}</title>
                <circle class="reach" r=number(REACH) />
                <circle class="knob" r="8" />
                <path d="M-3.5 0h7M0 -3.5v7" />
            </g>
        }
    };
    view! {
        <g class="tie-handles" aria-hidden="true">
            <For each=move || hand.handles.get() key=|end| element_id(*end) let:end>
                {handle(end)}
            </For>
        </g>
    }
}

/// The ring that holds a carried contact.
#[component]
pub fn Guide(
    /// The hand on the map.
    hand: Hand,
) -> impl IntoView {
    let held_at = Memo::new(move |_| {
        hand.gesture.with(|gesture| match gesture {
            Gesture::Moving(moving) => moving.guide,
            Gesture::Idle
            | Gesture::Pressing(_)
            | Gesture::Linking(_)
            | Gesture::Panning(_)
            | Gesture::Pinching(_)
            | Gesture::Lassoing(_)
            | Gesture::Nudging(_) => None,
        })
    });
    move || held_at.get().map(|distance| view! { <circle class="guide" r=number(radius_of(distance)) /> })
}
