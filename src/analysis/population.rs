//! Who counts: living persons inside the outer horizon, and institutions if
//! they are asked for. Animals are on the map and in no measure.

use crate::domain::map::contact::{Contact, ContactKind};
use crate::domain::map::place::Place;

/// Which contacts the measures speak of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Population {
    /// Institutions count as well as persons.
    pub institutions: bool,
}

impl Population {
    /// Living persons only, as the method defines it.
    pub const PERSONS: Self = Self { institutions: false };

    /// The place of a contact that counts; `None` for one that does not.
    pub fn place_of(self, contact: &Contact) -> Option<Place> {
        let counts = match contact.kind {
            ContactKind::Person => true,
            ContactKind::Institution => self.institutions,
            ContactKind::Animal | ContactKind::Group => false,
        };
        contact.place.filter(|place| counts && !contact.deceased && place.is_inside())
    }
}
