//! The network as of 26 March 2026, drawn by Karin at her grandmother's table.
//!
//! The ties are chosen so that every key role can be found: Oma Gerda is the
//! star, Selin and Yusuf are bridges, Onkel Bernd is a liaison, Isa an isolate.

use ankerplatz::domain::client::Gender::{Diverse, Female, Male, Unspecified};
use ankerplatz::domain::ids::ContactId;
use ankerplatz::domain::map::bond::Direction::{Given, Mutual, Received};
use ankerplatz::domain::map::bond::Support::{Emotional, Informational, Instrumental, Linking, Social};
use ankerplatz::domain::map::contact::{AnchorTie, Contact, ContactKind};
use ankerplatz::domain::map::network::{Network, Pair};
use ankerplatz::domain::map::place::Place;
use ankerplatz::domain::map::version::{MapVersion, Occasion};
use ankerplatz::domain::phase::PhaseKind;
use ankerplatz::i18n::Locale;

use super::ties::{supported, told};
use super::{contact_id, day, map_id, text};

pub(super) const GERDA: u128 = 1;
pub(super) const MOMO: u128 = 2;
pub(super) const FRANZ: u128 = 3;
pub(super) const MANUELA: u128 = 4;
pub(super) const MILA: u128 = 5;
pub(super) const ROLF: u128 = 6;
pub(super) const BERND: u128 = 7;
pub(super) const DIRK: u128 = 8;
pub(super) const SELIN: u128 = 9;
pub(super) const KAYA: u128 = 10;
pub(super) const FINN: u128 = 11;
pub(super) const NOAH: u128 = 12;
pub(super) const BAUMGARTL: u128 = 13;
pub(super) const ISA: u128 = 14;
pub(super) const YUSUF: u128 = 15;
pub(super) const ALMA: u128 = 16;
pub(super) const PICHLER: u128 = 17;
pub(super) const SCHOOL: u128 = 18;
pub(super) const CLUB: u128 = 19;
pub(super) const REUTER: u128 = 20;
pub(super) const LINDNER: u128 = 21;
pub(super) const HAAS: u128 = 22;
pub(super) const SAUER: u128 = 23;
pub(super) const JOBCENTRE: u128 = 24;
pub(super) const HOUSING: u128 = 25;
pub(super) const COUNSELLING: u128 = 26;

/// Who knows whom.
const TIES: [(u128, u128); 29] = [
    (GERDA, MANUELA),
    (GERDA, MILA),
    (MANUELA, MILA),
    (MANUELA, ROLF),
    (MILA, ROLF),
    (MANUELA, DIRK),
    (GERDA, BERND),
    (BERND, PICHLER),
    (SELIN, KAYA),
    (SELIN, FINN),
    (KAYA, FINN),
    (SELIN, NOAH),
    (SELIN, YUSUF),
    (NOAH, YUSUF),
    (YUSUF, ALMA),
    (YUSUF, PICHLER),
    (ALMA, PICHLER),
    (GERDA, BAUMGARTL),
    (GERDA, SELIN),
    (GERDA, REUTER),
    (GERDA, HAAS),
    (REUTER, SAUER),
    (SAUER, ALMA),
    (REUTER, LINDNER),
    (REUTER, JOBCENTRE),
    (REUTER, HOUSING),
    (SAUER, SCHOOL),
    (ALMA, SCHOOL),
    (NOAH, CLUB),
];

pub(super) fn version(locale: Locale) -> MapVersion {
    let mut contacts = family(locale);
    contacts.extend(friends(locale));
    contacts.extend(colleagues(locale));
    contacts.extend(professionals(locale));
    contacts.reverse();
    let pairs = TIES.iter().filter_map(|(one, other)| Pair::new(contact_id(*one), contact_id(*other)));
    let (network, left_out) = Network::from_parts(contacts, pairs);
    assert_eq!((left_out.contacts, left_out.dangling_ties, left_out.double_ties), (0, 0, 0));
    let network = told(network, locale);
    MapVersion {
        title: text(locale, "Assessment", "Assessment"),
        occasion: Some(Occasion::Phase(PhaseKind::Assessment)),
        network,
        ..MapVersion::empty(map_id(1), Some(day("2026-03-26")))
    }
}

fn contact(id: ContactId, name: String, role: String, angle: f64, distance: f64) -> Contact {
    Contact { role, place: Place::new(angle, distance), ..Contact::new(id, name) }
}

fn family(locale: Locale) -> Vec<Contact> {
    let person = |number, name: (&str, &str), role: (&str, &str), angle, distance| {
        contact(contact_id(number), text(locale, name.0, name.1), text(locale, role.0, role.1), angle, distance)
    };
    vec![
        Contact {
            gender: Female,
            age: "71".to_owned(),
            anchor_tie: AnchorTie::Multiplex,
            bond: supported([(Emotional, Mutual), (Instrumental, Received)]),
            note: text(
                locale,
                "Nimmt Karin auf, kocht, tröstet, rechnet mit ihr. Sagt selten, wenn es zu viel wird.",
                "Takes Karin in, cooks, comforts, does sums with her. Rarely says when it is too much.",
            ),
            ..person(GERDA, ("Oma Gerda", "Granny Gerda"), ("Großmutter", "grandmother"), 28.0, 24.0)
        },
        Contact {
            kind: ContactKind::Animal,
            bond: supported([(Emotional, Received)]),
            ..person(MOMO, ("Momo", "Momo"), ("Hund", "dog"), 78.0, 25.0)
        },
        Contact {
            gender: Male,
            deceased: true,
            note: text(
                locale,
                "Gestorben im November 2025. Von ihm hat sie das Hobeln gelernt.",
                "Died in November 2025. He taught her to plane.",
            ),
            ..person(FRANZ, ("Opa Franz", "Grandpa Franz"), ("Großvater", "grandfather"), 69.0, 58.0)
        },
        Contact {
            gender: Female,
            age: "44".to_owned(),
            ..person(MANUELA, ("Manuela", "Manuela"), ("Mutter", "mother"), 37.0, 61.0)
        },
        Contact {
            gender: Female,
            age: "11".to_owned(),
            bond: supported([(Emotional, Given)]),
            ..person(MILA, ("Mila", "Mila"), ("Schwester", "sister"), 7.0, 60.0)
        },
        Contact {
            gender: Male,
            age: "49".to_owned(),
            ..person(ROLF, ("Rolf", "Rolf"), ("Partner der Mutter", "mother’s partner"), 18.0, 91.0)
        },
        Contact {
            gender: Male,
            age: "51".to_owned(),
            bond: supported([(Instrumental, Received), (Linking, Received)]),
            ..person(BERND, ("Onkel Bernd", "Uncle Bernd"), ("Onkel", "uncle"), 78.0, 87.0)
        },
        Contact {
            gender: Male,
            anchor_tie: AnchorTie::None,
            ..person(DIRK, ("Dirk", "Dirk"), ("Vater", "father"), 47.0, 92.0)
        },
    ]
}

fn friends(locale: Locale) -> Vec<Contact> {
    let person = |number, name: (&str, &str), role: (&str, &str), angle, distance| {
        contact(contact_id(number), text(locale, name.0, name.1), text(locale, role.0, role.1), angle, distance)
    };
    vec![
        Contact {
            gender: Female,
            age: "21".to_owned(),
            anchor_tie: AnchorTie::Multiplex,
            bond: supported([(Emotional, Mutual), (Social, Mutual)]),
            ..person(SELIN, ("Selin", "Selin"), ("beste Freundin", "best friend"), 148.0, 26.0)
        },
        Contact {
            gender: Diverse,
            age: "22".to_owned(),
            ..person(KAYA, ("Kaya", "Kaya"), ("aus der WG", "former flatmate"), 107.0, 56.0)
        },
        Contact {
            gender: Male,
            age: "23".to_owned(),
            note: text(locale, "Streit um die Kaution.", "Quarrel about the deposit."),
            ..person(FINN, ("Finn", "Finn"), ("aus der WG", "former flatmate"), 112.0, 90.0)
        },
        Contact {
            gender: Male,
            age: "20".to_owned(),
            bond: supported([(Social, Mutual)]),
            ..person(NOAH, ("Noah", "Noah"), ("Klettergruppe", "climbing group"), 172.0, 59.0)
        },
        Contact {
            gender: Female,
            age: "66".to_owned(),
            bond: supported([(Instrumental, Received)]),
            ..person(BAUMGARTL, ("Frau Baumgartl", "Ms Baumgartl"), ("Nachbarin", "neighbour"), 138.0, 63.0)
        },
        Contact {
            gender: Female,
            age: "20".to_owned(),
            ..person(ISA, ("Isa", "Isa"), ("Schulfreundin", "friend from school"), 159.0, 91.0)
        },
    ]
}

fn colleagues(locale: Locale) -> Vec<Contact> {
    let person = |number, name: (&str, &str), role: (&str, &str), angle, distance| {
        contact(contact_id(number), text(locale, name.0, name.1), text(locale, role.0, role.1), angle, distance)
    };
    vec![
        Contact {
            gender: Male,
            age: "19".to_owned(),
            bond: supported([(Informational, Mutual)]),
            ..person(YUSUF, ("Yusuf", "Yusuf"), ("Azubi im alten Betrieb", "trainee at the old firm"), -156.0, 43.0)
        },
        Contact {
            gender: Female,
            age: "20".to_owned(),
            ..person(ALMA, ("Alma", "Alma"), ("Azubi, Berufsschulklasse", "trainee, same class"), -124.0, 55.0)
        },
        Contact {
            gender: Male,
            ..person(PICHLER, ("Herr Pichler", "Mr Pichler"), ("früherer Chef", "former boss"), -164.0, 88.0)
        },
        Contact {
            kind: ContactKind::Institution,
            gender: Unspecified,
            ..person(
                SCHOOL,
                ("Berufsschule Holz", "School of Woodwork"),
                ("Berufsschule", "vocational school"),
                -136.0,
                89.0,
            )
        },
        Contact {
            kind: ContactKind::Institution,
            bond: supported([(Social, Received)]),
            ..person(CLUB, ("Kletterverein", "Climbing club"), ("Verein", "club"), -105.0, 88.0)
        },
    ]
}

fn professionals(locale: Locale) -> Vec<Contact> {
    let person = |number, name: (&str, &str), role: (&str, &str), angle, distance| {
        contact(contact_id(number), text(locale, name.0, name.1), text(locale, role.0, role.1), angle, distance)
    };
    vec![
        Contact {
            gender: Female,
            bond: supported([(Informational, Received), (Linking, Received)]),
            ..person(REUTER, ("Frau Reuter", "Ms Reuter"), ("Case Management", "case management"), -37.0, 30.0)
        },
        Contact {
            gender: Male,
            bond: supported([(Informational, Received)]),
            ..person(LINDNER, ("Herr Lindner", "Mr Lindner"), ("Schuldnerberatung", "debt advice"), -73.0, 60.0)
        },
        Contact {
            gender: Female,
            ..person(HAAS, ("Dr. Haas", "Dr Haas"), ("Hausärztin", "family doctor"), -30.0, 61.0)
        },
        Contact {
            gender: Female,
            bond: supported([(Emotional, Received), (Linking, Received)]),
            ..person(SAUER, ("Frau Sauer", "Ms Sauer"), ("Schulsozialarbeit", "school social work"), -81.0, 38.0)
        },
        Contact {
            kind: ContactKind::Institution,
            ..person(JOBCENTRE, ("Jobcenter", "Jobcentre"), ("Grundsicherung", "basic income support"), -41.0, 91.0)
        },
        Contact {
            kind: ContactKind::Institution,
            ..person(HOUSING, ("Wohnhilfe Kompass", "Kompass housing"), ("Wohnhilfe", "housing service"), -72.0, 91.0)
        },
        Contact {
            kind: ContactKind::Institution,
            ..person(
                COUNSELLING,
                ("Beratung Lotse", "Lotse counselling"),
                ("Familienberatung", "family counselling"),
                -10.0,
                90.0,
            )
        },
    ]
}
