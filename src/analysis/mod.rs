//! Numbers about a map and its case; reads, never changes.
//!
//! [`analyse`] computes every measure of the network map once and returns a
//! [`Report`] that speaks of contacts by identity, so that the screen can light
//! them up. [`json`] writes the same report with names, for files and for the
//! command line. [`explanation`] says whom a measure speaks of, [`working`] how it
//! is computed with the figures of this map, [`standing`] who counted;
//! [`findings`] is what stands out in all of them.
//!
//! Three figures come from the case file instead: [`delivery`] from the reviews,
//! [`functions`] from the log, [`need_change`] from the ratings of life areas.
//!
//! [`across`] looks at several cases at once.
//!
//! All algorithms on a map work on one index graph ([`graph`]): contacts are numbered in
//! the order of their names, so every list comes out in that order, and the
//! order of contacts in a file changes no number.

pub mod across;
mod betweenness;
mod block;
pub mod bridging;
pub mod change;
mod cliques;
mod clusters;
mod components;
mod cuts;
pub mod delivery;
pub mod explanation;
pub mod findings;
pub mod functions;
mod graph;
pub mod informed;
pub mod interventions;
pub mod involved;
pub mod json;
pub mod key_roles;
pub mod measure;
pub mod need_change;
pub mod own;
pub mod population;
pub mod reassessment;
pub mod references;
pub mod referrals;
pub mod report;
mod roles;
pub mod series;
mod spread;
pub mod standing;
pub mod without;
pub mod working;

use crate::analysis::graph::Graph;
use crate::analysis::population::Population;
use crate::analysis::report::{Horizons, Overall, Report};
use crate::domain::map::contact::AnchorTie;
use crate::domain::map::network::Network;
use crate::domain::map::place::{Horizon, Sector};

/// Every measure of one map, for the contacts that count in `population`.
pub fn analyse(network: &Network, population: Population) -> Report {
    let graph = Graph::new(network, population);
    Report {
        overall: overall(&graph),
        sectors: Sector::ALL.map(|sector| block::of(&graph, |node| node.place.sector() == sector)),
        without_professionals: block::of(&graph, |node| node.place.sector() != Sector::Professionals),
    }
}

fn overall(graph: &Graph) -> Overall {
    let block = block::of(graph, |_| true);
    let clusters = clusters::of(graph);
    let crossing = graph.cross_sector_ties();
    let (inner, outer) = (spread::number(block.ties.len() - crossing.len()), spread::number(crossing.len()));
    let ei_index = spread::ratio(outer - inner, outer + inner);
    let with_tie = |holds: &dyn Fn(&graph::Node) -> bool| {
        graph.ids(|at| graph.nodes[at].anchor_tie.exists() && holds(&graph.nodes[at]))
    };
    let multiplex = with_tie(&|node| node.anchor_tie == AnchorTie::Multiplex);
    let professionals = with_tie(&|node| node.place.sector() == Sector::Professionals);
    let share = |part: usize| spread::ratio(spread::number(part), spread::number(block.network.len()));
    let at = |horizon: Horizon| with_tie(&|node| node.place.horizon() == horizon);
    let gates = roles::gatekeepers(graph);
    Overall {
        ei_index,
        cross_sector_ties: graph.pairs(&crossing),
        components: graph.groups(&components::of(graph)),
        bridges: roles::bridges(graph, &clusters),
        liaisons: roles::liaisons(graph, &clusters),
        linking: bridging::linking(graph, &clusters),
        clusters: graph.groups(&clusters),
        cliques: cliques::of(graph, cliques::BUDGET),
        gatekeepers: gates.all,
        sole_gatekeepers: gates.sole,
        cut_persons: cuts::persons(graph),
        cut_ties: cuts::ties(graph),
        betweenness: betweenness::of(graph, betweenness::BUDGET),
        multiplex_share: share(multiplex.len()),
        multiplex,
        professionals_share: share(professionals.len()),
        professionals,
        horizons: Horizons { near: at(Horizon::Near), middle: at(Horizon::Middle), far: at(Horizon::Far) },
        block,
    }
}
