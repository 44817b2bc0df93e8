//! Measures over time: from one map to another, and over all versions.
//!
//! What a map does not define is undefined here as well: it has no difference
//! and leaves a gap in a curve.

use chrono::NaiveDate;

use crate::analysis::explanation::{Outcome, explain};
use crate::analysis::measure::Measure;
use crate::analysis::population::Population;
use crate::analysis::report::{Report, Scope};
use crate::analysis::spread;
use crate::domain::ids::MapId;
use crate::domain::map::network::Network;
use crate::domain::map::place::{Horizon, Sector};
use crate::domain::map::version::MapAim;

/// One number of a map, as a row of a table or a curve over time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Row {
    /// A measure. Of nearness and degree it is the mean.
    Measure(Measure),
    /// Ties to the anchor in one ring.
    Ring(Horizon),
}

/// What a number is, which says how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Contacts, ties or groups.
    Count,
    /// A number with decimals.
    Number,
    /// A share from 0 to 1.
    Share,
}

/// The curves worth drawing, in the order of the page.
pub const CURVES: [Row; 9] = [
    Row::Measure(Measure::NetworkSize),
    Row::Measure(Measure::Ties),
    Row::Measure(Measure::Density),
    Row::Measure(Measure::Nearness),
    Row::Measure(Measure::RelationshipWeight),
    Row::Measure(Measure::ProfessionalsShare),
    Row::Measure(Measure::MultiplexShare),
    Row::Measure(Measure::CrossSectorTies),
    Row::Measure(Measure::Components),
];

/// A number before and after.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Delta {
    /// Which number.
    pub row: Row,
    /// What it counts in.
    pub unit: Unit,
    /// On the first map; `None` where it is undefined there.
    pub before: Option<f64>,
    /// On the second map.
    pub after: Option<f64>,
}

impl Delta {
    /// After less before; undefined where one of them is.
    pub fn difference(&self) -> Option<f64> {
        Some(self.after? - self.before?)
    }
}

/// Every row of a scope, in the order of tables.
pub fn rows() -> impl Iterator<Item = Row> {
    let measures = Measure::ALL.into_iter().filter(|measure| *measure != Measure::Horizons);
    measures.map(Row::Measure).chain(Horizon::ALL.map(Row::Ring))
}

/// Every number that a scope has, before and after.
pub fn deltas(before: &Report, after: &Report, scope: Scope) -> Vec<Delta> {
    let delta = |row: Row| {
        let (unit, before) = reading(before, scope, row)?;
        let (_, after) = reading(after, scope, row)?;
        Some(Delta { row, unit, before, after })
    };
    rows().filter_map(delta).collect()
}

/// A number of a map and its unit. `None` for a number that a part of the
/// network does not have; undefined where the map does not define it, or where
/// counting was given up.
pub fn reading(report: &Report, scope: Scope, row: Row) -> Option<(Unit, Option<f64>)> {
    let measure = match row {
        Row::Measure(Measure::Cliques) if report.overall.cliques.stopped => {
            return explain(report, scope, Measure::Cliques).map(|_| (Unit::Count, None));
        }
        Row::Measure(measure) => measure,
        Row::Ring(horizon) => {
            // Only the whole network has rings.
            explain(report, scope, Measure::Horizons)?;
            let rings = &report.overall.horizons;
            let ring = match horizon {
                Horizon::Near => &rings.near,
                Horizon::Middle => &rings.middle,
                Horizon::Far => &rings.far,
            };
            return Some((Unit::Count, Some(spread::number(ring.len()))));
        }
    };
    Some(match explain(report, scope, measure)?.outcome {
        Outcome::Count(count) => (Unit::Count, Some(spread::number(count))),
        Outcome::Number(number) => (Unit::Number, number),
        Outcome::Share(share) => (Unit::Share, share),
        Outcome::Spread(spread) => (Unit::Number, spread.map(|spread| spread.mean)),
    })
}

/// The measures of one version of the map, and when it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading<'report> {
    /// Which version.
    pub map: MapId,
    /// The day it speaks of.
    pub date: Option<NaiveDate>,
    /// How it is, or how it is to become.
    pub aim: MapAim,
    /// Its measures.
    pub report: &'report Report,
}

/// One number of one version.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Which version.
    pub map: MapId,
    /// The day it speaks of.
    pub date: Option<NaiveDate>,
    /// How it is, or how it is to become.
    pub aim: MapAim,
    /// The number; `None` where the map does not define it.
    pub value: Option<f64>,
}

/// One number over all versions, in their order, and its unit. `None` for a
/// number that the scope does not have.
pub fn series(readings: &[Reading<'_>], scope: Scope, row: Row) -> Option<(Unit, Vec<Point>)> {
    let mut unit = None;
    let mut points = Vec::new();
    for of in readings {
        let (found, value) = reading(of.report, scope, row)?;
        unit = Some(found);
        points.push(Point { map: of.map, date: of.date, aim: of.aim, value });
    }
    Some((unit?, points))
}

/// between two maps the ties of the anchor to professional helpers have
/// become more while those to everybody else have become fewer. It may be that
/// help takes the place of the everyday network (A-225, thinning of social
/// capital); whether it does is for a talk to find out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thinning {
    /// Ties to professional helpers, before and after.
    pub professional: (usize, usize),
    /// Ties to everybody else, before and after.
    pub lifeworld: (usize, usize),
}

/// Looks for [`Thinning`]. Both reports must count the same population.
pub fn thinning(before: &Report, after: &Report) -> Option<Thinning> {
    let ties = |report: &Report| AnchorTies {
        professional: report.overall.professionals.len(),
        lifeworld: report.without_professionals.network.len(),
    };
    thinned(ties(before), ties(after))
}

/// How many ties the anchor has on a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnchorTies {
    /// To professional helpers.
    pub professional: usize,
    /// To everybody else.
    pub lifeworld: usize,
}

/// Counts the ties of the anchor as [`crate::analysis::analyse`] does, without
/// all the rest: this is asked at every key that is typed.
pub fn anchor_ties(network: &Network, population: Population) -> AnchorTies {
    let mut ties = AnchorTies { professional: 0, lifeworld: 0 };
    let linked = network.contacts().filter(|contact| contact.anchor_tie.exists());
    for place in linked.filter_map(|contact| population.place_of(contact)) {
        match place.sector() {
            Sector::Professionals => ties.professional += 1,
            Sector::Family | Sector::Friends | Sector::Colleagues => ties.lifeworld += 1,
        }
    }
    ties
}

/// Looks for [`Thinning`] between two counts.
pub fn thinned(before: AnchorTies, after: AnchorTies) -> Option<Thinning> {
    let found = Thinning {
        professional: (before.professional, after.professional),
        lifeworld: (before.lifeworld, after.lifeworld),
    };
    let grows = found.professional.1 > found.professional.0;
    let shrinks = found.lifeworld.1 < found.lifeworld.0;
    (grows && shrinks).then_some(found)
}
