//! What happens when the program falls: nothing is saved any more, and
//! `public/boot.js` shows a page that works without wasm.
//!
//! The event carries no text, since the message of a panic may hold words of a
//! case.

const CRASH: &str = "ankerplatz:crash";
const READY: &str = "ankerplatz:ready";
const STOPPED: &str = "data-stopped";

/// From now on a panic stops the app.
pub fn stand_by() {
    std::panic::set_hook(Box::new(|_| tell(CRASH)));
}

/// Tells the static shell that the app has drawn itself.
pub fn say_ready() {
    tell(READY);
}

/// True once nothing may be saved any more.
pub fn is_stopped() -> bool {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    root.is_none_or(|root| root.has_attribute(STOPPED))
}

fn tell(name: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), web_sys::Event::new(name)) {
        // Whether anybody heard it is not ours to know.
        window.dispatch_event(&event).ok();
    }
}
