//! Texts around the steps of the wizard: where one is, what is put off, what
//! the checks of consistency have found.

use crate::domain::phase::known::Origin;
use crate::i18n::spelling::texts;
use crate::i18n::{Locale, questions};

texts! {
    /// Texts around the steps.
    #[derive(Debug)]
    #[expect(missing_docs, reason = "Each field is named by what it says.")]
    pub struct Frame {
        pub step_of: fn(phase: &str, at: usize, of: usize) -> String,
        pub hints: fn(usize) -> String,
        pub begin: fn(&str) -> String,
        pub go_on: fn(&str) -> String,
        pub later: &'static str,
        pub later_note: &'static str,
        pub is_later: &'static str,
        pub put_off: fn(&str) -> String,
        pub take_up: &'static str,
        pub taken_up: fn(&str) -> String,
        pub put_off_list: &'static str,
        pub in_sentences: &'static str,
        pub known: &'static str,
        pub take_over: &'static str,
        pub take_over_for: fn(&str) -> String,
    }
}

const DE: Frame = Frame {
    step_of: |phase, at, of| format!("{phase}, Schritt {at} von {of}"),
    hints: |count| if count == 1 { "1 Hinweis offen".to_owned() } else { format!("{count} Hinweise offen") },
    begin: |step| format!("Beginnen: {step}"),
    go_on: |step| format!("Weiter: {step}"),
    later: "Später",
    later_note: "Für später merken und weitergehen",
    is_later: "später",
    put_off: |step| format!("{step}: für später gemerkt"),
    take_up: "Jetzt aufnehmen",
    taken_up: |step| format!("{step}: nicht mehr für später gemerkt"),
    put_off_list: "Für später gemerkt",
    in_sentences: "In ganzen Sätzen",
    known: "Schon bekannt",
    take_over: "Übernehmen",
    take_over_for: |question| format!("Übernehmen: {question}"),
};

const EN: Frame = Frame {
    step_of: |phase, at, of| format!("{phase}, step {at} of {of}"),
    hints: |count| if count == 1 { "1 hint open".to_owned() } else { format!("{count} hints open") },
    begin: |step| format!("Begin: {step}"),
    go_on: |step| format!("Go on: {step}"),
    later: "Later",
    later_note: "Put off for later and go on",
    is_later: "later",
    put_off: |step| format!("{step}: put off for later"),
    take_up: "Take it up now",
    taken_up: |step| format!("{step}: no longer put off"),
    put_off_list: "Put off for later",
    in_sentences: "In full sentences",
    known: "Known already",
    take_over: "Take over",
    take_over_for: |question| format!("Take over: {question}"),
};

/// The texts in a language.
pub fn frame(locale: Locale) -> &'static Frame {
    locale.pick(&DE, &EN)
}

/// From where something is known: "Bedarf und Wünsche"
pub fn origin(locale: Locale, origin: Origin) -> &'static str {
    match origin {
        Origin::Answer(question) => questions::label(locale, question),
        Origin::Problems => locale.pick("Hauptprobleme", "Main problems"),
        Origin::Resources => locale.pick("Ressourcen", "Resources"),
    }
}
