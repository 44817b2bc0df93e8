//! The list of measures on the page of the map, each a name without words.

/// A measure of the network map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Contacts with a tie to the anchor.
    NetworkSize,
    /// Everybody who counts.
    Contacts,
    /// Ties between contacts.
    Ties,
    /// Ties by possible ties.
    Density,
    /// Mean nearness.
    Nearness,
    /// Sum of nearness (Beziehungsgewicht).
    RelationshipWeight,
    /// Mean number of ties per contact.
    Degree,
    /// Those with the most ties.
    Stars,
    /// Tied to the anchor only.
    Isolates,
    /// Not tied to the anchor.
    WithoutAnchorTie,
    /// Ties between sectors.
    CrossSectorTies,
    /// Outward against inward ties of the sectors.
    EiIndex,
    /// Parts that are not connected.
    Components,
    /// Dense groups.
    Clusters,
    /// Groups in which everybody knows everybody.
    Cliques,
    /// Persons in several clusters.
    Bridges,
    /// Persons who link clusters from outside.
    Liaisons,
    /// Persons with a tie into another sector.
    Gatekeepers,
    /// The only ones with a tie from their sector into another.
    SoleGatekeepers,
    /// Persons on whom the connection of others hangs.
    CutPersons,
    /// Ties on which the connection of others hangs.
    CutTies,
    /// Who lies on the shortest paths.
    Betweenness,
    /// Share of multiplex ties to the anchor.
    MultiplexShare,
    /// Share of professionals.
    ProfessionalsShare,
    /// Anchor ties by ring.
    Horizons,
}

/// What measures belong together on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// How many there are and how much they are tied.
    SizeAndTies,
    /// How near they are.
    Nearness,
    /// Who holds a key role (Schlüsselrolle).
    KeyRoles,
    /// How the network hangs together.
    Structure,
    /// What it is made of.
    Mix,
}

impl Group {
    /// Every group, in the order of the page.
    pub const ALL: [Self; 5] = [Self::SizeAndTies, Self::Nearness, Self::KeyRoles, Self::Structure, Self::Mix];

    /// Its measures, in the order of the page.
    pub fn measures(self) -> impl Iterator<Item = Measure> {
        Measure::ALL.into_iter().filter(move |measure| measure.group() == self)
    }
}

impl Measure {
    /// Where it stands on the page.
    pub const fn group(self) -> Group {
        match self {
            Self::NetworkSize | Self::Contacts | Self::Ties | Self::Density | Self::Degree | Self::WithoutAnchorTie => {
                Group::SizeAndTies
            }
            Self::Nearness | Self::RelationshipWeight | Self::Horizons => Group::Nearness,
            Self::Stars
            | Self::Liaisons
            | Self::Bridges
            | Self::Gatekeepers
            | Self::SoleGatekeepers
            | Self::Isolates => Group::KeyRoles,
            Self::Components
            | Self::Clusters
            | Self::Cliques
            | Self::CutPersons
            | Self::CutTies
            | Self::Betweenness => Group::Structure,
            Self::MultiplexShare | Self::ProfessionalsShare | Self::CrossSectorTies | Self::EiIndex => Group::Mix,
        }
    }

    /// True for what exists for a part of the network as well.
    pub fn is_of_parts(self) -> bool {
        Self::ALL[..Self::OF_PARTS].contains(&self)
    }

    /// True if only those are counted who have a tie to the anchor.
    pub const fn asks_for_anchor_tie(self) -> bool {
        match self {
            Self::NetworkSize
            | Self::Nearness
            | Self::RelationshipWeight
            | Self::Isolates
            | Self::MultiplexShare
            | Self::ProfessionalsShare
            | Self::Horizons => true,
            Self::Contacts
            | Self::Ties
            | Self::Density
            | Self::Degree
            | Self::Stars
            | Self::WithoutAnchorTie
            | Self::CrossSectorTies
            | Self::EiIndex
            | Self::Components
            | Self::Clusters
            | Self::Cliques
            | Self::Bridges
            | Self::Liaisons
            | Self::Gatekeepers
            | Self::SoleGatekeepers
            | Self::CutPersons
            | Self::CutTies
            | Self::Betweenness => false,
        }
    }

    /// How many measures exist for parts of the network.
    const OF_PARTS: usize = 10;

    /// Every measure, in the order of the page. The first ten exist for every
    /// scope, the others for the whole network only.
    pub const ALL: [Self; 25] = [
        Self::NetworkSize,
        Self::Contacts,
        Self::Ties,
        Self::Density,
        Self::Nearness,
        Self::RelationshipWeight,
        Self::Degree,
        Self::Stars,
        Self::Isolates,
        Self::WithoutAnchorTie,
        Self::CrossSectorTies,
        Self::EiIndex,
        Self::Components,
        Self::Clusters,
        Self::Cliques,
        Self::Bridges,
        Self::Liaisons,
        Self::Gatekeepers,
        Self::SoleGatekeepers,
        Self::CutPersons,
        Self::CutTies,
        Self::Betweenness,
        Self::MultiplexShare,
        Self::ProfessionalsShare,
        Self::Horizons,
    ];
}
