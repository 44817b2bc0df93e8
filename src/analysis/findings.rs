//! What stands out on a map, as values: whom it concerns, with which figures.
//!
//! A finding is an occasion to ask, never a diagnosis. Each has a threshold,
//! written beside its constant: from the literature where that has one, else
//! our own, chosen so that a small map is not told about every contact.
//! Findings stand in the order of [`Kind`]: first what is urgent to ask about.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::references::CLIENTS_SHARE;
use crate::analysis::report::{Overall, Report};
use crate::analysis::spread;
use crate::domain::ids::{ContactId, MeasureId};
use crate::domain::map::bond::{Bond, Direction, Quality};
use crate::domain::map::contact::Contact;
use crate::domain::map::network::{Network, Pair};
use crate::domain::map::place::Sector;
use crate::domain::phase::intervention::Intervention;
use crate::domain::phase::plan::Measure;

/// From so many contacts with a tie to the anchor on, it means something that a
/// sector or a ring is empty or that a share is high. Our own.
const ENOUGH: usize = 4;

/// A share of professionals above twice the median of clients (NWK-Masterthesen,
/// p. 183: 16 %), with two professionals at least, is worth a word. Twice is our own.
const MANY: f64 = 2.0 * CLIENTS_SHARE;

/// A cluster of so many carries redundant information if it is nearly what the
/// method calls one, "jede Person mit jeder anderen" (NWK-Masterthesen, p. 163).
/// Four and nine tenths are our own.
const CLUSTER: usize = 4;
const NEARLY_ALL: f64 = 0.9;

/// Half of the anchor ties being multiplex is worth a word. Our own.
const HALF: f64 = 0.5;

/// Support is one-sided if it is told of three ties at least and two thirds of
/// them go the same single way (A-234: strong ties are reciprocal). Our own.
const TOLD: usize = 3;
const TWO_THIRDS: f64 = 2.0 / 3.0;

/// What stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Nobody is tied to anybody: perhaps nobody has asked yet.
    NothingAsked,
    /// There is conflict with somebody in the inner ring.
    ConflictNear,
    /// Somebody in the inner ring is isolated, which should be rare
    /// (NWK-Masterthesen, p. 163).
    IsolatedNear,
    /// The network falls apart without somebody.
    CutPersons,
    /// One person alone holds the door from a sector into another.
    SoleGatekeepers,
    /// Much hangs on ties that serve several functions at once.
    MultiplexDependence,
    /// Many of those around are professionals.
    ManyProfessionals,
    /// Support goes mostly from the anchor to others.
    GivesOnly,
    /// Support comes mostly from others.
    ReceivesOnly,
    /// A group in which nearly everybody knows everybody.
    DenseCluster,
    /// Nobody stands in a sector.
    EmptySector(Sector),
    /// Everybody stands in the inner ring: no weak ties.
    NoWeakTies,
    /// Nobody stands between near and far.
    EmptyMiddle,
}

/// Something that stands out.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What.
    pub kind: Kind,
    /// Whom it concerns, in the order of names.
    pub contacts: Vec<ContactId>,
    /// Which ties between contacts it concerns.
    pub ties: Vec<Pair>,
    /// Those meant, of all who could be.
    pub part: usize,
    /// All who could be.
    pub whole: usize,
}

impl Finding {
    /// The measure that takes it up: about those concerned, and about ties only
    /// where the finding is one about ties.
    pub fn measure(&self, id: MeasureId, intervention: Intervention, what: String) -> Measure {
        let ties = match self.kind {
            Kind::SoleGatekeepers => self.ties.iter().copied().collect(),
            Kind::NothingAsked
            | Kind::ConflictNear
            | Kind::IsolatedNear
            | Kind::CutPersons
            | Kind::MultiplexDependence
            | Kind::ManyProfessionals
            | Kind::GivesOnly
            | Kind::ReceivesOnly
            | Kind::DenseCluster
            | Kind::EmptySector(_)
            | Kind::NoWeakTies
            | Kind::EmptyMiddle => BTreeSet::new(),
        };
        let contacts = self.contacts.iter().copied().collect();
        Measure { what, intervention: Some(intervention), contacts, ties, ..Measure::new(id) }
    }

    /// True if a measure takes it up in this way, whoever wrote it: the same
    /// intervention for the same people. One about nobody must say why.
    pub fn is_taken_up(&self, measure: &Measure, intervention: Intervention, title: &str) -> bool {
        let contacts: BTreeSet<ContactId> = self.contacts.iter().copied().collect();
        measure.intervention == Some(intervention)
            && measure.contacts == contacts
            && (!contacts.is_empty() || measure.what.contains(title))
    }
}

/// What stands out on a map with this report.
pub fn findings(network: &Network, report: &Report) -> Vec<Finding> {
    let sectors = network.contacts().filter_map(|contact| Some((contact.id, contact.place?.sector()))).collect();
    let look = Look { network, overall: &report.overall, sectors };
    let mut found: Vec<Finding> = Vec::new();
    if look.overall.block.ties.is_empty() {
        found.extend(look.nothing_asked());
        found.extend(look.conflict_near());
    } else {
        found.extend(look.conflict_near());
        found.extend(look.isolated_near());
        found.extend(look.cut_persons());
        found.extend(look.sole_gatekeepers());
    }
    found.extend(look.multiplex_dependence());
    found.extend(look.many_professionals());
    found.extend(look.one_sided());
    found.extend(look.dense_cluster());
    found.extend(look.empty_sectors(report));
    found.extend(look.rings());
    found
}

struct Look<'map> {
    network: &'map Network,
    overall: &'map Overall,
    /// The sector of everybody who has a place.
    sectors: BTreeMap<ContactId, Sector>,
}

impl Look<'_> {
    fn size(&self) -> usize {
        self.overall.block.network.len()
    }

    /// Everybody counted with a tie to the anchor.
    fn around(&self) -> impl Iterator<Item = &Contact> {
        let around: BTreeSet<ContactId> = self.overall.block.network.iter().copied().collect();
        self.network.contacts().filter(move |contact| around.contains(&contact.id))
    }

    /// Some of a list, in its order.
    fn among(&self, ids: &BTreeSet<ContactId>) -> Vec<ContactId> {
        self.overall.block.contacts.iter().copied().filter(|id| ids.contains(id)).collect()
    }

    fn nothing_asked(&self) -> Option<Finding> {
        let contacts = self.overall.block.contacts.clone();
        let whole = contacts.len();
        (whole >= TOLD).then_some(Finding { kind: Kind::NothingAsked, contacts, ties: Vec::new(), part: 0, whole })
    }

    fn conflict_near(&self) -> Option<Finding> {
        let near: BTreeSet<ContactId> = self.overall.horizons.near.iter().copied().collect();
        let at_odds = self.around().filter(|contact| near.contains(&contact.id) && is_conflict(&contact.bond));
        let ids = at_odds.map(|contact| contact.id).collect();
        some(Kind::ConflictNear, self.among(&ids), near.len())
    }

    fn isolated_near(&self) -> Option<Finding> {
        let near: BTreeSet<ContactId> = self.overall.horizons.near.iter().copied().collect();
        let isolates = self.overall.block.isolates.iter().copied().filter(|id| near.contains(id)).collect();
        some(Kind::IsolatedNear, isolates, near.len())
    }

    fn cut_persons(&self) -> Option<Finding> {
        let contacts = self.overall.cut_persons.clone();
        let finding = some(Kind::CutPersons, contacts, self.overall.block.contacts.len())?;
        let ties = ties_of(&finding.contacts, &self.overall.cut_ties);
        Some(Finding { ties, ..finding })
    }

    /// In a sector with a single contact that one is the only one for everything,
    /// which says nothing.
    fn sole_gatekeepers(&self) -> Option<Finding> {
        let block = &self.overall.block;
        let sector = |id: ContactId| self.sectors.get(&id).copied();
        let has_others = |own: Option<Sector>| block.contacts.iter().filter(|id| sector(**id) == own).nth(1).is_some();
        let keepers: BTreeSet<ContactId> =
            self.overall.sole_gatekeepers.iter().map(|(id, _)| *id).filter(|id| has_others(sector(*id))).collect();
        let finding = some(Kind::SoleGatekeepers, self.among(&keepers), self.overall.gatekeepers.len())?;
        let ties = ties_of(&finding.contacts, &self.overall.cross_sector_ties);
        Some(Finding { ties, ..finding })
    }

    fn multiplex_dependence(&self) -> Option<Finding> {
        let is_high = self.size() >= ENOUGH && self.overall.multiplex_share.is_some_and(|share| share >= HALF);
        some(Kind::MultiplexDependence, self.overall.multiplex.clone(), self.size()).filter(|_| is_high)
    }

    fn many_professionals(&self) -> Option<Finding> {
        let professionals = &self.overall.professionals;
        let is_high = self.size() >= ENOUGH
            && professionals.len() > 1
            && self.overall.professionals_share.is_some_and(|share| share > MANY);
        some(Kind::ManyProfessionals, professionals.clone(), self.size()).filter(|_| is_high)
    }

    fn one_sided(&self) -> Option<Finding> {
        let told: Vec<(ContactId, Direction)> =
            self.around().filter_map(|contact| Some((contact.id, flow(&contact.bond)?))).collect();
        let going = |wanted: Direction| -> BTreeSet<ContactId> {
            told.iter().filter(|(_, direction)| *direction == wanted).map(|(id, _)| *id).collect()
        };
        [(Kind::GivesOnly, Direction::Given), (Kind::ReceivesOnly, Direction::Received)].into_iter().find_map(
            |(kind, direction)| {
                let ids = going(direction);
                let share = spread::ratio(spread::number(ids.len()), spread::number(told.len()))?;
                some(kind, self.among(&ids), told.len()).filter(|_| told.len() >= TOLD && share >= TWO_THIRDS)
            },
        )
    }

    fn dense_cluster(&self) -> Option<Finding> {
        self.overall.clusters.iter().filter(|members| members.len() >= CLUSTER).find_map(|members| {
            let inside: BTreeSet<ContactId> = members.iter().copied().collect();
            let is_inner = |tie: &&Pair| inside.contains(&tie.ends().0) && inside.contains(&tie.ends().1);
            let ties: Vec<Pair> = self.overall.block.ties.iter().filter(is_inner).copied().collect();
            let density = spread::ratio(spread::number(ties.len()), spread::wide(spread::pairs(members.len())))?;
            let finding = some(Kind::DenseCluster, members.clone(), self.overall.block.contacts.len())?;
            (density >= NEARLY_ALL).then_some(Finding { ties, ..finding })
        })
    }

    /// A sector is empty if not even somebody who is not counted stands there.
    fn empty_sectors(&self, report: &Report) -> Vec<Finding> {
        if self.size() < ENOUGH {
            return Vec::new();
        }
        let stands = |sector: Sector| {
            let mut alive = self.network.contacts().filter(|contact| !contact.deceased);
            alive.any(|contact| contact.place.is_some_and(|place| place.is_inside() && place.sector() == sector))
        };
        let empty = Sector::ALL
            .into_iter()
            .filter(|sector| report.sectors[*sector as usize].contacts.is_empty() && !stands(*sector));
        let finding = |sector| Finding {
            kind: Kind::EmptySector(sector),
            contacts: Vec::new(),
            ties: Vec::new(),
            part: 0,
            whole: self.size(),
        };
        empty.map(finding).collect()
    }

    fn rings(&self) -> Option<Finding> {
        let rings = &self.overall.horizons;
        let kind = match (rings.middle.is_empty(), rings.far.is_empty()) {
            (true, true) => Kind::NoWeakTies,
            (true, false) => Kind::EmptyMiddle,
            (false, true | false) => return None,
        };
        let whole = self.size();
        (whole >= ENOUGH).then_some(Finding { kind, contacts: Vec::new(), ties: Vec::new(), part: 0, whole })
    }
}

/// Those ties that end at one of these contacts.
fn ties_of(contacts: &[ContactId], ties: &[Pair]) -> Vec<Pair> {
    let contacts: BTreeSet<ContactId> = contacts.iter().copied().collect();
    ties.iter().copied().filter(|tie| contacts.contains(&tie.ends().0) || contacts.contains(&tie.ends().1)).collect()
}

fn some(kind: Kind, contacts: Vec<ContactId>, whole: usize) -> Option<Finding> {
    let part = contacts.len();
    (part > 0).then_some(Finding { kind, contacts, ties: Vec::new(), part, whole })
}

fn is_conflict(bond: &Bond) -> bool {
    bond.conflict || bond.quality == Some(Quality::Conflictual)
}

/// Which way support goes along a tie of the anchor, all kinds taken together;
/// `None` where none is told.
fn flow(bond: &Bond) -> Option<Direction> {
    bond.support.iter().map(|(_, direction)| *direction).reduce(
        |one, other| {
            if one == other { one } else { Direction::Mutual }
        },
    )
}
