//! The open case: one session, one way in, and everything kept as it changes.
//!
//! Commands are carried out at once and saved at once, except while a human act
//! goes on (typing, a held key): then the save waits a moment for the next part,
//! never longer than [`PAUSE`], and not at all once the page is being left.
//!
//! Nothing here is called from the first page, so that nothing here is part of
//! the first load; see [`super::CaseCode`].

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::case::Case;
use crate::domain::command::{Command, Refusal};
use crate::domain::ids::CaseId;
use crate::i18n::shell::{Shell, shell};
use crate::session::{Act, Effect as Done, Session};
use crate::storage::format::LoadError;
use crate::storage::repository::{Repository, SaveError};
use crate::ui::platform::{clock, ids, page};
use crate::ui::store::{SaveState, Store};

/// How long a save may wait for the act to go on.
const PAUSE: Duration = Duration::from_millis(400);

/// How long it waits after an act that is done, so that what was done is seen
/// first.
const MOMENT: Duration = Duration::from_millis(40);

/// What stands where a case should be.
#[derive(Clone, Debug, PartialEq)]
pub enum Opened {
    /// No case is open.
    None,
    /// A case is open.
    Case,
    /// The case cannot be read.
    Unreadable(CaseId, LoadError),
}

/// Handles for what is on the desk.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    opened: RwSignal<Opened>,
    session: RwSignal<Option<Session>>,
    revision: StoredValue<Option<u64>>,
    waiting: StoredValue<Option<TimeoutHandle>>,
}

impl Store {
    /// Takes up what storage missed in a crash, makes the list and opens the case
    /// that the address names.
    pub fn stand_ready(&self) {
        for (id, noted) in self.notes.try_update_value(std::mem::take).unwrap_or_default() {
            if !self.repository.with_value(|repository| repository.take_up(id, &noted)) {
                self.strike(id);
            }
        }
        self.list();
        self.turn_to(self.route.get_untracked().case());
    }

    fn desk(&self) -> Desk {
        self.desk.get_value().unwrap_or_else(|| {
            let desk = Desk {
                opened: RwSignal::new(Opened::None),
                session: RwSignal::new(None),
                revision: StoredValue::new(None),
                waiting: StoredValue::new(None),
            };
            self.desk.set_value(Some(desk));
            desk
        })
    }

    /// What stands where a case should be.
    pub fn opened(&self) -> RwSignal<Opened> {
        self.desk().opened
    }

    /// Opens that case, unless it is open, or closes the one that is.
    pub fn turn_to(&self, case: Option<CaseId>) {
        self.flush();
        match case {
            Some(id) if self.open_id() == Some(id) => {}
            Some(id) => self.open_case(id),
            None => self.close(),
        }
    }

    /// Makes the whole list.
    pub fn list(&self) {
        self.listing.set(self.repository.with_value(Repository::list));
    }

    /// Lets the bar on top name the open case.
    fn name_case(&self) {
        let heading = self.desk().session.with_untracked(|session| {
            session.as_ref().map(|session| (session.case().id, session.case().client.name.trim().to_owned()))
        });
        if self.heading.with_untracked(|shown| *shown != heading) {
            self.heading.set(heading);
        }
    }

    /// The open case; a page that shows one holds this.
    pub fn case(&self) -> Memo<Option<Case>> {
        let session = self.desk().session;
        Memo::new(move |_| session.with(|session| session.as_ref().map(|session| session.case().clone())))
    }

    /// The identity of the open case.
    pub fn open_id(&self) -> Option<CaseId> {
        self.desk().session.with_untracked(|session| session.as_ref().map(|session| session.case().id))
    }

    /// True if there is an act to take back.
    pub fn can_undo(&self) -> bool {
        self.desk().session.with(|session| session.as_ref().is_some_and(Session::can_undo))
    }

    /// True if there is an act to do once more.
    pub fn can_redo(&self) -> bool {
        self.desk().session.with(|session| session.as_ref().is_some_and(Session::can_redo))
    }

    /// Carries a command out and keeps what it changed.
    ///
    /// # Errors
    /// The [`Refusal`] of the case, which is then as it was.
    pub fn dispatch(&self, command: Command, act: Act) -> Result<(), Refusal> {
        let mut outcome = Ok(Done::Nothing);
        self.desk().session.maybe_update(|session| {
            outcome = session.as_mut().map_or(Ok(Done::Nothing), |session| session.dispatch(command, act));
            outcome == Ok(Done::Changed)
        });
        if outcome? == Done::Changed {
            self.name_case();
            self.outdate_toast();
            match act {
                Act::Single => self.save_within(MOMENT),
                Act::Part(_) => self.save_within(PAUSE),
            }
        }
        Ok(())
    }

    /// Carries out a command that the screen only offers where it fits.
    pub fn act(&self, command: Command) {
        // A refusal leaves the case as it was; the screen shows that.
        self.dispatch(command, Act::Single).ok();
    }

    /// As [`Self::act`], as part of an act that goes on.
    pub fn act_on(&self, command: Command, part: Act) {
        self.dispatch(command, part).ok();
    }

    /// Takes the last act back.
    pub fn undo(&self) {
        self.step(Session::undo, |texts| texts.undone);
    }

    /// Does the act taken back last once more.
    pub fn redo(&self) {
        self.step(Session::redo, |texts| texts.redone);
    }

    fn step(&self, step: fn(&mut Session) -> Done, said: fn(&Shell) -> &'static str) {
        let mut done = Done::Nothing;
        self.desk().session.maybe_update(|session| {
            done = session.as_mut().map_or(Done::Nothing, step);
            done == Done::Changed
        });
        if done == Done::Changed {
            self.name_case();
            self.outdate_toast();
            self.save_within(MOMENT);
            self.announce(said(shell(self.locale.get_untracked())).to_owned());
        }
    }

    /// The way back that a message offers leads to the act it speaks of; after
    /// another act it would lead elsewhere.
    fn outdate_toast(&self) {
        self.toast.maybe_update(|toast| toast.take().is_some());
    }

    /// Saves after a while, or earlier if something waits that was to be saved
    /// earlier.
    fn save_within(&self, pause: Duration) {
        self.saving.set(SaveState::Waiting);
        if pause < PAUSE
            && let Some(handle) = self.desk().waiting.try_update_value(Option::take).flatten()
        {
            handle.clear();
        }
        if self.desk().waiting.with_value(Option::is_none) {
            let store = *self;
            let handle = set_timeout_with_handle(move || store.flush(), pause).ok();
            self.desk().waiting.set_value(handle);
        }
    }

    /// Saves what waits to be saved.
    pub fn flush(&self) {
        if let Some(handle) = self.desk().waiting.try_update_value(Option::take).flatten() {
            handle.clear();
            self.save();
        }
    }

    /// Saves the open case; what fails stays in memory and says so.
    pub fn save(&self) {
        if let Some(handle) = self.desk().waiting.try_update_value(Option::take).flatten() {
            handle.clear();
        }
        let Some(case) =
            self.desk().session.with_untracked(|session| session.as_ref().map(|session| session.case().clone()))
        else {
            return;
        };
        let saved = self.repository.with_value(|repository| repository.save(&case, self.desk().revision.get_value()));
        match saved {
            Ok(revision) => {
                self.desk().revision.set_value(Some(revision));
                self.note(case.id);
                // What is in memory alone is gone with the window.
                let is_lost = self.is_memory_only.then_some(SaveState::Failed(SaveError::Blocked));
                self.saving.set(is_lost.unwrap_or_else(|| SaveState::Saved(clock::time())));
            }
            Err(error) => self.saving.set(SaveState::Failed(error)),
        }
    }

    /// Notes the newest text of a case in the journal, or that it is gone.
    fn note(&self, id: CaseId) {
        let Some(journal) = self.journal.get_value() else { return };
        match self.repository.with_value(|repository| repository.text(id)) {
            Some(text) => spawn_local(async move { journal.note(&id.0.to_string(), &text).await }),
            None => self.strike(id),
        }
    }

    fn strike(&self, id: CaseId) {
        let Some(journal) = self.journal.get_value() else { return };
        spawn_local(async move { journal.strike(&id.0.to_string()).await });
    }

    /// Opens a stored case for work.
    pub fn open_case(&self, id: CaseId) {
        match self.repository.with_value(|repository| repository.open(id)) {
            Ok(loaded) => {
                self.desk().revision.set_value(self.repository.with_value(|repository| repository.revision(id)));
                self.desk().session.set(Some(Session::new(loaded.case)));
                self.desk().opened.set(Opened::Case);
                self.name_case();
                self.saving.set(SaveState::Untouched);
            }
            Err(error) => {
                self.close();
                self.desk().opened.set(Opened::Unreadable(id, error));
            }
        }
    }

    fn close(&self) {
        self.desk().session.set(None);
        self.desk().revision.set_value(None);
        self.desk().opened.set(Opened::None);
        self.name_case();
        self.saving.set(SaveState::Untouched);
    }

    /// Keeps a case that is not stored yet, and lists it.
    ///
    /// # Errors
    /// A [`SaveError`]; nothing is stored then.
    pub fn add(&self, case: &Case) -> Result<(), SaveError> {
        self.repository.with_value(|repository| repository.save(case, None))?;
        self.note(case.id);
        page::ask_to_persist();
        self.list();
        Ok(())
    }

    /// Puts a case in the place of the stored one of the same identity.
    ///
    /// # Errors
    /// A [`SaveError`]; what was stored is then as it was.
    pub fn replace(&self, case: &Case) -> Result<(), SaveError> {
        self.repository.with_value(|repository| {
            let revision = repository.revision(case.id);
            repository.save(case, revision)
        })?;
        self.note(case.id);
        self.list();
        Ok(())
    }

    /// A stored case as it is kept.
    ///
    /// # Errors
    /// The [`LoadError`] of its newest generation.
    pub fn stored(&self, id: CaseId) -> Result<Case, LoadError> {
        self.flush();
        self.repository.with_value(|repository| repository.load(id)).map(|loaded| loaded.case)
    }

    /// Every stored case, readable or not.
    pub fn every_case(&self) -> Vec<CaseId> {
        self.repository.with_value(Repository::ids)
    }

    /// True if a case of that identity is stored.
    pub fn is_stored(&self, id: CaseId) -> bool {
        self.repository.with_value(|repository| repository.revision(id)).is_some()
    }

    /// The stored texts of a case that cannot be read.
    pub fn raw(&self, id: CaseId) -> Vec<String> {
        self.repository.with_value(|repository| repository.raw(id))
    }

    /// Deletes a case with everything that was kept of it.
    pub fn remove(&self, id: CaseId) {
        if self.open_id() == Some(id) {
            self.close();
        }
        self.repository.with_value(|repository| repository.remove(id));
        self.note(id);
        self.list();
    }

    /// A copy of a case under new identities of the file; contacts keep theirs.
    pub fn copy_of(&self, case: &Case) -> Case {
        Case { id: CaseId(ids::fresh()), opened: clock::today(), ..case.clone() }
    }

    /// Another tab has written a key of ours.
    pub fn notice_other_tab(&self) {
        if let Some(id) = self.open_id() {
            let stored = self.repository.with_value(|repository| repository.revision(id));
            if stored != self.desk().revision.get_value() {
                self.saving.set(SaveState::Failed(SaveError::ChangedElsewhere));
            }
        } else {
            self.list();
        }
    }
}
