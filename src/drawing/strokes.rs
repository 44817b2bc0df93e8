//! The paths of a tie: lines of every form along a curve, and the signs on it.
//!
//! Everything follows from the curve between the two symbols, so that a drag
//! works out only the ties of the contact in the hand. Along a curve parallel
//! lines, waves and gaps bend with it.

use crate::domain::map::bond::Quality;
use crate::drawing::geometry::{Point, Rect};
use crate::drawing::look::{Form, Look};
use crate::drawing::path::{Path, Turn};
use crate::drawing::sizes::Sizes;
use crate::drawing::tie::Curve;
use crate::drawing::track::Track;

/// What a tie is drawn with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Strokes {
    /// The line, to be stroked as wide as [`Form::weight`] says.
    pub line: String,
    /// Round grounds of signs, to be filled with the colour of the water and
    /// stroked with that of the line; empty for none.
    pub grounds: String,
    /// Arrowheads and signs, to be filled with the colour of the line; empty for none.
    pub signs: String,
}

/// How far the outer lines of a strong and of a double line lie from the middle.
const THREEFOLD: f64 = 3.4;
const TWOFOLD: f64 = 2.1;
/// Half the gap of a double hairline.
const DOUBLE_HAIRLINE: f64 = 1.9;
/// Half a wave of a zigzag along the line, and how far it swings out.
const WAVE: f64 = 4.6;
const SWING: f64 = 4.2;
/// The straight piece before and after a zigzag.
const LEAD: f64 = 5.0;
/// How far apart the crosses of a conflictual line are, the room they take in
/// the zigzag, and how far they reach along and across.
const CROSSES_APART: f64 = 36.0;
const CROSS_ROOM: f64 = 11.0;
const CROSS: f64 = 5.4;
/// The gap of a broken line, and how far its bars reach.
const GAP: f64 = 10.0;
const GAP_BAR: f64 = 6.5;
/// An arrowhead: its length and half its width.
const HEAD: (f64, f64) = (10.0, 4.4);
/// The same on lines of several strokes.
const BROAD_HEAD: (f64, f64) = (12.0, 6.2);
/// Radius of the ring of a multiplex tie and of the dot in it.
const RING: f64 = 4.4;
const DOT: f64 = 1.7;
/// Radius of the ground of a flash.
const FLASH_GROUND: f64 = 7.6;
/// A line shorter than this has its marks drawn smaller.
const ROOM: f64 = 34.0;

/// The paths of a tie along the curve between its symbols.
pub fn strokes(curve: Curve, look: Look, sizes: Sizes) -> Strokes {
    let track = Track::new(curve);
    let unit = unit(&track, sizes);
    let signs = look.sign_places();
    let at = |share: f64| track.at(share * track.length()).0;
    let mut grounds = Path::default();
    let mut filled = Path::default();
    if let Some(at) = signs.ring.map(at) {
        grounds = disc(grounds, at, RING * unit);
        filled = disc(filled, at, DOT * unit);
    }
    if let Some(at) = signs.flash.map(at) {
        grounds = disc(grounds, at, FLASH_GROUND * unit);
        filled = flash(filled, at, unit);
    }
    let (first, second) = look.heads();
    let (long, half) = head(look.form);
    let body = (if first { 0.8 * long * unit } else { 0.0 }, if second { 0.8 * long * unit } else { 0.0 });
    if first {
        filled = arrowhead(filled, &track, 0.0, long * unit, half * unit);
    }
    if second {
        filled = arrowhead(filled, &track, track.length(), -long * unit, half * unit);
    }
    let line = match curve.trimmed(body.0, body.1) {
        Some(body) => line(body, look, unit, sizes),
        None => Path::from(curve.from).curve(curve.control, curve.to).text(),
    };
    Strokes { line, grounds: grounds.text(), signs: filled.text() }
}

/// The space of the signs on a tie, which names keep clear of if they can.
pub fn sign_boxes(curve: Curve, look: Look, sizes: Sizes) -> Vec<Rect> {
    if look.is_bare() {
        return Vec::new();
    }
    let track = Track::new(curve);
    let unit = unit(&track, sizes);
    let places = look.sign_places();
    let around = |share: Option<f64>, reach: f64| {
        share.map(|share| Rect::around(track.at(share * track.length()).0, reach * unit, reach * unit))
    };
    let (first, second) = look.heads();
    let (long, half) = head(look.form);
    let tip = |is_there: bool, from: f64, to: f64| {
        is_there.then(|| Rect::between(track.at(from).0, track.at(to).0).grown(half * unit))
    };
    let length = track.length();
    [
        around(places.gap, 0.5 * GAP + 2.0),
        around(places.ring, RING + 1.0),
        around(places.flash, FLASH_GROUND),
        tip(first, 0.0, long * unit),
        tip(second, length - long * unit, length),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The unit of the marks: that of the lines, less where there is little room.
fn unit(track: &Track, sizes: Sizes) -> f64 {
    sizes.line.min(track.length() / ROOM)
}

fn head(form: Form) -> (f64, f64) {
    match form {
        Form::Told(Quality::Strong | Quality::Moderate) | Form::Double => BROAD_HEAD,
        Form::Told(
            Quality::Normal | Quality::Tenuous | Quality::Stressful | Quality::Conflictual | Quality::Broken,
        )
        | Form::Hairline => HEAD,
    }
}

/// The line of a form along a curve.
fn line(curve: Curve, look: Look, unit: f64, sizes: Sizes) -> String {
    let several = |sides: &[f64]| {
        sides.iter().fold(Path::default(), |path, side| path.then_along(curve.beside(*side * unit))).text()
    };
    match look.form {
        Form::Hairline => several(&[0.0]),
        Form::Double => {
            // As wide as ever, however short the line is.
            let side = DOUBLE_HAIRLINE * sizes.line;
            Path::default().then_along(curve.beside(side)).then_along(curve.beside(-side)).text()
        }
        Form::Told(quality) => match quality {
            Quality::Strong => several(&[0.0, THREEFOLD, -THREEFOLD]),
            Quality::Moderate => several(&[TWOFOLD, -TWOFOLD]),
            Quality::Normal | Quality::Tenuous => several(&[0.0]),
            Quality::Stressful => {
                let track = Track::new(curve);
                zigzag(Path::from(curve.from), &track, (0.0, track.length()), unit).text()
            }
            Quality::Conflictual => crossed(&Track::new(curve), unit),
            Quality::Broken => broken(curve, f64::from(look.signs_at) / 100.0, unit),
        },
    }
}

/// A zigzag between two distances along the track, with a straight lead before
/// and after it. The pen is where the zigzag begins.
fn zigzag(path: Path, track: &Track, (from, to): (f64, f64), unit: f64) -> Path {
    let lead = (LEAD * unit).min(0.2 * (to - from));
    let waved = to - from - 2.0 * lead;
    let halves = (waved / (WAVE * unit)).round().clamp(2.0, 400.0);
    let step = waved / halves;
    let mut path = path.line(track.at(from + lead).0);
    let mut at = from + lead + 0.5 * step;
    let mut side = SWING * unit;
    while at < from + lead + waved {
        let (middle, along) = track.at(at);
        path = path.line(middle.plus(along.turned_left().times(side)));
        (at, side) = (at + step, -side);
    }
    path.line(track.at(to - lead).0).line(track.at(to).0)
}

/// Pieces of zigzag with a cross after each but the last.
fn crossed(track: &Track, unit: f64) -> String {
    let count = (track.length() / (CROSSES_APART * unit)).round().max(2.0);
    let (apart, room) = (track.length() / count, (0.5 * CROSS_ROOM * unit).min(0.2 * track.length() / count));
    let mut path = Path::from(track.at(0.0).0);
    let mut crosses = Path::default();
    let mut start = 0.0;
    let mut at = apart;
    while at < track.length() - 0.5 * apart {
        path = zigzag(path, track, (start, at - room), unit);
        start = at + room;
        path = path.line(track.at(start).0);
        let (middle, along) = track.at(at);
        let aside = along.turned_left();
        for lean in [along.plus(aside), along.minus(aside)] {
            crosses = stroke(crosses, middle, lean.times(CROSS * unit));
        }
        at += apart;
    }
    zigzag(path, track, (start, track.length()), unit).text() + &crosses.text()
}

/// A stroke that reaches so far to both sides of its middle.
fn stroke(path: Path, middle: Point, reach: Point) -> Path {
    path.to_start(middle.plus(reach)).line(middle.minus(reach))
}

/// Two lines with a gap between them, whose middle lies at a share of the length,
/// and a bar on each side of it.
fn broken(curve: Curve, share: f64, unit: f64) -> String {
    let track = Track::new(curve);
    let (before, after) = (share * track.length() - 0.5 * GAP * unit, share * track.length() + 0.5 * GAP * unit);
    let (one, other) = (curve.trimmed(0.0, track.length() - before), curve.trimmed(after, 0.0));
    let mut path = [one, other].into_iter().flatten().fold(Path::default(), Path::then_along);
    for at in [before, after] {
        let (middle, along) = track.at(at);
        path = stroke(path, middle, along.turned_left().times(GAP_BAR * unit));
    }
    path.text()
}

/// An arrowhead with its tip at a distance along the track; it reaches back by
/// `long`, which is negative at the far end.
fn arrowhead(path: Path, track: &Track, tip: f64, long: f64, half: f64) -> Path {
    let (base, along) = track.at(tip + long);
    let aside = along.turned_left().times(half);
    let (notch, _) = track.at(tip + 0.78 * long);
    path.to_start(track.at(tip).0).line(base.plus(aside)).line(notch).line(base.minus(aside)).close()
}

fn disc(path: Path, at: Point, radius: f64) -> Path {
    let (left, right) = (Point::new(at.x - radius, at.y), Point::new(at.x + radius, at.y));
    path.to_start(left).arc(radius, Turn::Clockwise, right).arc(radius, Turn::Clockwise, left).close()
}

/// The corners of a flash around (0, 0).
const FLASH: [(f64, f64); 6] = [(1.8, -5.8), (-3.6, 1.0), (-0.4, 1.0), (-1.8, 5.8), (3.6, -1.0), (0.4, -1.0)];

fn flash(path: Path, at: Point, unit: f64) -> Path {
    let corner = |(x, y): (f64, f64)| at.plus(Point::new(x, y).times(unit));
    let [first, rest @ ..] = FLASH.map(corner);
    rest.into_iter().fold(path.to_start(first), Path::line).close()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::map::bond::Direction;
    use crate::drawing::tie::Bow;

    fn bent() -> Curve {
        Curve::new(Point::new(-80.0, 20.0), Point::new(90.0, -10.0), Bow(0.3))
    }

    fn look(quality: Quality) -> Look {
        Look { form: Form::Told(quality), ..Look::default() }
    }

    #[test]
    fn every_quality_has_a_form_of_its_own_without_colour() {
        let forms: Vec<(String, Option<(f64, f64)>)> = Quality::ALL
            .map(|quality| {
                let form = Form::Told(quality);
                (strokes(bent(), look(quality), Sizes::default()).line, form.dashes(Sizes::default()))
            })
            .to_vec();
        for (at, form) in forms.iter().enumerate() {
            assert!(!forms[..at].contains(form), "{:?} looks like another", Quality::ALL[at]);
        }
    }

    #[test]
    fn arrowheads_stand_where_energy_arrives() {
        let of = |energy| {
            let look = Look { energy: Some(energy), ..look(Quality::Normal) };
            sign_boxes(bent(), look, Sizes::default())
        };
        let holds = |boxes: &[Rect], at: Point| boxes.iter().any(|rect| rect.contains(at));
        for (energy, at_start, at_end) in
            [(Direction::Given, false, true), (Direction::Received, true, false), (Direction::Mutual, true, true)]
        {
            let boxes = of(energy);
            assert_eq!((holds(&boxes, bent().from), holds(&boxes, bent().to)), (at_start, at_end), "{energy:?}");
        }
    }

    #[test]
    fn on_a_short_line_marks_are_small_and_nothing_is_no_number() {
        let short = Curve::new(Point::ORIGIN, Point::new(0.4, 0.0), Bow(0.14));
        for quality in Quality::ALL {
            let look = Look { energy: Some(Direction::Mutual), multiplex: true, conflict: true, ..look(quality) };
            for curve in [short, Curve::new(Point::ORIGIN, Point::ORIGIN, Bow(0.14)), bent()] {
                let strokes = strokes(curve, look, Sizes::default());
                for path in [strokes.line, strokes.grounds, strokes.signs] {
                    assert!(!path.contains("NaN") && !path.contains("inf"), "{quality:?}: {path}");
                }
            }
        }
    }
}
