//! The register of releases from confidentiality.

use leptos::prelude::*;

use crate::domain::case::Case;

/// The register of releases from confidentiality.
#[component]
pub fn Releases(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let _ = case;
}
