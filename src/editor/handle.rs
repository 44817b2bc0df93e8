//! The handle at the edge of a symbol: dragging it draws a tie, while dragging
//! the symbol moves the contact.

use crate::drawing::geometry::Point;
use crate::drawing::scene::Scene;
use crate::editor::intent::End;
use crate::editor::viewport::Viewport;

/// How far from its middle a press still takes a handle, in pixels: a target
/// of 28.
pub const REACH: f64 = 14.0;

/// How far a handle stands from the edge of its symbol, in pixels.
const AWAY: f64 = 13.0;

/// The side that names and badges use least: lower left.
const SIDE: f64 = -135.0;

/// Where the handle of an end stands on the map; `None` if the end is not there.
pub fn handle_at(scene: &Scene, viewport: Viewport, end: End) -> Option<Point> {
    let (at, radius) = match end {
        End::Anchor => (Point::ORIGIN, scene.sizes.anchor()),
        End::Contact(id) => {
            let node = scene.node(id)?;
            let bounds = node.bounds(scene.sizes);
            (node.at, 0.5 * bounds.width().max(bounds.height()))
        }
    };
    Some(at.plus(Point::polar(SIDE, radius + AWAY / viewport.scale())))
}
