//! What five sources call the phases: one bar, five
//! vocabularies. Terms stand as the sources have them, so they are German in
//! either language where the source is.

use crate::domain::phase::PhaseKind;
use crate::i18n::sources::Source;
use crate::i18n::spelling::texts;
use crate::i18n::{Locale, words};

texts! {
    /// Texts of the comparison.
    #[derive(Debug)]
    #[expect(missing_docs, reason = "Each field is named by what it says.")]
    pub struct Crosswalk {
        pub open: &'static str,
        pub title: &'static str,
        pub lead: &'static str,
        pub phase: &'static str,
        pub close: &'static str,
        pub none: &'static str,
    }
}

const DE: Crosswalk = Crosswalk {
    open: "Wie andere die Phasen nennen",
    title: "Eine Leiste, fünf Begriffswelten",
    lead: "Die Schritte wiederholen sich und laufen zum Teil nebeneinander. Die Quellen teilen sie verschieden ein.",
    phase: "Hier",
    close: "Schließen",
    none: "ohne Entsprechung",
};

const EN: Crosswalk = Crosswalk {
    open: "What others call the phases",
    title: "One bar, five vocabularies",
    lead: "The steps repeat and partly run side by side. The sources divide them differently; their terms are quoted.",
    phase: "Here",
    close: "Close",
    none: "no counterpart",
};

/// The texts in a language.
pub fn crosswalk(locale: Locale) -> &'static Crosswalk {
    locale.pick(&DE, &EN)
}

/// The five sources, in the order of the columns.
pub const SOURCES: [Source; 5] =
    [Source::Wendt, Source::Introduction, Source::Basel, Source::Pantucek, Source::Evermood];

/// A row of the comparison: our word and those of the five sources; `None`
/// where a source has nothing of the kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is called here.
    pub here: &'static str,
    /// What the sources call it.
    pub there: [Option<&'static str>; 5],
}

/// All rows: the six phases, and detachment with after-care, which is a stage of
/// its own.
pub fn rows(locale: Locale) -> Vec<Row> {
    let detachment = locale.pick("Ablösung & Nachsorge", "Detachment & after-care");
    let of = |phase: PhaseKind| Row { here: words::phase(locale, phase), there: terms(phase) };
    let last = Row { here: detachment, there: [Some("Ablösungsprozess"), None, None, None, Some("Nachsorge")] };
    PhaseKind::ALL.into_iter().map(of).chain([last]).collect()
}

fn terms(phase: PhaseKind) -> [Option<&'static str>; 5] {
    match phase {
        PhaseKind::Intake => {
            [Some("Einstieg"), None, None, Some("„nicht jeder Fall ist ein CM-Fall“"), Some("1 Aufnahme klären")]
        }
        PhaseKind::Assessment => [
            Some("Einschätzung (assessment)"),
            Some("Assessment (Bedarfserhebung)"),
            Some("1 Einschätzung und Abklärung"),
            Some("Assessment"),
            Some("2 Situation & Bedarf einschätzen"),
        ],
        PhaseKind::Planning => [
            Some("Planung (planning)"),
            Some("Planung (Betreuungsplan)"),
            Some("2 Vereinbarung von Zielen und Handlungsplan"),
            Some("Planung"),
            Some("3 Ziele definieren & Massnahmen planen"),
        ],
        PhaseKind::Implementation => [
            Some("Ausführung (intervention)"),
            Some("Implementierung, Koordination"),
            Some("3 Durchführung"),
            Some("Organisation/Implementierung"),
            Some("4 Massnahmen umsetzen"),
        ],
        PhaseKind::Monitoring => [
            Some("Kontrolle (monitoring)"),
            Some("Monitoring"),
            Some("4 Kontrolle, Überwachung, Steuerung"),
            Some("Monitoring (Beobachtung)"),
            Some("4 … & überwachen"),
        ],
        PhaseKind::Evaluation => [
            Some("Evaluation"),
            Some("Evaluation und Abschluss"),
            Some("5 Bewertung, Auswertung der Wirkung"),
            Some("Evaluation („Servicetermin“)"),
            Some("5 Ergebnisse bewerten & evaluieren"),
        ],
    }
}
