//! What is read: files by name, and those of folders that could hold cases.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use uuid::Uuid;

use crate::cli::clock;
use crate::domain::case::Case;
use crate::i18n::{Locale, problems};
use crate::interchange;
use crate::interchange::problem::ImportError;

/// A file to be read.
#[derive(Debug)]
pub(super) struct Input {
    /// Where it is.
    pub(super) path: PathBuf,
    /// True if it was found in a folder; nobody has said that it holds a case.
    is_found: bool,
}

/// What became of reading a file.
pub(super) enum Reading {
    /// It holds these cases.
    Cases(Vec<Case>),
    /// It was found in a folder and is something else.
    Other,
    /// It cannot be read, for this reason.
    Refused(String),
}

/// The files behind some paths, those of a folder in the order of their names.
/// Folders that cannot be read are told to `refused`.
pub(super) fn gathered(locale: Locale, paths: &[PathBuf], refused: &mut dyn FnMut(&Path, String)) -> Vec<Input> {
    let mut inputs = Vec::new();
    for path in paths {
        if path.is_dir() {
            search(locale, path, &mut inputs, refused);
        } else {
            inputs.push(Input { path: path.clone(), is_found: false });
        }
    }
    inputs
}

/// Looks through a folder and those inside. Links are not followed, because they
/// may lead in circles; what is hidden stays so.
fn search(locale: Locale, folder: &Path, inputs: &mut Vec<Input>, refused: &mut dyn FnMut(&Path, String)) {
    let entries: Vec<fs::DirEntry> = match fs::read_dir(folder).and_then(Iterator::collect) {
        Ok(entries) => entries,
        Err(error) => {
            refused(folder, unreadable(locale, &error));
            return;
        }
    };
    let mut paths: Vec<(PathBuf, Option<fs::FileType>)> =
        entries.into_iter().map(|entry| (entry.path(), entry.file_type().ok())).collect();
    paths.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (path, kind) in paths {
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        let Some(kind) = kind.filter(|_| !is_hidden) else { continue };
        if kind.is_dir() {
            search(locale, &path, inputs, refused);
        } else if kind.is_file() && could_be_case(&path) {
            inputs.push(Input { path, is_found: true });
        }
    }
}

fn could_be_case(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    matches!(ending.as_deref(), Some("json" | "nwk"))
}

impl Input {
    /// Reads it. Identities count up from 1, so that the same file is always the
    /// same case.
    pub(super) fn read(&self, locale: Locale) -> Reading {
        let bytes = match read(&self.path) {
            Ok(bytes) => bytes,
            Err(error) => return Reading::Refused(unreadable(locale, &error)),
        };
        let mut last = 0_u128;
        let mut ids = || {
            last += 1;
            Uuid::from_u128(last)
        };
        match interchange::open(&bytes, &mut ids, clock::today()) {
            Ok(opened) => Reading::Cases(opened.cases),
            Err(ImportError::UnknownFormat) if self.is_found => Reading::Other,
            Err(error) => Reading::Refused(problems::import_error(locale, &error)),
        }
    }
}

/// One byte more than the limit is enough to see that a file is too long.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(interchange::LIMIT as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Why a file or folder could not be read or written, in a sentence.
pub(super) fn unreadable(locale: Locale, error: &io::Error) -> String {
    let text = match error.kind() {
        io::ErrorKind::NotFound => locale.pick("Die Datei gibt es nicht.", "There is no such file."),
        io::ErrorKind::PermissionDenied => {
            locale.pick("Die Datei darf nicht gelesen werden.", "The file may not be read.")
        }
        io::ErrorKind::IsADirectory => locale.pick("Das ist ein Ordner, keine Datei.", "This is a folder, not a file."),
        _ => locale.pick("Die Datei lässt sich nicht lesen.", "The file cannot be read."),
    };
    text.to_owned()
}
