//! Reading one object of a record, field by field and forgivingly.

use std::fmt;

use chrono::NaiveDate;
use serde_json::{Map, Value};

use crate::domain::kept::Kept;
use crate::interchange::keeping::NWK;
use crate::interchange::problem::Spot;
use crate::interchange::remarks::Remarks;

/// Where an entry stands. Holds known keys and positions only, so that nothing
/// of a file's content gets into a message.
#[derive(Clone, Copy, Debug)]
pub(super) struct Path<'up> {
    up: Option<&'up Path<'up>>,
    step: Step,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Root,
    Key(&'static str),
    Index(usize),
}

impl<'up> Path<'up> {
    const ROOT: Self = Self { up: None, step: Step::Root };

    pub(super) fn key(&'up self, key: &'static str) -> Self {
        Self { up: Some(self), step: Step::Key(key) }
    }

    pub(super) fn index(&'up self, at: usize) -> Self {
        Self { up: Some(self), step: Step::Index(at) }
    }

    pub(super) fn spot(&self) -> Spot {
        Spot::Path(self.to_string())
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let is_first = self.up.is_none_or(|up| matches!(up.step, Step::Root));
        if let Some(up) = self.up {
            up.fmt(out)?;
        }
        match self.step {
            Step::Root => Ok(()),
            Step::Key(key) if is_first => out.write_str(key),
            Step::Key(key) => write!(out, ".{key}"),
            Step::Index(at) => write!(out, "[{at}]"),
        }
    }
}

/// An object of the record and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Entry<'file> {
    object: &'file Map<String, Value>,
    pub(super) path: Path<'file>,
}

impl<'file> Entry<'file> {
    pub(super) fn root(object: &'file Map<String, Value>) -> Self {
        Self { object, path: Path::ROOT }
    }

    /// The entry in a value, if it is an object.
    pub(super) fn of(value: &'file Value, path: Path<'file>) -> Option<Self> {
        value.as_object().map(|object| Self { object, path })
    }

    /// The object under a key, if there is one.
    pub(super) fn object(&'file self, key: &'static str) -> Option<Self> {
        Self::of(self.object.get(key)?, self.path.key(key))
    }

    /// The list under a key, if there is one.
    pub(super) fn list(&self, key: &'static str) -> Option<&'file Vec<Value>> {
        self.object.get(key)?.as_array()
    }

    /// Keeps what stands under keys that are not among the known ones.
    pub(super) fn keep_unknown(&self, known: &[&str], kept: &mut Kept, remarks: &mut Remarks) {
        for (key, value) in self.object.iter().filter(|(key, _)| !known.contains(&key.as_str()) && *key != NWK) {
            remarks.unknown_keys += 1;
            kept.put(key.as_str(), value.clone());
        }
    }

    /// What stands under a key, as it stands.
    pub(super) fn raw(&self, key: &str) -> Option<&'file Value> {
        self.object.get(key)
    }

    /// A whole number, also one that stands as a text.
    pub(super) fn whole(&self, key: &str) -> Option<i64> {
        identity(self.object.get(key)?)?.parse().ok()
    }

    /// Yes or no, if the key is there and says one of them.
    pub(super) fn said(&self, key: &str) -> Option<bool> {
        let value = self.object.get(key)?;
        flag(value)
    }

    /// A text; numbers are texts too, and nothing is the empty text.
    pub(super) fn text(&self, key: &'static str, remarks: &mut Remarks) -> String {
        match self.object.get(key) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            Some(Value::Bool(_) | Value::Array(_) | Value::Object(_)) => {
                self.note_unreadable(key, remarks);
                String::new()
            }
        }
    }

    /// A number, also one that stands as a text; `None` if there is no such
    /// key, or, with a remark, if it holds no number.
    pub(super) fn number(&self, key: &'static str, remarks: &mut Remarks) -> Option<f64> {
        let number = match self.object.get(key)? {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.trim().replace(',', ".").parse().ok(),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        };
        let number = number.filter(|number| number.is_finite());
        if number.is_none() {
            self.note_unreadable(key, remarks);
        }
        number
    }

    /// Yes or no, with what counts where the key is missing.
    pub(super) fn flag(&self, key: &'static str, missing: bool, remarks: &mut Remarks) -> bool {
        let flag = match self.object.get(key) {
            None | Some(Value::Null) => Some(missing),
            Some(value) => flag(value),
        };
        if flag.is_none() {
            self.note_unreadable(key, remarks);
        }
        flag.unwrap_or(missing)
    }

    /// A day; a time behind it is left out.
    pub(super) fn date(&self, key: &'static str, remarks: &mut Remarks) -> Option<NaiveDate> {
        let text = self.text(key, remarks);
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        let date = text.split('T').next().and_then(|day| day.parse().ok());
        if date.is_none() {
            self.note_unreadable(key, remarks);
        }
        date
    }

    /// What tells this entry from others: 3, 3.0 and "3" are the same.
    pub(super) fn identity(&self, key: &'static str) -> Option<String> {
        identity(self.object.get(key)?)
    }

    /// Notes that what stands under a key could not be read.
    pub(super) fn note_unreadable(&self, key: &'static str, remarks: &mut Remarks) {
        remarks.unreadable(|| self.path.key(key).spot());
    }
}

/// Yes or no, also as a number or a text.
fn flag(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::Number(number) => number.as_f64().map(|number| number != 0.0),
        Value::String(text) => match text.trim() {
            "true" | "1" => Some(true),
            "false" | "0" | "" => Some(false),
            _ => None,
        },
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn identity(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => match number.as_i64() {
            Some(whole) => Some(whole.to_string()),
            None => number.as_f64().map(|number| number.to_string()),
        },
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_reads_like_the_file() {
        let (root, versions, first, nwk);
        root = Path::ROOT;
        versions = root.key("versions");
        first = versions.index(0);
        nwk = first.key("nwk");
        assert_eq!(nwk.key("alteri").to_string(), "versions[0].nwk.alteri");
        assert_eq!(Path::ROOT.key("ego").to_string(), "ego");
    }

    #[test]
    fn numbers_and_texts_of_numbers_are_the_same_identity() {
        let value = serde_json::json!({"a": 3, "b": 3.0, "c": " 3", "d": null, "e": ""});
        let entry = Entry::of(&value, Path::ROOT).unwrap();
        for key in ["a", "b", "c"] {
            assert_eq!(entry.identity(key).as_deref(), Some("3"));
        }
        assert_eq!(entry.identity("d").or(entry.identity("e")), None);
    }
}
