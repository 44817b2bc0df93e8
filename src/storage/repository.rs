//! Cases under keys.
//!
//! `ankerplatz/1/case/<id>` holds a case in its newest generation and
//! `ankerplatz/1/older/<id>` the generation it was last opened in, which is
//! taken up when the newest cannot be read. The text that could not be read is
//! then kept under `ankerplatz/1/unreadable/<id>`. `ankerplatz/1/summary/<id>`
//! holds what the list shows, so that a list of thousands reads no case and
//! saving one case writes nothing of the others; it is only a convenience and
//! made anew from the case whenever it is missing or cannot be read.
//!
//! A text is a revision number, a line break and the envelope of
//! [`crate::storage::format`]. The revision lets a tab notice that another tab
//! has saved the same case meanwhile.

use crate::domain::case::Case;
use crate::domain::ids::CaseId;
use crate::storage::format::{self, LoadError};
use crate::storage::key_value::{KeyValue, StoreError};
use crate::storage::summary::Summary;

/// Every key of ours begins with this.
pub const PREFIX: &str = "ankerplatz/";
const CASE: &str = "ankerplatz/1/case/";
const OLDER: &str = "ankerplatz/1/older/";
const UNREADABLE: &str = "ankerplatz/1/unreadable/";
const SUMMARY: &str = "ankerplatz/1/summary/";

/// Why a case was not saved. The stored case is then as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// There is no room left.
    Full,
    /// The browser allows no storage.
    Blocked,
    /// Another tab has saved this case, or deleted it, since it was opened here.
    ChangedElsewhere,
}

impl From<StoreError> for SaveError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full => Self::Full,
            StoreError::Blocked => Self::Blocked,
        }
    }
}

/// A case as it was loaded.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// The case.
    pub case: Case,
    /// Its generation.
    pub revision: u64,
    /// True if the newest generation could not be read and this is the one before.
    pub is_older: bool,
}

/// What the list shows: cases, and stored texts that cannot be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Cases, in no particular order.
    pub cases: Vec<Summary>,
    /// Cases of which no generation can be read; their texts stay untouched.
    pub unreadable: Vec<CaseId>,
}

/// The cases in a store.
#[derive(Debug)]
pub struct Repository<S> {
    store: S,
}

impl<S: KeyValue> Repository<S> {
    /// The cases in that store.
    pub const fn new(store: S) -> Self {
        Self { store }
    }

    /// The store underneath.
    pub const fn store(&self) -> &S {
        &self.store
    }

    /// All cases, and those of which no generation can be read.
    pub fn list(&self) -> Listing {
        let mut listing = Listing::default();
        for id in self.ids() {
            match self.summary(id) {
                Some(summary) => listing.cases.push(summary),
                None => listing.unreadable.push(id),
            }
        }
        listing
    }

    fn summary(&self, id: CaseId) -> Option<Summary> {
        let noted = self.store.get(&key(SUMMARY, id)).and_then(|text| serde_json::from_str(&text).ok());
        noted.or_else(|| {
            let loaded = self.load(id).ok()?;
            let summary = Summary::of(&loaded.case, loaded.revision);
            self.note(&summary);
            Some(summary)
        })
    }

    /// Opens a case for work: loads it, and keeps this generation as the older
    /// one. If only the older one can be read, the newest text is set aside
    /// first, so that saving never overwrites what could not be read.
    ///
    /// # Errors
    /// As [`Self::load`]; also if there is no room to set a text aside.
    pub fn open(&self, id: CaseId) -> Result<Loaded, LoadError> {
        let loaded = self.load(id)?;
        self.note(&Summary::of(&loaded.case, loaded.revision));
        if !loaded.is_older {
            if let Some(text) = self.store.get(&key(CASE, id)) {
                // Without room for it there is no older generation; the newest stays.
                if self.store.set(&key(OLDER, id), &text).is_err() {
                    self.store.remove(&key(OLDER, id));
                }
            }
            return Ok(loaded);
        }
        if let Some(bad) = self.store.get(&key(CASE, id)) {
            let place = key(UNREADABLE, id);
            if self.store.get(&place).is_none_or(|kept| kept == bad) {
                self.store.set(&place, &bad).map_err(|_| LoadError::Malformed)?;
            }
        }
        let older = self.store.get(&key(OLDER, id)).ok_or(LoadError::Malformed)?;
        self.store.set(&key(CASE, id), &older).map_err(|_| LoadError::Malformed)?;
        Ok(loaded)
    }

    /// A case, from its newest generation that can be read.
    ///
    /// # Errors
    /// The [`LoadError`] of the newest generation; [`LoadError::NotOurs`] if
    /// there is no such case.
    pub fn load(&self, id: CaseId) -> Result<Loaded, LoadError> {
        let newest = self.read(&key(CASE, id));
        if let Err(LoadError::TooNew { .. }) = newest {
            return newest;
        }
        newest.or_else(|error| match self.read(&key(OLDER, id)) {
            Ok(older) => Ok(Loaded { is_older: true, ..older }),
            Err(_) => Err(error),
        })
    }

    /// The raw texts of a case, newest first: what is offered as a download
    /// when a case cannot be read.
    pub fn raw(&self, id: CaseId) -> Vec<String> {
        [CASE, OLDER, UNREADABLE].iter().filter_map(|kind| self.store.get(&key(kind, id))).collect()
    }

    /// Saves a case that was loaded or saved in generation `revision` (`None`:
    /// it is new). Answers with its new generation.
    ///
    /// # Errors
    /// A [`SaveError`]; what was stored is then as it was.
    pub fn save(&self, case: &Case, revision: Option<u64>) -> Result<u64, SaveError> {
        let place = key(CASE, case.id);
        let stored = self.store.get(&place);
        if stored.is_some() != revision.is_some() || (stored.is_some() && self.revision(case.id) != revision) {
            return Err(SaveError::ChangedElsewhere);
        }
        let next = revision.map_or(1, |revision| revision + 1);
        let text = format!("{next}\n{}", format::write(case));
        let mut kept = self.store.set(&place, &text);
        if kept == Err(StoreError::Full) {
            // The older generation is the one thing that may make room.
            self.store.remove(&key(OLDER, case.id));
            kept = self.store.set(&place, &text);
        }
        kept?;
        if self.store.get(&place).as_deref() != Some(&text) {
            return Err(SaveError::Blocked);
        }
        self.note(&Summary::of(case, next));
        Ok(next)
    }

    /// The stored text of a case, as a journal notes it.
    pub fn text(&self, id: CaseId) -> Option<String> {
        self.store.get(&key(CASE, id))
    }

    /// Takes up what a journal noted of a case, if it is newer than what is
    /// stored and can be read. Answers whether the note is of use any longer:
    /// one that is no newer than what is stored, or cannot be read, is not.
    pub fn take_up(&self, id: CaseId, noted: &str) -> bool {
        let Some((revision, envelope)) = noted.split_once('\n') else { return false };
        let Ok(revision) = revision.parse::<u64>() else { return false };
        if self.revision(id).is_some_and(|stored| stored >= revision) {
            return false;
        }
        let Ok(case) = format::read(envelope) else { return false };
        if case.id == id && self.store.set(&key(CASE, id), noted).is_ok() {
            self.note(&Summary::of(&case, revision));
        }
        true
    }

    /// Deletes a case: every generation, what could not be read, and its
    /// line in the list.
    pub fn remove(&self, id: CaseId) {
        self.store.remove(&key(CASE, id));
        self.store.remove(&key(OLDER, id));
        self.store.remove(&key(UNREADABLE, id));
        self.store.remove(&key(SUMMARY, id));
    }

    /// The generation of a stored case, without reading the case.
    pub fn revision(&self, id: CaseId) -> Option<u64> {
        let text = self.store.get(&key(CASE, id))?;
        text.split_once('\n')?.0.parse().ok()
    }

    /// Bytes of all keys and texts of ours, as the browser counts them
    /// (UTF-16 units).
    pub fn used(&self) -> usize {
        let keys = self.store.keys().into_iter().filter(|key| key.starts_with(PREFIX));
        keys.map(|key| key.len() + self.store.get(&key).map_or(0, |text| text.encode_utf16().count())).sum()
    }

    fn ids(&self) -> Vec<CaseId> {
        let keys = self.store.keys();
        let mut ids: Vec<CaseId> = keys
            .iter()
            .filter_map(|key| key.strip_prefix(CASE).or_else(|| key.strip_prefix(OLDER)))
            .filter_map(|id| id.parse().ok().map(CaseId))
            .collect();
        ids.sort();
        ids.dedup();
        ids
    }

    fn read(&self, key: &str) -> Result<Loaded, LoadError> {
        let text = self.store.get(key).ok_or(LoadError::NotOurs)?;
        let (revision, envelope) = text.split_once('\n').ok_or(LoadError::NotOurs)?;
        let revision = revision.parse().map_err(|_| LoadError::NotOurs)?;
        Ok(Loaded { case: format::read(envelope)?, revision, is_older: false })
    }

    /// A summary that cannot be kept is made anew when it is wanted.
    fn note(&self, summary: &Summary) {
        let place = key(SUMMARY, summary.id);
        let text = serde_json::to_string(summary).unwrap_or_default();
        if self.store.set(&place, &text).is_err() {
            self.store.remove(&place);
        }
    }
}

fn key(kind: &str, id: CaseId) -> String {
    format!("{kind}{}", id.0)
}
