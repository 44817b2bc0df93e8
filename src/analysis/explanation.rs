//! For each measure, the figures that go into it and the contacts concerned.
//! The words are made elsewhere.
//!
//! The screen shows a measure, its formula with these figures filled in, and
//! lights up the contacts; so that nobody has to believe a number.

use crate::analysis::measure::Measure;
use crate::analysis::report::{Block, Overall, Report, Scope, Spread};
use crate::analysis::spread;
use crate::domain::ids::ContactId;
use crate::domain::map::network::Pair;

/// A figure that goes into a formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// Everybody in the scope.
    Contacts,
    /// Those of them with a tie to the anchor.
    AnchorTies,
    /// Ties between them.
    Ties,
    /// n(n−1)/2
    PossibleTies,
    /// Sum of nearness.
    NearnessSum,
    /// Sum of ties per contact, twice the ties.
    DegreeSum,
    /// The most ties one contact has.
    HighestDegree,
    /// Ties between sectors (E).
    CrossSectorTies,
    /// Ties within sectors (I).
    InnerTies,
    /// Multiplex ties to the anchor.
    MultiplexTies,
    /// Ties of the anchor to professionals.
    ProfessionalTies,
    /// Anchor ties in the inner ring.
    Near,
    /// Anchor ties in the middle ring.
    Middle,
    /// Anchor ties in the outer ring.
    Far,
}

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
    /// The figures of the formula, in its order.
    pub figures: Vec<(Figure, u64)>,
    /// The contacts concerned, in the order of names.
    pub contacts: Vec<ContactId>,
    /// The groups concerned, for components, clusters, cliques and, from the
    /// inside, rings.
    pub groups: Vec<Vec<ContactId>>,
    /// The ties concerned.
    pub ties: Vec<Pair>,
}

impl Explanation {
    fn new(outcome: Outcome, figures: &[(Figure, u64)]) -> Self {
        let figures = figures.to_vec();
        Self { outcome, figures, contacts: Vec::new(), groups: Vec::new(), ties: Vec::new() }
    }

    fn list(contacts: &[ContactId]) -> Self {
        Self::new(Outcome::Count(contacts.len()), &[]).with(contacts)
    }

    fn groups(groups: &[Vec<ContactId>]) -> Self {
        Self { groups: groups.to_vec(), ..Self::new(Outcome::Count(groups.len()), &[]) }
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
    let contacts = figure(Figure::Contacts, block.contacts.len());
    let anchor_ties = figure(Figure::AnchorTies, block.network.len());
    let ties = figure(Figure::Ties, block.ties.len());
    let weight = figure(Figure::NearnessSum, block.relationship_weight);
    Some(match measure {
        Measure::NetworkSize => Explanation::list(&block.network),
        Measure::Contacts => Explanation::list(&block.contacts),
        Measure::Ties => Explanation::new(Outcome::Count(block.ties.len()), &[]).with_ties(&block.ties),
        Measure::Density => {
            let possible = (Figure::PossibleTies, spread::pairs(block.contacts.len()));
            Explanation::new(Outcome::Number(block.density), &[ties, possible, contacts])
                .with(&block.contacts)
                .with_ties(&block.ties)
        }
        Measure::Nearness => {
            Explanation::new(Outcome::Spread(block.nearness), &[weight, anchor_ties]).with(&block.network)
        }
        Measure::RelationshipWeight => {
            Explanation::new(Outcome::Count(block.relationship_weight), &[anchor_ties]).with(&block.network)
        }
        Measure::Degree => {
            let sum = figure(Figure::DegreeSum, block.ties.len() * 2);
            Explanation::new(Outcome::Spread(block.degree), &[sum, contacts])
                .with(&block.contacts)
                .with_ties(&block.ties)
        }
        Measure::Stars => {
            let highest = [figure(Figure::HighestDegree, block.highest_degree)];
            Explanation::new(Outcome::Count(block.stars.len()), &highest).with(&block.stars)
        }
        Measure::Isolates => Explanation::list(&block.isolates),
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
    let anchor_ties = figure(Figure::AnchorTies, overall.block.network.len());
    let crossing = overall.cross_sector_ties.len();
    Some(match measure {
        Measure::CrossSectorTies => Explanation::new(
            Outcome::Count(crossing),
            &[figure(Figure::CrossSectorTies, crossing), figure(Figure::Ties, overall.block.ties.len())],
        )
        .with_ties(&overall.cross_sector_ties),
        Measure::EiIndex => Explanation::new(
            Outcome::Number(overall.ei_index),
            &[
                figure(Figure::CrossSectorTies, crossing),
                figure(Figure::InnerTies, overall.block.ties.len() - crossing),
            ],
        )
        .with_ties(&overall.cross_sector_ties),
        Measure::Components => Explanation::groups(&overall.components),
        Measure::Clusters => Explanation::groups(&overall.clusters),
        Measure::Cliques => Explanation::groups(&overall.cliques.found),
        Measure::Bridges => Explanation::list(&overall.bridges),
        Measure::Liaisons => Explanation::list(&overall.liaisons),
        Measure::Gatekeepers => Explanation::list(&overall.gatekeepers).with_ties(&overall.cross_sector_ties),
        Measure::SoleGatekeepers => {
            let mut keepers: Vec<ContactId> = overall.sole_gatekeepers.iter().map(|(id, _)| *id).collect();
            keepers.dedup();
            Explanation::list(&keepers)
        }
        Measure::CutPersons => Explanation::list(&overall.cut_persons),
        Measure::CutTies => Explanation::new(Outcome::Count(overall.cut_ties.len()), &[]).with_ties(&overall.cut_ties),
        Measure::Betweenness => {
            let values = overall.betweenness.iter().map(|(_, value)| *value);
            let highest = values.reduce(f64::max);
            let between = overall.betweenness.iter().filter(|(_, value)| *value > 0.0 && Some(*value) == highest);
            let contacts: Vec<ContactId> = between.map(|(id, _)| *id).collect();
            Explanation::new(Outcome::Number(highest), &[]).with(&contacts)
        }
        Measure::MultiplexShare => Explanation::new(
            Outcome::Share(overall.multiplex_share),
            &[figure(Figure::MultiplexTies, overall.multiplex.len()), anchor_ties],
        )
        .with(&overall.multiplex),
        Measure::ProfessionalsShare => Explanation::new(
            Outcome::Share(overall.professionals_share),
            &[figure(Figure::ProfessionalTies, overall.professionals.len()), anchor_ties],
        )
        .with(&overall.professionals),
        Measure::Horizons => {
            let rings = &overall.horizons;
            let figures = [
                figure(Figure::Near, rings.near.len()),
                figure(Figure::Middle, rings.middle.len()),
                figure(Figure::Far, rings.far.len()),
            ];
            let groups = vec![rings.near.clone(), rings.middle.clone(), rings.far.clone()];
            Explanation { groups, ..Explanation::new(Outcome::Count(overall.block.network.len()), &figures) }
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

const fn figure(figure: Figure, count: usize) -> (Figure, u64) {
    (figure, count as u64)
}
