//! The network map on the screen.

use leptos::prelude::*;

use crate::domain::case::Case;

/// The map of a case.
#[component]
pub fn MapPage(
    /// The case shown.
    case: Memo<Case>,
) -> impl IntoView {
    view! { <p>{move || case.with(|case| case.client.name.clone())}</p> }
}
