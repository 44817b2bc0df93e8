//! What stands where a case will be, or another place of its code, until that code is here.

use std::time::Duration;

use leptos::prelude::*;

use crate::i18n::shell::shell;
use crate::ui::platform::page;
use crate::ui::route::Route;
use crate::ui::store::{CaseCode, Code, use_locale, use_store};

/// A place of the code for cases, or what is said while that is on its way.
#[component]
pub fn Awaited(
    /// Shows the place.
    place: impl Fn(CaseCode) -> AnyView + Send + 'static,
) -> impl IntoView {
    let store = use_store();
    let t = shell(use_locale());
    move || {
        // Who has gone to the content stays there while one content follows another.
        if page::holds_focus("content") {
            set_timeout(|| page::focus("content"), Duration::ZERO);
        }
        let (line, ways) = match store.code.get() {
            Code::There(code) => return place(code),
            Code::Away => ("", false),
            Code::Late => (t.loading, false),
            Code::Lost => (t.not_fetched, true),
        };
        let ways = ways.then(|| {
            view! {
                <div class="row">
                    <button class="button" data-kind="main" type="button" on:click=move |_| store.fetch_code()>
                        {t.fetch_again}
                    </button>
                    <a class="button" href=Route::Cases.href()>
                        {t.to_cases}
                    </a>
                </div>
            }
        });
        view! {
            <main id="content" class="page stack" tabindex="-1">
                <p role="status">{line}</p>
                {ways}
            </main>
        }
        .into_any()
    }
}
