//! Words of the aims that goals serve, and of what became of them.

use crate::domain::phase::aim::{Aim, AimTally};
use crate::domain::phase::goal::Priority;
use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts around the aims.
    #[derive(Debug)]
    pub struct Aims {
        /// Asks what a goal serves.
        pub question: &'static str,
        /// Says what the answer is good for.
        pub note: &'static str,
        /// Heading in the evaluation.
        pub heading: &'static str,
        /// Below the heading.
        pub heading_note: &'static str,
    }
}

const DE: Aims = Aims {
    question: "Wozu dient das Ziel?",
    note: "Mehreres ist möglich. In der Auswertung steht, was aus den Zielen je Anliegen geworden ist.",
    heading: "Wozu die Ziele dienten",
    heading_note: "Nach den Anliegen, die bei den Zielen angekreuzt sind. Was noch niemand beurteilt hat, zählt nicht als verfehlt.",
};

const EN: Aims = Aims {
    question: "What does the goal serve?",
    note: "Several are possible. The evaluation says what became of the goals of each aim.",
    heading: "What the goals served",
    heading_note: "By the aims ticked at the goals. What nobody has judged yet does not count as missed.",
};

/// The texts of a language.
pub fn aims(locale: Locale) -> &'static Aims {
    locale.pick(&DE, &EN)
}

/// "Lebensqualität"
pub fn name(locale: Locale, aim: Aim) -> &'static str {
    match aim {
        Aim::QualityOfLife => locale.pick("Lebensqualität", "Quality of life"),
        Aim::LessBurden => locale.pick("weniger unnötige Belastung", "Less needless burden"),
        Aim::SelfReliance => locale.pick("Selbstständigkeit", "Self-reliance"),
        Aim::SelfDetermination => {
            locale.pick("Selbstbestimmung im Hilfeprozess", "Self-determination in the process of help")
        }
        Aim::EverydayLife => locale.pick(
            "Rückkehr in den Alltag nach Krankheit oder Unfall",
            "Back to everyday life after illness or accident",
        ),
        Aim::Inclusion => locale.pick(
            "Teilhabe an Arbeit und Gesellschaft, wirtschaftlich und sozial selbstständig",
            "Part in work and society, economically and socially independent",
        ),
        Aim::Prevention => locale.pick("Vorbeugung von Notlagen", "Prevention of hardship"),
        Aim::LessDependency => locale.pick(
            "weniger Abhängigkeit vom Hilfesystem durch eigene Ressourcen",
            "Less dependency on the system of help through resources of one’s own",
        ),
        Aim::IndividualCare => locale
            .pick("zugeschnittene Betreuung, medizinisch und sozial", "Care cut to the person, medical and social"),
        Aim::NoGaps => locale.pick("keine Versorgungslücken", "No gaps in care"),
        Aim::Coordination => locale.pick("Hilfen koordiniert und vernetzt", "Help coordinated and linked"),
        Aim::Efficiency => locale.pick("wirksame Hilfe ohne doppelte Wege", "Effective help, nothing done twice"),
        Aim::LowerCost => locale.pick("weniger Kosten durch gezielte Versorgung", "Lower costs through targeted care"),
    }
}

/// "3 Ziele: 1 erreicht, 2 noch nicht beurteilt"
pub fn tally(locale: Locale, tally: &AimTally) -> String {
    let goals = match tally.goals {
        1 => locale.pick("Ziel", "goal"),
        _ => locale.pick("Ziele", "goals"),
    };
    let parts = [
        (tally.reached, locale.pick("erreicht", "reached")),
        (tally.partly, locale.pick("teilweise erreicht", "reached in part")),
        (tally.not_reached, locale.pick("nicht erreicht", "not reached")),
        (tally.open(), locale.pick("noch nicht beurteilt", "not judged yet")),
    ];
    let parts: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}")).collect();
    format!("{} {goals}: {}", tally.goals, parts.join(", "))
}

/// How much a service matters: "unverzichtbar"
pub fn help_priority(locale: Locale, priority: Priority) -> &'static str {
    match priority {
        Priority::High => locale.pick("unverzichtbar", "indispensable"),
        Priority::Medium => locale.pick("wichtig", "important"),
        Priority::Low => locale.pick("ergänzend", "supplementary"),
    }
}

/// Asks how much a service matters.
pub fn how_important(locale: Locale) -> &'static str {
    locale.pick("Wie wichtig ist diese Hilfe?", "How important is this help?")
}
