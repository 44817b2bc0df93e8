//! Reading a file that the user has chosen.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The bytes of a chosen file, or why there are none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// It is larger than the limit and was not read.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// The first file chosen in a file field, read if it has at most `limit` bytes.
/// `None` if no file was chosen. The field is emptied, so that the same file
/// can be chosen again.
pub async fn read(field: web_sys::HtmlInputElement, limit: f64) -> Option<Chosen> {
    let file = field.files()?.get(0)?;
    let chosen = if file.size() > limit { Chosen::TooLarge } else { bytes(&file).await };
    field.set_value("");
    Some(chosen)
}

async fn bytes(file: &web_sys::Blob) -> Chosen {
    let read: Result<JsValue, JsValue> = JsFuture::from(file.array_buffer()).await;
    match read {
        Ok(buffer) => Chosen::Bytes(js_sys::Uint8Array::new(buffer.unchecked_ref::<JsValue>()).to_vec()),
        Err(_) => Chosen::Unreadable,
    }
}
