//! A sea mark: open, under way, done or late, by shape first and colour second.

use leptos::prelude::*;

/// The mark of a state, named by the word that stands for it in `data-is`.
#[component]
pub fn Mark(
    /// "open", "active" or "done".
    #[prop(into)]
    is: Signal<&'static str>,
) -> impl IntoView {
    let cargo = move || match is.get() {
        "active" => "M11 5.5a5.5 5.5 0 0 1 0 11z",
        "done" => "m6.8 11.4 2.9 2.9 5.6-6.2",
        _ => "",
    };
    view! {
        <svg class="mark" viewBox="0 0 22 22" aria-hidden="true" data-is=move || is.get()>
            <circle class="hull" cx="11" cy="11" r="9"></circle>
            <path class="cargo" d=cargo></path>
        </svg>
    }
}
