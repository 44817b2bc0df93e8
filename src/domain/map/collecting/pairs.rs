//! The pair questions ("Stehen die in Kontakt?", NWK-Masterthesen p. 87). Of
//! forty contacts there are 780 pairs; asked about are the plausible ones, the
//! most plausible first.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::ids::ContactId;
use crate::domain::map::contact::{Contact, ContactKind};
use crate::domain::map::network::{Network, Pair};
use crate::domain::map::place::{Horizon, Place, Sector};
use crate::domain::order;

/// From so many points on a pair is plausible.
const PLAUSIBLE: i32 = 4;

/// A pair is asked about if it is among so many likeliest ones of either end.
const OF_EACH: usize = 6;

/// The pairs worth asking about, the most plausible first. Pairs that are tied
/// or were said to be apart are left out.
pub fn plausible_pairs(network: &Network) -> Vec<Pair> {
    let weighed = Ground::of(network).pairs(PLAUSIBLE);
    let mut counts: BTreeMap<ContactId, usize> = BTreeMap::new();
    let mut likely = |pair: Pair| {
        let (one, other) = pair.ends();
        let mut is_likely = false;
        for id in [one, other] {
            let count = counts.entry(id).or_default();
            *count += 1;
            is_likely |= *count <= OF_EACH;
        }
        is_likely
    };
    weighed.into_iter().filter(|pair| likely(*pair)).collect()
}

/// All pairs among some contacts about which nothing has been said, the most
/// plausible first.
pub fn open_pairs_among(network: &Network, ids: &BTreeSet<ContactId>) -> Vec<Pair> {
    let mut ground = Ground::of(network);
    ground.contacts.retain(|contact| ids.contains(&contact.id));
    ground.pairs(i32::MIN)
}

/// A network, ready to be asked about pairs.
struct Ground<'network> {
    network: &'network Network,
    /// Who is asked about, in the order of the conversation.
    contacts: Vec<&'network Contact>,
    neighbours: BTreeMap<ContactId, BTreeSet<ContactId>>,
}

impl<'network> Ground<'network> {
    fn of(network: &'network Network) -> Self {
        let mut neighbours: BTreeMap<ContactId, BTreeSet<ContactId>> = BTreeMap::new();
        for tie in network.ties() {
            let (one, other) = tie.between.ends();
            neighbours.entry(one).or_default().insert(other);
            neighbours.entry(other).or_default().insert(one);
        }
        let contacts = network.contacts().rev().filter(|contact| is_asked_about(contact)).collect();
        Self { network, contacts, neighbours }
    }

    /// Open pairs of at least so many points, the most plausible first; equal
    /// ones in the order in which their contacts were named.
    fn pairs(&self, least: i32) -> Vec<Pair> {
        let mut found: Vec<(i32, Pair)> = Vec::new();
        for (at, one) in self.contacts.iter().enumerate() {
            let tied = self.neighbours.get(&one.id);
            for other in &self.contacts[at + 1..] {
                let Some(pair) = Pair::new(one.id, other.id) else { continue };
                if tied.is_some_and(|tied| tied.contains(&other.id)) || self.network.is_apart(pair) {
                    continue;
                }
                let points = self.points(one, other);
                if points >= least {
                    found.push((points, pair));
                }
            }
        }
        order::by(&mut found, |one, other| other.0.cmp(&one.0));
        found.into_iter().map(|(_, pair)| pair).collect()
    }

    /// How plausible it is that two are in contact.
    fn points(&self, one: &Contact, other: &Contact) -> i32 {
        let mut points = match (sector(one), sector(other)) {
            (Some(one), Some(other)) if one == other => together(one),
            (Some(_) | None, Some(_) | None) => 0,
        };
        // Friends of friends: the surest sign of all.
        points += 3 * i32::try_from(self.shared(one.id, other.id).min(3)).unwrap_or(3);
        if let (Some(here), Some(there)) = (one.place, other.place) {
            if together_on_map(here.angle() - there.angle(), here.distance(), there.distance()) < 25.0 {
                points += 2;
            }
            if here.horizon() == Horizon::Near && there.horizon() == Horizon::Near {
                points += 2;
            }
        }
        if surname(one).is_some_and(|name| surname(other) == Some(name)) {
            points += 4;
        }
        if is_body_of(one, other) || is_body_of(other, one) {
            points += 4;
        }
        points
    }

    fn shared(&self, one: ContactId, other: ContactId) -> usize {
        match (self.neighbours.get(&one), self.neighbours.get(&other)) {
            (Some(one), Some(other)) => one.intersection(other).count(),
            (Some(_) | None, Some(_) | None) => 0,
        }
    }
}

/// Animals keep no company in this sense; the deceased and those without a
/// place are not asked about.
fn is_asked_about(contact: &Contact) -> bool {
    let is_asked = match contact.kind {
        ContactKind::Person | ContactKind::Institution | ContactKind::Group => true,
        ContactKind::Animal => false,
    };
    is_asked && !contact.deceased && contact.place.is_some()
}

fn sector(contact: &Contact) -> Option<Sector> {
    contact.place.map(Place::sector)
}

/// How much it says to be of one sector: relatives know each other, helpers
/// often do not (reference densities 0.65 and 0.05, NWK-Masterthesen p. 180).
const fn together(sector: Sector) -> i32 {
    match sector {
        Sector::Family => 5,
        Sector::Colleagues => 3,
        Sector::Friends => 2,
        Sector::Professionals => 1,
    }
}

/// How far two places lie apart, in the unit of their distances.
fn together_on_map(degrees: f64, here: f64, there: f64) -> f64 {
    let squared = here * here + there * there - 2.0 * here * there * degrees.to_radians().cos();
    squared.max(0.0).sqrt()
}

/// The last word of a name of several words.
fn surname(contact: &Contact) -> Option<&str> {
    match contact.kind {
        ContactKind::Person | ContactKind::Group => {}
        ContactKind::Animal | ContactKind::Institution => return None,
    }
    let mut words = contact.name.split_whitespace();
    words.next()?;
    words.next_back().filter(|word| word.chars().count() > 2)
}

/// True if the name of an institution stands in the role or the name of the other.
fn is_body_of(institution: &Contact, other: &Contact) -> bool {
    let name = institution.name.trim();
    institution.kind == ContactKind::Institution
        && name.chars().count() > 3
        && (other.role.contains(name) || other.name.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::map::network::MapCommand;

    fn id(number: u128) -> ContactId {
        ContactId(uuid::Uuid::from_u128(number))
    }

    fn pair(one: u128, other: u128) -> Pair {
        Pair::new(id(one), id(other)).unwrap()
    }

    fn network(contacts: &[(u128, &str, f64, f64)]) -> Network {
        let mut network = Network::default();
        for (number, name, angle, distance) in contacts {
            let mut contact = Contact::new(id(*number), *name);
            contact.place = Place::new(*angle, *distance);
            network.apply(MapCommand::Add(contact)).unwrap();
        }
        network
    }

    #[test]
    fn relatives_are_asked_about_and_strangers_of_two_sectors_are_not() {
        let network = network(&[(1, "Ida", 20.0, 30.0), (2, "Jan", 70.0, 60.0), (3, "Frau Roth", -45.0, 80.0)]);
        assert_eq!(plausible_pairs(&network), [pair(1, 2)]);
    }

    #[test]
    fn what_has_been_answered_is_never_asked_again() {
        let mut network = network(&[(1, "Ida", 20.0, 30.0), (2, "Jan", 70.0, 60.0), (3, "Mia", 45.0, 50.0)]);
        assert_eq!(plausible_pairs(&network).len(), 3);
        network.apply(MapCommand::Connect(vec![pair(1, 2)])).unwrap();
        network.apply(MapCommand::Apart(vec![pair(1, 3)])).unwrap();
        assert_eq!(plausible_pairs(&network), [pair(2, 3)]);
        assert_eq!(open_pairs_among(&network, &BTreeSet::from([id(1), id(2), id(3)])), [pair(2, 3)]);
    }

    #[test]
    fn who_shares_neighbours_comes_first() {
        let mut network = network(&[
            (1, "Ida", 20.0, 40.0),
            (2, "Jan", 70.0, 60.0),
            (3, "Mia", 130.0, 90.0),
            (4, "Ole", -130.0, 80.0),
            (5, "Pia", 100.0, 45.0),
        ]);
        network.apply(MapCommand::Connect(vec![pair(3, 5), pair(5, 4), pair(3, 2), pair(2, 4), pair(2, 5)])).unwrap();
        assert_eq!(plausible_pairs(&network)[0], pair(3, 4), "two in common, though of two sectors");
    }

    #[test]
    fn an_office_and_its_professional_belong_together() {
        let mut network = network(&[(1, "Jugendamt", -20.0, 90.0), (2, "Herr Roth", -80.0, 50.0)]);
        let mut office = network.contact(id(1)).unwrap().clone();
        office.kind = ContactKind::Institution;
        let mut roth = network.contact(id(2)).unwrap().clone();
        assert!(plausible_pairs(&network).is_empty());
        roth.role = "Bezirksdienst, Jugendamt".to_owned();
        network.apply(MapCommand::Change(office)).unwrap();
        network.apply(MapCommand::Change(roth)).unwrap();
        assert_eq!(plausible_pairs(&network), [pair(1, 2)]);
    }

    #[test]
    fn neither_animals_nor_the_deceased_are_asked_about() {
        let mut network = network(&[(1, "Rex", 20.0, 30.0), (2, "Opa", 70.0, 60.0), (3, "Mia", 45.0, 50.0)]);
        let mut rex = network.contact(id(1)).unwrap().clone();
        rex.kind = ContactKind::Animal;
        let mut grandfather = network.contact(id(2)).unwrap().clone();
        grandfather.deceased = true;
        network.apply(MapCommand::Change(rex)).unwrap();
        network.apply(MapCommand::Change(grandfather)).unwrap();
        assert!(plausible_pairs(&network).is_empty());
    }

    #[test]
    fn a_large_family_brings_a_bounded_number_of_questions() {
        let contacts: Vec<(u128, &str, f64, f64)> =
            (0..40).map(|number: u32| (u128::from(number), "Ida", 2.0 * f64::from(number), 40.0)).collect();
        let pairs = plausible_pairs(&network(&contacts));
        assert!(pairs.len() <= 40 * OF_EACH, "{}", pairs.len());
    }
}
