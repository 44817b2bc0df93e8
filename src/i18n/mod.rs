//! Every word a user reads, in every language; a missing translation does not
//! compile.
//!
//! Words for values of the domain are functions in [`words`] and [`questions`].
//! Texts of a part of the screen are a struct of that part with one constant a
//! language, made by [`spelling::texts`]. Numbers and dates are written by
//! [`format`]. How a text is spelt, and what it calls the client, is chosen by
//! whoever reads it: [`spelling`] and [`wording`].

pub mod across;
pub mod aims;
pub mod bonds;
pub mod card;
pub mod cases;
pub mod changes;
pub mod checks;
pub mod checks_screen;
pub mod checks_together;
pub mod closing;
pub mod collect;
pub mod course;
pub mod crosswalk;
pub mod dependencies;
pub mod documents;
pub mod eco;
pub mod exports;
pub mod findings;
pub mod format;
pub mod frame;
pub mod gas;
pub mod glossary;
pub mod goal_form;
pub mod hands;
pub mod imports;
pub mod instruments;
pub mod intake;
pub mod interventions;
pub mod linkage;
pub mod logged;
pub mod map;
pub mod map_on_paper;
pub mod measures;
pub mod method_page;
pub mod numbers;
pub mod papers;
pub mod papers_closing;
pub mod papers_forms;
pub mod papers_report;
pub mod partners;
pub mod phase_summary;
pub mod plan;
pub mod plan_changes;
pub mod plan_forms;
pub mod plan_on_paper;
pub mod planning;
pub mod present;
pub mod problems;
pub mod questions;
pub mod reassessment;
pub mod references;
pub mod roles;
pub mod roles_on_map;
pub mod settings;
pub mod shell;
pub mod since;
pub mod skipping;
pub mod sources;
pub mod spelling;
pub mod steps;
pub mod time_line;
pub mod typical_faults;
pub mod versions;
pub mod wizard;
pub mod wording;
pub mod words;
pub mod workings;

pub use wording::{Language, Tongue, Wording};

use serde::{Deserialize, Serialize};

use spelling::Spoken;

/// How the screen speaks: its language with its spelling, and its word for the
/// client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Locale {
    /// The language and its spelling.
    pub tongue: Tongue,
    /// What the person a case is about is called.
    pub wording: Wording,
}

impl Locale {
    /// German as the texts are written.
    pub const DE: Self = Self::of(Tongue::De);
    /// German as it is spelt in Switzerland.
    pub const CH: Self = Self::of(Tongue::Ch);
    /// English as the texts are written.
    pub const EN: Self = Self::of(Tongue::En);

    /// Every language, as its texts are written.
    pub const ALL: [Self; 2] = [Self::DE, Self::EN];

    /// A tongue with the usual word for the client.
    pub const fn of(tongue: Tongue) -> Self {
        Self { tongue, wording: Wording::Client }
    }

    /// The locale for a tag such as "de-AT": German for German, else English.
    pub fn of_tag(tag: &str) -> Self {
        Self::of(Tongue::of_tag(tag))
    }

    /// The tag for `lang` attributes.
    pub const fn tag(self) -> &'static str {
        self.tongue.tag()
    }

    /// The tag of the language without its spelling: "de" in Switzerland too.
    pub const fn language_tag(self) -> &'static str {
        match self.language() {
            Language::De => "de",
            Language::En => "en",
        }
    }

    /// The language the texts are taken from.
    pub const fn language(self) -> Language {
        self.tongue.language()
    }

    /// Whether every text is said as it is written.
    pub const fn is_as_written(self) -> bool {
        match (self.tongue, self.wording) {
            (Tongue::De | Tongue::En, Wording::Client) => true,
            (Tongue::Ch, _) | (_, Wording::Person | Wording::User | Wording::Patient) => false,
        }
    }

    /// Picks the text of this language, said in the words of this locale;
    /// whoever writes one must write both.
    pub fn pick<T: Spoken>(self, de: T, en: T) -> T {
        let mut text = self.choose(de, en);
        text.speak(self);
        text
    }

    /// Picks what is no text and is not respelt: a key, a number.
    pub fn choose<T>(self, de: T, en: T) -> T {
        match self.language() {
            Language::De => de,
            Language::En => en,
        }
    }

    /// A sentence of ours that holds numbers at most, said in the words of this
    /// locale. Whatever a user wrote must not be in it.
    pub fn say(self, sentence: String) -> String {
        spelling::said(&sentence, self).unwrap_or(sentence)
    }

    /// The words of a user between the quotation marks of this locale.
    pub fn quoted(self, words: &str) -> String {
        match self.tongue {
            Tongue::De => format!("„{words}“"),
            Tongue::Ch => format!("«{words}»"),
            Tongue::En => format!("“{words}”"),
        }
    }
}
