//! Leptos and the browser; exists only for wasm32.
//!
//! State goes down in signals, commands go up through [`store::Store`]. Only
//! [`platform`] calls the browser, only the store writes the open case.

pub mod app;
pub mod components;
pub mod map;
pub mod pages;
pub mod platform;
pub mod route;
pub mod store;
pub mod wizard;

use leptos::prelude::*;

/// Starts the app. From here on a panic ends saving and shows the stop page.
pub fn start() {
    platform::crash::stand_by();
    mount_to_body(app::App);
    platform::crash::say_ready();
}
