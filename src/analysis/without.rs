//! What if somebody, or a tie, were not there: the same map without them, and
//! what falls apart. Nothing of it is a change of the map.
//!
//! Parts are the components of the contacts that count. Where a part breaks,
//! its largest piece stands for it, and the others have fallen off; of equally
//! large ones the first by name stands for it. Complexity: contacts + ties.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::components;
use crate::analysis::graph::Graph;
use crate::analysis::population::Population;
use crate::analysis::spread;
use crate::domain::ids::ContactId;
use crate::domain::map::network::{MapCommand, Network, Pair};

/// Contacts and ties that are thought away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Without {
    /// These contacts, with all their ties.
    pub contacts: BTreeSet<ContactId>,
    /// These ties.
    pub ties: BTreeSet<Pair>,
}

impl Without {
    /// True if everything is there.
    pub fn is_nothing(&self) -> bool {
        self.contacts.is_empty() && self.ties.is_empty()
    }

    /// What of it is on a map.
    #[must_use]
    pub fn kept(&self, network: &Network) -> Self {
        Self {
            contacts: self.contacts.iter().copied().filter(|id| network.contact(*id).is_some()).collect(),
            ties: self.ties.iter().copied().filter(|pair| network.tie(*pair).is_some()).collect(),
        }
    }

    /// True if a tie is gone, by itself or with one of its ends.
    pub fn hides(&self, pair: Pair) -> bool {
        let (one, other) = pair.ends();
        self.ties.contains(&pair) || self.contacts.contains(&one) || self.contacts.contains(&other)
    }

    /// The map without them.
    pub fn of(&self, network: &Network) -> Network {
        if self.is_nothing() {
            return network.clone();
        }
        let here = self.kept(network);
        let mut rest = network.clone();
        let ties: Vec<Pair> = here.ties.iter().copied().collect();
        let contacts: Vec<ContactId> = here.contacts.into_iter().collect();
        // What is on the map can be taken off it, so neither is refused.
        let is_done =
            rest.apply(MapCommand::Disconnect(ties)).is_ok() && rest.apply(MapCommand::Remove(contacts)).is_ok();
        if is_done { rest } else { network.clone() }
    }
}

/// A figure as the map has it, and without what is thought away.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shift<T> {
    /// With everybody.
    pub before: T,
    /// Without them.
    pub after: T,
}

/// What becomes of the network.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// How many parts there are.
    pub parts: Shift<usize>,
    /// How many ties there are between contacts that count.
    pub ties: Shift<usize>,
    /// Ties by possible ties; undefined below two contacts.
    pub density: Shift<Option<f64>>,
    /// The pieces that have fallen off, larger first, then by name.
    pub fallen: Vec<Vec<ContactId>>,
}

impl Outcome {
    /// True if no figure changes.
    pub fn is_nothing(&self) -> bool {
        self.parts.before == self.parts.after
            && self.ties.before == self.ties.after
            && self.density.before == self.density.after
    }

    /// True if a contact is in a piece that has fallen off.
    pub fn has_fallen(&self, id: ContactId) -> bool {
        self.fallen.iter().any(|piece| piece.contains(&id))
    }
}

/// What becomes of a network without them, for the contacts that count.
pub fn outcome(network: &Network, without: &Without, population: Population) -> Outcome {
    let (whole, rest) = (Graph::new(network, population), Graph::new(&without.of(network), population));
    let (parts, pieces) = (components::of(&whole), components::of(&rest));
    let mut part_of: BTreeMap<ContactId, usize> = BTreeMap::new();
    for (part, members) in parts.iter().enumerate() {
        part_of.extend(members.iter().map(|at| (whole.nodes[*at].id, part)));
    }
    // Larger pieces first, so that the first one of a part is the one that stands for it.
    let mut stood_for = BTreeSet::new();
    let mut fallen = rest.groups(&pieces);
    fallen.retain(|piece| {
        let part = piece.first().and_then(|id| part_of.get(id));
        part.is_some_and(|part| !stood_for.insert(*part))
    });
    let density =
        |graph: &Graph| spread::ratio(spread::number(graph.ties.len()), spread::wide(spread::pairs(graph.nodes.len())));
    Outcome {
        parts: Shift { before: parts.len(), after: pieces.len() },
        ties: Shift { before: whole.ties.len(), after: rest.ties.len() },
        density: Shift { before: density(&whole), after: density(&rest) },
        fallen,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::analyse;
    use crate::domain::map::contact::{AnchorTie, Contact, ContactKind};
    use crate::domain::map::place::Place;

    fn id(number: u128) -> ContactId {
        ContactId(uuid::Uuid::from_u128(number))
    }

    fn pair(one: u128, other: u128) -> Pair {
        Pair::new(id(one), id(other)).unwrap()
    }

    /// Two triangles 1-2-3 and 4-5-6, joined by 3-4; 7 is alone; 8 is a dog.
    fn network() -> Network {
        let contact = |number: u128| {
            let mut contact = Contact::new(id(number), format!("{number}"));
            contact.place = Place::new(40.0, 20.0);
            contact.anchor_tie = AnchorTie::Existing;
            contact.kind = if number == 8 { ContactKind::Animal } else { ContactKind::Person };
            contact
        };
        let ties = [(1, 2), (2, 3), (1, 3), (3, 4), (4, 5), (5, 6), (4, 6)];
        Network::from_parts((1..=8).map(contact).collect(), ties.map(|(one, other)| pair(one, other))).0
    }

    fn without(contacts: &[u128], ties: &[Pair]) -> Without {
        Without { contacts: contacts.iter().map(|number| id(*number)).collect(), ties: ties.iter().copied().collect() }
    }

    #[test]
    fn without_a_cut_person_the_smaller_piece_falls_off() {
        let outcome = outcome(&network(), &without(&[3], &[]), Population::PERSONS);
        assert_eq!(outcome.parts, Shift { before: 2, after: 3 });
        assert_eq!(outcome.ties, Shift { before: 7, after: 4 });
        assert_eq!(outcome.fallen, [[id(1), id(2)]]);
        assert!(outcome.has_fallen(id(2)) && !outcome.has_fallen(id(4)) && !outcome.has_fallen(id(7)));
        assert!((outcome.density.before.unwrap() - 7.0 / 21.0).abs() < 1e-12);
        assert!((outcome.density.after.unwrap() - 4.0 / 15.0).abs() < 1e-12);
    }

    #[test]
    fn of_equal_pieces_the_first_by_name_stands_for_the_part() {
        let outcome = outcome(&network(), &without(&[], &[pair(4, 3)]), Population::PERSONS);
        assert_eq!(outcome.parts, Shift { before: 2, after: 3 });
        assert_eq!(outcome.fallen, [[id(4), id(5), id(6)]]);
    }

    #[test]
    fn without_somebody_who_does_not_count_nothing_changes() {
        let outcome = outcome(&network(), &without(&[8], &[]), Population::PERSONS);
        assert!(outcome.is_nothing() && outcome.fallen.is_empty());
    }

    #[test]
    fn without_somebody_alone_there_is_a_part_less_and_nobody_falls_off() {
        let outcome = outcome(&network(), &without(&[7], &[]), Population::PERSONS);
        assert_eq!((outcome.parts.after, outcome.fallen.len()), (1, 0));
    }

    #[test]
    fn without_everybody_nothing_is_left_to_divide_by() {
        let outcome = outcome(&network(), &without(&[1, 2, 3, 4, 5, 6, 7], &[]), Population::PERSONS);
        assert_eq!((outcome.parts.after, outcome.ties.after, outcome.density.after), (0, 0, None));
    }

    #[test]
    fn the_map_stays_as_it_is_and_what_is_gone_already_does_no_harm() {
        let network = network();
        let thought = without(&[3, 99], &[pair(1, 2), pair(1, 99)]);
        let rest = thought.of(&network);
        assert_eq!((network.contacts().len(), network.ties().len()), (8, 7));
        assert_eq!((rest.contacts().len(), rest.ties().len()), (7, 3));
        assert_eq!(thought.kept(&network), without(&[3], &[pair(1, 2)]));
        assert_eq!(without(&[], &[]).of(&network), network);
    }

    #[test]
    fn every_cut_person_and_every_cut_tie_breaks_a_part() {
        let network = network();
        let report = analyse(&network, Population::PERSONS);
        for person in &report.overall.cut_persons {
            let thought = Without { contacts: [*person].into(), ..Without::default() };
            assert!(!outcome(&network, &thought, Population::PERSONS).fallen.is_empty());
        }
        for tie in &report.overall.cut_ties {
            let thought = Without { ties: [*tie].into(), ..Without::default() };
            let outcome = outcome(&network, &thought, Population::PERSONS);
            assert_eq!((outcome.parts.after, outcome.fallen.len()), (outcome.parts.before + 1, 1));
        }
        assert_eq!((report.overall.cut_persons.len(), report.overall.cut_ties.len()), (2, 1));
    }
}
