//! What a social worker hands over, has signed or files.
//!
//! A document is a value: what stands on paper, in which order, in one
//! language. The print page and the HTML file are two renderings of that value,
//! so that they cannot say different things. Nothing empty is ever in it: what a
//! case does not hold is left out, not replaced by a placeholder.

pub mod across;
mod assessment_report;
mod closing_report;
pub mod comparison;
mod contact_card;
pub mod curves;
pub mod eight_tiles;
mod faceless;
pub mod html;
pub mod network_map;
pub mod papers;
pub mod phase_summary;
mod provider_agreement;
pub mod reassessment;
mod release_form;
pub mod support_plan;
mod tiles_sheet;
mod writing;

use crate::i18n::Locale;

/// A document, ready to be rendered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// What it is: "Hilfeplan". Names nobody, as it becomes a window title.
    pub title: String,
    /// The language it is written in.
    pub language: Locale,
    /// What it says, from top to bottom.
    pub blocks: Vec<Block>,
}

/// A piece of a document. Every text in it is plain text, never markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading below the title; 2 is the highest level.
    Heading {
        /// 2 for a section, 3 for a part of one.
        level: u8,
        /// The words.
        text: String,
    },
    /// A paragraph; line breaks in it are kept.
    Paragraph(String),
    /// A guiding goal, set apart.
    Aim(String),
    /// Short facts, each with its label.
    Facts(Vec<(String, String)>),
    /// A list of short points.
    List(Vec<String>),
    /// A table.
    Table(Table),
    /// The network map.
    Map(MapFigure),
    /// Boxes to be ticked by hand.
    Boxes(Vec<String>),
    /// Lines to be signed, each with what stands below it.
    Signatures(Vec<String>),
}

/// A table; every row of cells is as long as the head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the table holds, for those who cannot see it at a glance.
    pub caption: String,
    /// The heads of the columns.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// A heading across all columns for the rows below it.
    Group(String),
    /// One cell a column; a cell may be empty.
    Cells(Vec<String>),
}

/// A picture of the network map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapFigure {
    /// The drawing as SVG. The only markup in a document: it comes from our own
    /// drawing and is passed on as it is.
    pub svg: String,
    /// Which map it is, and of what day.
    pub title: String,
    /// What is on it, in a sentence.
    pub caption: String,
}

impl Table {
    /// The table without columns that have nothing but a head.
    fn without_empty_columns(self) -> Self {
        let filled: Vec<bool> = (0..self.head.len())
            .map(|column| {
                self.rows.iter().any(|row| match row {
                    Row::Group(_) => false,
                    Row::Cells(cells) => cells.get(column).is_some_and(|cell| !cell.is_empty()),
                })
            })
            .collect();
        let keep = |cells: Vec<String>| {
            cells.into_iter().zip(&filled).filter_map(|(cell, filled)| filled.then_some(cell)).collect::<Vec<_>>()
        };
        let rows = self.rows.into_iter().map(|row| match row {
            Row::Group(text) => Row::Group(text),
            Row::Cells(cells) => Row::Cells(keep(cells)),
        });
        Self { caption: self.caption, rows: rows.collect(), head: keep(self.head) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_without_a_value_is_not_printed() {
        let words = |words: &[&str]| words.iter().map(ToString::to_string).collect::<Vec<_>>();
        let table = Table {
            caption: String::new(),
            head: words(&["a", "b", "c"]),
            rows: vec![
                Row::Group("g".to_owned()),
                Row::Cells(words(&["1", "", ""])),
                Row::Cells(words(&["", "", "3"])),
            ],
        };
        let table = table.without_empty_columns();
        assert_eq!(table.head, ["a", "c"]);
        assert_eq!(
            table.rows,
            [Row::Group("g".to_owned()), Row::Cells(words(&["1", ""])), Row::Cells(words(&["", "3"]))]
        );
    }
}
