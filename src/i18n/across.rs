//! Texts of what only shows across cases: figures, care system, directory.

use crate::analysis::across::directory::KnownFrom;
use crate::analysis::across::figures::Standing;
use crate::domain::phase::task::SystemFault;
use crate::domain::phase::typical_fault::TypicalFault;
use crate::i18n::spelling::texts;
use crate::i18n::{Locale, typical_faults};

texts! {
    /// Texts of page, paper and table.
    #[derive(Debug)]
    pub struct Across {
        /// Title of the page.
        pub title: &'static str,
        /// What stands on it.
        pub lead: &'static str,
        /// Title of the paper.
        pub report: &'static str,
        /// Shows the paper.
        pub to_paper: &'static str,
        /// Leads back from the paper.
        pub back: &'static str,
        /// The day the figures are of.
        pub as_of: fn(&str) -> String,
        /// While cases are read: so many of so many.
        pub reading: fn(usize, usize) -> String,
        /// When they are read.
        pub read: fn(usize) -> String,
        /// So many cannot be read.
        pub unreadable: fn(usize) -> String,
        /// Counts cases of practice, too.
        pub practice: &'static str,
        /// Says on paper that they count.
        pub with_practice: &'static str,
        /// There are cases of practice only.
        pub only_practice: &'static str,
        /// There is no case.
        pub no_case: &'static str,
        /// Heading of the figures.
        pub figures: &'static str,
        /// Why some numbers are hidden.
        pub suppression: &'static str,
        /// Stands for a number that is not shown.
        pub hidden: &'static str,
        /// Stands for parts that are not shown.
        pub too_few: &'static str,
        /// Label of those parts.
        pub parts: &'static str,
        /// Head of the labels.
        pub what: &'static str,
        /// Head of the numbers.
        pub number: &'static str,
        /// Head of the groups in a table for programs.
        pub group: &'static str,
        /// Group of the cases by standing.
        pub cases: &'static str,
        /// All of them.
        pub all: &'static str,
        /// Group of the spans of open cases.
        pub open_days: &'static str,
        /// Group of the spans of closed cases.
        pub closed_days: &'static str,
        /// The median.
        pub median: &'static str,
        /// The spans, the last one without a known length.
        pub spans: [&'static str; 5],
        /// Group of the goals.
        pub goals: &'static str,
        /// All goals judged.
        pub judged: &'static str,
        /// The share of those reached.
        pub reached_share: &'static str,
        /// Goals that are not judged.
        pub unjudged: &'static str,
        /// Group of the reviews.
        pub reviews: &'static str,
        /// All reviews that were due.
        pub due: &'static str,
        /// Held in time; late.
        pub on_time: [&'static str; 2],
        /// The share of those held in time.
        pub on_time_share: &'static str,
        /// Group of satisfied clients.
        pub clients: &'static str,
        /// Group of satisfied partners.
        pub partners: &'static str,
        /// All answers.
        pub answers: &'static str,
        /// Low, middle, high.
        pub satisfaction: [&'static str; 3],
        /// Heading of how it is counted.
        pub how: &'static str,
        /// How it is counted.
        pub how_counted: &'static [&'static str],
        /// Heading of the care system.
        pub system: &'static str,
        /// What it tells.
        pub system_lead: &'static str,
        /// Nothing was noted.
        pub no_notes: &'static str,
        /// So many notes.
        pub notes: fn(usize) -> String,
        /// Notes in own words.
        pub own_words: &'static str,
        /// Shows the wordings.
        pub wordings: &'static str,
        /// What they may hold.
        pub wordings_warning: &'static str,
        /// Heading of the directory.
        pub directory: &'static str,
        /// What it holds.
        pub directory_lead: &'static str,
        /// The search.
        pub search: &'static str,
        /// So many organisations.
        pub found: fn(usize) -> String,
        /// More are found than are shown.
        pub more: fn(usize) -> String,
        /// None is known.
        pub no_organisation: &'static str,
        /// None is found.
        pub none_found: &'static str,
        /// Head of the names.
        pub organisation: &'static str,
        /// Head of the number of cases.
        pub in_cases: &'static str,
        /// Head of what is provided.
        pub kinds: &'static str,
        /// Head of where it is known from.
        pub known_from: &'static str,
        /// Head of the last contact.
        pub last_contact: &'static str,
        /// Head of whether an agreement holds.
        pub agreement: &'static str,
        /// An agreement holds.
        pub agreement_holds: &'static str,
        /// Hands out a table.
        pub as_csv: &'static str,
        /// Hands out the figures as a table.
        pub figures_as_csv: &'static str,
        /// Hands out the directory as a table.
        pub directory_as_csv: &'static str,
    }
}

const DE: Across = Across {
    title: "Über alle Fälle",
    lead: "Zahlen ohne Namen, Beobachtungen zum Versorgungssystem und die Stellen, mit denen gearbeitet wird. Gelesen wird nur auf diesem Gerät; geändert wird nichts.",
    report: "Bericht über alle Fälle",
    to_paper: "Bericht drucken",
    back: "Zurück zur Übersicht",
    as_of: |day| format!("Stand {day}"),
    reading: |done, all| format!("{done} von {all} Fällen gelesen"),
    read: |count| if count == 1 { "1 Fall gelesen".to_owned() } else { format!("{count} Fälle gelesen") },
    unreadable: |count| {
        let cases = if count == 1 { "1 Fall ist".to_owned() } else { format!("{count} Fälle sind") };
        format!("{cases} nicht lesbar und hier nicht mitgezählt. In der Fallliste steht, was sich tun lässt.")
    },
    practice: "Übungsfälle mitzählen",
    with_practice: "Übungsfälle sind mitgezählt.",
    only_practice: "Hier liegen nur Übungsfälle. Sie zählen erst mit, wenn es angekreuzt ist.",
    no_case: "Noch kein Fall zählt mit.",
    figures: "Verlaufsstatistik",
    suppression: "Zahlen unter 5 sind verdeckt, weil sie auf jemanden zeigen könnten; weitere sind verdeckt, wo sich eine davon errechnen ließe. Unter 10 Fällen wird nicht aufgeteilt.",
    hidden: "verdeckt",
    too_few: "erst ab 10 Fällen",
    parts: "Aufteilung",
    what: "Merkmal",
    number: "Anzahl",
    group: "Bereich",
    cases: "Fälle",
    all: "Alle",
    open_days: "Offene Fälle: Tage seit der Eröffnung",
    closed_days: "Abgeschlossene Fälle: Tage bis zum Abschluss",
    median: "Median der Tage",
    spans: ["bis 30 Tage", "31 bis 90 Tage", "91 bis 180 Tage", "ab 181 Tagen", "Dauer nicht bekannt"],
    goals: "Ziele",
    judged: "Beurteilt",
    reached_share: "Anteil erreicht an beurteilt",
    unjudged: "Ergebnisziele ohne Beurteilung",
    reviews: "Überprüfungen",
    due: "Fällig gewesen",
    on_time: ["rechtzeitig", "verspätet oder überfällig"],
    on_time_share: "Anteil rechtzeitig",
    clients: "Zufriedenheit der Klient:innen",
    partners: "Zufriedenheit der Beteiligten",
    answers: "Antworten",
    satisfaction: ["unzufrieden (unter 2)", "teilweise (2 bis unter 3)", "zufrieden (3 bis 4)"],
    how: "Wie wird gezählt?",
    how_counted: &[
        "Abgeschlossen ist ein Fall mit der Entscheidung, ihn abzuschließen; nicht Aufgenommene stehen für sich.",
        "Tage zählen ab dem Tag, an dem der Fall hier eröffnet wurde. Der Median fehlt, wo er Verdecktes verraten würde.",
        "Jedes Ziel zählt einmal, so wie es zuletzt beurteilt wurde. Ziele ohne Beurteilung stehen daneben und gehen in keinen Anteil ein.",
        "Rechtzeitig ist eine Überprüfung bis zu dem Tag, der für sie festgehalten war. Was noch bevorsteht, zählt nicht.",
        "Zufriedenheit: Mittel der vier Aussagen einer Antwort auf der eigenen Skala von 1 bis 4. Klient:innen zählen je Fall mit der letzten Antwort, Beteiligte mit jeder aus dem letzten Durchgang, in dem gefragt wurde. Über Personen wird nicht gemittelt.",
    ],
    system: "Versorgungssystem",
    system_lead: "Lücken, Unzulänglichkeiten und Überangebote aus den Notizen aller Fälle. Gezählt wird nach Art und nach den Sätzen der Checkliste; der Wortlaut steht nicht dabei.",
    no_notes: "Dazu ist nichts notiert.",
    notes: |count| if count == 1 { "1 Notiz".to_owned() } else { format!("{count} Notizen") },
    own_words: "Nur in eigenen Worten",
    wordings: "Wortlaut zeigen",
    wordings_warning: "Freier Text kann Namen enthalten. Vor einer Weitergabe lesen.",
    directory: "Verzeichnis der Stellen",
    directory_lead: "Einrichtungen auf Karten, Anbieter von Leistungen und Stellen, für die eine Entbindung eingetragen ist. Gleiche Namen sind eine Stelle. Das Verzeichnis ist für die eigene Arbeit und kann Namen von Personen enthalten.",
    search: "Stelle suchen",
    found: |count| if count == 1 { "1 Stelle".to_owned() } else { format!("{count} Stellen") },
    more: |count| format!("{count} weitere. Eine Suche grenzt sie ein."),
    no_organisation: "Noch kennt kein Fall eine Stelle.",
    none_found: "Keine Stelle passt zur Suche.",
    organisation: "Stelle",
    in_cases: "Fälle",
    kinds: "Leistungen",
    known_from: "Bekannt aus",
    last_contact: "Letzter Kontakt",
    agreement: "Vereinbarung",
    agreement_holds: "gilt",
    as_csv: "Als CSV",
    figures_as_csv: "Zahlen als CSV",
    directory_as_csv: "Verzeichnis als CSV",
};

const EN: Across = Across {
    title: "Across all cases",
    lead: "Figures without names, what was noticed of the care system, and the organisations worked with. Cases are read on this device only; nothing is changed.",
    report: "Report across all cases",
    to_paper: "Print report",
    back: "Back to the overview",
    as_of: |day| format!("As of {day}"),
    reading: |done, all| format!("{done} of {all} cases read"),
    read: |count| if count == 1 { "1 case read".to_owned() } else { format!("{count} cases read") },
    unreadable: |count| {
        let cases = if count == 1 { "1 case".to_owned() } else { format!("{count} cases") };
        let counts = if count == 1 { "counts" } else { "count" };
        format!("{cases} cannot be read and {counts} nowhere. The list of cases says what can be done.")
    },
    practice: "Count cases of practice, too",
    with_practice: "Cases of practice are counted, too.",
    only_practice: "There are cases of practice only. They count once that is ticked.",
    no_case: "No case counts yet.",
    figures: "Course statistics",
    suppression: "Numbers below 5 are hidden, because they could point at somebody; others are hidden where one of these could be computed from them. Fewer than 10 cases are not broken down.",
    hidden: "hidden",
    too_few: "from 10 cases on",
    parts: "Breakdown",
    what: "Figure",
    number: "Number",
    group: "Part",
    cases: "Cases",
    all: "All",
    open_days: "Open cases: days since they were opened",
    closed_days: "Closed cases: days until they were closed",
    median: "Median of the days",
    spans: ["up to 30 days", "31 to 90 days", "91 to 180 days", "181 days and more", "length not known"],
    goals: "Goals",
    judged: "Judged",
    reached_share: "Share reached of those judged",
    unjudged: "Outcome goals not judged",
    reviews: "Reviews",
    due: "Were due",
    on_time: ["on time", "late or overdue"],
    on_time_share: "Share on time",
    clients: "Satisfaction of clients",
    partners: "Satisfaction of partners",
    answers: "Answers",
    satisfaction: ["not satisfied (below 2)", "in part (2 to below 3)", "satisfied (3 to 4)"],
    how: "How is it counted?",
    how_counted: &[
        "A case is closed by the decision to close it; those not admitted stand on their own.",
        "Days count from the day the case was opened here. The median is left out where it would give away what is hidden.",
        "Each goal counts once, as it was judged last. Goals that are not judged stand beside and enter no share.",
        "A review is on time up to the day that was set for it. What lies ahead does not count.",
        "Satisfaction: mean of the four statements of one answer on the own scale of 1 to 4. Clients count with the last answer in a case, partners with every answer of the last cycle in which they were asked. Nothing is averaged over persons.",
    ],
    system: "Care system",
    system_lead: "Gaps, inadequacies and oversupply from the notes of all cases. They are counted by kind and by the sentences of the checklist; the wording is left out.",
    no_notes: "Nothing is noted on this.",
    notes: |count| if count == 1 { "1 note".to_owned() } else { format!("{count} notes") },
    own_words: "In own words only",
    wordings: "Show wording",
    wordings_warning: "Free text may hold names. Read it before it is passed on.",
    directory: "Directory of organisations",
    directory_lead: "Institutions on maps, providers of services, and bodies towards which a release is entered. The same name is one organisation. The directory is for one’s own work and may hold names of persons.",
    search: "Search organisations",
    found: |count| if count == 1 { "1 organisation".to_owned() } else { format!("{count} organisations") },
    more: |count| format!("{count} more. A search narrows them down."),
    no_organisation: "No case knows an organisation yet.",
    none_found: "No organisation matches the search.",
    organisation: "Organisation",
    in_cases: "Cases",
    kinds: "Services",
    known_from: "Known from",
    last_contact: "Last contact",
    agreement: "Agreement",
    agreement_holds: "in force",
    as_csv: "As CSV",
    figures_as_csv: "Figures as CSV",
    directory_as_csv: "Directory as CSV",
};

/// The texts of a language.
pub fn across(locale: Locale) -> &'static Across {
    locale.pick(&DE, &EN)
}

/// "offen"
pub fn standing(locale: Locale, standing: Standing) -> &'static str {
    match standing {
        Standing::Open => locale.pick("offen", "open"),
        Standing::Closed => locale.pick("abgeschlossen", "closed"),
        Standing::NotAdmitted => locale.pick("nicht aufgenommen", "not admitted"),
    }
}

/// "Lücken"
pub fn faults(locale: Locale, fault: SystemFault) -> &'static str {
    match fault {
        SystemFault::Gap => locale.pick("Lücken", "Gaps"),
        SystemFault::Inadequacy => locale.pick("Unzulänglichkeiten", "Inadequacies"),
        SystemFault::Oversupply => locale.pick("Überangebote", "Oversupply"),
    }
}

/// "Karte"
pub fn known_from(locale: Locale, from: KnownFrom) -> &'static str {
    match from {
        KnownFrom::Map => locale.pick("Karte", "map"),
        KnownFrom::Service => locale.pick("Leistung", "service"),
        KnownFrom::Release => locale.pick("Entbindung", "release"),
        KnownFrom::Partner => locale.pick("Register", "register"),
    }
}

/// The sentence of the checklist that a note holds, whatever language it was
/// noted in.
pub fn topic(text: &str) -> Option<TypicalFault> {
    let holds = |fault: &TypicalFault| {
        [Locale::DE, Locale::CH, Locale::EN]
            .iter()
            .any(|locale| text.contains(typical_faults::sentence(*locale, *fault)))
    };
    TypicalFault::ALL.into_iter().find(holds)
}
