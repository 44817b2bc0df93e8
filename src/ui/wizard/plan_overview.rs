//! The plan at a glance.

use leptos::prelude::*;

use crate::domain::case::Case;

/// The plan at a glance.
#[component]
pub fn PlanOverview(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let _ = case;
}
