//! The analysis on the map: numbers that light up what they speak of, findings
//! in words, and the numbers of whoever is looked at.

pub mod bridges;
pub mod card;
pub mod explained;
pub mod findings;
pub mod lines;
pub mod lit;

use leptos::ev;
use leptos::prelude::*;

use crate::editor::gesture::Gesture;
use crate::editor::tool::Tool;
use crate::ui::map::analysis::card::OwnCard;
use crate::ui::map::hand::Hand;
use crate::ui::map::state::MapState;
use crate::ui::map::view::View;
use crate::ui::platform::page;

/// What the analysis shows over the water.
#[component]
pub fn AnalysisOnMap(
    /// The state of the map screen.
    state: MapState,
    /// How the map is seen.
    view: View,
    /// The hand on the map.
    hand: Hand,
) -> impl IntoView {
    view! { <OwnCard state=state view=view hand=hand /> }
}

/// Escape ends the light before it closes a panel or ends the selection; what is
/// half done and what is being typed have the first claim to it.
pub fn end_light(event: &ev::KeyboardEvent, view: View, hand: Hand) {
    let is_free = || {
        hand.gesture.with_untracked(|gesture| *gesture == Gesture::Idle)
            && hand.tool.get_untracked() == Tool::Select
            && !page::is_dialog_open()
            && !page::is_typing()
    };
    if event.key() == "Escape" && untrack(|| view.emphasis.light()).is_some() && is_free() {
        view.emphasis.end();
        event.stop_propagation();
        event.prevent_default();
    }
}
