//! What is noticed of the care system.

use leptos::prelude::*;

use crate::domain::case::Case;

/// What is noticed of the care system.
#[component]
pub fn SystemNotes(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let _ = case;
}
