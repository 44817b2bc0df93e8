//! Choosing files: a hidden field, the whole window to drop them on, and what
//! was read.

use leptos::ev;
use leptos::html;
use leptos::leptos_dom::helpers::WindowListenerHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::i18n::imports::imports;
use crate::interchange;
use crate::ui::platform::files::{self, ChosenFile, Files};
use crate::ui::store::{Store, use_store};

/// Opening files: a hidden field, and a dialogue that shows what is in them.
/// Nothing is written before the yes.
#[derive(Clone, Copy)]
pub struct Chooser {
    store: Store,
    field: NodeRef<html::Input>,
    open: RwSignal<bool>,
    chosen: RwSignal<Vec<ChosenFile>>,
    /// Files are being dragged over the window.
    is_hovered: RwSignal<bool>,
}

impl Chooser {
    /// A chooser whose [`Self::view`] has to stand somewhere on the page.
    pub fn ready() -> Self {
        Self {
            store: use_store(),
            field: NodeRef::new(),
            open: RwSignal::new(false),
            chosen: RwSignal::new(Vec::new()),
            is_hovered: RwSignal::new(false),
        }
    }

    /// Lets the user choose files.
    pub fn choose(self) {
        if let Some(field) = self.field.get_untracked() {
            field.click();
        }
    }

    /// Files are dragged over the window, which takes them: dropped beside a
    /// place for them they would be opened instead of this page.
    fn hover(self, event: &ev::DragEvent) {
        if files::are_dragged(event) {
            event.prevent_default();
            self.is_hovered.maybe_update(|is_hovered| !std::mem::replace(is_hovered, true));
        }
    }

    /// What was dragged has left the window, unless it only came to another
    /// part of it.
    fn leave(self, event: &ev::DragEvent) {
        if !files::stays(event) {
            self.is_hovered.set(false);
        }
    }

    /// Files were dropped.
    fn take(self, event: &ev::DragEvent) {
        self.is_hovered.set(false);
        let dropped = files::dropped(event);
        if !dropped.is_empty() {
            event.prevent_default();
            self.show(dropped);
        }
    }

    fn show(self, files: Files) {
        if files.is_empty() {
            return;
        }
        spawn_local(async move {
            let limit = f64::from(u32::try_from(interchange::LIMIT).unwrap_or(u32::MAX));
            let read = files::read(files, limit).await;
            if self.chosen.try_set(read).is_none() {
                self.store.with_code(move |_| self.open.set(true));
            }
        });
    }

    /// The hidden field and the dialogue.
    pub fn view(self) -> impl IntoView {
        let heard = [
            window_event_listener(ev::dragover, move |event| self.hover(&event)),
            window_event_listener(ev::dragleave, move |event| self.leave(&event)),
            window_event_listener(ev::drop, move |event| self.take(&event)),
        ];
        on_cleanup(move || heard.into_iter().for_each(WindowListenerHandle::remove));
        let read = move |_| {
            let Some(field) = self.field.get_untracked() else { return };
            self.show(files::chosen(&field));
        };
        view! {
            <input
                class="only-heard"
                type="file"
                accept=".json,.nwk,application/json"
                multiple
                tabindex="-1"
                aria-hidden="true"
                node_ref=self.field
                on:change=read
            />
            {move || {
                let t = imports(self.store.locale.get_untracked());
                self.is_hovered.get().then(|| view! { <p class="drop-here">{t.drop}</p> })
            }}
            {move || self.store.code().map(|code| (code.import)(self.open, self.chosen))}
        }
    }
}
