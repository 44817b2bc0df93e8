//! Cut persons (articulation points) and cut ties (bridges of graph theory):
//! without them a component falls apart.
//!
//! Source: Tarjan's low-link search as petgraph has it; both are iterative, so
//! that a long chain does not exhaust the stack. Complexity: contacts + ties.

use petgraph::algo::articulation_points::articulation_points;
use petgraph::algo::bridges::bridges;
use petgraph::graph::{NodeIndex, UnGraph};
use petgraph::visit::EdgeRef;

use crate::analysis::graph::Graph;
use crate::domain::ids::ContactId;
use crate::domain::map::network::Pair;
use crate::domain::order;

/// Persons whose removal splits a component.
pub(super) fn persons(graph: &Graph) -> Vec<ContactId> {
    let found = articulation_points(&petgraph(graph));
    graph.ids(|at| found.contains(&NodeIndex::new(at)))
}

/// Ties whose removal splits a component.
pub(super) fn ties(graph: &Graph) -> Vec<Pair> {
    let mut found: Vec<usize> = bridges(&petgraph(graph)).map(|edge| edge.id().index()).collect();
    order::naturally(&mut found);
    graph.pairs(&found)
}

/// The same graph as petgraph holds it; numbers stay the same.
fn petgraph(graph: &Graph) -> UnGraph<(), (), usize> {
    let mut copy = UnGraph::with_capacity(graph.nodes.len(), graph.ties.len());
    for _ in &graph.nodes {
        copy.add_node(());
    }
    for &(a, b) in &graph.ties {
        copy.add_edge(NodeIndex::new(a), NodeIndex::new(b), ());
    }
    copy
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::graph::tests::{graph, numbers};

    #[test]
    fn the_middle_of_a_chain_cuts_and_a_ring_does_not() {
        let chain = graph(3, &[(0, 1), (1, 2)]);
        assert_eq!(numbers(&persons(&chain)), [1]);
        assert_eq!(ties(&chain).len(), 2);
        let ring = graph(3, &[(0, 1), (1, 2), (0, 2)]);
        assert!(persons(&ring).is_empty() && ties(&ring).is_empty());
    }

    #[test]
    fn a_chain_of_ten_thousand_does_not_exhaust_the_stack() {
        let chain: Vec<_> = (1..10_000).map(|at| (at - 1, at)).collect();
        let chain = graph(10_000, &chain);
        assert_eq!(persons(&chain).len(), 9_998);
        assert_eq!(ties(&chain).len(), 9_999);
    }
}
