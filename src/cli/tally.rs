//! What a run came to: how much was read and written, what was refused, and what
//! the format had no place for.

use std::path::Path;

use crate::cli::{Failure, complain};
use crate::i18n::{Language, Locale, exports};
use crate::interchange::loss::Loss;

/// The counts of a run.
pub(super) struct Tally {
    locale: Locale,
    /// Cases that were read.
    pub(super) read: usize,
    /// Files that were written; `None` where none are.
    pub(super) written: Option<usize>,
    /// Files of folders that hold something else.
    pub(super) passed_over: usize,
    refused: usize,
    losses: Vec<Loss>,
}

impl Tally {
    /// Nothing yet.
    pub(super) const fn new(locale: Locale) -> Self {
        Self { locale, read: 0, written: None, passed_over: 0, refused: 0, losses: Vec::new() }
    }

    /// Says on one line why something is left out.
    pub(super) fn refuse(&mut self, path: &Path, reason: &str) {
        self.refused += 1;
        complain(&format!("{}: {reason}\n", path.display()));
    }

    /// Adds what a format had no place for.
    pub(super) fn lose(&mut self, losses: Vec<Loss>) {
        for loss in losses {
            match self.losses.iter_mut().find(|known| known.what == loss.what) {
                Some(known) => known.count += loss.count,
                None => self.losses.push(loss),
            }
        }
        self.losses.sort_by_key(|loss| loss.what);
    }

    /// The closing lines.
    pub(super) fn summary(&self) -> String {
        let (read, refused, passed_over) = (self.read, self.refused, self.passed_over);
        let cases = match (self.locale.language(), read) {
            (Language::De, 1) => "1 Fall gelesen".to_owned(),
            (Language::De, _) => format!("{read} Fälle gelesen"),
            (Language::En, 1) => "1 case read".to_owned(),
            (Language::En, _) => format!("{read} cases read"),
        };
        let written = self.written.map(|written| match (self.locale.language(), written) {
            (Language::De, 1) => "1 Datei geschrieben".to_owned(),
            (Language::De, _) => format!("{written} Dateien geschrieben"),
            (Language::En, 1) => "1 file written".to_owned(),
            (Language::En, _) => format!("{written} files written"),
        });
        let rest = self.locale.choose(
            [format!("{refused} abgelehnt"), format!("{passed_over} übergangen")],
            [format!("{refused} refused"), format!("{passed_over} passed over")],
        );
        let mut lines = vec![std::iter::once(cases).chain(written).chain(rest).collect::<Vec<_>>().join(", ") + "."];
        if !self.losses.is_empty() {
            let head = self.locale.pick("Was dieses Format nicht enthält:", "What this format does not hold:");
            lines.push(head.to_owned());
            lines.extend(self.losses.iter().map(|loss| format!("  {}", exports::loss(self.locale, *loss))));
        }
        lines.join("\n")
    }

    /// Success, if nothing was refused.
    pub(super) const fn outcome(&self) -> Result<(), Failure> {
        if self.refused == 0 { Ok(()) } else { Err(Failure::File) }
    }
}
