//! Cases under keys.
//!
//! `ankerplatz/1/case/<id>` holds a case in its newest generation and
//! `ankerplatz/1/older/<id>` the generation it was last opened in, which is
//! taken up when the newest cannot be read. Texts that could not be read are
//! then kept under `ankerplatz/1/unreadable/<id>/<number>`.
//! `ankerplatz/1/summary/<id>` holds what the list shows, so that a list of
//! thousands reads no case and saving one case writes nothing of the others; it
//! is only a convenience and made anew from the case whenever it is missing or
//! cannot be read.
//!
//! A text is a revision number with a [`seal`], a line break and the envelope
//! of [`crate::storage::format`]. The revision lets a tab notice that another
//! tab has saved the same case meanwhile.
//!
//! Whatever call fails or is the last one before the machine goes off: the
//! newest generation of a case is written by one call, and its line in the list
//! is gone before, so the two never speak of different generations.

use crate::domain::case::Case;
use crate::domain::ids::CaseId;
use crate::domain::order;
use crate::storage::format::{self, LoadError};
use crate::storage::key_value::{KeyValue, StoreError};
use crate::storage::seal;
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
    /// Cases whose line has to be made anew before it is known what they are.
    pub unlisted: Vec<CaseId>,
}

impl Listing {
    /// True if nothing is stored at all.
    pub const fn is_empty(&self) -> bool {
        self.cases.is_empty() && self.unreadable.is_empty() && self.unlisted.is_empty()
    }
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

    /// The lines of the list that are at hand, without reading a case.
    pub fn lines(&self) -> Listing {
        let mut listing = Listing::default();
        for id in self.ids() {
            match self.noted(id) {
                Some(summary) => listing.cases.push(summary),
                None => listing.unlisted.push(id),
            }
        }
        listing
    }

    /// All cases, and those of which no generation can be read. Lines that are
    /// not at hand are made anew.
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
        self.noted(id).or_else(|| {
            let loaded = self.load(id).ok()?;
            let summary = Summary::of(&loaded.case, loaded.revision);
            self.note(&summary);
            Some(summary)
        })
    }

    fn noted(&self, id: CaseId) -> Option<Summary> {
        let text = self.store.get(&key(SUMMARY, id))?;
        let (revision, content) = seal::read(&text)?;
        let summary: Summary = serde_json::from_str(content).ok()?;
        (summary.id == id && summary.revision == revision).then_some(summary)
    }

    /// Opens a case for work: loads it, and keeps this generation as the older
    /// one. If only the older one can be read, the newest text is set aside
    /// first, so that saving never overwrites what could not be read.
    ///
    /// # Errors
    /// As [`Self::load`]; also if there is no room to set a text aside.
    pub fn open(&self, id: CaseId) -> Result<Loaded, LoadError> {
        let loaded = self.load(id)?;
        let newest = self.store.get(&key(CASE, id));
        if loaded.is_older {
            if let Some(bad) = newest {
                self.set_aside(id, &bad).map_err(|_| LoadError::Malformed)?;
            }
            let older = self.store.get(&key(OLDER, id)).ok_or(LoadError::Malformed)?;
            self.store.set(&key(CASE, id), &older).map_err(|_| LoadError::Malformed)?;
        } else if let Some(text) = newest {
            // Without room for it the generation before stays the older one.
            self.store.set(&key(OLDER, id), &text).ok();
        }
        self.note(&Summary::of(&loaded.case, loaded.revision));
        Ok(loaded)
    }

    /// Keeps a text that cannot be read under the first free number.
    fn set_aside(&self, id: CaseId, bad: &str) -> Result<(), StoreError> {
        for place in unreadable(id) {
            match self.store.get(&place) {
                Some(kept) if kept == bad => break,
                Some(_) => {}
                None => return self.store.set(&place, bad),
            }
        }
        Ok(())
    }

    /// A case, from its newest generation that can be read.
    ///
    /// # Errors
    /// The [`LoadError`] of the newest generation; [`LoadError::NotOurs`] if
    /// there is no such case.
    pub fn load(&self, id: CaseId) -> Result<Loaded, LoadError> {
        let newest = self.read(CASE, id);
        if let Err(LoadError::TooNew { .. }) = newest {
            return newest;
        }
        newest.or_else(|error| match self.read(OLDER, id) {
            Ok(older) => Ok(Loaded { is_older: true, ..older }),
            Err(_) => Err(error),
        })
    }

    /// The raw texts of a case, newest first: what is offered as a download
    /// when a case cannot be read.
    pub fn raw(&self, id: CaseId) -> Vec<String> {
        let generations = [key(CASE, id), key(OLDER, id)].into_iter().filter_map(|place| self.store.get(&place));
        generations.chain(unreadable(id).map_while(|place| self.store.get(&place))).collect()
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
        match stored.as_deref().map(seal::read) {
            Some(Some((_, envelope))) if format::is_too_new(envelope) => return Err(SaveError::ChangedElsewhere),
            // What lies there is damaged, and this case was open before.
            Some(None) => self.set_aside(case.id, stored.as_deref().unwrap_or_default())?,
            Some(Some(_)) | None => {}
        }
        let next = revision.map_or(1, |revision| revision + 1);
        let text = seal::write(next, &format::write(case));
        self.store.remove(&key(SUMMARY, case.id));
        match self.store.set(&place, &text) {
            Err(StoreError::Full) => self.set_without_older(case.id, &place, &text)?,
            kept => kept?,
        }
        if self.store.get(&place).as_deref() != Some(&text) {
            return Err(SaveError::Blocked);
        }
        self.note(&Summary::of(case, next));
        Ok(next)
    }

    /// The older generation is the one thing that may make room. If that does
    /// not help, it is put back.
    fn set_without_older(&self, id: CaseId, place: &str, text: &str) -> Result<(), StoreError> {
        let older = self.store.get(&key(OLDER, id));
        self.store.remove(&key(OLDER, id));
        let kept = self.store.set(place, text);
        if let (Err(_), Some(older)) = (kept, older) {
            // There was room for it a moment ago.
            self.store.set(&key(OLDER, id), &older).ok();
        }
        kept
    }

    /// The stored text of a case, as a journal notes it.
    pub fn text(&self, id: CaseId) -> Option<String> {
        self.store.get(&key(CASE, id))
    }

    /// True if what is stored is whole and no older than what a journal noted of
    /// the case, so that there is nothing to take up.
    pub fn is_up_to(&self, id: CaseId, noted: &str) -> bool {
        let stored = self.text(id);
        let stored = stored.as_deref().and_then(seal::read).map(|(revision, _)| revision);
        stored.zip(seal::read(noted)).is_some_and(|(stored, (noted, _))| stored >= noted)
    }

    /// Takes up what a journal noted of a case, if it is newer than what is
    /// stored and can be read, or if what is stored is damaged. Answers whether
    /// the note is of use any longer: one that is no newer than what is stored,
    /// or cannot be read, is not.
    pub fn take_up(&self, id: CaseId, noted: &str) -> bool {
        let Some((revision, envelope)) = seal::read(noted) else { return false };
        let case = match format::read(envelope) {
            Ok(case) if case.id == id => case,
            // It waits for the newer program that wrote it.
            Err(LoadError::TooNew { .. }) => return true,
            Ok(_) | Err(_) => return false,
        };
        let place = key(CASE, id);
        let stored = self.store.get(&place).unwrap_or_default();
        if let Some((stored, envelope)) = seal::read(&stored) {
            if stored >= revision || format::is_too_new(envelope) {
                return false;
            }
        } else if !stored.is_empty() && self.set_aside(id, &stored).is_err() {
            // Without room to keep the damaged text, the note waits.
            return true;
        }
        self.store.remove(&key(SUMMARY, id));
        if self.store.set(&place, noted).is_ok() {
            self.note(&Summary::of(&case, revision));
        }
        true
    }

    /// Deletes a case: every generation, what could not be read, and its
    /// line in the list. The newest generation goes last, so that a case is
    /// there whole or not at all.
    pub fn remove(&self, id: CaseId) {
        let aside = key(UNREADABLE, id);
        for place in self.store.keys().iter().filter(|place| place.starts_with(&aside)) {
            self.store.remove(place);
        }
        self.store.remove(&key(OLDER, id));
        self.store.remove(&key(SUMMARY, id));
        self.store.remove(&key(CASE, id));
    }

    /// The generation of a stored case, without reading the case.
    pub fn revision(&self, id: CaseId) -> Option<u64> {
        seal::revision(&self.store.get(&key(CASE, id))?)
    }

    /// Bytes of all keys and texts of ours, as the browser counts them
    /// (UTF-16 units).
    pub fn used(&self) -> usize {
        let keys = self.store.keys().into_iter().filter(|key| key.starts_with(PREFIX));
        keys.map(|key| key.len() + self.store.get(&key).map_or(0, |text| text.encode_utf16().count())).sum()
    }

    /// Every stored case, readable or not, in the order of identities.
    pub fn ids(&self) -> Vec<CaseId> {
        let keys = self.store.keys();
        let mut ids: Vec<CaseId> = keys
            .iter()
            .filter_map(|key| key.strip_prefix(CASE).or_else(|| key.strip_prefix(OLDER)))
            .filter_map(|id| id.parse().ok().map(CaseId))
            .collect();
        order::naturally(&mut ids);
        ids.dedup();
        ids
    }

    fn read(&self, kind: &str, id: CaseId) -> Result<Loaded, LoadError> {
        let text = self.store.get(&key(kind, id)).ok_or(LoadError::NotOurs)?;
        let (revision, envelope) = seal::read(&text).ok_or(LoadError::Malformed)?;
        let case = format::read(envelope)?;
        if case.id == id { Ok(Loaded { case, revision, is_older: false }) } else { Err(LoadError::Malformed) }
    }

    /// A summary that cannot be kept is made anew when it is wanted.
    fn note(&self, summary: &Summary) {
        let place = key(SUMMARY, summary.id);
        let content = serde_json::to_string(summary).unwrap_or_default();
        if self.store.set(&place, &seal::write(summary.revision, &content)).is_err() {
            self.store.remove(&place);
        }
    }
}

/// Places for texts that could not be read, in the order they are taken.
fn unreadable(id: CaseId) -> impl Iterator<Item = String> {
    (1..).map(move |number: u32| format!("{UNREADABLE}{}/{number}", id.0))
}

fn key(kind: &str, id: CaseId) -> String {
    format!("{kind}{}", id.0)
}
