//! Values of the domain as entries of a control. A control speaks in keys; the
//! key of a value is its position in the list it is picked from.

use crate::domain::date::Nearness;
use crate::domain::phase::answers::Verdict;
use crate::i18n::Locale;
use crate::i18n::wizard::wizard;
use crate::i18n::words;

/// Keys and words of a control.
pub type Picks = Vec<(String, String)>;

/// All values with their words.
pub fn picks<T: Copy>(all: &[T], word: impl Fn(T) -> &'static str) -> Picks {
    all.iter().enumerate().map(|(at, value)| (at.to_string(), word(*value).to_owned())).collect()
}

/// The key of a value; empty if there is none.
pub fn key<T: PartialEq>(all: &[T], value: Option<T>) -> String {
    let at = value.and_then(|value| all.iter().position(|other| *other == value));
    at.map(|at| at.to_string()).unwrap_or_default()
}

/// The value of a key; `None` for the empty one.
pub fn value<T: Copy>(all: &[T], key: &str) -> Option<T> {
    all.get(key.parse::<usize>().ok()?).copied()
}

/// The same with a last entry for "open".
pub fn or_open(mut picks: Picks, locale: Locale) -> Picks {
    picks.push((String::new(), wizard(locale).open.to_owned()));
    picks
}

/// Entries of a list after one that says that nothing is chosen.
pub fn open_first(locale: Locale, entries: impl Iterator<Item = (String, String)>) -> Picks {
    std::iter::once((String::new(), wizard(locale).nothing.to_owned())).chain(entries).collect()
}

/// Yes, no, unclear, open.
pub fn verdicts(locale: Locale) -> Picks {
    or_open(picks(&Verdict::ALL, |verdict| words::verdict(locale, verdict)), locale)
}

/// A text as an entry of a list: one line, not too long, and no word cut in two
/// unless it is the only one.
pub fn short(text: &str) -> String {
    const LONGEST: usize = 70;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    let start: String = line.chars().take(LONGEST).collect();
    // The cut may lie right behind a word.
    let is_whole = line.chars().nth(LONGEST) == Some(' ');
    let words = if is_whole { &start } else { start.rsplit_once(' ').map_or(start.as_str(), |(words, _)| words) };
    format!("{} …", words.trim_end())
}

/// The word in attributes for how a day stands to today.
pub const fn due_key(nearness: Nearness) -> &'static str {
    match nearness {
        Nearness::Overdue(_) => "late",
        Nearness::Soon(_) => "soon",
        Nearness::Planned(_) => "planned",
    }
}
