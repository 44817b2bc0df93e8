//! What may want a second look: application errors the method warns of
//! (NWK-Masterthesen pp. 87, 163–164), and what is still open. Hints are
//! cautious: none is better than a wrong one.

use crate::domain::ids::ContactId;
use crate::domain::map::contact::{Contact, ContactKind};
use crate::domain::map::network::Network;
use crate::domain::map::place::{Horizon, Sector};

/// Something that may want a second look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// Several people seem to be drawn as one (p. 87).
    Group(ContactId),
    /// Near the anchor and tied to nobody else, which is rare (p. 164).
    NearAndAlone(ContactId),
    /// Known, but without a place.
    Unplaced(ContactId),
    /// Nobody was named for a sector.
    Nobody(Sector),
}

impl Hint {
    /// The contact it speaks of.
    pub const fn contact(self) -> Option<ContactId> {
        match self {
            Self::Group(id) | Self::NearAndAlone(id) | Self::Unplaced(id) => Some(id),
            Self::Nobody(_) => None,
        }
    }
}

/// All hints: groups, those near and alone, those without a place, empty sectors.
/// An empty map has none: there everything is open.
pub fn hints(network: &Network) -> Vec<Hint> {
    let named = || network.contacts().rev();
    let mut hints: Vec<Hint> =
        named().filter(|contact| looks_like_group(contact)).map(|contact| Hint::Group(contact.id)).collect();
    // On a map without ties everybody is alone, which says nothing.
    if network.ties().len() > 0 {
        let alone = named().filter(|contact| is_near_and_alone(network, contact));
        hints.extend(alone.map(|contact| Hint::NearAndAlone(contact.id)));
    }
    let unplaced = named().filter(|contact| contact.place.is_none());
    hints.extend(unplaced.map(|contact| Hint::Unplaced(contact.id)));
    if network.contacts().len() > 0 {
        let is_empty = |sector: &Sector| {
            network.contacts().filter_map(|contact| contact.place).all(|place| place.sector() != *sector)
        };
        hints.extend(Sector::ALL.into_iter().filter(is_empty).map(Hint::Nobody));
    }
    hints
}

fn is_near_and_alone(network: &Network, contact: &Contact) -> bool {
    let is_near = contact.place.is_some_and(|place| place.horizon() == Horizon::Near);
    let counts = contact.kind == ContactKind::Person && !contact.deceased && contact.anchor_tie.exists();
    is_near && counts && network.neighbours(contact.id).next().is_none()
}

/// Words that name several people. A role must be such a word as a whole, a
/// name must begin or end with one: "Familienhelferin" is one person.
const SEVERAL: [&str; 39] = [
    "brüder",
    "children",
    "classmates",
    "clique",
    "colleagues",
    "cousins",
    "eltern",
    "enkelkinder",
    "families",
    "familie",
    "family",
    "freunde",
    "freund:innen",
    "freundinnen",
    "friends",
    "geschwister",
    "grandchildren",
    "grandparents",
    "großeltern",
    "gruppe",
    "kinder",
    "kolleg:innen",
    "kollegen",
    "kolleginnen",
    "leute",
    "nachbar:innen",
    "nachbarn",
    "neighbors",
    "neighbours",
    "parents",
    "relatives",
    "schwestern",
    "schwiegereltern",
    "siblings",
    "söhne",
    "team",
    "töchter",
    "verwandte",
    "verwandtschaft",
];

/// Words that join two names.
const JOINING: [&str; 6] = ["und", "u.", "and", "&", "+", "et"];

/// True if a contact seems to stand for several people.
pub fn looks_like_group(contact: &Contact) -> bool {
    match contact.kind {
        ContactKind::Group => return true,
        ContactKind::Animal | ContactKind::Institution => return false,
        ContactKind::Person => {}
    }
    let is_several = |word: &str| SEVERAL.contains(&word);
    let role = contact.role.trim().to_lowercase();
    let name = contact.name.to_lowercase();
    let words: Vec<&str> = name.split_whitespace().collect();
    let joins = |word: &&str| JOINING.contains(word);
    // A joining word joins only what stands on both sides of it.
    let is_joined = words.len() > 2 && words[1..words.len() - 1].iter().any(joins);
    let has_sign = name.split(['&', '+']).filter(|part| !part.trim().is_empty()).count() > 1;
    let begins_or_ends = [words.first(), words.last()].into_iter().flatten().any(|word| is_several(word));
    is_several(&role) || is_joined || has_sign || begins_or_ends
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::map::network::{MapCommand, Pair};
    use crate::domain::map::place::Place;

    fn id(number: u128) -> ContactId {
        ContactId(uuid::Uuid::from_u128(number))
    }

    fn person(name: &str, role: &str) -> Contact {
        Contact { role: role.to_owned(), ..Contact::new(id(1), name) }
    }

    #[test]
    fn several_people_in_one_symbol_are_noticed() {
        for (name, role) in [
            ("Familie Meier", ""),
            ("Kinder", ""),
            ("Anna und Bernd", ""),
            ("Anna & Bernd", ""),
            ("Anna+Bernd", ""),
            ("Ida", "Eltern"),
            ("Fußballfreunde", "Freunde"),
            ("Team", "Kolleg:innen"),
        ] {
            assert!(looks_like_group(&person(name, role)), "{name}, {role}");
        }
        let group = Contact { kind: ContactKind::Group, ..person("Chor", "") };
        assert!(looks_like_group(&group));
    }

    #[test]
    fn single_people_are_left_alone() {
        for (name, role) in [
            ("Frau Kern", "Familienhelferin"),
            ("Gundula Undine", "Freundin"),
            ("Herr Kindermann", "Teamleitung"),
            ("Andrea", "Mutter und Betreuerin"),
            ("Dr. Eltern-Roth", "Ärztin"),
            ("", ""),
            ("Oma +", "Großmutter"),
        ] {
            assert!(!looks_like_group(&person(name, role)), "{name}, {role}");
        }
        let choir = Contact { kind: ContactKind::Institution, ..person("Rat & Tat", "") };
        assert!(!looks_like_group(&choir));
    }

    #[test]
    fn who_is_near_and_alone_is_noticed_once_there_are_ties() {
        let mut network = Network::default();
        for (number, angle, distance) in [(1, 45.0, 20.0), (2, 135.0, 60.0), (3, -135.0, 60.0), (4, -45.0, 60.0)] {
            let contact = Contact { place: Place::new(angle, distance), ..Contact::new(id(number), "Ida") };
            network.apply(MapCommand::Add(contact)).unwrap();
        }
        assert_eq!(hints(&network), []);
        network.apply(MapCommand::Connect(vec![Pair::new(id(2), id(3)).unwrap()])).unwrap();
        assert_eq!(hints(&network), [Hint::NearAndAlone(id(1))]);
        network.apply(MapCommand::Connect(vec![Pair::new(id(1), id(4)).unwrap()])).unwrap();
        assert_eq!(hints(&network), []);
    }

    #[test]
    fn an_empty_map_has_no_hints_and_an_empty_sector_is_one() {
        let mut network = Network::default();
        assert_eq!(hints(&network), []);
        network.apply(MapCommand::Add(Contact::new(id(1), "Ida"))).unwrap();
        let mut expected = vec![Hint::Unplaced(id(1))];
        expected.extend(Sector::ALL.map(Hint::Nobody));
        assert_eq!(hints(&network), expected);
    }
}
