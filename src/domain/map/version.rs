//! A version of the map: the network as of a day, or as it is to become.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{MapId, ReviewId};
use crate::domain::kept::Kept;
use crate::domain::map::network::Network;
use crate::domain::order;
use crate::domain::phase::PhaseKind;

/// Whether a version says how things are or how they are to become.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MapAim {
    /// Ist: as it is on that day.
    #[default]
    Actual,
    /// Soll: what is worked towards.
    Target,
}

impl MapAim {
    /// Both, in the order of forms.
    pub const ALL: [Self; 2] = [Self::Actual, Self::Target];
}

/// What a version was drawn for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Occasion {
    /// The work of a phase.
    Phase(PhaseKind),
    /// A review.
    Review(ReviewId),
}

/// The network as of a day (Kartenstand).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MapVersion {
    /// Which version this is.
    pub id: MapId,
    /// What it is called: "Erstgespräch".
    #[serde(default)]
    pub title: String,
    /// The day it speaks of.
    #[serde(default)]
    pub date: Option<NaiveDate>,
    /// How it is, or how it is to become.
    #[serde(default, skip_serializing_if = "is_actual")]
    pub aim: MapAim,
    /// The phase or review it was drawn for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occasion: Option<Occasion>,
    /// Contacts and ties.
    pub network: Network,
    /// What a foreign file says beyond all this.
    #[serde(default, skip_serializing_if = "Kept::is_empty")]
    pub kept: Kept,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "The trait asks for a reference.")]
fn is_actual(aim: &MapAim) -> bool {
    *aim == MapAim::Actual
}

impl MapVersion {
    /// An empty map as of a day.
    pub fn empty(id: MapId, date: Option<NaiveDate>) -> Self {
        Self {
            id,
            title: String::new(),
            date,
            aim: MapAim::Actual,
            occasion: None,
            network: Network::default(),
            kept: Kept::default(),
        }
    }
}

/// Brings what is dated into the order of days. What has no day stays behind
/// what stood before it; equals keep their order.
pub fn oldest_first<T>(list: &mut Vec<T>, day: impl Fn(&T) -> Option<NaiveDate>) {
    let mut latest = None;
    let mut dated: Vec<(Option<NaiveDate>, T)> = Vec::new();
    for item in list.drain(..) {
        latest = day(&item).or(latest);
        dated.push((latest, item));
    }
    order::by_key(&mut dated, |(date, _)| *date);
    list.extend(dated.into_iter().map(|(_, item)| item));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_day_stays_behind_what_stood_before_it() {
        let day = |text: &str| text.parse().ok();
        let mut list = vec![
            ("late", day("2026-05-01")),
            ("after late", None),
            ("early", day("2026-01-01")),
            ("too", day("2026-05-01")),
        ];
        oldest_first(&mut list, |(_, day)| *day);
        assert_eq!(list.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["early", "late", "after late", "too"]);
    }
}
