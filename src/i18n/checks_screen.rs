//! Texts around the checks of consistency: the report, the notes beside a step,
//! the card on the overview.

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of report, side notes and card.
    #[derive(Debug)]
    pub struct ChecksScreen {
        /// Title of the report and of the card.
        pub title: &'static str,
        /// What the checks are.
        pub lead: &'static str,
        /// The day for which they were asked.
        pub as_of: fn(&str) -> String,
        /// Prints the report.
        pub print: &'static str,
        /// Names the filters.
        pub filter: &'static str,
        /// Everything open.
        pub all: &'static str,
        /// Warnings only.
        pub warnings: &'static str,
        /// Hints only.
        pub hints: &'static str,
        /// Those answered with a reason.
        pub answered: &'static str,
        /// Nothing is open.
        pub nothing_open: &'static str,
        /// The filter leaves nothing.
        pub nothing_here: &'static str,
        /// No rule applies yet.
        pub nothing_applies: &'static str,
        /// Heading of the rules that are kept.
        pub kept: fn(usize) -> String,
        /// Heading of the number.
        pub completeness: &'static str,
        /// So many of so many.
        pub of: fn(usize, usize) -> String,
        /// How the number is computed.
        pub formula: &'static str,
        /// Heading of the notes beside a step.
        pub beside: &'static str,
        /// Leads from the card to the report.
        pub to_all: &'static str,
        /// Leads to the report, with how many are open.
        pub to_report: fn(usize) -> String,
        /// Unfolds so many further ones.
        pub more: fn(usize) -> String,
        /// Shows the teaching text at once.
        pub teaching: &'static str,
        /// Unfolds the teaching text.
        pub why: &'static str,
        /// Leads to the step where something can be done.
        pub to_step: fn(&str) -> String,
        /// Answers with a reason.
        pub answer: &'static str,
        /// Label of the reason.
        pub reason: &'static str,
        /// What becomes of the reason.
        pub reason_note: &'static str,
        /// Closes the field of the reason.
        pub done: &'static str,
        /// Changes an answer.
        pub change: &'static str,
        /// Takes an answer back.
        pub take_back: &'static str,
        /// When it was answered.
        pub answered_on: fn(&str) -> String,
        /// Said when an answer is kept.
        pub noted: &'static str,
        /// Said when an answer is taken back.
        pub taken_back: &'static str,
        /// How many warnings, hints and answers there are.
        pub counts: fn(usize, usize, usize) -> String,
    }
}

const DE: ChecksScreen = ChecksScreen {
    title: "Stimmigkeitsprüfung",
    lead: "Was nicht zusammenpasst oder fehlt. Nichts davon hält auf; was so bleiben soll, bekommt eine Begründung.",
    as_of: |date| format!("Stand {date}"),
    print: "Drucken",
    filter: "Auswahl",
    all: "Alle offenen",
    warnings: "Warnungen",
    hints: "Hinweise",
    answered: "Begründet",
    nothing_open: "Nichts ist offen.",
    nothing_here: "In dieser Auswahl ist nichts.",
    nothing_applies: "Noch trifft keine Prüfung zu. Die ersten melden sich, wenn über die Aufnahme entschieden ist.",
    kept: |count| format!("Eingehalten ({count})"),
    completeness: "Vollständigkeit",
    of: |answered, applicable| format!("{answered} von {applicable}"),
    formula: "Eingehaltene oder begründete Prüfungen, geteilt durch die Prüfungen, die beim jetzigen Stand \
              zutreffen (F-13).",
    beside: "Was hier noch auffällt",
    to_all: "Alle ansehen",
    to_report: |open| format!("Stimmigkeitsprüfung ({open} offen)"),
    more: |count| format!("{count} weitere"),
    teaching: "Lehrhinweise",
    why: "Warum?",
    to_step: |step| format!("Zum Schritt {step}"),
    answer: "Begründen",
    reason: "Begründung",
    reason_note: "Sie bleibt mit dem heutigen Datum in der Akte.",
    done: "Fertig",
    change: "Ändern",
    take_back: "Zurücknehmen",
    answered_on: |date| format!("begründet am {date}"),
    noted: "Begründung festgehalten",
    taken_back: "Begründung zurückgenommen",
    counts: |warnings, hints, answered| {
        let warnings = if warnings == 1 { "1 Warnung".to_owned() } else { format!("{warnings} Warnungen") };
        let hints = if hints == 1 { "1 Hinweis".to_owned() } else { format!("{hints} Hinweise") };
        format!("{warnings}, {hints}, {answered} begründet")
    },
};

const EN: ChecksScreen = ChecksScreen {
    title: "Consistency checks",
    lead: "What does not fit or is missing. None of it stops the work; what is to stay as it is gets a reason.",
    as_of: |date| format!("As of {date}"),
    print: "Print",
    filter: "Selection",
    all: "All open",
    warnings: "Warnings",
    hints: "Hints",
    answered: "Answered",
    nothing_open: "Nothing is open.",
    nothing_here: "There is nothing in this selection.",
    nothing_applies: "No check applies yet. The first ones speak up once admission is decided.",
    kept: |count| format!("Kept ({count})"),
    completeness: "Completeness",
    of: |answered, applicable| format!("{answered} of {applicable}"),
    formula: "Checks that are kept or answered with a reason, divided by the checks that apply at this stage (F-13).",
    beside: "What still stands out here",
    to_all: "See all",
    to_report: |open| format!("Consistency checks ({open} open)"),
    more: |count| format!("{count} more"),
    teaching: "Teaching notes",
    why: "Why?",
    to_step: |step| format!("To step {step}"),
    answer: "Give a reason",
    reason: "Reason",
    reason_note: "It stays in the file with today’s date.",
    done: "Done",
    change: "Change",
    take_back: "Take back",
    answered_on: |date| format!("answered on {date}"),
    noted: "Reason kept",
    taken_back: "Reason taken back",
    counts: |warnings, hints, answered| {
        let warnings = if warnings == 1 { "1 warning".to_owned() } else { format!("{warnings} warnings") };
        let hints = if hints == 1 { "1 hint".to_owned() } else { format!("{hints} hints") };
        format!("{warnings}, {hints}, {answered} answered")
    },
};

/// The texts of a language.
pub fn checks_screen(locale: Locale) -> &'static ChecksScreen {
    locale.pick(&DE, &EN)
}
