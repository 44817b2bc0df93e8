//! Pictures: an SVG text becomes pixels.
//!
//! The policy of the page allows images from `blob:` addresses, so the text is
//! drawn through an image of its own and never enters the page.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The text as a picture file in memory.
fn svg(text: &str) -> Result<web_sys::Blob, JsValue> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type("image/svg+xml");
    web_sys::Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&JsValue::from_str(text)), &options)
}

/// The SVG text drawn on white, so many pixels wide and high.
///
/// # Errors
/// What the browser says if it cannot draw it.
pub async fn png(text: String, (width, height): (u32, u32)) -> Result<web_sys::Blob, JsValue> {
    let address = web_sys::Url::create_object_url_with_blob(&svg(&text)?)?;
    let drawn = draw(&address, (width, height)).await;
    web_sys::Url::revoke_object_url(&address)?;
    let canvas = drawn?;
    JsFuture::from(blob_of(&canvas)).await?.dyn_into()
}

async fn draw(address: &str, (width, height): (u32, u32)) -> Result<web_sys::HtmlCanvasElement, JsValue> {
    let image = web_sys::HtmlImageElement::new()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let canvas: web_sys::HtmlCanvasElement = document.create_element("canvas")?.unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    let (width, height) = (f64::from(width), f64::from(height));
    let context: web_sys::CanvasRenderingContext2d = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.unchecked_into();
    context.set_fill_style_str("white");
    context.fill_rect(0.0, 0.0, width, height);
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height)?;
    Ok(canvas)
}

/// The picture on a canvas as a PNG file, once the browser has made it.
fn blob_of(canvas: &web_sys::HtmlCanvasElement) -> js_sys::Promise {
    js_sys::Promise::new(&mut |resolve, reject| {
        let made = Closure::once_into_js(move |blob: JsValue| {
            let (answer, value) = if blob.is_null() { (&reject, JsValue::NULL) } else { (&resolve, blob) };
            // A promise can always be settled.
            answer.call1(&JsValue::NULL, &value).ok();
        });
        canvas.to_blob(made.unchecked_ref()).ok();
    })
}
