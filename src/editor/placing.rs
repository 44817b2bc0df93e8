//! Places for contacts that come without one: from a form, from the tray, by
//! keyboard.

use crate::domain::map::network::Network;
use crate::domain::map::place::{Horizon, Place, Sector};
use crate::drawing::geometry::{Point, place_near, point_of};

/// The distance between two symbols that do not touch, in map units.
const ROOM: f64 = 44.0;

/// The place in a sector and ring with the most room, the middle first.
pub fn free_place(network: &Network, sector: Sector, horizon: Horizon) -> Option<Place> {
    let places = [0.0, -8.0, 8.0].into_iter().flat_map(|away| along(sector, 9.5, 4, horizon.middle() + away));
    roomiest(network, places.filter(|place| place.horizon() == horizon))
}

/// The place in a sector at a distance with the most room, the middle first.
pub fn free_place_at(network: &Network, sector: Sector, distance: f64) -> Option<Place> {
    roomiest(network, along(sector, 8.0, 5, distance))
}

/// Places at a distance, from the middle of the sector to both sides, `steps`
/// steps of so many degrees.
fn along(sector: Sector, degrees: f64, steps: i8, distance: f64) -> impl Iterator<Item = Place> {
    let turns = (0..=steps).flat_map(|step| [f64::from(step), -f64::from(step)]);
    turns.filter_map(move |turn| place_near(sector.middle() + turn * degrees, distance))
}

/// The first of the places that have most room around them.
fn roomiest(network: &Network, places: impl Iterator<Item = Place>) -> Option<Place> {
    let taken: Vec<Point> = network.contacts().filter_map(|contact| contact.place).map(point_of).collect();
    let mut best: Option<(f64, Place)> = None;
    for place in places {
        let at = point_of(place);
        let room = taken.iter().map(|other| other.distance_to(at)).fold(ROOM, f64::min);
        if best.is_none_or(|(most, _)| room > most + 1e-9) {
            best = Some((room, place));
        }
    }
    best.map(|(_, place)| place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::ContactId;
    use crate::domain::map::contact::Contact;
    use crate::domain::map::network::MapCommand;

    #[test]
    fn a_place_at_a_distance_keeps_sector_and_distance() {
        let mut network = Network::default();
        let mut angles = Vec::new();
        for number in 0..5_u128 {
            let place = free_place_at(&network, Sector::Colleagues, 61.0).unwrap();
            assert_eq!((place.sector(), place.nearness()), (Sector::Colleagues, 4));
            angles.push(place.angle().round().to_string());
            let mut contact = Contact::new(ContactId(uuid::Uuid::from_u128(number)), "X");
            contact.place = Some(place);
            network.apply(MapCommand::Add(contact)).unwrap();
        }
        angles.sort();
        angles.dedup();
        assert_eq!(angles.len(), 5, "nobody stands on another");
    }

    #[test]
    fn contacts_placed_one_after_the_other_do_not_lie_on_each_other() {
        for sector in Sector::ALL {
            for horizon in [Horizon::Middle, Horizon::Far] {
                let mut network = Network::default();
                for number in 0..8_u128 {
                    let place = free_place(&network, sector, horizon).unwrap();
                    assert_eq!((place.sector(), place.horizon()), (sector, horizon));
                    let nearest = network.contacts().filter_map(|contact| contact.place).map(point_of);
                    let nearest = nearest.map(|at| at.distance_to(point_of(place))).fold(f64::INFINITY, f64::min);
                    assert!(nearest > 20.0, "{sector:?} {horizon:?} {number}: {nearest}");
                    let mut contact = Contact::new(ContactId(uuid::Uuid::from_u128(number)), "X");
                    contact.place = Some(place);
                    network.apply(MapCommand::Add(contact)).unwrap();
                }
            }
        }
    }
}
