//! Words of cycles: opening the next one, reading those that are over, and what
//! has changed since.

use crate::analysis::reassessment::{AreaName, Fate, View};
use crate::i18n::spelling::texts;
use crate::i18n::{Locale, words};

texts! {
    /// Texts of cycles and reassessment.
    #[derive(Debug)]
    #[expect(missing_docs, reason = "Each field is named by what it says.")]
    pub struct Reassessment {
        pub open: &'static str,
        pub title: &'static str,
        pub what_happens: &'static str,
        pub reason: &'static str,
        pub reason_note: &'static str,
        pub reason_missing: &'static str,
        pub date: &'static str,
        pub begin: &'static str,
        pub cancel: &'static str,
        pub begun: fn(usize) -> String,
        pub cycle: fn(usize) -> String,
        pub cycle_since: fn(usize, &str) -> String,
        pub because: fn(&str) -> String,
        pub changes: &'static str,
        pub changes_title: &'static str,
        pub no_earlier: &'static str,
        pub earlier: fn(usize) -> String,
        pub earlier_title: fn(usize) -> String,
        pub earlier_lead: fn(&str, &str) -> String,
        pub back: &'static str,
        pub areas: &'static str,
        pub area: &'static str,
        pub view: &'static str,
        pub before: &'static str,
        pub now: &'static str,
        pub change: &'static str,
        pub need_note: &'static str,
        pub less_need: fn(i8) -> String,
        pub not_rated: &'static str,
        pub not_yet: &'static str,
        pub no_areas: &'static str,
        pub goals: &'static str,
        pub reached_then: fn(&str) -> String,
        pub reached_now: fn(&str) -> String,
        pub not_judged: &'static str,
        pub no_goals: &'static str,
        pub scores: &'static str,
        pub score: fn(rater: &str, begin: &str, end: &str, goals: usize) -> String,
        pub score_note: &'static str,
        pub measures: &'static str,
        pub state_then: fn(&str, &str) -> String,
        pub no_measures: &'static str,
        pub network: &'static str,
        pub same_map: &'static str,
        pub no_difference: &'static str,
        pub compare: &'static str,
        pub services: &'static str,
        pub no_services: &'static str,
        pub nameless: &'static str,
        pub to_step: fn(&str) -> String,
    }
}

const DE: Reassessment = Reassessment {
    open: "Neuer Durchgang",
    title: "Neuen Durchgang beginnen",
    what_happens: "Der bisherige Durchgang bleibt lesbar, wie er ist. Angaben, Ziele, Maßnahmen und Karte gehen mit. Was neu zu beurteilen ist, wird wieder offen: Lebensbereiche, Termine, Ergebnisse, Abschluss.",
    reason: "Was hat sich grundlegend geändert?",
    reason_note: "Der Grund bleibt in der Akte.",
    reason_missing: "Ohne Grund lässt sich später nicht verstehen, warum neu eingeschätzt wurde.",
    date: "Beginnt am",
    begin: "Durchgang beginnen",
    cancel: "Abbrechen",
    begun: |number| format!("Durchgang {number} hat begonnen"),
    cycle: |number| format!("Durchgang {number}"),
    cycle_since: |number, date| format!("Durchgang {number} seit {date}"),
    because: |reason| format!("Grund: {reason}"),
    changes: "Was sich geändert hat",
    changes_title: "Was sich seit dem letzten Durchgang geändert hat",
    no_earlier: "Dies ist der erste Durchgang. Es gibt noch nichts zu vergleichen.",
    earlier: |number| format!("Durchgang {number} lesen"),
    earlier_title: |number| format!("Durchgang {number}, wie er war"),
    earlier_lead: |from, until| format!("Vom {from} bis {until}. Nur zum Lesen."),
    back: "Zum Überblick",
    areas: "Lebensbereiche",
    area: "Bereich",
    view: "Sicht",
    before: "Vorher",
    now: "Jetzt",
    change: "Veränderung",
    need_note: "Handlungsbedarf von 0 bis 4, jede Sicht für sich. Veränderung: Bedarf vorher minus Bedarf jetzt.",
    less_need: |by| match by {
        0 => "unverändert".to_owned(),
        1.. => format!("{by} weniger"),
        _ => format!("{} mehr", by.unsigned_abs()),
    },
    not_rated: "nicht eingeschätzt",
    not_yet: "noch offen",
    no_areas: "In keinem der beiden Durchgänge ist ein Bereich eingeschätzt.",
    goals: "Ziele",
    reached_then: |attainment| format!("vorher {attainment}"),
    reached_now: |attainment| format!("jetzt {attainment}"),
    not_judged: "noch nicht beurteilt",
    no_goals: "Weder vorher noch jetzt ist ein Ziel festgehalten.",
    scores: "Zielerreichung (GAS) im letzten Durchgang",
    score: |rater, begin, end, goals| {
        let goals = if goals == 1 { "1 Ziel".to_owned() } else { format!("{goals} Ziele") };
        format!("{rater}: T am Anfang {begin}, am Ende {end} ({goals})")
    },
    score_note: "T fasst wenige Ziele grob zusammen und eignet sich nicht zum Vergleich von Menschen.",
    measures: "Maßnahmen",
    state_then: |before, now| format!("vorher {before}, jetzt {now}"),
    no_measures: "Weder vorher noch jetzt ist eine Maßnahme festgehalten.",
    network: "Netzwerk",
    same_map: "Seit dem letzten Durchgang ist keine neue Karte gezeichnet.",
    no_difference: "Beide Karten zeigen dasselbe.",
    compare: "Karten vergleichen",
    services: "Leistungen",
    no_services: "Weder vorher noch jetzt ist eine Leistung vereinbart.",
    nameless: "Ohne Bezeichnung",
    to_step: |step| format!("Zum Schritt {step}"),
};

const EN: Reassessment = Reassessment {
    open: "New cycle",
    title: "Begin a new cycle",
    what_happens: "The cycle so far stays readable as it is. Details, goals, measures and map go along. What has to be judged anew is open again: areas of life, dates, outcomes, closure.",
    reason: "What has changed at the base?",
    reason_note: "The reason stays in the file.",
    reason_missing: "Without a reason nobody can tell later why a new assessment was made.",
    date: "Begins on",
    begin: "Begin the cycle",
    cancel: "Cancel",
    begun: |number| format!("Cycle {number} has begun"),
    cycle: |number| format!("Cycle {number}"),
    cycle_since: |number, date| format!("Cycle {number} since {date}"),
    because: |reason| format!("Reason: {reason}"),
    changes: "What has changed",
    changes_title: "What has changed since the last cycle",
    no_earlier: "This is the first cycle. There is nothing to compare yet.",
    earlier: |number| format!("Read cycle {number}"),
    earlier_title: |number| format!("Cycle {number} as it was"),
    earlier_lead: |from, until| format!("From {from} to {until}. To be read only."),
    back: "To the overview",
    areas: "Areas of life",
    area: "Area",
    view: "View",
    before: "Before",
    now: "Now",
    change: "Change",
    need_note: "Need to act from 0 to 4, each view by itself. Change: need before minus need now.",
    less_need: |by| match by {
        0 => "unchanged".to_owned(),
        1.. => format!("{by} less"),
        _ => format!("{} more", by.unsigned_abs()),
    },
    not_rated: "not rated",
    not_yet: "still open",
    no_areas: "No area is rated in either cycle.",
    goals: "Goals",
    reached_then: |attainment| format!("before: {attainment}"),
    reached_now: |attainment| format!("now: {attainment}"),
    not_judged: "not judged yet",
    no_goals: "No goal is noted, neither before nor now.",
    scores: "Goal attainment (GAS) in the last cycle",
    score: |rater, begin, end, goals| {
        let goals = if goals == 1 { "1 goal".to_owned() } else { format!("{goals} goals") };
        format!("{rater}: T at the beginning {begin}, at the end {end} ({goals})")
    },
    score_note: "T sums up a few goals roughly and does not serve to compare people.",
    measures: "Measures",
    state_then: |before, now| format!("before: {before}, now: {now}"),
    no_measures: "No measure is noted, neither before nor now.",
    network: "Network",
    same_map: "No new map has been drawn since the last cycle.",
    no_difference: "Both maps show the same.",
    compare: "Compare the maps",
    services: "Services",
    no_services: "No service is agreed, neither before nor now.",
    nameless: "Without a name",
    to_step: |step| format!("To the step {step}"),
};

/// The texts in a language.
pub fn reassessment(locale: Locale) -> &'static Reassessment {
    locale.pick(&DE, &EN)
}

/// "neu"
pub fn fate(locale: Locale, fate: Fate) -> &'static str {
    match fate {
        Fate::Added => locale.pick("neu", "new"),
        Fate::Kept => locale.pick("läuft weiter", "goes on"),
        Fate::Gone => locale.pick("beendet", "ended"),
    }
}

/// What a life area is called.
pub fn area(locale: Locale, area: &AreaName) -> String {
    match area {
        AreaName::Common(area) => words::life_area(locale, *area).to_owned(),
        AreaName::Own(name) if name.is_empty() => reassessment(locale).nameless.to_owned(),
        AreaName::Own(name) => name.clone(),
    }
}

/// Whose view it is.
pub fn view(locale: Locale, view: &View) -> String {
    match view {
        View::Of(perspective) => words::perspective(locale, *perspective).to_owned(),
        View::Other(who) if who.is_empty() => reassessment(locale).nameless.to_owned(),
        View::Other(who) => who.clone(),
    }
}
