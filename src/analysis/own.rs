//! The numbers of one contact.

use std::collections::BTreeSet;

use crate::analysis::population::Population;
use crate::analysis::report::Report;
use crate::analysis::standing::{self, Reason};
use crate::domain::ids::ContactId;
use crate::domain::map::network::Network;
use crate::domain::map::place::{Place, Sector};

/// What the measures say of one contact.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnNumbers {
    /// Why the contact counts in no measure; `None` for one that does.
    pub left_out: Option<Reason>,
    /// 9 (closest) to 0; `None` for somebody without a place.
    pub nearness: Option<u8>,
    /// Ties to others who count.
    pub degree: usize,
    /// How often on shortest paths between others; `None` if that is not known.
    pub betweenness: Option<f64>,
    /// The clusters the contact is in, by their position in the report.
    pub clusters: Vec<usize>,
    /// How many cliques the contact is in, of those that were found.
    pub cliques: usize,
    /// Into which other sectors there are ties, in the order of [`Sector::ALL`].
    pub doors: Vec<Sector>,
    /// Those of them into which nobody else of the own sector has one.
    pub sole_doors: Vec<Sector>,
    /// True if a part of the network falls apart without the contact.
    pub cuts: bool,
}

/// The numbers of a contact; `None` for somebody who is not on this map.
pub fn of(network: &Network, population: Population, report: &Report, id: ContactId) -> Option<OwnNumbers> {
    let contact = network.contact(id)?;
    let overall = &report.overall;
    let own = contact.place.map(Place::sector);
    let others: Vec<ContactId> = overall.block.ties.iter().filter_map(|tie| tie.other(id)).collect();
    let crossing: BTreeSet<ContactId> = overall.cross_sector_ties.iter().filter_map(|tie| tie.other(id)).collect();
    let leads_into = |sector: Sector| {
        Some(sector) != own && report.sectors[sector as usize].contacts.iter().any(|other| crossing.contains(other))
    };
    let sole = overall.sole_gatekeepers.iter().filter(|(keeper, _)| *keeper == id).map(|(_, into)| *into);
    let sole: BTreeSet<Sector> = sole.collect();
    Some(OwnNumbers {
        left_out: standing::reason(contact, population),
        nearness: contact.place.map(Place::nearness),
        degree: others.len(),
        betweenness: overall.betweenness.iter().find(|(other, _)| *other == id).map(|(_, value)| *value),
        clusters: (0..overall.clusters.len()).filter(|at| overall.clusters[*at].contains(&id)).collect(),
        cliques: overall.cliques.found.iter().filter(|clique| clique.contains(&id)).count(),
        doors: Sector::ALL.into_iter().filter(|sector| leads_into(*sector)).collect(),
        sole_doors: Sector::ALL.into_iter().filter(|sector| sole.contains(sector)).collect(),
        cuts: overall.cut_persons.contains(&id),
    })
}
