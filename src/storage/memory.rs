//! A store in memory: for tests, and for a browser that allows no storage.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::storage::key_value::{KeyValue, StoreError};

/// Texts that are gone when the page is closed.
#[derive(Debug, Default)]
pub struct Memory {
    texts: Mutex<BTreeMap<String, String>>,
    room: Option<usize>,
}

impl Memory {
    /// A store with room for so many bytes of keys and texts.
    pub fn with_room(bytes: usize) -> Self {
        Self { texts: Mutex::default(), room: Some(bytes) }
    }

    fn texts(&self) -> MutexGuard<'_, BTreeMap<String, String>> {
        self.texts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl KeyValue for Memory {
    fn get(&self, key: &str) -> Option<String> {
        self.texts().get(key).cloned()
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        let mut texts = self.texts();
        let others: usize =
            texts.iter().filter(|(other, _)| *other != key).map(|(key, text)| key.len() + text.len()).sum();
        if self.room.is_some_and(|room| others + key.len() + text.len() > room) {
            return Err(StoreError::Full);
        }
        texts.insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) {
        self.texts().remove(key);
    }

    fn keys(&self) -> Vec<String> {
        self.texts().keys().cloned().collect()
    }
}
