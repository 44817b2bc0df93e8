//! Texts of the forms of the plan: measures, versions, dates and agreement.

use crate::i18n::Locale;
use crate::i18n::spelling::texts;
use crate::i18n::wording::Language;

texts! {
    /// Texts of these forms.
    #[derive(Debug)]
    #[expect(missing_docs, reason = "Each field is named by what it says.")]
    pub struct PlanForms {
        // The form of a measure.
        pub begin: &'static str,
        pub means: &'static str,
        pub means_follow: &'static str,
        pub means_open: &'static str,
        pub cost: &'static str,
        pub side_effects: &'static str,
        pub more: &'static str,
        pub from_strengths: &'static str,
        pub from_strengths_note: &'static str,
        pub as_measure: &'static str,
        pub measure_added: &'static str,
        // Versions.
        pub versions: &'static str,
        pub no_versions: &'static str,
        pub version: fn(usize) -> String,
        pub version_of: fn(usize, &str) -> String,
        pub fix: &'static str,
        pub fixed: fn(usize) -> String,
        pub fixed_on: &'static str,
        pub reason: &'static str,
        pub first_needs_no_reason: &'static str,
        pub no_reason: &'static str,
        pub note: &'static str,
        pub agreed_day: &'static str,
        pub agreed_with_whom: &'static str,
        pub is_agreed: fn(&str) -> String,
        pub not_agreed: &'static str,
        pub left_agreement: fn(usize) -> String,
        pub unchanged: &'static str,
        pub contents: &'static str,
        pub difference: &'static str,
        pub difference_from: &'static str,
        pub difference_to: &'static str,
        pub plan_of_today: &'static str,
        pub no_difference: &'static str,
        pub nothing_in_it: &'static str,
        pub to_versions: &'static str,
        // Dates and agreement.
        pub contact_dates: &'static str,
        pub no_contact_dates: &'static str,
        pub add_contact_date: &'static str,
        pub untitled_contact_date: &'static str,
        pub contact_date_day: &'static str,
        pub contact_date_what: &'static str,
        pub in_weeks: fn(u32) -> String,
        pub in_weeks_note: &'static str,
        pub added_on: fn(&str) -> String,
        pub own_listed: &'static str,
        pub undated: &'static str,
        pub review_is: fn(&str) -> String,
    }
}

const DE: PlanForms = PlanForms {
    begin: "Ab wann",
    means: "Woher kommen die Mittel?",
    means_follow: "folgt aus „Wer“",
    means_open: "noch offen",
    cost: "Kosten, und wer sie trägt",
    side_effects: "Unerwünschte Nebenwirkungen",
    more: "Beginn, Mittel, Netzwerk, Kosten, Nebenwirkungen",
    from_strengths: "Aus Stärken",
    from_strengths_note: "Stärken und Ressourcen aus dem Assessment, die der Plan noch nicht nutzt.",
    as_measure: "Als Maßnahme",
    measure_added: "Maßnahme angelegt",
    versions: "Planstände",
    no_versions: "Noch kein Planstand. Ein Planstand hält Ziele und Maßnahmen eines Tages fest; spätere Änderungen \
                  lassen sich daran ablesen.",
    version: |number| format!("Planstand {number}"),
    version_of: |number, date| format!("Planstand {number} vom {date}"),
    fix: "Planstand festhalten",
    fixed: |number| format!("Planstand {number} festgehalten"),
    fixed_on: "Festgehalten am",
    reason: "Warum hat sich der Plan geändert?",
    first_needs_no_reason: "Erster Plan",
    no_reason: "ohne Grund",
    note: "Bemerkung zum Grund",
    agreed_day: "Vereinbart am",
    agreed_with_whom: "Vereinbart mit",
    is_agreed: |date| format!("vereinbart am {date}"),
    not_agreed: "noch nicht vereinbart",
    left_agreement: |number| {
        format!(
            "Der Plan ist seit dem vereinbarten Planstand {number} geändert. Ein neuer Planstand hält fest, was sich \
             geändert hat und warum."
        )
    },
    unchanged: "Der Plan von heute entspricht diesem Planstand.",
    contents: "Ziele und Maßnahmen ansehen",
    difference: "Was ist anders?",
    difference_from: "Von",
    difference_to: "Bis",
    plan_of_today: "Plan von heute",
    no_difference: "Kein Unterschied bei Zielen und Maßnahmen.",
    nothing_in_it: "Dieser Planstand enthält weder Ziele noch Maßnahmen.",
    to_versions: "Zu den Planständen",
    contact_dates: "Kontakttermine",
    no_contact_dates: "Noch kein Termin. Regelmäßige Treffen halten den Plan lebendig.",
    add_contact_date: "Termin ergänzen",
    untitled_contact_date: "Kontakttermin",
    contact_date_day: "Wann",
    contact_date_what: "Mit wem und wozu",
    in_weeks: |weeks| match weeks {
        1 => "in 1 Woche".to_owned(),
        weeks => format!("in {weeks} Wochen"),
    },
    in_weeks_note: "Nach dem letzten Termin, frühestens ab heute:",
    added_on: |date| format!("Kontakttermin ergänzt: {date}"),
    own_listed: "Aus den Maßnahmen",
    undated: "ohne Datum",
    review_is: |near| format!("Überprüfung {near}"),
};

const EN: PlanForms = PlanForms {
    begin: "Starting on",
    means: "Where do the means come from?",
    means_follow: "follows from “Who”",
    means_open: "still open",
    cost: "Costs, and who bears them",
    side_effects: "Unwanted side effects",
    more: "Start, means, network, costs, side effects",
    from_strengths: "From strengths",
    from_strengths_note: "Strengths and resources of the assessment that the plan makes no use of yet.",
    as_measure: "Make it a measure",
    measure_added: "Measure added",
    versions: "Plan versions",
    no_versions: "No version yet. A version keeps the goals and measures of a day, so that later changes can be read \
                  from it.",
    version: |number| format!("Version {number}"),
    version_of: |number, date| format!("Version {number} of {date}"),
    fix: "Keep a version",
    fixed: |number| format!("Version {number} kept"),
    fixed_on: "Kept on",
    reason: "Why has the plan changed?",
    first_needs_no_reason: "First plan",
    no_reason: "no reason given",
    note: "Remark on the reason",
    agreed_day: "Agreed on",
    agreed_with_whom: "Agreed with",
    is_agreed: |date| format!("agreed on {date}"),
    not_agreed: "not agreed yet",
    left_agreement: |number| {
        format!("The plan has changed since version {number} was agreed. A new version keeps what has changed and why.")
    },
    unchanged: "The plan of today is the same as this version.",
    contents: "See goals and measures",
    difference: "What is different?",
    difference_from: "From",
    difference_to: "To",
    plan_of_today: "Plan of today",
    no_difference: "No difference in goals and measures.",
    nothing_in_it: "This version holds neither goals nor measures.",
    to_versions: "To the versions",
    contact_dates: "Meetings",
    no_contact_dates: "No date yet. Regular meetings keep a plan alive.",
    add_contact_date: "Add a date",
    untitled_contact_date: "Meeting",
    contact_date_day: "When",
    contact_date_what: "With whom and what for",
    in_weeks: |weeks| match weeks {
        1 => "in 1 week".to_owned(),
        weeks => format!("in {weeks} weeks"),
    },
    in_weeks_note: "After the last date, from today at the earliest:",
    added_on: |date| format!("Meeting added: {date}"),
    own_listed: "From the measures",
    undated: "no date",
    review_is: |near| format!("Review {near}"),
};

/// The texts of a language.
pub fn plan_forms(locale: Locale) -> &'static PlanForms {
    locale.pick(&DE, &EN)
}

/// "2 Ziele, 1 Maßnahme"
pub fn counted(locale: Locale, goals: usize, measures: usize) -> String {
    let of = |count: usize, one, several| format!("{count} {}", if count == 1 { one } else { several });
    let goals = of(goals, locale.pick("Ziel", "goal"), locale.pick("Ziele", "goals"));
    let measures = of(measures, locale.pick("Maßnahme", "measure"), locale.pick("Maßnahmen", "measures"));
    format!("{goals}, {measures}")
}

/// "Bei „Rollende Planung“ nach 2 Monaten: 20.06.2026"
pub fn mode_interval(locale: Locale, mode: &str, months: u32, date: &str) -> String {
    let mode = locale.quoted(mode);
    match (locale.language(), months) {
        (Language::De, 1) => format!("Bei {mode} nach 1 Monat: {date}"),
        (Language::De, _) => format!("Bei {mode} nach {months} Monaten: {date}"),
        (Language::En, 1) => format!("With {mode} after 1 month: {date}"),
        (Language::En, _) => format!("With {mode} after {months} months: {date}"),
    }
}
