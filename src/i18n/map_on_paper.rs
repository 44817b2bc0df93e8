//! Words of the printed network map.

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// The words of the network map on paper.
    #[derive(Debug)]
    #[expect(missing_docs, reason = "Each field is named by what it says.")]
    pub struct MapOnPaper {
        pub title: &'static str,
        pub anchor: &'static str,
        pub version: &'static str,
        pub date: &'static str,
        pub aim: &'static str,
        pub actual: &'static str,
        pub target: &'static str,
        pub occasion: &'static str,
        pub names: &'static str,
        pub pseudonyms: &'static str,
        pub real_names: &'static str,
        pub printed_on: &'static str,
        pub on_the_map: fn(usize, usize) -> String,
        pub empty: &'static str,
        pub contacts: &'static str,
        pub name: &'static str,
        pub role: &'static str,
        pub horizon: &'static str,
        pub at: fn(&str, u8) -> String,
        pub anchor_tie: &'static str,
        pub ties: &'static str,
        pub note: &'static str,
        pub which: &'static str,
        pub with_notes: &'static str,
        pub with_pseudonyms: &'static str,
        pub with_qualities: &'static str,
        pub back: &'static str,
    }
}

/// The words in a language.
pub fn map_on_paper(locale: Locale) -> &'static MapOnPaper {
    locale.pick(&DE, &EN)
}

const DE: MapOnPaper = MapOnPaper {
    title: "Netzwerkkarte",
    anchor: "Ankerperson",
    version: "Kartenstand",
    date: "Stand vom",
    aim: "Ist oder Soll",
    actual: "Ist: wie es ist",
    target: "Soll: wie es werden soll",
    occasion: "Gezeichnet für",
    names: "Namen",
    pseudonyms: "Pseudonyme",
    real_names: "wie in der Fallakte",
    printed_on: "Ausgedruckt am",
    on_the_map: |contacts, ties| {
        let contacts = if contacts == 1 { "1 Kontakt".to_owned() } else { format!("{contacts} Kontakte") };
        let ties = if ties == 1 { "1 Beziehung".to_owned() } else { format!("{ties} Beziehungen") };
        format!("{contacts} auf der Karte, {ties} untereinander.")
    },
    empty: "Auf dieser Karte steht noch niemand.",
    contacts: "Kontakte",
    name: "Name",
    role: "Rolle",
    horizon: "Horizont und Nähe",
    at: |ring, nearness| format!("{ring}, {nearness} von 9"),
    anchor_tie: "Zur Ankerperson",
    ties: "Verbunden mit",
    note: "Notiz",
    which: "Kartenstand",
    with_notes: "Notizen mitdrucken",
    with_pseudonyms: "Pseudonyme statt Namen",
    with_qualities: "Eco-Map: Qualität der Beziehungen",
    back: "Zur Netzwerkkarte",
};

const EN: MapOnPaper = MapOnPaper {
    title: "Network map",
    anchor: "Anchor person",
    version: "Version",
    date: "As of",
    aim: "Actual or target",
    actual: "Actual: how things are",
    target: "Target: how things are to be",
    occasion: "Drawn for",
    names: "Names",
    pseudonyms: "pseudonyms",
    real_names: "as in the case file",
    printed_on: "Printed on",
    on_the_map: |contacts, ties| {
        let contacts = if contacts == 1 { "1 contact".to_owned() } else { format!("{contacts} contacts") };
        let ties = if ties == 1 { "1 tie".to_owned() } else { format!("{ties} ties") };
        format!("{contacts} on the map, {ties} between them.")
    },
    empty: "Nobody is on this map yet.",
    contacts: "Contacts",
    name: "Name",
    role: "Role",
    horizon: "Horizon and nearness",
    at: |ring, nearness| format!("{ring}, {nearness} of 9"),
    anchor_tie: "To the anchor",
    ties: "Tied with",
    note: "Note",
    which: "Version",
    with_notes: "Print notes too",
    with_pseudonyms: "Pseudonyms instead of names",
    with_qualities: "Eco-map: quality of the ties",
    back: "To the network map",
};
