//! The symbols of the map. Form says what colour repeats.

use crate::domain::client::Gender;
use crate::domain::map::contact::{AnchorTie, Contact, ContactKind};
use crate::domain::map::place::Sector;
use crate::drawing::geometry::{Point, Rect};
use crate::drawing::path::{Path, Turn, circle, polygon};

/// How much larger the second outline of a multiplex tie is than the symbol.
const DOUBLE: f64 = 16.6 / 13.0;

/// The outline of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Symbol {
    /// weiblich
    Circle,
    /// männlich
    Square,
    /// divers
    Triangle,
    /// nicht festgelegt
    Pentagon,
    /// Institution: with an inner line.
    Hexagon,
    /// Tier: a diamond with round corners.
    Diamond,
    /// Several people in one: two overlapping discs.
    Twin,
}

impl Symbol {
    /// Every symbol, in the order of the legend.
    pub const ALL: [Self; 7] =
        [Self::Circle, Self::Square, Self::Triangle, Self::Pentagon, Self::Hexagon, Self::Diamond, Self::Twin];

    /// The symbol of a person by gender, of everything else by kind.
    pub const fn of(kind: ContactKind, gender: Gender) -> Self {
        match (kind, gender) {
            (ContactKind::Person, Gender::Female) => Self::Circle,
            (ContactKind::Person, Gender::Male) => Self::Square,
            (ContactKind::Person, Gender::Diverse) => Self::Triangle,
            (ContactKind::Person, Gender::Unspecified) => Self::Pentagon,
            (ContactKind::Animal, _) => Self::Diamond,
            (ContactKind::Institution, _) => Self::Hexagon,
            (ContactKind::Group, _) => Self::Twin,
        }
    }

    /// The symbol of a contact.
    pub fn of_contact(contact: &Contact) -> Self {
        Self::of(contact.kind, contact.gender)
    }

    /// A short word for `data-symbol`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Circle => "circle",
            Self::Square => "square",
            Self::Triangle => "triangle",
            Self::Pentagon => "pentagon",
            Self::Hexagon => "hexagon",
            Self::Diamond => "diamond",
            Self::Twin => "twin",
        }
    }

    /// The outline around (0, 0), of about equal area for every symbol.
    pub fn outline(self) -> String {
        self.outline_scaled(1.0)
    }

    /// The second outline: this tie serves several functions.
    pub fn double_outline(self) -> String {
        self.outline_scaled(DOUBLE)
    }

    /// The line inside the outline, where there is one.
    pub fn inner_line(self) -> Option<String> {
        match self {
            Self::Hexagon => Some(polygon(&regular(6, 12.1, 0.0))),
            Self::Circle | Self::Square | Self::Triangle | Self::Pentagon | Self::Diamond | Self::Twin => None,
        }
    }

    /// How far the baseline of the initials lies below the middle.
    pub const fn initials_drop(self) -> f64 {
        match self {
            Self::Triangle => 6.5,
            Self::Pentagon => 4.6,
            Self::Circle | Self::Square | Self::Hexagon | Self::Diamond | Self::Twin => 4.0,
        }
    }

    /// The space the symbol takes around (0, 0), stroke included.
    pub fn bounds(self, outlines: Outlines) -> Rect {
        let (half_width, top, bottom) = match self {
            Self::Circle => (13.0, 13.0, 13.0),
            Self::Square => (11.4, 11.4, 11.4),
            Self::Triangle => (14.6, 14.9, 10.7),
            Self::Pentagon => (14.3, 15.0, 12.2),
            Self::Hexagon => (15.7, 13.6, 13.6),
            Self::Diamond => (14.8, 14.8, 14.8),
            Self::Twin => (17.0, 10.0, 10.0),
        };
        let factor = match outlines {
            Outlines::One => 1.0,
            Outlines::Two => DOUBLE,
        };
        Rect { left: -half_width * factor, top: -top * factor, right: half_width * factor, bottom: bottom * factor }
            .grown(1.0)
    }

    fn outline_scaled(self, factor: f64) -> String {
        let at = |x: f64, y: f64| Point::new(x * factor, y * factor);
        match self {
            Self::Circle => circle(Point::ORIGIN, 13.0 * factor),
            Self::Square => polygon(&[at(-11.4, -11.4), at(11.4, -11.4), at(11.4, 11.4), at(-11.4, 11.4)]),
            Self::Triangle => polygon(&[at(0.0, -14.9), at(14.6, 10.7), at(-14.6, 10.7)]),
            Self::Pentagon => polygon(&regular(5, 15.0 * factor, 90.0)),
            Self::Hexagon => polygon(&regular(6, 15.7 * factor, 0.0)),
            Self::Twin => twin(factor),
            Self::Diamond => Path::from(at(4.0, -13.0))
                .line(at(13.0, -4.0))
                .curve(at(16.6, 0.0), at(13.0, 4.0))
                .line(at(4.0, 13.0))
                .curve(at(0.0, 16.6), at(-4.0, 13.0))
                .line(at(-13.0, 4.0))
                .curve(at(-16.6, 0.0), at(-13.0, -4.0))
                .line(at(-4.0, -13.0))
                .curve(at(0.0, -16.6), at(4.0, -13.0))
                .close()
                .text(),
        }
    }
}

/// Two discs that overlap, as one outline.
fn twin(factor: f64) -> String {
    // The discs stand seven units to each side, so that their waist can be seen.
    let (radius, side, waist) = (10.0 * factor, 17.0 * factor, 7.14 * factor);
    let corners = [(side, 0.0), (0.0, waist), (-side, 0.0), (0.0, -waist)].map(|(x, y)| Point::new(x, y));
    let path = Path::from(corners[3]);
    corners.into_iter().fold(path, |path, corner| path.arc(radius, Turn::Clockwise, corner)).close().text()
}

/// How many outlines a symbol has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outlines {
    /// The plain symbol.
    One,
    /// With the second outline of a multiplex tie.
    Two,
}

impl Outlines {
    /// The outlines that show a tie to the anchor.
    pub const fn of(tie: AnchorTie) -> Self {
        match tie {
            AnchorTie::None | AnchorTie::Existing => Self::One,
            AnchorTie::Multiplex => Self::Two,
        }
    }
}

/// The cross of the deceased, at the upper left of a symbol of full size.
pub fn deceased_cross() -> String {
    let middle = Point::new(-14.0, -13.0);
    let at = |x: f64, y: f64| middle.plus(Point::new(x, y));
    Path::from(at(0.0, -6.0)).line(at(0.0, 6.0)).to_start(at(-3.6, -2.2)).line(at(3.6, -2.2)).text()
}

/// The space of [`deceased_cross`].
pub fn deceased_cross_bounds() -> Rect {
    Rect::around(Point::new(-14.0, -13.0), 4.6, 7.0)
}

/// The anchor in the middle of the map, drawn on a disc.
pub const ANCHOR_SIGN: &str = "M0 -4.9V9M-3.8 -1.8H3.8M-8.2 1.2C-7.8 5.8 -4.6 8.6 0 9C4.6 8.6 7.8 5.8 8.2 1.2M-9.6 3L-8.1 .9L-6 2.3M9.6 3L8.1 .9L6 2.3M0 -4.9A2.3 2.3 0 0 1 0 -9.5A2.3 2.3 0 0 1 0 -4.9z";

/// The word of a sector in `data-sector`, as the style sheets spell it.
pub const fn sector_key(sector: Sector) -> &'static str {
    match sector {
        Sector::Family => "family",
        Sector::Friends => "friends",
        Sector::Colleagues => "work",
        Sector::Professionals => "help",
    }
}

fn regular(corners: u32, radius: f64, first_degrees: f64) -> Vec<Point> {
    (0..corners)
        .map(|corner| Point::polar(first_degrees - 360.0 * f64::from(corner) / f64::from(corners), radius))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_symbol_has_an_outline_of_its_own() {
        let mut outlines: Vec<String> = Symbol::ALL.iter().map(|symbol| symbol.outline()).collect();
        outlines.sort();
        outlines.dedup();
        assert_eq!(outlines.len(), Symbol::ALL.len());
        for symbol in Symbol::ALL {
            assert_ne!(symbol.outline(), symbol.double_outline());
            assert!(symbol.bounds(Outlines::Two).encloses(symbol.bounds(Outlines::One)));
        }
    }

    #[test]
    fn gender_shows_on_persons_only() {
        assert_eq!(Symbol::of(ContactKind::Institution, Gender::Female), Symbol::Hexagon);
        assert_eq!(Symbol::of(ContactKind::Animal, Gender::Male), Symbol::Diamond);
        assert_eq!(Symbol::of(ContactKind::Person, Gender::Male), Symbol::Square);
    }
}
