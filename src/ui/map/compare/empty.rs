//! What a comparison says while there is only one version.

use leptos::prelude::*;

use crate::domain::ids::CaseId;
use crate::i18n::changes::compare;
use crate::ui::components::icon::Icon;
use crate::ui::route::Route;
use crate::ui::store::use_locale;

/// The way to a second version.
#[component]
pub fn OnlyOne(
    /// Which case.
    id: CaseId,
) -> impl IntoView {
    let t = compare(use_locale());
    view! {
        <section class="sheet empty">
            <Icon name="compare" size="large" />
            <h2>{t.only_one}</h2>
            <p>{t.only_one_text}</p>
            <a class="button" data-kind="main" href=Route::Map(id).href()>
                {t.make_one}
            </a>
        </section>
    }
}
