//! A carried contact holds on to the middle of a ring, or to the distance of
//! somebody beside it, once it is a few pixels away. Only the distance is
//! held, never the direction, so the hand does not feel a grid.

use crate::domain::ids::ContactId;
use crate::domain::map::network::Network;
use crate::domain::map::place::{Horizon, Place};
use crate::drawing::geometry::{OUTERMOST, Point, place_at, point_of, radius_of};
use crate::editor::gesture::Context;
use crate::editor::holding::{Held, Moving};
use crate::editor::input::Pointer;

/// From how far the middle of a ring holds a contact, in pixels.
const RING_PULL: f64 = 6.0;
/// From how far the distance of a neighbour does.
const NEIGHBOUR_PULL: f64 = 4.0;
/// How far around a contact counts as beside, in degrees.
const BESIDE: f64 = 30.0;

/// Where the pointer counts as being while it carries, and the distance it is
/// held at, if it is.
pub(super) fn held_at(moving: &Moving, pointer: Pointer, context: &Context) -> (Point, Option<f64>) {
    let at_map = context.viewport.map_from_screen(pointer.at_screen);
    if !context.snaps || pointer.modifiers.alt {
        return (at_map, None);
    }
    let carried = match moving.lead().and_then(|lead| lead.start) {
        Some(start) => point_of(start).plus(at_map.minus(moving.start_at_map)),
        None => at_map,
    };
    let Some(place) = place_at(carried).filter(|place| place.distance() < OUTERMOST) else { return (at_map, None) };
    match nearest(place, &moving.held, context.network, context.viewport.scale()) {
        Some(distance) => {
            let held = Point::polar(place.angle(), radius_of(distance));
            (at_map.plus(held.minus(carried)), Some(distance))
        }
        None => (at_map, None),
    }
}

/// The distance that holds a contact at this place, the nearest first and a
/// ring before a neighbour.
fn nearest(place: Place, held: &[Held], network: &Network, scale: f64) -> Option<f64> {
    let rings = Horizon::ALL.map(|horizon| (horizon.middle(), RING_PULL));
    let is_held = |id: ContactId| held.iter().any(|held| held.contact == id);
    let beside = network.contacts().filter(|contact| !is_held(contact.id)).filter_map(|contact| contact.place);
    let beside = beside.filter(|other| turn(place, *other) <= BESIDE).map(|other| (other.distance(), NEIGHBOUR_PULL));
    let mut best: Option<(f64, f64)> = None;
    for (distance, pull) in rings.into_iter().chain(beside) {
        let away = (radius_of(distance) - radius_of(place.distance())).abs() * scale;
        if away <= pull && best.is_none_or(|(least, _)| away < least) {
            best = Some((away, distance));
        }
    }
    best.map(|(_, distance)| distance)
}

/// How far around it is from one place to another, in degrees.
fn turn(one: Place, other: Place) -> f64 {
    let turn = (one.angle() - other.angle()).abs();
    turn.min(360.0 - turn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::map::contact::Contact;

    fn held(angle: f64, distance: f64, others: &[(f64, f64)]) -> Option<f64> {
        let contacts = others.iter().enumerate().map(|(at, (angle, distance))| {
            let mut contact = Contact::new(ContactId(uuid::Uuid::from_u128(at as u128)), "X");
            contact.place = Place::new(*angle, *distance);
            contact
        });
        let (network, _) = Network::from_parts(contacts.collect(), []);
        nearest(Place::new(angle, distance).unwrap(), &[], &network, 1.0)
    }

    #[test]
    fn the_middle_of_a_ring_holds_whoever_is_a_few_pixels_away() {
        assert_eq!(held(40.0, 51.5, &[]), Some(50.0));
        assert_eq!(held(40.0, 48.2, &[]), Some(50.0));
        assert_eq!(held(40.0, 52.5, &[]), None);
        assert_eq!(held(-170.0, 83.9, &[]), Some(83.0));
    }

    #[test]
    fn a_neighbour_holds_at_its_distance_and_somebody_across_does_not() {
        assert_eq!(held(40.0, 61.0, &[(60.0, 60.0)]), Some(60.0));
        assert_eq!(held(40.0, 61.0, &[(75.0, 60.0)]), None);
        assert_eq!(held(-175.0, 61.0, &[(175.0, 60.0)]), Some(60.0), "across the seam of the angles");
    }
}
