//! An icon of the sprite `public/icons.svg`. It is decoration: the control
//! around it has a name of its own.

use leptos::prelude::*;

/// The icon `i-<name>` of the sprite.
#[component]
pub fn Icon(
    /// The name without its prefix.
    name: &'static str,
    /// "small" or "large"; empty for the usual size.
    #[prop(optional)]
    size: &'static str,
) -> impl IntoView {
    let size = (!size.is_empty()).then_some(size);
    view! {
        <svg class="icon" data-size=size aria-hidden="true">
            <use href=format!("icons.svg#i-{name}")></use>
        </svg>
    }
}
