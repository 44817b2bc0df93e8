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

impl Measure {
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
