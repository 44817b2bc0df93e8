//! Files of ours that are fetched when asked for: practice cases.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The text of a file beside the page; `None` if it did not arrive.
pub async fn text(path: &str) -> Option<String> {
    let window = web_sys::window()?;
    let answer: web_sys::Response = JsFuture::from(window.fetch_with_str(path)).await.ok()?.unchecked_into();
    if !answer.ok() {
        return None;
    }
    let text: JsValue = JsFuture::from(answer.text().ok()?).await.ok()?;
    text.as_string()
}
