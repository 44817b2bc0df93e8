//! The index graph that all algorithms work on: contacts as small numbers in
//! the order of their names, ties as adjacency lists. Looking a contact up by
//! identity happens once, here.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::population::Population;
use crate::domain::ids::ContactId;
use crate::domain::map::contact::{AnchorTie, Contact};
use crate::domain::map::network::{Network, Pair};
use crate::domain::map::place::Place;
use crate::domain::order;

/// A contact that counts.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) id: ContactId,
    pub(super) place: Place,
    pub(super) anchor_tie: AnchorTie,
}

/// One end of a tie, seen from the other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Neighbour {
    /// Which contact.
    pub(super) node: usize,
    /// Through which tie.
    pub(super) tie: usize,
}

/// Contacts that count and the ties between them. Ties are pairs of different
/// numbers, smaller first, each once, sorted; neighbours are sorted by number.
#[derive(Debug)]
pub(super) struct Graph {
    pub(super) nodes: Vec<Node>,
    pub(super) ties: Vec<(usize, usize)>,
    pub(super) neighbours: Vec<Vec<Neighbour>>,
}

impl Graph {
    /// The graph of those contacts of a network that count.
    pub(super) fn new(network: &Network, population: Population) -> Self {
        let mut counted: Vec<(&Contact, Place)> =
            network.contacts().filter_map(|contact| Some((contact, population.place_of(contact)?))).collect();
        order::by(&mut counted, |(one, _), (other, _)| (&one.name, one.id).cmp(&(&other.name, other.id)));
        let number: BTreeMap<ContactId, usize> =
            counted.iter().enumerate().map(|(at, (contact, _))| (contact.id, at)).collect();
        let ties: BTreeSet<(usize, usize)> = network
            .ties()
            .filter_map(|tie| {
                let (a, b) = tie.between.ends();
                let (a, b) = (*number.get(&a)?, *number.get(&b)?);
                (a != b).then_some((a.min(b), a.max(b)))
            })
            .collect();
        let nodes = counted
            .into_iter()
            .map(|(contact, place)| Node { id: contact.id, place, anchor_tie: contact.anchor_tie })
            .collect();
        Self::from_ties(nodes, ties.into_iter().collect())
    }

    fn from_ties(nodes: Vec<Node>, ties: Vec<(usize, usize)>) -> Self {
        let mut neighbours = vec![Vec::new(); nodes.len()];
        for (tie, &(a, b)) in ties.iter().enumerate() {
            neighbours[a].push(Neighbour { node: b, tie });
            neighbours[b].push(Neighbour { node: a, tie });
        }
        for list in &mut neighbours {
            order::by_key(list, |neighbour| neighbour.node);
        }
        Self { nodes, ties, neighbours }
    }

    /// The tie between two contacts, if there is one.
    pub(super) fn tie_between(&self, a: usize, b: usize) -> Option<usize> {
        let (from, to) = if self.neighbours[a].len() <= self.neighbours[b].len() { (a, b) } else { (b, a) };
        let list = &self.neighbours[from];
        let at = list.binary_search_by_key(&to, |neighbour| neighbour.node).ok()?;
        Some(list[at].tie)
    }

    /// Numbers of the ties between different sectors.
    pub(super) fn cross_sector_ties(&self) -> Vec<usize> {
        let crosses = |&(a, b): &(usize, usize)| self.nodes[a].place.sector() != self.nodes[b].place.sector();
        self.ties.iter().enumerate().filter(|(_, ends)| crosses(ends)).map(|(tie, _)| tie).collect()
    }

    /// Identities of the contacts for which `holds` is true.
    pub(super) fn ids(&self, holds: impl Fn(usize) -> bool) -> Vec<ContactId> {
        self.nodes.iter().enumerate().filter(|(at, _)| holds(*at)).map(|(_, node)| node.id).collect()
    }

    /// Identities of groups of contacts: larger first, then by name.
    pub(super) fn groups(&self, groups: &[Vec<usize>]) -> Vec<Vec<ContactId>> {
        let mut sorted: Vec<&Vec<usize>> = groups.iter().collect();
        order::by(&mut sorted, |one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        sorted.into_iter().map(|group| group.iter().map(|at| self.nodes[*at].id).collect()).collect()
    }

    /// Ties by number as pairs of identities.
    pub(super) fn pairs(&self, ties: &[usize]) -> Vec<Pair> {
        ties.iter()
            .filter_map(|tie| {
                let (a, b) = self.ties[*tie];
                Pair::new(self.nodes[a].id, self.nodes[b].id)
            })
            .collect()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A graph of `count` contacts in one sector, for tests of algorithms.
    pub(in crate::analysis) fn graph(count: usize, ties: &[(usize, usize)]) -> Graph {
        let place = Place::new(45.0, 50.0).unwrap();
        let id = |at: usize| ContactId(uuid::Uuid::from_u128(at as u128 + 1));
        let nodes = (0..count).map(|at| Node { id: id(at), place, anchor_tie: AnchorTie::Existing }).collect();
        let mut ties: Vec<_> = ties.iter().map(|&(a, b)| (a.min(b), a.max(b))).collect();
        ties.sort_unstable();
        Graph::from_ties(nodes, ties)
    }

    /// The numbers behind identities made by [`graph`].
    pub(in crate::analysis) fn numbers(ids: &[ContactId]) -> Vec<usize> {
        ids.iter().map(|id| usize::try_from(id.0.as_u128()).unwrap() - 1).collect()
    }

    #[test]
    fn a_tie_is_found_from_both_ends() {
        let graph = graph(4, &[(0, 1), (1, 2)]);
        assert_eq!(graph.tie_between(2, 1), Some(1));
        assert_eq!(graph.tie_between(1, 0), Some(0));
        assert_eq!(graph.tie_between(0, 3), None);
    }
}
