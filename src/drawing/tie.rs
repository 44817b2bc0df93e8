//! Where the lines of the map run: straight to the anchor, bowed between
//! contacts, and round any symbol in the way.
//!
//! A tie's curve depends on the positions of its ends alone, so that a drag
//! redraws only the ties of the contact in the hand. How it is drawn along that
//! curve says [`crate::drawing::strokes`].

use crate::domain::ids::ContactId;
use crate::domain::map::network::Pair;
use crate::drawing::geometry::{Point, Rect};
use crate::drawing::path::Path;
use crate::drawing::sizes::Sizes;

/// Which tie: to the anchor, or between two contacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TieId {
    /// The tie of this contact to the anchor.
    Anchor(ContactId),
    /// The tie between two contacts.
    Between(Pair),
}

/// How far a curve leaves the straight line, as a share of its length; a
/// positive bow lies to the left of the way from the first end to the second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bow(pub f64);

/// A quadratic curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Curve {
    /// First end.
    pub from: Point,
    /// Where it is drawn to.
    pub control: Point,
    /// Second end.
    pub to: Point,
}

/// Into how many straight pieces a curve is cut for measuring.
const PIECES: u8 = 8;

/// The usual bow, and those tried when it would run through a symbol.
const USUAL: f64 = 0.14;
const OTHERS: [f64; 5] = [-0.14, 0.26, -0.26, 0.4, -0.4];

impl Curve {
    /// The curve between two points.
    pub fn new(from: Point, to: Point, bow: Bow) -> Self {
        let way = to.minus(from);
        let middle = from.plus(way.times(0.5));
        Self { from, control: middle.plus(way.turned_left().times(bow.0)), to }
    }

    /// The bow it was drawn with.
    pub fn bow(self) -> Bow {
        let way = self.to.minus(self.from);
        let aside = self.control.minus(self.from.plus(way.times(0.5)));
        let left = way.turned_left();
        let square = left.x * left.x + left.y * left.y;
        Bow(if square < 1e-9 { USUAL } else { (aside.x * left.x + aside.y * left.y) / square })
    }

    /// The point at a share of the curve.
    pub fn at(self, share: f64) -> Point {
        let rest = 1.0 - share;
        self.from.times(rest * rest).plus(self.control.times(2.0 * rest * share)).plus(self.to.times(share * share))
    }

    /// The curve as straight pieces.
    pub fn pieces(self) -> impl Iterator<Item = (Point, Point)> {
        let mut last = self.from;
        (1..=PIECES).map(move |piece| {
            let start = last;
            last = self.at(f64::from(piece) / f64::from(PIECES));
            (start, last)
        })
    }

    /// How far a point is from the curve.
    pub fn distance_to(self, point: Point) -> f64 {
        self.pieces().map(|(from, to)| square_to_line(point, from, to)).fold(f64::INFINITY, f64::min).sqrt()
    }

    /// True if the curve comes closer to a point than `radius`.
    fn passes(self, point: Point, radius: f64) -> bool {
        self.pieces().any(|(from, to)| square_to_line(point, from, to) < radius * radius)
    }

    /// A rectangle around the whole curve.
    pub fn bounds(self) -> Rect {
        Rect::between(self.from, self.to).joined(Rect::between(self.control, self.control))
    }

    /// The path text.
    pub fn path(self) -> String {
        Path::from(self.from).curve(self.control, self.to).text()
    }
}

/// The bow away from the anchor, from positions alone.
pub fn outward_bow(from: Point, to: Point) -> Bow {
    let left = to.minus(from).turned_left();
    let middle = from.plus(to).times(0.5);
    let side = left.x * middle.x + left.y * middle.y;
    Bow(if side < 0.0 { -USUAL } else { USUAL })
}

/// The bows of a tie to the anchor when a symbol stands in its way.
const ASIDE: [f64; 6] = [0.07, -0.07, 0.14, -0.14, 0.22, -0.22];

/// The bow between two contacts that runs through the fewest of the symbols in
/// the way, the usual one where it is as good as any. `obstacles` are the
/// middles of the symbols and of the anchor, with their radius.
pub fn clear_bow(from: Point, to: Point, obstacles: &[(Point, f64)]) -> Bow {
    let usual = outward_bow(from, to);
    clearest(from, to, usual, &OTHERS.map(|share| Bow(share * usual.0.signum())), obstacles)
}

/// The bow of the tie from the anchor to a contact: none where nothing is in
/// the way.
pub fn clear_ray(to: Point, obstacles: &[(Point, f64)]) -> Bow {
    clearest(Point::ORIGIN, to, Bow(0.0), &ASIDE.map(Bow), obstacles)
}

fn clearest(from: Point, to: Point, usual: Bow, others: &[Bow], obstacles: &[(Point, f64)]) -> Bow {
    let near = Rect::between(from, to).grown(0.25 * from.distance_to(to) + 24.0);
    let obstacles: Vec<(Point, f64)> = obstacles
        .iter()
        .copied()
        .filter(|(middle, _)| near.contains(*middle) && middle.distance_to(from) > 1.0 && middle.distance_to(to) > 1.0)
        .collect();
    let hits = |bow: Bow, most: usize| {
        let curve = Curve::new(from, to, bow);
        let bounds = curve.bounds();
        let in_reach = obstacles.iter().filter(|(middle, radius)| bounds.grown(*radius).contains(*middle));
        in_reach.filter(|(middle, radius)| curve.passes(*middle, *radius)).take(most).count()
    };
    let (mut best, mut fewest) = (usual, hits(usual, usize::MAX));
    for bow in others {
        if fewest == 0 {
            break;
        }
        let count = hits(*bow, fewest);
        if count < fewest {
            (best, fewest) = (*bow, count);
        }
    }
    best
}

/// The tie from the anchor's rim to the rim of a symbol that takes `room`
/// around its middle, if there is any space between the two.
pub fn anchor_curve(to: Point, bow: Bow, room: f64, sizes: Sizes) -> Option<Curve> {
    let start = sizes.anchor() + 2.0 * sizes.symbol;
    if bow.0.abs() < 1e-9 {
        let direction = to.direction()?;
        let end = to.length() - room;
        return (end > start).then(|| Curve::new(direction.times(start), direction.times(end), Bow(0.0)));
    }
    Curve::new(Point::ORIGIN, to, bow).trimmed(start, room)
}

/// The square of how far a point is from a straight line between two others; it
/// is enough for comparing.
fn square_to_line(point: Point, from: Point, to: Point) -> f64 {
    let (way, aside) = (to.minus(from), point.minus(from));
    let length = way.x * way.x + way.y * way.y;
    let share = if length < 1e-12 { 0.0 } else { ((aside.x * way.x + aside.y * way.y) / length).clamp(0.0, 1.0) };
    let rest = aside.minus(way.times(share));
    rest.x * rest.x + rest.y * rest.y
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tie_bows_away_from_the_anchor_whichever_way_it_is_read() {
        let (one, other) = (Point::new(100.0, -50.0), Point::new(100.0, 50.0));
        for (from, to) in [(one, other), (other, one)] {
            let curve = Curve::new(from, to, outward_bow(from, to));
            assert!(curve.control.x > 100.0, "{curve:?}");
        }
    }

    #[test]
    fn a_curve_remembers_its_bow() {
        let curve = Curve::new(Point::new(10.0, -5.0), Point::new(-80.0, 33.0), Bow(-0.26));
        assert!((curve.bow().0 + 0.26).abs() < 1e-12);
        assert_eq!(Curve::new(Point::ORIGIN, Point::ORIGIN, Bow(0.4)).bow(), Bow(USUAL));
    }

    #[test]
    fn a_tie_goes_round_a_symbol_in_its_way() {
        let (from, to) = (Point::new(100.0, -100.0), Point::new(100.0, 100.0));
        let usual = Curve::new(from, to, outward_bow(from, to));
        let obstacle = (usual.at(0.5), 16.0);
        let bow = clear_bow(from, to, &[obstacle]);
        assert_ne!(bow, outward_bow(from, to));
        assert!(Curve::new(from, to, bow).distance_to(obstacle.0) >= 16.0);
        assert_eq!(clear_bow(from, to, &[]), outward_bow(from, to));
    }

    #[test]
    fn a_tie_to_the_anchor_is_straight_unless_somebody_stands_in_the_way() {
        let (to, sizes) = (Point::new(200.0, 0.0), Sizes::default());
        assert_eq!(clear_ray(to, &[(to, 15.0), (Point::new(100.0, 60.0), 15.0)]), Bow(0.0));
        let straight = anchor_curve(to, Bow(0.0), 15.0, sizes).unwrap();
        assert_eq!((straight.from, straight.to), (Point::new(21.5, 0.0), Point::new(185.0, 0.0)));
        let between = (Point::new(100.0, 2.0), 15.0);
        let bow = clear_ray(to, &[between]);
        let bent = anchor_curve(to, bow, 15.0, sizes).unwrap();
        assert!(bent.distance_to(between.0) >= 15.0, "{bow:?}");
        assert_eq!(anchor_curve(Point::new(20.0, 0.0), Bow(0.0), 15.0, sizes), None);
    }
}
