//! Texts of the preview of files, and of what came of them.

use crate::domain::map::version::{MapAim, MapVersion};
use crate::i18n::spelling::texts;
use crate::i18n::{Language, Locale, format};
use crate::interchange::FileKind;
use crate::interchange::arrival::{Choice, Meeting, Outcome, Standing};

texts! {
    /// Texts of the preview.
    #[derive(Debug)]
    pub struct Imports {
        /// Title of the dialogue.
        pub title: &'static str,
        /// Takes over what was chosen.
        pub take: &'static str,
        /// Legend of the choice for one case.
        pub choice: fn(&str) -> String,
        /// Heading of the remarks.
        pub remarks: &'static str,
        /// A file could not be opened.
        pub failed: &'static str,
        /// The browser could not read a file.
        pub unreadable: &'static str,
        /// Takes back what was taken over.
        pub undo: &'static str,
        /// It was taken back.
        pub undone: &'static str,
        /// Opens one of the cases taken over.
        pub open: fn(&str) -> String,
        /// Names the list of the versions of a case.
        pub versions: fn(&str) -> String,
        /// Says that files can be dropped here.
        pub drop: &'static str,
    }
}

const DE: Imports = Imports {
    title: "Datei öffnen",
    take: "Übernehmen",
    choice: |name| format!("Was mit {name} geschehen soll"),
    remarks: "Beim Lesen aufgefallen",
    failed: "Diese Datei lässt sich nicht öffnen",
    unreadable: "Der Browser konnte die Datei nicht lesen; bitte prüfen, ob sie noch da ist, und noch einmal wählen.",
    undo: "Rückgängig",
    undone: "Es ist wieder wie vorher.",
    open: |name| format!("{name} öffnen"),
    versions: |name| format!("Stände der Karte von {name}"),
    drop: "Dateien ablegen; übernommen wird noch nichts",
};

const EN: Imports = Imports {
    title: "Open file",
    take: "Take over",
    choice: |name| format!("What to do with {name}"),
    remarks: "Noticed while reading",
    failed: "This file cannot be opened",
    unreadable: "The browser could not read the file; please check that it is still there and choose it again.",
    undo: "Undo",
    undone: "Everything is as it was.",
    open: |name| format!("Open {name}"),
    versions: |name| format!("Versions of the map of {name}"),
    drop: "Drop the files; nothing is taken over yet",
};

/// The texts in a language.
pub fn imports(locale: Locale) -> &'static Imports {
    locale.pick(&DE, &EN)
}

/// What a file is.
pub const fn kind(locale: Locale, kind: FileKind) -> &'static str {
    match (kind, locale.language()) {
        (FileKind::Case, Language::De) => "Falldatei",
        (FileKind::Case, Language::En) => "case file",
        (FileKind::EasyNwk, _) => "easyNWK (JSON)",
        (FileKind::Nwk, _) => "easyNWK 1.5 (.nwk)",
    }
}

/// What stands in a case that comes in.
pub fn holds(locale: Locale, name: &str, maps: usize, contacts: usize) -> String {
    let (maps, contacts) = (maps_in_words(locale, maps), contacts_in_words(locale, contacts));
    locale.choose(
        format!("{name}: {maps}, {contacts} auf der neuesten"),
        format!("{name}: {maps}, {contacts} on the newest"),
    )
}

/// A version of the map in a line; a target says that it is one.
pub fn version(locale: Locale, version: &MapVersion) -> String {
    let (contacts, ties) = (version.network.contacts().len(), version.network.ties().len());
    let title = match version.title.trim() {
        "" => locale.pick("ohne Titel", "untitled"),
        title => title,
    };
    let title = match version.aim {
        MapAim::Actual => title.to_owned(),
        MapAim::Target => format!("{title} ({})", locale.pick("Soll", "target")),
    };
    let date = version.date;
    let date = date.map_or_else(|| locale.pick("ohne Datum", "no date").to_owned(), |date| format::date(locale, date));
    let contacts = contacts_in_words(locale, contacts);
    let ties = match ties {
        1 => locale.pick("eine Verbindung", "one tie").to_owned(),
        ties => locale.choose(format!("{ties} Verbindungen"), format!("{ties} ties")),
    };
    format!("{title}, {date}: {contacts}, {ties}")
}

/// Whom a case meets; nothing where it meets nobody.
pub fn meeting(locale: Locale, meeting: Meeting) -> Option<&'static str> {
    match meeting {
        Meeting::Nobody => None,
        Meeting::Itself(_) => Some(locale.pick(
            "Dieser Fall liegt schon auf diesem Gerät, mit anderem Inhalt.",
            "This case is on this device already, with other content.",
        )),
        Meeting::Unchanged(_) => Some(locale.pick(
            "Dieser Fall liegt schon auf diesem Gerät, mit demselben Inhalt.",
            "This case is on this device already, with the same content.",
        )),
        Meeting::Namesake(_) => Some(locale.pick(
            "Auf diesem Gerät liegt schon ein Fall mit diesem Namen; bitte prüfen, ob es dieselbe Person ist.",
            "A case of that name is on this device already; please check whether it is the same person.",
        )),
        Meeting::Twin => {
            Some(locale.pick("Dieser Fall steht schon weiter oben.", "This case stands further up already."))
        }
    }
}

/// What would be replaced.
pub fn standing(locale: Locale, standing: &Standing) -> String {
    let (maps, contacts) = (maps_in_words(locale, standing.maps), contacts_in_words(locale, standing.contacts));
    let opened = format::date(locale, standing.opened);
    let latest = standing.latest.map(|date| format::date(locale, date));
    let entries = match (standing.entries, locale.language()) {
        (0, Language::De) => "keine Einträge in der Fallakte".to_owned(),
        (0, Language::En) => "no entries in the file".to_owned(),
        (1, Language::De) => "ein Eintrag in der Fallakte".to_owned(),
        (1, Language::En) => "one entry in the file".to_owned(),
        (count, Language::De) => format!("{count} Einträge in der Fallakte"),
        (count, Language::En) => format!("{count} entries in the file"),
    };
    let latest = latest.map_or_else(String::new, |date| {
        locale.choose(format!(" Letzter Eintrag vom {date}."), format!(" Latest entry of {date}."))
    });
    locale.choose(
        format!("Vorhanden: angelegt am {opened}, {maps}, {contacts} auf der neuesten, {entries}.{latest}"),
        format!("Here: opened on {opened}, {maps}, {contacts} on the newest, {entries}.{latest}"),
    )
}

/// What a choice does.
pub const fn choice(locale: Locale, choice: Choice) -> &'static str {
    match (choice, locale.language()) {
        (Choice::Both, Language::De) => "Beide behalten",
        (Choice::Both, Language::En) => "Keep both",
        (Choice::Replace, Language::De) => "Vorhandenen ersetzen",
        (Choice::Replace, Language::En) => "Replace the one here",
        (Choice::Skip, Language::De) => "Auslassen",
        (Choice::Skip, Language::En) => "Leave out",
    }
}

/// That replacing takes everything of a case with it.
pub const fn replaces_all(locale: Locale) -> &'static str {
    match locale.language() {
        Language::De => "Ersetzt wird der ganze Fall, auch Hilfeplan und Verlauf.",
        Language::En => "All of the case is replaced, support plan and log included.",
    }
}

/// What came of the files, as a sentence.
pub fn outcome(locale: Locale, outcome: &Outcome) -> String {
    let parts = [
        (outcome.added, ["Fall übernommen", "Fälle übernommen", "case taken over", "cases taken over"]),
        (outcome.replaced, ["Fall ersetzt", "Fälle ersetzt", "case replaced", "cases replaced"]),
        (outcome.skipped, ["Fall ausgelassen", "Fälle ausgelassen", "case left out", "cases left out"]),
        (outcome.failed, ["Fall nicht gesichert", "Fälle nicht gesichert", "case not kept", "cases not kept"]),
        (outcome.refused, ["Datei nicht lesbar", "Dateien nicht lesbar", "file not readable", "files not readable"]),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, [one_de, many_de, one_en, many_en])| {
            let words = if count == 1 { locale.pick(one_de, one_en) } else { locale.pick(many_de, many_en) };
            format!("{count} {words}")
        })
        .collect();
    format!("{}.", parts.join(", "))
}

fn maps_in_words(locale: Locale, maps: usize) -> String {
    match maps {
        1 => locale.pick("eine Karte", "one map").to_owned(),
        maps => locale.choose(format!("{maps} Karten"), format!("{maps} maps")),
    }
}

fn contacts_in_words(locale: Locale, contacts: usize) -> String {
    match contacts {
        1 => locale.pick("ein Kontakt", "one contact").to_owned(),
        contacts => locale.choose(format!("{contacts} Kontakte"), format!("{contacts} contacts")),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::ids::MapId;

    #[test]
    fn what_came_of_it_is_counted_in_both_languages() {
        let came = Outcome { added: 2, replaced: 1, refused: 1, ..Outcome::default() };
        assert_eq!(outcome(Locale::DE, &came), "2 Fälle übernommen, 1 Fall ersetzt, 1 Datei nicht lesbar.");
        assert_eq!(outcome(Locale::EN, &came), "2 cases taken over, 1 case replaced, 1 file not readable.");
    }

    #[test]
    fn a_case_that_comes_in_is_told_in_figures() {
        assert_eq!(holds(Locale::DE, "Rosa", 2, 10), "Rosa: 2 Karten, 10 Kontakte auf der neuesten");
        let empty = MapVersion::empty(MapId(uuid::Uuid::nil()), NaiveDate::from_ymd_opt(2024, 2, 26));
        let first = MapVersion { title: "Erstgespräch".to_owned(), ..empty.clone() };
        assert_eq!(version(Locale::DE, &first), "Erstgespräch, 26.02.2024: 0 Kontakte, 0 Verbindungen");
        let target = MapVersion { aim: MapAim::Target, date: None, ..empty };
        assert_eq!(version(Locale::EN, &target), "untitled (target), no date: 0 contacts, 0 ties");
    }
}
