//! Words that stand in documents and nowhere else.

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// The words of the support plan on paper.
    #[derive(Debug)]
    #[expect(missing_docs, reason = "Each field is named by what it says.")]
    pub struct SupportPlanTexts {
        pub title: &'static str,
        pub practice: &'static str,
        pub for_whom: &'static str,
        pub age: fn(&str) -> String,
        pub file_number: &'static str,
        pub responsible: &'static str,
        pub plan_of: &'static str,
        pub agreed_on: &'static str,
        pub review_on: &'static str,
        pub printed_on: &'static str,
        pub goals: &'static str,
        pub indicator: &'static str,
        pub until: &'static str,
        pub standing: &'static str,
        pub by: fn(&str) -> String,
        pub measures: &'static str,
        pub measure: &'static str,
        pub goal: &'static str,
        pub who: &'static str,
        pub own_activities: &'static str,
        pub dates: &'static str,
        pub contact_dates: &'static str,
        pub network: &'static str,
        pub network_of: fn(&str) -> String,
        pub on_the_map: fn(contacts: usize, ties: usize) -> String,
        pub still_open: &'static str,
        pub goals_undated: fn(usize) -> String,
        pub goals_without_indicator: fn(usize) -> String,
        pub measures_without_doer: fn(usize) -> String,
        pub measures_undated: fn(usize) -> String,
        pub no_review_date: &'static str,
        pub agreement: &'static str,
        pub worked_out_with: &'static str,
        pub we_agree: &'static str,
        pub valid_until: fn(&str) -> String,
        pub may_change: &'static str,
        pub copy_received: &'static str,
        pub know_i_may_change: &'static str,
        pub place_date: &'static str,
        pub others: &'static str,
    }
}

/// The words of the support plan in a language.
pub fn support_plan(locale: Locale) -> &'static SupportPlanTexts {
    locale.pick(&DE, &EN)
}

const DE: SupportPlanTexts = SupportPlanTexts {
    title: "Hilfeplan",
    practice: "Übungsfall: Alle Menschen und Ereignisse sind erfunden.",
    for_whom: "Für",
    age: |age| if is_number(age) { format!("{age} Jahre") } else { age.to_owned() },
    file_number: "Fall",
    responsible: "Fallverantwortung",
    plan_of: "Plan vom",
    agreed_on: "Vereinbart am",
    review_on: "Überprüfung am",
    printed_on: "Ausgedruckt am",
    goals: "Ziele",
    indicator: "Indikator",
    until: "Bis",
    standing: "Stand",
    by: |date| format!("bis {date}"),
    measures: "Maßnahmen",
    measure: "Maßnahme",
    goal: "Ziel",
    who: "Wer",
    own_activities: "Eigene Schritte",
    dates: "Termine",
    contact_dates: "Kontakttermine",
    network: "Netzwerk",
    network_of: |date| format!("Netzwerk am {date}"),
    on_the_map: |contacts, ties| {
        let contacts = if contacts == 1 { "1 Kontakt".to_owned() } else { format!("{contacts} Kontakte") };
        let ties = if ties == 1 { "1 Beziehung".to_owned() } else { format!("{ties} Beziehungen") };
        format!("{contacts}, {ties} untereinander.")
    },
    still_open: "Noch offen",
    goals_undated: |count| match count {
        1 => "Termin für 1 Ergebnisziel".to_owned(),
        count => format!("Termin für {count} Ergebnisziele"),
    },
    goals_without_indicator: |count| match count {
        1 => "Indikator für 1 Ergebnisziel".to_owned(),
        count => format!("Indikator für {count} Ergebnisziele"),
    },
    measures_without_doer: |count| match count {
        1 => "Wer 1 Maßnahme übernimmt".to_owned(),
        count => format!("Wer {count} Maßnahmen übernimmt"),
    },
    measures_undated: |count| match count {
        1 => "Termin für 1 Maßnahme".to_owned(),
        count => format!("Termin für {count} Maßnahmen"),
    },
    no_review_date: "Termin der Überprüfung",
    agreement: "Vereinbarung",
    worked_out_with: "Erarbeitet mit",
    we_agree: "Wir haben diesen Plan gemeinsam besprochen.",
    valid_until: |date| format!("Er gilt bis zur Überprüfung am {date}."),
    may_change: "Ändert sich etwas Wesentliches, ändern wir ihn früher.",
    copy_received: "Ich habe eine Ausfertigung erhalten.",
    know_i_may_change: "Ich weiß, dass ich jederzeit eine Änderung verlangen kann.",
    place_date: "Ort, Datum",
    others: "Weitere Beteiligte",
};

const EN: SupportPlanTexts = SupportPlanTexts {
    title: "Support plan",
    practice: "Practice case: all people and events are invented.",
    for_whom: "For",
    age: |age| if is_number(age) { format!("aged {age}") } else { age.to_owned() },
    file_number: "Case",
    responsible: "Responsible for the case",
    plan_of: "Plan of",
    agreed_on: "Agreed on",
    review_on: "Review on",
    printed_on: "Printed on",
    goals: "Goals",
    indicator: "Indicator",
    until: "By",
    standing: "Status",
    by: |date| format!("by {date}"),
    measures: "Measures",
    measure: "Measure",
    goal: "Goal",
    who: "Who",
    own_activities: "Own steps",
    dates: "Dates",
    contact_dates: "Meetings",
    network: "Network",
    network_of: |date| format!("Network on {date}"),
    on_the_map: |contacts, ties| {
        let contacts = if contacts == 1 { "1 contact".to_owned() } else { format!("{contacts} contacts") };
        let ties = if ties == 1 { "1 tie".to_owned() } else { format!("{ties} ties") };
        format!("{contacts}, {ties} between them.")
    },
    still_open: "Still open",
    goals_undated: |count| match count {
        1 => "A date for 1 outcome goal".to_owned(),
        count => format!("Dates for {count} outcome goals"),
    },
    goals_without_indicator: |count| match count {
        1 => "An indicator for 1 outcome goal".to_owned(),
        count => format!("Indicators for {count} outcome goals"),
    },
    measures_without_doer: |count| match count {
        1 => "Who takes on 1 measure".to_owned(),
        count => format!("Who takes on {count} measures"),
    },
    measures_undated: |count| match count {
        1 => "A date for 1 measure".to_owned(),
        count => format!("Dates for {count} measures"),
    },
    no_review_date: "Date of the review",
    agreement: "Agreement",
    worked_out_with: "Worked out with",
    we_agree: "We have talked this plan through together.",
    valid_until: |date| format!("It holds until the review on {date}."),
    may_change: "If something essential changes, we change it sooner.",
    copy_received: "I have received a copy.",
    know_i_may_change: "I know that I can ask for a change at any time.",
    place_date: "Place, date",
    others: "Others involved",
};

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_ascii_digit())
}
