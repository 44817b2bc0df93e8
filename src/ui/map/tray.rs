//! Contacts that are known but have no place yet: to be dragged onto the map,
//! or tapped and then placed by a second tap.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::domain::ids::ContactId;
use crate::drawing::geometry::Point;
use crate::editor::gesture::Gesture;
use crate::editor::input::Input;
use crate::editor::selection::Selection;
use crate::editor::tool::Tool;
use crate::i18n::map::map;
use crate::ui::map::hand::Hand;
use crate::ui::map::pointer;
use crate::ui::map::state::{MapState, shown_name};
use crate::ui::map::view::View;
use crate::ui::platform::layout::Space;

/// How far a press on a name travels before it takes the contact out, in pixels.
const DRAG: f64 = 6.0;

/// The tray; not there while everybody has a place.
#[component]
pub fn Tray(
    /// The state of the map screen.
    state: MapState,
    /// How the map is seen.
    view: View,
    /// The hand on the map.
    hand: Hand,
) -> impl IntoView {
    let locale = state.locale();
    let t = map(locale);
    let waiting = Memo::new(move |_| {
        state.version.with(|version| {
            let waiting = version.network.contacts().filter(|contact| contact.place.is_none());
            waiting.map(|contact| (contact.id, shown_name(locale, contact))).collect::<Vec<_>>()
        })
    });
    let is_empty = Memo::new(move |_| waiting.with(Vec::is_empty));
    move || {
        (!is_empty.get()).then(|| {
            view! {
                <div class="tray panel" role="group" aria-label=t.unplaced data-covers="bottom">
                    <span>{t.unplaced}</span>
                    <For each=move || waiting.get() key=|entry| entry.clone() let((id, name))>
                        <Chip state=state view=view hand=hand id=id name=name />
                    </For>
                </div>
            }
            .into_any()
        })
    }
}

#[component]
fn Chip(state: MapState, view: View, hand: Hand, id: ContactId, name: String) -> impl IntoView {
    let start = StoredValue::new(None::<Point>);
    // A drag ends in a click on what captured the pointer; that click means nothing.
    let was_dragged = StoredValue::new(false);
    let is_out = move || hand.gesture.with_untracked(|gesture| matches!(gesture, Gesture::Moving(_)));
    let down = move |event: ev::PointerEvent| {
        was_dragged.set_value(false);
        start.set_value(Some(pointer::point(&event, Space::default())));
        if let Some(element) = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok()) {
            // Without capture the chart would not hear of the way back.
            element.set_pointer_capture(event.pointer_id()).ok();
        }
    };
    let moved = move |event: ev::PointerEvent| {
        let (Some(from), Some(pointer)) = (start.get_value(), pointer::pointer(&event, hand.canvas.get_value())) else {
            return;
        };
        if is_out() {
            hand.follow(pointer);
        } else if from.distance_to(pointer::point(&event, Space::default())) > DRAG {
            was_dragged.set_value(true);
            hand.take_from_tray(id, pointer);
        }
    };
    let up = move |event: ev::PointerEvent| {
        start.set_value(None);
        if let Some(pointer) = pointer::pointer(&event, hand.canvas.get_value()).filter(|_| is_out()) {
            // Put down on a panel, it stays in the tray.
            let is_on_water = view.screen().free().contains(pointer.at_screen);
            hand.give(if is_on_water { Input::Up(pointer) } else { Input::Cancel(pointer.id) });
        }
    };
    let cancel = move |event: ev::PointerEvent| {
        start.set_value(None);
        hand.give(Input::Cancel(event.pointer_id()));
    };
    let is_chosen = move || hand.placing.get() == Some(id);
    let choose = move |event: ev::MouseEvent| {
        if was_dragged.get_value() {
            return;
        }
        if is_chosen() {
            hand.take(Tool::Select);
        } else {
            hand.take(Tool::Add);
            hand.placing.set(Some(id));
            if event.detail() == 0 {
                // Whoever works by keyboard finds sector and nearness in the inspector.
                state.select(Selection::contact(id));
            }
            state.announce((map(state.locale()).place_hint)(&state.name_now(id)));
        }
    };
    view! {
        <button
            class="chip"
            type="button"
            aria-pressed=move || if is_chosen() { "true" } else { "false" }
            on:pointerdown=down
            on:pointermove=moved
            on:pointerup=up
            on:pointercancel=cancel
            on:click=choose
        >
            {name}
        </button>
    }
}
