//! Key roles (Schlüsselrollen): what a contact is to the others on the map.
//!
//! Source: NWK-Masterthesen, p. 14; the cut person is the articulation point of
//! graph theory. Who holds a role is found by the analysis.

use std::collections::BTreeMap;

use crate::domain::ids::ContactId;

/// A role that a contact holds among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyRole {
    /// The most ties.
    Star,
    /// Links clusters without belonging to one.
    Liaison,
    /// Belongs to several clusters (Brücke, in the method's sense).
    Bridge,
    /// The only one of the own sector with a tie into another sector.
    SoleGatekeeper,
    /// Has a tie into another sector.
    Gatekeeper,
    /// Without this person a part of the network falls off.
    CutPerson,
    /// Tied to the anchor only.
    Isolate,
}

impl KeyRole {
    /// Every role, the most telling first.
    pub const ALL: [Self; 7] = [
        Self::Star,
        Self::Liaison,
        Self::Bridge,
        Self::SoleGatekeeper,
        Self::Gatekeeper,
        Self::CutPerson,
        Self::Isolate,
    ];
}

/// The roles of those who have any, each list in the order of [`KeyRole::ALL`].
pub type KeyRoles = BTreeMap<ContactId, Vec<KeyRole>>;
