//! What the analysis adds to the picture: hulls of clusters and badges of key
//! roles.

use crate::domain::map::key_role::KeyRole;
use crate::drawing::badge;
use crate::drawing::geometry::Point;
use crate::drawing::hull;
use crate::drawing::palette;
use crate::drawing::path::number;
use crate::drawing::scene::Scene;
use crate::drawing::sizes::Sizes;
use crate::drawing::svg::{SERIF, Writer};

impl Writer {
    pub(super) fn hulls(&mut self, scene: &Scene) {
        if scene.hulls.is_empty() {
            return;
        }
        let sizes = scene.sizes;
        self.line(r#"<g data-part="clusters">"#);
        for hull in &scene.hulls {
            self.hull(&hull.path, hull.number, sizes);
        }
        for hull in &scene.hulls {
            self.letter(&hull.letter(), hull.number, hull.letter_at, sizes.name);
        }
        self.line("</g>");
    }

    pub(super) fn hull(&mut self, path: &str, cluster: usize, sizes: Sizes) {
        let (colour, width) = (palette::hull(cluster).value, number(1.25 * sizes.line));
        let dashes = hull::dashes(cluster, sizes).map(|dashes| format!(r#" stroke-dasharray="{dashes}""#));
        self.line(&format!(
            r#"<path d="{path}" fill="{colour}" fill-opacity=".1" stroke="{colour}" stroke-width="{width}"{}/>"#,
            dashes.unwrap_or_default()
        ));
    }

    /// A letter with its middle at a point.
    pub(super) fn letter(&mut self, letter: &str, cluster: usize, at: Point, size: f64) {
        let (edge, colour) = (palette::WATER_FAR.value, palette::hull(cluster).value);
        let (x, y, width, size) = (number(at.x), number(at.y + 0.35 * size), number(0.3 * size), number(size));
        let head = format!(
            r#"<text x="{x}" y="{y}" font-family="{SERIF}" font-weight="700" font-size="{size}" text-anchor="middle""#
        );
        self.line(&format!(
            r#"{head} fill="{edge}" stroke="{edge}" stroke-width="{width}" stroke-linejoin="round" aria-hidden="true">{letter}</text>"#
        ));
        self.line(&format!(r#"{head} fill="{colour}">{letter}</text>"#));
    }

    /// The badge of a key role with its middle at a point.
    pub(super) fn badge(&mut self, role: KeyRole, at: Point) {
        let (paper, ink) = (palette::RAISED.value, palette::INK.value);
        let (ground, sign) = if role.is_stressed() { (ink, paper) } else { (paper, ink) };
        let (x, y, key) = (number(at.x), number(at.y), role.key());
        let (radius, edge, scale) = (badge::RADIUS, badge::EDGE, badge::SIGN_SCALE);
        let (fill, path) = (if role.is_area() { sign } else { "none" }, role.sign());
        self.line(&format!(r#"<g data-role="{key}" transform="translate({x} {y})">"#));
        self.line(&format!(r#"<circle r="{radius}" fill="{ground}" stroke="{ink}" stroke-width="{edge}"/>"#));
        self.line(&format!(
            r#"<path transform="scale({scale})" d="{path}" fill="{fill}" stroke="{sign}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>"#
        ));
        self.line("</g>");
    }
}
