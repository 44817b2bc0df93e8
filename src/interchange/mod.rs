//! Files in and out: case files of our own, easyNWK records and the older `.nwk`.
//! Files out only: what programs for networks, tables and statistics read
//! ([`export`]).
//!
//! [`open`] recognises a file by its content, never by its name. It refuses
//! only what it cannot understand at all; whatever else it could not take over
//! it says in [`Remark`]s. Files come from strangers: nothing in them
//! makes this room panic, and nothing of their content enters a message.

pub mod arrival;
mod case;
mod course;
pub mod csv;
pub mod easynwk;
pub mod export;
pub mod fields;
mod gexf;
mod graphml;
mod keeping;
pub mod loss;
mod losses;
pub mod measures;
mod numbers;
pub mod nwk;
mod pajek;
mod people;
pub mod problem;
mod remarks;
mod roles;
mod tables;
mod tally;
pub mod terms;
mod windows_1252;
pub mod words;
mod xml;
pub mod zip;

use chrono::NaiveDate;
use serde_json::Value;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::interchange::problem::{ImportError, Remark};
use crate::storage::format::{self, LoadError};

/// The longest file that is read, in bytes (20 MB).
pub const LIMIT: usize = 20 * 1024 * 1024;

/// The deepest nesting that is read; known files need a tenth of it.
const DEEPEST: usize = 100;

/// The deepest nesting of a foreign file. What it says beyond our words is kept
/// a few levels deeper in a file of ours, which has to be readable too.
const DEEPEST_FOREIGN: usize = DEEPEST - 10;

/// Versions of a map that are read; with more, every list of them would crawl.
pub const MOST_VERSIONS: usize = 1_000;

/// Contacts of all versions together that are read.
pub const MOST_CONTACTS: usize = 20_000;

/// Ties of all versions together that are read.
pub const MOST_TIES: usize = 100_000;

/// What kind of file it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A case file of our own.
    Case,
    /// An easyNWK record (JSON), of version 2.0 or later.
    EasyNwk,
    /// An easyNWK 1.5 file (`.nwk`).
    Nwk,
}

/// What a file held.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The cases, each of them sound.
    pub cases: Vec<Case>,
    /// What could not be taken over.
    pub remarks: Vec<Remark>,
    /// What kind of file it was.
    pub kind: FileKind,
}

/// Opens a file. `ids` makes the identities that foreign files lack; `today` is
/// the day on which a foreign file becomes a case.
///
/// # Errors
/// An [`ImportError`] that says what somebody can do about it.
pub fn open(bytes: &[u8], ids: &mut impl FnMut() -> Uuid, today: NaiveDate) -> Result<Opened, ImportError> {
    if bytes.len() > LIMIT {
        return Err(ImportError::TooLarge { limit: LIMIT });
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let Some(first) = bytes.iter().find(|byte| !byte.is_ascii_whitespace()) else {
        return Err(ImportError::Empty);
    };
    if matches!(first, b'{' | b'[') {
        let text = str::from_utf8(bytes).map_err(|_| ImportError::NotText)?;
        open_json(text, ids, today)
    } else {
        open_text(bytes, ids, today)
    }
}

fn open_json(text: &str, ids: &mut dyn FnMut() -> Uuid, today: NaiveDate) -> Result<Opened, ImportError> {
    if is_deeper_than(DEEPEST, text) {
        return Err(ImportError::TooDeep);
    }
    let value: Value = serde_json::from_str(text)
        .map_err(|error| ImportError::NotJson { line: error.line(), column: error.column() })?;
    let Value::Object(object) = value else { return Err(ImportError::UnknownFormat) };
    if object.get("format").is_some_and(|name| name == format::FORMAT) {
        let case = format::read(text).map_err(own_error)?;
        return Ok(Opened { cases: vec![case], remarks: Vec::new(), kind: FileKind::Case });
    }
    if is_deeper_than(DEEPEST_FOREIGN, text) {
        return Err(ImportError::TooDeep);
    }
    let (case, remarks) = easynwk::read(&object, ids, today)?;
    Ok(Opened { cases: vec![case], remarks, kind: FileKind::EasyNwk })
}

fn open_text(bytes: &[u8], ids: &mut dyn FnMut() -> Uuid, today: NaiveDate) -> Result<Opened, ImportError> {
    if bytes.contains(&0) {
        return Err(ImportError::NotText);
    }
    // Bytes that are UTF-8 by chance do not occur in texts of windows-1252.
    let text = str::from_utf8(bytes).map_or_else(|_| windows_1252::decode(bytes), ToOwned::to_owned);
    if !nwk::is_one(&text) {
        return Err(ImportError::UnknownFormat);
    }
    let (case, remarks) = nwk::read(&text, ids, today)?;
    Ok(Opened { cases: vec![case], remarks, kind: FileKind::Nwk })
}

fn own_error(error: LoadError) -> ImportError {
    match error {
        LoadError::NotJson { line, column } => ImportError::NotJson { line, column },
        LoadError::NotOurs | LoadError::Malformed => ImportError::Malformed,
        LoadError::TooNew { found } => ImportError::TooNew { found },
        LoadError::Unsound => ImportError::Unsound,
    }
}

/// True if brackets outside texts nest deeper than `limit`. Asked before the
/// text is parsed, because a parser descends as deep as a file tells it to.
fn is_deeper_than(limit: usize, text: &str) -> bool {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'{' | b'[' if !in_text => depth += 1,
            b'}' | b']' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > limit {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_inside_texts_do_not_nest() {
        assert!(is_deeper_than(2, "[[["));
        assert!(!is_deeper_than(2, r#"[["[[\"[["]]"#));
    }
}
