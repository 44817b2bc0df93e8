//! Words in attributes and form values for values of the map.

use crate::domain::client::Gender;
use crate::domain::map::bond::Direction;
use crate::domain::map::contact::{AnchorTie, ContactKind};
use crate::domain::map::place::Sector;

/// The word for a sector, as the style sheets know it.
pub const fn sector(sector: Sector) -> &'static str {
    match sector {
        Sector::Family => "family",
        Sector::Friends => "friends",
        Sector::Colleagues => "work",
        Sector::Professionals => "help",
    }
}

/// The word for a kind of contact.
pub const fn kind(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Person => "person",
        ContactKind::Animal => "animal",
        ContactKind::Institution => "institution",
        ContactKind::Group => "group",
    }
}

/// The word for a gender.
pub const fn gender(gender: Gender) -> &'static str {
    match gender {
        Gender::Female => "female",
        Gender::Male => "male",
        Gender::Diverse => "diverse",
        Gender::Unspecified => "unspecified",
    }
}

/// The word for a tie to the anchor.
pub const fn anchor_tie(tie: AnchorTie) -> &'static str {
    match tie {
        AnchorTie::None => "none",
        AnchorTie::Existing => "existing",
        AnchorTie::Multiplex => "multiplex",
    }
}

/// The word for a direction of support.
pub const fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Given => "given",
        Direction::Received => "received",
        Direction::Mutual => "mutual",
    }
}
