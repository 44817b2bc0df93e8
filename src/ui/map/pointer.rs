//! From events of the browser to plain input: the only place of the map screen
//! that knows what a pointer event or a key event is.

use leptos::ev;
use wasm_bindgen::JsCast;

use crate::domain::ids::ContactId;
use crate::drawing::geometry::Point;
use crate::editor::input::{Arrow, Button, Input, Modifiers, Pointer, PointerKind};
use crate::editor::intent::End;
use crate::ui::platform::layout::Space;

/// A pointer on the canvas; `None` for buttons that mean nothing here.
pub fn pointer(event: &ev::PointerEvent, canvas: Space) -> Option<Pointer> {
    let button = match event.button() {
        // Minus one: no button has changed, as in every move.
        -1 | 0 => Button::Main,
        1 => Button::Middle,
        _ => return None,
    };
    let kind = match event.pointer_type().as_str() {
        "touch" => PointerKind::Touch,
        "pen" => PointerKind::Pen,
        _ => PointerKind::Mouse,
    };
    let modifiers =
        Modifiers { shift: event.shift_key(), command: event.ctrl_key() || event.meta_key(), alt: event.alt_key() };
    Some(Pointer { id: event.pointer_id(), at_screen: point(event, canvas), kind, button, modifiers })
}

/// Where the mouse is on the canvas.
pub fn point(event: &ev::MouseEvent, canvas: Space) -> Point {
    Point::new(f64::from(event.client_x()) - canvas.left, f64::from(event.client_y()) - canvas.top)
}

/// How many pixels a line of the wheel has.
const LINE: f64 = 16.0;

/// A turn of the wheel.
pub fn wheel(event: &ev::WheelEvent, canvas: Space) -> Input {
    let unit = match event.delta_mode() {
        ev::WheelEvent::DOM_DELTA_LINE => LINE,
        ev::WheelEvent::DOM_DELTA_PAGE => canvas.height,
        _ => 1.0,
    };
    // A touchpad tells a pinch as a wheel with the control key, in small steps.
    let unit = if event.ctrl_key() && event.delta_mode() == 0 && event.delta_y().abs() < 50.0 { 6.0 } else { unit };
    let modifiers = Modifiers { shift: event.shift_key(), command: event.ctrl_key(), alt: event.alt_key() };
    let way = Point::new(event.delta_x() * unit, event.delta_y() * unit);
    Input::Wheel { at_screen: point(event, canvas), way, modifiers }
}

/// What is held beside a key.
pub fn held(event: &ev::KeyboardEvent) -> Modifiers {
    Modifiers { shift: event.shift_key(), command: event.ctrl_key() || event.meta_key(), alt: event.alt_key() }
}

/// The arrow key that was let go. It may have been pressed with a command key
/// that is up already.
pub fn arrow(event: &ev::KeyboardEvent) -> Option<Arrow> {
    match event.key().as_str() {
        "ArrowUp" => Some(Arrow::Up),
        "ArrowDown" => Some(Arrow::Down),
        "ArrowLeft" => Some(Arrow::Left),
        "ArrowRight" => Some(Arrow::Right),
        _ => None,
    }
}

/// The right button of a mouse, or the button of a pen.
const SECOND: i16 = 2;

/// True if the second button went down: that gives up what is half done.
pub fn is_second_button(event: &ev::PointerEvent) -> bool {
    event.button() == SECOND
}

/// The word for an end in `data-end`.
pub fn end_word(end: End) -> String {
    match end {
        End::Anchor => "anchor".to_owned(),
        End::Contact(id) => id.0.to_string(),
    }
}

/// The id of the element of an end.
pub fn element_id(end: End) -> String {
    format!("end-{}", end_word(end))
}

/// The end whose element an event came from.
pub fn end_of(event: &web_sys::Event) -> Option<End> {
    let element = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let word = element.closest("[data-end]").ok()??.get_attribute("data-end")?;
    match word.as_str() {
        "anchor" => Some(End::Anchor),
        id => id.parse().ok().map(|id| End::Contact(ContactId(id))),
    }
}
