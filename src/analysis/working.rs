//! How a measure is computed with the figures of this map put in. The words and
//! signs around them are made elsewhere.

use std::collections::BTreeMap;

use crate::analysis::measure::Measure;
use crate::analysis::report::{Block, Report, Scope};
use crate::domain::ids::ContactId;
use crate::domain::map::network::Network;
use crate::domain::map::place::Sector;
use crate::domain::order;

/// How many of a ranking are worth reading.
const RANKS: usize = 5;

/// A formula with its figures.
#[derive(Clone, Debug, PartialEq)]
pub enum Working {
    /// `whole − part`
    Difference {
        /// From what is taken.
        whole: usize,
        /// What is taken away.
        part: usize,
    },
    /// `ties / (contacts · (contacts − 1) / 2)`
    Density {
        /// Ties within the scope.
        ties: usize,
        /// Contacts of the scope.
        contacts: usize,
    },
    /// Mean and deviation of values, each with how often it occurs, largest first.
    Mean(Vec<(usize, usize)>),
    /// Sum of such values.
    Sum(Vec<(usize, usize)>),
    /// `part / whole`
    Share {
        /// Those meant.
        part: usize,
        /// All.
        whole: usize,
    },
    /// `(outer − inner) / (outer + inner)`
    EiIndex {
        /// Ties between sectors (E).
        outer: usize,
        /// Ties within sectors (I).
        inner: usize,
    },
    /// Sizes of parts that make up the whole, each with how often it occurs.
    Parts(Vec<(usize, usize)>),
    /// Contacts in the inner, middle and outer ring.
    Rings([usize; 3]),
    /// The highest number of ties somebody has.
    Highest(usize),
    /// The highest values, each with whom it belongs to.
    Ranking(Vec<(ContactId, f64)>),
    /// Who holds the only door into which sector.
    Doors(Vec<(ContactId, Sector)>),
    /// Nothing is computed: those concerned are named one by one.
    List,
    /// The map is too large for it; the search was not begun.
    TooLarge,
}

/// The working of a measure; of one that only the whole network has, asked for
/// a part of it, `None`.
pub fn working(network: &Network, report: &Report, scope: Scope, measure: Measure) -> Option<Working> {
    let block = report.block(scope);
    if !measure.is_of_parts() && scope != Scope::Overall {
        return None;
    }
    let overall = &report.overall;
    let crossing = overall.cross_sector_ties.len();
    Some(match measure {
        Measure::NetworkSize => {
            Working::Difference { whole: block.contacts.len(), part: block.without_anchor_tie.len() }
        }
        Measure::Contacts => {
            let whole = network.contacts().len();
            Working::Difference { whole, part: whole - block.contacts.len() }
        }
        Measure::Ties => {
            let whole = network.ties().len();
            Working::Difference { whole, part: whole - block.ties.len() }
        }
        Measure::WithoutAnchorTie => Working::Difference { whole: block.contacts.len(), part: block.network.len() },
        Measure::Density => Working::Density { ties: block.ties.len(), contacts: block.contacts.len() },
        Measure::Nearness => Working::Mean(nearness(network, block)),
        Measure::RelationshipWeight => Working::Sum(nearness(network, block)),
        Measure::Degree => Working::Mean(degrees(block)),
        Measure::Stars => Working::Highest(block.highest_degree),
        Measure::CrossSectorTies => Working::Difference { whole: block.ties.len(), part: block.ties.len() - crossing },
        Measure::EiIndex => Working::EiIndex { outer: crossing, inner: block.ties.len() - crossing },
        Measure::Components => Working::Parts(tally(overall.components.iter().map(Vec::len))),
        Measure::Horizons => {
            let rings = &overall.horizons;
            Working::Rings([rings.near.len(), rings.middle.len(), rings.far.len()])
        }
        Measure::MultiplexShare => Working::Share { part: overall.multiplex.len(), whole: block.network.len() },
        Measure::ProfessionalsShare => Working::Share { part: overall.professionals.len(), whole: block.network.len() },
        Measure::Betweenness if overall.betweenness.is_empty() && !block.contacts.is_empty() => Working::TooLarge,
        Measure::Betweenness => Working::Ranking(ranking(&overall.betweenness)),
        Measure::SoleGatekeepers => Working::Doors(overall.sole_gatekeepers.clone()),
        Measure::Isolates
        | Measure::Clusters
        | Measure::Cliques
        | Measure::Bridges
        | Measure::Liaisons
        | Measure::Gatekeepers
        | Measure::CutPersons
        | Measure::CutTies => Working::List,
    })
}

fn nearness(network: &Network, block: &Block) -> Vec<(usize, usize)> {
    let known: BTreeMap<ContactId, usize> =
        network.contacts().filter_map(|contact| Some((contact.id, usize::from(contact.place?.nearness())))).collect();
    tally(block.network.iter().filter_map(|id| known.get(id).copied()))
}

fn degrees(block: &Block) -> Vec<(usize, usize)> {
    let mut degrees: BTreeMap<ContactId, usize> = block.contacts.iter().map(|id| (*id, 0)).collect();
    for tie in &block.ties {
        let (one, other) = tie.ends();
        for end in [one, other] {
            *degrees.entry(end).or_default() += 1;
        }
    }
    tally(degrees.into_values())
}

/// How often each value occurs, the largest value first.
fn tally(values: impl Iterator<Item = usize>) -> Vec<(usize, usize)> {
    let mut times: BTreeMap<usize, usize> = BTreeMap::new();
    for value in values {
        *times.entry(value).or_default() += 1;
    }
    times.into_iter().rev().collect()
}

fn ranking(values: &[(ContactId, f64)]) -> Vec<(ContactId, f64)> {
    let mut highest: Vec<(ContactId, f64)> = values.iter().copied().filter(|(_, value)| *value > 0.0).collect();
    order::by(&mut highest, |(_, one), (_, other)| other.total_cmp(one));
    highest.truncate(RANKS);
    highest
}
