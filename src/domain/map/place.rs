//! Where a contact stands on the map: an angle that says which sector, and a
//! distance that says how near.

use serde::{Deserialize, Serialize};

/// Distance of the outer horizon. What lies beyond is outside the network.
pub const OUTER: f64 = 100.0;

/// The four fields of the map, fixed so that maps can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sector {
    /// Familie, top right.
    Family,
    /// Freund:innen, Bekannte, top left.
    Friends,
    /// Kolleg:innen (school, work, club), bottom left.
    Colleagues,
    /// Professionelle Helfer:innen, bottom right.
    Professionals,
}

impl Sector {
    /// All four, counter-clockwise from the top right.
    pub const ALL: [Self; 4] = [Self::Family, Self::Friends, Self::Colleagues, Self::Professionals];

    /// The angle in the middle of the sector, in degrees.
    pub const fn middle(self) -> f64 {
        match self {
            Self::Family => 45.0,
            Self::Friends => 135.0,
            Self::Colleagues => -135.0,
            Self::Professionals => -45.0,
        }
    }
}

/// The three rings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Horizon {
    /// nah: distance below 33.33
    Near,
    /// mittel: distance below 66.67
    Middle,
    /// entfernt: the rest
    Far,
}

impl Horizon {
    /// All three, from the inside.
    pub const ALL: [Self; 3] = [Self::Near, Self::Middle, Self::Far];

    /// The distance in the middle of the ring.
    pub const fn middle(self) -> f64 {
        match self {
            Self::Near => 17.0,
            Self::Middle => 50.0,
            Self::Far => 83.0,
        }
    }
}

/// What a place says in the terms of the method. Two places with the same spot
/// differ for the eye only: no measure and no word tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The field.
    pub sector: Sector,
    /// The ring.
    pub horizon: Horizon,
    /// 9 … 0, see [`Place::nearness`].
    pub nearness: u8,
    /// False beyond the outer horizon, where nobody counts.
    pub is_inside: bool,
}

/// A place on the map, in polar coordinates around the anchor.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    angle: f64,
    distance: f64,
}

impl Place {
    /// A place at `angle` degrees (mathematical: 0 is right, 90 is up) and
    /// `distance` (0 exclusive; 100 is the outer horizon, more is outside).
    /// Angles are brought into −180…180; −180 and 180 stay as they are,
    /// because files tell them apart. `None` for anything that is no place:
    /// not a finite number, or a distance of zero or less.
    pub fn new(angle: f64, distance: f64) -> Option<Self> {
        if !angle.is_finite() || !distance.is_finite() || distance <= 0.0 {
            return None;
        }
        let angle = if (-180.0..=180.0).contains(&angle) { angle } else { (angle + 180.0).rem_euclid(360.0) - 180.0 };
        Some(Self { angle, distance })
    }

    /// Degrees, −180…180, mathematical.
    pub const fn angle(self) -> f64 {
        self.angle
    }

    /// More than 0; 100 is the outer horizon.
    pub const fn distance(self) -> f64 {
        self.distance
    }

    /// The sector the angle lies in (network-map section 1).
    pub fn sector(self) -> Sector {
        match self.angle {
            angle if angle < -90.0 => Sector::Colleagues,
            angle if angle < 0.0 => Sector::Professionals,
            angle if angle < 90.0 => Sector::Family,
            _ => Sector::Friends,
        }
    }

    /// The ring the distance lies in (network-map section 1).
    pub fn horizon(self) -> Horizon {
        match self.distance {
            distance if distance < 33.33 => Horizon::Near,
            distance if distance < 66.67 => Horizon::Middle,
            _ => Horizon::Far,
        }
    }

    /// Nähe: 9 (closest) to 1, and 0 on the outer horizon or beyond:
    /// `max(9 − ⌊distance·9/100⌋, 0)`.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "The value lies in 0…9.")]
    pub fn nearness(self) -> u8 {
        (9.0 - (self.distance * 9.0 / OUTER).floor()).max(0.0) as u8
    }

    /// What the place says in the terms of the method.
    pub fn spot(self) -> Spot {
        Spot { sector: self.sector(), horizon: self.horizon(), nearness: self.nearness(), is_inside: self.is_inside() }
    }

    /// True inside the outer horizon or on it.
    pub fn is_inside(self) -> bool {
        self.distance <= OUTER
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(angle: f64, distance: f64) -> Place {
        Place::new(angle, distance).unwrap()
    }

    #[test]
    fn sectors_meet_at_the_axes() {
        for (angle, sector) in [
            (0.0, Sector::Family),
            (89.9, Sector::Family),
            (90.0, Sector::Friends),
            (180.0, Sector::Friends),
            (-180.0, Sector::Colleagues),
            (-90.1, Sector::Colleagues),
            (-90.0, Sector::Professionals),
            (-0.1, Sector::Professionals),
        ] {
            assert_eq!(at(angle, 50.0).sector(), sector, "at {angle}");
        }
    }

    #[test]
    fn nearness_falls_from_nine_to_zero() {
        for (distance, nearness) in
            [(0.1, 9), (11.1, 9), (11.2, 8), (33.33, 7), (66.67, 3), (99.9, 1), (100.0, 0), (250.0, 0)]
        {
            assert_eq!(at(10.0, distance).nearness(), nearness, "at {distance}");
        }
    }

    #[test]
    fn horizons_change_at_a_third_and_two_thirds() {
        for (distance, horizon) in
            [(33.32, Horizon::Near), (33.33, Horizon::Middle), (66.66, Horizon::Middle), (66.67, Horizon::Far)]
        {
            assert_eq!(at(10.0, distance).horizon(), horizon, "at {distance}");
        }
    }

    #[test]
    fn what_is_no_place_is_refused_and_angles_are_brought_in() {
        assert_eq!(Place::new(10.0, 0.0), None);
        assert_eq!(Place::new(f64::NAN, 10.0), None);
        assert_eq!(Place::new(0.0, f64::INFINITY), None);
        assert_eq!(at(270.0, 10.0), at(-90.0, 10.0));
        assert_eq!(at(-190.0, 10.0), at(170.0, 10.0));
    }
}
