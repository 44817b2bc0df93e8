//! Texts of the forms in which records are kept: strengths, goals, measures, …

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of the records.
    #[derive(Debug)]
    pub struct Records {
        /// Heading of strengths.
        pub strengths: &'static str,
        /// Heading of needs.
        pub needs: &'static str,
        /// No strength yet.
        pub no_strengths: &'static str,
        /// No need yet.
        pub no_needs: &'static str,
        /// Adds a strength.
        pub add_strength: &'static str,
        /// Adds a need.
        pub add_need: &'static str,
        /// Label of a strength.
        pub strength_text: &'static str,
        /// Whose strength.
        pub strength_of: &'static str,
        /// Who said so, when.
        pub said_by: &'static str,
        /// Label of a need.
        pub need_text: &'static str,
        /// Whose words.
        pub need_kind: &'static str,
        /// Label of the life area.
        pub area: &'static str,
        /// No goal rests on this need.
        pub without_goal: &'static str,
        /// A goal rests on this need.
        pub has_goal: &'static str,
        /// Nobody on the map yet.
        pub no_contacts: &'static str,
        /// Leads to the map.
        pub to_map: &'static str,
        /// Contacts counted.
        pub contacts: &'static str,
        /// Contacts without a place.
        pub unplaced: &'static str,
        /// No goal yet.
        pub no_goals: &'static str,
        /// Adds a goal of a level.
        pub add_goal: fn(&str) -> String,
        /// A goal without words.
        pub untitled_goal: &'static str,
        /// Label of a goal.
        pub goal_text: &'static str,
        /// Until when.
        pub goal_due: &'static str,
        /// Sign that a goal is reached.
        pub indicator: &'static str,
        /// The indicator in a line.
        pub indicator_short: &'static str,
        /// Before the need that a goal comes from.
        pub from_need: &'static str,
        /// The need a goal rests on.
        pub rests_on: &'static str,
        /// The wider goal.
        pub belongs_to: &'static str,
        /// Goals without a wider one.
        pub without: fn(&str, &str) -> String,
        /// No measure yet.
        pub no_measures: &'static str,
        /// Adds a measure.
        pub add_measure: &'static str,
        /// A measure without words.
        pub untitled_measure: &'static str,
        /// What is done.
        pub what: &'static str,
        /// Who does it.
        pub who: &'static str,
        /// Name of somebody else.
        pub who_else: &'static str,
        /// Until when.
        pub until_when: &'static str,
        /// For which goal.
        pub goal: &'static str,
        /// Where it stands.
        pub state: &'static str,
        /// Nobody was named.
        pub nobody: &'static str,
        /// Proposes the review date.
        pub propose_review: fn(&str) -> String,
        /// The review is late.
        pub late_review: &'static str,
        /// No service yet.
        pub no_services: &'static str,
        /// Adds a service.
        pub add_service: &'static str,
        /// A service without words.
        pub untitled_service: &'static str,
        /// What is provided.
        pub service: &'static str,
        /// By whom.
        pub provider: &'static str,
        /// The measure served.
        pub for_measure: &'static str,
        /// When agreed.
        pub agreed_on: &'static str,
        /// First day.
        pub begin: &'static str,
        /// Last day.
        pub end: &'static str,
        /// No activity yet.
        pub no_activities: &'static str,
        /// Adds an activity.
        pub add_activity: &'static str,
        /// An activity without words.
        pub untitled_activity: &'static str,
        /// The day.
        pub date: &'static str,
        /// With whom.
        pub with: &'static str,
        /// What happened.
        pub happened: &'static str,
        /// In which function.
        pub function: &'static str,
        /// No review yet.
        pub no_reviews: &'static str,
        /// Adds a review.
        pub add_review: &'static str,
        /// Title of a review.
        pub review_of: fn(&str) -> String,
        /// A review without a date.
        pub undated_review: &'static str,
        /// Services checked.
        pub checked: fn(usize, usize) -> String,
        /// The next review.
        pub next_on: fn(&str) -> String,
        /// Question 1.
        pub works: &'static str,
        /// Question 2.
        pub delivered: &'static str,
        /// Question 3.
        pub effective: &'static str,
        /// Label of a remark.
        pub remark: &'static str,
        /// What follows.
        pub consequence: &'static str,
        /// When the next one is.
        pub next_review: &'static str,
        /// No service to look at.
        pub no_services_to_check: &'static str,
        /// Leads to the services.
        pub to_services: &'static str,
        /// Heading of the goals.
        pub goals: &'static str,
        /// Heading of the measures.
        pub measures: &'static str,
        /// No goal to judge.
        pub no_goals_to_judge: &'static str,
        /// No measure to judge.
        pub no_measures_to_judge: &'static str,
        /// Leads to the goals.
        pub to_goals: &'static str,
        /// Leads to the measures.
        pub to_measures: &'static str,
        /// Question 1.
        pub helped: &'static str,
        /// Question 2.
        pub still_needed: &'static str,
        /// Question 3.
        pub other_help: &'static str,
        /// Questions answered.
        pub judged: fn(usize) -> String,
        /// No step yet.
        pub no_detachment: &'static str,
        /// Adds a step.
        pub add_detachment: &'static str,
        /// A step without words.
        pub untitled_detachment: &'static str,
        /// What is handed back.
        pub handed_back: &'static str,
        /// When.
        pub when: &'static str,
        /// It has happened.
        pub done: &'static str,
        /// It has happened, as a state.
        pub is_done: &'static str,
    }
}

const DE: Records = Records {
    strengths: "Stärken und Ressourcen",
    needs: "Bedarf und Wünsche",
    no_strengths: "Noch keine Stärke festgehalten. Was trägt, kommt zuerst.",
    no_needs: "Noch kein Bedarf und kein Wunsch festgehalten.",
    add_strength: "Stärke ergänzen",
    add_need: "Bedarf ergänzen",
    strength_text: "Was trägt?",
    strength_of: "Wessen Stärke?",
    said_by: "Von wem, wann",
    need_text: "Was wird gebraucht oder gewünscht?",
    need_kind: "Woher",
    area: "Lebensbereich",
    without_goal: "noch ohne Ziel",
    has_goal: "im Hilfeplan",
    no_contacts: "Noch niemand auf der Karte. Der erste Kontakt ist in zehn Sekunden eingetragen.",
    to_map: "Zur Netzwerkkarte",
    contacts: "Kontakte",
    unplaced: "noch ohne Platz",
    no_goals: "Noch kein Ziel. Den Anfang macht die Richtung oder gleich ein Ergebnisziel.",
    add_goal: |level| format!("{level} ergänzen"),
    untitled_goal: "Noch nicht formuliert",
    goal_text: "Wortlaut",
    goal_due: "Bis wann",
    indicator: "Indikator: Woran ist es zu sehen?",
    indicator_short: "Indikator",
    from_need: "aus Bedarf:",
    rests_on: "Ruht auf dem Bedarf",
    belongs_to: "Gehört zu",
    without: |goals, wider| format!("{goals} ohne {wider}"),
    no_measures: "Noch keine Maßnahme. Eine gute sagt, wer was bis wann tut und wofür.",
    add_measure: "Maßnahme ergänzen",
    untitled_measure: "Maßnahme ohne Wortlaut",
    what: "Was geschieht?",
    who: "Wer",
    who_else: "Name oder Stelle",
    until_when: "Bis wann",
    goal: "Ziel",
    state: "Stand",
    nobody: "ohne Zuständigkeit",
    propose_review: |date| format!("Sechs Monate nach dem Plan: {date}"),
    late_review: "Die Überprüfung liegt später als sechs Monate nach dem Plan. Das kann richtig sein, wenn der Grund gemeinsam vereinbart ist.",
    no_services: "Noch keine Leistung vereinbart.",
    add_service: "Leistung ergänzen",
    untitled_service: "Leistung ohne Bezeichnung",
    service: "Leistung",
    provider: "Wer erbringt sie?",
    for_measure: "Dient der Maßnahme",
    agreed_on: "Vereinbart am",
    begin: "Beginn",
    end: "Ende",
    no_activities: "Noch kein Eintrag im Verlauf.",
    add_activity: "Eintrag ergänzen",
    untitled_activity: "Eintrag ohne Text",
    date: "Datum",
    with: "Mit wem",
    happened: "Was geschah?",
    function: "In welcher Funktion?",
    no_reviews: "Noch keine Überprüfung. Sie zeigt, ob Zugesagtes kommt und wirkt.",
    add_review: "Neue Überprüfung",
    review_of: |date| format!("Überprüfung vom {date}"),
    undated_review: "Überprüfung ohne Datum",
    checked: |done, of| format!("{done} von {of} Leistungen geprüft"),
    next_on: |date| format!("nächste am {date}"),
    works: "Funktioniert der Prozess?",
    delivered: "Wird sie wie vereinbart erbracht?",
    effective: "Hat sie die gewünschte Wirkung?",
    remark: "Bemerkung",
    consequence: "Was folgt daraus?",
    next_review: "Nächste Überprüfung",
    no_services_to_check: "Noch keine Leistung vereinbart, die zu prüfen wäre.",
    to_services: "Zu den Leistungen",
    goals: "Ziele: wie weit erreicht?",
    measures: "Maßnahmen: was haben sie gebracht?",
    no_goals_to_judge: "Noch kein Ziel, das zu beurteilen wäre.",
    no_measures_to_judge: "Noch keine Maßnahme, die zu beurteilen wäre.",
    to_goals: "Zu den Zielen",
    to_measures: "Zu den Maßnahmen",
    helped: "War sie wirkungsvoll?",
    still_needed: "Ist sie weiter nötig?",
    other_help: "Ist andere Hilfe erforderlich?",
    judged: |done| format!("{done} von 3 beantwortet"),
    no_detachment: "Noch kein Schritt. Ablösung geschieht nicht plötzlich; kleine Schritte mit Datum helfen allen.",
    add_detachment: "Schritt ergänzen",
    untitled_detachment: "Schritt ohne Text",
    handed_back: "Was wird zurückgegeben, verringert oder beendet?",
    when: "Wann",
    done: "Ist geschehen",
    is_done: "geschehen",
};

const EN: Records = Records {
    strengths: "Strengths and resources",
    needs: "Needs and wishes",
    no_strengths: "No strength noted yet. What carries comes first.",
    no_needs: "No need and no wish noted yet.",
    add_strength: "Add a strength",
    add_need: "Add a need",
    strength_text: "What carries?",
    strength_of: "Whose strength?",
    said_by: "By whom, when",
    need_text: "What is needed or wished for?",
    need_kind: "Whose words",
    area: "Area of life",
    without_goal: "no goal yet",
    has_goal: "in the support plan",
    no_contacts: "Nobody on the map yet. The first contact takes ten seconds.",
    to_map: "To the network map",
    contacts: "contacts",
    unplaced: "not placed yet",
    no_goals: "No goal yet. Begin with the direction, or with an outcome goal right away.",
    add_goal: |level| {
        let level = level.to_lowercase();
        let article = if level.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
        format!("Add {article} {level}")
    },
    untitled_goal: "Not worded yet",
    goal_text: "Wording",
    goal_due: "By when",
    indicator: "Indicator: by what can it be seen?",
    indicator_short: "Indicator",
    from_need: "from need:",
    rests_on: "Rests on the need",
    belongs_to: "Belongs to",
    without: |goals, wider| format!("{goals} without a {}", wider.to_lowercase()),
    no_measures: "No measure yet. A good one says who does what by when, and what for.",
    add_measure: "Add a measure",
    untitled_measure: "Measure without words",
    what: "What is done?",
    who: "Who",
    who_else: "Name or agency",
    until_when: "By when",
    goal: "Goal",
    state: "Status",
    nobody: "nobody named",
    propose_review: |date| format!("Six months after the plan: {date}"),
    late_review: "The review lies more than six months after the plan. That can be right; agree on the reason together.",
    no_services: "No service agreed yet.",
    add_service: "Add a service",
    untitled_service: "Service without a name",
    service: "Service",
    provider: "Who provides it?",
    for_measure: "Serves the measure",
    agreed_on: "Agreed on",
    begin: "Start",
    end: "End",
    no_activities: "Nothing logged yet.",
    add_activity: "Add an entry",
    untitled_activity: "Entry without text",
    date: "Date",
    with: "With whom",
    happened: "What happened?",
    function: "In which function?",
    no_reviews: "No review yet. It shows whether what was promised arrives and works.",
    add_review: "New review",
    review_of: |date| format!("Review of {date}"),
    undated_review: "Review without a date",
    checked: |done, of| format!("{done} of {of} services checked"),
    next_on: |date| format!("next on {date}"),
    works: "Does the process work?",
    delivered: "Is it delivered as agreed?",
    effective: "Does it have the desired effect?",
    remark: "Remark",
    consequence: "What follows from it?",
    next_review: "Next review",
    no_services_to_check: "No service has been agreed that could be checked.",
    to_services: "To the services",
    goals: "Goals: how far reached?",
    measures: "Measures: what did they bring?",
    no_goals_to_judge: "There is no goal to judge yet.",
    no_measures_to_judge: "There is no measure to judge yet.",
    to_goals: "To the goals",
    to_measures: "To the measures",
    helped: "Was it effective?",
    still_needed: "Is it still needed?",
    other_help: "Is other help called for?",
    judged: |done| format!("{done} of 3 answered"),
    no_detachment: "No step yet. Detachment is not sudden; small steps with dates help everybody.",
    add_detachment: "Add a step",
    untitled_detachment: "Step without text",
    handed_back: "What is handed back, reduced or ended?",
    when: "When",
    done: "Done",
    is_done: "done",
};

/// The texts of a language.
pub fn records(locale: Locale) -> &'static Records {
    locale.pick(&DE, &EN)
}
