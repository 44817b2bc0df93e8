//! Tables as CSV that spreadsheets open with a double click and programs read.
//!
//! UTF-8 with a byte-order mark, lines ended by CR LF, quotation marks where a
//! cell needs them. A spreadsheet would carry out a text that begins like a
//! formula; such a text gets an apostrophe in front, and so does one that begins
//! with an apostrophe already. A reader that takes one apostrophe away from the
//! front of a cell has what was written.

use chrono::NaiveDate;

use crate::interchange::xml;

/// What spreadsheets take for the beginning of a formula, wide forms included.
const STARTS: [char; 12] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '\''];

/// How a language separates cells and decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Between cells: `;` or `,`.
    pub separator: char,
    /// Before decimals: `,` or `.`.
    pub decimal: char,
}

/// What stands in one cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    /// Nothing is known, or nothing is defined.
    Nothing,
    Text(String),
    Whole(usize),
    Number(f64),
    Day(NaiveDate),
}

impl From<Option<f64>> for Cell {
    fn from(number: Option<f64>) -> Self {
        number.map_or(Self::Nothing, Self::Number)
    }
}

impl From<Option<NaiveDate>> for Cell {
    fn from(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Nothing, Self::Day)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// A table as text.
pub(super) fn table(style: Style, rows: &[Vec<Cell>]) -> Vec<u8> {
    let mut text = String::from('\u{feff}');
    for row in rows {
        text.push_str(&line(style, row));
    }
    text.into_bytes()
}

/// A table of texts, for a file of its own.
pub fn texts(style: Style, rows: &[Vec<String>]) -> String {
    let mut text = String::from('\u{feff}');
    for row in rows {
        let cells: Vec<&str> = row.iter().map(String::as_str).collect();
        text.push_str(&text_line(style, &cells));
    }
    text
}

/// One row of texts, with its end.
pub fn text_line(style: Style, row: &[&str]) -> String {
    line(style, &row.iter().map(|text| Cell::from(*text)).collect::<Vec<Cell>>())
}

/// One row, with its end.
pub(super) fn line(style: Style, row: &[Cell]) -> String {
    let cells: Vec<String> = row.iter().map(|cell| written(style, cell)).collect();
    cells.join(style.separator.encode_utf8(&mut [0; 4])) + "\r\n"
}

fn written(style: Style, cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => quoted(&defused(text)),
        Cell::Whole(number) => number.to_string(),
        Cell::Number(number) if number.is_finite() => {
            number.to_string().replace('.', style.decimal.encode_utf8(&mut [0; 4]))
        }
        Cell::Nothing | Cell::Number(_) => String::new(),
        Cell::Day(day) => day.to_string(),
    }
}

/// The text with an apostrophe in front if it begins like a formula. What no
/// table should hold, control characters, is left out.
fn defused(text: &str) -> String {
    let text: String = text.chars().filter(|letter| xml::is_allowed(*letter)).collect();
    if text.starts_with(STARTS) { format!("'{text}") } else { text }
}

/// The text in quotation marks if a reader could lose its way in it, whatever
/// separator it looks for.
fn quoted(text: &str) -> String {
    let is_loose = text.starts_with(' ') || text.ends_with(' ');
    if is_loose || text.contains([';', ',', '"', '\t', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GERMAN: Style = Style { separator: ';', decimal: ',' };
    const ENGLISH: Style = Style { separator: ',', decimal: '.' };

    #[track_caller]
    fn check(style: Style, row: &[Cell], expected: &str) {
        assert_eq!(line(style, row), format!("{expected}\r\n"));
    }

    #[test]
    fn each_language_has_its_separator_and_its_decimals() {
        let row = [Cell::Number(-0.5), Cell::Whole(3), Cell::Day("2026-03-02".parse().unwrap()), "a".into()];
        check(GERMAN, &row, "-0,5;3;2026-03-02;a");
        check(ENGLISH, &row, "-0.5,3,2026-03-02,a");
    }

    #[test]
    fn what_is_not_defined_is_an_empty_cell() {
        let row = [Cell::from(None::<f64>), Cell::Number(f64::NAN), Cell::Number(f64::INFINITY), Cell::Nothing];
        check(GERMAN, &row, ";;;");
    }

    #[test]
    fn separators_quotation_marks_and_lines_are_quoted() {
        check(
            GERMAN,
            &["a;b".into(), "say \"no\"".into(), "two\nlines".into(), " x".into()],
            "\"a;b\";\"say \"\"no\"\"\";\"two\nlines\";\" x\"",
        );
    }

    #[test]
    fn formulas_become_texts() {
        for start in ["=1+1", "+43 1", "-", "@SUM(A1)", "＝1"] {
            check(GERMAN, &[start.into()], &format!("'{start}"));
        }
        check(GERMAN, &["\t=1".into()], "\"'\t=1\"");
        check(GERMAN, &["'quoted'".into()], "''quoted'");
        check(GERMAN, &["\u{0}=1".into()], "'=1");
    }
}
