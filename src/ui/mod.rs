//! Leptos and the browser.
use leptos::prelude::*;
/// Starts the app.
pub fn start() {
    mount_to_body(|| view! { <main id="content"><h1>"Ankerplatz"</h1></main> });
}
