//! Contacts that are known but have no place yet: to be dragged onto the map,
//! or tapped and then placed by a second tap, or by the digit of a sector. While
//! a contact is carried the tray takes it back.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::domain::ids::ContactId;
use crate::drawing::geometry::Point;
use crate::editor::gesture::Gesture;
use crate::editor::input::{Input, Key};
use crate::editor::intent::End;
use crate::editor::selection::Selection;
use crate::editor::tool::Tool;
use crate::i18n::hands::hands;
use crate::i18n::map::map;
use crate::ui::map::canvas::CHART;
use crate::ui::map::hand::{Hand, TRAY, focus_soon};
use crate::ui::map::pointer;
use crate::ui::map::shortcuts::{self, Act};
use crate::ui::map::state::{MapState, shown_name};
use crate::ui::platform::layout::Space;
use crate::ui::platform::page;

/// How far a press on a name travels before it takes the contact out, in pixels.
const DRAG: f64 = 6.0;

/// The tray; not there while everybody has a place.
#[component]
pub fn Tray(
    /// The state of the map screen.
    state: MapState,
    /// The hand on the map.
    hand: Hand,
) -> impl IntoView {
    let locale = state.locale();
    let (t, h) = (map(locale), hands(locale));
    let waiting = Memo::new(move |_| {
        state.version.with(|version| {
            let waiting = version.network.contacts().filter(|contact| contact.place.is_none());
            waiting.map(|contact| (contact.id, shown_name(locale, contact))).collect::<Vec<_>>()
        })
    });
    let count = Memo::new(move |_| waiting.with(Vec::len));
    let carries = Memo::new(move |_| hand.gesture.with(|gesture| matches!(gesture, Gesture::Moving(_))));
    let is_aimed_at = Memo::new(move |_| hand.gesture.with(Gesture::is_over_tray));
    let is_shown = Memo::new(move |_| count.get() > 0 || carries.get());
    let head = move || if count.get() > 0 { (h.tray)(count.get()) } else { h.tray_drop.to_owned() };
    move || {
        is_shown.get().then(|| {
            // Coming up for a carried contact alone, it covers nothing: the map
            // must not move under the hand.
            let covers = move || (count.get() > 0).then_some("bottom");
            view! {
                <div
                    class="tray panel"
                    id=TRAY
                    role="group"
                    aria-label=t.unplaced
                    data-covers=covers
                    data-aimed=move || is_aimed_at.get().then_some("")
                >
                    <p>
                        {head}
                        {move || (count.get() > 0).then(|| view! { <small>{h.tray_note}</small> })}
                    </p>
                    <For each=move || waiting.get() key=|entry| entry.clone() let((id, name))>
                        <Chip state=state hand=hand id=id name=name />
                    </For>
                </div>
            }
            .into_any()
        })
    }
}

#[component]
fn Chip(state: MapState, hand: Hand, id: ContactId, name: String) -> impl IntoView {
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
            hand.give(Input::Up(pointer));
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
    let key = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" {
            if is_chosen() {
                hand.take(Tool::Select);
            }
            return;
        }
        let held = pointer::held(&event);
        let Some(Act::Give(key)) = shortcuts::act(&event.key(), held) else { return };
        if matches!(key, Key::Digit(_) | Key::Delete) {
            event.prevent_default();
            hand.focus.set(None);
            state.select(Selection::contact(id));
            hand.give(Input::KeyDown(key, held));
            // The name that had the focus is gone from here.
            let is_placed = state.contact_now(id).is_some_and(|contact| contact.place.is_some());
            if is_placed { focus_soon(End::Contact(id)) } else { page::focus(CHART) }
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
            on:keydown=key
        >
            {name}
        </button>
    }
}
