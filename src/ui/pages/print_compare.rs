//! The comparison of two versions of the map on paper: the same document that is
//! handed out as a file.

use leptos::prelude::*;

use crate::analysis::population::Population;
use crate::documents::comparison::comparison;
use crate::documents::html;
use crate::domain::case::Case;
use crate::drawing::pseudonyms::Pseudonyms;
use crate::i18n::cases::cases;
use crate::i18n::changes::compare;
use crate::ui::components::icon::Icon;
use crate::ui::map::compare::empty::OnlyOne;
use crate::ui::pages::paper::on_paper;
use crate::ui::platform::{clock, download, page};
use crate::ui::route::Route;
use crate::ui::store::{use_locale, use_store};

/// The comparison as it will be printed.
#[component]
pub fn PrintComparePage(
    /// The case shown.
    case: Memo<Case>,
) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let (t, c) = (cases(locale), compare(locale));
    let id = case.with_untracked(|case| case.id);
    let document = Memo::new(move |_| {
        let wished = store.route.get().wished();
        case.with(|case| {
            let masked = wished.is_masked.then(|| Pseudonyms::of(case, locale).case(case, locale));
            let case = masked.as_ref().unwrap_or(case);
            comparison(case, wished.versions(), Population::PERSONS, locale, clock::today())
        })
    });
    let hand_out = move |_| {
        if let Some(document) = document.get_untracked() {
            download::text(&format!("{}-{}.html", c.file, clock::today()), "text/html", &html::render(&document));
        }
    };
    let back = move || Route::Compare(id, store.route.get().wished()).href();
    let content = move || {
        document.with(|document| match document {
            Some(document) => view! {
                <div class="screen-only row">
                    <button class="button" data-kind="main" type="button" on:click=move |_| page::print()>
                        <Icon name="print" />
                        {t.print}
                    </button>
                    <button class="button" type="button" on:click=hand_out>
                        <Icon name="export" />
                        {t.as_html}
                    </button>
                    <a class="button" href=back>
                        <Icon name="compare" />
                        {c.door}
                    </a>
                </div>
                <article class="paper" data-comparison="">
                    {on_paper(document)}
                </article>
            }
            .into_any(),
            None => view! { <OnlyOne id=id /> }.into_any(),
        })
    };
    view! {
        <main id="content" class="paperpage" tabindex="-1">
            {content}
        </main>
    }
}
