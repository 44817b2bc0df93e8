//! Leptos and the browser; exists only for wasm32.
//!
//! State goes down in signals, commands go up through [`store::Store`]. Only
//! [`platform`] calls the browser, only the store writes the open case.

pub mod app;
pub mod components;
pub mod lazy;
pub mod map;
pub mod pages;
pub mod platform;
pub mod route;
pub mod store;
pub mod wizard;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Starts the app. From here on a panic ends saving and shows the stop page.
pub fn start() {
    platform::crash::stand_by();
    // Not by Leptos, whose executor starts with the first mount.
    spawn_local(async {
        let kept = store::Kept::found().await;
        mount_to_body(|| view! { <app::App kept=kept /> });
        platform::crash::say_ready();
    });
}
