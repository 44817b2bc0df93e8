//! How a new version of the map begins, which one is left when one goes, and
//! which one a phase or a review rests on.

use chrono::NaiveDate;

use crate::domain::case::Case;
use crate::domain::ids::MapId;
use crate::domain::map::network::MapCommand;
use crate::domain::map::place::Sector;
use crate::domain::map::version::{MapAim, MapVersion, Occasion};
use crate::domain::phase::PhaseKind;

/// What a new version begins with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Beginning {
    /// What the version shown holds, to be brought up to date.
    #[default]
    Copy,
    /// Nobody: everything is asked anew.
    Blank,
    /// What the version shown holds, to be drawn as it is to become.
    Target,
}

impl Beginning {
    /// Every beginning, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Copy, Self::Blank, Self::Target];

    /// The new version. People keep their identities. What was asked to the end
    /// for the earlier day is open again; what a foreign file said of the earlier
    /// version stays with that one.
    #[must_use]
    pub fn version(self, shown: &MapVersion, id: MapId, date: Option<NaiveDate>) -> MapVersion {
        let empty = MapVersion::empty(id, date);
        let mut network = shown.network.clone();
        for sector in Sector::ALL {
            // Taking an answer back fits every network.
            network.apply(MapCommand::Asked(sector, false)).ok();
        }
        match self {
            Self::Blank => empty,
            Self::Copy => MapVersion { network, ..empty },
            Self::Target => MapVersion { network, aim: MapAim::Target, ..empty },
        }
    }
}

/// True unless it is the last version that says how things are.
pub fn may_go(case: &Case, id: MapId) -> bool {
    case.map(id).is_some_and(|version| version.aim == MapAim::Target || case.actual_maps().count() > 1)
}

/// The version to be shown when one goes: the one before it, or after the first.
pub fn beside(case: &Case, id: MapId) -> Option<MapId> {
    let at = case.maps.iter().position(|version| version.id == id)?;
    let next = if at == 0 { 1 } else { at - 1 };
    case.maps.get(next).map(|version| version.id)
}

/// The version that said how things were before this one did.
pub fn actual_before(case: &Case, id: MapId) -> Option<MapId> {
    let versions: Vec<MapId> = case.actual_maps().map(|version| version.id).collect();
    let at = versions.iter().position(|other| *other == id)?;
    versions.get(at.checked_sub(1)?).copied()
}

/// Everything a version can have been drawn for, in the order of the form.
pub fn occasions(case: &Case) -> Vec<Option<Occasion>> {
    let phases = PhaseKind::ALL.into_iter().map(Occasion::Phase);
    let reviews = case.course.reviews.iter().map(|review| Occasion::Review(review.id));
    std::iter::once(None).chain(phases.chain(reviews).map(Some)).collect()
}

/// The newest version that says how things are and was drawn for an occasion.
pub fn drawn_for(case: &Case, occasion: Occasion) -> Option<&MapVersion> {
    case.actual_maps().rev().find(|version| version.occasion == Some(occasion)).map(|version| &**version)
}

/// The captions after which this version, and no other that says how things are,
/// was drawn for the occasion; after `None` no version was.
pub fn attached(case: &Case, occasion: Occasion, id: Option<MapId>) -> Vec<MapVersion> {
    let wanted = |version: &MapVersion| {
        if Some(version.id) == id { Some(occasion) } else { version.occasion.filter(|other| *other != occasion) }
    };
    let changed = case.actual_maps().filter(|version| version.occasion != wanted(version));
    changed.map(|version| MapVersion { occasion: wanted(version), ..(**version).clone() }).collect()
}

/// What a map for an occasion begins as: how things were said to be on its day,
/// or newest where it has none.
pub fn basis_for(case: &Case, occasion: Occasion) -> Option<&MapVersion> {
    let day = day_of(case, occasion);
    let is_by_then = |version: &MapVersion| day.is_none_or(|day| version.date.is_none_or(|date| date <= day));
    let by_then = case.actual_maps().rev().find(|version| is_by_then(version));
    by_then.or_else(|| case.newest_map()).map(|version| &**version)
}

/// The day of an occasion, as far as it has one.
pub fn day_of(case: &Case, occasion: Occasion) -> Option<NaiveDate> {
    match occasion {
        Occasion::Phase(_) => None,
        Occasion::Review(id) => case.course.reviews.iter().find(|review| review.id == id)?.date,
    }
}
