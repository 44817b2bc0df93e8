//! The chart itself: rings, axes, rim, ticks and the names of the waters.
//! It is the same for every map of one language.

use std::sync::LazyLock;

use crate::domain::map::place::{Horizon, OUTER, Sector};
use crate::drawing::geometry::{Point, RIM, Rect, radius_of};
use crate::drawing::path::{Path, Turn};
use crate::drawing::sizes::Sizes;
use crate::drawing::words;
use crate::i18n::Locale;

/// Half the gap between the coloured arcs of two sectors, in map units.
const GAP: f64 = 4.5;

/// Radius of the middle line of the coloured arcs, and their width.
pub const ARC_RADIUS: f64 = RIM + 3.5;
/// Width of the coloured arcs.
pub const ARC_WIDTH: f64 = 7.0;

/// Everything written on or around the water.
#[derive(Clone, Debug, PartialEq)]
pub struct Water {
    /// Radius of each horizon, from the inside.
    pub rings: [(Horizon, f64); 3],
    /// The four sectors.
    pub sectors: [SectorRim; 4],
    /// All ticks in one path: every 5°, longer every 15°.
    pub ticks: String,
    /// The axes between the sectors, reaching to the edge of `bounds`.
    pub axes: String,
    /// Names of the rings.
    pub ring_names: [RingName; 3],
    /// What the picture needs at least: the rim and the names around it.
    pub bounds: Rect,
}

/// The rim of one sector.
#[derive(Clone, Debug, PartialEq)]
pub struct SectorRim {
    /// Which sector.
    pub sector: Sector,
    /// Its coloured arc.
    pub arc: String,
    /// The line its name stands on, in reading direction.
    pub name_path: String,
    /// Its name.
    pub name: &'static str,
    /// Font size of the name.
    pub font: f64,
}

/// The name of a ring.
#[derive(Clone, Debug, PartialEq)]
pub struct RingName {
    /// Which ring.
    pub horizon: Horizon,
    /// Where the text starts, on its baseline.
    pub at: Point,
    /// Its name.
    pub name: &'static str,
    /// Font size.
    pub font: f64,
}

impl Water {
    /// The chart in a language, with letters that can be read at these sizes.
    ///
    /// The names of the rings stand along the horizontal axis, on the side
    /// where `symbols` cover the fewest of them.
    pub fn new(locale: Locale, sizes: Sizes, symbols: &[Rect]) -> Self {
        let sea = name_font(sizes);
        Self {
            rings: Horizon::ALL.map(|horizon| (horizon, outer_radius(horizon))),
            sectors: Sector::ALL.map(|sector| SectorRim {
                sector,
                arc: arc(sector, ARC_RADIUS, GAP),
                name_path: arc(sector, name_radius(sector, sea), 6.0),
                name: words::sector(locale, sector),
                font: sea,
            }),
            ticks: TICKS.clone(),
            axes: axes(),
            ring_names: ring_names(locale, sizes, symbols),
            bounds: Rect::around(Point::ORIGIN, RIM + 20.0 + 1.25 * sea, RIM + 20.0 + 1.25 * sea),
        }
    }

    /// The space of the names of the rings.
    pub fn ring_writing(&self) -> impl Iterator<Item = Rect> {
        self.ring_names.iter().map(RingName::bounds)
    }

    /// Boxes along the names of the sectors, which bend with the rim.
    pub fn sector_writing(&self) -> Vec<Rect> {
        let mut boxes = Vec::new();
        for rim in &self.sectors {
            let half = 0.5 * 0.52 * rim.font * f64::from(u32::try_from(rim.name.chars().count()).unwrap_or(0));
            let radius = name_radius(rim.sector, rim.font);
            let middle = match baseline(rim.sector) {
                Turn::Clockwise => radius + 0.3 * rim.font,
                Turn::Counterclockwise => radius - 0.3 * rim.font,
            };
            let reach = (half / radius).to_degrees();
            for step in -8..=8 {
                let degrees = rim.sector.middle() + reach * f64::from(step) / 8.0;
                boxes.push(Rect::around(Point::polar(degrees, middle), 0.5 * rim.font, 0.5 * rim.font));
            }
        }
        boxes
    }
}

impl RingName {
    fn bounds(&self) -> Rect {
        let width = serif_width(self.name, self.font);
        Rect {
            left: self.at.x,
            top: self.at.y - 0.75 * self.font,
            right: self.at.x + width,
            bottom: self.at.y + 0.2 * self.font,
        }
    }
}

fn ring_names(locale: Locale, sizes: Sizes, symbols: &[Rect]) -> [RingName; 3] {
    let font = sizes.detail;
    let at_side = |(left, baseline): (bool, f64)| {
        Horizon::ALL.map(|horizon| {
            let name = words::horizon(locale, horizon);
            let end = outer_radius(horizon) - 5.0;
            let x = if left { -end } else { end - serif_width(name, font) };
            RingName { horizon, at: Point::new(x, baseline), name, font }
        })
    };
    let (above, below) = (-0.3 * font, 0.95 * font);
    let corners = [(true, above), (false, above), (true, below), (false, below)];
    let covered = |names: &[RingName; 3]| {
        names.iter().filter(|name| symbols.iter().any(|symbol| symbol.overlaps(name.bounds()))).count()
    };
    let mut best = at_side(corners[0]);
    for side in corners {
        let names = at_side(side);
        if covered(&names) < covered(&best) {
            best = names;
        }
    }
    // A name that is covered even there looks for a place of its own.
    let is_covered = |name: &RingName| symbols.iter().any(|symbol| symbol.overlaps(name.bounds()));
    for (at, name) in best.iter_mut().enumerate() {
        let free = || corners.map(|side| at_side(side)[at].clone()).into_iter().find(|other| !is_covered(other));
        if is_covered(name)
            && let Some(free) = free()
        {
            *name = free;
        }
    }
    best
}

/// About how wide a text in the italic serif is.
fn serif_width(text: &str, font: f64) -> f64 {
    0.46 * font * f64::from(u16::try_from(text.chars().count()).unwrap_or(u16::MAX))
}

/// Where a ring ends.
pub fn outer_radius(horizon: Horizon) -> f64 {
    match horizon {
        Horizon::Near => radius_of(OUTER / 3.0),
        Horizon::Middle => radius_of(OUTER * 2.0 / 3.0),
        Horizon::Far => RIM,
    }
}

/// Names in the upper half read with the clock, those in the lower half
/// against it, so that none stands on its head.
const fn baseline(sector: Sector) -> Turn {
    match sector {
        Sector::Family | Sector::Friends => Turn::Clockwise,
        Sector::Colleagues | Sector::Professionals => Turn::Counterclockwise,
    }
}

fn name_font(sizes: Sizes) -> f64 {
    sizes.name * 17.0 / 13.0
}

fn name_radius(sector: Sector, font: f64) -> f64 {
    match baseline(sector) {
        Turn::Clockwise => RIM + 14.0 + 0.3 * font,
        Turn::Counterclockwise => RIM + 14.0 + font,
    }
}

/// The quarter of a circle that belongs to a sector, in reading direction,
/// shortened by `gap` at both ends.
fn arc(sector: Sector, radius: f64, gap: f64) -> String {
    let inset = (gap / radius).to_degrees();
    let (right, left) = (sector.middle() - 45.0 + inset, sector.middle() + 45.0 - inset);
    let turn = baseline(sector);
    let (start, end) = match turn {
        Turn::Clockwise => (left, right),
        Turn::Counterclockwise => (right, left),
    };
    Path::from(Point::polar(start, radius)).arc(radius, turn, Point::polar(end, radius)).text()
}

/// The ticks are the same at every zoom, and writing them takes longer than all
/// the rest of the chart.
static TICKS: LazyLock<String> = LazyLock::new(ticks);

fn ticks() -> String {
    let mut path = Path::default();
    for step in (1..72).filter(|step| step % 18 != 0) {
        let degrees = f64::from(step) * 5.0;
        let length = if step % 3 == 0 { 6.0 } else { 3.0 };
        path = path.to_start(Point::polar(degrees, RIM + 7.0)).line(Point::polar(degrees, RIM + 7.0 + length));
    }
    path.text()
}

fn axes() -> String {
    let end = RIM + 12.0;
    Path::from(Point::new(0.0, -end))
        .line(Point::new(0.0, end))
        .to_start(Point::new(-end, 0.0))
        .line(Point::new(end, 0.0))
        .text()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_long_tick_is_one_step_of_the_keyboard() {
        assert_eq!(ticks().matches('M').count(), 68);
    }

    #[test]
    fn names_of_both_languages_fit_their_quarter() {
        for locale in Locale::ALL {
            for scale in [0.5, 1.0, 2.0] {
                let water = Water::new(locale, Sizes::for_scale(scale), &[]);
                for rim in &water.sectors {
                    let length = 0.55 * rim.font * f64::from(u32::try_from(rim.name.chars().count()).unwrap());
                    assert!(length < RIM * std::f64::consts::FRAC_PI_2, "{} at {scale}", rim.name);
                }
            }
        }
    }
}
