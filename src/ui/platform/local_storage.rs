//! The browser's local storage as a store of texts.
//!
//! `gloo-storage` panics when storage is blocked; [`open`] asks the browser
//! itself first, and once the probe has passed the panicking paths are shut.

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::{JsCast, JsValue};

use crate::storage::key_value::{KeyValue, StoreError};
use crate::ui::platform::crash;

/// The local storage of this origin.
#[derive(Clone, Copy, Debug)]
pub struct Local(());

const PROBE: &str = "ankerplatz/probe";

/// The local storage, if the browser allows it here.
pub fn open() -> Option<Local> {
    let storage = web_sys::window()?.local_storage().ok()??;
    storage.set_item(PROBE, PROBE).ok()?;
    storage.remove_item(PROBE).ok()?;
    Some(Local(()))
}

impl KeyValue for Local {
    fn get(&self, key: &str) -> Option<String> {
        LocalStorage::raw().get_item(key).ok()?
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        if crash::is_stopped() {
            return Err(StoreError::Blocked);
        }
        LocalStorage::raw().set_item(key, text).map_err(|error| reason(&error))
    }

    fn remove(&self, key: &str) {
        if !crash::is_stopped() {
            // What cannot be removed is still there at the next listing.
            LocalStorage::raw().remove_item(key).ok();
        }
    }

    fn keys(&self) -> Vec<String> {
        let storage = LocalStorage::raw();
        let length = storage.length().unwrap_or(0);
        (0..length).filter_map(|at| storage.key(at).ok()?).collect()
    }
}

fn reason(error: &JsValue) -> StoreError {
    let name = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.name()));
    let name = name.or_else(|| js_sys::Reflect::get(error, &JsValue::from_str("name")).ok()?.as_string());
    match name.as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StoreError::Full,
        Some(_) | None => StoreError::Blocked,
    }
}
