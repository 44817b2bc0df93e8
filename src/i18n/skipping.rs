//! Texts of the way on from a step in which nothing was entered yet.

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of skipping a step.
    #[derive(Debug)]
    pub struct Skipping {
        /// Goes on and leaves the step as it is.
        pub skip: &'static str,
        /// Where that leads.
        pub onward: fn(&str) -> String,
    }
}

const DE: Skipping = Skipping { skip: "Überspringen", onward: |name| format!("weiter: {name}") };

const EN: Skipping = Skipping { skip: "Skip", onward: |name| format!("on to: {name}") };

/// The texts in a language.
pub fn skipping(locale: Locale) -> &'static Skipping {
    locale.pick(&DE, &EN)
}
