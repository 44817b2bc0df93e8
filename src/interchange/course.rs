//! Who was there when: the versions of a map as stretches of time, for files
//! that hold all of them at once.

use chrono::{Days, NaiveDate};

use crate::domain::case::Case;
use crate::domain::map::version::MapVersion;

/// When one version holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    /// From when on.
    pub(super) start: String,
    /// Up to and including; open for the newest where days are counted.
    pub(super) end: Option<String>,
}

/// How time is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clock {
    /// By days.
    Date,
    /// By the number of the version, from 1: the days are not all known, or two
    /// versions have the same.
    Number,
}

/// The versions that say how things are, with the time for which each holds:
/// until the day before the next. What is worked towards has no time yet.
pub(super) fn moments(case: &Case) -> (Clock, Vec<(&MapVersion, Moment)>) {
    let versions: Vec<&MapVersion> = case.actual_maps().map(|version| &**version).collect();
    let days: Vec<NaiveDate> = versions.iter().filter_map(|version| version.date).collect();
    let are_known = days.len() == versions.len() && days.windows(2).all(|pair| pair[0] < pair[1]);
    let moment = |at: usize| {
        if are_known {
            let end = days.get(at + 1).and_then(|next| next.checked_sub_days(Days::new(1)));
            Moment { start: days[at].to_string(), end: end.map(|end| end.to_string()) }
        } else {
            let number = (at + 1).to_string();
            // networkx reads no number without an end.
            Moment { start: number.clone(), end: Some(number) }
        }
    };
    let moments = (0..versions.len()).map(moment).collect::<Vec<_>>();
    (if are_known { Clock::Date } else { Clock::Number }, versions.into_iter().zip(moments).collect())
}

/// A value for a stretch of versions, from the first to the last of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) value: String,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// Adds what holds in one more version; what goes on without a gap is one stretch.
pub(super) fn go_on(stretches: &mut Vec<Stretch>, at: usize, value: String) {
    match stretches.last_mut() {
        Some(last) if last.to + 1 == at && last.value == value => last.to = at,
        Some(_) | None => stretches.push(Stretch { value, from: at, to: at }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_on_is_one_stretch_and_a_gap_makes_two() {
        let mut stretches = Vec::new();
        for (at, value) in [(0, "a"), (1, "a"), (3, "a"), (4, "b")] {
            go_on(&mut stretches, at, value.to_owned());
        }
        let found: Vec<_> =
            stretches.iter().map(|stretch| (stretch.value.as_str(), stretch.from, stretch.to)).collect();
        assert_eq!(found, [("a", 0, 1), ("a", 3, 3), ("b", 4, 4)]);
    }
}
