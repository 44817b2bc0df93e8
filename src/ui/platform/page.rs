//! The page as a whole: title, language, theme, address, focus, printing.

use leptos::prelude::request_animation_frame;
use wasm_bindgen::JsCast;

fn root() -> Option<web_sys::Element> {
    web_sys::window()?.document()?.document_element()
}

fn element(id: &str) -> Option<web_sys::Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

/// Sets an attribute of the root element, or takes it away.
pub fn mark_root(name: &str, value: Option<&str>) {
    if let Some(root) = root() {
        // Attribute names of ours are always valid.
        match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        }
        .ok();
    }
}

/// Sets the title of the page. It names the place, never the client.
pub fn entitle(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// The language the browser asks for.
pub fn wished_language() -> String {
    web_sys::window().and_then(|window| window.navigator().language()).unwrap_or_default()
}

/// The part of the address behind `#`.
pub fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to another place of the app; the browser keeps this one in its history.
pub fn go(href: &str) {
    if let Some(window) = web_sys::window() {
        // A hash can always be set.
        window.location().set_hash(href).ok();
    }
}

/// Writes another address in the place of this one: the page stays as it is, and
/// so does the focus.
pub fn replace(href: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // An address of ours can always be written.
        history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(href)).ok();
    }
}

/// Moves the focus to an element and brings it into view.
pub fn focus(id: &str) {
    try_focus(id);
}

/// As [`focus`]; false if there is no such element.
pub fn try_focus(id: &str) -> bool {
    let Some(element) = element(id) else { return false };
    // An element that cannot take the focus leaves it where it is.
    if let Some(element) = element.dyn_ref::<web_sys::HtmlElement>() {
        element.focus().ok();
    } else if let Some(element) = element.dyn_ref::<web_sys::SvgElement>() {
        element.focus().ok();
    }
    true
}

/// As [`focus`], once what was just changed is drawn. On a busy machine that
/// may take longer than a hand takes to write in another field, and then the
/// focus stays there: what is typed must never end up elsewhere.
pub fn focus_soon(id: impl Into<String>) {
    let (id, before) = (id.into(), focused());
    request_animation_frame(move || {
        let now = focused();
        if now == before || !now.is_some_and(|element| takes_text(&element)) {
            focus(&id);
        }
    });
}

fn takes_text(element: &web_sys::Element) -> bool {
    element.matches("input:not([type=radio], [type=checkbox]), textarea, select").unwrap_or(false)
}

/// Moves the focus to an element if nothing on the page has it.
pub fn focus_if_lost(id: &str) {
    if focused().is_none_or(|element| element.tag_name() == "BODY") {
        focus(id);
    }
}

fn focused() -> Option<web_sys::Element> {
    web_sys::window()?.document()?.active_element()
}

/// True while nothing on the page has the focus.
pub fn nothing_has_focus() -> bool {
    focused().is_none_or(|element| element.tag_name() == "BODY")
}

/// True while the focus is on an element or in it.
pub fn has_focus_within(id: &str) -> bool {
    focused().is_some_and(|focused| element(id).is_some_and(|element| element.contains(Some(&focused))))
}

/// True while the focus is shown, as it is for whoever works by keyboard.
pub fn shows_focus() -> bool {
    focused().is_some_and(|element| element.matches(":focus-visible").unwrap_or(false))
}

/// Shows the page on the whole screen, or in its window again.
pub fn toggle_full_screen() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(document) = document {
        if document.fullscreen_element().is_some() {
            document.exit_fullscreen();
        } else if let Some(root) = root() {
            // A browser that cannot or may not does nothing.
            root.request_fullscreen().ok();
        }
    }
}

/// Shows the page on the whole screen, or in its window.
pub fn set_full_screen(is_full: bool) {
    if is_full != is_full_screen() {
        toggle_full_screen();
    }
}

/// True while the page is shown on the whole screen.
pub fn is_full_screen() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document.is_some_and(|document| document.fullscreen_element().is_some())
}

/// Scrolls the row around an element sideways until the element stands in it.
pub fn reveal_in_row(id: &str) {
    let Some(element) = element(id).and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) else { return };
    if let Some(row) = element.parent_element() {
        row.set_scroll_left((element.offset_left() - row.client_width() / 3).max(0));
    }
}

/// Scrolls the list around an element until the element stands in it, and
/// nothing else.
pub fn reveal_in_list(id: &str) {
    let Some(element) = element(id).and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) else { return };
    if let Some(list) = element.parent_element() {
        let (top, bottom) = (element.offset_top(), element.offset_top() + element.offset_height());
        if top < list.scroll_top() {
            list.set_scroll_top(top);
        } else if bottom > list.scroll_top() + list.client_height() {
            list.set_scroll_top(bottom - list.client_height());
        }
    }
}

/// Scrolls a panel until what has opened in it can be read: all of it, or from
/// the line above it on, if the panel is not as high as that.
pub fn reveal_opened(id: &str, panel: &str) {
    let Some(line) = element(id).and_then(|element| element.parent_element()) else { return };
    let Ok(Some(panel)) = line.closest(panel) else { return };
    let (line_at, panel_at) = (line.get_bounding_client_rect(), panel.get_bounding_client_rect());
    if line_at.bottom() > panel_at.bottom() {
        let is_too_high = line_at.height() > 0.75 * panel_at.height();
        line.scroll_into_view_with_bool(is_too_high);
    }
}

/// True if the disclosure that an event is about stands open.
pub fn is_unfolded(event: &web_sys::Event) -> bool {
    let details = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    details.is_some_and(|details| details.has_attribute("open"))
}

/// True while the focus is on that element itself.
pub fn holds_focus(id: &str) -> bool {
    let active = web_sys::window().and_then(|window| window.document()).and_then(|document| document.active_element());
    active.is_some_and(|active| active.id() == id)
}

/// Scrolls the page to its top.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser without printing does nothing.
        window.print().ok();
    }
}

/// Asks the browser to keep our data when room gets short. The answer is its own.
pub fn ask_to_persist() {
    if let Some(window) = web_sys::window() {
        // Older browsers refuse; then storage stays as it was.
        window.navigator().storage().persist().ok();
    }
}

/// Opens a `<dialog>` above everything else.
pub fn open_dialog(dialog: &web_sys::HtmlDialogElement) {
    if !dialog.open() {
        // A dialog that is already part of the page can always be shown.
        dialog.show_modal().ok();
    }
}

/// True while a dialogue is above the page.
pub fn is_dialog_open() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document.is_some_and(|document| document.query_selector("dialog[open]").is_ok_and(|dialog| dialog.is_some()))
}

/// Takes everything that a selector finds out of reach of pointer, key and screen
/// reader, or gives it back.
pub fn put_out_of_reach(selector: &str, is_out: bool) {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(found) = document.and_then(|document| document.query_selector_all(selector).ok()) else { return };
    for at in 0..found.length() {
        let element = found.item(at).and_then(|node| node.dyn_into::<web_sys::Element>().ok());
        if let Some(element) = element {
            // The name of the attribute is a valid one.
            if is_out { element.set_attribute("inert", "") } else { element.remove_attribute("inert") }.ok();
        }
    }
}

/// True while the focus is in something that is typed into.
pub fn is_typing() -> bool {
    focused().is_some_and(|active| {
        let kind = active.get_attribute("type").unwrap_or_default();
        match active.tag_name().as_str() {
            "TEXTAREA" => true,
            "INPUT" => !matches!(kind.as_str(), "radio" | "checkbox" | "file" | "range"),
            _ => false,
        }
    })
}
