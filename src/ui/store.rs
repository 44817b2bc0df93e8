//! The store: one session, one way in, and everything kept as it changes.
//!
//! Commands are carried out at once and saved at once, except while a human act
//! goes on (typing, a held key): then the save waits a moment for the next part,
//! never longer than [`PAUSE`], and not at all once the page is being left.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::command::{Command, Refusal};
use crate::domain::ids::CaseId;
use crate::i18n::Locale;
use crate::session::{Act, Effect as Done, Session};
use crate::storage::format::LoadError;
use crate::storage::key_value::KeyValue;
use crate::storage::memory::Memory;
use crate::storage::repository::{Listing, Repository, SaveError};
use crate::ui::platform::{clock, ids, local_storage, page};
use crate::ui::route::Route;

/// How long a save may wait for the act to go on.
const PAUSE: Duration = Duration::from_millis(400);

/// What is known about the last save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing has changed yet.
    Untouched,
    /// Everything is kept, as of this time.
    Saved(String),
    /// Something waits to be saved.
    Waiting,
    /// The last change is only in memory.
    Failed(SaveError),
}

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

/// A short message, with a way to take back what it speaks of.
#[derive(Clone, Debug)]
pub struct Toast {
    /// What happened.
    pub text: String,
    /// Word and deed of the button.
    pub action: Option<(&'static str, Callback<()>)>,
}

type Underneath = Box<dyn KeyValue + Send + Sync>;

/// The state of the app. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Store {
    /// The language of the screen.
    pub locale: RwSignal<Locale>,
    /// Where we are.
    pub route: RwSignal<Route>,
    /// What the list shows.
    pub listing: RwSignal<Listing>,
    /// What stands where a case should be.
    pub opened: RwSignal<Opened>,
    /// The last save.
    pub saving: RwSignal<SaveState>,
    /// The message shown.
    pub toast: RwSignal<Option<Toast>>,
    /// What a screen reader is told.
    pub spoken: RwSignal<String>,
    /// True where the browser keeps nothing.
    pub is_memory_only: bool,
    session: RwSignal<Option<Session>>,
    revision: StoredValue<Option<u64>>,
    repository: StoredValue<Repository<Underneath>>,
    waiting: StoredValue<Option<TimeoutHandle>>,
    parts: StoredValue<u64>,
}

impl Store {
    /// The store over the browser's local storage, or over memory where the
    /// browser allows none.
    pub fn open(locale: Locale) -> Self {
        let local = local_storage::open();
        let is_memory_only = local.is_none();
        let store: Underneath = match local {
            Some(local) => Box::new(local),
            None => Box::new(Memory::default()),
        };
        let repository = Repository::new(store);
        let listing = repository.list();
        let store = Self {
            locale: RwSignal::new(locale),
            route: RwSignal::new(Route::Cases),
            listing: RwSignal::new(listing),
            opened: RwSignal::new(Opened::None),
            saving: RwSignal::new(SaveState::Untouched),
            toast: RwSignal::new(None),
            spoken: RwSignal::new(String::new()),
            is_memory_only,
            session: RwSignal::new(None),
            revision: StoredValue::new(None),
            repository: StoredValue::new(repository),
            waiting: StoredValue::new(None),
            parts: StoredValue::new(0),
        };
        store.arrive();
        store
    }

    /// Reads the address and opens what it names.
    pub fn arrive(&self) {
        let route = Route::parse(&page::hash());
        self.flush();
        match route.case() {
            Some(id) if self.open_id() == Some(id) => {}
            Some(id) => self.open_case(id),
            None => {
                self.close();
                self.listing.set(self.repository.with_value(Repository::list));
            }
        }
        self.toast.set(None);
        self.route.set(route);
    }

    /// The open case; a page that shows one holds this.
    pub fn case(&self) -> Memo<Option<Case>> {
        let session = self.session;
        Memo::new(move |_| session.with(|session| session.as_ref().map(|session| session.case().clone())))
    }

    /// The identity of the open case.
    pub fn open_id(&self) -> Option<CaseId> {
        self.session.with_untracked(|session| session.as_ref().map(|session| session.case().id))
    }

    /// True if there is an act to take back.
    pub fn can_undo(&self) -> bool {
        self.session.with(|session| session.as_ref().is_some_and(Session::can_undo))
    }

    /// True if there is an act to do once more.
    pub fn can_redo(&self) -> bool {
        self.session.with(|session| session.as_ref().is_some_and(Session::can_redo))
    }

    /// A number for the parts of one act that goes on.
    pub fn next_part(&self) -> Act {
        self.parts.update_value(|parts| *parts += 1);
        Act::Part(self.parts.get_value())
    }

    /// Carries a command out and keeps what it changed.
    ///
    /// # Errors
    /// The [`Refusal`] of the case, which is then as it was.
    pub fn dispatch(&self, command: Command, act: Act) -> Result<(), Refusal> {
        let mut outcome = Ok(Done::Nothing);
        self.session.maybe_update(|session| {
            outcome = session.as_mut().map_or(Ok(Done::Nothing), |session| session.dispatch(command, act));
            outcome == Ok(Done::Changed)
        });
        if outcome? == Done::Changed {
            self.outdate_toast();
            match act {
                Act::Single => self.save(),
                Act::Part(_) => self.save_soon(),
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
        self.step(Session::undo);
    }

    /// Does the act taken back last once more.
    pub fn redo(&self) {
        self.step(Session::redo);
    }

    fn step(&self, step: fn(&mut Session) -> Done) {
        let mut done = Done::Nothing;
        self.session.maybe_update(|session| {
            done = session.as_mut().map_or(Done::Nothing, step);
            done == Done::Changed
        });
        if done == Done::Changed {
            self.outdate_toast();
            self.save();
        }
    }

    /// The way back that a message offers leads to the act it speaks of; after
    /// another act it would lead elsewhere.
    fn outdate_toast(&self) {
        self.toast.maybe_update(|toast| toast.take().is_some());
    }

    fn save_soon(&self) {
        self.saving.set(SaveState::Waiting);
        if self.waiting.with_value(Option::is_none) {
            let store = *self;
            let handle = set_timeout_with_handle(move || store.flush(), PAUSE).ok();
            self.waiting.set_value(handle);
        }
    }

    /// Saves what waits to be saved.
    pub fn flush(&self) {
        if let Some(handle) = self.waiting.try_update_value(Option::take).flatten() {
            handle.clear();
            self.save();
        }
    }

    /// Saves the open case; what fails stays in memory and says so.
    pub fn save(&self) {
        if let Some(handle) = self.waiting.try_update_value(Option::take).flatten() {
            handle.clear();
        }
        let Some(case) = self.session.with_untracked(|session| session.as_ref().map(|session| session.case().clone()))
        else {
            return;
        };
        let saved = self.repository.with_value(|repository| repository.save(&case, self.revision.get_value()));
        match saved {
            Ok(revision) => {
                self.revision.set_value(Some(revision));
                self.saving.set(SaveState::Saved(clock::time()));
            }
            Err(error) => self.saving.set(SaveState::Failed(error)),
        }
    }

    /// Opens a stored case for work.
    pub fn open_case(&self, id: CaseId) {
        match self.repository.with_value(|repository| repository.open(id)) {
            Ok(loaded) => {
                self.revision.set_value(self.repository.with_value(|repository| repository.revision(id)));
                self.session.set(Some(Session::new(loaded.case)));
                self.opened.set(Opened::Case);
                self.saving.set(SaveState::Untouched);
            }
            Err(error) => {
                self.close();
                self.opened.set(Opened::Unreadable(id, error));
            }
        }
    }

    fn close(&self) {
        self.session.set(None);
        self.revision.set_value(None);
        self.opened.set(Opened::None);
        self.saving.set(SaveState::Untouched);
    }

    /// Keeps a case that is not stored yet, and lists it.
    ///
    /// # Errors
    /// A [`SaveError`]; nothing is stored then.
    pub fn add(&self, case: &Case) -> Result<(), SaveError> {
        self.repository.with_value(|repository| repository.save(case, None))?;
        page::ask_to_persist();
        self.listing.set(self.repository.with_value(Repository::list));
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
        self.listing.set(self.repository.with_value(Repository::list));
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
        self.listing.set(self.repository.with_value(Repository::list));
    }

    /// A copy of a case under new identities of the file; contacts keep theirs.
    pub fn copy_of(&self, case: &Case) -> Case {
        Case { id: CaseId(ids::fresh()), opened: clock::today(), ..case.clone() }
    }

    /// Another tab has written a key of ours.
    pub fn notice_other_tab(&self) {
        if let Some(id) = self.open_id() {
            let stored = self.repository.with_value(|repository| repository.revision(id));
            if stored != self.revision.get_value() {
                self.saving.set(SaveState::Failed(SaveError::ChangedElsewhere));
            }
        } else {
            self.listing.set(self.repository.with_value(Repository::list));
        }
    }

    /// Share of the room for storage that is used, 0–1.
    pub fn used_share(&self) -> f64 {
        const ROOM: u32 = 5_242_880;
        let used = self.repository.with_value(Repository::used);
        f64::from(u32::try_from(used).unwrap_or(ROOM)) / f64::from(ROOM)
    }

    /// A setting of the app, such as the theme.
    pub fn setting(&self, name: &str) -> Option<String> {
        self.repository.with_value(|repository| repository.store().get(&format!("ankerplatz/setting/{name}")))
    }

    /// Keeps a setting. One that cannot be kept holds until the page is closed.
    pub fn keep_setting(&self, name: &str, value: &str) {
        let key = format!("ankerplatz/setting/{name}");
        self.repository.with_value(|repository| {
            if repository.store().set(&key, value).is_err() {
                repository.store().remove(&key);
            }
        });
    }

    /// Shows a message; the one before it goes.
    pub fn say(&self, text: String, action: Option<(&'static str, Callback<()>)>) {
        self.toast.set(Some(Toast { text, action }));
    }

    /// Tells a screen reader something that is otherwise only to be seen.
    pub fn announce(&self, text: String) {
        self.spoken.set(text);
    }
}

/// The store of this app.
pub fn use_store() -> Store {
    expect_context()
}

/// The language of the screen. The app is drawn anew when it changes, so a page
/// may hold its texts as plain values.
pub fn use_locale() -> Locale {
    use_store().locale.get_untracked()
}
