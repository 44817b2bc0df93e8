//! The chart: one drawing, one transform for pan and zoom, and the one place
//! where events of the browser become input.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::{ev, html};
use wasm_bindgen::JsCast;

use crate::drawing::path::number;
use crate::editor::gesture::Gesture;
use crate::editor::input::{Input, Key, Modifiers, PointerKind};
use crate::editor::intent::End;
use crate::editor::linking::end_of;
use crate::editor::selection::Selection;
use crate::editor::tool::Tool;
use crate::editor::viewport::Viewport;
use crate::i18n::hands::hands;
use crate::i18n::map::map;
use crate::ui::map::carried::Carried;
use crate::ui::map::experiment;
use crate::ui::map::hand::Hand;
use crate::ui::map::handles::{Guide, Handles};
use crate::ui::map::hulls::Hulls;
use crate::ui::map::labels::Labels;
use crate::ui::map::marks::{Marks, Plates};
use crate::ui::map::nodes::{Ego, Halos, Nodes};
use crate::ui::map::panels::Panels;
use crate::ui::map::pointer;
use crate::ui::map::shortcuts::{self, Act, obey};
use crate::ui::map::state::MapState;
use crate::ui::map::ties::Ties;
use crate::ui::map::view::View;
use crate::ui::map::water::WaterLayer;
use crate::ui::platform::layout::{SizeWatch, Space};
use crate::ui::platform::page;

/// The id of the drawing.
pub const CHART: &str = "chart";
/// The id of the sentence that says how to work it by keyboard.
const KEYS: &str = "chart-keys";

/// How long a finger rests before that means something.
const LONG_PRESS: Duration = Duration::from_millis(500);

/// The chart.
#[component]
pub fn Canvas(
    /// The state of the map screen.
    state: MapState,
    /// How the map is seen.
    view: View,
    /// The hand on it.
    hand: Hand,
    /// The panels over it.
    panels: Panels,
) -> impl IntoView {
    let t = map(state.locale());
    let element = NodeRef::<html::Div>::new();
    hand.live_with_changes();
    watch_size(element, view, hand);
    keep_focus(view, hand);
    let blur = window_event_listener(ev::blur, move |_| hand.give(Input::Lost));
    on_cleanup(move || blur.remove());
    let sizes = Memo::new(move |_| view.scene.with(|scene| scene.sizes));
    let press = Press { hand, resting: StoredValue::new(None) };
    view! {
        <p id=KEYS class="only-heard">
            {hands(state.locale()).chart_keys}
        </p>
        <div
            class="chartstage"
            id=CHART
            node_ref=element
            role="application"
            tabindex="0"
            aria-label=t.chart
            aria-describedby=KEYS
            data-tool=move || tool_word(hand.tool.get())
            data-doing=move || hand.gesture.with(doing_word)
            on:pointerdown=move |event| press.down(&event)
            on:pointermove=move |event| press.moved(&event)
            on:pointerup=move |event| press.up(&event)
            on:pointercancel=move |event| press.cancel(&event)
            on:pointerleave=move |_| hand.point_at(None)
            on:mousedown=|event| event.prevent_default()
            on:contextmenu=|event| event.prevent_default()
            on:wheel=move |event| press.wheel(&event)
            on:click=move |event| click(&event, state, hand)
            on:keydown=move |event| key_down(&event, state, view, hand, panels)
            on:keyup=move |event| key_up(&event, hand)
            on:focusin=move |event| focus_in(&event, view, hand)
            on:focusout=move |_| focus_out(hand)
        >
            <div class="drift" style:transform=move || view.drift()>
                <svg class="chart" role="presentation">
                    <g class="view" transform=move || shift(view.painted.get())>
                        <WaterLayer view=view />
                        <Hulls view=view sizes=sizes />
                        <Ties view=view hand=hand sizes=sizes />
                        <Halos state=state view=view hand=hand sizes=sizes />
                        <Ego state=state view=view sizes=sizes />
                        <Nodes state=state view=view hand=hand sizes=sizes />
                        <Labels view=view hand=hand sizes=sizes />
                    </g>
                </svg>
            </div>
            <svg class="chart handsheet" aria-hidden="true">
                <g class="view" transform=move || shift(view.viewport.get())>
                    <Guide hand=hand />
                    <Carried state=state view=view hand=hand sizes=sizes />
                    <Marks view=view hand=hand sizes=sizes />
                    <Handles view=view hand=hand />
                </g>
                <Plates state=state view=view hand=hand />
            </svg>
        </div>
    }
}

/// The value of `transform` that shows the map like this.
fn shift(viewport: Viewport) -> String {
    let (anchor, scale) = (viewport.anchor_at_screen(), viewport.scale());
    format!("translate({} {}) scale({scale:.5})", number(anchor.x), number(anchor.y))
}

/// Tells the view how large the canvas is, now and whenever that changes.
fn watch_size(element: NodeRef<html::Div>, view: View, hand: Hand) {
    let watch = StoredValue::new_local(None::<SizeWatch>);
    Effect::new(move |_| {
        let Some(element) = element.get() else { return };
        let measured = element.clone();
        let heard = move || {
            let canvas = Space::of(&measured);
            if canvas.width > 0.0 && hand.canvas.try_set_value(canvas).is_none() {
                view.resized(canvas);
            }
        };
        watch.set_value(SizeWatch::new(&element, heard));
    });
}

/// Contacts stand in spatial order, so one that has been moved may be taken out
/// of the page and put back elsewhere. The focus it had is given back to it.
fn keep_focus(view: View, hand: Hand) {
    let order =
        Memo::new(move |_| view.scene.with(|scene| scene.nodes.iter().map(|node| node.contact).collect::<Vec<_>>()));
    Effect::new(move |_| {
        // A memo follows what it is made of only once it has been read.
        order.with(|_| ());
        if let Some(end) = hand.focus.get_untracked() {
            request_animation_frame(move || {
                if page::nothing_has_focus() && !page::try_focus(&pointer::element_id(end)) {
                    page::focus(CHART);
                }
            });
        }
    });
}

/// What the pointer does on the canvas.
#[derive(Clone, Copy)]
struct Press {
    hand: Hand,
    resting: StoredValue<Option<TimeoutHandle>>,
}

impl Press {
    fn down(self, event: &ev::PointerEvent) {
        if pointer::is_second_button(event) {
            self.hand.give_up();
        }
        let Some(element) = event_stage(event) else { return };
        let canvas = Space::of(&element);
        self.hand.canvas.set_value(canvas);
        let Some(pointer) = pointer::pointer(event, canvas) else { return };
        // Without capture a pointer that leaves the canvas would be lost.
        element.set_pointer_capture(pointer.id).ok();
        let end = end_of(self.hand.under(pointer));
        self.hand.finish_adding();
        if !end.is_some_and(|end| page::try_focus(&pointer::element_id(end))) {
            page::focus(CHART);
        }
        self.hand.give(Input::Down(pointer));
        self.let_rest();
        if pointer.kind == PointerKind::Touch {
            let hand = self.hand;
            let rested = move || hand.give(Input::LongPress(pointer.id));
            self.resting.set_value(set_timeout_with_handle(rested, LONG_PRESS).ok());
        }
    }

    fn moved(self, event: &ev::PointerEvent) {
        // With another button down already, this one comes as a move.
        if pointer::is_second_button(event) {
            self.hand.give_up();
        }
        if let Some(pointer) = pointer::pointer(event, self.hand.canvas.get_value()) {
            self.hand.follow(pointer);
        }
    }

    fn up(self, event: &ev::PointerEvent) {
        self.let_rest();
        if let Some(pointer) = pointer::pointer(event, self.hand.canvas.get_value()) {
            self.hand.give(Input::Up(pointer));
        }
    }

    fn cancel(self, event: &ev::PointerEvent) {
        self.let_rest();
        self.hand.give(Input::Cancel(event.pointer_id()));
    }

    fn wheel(self, event: &ev::WheelEvent) {
        event.prevent_default();
        if let Some(element) = event_stage(event) {
            self.hand.give(pointer::wheel(event, Space::of(&element)));
        }
    }

    fn let_rest(self) {
        if let Some(handle) = self.resting.try_update_value(Option::take).flatten() {
            handle.clear();
        }
    }
}

fn event_stage(event: &web_sys::Event) -> Option<web_sys::Element> {
    event.current_target()?.dyn_into().ok()
}

/// A click without a pointer comes from a screen reader or a voice: it selects,
/// or gives a tie its other end.
fn click(event: &ev::MouseEvent, state: MapState, hand: Hand) {
    if event.detail() == 0
        && let Some(end) = pointer::end_of(event)
    {
        // The one who was clicked is meant, not a tie of theirs.
        if state.selection.with_untracked(|selection| matches!(selection, Selection::Tie(_))) {
            state.select(Selection::Nothing);
        }
        hand.focus.set(Some(end));
        hand.give(Input::KeyDown(Key::Enter, Modifiers::default()));
    }
}

fn key_down(event: &ev::KeyboardEvent, state: MapState, view: View, hand: Hand, panels: Panels) {
    let held = pointer::held(event);
    let is_idle = hand.gesture.with_untracked(|gesture| *gesture == Gesture::Idle);
    if event.key() == "Escape" && is_idle && is_armed(hand) {
        hand.take(Tool::Select);
    } else if event.key() == "Escape" && is_idle && experiment::end(state) {
        // What listens to this key further out has nothing to end yet.
        event.stop_propagation();
    } else {
        let Some(act) = shortcuts::act(&event.key(), held) else { return };
        if !obey(act, held, state, view, hand, panels) {
            return;
        }
        // What was half done is given up; the page is not to take an act back as well.
        if matches!(act, Act::Back) {
            event.stop_propagation();
        }
    }
    event.prevent_default();
}

/// True while a tool other than the usual one, or a contact of the tray, waits
/// for the map to be tapped.
fn is_armed(hand: Hand) -> bool {
    hand.tool.get_untracked() != Tool::Select || hand.placing.get_untracked().is_some()
}

fn key_up(event: &ev::KeyboardEvent, hand: Hand) {
    if let Some(arrow) = pointer::arrow(event) {
        hand.give(Input::KeyUp(Key::Arrow(arrow)));
    }
}

fn focus_in(event: &ev::FocusEvent, view: View, hand: Hand) {
    let end = pointer::end_of(event);
    hand.focus.set(end);
    let is_shown = page::shows_focus();
    hand.shows_focus.set(is_shown);
    // By pointer nobody focuses what is not seen, and a map that moves under the
    // finger would be no help.
    if hand.gesture.with_untracked(|gesture| *gesture == Gesture::Idle)
        && is_shown
        && let Some(End::Contact(id)) = end
        && let Some(at) = view.scene.with_untracked(|scene| scene.node(id).map(|node| node.at))
    {
        view.reveal(at);
    }
}

fn focus_out(hand: Hand) {
    if hand.gesture.with_untracked(|gesture| matches!(gesture, Gesture::Nudging(_))) {
        hand.give(Input::Lost);
    }
    request_animation_frame(move || {
        if !page::has_focus_within(CHART) && !page::nothing_has_focus() {
            hand.focus.try_set(None);
        }
    });
}

const fn tool_word(tool: Tool) -> &'static str {
    match tool {
        Tool::Select => "select",
        Tool::Add => "add",
        Tool::Connect => "connect",
        Tool::Lasso => "lasso",
    }
}

const fn doing_word(gesture: &Gesture) -> Option<&'static str> {
    match gesture {
        Gesture::Idle | Gesture::Pressing(_) => None,
        Gesture::Moving(_) | Gesture::Nudging(_) => Some("moving"),
        Gesture::Linking(_) => Some("linking"),
        Gesture::Panning(_) | Gesture::Pinching(_) => Some("panning"),
        Gesture::Lassoing(_) => Some("lasso"),
    }
}
