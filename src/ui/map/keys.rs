//! Words in attributes and form values for values of the map.

use crate::domain::client::Gender;
use crate::domain::map::bond::{Direction, Frequency, Quality};
use crate::domain::map::contact::{AnchorTie, ContactKind};
use crate::domain::map::place::{Horizon, Sector};
use crate::domain::map::roster::SortBy;

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

/// The word for a quality of a tie.
pub const fn quality(quality: Quality) -> &'static str {
    match quality {
        Quality::Strong => "strong",
        Quality::Moderate => "moderate",
        Quality::Normal => "normal",
        Quality::Tenuous => "tenuous",
        Quality::Stressful => "stressful",
        Quality::Conflictual => "conflictual",
        Quality::Broken => "broken",
    }
}

/// The word for how often two are in contact.
pub const fn frequency(frequency: Frequency) -> &'static str {
    match frequency {
        Frequency::Daily => "daily",
        Frequency::Weekly => "weekly",
        Frequency::Monthly => "monthly",
        Frequency::Yearly => "yearly",
        Frequency::Rarely => "rarely",
    }
}

/// The word for an order of the list.
pub const fn sort_by(sort: SortBy) -> &'static str {
    match sort {
        SortBy::Sector => "sector",
        SortBy::Name => "name",
        SortBy::Nearness => "nearness",
        SortBy::Role => "role",
        SortBy::Newest => "newest",
    }
}

/// The word for a ring.
pub const fn horizon(horizon: Horizon) -> &'static str {
    match horizon {
        Horizon::Near => "near",
        Horizon::Middle => "middle",
        Horizon::Far => "far",
    }
}
