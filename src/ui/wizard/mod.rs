//! The guided way through the phases.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::step::Step;

/// A step of the wizard.
#[component]
pub fn WizardPage(
    /// The case shown.
    case: Memo<Case>,
    /// Which step.
    step: Step,
) -> impl IntoView {
    let _ = step;
    view! { <p>{move || case.with(|case| case.client.name.clone())}</p> }
}
