//! Dates and numbers as each language writes them.

use chrono::{Datelike, NaiveDate};

use crate::domain::date::Nearness;
use crate::i18n::{Language, Locale};

const MONTHS: [(&str, &str); 12] = [
    ("Januar", "January"),
    ("Februar", "February"),
    ("März", "March"),
    ("April", "April"),
    ("Mai", "May"),
    ("Juni", "June"),
    ("Juli", "July"),
    ("August", "August"),
    ("September", "September"),
    ("Oktober", "October"),
    ("November", "November"),
    ("Dezember", "December"),
];

const WEEKDAYS: [(&str, &str); 7] = [
    ("Montag", "Monday"),
    ("Dienstag", "Tuesday"),
    ("Mittwoch", "Wednesday"),
    ("Donnerstag", "Thursday"),
    ("Freitag", "Friday"),
    ("Samstag", "Saturday"),
    ("Sonntag", "Sunday"),
];

fn month(locale: Locale, date: NaiveDate) -> &'static str {
    let (de, en) = MONTHS[date.month0() as usize];
    locale.pick(de, en)
}

fn weekday(locale: Locale, date: NaiveDate) -> &'static str {
    let (de, en) = WEEKDAYS[date.weekday().num_days_from_monday() as usize];
    locale.pick(de, en)
}

/// "15.09.2026", "15 Sep 2026".
pub fn date(locale: Locale, date: NaiveDate) -> String {
    match locale.language() {
        Language::De => format!("{:02}.{:02}.{}", date.day(), date.month(), date.year()),
        Language::En => format!("{} {} {}", date.day(), &month(locale, date)[..3], date.year()),
    }
}

/// "Dienstag, 15. September 2026", "Tuesday, 15 September 2026".
pub fn long_date(locale: Locale, date: NaiveDate) -> String {
    let (weekday, month, day, year) = (weekday(locale, date), month(locale, date), date.day(), date.year());
    match locale.language() {
        Language::De => format!("{weekday}, {day}. {month} {year}"),
        Language::En => format!("{weekday}, {day} {month} {year}"),
    }
}

/// "Sep 2026": a month where there is little room.
pub fn month_of(locale: Locale, date: NaiveDate) -> String {
    let name: String = month(locale, date).chars().take(3).collect();
    format!("{name} {}", date.year())
}

/// "Fr", "Fri" and "11.09.", "11 Sep": a date within reach of today.
pub fn short_date(locale: Locale, date: NaiveDate) -> String {
    let weekday = weekday(locale, date);
    match locale.language() {
        Language::De => format!("{} {:02}.{:02}.", &weekday[..2], date.day(), date.month()),
        Language::En => format!("{} {} {}", &weekday[..3], date.day(), &month(locale, date)[..3]),
    }
}

/// "überfällig seit 4 Tagen", "heute", "morgen", "in 3 Wochen".
pub fn nearness(locale: Locale, nearness: Nearness) -> String {
    match nearness {
        Nearness::Overdue(1) => locale.pick("überfällig seit gestern", "overdue since yesterday").to_owned(),
        Nearness::Overdue(days) => match locale.language() {
            Language::De => format!("überfällig seit {days} Tagen"),
            Language::En => format!("overdue for {days} days"),
        },
        Nearness::Soon(0) => locale.pick("heute", "today").to_owned(),
        Nearness::Soon(1) => locale.pick("morgen", "tomorrow").to_owned(),
        Nearness::Soon(days) => match locale.language() {
            Language::De => format!("in {days} Tagen"),
            Language::En => format!("in {days} days"),
        },
        Nearness::Planned(days) if days < 60 => match locale.language() {
            Language::De => format!("in {} Wochen", days / 7),
            Language::En => format!("in {} weeks", days / 7),
        },
        Nearness::Planned(days) => match locale.language() {
            Language::De => format!("in {} Monaten", days / 30),
            Language::En => format!("in {} months", days / 30),
        },
    }
}

/// A number with at most `places` decimals, trailing zeros left out: "0,18",
/// "0.18", "5". `None` is written "–", never as 0.
pub fn number(locale: Locale, value: Option<f64>, places: usize) -> String {
    let Some(value) = value.filter(|value| value.is_finite()) else { return "–".to_owned() };
    let text = format!("{value:.places$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text };
    let text = if text == "-0" { "0".to_owned() } else { text.replace('-', "−") };
    match locale.language() {
        Language::De => text.replace('.', ","),
        Language::En => text,
    }
}

/// A share as a percentage without decimals: "14 %", "14%"; `None` is "–".
pub fn percent(locale: Locale, share: Option<f64>) -> String {
    match share {
        Some(share) if share.is_finite() => format!("{:.0}{}", share * 100.0, locale.pick("\u{a0}%", "%")),
        Some(_) | None => "–".to_owned(),
    }
}

/// The number that somebody has typed, with a comma or a point, whatever the
/// language; `None` for anything else.
pub fn typed_number(text: &str) -> Option<f64> {
    let text = text.trim().replace(',', ".").replace('\u{2212}', "-");
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_language_and_nothing_is_a_dash() {
        assert_eq!(number(Locale::DE, Some(0.178_571), 3), "0,179");
        assert_eq!(number(Locale::EN, Some(5.0), 2), "5");
        assert_eq!(number(Locale::DE, Some(-0.6), 2), "−0,6");
        assert_eq!(number(Locale::DE, Some(-0.001), 2), "0");
        assert_eq!(number(Locale::DE, None, 2), "–");
        assert_eq!(percent(Locale::DE, Some(0.142_857)), "14\u{a0}%");
    }

    #[test]
    fn dates_follow_the_language() {
        let day = "2026-09-15".parse().unwrap();
        assert_eq!(date(Locale::DE, day), "15.09.2026");
        assert_eq!(date(Locale::EN, day), "15 Sep 2026");
        assert_eq!(long_date(Locale::DE, day), "Dienstag, 15. September 2026");
        assert_eq!(short_date(Locale::DE, day), "Di 15.09.");
    }

    #[test]
    fn a_typed_number_may_have_a_comma_or_a_real_minus() {
        for (text, value) in
            [("19,7", Some(19.7)), (" −45.5 ", Some(-45.5)), ("", None), ("inf", None), ("1,2,3", None)]
        {
            assert_eq!(typed_number(text), value, "{text}");
        }
    }
}
