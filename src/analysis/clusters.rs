//! Clusters: 3-clique percolation communities, that is triangles merged where
//! they share an edge.
//!
//! Source: Palla, Derényi, Farkas, Vicsek 2005 with k = 3. Two triangles share
//! an edge exactly if they contain the same tie, so it is enough to unite the
//! three ties of every triangle. Complexity: m·√m look-ups, because each tie
//! walks over the shorter of its two neighbour lists.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::unionfind::UnionFind;

use crate::analysis::graph::Graph;

/// The clusters as sorted lists of contacts. A contact may be in several.
pub(super) fn of(graph: &Graph) -> Vec<Vec<usize>> {
    let mut sets = UnionFind::<usize>::new(graph.ties.len());
    let mut in_triangle = vec![false; graph.ties.len()];
    for (tie, &(a, b)) in graph.ties.iter().enumerate() {
        let (shorter, other) = if graph.neighbours[a].len() <= graph.neighbours[b].len() { (a, b) } else { (b, a) };
        // Each triangle is met once, at the tie of its two smallest numbers.
        for third in graph.neighbours[shorter].iter().filter(|third| third.node > b) {
            if let Some(closing) = graph.tie_between(other, third.node) {
                sets.union(tie, third.tie);
                sets.union(tie, closing);
                in_triangle[tie] = true;
                in_triangle[third.tie] = true;
                in_triangle[closing] = true;
            }
        }
    }
    let mut clusters: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (tie, &(a, b)) in graph.ties.iter().enumerate().filter(|(tie, _)| in_triangle[*tie]) {
        clusters.entry(sets.find_mut(tie)).or_default().extend([a, b]);
    }
    clusters.into_values().map(|members| members.into_iter().collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::graph::tests::graph;
    use crate::domain::order;

    fn check(count: usize, ties: &[(usize, usize)], expected: &[Vec<usize>]) {
        let mut found = of(&graph(count, ties));
        order::naturally(&mut found);
        assert_eq!(found, expected);
    }

    #[test]
    fn triangles_that_share_an_edge_are_one_cluster() {
        check(4, &[(0, 1), (1, 2), (0, 2), (1, 3), (2, 3)], &[vec![0, 1, 2, 3]]);
    }

    #[test]
    fn triangles_that_share_a_corner_are_two() {
        check(5, &[(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (2, 4)], &[vec![0, 1, 2], vec![2, 3, 4]]);
    }

    #[test]
    fn a_square_is_no_cluster() {
        check(4, &[(0, 1), (1, 2), (2, 3), (0, 3)], &[]);
    }
}
