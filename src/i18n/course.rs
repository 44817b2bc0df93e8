//! Texts of implementation and monitoring: services, releases, the log, notes on
//! the care system, reviews.

use crate::domain::phase::course::{AdvocacyKind, ServiceKind};
use crate::domain::phase::release::ReleaseState;
use crate::domain::phase::task::SystemFault;
use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of implementation and monitoring.
    #[derive(Debug)]
    pub struct Course {
        /// What kind of service.
        pub kind: &'static str,
        /// Which life area it is for.
        pub area: &'static str,
        /// How much was agreed.
        pub extent: &'static str,
        /// An example of it.
        pub extent_note: &'static str,
        /// What it costs and who pays.
        pub cost: &'static str,
        /// A service without a first day.
        pub no_begin: &'static str,
        /// It begins on a day.
        pub begins: fn(&str) -> String,
        /// It runs, perhaps until a day.
        pub runs: fn(Option<&str>) -> String,
        /// It ended on a day.
        pub ended: fn(&str) -> String,
        /// Its delivery was confirmed on a day.
        pub confirmed_on: fn(&str) -> String,
        /// Its delivery was confirmed; the day is not known.
        pub confirmed: &'static str,
        /// Its delivery was never confirmed.
        pub never_confirmed: &'static str,
        /// Heading of what a release must say.
        pub release_help: &'static str,
        /// What a release must say.
        pub release_contents: &'static str,
        /// That it is voluntary and can be revoked.
        pub release_voluntary: &'static str,
        /// Children and young people.
        pub release_minors: &'static str,
        /// No release yet.
        pub no_releases: &'static str,
        /// Adds a release.
        pub add_release: &'static str,
        /// A release without a recipient.
        pub untitled_release: &'static str,
        /// From whom to whom, in a line.
        pub from_to: fn(&str, &str) -> String,
        /// Who is released.
        pub release_from: &'static str,
        /// Towards whom.
        pub release_to: &'static str,
        /// That it has to be somebody concrete.
        pub release_to_note: &'static str,
        /// What may be told.
        pub scope: &'static str,
        /// For what.
        pub purpose: &'static str,
        /// The day of the signature.
        pub signed_on: &'static str,
        /// The last day.
        pub holds_until: &'static str,
        /// The day it was revoked.
        pub revoked_on: &'static str,
        /// Valid without an end.
        pub valid: &'static str,
        /// Valid until a day.
        pub valid_until: fn(&str) -> String,
        /// Lapsed on a day.
        pub lapsed: fn(&str) -> String,
        /// Revoked on a day.
        pub revoked: fn(&str) -> String,
        /// Not signed.
        pub not_signed: &'static str,
        /// To be signed on a day ahead.
        pub signed_from: fn(&str) -> String,
        /// To whom something was told.
        pub disclosed_to: &'static str,
        /// When to fill that in.
        pub disclosed_note: &'static str,
        /// Names the list of recipients.
        pub recipients: &'static str,
        /// Recipients counted.
        pub recipients_count: fn(usize) -> String,
        /// Told to somebody, in a line.
        pub told: fn(&str) -> String,
        /// There was a release on that day.
        pub released: fn(&str) -> String,
        /// The register has none towards them.
        pub no_release: &'static str,
        /// The one there is did not hold on that day.
        pub release_was: fn(ReleaseState) -> &'static str,
        /// Without a day nothing can be said.
        pub release_undated: &'static str,
        /// Leads to the register.
        pub to_releases: &'static str,
        /// The situation has changed at its base.
        pub fundamental: &'static str,
        /// What follows from that.
        pub fundamental_note: &'static str,
        /// The same in a line.
        pub fundamental_short: &'static str,
        /// Leads to the reassessment.
        pub to_reassessment: &'static str,
        /// Heading of what is said of advocacy.
        pub advocacy: &'static str,
        /// What kind of advocacy.
        pub advocacy_kind: &'static str,
        /// Towards whom.
        pub addressee: &'static str,
        /// Until when an answer is due.
        pub deadline: &'static str,
        /// What came of it.
        pub result: &'static str,
        /// A deadline in a line.
        pub deadline_on: fn(&str) -> String,
        /// Heading of the functions over the process.
        pub functions: &'static str,
        /// Names the table.
        pub functions_table: &'static str,
        /// Head of the phases.
        pub phase: &'static str,
        /// Head of the sum.
        pub sum: &'static str,
        /// Entries whose phase is not known.
        pub no_phase: &'static str,
        /// Heading of the explanation.
        pub how: &'static str,
        /// How shares and phases are found.
        pub functions_how: &'static str,
        /// A share for a screen reader: function, percentage, entries.
        pub share: fn(&str, &str, usize) -> String,
        /// That no names belong here.
        pub system_note: &'static str,
        /// Nothing noticed yet.
        pub no_system: &'static str,
        /// Adds a note.
        pub add_system: &'static str,
        /// A note without text.
        pub untitled_system: &'static str,
        /// What kind of fault.
        pub fault: &'static str,
        /// What was noticed.
        pub noticed: &'static str,
        /// From what a review knows.
        pub sources: &'static str,
        /// Does the process work as a whole?
        pub process: &'static str,
        /// Do the measures still fit?
        pub still_fitting: &'static str,
        /// Do they contribute to the goals?
        pub contributing: &'static str,
        /// Heading of the three questions on the whole.
        pub whole: &'static str,
        /// Heading of the delivery rate.
        pub delivery: &'static str,
        /// Confirmed of due.
        pub of_due: fn(usize, usize) -> String,
        /// The same where a heading says what is counted.
        pub part_of: fn(usize, usize) -> String,
        /// The heading of what was confirmed of what was due.
        pub confirmed_of_due: &'static str,
        /// The heading of the rate.
        pub rate: &'static str,
        /// Nothing was due yet.
        pub nothing_due: &'static str,
        /// All services together.
        pub all_services: &'static str,
        /// How the rate is computed.
        pub delivery_how: &'static str,
        /// The formula with figures.
        pub formula: fn(usize, usize, &str) -> String,
        /// Begun and never confirmed.
        pub begun_unconfirmed: &'static str,
    }
}

const DE: Course = Course {
    kind: "Art der Leistung",
    area: "Für den Lebensbereich",
    extent: "Umfang",
    extent_note: "Zum Beispiel zwei Stunden in der Woche.",
    cost: "Kosten und wer sie trägt",
    no_begin: "noch ohne Beginn",
    begins: |day| format!("beginnt am {day}"),
    runs: |until| until.map_or_else(|| "läuft".to_owned(), |day| format!("läuft bis {day}")),
    ended: |day| format!("beendet am {day}"),
    confirmed_on: |day| format!("Erbringung bestätigt am {day}"),
    confirmed: "Erbringung bestätigt",
    never_confirmed: "Erbringung nie bestätigt",
    release_help: "Was eine Entbindung braucht",
    release_contents: "Wer wen entbindet, gegenüber wem genau, welche Auskünfte, wofür und wie lange, mit Datum und Unterschrift. „Alle Ärzt:innen“ ist zu ungenau: je Person oder Stelle ein Eintrag.",
    release_voluntary: "Sie ist freiwillig und jederzeit für die Zukunft widerrufbar. Ab dem Tag des Widerrufs gilt sie nicht mehr; was vorher gesagt wurde, bleibt erlaubt.",
    release_minors: "Bei Kindern und Jugendlichen kommt es auf ihre Einsichtsfähigkeit an, sonst entscheiden die Sorgeberechtigten.",
    no_releases: "Noch keine Entbindung im Register. Ohne sie bleibt, was anvertraut wurde, hier.",
    add_release: "Entbindung ergänzen",
    untitled_release: "Entbindung ohne Namen",
    from_to: |from, to| format!("{from} → {to}"),
    release_from: "Wer wird entbunden?",
    release_to: "Gegenüber wem?",
    release_to_note: "Eine bestimmte Person oder Stelle.",
    scope: "Welche Auskünfte?",
    purpose: "Wofür?",
    signed_on: "Unterschrieben am",
    holds_until: "Gilt bis",
    revoked_on: "Widerrufen am",
    valid: "gültig",
    valid_until: |day| format!("gültig, befristet bis {day}"),
    lapsed: |day| format!("abgelaufen am {day}"),
    revoked: |day| format!("widerrufen am {day}"),
    not_signed: "nicht unterschrieben",
    signed_from: |day| format!("gilt ab {day}"),
    disclosed_to: "An wen wurde etwas weitergegeben?",
    disclosed_note: "Nur wenn jemand etwas über die Klient:in erfahren hat.",
    recipients: "Stellen im Register",
    recipients_count: |count| if count == 1 { "1 Vorschlag".to_owned() } else { format!("{count} Vorschläge") },
    told: |to| format!("weitergegeben an {to}"),
    released: |day| format!("Entbindung vom {day} galt an diesem Tag"),
    no_release: "keine Entbindung im Register",
    release_was: |state| match state {
        ReleaseState::NotSigned => "Entbindung war an diesem Tag nicht unterschrieben",
        ReleaseState::Valid => "Entbindung galt an diesem Tag",
        ReleaseState::Expired => "Entbindung war an diesem Tag abgelaufen",
        ReleaseState::Revoked => "Entbindung war an diesem Tag widerrufen",
    },
    release_undated: "ohne Datum ist die Entbindung nicht zu prüfen",
    to_releases: "Zum Register der Entbindungen",
    fundamental: "Die Situation hat sich grundlegend verändert",
    fundamental_note: "Dann passt die Einschätzung von damals nicht mehr. Ein Reassessment öffnet den nächsten Durchgang.",
    fundamental_short: "grundlegende Veränderung",
    to_reassessment: "Zum Reassessment",
    advocacy: "Anwaltschaft",
    advocacy_kind: "Worum geht es?",
    addressee: "An wen gerichtet",
    deadline: "Antwort bis",
    result: "Was kam dabei heraus?",
    deadline_on: |day| format!("Antwort bis {day}"),
    functions: "Funktionen im Prozess",
    functions_table: "Einträge nach Phase und Funktion",
    phase: "Phase",
    sum: "Summe",
    no_phase: "ohne Phase",
    how: "Wie wird das gezählt?",
    functions_how: "Anteil = Einträge einer Funktion ÷ alle Einträge. Die Phase folgt aus den Daten im Fall: Beginn und Ende des Assessments, Zustimmung zum Plan, Tage der Überprüfungen, Ablösung und Entscheidung. Sagen sie nichts, bleibt der Eintrag ohne Phase.",
    share: |function, percent, count| format!("{function}: {percent}, {count}"),
    system_note: "Hier gehören keine Namen hin. Gesammelt zeigen diese Notizen, was im Versorgungssystem fehlt, nicht passt oder doppelt da ist.",
    no_system: "Noch nichts notiert.",
    add_system: "Beobachtung ergänzen",
    untitled_system: "Beobachtung ohne Text",
    fault: "Was ist es?",
    noticed: "Was fällt auf?",
    sources: "Woher ist das bekannt?",
    process: "Funktioniert der Prozess als Ganzes?",
    still_fitting: "Passen die Maßnahmen noch zum Bedarf?",
    contributing: "Tragen sie zu den Zielen bei?",
    whole: "Das Ganze",
    delivery: "Zugesagt und angekommen",
    of_due: |confirmed, due| format!("{confirmed} von {due} bestätigt"),
    part_of: |confirmed, due| format!("{confirmed}\u{a0}von\u{a0}{due}"),
    confirmed_of_due: "Bestätigt",
    rate: "Quote",
    nothing_due: "noch nichts fällig",
    all_services: "Alle Leistungen",
    delivery_how: "Erbringungsquote = bestätigte Erbringungen ÷ fällige. Fällig ist eine Leistung bei jeder Überprüfung, wenn sie seit der vorigen an einem Tag lief. Nur ein Ja bestätigt; „unklar“ und offen zählen als nicht bestätigt.",
    formula: |confirmed, due, percent| format!("{confirmed} ÷ {due} = {percent}"),
    begun_unconfirmed: "Begonnen und nie bestätigt",
};

const EN: Course = Course {
    kind: "Kind of service",
    area: "For the area of life",
    extent: "Extent",
    extent_note: "Two hours a week, for example.",
    cost: "Cost and who pays",
    no_begin: "no start date yet",
    begins: |day| format!("begins on {day}"),
    runs: |until| until.map_or_else(|| "running".to_owned(), |day| format!("running until {day}")),
    ended: |day| format!("ended on {day}"),
    confirmed_on: |day| format!("delivery confirmed on {day}"),
    confirmed: "delivery confirmed",
    never_confirmed: "delivery never confirmed",
    release_help: "What a release needs",
    release_contents: "Who releases whom, towards whom exactly, which information, what for and for how long, with date and signature. “All doctors” is too vague: one entry for each person or agency.",
    release_voluntary: "It is voluntary and can be revoked at any time for the future. From the day it is revoked it does not hold; what was said before stays permitted.",
    release_minors: "With children and young people it depends on whether they can grasp what it means; otherwise those with custody decide.",
    no_releases: "No release in the register yet. Without one, what was confided stays here.",
    add_release: "Add a release",
    untitled_release: "Release without a name",
    from_to: |from, to| format!("{from} → {to}"),
    release_from: "Who is released?",
    release_to: "Towards whom?",
    release_to_note: "A particular person or agency.",
    scope: "Which information?",
    purpose: "What for?",
    signed_on: "Signed on",
    holds_until: "Valid until",
    revoked_on: "Revoked on",
    valid: "valid",
    valid_until: |day| format!("valid until {day}"),
    lapsed: |day| format!("lapsed on {day}"),
    revoked: |day| format!("revoked on {day}"),
    not_signed: "not signed",
    signed_from: |day| format!("valid from {day}"),
    disclosed_to: "To whom was something passed on?",
    disclosed_note: "Only if somebody learned something about the client.",
    recipients: "Agencies in the register",
    recipients_count: |count| if count == 1 { "1 proposal".to_owned() } else { format!("{count} proposals") },
    told: |to| format!("passed on to {to}"),
    released: |day| format!("the release of {day} was valid on that day"),
    no_release: "no release in the register",
    release_was: |state| match state {
        ReleaseState::NotSigned => "the release was not signed on that day",
        ReleaseState::Valid => "the release was valid on that day",
        ReleaseState::Expired => "the release had lapsed by that day",
        ReleaseState::Revoked => "the release was revoked by that day",
    },
    release_undated: "without a date the release cannot be checked",
    to_releases: "To the register of releases",
    fundamental: "The situation has changed fundamentally",
    fundamental_note: "Then the earlier assessment no longer fits. A reassessment opens the next cycle.",
    fundamental_short: "fundamental change",
    to_reassessment: "To the reassessment",
    advocacy: "Advocacy",
    advocacy_kind: "What is it about?",
    addressee: "Addressed to",
    deadline: "Answer by",
    result: "What came of it?",
    deadline_on: |day| format!("answer by {day}"),
    functions: "Functions over the process",
    functions_table: "Entries by phase and function",
    phase: "Phase",
    sum: "Total",
    no_phase: "no phase",
    how: "How is this counted?",
    functions_how: "Share = entries of a function ÷ all entries. The phase follows from the dates in the case: begin and end of the assessment, consent to the plan, days of reviews, detachment and decision. Where they do not tell, the entry has no phase.",
    share: |function, percent, count| format!("{function}: {percent}, {count}"),
    system_note: "No names belong here. Taken together, these notes show what the care system lacks, what does not fit and what is there twice.",
    no_system: "Nothing noted yet.",
    add_system: "Add an observation",
    untitled_system: "Observation without text",
    fault: "What is it?",
    noticed: "What stands out?",
    sources: "Where is this known from?",
    process: "Does the process work as a whole?",
    still_fitting: "Do the measures still fit the need?",
    contributing: "Do they contribute to the goals?",
    whole: "The whole",
    delivery: "Promised and arrived",
    of_due: |confirmed, due| format!("{confirmed} of {due} confirmed"),
    part_of: |confirmed, due| format!("{confirmed}\u{a0}of\u{a0}{due}"),
    confirmed_of_due: "Confirmed",
    rate: "Rate",
    nothing_due: "nothing due yet",
    all_services: "All services",
    delivery_how: "Delivery rate = deliveries confirmed ÷ deliveries due. A service is due at each review if it ran on at least one day since the review before. Only a yes confirms; “unclear” and open count as not confirmed.",
    formula: |confirmed, due, percent| format!("{confirmed} ÷ {due} = {percent}"),
    begun_unconfirmed: "Begun and never confirmed",
};

/// The texts of a language.
pub fn course(locale: Locale) -> &'static Course {
    locale.pick(&DE, &EN)
}

/// "Pflege"
pub fn service_kind(locale: Locale, kind: ServiceKind) -> &'static str {
    match kind {
        ServiceKind::Care => locale.pick("Pflege", "Care"),
        ServiceKind::Medical => locale.pick("Medizinische Leistung", "Medical service"),
        ServiceKind::Therapy => locale.pick("Therapie", "Therapy"),
        ServiceKind::Social => locale.pick("Sozialer Dienst", "Social service"),
        ServiceKind::Rehabilitation => locale.pick("Rehabilitation", "Rehabilitation"),
        ServiceKind::Other => locale.pick("Anderes", "Something else"),
    }
}

/// "Einfordern"
pub fn advocacy_kind(locale: Locale, kind: AdvocacyKind) -> &'static str {
    match kind {
        AdvocacyKind::Demand => locale.pick("Vorenthaltenes einfordern", "Demand what is withheld"),
        AdvocacyKind::Defence => locale.pick("Überforderndes abwehren", "Ward off what is too much"),
        AdvocacyKind::Protection => locale.pick("Gefährdete schützen", "Protect somebody in danger"),
    }
}

/// "Lücke"
pub fn system_fault(locale: Locale, fault: SystemFault) -> &'static str {
    match fault {
        SystemFault::Gap => locale.pick("Lücke", "Gap"),
        SystemFault::Inadequacy => locale.pick("Unzulänglichkeit", "Inadequacy"),
        SystemFault::Oversupply => locale.pick("Überangebot", "Oversupply"),
    }
}
