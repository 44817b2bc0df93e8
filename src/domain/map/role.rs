//! The roles of the network map, and what follows from them until somebody
//! says otherwise: a role from the sector, a gender from the role.
//!
//! The table is that of easyNWK Web; its notice stands in `roles.LICENSE`. Its
//! spelling, slips included, is how files and cases write a role; the words on
//! the screen are those of the language.

use crate::domain::client::Gender;
use crate::domain::map::contact::Contact;
use crate::domain::map::place::{Place, Sector};

const TABLE: &str = include_str!("roles.tsv");

/// A role of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Role {
    /// As files and cases write it: "Freund*in".
    pub name: &'static str,
    /// As `.nwk` files write it: "Fr".
    pub abbreviation: &'static str,
    /// The gender it goes with; unspecified for most.
    pub gender: Gender,
    /// Where such contacts are usually found.
    pub sector: Sector,
}

/// All roles, in the order of the table.
pub fn all() -> impl Iterator<Item = Role> {
    TABLE.lines().skip(1).filter_map(|line| {
        let mut columns = line.split('\t');
        Some(Role {
            name: columns.next()?,
            abbreviation: columns.next()?,
            gender: gender(columns.next()?)?,
            sector: sector(columns.next()?)?,
        })
    })
}

/// The role of that name.
pub fn named(name: &str) -> Option<Role> {
    let name = name.trim();
    all().find(|role| role.name == name)
}

/// The role that somebody in this sector has until one is chosen.
pub const fn usual(sector: Sector) -> &'static str {
    match sector {
        Sector::Family => "Familienangehörige*r",
        Sector::Friends => "Freund*in",
        Sector::Colleagues => "Kolleg*in",
        Sector::Professionals => "prof. Helfer*in",
    }
}

/// The role a contact is taken to have while none is said: that of its sector.
/// It follows the place, and nothing of it is stored.
pub fn presumed(contact: &Contact) -> Option<&'static str> {
    (contact.role.trim().is_empty()).then(|| contact.place.map(Place::sector).map(usual)).flatten()
}

/// The roles in the order in which they are proposed: those of the sector
/// first, then the others, each in the order of the table.
pub fn proposed(sector: Option<Sector>) -> Vec<Role> {
    let (mut near, far): (Vec<Role>, Vec<Role>) = all().partition(|role| Some(role.sector) == sector);
    near.extend(far);
    near
}

/// The gender after another role was chosen. What the role before it brought,
/// or nobody has said yet, follows the table; what somebody has said stays, and
/// so it does where a role is in words of one's own.
pub fn gender_with(role_before: &str, gender: Gender, role: &str) -> Gender {
    let is_default = gender == Gender::Unspecified || named(role_before).is_some_and(|before| before.gender == gender);
    match named(role) {
        Some(role) if is_default => role.gender,
        Some(_) | None => gender,
    }
}

/// The gender in the words of the format; nothing is "not specified".
pub fn gender(text: &str) -> Option<Gender> {
    match text.trim() {
        "weiblich" => Some(Gender::Female),
        "männlich" => Some(Gender::Male),
        "divers" => Some(Gender::Diverse),
        "nicht festgelegt" | "" => Some(Gender::Unspecified),
        _ => None,
    }
}

fn sector(text: &str) -> Option<Sector> {
    match text {
        "family" => Some(Sector::Family),
        "friends" => Some(Sector::Friends),
        "work" => Some(Sector::Colleagues),
        "help" => Some(Sector::Professionals),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::ContactId;

    #[test]
    fn the_table_holds_seventy_three_roles_and_the_usual_ones_among_them() {
        assert_eq!(all().count(), 73);
        for place in Sector::ALL {
            assert_eq!(named(usual(place)).unwrap().sector, place);
        }
    }

    #[test]
    fn roles_of_the_sector_are_proposed_first_and_none_is_left_out() {
        let proposed = proposed(Some(Sector::Colleagues));
        assert_eq!(proposed[0].name, "Kolleg*in");
        assert!(proposed[..6].iter().all(|role| role.sector == Sector::Colleagues));
        assert_eq!(proposed.len(), 73);
    }

    #[test]
    fn a_role_that_nobody_chose_is_that_of_the_sector_and_follows_the_place() {
        let mut contact = Contact::new(ContactId(uuid::Uuid::nil()), "X");
        assert_eq!(presumed(&contact), None);
        contact.place = Place::new(45.0, 50.0);
        assert_eq!(presumed(&contact), Some("Familienangehörige*r"));
        contact.place = Place::new(-45.0, 50.0);
        assert_eq!(presumed(&contact), Some("prof. Helfer*in"));
        contact.role = "Nachbarin".to_owned();
        assert_eq!(presumed(&contact), None);
    }

    #[test]
    fn gender_follows_the_role_until_somebody_says_it() {
        use Gender::{Diverse, Female, Male, Unspecified};
        for (before, gender, role, after) in [
            ("", Unspecified, "Mutter", Female),
            ("Mutter", Female, "Vater", Male),
            ("Mutter", Female, "Nachbar*in", Unspecified),
            ("Mutter", Diverse, "Vater", Diverse),
            ("Nachbar*in", Female, "Sohn", Female),
            ("Mutter", Female, "beste Freundin", Female),
            ("", Unspecified, "beste Freundin", Unspecified),
        ] {
            assert_eq!(gender_with(before, gender, role), after, "{before} → {role}");
        }
    }

    #[test]
    fn a_contact_that_was_off_the_map_comes_back_with_its_tie() {
        use crate::domain::map::contact::AnchorTie;
        use crate::domain::map::network::{MapCommand, Network, Pair};
        let [one, other] = [1, 2].map(|number| ContactId(uuid::Uuid::from_u128(number)));
        let mut network = Network::default();
        for id in [one, other] {
            let place = Place::new(45.0, 50.0);
            let contact = Contact { anchor_tie: AnchorTie::Multiplex, place, ..Contact::new(id, "X") };
            network.apply(MapCommand::Add(contact)).unwrap();
        }
        let pair = Pair::new(one, other).unwrap();
        network.apply(MapCommand::Connect(vec![pair])).unwrap();
        // Into the tray, outside the network, deceased: each time and back again.
        network.apply(MapCommand::Move(vec![(one, None)])).unwrap();
        network.apply(MapCommand::Move(vec![(one, Place::new(45.0, 120.0))])).unwrap();
        let told = Contact { deceased: true, ..network.contact(one).unwrap().clone() };
        network.apply(MapCommand::Change(told.clone())).unwrap();
        network.apply(MapCommand::Change(Contact { deceased: false, ..told })).unwrap();
        network.apply(MapCommand::Move(vec![(one, Place::new(45.0, 50.0))])).unwrap();
        assert_eq!(network.contact(one).unwrap().anchor_tie, AnchorTie::Multiplex);
        assert!(network.is_tied(pair));
    }
}
