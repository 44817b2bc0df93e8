//! Several contacts brought into order at once: onto one ring, or evenly
//! around their sector. Each gives one command, which is one step back.

use crate::domain::ids::ContactId;
use crate::domain::map::network::{MapCommand, Network};
use crate::domain::map::place::{Place, Sector};
use crate::domain::order;
use crate::editor::holding::move_command;

/// The angle of a sector, in degrees.
const QUARTER: f64 = 90.0;

/// The command that brings contacts to one distance (0 exclusive; 100 is the
/// outer horizon) and leaves them in their direction; `None` if all of them
/// are there, or none has a place.
pub fn aligned(network: &Network, ids: impl IntoIterator<Item = ContactId>, distance: f64) -> Option<MapCommand> {
    let moved = placed(network, ids).into_iter().map(|(id, place)| Some((id, Place::new(place.angle(), distance)?)));
    move_command(network, &moved.collect::<Option<Vec<_>>>()?)
}

/// The command that spreads contacts over the width of the sector each of them
/// is in: in the order of their angles, at the distances they have. `None` if
/// they stand like that, or none has a place.
pub fn spread(network: &Network, ids: impl IntoIterator<Item = ContactId>) -> Option<MapCommand> {
    let placed = placed(network, ids);
    let mut moved = Vec::new();
    for sector in Sector::ALL {
        let mut inside: Vec<(ContactId, Place)> =
            placed.iter().copied().filter(|(_, place)| place.sector() == sector).collect();
        order::by(&mut inside, |one, other| one.1.angle().total_cmp(&other.1.angle()).then(one.0.cmp(&other.0)));
        let share = QUARTER / count(inside.len());
        for (at, (id, place)) in inside.into_iter().enumerate() {
            let angle = sector.middle() - 0.5 * QUARTER + share * (count(at) + 0.5);
            moved.extend(Place::new(angle, place.distance()).map(|place| (id, place)));
        }
    }
    move_command(network, &moved)
}

/// The command that takes contacts off the map and keeps them in the tray;
/// `None` if they are all there.
pub fn parked(network: &Network, ids: impl IntoIterator<Item = ContactId>) -> Option<MapCommand> {
    let moves: Vec<_> = placed(network, ids).into_iter().map(|(id, _)| (id, None)).collect();
    (!moves.is_empty()).then_some(MapCommand::Move(moves))
}

fn placed(network: &Network, ids: impl IntoIterator<Item = ContactId>) -> Vec<(ContactId, Place)> {
    ids.into_iter().filter_map(|id| Some((id, network.contact(id)?.place?))).collect()
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::map::contact::Contact;

    fn network(places: &[Option<(f64, f64)>]) -> (Network, Vec<ContactId>) {
        let ids: Vec<ContactId> = (0..places.len()).map(|at| ContactId(uuid::Uuid::from_u128(at as u128))).collect();
        let contacts = ids.iter().zip(places).map(|(id, place)| {
            let mut contact = Contact::new(*id, "X");
            contact.place = place.and_then(|(angle, distance)| Place::new(angle, distance));
            contact
        });
        (Network::from_parts(contacts.collect(), []).0, ids)
    }

    fn after(network: &Network, command: MapCommand) -> Vec<Option<(f64, f64)>> {
        let mut next = network.clone();
        next.apply(command).unwrap();
        next.contacts().map(|contact| contact.place.map(|place| (place.angle(), place.distance()))).collect()
    }

    #[test]
    fn a_ring_gathers_contacts_and_keeps_their_direction() {
        let (network, ids) = network(&[Some((10.0, 20.0)), Some((-100.0, 90.0)), None]);
        let command = aligned(&network, ids.clone(), 50.0).unwrap();
        assert_eq!(after(&network, command.clone()), [Some((10.0, 50.0)), Some((-100.0, 50.0)), None]);
        let mut there = network;
        there.apply(command).unwrap();
        assert_eq!(aligned(&there, ids, 50.0), None, "what changes nothing is no step");
    }

    #[test]
    fn spread_contacts_share_their_sector_evenly_and_change_neither_order_nor_distance() {
        let (network, ids) =
            network(&[Some((60.0, 20.0)), Some((50.0, 30.0)), Some((180.0, 40.0)), Some((55.0, 50.0))]);
        let command = spread(&network, ids.clone()).unwrap();
        let expected = [Some((75.0, 20.0)), Some((15.0, 30.0)), Some((135.0, 40.0)), Some((45.0, 50.0))];
        assert_eq!(after(&network, command.clone()), expected);
        let mut there = network;
        there.apply(command).unwrap();
        assert_eq!(spread(&there, ids), None);
    }

    #[test]
    fn many_spread_contacts_stay_in_their_sector() {
        for sector in Sector::ALL {
            let places: Vec<_> = (0..40).map(|at| Some((sector.middle() + f64::from(at) * 0.01, 50.0))).collect();
            let (network, ids) = network(&places);
            let mut next = network.clone();
            next.apply(spread(&network, ids).unwrap()).unwrap();
            assert!(next.contacts().all(|contact| contact.place.is_some_and(|place| place.sector() == sector)));
        }
    }

    #[test]
    fn who_is_parked_is_kept_without_a_place() {
        let (network, ids) = network(&[Some((60.0, 20.0)), None]);
        assert_eq!(after(&network, parked(&network, ids.clone()).unwrap()), [None, None]);
        assert_eq!(parked(&network, [ids[1]]), None);
    }
}
