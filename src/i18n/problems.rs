//! What is wrong with a file, and what of it was not taken over, as sentences:
//! each says what is the matter and, where there is something, what to do.

use crate::i18n::{Language, Locale};
use crate::interchange::problem::{Crowd, ImportError, Remark, Spot};
use crate::storage::format::LoadError;

const MEGABYTE: usize = 1024 * 1024;

/// Why a file cannot be opened.
pub fn import_error(locale: Locale, error: &ImportError) -> String {
    match error {
        ImportError::Empty => locale
            .pick(
                "Die Datei ist leer; bitte eine andere wählen.", //
                "The file is empty; please choose another one.",
            )
            .to_owned(),
        ImportError::TooLarge { limit } => {
            let limit = limit / MEGABYTE;
            locale.choose(
                format!("Die Datei hat mehr als {limit} MB und wird deshalb nicht gelesen; bitte prüfen, ob es die richtige ist."),
                format!("The file is larger than {limit} MB and is therefore not read; please check that it is the right one."),
            )
        }
        ImportError::TooDeep => locale
            .pick(
                "Die Datei ist tiefer verschachtelt als jede Falldatei und wird deshalb nicht gelesen; bitte prüfen, ob es die richtige ist.",
                "The file is nested deeper than any case file and is therefore not read; please check that it is the right one.",
            )
            .to_owned(),
        ImportError::NotText => locale
            .pick(
                "Die Datei enthält keinen lesbaren Text; bitte eine Falldatei, eine easyNWK-Datei (.json) oder eine .nwk-Datei wählen.",
                "The file holds no readable text; please choose a case file, an easyNWK file (.json) or a .nwk file.",
            )
            .to_owned(),
        ImportError::NotJson { line, column } => not_json(locale, *line, *column),
        ImportError::UnknownFormat => locale
            .pick(
                "Die Datei ist weder eine Falldatei noch eine easyNWK-Datei (.json, .nwk); bitte eine solche wählen.",
                "The file is neither a case file nor an easyNWK file (.json, .nwk); please choose one of these.",
            )
            .to_owned(),
        ImportError::WrongShape { path } => {
            let path = locale.quoted(path);
            locale.choose(
                format!("Die easyNWK-Datei ist unvollständig: {path} fehlt oder ist unbrauchbar; bitte in easyNWK noch einmal speichern."),
                format!("The easyNWK file is incomplete: {path} is missing or unusable; please save it again in easyNWK."),
            )
        }
        ImportError::NoVersions => locale
            .pick(
                "Die Datei enthält keinen Stand der Netzwerkkarte; bitte in easyNWK noch einmal speichern.",
                "The file holds no version of the network map; please save it again in easyNWK.",
            )
            .to_owned(),
        ImportError::TooMany { what, limit } => too_many(locale, *what, *limit),
        ImportError::TooNew { found } => too_new(locale, *found),
        ImportError::Malformed => malformed(locale).to_owned(),
        ImportError::Unsound => unsound(locale).to_owned(),
    }
}

/// Why a stored case cannot be opened.
pub fn load_error(locale: Locale, error: &LoadError) -> String {
    match error {
        LoadError::NotJson { line, column } => not_json(locale, *line, *column),
        LoadError::NotOurs => locale
            .pick(
                "Das ist keine Falldatei von Ankerplatz; andere Dateien bitte über „Datei öffnen“ einlesen.",
                "This is no case file of Ankerplatz; please read other files with “Open file”.",
            )
            .to_owned(),
        LoadError::TooNew { found } => too_new(locale, *found),
        LoadError::Malformed => malformed(locale).to_owned(),
        LoadError::Unsound => unsound(locale).to_owned(),
    }
}

fn too_many(locale: Locale, what: Crowd, limit: usize) -> String {
    let what = match what {
        Crowd::Versions => locale.pick("Stände der Netzwerkkarte", "versions of the network map"),
        Crowd::Contacts => locale.pick("Kontakte", "contacts"),
        Crowd::Ties => locale.pick("Verbindungen", "ties"),
    };
    locale.choose(
        format!("Die Datei enthält mehr als {limit} {what} und wird deshalb nicht gelesen; bitte prüfen, ob es die richtige ist."),
        format!("The file holds more than {limit} {what} and is therefore not read; please check that it is the right one."),
    )
}

fn not_json(locale: Locale, line: usize, column: usize) -> String {
    locale.choose(
        format!("Die Datei ist ab Zeile {line}, Spalte {column} beschädigt oder unvollständig; bitte eine andere Kopie wählen."),
        format!("The file is damaged or incomplete from line {line}, column {column} on; please choose another copy."),
    )
}

fn too_new(locale: Locale, found: u32) -> String {
    locale.choose(
        format!("Die Falldatei stammt aus einer neueren Ausgabe von Ankerplatz (Format {found}); bitte die Seite neu laden oder die neuere Ausgabe verwenden."),
        format!("The case file comes from a newer edition of Ankerplatz (format {found}); please reload the page or use the newer edition."),
    )
}

const fn malformed(locale: Locale) -> &'static str {
    match locale.language() {
        Language::De => {
            "Die Falldatei ist anders aufgebaut, als ihr Format verspricht; bitte eine Sicherungskopie wählen."
        }
        Language::En => {
            "The case file is built differently from what its format promises; please choose a backup copy."
        }
    }
}

const fn unsound(locale: Locale) -> &'static str {
    match locale.language() {
        Language::De => {
            "Die Falldatei widerspricht sich selbst, wohl nach einer Änderung von Hand; bitte eine Sicherungskopie wählen."
        }
        Language::En => {
            "The case file contradicts itself, probably after a change by hand; please choose a backup copy."
        }
    }
}

/// What was not taken over as it stood.
#[expect(clippy::too_many_lines, reason = "One arm a remark, with its sentences beside it.")]
pub fn remark(locale: Locale, remark: &Remark) -> String {
    match remark {
        Remark::SelfTies { count } => counted(
            locale,
            *count,
            [
                "Verbindung eines Kontakts mit sich selbst wurde weggelassen.",
                "Verbindungen eines Kontakts mit sich selbst wurden weggelassen.",
                "tie of a contact with itself was left out.",
                "ties of a contact with itself were left out.",
            ],
        ),
        Remark::DanglingTies { count } => counted(
            locale,
            *count,
            [
                "Verbindung zu einem Kontakt, den es nicht gibt, wurde weggelassen.",
                "Verbindungen zu Kontakten, die es nicht gibt, wurden weggelassen.",
                "tie to a contact that does not exist was left out.",
                "ties to contacts that do not exist were left out.",
            ],
        ),
        Remark::DoubleTies { count } => counted(
            locale,
            *count,
            [
                "Verbindung stand doppelt in der Datei und wurde einmal übernommen.",
                "Verbindungen standen doppelt in der Datei und wurden einmal übernommen.",
                "tie stood twice in the file and was taken over once.",
                "ties stood twice in the file and were taken over once.",
            ],
        ),
        Remark::DoubleContacts { count } => counted(
            locale,
            *count,
            [
                "Kontakt trägt dieselbe Nummer wie ein anderer und wurde weggelassen; bitte bei Bedarf neu anlegen.",
                "Kontakte tragen dieselbe Nummer wie andere und wurden weggelassen; bitte bei Bedarf neu anlegen.",
                "contact has the same number as another and was left out; please add it again if needed.",
                "contacts have the same number as others and were left out; please add them again if needed.",
            ],
        ),
        Remark::Unplaced { count } => counted(
            locale,
            *count,
            [
                "Kontakt hat keinen Platz auf der Karte und steht nur in der Liste.",
                "Kontakte haben keinen Platz auf der Karte und stehen nur in der Liste.",
                "contact has no place on the map and is in the list only.",
                "contacts have no place on the map and are in the list only.",
            ],
        ),
        Remark::Removed { count } => counted(
            locale,
            *count,
            [
                "Kontakt steht auf keinem Stand der Karte und wurde weggelassen.",
                "Kontakte stehen auf keinem Stand der Karte und wurden weggelassen.",
                "contact is on no version of the map and was left out.",
                "contacts are on no version of the map and were left out.",
            ],
        ),
        Remark::DifferingClients { count } => counted(
            locale,
            *count,
            [
                "Stand sagt anderes über die Ankerperson; im Fall steht, was der aktuelle Stand sagt.",
                "Stände sagen anderes über die Ankerperson; im Fall steht, was der aktuelle Stand sagt.",
                "version says something else about the anchor person; the case has what the current version says.",
                "versions say something else about the anchor person; the case has what the current version says.",
            ],
        ),
        Remark::NoCurrentVersion => locale
            .pick(
                "Der als aktuell bezeichnete Stand fehlt in der Datei; die Ankerperson stammt aus dem neuesten.",
                "The version said to be current is missing from the file; the anchor person comes from the newest one.",
            )
            .to_owned(),
        Remark::UnknownKeys { count } => counted(
            locale,
            *count,
            [
                "Angabe ist hier nicht bekannt; sie wird aufbewahrt und steht in einer easyNWK-Datei wieder an ihrem Platz.",
                "Angaben sind hier nicht bekannt; sie werden aufbewahrt und stehen in einer easyNWK-Datei wieder an ihrem Platz.",
                "entry is not known here; it is kept and stands in its place again in an easyNWK file.",
                "entries are not known here; they are kept and stand in their places again in an easyNWK file.",
            ],
        ),
        Remark::UnknownVersions { count } => counted(
            locale,
            *count,
            [
                "Zeile gehört zu keinem Stand der Karte und wurde weggelassen.",
                "Zeilen gehören zu keinem Stand der Karte und wurden weggelassen.",
                "line belongs to no version of the map and was left out.",
                "lines belong to no version of the map and were left out.",
            ],
        ),
        Remark::Unreadable { at: Spot::Path(path) } => {
            let path = locale.quoted(path);
            locale.choose(
                format!("{path} war nicht lesbar und wurde nicht übernommen; bitte nachtragen."),
                format!("{path} could not be read and was not taken over; please fill it in."),
            )
        }
        Remark::Unreadable { at: Spot::Line(line) } => locale.choose(
            format!("Zeile {line} war nicht ganz lesbar; bitte prüfen, was davon fehlt."),
            format!("Line {line} could not be read completely; please check what is missing of it."),
        ),
        Remark::MoreUnreadable { count } => counted(
            locale,
            *count,
            [
                "weitere Angabe war nicht lesbar.",
                "weitere Angaben waren nicht lesbar.",
                "more entry could not be read.",
                "more entries could not be read.",
            ],
        ),
    }
}

/// A number and its sentence: German for one and several, English likewise.
fn counted(locale: Locale, count: usize, [one_de, many_de, one_en, many_en]: [&'static str; 4]) -> String {
    let sentence = if count == 1 { locale.pick(one_de, one_en) } else { locale.pick(many_de, many_en) };
    format!("{count} {sentence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_is_one_sentence_in_both_languages() {
        let errors = [
            ImportError::Empty,
            ImportError::TooLarge { limit: 20 * MEGABYTE },
            ImportError::TooDeep,
            ImportError::NotText,
            ImportError::NotJson { line: 3, column: 14 },
            ImportError::UnknownFormat,
            ImportError::WrongShape { path: "versions".to_owned() },
            ImportError::NoVersions,
            ImportError::TooMany { what: Crowd::Versions, limit: 1_000 },
            ImportError::TooMany { what: Crowd::Contacts, limit: 20_000 },
            ImportError::TooMany { what: Crowd::Ties, limit: 100_000 },
            ImportError::TooNew { found: 7 },
            ImportError::Malformed,
            ImportError::Unsound,
        ];
        let [german, english] =
            Locale::ALL.map(|locale| errors.iter().map(|error| import_error(locale, error)).collect::<Vec<_>>());
        for (de, en) in german.iter().zip(&english) {
            assert_ne!(de, en);
            for sentence in [de, en] {
                assert!(sentence.ends_with('.') && !sentence.contains(['!', '\n']), "{sentence}");
            }
        }
    }

    #[test]
    fn one_and_several_are_told_apart() {
        let said = |count| remark(Locale::EN, &Remark::SelfTies { count });
        assert_eq!(said(1), "1 tie of a contact with itself was left out.");
        assert_eq!(said(2), "2 ties of a contact with itself were left out.");
    }
}
