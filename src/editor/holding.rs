//! Contacts in the hand: carried by a pointer, or pushed by a held arrow key.
//!
//! Where they are now is always worked out from where they started and how far
//! the hand has come, never from the step before, so that nothing adds up and
//! nothing has to be rolled back.

use crate::domain::ids::ContactId;
use crate::domain::map::network::{MapCommand, Network};
use crate::domain::map::place::{OUTER, Place};
use crate::drawing::geometry::{INNERMOST, OUTERMOST, Point, place_at, place_near, point_of};
use crate::editor::arranging::parked;
use crate::editor::input::{Arrow, Modifiers, PointerId};

/// One step around, in degrees, and the large one with Shift.
const TURN: (f64, f64) = (5.0, 15.0);
/// One step closer or farther, half a unit of nearness, and the large one.
const AWAY: (f64, f64) = (OUTER / 18.0, OUTER / 9.0);

/// A contact in the hand and where it was taken from; `None` from the tray.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Held {
    /// Who.
    pub contact: ContactId,
    /// Where it was.
    pub start: Option<Place>,
}

impl Held {
    /// The contacts as they lie on the map now.
    pub fn of(network: &Network, ids: impl IntoIterator<Item = ContactId>) -> Vec<Self> {
        let contacts = ids.into_iter().filter_map(|id| network.contact(id));
        contacts.map(|contact| Self { contact: contact.id, start: contact.place }).collect()
    }
}

/// Contacts carried by a pointer.
#[derive(Clone, Debug, PartialEq)]
pub struct Moving {
    /// Which pointer.
    pub pointer: PointerId,
    /// Who is carried; the first is the one under the pointer.
    pub held: Vec<Held>,
    /// Where the pointer took hold.
    pub start_at_map: Point,
    /// Where it counts as being: where it is, or a little aside if a ring holds
    /// what it carries.
    pub now_at_map: Point,
    /// The distance that holds it.
    pub guide: Option<f64>,
    /// What letting go would mean.
    pub over: Over,
}

/// What carried contacts are over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// The map: there they are put down.
    Map,
    /// The tray: there they lie without a place.
    Tray,
}

impl Moving {
    /// The contact under the pointer.
    pub fn lead(&self) -> Option<Held> {
        self.held.first().copied()
    }

    /// The command that letting go would give.
    pub fn command(&self, network: &Network) -> Option<MapCommand> {
        match self.over {
            Over::Map => move_command(network, &self.places()),
            Over::Tray => parked(network, self.held.iter().map(|held| held.contact)),
        }
    }

    /// Where everybody would be if the pointer were lifted now.
    pub fn places(&self) -> Vec<(ContactId, Place)> {
        let way = self.now_at_map.minus(self.start_at_map);
        let place = |held: &Held| match held.start {
            Some(start) if way == Point::ORIGIN => Some(start),
            Some(start) => place_at(point_of(start).plus(way)),
            None => place_at(self.now_at_map),
        };
        self.held.iter().filter_map(|held| Some((held.contact, place(held)?))).collect()
    }
}

/// Contacts pushed along ring and ray by arrow keys that are still down.
#[derive(Clone, Debug, PartialEq)]
pub struct Nudging {
    /// Who is pushed; all of them have a place.
    pub held: Vec<Held>,
    /// How far around, in degrees, against the clock.
    pub turn: f64,
    /// How far from the anchor; negative is closer.
    pub away: f64,
    /// The arrow keys that are down.
    pub keys: Vec<Arrow>,
}

impl Nudging {
    /// Takes hold of contacts; `None` if none of them has a place.
    pub fn of(network: &Network, ids: impl IntoIterator<Item = ContactId>) -> Option<Self> {
        let mut held = Held::of(network, ids);
        held.retain(|held| held.start.is_some());
        (!held.is_empty()).then_some(Self { held, turn: 0.0, away: 0.0, keys: Vec::new() })
    }

    /// This push and one step more.
    #[must_use]
    pub fn pushed(mut self, arrow: Arrow, modifiers: Modifiers) -> Self {
        let pick = |(small, large): (f64, f64)| if modifiers.shift { large } else { small };
        match arrow {
            Arrow::Up => self.away -= pick(AWAY),
            Arrow::Down => self.away += pick(AWAY),
            Arrow::Left => self.turn += pick(TURN),
            Arrow::Right => self.turn -= pick(TURN),
        }
        // A push against the end is not remembered, or the way back would
        // first have to undo it.
        let distances = self.held.iter().filter_map(|held| held.start).map(Place::distance);
        let (nearest, farthest) =
            distances.fold((f64::INFINITY, 0.0_f64), |(low, high), one| (low.min(one), high.max(one)));
        let (least, most) = ((INNERMOST - farthest).min(0.0), (OUTERMOST - nearest).max(0.0));
        self.away = self.away.clamp(least, most);
        if !self.keys.contains(&arrow) {
            self.keys.push(arrow);
        }
        self
    }

    /// Where everybody is.
    pub fn places(&self) -> Vec<(ContactId, Place)> {
        let place = |start: Place| {
            let angle = start.angle() + self.turn;
            if self.away == 0.0 {
                Place::new(angle, start.distance())
            } else {
                place_near(angle, start.distance() + self.away)
            }
        };
        self.held.iter().filter_map(|held| Some((held.contact, place(held.start?)?))).collect()
    }
}

/// The command that puts contacts where they are not yet.
pub fn move_command(network: &Network, places: &[(ContactId, Place)]) -> Option<MapCommand> {
    let is_new =
        |(id, place): &&(ContactId, Place)| network.contact(*id).is_some_and(|contact| contact.place != Some(*place));
    let moves: Vec<_> = places.iter().filter(is_new).map(|(id, place)| (*id, Some(*place))).collect();
    (!moves.is_empty()).then_some(MapCommand::Move(moves))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::map::contact::Contact;

    fn network(places: &[(f64, f64)]) -> (Network, Vec<ContactId>) {
        let ids: Vec<ContactId> = (0..places.len()).map(|at| ContactId(uuid::Uuid::from_u128(at as u128))).collect();
        let contacts = ids.iter().zip(places).map(|(id, (angle, distance))| {
            let mut contact = Contact::new(*id, "X");
            contact.place = Place::new(*angle, *distance);
            contact
        });
        (Network::from_parts(contacts.collect(), []).0, ids)
    }

    fn pushed(places: &[(f64, f64)], keys: &[Arrow]) -> Vec<(f64, f64)> {
        let (network, ids) = network(places);
        let nudging = Nudging::of(&network, ids).unwrap();
        let nudging = keys.iter().fold(nudging, |nudging, key| nudging.pushed(*key, Modifiers::default()));
        nudging.places().into_iter().map(|(_, place)| (place.angle(), place.distance().round())).collect()
    }

    #[test]
    fn arrows_follow_ring_and_ray() {
        assert_eq!(pushed(&[(40.0, 50.0)], &[Arrow::Left, Arrow::Left]), [(50.0, 50.0)]);
        assert_eq!(pushed(&[(-178.0, 50.0)], &[Arrow::Right]), [(177.0, 50.0)]);
        assert_eq!(pushed(&[(40.0, 50.0)], &[Arrow::Up, Arrow::Up]), [(40.0, 39.0)]);
        assert_eq!(pushed(&[(40.0, 50.0)], &[Arrow::Down]), [(40.0, 56.0)]);
    }

    #[test]
    fn a_push_against_the_end_is_not_remembered() {
        let mut keys = vec![Arrow::Up; 40];
        keys.push(Arrow::Down);
        assert_eq!(pushed(&[(40.0, 50.0)], &keys), [(40.0, 16.0)]);
    }

    #[test]
    fn turning_keeps_a_distance_that_no_hand_could_give() {
        assert_eq!(pushed(&[(0.0, 2.0)], &[Arrow::Left]), [(5.0, 2.0)]);
        assert_eq!(pushed(&[(0.0, 1e6)], &[Arrow::Left]), [(5.0, 1e6)]);
    }

    #[test]
    fn a_group_keeps_its_form_while_carried() {
        let (network, ids) = network(&[(0.0, 50.0), (90.0, 50.0)]);
        let held = Held::of(&network, ids);
        let moving = Moving {
            pointer: 1,
            held,
            start_at_map: Point::ORIGIN,
            now_at_map: Point::new(30.0, -20.0),
            guide: None,
            over: Over::Map,
        };
        let points: Vec<Point> = moving.places().into_iter().map(|(_, place)| point_of(place)).collect();
        assert!(points[0].distance_to(Point::new(190.0, -20.0)) < 0.5);
        assert!(points[1].distance_to(Point::new(30.0, -180.0)) < 0.5);
    }
}
