//! Our own file format: an envelope with a version around a case.
//!
//! The same text is stored in the browser and handed out as a file. Its shape
//! is a promise to every file ever written: the files in `tests/golden` pin it,
//! and a change of shape raises [`VERSION`] and teaches [`read`] the older one.
//!
//! - Version 1: the foundation.
//! - Version 2: what is told of a tie (quality, energy, functions, features,
//!   since when, how often), picture signs, groups, and what the guided
//!   collection has asked. All of it may be missing, so a file of version 1 is
//!   read as it stands; a program of version 1 must not write over it.
//! - Version 3: versions of the map have an aim and an occasion, measures know
//!   the network intervention they are and whom they are about, and what a
//!   foreign file says beyond our words is kept. All of it may be missing.
//! - Version 4: the whole case file: responsibilities, contributions, own life
//!   areas, further views, goals with indicators and scales, versions of the
//!   plan, tasks, releases, partners, cycles, answers to findings. The one indicator of
//!   older goals becomes the first of several; all else may be missing.

use serde::{Deserialize, Serialize};

use crate::domain::case::Case;

/// The name in the envelope.
pub const FORMAT: &str = "ankerplatz-case";

/// The newest version of the format that this program writes and reads.
pub const VERSION: u32 = 4;

/// Why a text is not a case we can open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// Not JSON at all, from this line and column on.
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// JSON, but not a file of ours.
    NotOurs,
    /// Written by a newer program; this one must not touch it.
    TooNew {
        /// The version it was written in.
        found: u32,
    },
    /// A file of ours whose content has another shape than its version promises.
    Malformed,
    /// A file of ours that breaks a rule of case files: identities twice, ties
    /// that hang in the air, values off their scale.
    Unsound,
}

#[derive(Serialize)]
struct EnvelopeOut<'case> {
    format: &'static str,
    version: u32,
    case: &'case Case,
}

#[derive(Deserialize)]
struct Envelope {
    format: String,
    version: u32,
}

#[derive(Deserialize)]
struct EnvelopeIn {
    case: Case,
}

/// The case as text, in the newest version of the format.
pub fn write(case: &Case) -> String {
    let envelope = EnvelopeOut { format: FORMAT, version: VERSION, case };
    // A case holds only texts, numbers and lists, which always become JSON.
    serde_json::to_string(&envelope).unwrap_or_default()
}

/// True if a newer program wrote the text, which this one must not touch.
pub fn is_too_new(text: &str) -> bool {
    let envelope = serde_json::from_str::<Envelope>(text);
    envelope.is_ok_and(|envelope| envelope.format == FORMAT && envelope.version > VERSION)
}

/// The case that a text holds. A byte-order mark in front is skipped.
///
/// # Errors
/// A [`LoadError`] that says why the text is not a case we can open.
pub fn read(text: &str) -> Result<Case, LoadError> {
    let text = text.trim_start_matches('\u{feff}');
    let envelope: Envelope = serde_json::from_str(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => LoadError::NotOurs,
        serde_json::error::Category::Io | serde_json::error::Category::Syntax | serde_json::error::Category::Eof => {
            LoadError::NotJson { line: error.line(), column: error.column() }
        }
    })?;
    if envelope.format != FORMAT || envelope.version == 0 {
        return Err(LoadError::NotOurs);
    }
    if envelope.version > VERSION {
        return Err(LoadError::TooNew { found: envelope.version });
    }
    let EnvelopeIn { case } = serde_json::from_str(text).map_err(|_| LoadError::Malformed)?;
    if case.is_sound() { Ok(case) } else { Err(LoadError::Unsound) }
}
