//! Key roles (Schlüsselrollen): bridges, liaisons and gatekeepers.
//!
//! Source: NWK-Masterthesen, p. 14. The word "Brücke" has four meanings; here
//! it is the method's own, a person in several clusters. Complexity: the sum of
//! all neighbour lists times the clusters a contact is in.

use std::collections::BTreeSet;

use crate::analysis::graph::Graph;
use crate::domain::ids::ContactId;
use crate::domain::map::place::Sector;

/// Persons in two or more clusters.
pub(super) fn bridges(graph: &Graph, clusters: &[Vec<usize>]) -> Vec<ContactId> {
    let memberships = memberships(graph, clusters);
    graph.ids(|at| memberships[at].len() > 1)
}

/// Persons in no cluster whose neighbours inside clusters do not all lie in one.
pub(super) fn liaisons(graph: &Graph, clusters: &[Vec<usize>]) -> Vec<ContactId> {
    let memberships = memberships(graph, clusters);
    graph.ids(|at| {
        let mut inside = graph.neighbours[at].iter().map(|other| &memberships[other.node]).filter(|of| !of.is_empty());
        let Some(first) = inside.next().filter(|_| memberships[at].is_empty()) else { return false };
        let mut shared = first.clone();
        for of in inside {
            shared.retain(|cluster| of.binary_search(cluster).is_ok());
        }
        shared.is_empty()
    })
}

/// Sorted numbers of the clusters of every contact.
fn memberships(graph: &Graph, clusters: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut memberships = vec![Vec::new(); graph.nodes.len()];
    for (cluster, members) in clusters.iter().enumerate() {
        for at in members {
            memberships[*at].push(cluster);
        }
    }
    memberships
}

/// Who holds doors between sectors.
pub(super) struct Gatekeepers {
    /// Everybody with a tie into another sector.
    pub(super) all: Vec<ContactId>,
    /// The only one of the own sector with a tie into that sector.
    pub(super) sole: Vec<(ContactId, Sector)>,
}

/// Finds everybody with a tie into another sector.
pub(super) fn gatekeepers(graph: &Graph) -> Gatekeepers {
    let sector = |at: usize| graph.nodes[at].place.sector();
    let doors: BTreeSet<(usize, Sector)> = graph
        .cross_sector_ties()
        .into_iter()
        .flat_map(|tie| {
            let (a, b) = graph.ties[tie];
            [(a, sector(b)), (b, sector(a))]
        })
        .collect();
    let mut keepers = [[0_usize; 4]; 4];
    for &(at, into) in &doors {
        keepers[sector(at) as usize][into as usize] += 1;
    }
    let holders: BTreeSet<usize> = doors.iter().map(|(at, _)| *at).collect();
    Gatekeepers {
        all: graph.ids(|at| holders.contains(&at)),
        sole: doors
            .into_iter()
            .filter(|(at, into)| keepers[sector(*at) as usize][*into as usize] == 1)
            .map(|(at, into)| (graph.nodes[at].id, into))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::graph::tests::{graph, numbers};

    #[test]
    fn a_liaison_links_clusters_without_belonging_to_one() {
        let two_triangles = [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)];
        let clusters = [vec![0, 1, 2], vec![3, 4, 5]];
        let linked = graph(8, &[&two_triangles[..], &[(6, 0), (6, 3), (7, 0), (7, 1)]].concat());
        assert_eq!(numbers(&liaisons(&linked, &clusters)), [6]);
        assert!(bridges(&linked, &clusters).is_empty());
    }

    #[test]
    fn knowing_only_the_bridge_between_two_clusters_makes_no_liaison() {
        let clusters = [vec![0, 1, 2], vec![2, 3, 4]];
        let linked = graph(6, &[(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (2, 4), (2, 5)]);
        assert!(liaisons(&linked, &clusters).is_empty());
        assert_eq!(numbers(&bridges(&linked, &clusters)), [2]);
    }
}
