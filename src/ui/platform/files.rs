//! Reading files that the user has chosen or dropped.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A file and what was read of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenFile {
    /// What it is called on the device; shown, and kept nowhere.
    pub name: String,
    /// Its content.
    pub content: Chosen,
}

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

/// Files that are not read yet.
#[derive(Debug, Default)]
pub struct Files(Vec<web_sys::File>);

impl Files {
    /// True if there are none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The files chosen in a file field. The field is emptied, so that the same
/// files can be chosen again.
pub fn chosen(field: &web_sys::HtmlInputElement) -> Files {
    let files = field.files().map(listed).unwrap_or_default();
    field.set_value("");
    files
}

/// The files dropped somewhere.
pub fn dropped(event: &web_sys::DragEvent) -> Files {
    event.data_transfer().and_then(|carried| carried.files()).map(listed).unwrap_or_default()
}

/// True if what is dragged over a place holds files.
pub fn are_dragged(event: &web_sys::DragEvent) -> bool {
    event.data_transfer().is_some_and(|carried| carried.types().includes(&JsValue::from_str("Files"), 0))
}

/// True if what is dragged leaves a part of the window for another part of it.
pub fn stays(event: &web_sys::DragEvent) -> bool {
    event.related_target().is_some()
}

fn listed(files: web_sys::FileList) -> Files {
    Files((0..files.length()).filter_map(|at| files.get(at)).collect())
}

/// Reads files one after the other, those that have at most `limit` bytes.
pub async fn read(files: Files, limit: f64) -> Vec<ChosenFile> {
    let mut read = Vec::new();
    for file in files.0 {
        let content = if file.size() > limit { Chosen::TooLarge } else { bytes(&file).await };
        read.push(ChosenFile { name: file.name(), content });
    }
    read
}

async fn bytes(file: &web_sys::Blob) -> Chosen {
    let read: Result<JsValue, JsValue> = JsFuture::from(file.array_buffer()).await;
    match read {
        Ok(buffer) => Chosen::Bytes(js_sys::Uint8Array::new(buffer.unchecked_ref::<JsValue>()).to_vec()),
        Err(_) => Chosen::Unreadable,
    }
}
