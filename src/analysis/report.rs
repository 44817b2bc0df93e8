//! The report: every measure of one map as a value. Contacts are named by
//! identity; lists stand in the order of names.

use crate::domain::ids::ContactId;
use crate::domain::map::network::Pair;
use crate::domain::map::place::Sector;

/// All measures of one map.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The whole network.
    pub overall: Overall,
    /// Each sector by itself, in the order of [`Sector::ALL`].
    pub sectors: [Block; 4],
    /// The network without the sector of professionals.
    pub without_professionals: Block,
}

/// Which part of the network a figure speaks of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Everybody who counts.
    #[default]
    Overall,
    /// One sector.
    Sector(Sector),
    /// Everybody outside the sector of professionals.
    WithoutProfessionals,
}

impl Scope {
    /// Every scope, in the order of tables.
    pub const ALL: [Self; 6] = [
        Self::Overall,
        Self::Sector(Sector::Family),
        Self::Sector(Sector::Friends),
        Self::Sector(Sector::Colleagues),
        Self::Sector(Sector::Professionals),
        Self::WithoutProfessionals,
    ];
}

impl Scope {
    /// True for what stands in this sector.
    pub fn holds(self, sector: Sector) -> bool {
        match self {
            Self::Overall => true,
            Self::Sector(own) => own == sector,
            Self::WithoutProfessionals => sector != Sector::Professionals,
        }
    }
}

impl Report {
    /// The measures that every scope has.
    pub fn block(&self, scope: Scope) -> &Block {
        match scope {
            Scope::Overall => &self.overall.block,
            Scope::Sector(sector) => &self.sectors[sector as usize],
            Scope::WithoutProfessionals => &self.without_professionals,
        }
    }
}

/// Mean and population standard deviation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// Arithmetic mean.
    pub mean: f64,
    /// Population standard deviation.
    pub deviation: f64,
}

/// The measures of one scope.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// Everybody in this scope.
    pub contacts: Vec<ContactId>,
    /// Those with a tie to the anchor; their number is the network size.
    pub network: Vec<ContactId>,
    /// Ties with both ends in this scope.
    pub ties: Vec<Pair>,
    /// Ties by possible ties; undefined below two contacts.
    pub density: Option<f64>,
    /// Nearness (0…9) of those with a tie to the anchor.
    pub nearness: Option<Spread>,
    /// Sum of that nearness (Beziehungsgewicht).
    pub relationship_weight: usize,
    /// Ties per contact within this scope.
    pub degree: Option<Spread>,
    /// The highest number of ties one contact has within this scope.
    pub highest_degree: usize,
    /// Everybody with that number, if it is not zero.
    pub stars: Vec<ContactId>,
    /// Tied to the anchor and to nobody else on the whole map.
    pub isolates: Vec<ContactId>,
    /// Without a tie to the anchor.
    pub without_anchor_tie: Vec<ContactId>,
}

/// The measures that only the whole network has.
#[derive(Clone, Debug, PartialEq)]
pub struct Overall {
    /// What every scope has.
    pub block: Block,
    /// Ties between different sectors.
    pub cross_sector_ties: Vec<Pair>,
    /// (E − I) / (E + I): cross-sector ties against the others.
    pub ei_index: Option<f64>,
    /// Connected components, larger first.
    pub components: Vec<Vec<ContactId>>,
    /// Triangles that share an edge, merged; larger first.
    pub clusters: Vec<Vec<ContactId>>,
    /// Groups in which everybody is tied to everybody.
    pub cliques: Cliques,
    /// Persons in two or more clusters (Brücken).
    pub bridges: Vec<ContactId>,
    /// Persons in no cluster who link different clusters.
    pub liaisons: Vec<ContactId>,
    /// Persons with a tie into another sector.
    pub gatekeepers: Vec<ContactId>,
    /// The only ones of their sector with a tie into that other sector.
    pub sole_gatekeepers: Vec<(ContactId, Sector)>,
    /// Persons whose removal splits a component.
    pub cut_persons: Vec<ContactId>,
    /// Ties whose removal splits a component.
    pub cut_ties: Vec<Pair>,
    /// Ties between members of different clusters who share none, and their
    /// ends: bridges as Rogers has them.
    pub linking: Linking,
    /// How often somebody lies on shortest paths between others; of nobody if
    /// the map is too large to be searched.
    pub betweenness: Vec<(ContactId, f64)>,
    /// Multiplex by all anchor ties.
    pub multiplex_share: Option<f64>,
    /// Those with a multiplex tie to the anchor.
    pub multiplex: Vec<ContactId>,
    /// Anchor ties into the professional sector by all anchor ties.
    pub professionals_share: Option<f64>,
    /// Those of the professional sector with a tie to the anchor.
    pub professionals: Vec<ContactId>,
    /// Anchor ties by ring.
    pub horizons: Horizons,
}

/// Maximal cliques of three or more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cliques {
    /// The cliques found, larger first.
    pub found: Vec<Vec<ContactId>>,
    /// True if the search was given up: a map this dense can have more cliques
    /// than anybody could read, and `found` is then a part of them.
    pub stopped: bool,
}

/// What links clusters from inside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Linking {
    /// Members of a cluster with a tie into another.
    pub contacts: Vec<ContactId>,
    /// Those ties.
    pub ties: Vec<Pair>,
}

/// Those with a tie to the anchor, by ring.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Horizons {
    /// The inner ring.
    pub near: Vec<ContactId>,
    /// The middle ring.
    pub middle: Vec<ContactId>,
    /// The outer ring.
    pub far: Vec<ContactId>,
}
