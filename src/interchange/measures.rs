//! The measures of the network as a table: a row for each version and each part
//! of the network, in the layout of easyNWK, with what it does not count after it.
//!
//! easyNWK writes the size with those who could be activated into the column of
//! the size, and the other way round; here each stands where its head says. What
//! is not defined is an empty cell, never NaN and never 0.

use crate::analysis::analyse;
use crate::analysis::population::Population;
use crate::analysis::report::{Block, Report, Scope};
use crate::domain::case::Case;
use crate::domain::client::Gender;
use crate::domain::ids::ContactId;
use crate::domain::map::contact::Contact;
use crate::domain::map::network::Network;
use crate::domain::map::place::{Horizon, Place};
use crate::domain::map::version::MapVersion;
use crate::interchange::csv::Cell;
use crate::interchange::terms::Term;
use crate::interchange::words::Words;

/// Whether contacts without a tie to the anchor count as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Those with a tie to the anchor.
    Tied,
    /// Those who could be activated, too.
    All,
}

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Name of the anchor.
    Anchor,
    /// Title of the version.
    Title,
    /// Day of the version.
    Date,
    /// Number of the version in the case, from 1.
    Version,
    /// Part of the network.
    Scope,
    /// Size.
    Size(Reach),
    /// Size by gender.
    Gender(Gender, Reach),
    /// Size by ring.
    Horizon(Horizon, Reach),
    /// Mean nearness.
    Nearness,
    /// Its standard deviation.
    NearnessDeviation,
    /// Density.
    Density,
    /// Mean degree.
    Degree,
    /// Its standard deviation.
    DegreeDeviation,
    /// Stars.
    Stars,
    /// Isolated contacts.
    Isolates,
    /// Contacts without a tie to the anchor.
    WithoutAnchorTie,
    /// Ties between contacts.
    Ties,
    /// Sum of nearness.
    RelationshipWeight,
    /// Ties between sectors.
    CrossSectorTies,
    /// E-I index.
    EiIndex,
    /// Connected components.
    Components,
    /// Clusters.
    Clusters,
    /// Members of several clusters.
    Bridges,
    /// Those between clusters.
    Liaisons,
    /// Those with a tie into another sector.
    Gatekeepers,
    /// Those without whom the network falls apart.
    CutPersons,
    /// Share of multiplex ties.
    MultiplexShare,
    /// Share of professionals.
    ProfessionalsShare,
    /// How things are, or how they are to become.
    Aim,
}

impl Column {
    /// Every column in its place; easyNWK's end with those without anchor tie.
    pub fn all() -> Vec<Self> {
        let both = [Reach::Tied, Reach::All];
        let mut all = vec![Self::Anchor, Self::Title, Self::Date, Self::Version, Self::Scope];
        all.extend(both.map(Self::Size));
        all.extend(Gender::ALL.into_iter().flat_map(|gender| both.map(|reach| Self::Gender(gender, reach))));
        all.extend(Horizon::ALL.into_iter().flat_map(|horizon| both.map(|reach| Self::Horizon(horizon, reach))));
        all.extend([
            Self::Nearness,
            Self::NearnessDeviation,
            Self::Density,
            Self::Degree,
            Self::DegreeDeviation,
            Self::Stars,
            Self::Isolates,
            Self::WithoutAnchorTie,
            Self::Ties,
            Self::RelationshipWeight,
            Self::CrossSectorTies,
            Self::EiIndex,
            Self::Components,
            Self::Clusters,
            Self::Bridges,
            Self::Liaisons,
            Self::Gatekeepers,
            Self::CutPersons,
            Self::MultiplexShare,
            Self::ProfessionalsShare,
            Self::Aim,
        ]);
        all
    }
}

/// The heads of all columns.
pub(super) fn head(words: &dyn Words) -> Vec<Cell> {
    Column::all().into_iter().map(|column| Cell::Text(words.measure(column))).collect()
}

/// The rows of all versions of a case.
pub(super) fn rows(case: &Case, population: Population, words: &dyn Words) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for (at, version) in case.maps.iter().enumerate() {
        let report = analyse(&version.network, population);
        for scope in Scope::ALL {
            let row = Row { case, version, number: at + 1, report: &report, scope, words };
            rows.push(Column::all().into_iter().map(|column| row.cell(column)).collect());
        }
    }
    rows
}

/// One row while it is written.
struct Row<'case> {
    case: &'case Case,
    version: &'case MapVersion,
    number: usize,
    report: &'case Report,
    scope: Scope,
    words: &'case dyn Words,
}

impl Row<'_> {
    fn cell(&self, column: Column) -> Cell {
        let block = self.report.block(self.scope);
        match column {
            Column::Anchor => match self.case.client.name.trim() {
                "" => self.words.anchor().into(),
                name => name.into(),
            },
            Column::Title => self.version.title.as_str().into(),
            Column::Date => self.version.date.into(),
            Column::Version => Cell::Whole(self.number),
            Column::Scope => Cell::Text(self.words.scope(self.scope)),
            Column::Aim => Cell::Text(self.words.term(Term::Aim(self.version.aim))),
            Column::Size(reach) => Cell::Whole(members(block, reach).len()),
            Column::Gender(gender, reach) => self.count(block, reach, |contact| contact.gender == gender),
            Column::Horizon(horizon, reach) => {
                self.count(block, reach, |contact| contact.place.map(Place::horizon) == Some(horizon))
            }
            Column::Nearness => block.nearness.map(|spread| spread.mean).into(),
            Column::NearnessDeviation => block.nearness.map(|spread| spread.deviation).into(),
            Column::Density => block.density.into(),
            Column::Degree => block.degree.map(|spread| spread.mean).into(),
            Column::DegreeDeviation => block.degree.map(|spread| spread.deviation).into(),
            Column::Stars if block.stars.is_empty() => Cell::Nothing,
            Column::Stars => Cell::Text(self.words.stars(&self.names(&block.stars), block.highest_degree)),
            Column::Isolates => self.counted(&block.isolates),
            Column::WithoutAnchorTie => self.counted(&block.without_anchor_tie),
            Column::Ties => Cell::Whole(block.ties.len()),
            Column::RelationshipWeight => Cell::Whole(block.relationship_weight),
            Column::CrossSectorTies
            | Column::EiIndex
            | Column::Components
            | Column::Clusters
            | Column::Bridges
            | Column::Liaisons
            | Column::Gatekeepers
            | Column::CutPersons
            | Column::MultiplexShare
            | Column::ProfessionalsShare => match self.scope {
                Scope::Overall => self.overall(column),
                Scope::Sector(_) | Scope::WithoutProfessionals => Cell::Nothing,
            },
        }
    }

    /// What only the whole network has.
    fn overall(&self, column: Column) -> Cell {
        let overall = &self.report.overall;
        match column {
            Column::CrossSectorTies => Cell::Whole(overall.cross_sector_ties.len()),
            Column::EiIndex => overall.ei_index.into(),
            Column::Components => Cell::Whole(overall.components.len()),
            Column::Clusters => Cell::Whole(overall.clusters.len()),
            Column::Bridges => self.counted(&overall.bridges),
            Column::Liaisons => self.counted(&overall.liaisons),
            Column::Gatekeepers => self.counted(&overall.gatekeepers),
            Column::CutPersons => self.counted(&overall.cut_persons),
            Column::MultiplexShare => overall.multiplex_share.into(),
            Column::ProfessionalsShare => overall.professionals_share.into(),
            Column::Anchor
            | Column::Title
            | Column::Date
            | Column::Version
            | Column::Scope
            | Column::Aim
            | Column::Size(_)
            | Column::Gender(..)
            | Column::Horizon(..)
            | Column::Nearness
            | Column::NearnessDeviation
            | Column::Density
            | Column::Degree
            | Column::DegreeDeviation
            | Column::Stars
            | Column::Isolates
            | Column::WithoutAnchorTie
            | Column::Ties
            | Column::RelationshipWeight => Cell::Nothing,
        }
    }

    fn count(&self, block: &Block, reach: Reach, holds: impl Fn(&Contact) -> bool) -> Cell {
        let network: &Network = &self.version.network;
        Cell::Whole(members(block, reach).iter().filter(|id| network.contact(**id).is_some_and(&holds)).count())
    }

    /// How many they are, and who, as easyNWK writes it: "2 (Anna, Ben)".
    fn counted(&self, ids: &[ContactId]) -> Cell {
        match ids.len() {
            0 => Cell::Whole(0),
            count => Cell::Text(format!("{count} ({})", self.names(ids))),
        }
    }

    fn names(&self, ids: &[ContactId]) -> String {
        let names = ids.iter().filter_map(|id| self.version.network.contact(*id)).map(|contact| contact.name.as_str());
        names.collect::<Vec<_>>().join(", ")
    }
}

fn members(block: &Block, reach: Reach) -> &[ContactId] {
    match reach {
        Reach::Tied => &block.network,
        Reach::All => &block.contacts,
    }
}
