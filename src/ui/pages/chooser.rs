//! Choosing a file: a hidden field, and what was read from it.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::interchange;
use crate::ui::platform::files::{self, Chosen};
use crate::ui::store::use_store;

/// Opening a file: a hidden field, and a dialogue that shows what is in it.
/// Nothing is written before the yes.
#[derive(Clone, Copy)]
pub struct Chooser {
    field: NodeRef<html::Input>,
    open: RwSignal<bool>,
    chosen: RwSignal<Option<Chosen>>,
}

impl Chooser {
    /// A chooser whose [`Self::view`] has to stand somewhere on the page.
    pub fn ready() -> Self {
        Self { field: NodeRef::new(), open: RwSignal::new(false), chosen: RwSignal::new(None) }
    }

    /// Lets the user choose a file.
    pub fn choose(self) {
        if let Some(field) = self.field.get_untracked() {
            field.click();
        }
    }

    /// The hidden field and the dialogue.
    pub fn view(self) -> impl IntoView {
        let store = use_store();
        let read = move |_| {
            let Some(field) = self.field.get_untracked() else { return };
            spawn_local(async move {
                let limit = f64::from(u32::try_from(interchange::LIMIT).unwrap_or(u32::MAX));
                let Some(chosen) = files::read(field, limit).await else { return };
                self.chosen.set(Some(chosen));
                store.with_code(move |_| self.open.set(true));
            });
        };
        view! {
            <input
                class="only-heard"
                type="file"
                accept=".json,.nwk,application/json"
                tabindex="-1"
                aria-hidden="true"
                node_ref=self.field
                on:change=read
            />
            {move || store.code().map(|code| (code.import)(self.open, self.chosen))}
        }
    }
}
