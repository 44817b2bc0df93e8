//! The page for an address that leads nowhere.

use leptos::prelude::*;

use crate::i18n::shell::shell;
use crate::ui::platform::page;
use crate::ui::route::Route;
use crate::ui::store::use_locale;

/// Says that there is nothing here, and leads back.
#[component]
pub fn UnknownPage() -> impl IntoView {
    let t = shell(use_locale());
    page::entitle("Ankerplatz");
    view! {
        <main id="content" class="page" tabindex="-1">
            <div class="empty sheet">
                <h1>{t.unknown_title}</h1>
                <p>{t.unknown_text}</p>
                <a class="button" data-kind="main" href=Route::Cases.href()>
                    {t.to_cases}
                </a>
            </div>
        </main>
    }
}
