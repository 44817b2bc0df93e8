//! A version of the map: the network as of a day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::ids::MapId;
use crate::domain::map::network::Network;

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
    /// Contacts and ties.
    pub network: Network,
}

impl MapVersion {
    /// An empty map.
    pub fn empty(id: MapId, date: Option<NaiveDate>) -> Self {
        Self { id, title: String::new(), date, network: Network::default() }
    }
}
