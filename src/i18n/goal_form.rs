//! Texts of the form of a goal, and words for what it sets.

use crate::domain::phase::goal::{Enabling, GoalDirection, GoalTarget, Priority, Term};
use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of the form.
    #[derive(Debug)]
    pub struct GoalForm {
        /// The goal in the words of the person.
        pub own_words: &'static str,
        /// Before the need that the goal rests on, in the line of a goal.
        pub no_need_yet: &'static str,
        /// Leads to the needs.
        pub to_needs: &'static str,
        /// How long the way is.
        pub term: &'static str,
        /// How pressing it is.
        pub priority: &'static str,
        /// Whether it can be reached.
        pub attainable: &'static str,
        /// Why.
        pub attainable_because: &'static str,
        /// Names the list of indicators.
        pub indicators: &'static str,
        /// Label of a further indicator.
        pub further_indicator: fn(usize) -> String,
        /// How it is.
        pub actual: &'static str,
        /// How it is to be.
        pub target_value: &'static str,
        /// Where one can read it.
        pub source: &'static str,
        /// Adds an indicator.
        pub add_indicator: &'static str,
        /// Removes an indicator.
        pub remove_indicator: fn(usize) -> String,
        /// Heading of the fields that are seldom needed.
        pub more: &'static str,
        /// With whom it was worked out.
        pub worked_out_with: &'static str,
        /// What is to become of an ability.
        pub direction: &'static str,
        /// Whose ability.
        pub whose: &'static str,
        /// What is enabled.
        pub enabling: &'static str,
    }
}

const DE: GoalForm = GoalForm {
    own_words: "In eigenen Worten der Klient:in",
    no_need_yet: "Noch kein Bedarf festgehalten, auf dem das Ziel ruhen könnte.",
    to_needs: "Zu Stärken und Bedarf",
    term: "Wie lang ist der Weg?",
    priority: "Wie dringend?",
    attainable: "Ist das Ziel erreichbar?",
    attainable_because: "Was dafür spricht oder entgegensteht",
    indicators: "Indikatoren",
    further_indicator: |number| format!("Indikator {number}"),
    actual: "Wie ist es jetzt?",
    target_value: "Wie soll es sein?",
    source: "Wo ist es abzulesen?",
    add_indicator: "Indikator ergänzen",
    remove_indicator: |number| format!("Indikator {number} entfernen"),
    more: "Mehr zu diesem Ziel",
    worked_out_with: "Erarbeitet mit",
    direction: "Was soll mit Fähigkeiten geschehen?",
    whose: "Wessen Fähigkeiten?",
    enabling: "Was befähigt?",
};

const EN: GoalForm = GoalForm {
    own_words: "In the client’s own words",
    no_need_yet: "No need has been noted yet on which the goal could rest.",
    to_needs: "To strengths and needs",
    term: "How long is the way?",
    priority: "How pressing?",
    attainable: "Can the goal be reached?",
    attainable_because: "What speaks for it or stands against it",
    indicators: "Indicators",
    further_indicator: |number| format!("Indicator {number}"),
    actual: "How is it now?",
    target_value: "How is it to be?",
    source: "Where can it be read?",
    add_indicator: "Add an indicator",
    remove_indicator: |number| format!("Remove indicator {number}"),
    more: "More on this goal",
    worked_out_with: "Worked out with",
    direction: "What is to become of abilities?",
    whose: "Whose abilities?",
    enabling: "What enables?",
};

/// The texts of a language.
pub fn goal_form(locale: Locale) -> &'static GoalForm {
    locale.pick(&DE, &EN)
}

/// "kurzfristig"
pub fn term(locale: Locale, term: Term) -> &'static str {
    match term {
        Term::Short => locale.pick("kurzfristig", "short term"),
        Term::Medium => locale.pick("mittelfristig", "medium term"),
        Term::Long => locale.pick("langfristig", "long term"),
    }
}

/// "hoch"
pub fn priority(locale: Locale, priority: Priority) -> &'static str {
    match priority {
        Priority::High => locale.pick("zuerst", "first"),
        Priority::Medium => locale.pick("danach", "next"),
        Priority::Low => locale.pick("wenn Zeit ist", "when there is time"),
    }
}

/// "stabilisieren"
pub fn direction(locale: Locale, direction: GoalDirection) -> &'static str {
    match direction {
        GoalDirection::Maintain => locale.pick("erhalten", "maintain"),
        GoalDirection::Stabilise => locale.pick("stabilisieren", "stabilise"),
        GoalDirection::Restore => locale.pick("wiederherstellen", "restore"),
        GoalDirection::Extend => locale.pick("ausbauen", "extend"),
    }
}

/// "des Umfelds"
pub fn target(locale: Locale, target: GoalTarget) -> &'static str {
    match target {
        GoalTarget::Client => locale.pick("der Klient:in selbst", "the client’s own"),
        GoalTarget::Environment => locale.pick("des nahen Umfelds", "those of the close environment"),
    }
}

/// "Wissen"
pub fn enabling(locale: Locale, enabling: Enabling) -> &'static str {
    match enabling {
        Enabling::Knowledge => locale.pick("Wissen", "knowledge"),
        Enabling::Attitude => locale.pick("persönliche Einstellung", "personal attitude"),
        Enabling::Skill => locale.pick("Fertigkeit", "skill"),
    }
}
