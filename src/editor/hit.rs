//! What is under a point of the screen.

use crate::domain::ids::ContactId;
use crate::domain::map::place::{Place, Sector};
use crate::drawing::geometry::{Point, RIM, place_at};
use crate::drawing::scene::Scene;
use crate::drawing::tie::TieId;
use crate::editor::handle::{self, handle_at};
use crate::editor::intent::End;
use crate::editor::viewport::Viewport;

/// How far from the middle of a symbol a press still takes it, in pixels; the
/// nearest symbol wins, so neighbours do not steal from each other.
pub const REACH: f64 = 22.0;

/// How far from a tie a press still takes it, in pixels.
pub const TIE_REACH: f64 = 12.0;

/// How wide the rim of a sector is at least, in pixels.
const RIM_REACH: f64 = 24.0;

/// The rim as it is drawn, with its ticks, in map units.
const RIM_WIDTH: f64 = 14.0;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A contact.
    Contact(ContactId),
    /// The anchor person.
    Anchor,
    /// A tie.
    Tie(TieId),
    /// The handle of an end, from which a tie is drawn.
    Handle(End),
    /// The rim of a sector, or its name.
    Sector(Sector),
    /// The water inside the outer horizon.
    Water,
    /// The open sea.
    Outside,
}

/// What lies under a point of the screen: symbols before ties, ties before water.
pub fn hit(scene: &Scene, viewport: Viewport, at_screen: Point) -> Target {
    hit_with(scene, viewport, &[], at_screen)
}

/// As [`hit`], where these ends show their handles.
pub fn hit_with(scene: &Scene, viewport: Viewport, handles: &[End], at_screen: Point) -> Target {
    let at_map = viewport.map_from_screen(at_screen);
    end_at(scene, viewport, handles, at_map)
        .or_else(|| tie_at(scene, viewport, at_map).map(Target::Tie))
        .or_else(|| sector_at(scene, viewport, at_map).map(Target::Sector))
        .unwrap_or(if at_map.length() <= RIM { Target::Water } else { Target::Outside })
}

fn end_at(scene: &Scene, viewport: Viewport, handles: &[End], at_map: Point) -> Option<Target> {
    let pixels = |units: f64| units * viewport.scale();
    let contacts = scene.nodes.iter().map(|node| {
        let bounds = node.bounds(scene.sizes);
        let reach = (0.5 * pixels(bounds.width().max(bounds.height()))).max(REACH);
        (Target::Contact(node.contact), pixels(node.at.distance_to(at_map)), reach)
    });
    let anchor = (Target::Anchor, pixels(at_map.length()), pixels(scene.sizes.anchor()).max(REACH));
    let handles = handles.iter().filter_map(|end| {
        let at = handle_at(scene, viewport, *end)?;
        Some((Target::Handle(*end), pixels(at.distance_to(at_map)), handle::REACH))
    });
    let mut nearest: Option<(Target, f64)> = None;
    for (target, distance, reach) in contacts.chain([anchor]).chain(handles) {
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

fn sector_at(scene: &Scene, viewport: Viewport, at_map: Point) -> Option<Sector> {
    let beyond = at_map.length() - RIM;
    let widest = RIM_WIDTH.max(RIM_REACH / viewport.scale());
    if beyond < 0.0 {
        return None;
    }
    let margin = 4.0 / viewport.scale();
    let is_on_name = || scene.water.sector_writing().into_iter().any(|letter| letter.grown(margin).contains(at_map));
    (beyond <= widest || is_on_name()).then(|| place_at(at_map)).flatten().map(Place::sector)
}
