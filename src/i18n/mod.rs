//! Every word a user reads, in every language; a missing translation does not
//! compile.
//!
//! Words for values of the domain are functions in [`words`] and [`questions`].
//! Texts of a part of the screen are a struct of that part with one constant a
//! language. Numbers and dates are written by [`format`].

pub mod bonds;
pub mod card;
pub mod cases;
pub mod changes;
pub mod checks;
pub mod collect;
pub mod crosswalk;
pub mod documents;
pub mod eco;
pub mod exports;
pub mod findings;
pub mod format;
pub mod frame;
pub mod hands;
pub mod imports;
pub mod interventions;
pub mod map;
pub mod map_on_paper;
pub mod measures;
pub mod numbers;
pub mod phase_summary;
pub mod present;
pub mod problems;
pub mod questions;
pub mod reassessment;
pub mod references;
pub mod roles;
pub mod roles_on_map;
pub mod shell;
pub mod sources;
pub mod steps;
pub mod versions;
pub mod wizard;
pub mod words;
pub mod workings;

use serde::{Deserialize, Serialize};

/// A language of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Locale {
    /// German.
    #[default]
    De,
    /// English.
    En,
}

impl Locale {
    /// Every language, in the order of the switch.
    pub const ALL: [Self; 2] = [Self::De, Self::En];

    /// The language for a tag such as "de-AT": German for German, else English.
    pub fn of_tag(tag: &str) -> Self {
        if tag.to_ascii_lowercase().starts_with("de") { Self::De } else { Self::En }
    }

    /// The tag for `lang` attributes.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// Picks the value of this language; whoever writes one must write both.
    pub fn pick<T>(self, de: T, en: T) -> T {
        match self {
            Self::De => de,
            Self::En => en,
        }
    }
}
