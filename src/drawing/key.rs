//! The legend as a drawing: a sample of every mark, and the sheet of samples
//! beneath a picture that stands alone.

use crate::domain::map::bond::Direction;
use crate::domain::map::key_role::KeyRole;
use crate::drawing::geometry::{Point, Rect};
use crate::drawing::legend::{Flow, Group, Mark, holders, marks};
use crate::drawing::look::{Form, Look};
use crate::drawing::notation::{Outlines, Symbol};
use crate::drawing::scene::Scene;
use crate::drawing::sizes::Sizes;
use crate::drawing::strokes::{Strokes, strokes};
use crate::drawing::tie::{Bow, Curve};
use crate::drawing::typesetting::{Weight, width};
use crate::drawing::words;
use crate::i18n::roles_on_map::with_count;

/// A small picture of a mark.
#[derive(Clone, Debug, PartialEq)]
pub enum Sample {
    /// A piece of a line, from (0, 0) to the right.
    Tie {
        /// The form, for the colour and the width of the stroke.
        form: Form,
        /// A curve between contacts has a colour of its own.
        is_between: bool,
        /// The paths.
        strokes: Strokes,
    },
    /// A symbol around (0, 0), at full size.
    Symbol {
        /// The outline.
        symbol: Symbol,
        /// One or two.
        outlines: Outlines,
        /// Whether it carries the cross.
        deceased: bool,
    },
    /// The badge of a key role, around (0, 0), at full size.
    Badge(KeyRole),
    /// The hull of the cluster with that number.
    Hull(usize),
}

/// The picture of a mark, a line `length` long; `None` for what is told and not
/// drawn.
pub fn sample(mark: Mark, length: f64, sizes: Sizes) -> Option<Sample> {
    let tie = |look: Look, bow: f64, is_between: bool| {
        let curve = Curve::new(Point::ORIGIN, Point::new(length, 0.0), Bow(bow));
        Some(Sample::Tie { form: look.form, is_between, strokes: strokes(curve, look, sizes) })
    };
    let plain = Look::default();
    let symbol =
        |symbol: Symbol, outlines: Outlines, deceased: bool| Some(Sample::Symbol { symbol, outlines, deceased });
    match mark {
        Mark::Symbol(kind) => symbol(kind, Outlines::One, false),
        Mark::Multiplex => symbol(Symbol::Circle, Outlines::Two, false),
        Mark::Deceased => symbol(Symbol::Circle, Outlines::One, true),
        Mark::Quality(quality) => tie(Look { form: Form::Told(quality), ..plain }, 0.0, false),
        Mark::AnchorTie => tie(plain, 0.0, false),
        Mark::ContactTie => tie(plain, 0.12, true),
        Mark::Energy(flow) => {
            let energy = match flow {
                Flow::FromAnchor | Flow::BetweenContacts => Direction::Given,
                Flow::ToAnchor => Direction::Received,
                Flow::BothWays => Direction::Mutual,
            };
            tie(Look { energy: Some(energy), ..plain }, 0.0, false)
        }
        Mark::MultiplexTie => tie(Look { multiplex: true, ..plain }, 0.0, false),
        Mark::Conflict => tie(Look { conflict: true, ..plain }, 0.0, false),
        Mark::Role(role) => Some(Sample::Badge(role)),
        Mark::Cluster(number) => Some(Sample::Hull(number)),
        Mark::Support(..) | Mark::Frequency(_) => None,
    }
}

/// One line of the sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The left end of the sample, on its middle line.
    pub at: Point,
    /// The sample.
    pub sample: Sample,
    /// Where the words begin, on their baseline.
    pub words_at: Point,
    /// What it means.
    pub words: String,
}

/// The legend of a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Every mark that is drawn.
    pub entries: Vec<Entry>,
    /// Font size of the words.
    pub font: f64,
    /// How much smaller than on the map symbols are.
    pub symbol: f64,
    /// The space it takes.
    pub bounds: Rect,
}

/// How long a sample is, in font sizes.
const SAMPLE: f64 = 3.6;
/// From one line to the next, from the sample to its words, and from one column
/// to the next, in font sizes.
const LEADING: f64 = 1.75;
const BETWEEN: f64 = 0.9;
const APART: f64 = 2.0;
/// More columns than these are hard to read.
const MOST_COLUMNS: usize = 4;

/// The legend of a scene, beneath it; nothing for an empty map.
pub fn sheet(scene: &Scene) -> Option<Sheet> {
    let mut used = marks(scene);
    // Where several arrows are drawn, one explains them all.
    let mut has_arrow = false;
    used.retain(|mark| match mark {
        Mark::Energy(_) => !std::mem::replace(&mut has_arrow, true),
        Mark::Symbol(_)
        | Mark::Multiplex
        | Mark::Deceased
        | Mark::Quality(_)
        | Mark::AnchorTie
        | Mark::ContactTie
        | Mark::MultiplexTie
        | Mark::Conflict
        | Mark::Role(_)
        | Mark::Cluster(_)
        | Mark::Support(..)
        | Mark::Frequency(_) => true,
    });
    let (font, sizes) = (scene.sizes.detail, scene.sizes);
    let group = |wanted: Group| used.iter().copied().filter(move |mark| mark.group() == wanted);
    let worded = |mark: Mark| {
        let words = words::drawn_mark(scene.locale, mark, scene.depth());
        holders(scene, mark).map_or_else(|| words.clone(), |who| with_count(&words, who.len()))
    };
    let listed: Vec<(Mark, String)> = group(Group::Ties)
        .chain(group(Group::Energy))
        .chain(group(Group::Symbols))
        .chain(group(Group::Roles))
        .chain(group(Group::Clusters))
        .map(|mark| (mark, worded(mark)))
        .collect();
    let room = scene.bounds.width();
    let columns = columns(&listed, font, room)?;
    let (left, top) = (scene.bounds.left, scene.bounds.bottom + 1.2 * font);
    let rows = listed.len().div_ceil(columns.len());
    let entry = |(number, (mark, words)): (usize, &(Mark, String))| {
        let (column, row) = (number / rows, number % rows);
        let x = left + columns.get(column)?;
        let y = top + (float(row) + 0.5) * LEADING * font;
        let sample = sample(*mark, SAMPLE * font, sizes)?;
        let words_at = Point::new(x + (SAMPLE + BETWEEN) * font, y + 0.35 * font);
        Some(Entry { at: Point::new(x, y), sample, words_at, words: words.clone() })
    };
    let entries: Vec<Entry> = listed.iter().enumerate().filter_map(entry).collect();
    let bounds = Rect { left, top, right: left + room, bottom: top + float(rows) * LEADING * font };
    Some(Sheet { entries, font, symbol: 0.62 * font / 13.0, bounds })
}

impl Sheet {
    /// Where the middle of a symbol stands on the line of an entry.
    pub fn symbol_at(&self, entry: &Entry) -> Point {
        entry.at.plus(Point::new(0.5 * SAMPLE * self.font, 0.0))
    }
}

/// Where each column begins: as many columns as fit beside each other, filled
/// from top to bottom. Nothing if there is nothing to list.
fn columns(listed: &[(Mark, String)], font: f64, room: f64) -> Option<Vec<f64>> {
    let wide = |words: &str| width(words, font, Weight::Regular) + (SAMPLE + BETWEEN) * font;
    let most = MOST_COLUMNS.min(listed.len());
    (1..=most).rev().find_map(|count| {
        let rows = listed.len().div_ceil(count);
        let widths = listed.chunks(rows).map(|column| column.iter().map(|(_, words)| wide(words)).fold(0.0, f64::max));
        let mut starts = Vec::new();
        let mut end = 0.0;
        for width in widths {
            starts.push(end);
            end += width + APART * font;
        }
        (count == 1 || end - APART * font <= room).then_some(starts)
    })
}

fn float(count: usize) -> f64 {
    f64::from(u16::try_from(count).unwrap_or(u16::MAX))
}
