//! Clusters as soft hulls: the rounded convex hull of the members' symbols,
//! with a letter on its edge.
//!
//! A hull is a hint behind the ties. Who belongs to it is said by the letter
//! and the legend, and its edge is dashed in a way of its own, so that it can
//! be told without colour.

use crate::domain::ids::ContactId;
use crate::domain::order;
use crate::drawing::geometry::{Point, Rect};
use crate::drawing::path::{Path, Turn, circle};
use crate::drawing::sizes::Sizes;
use crate::i18n::numbers::letter;

/// How far from the middle of a symbol of full size a hull keeps, and how much
/// farther the next hull does, so that the edges of two do not lie on each other.
const AWAY: f64 = 25.0;
const FARTHER: f64 = 3.5;

/// How many tints there are.
pub const TINTS: usize = 4;

/// The dashes of the edge, for lines of full size, by tint.
const DASHES: [Option<&[f64]>; TINTS] = [None, Some(&[9.0, 4.0]), Some(&[2.0, 3.5]), Some(&[10.0, 3.5, 2.0, 3.5])];

/// The hull of one cluster.
#[derive(Clone, Debug, PartialEq)]
pub struct HullShape {
    /// Its number in the list of clusters, from 0.
    pub number: usize,
    /// Who belongs to it.
    pub members: Vec<ContactId>,
    /// Its edge.
    pub path: String,
    /// Where the middle of its letter stands.
    pub letter_at: Point,
}

impl HullShape {
    /// Its letter.
    pub fn letter(&self) -> String {
        letter(self.number)
    }

    /// The space of the letter.
    pub fn letter_bounds(&self, sizes: Sizes) -> Rect {
        letter_bounds(self.letter_at, self.number, sizes)
    }
}

/// Which of the tints a hull has.
pub const fn tint(number: usize) -> usize {
    number % TINTS
}

/// The dashes of its edge as the value of `stroke-dasharray`.
pub fn dashes(number: usize, sizes: Sizes) -> Option<String> {
    let dashes = DASHES[tint(number)]?;
    let lengths = dashes.iter().map(|length| crate::drawing::path::number(length * sizes.line));
    Some(lengths.collect::<Vec<_>>().join(" "))
}

fn letter_bounds(at: Point, number: usize, sizes: Sizes) -> Rect {
    let half = 0.62 * sizes.name;
    let letters = if number < 26 { 1.0 } else { 1.5 };
    Rect::around(at, half * letters, half)
}

/// The hull around symbols at these points. `is_taken` says where the letter
/// must not stand.
pub fn hull(
    number: usize,
    members: Vec<ContactId>,
    points: &[Point],
    sizes: Sizes,
    is_taken: impl Fn(Rect) -> bool,
) -> Option<HullShape> {
    let corners = convex(points);
    let centre = centre(&corners)?;
    let step = f64::from(u8::try_from(number % 3).unwrap_or(0));
    let radius = (AWAY + FARTHER * step) * sizes.symbol;
    let letter_at = letter_place(&corners, centre, radius, |at| is_taken(letter_bounds(at, number, sizes)));
    Some(HullShape { number, members, path: rounded(&corners, radius), letter_at })
}

/// The letter stands on the edge: on the side away from the anchor, or where
/// there is room for it.
fn letter_place(corners: &[Point], centre: Point, radius: f64, is_taken: impl Fn(Point) -> bool) -> Point {
    let outward = centre.direction().unwrap_or(Point::new(0.0, -1.0));
    let first = outward.y.atan2(outward.x).to_degrees();
    let on_edge = |degrees: f64| {
        // Mathematical degrees turn the other way than those of the screen.
        let way = Point::polar(-degrees, 1.0);
        let farthest = corners.iter().copied().reduce(|one, other| {
            let along = |point: Point| point.x * way.x + point.y * way.y;
            if along(other) > along(one) + 1e-9 { other } else { one }
        });
        farthest.unwrap_or(centre).plus(way.times(radius))
    };
    let places = (0..24_u8).map(|step| {
        let turn = 15.0 * f64::from(step.div_ceil(2));
        on_edge(if step % 2 == 0 { first - turn } else { first + turn })
    });
    places.into_iter().find(|at| !is_taken(*at)).unwrap_or_else(|| on_edge(first))
}

/// The hull around these points, as the text of a path.
pub fn around(points: &[Point], radius: f64) -> String {
    rounded(&convex(points), radius)
}

fn centre(corners: &[Point]) -> Option<Point> {
    let count = u16::try_from(corners.len()).ok().filter(|count| *count > 0)?;
    let sum = corners.iter().fold(Point::ORIGIN, |sum, corner| sum.plus(*corner));
    Some(sum.times(1.0 / f64::from(count)))
}

/// The corners of the convex hull, with the clock as seen on the screen. Points
/// on a line give its two ends, one point gives itself. Source: Andrew's
/// monotone chain; complexity: sorting.
fn convex(points: &[Point]) -> Vec<Point> {
    let mut sorted: Vec<Point> = points.to_vec();
    order::by(&mut sorted, |one, other| one.x.total_cmp(&other.x).then(one.y.total_cmp(&other.y)));
    sorted.dedup_by(|one, other| one.distance_to(*other) < 1e-6);
    if sorted.len() < 3 {
        return sorted;
    }
    let half = |points: &mut dyn Iterator<Item = Point>| {
        let mut chain: Vec<Point> = Vec::new();
        for point in points {
            while let [.., before, last] = chain[..]
                && turn(before, last, point) <= 1e-9
            {
                chain.pop();
            }
            chain.push(point);
        }
        chain.pop();
        chain
    };
    let mut corners = half(&mut sorted.iter().copied());
    corners.extend(half(&mut sorted.iter().rev().copied()));
    corners
}

/// Positive if the way over three points turns with the clock on the screen.
fn turn(one: Point, two: Point, three: Point) -> f64 {
    let (there, on) = (two.minus(one), three.minus(one));
    there.x * on.y - there.y * on.x
}

/// The edge at a distance from all corners, round at each.
fn rounded(corners: &[Point], radius: f64) -> String {
    let [first, _, ..] = corners else {
        return corners.first().map_or_else(String::new, |only| circle(*only, radius));
    };
    let edges: Vec<(Point, Point)> = corners
        .iter()
        .zip(corners.iter().skip(1).chain([first]))
        .filter_map(|(from, to)| {
            let out = to.minus(*from).direction()?.turned_left().times(radius);
            Some((from.plus(out), to.plus(out)))
        })
        .collect();
    let mut path = Path::default();
    for (at, (from, to)) in edges.iter().enumerate() {
        path = if at == 0 { path.to_start(*from) } else { path.arc(radius, Turn::Clockwise, *from) };
        path = path.line(*to);
    }
    match edges.first() {
        Some((start, _)) => path.arc(radius, Turn::Clockwise, *start).close().text(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: f64, y: f64) -> Point {
        Point::new(x, y)
    }

    #[test]
    fn inner_points_and_points_on_an_edge_are_no_corners() {
        let points =
            [at(0.0, 0.0), at(10.0, 0.0), at(10.0, 10.0), at(0.0, 10.0), at(5.0, 5.0), at(5.0, 0.0), at(0.0, 0.0)];
        assert_eq!(convex(&points), [at(0.0, 0.0), at(10.0, 0.0), at(10.0, 10.0), at(0.0, 10.0)]);
        let line = [at(0.0, 0.0), at(2.0, 2.0), at(1.0, 1.0)];
        assert_eq!(convex(&line), [at(0.0, 0.0), at(2.0, 2.0)]);
        assert_eq!(convex(&[at(1.0, 1.0); 3]), [at(1.0, 1.0)]);
    }

    #[test]
    fn the_edge_bulges_outwards() {
        let sizes = Sizes::default();
        let points = [at(100.0, 100.0), at(200.0, 100.0), at(150.0, 200.0)];
        let hull = hull(0, Vec::new(), &points, sizes, |_| false).unwrap();
        // The upper edge runs above the two upper symbols.
        assert!(hull.path.starts_with("M100 75L200 75A25 25 0 0 1 "), "{}", hull.path);
        assert!(hull.letter_at.length() > 150.0, "{:?}", hull.letter_at);
    }

    #[test]
    fn a_line_and_a_single_place_have_a_hull_too() {
        assert_eq!(
            rounded(&convex(&[at(0.0, 0.0), at(10.0, 0.0)]), 5.0),
            "M0 -5L10 -5A5 5 0 0 1 10 5L0 5A5 5 0 0 1 0 -5z"
        );
        assert_eq!(rounded(&convex(&[at(0.0, 0.0); 3]), 5.0), circle(Point::ORIGIN, 5.0));
        assert!(hull(0, Vec::new(), &[], Sizes::default(), |_| false).is_none());
    }

    #[test]
    fn the_letter_keeps_clear_of_what_is_taken() {
        let points = [at(100.0, -20.0), at(120.0, 0.0), at(100.0, 20.0)];
        let taken = Rect::around(at(145.0, 0.0), 20.0, 20.0);
        let free = hull(0, Vec::new(), &points, Sizes::default(), |_| false).unwrap();
        let moved = hull(0, Vec::new(), &points, Sizes::default(), |rect| rect.overlaps(taken)).unwrap();
        assert!(free.letter_bounds(Sizes::default()).overlaps(taken));
        assert!(!moved.letter_bounds(Sizes::default()).overlaps(taken));
    }
}
