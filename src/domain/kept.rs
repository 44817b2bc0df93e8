//! What a foreign file says that this program has no word for.
//!
//! It is kept as it stood and goes back into a file of the same kind, so that
//! nobody loses what another program knows. Nothing here is ever shown, counted
//! or read for a rule, and a copy with pseudonyms has none of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Entries of a foreign file under their own keys.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Kept(BTreeMap<String, Value>);

impl Kept {
    /// True if there is nothing to keep.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Keeps a value under a key; a later one takes its place.
    pub fn put(&mut self, key: impl Into<String>, value: Value) {
        self.0.insert(key.into(), value);
    }

    /// What stood under a key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key)
    }

    /// Everything kept, in the order of keys.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value))
    }
}
