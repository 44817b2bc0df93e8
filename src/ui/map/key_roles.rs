//! Key roles as signs on the map: one sign a contact, the most telling first.

use std::collections::BTreeMap;

use crate::analysis::measure::Measure;
use crate::analysis::report::Report;
use crate::domain::ids::ContactId;

/// The five key roles (Schlüsselrollen).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyRole {
    /// The most ties.
    Star,
    /// Links groups without belonging to one.
    Liaison,
    /// Belongs to several groups.
    Bridge,
    /// Has a tie into another sector.
    Gatekeeper,
    /// Tied to the anchor only.
    Isolate,
}

impl KeyRole {
    /// Every role, the most telling first.
    pub const ALL: [Self; 5] = [Self::Star, Self::Liaison, Self::Bridge, Self::Gatekeeper, Self::Isolate];

    /// The measure that explains it.
    pub const fn measure(self) -> Measure {
        match self {
            Self::Star => Measure::Stars,
            Self::Liaison => Measure::Liaisons,
            Self::Bridge => Measure::Bridges,
            Self::Gatekeeper => Measure::Gatekeepers,
            Self::Isolate => Measure::Isolates,
        }
    }

    /// Its sign in the sprite.
    pub const fn icon(self) -> &'static str {
        match self {
            Self::Star => "star",
            Self::Liaison => "liaison",
            Self::Bridge => "bridge",
            Self::Gatekeeper => "gate",
            Self::Isolate => "alone",
        }
    }

    fn holders(self, report: &Report) -> &[ContactId] {
        match self {
            Self::Star => &report.overall.block.stars,
            Self::Liaison => &report.overall.liaisons,
            Self::Bridge => &report.overall.bridges,
            Self::Gatekeeper => &report.overall.gatekeepers,
            Self::Isolate => &report.overall.block.isolates,
        }
    }
}

/// All roles of a contact. On a map without any tie nobody has one: there
/// everybody would be alone, which says nothing.
pub fn of_contact(report: &Report, id: ContactId) -> Vec<KeyRole> {
    if report.overall.block.ties.is_empty() {
        return Vec::new();
    }
    KeyRole::ALL.into_iter().filter(|role| role.holders(report).contains(&id)).collect()
}

/// Which sign stands at whom.
pub type Signs = BTreeMap<ContactId, KeyRole>;

/// The sign of every contact that has a role.
pub fn signs(report: &Report) -> Signs {
    let mut signs = Signs::new();
    if !report.overall.block.ties.is_empty() {
        for role in KeyRole::ALL {
            for id in role.holders(report) {
                signs.entry(*id).or_insert(role);
            }
        }
    }
    signs
}
