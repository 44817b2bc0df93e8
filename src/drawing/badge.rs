//! The signs of key roles beside a symbol: which, how they are drawn, and
//! where there is room for them.
//!
//! A badge is a disc with a sign. A disc that is filled stresses its sign, as
//! for a sole gatekeeper; so forms differ without colour.

use crate::domain::map::key_role::KeyRole;
use crate::drawing::geometry::{Point, Rect};
use crate::drawing::path::{Path, Turn, circle};

/// Radius of a badge beside a symbol of full size.
pub const RADIUS: f64 = 8.5;
/// How wide its edge is.
pub const EDGE: f64 = 1.25;
/// How much smaller than its path a sign is drawn.
pub const SIGN_SCALE: f64 = 0.5;

/// How far from the middle of the symbol a badge stands.
const AWAY: f64 = 18.4;

/// Where badges stand, in the order in which they take their places: seen from
/// the middle, in degrees. The lower left is left to the handle of ties.
const PLACES: [f64; 5] = [45.0, 105.0, -15.0, 165.0, -75.0];

impl KeyRole {
    /// The word in `data-role`, as the style sheets spell it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Star => "star",
            Self::Liaison => "liaison",
            Self::Bridge => "bridge",
            Self::SoleGatekeeper => "sole",
            Self::Gatekeeper => "gate",
            Self::CutPerson => "cut",
            Self::Isolate => "alone",
        }
    }

    /// Its sign in the sprite.
    pub const fn icon(self) -> &'static str {
        match self {
            Self::SoleGatekeeper => "gate",
            Self::Star | Self::Liaison | Self::Bridge | Self::Gatekeeper | Self::CutPerson | Self::Isolate => {
                self.key()
            }
        }
    }

    /// True if the disc is filled.
    pub const fn is_stressed(self) -> bool {
        match self {
            Self::SoleGatekeeper => true,
            Self::Star | Self::Liaison | Self::Bridge | Self::Gatekeeper | Self::CutPerson | Self::Isolate => false,
        }
    }

    /// True if the sign is an area and not a line.
    pub const fn is_area(self) -> bool {
        match self {
            Self::Star => true,
            Self::Liaison
            | Self::Bridge
            | Self::SoleGatekeeper
            | Self::Gatekeeper
            | Self::CutPerson
            | Self::Isolate => false,
        }
    }

    /// The sign around (0, 0), for a stroke of 2.6; to be drawn at [`SIGN_SCALE`].
    pub fn sign(self) -> String {
        match self {
            Self::Star => "M0-8.2l2.5 5.3 5.8.7-4.3 4 1.1 5.8L0 4.7l-5.1 2.9L-4 1.8l-4.3-4 5.8-.7z".to_owned(),
            Self::Liaison => both("M-3.8 0h7.6M0-3.5v7", Point::new(6.5, 0.0), 2.7),
            Self::Bridge => "M-9 4.5h18M-6.5 4.5c.5-4.6 3-7 6.5-7s6 2.4 6.5 7M-3 4.5v-6M3 4.5v-6".to_owned(),
            Self::SoleGatekeeper | Self::Gatekeeper => "M-7 8V-3.5a7 7 0 0 1 14 0V8M0 8V-3M-7 8h14".to_owned(),
            Self::CutPerson => both("M-5.2-8.4L3.7 4.2M5.2-8.4L-3.7 4.2", Point::new(5.4, 6.2), 2.6),
            Self::Isolate => alone(),
        }
    }
}

/// Lines, and a ring at either side.
fn both(lines: &str, ring: Point, radius: f64) -> String {
    let left = Point::new(-ring.x, ring.y);
    format!("{lines}{}{}", circle(left, radius), circle(ring, radius))
}

/// A dot in a broken ring.
fn alone() -> String {
    let mut path = Path::default();
    for piece in 0..6_u8 {
        let degrees = 60.0 * f64::from(piece);
        path = path.to_start(Point::polar(degrees, 7.8)).arc(
            7.8,
            Turn::Counterclockwise,
            Point::polar(degrees + 32.0, 7.8),
        );
    }
    format!("{}{}", circle(Point::ORIGIN, 1.4), path.text())
}

/// A badge beside a symbol.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Badge {
    /// What it says.
    pub role: KeyRole,
    /// Its middle, seen from the middle of a symbol of full size.
    pub at: Point,
}

impl Badge {
    /// The space of the badge around a symbol of full size.
    pub fn bounds(self) -> Rect {
        bounds(self.at)
    }
}

fn bounds(at: Point) -> Rect {
    let reach = RADIUS + 0.5 * EDGE + 0.4;
    Rect::around(at, reach, reach)
}

/// Gives each role of a contact its place. `covers` is asked how bad a place is:
/// the first of the least bad ones is taken.
pub fn arrange(roles: &[KeyRole], covers: impl Fn(Rect) -> usize) -> Vec<Badge> {
    let mut free: Vec<(usize, Point)> = PLACES
        .map(|degrees| {
            let at = Point::polar(degrees, AWAY);
            (covers(bounds(at)), at)
        })
        .to_vec();
    let mut badges = Vec::new();
    for role in roles {
        let least = free.iter().map(|(covered, _)| *covered).min();
        let Some(best) = free.iter().position(|(covered, _)| Some(*covered) == least) else { break };
        badges.push(Badge { role: *role, at: free.remove(best).1 });
    }
    badges
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_has_a_look_of_its_own() {
        let mut looks: Vec<(String, bool)> = KeyRole::ALL.map(|role| (role.sign(), role.is_stressed())).to_vec();
        looks.sort();
        looks.dedup();
        assert_eq!(looks.len(), KeyRole::ALL.len());
    }

    #[test]
    fn badges_of_one_contact_do_not_meet() {
        let badges = arrange(&KeyRole::ALL[..5], |_| 0);
        for (at, badge) in badges.iter().enumerate() {
            for other in &badges[..at] {
                assert!(badge.at.distance_to(other.at) >= 2.0 * RADIUS + EDGE - 0.1, "{badge:?} meets {other:?}");
            }
        }
        assert_eq!(badges.len(), 5);
    }

    #[test]
    fn a_badge_makes_way_for_a_neighbour() {
        let neighbour = Rect::around(Point::new(20.0, -20.0), 13.0, 13.0);
        let badges = arrange(&[KeyRole::Star], |rect| usize::from(rect.overlaps(neighbour)));
        assert!(!badges[0].bounds().overlaps(neighbour));
        assert_eq!(arrange(&[KeyRole::Star], |_| 1)[0].at, Point::polar(45.0, AWAY));
    }
}
