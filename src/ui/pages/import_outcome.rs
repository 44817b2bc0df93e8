//! Taking cases over, and what came of it: counts, and a way back.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::ids::CaseId;
use crate::i18n::imports::{self, imports};
use crate::i18n::shell::shell;
use crate::interchange::arrival::{Choice, Outcome};
use crate::storage::repository::SaveError;
use crate::ui::components::icon::Icon;
use crate::ui::components::number;
use crate::ui::pages::import::save_sentence;
use crate::ui::pages::import_preview::Arrival;
use crate::ui::platform::page;
use crate::ui::route::Route;
use crate::ui::store::{Store, use_locale, use_store};

/// How to take one of the cases back.
#[derive(Clone)]
enum Back {
    Remove(CaseId),
    Restore(Box<Case>),
}

/// What came of the files.
#[derive(Clone)]
pub struct Done {
    /// In numbers.
    pub outcome: Outcome,
    error: Option<SaveError>,
    /// Identities and names of the cases that are here now.
    taken: Vec<(CaseId, String)>,
    back: Vec<Back>,
}

impl Done {
    /// Does with every case what was chosen for it. One that cannot be kept
    /// does not stop the others.
    pub fn take(store: Store, arrivals: &[Arrival], refused: usize) -> Self {
        let outcome = Outcome { refused, ..Outcome::default() };
        let mut done = Self { outcome, error: None, taken: Vec::new(), back: Vec::new() };
        for arrival in arrivals {
            match arrival.choice.get_untracked() {
                Choice::Skip => done.outcome.skipped += 1,
                Choice::Both => {
                    let is_taken = store.is_stored(arrival.case.id);
                    let case = if is_taken { store.copy_of(&arrival.case) } else { arrival.case.clone() };
                    let kept = store.add(&case);
                    if done.note(kept, &case) {
                        done.outcome.added += 1;
                        done.back.push(Back::Remove(case.id));
                    }
                }
                Choice::Replace => {
                    let id = arrival.meeting.met().unwrap_or(arrival.case.id);
                    let before = store.stored(id).ok();
                    let case = Case { id, ..arrival.case.clone() };
                    let kept = store.replace(&case);
                    if done.note(kept, &case) {
                        done.outcome.replaced += 1;
                        done.back.extend(before.map(|case| Back::Restore(Box::new(case))));
                    }
                }
            }
        }
        done
    }

    fn note(&mut self, kept: Result<(), SaveError>, case: &Case) -> bool {
        match kept {
            Ok(()) => self.taken.push((case.id, case.client.name.trim().to_owned())),
            Err(error) => {
                self.outcome.failed += 1;
                self.error = self.error.or(Some(error));
            }
        }
        kept.is_ok()
    }

    /// The one case that was taken over, where nothing else is to be said.
    pub fn only_added(&self) -> Option<CaseId> {
        let is_all = self.outcome == Outcome { added: 1, ..Outcome::default() };
        self.taken.first().filter(|_| is_all).map(|(id, _)| *id)
    }

    /// Takes everything back, the last one first, because two may have taken the
    /// same place.
    fn take_back(&self, store: Store) -> Result<(), SaveError> {
        for back in self.back.iter().rev() {
            match back {
                Back::Remove(id) => store.remove(*id),
                Back::Restore(case) => store.replace(case)?,
            }
        }
        Ok(())
    }
}

/// What came of the files, with the cases to open and a way back.
#[component]
pub fn Summary(
    /// What came of them.
    done: Done,
    /// Whether the dialogue is shown.
    open: RwSignal<bool>,
) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let t = imports(locale);
    let sentence = imports::outcome(locale, &done.outcome);
    let failed = done.error.map(|error| save_sentence(locale, error));
    let id = number::fresh_id();
    let heading = id.clone();
    // The button that was pressed is gone; whoever works by keyboard goes on here.
    request_animation_frame(move || {
        page::focus(&id);
    });
    let links = done
        .taken
        .iter()
        .map(|(id, name)| {
            let name = if name.is_empty() { shell(locale).nameless } else { name.as_str() };
            let close = move |_| open.set(false);
            view! {
                <li>
                    <a href=Route::Case(*id).href() on:click=close>
                        {(t.open)(name)}
                    </a>
                </li>
            }
        })
        .collect_view();
    let has_way_back = !done.back.is_empty();
    // Not everything that was chosen is here now.
    let has_refused = done.outcome.refused > 0;
    let (tone, icon) = match (failed.is_some(), has_refused) {
        (true, _) => ("late", "late"),
        (false, true) => ("soon", "hint"),
        (false, false) => ("ok", "check"),
    };
    let take_back = move |_| {
        let said = match done.take_back(store) {
            Ok(()) => t.undone,
            Err(error) => save_sentence(locale, error),
        };
        open.set(false);
        store.say(said.to_owned(), None);
    };
    view! {
        <div class="notice" data-tone=tone>
            <Icon name=icon />
            <p id=heading tabindex="-1">
                <strong>{sentence}</strong>
            </p>
            {failed.map(|failed| view! { <p>{failed}</p> })}
        </div>
        <ul class="arrivals-links">{links}</ul>
        <div class="foot">
            {has_way_back
                .then(|| {
                    view! {
                        <button class="button" type="button" on:click=take_back>
                            {t.undo}
                        </button>
                    }
                })}
            <button class="button" data-kind="main" type="button" on:click=move |_| open.set(false)>
                {shell(locale).close}
            </button>
        </div>
    }
}
