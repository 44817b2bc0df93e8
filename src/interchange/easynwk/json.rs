//! Writing JSON with the keys in an order of our choice, on one line, with
//! numbers as JavaScript writes them.

use serde_json::Value;

use crate::domain::kept::Kept;
use crate::interchange::keeping::NWK;

/// An object that is being written.
pub(super) struct Object<'out> {
    out: &'out mut String,
    is_first: bool,
}

impl<'out> Object<'out> {
    /// Begins an object at the end of a text.
    pub(super) fn open(out: &'out mut String) -> Self {
        out.push('{');
        Self { out, is_first: true }
    }

    /// Ends it.
    pub(super) fn close(self) {
        self.out.push('}');
    }

    fn key(&mut self, key: &str) {
        if !self.is_first {
            self.out.push(',');
        }
        self.is_first = false;
        push_text(key, self.out);
        self.out.push(':');
    }

    pub(super) fn text(&mut self, key: &str, text: &str) {
        self.key(key);
        push_text(text, self.out);
    }

    pub(super) fn whole(&mut self, key: &str, number: i64) {
        self.key(key);
        self.out.push_str(&number.to_string());
    }

    pub(super) fn flag(&mut self, key: &str, flag: bool) {
        self.key(key);
        self.out.push_str(if flag { "true" } else { "false" });
    }

    pub(super) fn flag_if_any(&mut self, key: &str, flag: Option<bool>) {
        if let Some(flag) = flag {
            self.flag(key, flag);
        }
    }

    /// A number, a whole one without a point.
    pub(super) fn number(&mut self, key: &str, number: f64) {
        self.key(key);
        if number.fract() == 0.0 && number.abs() < 1e15 {
            // Adding nothing turns a negative nothing into the plain one.
            self.out.push_str(&(number + 0.0).to_string());
        } else {
            self.out.push_str(&Value::from(number).to_string());
        }
    }

    pub(super) fn value(&mut self, key: &str, value: &Value) {
        self.key(key);
        self.out.push_str(&value.to_string());
    }

    /// What is kept under a key, if anything is.
    pub(super) fn kept(&mut self, kept: &Kept, key: &str) {
        if let Some(value) = kept.get(key) {
            self.value(key, value);
        }
    }

    /// Everything kept under keys that are not among the known ones.
    pub(super) fn unknown(&mut self, kept: &Kept, known: &[&str]) {
        self.rest(kept.entries(), known);
    }

    /// As [`Self::unknown`], for entries that stand deeper.
    pub(super) fn rest<'kept>(&mut self, entries: impl Iterator<Item = (&'kept str, &'kept Value)>, known: &[&str]) {
        for (key, value) in entries.filter(|(key, _)| !known.contains(key) && *key != NWK) {
            self.value(key, value);
        }
    }

    pub(super) fn object(&mut self, key: &str, fill: impl FnOnce(&mut Object)) {
        self.key(key);
        let mut object = Object::open(self.out);
        fill(&mut object);
        object.close();
    }

    /// A list; `write` puts each item at the end of the text.
    pub(super) fn list<T>(&mut self, key: &str, items: impl Iterator<Item = T>, write: impl Fn(T, &mut String)) {
        self.key(key);
        self.out.push('[');
        for (at, item) in items.enumerate() {
            if at > 0 {
                self.out.push(',');
            }
            write(item, self.out);
        }
        self.out.push(']');
    }
}

fn push_text(text: &str, out: &mut String) {
    out.push_str(&Value::from(text).to_string());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_javascript_does() {
        let mut out = String::new();
        let mut object = Object::open(&mut out);
        for (key, number) in [("a", 70.0), ("b", -0.0), ("c", 0.1 + 0.2), ("d", -180.0), ("e", 1e300)] {
            object.number(key, number);
        }
        object.close();
        assert_eq!(out, r#"{"a":70,"b":0,"c":0.30000000000000004,"d":-180,"e":1e+300}"#);
    }
}
