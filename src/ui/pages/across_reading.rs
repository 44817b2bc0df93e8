//! Reading every stored case, a few at a time, so that thousands do not hold the
//! page up. Each is let go once its excerpt is made.

use std::sync::Arc;

use leptos::prelude::*;

use crate::analysis::across::Excerpt;
use crate::domain::ids::CaseId;
use crate::i18n::across::across;
use crate::ui::components::icon::Icon;
use crate::ui::platform::clock;
use crate::ui::store::{Store, use_locale, use_store};

/// How long cases are read between two frames, in milliseconds: half of what a
/// screen with 60 frames a second has for one.
const AT_ONCE: f64 = 8.0;

/// What was read so far.
#[derive(Clone, Copy)]
pub struct Reading {
    /// What the cases give, once all are read.
    pub excerpts: RwSignal<Vec<Excerpt>>,
    /// True once all are read.
    pub is_done: RwSignal<bool>,
    done: RwSignal<usize>,
    all: usize,
    unreadable: RwSignal<usize>,
    /// What was read while others are still to come.
    gathered: StoredValue<Vec<Excerpt>>,
}

impl Reading {
    /// Begins to read every stored case.
    pub fn begin() -> Self {
        let store = use_store();
        let ids = store.every_case();
        let reading = Self {
            excerpts: RwSignal::new(Vec::new()),
            is_done: RwSignal::new(false),
            done: RwSignal::new(0),
            all: ids.len(),
            unreadable: RwSignal::new(0),
            gathered: StoredValue::new(Vec::with_capacity(ids.len())),
        };
        reading.go_on(store, Arc::from(ids));
        reading
    }

    /// Reads on in the next frame. If the page is left meanwhile, it ends there.
    fn go_on(self, store: Store, ids: Arc<[CaseId]>) {
        request_animation_frame(move || {
            let Some(mut at) = self.done.try_get_untracked() else { return };
            let today = clock::today();
            let begun = clock::milliseconds();
            let mut bad = 0;
            while at < ids.len() && clock::milliseconds() - begun < AT_ONCE {
                match store.stored(ids[at]) {
                    Ok(case) => self.gathered.update_value(|all| all.push(Excerpt::of(&case, today))),
                    Err(_) => bad += 1,
                }
                at += 1;
            }
            if bad > 0 {
                self.unreadable.update(|count| *count += bad);
            }
            self.done.set(at);
            if at < ids.len() {
                self.go_on(store, ids);
            } else {
                self.excerpts.set(self.gathered.try_update_value(std::mem::take).unwrap_or_default());
                self.is_done.set(true);
            }
        });
    }

    /// How far it is, and what cannot be read.
    pub fn view(self) -> impl IntoView {
        let t = across(use_locale());
        let all = self.all;
        // A screen reader is told each tenth, not each frame.
        let tenth = Memo::new(move |_| self.done.get() * 10 / all.max(1));
        let told = move || {
            if self.is_done.get() {
                (t.read)(all - self.unreadable.get())
            } else {
                (t.reading)(tenth.get() * all / 10, all)
            }
        };
        let bar = move || {
            (!self.is_done.get()).then(|| {
                view! {
                    <progress max=all.max(1) aria-hidden="true" prop:value=move || f64::from(u32::try_from(self.done.get()).unwrap_or(u32::MAX))></progress>
                }
            })
        };
        let unreadable = move || {
            Some(self.unreadable.get()).filter(|count| *count > 0).map(|count| {
                view! {
                    <div class="notice" data-tone="late">
                        <Icon name="late" />
                        <p>{(t.unreadable)(count)}</p>
                    </div>
                }
            })
        };
        view! {
            <div class="reading">
                <p role="status">{told}</p>
                {bar}
            </div>
            {unreadable}
        }
    }
}
