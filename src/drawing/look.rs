//! How a tie is drawn: the form of its line and the signs on it.
//!
//! On the network map a tie is there or not: a hairline to the anchor, doubled
//! for a multiplex tie, and a curve between contacts. On the eco-map the form of
//! the line says how the tie is felt (Hartman 1978; network-map sections 2.4 and
//! 2.5), and signs on it say where energy goes, that it serves several
//! functions, and that there is an open conflict. Colour only repeats the form.

use crate::domain::map::bond::{Bond, Direction, Quality};
use crate::domain::map::contact::{AnchorTie, Contact};
use crate::domain::map::network::Tie;
use crate::drawing::geometry::Point;
use crate::drawing::sizes::Sizes;
use crate::drawing::tie::Curve;

/// The form of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// Nothing is told of the tie.
    #[default]
    Hairline,
    /// A multiplex tie to the anchor on the network map: a double hairline.
    Double,
    /// The tie is felt like this.
    Told(Quality),
}

/// Everything about the look of a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// The form of the line.
    pub form: Form,
    /// Arrowheads: the first end of the line is that of the bond.
    pub energy: Option<Direction>,
    /// A ring with a dot on the line between two contacts: several functions.
    pub multiplex: bool,
    /// A flash on the line: an open conflict.
    pub conflict: bool,
    /// Where on the line signs and the gap of a broken tie stand, in per cent
    /// of its length: in the middle, unless a symbol stands there.
    pub signs_at: u8,
}

/// Where on a line signs stand, as shares of its length.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SignPlaces {
    /// The middle of the gap of a broken tie.
    pub gap: Option<f64>,
    /// The ring of a tie with several functions.
    pub ring: Option<f64>,
    /// The flash of a conflict.
    pub flash: Option<f64>,
}

impl SignPlaces {
    fn all(self) -> impl Iterator<Item = f64> {
        [self.gap, self.ring, self.flash].into_iter().flatten()
    }
}

/// Places for signs, the best first.
const SIGN_PLACES: [u8; 5] = [50, 40, 60, 32, 68];

impl Default for Look {
    fn default() -> Self {
        Self { form: Form::Hairline, energy: None, multiplex: false, conflict: false, signs_at: 50 }
    }
}

/// Which ties are shown with what is told of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// The network map: a tie is there or not.
    Plain,
    /// The eco-map.
    Told,
}

impl Look {
    /// The look of a tie between contacts.
    pub fn of_tie(tie: &Tie, depth: Depth) -> Self {
        match depth {
            Depth::Plain => Self::default(),
            Depth::Told => Self::told(&tie.bond, tie.multiplex),
        }
    }

    /// The look of a contact's tie to the anchor; `None` where there is nothing
    /// to draw. On the eco-map a tie that is at present none is still drawn if
    /// it was told how it is felt: "broken off" says just that.
    pub fn of_anchor_tie(contact: &Contact, depth: Depth) -> Option<Self> {
        let tie = contact.anchor_tie;
        match depth {
            Depth::Plain => match tie {
                AnchorTie::None => None,
                AnchorTie::Existing => Some(Self::default()),
                AnchorTie::Multiplex => Some(Self { form: Form::Double, ..Self::default() }),
            },
            Depth::Told => {
                // The second outline of the symbol says that the tie is multiplex.
                let look = Self::told(&contact.bond, false);
                (tie.exists() || look != Self::default()).then_some(look)
            }
        }
    }

    fn told(bond: &Bond, multiplex: bool) -> Self {
        let form = bond.quality.map_or(Form::Hairline, Form::Told);
        Self { form, energy: bond.energy, multiplex, conflict: bond.conflict, ..Self::default() }
    }

    /// The same with its signs where they keep clear of symbols, if they can.
    /// `obstacles` are the middles of symbols with the room to keep from them.
    #[must_use]
    pub fn with_clear_signs(mut self, curve: Curve, obstacles: &[(Point, f64)]) -> Self {
        let is_clear = |signs_at: &u8| {
            let places = Self { signs_at: *signs_at, ..self }.sign_places();
            let mut points = places.all().map(|share| curve.at(share));
            points.all(|at| obstacles.iter().all(|(middle, room)| middle.distance_to(at) > *room))
        };
        self.signs_at = SIGN_PLACES.into_iter().find(is_clear).unwrap_or(self.signs_at);
        self
    }

    /// Where on the line the signs stand that it has.
    pub fn sign_places(self) -> SignPlaces {
        let centre = f64::from(self.signs_at) / 100.0;
        let inwards = if centre > 0.5 { -0.2 } else { 0.2 };
        let is_broken = self.form == Form::Told(Quality::Broken);
        let (ring, flash) = match (is_broken, self.multiplex && self.conflict) {
            (true, true) => (centre - 0.2, centre + 0.2),
            (true, false) => (centre + inwards, centre + inwards),
            (false, true) => (centre - 0.1, centre + 0.1),
            (false, false) => (centre, centre),
        };
        SignPlaces {
            gap: is_broken.then_some(centre),
            ring: self.multiplex.then_some(ring),
            flash: self.conflict.then_some(flash),
        }
    }

    /// True for a line without a form of its own and without a sign.
    pub fn is_bare(self) -> bool {
        match self.form {
            Form::Hairline | Form::Double => self.energy.is_none() && !self.multiplex && !self.conflict,
            Form::Told(_) => false,
        }
    }

    /// True if energy arrives at the first end, and at the second.
    pub const fn heads(self) -> (bool, bool) {
        match self.energy {
            None => (false, false),
            Some(Direction::Given) => (false, true),
            Some(Direction::Received) => (true, false),
            Some(Direction::Mutual) => (true, true),
        }
    }
}

impl Form {
    /// A short word for `data-quality`; none for a tie of which nothing is told.
    pub const fn key(self) -> Option<&'static str> {
        match self {
            Self::Hairline | Self::Double => None,
            Self::Told(quality) => Some(match quality {
                Quality::Strong => "strong",
                Quality::Moderate => "moderate",
                Quality::Normal => "normal",
                Quality::Tenuous => "tenuous",
                Quality::Stressful => "stressful",
                Quality::Conflictual => "conflictual",
                Quality::Broken => "broken",
            }),
        }
    }

    /// How wide each stroke of the line is, as a factor of [`Sizes::line`].
    pub const fn weight(self) -> f64 {
        match self {
            Self::Hairline | Self::Double => 1.0,
            Self::Told(quality) => match quality {
                Quality::Strong => 1.7,
                Quality::Moderate | Quality::Stressful | Quality::Conflictual => 1.6,
                Quality::Normal | Quality::Tenuous => 1.8,
                Quality::Broken => 2.2,
            },
        }
    }

    /// Stroke and gap of a dashed line, in map units.
    pub fn dashes(self, sizes: Sizes) -> Option<(f64, f64)> {
        match self {
            Self::Told(Quality::Tenuous) => Some((5.0 * sizes.line, 5.0 * sizes.line)),
            Self::Told(
                Quality::Strong
                | Quality::Moderate
                | Quality::Normal
                | Quality::Stressful
                | Quality::Conflictual
                | Quality::Broken,
            )
            | Self::Hairline
            | Self::Double => None,
        }
    }

    /// Half the room the line takes across, as a factor of [`Sizes::line`].
    pub const fn half_width(self) -> f64 {
        match self {
            Self::Hairline => 0.5,
            Self::Double => 2.4,
            Self::Told(quality) => match quality {
                Quality::Strong => 4.2,
                Quality::Moderate => 2.8,
                Quality::Normal | Quality::Tenuous => 0.9,
                Quality::Stressful => 5.0,
                Quality::Conflictual | Quality::Broken => 7.5,
            },
        }
    }
}
