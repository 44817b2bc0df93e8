//! Reading and writing what is kept of a foreign file.
//!
//! What is kept of a JSON record stands under the keys of the record. Keys that
//! we have words for are kept, too, where the words alone would not bring the
//! file back: with a value, where it says more than ours, or with nothing, to
//! say that the key stood there although it says nothing.

use serde_json::{Map, Value};

use crate::domain::kept::Kept;

/// Under this key stands what is kept of a `.nwk` file. No record has it.
pub(super) const NWK: &str = ".nwk";

/// A whole number that is kept.
pub(super) fn whole(kept: &Kept, key: &str) -> Option<i64> {
    kept.get(key)?.as_i64()
}

/// A text that is kept.
pub(super) fn text<'kept>(kept: &'kept Kept, key: &str) -> Option<&'kept str> {
    kept.get(key)?.as_str()
}

/// A yes or no that is kept.
pub(super) fn flag(kept: &Kept, key: &str) -> Option<bool> {
    kept.get(key)?.as_bool()
}

/// An object that is kept.
pub(super) fn object<'kept>(kept: &'kept Kept, key: &str) -> Option<&'kept Map<String, Value>> {
    kept.get(key)?.as_object()
}

/// True if a key is noted, with or without a value.
pub(super) fn has(kept: &Kept, key: &str) -> bool {
    kept.get(key).is_some()
}

/// Keeps an object, unless there is nothing in it.
pub(super) fn put_object(kept: &mut Kept, key: &str, object: Map<String, Value>) {
    if !object.is_empty() {
        kept.put(key, Value::Object(object));
    }
}
