//! Handing a file to the user.

use leptos::prelude::set_timeout;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};

/// Offers a text as a file. The name must not say who the case is about.
pub fn text(name: &str, kind: &str, text: &str) {
    // A browser that refuses to make a file from a text has nothing to offer us.
    offer(name, kind, text).ok();
}

/// Offers bytes as a file. The name must not say who the case is about.
///
/// # Errors
/// What the browser says if it makes no file of them.
pub fn bytes(name: &str, kind: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    blob(name, &web_sys::Blob::new_with_u8_array_sequence_and_options(&parts, &options)?)
}

fn offer(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    blob(name, &web_sys::Blob::new_with_str_sequence_and_options(&parts, &options)?)
}

/// Offers what is in memory as a file. The name must not say who the case is about.
///
/// # Errors
/// What the browser says if it makes no address for it.
pub fn blob(name: &str, blob: &web_sys::Blob) -> Result<(), JsValue> {
    let address = web_sys::Url::create_object_url_with_blob(blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: web_sys::HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    let revoke = move || {
        web_sys::Url::revoke_object_url(&address).ok();
    };
    set_timeout(revoke, Duration::from_mins(1));
    Ok(())
}
