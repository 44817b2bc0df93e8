//! The measures of a case over all versions of its map: curves, and the same
//! numbers as a table. Screen and paper show the same value.

use crate::analysis::report::{Report, Scope};
use crate::analysis::series::{CURVES, Reading, Row, series};
use crate::documents::{Row as TableRow, Table};
use crate::domain::map::version::MapVersion;
use crate::domain::shared::Shared;
use crate::drawing::chart::{Chart, Dot, span};
use crate::i18n::changes::{self, compare};
use crate::i18n::{Locale, format, versions};

/// One number over all versions.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// Which number.
    pub row: Row,
    /// What it is called.
    pub title: String,
    /// The drawing; `None` if fewer than two versions have a day.
    pub chart: Option<Chart>,
    /// The values in a sentence, for those who do not see the drawing.
    pub summary: String,
    /// The value of each version, as it is written.
    pub values: Vec<String>,
}

/// The curves of all versions, each with its measures, in their order.
pub fn curves(maps: &[(Shared<MapVersion>, Report)], locale: Locale) -> Vec<Curve> {
    let reading = |(version, report)| {
        let version: &Shared<MapVersion> = version;
        Reading { map: version.id, date: version.date, aim: version.aim, report }
    };
    let readings: Vec<Reading<'_>> = maps.iter().map(|(version, report)| reading((version, report))).collect();
    let days = span(maps.iter().filter_map(|(version, _)| version.date));
    let curve = |row: Row| {
        let (unit, points) = series(&readings, Scope::Overall, row)?;
        let write = |value: Option<f64>| changes::value(locale, unit, value);
        let title = changes::row(locale, row).to_owned();
        let values: Vec<String> = points.iter().map(|point| write(point.value)).collect();
        let names = names(maps, locale);
        let summary = names.iter().zip(&values).map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>();
        let summary = format!("{title}. {}", summary.join("; "));
        let dots: Vec<Dot> = points
            .iter()
            .zip(&values)
            .map(|(point, words)| Dot { date: point.date, aim: point.aim, value: point.value, words: words.clone() })
            .collect();
        let chart = days.and_then(|days| {
            Chart::new(title.clone(), &dots, days, |value| write(Some(value)), |day| format::date(locale, day))
        });
        Some(Curve { row, title, chart, summary, values })
    };
    CURVES.into_iter().filter_map(curve).collect()
}

/// The names of all versions, in their order.
pub fn names(maps: &[(Shared<MapVersion>, Report)], locale: Locale) -> Vec<String> {
    (1..).zip(maps).map(|(number, (version, _))| versions::told(locale, number, version)).collect()
}

/// The same numbers as a table: a row for each, a column for each version.
pub fn table(maps: &[(Shared<MapVersion>, Report)], locale: Locale) -> Table {
    let t = compare(locale);
    let head = std::iter::once(t.measure.to_owned()).chain(names(maps, locale)).collect();
    let row = |curve: Curve| TableRow::Cells(std::iter::once(curve.title).chain(curve.values).collect());
    let rows = curves(maps, locale).into_iter().map(row).collect();
    Table { caption: t.over_time.to_owned(), head, rows }
}
