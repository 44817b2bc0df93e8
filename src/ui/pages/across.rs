//! What only shows across all cases, without names.

use leptos::prelude::*;

use crate::ui::platform::page;
use crate::ui::store::use_locale;

/// What only shows across all cases, without names.
#[component]
pub fn AcrossPage() -> impl IntoView {
    let locale = use_locale();
    page::entitle("Ankerplatz");
    view! {
        <main id="content" class="page" tabindex="-1">
            <h1>{locale.pick("Über alle Fälle", "Across all cases")}</h1>
        </main>
    }
}
