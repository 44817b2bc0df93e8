//! What can be read off a place: the live words beside a contact in the hand.

use crate::domain::map::place::{Horizon, Place, Sector};

/// The meaning of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The sector.
    pub sector: Sector,
    /// The horizon; `None` outside the outer one.
    pub horizon: Option<Horizon>,
    /// Nähe, 9 to 0.
    pub nearness: u8,
}

impl Reading {
    /// Reads a place.
    pub fn of(place: Place) -> Self {
        Self { sector: place.sector(), horizon: place.is_inside().then(|| place.horizon()), nearness: place.nearness() }
    }
}
