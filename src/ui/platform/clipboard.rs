//! The clipboard.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use crate::ui::platform::picture;

/// Copies an SVG text as a PNG picture; true once it is there. To be called
/// within a click: the picture is promised at once and drawn afterwards, because
/// some browsers forget the click while they wait for pixels.
pub fn copy_picture(text: String, size: (u32, u32)) -> impl Future<Output = bool> {
    let written = write(text, size);
    async move {
        match written {
            Ok(written) => JsFuture::from(written).await.is_ok(),
            Err(_) => false,
        }
    }
}

fn write(text: String, size: (u32, u32)) -> Result<js_sys::Promise, JsValue> {
    let clipboard = web_sys::window().ok_or(JsValue::NULL)?.navigator().clipboard();
    // A page without a safe origin has no clipboard, whatever the types say.
    if clipboard.is_undefined() || !js_sys::Reflect::has(&js_sys::global(), &"ClipboardItem".into())? {
        return Err(JsValue::NULL);
    }
    let drawn = future_to_promise(async move { picture::png(text, size).await.map(JsValue::from) });
    let record = js_sys::Object::new();
    js_sys::Reflect::set(&record, &"image/png".into(), &drawn)?;
    let item = web_sys::ClipboardItem::new_with_record_from_str_to_blob_promise(&record)?;
    Ok(clipboard.write(&js_sys::Array::of1(&item).unchecked_into::<JsValue>()))
}
