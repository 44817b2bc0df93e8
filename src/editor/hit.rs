//! What is under a point of the screen.

use crate::domain::ids::ContactId;
use crate::drawing::geometry::{Point, RIM};
use crate::drawing::scene::Scene;
use crate::drawing::tie::TieId;
use crate::editor::viewport::Viewport;

/// How far from the middle of a symbol a press still takes it, in pixels; the
/// nearest symbol wins, so neighbours do not steal from each other.
pub const REACH: f64 = 22.0;

/// How far from a tie a press still takes it, in pixels.
pub const TIE_REACH: f64 = 12.0;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A contact.
    Contact(ContactId),
    /// The anchor person.
    Anchor,
    /// A tie.
    Tie(TieId),
    /// The water inside the outer horizon.
    Water,
    /// The open sea.
    Outside,
}

/// What lies under a point of the screen: symbols before ties, ties before water.
pub fn hit(scene: &Scene, viewport: Viewport, at_screen: Point) -> Target {
    let at_map = viewport.map_from_screen(at_screen);
    end_at(scene, viewport, at_map)
        .or_else(|| tie_at(scene, viewport, at_map).map(Target::Tie))
        .unwrap_or(if at_map.length() <= RIM { Target::Water } else { Target::Outside })
}

fn end_at(scene: &Scene, viewport: Viewport, at_map: Point) -> Option<Target> {
    let pixels = |units: f64| units * viewport.scale();
    let contacts = scene.nodes.iter().map(|node| {
        let bounds = node.bounds(scene.sizes);
        let reach = (0.5 * pixels(bounds.width().max(bounds.height()))).max(REACH);
        (Target::Contact(node.contact), pixels(node.at.distance_to(at_map)), reach)
    });
    let anchor = (Target::Anchor, pixels(at_map.length()), pixels(scene.sizes.anchor()).max(REACH));
    let mut nearest: Option<(Target, f64)> = None;
    for (target, distance, reach) in contacts.chain([anchor]) {
        if distance <= reach && nearest.is_none_or(|(_, other)| distance < other) {
            nearest = Some((target, distance));
        }
    }
    nearest.map(|(target, _)| target)
}

fn tie_at(scene: &Scene, viewport: Viewport, at_map: Point) -> Option<TieId> {
    let reach = TIE_REACH / viewport.scale();
    let between = scene
        .contact_ties
        .iter()
        .filter(|tie| tie.curve.bounds().grown(reach).contains(at_map))
        .map(|tie| (tie.id, tie.curve.distance_to(at_map)));
    let to_anchor = scene
        .anchor_ties
        .iter()
        .filter(|tie| tie.curve.bounds().grown(reach).contains(at_map))
        .map(|tie| (TieId::Anchor(tie.contact), tie.curve.distance_to(at_map)));
    let mut nearest: Option<(TieId, f64)> = None;
    for (tie, distance) in between.chain(to_anchor) {
        if distance <= reach && nearest.is_none_or(|(_, other)| distance < other) {
            nearest = Some((tie, distance));
        }
    }
    nearest.map(|(tie, _)| tie)
}
