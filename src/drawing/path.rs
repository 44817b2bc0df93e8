//! Path text for SVG: short, rounded, the same on every machine.

use std::fmt::Write;

use crate::drawing::geometry::Point;

/// Which way round an arc goes, as seen on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// With the clock.
    Clockwise,
    /// Against the clock.
    Counterclockwise,
}

/// A path under construction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path {
    text: String,
}

impl Path {
    /// A path that starts at a point.
    pub fn from(start: Point) -> Self {
        Self::default().to_start(start)
    }

    /// Lifts the pen and sets it down.
    #[must_use]
    pub fn to_start(self, point: Point) -> Self {
        self.then("M", &[point])
    }

    /// A straight line.
    #[must_use]
    pub fn line(self, to: Point) -> Self {
        self.then("L", &[to])
    }

    /// A quadratic curve.
    #[must_use]
    pub fn curve(self, control: Point, to: Point) -> Self {
        self.then("Q", &[control, to])
    }

    /// An arc of a circle, at most half of it.
    #[must_use]
    pub fn arc(mut self, radius: f64, turn: Turn, to: Point) -> Self {
        let sweep = match turn {
            Turn::Clockwise => 1,
            Turn::Counterclockwise => 0,
        };
        let radius = number(radius);
        // Writing to a string cannot fail.
        write!(self.text, "A{radius} {radius} 0 0 {sweep} {} {}", number(to.x), number(to.y)).unwrap_or_default();
        self
    }

    /// A line back to where the pen was set down.
    #[must_use]
    pub fn close(mut self) -> Self {
        self.text.push('z');
        self
    }

    /// The finished text.
    pub fn text(self) -> String {
        self.text
    }

    fn then(mut self, letter: &str, points: &[Point]) -> Self {
        self.text.push_str(letter);
        for (at, point) in points.iter().enumerate() {
            if at > 0 {
                self.text.push(' ');
            }
            write!(self.text, "{} {}", number(point.x), number(point.y)).unwrap_or_default();
        }
        self
    }
}

/// A closed path through corners.
pub fn polygon(corners: &[Point]) -> String {
    let mut path = Path::default();
    for (at, corner) in corners.iter().enumerate() {
        path = if at == 0 { path.to_start(*corner) } else { path.line(*corner) };
    }
    path.close().text()
}

/// A circle around a point.
pub fn circle(centre: Point, radius: f64) -> String {
    let (left, right) = (Point::new(centre.x - radius, centre.y), Point::new(centre.x + radius, centre.y));
    Path::from(left).arc(radius, Turn::Clockwise, right).arc(radius, Turn::Clockwise, left).close().text()
}

/// A number with at most two decimals, without trailing zeros and without "-0".
pub fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        for (value, text) in [(1.0, "1"), (-0.001, "0"), (2.345, "2.35"), (10.5, "10.5"), (-100.0, "-100")] {
            assert_eq!(number(value), text);
        }
    }

    #[test]
    fn a_path_reads_like_svg() {
        let path =
            Path::from(Point::ORIGIN).line(Point::new(1.0, 2.0)).curve(Point::new(3.0, 3.5), Point::new(4.0, 0.0));
        assert_eq!(path.close().text(), "M0 0L1 2Q3 3.5 4 0z");
        assert_eq!(circle(Point::ORIGIN, 13.0), "M-13 0A13 13 0 0 1 13 0A13 13 0 0 1 -13 0z");
    }
}
