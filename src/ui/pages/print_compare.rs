//! The comparison of two versions of the map on paper: the same document that is
//! handed out as a file.

use leptos::prelude::*;

use crate::analysis::population::Population;
use crate::documents::Document;
use crate::documents::comparison::comparison;
use crate::domain::case::Case;
use crate::drawing::pseudonyms::masked;
use crate::i18n::changes::compare;
use crate::ui::components::icon::Icon;
use crate::ui::map::compare::empty::OnlyOne;
use crate::ui::pages::paper::Paper;
use crate::ui::platform::clock;
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
    let c = compare(locale);
    let id = case.with_untracked(|case| case.id);
    let document = Memo::new(move |_| {
        let wished = store.route.get().wished();
        case.with(|case| {
            let masked = wished.is_masked.then(|| masked(case, locale));
            let case = masked.as_ref().unwrap_or(case);
            comparison(case, wished.versions(), Population::PERSONS, locale, clock::today())
        })
    });
    let has_two = Memo::new(move |_| document.with(Option::is_some));
    let nothing = Document { title: c.title.to_owned(), language: locale, blocks: Vec::new() };
    let written = Memo::new(move |_| document.get().unwrap_or_else(|| nothing.clone()));
    let back = move || {
        view! {
            <div class="screen-only row">
                <a class="button" data-size="small" href=move || Route::Compare(id, store.route.get().wished()).href()>
                    <Icon name="compare" size="small" />
                    {c.title}
                </a>
            </div>
        }
    };
    move || {
        if has_two.get() {
            view! { <Paper document=written file=c.file choices=back /> }.into_any()
        } else {
            view! {
                <main id="content" class="page" tabindex="-1">
                    <OnlyOne id=id />
                </main>
            }
            .into_any()
        }
    }
}
