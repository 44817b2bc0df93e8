//! Connected components: who can reach whom over ties, the anchor left out.
//!
//! Source: union–find with path compression (petgraph). Complexity: practically
//! contacts + ties; no recursion.

use std::collections::BTreeMap;

use petgraph::unionfind::UnionFind;

use crate::analysis::graph::Graph;

/// The components as lists of contacts.
pub(super) fn of(graph: &Graph) -> Vec<Vec<usize>> {
    let mut sets = UnionFind::<usize>::new(graph.nodes.len());
    for &(a, b) in &graph.ties {
        sets.union(a, b);
    }
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for at in 0..graph.nodes.len() {
        groups.entry(sets.find_mut(at)).or_default().push(at);
    }
    groups.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::graph::tests::graph;
    use crate::domain::order;

    #[test]
    fn every_contact_is_in_one_component() {
        let mut found = of(&graph(5, &[(0, 3), (3, 4)]));
        order::naturally(&mut found);
        assert_eq!(found, [vec![0, 3, 4], vec![1], vec![2]]);
    }

    #[test]
    fn a_chain_of_ten_thousand_is_one_component() {
        let chain: Vec<_> = (1..10_000).map(|at| (at - 1, at)).collect();
        assert_eq!(of(&graph(10_000, &chain)).len(), 1);
    }
}
