//! Tasks outside the plan.

use leptos::prelude::*;

use crate::domain::case::Case;

/// Tasks outside the plan.
#[component]
pub fn Tasks(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let _ = case;
}
