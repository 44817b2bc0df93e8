//! For each measure, its result and the contacts and ties it speaks of, so that
//! the screen can light them up and nobody has to believe a number.

use std::collections::BTreeSet;

use crate::analysis::measure::Measure;
use crate::analysis::report::{Block, Overall, Report, Scope, Spread};
use crate::domain::ids::ContactId;
use crate::domain::map::network::Pair;

/// The result of a measure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    /// A number of contacts, ties or groups.
    Count(usize),
    /// A number that may be undefined: density, E-I index, highest betweenness.
    Number(Option<f64>),
    /// A share from 0 to 1 that may be undefined.
    Share(Option<f64>),
    /// Mean and deviation, if there is anything to take them of.
    Spread(Option<Spread>),
}

/// A measure with all that leads to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The result.
    pub outcome: Outcome,
    /// The contacts concerned, in the order of names.
    pub contacts: Vec<ContactId>,
    /// The groups concerned, for components, clusters, cliques and, from the
    /// inside, rings.
    pub groups: Vec<Vec<ContactId>>,
    /// The ties concerned.
    pub ties: Vec<Pair>,
    /// The result speaks of ties to the anchor, so that these are concerned too.
    pub of_anchor_ties: bool,
    /// The search was given up, so that there may be more.
    pub stopped: bool,
}

impl Explanation {
    const fn new(outcome: Outcome) -> Self {
        Self {
            outcome,
            contacts: Vec::new(),
            groups: Vec::new(),
            ties: Vec::new(),
            of_anchor_ties: false,
            stopped: false,
        }
    }

    fn list(contacts: &[ContactId]) -> Self {
        Self::new(Outcome::Count(contacts.len())).with(contacts)
    }

    fn groups(groups: &[Vec<ContactId>]) -> Self {
        Self { groups: groups.to_vec(), ..Self::new(Outcome::Count(groups.len())) }
    }

    fn with_anchor_ties(self) -> Self {
        Self { of_anchor_ties: true, ..self }
    }

    /// Everybody concerned, each once, whether named alone or in groups.
    pub fn everybody(&self) -> BTreeSet<ContactId> {
        self.contacts.iter().chain(self.groups.iter().flatten()).copied().collect()
    }

    fn with(self, contacts: &[ContactId]) -> Self {
        Self { contacts: contacts.to_vec(), ..self }
    }

    fn with_ties(self, ties: &[Pair]) -> Self {
        Self { ties: ties.to_vec(), ..self }
    }
}

/// How a measure of one scope comes about. `None` for a measure that only the
/// whole network has, asked for a part of it.
pub fn explain(report: &Report, scope: Scope, measure: Measure) -> Option<Explanation> {
    of_block(report.block(scope), measure)
        .or_else(|| if scope == Scope::Overall { of_overall(&report.overall, measure) } else { None })
}

fn of_block(block: &Block, measure: Measure) -> Option<Explanation> {
    Some(match measure {
        Measure::NetworkSize => Explanation::list(&block.network).with_anchor_ties(),
        Measure::Contacts => Explanation::list(&block.contacts),
        Measure::Ties => Explanation::new(Outcome::Count(block.ties.len())).with_ties(&block.ties),
        Measure::Density => {
            Explanation::new(Outcome::Number(block.density)).with(&block.contacts).with_ties(&block.ties)
        }
        Measure::Nearness => Explanation::new(Outcome::Spread(block.nearness)).with(&block.network).with_anchor_ties(),
        Measure::RelationshipWeight => {
            Explanation::new(Outcome::Count(block.relationship_weight)).with(&block.network).with_anchor_ties()
        }
        Measure::Degree => Explanation::new(Outcome::Spread(block.degree)).with(&block.contacts).with_ties(&block.ties),
        Measure::Stars => {
            let of_star = |tie: &&Pair| block.stars.iter().any(|star| tie.other(*star).is_some());
            let ties: Vec<Pair> = block.ties.iter().filter(of_star).copied().collect();
            Explanation::list(&block.stars).with_ties(&ties)
        }
        Measure::Isolates => Explanation::list(&block.isolates).with_anchor_ties(),
        Measure::WithoutAnchorTie => Explanation::list(&block.without_anchor_tie),
        Measure::CrossSectorTies
        | Measure::EiIndex
        | Measure::Components
        | Measure::Clusters
        | Measure::Cliques
        | Measure::Bridges
        | Measure::Liaisons
        | Measure::Gatekeepers
        | Measure::SoleGatekeepers
        | Measure::CutPersons
        | Measure::CutTies
        | Measure::Betweenness
        | Measure::MultiplexShare
        | Measure::ProfessionalsShare
        | Measure::Horizons => return None,
    })
}

fn of_overall(overall: &Overall, measure: Measure) -> Option<Explanation> {
    let crossing = &overall.cross_sector_ties;
    let ties_of = |contacts: &[ContactId], ties: &[Pair]| -> Vec<Pair> {
        let contacts: BTreeSet<ContactId> = contacts.iter().copied().collect();
        ties.iter()
            .copied()
            .filter(|tie| contacts.contains(&tie.ends().0) || contacts.contains(&tie.ends().1))
            .collect()
    };
    let holders =
        |contacts: &[ContactId]| Explanation::list(contacts).with_ties(&ties_of(contacts, &overall.block.ties));
    Some(match measure {
        Measure::CrossSectorTies => Explanation::new(Outcome::Count(crossing.len())).with_ties(crossing),
        Measure::EiIndex => Explanation::new(Outcome::Number(overall.ei_index)).with_ties(crossing),
        Measure::Components => Explanation::groups(&overall.components),
        Measure::Clusters => Explanation::groups(&overall.clusters),
        Measure::Cliques => {
            Explanation { stopped: overall.cliques.stopped, ..Explanation::groups(&overall.cliques.found) }
        }
        Measure::Bridges => holders(&overall.bridges),
        Measure::Liaisons => holders(&overall.liaisons),
        Measure::Gatekeepers => Explanation::list(&overall.gatekeepers).with_ties(crossing),
        Measure::SoleGatekeepers => {
            let mut keepers: Vec<ContactId> = overall.sole_gatekeepers.iter().map(|(id, _)| *id).collect();
            keepers.dedup();
            Explanation::list(&keepers).with_ties(&ties_of(&keepers, crossing))
        }
        Measure::CutPersons => holders(&overall.cut_persons),
        Measure::CutTies => Explanation::new(Outcome::Count(overall.cut_ties.len())).with_ties(&overall.cut_ties),
        Measure::Betweenness => {
            let values = overall.betweenness.iter().map(|(_, value)| *value);
            let highest = values.reduce(f64::max);
            let between = overall.betweenness.iter().filter(|(_, value)| *value > 0.0 && Some(*value) == highest);
            let contacts: Vec<ContactId> = between.map(|(id, _)| *id).collect();
            Explanation::new(Outcome::Number(highest)).with(&contacts)
        }
        Measure::MultiplexShare => {
            Explanation::new(Outcome::Share(overall.multiplex_share)).with(&overall.multiplex).with_anchor_ties()
        }
        Measure::ProfessionalsShare => Explanation::new(Outcome::Share(overall.professionals_share))
            .with(&overall.professionals)
            .with_anchor_ties(),
        Measure::Horizons => {
            let rings = &overall.horizons;
            let groups = vec![rings.near.clone(), rings.middle.clone(), rings.far.clone()];
            let outcome = Outcome::Count(overall.block.network.len());
            Explanation { groups, of_anchor_ties: true, ..Explanation::new(outcome) }
        }
        Measure::NetworkSize
        | Measure::Contacts
        | Measure::Ties
        | Measure::Density
        | Measure::Nearness
        | Measure::RelationshipWeight
        | Measure::Degree
        | Measure::Stars
        | Measure::Isolates
        | Measure::WithoutAnchorTie => return None,
    })
}
