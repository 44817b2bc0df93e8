//! Points and rectangles of map space, and the way from a place to a point
//! and back.

use crate::domain::map::place::{OUTER, Place};

/// Radius of the outer horizon in map space.
pub const RIM: f64 = 320.0;

/// The distance at which everything that lies farther out is drawn, so that a
/// contact with an absurd distance in a file stays within reach of the hand.
pub const OUTERMOST: f64 = 150.0;

/// The smallest distance a hand can give: a symbol there touches the anchor's
/// without covering it, and still has the highest nearness.
pub const INNERMOST: f64 = 10.5;

/// A point, or the way from one point to another.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

impl Point {
    /// Where the anchor stands.
    pub const ORIGIN: Self = Self { x: 0.0, y: 0.0 };

    /// A point from its coordinates.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// The point at `degrees` (mathematical: 0 is right, 90 is up) and `radius`.
    pub fn polar(degrees: f64, radius: f64) -> Self {
        let (sine, cosine) = degrees.to_radians().sin_cos();
        Self { x: radius * cosine, y: -radius * sine }
    }

    /// This point moved by `other`.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { x: self.x + other.x, y: self.y + other.y }
    }

    /// The way from `other` to this point.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self { x: self.x - other.x, y: self.y - other.y }
    }

    /// This way, `factor` times as long.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        Self { x: self.x * factor, y: self.y * factor }
    }

    /// How long the way is.
    pub fn length(self) -> f64 {
        self.x.hypot(self.y)
    }

    /// How far the other point is.
    pub fn distance_to(self, other: Self) -> f64 {
        self.minus(other).length()
    }

    /// The same direction with length one; nothing for a way of no length.
    pub fn direction(self) -> Option<Self> {
        let length = self.length();
        (length > 1e-9).then(|| self.times(1.0 / length))
    }

    /// This way turned by a quarter to the left, as seen on the screen.
    #[must_use]
    pub fn turned_left(self) -> Self {
        Self { x: self.y, y: -self.x }
    }
}

/// A rectangle with upright sides.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Smallest x.
    pub left: f64,
    /// Smallest y.
    pub top: f64,
    /// Largest x.
    pub right: f64,
    /// Largest y.
    pub bottom: f64,
}

impl Rect {
    /// The rectangle around `centre` that reaches that far to each side.
    pub const fn around(centre: Point, half_width: f64, half_height: f64) -> Self {
        Self {
            left: centre.x - half_width,
            top: centre.y - half_height,
            right: centre.x + half_width,
            bottom: centre.y + half_height,
        }
    }

    /// The rectangle between two opposite corners.
    pub fn between(one: Point, other: Point) -> Self {
        Self {
            left: one.x.min(other.x),
            top: one.y.min(other.y),
            right: one.x.max(other.x),
            bottom: one.y.max(other.y),
        }
    }

    /// From side to side.
    pub fn width(self) -> f64 {
        self.right - self.left
    }

    /// From top to bottom.
    pub fn height(self) -> f64 {
        self.bottom - self.top
    }

    /// The point in the middle.
    pub fn centre(self) -> Point {
        Point::new(f64::midpoint(self.left, self.right), f64::midpoint(self.top, self.bottom))
    }

    /// This rectangle moved by `way`.
    #[must_use]
    pub fn moved(self, way: Point) -> Self {
        Self { left: self.left + way.x, top: self.top + way.y, right: self.right + way.x, bottom: self.bottom + way.y }
    }

    /// This rectangle with a margin on every side.
    #[must_use]
    pub fn grown(self, margin: f64) -> Self {
        Self {
            left: self.left - margin,
            top: self.top - margin,
            right: self.right + margin,
            bottom: self.bottom + margin,
        }
    }

    /// The smallest rectangle that holds both.
    #[must_use]
    pub fn joined(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// True if the two share more than a border.
    pub fn overlaps(self, other: Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// True if the point lies inside or on the border.
    pub fn contains(self, point: Point) -> bool {
        (self.left..=self.right).contains(&point.x) && (self.top..=self.bottom).contains(&point.y)
    }

    /// True if the other rectangle lies wholly inside.
    pub fn encloses(self, other: Self) -> bool {
        self.left <= other.left && self.top <= other.top && self.right >= other.right && self.bottom >= other.bottom
    }

    /// The point of the rectangle nearest to `point`.
    pub fn nearest(self, point: Point) -> Point {
        Point::new(point.x.clamp(self.left, self.right), point.y.clamp(self.top, self.bottom))
    }

    /// True if the straight line between two points passes through.
    pub fn is_crossed(self, from: Point, to: Point) -> bool {
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        for (start, way, low, high) in
            [(from.x, to.x - from.x, self.left, self.right), (from.y, to.y - from.y, self.top, self.bottom)]
        {
            if way.abs() < 1e-12 {
                if start < low || start > high {
                    return false;
                }
                continue;
            }
            let (one, other) = ((low - start) / way, (high - start) / way);
            enter = enter.max(one.min(other));
            leave = leave.min(one.max(other));
        }
        enter <= leave
    }
}

/// Map units per unit of distance.
const UNITS: f64 = RIM / OUTER;

/// Where a place is drawn.
pub fn point_of(place: Place) -> Point {
    Point::polar(place.angle(), place.distance().min(OUTERMOST) * UNITS)
}

/// The place at a point. The anchor itself is no place, and neither is the
/// space beyond [`OUTERMOST`]: from there the nearest place is taken.
pub fn place_at(point: Point) -> Option<Place> {
    // Zero minus y, because a negative zero would turn 180° into −180°, which
    // is another sector.
    let angle = (0.0 - point.y).atan2(point.x).to_degrees();
    by_hand(angle, point.length() / UNITS)
}

/// The place of a hand that moves along ring and ray, kept where a hand can
/// put something.
pub fn place_near(angle: f64, distance: f64) -> Option<Place> {
    by_hand(angle, distance)
}

/// A hand is no finer than a tenth of a degree and of a unit of distance. So
/// places can be said and typed, and a mouse, a key and a field can reach the
/// very same one.
fn by_hand(angle: f64, distance: f64) -> Option<Place> {
    // Adding zero turns a negative zero, which no sector knows, into a plain one.
    let tenths = |value: f64| (value * 10.0).round() / 10.0 + 0.0;
    let place = Place::new(angle, distance.clamp(INNERMOST, OUTERMOST))?;
    // Not before: what full turns are taken off is no tenth any more.
    Place::new(tenths(place.angle()), tenths(place.distance()))
}

/// Radius of a distance in map space.
pub fn radius_of(distance: f64) -> f64 {
    distance * UNITS
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "These values are exact.")]
mod tests {
    use super::*;
    use crate::domain::map::place::Sector;

    /// The single place that compares both ways.
    fn check(angle: f64, distance: f64, point: Point) {
        let place = Place::new(angle, distance).unwrap();
        assert!(point_of(place).distance_to(point) < 1e-9, "to point: {:?}", point_of(place));
        let back = place_at(point).unwrap();
        assert!((back.angle() - angle).abs() < 1e-9 && (back.distance() - distance).abs() < 1e-9, "to place: {back:?}");
    }

    #[test]
    fn places_and_points_lead_to_each_other() {
        check(0.0, 100.0, Point::new(320.0, 0.0));
        check(90.0, 50.0, Point::new(0.0, -160.0));
        check(180.0, 25.0, Point::new(-80.0, 0.0));
        check(-90.0, 150.0, Point::new(0.0, 480.0));
        check(45.0, 100.0, Point::new(320.0 / 2f64.sqrt(), -320.0 / 2f64.sqrt()));
    }

    #[test]
    fn the_left_axis_belongs_to_the_friends() {
        assert_eq!(place_at(Point::new(-100.0, 0.0)).unwrap().sector(), Sector::Friends);
        assert_eq!(place_at(Point::new(-100.0, -0.0)).unwrap().sector(), Sector::Friends);
    }

    #[test]
    fn the_anchor_and_the_open_sea_give_the_nearest_place() {
        assert_eq!(place_at(Point::ORIGIN).unwrap().distance(), INNERMOST);
        assert_eq!(place_at(Point::new(1e9, 0.0)).unwrap().distance(), OUTERMOST);
        let absurd = Place::new(0.0, 1e12).unwrap();
        assert_eq!(point_of(absurd), Point::new(480.0, 0.0));
    }

    #[test]
    fn a_place_by_hand_is_in_tenths_even_after_full_turns() {
        for (angle, tenths) in [(30.12, 30.1), (510.1, 150.1), (-400.04, -40.0), (4830.1, 150.1)] {
            assert_eq!(place_near(angle, 27.94).map(|place| (place.angle(), place.distance())), Some((tenths, 27.9)));
        }
    }

    #[test]
    fn a_line_crosses_a_rectangle_or_passes_it() {
        let rect = Rect::around(Point::ORIGIN, 2.0, 1.0);
        assert!(rect.is_crossed(Point::new(-5.0, 0.0), Point::new(5.0, 0.5)));
        assert!(rect.is_crossed(Point::new(1.0, -9.0), Point::new(1.0, 9.0)));
        assert!(!rect.is_crossed(Point::new(-5.0, 2.0), Point::new(5.0, 2.0)));
        assert!(!rect.is_crossed(Point::new(3.0, 0.0), Point::new(5.0, 0.0)));
    }
}
