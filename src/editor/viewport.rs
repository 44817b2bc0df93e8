//! Which part of the map is seen, and how large.

use crate::drawing::geometry::{Point, Rect};

/// Smallest and largest number of pixels per map unit.
pub const LIMITS: (f64, f64) = (0.25, 8.0);

/// The space a map is shown in: the canvas, and what panels cover of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Screen {
    /// Width in pixels.
    pub width: f64,
    /// Height in pixels.
    pub height: f64,
    /// How far panels reach in from each side.
    pub insets: Insets,
}

/// A border on each side, in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Insets {
    /// From the left.
    pub left: f64,
    /// From above.
    pub top: f64,
    /// From the right.
    pub right: f64,
    /// From below.
    pub bottom: f64,
}

impl Screen {
    /// The part that no panel covers; never without extent.
    pub fn free(self) -> Rect {
        let right = (self.width - self.insets.right).max(self.insets.left + 1.0);
        let bottom = (self.height - self.insets.bottom).max(self.insets.top + 1.0);
        Rect { left: self.insets.left, top: self.insets.top, right, bottom }
    }
}

/// The view: pixels per map unit, and where the anchor is on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    scale: f64,
    anchor_at_screen: Point,
}

impl Viewport {
    /// Shows the whole of `bounds_at_map` in the free part of the screen.
    pub fn fitted(bounds_at_map: Rect, screen: Screen) -> Self {
        let free = screen.free();
        let width = bounds_at_map.width().max(1.0);
        let height = bounds_at_map.height().max(1.0);
        let scale = (free.width() / width).min(free.height() / height).clamp(LIMITS.0, LIMITS.1);
        Self { scale, anchor_at_screen: free.centre().minus(bounds_at_map.centre().times(scale)) }
    }

    /// Pixels per map unit.
    pub const fn scale(self) -> f64 {
        self.scale
    }

    /// Where the anchor is on the screen.
    pub const fn anchor_at_screen(self) -> Point {
        self.anchor_at_screen
    }

    /// The point of the map under a point of the screen.
    pub fn map_from_screen(self, at_screen: Point) -> Point {
        at_screen.minus(self.anchor_at_screen).times(1.0 / self.scale)
    }

    /// Where a point of the map is on the screen.
    pub fn screen_from_map(self, at_map: Point) -> Point {
        at_map.times(self.scale).plus(self.anchor_at_screen)
    }

    /// The part of the map that the screen shows, panels not regarded.
    pub fn seen(self, screen: Screen) -> Rect {
        Rect::between(
            self.map_from_screen(Point::ORIGIN),
            self.map_from_screen(Point::new(screen.width, screen.height)),
        )
    }

    /// Larger (`factor` above 1) or smaller; the map under `at_screen` stays there.
    #[must_use]
    pub fn zoomed(self, at_screen: Point, factor: f64) -> Self {
        let scale = (self.scale * factor).clamp(LIMITS.0, LIMITS.1);
        let at_map = self.map_from_screen(at_screen);
        Self { scale, anchor_at_screen: at_screen.minus(at_map.times(scale)) }
    }

    /// Moved by a way on the screen.
    #[must_use]
    pub fn panned(self, way_at_screen: Point) -> Self {
        Self { anchor_at_screen: self.anchor_at_screen.plus(way_at_screen), ..self }
    }

    /// Brought back so far that the middle of the free screen shows the map:
    /// nobody can lose it.
    #[must_use]
    pub fn kept_reachable(self, bounds_at_map: Rect, screen: Screen) -> Self {
        let middle = screen.free().centre();
        let at_map = self.map_from_screen(middle);
        let nearest = bounds_at_map.nearest(at_map);
        self.panned(at_map.minus(nearest).times(self.scale))
    }

    /// Moved as little as needed for a point to be seen clear of panels.
    #[must_use]
    pub fn revealing(self, at_map: Point, screen: Screen, margin: f64) -> Self {
        let free = screen.free();
        let margin = margin.min(0.5 * free.width()).min(0.5 * free.height());
        let at_screen = self.screen_from_map(at_map);
        let wanted = free.grown(-margin).nearest(at_screen);
        self.panned(wanted.minus(at_screen))
    }
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "These values are exact.")]
mod tests {
    use super::*;

    const SCREEN: Screen =
        Screen { width: 1000.0, height: 800.0, insets: Insets { left: 0.0, top: 50.0, right: 300.0, bottom: 0.0 } };

    fn whole() -> Rect {
        Rect::around(Point::ORIGIN, 350.0, 350.0)
    }

    fn check(viewport: Viewport, at_map: Point, at_screen: Point) {
        assert!(viewport.screen_from_map(at_map).distance_to(at_screen) < 1e-9);
        assert!(viewport.map_from_screen(at_screen).distance_to(at_map) < 1e-9);
    }

    #[test]
    fn a_fitted_map_is_clear_of_panels() {
        let viewport = Viewport::fitted(whole(), SCREEN);
        check(viewport, Point::ORIGIN, Point::new(350.0, 425.0));
        assert_eq!(viewport.scale(), 1.0);
    }

    #[test]
    fn zooming_holds_the_point_and_ends_at_the_limits() {
        let viewport = Viewport::fitted(whole(), SCREEN);
        let (at_screen, at_map) = (Point::new(500.0, 100.0), Point::new(150.0, -325.0));
        check(viewport.zoomed(at_screen, 2.0), at_map, at_screen);
        check(viewport.zoomed(at_screen, 1e9), at_map, at_screen);
        assert_eq!(viewport.zoomed(at_screen, 1e9).scale(), LIMITS.1);
        assert_eq!(viewport.zoomed(at_screen, 1e-9).scale(), LIMITS.0);
    }

    #[test]
    fn a_map_cannot_be_lost() {
        let away = Viewport::fitted(whole(), SCREEN).panned(Point::new(1e7, -1e7));
        let back = away.kept_reachable(whole(), SCREEN);
        assert!(whole().grown(1e-6).contains(back.map_from_screen(SCREEN.free().centre())));
        let near = Viewport::fitted(whole(), SCREEN).panned(Point::new(40.0, 10.0));
        assert_eq!(near.kept_reachable(whole(), SCREEN), near);
    }

    #[test]
    fn a_focused_contact_is_brought_out_from_under_a_panel() {
        let viewport = Viewport::fitted(whole(), SCREEN).zoomed(Point::new(350.0, 425.0), 2.0);
        let hidden = Point::new(300.0, 0.0);
        let shown = viewport.revealing(hidden, SCREEN, 30.0).screen_from_map(hidden);
        assert!(SCREEN.free().contains(shown), "{shown:?}");
        assert_eq!(viewport.revealing(Point::ORIGIN, SCREEN, 30.0), viewport);
    }
}
