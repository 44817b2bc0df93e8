//! The measures that every part of the network has: size, density, nearness,
//! degree, stars, isolates.
//!
//! Each part gets its own counters, so that parts that overlap cannot count a
//! tie twice. Source: Pantucek, NWK-Masterthesen; corrected formulas of easyNWK.
//! Complexity: contacts + ties.

use crate::analysis::graph::{Graph, Node};
use crate::analysis::report::Block;
use crate::analysis::spread;

/// The measures of those contacts for which `holds` is true.
pub(super) fn of(graph: &Graph, holds: impl Fn(&Node) -> bool) -> Block {
    let inside: Vec<bool> = graph.nodes.iter().map(holds).collect();
    let has_anchor_tie = |at: usize| graph.nodes[at].anchor_tie.exists();
    let within = |tie: &usize| {
        let (a, b) = graph.ties[*tie];
        inside[a] && inside[b]
    };
    let ties: Vec<usize> = (0..graph.ties.len()).filter(within).collect();
    let mut degree = vec![0; graph.nodes.len()];
    for tie in &ties {
        let (a, b) = graph.ties[*tie];
        degree[a] += 1;
        degree[b] += 1;
    }
    let members: Vec<usize> = (0..graph.nodes.len()).filter(|at| inside[*at]).collect();
    let degrees: Vec<usize> = members.iter().map(|at| degree[*at]).collect();
    let highest_degree = degrees.iter().copied().max().unwrap_or(0);
    let nearness: Vec<usize> = members
        .iter()
        .filter(|at| has_anchor_tie(**at))
        .map(|at| usize::from(graph.nodes[*at].place.nearness()))
        .collect();
    Block {
        contacts: graph.ids(|at| inside[at]),
        network: graph.ids(|at| inside[at] && has_anchor_tie(at)),
        density: spread::ratio(spread::number(ties.len()), spread::wide(spread::pairs(members.len()))),
        ties: graph.pairs(&ties),
        relationship_weight: nearness.iter().sum(),
        nearness: spread::of(&nearness),
        degree: spread::of(&degrees),
        highest_degree,
        stars: graph.ids(|at| inside[at] && highest_degree > 0 && degree[at] == highest_degree),
        isolates: graph.ids(|at| inside[at] && has_anchor_tie(at) && graph.neighbours[at].is_empty()),
        without_anchor_tie: graph.ids(|at| inside[at] && !has_anchor_tie(at)),
    }
}
