//! Words of the summary of a phase: what was entered, in reading form.

use crate::domain::phase::plan::PlanReason;
use crate::domain::phase::task::SystemFault;
use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// The words of a summary.
    #[derive(Debug)]
    #[expect(missing_docs, reason = "Each field is named by what it says.")]
    pub struct PhaseSummary {
        pub title: &'static str,
        pub lead: &'static str,
        pub open: &'static str,
        pub nothing_yet: &'static str,
        pub nothing_open: &'static str,
        pub to_step: fn(&str) -> String,
        pub later: &'static str,
        pub areas: &'static str,
        pub area: &'static str,
        pub others: &'static str,
        pub said: &'static str,
        pub rated: fn(Option<u8>, Option<u8>) -> String,
        pub strengths: &'static str,
        pub needs: &'static str,
        pub limits: fn(&str) -> String,
        pub map: &'static str,
        pub on_the_map: fn(contacts: usize, ties: usize) -> String,
        pub contributions: &'static str,
        pub results: &'static str,
        pub from_to: fn(&str, &str) -> String,
        pub signed: fn(&str) -> String,
        pub not_signed: &'static str,
        pub revoked: fn(&str) -> String,
        pub until: fn(&str) -> String,
        pub from: fn(&str) -> String,
        pub in_own_words: fn(&str) -> String,
        pub indicator: fn(&str) -> String,
        pub contact_dates: &'static str,
        pub version_of: fn(&str) -> String,
        pub agreed: fn(&str) -> String,
        pub done: &'static str,
        pub told_to: fn(&str) -> String,
        pub changed: &'static str,
        pub review_of: fn(&str) -> String,
        pub delivered: fn(&str) -> String,
        pub effective: fn(&str) -> String,
        pub works: fn(&str) -> String,
        pub follows: fn(&str) -> String,
        pub next_on: fn(&str) -> String,
        pub next_review: &'static str,
        pub goals: &'static str,
        pub measures: &'static str,
        pub helped: fn(&str) -> String,
        pub still_needed: fn(&str) -> String,
        pub other_help: fn(&str) -> String,
        pub priority: fn(&str) -> String,
        pub means: fn(&str) -> String,
        pub t_scores: &'static str,
        pub t_before: fn(&str) -> String,
        pub t_after: fn(&str) -> String,
        pub nameless: &'static str,
    }
}

const DE: PhaseSummary = PhaseSummary {
    title: "Zusammenfassung",
    lead: "Was bisher festgehalten ist, und was noch offen ist. Jeder Abschnitt führt an seine Stelle.",
    open: "Noch offen",
    nothing_yet: "Noch nichts eingetragen",
    nothing_open: "Nichts mehr offen.",
    to_step: |step| format!("Zum Schritt {step}"),
    later: "für später gemerkt",
    areas: "Lebensbereiche",
    area: "Bereich",
    others: "Andere Sichten",
    said: "Was dazu gesagt wurde",
    rated: |need, resource| match (need, resource) {
        (Some(need), Some(resource)) => format!("Bedarf {need}, Ressource {resource}"),
        (Some(need), None) => format!("Bedarf {need}"),
        (None, Some(resource)) => format!("Ressource {resource}"),
        (None, None) => String::new(),
    },
    strengths: "Stärken und Ressourcen",
    needs: "Bedarf und Wünsche",
    limits: |text| format!("Grenzen: {text}"),
    map: "Karte",
    on_the_map: |contacts, ties| {
        let contacts = if contacts == 1 { "1 Kontakt".to_owned() } else { format!("{contacts} Kontakte") };
        let ties = if ties == 1 { "1 Beziehung".to_owned() } else { format!("{ties} Beziehungen") };
        format!("{contacts}, {ties} untereinander")
    },
    contributions: "Beiträge",
    results: "Ergebnisse von Instrumenten",
    from_to: |from, to| format!("{from} an {to}"),
    signed: |date| format!("unterschrieben am {date}"),
    not_signed: "nicht unterschrieben",
    revoked: |date| format!("widerrufen am {date}"),
    until: |date| format!("bis {date}"),
    from: |date| format!("ab {date}"),
    in_own_words: |text| format!("in eigenen Worten: {text}"),
    indicator: |text| format!("Indikator: {text}"),
    contact_dates: "Kontakttermine",
    version_of: |date| format!("Planstand vom {date}"),
    agreed: |date| format!("vereinbart am {date}"),
    done: "erledigt",
    told_to: |whom| format!("mitgeteilt an {whom}"),
    changed: "grundlegende Änderung",
    review_of: |date| format!("Überprüfung vom {date}"),
    delivered: |verdict| format!("erbracht: {verdict}"),
    effective: |verdict| format!("wirksam: {verdict}"),
    works: |verdict| format!("Prozess funktioniert: {verdict}"),
    follows: |text| format!("Folge: {text}"),
    next_on: |date| format!("nächste am {date}"),
    next_review: "Nächste Überprüfung",
    goals: "Ziele",
    measures: "Maßnahmen",
    helped: |verdict| format!("wirkungsvoll: {verdict}"),
    still_needed: |verdict| format!("weiter nötig: {verdict}"),
    other_help: |verdict| format!("andere Hilfe: {verdict}"),
    priority: |word| format!("Dringlichkeit: {word}"),
    means: |source| format!("Mittel: {source}"),
    t_scores: "T-Werte der Zielerreichung",
    t_before: |value| format!("am Anfang {value}"),
    t_after: |value| format!("bei der Wiedervorlage {value}"),
    nameless: "Ohne Bezeichnung",
};

const EN: PhaseSummary = PhaseSummary {
    title: "Summary",
    lead: "What has been noted so far, and what is still open. Each part leads to its place.",
    open: "Still open",
    nothing_yet: "Nothing entered yet",
    nothing_open: "Nothing is open any more.",
    to_step: |step| format!("To the step {step}"),
    later: "put off for later",
    areas: "Areas of life",
    area: "Area",
    others: "Other views",
    said: "What was said about it",
    rated: |need, resource| match (need, resource) {
        (Some(need), Some(resource)) => format!("need {need}, resource {resource}"),
        (Some(need), None) => format!("need {need}"),
        (None, Some(resource)) => format!("resource {resource}"),
        (None, None) => String::new(),
    },
    strengths: "Strengths and resources",
    needs: "Needs and wishes",
    limits: |text| format!("limits: {text}"),
    map: "Map",
    on_the_map: |contacts, ties| {
        let contacts = if contacts == 1 { "1 contact".to_owned() } else { format!("{contacts} contacts") };
        let ties = if ties == 1 { "1 tie".to_owned() } else { format!("{ties} ties") };
        format!("{contacts}, {ties} between them")
    },
    contributions: "Contributions",
    results: "Results of instruments",
    from_to: |from, to| format!("{from} to {to}"),
    signed: |date| format!("signed on {date}"),
    not_signed: "not signed",
    revoked: |date| format!("revoked on {date}"),
    until: |date| format!("until {date}"),
    from: |date| format!("from {date}"),
    in_own_words: |text| format!("in own words: {text}"),
    indicator: |text| format!("indicator: {text}"),
    contact_dates: "Meetings",
    version_of: |date| format!("Plan as of {date}"),
    agreed: |date| format!("agreed on {date}"),
    done: "done",
    told_to: |whom| format!("told to {whom}"),
    changed: "fundamental change",
    review_of: |date| format!("Review of {date}"),
    delivered: |verdict| format!("delivered: {verdict}"),
    effective: |verdict| format!("effective: {verdict}"),
    works: |verdict| format!("process works: {verdict}"),
    follows: |text| format!("consequence: {text}"),
    next_on: |date| format!("next on {date}"),
    next_review: "Next review",
    goals: "Goals",
    measures: "Measures",
    helped: |verdict| format!("effective: {verdict}"),
    still_needed: |verdict| format!("still needed: {verdict}"),
    other_help: |verdict| format!("other help: {verdict}"),
    priority: |word| format!("priority: {word}"),
    means: |source| format!("means: {source}"),
    t_scores: "T-scores of attainment",
    t_before: |value| format!("at the beginning {value}"),
    t_after: |value| format!("when brought back {value}"),
    nameless: "Without a name",
};

/// The words in a language.
pub fn phase_summary(locale: Locale) -> &'static PhaseSummary {
    locale.pick(&DE, &EN)
}

/// Why a plan was changed: "Lebenssituation"
pub fn plan_reason(locale: Locale, reason: PlanReason) -> &'static str {
    match reason {
        PlanReason::Situation => locale.pick("Lebenssituation", "life situation"),
        PlanReason::Appraisal => locale.pick("andere Einschätzung", "another appraisal"),
        PlanReason::Environment => locale.pick("Umfeld", "environment"),
        PlanReason::Costs => locale.pick("Kosten", "costs"),
        PlanReason::Other => locale.pick("anderer Grund", "another reason"),
    }
}

/// "Lücke"
pub fn system_fault(locale: Locale, fault: SystemFault) -> &'static str {
    match fault {
        SystemFault::Gap => locale.pick("Lücke", "gap"),
        SystemFault::Inadequacy => locale.pick("Unzulänglichkeit", "shortcoming"),
        SystemFault::Oversupply => locale.pick("Überangebot", "oversupply"),
    }
}
