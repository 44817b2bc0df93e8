//! What "Brücke" can mean, and what this map answers to each meaning.
//!
//! The literature uses one word for four things. Nothing here decides between
//! them; each is computed and named apart from the others.

use std::collections::BTreeSet;

use crate::analysis::graph::Graph;
use crate::analysis::measure::Measure;
use crate::analysis::report::{Linking, Report};
use crate::domain::ids::ContactId;
use crate::domain::map::network::Pair;

/// A meaning of the word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The method: a person who belongs to several clusters (NWK-Masterthesen, p. 14).
    Member,
    /// easyNWK up to 2.3: a tie between sectors.
    CrossSector,
    /// Graph theory: a tie without which a part of the network falls in two.
    CutTie,
    /// Rogers, Farace: a member of one clique who is tied to another.
    CliqueLink,
}

impl Meaning {
    /// Every meaning, the method's own first.
    pub const ALL: [Self; 4] = [Self::Member, Self::CrossSector, Self::CutTie, Self::CliqueLink];

    /// True for a measure that could be taken for one of the meanings.
    pub const fn concerns(measure: Measure) -> bool {
        match measure {
            Measure::Bridges
            | Measure::Liaisons
            | Measure::Gatekeepers
            | Measure::SoleGatekeepers
            | Measure::CrossSectorTies
            | Measure::CutTies
            | Measure::CutPersons => true,
            Measure::NetworkSize
            | Measure::Contacts
            | Measure::Ties
            | Measure::Density
            | Measure::Nearness
            | Measure::RelationshipWeight
            | Measure::Degree
            | Measure::Stars
            | Measure::Isolates
            | Measure::WithoutAnchorTie
            | Measure::EiIndex
            | Measure::Components
            | Measure::Clusters
            | Measure::Cliques
            | Measure::Betweenness
            | Measure::MultiplexShare
            | Measure::ProfessionalsShare
            | Measure::Horizons => false,
        }
    }

    /// Whom and what this map calls so.
    pub fn answer(self, report: &Report) -> Answer {
        let overall = &report.overall;
        let (contacts, ties): (&[ContactId], &[Pair]) = match self {
            Self::Member => (&overall.bridges, &[]),
            Self::CrossSector => (&overall.gatekeepers, &overall.cross_sector_ties),
            Self::CutTie => (&[], &overall.cut_ties),
            Self::CliqueLink => (&overall.linking.contacts, &overall.linking.ties),
        };
        Answer { contacts: contacts.to_vec(), ties: ties.to_vec() }
    }
}

/// What a map answers to a meaning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Persons, in the order of names.
    pub contacts: Vec<ContactId>,
    /// Ties.
    pub ties: Vec<Pair>,
}

/// Ties between members of different clusters who share none, with their ends.
///
/// Rogers' clique is a group that keeps more to itself than to others, which is
/// a cluster here. Among maximal cliques, which overlap, every other member of
/// a dense group would be tied to a clique that is not their own.
pub(super) fn linking(graph: &Graph, clusters: &[Vec<usize>]) -> Linking {
    let mut of: Vec<Vec<usize>> = vec![Vec::new(); graph.nodes.len()];
    for (cluster, members) in clusters.iter().enumerate() {
        for at in members {
            of[*at].push(cluster);
        }
    }
    let links = |&(a, b): &(usize, usize)| {
        !of[a].is_empty() && !of[b].is_empty() && of[a].iter().all(|cluster| of[b].binary_search(cluster).is_err())
    };
    let ties: Vec<usize> = (0..graph.ties.len()).filter(|tie| links(&graph.ties[*tie])).collect();
    let ends: BTreeSet<usize> = ties.iter().flat_map(|tie| [graph.ties[*tie].0, graph.ties[*tie].1]).collect();
    Linking { contacts: graph.ids(|at| ends.contains(&at)), ties: graph.pairs(&ties) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::clusters;
    use crate::analysis::graph::tests::{graph, numbers};

    fn linked(count: usize, ties: &[(usize, usize)]) -> Vec<usize> {
        let graph = graph(count, ties);
        let found = linking(&graph, &clusters::of(&graph));
        assert_eq!(found.ties.is_empty(), found.contacts.is_empty());
        numbers(&found.contacts)
    }

    #[test]
    fn a_tie_between_two_groups_makes_its_ends_bridges_of_rogers() {
        let two_triangles = [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)];
        assert!(linked(6, &two_triangles).is_empty());
        assert_eq!(linked(6, &[&two_triangles[..], &[(2, 3)]].concat()), [2, 3]);
    }

    #[test]
    fn a_member_of_both_groups_and_somebody_in_between_are_none() {
        assert!(linked(5, &[(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (2, 4)]).is_empty());
        assert!(linked(7, &[(0, 1), (1, 2), (0, 2), (2, 6), (6, 3), (3, 4), (4, 5), (3, 5)]).is_empty());
    }
}
