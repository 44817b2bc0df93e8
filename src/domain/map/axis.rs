//! Where the versions of the map stand on the axis of time.
//!
//! Days that are far apart stand far apart; two that are close keep so much room
//! that each can be hit by a finger. Targets are no point in time yet and stand
//! by themselves at the end.

use chrono::NaiveDate;

use crate::domain::map::version::{MapAim, MapVersion};

/// The least distance of two versions, as a share of the axis.
const ROOM: f64 = 0.12;
/// What a target takes of the end, and what all of them take at most.
const FOR_TARGET: f64 = 0.2;
const FOR_TARGETS: f64 = 0.5;

/// The axis.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Axis {
    /// Where each version stands, 0 (left) to 1 (right), in their order.
    pub places: Vec<f64>,
    /// Where the versions that say how things are end.
    pub now: f64,
}

impl Axis {
    /// The axis of these versions, which stand in the order of a case.
    pub fn of<'case>(versions: impl Iterator<Item = &'case MapVersion>) -> Self {
        let (mut days, mut targets) = (Vec::new(), 0_u32);
        for version in versions {
            match version.aim {
                MapAim::Actual => days.push(version.date),
                MapAim::Target => targets += 1,
            }
        }
        let slot = match (targets, days.len()) {
            (0, _) => 0.0,
            (targets, 0 | 1) => 1.0 / f64::from(targets),
            (targets, _) => FOR_TARGET.min(FOR_TARGETS / f64::from(targets)),
        };
        let now = 1.0 - slot * f64::from(targets);
        let mut places = actual(&days, now.max(0.0));
        places.extend((1..=targets).map(|number| now + slot * f64::from(number)));
        Self { places, now: now.max(0.0) }
    }
}

/// Places of days from 0 to `end`. What has no day stands beside what came
/// before it.
fn actual(days: &[Option<NaiveDate>], end: f64) -> Vec<f64> {
    let dated = || days.iter().flatten();
    let (Some(first), Some(last)) = (dated().min(), dated().max()) else { return evenly(days.len(), end) };
    let span = whole(*first, *last);
    if span <= 0.0 {
        return evenly(days.len(), end);
    }
    let mut latest = *first;
    let place = |day: &Option<NaiveDate>| {
        latest = day.unwrap_or(latest);
        end * whole(*first, latest) / span
    };
    let mut places: Vec<f64> = days.iter().map(place).collect();
    let room = ROOM.min(step(days.len(), end));
    for at in 1..places.len() {
        places[at] = places[at].max(places[at - 1] + room);
    }
    let mut limit = end;
    for place in places.iter_mut().rev() {
        *place = place.min(limit);
        limit = *place - room;
    }
    places
}

fn whole(from: NaiveDate, to: NaiveDate) -> f64 {
    // Ten thousand years are four million days.
    i32::try_from(to.signed_duration_since(from).num_days()).map_or(0.0, f64::from)
}

fn step(count: usize, end: f64) -> f64 {
    let gaps = u32::try_from(count.saturating_sub(1)).unwrap_or(u32::MAX).max(1);
    end / f64::from(gaps)
}

fn evenly(count: usize, end: f64) -> Vec<f64> {
    let step = step(count, end);
    (0..count).map(|at| step * u32::try_from(at).map_or(0.0, f64::from)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::MapId;

    fn axis(versions: &[(&str, MapAim)]) -> Axis {
        let made: Vec<MapVersion> = versions
            .iter()
            .map(|(day, aim)| MapVersion { aim: *aim, ..MapVersion::empty(MapId(uuid::Uuid::nil()), day.parse().ok()) })
            .collect();
        Axis::of(made.iter())
    }

    use MapAim::{Actual, Target};

    fn close(axis: &Axis, expected: &[f64]) {
        assert_eq!(axis.places.len(), expected.len());
        for (one, other) in axis.places.iter().zip(expected) {
            assert!((one - other).abs() < 1e-9, "{:?} is not {expected:?}", axis.places);
        }
    }

    #[test]
    fn days_stand_as_far_apart_as_they_are() {
        close(&axis(&[("2026-01-01", Actual), ("2026-01-31", Actual), ("2026-03-02", Actual)]), &[0.0, 0.5, 1.0]);
        close(&axis(&[("2026-01-01", Actual)]), &[0.0]);
        close(&axis(&[]), &[]);
    }

    #[test]
    fn two_days_that_are_close_can_each_be_hit() {
        let axis = axis(&[("2026-01-01", Actual), ("2026-12-30", Actual), ("2026-12-31", Actual)]);
        close(&axis, &[0.0, 1.0 - ROOM, 1.0]);
    }

    #[test]
    fn without_days_versions_stand_evenly_and_one_without_a_day_beside_the_one_before() {
        close(&axis(&[("", Actual), ("", Actual), ("", Actual)]), &[0.0, 0.5, 1.0]);
        close(&axis(&[("2026-01-01", Actual), ("", Actual), ("2026-02-01", Actual)]), &[0.0, ROOM, 1.0]);
    }

    #[test]
    fn targets_stand_by_themselves_at_the_end() {
        let axis = axis(&[("2026-01-01", Actual), ("2026-02-01", Actual), ("2026-01-15", Target)]);
        close(&axis, &[0.0, 0.8, 1.0]);
        assert!((axis.now - 0.8).abs() < 1e-9);
    }

    #[test]
    fn however_many_there_are_they_stay_on_the_axis_in_order() {
        let mut versions = vec![("2026-01-01", Actual); 40];
        versions.push(("2027-01-01", Actual));
        versions.extend([("", Target); 9]);
        let axis = axis(&versions);
        assert!(axis.places.windows(2).all(|two| two[0] < two[1]), "{:?}", axis.places);
        assert!(axis.places.iter().all(|place| (-1e-9..=1.0 + 1e-9).contains(place)));
    }
}
