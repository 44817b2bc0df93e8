//! Texts of the modes of planning: what is proposed and why, and what each mode
//! asks for.

use crate::domain::phase::planning::Because;
use crate::domain::phase::question::Choice;
use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of the step in which the mode is chosen, and of its trace elsewhere.
    #[derive(Debug)]
    pub struct Planning {
        /// The proposal waits for both answers.
        pub waits: &'static str,
        /// Names what is proposed.
        pub proposal: fn(&str) -> String,
        /// Takes the proposal over.
        pub take: fn(&str) -> String,
        /// The proposal is what was chosen.
        pub taken: &'static str,
        /// Something else was chosen.
        pub otherwise: &'static str,
        /// Heading of what the mode asks for.
        pub asks_for: &'static str,
        /// Leads to the goals.
        pub to_goals: &'static str,
        /// Leads to the log.
        pub to_log: &'static str,
        /// Proposes a review date.
        pub review_in: fn(u32, &str) -> String,
        /// The mode, above the goals.
        pub planned_as: fn(&str) -> String,
        /// Leads to the step in which the mode is chosen.
        pub to_mode: &'static str,
    }
}

const DE: Planning = Planning {
    waits: "Sind beide Fragen beantwortet, steht hier ein Vorschlag.",
    proposal: |mode| format!("Vorschlag: {mode}"),
    take: |mode| format!("Übernehmen: {mode}"),
    taken: "So ist es gewählt.",
    otherwise: "Gewählt ist etwas anderes. Das kann richtig sein.",
    asks_for: "Was diese Form braucht",
    to_goals: "Zu den Zielen",
    to_log: "Zu den Aktivitäten",
    review_in: |months, date| format!("In {} Monaten: {date}", if months == 3 { "drei" } else { "sechs" }),
    planned_as: |mode| format!("Planungsform: {mode}"),
    to_mode: "Planungsform ändern",
};

const EN: Planning = Planning {
    waits: "Once both questions are answered, a proposal stands here.",
    proposal: |mode| format!("Proposal: {mode}"),
    take: |mode| format!("Take over: {mode}"),
    taken: "This is what was chosen.",
    otherwise: "Something else was chosen. That can be right.",
    asks_for: "What this mode needs",
    to_goals: "To the goals",
    to_log: "To the activities",
    review_in: |months, date| format!("In {} months: {date}", if months == 3 { "three" } else { "six" }),
    planned_as: |mode| format!("Mode of planning: {mode}"),
    to_mode: "Change the mode of planning",
};

/// The texts of a language.
pub fn planning(locale: Locale) -> &'static Planning {
    locale.pick(&DE, &EN)
}

/// Why a mode is proposed, in one or two sentences.
pub fn because(locale: Locale, because: Because) -> &'static str {
    match because {
        Because::BothCalm => locale.pick(
            "Außen und innen ist die Lage übersichtlich. Feste Ziele geben Halt und lassen sich überprüfen.",
            "Outside and inside the situation is clear. Fixed goals give hold and can be verified.",
        ),
        Because::OuterMoves => locale.pick(
            "Außen ändert sich viel. Die Ziele gelten, bis die nächste Überprüfung sie bestätigt oder anpasst.",
            "Much is changing outside. Goals hold until the next review confirms or adapts them.",
        ),
        Because::InnerMoves => locale.pick(
            "Wünsche und Entschlüsse schwanken noch. Eine Richtung genügt, Zwischenziele kommen unterwegs dazu.",
            "Wishes and resolves still waver. A direction will do, interim goals come along on the way.",
        ),
        Because::BothMove => locale.pick(
            "Außen und innen ist vieles in Bewegung. Planbar ist nur der nächste Schritt. \
             Lässt sich auch der nicht benennen, bleibt der Reparaturdienst.",
            "Much is moving outside and inside. Only the next step can be planned. \
             If not even that can be named, repair service remains.",
        ),
        Because::NotClear => locale.pick(
            "Noch ist nicht klar, wie viel sich bewegt. Kürzere Abstände zwischen den Überprüfungen zeigen es.",
            "It is not clear yet how much is moving. Shorter intervals between reviews will show.",
        ),
    }
}

/// What a mode asks for, in one or two sentences; `None` for what is no mode.
pub fn asks_for(locale: Locale, mode: Choice) -> Option<&'static str> {
    let text = if mode == Choice::StaticPlanning {
        locale.pick(
            "Ziele auf drei Ebenen: ein Grundsatzziel, darunter Rahmenziele, darunter Ergebnisziele mit Termin und Indikator.",
            "Goals of three levels: a guiding goal, frame goals under it, and under them outcome goals with date and indicator.",
        )
    } else if mode == Choice::RollingPlanning {
        locale.pick(
            "Dieselben Ziele, aber eine frühere Überprüfung. Vorgeschlagen sind drei statt sechs Monate.",
            "The same goals, but an earlier review. Three months are proposed instead of six.",
        )
    } else if mode == Choice::VaguePlanning {
        locale.pick(
            "Ein Grundsatzziel genügt. Rahmen- und Ergebnisziele dürfen fehlen und kommen dazu, sobald sie sich zeigen.",
            "A guiding goal will do. Frame and outcome goals may be missing and come along as they appear.",
        )
    } else if mode == Choice::NextStepPlanning {
        locale.pick(
            "Nur der nächste Schritt und eine Liste dessen, was offen bleiben soll. Andere Ziele sind nicht nötig.",
            "Only the next step, and a list of what is to stay open. No other goals are needed.",
        )
    } else if mode == Choice::RepairPlanning {
        locale.pick(
            "Nur das Protokoll: was brach, was getan wurde. Ein Überprüfungstermin bleibt nötig.",
            "Only the log: what broke, what was done. A review date is still needed.",
        )
    } else {
        return None;
    };
    Some(text)
}
