//! The store: what is kept, what is shown, and the way to the code for cases.
//!
//! The first page needs neither a case nor the code that works on one; both
//! live in a module of their own that is fetched when a case is opened
//! ([`crate::ui::lazy`]). What happens to the open case is in [`desk`]: it is
//! called from that code only, and through [`CaseCode`] from everywhere else.

pub mod desk;

use std::collections::BTreeMap;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::ids::{CaseId, MapId};
use crate::i18n::Locale;
use crate::i18n::shell::shell;
use crate::storage::key_value::KeyValue;
use crate::storage::memory::Memory;
use crate::storage::repository::{Listing, Repository, SaveError};
use crate::ui::platform::files::ChosenFile;
use crate::ui::platform::journal::Journal;
use crate::ui::platform::{local_storage, page};
use crate::ui::route::Route;

/// How long nothing is said while the code for cases is on its way.
const QUIET: Duration = Duration::from_millis(300);

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

/// What a message offers to do. It belongs to nobody: a `Callback` would end with
/// the view that made it, and the view of what was removed is gone already.
pub type Deed = Arc<dyn Fn() + Send + Sync>;

/// A short message, with a way to take back what it speaks of.
#[derive(Clone)]
pub struct Toast {
    /// What happened.
    pub text: String,
    /// Word and deed of the button.
    pub action: Option<(&'static str, Deed)>,
}

/// What the shell and the list call of the code for cases. Whatever is reached
/// only through a function named here is no part of the first load.
#[derive(Clone, Copy)]
pub struct CaseCode {
    /// Called once, before anything else.
    pub stand_ready: fn(&Store),
    /// Opens that case, or closes the one that is open.
    pub turn_to: fn(&Store, Option<CaseId>),
    /// Saves what waits to be saved.
    pub flush: fn(&Store),
    /// Takes the last act back.
    pub undo: fn(&Store),
    /// Does the act taken back last once more.
    pub redo: fn(&Store),
    /// Another tab has written something.
    pub notice_other_tab: fn(&Store),
    /// Makes the whole list, with lines that are not at hand.
    pub list: fn(&Store),
    /// The places of a case.
    pub frame: fn(CaseId) -> AnyView,
    /// What case management is.
    pub method: fn() -> AnyView,
    /// What only shows across all cases.
    pub across: fn() -> AnyView,
    /// The dialogue for a new case.
    pub new_case: fn(RwSignal<bool>) -> AnyView,
    /// The dialogue for another name.
    pub rename: fn(RwSignal<bool>, CaseId) -> AnyView,
    /// The dialogue that shows what chosen files hold.
    pub import: fn(RwSignal<bool>, RwSignal<Vec<ChosenFile>>) -> AnyView,
    /// Fetches and opens the practice case.
    pub practice: fn(Store),
    /// Keeps a copy of a case.
    pub duplicate: fn(&Store, CaseId),
    /// Hands a case out as a file.
    pub hand_out: fn(&Store, CaseId),
    /// Deletes a case, with a way to bring it back.
    pub delete: fn(Store, CaseId),
}

/// Where the code for cases is.
#[derive(Clone, Copy)]
pub enum Code {
    /// Not here; perhaps on its way.
    Away,
    /// On its way for so long that it must be said.
    Late,
    /// It did not arrive.
    Lost,
    /// Here.
    There(CaseCode),
}

/// Fetches the code for cases; `None` if it did not arrive.
pub type Fetch = fn() -> Pin<Box<dyn Future<Output = Option<CaseCode>>>>;

type Then = Arc<dyn Fn(CaseCode) + Send + Sync>;

/// What was found at the start, before anything is shown.
pub struct Kept {
    repository: Repository<Underneath>,
    journal: Option<Rc<Journal>>,
    notes: Vec<(CaseId, String)>,
    is_memory_only: bool,
}

impl Kept {
    /// Opens storage and journal, and looks for what storage missed in a crash.
    pub async fn found() -> Self {
        let Some(local) = local_storage::open() else {
            let repository = Repository::new(Box::new(Memory::default()) as Underneath);
            return Self { repository, journal: None, notes: Vec::new(), is_memory_only: true };
        };
        let repository = Repository::new(Box::new(local) as Underneath);
        let journal = Journal::open().await;
        let mut notes = Vec::new();
        if let Some(journal) = &journal {
            for (key, noted) in journal.entries().await {
                match key.parse().map(CaseId) {
                    Ok(id) if !repository.is_up_to(id, &noted) => notes.push((id, noted)),
                    Ok(_) | Err(_) => journal.strike(&key).await,
                }
            }
        }
        Self { repository, journal: journal.map(Rc::new), notes, is_memory_only: false }
    }
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
    /// Identity and name of the open case.
    pub heading: RwSignal<Option<(CaseId, String)>>,
    /// Whether names give way to pseudonyms, here as on the map that is shown.
    pub hides_names: RwSignal<bool>,
    /// The last save.
    pub saving: RwSignal<SaveState>,
    /// The message shown.
    pub toast: RwSignal<Option<Toast>>,
    /// What a screen reader is told.
    pub spoken: RwSignal<String>,
    /// Where the code for cases is.
    pub code: RwSignal<Code>,
    /// True where the browser keeps nothing.
    pub is_memory_only: bool,
    fetch: Fetch,
    repository: StoredValue<Repository<Underneath>>,
    journal: StoredValue<Option<Rc<Journal>>, LocalStorage>,
    notes: StoredValue<Vec<(CaseId, String)>>,
    shown_maps: StoredValue<BTreeMap<CaseId, MapId>>,
    desk: StoredValue<Option<desk::Desk>>,
}

impl Store {
    /// The store over the browser's local storage, or over memory where the
    /// browser allows none.
    pub fn open(locale: Locale, kept: Kept, fetch: Fetch) -> Self {
        let Kept { repository, journal, notes, is_memory_only } = kept;
        let is_behind = !notes.is_empty();
        let store = Self {
            locale: RwSignal::new(locale),
            route: RwSignal::new(Route::Cases),
            listing: RwSignal::new(Listing::default()),
            heading: RwSignal::new(None),
            hides_names: RwSignal::new(false),
            saving: RwSignal::new(SaveState::Untouched),
            toast: RwSignal::new(None),
            spoken: RwSignal::new(String::new()),
            code: RwSignal::new(Code::Away),
            is_memory_only,
            fetch,
            repository: StoredValue::new(repository),
            journal: StoredValue::new_local(journal),
            notes: StoredValue::new(notes),
            shown_maps: StoredValue::new(BTreeMap::new()),
            desk: StoredValue::new(None),
        };
        store.arrive();
        if is_behind {
            store.fetch_code();
        }
        store
    }

    /// Reads the address and opens what it names.
    pub fn arrive(&self) {
        let route = Route::parse(&page::hash());
        let code = self.code_there();
        if let Some(code) = code {
            (code.turn_to)(self, route.case());
        }
        self.toast.set(None);
        self.route.set(route);
        match (route.case().is_some() || route.is_aside(), code) {
            (true, None) => self.fetch_code(),
            (true, Some(_)) => {}
            (false, _) => self.list_anew(),
        }
    }

    /// The code for cases, if it is here. Tracks its coming.
    pub fn code(&self) -> Option<CaseCode> {
        if let Code::There(code) = self.code.get() { Some(code) } else { None }
    }

    /// As [`Self::code`], without tracking.
    pub fn code_there(&self) -> Option<CaseCode> {
        if let Code::There(code) = self.code.get_untracked() { Some(code) } else { None }
    }

    /// Fetches the code for cases, unless it is here.
    pub fn fetch_code(&self) {
        self.with_code(|_| ());
    }

    /// Calls this with the code for cases: at once where it is here, else when it
    /// has been fetched. Where it does not arrive, the user is told and may try
    /// again.
    pub fn with_code(&self, then: impl Fn(CaseCode) + Send + Sync + 'static) {
        match self.code_there() {
            Some(code) => then(code),
            None => self.fetch_for(Arc::new(then)),
        }
    }

    fn fetch_for(&self, then: Then) {
        let store = *self;
        if matches!(self.code.get_untracked(), Code::Lost) {
            self.code.set(Code::Away);
        }
        let say_late = move || {
            if matches!(store.code.get_untracked(), Code::Away) {
                store.code.set(Code::Late);
            }
        };
        set_timeout(say_late, QUIET);
        spawn_local(async move {
            match (store.fetch)().await {
                Some(code) => {
                    if store.code_there().is_none() {
                        (code.stand_ready)(&store);
                        store.code.set(Code::There(code));
                    }
                    then(code);
                }
                None => store.miss(then),
            }
        });
    }

    /// Says that the code for cases did not arrive; a place that waits for it says so itself.
    fn miss(&self, then: Then) {
        let store = *self;
        self.code.set(Code::Lost);
        let route = self.route.get_untracked();
        if route.case().is_none() && !route.is_aside() {
            let t = shell(self.locale.get_untracked());
            let again: Deed = Arc::new(move || store.fetch_for(Arc::clone(&then)));
            self.say(t.not_fetched.to_owned(), Some((t.fetch_again, again)));
        }
    }

    /// Reads the list again. Where a line of it has to be made anew, that is done
    /// as soon as the code for it is here.
    pub fn list_anew(&self) {
        if let Some(code) = self.code_there() {
            (code.list)(self);
            return;
        }
        let listing = self.repository.with_value(Repository::lines);
        let is_whole = listing.unlisted.is_empty();
        self.listing.set(listing);
        if !is_whole {
            self.fetch_code();
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

    /// The version of the map of a case that was chosen on this visit.
    pub fn shown_map(&self, case: CaseId) -> Option<MapId> {
        self.shown_maps.with_value(|shown| shown.get(&case).copied())
    }

    /// From now on, until the page is left, this version of the map of a case is
    /// shown; `None` for the newest.
    pub fn show_map(&self, case: CaseId, map: Option<MapId>) {
        self.shown_maps.update_value(|shown| match map {
            Some(map) => {
                shown.insert(case, map);
            }
            None => {
                shown.remove(&case);
            }
        });
    }

    /// Shows a message; the one before it goes.
    pub fn say(&self, text: String, action: Option<(&'static str, Deed)>) {
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
