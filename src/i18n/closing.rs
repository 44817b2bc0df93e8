//! Texts of evaluation and closure: the whole, satisfaction, the decision.

use crate::domain::phase::evaluation::{STATEMENTS, SatisfactionOf};
use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of evaluation and closure.
    #[derive(Debug)]
    pub struct Closing {
        /// Heading of the services.
        pub services: &'static str,
        /// What monitoring found on the services of a measure.
        pub services_of_measure: &'static str,
        /// What was asked of a measure, in a word each: effective, still needed, other help.
        pub asked_of_measure: [&'static str; 3],
        /// The effect that the last review found.
        pub effect: fn(&str) -> String,
        /// No review has looked at it.
        pub not_reviewed: &'static str,
        /// Heading of self-reliance.
        pub self_reliance: &'static str,
        /// At the start.
        pub at_start: &'static str,
        /// Not said at the start.
        pub start_open: &'static str,
        /// Leads to where it is said.
        pub to_frame: &'static str,
        /// Steps between start and now.
        pub steps: fn(i8) -> String,
        /// Heading of the change of needs.
        pub need_change: &'static str,
        /// Names the table of needs.
        pub need_table: &'static str,
        /// Head of the areas.
        pub area: &'static str,
        /// Head of the views.
        pub whose: &'static str,
        /// Head of the earlier rating.
        pub before: &'static str,
        /// Head of the rating of now.
        pub now: &'static str,
        /// Head of the change.
        pub less: &'static str,
        /// What the change means.
        pub need_how: &'static str,
        /// Why there is no change to show.
        pub no_need_change: &'static str,
        /// Heading of satisfaction.
        pub satisfaction: &'static str,
        /// What the scale is and is not.
        pub satisfaction_note: &'static str,
        /// Nobody was asked.
        pub no_satisfaction: &'static str,
        /// Adds an answer of the client.
        pub add_answer_of_client: &'static str,
        /// Adds an answer of others.
        pub add_answer_of_others: &'static str,
        /// The client, as one who answers.
        pub client_self: &'static str,
        /// Everybody else.
        pub others_involved: &'static str,
        /// Who answered.
        pub by: &'static str,
        /// Statements answered.
        pub answered: fn(usize) -> String,
        /// The mean of one person.
        pub mean: fn(&str) -> String,
        /// Heading of the statements.
        pub statements: &'static str,
        /// The older single answer.
        pub earlier_answer: &'static str,
        /// Heading of the sign of the end.
        pub end_sign: &'static str,
        /// What belongs to closing.
        pub close_note: &'static str,
        /// What belongs to going on.
        pub continue_note: &'static str,
        /// What belongs to adapting.
        pub adapt_note: &'static str,
        /// What belongs to a reassessment.
        pub reassess_note: &'static str,
        /// Where reasons against go.
        pub disagree_note: &'static str,
        /// That the rest waits for the decision.
        pub undecided: &'static str,
        /// Steps of the detachment that have happened.
        pub detached: fn(usize, usize) -> String,
        /// That no after-care is needed.
        pub no_follow_up: &'static str,
    }
}

const DE: Closing = Closing {
    services: "Leistungen im Rückblick",
    services_of_measure: "Was die Überprüfungen dazu sagen",
    asked_of_measure: ["wirkungsvoll", "weiter nötig", "andere Hilfe"],
    effect: |verdict| format!("gewünschte Wirkung: {verdict}"),
    not_reviewed: "nie überprüft",
    self_reliance: "Selbstständigkeit, am Anfang und heute",
    at_start: "Am Anfang",
    start_open: "noch nicht festgehalten",
    to_frame: "Zum Rahmen des Assessments",
    steps: |steps| match steps {
        0 => "unverändert".to_owned(),
        1 => "eine Stufe selbstständiger".to_owned(),
        -1 => "eine Stufe weniger selbstständig".to_owned(),
        2.. => format!("{steps} Stufen selbstständiger"),
        _ => format!("{} Stufen weniger selbstständig", steps.unsigned_abs()),
    },
    need_change: "Handlungsbedarf, am Anfang und heute",
    need_table: "Handlungsbedarf nach Lebensbereich und Sicht",
    area: "Lebensbereich",
    whose: "Sicht",
    before: "Anfang",
    now: "heute",
    less: "weniger um",
    need_how: "Weniger um = Bedarf am Anfang − Bedarf heute, je Bereich und Sicht auf der Skala von 0 bis 4. Ein Minus heißt: mehr Bedarf. Sichten werden nicht gemittelt.",
    no_need_change: "Ein Vergleich entsteht, wenn ein Lebensbereich in einem früheren Durchgang und in diesem eingeschätzt ist.",
    satisfaction: "Zufriedenheit",
    satisfaction_note: "Vier eigene Aussagen, jede von 1 (trifft nicht zu) bis 4 (trifft zu). Antworten mehrerer Menschen werden nicht gemittelt. Zufriedenheit ist etwas anderes als Wirkung; beides zählt.",
    no_satisfaction: "Noch keine Antwort zu den vier Aussagen.",
    add_answer_of_client: "Antwort der Klient:in ergänzen",
    add_answer_of_others: "Antwort von Beteiligten ergänzen",
    client_self: "Die Klient:in selbst",
    others_involved: "Andere Beteiligte",
    by: "Wer antwortet?",
    answered: |count| format!("{count} von {STATEMENTS} Aussagen"),
    mean: |mean| format!("im Mittel {mean} von 4"),
    statements: "Wie weit trifft das zu?",
    earlier_answer: "Frühere Gesamtantwort",
    end_sign: "Das Zeichen vom Anfang",
    close_note: "Abschließen heißt auch ablösen: Schritte mit Datum, und die Frage, ob Nachsorge nötig ist.",
    continue_note: "Plan und Termine gelten weiter. Ein neuer Überprüfungstermin hält den Blick darauf.",
    adapt_note: "Ziele oder Maßnahmen ändern sich; der frühere Plan bleibt als Planstand lesbar.",
    reassess_note: "Die Lage hat sich grundlegend verändert. Ein neuer Durchgang nimmt alles mit und schätzt neu ein.",
    disagree_note: "Stimmt die Klient:in nicht zu, gehört hierher, warum.",
    undecided: "Was noch dazugehört, erscheint mit der Entscheidung.",
    detached: |done, of| format!("{done} von {of} Schritten geschehen"),
    no_follow_up: "Keine Nachsorge vorgesehen. Weitere Angaben braucht es nicht.",
};

const EN: Closing = Closing {
    services: "Services in retrospect",
    services_of_measure: "What the reviews say about it",
    asked_of_measure: ["effective", "still needed", "other help"],
    effect: |verdict| format!("desired effect: {verdict}"),
    not_reviewed: "never reviewed",
    self_reliance: "Self-reliance, at the start and today",
    at_start: "At the start",
    start_open: "not noted yet",
    to_frame: "To the frame of the assessment",
    steps: |steps| match steps {
        0 => "unchanged".to_owned(),
        1 => "one step more self-reliant".to_owned(),
        -1 => "one step less self-reliant".to_owned(),
        2.. => format!("{steps} steps more self-reliant"),
        _ => format!("{} steps less self-reliant", steps.unsigned_abs()),
    },
    need_change: "Need to act, at the start and today",
    need_table: "Need to act by area of life and view",
    area: "Area of life",
    whose: "View",
    before: "start",
    now: "today",
    less: "less by",
    need_how: "Less by = need at the start − need today, for each area and view on the scale from 0 to 4. A minus means more need. Views are not averaged.",
    no_need_change: "There is a comparison once an area of life is rated in an earlier cycle and in this one.",
    satisfaction: "Satisfaction",
    satisfaction_note: "Four statements of our own, each from 1 (does not apply) to 4 (applies). Answers of several people are not averaged. Satisfaction is not the same as effect; both count.",
    no_satisfaction: "No answer to the four statements yet.",
    add_answer_of_client: "Add the client’s answer",
    add_answer_of_others: "Add an answer of others involved",
    client_self: "The client",
    others_involved: "Others involved",
    by: "Who answers?",
    answered: |count| format!("{count} of {STATEMENTS} statements"),
    mean: |mean| format!("mean {mean} of 4"),
    statements: "How far does this apply?",
    earlier_answer: "Earlier answer as a whole",
    end_sign: "The sign named at the start",
    close_note: "Closing means detaching, too: steps with dates, and whether after-care is needed.",
    continue_note: "Plan and dates go on. A new review date keeps an eye on them.",
    adapt_note: "Goals or measures change; the earlier plan stays readable as a version.",
    reassess_note: "The situation has changed fundamentally. A new cycle carries everything over and assesses it anew.",
    disagree_note: "If the client does not agree, this is the place to say why.",
    undecided: "What else belongs to it appears with the decision.",
    detached: |done, of| format!("{done} of {of} steps done"),
    no_follow_up: "No after-care is planned. Nothing more has to be said.",
};

impl Closing {
    /// Adds an answer of the client or of others.
    pub const fn add_answer(&self, of: SatisfactionOf) -> &'static str {
        match of {
            SatisfactionOf::Person => self.add_answer_of_client,
            SatisfactionOf::Partner => self.add_answer_of_others,
        }
    }

    /// Who says how satisfied they are.
    pub const fn whose_answer(&self, of: SatisfactionOf) -> &'static str {
        match of {
            SatisfactionOf::Person => self.client_self,
            SatisfactionOf::Partner => self.others_involved,
        }
    }
}

/// The texts of a language.
pub fn closing(locale: Locale) -> &'static Closing {
    locale.pick(&DE, &EN)
}

/// The statements that are rated, of our own making (C.4: own scale).
pub fn statements(locale: Locale, of: SatisfactionOf) -> [&'static str; STATEMENTS] {
    match of {
        SatisfactionOf::Person => locale.pick(
            [
                "Meine Sicht hat gezählt.",
                "Ich wusste, was geschieht und warum.",
                "Was zugesagt war, ist gekommen.",
                "Tempo und Umfang waren richtig.",
            ],
            [
                "My view counted.",
                "I knew what was happening and why.",
                "What was promised arrived.",
                "Pace and extent were right.",
            ],
        ),
        SatisfactionOf::Partner => locale.pick(
            [
                "Die Aufgaben waren klar verteilt.",
                "Wichtiges kam rechtzeitig an.",
                "Auf Absprachen war Verlass.",
                "Aufwand und Ergebnis standen in einem guten Verhältnis.",
            ],
            [
                "Tasks were clearly shared out.",
                "What mattered arrived in time.",
                "Agreements could be relied on.",
                "Effort and result were well balanced.",
            ],
        ),
    }
}

/// The marks from 1 to 4 in words.
pub fn mark(locale: Locale, mark: u8) -> &'static str {
    match mark {
        1 => locale.pick("trifft nicht zu", "does not apply"),
        2 => locale.pick("trifft eher nicht zu", "rather does not apply"),
        3 => locale.pick("trifft eher zu", "rather applies"),
        _ => locale.pick("trifft zu", "applies"),
    }
}
