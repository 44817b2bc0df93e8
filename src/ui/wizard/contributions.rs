//! What others contribute, and results of instruments.

use leptos::prelude::*;

use crate::domain::case::Case;

/// What others contribute, and results of instruments.
#[component]
pub fn Contributions(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let _ = case;
}
