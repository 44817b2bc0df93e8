//! The plan at a glance on a sheet: the eight tiles of the method, as far as
//! they are filled.

use crate::documents::eight_tiles::{Line, Tile, lines};
use crate::documents::papers::Manner;
use crate::documents::writing::{Writing, joined, list};
use crate::documents::{Block, Document};
use crate::domain::case::Case;
use crate::i18n::Locale;
use crate::i18n::papers::papers;

/// The sheet.
pub(super) fn write(case: &Case, manner: Manner, locale: Locale) -> Document {
    let writing = Writing { case, locale };
    let line = |line: Line| {
        let contacts = line.contacts.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>().join(", ");
        joined(": ", [contacts.as_str(), &line.text])
    };
    let tile = |tile: Tile| -> (&'static str, Vec<Block>) {
        (tile.heading(locale), list(lines(case, tile, manner.today, locale).into_iter().map(line)))
    };
    let facts = vec![writing.whom(), writing.number(), writing.responsible(), writing.printed(manner.today)];
    writing.document(papers(locale).eight_tiles, facts, Tile::ALL.map(tile), Vec::new())
}
