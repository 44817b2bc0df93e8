//! The support plan on paper.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::i18n::cases::cases;
use crate::ui::components::icon::Icon;
use crate::ui::platform::page;
use crate::ui::store::use_locale;

/// The plan as it will be printed.
#[component]
pub fn PrintPage(
    /// The case shown.
    case: Memo<Case>,
) -> impl IntoView {
    let t = cases(use_locale());
    view! {
        <main id="content" class="paperpage" tabindex="-1">
            <div class="screen-only row">
                <button class="button" data-kind="main" type="button" on:click=move |_| page::print()>
                    <Icon name="print" />
                    {t.print}
                </button>
            </div>
            <article class="paper">
                <h1>{t.plan}</h1>
                <p>{move || case.with(|case| case.client.name.clone())}</p>
            </article>
        </main>
    }
}
