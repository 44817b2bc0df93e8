//! What has changed between two maps, in words: cautious, and of people before
//! numbers. Towards a target map the same sentences say what is still to come.

mod screen;
mod sentence;

pub use screen::{Compare, compare};
pub use sentence::{Names, sentence};

use crate::analysis::series::{Row, Thinning, Unit};
use crate::domain::map::place::Horizon;
use crate::domain::map::version::MapAim;
use crate::i18n::sources::{self, Source};
use crate::i18n::{Language, Locale, format, measures};

/// How a difference is spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// It has happened between two maps of how things were.
    Happened,
    /// It would have to happen on the way to a target map.
    Wanted,
}

impl Mood {
    /// How the way to a map of that aim is spoken of, from one of this aim.
    pub const fn of(from: MapAim, to: MapAim) -> Self {
        match (from, to) {
            (MapAim::Actual, MapAim::Target) => Self::Wanted,
            (MapAim::Actual | MapAim::Target, MapAim::Actual) | (MapAim::Target, MapAim::Target) => Self::Happened,
        }
    }
}

/// What a number is called.
pub fn row(locale: Locale, row: Row) -> &'static str {
    match row {
        Row::Measure(measure) => measures::name(locale, measure),
        Row::Ring(Horizon::Near) => locale.pick("Horizont nah", "Horizon near"),
        Row::Ring(Horizon::Middle) => locale.pick("Horizont mittel", "Horizon middle"),
        Row::Ring(Horizon::Far) => locale.pick("Horizont entfernt", "Horizon far"),
    }
}

/// A number as it is written: "0,18", "14 %"; "–" where it is undefined.
pub fn value(locale: Locale, unit: Unit, value: Option<f64>) -> String {
    match unit {
        Unit::Count => format::number(locale, value, 0),
        Unit::Number => format::number(locale, value, 2),
        Unit::Share => format::percent(locale, value),
    }
}

/// A difference as it is written, with its sign: "+0,05", "−3", "+4 Punkte" of a
/// hundred; "–" where it is undefined.
pub fn difference(locale: Locale, unit: Unit, difference: Option<f64>) -> String {
    let Some(difference) = difference else { return "–".to_owned() };
    let points = match unit {
        Unit::Count | Unit::Number => difference,
        Unit::Share => difference * 100.0,
    };
    let places = match unit {
        Unit::Count | Unit::Share => 0,
        Unit::Number => 2,
    };
    let text = format::number(locale, Some(points), places);
    let signed = if text == "0" || text.starts_with('−') { text } else { format!("+{text}") };
    match unit {
        Unit::Count | Unit::Number => signed,
        Unit::Share => {
            let is_one = matches!(signed.as_str(), "+1" | "−1");
            let word = if is_one { locale.pick("Punkt", "point") } else { locale.pick("Punkte", "points") };
            format!("{signed} {word}")
        }
    }
}

/// The hint of R-30, and where it comes from.
pub fn thinning(locale: Locale, found: Thinning) -> (String, String) {
    let ((help_before, help_after), (life_before, life_after)) = (found.professional, found.lifeworld);
    let text = match locale.language() {
        Language::De => format!(
            "Beziehungen zu professionellen Helfer:innen: {help_before} → {help_after}. Alle anderen: {life_before} → \
             {life_after}. Hilfe kann das Netz im Alltag ausdünnen. Ob das hier so ist, zeigt erst das Gespräch."
        ),
        Language::En => format!(
            "Ties to professional helpers: {help_before} → {help_after}. All others: {life_before} → {life_after}. Help \
             can thin out the everyday network. Whether it does here, only a talk will show."
        ),
    };
    (text, format!("{}, A-225, R-30", sources::name(locale, Source::Pantucek)))
}
