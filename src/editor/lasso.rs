//! A line drawn around contacts selects them.

use crate::drawing::geometry::Point;
use crate::editor::gesture::{Context, Gesture, Step, given_up};
use crate::editor::input::{Course, Input, PointerId};
use crate::editor::selection::{Selection, chosen};

/// How far the pointer goes before the line gets another corner, in pixels.
const CORNER: f64 = 3.0;

/// A line around contacts.
#[derive(Clone, Debug, PartialEq)]
pub struct Lasso {
    /// Which pointer draws.
    pub pointer: PointerId,
    /// The line so far; its end is joined to its start.
    pub line_at_map: Vec<Point>,
    /// What was selected before and stays so.
    pub added_to: Selection,
}

/// The next state of a lasso.
pub(super) fn step(mut lasso: Lasso, input: Input, context: &Context) -> Step {
    match input.course(lasso.pointer) {
        Course::Moved(now) => {
            let at_map = context.viewport.map_from_screen(now.at_screen);
            let far_enough = CORNER / context.viewport.scale();
            if lasso.line_at_map.last().is_none_or(|last| last.distance_to(at_map) >= far_enough) {
                lasso.line_at_map.push(at_map);
            }
            (Gesture::Lassoing(lasso), Vec::new())
        }
        Course::Lifted(_) => {
            let inside = context.scene.nodes.iter().filter(|node| encloses(&lasso.line_at_map, node.at));
            let ids = inside.map(|node| node.contact).chain(lasso.added_to.ids());
            (Gesture::Idle, chosen(Selection::contacts(ids)))
        }
        Course::GivenUp | Course::Joined(_) => given_up(),
        Course::Rested | Course::Elsewhere => (Gesture::Lassoing(lasso), Vec::new()),
    }
}

/// True if a closed line runs around a point.
fn encloses(line: &[Point], point: Point) -> bool {
    let mut inside = false;
    for (at, from) in line.iter().enumerate() {
        let to = line[(at + 1) % line.len()];
        if (from.y > point.y) != (to.y > point.y) {
            let x = from.x + (to.x - from.x) * (point.y - from.y) / (to.y - from.y);
            if point.x < x {
                inside = !inside;
            }
        }
    }
    inside
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_encloses_what_it_runs_around() {
        let line = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (5.0, 4.0), (0.0, 10.0)].map(|(x, y)| Point::new(x, y));
        assert!(encloses(&line, Point::new(2.0, 5.0)));
        assert!(!encloses(&line, Point::new(5.0, 8.0)), "in the notch");
        assert!(!encloses(&line, Point::new(-1.0, 5.0)));
        assert!(!encloses(&[], Point::ORIGIN));
    }
}
