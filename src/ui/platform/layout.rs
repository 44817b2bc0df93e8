//! Where things are on the screen, in pixels, and word when that changes.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// The space of an element, from the upper left corner of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Space {
    /// From the left.
    pub left: f64,
    /// From above.
    pub top: f64,
    /// From side to side.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
}

impl Space {
    /// The space of an element.
    pub fn of(element: &web_sys::Element) -> Self {
        let rect = element.get_bounding_client_rect();
        Self { left: rect.left(), top: rect.top(), width: rect.width(), height: rect.height() }
    }
}

/// The space of the element with an id, as far as it is drawn.
pub fn space_of(id: &str) -> Option<Space> {
    let element = web_sys::window()?.document()?.get_element_by_id(id)?;
    Some(Space::of(&element)).filter(|space| space.width > 0.0 && space.height > 0.0)
}

/// The spaces of all elements with an attribute, as far as they are drawn, each
/// with the value of the attribute.
pub fn marked(attribute: &str) -> Vec<(String, Space)> {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(found) = document.and_then(|document| document.query_selector_all(&format!("[{attribute}]")).ok()) else {
        return Vec::new();
    };
    let elements = (0..found.length()).filter_map(|at| found.item(at)?.dyn_into::<web_sys::Element>().ok());
    let marked = elements.filter_map(|element| Some((element.get_attribute(attribute)?, Space::of(&element))));
    marked.filter(|(_, space)| space.width > 0.0 && space.height > 0.0).collect()
}

/// True if the window is at least so wide, in rem as style sheets ask: both agree
/// however large the letters are.
pub fn is_window_wide(rem: u32) -> bool {
    let asked = web_sys::window().and_then(|window| window.match_media(&format!("(min-width: {rem}rem)")).ok()?);
    asked.is_none_or(|asked| asked.matches())
}

/// True for whoever has asked their system for less motion.
pub fn is_motion_unwanted() -> bool {
    let asked = web_sys::window().and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok()?);
    asked.is_some_and(|asked| asked.matches())
}

/// Word of the size of an element, until this is dropped.
pub struct SizeWatch {
    observer: web_sys::ResizeObserver,
    _heard: Closure<dyn FnMut()>,
}

impl SizeWatch {
    /// Calls `heard` now and whenever the size of the element has changed.
    pub fn new(element: &web_sys::Element, heard: impl FnMut() + 'static) -> Option<Self> {
        let heard = Closure::<dyn FnMut()>::new(heard);
        let observer = web_sys::ResizeObserver::new(heard.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, _heard: heard })
    }
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
