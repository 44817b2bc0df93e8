//! Texts of the versions of the map: making, naming, walking through time, and
//! who is known from another version.

use crate::domain::case::Case;
use crate::domain::map::making::Beginning;
use crate::domain::map::version::{MapAim, MapVersion, Occasion};
use crate::domain::record::find;
use crate::i18n::spelling::texts;
use crate::i18n::wizard::records::records;
use crate::i18n::{Language, Locale, format, words};

texts! {
    /// Texts of the versions of the map.
    #[derive(Debug)]
    #[expect(missing_docs, reason = "Each field is named by what it says.")]
    pub struct Versions {
        pub title: &'static str,
        pub only_one: &'static str,
        pub new: &'static str,
        pub new_short: &'static str,
        pub begins_with: &'static str,
        pub name: &'static str,
        pub name_note: &'static str,
        pub date: &'static str,
        pub until: &'static str,
        pub aim: &'static str,
        pub occasion: &'static str,
        pub no_occasion: &'static str,
        pub make: &'static str,
        pub made: fn(&str) -> String,
        pub target: &'static str,
        pub target_note: &'static str,
        pub older: &'static str,
        pub to_newest: &'static str,
        pub remove: &'static str,
        pub removed: fn(&str) -> String,
        pub last_one: &'static str,
        pub last_aim: &'static str,
        pub play: &'static str,
        pub pause: &'static str,
        pub go_on: &'static str,
        pub stop: &'static str,
        pub playing: &'static str,
        pub paused: &'static str,
        pub stopped: &'static str,
        pub known: fn(usize) -> String,
        pub known_note: &'static str,
        pub known_all: &'static str,
        pub known_hide: &'static str,
        pub known_from: fn(&str, &str) -> String,
        pub known_taken: fn(&str) -> String,
        pub known_taken_all: fn(usize) -> String,
        pub same: &'static str,
        pub same_as: fn(&str, &str) -> String,
        pub same_yes: fn(&str) -> String,
        pub same_done: fn(&str, &str) -> String,
        pub anew: fn(usize) -> String,
        pub anew_note: &'static str,
        pub anew_do: &'static str,
        pub anew_done: fn(usize) -> String,
        pub print: &'static str,
        pub rests_on: &'static str,
        pub rests_on_note: &'static str,
        pub newest: fn(&str) -> String,
        pub not_attached: &'static str,
        pub map_of_review: &'static str,
        pub map_of_evaluation: &'static str,
        pub make_for: &'static str,
        pub make_for_note: &'static str,
        pub open: fn(&str) -> String,
        pub compare: &'static str,
    }
}

/// The texts of a language.
pub fn versions(locale: Locale) -> &'static Versions {
    locale.pick(&DE, &EN)
}

/// What a version is called: its title, or its number where it has none.
pub fn name(locale: Locale, number: usize, version: &MapVersion) -> String {
    match (version.title.trim(), version.aim) {
        ("", MapAim::Actual) => match locale.language() {
            Language::De => format!("Kartenstand {number}"),
            Language::En => format!("Version {number}"),
        },
        ("", MapAim::Target) => locale.pick("Zielkarte", "Target map").to_owned(),
        (title, MapAim::Actual | MapAim::Target) => title.to_owned(),
    }
}

/// Name, day, and whether it is a target: "Assessment, 26.03.2026".
pub fn told(locale: Locale, number: usize, version: &MapVersion) -> String {
    let mut parts = vec![name(locale, number, version)];
    parts.extend(version.date.map(|date| format::date(locale, date)));
    if version.aim == MapAim::Target {
        parts.push(locale.pick("Soll", "target").to_owned());
    }
    parts.join(", ")
}

/// As [`told`], of a version in a case. Empty if the case has no such version.
pub fn told_in(locale: Locale, case: &Case, version: &MapVersion) -> String {
    let at = case.maps.iter().position(|other| other.id == version.id);
    at.map_or_else(String::new, |at| told(locale, at + 1, version))
}

/// "Ist", "Soll"
pub fn aim(locale: Locale, aim: MapAim) -> &'static str {
    match aim {
        MapAim::Actual => locale.pick("Ist: wie es ist", "Actual: how things are"),
        MapAim::Target => locale.pick("Soll: Zielkarte", "Target: how things are to be"),
    }
}

/// What a version begins with, and what that is good for.
pub fn beginning(locale: Locale, beginning: Beginning) -> (&'static str, &'static str) {
    match beginning {
        Beginning::Copy => (
            locale.pick("Kopie", "Copy"),
            locale.pick(
                "Die gezeigte Karte wird übernommen und auf den neuen Stand gebracht.",
                "The map shown is taken over and brought up to date.",
            ),
        ),
        Beginning::Blank => (
            locale.pick("Leer", "Blank"),
            locale.pick(
                "Alle werden neu erfragt. Wer schon bekannt ist, liegt bereit.",
                "Everybody is asked for anew. Those already known are at hand.",
            ),
        ),
        Beginning::Target => (
            locale.pick("Zielkarte", "Target map"),
            locale.pick(
                "Die gezeigte Karte, gezeichnet wie sie werden soll. Sie zählt nie als aktueller Stand.",
                "The map shown, drawn as it is to become. It never counts as the present state.",
            ),
        ),
    }
}

/// What a version was drawn for: "Assessment", "Überprüfung vom 09.09.2026".
pub fn occasion(locale: Locale, case: &Case, occasion: Occasion) -> String {
    let t = records(locale);
    match occasion {
        Occasion::Phase(phase) => words::phase(locale, phase).to_owned(),
        Occasion::Review(id) => {
            let date = find(&case.course.reviews, id).and_then(|review| review.date);
            date.map_or_else(|| t.undated_review.to_owned(), |date| (t.review_of)(&format::date(locale, date)))
        }
    }
}

/// The title with which a map for an occasion begins.
pub fn title_for(locale: Locale, occasion: Occasion) -> &'static str {
    match occasion {
        Occasion::Phase(phase) => words::phase(locale, phase),
        Occasion::Review(_) => locale.pick("Überprüfung", "Review"),
    }
}

const DE: Versions = Versions {
    title: "Karten im Verlauf",
    only_one: "Ein zweiter Kartenstand zeigt, was sich verändert hat.",
    new: "Neuer Kartenstand",
    new_short: "Neuer Stand",
    begins_with: "Beginnt als",
    name: "Titel der Karte",
    name_note: "Etwa „Halbzeit“ oder „Nach dem Umzug“.",
    date: "Stand vom",
    until: "Soll gelten ab",
    aim: "Ist oder Soll",
    occasion: "Gezeichnet für",
    no_occasion: "keinen bestimmten Anlass",
    make: "Anlegen",
    made: |name| format!("Angelegt und gezeigt: {name}"),
    target: "Zielkarte (Soll)",
    target_note: "So soll es werden. In Zahlen zum aktuellen Stand geht sie nicht ein.",
    older: "Älterer Stand",
    to_newest: "Zum neuesten",
    remove: "Kartenstand löschen",
    removed: |name| format!("Gelöscht: {name}"),
    last_one: "Der letzte Ist-Stand bleibt: Ein Fall hat immer eine Karte, wie es ist.",
    last_aim: "Der letzte Ist-Stand kann keine Zielkarte werden.",
    play: "Verlauf abspielen",
    pause: "Anhalten",
    go_on: "Weiter",
    stop: "Beenden",
    playing: "Der Verlauf läuft. Bearbeiten geht danach weiter.",
    paused: "Angehalten. Bearbeiten geht nach dem Beenden.",
    stopped: "Verlauf beendet",
    known: |count| format!("Aus anderen Kartenständen: {count}"),
    known_note: "antippen, dann den Platz auf der Karte",
    known_all: "Alle übernehmen",
    known_hide: "Ausblenden",
    known_from: |name, version| format!("{name}, bekannt aus {version}"),
    known_taken: |name| format!("{name} übernommen, noch ohne Platz"),
    known_taken_all: |count| match count {
        1 => "1 Kontakt übernommen, noch ohne Platz".to_owned(),
        count => format!("{count} Kontakte übernommen, noch ohne Platz"),
    },
    same: "Dieselbe Person?",
    same_as: |name, version| format!("{name} steht auch auf {version}."),
    same_yes: |who| format!("Ja, {who}"),
    same_done: |name, version| format!("{name} ist dieselbe Person wie auf {version}"),
    anew: |count| match count {
        1 => "1 Person gleicht in Name und Rolle einer auf einem anderen Kartenstand.".to_owned(),
        count => format!("{count} Personen gleichen in Name und Rolle Personen auf anderen Kartenständen."),
    },
    anew_note: "Als dieselben erkannt, wird ihre Veränderung sichtbar.",
    anew_do: "Als dieselben führen",
    anew_done: |count| match count {
        1 => "1 Person wiedererkannt".to_owned(),
        count => format!("{count} Personen wiedererkannt"),
    },
    print: "Karte drucken",
    rests_on: "Das Assessment beruht auf",
    rests_on_note: "Wird später eine neue Karte gezeichnet, bleibt diese die Grundlage der Einschätzung.",
    newest: |told| format!("Neuester Stand: {told}"),
    not_attached: "dem jeweils neuesten Stand",
    map_of_review: "Karte zu dieser Überprüfung",
    map_of_evaluation: "Karte zur Evaluation",
    make_for: "Neue Karte dazu anlegen",
    make_for_note: "Sie beginnt als Kopie der letzten Karte davor.",
    open: |name| format!("{name} öffnen"),
    compare: "Mit der vorigen vergleichen",
};

const EN: Versions = Versions {
    title: "Maps over time",
    only_one: "A second version shows what has changed.",
    new: "New version of the map",
    new_short: "New version",
    begins_with: "Begins as",
    name: "Title of the map",
    name_note: "Such as “Halfway” or “After the move”.",
    date: "As of",
    until: "To be so from",
    aim: "Actual or target",
    occasion: "Drawn for",
    no_occasion: "no particular occasion",
    make: "Create",
    made: |name| format!("Created and shown: {name}"),
    target: "Target map",
    target_note: "This is how it is to become. It does not count as the present state.",
    older: "Earlier version",
    to_newest: "To the newest",
    remove: "Delete this version",
    removed: |name| format!("Deleted: {name}"),
    last_one: "The last actual version stays: a case always has one map of how things are.",
    last_aim: "The last actual version cannot become a target map.",
    play: "Play the change",
    pause: "Pause",
    go_on: "Go on",
    stop: "End",
    playing: "The change is being played. Editing goes on afterwards.",
    paused: "Paused. Editing goes on once this has ended.",
    stopped: "Playing ended",
    known: |count| format!("From other versions: {count}"),
    known_note: "tap, then the place on the map",
    known_all: "Take over all",
    known_hide: "Hide",
    known_from: |name, version| format!("{name}, known from {version}"),
    known_taken: |name| format!("{name} taken over, not placed yet"),
    known_taken_all: |count| match count {
        1 => "1 contact taken over, not placed yet".to_owned(),
        count => format!("{count} contacts taken over, not placed yet"),
    },
    same: "The same person?",
    same_as: |name, version| format!("{name} is on {version} too."),
    same_yes: |who| format!("Yes, {who}"),
    same_done: |name, version| format!("{name} is the same person as on {version}"),
    anew: |count| match count {
        1 => "1 person has name and role of one on another version.".to_owned(),
        count => format!("{count} people have name and role of people on other versions."),
    },
    anew_note: "Recognised as the same, their change becomes visible.",
    anew_do: "Keep as the same",
    anew_done: |count| match count {
        1 => "1 person recognised".to_owned(),
        count => format!("{count} people recognised"),
    },
    print: "Print the map",
    rests_on: "The assessment rests on",
    rests_on_note: "When a new map is drawn later, this one stays what the assessment is based on.",
    newest: |told| format!("Newest version: {told}"),
    not_attached: "whichever version is newest",
    map_of_review: "Map for this review",
    map_of_evaluation: "Map for the evaluation",
    make_for: "Make a new map for it",
    make_for_note: "It begins as a copy of the last map before it.",
    open: |name| format!("Open {name}"),
    compare: "Compare with the one before",
};
