//! Back and forth: the two buttons wherever the map is worked on.

use leptos::prelude::*;

use crate::i18n::shell::shell;
use crate::ui::components::icon::Icon;
use crate::ui::store::{use_locale, use_store};

/// Undo and redo. A button with nothing to do keeps the focus it has.
#[component]
pub fn HistoryButtons(
    /// The size of the signs.
    #[prop(default = "")]
    size: &'static str,
) -> impl IntoView {
    let store = use_store();
    let s = shell(use_locale());
    view! {
        <button
            class="tool"
            type="button"
            aria-label=s.undo
            title=s.undo
            aria-disabled=move || (!store.can_undo()).then_some("true")
            on:click=move |_| store.undo()
        >
            <Icon name="undo" size=size />
        </button>
        <button
            class="tool"
            type="button"
            aria-label=s.redo
            title=s.redo
            aria-disabled=move || (!store.can_redo()).then_some("true")
            on:click=move |_| store.redo()
        >
            <Icon name="redo" size=size />
        </button>
    }
}
