//! Foreign formats in and out.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::storage::format::{self, LoadError};

/// Largest file that is read, in bytes.
pub const SIZE_LIMIT: usize = 20 * 1024 * 1024;

/// What a file holds.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Its cases.
    pub cases: Vec<Case>,
    /// What was left out.
    pub remarks: Vec<Remark>,
}

/// What was left out.
#[derive(Clone, Debug)]
pub enum Remark {}

/// Why a file cannot be opened.
#[derive(Clone, Debug)]
pub enum ImportError {
    /// Too large.
    TooLarge {
        /// In bytes.
        limit: usize,
    },
    /// Ours, but unreadable.
    Ours(LoadError),
}

/// Opens a file.
///
/// # Errors
/// Why it cannot be opened.
pub fn open(bytes: &[u8], _: &mut impl FnMut() -> Uuid, _: NaiveDate) -> Result<Opened, ImportError> {
    let case = format::read(&String::from_utf8_lossy(bytes)).map_err(ImportError::Ours)?;
    Ok(Opened { cases: vec![case], remarks: Vec::new() })
}
