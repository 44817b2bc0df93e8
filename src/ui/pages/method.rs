//! What case management is, and the words of the method.

use leptos::prelude::*;

use crate::ui::platform::page;
use crate::ui::store::use_locale;

/// What case management is, and the words of the method.
#[component]
pub fn MethodPage() -> impl IntoView {
    let locale = use_locale();
    page::entitle("Ankerplatz");
    view! {
        <main id="content" class="page" tabindex="-1">
            <h1>{locale.pick("Was ist Case Management?", "What is case management?")}</h1>
        </main>
    }
}
