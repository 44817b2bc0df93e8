//! Answers of a guided collection, as commands: who was named gets a place, who
//! was compared moves to a fitting one.

use crate::domain::ids::ContactId;
use crate::domain::map::collecting::prompts::Prompt;
use crate::domain::map::collecting::weighing::{ARRIVALS, Comparison, Question, distance_after, level};
use crate::domain::map::contact::Contact;
use crate::domain::map::network::{MapCommand, Network};
use crate::domain::map::place::{Horizon, Place, Sector};
use crate::drawing::geometry::{Point, place_near, point_of};

/// The distance between two symbols that do not touch, in map units.
const ROOM: f64 = 44.0;

/// Puts whoever was named on the map, where everybody of the sector arrives.
pub fn named(network: &Network, sector: Sector, prompt: Prompt, id: ContactId, name: &str) -> MapCommand {
    let turns = [0.0, 8.0, -8.0, 16.0, -16.0, 24.0, -24.0, 32.0, -32.0, 38.0, -38.0];
    let places = ARRIVALS
        .into_iter()
        .flat_map(|distance| turns.into_iter().filter_map(move |turn| Place::new(sector.middle() + turn, distance)));
    let place = roomiest(network, None, places.filter(|place| place.sector() == sector));
    let (kind, deceased) = (prompt.kind(), prompt.is_of_the_deceased());
    MapCommand::Add(Contact { kind, deceased, place, ..Contact::new(id, name.trim()) })
}

/// Moves a contact that was asked about alone to a ring.
pub fn levelled(network: &Network, sector: Sector, id: ContactId, horizon: Horizon) -> Option<MapCommand> {
    moved(network, sector, id, level(horizon))
}

/// Moves a contact after a comparison; `None` if the question is no comparison
/// or the other contact has gone.
pub fn compared(network: &Network, sector: Sector, question: Question, answer: Comparison) -> Option<MapCommand> {
    match question {
        Question::Level(_) => None,
        Question::Compare(id, other) => moved(network, sector, id, distance_after(network, sector, id, other, answer)?),
    }
}

/// The contact at a distance: as near its own angle as there is room.
fn moved(network: &Network, sector: Sector, id: ContactId, distance: f64) -> Option<MapCommand> {
    let own = network.contact(id)?.place?.angle();
    let middle = sector.middle();
    let turns = (0..=9_i8).flat_map(|step| [f64::from(step), -f64::from(step)]);
    let angles = turns.map(|turn| (own + 7.0 * turn).clamp(middle - 40.0, middle + 40.0));
    // At the very distance that was asked for: the order lies in it.
    let places = angles.filter_map(|angle| Place::new(angle, distance).or_else(|| place_near(angle, distance)));
    let place = roomiest(network, Some(id), places.filter(|place| place.sector() == sector))?;
    Some(MapCommand::Move(vec![(id, Some(place))]))
}

/// The first of the places that have most room around them, `without` left out
/// of the count.
fn roomiest(network: &Network, without: Option<ContactId>, places: impl Iterator<Item = Place>) -> Option<Place> {
    let others = network.contacts().filter(|contact| Some(contact.id) != without);
    let taken: Vec<Point> = others.filter_map(|contact| contact.place).map(point_of).collect();
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
    use crate::domain::map::collecting::weighing::is_arrival;
    use crate::domain::map::contact::ContactKind;

    fn id(number: u128) -> ContactId {
        ContactId(uuid::Uuid::from_u128(number))
    }

    #[test]
    fn the_named_arrive_in_their_sector_and_not_on_each_other() {
        for sector in Sector::ALL {
            let mut network = Network::default();
            for number in 0..24 {
                let before: Vec<Point> = network.contacts().filter_map(|one| one.place).map(point_of).collect();
                network.apply(named(&network, sector, Prompt::Work, id(number), " Ida ")).unwrap();
                let ida = network.contact(id(number)).unwrap();
                let place = ida.place.unwrap();
                assert_eq!((ida.name.as_str(), place.sector(), place.nearness()), ("Ida", sector, 5));
                assert!(is_arrival(place));
                let nearest = before.iter().map(|at| at.distance_to(point_of(place))).fold(f64::INFINITY, f64::min);
                assert!(nearest > 15.0, "{number} in {sector:?}: {nearest}");
            }
        }
    }

    #[test]
    fn the_question_says_what_is_known_of_the_answer() {
        let network = Network::default();
        let add = |prompt| match named(&network, Sector::Family, prompt, id(1), "Rex") {
            MapCommand::Add(contact) => (contact.kind, contact.deceased),
            other => panic!("{other:?}"),
        };
        assert_eq!(add(Prompt::Animals), (ContactKind::Animal, false));
        assert_eq!(add(Prompt::Deceased), (ContactKind::Person, true));
        assert_eq!(add(Prompt::Offices), (ContactKind::Institution, false));
    }

    #[test]
    fn a_comparison_moves_the_asked_one_alone_and_keeps_the_sector() {
        let mut network = Network::default();
        for number in 0..3 {
            network.apply(named(&network, Sector::Professionals, Prompt::Care, id(number), "Ida")).unwrap();
        }
        let sector = Sector::Professionals;
        network.apply(levelled(&network, sector, id(0), Horizon::Near).unwrap()).unwrap();
        let first = network.contact(id(0)).unwrap().place.unwrap();
        assert_eq!(first.horizon(), Horizon::Near);
        let question = Question::Compare(id(1), id(0));
        let command = compared(&network, sector, question, Comparison::Nearer).unwrap();
        let MapCommand::Move(moves) = &command else { panic!("{command:?}") };
        assert_eq!(moves.len(), 1);
        network.apply(command).unwrap();
        let nearer = network.contact(id(1)).unwrap().place.unwrap();
        assert!(nearer.distance() < first.distance() && nearer.sector() == sector);
        network.apply(compared(&network, sector, Question::Compare(id(2), id(0)), Comparison::Same).unwrap()).unwrap();
        let same = network.contact(id(2)).unwrap().place.unwrap();
        assert!((same.distance() - first.distance()).abs() < 1e-9);
        assert!(point_of(same).distance_to(point_of(first)) > 20.0, "beside, not upon");
    }
}
