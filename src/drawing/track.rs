//! Ways along a curve: how long it is, where it goes, pieces of it, and curves
//! that run beside it.

use crate::drawing::geometry::Point;
use crate::drawing::path::Path;
use crate::drawing::tie::Curve;

/// Into how many pieces a bowed curve is cut for measuring along it.
const PIECES: u8 = 16;

/// A curve that knows how long it is up to every point.
pub(super) struct Track {
    curve: Curve,
    /// Length up to each sixteenth of the curve.
    lengths: [f64; PIECES as usize + 1],
}

impl Track {
    pub(super) fn new(curve: Curve) -> Self {
        let mut lengths = [0.0; PIECES as usize + 1];
        let mut last = curve.from;
        for piece in 1..=PIECES {
            let point = curve.at(f64::from(piece) / f64::from(PIECES));
            lengths[usize::from(piece)] = lengths[usize::from(piece) - 1] + last.distance_to(point);
            last = point;
        }
        Self { curve, lengths }
    }

    pub(super) fn length(&self) -> f64 {
        self.lengths[usize::from(PIECES)]
    }

    /// The share of the curve at a distance along it.
    fn share(&self, distance: f64) -> f64 {
        for piece in 1..=PIECES {
            let (start, end) = (self.lengths[usize::from(piece) - 1], self.lengths[usize::from(piece)]);
            if distance <= end || piece == PIECES {
                let within = if end - start < 1e-9 { 0.0 } else { (distance - start) / (end - start) };
                return ((f64::from(piece) - 1.0 + within) / f64::from(PIECES)).clamp(0.0, 1.0);
            }
        }
        1.0
    }

    /// The point at a distance along the curve, and which way it goes there.
    pub(super) fn at(&self, distance: f64) -> (Point, Point) {
        let share = self.share(distance);
        (self.curve.at(share), self.curve.direction(share))
    }
}

impl Curve {
    /// Which way the curve goes at a share of it.
    pub fn direction(self, share: f64) -> Point {
        let way = self.control.minus(self.from).times(1.0 - share).plus(self.to.minus(self.control).times(share));
        way.direction().or_else(|| self.to.minus(self.from).direction()).unwrap_or(Point::new(1.0, 0.0))
    }

    /// The curve without so much of its length at each end; nothing if no more
    /// than that is there.
    #[must_use]
    pub fn trimmed(self, at_start: f64, at_end: f64) -> Option<Self> {
        let track = Track::new(self);
        if track.length() - at_start - at_end < 1.0 {
            return None;
        }
        let (start, end) = (track.share(at_start), track.share(track.length() - at_end));
        let between = |one: Point, other: Point, share: f64| one.times(1.0 - share).plus(other.times(share));
        let (before, after) = (between(self.from, self.control, start), between(self.control, self.to, start));
        Some(Self { from: self.at(start), control: between(before, after, end), to: self.at(end) })
    }

    /// The curve that runs beside this one, to its left if `aside` is positive.
    #[must_use]
    pub fn beside(self, aside: f64) -> Self {
        let (start, end) = (self.direction(0.0).turned_left(), self.direction(1.0).turned_left());
        let both = start.plus(end);
        // Where the two moved tangents meet.
        let meet = 1.0 + start.x * end.x + start.y * end.y;
        let corner = if meet > 0.2 { both.times(aside / meet) } else { Point::ORIGIN };
        Self {
            from: self.from.plus(start.times(aside)),
            control: self.control.plus(corner),
            to: self.to.plus(end.times(aside)),
        }
    }

    /// True if the curve is a straight line.
    pub fn is_straight(self) -> bool {
        self.bow().0.abs() < 1e-6
    }
}

impl Path {
    /// Sets the pen down at the start of a curve and follows it.
    #[must_use]
    pub fn then_along(self, curve: Curve) -> Self {
        let path = self.to_start(curve.from);
        if curve.is_straight() { path.line(curve.to) } else { path.curve(curve.control, curve.to) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::tie::Bow;

    fn bent() -> Curve {
        Curve::new(Point::new(-80.0, 20.0), Point::new(90.0, -10.0), Bow(0.3))
    }

    #[test]
    fn a_parallel_line_keeps_its_distance_along_a_bow() {
        let beside = bent().beside(4.0);
        for step in 0..=10 {
            let distance = bent().distance_to(beside.at(f64::from(step) / 10.0));
            assert!((3.5..4.6).contains(&distance), "{distance} at {step}");
        }
    }

    #[test]
    fn what_is_trimmed_lies_on_the_curve() {
        let trimmed = bent().trimmed(20.0, 35.0).unwrap();
        assert!((bent().from.distance_to(trimmed.from) - 20.0).abs() < 1.0);
        for step in 0..=10 {
            assert!(bent().distance_to(trimmed.at(f64::from(step) / 10.0)) < 0.6);
        }
        assert_eq!(bent().trimmed(100.0, 100.0), None);
    }
}
