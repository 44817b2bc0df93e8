//! Texts of the wizard: its frame, its questions, the areas of life. The forms of
//! its records have theirs in [`records`].

pub mod records;

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of the frame of the wizard.
    #[derive(Debug)]
    pub struct Wizard {
        /// Names the list of phases and steps.
        pub steps: &'static str,
        /// Which phase of how many.
        pub phase_of: fn(usize, usize) -> String,
        /// Says that any order will do.
        pub free_order: &'static str,
        /// Names the bar with the neighbours.
        pub walk: &'static str,
        /// Everything is kept.
        pub kept: &'static str,
        /// Leads to the overview.
        pub overview: &'static str,
        /// Heading of the method help.
        pub help: &'static str,
        /// Closes the method help.
        pub close_help: &'static str,
        /// Heading of questions that help.
        pub helping: &'static str,
        /// Names a source.
        pub source: fn(&str) -> String,
        /// Names the help on a question.
        pub help_on: fn(&str) -> String,
        /// A question that may stay open.
        pub as_needed: &'static str,
        /// No answer yet.
        pub open: &'static str,
        /// Label of a reason.
        pub why: &'static str,
        /// Sets today's date.
        pub today: &'static str,
        /// No entry of a list is chosen.
        pub nothing: &'static str,
        /// Removes a record.
        pub remove: &'static str,
        /// Names what is removed.
        pub remove_named: fn(&str) -> String,
        /// A record was removed.
        pub removed: &'static str,
        /// Until a day.
        pub until: fn(&str) -> String,
        /// Heading of the need scale.
        pub need: &'static str,
        /// Heading of the resource scale.
        pub resource: &'static str,
        /// Whose view it is.
        pub view_of: fn(&str) -> String,
        /// A pair of ratings for a screen reader.
        pub dumbbell: fn(&str, &str, &str) -> String,
        /// The two views lie apart by so many steps.
        pub spread: fn(u8) -> String,
        /// What the difference means.
        pub spread_note: &'static str,
        /// Label of the note on an area.
        pub said: &'static str,
    }
}

const DE: Wizard = Wizard {
    steps: "Phasen und Schritte",
    phase_of: |at, of| format!("Phase {at} von {of}"),
    free_order: "Die Reihenfolge ist frei.",
    walk: "Schritt zurück oder weiter",
    kept: "Alles gespeichert. Springen geht jederzeit.",
    overview: "Überblick",
    help: "Hilfe zum Schritt",
    close_help: "Hilfe einklappen",
    helping: "Fragen, die weiterhelfen",
    source: |s| format!("Quelle: {s}"),
    help_on: |question| format!("Hilfe: {question}"),
    as_needed: "bei Bedarf",
    open: "offen",
    why: "Begründung",
    today: "Heute",
    nothing: "noch offen",
    remove: "Entfernen",
    remove_named: |name| format!("Entfernen: {name}"),
    removed: "Eintrag entfernt",
    until: |date| format!("bis {date}"),
    need: "Handlungsbedarf",
    resource: "Ressource",
    view_of: |who| format!("Sicht der {who}"),
    dumbbell: |scale, person, professional| format!("{scale}: {person}, {professional}, von 0 bis 4"),
    spread: |steps| format!("{steps} Stufen Unterschied: ein Thema für das Gespräch"),
    spread_note: "Ein Unterschied ist kein Fehler. Er zeigt, worüber zu reden ist.",
    said: "Was dazu gesagt wurde",
};

const EN: Wizard = Wizard {
    steps: "Phases and steps",
    phase_of: |at, of| format!("Phase {at} of {of}"),
    free_order: "Any order will do.",
    walk: "Step back or on",
    kept: "Everything is saved. You can jump at any time.",
    overview: "Overview",
    help: "Help on this step",
    close_help: "Close the help",
    helping: "Questions that help",
    source: |s| format!("Source: {s}"),
    help_on: |question| format!("Help: {question}"),
    as_needed: "if needed",
    open: "open",
    why: "Reason",
    today: "Today",
    nothing: "still open",
    remove: "Remove",
    remove_named: |name| format!("Remove: {name}"),
    removed: "Entry removed",
    until: |date| format!("by {date}"),
    need: "Need to act",
    resource: "Resource",
    view_of: |who| format!("View of the {}", who.to_lowercase()),
    dumbbell: |scale, person, professional| format!("{scale}: {person}, {professional}, of 0 to 4"),
    spread: |steps| format!("{steps} steps apart: a topic for the talk"),
    spread_note: "A difference is no mistake. It shows what to talk about.",
    said: "What was said about it",
};

/// The texts of a language.
pub fn wizard(locale: Locale) -> &'static Wizard {
    locale.pick(&DE, &EN)
}
