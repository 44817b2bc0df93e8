//! Texts of the plan at a glance: tiles, share of the lifeworld, time line; and
//! the words for means, reasons and kinds of dates.

use chrono::NaiveDate;

use crate::domain::case::Case;
use crate::domain::phase::goal::Goal;
use crate::domain::phase::plan::{Doer, Means, Measure, PlanReason};
use crate::domain::phase::schedule::ScheduleKind;
use crate::i18n::spelling::texts;
use crate::i18n::{Locale, format, words};

/// "Eigenaktivität"
pub fn means(locale: Locale, means: Means) -> &'static str {
    match means {
        Means::OwnActivity => locale.pick("Eigenaktivität", "own activity"),
        Means::Lifeworld => locale.pick("Lebenswelt", "lifeworld"),
        Means::Institution => locale.pick("Institution", "institution"),
        Means::CaseManager => locale.pick("Case Management", "case management"),
    }
}

/// "Die Lebenssituation hat sich geändert"
pub fn plan_reason(locale: Locale, reason: PlanReason) -> &'static str {
    match reason {
        PlanReason::Situation => locale.pick("Lebenssituation hat sich geändert", "the life situation has changed"),
        PlanReason::Appraisal => {
            locale.pick("Situation wird anders eingeschätzt", "the situation is assessed differently")
        }
        PlanReason::Environment => locale.pick("Umfeld hat sich geändert", "the environment has changed"),
        PlanReason::Costs => locale.pick("Kosten entwickeln sich anders", "costs develop differently"),
        PlanReason::Other => locale.pick("anderer Grund", "another reason"),
    }
}

/// "Maßnahmen"
pub fn schedule_kind(locale: Locale, kind: ScheduleKind) -> &'static str {
    match kind {
        ScheduleKind::Goal => locale.pick("Ziele", "Goals"),
        ScheduleKind::Measure => locale.pick("Maßnahmen", "Measures"),
        ScheduleKind::Service => locale.pick("Leistungen", "Services"),
        ScheduleKind::ContactDate => locale.pick("Kontakttermine", "Meetings"),
        ScheduleKind::Review => locale.pick("Überprüfung", "Review"),
    }
}

/// "Maßnahme"
pub fn schedule_kind_of_one(locale: Locale, kind: ScheduleKind) -> &'static str {
    match kind {
        ScheduleKind::Goal => locale.pick("Ziel", "Goal"),
        ScheduleKind::Measure => locale.pick("Maßnahme", "Measure"),
        ScheduleKind::Service => locale.pick("Leistung", "Service"),
        ScheduleKind::ContactDate => locale.pick("Kontakttermin", "Meeting"),
        ScheduleKind::Review => locale.pick("Überprüfung", "Review"),
    }
}

/// Who it is: by name where there is one, else by function.
pub fn doer_name(locale: Locale, case: &Case, doer: &Doer) -> String {
    let name = match doer {
        Doer::Client => case.client.name.trim(),
        Doer::CaseManager => "",
        Doer::Contact(id) => case.contact(*id).map_or("", |contact| contact.name.trim()),
        Doer::Other(name) => name.trim(),
    };
    if name.is_empty() { words::doer(locale, doer).to_owned() } else { name.to_owned() }
}

/// "Ergebnisziel: Mietkonto ist ausgeglichen, bis 30.11.2026"
pub fn goal_line(locale: Locale, goal: &Goal) -> String {
    let words = format!("{}: {}", words::goal_level(locale, goal.level), or_nothing(locale, &goal.text));
    with_day(locale, words, goal.due)
}

/// "Ratenplan mit dem Vermieter, Herr Kruse, bis 30.09.2026"
pub fn measure_line(locale: Locale, case: &Case, measure: &Measure) -> String {
    let what = or_nothing(locale, &measure.what);
    let words = match &measure.by {
        Some(doer) => format!("{what}, {}", doer_name(locale, case, doer)),
        None => what,
    };
    with_day(locale, words, measure.until)
}

fn with_day(locale: Locale, words: String, day: Option<NaiveDate>) -> String {
    match day {
        Some(day) => format!("{words}, {} {}", locale.pick("bis", "by"), format::date(locale, day)),
        None => words,
    }
}

/// A text on one line, or that there is none.
pub fn or_nothing(locale: Locale, text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() { plan(locale).without_words.to_owned() } else { line }
}

texts! {
    /// Texts of the plan at a glance.
    #[derive(Debug)]
    #[expect(missing_docs, reason = "Each field is named by what it says.")]
    pub struct PlanTexts {
        // The eight tiles.
        pub tiles: &'static str,
        pub filled: fn(usize) -> String,
        pub tile_goals: &'static str,
        pub tile_own: &'static str,
        pub tile_lifeworld: &'static str,
        pub tile_institutions: &'static str,
        pub tile_case_manager: &'static str,
        pub tile_contact_dates: &'static str,
        pub tile_review: &'static str,
        pub tile_agreement: &'static str,
        pub empty_goals: &'static str,
        pub empty_own: &'static str,
        pub empty_lifeworld: &'static str,
        pub empty_institutions: &'static str,
        pub empty_case_manager: &'static str,
        pub empty_contact_dates: &'static str,
        pub empty_review: &'static str,
        pub empty_agreement: &'static str,
        pub edit_tile: fn(&str) -> String,
        pub goals_counted: fn(usize, usize, usize) -> String,
        pub and_more: fn(usize) -> String,
        pub next_meeting: fn(&str) -> String,
        pub agreed_on: fn(&str) -> String,
        pub agreed_with: fn(&str) -> String,
        pub from_map: &'static str,
        pub without_words: &'static str,
        // The share of the lifeworld.
        pub share: &'static str,
        pub share_of: fn(usize, usize) -> String,
        pub no_share: &'static str,
        pub share_formula: &'static str,
        pub share_meaning: &'static str,
        pub share_then: fn(&str, &str, usize, usize) -> String,
        pub how: &'static str,
        pub last_cycle: fn(&str) -> String,
        // The time line.
        pub time_line: &'static str,
        pub no_time_line: &'static str,
        pub time_line_name: fn(usize) -> String,
        pub today: &'static str,
        pub as_table: &'static str,
        pub column_kind: &'static str,
        pub column_what: &'static str,
        pub column_who: &'static str,
        pub column_when: &'static str,
        pub column_standing: &'static str,
        pub from_day: fn(&str) -> String,
        pub over: &'static str,
        pub late: &'static str,
        pub running: &'static str,
        pub ahead: &'static str,
    }
}

const DE: PlanTexts = PlanTexts {
    tiles: "Acht Bausteine",
    filled: |count| match count {
        8 => "alle gefüllt".to_owned(),
        count => format!("{count} von 8 gefüllt"),
    },
    tile_goals: "Ziele",
    tile_own: "Eigenaktivitäten",
    tile_lifeworld: "Ressourcen der Lebenswelt",
    tile_institutions: "Ressourcen von Institutionen",
    tile_case_manager: "Aktivitäten des Case Managements",
    tile_contact_dates: "Kontakttermine",
    tile_review: "Überprüfung",
    tile_agreement: "Vereinbarung",
    empty_goals: "Noch kein Ziel.",
    empty_own: "Noch nichts, was die Klient:in selbst tut.",
    empty_lifeworld: "Noch niemand aus der Lebenswelt.",
    empty_institutions: "Noch keine Institution.",
    empty_case_manager: "Noch keine Aufgabe.",
    empty_contact_dates: "Noch kein Termin.",
    empty_review: "Noch kein Termin.",
    empty_agreement: "Noch nicht vereinbart.",
    edit_tile: |tile| format!("{tile}: bearbeiten"),
    goals_counted: |principle, frame, outcome| {
        let count = |count, one: &str, many: &str| match count {
            0 => None,
            1 => Some(format!("1 {one}")),
            count => Some(format!("{count} {many}")),
        };
        [
            count(principle, "Grundsatzziel", "Grundsatzziele"),
            count(frame, "Rahmenziel", "Rahmenziele"),
            count(outcome, "Ergebnisziel", "Ergebnisziele"),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
    },
    and_more: |count| format!("und {count} mehr"),
    next_meeting: |date| format!("nächster: {date}"),
    agreed_on: |date| format!("Vereinbart am {date}"),
    agreed_with: |names| format!("mit {names}"),
    from_map: "Von der Karte",
    without_words: "ohne Wortlaut",
    share: "Anteil der Lebenswelt",
    share_of: |part, all| format!("{part} von {all} Ressourcen im Plan"),
    no_share: "Der Plan nutzt noch keine Ressource; ein Anteil lässt sich nicht bilden.",
    share_formula: "Anteil = Maßnahmen mit Mitteln der Lebenswelt ÷ alle Maßnahmen, deren Mittel bekannt sind. \
                    Aufgegebene Maßnahmen zählen nicht.",
    share_meaning: "Wächst der Anteil von Beginn bis Ende, wird die Hilfe unabhängiger von Institutionen. Ein niedriger \
                    Anteil kann richtig sein, wenn das Umfeld erschöpft ist.",
    share_then: |stand, share, part, all| format!("{stand}: {share} ({part} von {all})"),
    how: "Wie gerechnet wird",
    last_cycle: |date| format!("Voriger Durchgang, bis {date}"),
    time_line: "Zeitplan",
    no_time_line: "Noch nichts mit einem Datum. Ziele, Maßnahmen, Leistungen und Termine erscheinen hier von selbst.",
    time_line_name: |count| match count {
        1 => "Zeitplan mit 1 Eintrag; dieselben Angaben stehen in der Tabelle".to_owned(),
        count => format!("Zeitplan mit {count} Einträgen; dieselben Angaben stehen in der Tabelle"),
    },
    today: "heute",
    as_table: "Zeitplan als Tabelle",
    column_kind: "Art",
    column_what: "Was",
    column_who: "Wer",
    column_when: "Wann",
    column_standing: "Stand",
    from_day: |date| format!("ab {date}"),
    over: "vorbei",
    late: "überfällig",
    running: "läuft",
    ahead: "steht bevor",
};

const EN: PlanTexts = PlanTexts {
    tiles: "Eight tiles",
    filled: |count| match count {
        8 => "all filled".to_owned(),
        count => format!("{count} of 8 filled"),
    },
    tile_goals: "Goals",
    tile_own: "Own activities",
    tile_lifeworld: "Resources of the lifeworld",
    tile_institutions: "Resources of institutions",
    tile_case_manager: "Activities of the case management",
    tile_contact_dates: "Meetings",
    tile_review: "Review",
    tile_agreement: "Agreement",
    empty_goals: "No goal yet.",
    empty_own: "Nothing yet that the client does.",
    empty_lifeworld: "Nobody of the lifeworld yet.",
    empty_institutions: "No institution yet.",
    empty_case_manager: "Nothing to do yet.",
    empty_contact_dates: "No date yet.",
    empty_review: "No date yet.",
    empty_agreement: "Not agreed yet.",
    edit_tile: |tile| format!("{tile}: edit"),
    goals_counted: |principle, frame, outcome| {
        let count = |count, one: &str, many: &str| match count {
            0 => None,
            1 => Some(format!("1 {one}")),
            count => Some(format!("{count} {many}")),
        };
        [
            count(principle, "guiding goal", "guiding goals"),
            count(frame, "frame goal", "frame goals"),
            count(outcome, "outcome goal", "outcome goals"),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
    },
    and_more: |count| format!("and {count} more"),
    next_meeting: |date| format!("next: {date}"),
    agreed_on: |date| format!("Agreed on {date}"),
    agreed_with: |names| format!("with {names}"),
    from_map: "From the map",
    without_words: "without words",
    share: "Share of the lifeworld",
    share_of: |part, all| format!("{part} of {all} resources in the plan"),
    no_share: "The plan draws upon no resource yet; there is no share.",
    share_formula: "Share = measures with means of the lifeworld ÷ all measures whose means are known. Measures that \
                    were dropped do not count.",
    share_meaning: "If the share grows from beginning to end, help depends less on institutions. A low share can be \
                    right where the environment is exhausted.",
    share_then: |stand, share, part, all| format!("{stand}: {share} ({part} of {all})"),
    how: "How it is computed",
    last_cycle: |date| format!("Last cycle, until {date}"),
    time_line: "Schedule",
    no_time_line: "Nothing has a date yet. Goals, measures, services and meetings appear here by themselves.",
    time_line_name: |count| match count {
        1 => "Schedule with 1 entry; the table says the same".to_owned(),
        count => format!("Schedule with {count} entries; the table says the same"),
    },
    today: "today",
    as_table: "Schedule as a table",
    column_kind: "Kind",
    column_what: "What",
    column_who: "Who",
    column_when: "When",
    column_standing: "Status",
    from_day: |date| format!("from {date}"),
    over: "over",
    late: "overdue",
    running: "under way",
    ahead: "ahead",
};

/// The texts of a language.
pub fn plan(locale: Locale) -> &'static PlanTexts {
    locale.pick(&DE, &EN)
}
