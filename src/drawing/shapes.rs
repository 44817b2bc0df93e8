//! The shapes of a scene: symbols and ties, each complete in itself.

use crate::domain::ids::ContactId;
use crate::domain::map::contact::{AnchorTie, Contact};
use crate::domain::map::network::Pair;
use crate::domain::map::place::Sector;
use crate::domain::order;
use crate::drawing::badge::Badge;
use crate::drawing::geometry::{Point, Rect, point_of};
use crate::drawing::look::{Depth, Look};
use crate::drawing::notation::{Outlines, Symbol};
use crate::drawing::options::{Layer, Options};
use crate::drawing::path::number;
use crate::drawing::sizes::Sizes;
use crate::drawing::strokes::{Strokes, strokes};
use crate::drawing::tie::{Bow, Curve, TieId, anchor_curve};
use crate::drawing::words;
use crate::i18n::Locale;

/// What stands in a symbol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inside {
    /// Up to two letters.
    Initials(String),
    /// A picture sign.
    Emoji(String),
}

impl Inside {
    /// The picture sign of a contact, if it has one and they are shown, or its
    /// initials.
    pub fn of(contact: &Contact, shows_emojis: bool) -> Self {
        match contact.emoji.trim() {
            emoji if shows_emojis && !emoji.is_empty() => Self::Emoji(emoji.to_owned()),
            _ => Self::Initials(contact.initials()),
        }
    }

    /// What is written.
    pub fn text(&self) -> &str {
        match self {
            Self::Initials(text) | Self::Emoji(text) => text,
        }
    }
}

impl Symbol {
    /// How far the baseline of what stands in it lies below the middle.
    pub const fn text_drop(self, inside: &Inside) -> f64 {
        match inside {
            Inside::Initials(_) => self.initials_drop(),
            Inside::Emoji(_) => {
                let (drop, radius) = self.emoji_ground();
                drop + 0.48 * radius
            }
        }
    }

    /// How far the middle of the pale ground of a picture sign lies below that
    /// of the symbol, and its radius.
    pub const fn emoji_ground(self) -> (f64, f64) {
        match self {
            Self::Triangle => (2.4, 7.4),
            Self::Pentagon => (0.4, 9.6),
            Self::Circle | Self::Square | Self::Hexagon | Self::Diamond | Self::Twin => (0.0, 9.6),
        }
    }

    /// Font size of what stands in the symbol.
    pub const fn text_size(self, inside: &Inside) -> f64 {
        match inside {
            Inside::Initials(_) => 10.5,
            Inside::Emoji(_) => 1.3 * self.emoji_ground().1,
        }
    }
}

/// The symbol of one contact.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeShape {
    /// Whose.
    pub contact: ContactId,
    /// The middle.
    pub at: Point,
    /// For the colour.
    pub sector: Sector,
    /// For the outline.
    pub symbol: Symbol,
    /// One, or two for a multiplex tie.
    pub outlines: Outlines,
    /// Whether it carries the cross.
    pub deceased: bool,
    /// Initials or a picture sign.
    pub inside: Inside,
    /// Who, which role, where, tied how to the anchor: for readers.
    pub description: String,
    /// The tie to the anchor.
    pub anchor_tie: AnchorTie,
    /// Ties to others on the whole map, placed or not.
    pub ties: usize,
    /// Key roles, each with its place beside the symbol.
    pub badges: Vec<Badge>,
}

impl NodeShape {
    /// The symbol of a contact with so many ties; `None` while it has no place.
    pub fn of(contact: &Contact, ties: usize, options: &Options, locale: Locale) -> Option<Self> {
        let place = contact.place?;
        let description = match options.depth() {
            Depth::Plain => words::contact(locale, contact),
            Depth::Told => words::contact_and_bond(locale, contact),
        };
        Some(Self {
            contact: contact.id,
            at: point_of(place),
            sector: place.sector(),
            symbol: Symbol::of_contact(contact),
            outlines: Outlines::of(contact.anchor_tie),
            deceased: contact.deceased,
            inside: Inside::of(contact, options.shows(Layer::Emojis)),
            description,
            anchor_tie: contact.anchor_tie,
            ties,
            badges: Vec::new(),
        })
    }

    /// The value of `transform`: where the symbol stands and how large it is.
    pub fn transform(&self, sizes: Sizes) -> String {
        transform(self.at, sizes)
    }

    /// The space of the symbol on the map.
    pub fn bounds(&self, sizes: Sizes) -> Rect {
        scaled(self.symbol.bounds(self.outlines), sizes.symbol).moved(self.at)
    }

    /// The spaces of its badges on the map.
    pub fn badge_bounds(&self, sizes: Sizes) -> impl Iterator<Item = Rect> + use<'_> {
        self.badges.iter().map(move |badge| scaled(badge.bounds(), sizes.symbol).moved(self.at))
    }
}

/// The value of `transform` for a symbol at a point.
pub fn transform(at: Point, sizes: Sizes) -> String {
    format!("translate({} {}) scale({})", number(at.x), number(at.y), format_scale(sizes.symbol))
}

/// The room a told tie leaves around the middle of a symbol, for symbols of full size.
const fn room(outlines: Outlines) -> f64 {
    match outlines {
        Outlines::One => 17.5,
        Outlines::Two => 21.5,
    }
}

/// The same for a hairline, which may touch the symbol.
const HAIRLINE_ROOM: f64 = 15.0;

/// A tie between two contacts.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactTieShape {
    /// Which tie.
    pub id: TieId,
    /// Its line, from middle to middle.
    pub curve: Curve,
    /// How it is drawn.
    pub look: Look,
    /// The room the symbols at its ends take, in map units.
    pub rooms: (f64, f64),
}

impl ContactTieShape {
    /// A tie along a curve between two symbols.
    pub fn new(pair: Pair, curve: Curve, look: Look, ends: (Outlines, Outlines), sizes: Sizes) -> Self {
        let rooms = (room(ends.0) * sizes.symbol, room(ends.1) * sizes.symbol);
        Self { id: TieId::Between(pair), curve, look, rooms }
    }

    /// The same tie while one or both ends are held elsewhere. The bow stays, so
    /// that the line does not flap.
    pub fn held(&self, from: Option<Point>, to: Option<Point>) -> Curve {
        match (from, to) {
            (None, None) => self.curve,
            (from, to) => Curve::new(from.unwrap_or(self.curve.from), to.unwrap_or(self.curve.to), self.curve.bow()),
        }
    }

    /// The paths along a curve; a bare line runs under the symbols.
    pub fn strokes(&self, curve: Curve, sizes: Sizes) -> Strokes {
        if self.look.is_bare() {
            return Strokes { line: curve.path(), ..Strokes::default() };
        }
        curve
            .trimmed(self.rooms.0, self.rooms.1)
            .map_or_else(Strokes::default, |visible| strokes(visible, self.look, sizes))
    }

    /// Where the line is seen.
    pub fn visible(&self) -> Option<Curve> {
        if self.look.is_bare() { Some(self.curve) } else { self.curve.trimmed(self.rooms.0, self.rooms.1) }
    }
}

/// A tie to the anchor.
#[derive(Clone, Debug, PartialEq)]
pub struct AnchorTieShape {
    /// Whose.
    pub contact: ContactId,
    /// How close it is.
    pub tie: AnchorTie,
    /// Its line, from rim to rim.
    pub curve: Curve,
    /// How it is drawn.
    pub look: Look,
    /// How it bows round symbols in its way.
    pub bow: Bow,
    /// The room the symbol takes around its middle, in map units.
    pub room: f64,
}

impl AnchorTieShape {
    /// The tie of a contact to the anchor, if there is one to draw.
    pub fn new(contact: &Contact, at: Point, bow: Bow, depth: Depth, sizes: Sizes) -> Option<Self> {
        let look = Look::of_anchor_tie(contact, depth)?;
        let room = if look.is_bare() { HAIRLINE_ROOM } else { room(Outlines::of(contact.anchor_tie)) };
        let room = room * sizes.symbol;
        let curve = anchor_curve(at, bow, room, sizes)?;
        Some(Self { contact: contact.id, tie: contact.anchor_tie, curve, look, bow, room })
    }

    /// The line to where the contact is held; nothing close to the anchor.
    pub fn held(&self, at: Point, sizes: Sizes) -> Option<Curve> {
        anchor_curve(at, self.bow, self.room, sizes)
    }

    /// The paths along a curve.
    pub fn strokes(&self, curve: Curve, sizes: Sizes) -> Strokes {
        strokes(curve, self.look, sizes)
    }
}

/// Finds a shape by its identity without walking the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Index<K>(Vec<(K, usize)>);

impl<K: Ord + Copy> Index<K> {
    /// An index of the identities of a list.
    pub fn new(keys: impl Iterator<Item = K>) -> Self {
        let mut list: Vec<(K, usize)> = keys.enumerate().map(|(at, key)| (key, at)).collect();
        order::by(&mut list, |one, other| one.0.cmp(&other.0));
        Self(list)
    }

    /// Where in the list it stands.
    pub fn at(&self, key: K) -> Option<usize> {
        let found = self.0.binary_search_by(|(other, _)| other.cmp(&key)).ok()?;
        self.0.get(found).map(|(_, at)| *at)
    }
}

/// A rectangle around (0, 0) at another size.
pub(super) fn scaled(rect: Rect, factor: f64) -> Rect {
    Rect { left: rect.left * factor, top: rect.top * factor, right: rect.right * factor, bottom: rect.bottom * factor }
}

fn format_scale(value: f64) -> String {
    let text = format!("{value:.4}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
