//! The ways to the cycles that are over.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::i18n::reassessment::reassessment;
use crate::ui::route::Route;
use crate::ui::store::use_locale;

/// Leads to each cycle that is over; nothing in the first.
#[component]
pub fn EarlierCycles(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = reassessment(use_locale());
    let id = case.with_untracked(|case| case.id);
    let over = Memo::new(move |_| case.with(|case| case.cycles.len()));
    let link = move |number: usize| {
        view! {
            <a class="button" data-kind="plain" data-size="small" href=Route::Cycle(id, number).href()>
                {(t.earlier)(number)}
            </a>
        }
    };
    move || (1..=over.get()).map(link).collect_view()
}
