//! Formulas with the figures of a map put in: "12 / (16 · 15 / 2) = 0,100".

use crate::analysis::measure::Measure;
use crate::analysis::working::Working;
use crate::domain::ids::ContactId;
use crate::i18n::{Language, Locale, format, words};

/// The formula in one line; `None` where nothing is computed.
pub fn line(locale: Locale, measure: Measure, working: &Working, name: impl Fn(ContactId) -> String) -> Option<String> {
    let decimal = |value: Option<f64>, places: usize| fixed(locale, value, places);
    Some(match working {
        Working::Difference { whole, part } => {
            let (of_whole, of_part) = sides(locale, measure);
            format!("{whole} {of_whole} − {part} {of_part} = {}", whole - part)
        }
        Working::Density { ties, contacts } => {
            let below = contacts.saturating_sub(1);
            let possible = count(*contacts) * count(below) / 2.0;
            let density = ratio(count(*ties), possible);
            format!("{ties} / ({contacts} · {below} / 2) = {}", decimal(density, 3))
        }
        Working::Mean(values) if values.is_empty() => "–".to_owned(),
        Working::Mean(values) => {
            let of: f64 = values.iter().map(|(_, times)| count(*times)).sum();
            let mean = ratio(values.iter().map(|(value, times)| count(*value) * count(*times)).sum(), of);
            let square = |mean: f64| {
                values.iter().map(|(value, times)| (count(*value) - mean).powi(2) * count(*times)).sum::<f64>()
            };
            let variance = mean.and_then(|mean| ratio(square(mean), of));
            let (shown, deviation) = (decimal(mean, 2), decimal(variance.map(f64::sqrt), 2));
            let spread = locale.pick("Streuung", "deviation");
            let under = decimal(variance, 2);
            format!("({}) / {of} = {shown}; {spread} √{under} = {deviation}", sum(values))
        }
        Working::Sum(values) => {
            let total: usize = values.iter().map(|(value, times)| value * times).sum();
            format!("{} = {total}", sum(values))
        }
        Working::Share { part, whole } => {
            let share = ratio(count(*part), count(*whole));
            format!("{part} / {whole} = {} = {}", decimal(share, 3), format::percent(locale, share))
        }
        Working::EiIndex { outer, inner } => {
            let index = ratio(count(*outer) - count(*inner), count(outer + inner));
            format!("({outer} − {inner}) / ({outer} + {inner}) = {}", decimal(index, 3))
        }
        Working::Parts(sizes) => {
            let total: usize = sizes.iter().map(|(size, times)| size * times).sum();
            format!("{} = {total} {}", sum(sizes), locale.pick("Kontakte", "contacts"))
        }
        Working::Rings([near, middle, far]) => {
            let [in_near, in_middle, in_far] =
                crate::domain::map::place::Horizon::ALL.map(|horizon| words::horizon(locale, horizon));
            format!("{near} {in_near} + {middle} {in_middle} + {far} {in_far} = {}", near + middle + far)
        }
        Working::Highest(0) => {
            locale.pick("Niemand hat eine Beziehung zu anderen.", "Nobody has a tie to others.").to_owned()
        }
        Working::Highest(degree) => format!("{} = {degree}", locale.pick("meiste Beziehungen", "most ties")),
        Working::Ranking(values) if values.is_empty() => locale
            .pick("Niemand liegt auf einem Weg zwischen anderen.", "Nobody lies on a path between others.")
            .to_owned(),
        Working::Ranking(values) => {
            let each =
                |(id, value): &(ContactId, f64)| format!("{} {}", name(*id), format::number(locale, Some(*value), 1));
            values.iter().map(each).collect::<Vec<_>>().join("; ")
        }
        Working::Doors(doors) if doors.is_empty() => return None,
        Working::Doors(doors) => {
            let each = |(id, into)| format!("{} → {}", name(id), words::sector(locale, into));
            doors.iter().copied().map(each).collect::<Vec<_>>().join("; ")
        }
        Working::TooLarge => locale
            .pick(
                "Die Karte ist dafür zu groß; die Suche wurde nicht begonnen.",
                "The map is too large for this; the search was not begun.",
            )
            .to_owned(),
        Working::List => return None,
    })
}

/// What is counted on either side of a difference.
fn sides(locale: Locale, measure: Measure) -> (&'static str, &'static str) {
    match measure {
        Measure::Contacts => (locale.pick("auf der Karte", "on the map"), locale.pick("ausgelassen", "left out")),
        Measure::Ties => {
            (locale.pick("auf der Karte", "on the map"), locale.pick("mit Ausgelassenen", "with those left out"))
        }
        Measure::CrossSectorTies => {
            (locale.pick("Beziehungen", "ties"), locale.pick("innerhalb der Sektoren", "within sectors"))
        }
        Measure::WithoutAnchorTie => (
            locale.pick("Kontakte", "contacts"),
            locale.pick("mit Beziehung zur Ankerperson", "with a tie to the anchor"),
        ),
        Measure::NetworkSize
        | Measure::Density
        | Measure::Nearness
        | Measure::RelationshipWeight
        | Measure::Degree
        | Measure::Stars
        | Measure::Isolates
        | Measure::EiIndex
        | Measure::Components
        | Measure::Clusters
        | Measure::Cliques
        | Measure::Bridges
        | Measure::Liaisons
        | Measure::Gatekeepers
        | Measure::SoleGatekeepers
        | Measure::CutPersons
        | Measure::CutTies
        | Measure::Betweenness
        | Measure::MultiplexShare
        | Measure::ProfessionalsShare
        | Measure::Horizons => (
            locale.pick("Kontakte", "contacts"),
            locale.pick("ohne Beziehung zur Ankerperson", "without a tie to the anchor"),
        ),
    }
}

/// "2 · 9 + 8": values with how often they occur.
fn sum(values: &[(usize, usize)]) -> String {
    let each = |(value, times): &(usize, usize)| {
        if *times == 1 { value.to_string() } else { format!("{times}\u{a0}·\u{a0}{value}") }
    };
    let parts: Vec<String> = values.iter().map(each).collect();
    if parts.is_empty() { "0".to_owned() } else { parts.join(" + ") }
}

/// A number with exactly so many decimals, as formulas have it.
fn fixed(locale: Locale, value: Option<f64>, places: usize) -> String {
    let Some(value) = value.filter(|value| value.is_finite()) else { return "–".to_owned() };
    let text = format!("{value:.places$}").replace('-', "−");
    match locale.language() {
        Language::De => text.replace('.', ","),
        Language::En => text,
    }
}

fn ratio(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole)
}

#[expect(clippy::cast_precision_loss, reason = "No map has 2⁵³ contacts or ties.")]
fn count(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(measure: Measure, working: &Working, expected: &str) {
        assert_eq!(line(Locale::DE, measure, working, |_| "Anna".to_owned()).as_deref(), Some(expected));
    }

    #[test]
    fn formulas_hold_the_figures_and_end_in_the_result() {
        check(Measure::Density, &Working::Density { ties: 12, contacts: 16 }, "12 / (16 · 15 / 2) = 0,100");
        check(Measure::Density, &Working::Density { ties: 0, contacts: 1 }, "0 / (1 · 0 / 2) = –");
        check(Measure::MultiplexShare, &Working::Share { part: 3, whole: 14 }, "3 / 14 = 0,214 = 21\u{a0}%");
        check(Measure::EiIndex, &Working::EiIndex { outer: 2, inner: 6 }, "(2 − 6) / (2 + 6) = −0,500");
        check(Measure::RelationshipWeight, &Working::Sum(vec![(9, 2), (4, 1)]), "2\u{a0}·\u{a0}9 + 4 = 22");
        check(Measure::Nearness, &Working::Mean(vec![(9, 1), (5, 1)]), "(9 + 5) / 2 = 7,00; Streuung √4,00 = 2,00");
        check(Measure::Nearness, &Working::Mean(Vec::new()), "–");
        check(Measure::Components, &Working::Parts(vec![(10, 1), (1, 2)]), "10 + 2\u{a0}·\u{a0}1 = 12 Kontakte");
    }
}
