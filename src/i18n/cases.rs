//! Texts of the case list, of the first page and of the overview of a case.

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of the case list and the overview.
    #[derive(Debug)]
    pub struct Cases {
        /// Title of the list.
        pub title: &'static str,
        /// How many cases there are, and on what day.
        pub count: fn(usize) -> String,
        /// Title of the first page.
        pub first_title: &'static str,
        /// What this is.
        pub first_what: &'static str,
        /// Nothing leaves the device.
        pub first_privacy: &'static str,
        /// Opens the practice case.
        pub practice: &'static str,
        /// What the practice case is.
        pub practice_note: &'static str,
        /// Opens a new case.
        pub new: &'static str,
        /// What a new case needs.
        pub new_note: &'static str,
        /// Opens a file.
        pub open_file: &'static str,
        /// Which files can be opened.
        pub open_note: &'static str,
        /// Label and placeholder of the search.
        pub search: &'static str,
        /// Nothing was found.
        pub none_found: &'static str,
        /// So many were found, for a screen reader.
        pub found: fn(usize) -> String,
        /// A practice case.
        pub is_practice: &'static str,
        /// Nothing is due.
        pub nothing_due: &'static str,
        /// Names the menu of a case.
        pub menu: fn(&str) -> String,
        /// Renames.
        pub rename: &'static str,
        /// Duplicates.
        pub duplicate: &'static str,
        /// Exports.
        pub export: &'static str,
        /// Deletes.
        pub delete: &'static str,
        /// A case was deleted.
        pub deleted: &'static str,
        /// A case was duplicated.
        pub duplicated: &'static str,
        /// A file was written.
        pub exported: &'static str,
        /// Title of the dialogue for a new case.
        pub new_title: &'static str,
        /// Label of the name.
        pub name: &'static str,
        /// What a name may be.
        pub name_note: &'static str,
        /// Label of the subject.
        pub about: &'static str,
        /// Label of the file number.
        pub number: &'static str,
        /// Label of the age.
        pub age: &'static str,
        /// Label of the gender.
        pub gender: &'static str,
        /// Label of the note.
        pub note: &'static str,
        /// Makes the case.
        pub create: &'static str,
        /// Keeps the change.
        pub done: &'static str,
        /// The practice case did not arrive.
        pub practice_failed: &'static str,
        /// Storage and backup.
        pub storage: &'static str,
        /// Share of the room that is used.
        pub used: fn(&str) -> String,
        /// What is kept where.
        pub storage_note: &'static str,
        /// Tabs of a case.
        pub overview: &'static str,
        /// The wizard.
        pub phases: &'static str,
        /// The map.
        pub map: &'static str,
        /// The plan on paper.
        pub plan: &'static str,
        /// Names the tabs.
        pub places: &'static str,
        /// Heading of the phases.
        pub where_it_stands: &'static str,
        /// Heading of the dates.
        pub next_dates: &'static str,
        /// Heading of the map.
        pub network: &'static str,
        /// Opens.
        pub open: &'static str,
        /// So many contacts.
        pub contacts: fn(usize) -> String,
        /// Heading of the goals.
        pub goals: &'static str,
        /// To the goals.
        pub to_goals: &'static str,
        /// No goal yet.
        pub no_goals: &'static str,
        /// Heading of the log.
        pub lately: &'static str,
        /// To the log.
        pub to_log: &'static str,
        /// Nothing logged yet.
        pub no_log: &'static str,
        /// Edits what is known of the client.
        pub edit: &'static str,
        /// Age in words.
        pub years: fn(&str) -> String,
        /// Responsibility in words.
        pub responsible: fn(&str) -> String,
        /// So many of so many.
        pub of: fn(usize, usize) -> String,
        /// Until a date.
        pub until: fn(&str) -> String,
        /// Prints.
        pub print: &'static str,
        /// Hands the document out as a file.
        pub as_html: &'static str,
    }
}

const DE: Cases = Cases {
    title: "Meine Fälle",
    count: |count| match count {
        0 => "Noch kein eigener Fall auf diesem Gerät".to_owned(),
        1 => "Ein Fall auf diesem Gerät".to_owned(),
        count => format!("{count} Fälle auf diesem Gerät"),
    },
    first_title: "Ein sicherer Platz für die Fallarbeit",
    first_what: "Ankerplatz begleitet durch das Case Management, von der Aufnahme bis zur Nachsorge, mit einer Netzwerkkarte als Herzstück.",
    first_privacy: "Alles, was eingetragen wird, bleibt auf diesem Gerät; nichts wird übertragen.",
    practice: "Übungsfall öffnen",
    practice_note: "Karin S., 20 Jahre, erfunden und vollständig",
    new: "Neuer Fall",
    new_note: "Ein Vorname oder ein Kürzel genügt",
    open_file: "Datei öffnen",
    open_note: "Ankerplatz oder easyNWK, auch mehrere",
    search: "Name, Thema, Nummer",
    none_found: "Kein Fall passt zu dieser Suche.",
    found: |count| match count {
        1 => "Ein Fall gefunden".to_owned(),
        count => format!("{count} Fälle gefunden"),
    },
    is_practice: "Übung",
    nothing_due: "kein Termin",
    menu: |name| format!("Mehr zu {name}"),
    rename: "Umbenennen",
    duplicate: "Duplizieren",
    export: "Als Datei sichern",
    delete: "Löschen",
    deleted: "Fall gelöscht",
    duplicated: "Fall dupliziert",
    exported: "Datei gesichert. Sie enthält den ganzen Fall, bitte sicher aufbewahren.",
    new_title: "Neuer Fall",
    name: "Name oder Pseudonym",
    name_note: "Ein Vorname, ein Kürzel oder eine Nummer genügt.",
    about: "Worum es geht",
    number: "Aktenzahl",
    age: "Alter",
    gender: "Geschlecht",
    note: "Notiz",
    create: "Fall anlegen",
    done: "Fertig",
    practice_failed: "Der Übungsfall kam nicht an. Bitte die Verbindung prüfen und es noch einmal versuchen.",
    storage: "Speicher und Sicherung",
    used: |share| format!("{share} belegt"),
    storage_note: "Die Fälle liegen nur in diesem Browser. Wichtige Fälle bitte als Datei sichern: Wer die Browserdaten löscht, löscht auch sie.",
    overview: "Überblick",
    phases: "Phasen",
    map: "Netzwerkkarte",
    plan: "Hilfeplan",
    places: "Bereiche des Falls",
    where_it_stands: "Wo der Fall steht",
    next_dates: "Nächste Termine",
    network: "Netzwerk",
    open: "Öffnen",
    contacts: |count| if count == 1 { "ein Kontakt".to_owned() } else { format!("{count} Kontakte") },
    goals: "Ziele",
    to_goals: "Zu den Zielen",
    no_goals: "Noch kein Ergebnisziel.",
    lately: "Zuletzt",
    to_log: "Zum Verlauf",
    no_log: "Noch kein Eintrag im Verlauf.",
    edit: "Angaben zur Person",
    years: |age| {
        if age.chars().all(|letter| letter.is_ascii_digit()) { format!("{age} Jahre") } else { age.to_owned() }
    },
    responsible: |who| format!("Fallverantwortung: {who}"),
    of: |done, of| format!("{done} von {of}"),
    until: |date| format!("bis {date}"),
    print: "Drucken",
    as_html: "Als HTML-Datei sichern",
};

const EN: Cases = Cases {
    title: "My cases",
    count: |count| match count {
        0 => "No case of your own on this device yet".to_owned(),
        1 => "One case on this device".to_owned(),
        count => format!("{count} cases on this device"),
    },
    first_title: "A safe place for your case work",
    first_what: "Ankerplatz leads through case management, from intake to after-care, with a network map at its heart.",
    first_privacy: "Everything you enter stays on this device; nothing is transmitted.",
    practice: "Open practice case",
    practice_note: "Karin S., aged 20, invented and complete",
    new: "New case",
    new_note: "A first name or a code is enough",
    open_file: "Open file",
    open_note: "Ankerplatz or easyNWK, several at once too",
    search: "Name, subject, number",
    none_found: "No case fits this search.",
    found: |count| match count {
        1 => "One case found".to_owned(),
        count => format!("{count} cases found"),
    },
    is_practice: "Practice",
    nothing_due: "no date",
    menu: |name| format!("More on {name}"),
    rename: "Rename",
    duplicate: "Duplicate",
    export: "Save as a file",
    delete: "Delete",
    deleted: "Case deleted",
    duplicated: "Case duplicated",
    exported: "File saved. It holds the whole case, please keep it safe.",
    new_title: "New case",
    name: "Name or pseudonym",
    name_note: "A first name, a code or a number is enough.",
    about: "What it is about",
    number: "File number",
    age: "Age",
    gender: "Gender",
    note: "Note",
    create: "Create case",
    done: "Done",
    practice_failed: "The practice case did not arrive. Please check the connection and try again.",
    storage: "Storage and backup",
    used: |share| format!("{share} used"),
    storage_note: "The cases lie in this browser only. Save important cases as a file: clearing the browser data deletes them too.",
    overview: "Overview",
    phases: "Phases",
    map: "Network map",
    plan: "Support plan",
    places: "Parts of the case",
    where_it_stands: "Where the case stands",
    next_dates: "Next dates",
    network: "Network",
    open: "Open",
    contacts: |count| if count == 1 { "one contact".to_owned() } else { format!("{count} contacts") },
    goals: "Goals",
    to_goals: "To the goals",
    no_goals: "No outcome goal yet.",
    lately: "Lately",
    to_log: "To the log",
    no_log: "Nothing logged yet.",
    edit: "About the client",
    years: |age| if age.chars().all(|letter| letter.is_ascii_digit()) { format!("aged {age}") } else { age.to_owned() },
    responsible: |who| format!("Case responsibility: {who}"),
    of: |done, of| format!("{done} of {of}"),
    until: |date| format!("by {date}"),
    print: "Print",
    as_html: "Save as an HTML file",
};

/// The texts of a language.
pub fn cases(locale: Locale) -> &'static Cases {
    locale.pick(&DE, &EN)
}
