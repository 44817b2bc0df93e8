//! Pseudonyms on demand: a copy of a map for showing only, in which nobody can
//! be recognised by words.
//!
//! Standard roles and sectors stay, since they carry the conversation; names,
//! roles in free words, ages, notes, signs and everything told of a tie in own
//! words go. Commands are given on the real map; one made from the copy is
//! brought back by [`unmasked`] before it is carried out, so that no word of
//! the copy is ever written.

use std::collections::BTreeMap;

use crate::domain::case::Case;
use crate::domain::client::Client;
use crate::domain::ids::{ContactId, MapId};
use crate::domain::kept::Kept;
use crate::domain::map::bond::Bond;
use crate::domain::map::contact::{Contact, ContactKind};
use crate::domain::map::network::{MapCommand, Network, Tie};
use crate::domain::map::place::{Place, Sector};
use crate::domain::map::role;
use crate::domain::map::version::{MapVersion, Occasion};
use crate::domain::shared::Shared;
use crate::i18n::{Locale, roles};

/// A pseudonym for everybody who has been seen. Whoever has one keeps it while
/// the map changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pseudonyms {
    names: BTreeMap<ContactId, String>,
    /// How often a word has been given out.
    counts: BTreeMap<String, usize>,
}

impl Pseudonyms {
    /// Pseudonyms for everybody of a case, in the order in which they were
    /// collected, across all versions of the map.
    pub fn of(case: &Case, locale: Locale) -> Self {
        let mut pseudonyms = Self::default();
        pseudonyms.learn(case, locale);
        pseudonyms
    }

    /// Gives a pseudonym to everybody who has none yet.
    pub fn learn(&mut self, case: &Case, locale: Locale) {
        for version in &case.maps {
            // The list holds the newest first.
            for contact in version.network.contacts().rev() {
                self.learn_contact(contact, locale);
            }
        }
    }

    fn learn_contact(&mut self, contact: &Contact, locale: Locale) {
        if !self.names.contains_key(&contact.id) {
            let word = word(contact, locale);
            let count = self.counts.entry(word.clone()).or_default();
            *count += 1;
            self.names.insert(contact.id, format!("{word} {count}"));
        }
    }

    /// The case as it may be shown.
    pub fn case(&self, case: &Case, locale: Locale) -> Case {
        let version = |version: &Shared<MapVersion>| {
            // A title is free text, too: "Nach dem Auszug von Maria".
            let (network, title) = (self.network(&version.network), String::new());
            let kept = Kept::default();
            // Reviews do not go along, so nothing may speak of one.
            let occasion = version.occasion.filter(|occasion| matches!(occasion, Occasion::Phase(_)));
            Shared::new(MapVersion { title, occasion, network, kept, ..(**version).clone() })
        };
        let maps = case.maps.iter().map(version).collect();
        // Everything but the maps is nothing a map shows.
        let rest = Case::new(case.id, MapId(case.id.0), case.opened, "");
        Case { client: Shared::new(client(&case.client, locale)), maps, ..rest }
    }

    /// The network as it may be shown.
    pub fn network(&self, network: &Network) -> Network {
        let mut masked = network.clone();
        let contacts: Vec<Contact> = network.contacts().map(|contact| self.contact(contact)).collect();
        let ties: Vec<Tie> =
            network.ties().map(|tie| Tie { bond: bond(&tie.bond), kept: Kept::default(), ..tie.clone() }).collect();
        for contact in contacts {
            // Everybody in the list is on the map the list comes from.
            masked.apply(MapCommand::Change(contact)).ok();
        }
        for tie in ties {
            masked.apply(MapCommand::Tell(tie)).ok();
        }
        masked
    }

    fn contact(&self, contact: &Contact) -> Contact {
        Contact {
            name: self.names.get(&contact.id).cloned().unwrap_or_default(),
            role: String::new(),
            age: String::new(),
            note: String::new(),
            emoji: String::new(),
            bond: bond(&contact.bond),
            kept: Kept::default(),
            ..contact.clone()
        }
    }
}

/// The whole case as it may be handed out: with pseudonyms, and without anything
/// in own words.
pub fn masked(case: &Case, locale: Locale) -> Case {
    Pseudonyms::of(case, locale).case(case, locale)
}

/// The client as it may be shown.
fn client(client: &Client, locale: Locale) -> Client {
    let name = locale.pick("Ankerperson", "Anchor person").to_owned();
    Client { name, gender: client.gender, ..Client::default() }
}

/// A bond without the words of anybody.
fn bond(bond: &Bond) -> Bond {
    Bond { functions: Vec::new(), since: String::new(), remark: String::new(), ..bond.clone() }
}

/// The word that stands in for a name: the role if it is one of the table, else
/// the sector of a person and what else it is; a person without a place is a
/// contact.
fn word(contact: &Contact, locale: Locale) -> String {
    // Whoever reads the screen may have typed the role as it stands there.
    if let Some(standard) = role::named(roles::stored(contact.role.trim())) {
        return capitalised(roles::shown(locale, standard.name));
    }
    let of_sector = match contact.place.map(Place::sector) {
        Some(Sector::Family) => locale.pick("Familie", "Family"),
        Some(Sector::Friends) => locale.pick("Freund:in", "Friend"),
        Some(Sector::Colleagues) => locale.pick("Kolleg:in", "Colleague"),
        Some(Sector::Professionals) => locale.pick("Fachkraft", "Professional"),
        None => locale.pick("Kontakt", "Contact"),
    };
    let word = match contact.kind {
        ContactKind::Person => of_sector,
        ContactKind::Animal => locale.pick("Tier", "Animal"),
        ContactKind::Institution => locale.pick("Einrichtung", "Institution"),
        ContactKind::Group => locale.pick("Gruppe", "Group"),
    };
    word.to_owned()
}

/// With a capital letter, as names begin.
fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A command that was made while the copy was shown, as it is to be carried out
/// on the real map: what it left as the copy had it stays as it really is.
pub fn unmasked(command: MapCommand, shown: &Network, real: &Network) -> MapCommand {
    match command {
        MapCommand::Change(contact) => match (shown.contact(contact.id), real.contact(contact.id)) {
            (Some(shown), Some(real)) => MapCommand::Change(unmasked_contact(contact, shown, real)),
            (Some(_) | None, Some(_) | None) => MapCommand::Change(contact),
        },
        MapCommand::Tell(tie) => match (shown.tie(tie.between), real.tie(tie.between)) {
            (Some(shown), Some(real)) => {
                let bond = unmasked_bond(tie.bond, &shown.bond, &real.bond);
                MapCommand::Tell(Tie { bond, kept: real.kept.clone(), ..tie })
            }
            (Some(_) | None, Some(_) | None) => MapCommand::Tell(tie),
        },
        command @ (MapCommand::Add(_)
        | MapCommand::Move(_)
        | MapCommand::Remove(_)
        | MapCommand::Connect(_)
        | MapCommand::Disconnect(_)
        | MapCommand::Apart(_)
        | MapCommand::Asked(..)
        | MapCommand::Identify { .. }) => command,
    }
}

/// What was left as it was shown is what it really is.
fn kept<T: PartialEq + Clone>(written: T, shown: &T, real: &T) -> T {
    if written == *shown { real.clone() } else { written }
}

fn unmasked_contact(written: Contact, shown: &Contact, real: &Contact) -> Contact {
    Contact {
        name: kept(written.name, &shown.name, &real.name),
        role: kept(written.role, &shown.role, &real.role),
        age: kept(written.age, &shown.age, &real.age),
        note: kept(written.note, &shown.note, &real.note),
        emoji: kept(written.emoji, &shown.emoji, &real.emoji),
        bond: unmasked_bond(written.bond, &shown.bond, &real.bond),
        kept: real.kept.clone(),
        ..written
    }
}

fn unmasked_bond(written: Bond, shown: &Bond, real: &Bond) -> Bond {
    Bond {
        functions: kept(written.functions, &shown.functions, &real.functions),
        since: kept(written.since, &shown.since, &real.since),
        remark: kept(written.remark, &shown.remark, &real.remark),
        ..written
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::CaseId;
    use crate::domain::map::bond::Direction;
    use crate::domain::map::contact::AnchorTie;
    use crate::domain::map::network::Pair;
    use crate::drawing::scene::{Options, Scene};
    use crate::drawing::svg;

    const SECRETS: [&str; 16] = [
        "Zora",
        "Quint",
        "aus Quedlinburg",
        "Xaver",
        "Mutter von Zora",
        "ca. 47",
        "Streit ums Erbe",
        "🦊",
        "Yvonne",
        "Bäckerei Zander",
        "seit dem Umzug",
        "ruft dienstags",
        "Nach dem Auszug",
        "Wanda",
        "Chiffre 81",
        "🐝",
    ];

    fn id(number: u128) -> ContactId {
        ContactId(uuid::Uuid::from_u128(number))
    }

    fn case() -> Case {
        let number = uuid::Uuid::from_u128(7);
        let mut case = Case::new(CaseId(number), MapId(number), "2026-01-02".parse().unwrap(), "Zora Quint");
        let client = case.client.make_mut();
        client.about = "aus Quedlinburg".to_owned();
        client.age = "ca. 47".to_owned();
        client.emoji = "🐝".to_owned();
        client.number = "Chiffre 81".to_owned();
        let mut xaver = Contact::new(id(1), "Xaver");
        xaver.role = "Bruder".to_owned();
        xaver.place = Place::new(45.0, 40.0);
        xaver.bond = Bond {
            functions: vec!["Bäckerei Zander".to_owned()],
            since: "seit dem Umzug".to_owned(),
            remark: "ruft dienstags".to_owned(),
            energy: Some(Direction::Given),
            ..Bond::default()
        };
        let mut yvonne = Contact::new(id(2), "Yvonne");
        yvonne.role = "Mutter von Zora".to_owned();
        yvonne.age = "ca. 47".to_owned();
        yvonne.note = "Streit ums Erbe".to_owned();
        yvonne.emoji = "🦊".to_owned();
        yvonne.place = Place::new(60.0, 70.0);
        let mut wanda = Contact::new(id(3), "Wanda");
        wanda.role = "Ärzt:in".to_owned();
        wanda.place = Place::new(-60.0, 70.0);
        let version = case.maps[0].make_mut();
        version.title = "Nach dem Auszug".to_owned();
        for contact in [xaver, yvonne, wanda] {
            version.network.apply(MapCommand::Add(contact)).unwrap();
        }
        let between = Pair::new(id(1), id(2)).unwrap();
        version.network.apply(MapCommand::Connect(vec![between])).unwrap();
        let bond = Bond { remark: "Streit ums Erbe".to_owned(), ..Bond::default() };
        version.network.apply(MapCommand::Tell(Tie { multiplex: true, bond, ..Tie::plain(between) })).unwrap();
        case
    }

    fn names(case: &Case) -> Vec<String> {
        case.maps[0].network.contacts().rev().map(|contact| contact.name.clone()).collect()
    }

    #[test]
    fn nothing_that_was_written_stands_in_the_picture_or_in_what_is_read_aloud() {
        for locale in Locale::ALL {
            let case = case();
            let masked = Pseudonyms::of(&case, locale).case(&case, locale);
            let network = &masked.maps[0].network;
            let scene = Scene::new(network, &masked.client, &Options::default(), locale);
            let text = format!("{masked:?} {scene:?} {}", svg::text(&scene, "map"));
            for secret in SECRETS {
                assert!(!text.contains(secret), "{secret} is told");
            }
            let before = &case.maps[0].network;
            let places = |network: &Network| network.contacts().map(|contact| contact.place).collect::<Vec<_>>();
            assert_eq!(places(network), places(before), "everybody stands where they stood");
            assert_eq!(network.ties().len(), before.ties().len());
        }
    }

    #[test]
    fn standard_roles_and_sectors_stand_in_for_names() {
        let case = case();
        let masked = Pseudonyms::of(&case, Locale::DE).case(&case, Locale::DE);
        assert_eq!(names(&masked), ["Bruder 1", "Familie 1", "Ärzt:in 1"]);
        assert_eq!(masked.client.name, "Ankerperson");
    }

    #[test]
    fn whoever_has_a_pseudonym_keeps_it_while_the_map_changes() {
        let mut case = case();
        let mut pseudonyms = Pseudonyms::of(&case, Locale::DE);
        let network = &mut case.maps[0].make_mut().network;
        network.apply(MapCommand::Move(vec![(id(2), Place::new(150.0, 30.0))])).unwrap();
        network.apply(MapCommand::Remove(vec![id(1)])).unwrap();
        let mut ole = Contact::new(id(4), "Ole");
        ole.place = Place::new(20.0, 80.0);
        network.apply(MapCommand::Add(ole)).unwrap();
        pseudonyms.learn(&case, Locale::DE);
        assert_eq!(names(&pseudonyms.case(&case, Locale::DE)), ["Familie 1", "Ärzt:in 1", "Familie 2"]);
    }

    #[test]
    fn a_command_made_from_the_copy_never_writes_a_word_of_it() {
        let case = case();
        let masked = Pseudonyms::of(&case, Locale::DE).case(&case, Locale::DE);
        let (shown, real) = (&masked.maps[0].network, &case.maps[0].network);
        let mut written = shown.contact(id(2)).unwrap().clone();
        written.anchor_tie = AnchorTie::Multiplex;
        let expected = Contact { anchor_tie: AnchorTie::Multiplex, ..real.contact(id(2)).unwrap().clone() };
        assert_eq!(unmasked(MapCommand::Change(written), shown, real), MapCommand::Change(expected));
        let mut tie = shown.ties().next().unwrap().clone();
        tie.multiplex = false;
        let expected = Tie { multiplex: false, ..real.ties().next().unwrap().clone() };
        assert_eq!(unmasked(MapCommand::Tell(tie), shown, real), MapCommand::Tell(expected));
    }

    #[test]
    fn what_is_written_while_the_copy_is_shown_is_kept() {
        let case = case();
        let masked = Pseudonyms::of(&case, Locale::DE).case(&case, Locale::DE);
        let (shown, real) = (&masked.maps[0].network, &case.maps[0].network);
        let written = Contact { note: "neu".to_owned(), ..shown.contact(id(1)).unwrap().clone() };
        let expected = Contact { note: "neu".to_owned(), ..real.contact(id(1)).unwrap().clone() };
        assert_eq!(unmasked(MapCommand::Change(written), shown, real), MapCommand::Change(expected));
    }
}
