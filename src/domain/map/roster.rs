//! The contacts of a map as a list: in an order, and only those looked for.

use std::cmp::Ordering;

use crate::domain::map::contact::Contact;
use crate::domain::map::network::Network;
use crate::domain::map::place::{Place, Sector};
use crate::domain::order;

/// In which order contacts are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SortBy {
    /// Sector by sector, the nearest first; who has no place comes last.
    #[default]
    Sector,
    /// By name.
    Name,
    /// The nearest first.
    Nearness,
    /// By role, those without one last.
    Role,
    /// As they were collected, the newest first.
    Newest,
}

impl SortBy {
    /// Every order, in the order of the choice.
    pub const ALL: [Self; 5] = [Self::Sector, Self::Name, Self::Nearness, Self::Role, Self::Newest];
}

/// The contacts in an order. `role` gives the word for a role as it is shown.
pub fn listed(network: &Network, sort: SortBy, role: impl Fn(&Contact) -> String) -> Vec<&Contact> {
    let mut contacts: Vec<&Contact> = network.contacts().collect();
    match sort {
        SortBy::Newest => {}
        SortBy::Name => order::by_key(&mut contacts, |contact| last_if_empty(&contact.name)),
        SortBy::Role => {
            order::by_key(&mut contacts, |contact| (last_if_empty(&role(contact)), last_if_empty(&contact.name)));
        }
        SortBy::Nearness => order::by(&mut contacts, |one, other| by_distance(one, other)),
        SortBy::Sector => {
            order::by(&mut contacts, |one, other| rank(one).cmp(&rank(other)).then_with(|| by_distance(one, other)));
        }
    }
    contacts
}

/// True if the name, the role as it is shown, or the note holds the words looked
/// for. Capitals and accents do not matter.
pub fn matches(contact: &Contact, role: &str, words: &str) -> bool {
    let told = folded(&format!("{} {role} {}", contact.name, contact.note));
    folded(words).split_whitespace().all(|word| told.contains(word))
}

/// Names that several people were drawn with, one each: divided by commas,
/// semicolons, lines, "und" or "and".
pub fn names_in(text: &str) -> Vec<String> {
    let lines = text.replace(" und ", "\n").replace(" and ", "\n").replace(" & ", "\n");
    let names = lines.split(['\n', ',', ';']).map(str::trim).filter(|name| !name.is_empty());
    names.map(str::to_owned).collect()
}

/// The text as it is looked for and sorted by: small letters without accents.
pub fn folded(text: &str) -> String {
    let plain = |letter: char| match letter {
        'ä' | 'à' | 'á' | 'â' | 'ã' | 'å' => 'a',
        'ç' | 'č' | 'ć' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'ğ' => 'g',
        'ı' | 'í' | 'ì' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ö' | 'ò' | 'ó' | 'ô' | 'õ' | 'ø' => 'o',
        'ş' | 'š' => 's',
        'ü' | 'ù' | 'ú' | 'û' => 'u',
        'ž' => 'z',
        other => other,
    };
    text.chars().flat_map(char::to_lowercase).map(plain).collect()
}

fn last_if_empty(text: &str) -> (bool, String) {
    (text.trim().is_empty(), folded(text.trim()))
}

fn rank(contact: &Contact) -> usize {
    let sector = contact.place.map(Place::sector);
    Sector::ALL.into_iter().position(|other| Some(other) == sector).unwrap_or(Sector::ALL.len())
}

fn by_distance(one: &Contact, other: &Contact) -> Ordering {
    let distance = |contact: &Contact| contact.place.map_or(f64::INFINITY, Place::distance);
    distance(one).total_cmp(&distance(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::ContactId;

    fn network() -> Network {
        let people = [
            ("Özlem", "Nachbar*in", Place::new(135.0, 80.0)),
            ("anna", "", Place::new(45.0, 60.0)),
            ("Zoë", "Ärzt*in", Place::new(-45.0, 10.0)),
            ("Paul", "Vater", None),
            ("Oma", "Großmutter", Place::new(20.0, 20.0)),
        ];
        let contacts = (1_u128..).zip(people).map(|(number, (name, role, place))| {
            let id = ContactId(uuid::Uuid::from_u128(number));
            Contact { role: role.to_owned(), place, ..Contact::new(id, name) }
        });
        Network::from_parts(contacts.collect(), []).0
    }

    fn names(sort: SortBy) -> Vec<String> {
        listed(&network(), sort, |contact| contact.role.clone()).into_iter().map(|one| one.name.clone()).collect()
    }

    #[test]
    fn contacts_are_listed_by_what_was_chosen() {
        assert_eq!(names(SortBy::Newest), ["Özlem", "anna", "Zoë", "Paul", "Oma"]);
        assert_eq!(names(SortBy::Name), ["anna", "Oma", "Özlem", "Paul", "Zoë"]);
        assert_eq!(names(SortBy::Nearness), ["Zoë", "Oma", "anna", "Özlem", "Paul"]);
        assert_eq!(names(SortBy::Sector), ["Oma", "anna", "Özlem", "Zoë", "Paul"]);
        assert_eq!(names(SortBy::Role), ["Zoë", "Oma", "Özlem", "Paul", "anna"]);
    }

    #[test]
    fn somebody_is_found_without_accents_by_name_role_or_note() {
        let network = network();
        let found = |words: &str| {
            let all = network.contacts().filter(|contact| matches(contact, &contact.role, words));
            all.map(|contact| contact.name.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(found("ozl"), ["Özlem"]);
        assert_eq!(found("ÄRZT zo"), ["Zoë"]);
        assert_eq!(found("").len(), 5);
        assert!(found("niemand").is_empty());
    }

    #[test]
    fn names_of_a_group_are_told_apart() {
        assert_eq!(names_in("Mia und Ben, Frau Öz; \n Kai\n\n"), ["Mia", "Ben", "Frau Öz", "Kai"]);
        assert!(names_in(" , ").is_empty());
    }
}
