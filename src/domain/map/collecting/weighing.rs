//! Comparative placing ("Im Vergleich zu …", NWK-Masterthesen p. 87): one
//! contact after the other is compared with those of its sector that have been
//! weighed, in the manner of a binary insertion, so that few questions give an
//! order.
//!
//! Whoever stands exactly where everybody arrives has not been weighed yet.
//! Each answer moves the contact at once; no answer moves anybody else.

use std::collections::BTreeSet;

use crate::domain::ids::ContactId;
use crate::domain::map::contact::Contact;
use crate::domain::map::network::Network;
use crate::domain::map::place::{Horizon, Place, Sector};
use crate::domain::order;

/// The distances at which named contacts arrive: the middle, Nähe 5, which
/// says nothing yet. The second and third are for when the first is full.
pub const ARRIVALS: [f64; 3] = [50.0, 44.5, 55.5];

/// How far from its neighbour a contact goes where there is nobody beyond: a
/// ring of nearness.
const STEP: f64 = 100.0 / 9.0;

/// Nobody is sent nearer than this while there is other room.
const INNER: f64 = 10.0;

/// Nobody is sent farther than this while there is other room.
const OUTER: f64 = 96.0;

/// An answer: how the asked contact stands compared with another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// nearer
    Nearer,
    /// just as near
    Same,
    /// farther
    Farther,
}

impl Comparison {
    /// Every answer, from near to far.
    pub const ALL: [Self; 3] = [Self::Nearer, Self::Same, Self::Farther];
}

/// What is asked next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// How near the contact stands: nobody is there yet to compare with.
    Level(ContactId),
    /// Whether the first stands nearer than the second.
    Compare(ContactId, ContactId),
}

impl Question {
    /// The contact in question.
    pub const fn contact(self) -> ContactId {
        match self {
            Self::Level(id) | Self::Compare(id, _) => id,
        }
    }
}

/// The contact that is being weighed, and what has been answered. It belongs to
/// the screen; what counts of it is only what the map bears out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Weighing {
    /// Who is being weighed.
    pub contact: Option<ContactId>,
    /// How that contact stands compared with others.
    pub answers: Vec<(ContactId, Comparison)>,
}

impl Weighing {
    /// Weighs a contact, from the beginning.
    pub const fn of(contact: ContactId) -> Self {
        Self { contact: Some(contact), answers: Vec::new() }
    }

    /// The same after one more answer about a contact.
    #[must_use]
    pub fn answered(&self, contact: ContactId, other: ContactId, answer: Comparison) -> Self {
        let mut next = if self.contact == Some(contact) { self.clone() } else { Self::of(contact) };
        next.answers.retain(|(known, _)| *known != other);
        next.answers.push((other, answer));
        next
    }
}

/// True for a place at which nobody has been weighed.
pub fn is_arrival(place: Place) -> bool {
    ARRIVALS.iter().any(|arrival| (place.distance() - arrival).abs() < 1e-6)
}

/// The next question about a sector; `None` if all are weighed. `passed` are
/// contacts that are not to be asked about now.
pub fn next(network: &Network, sector: Sector, weighing: &Weighing, passed: &BTreeSet<ContactId>) -> Option<Question> {
    if let Some(id) = weighing.contact.filter(|id| is_in(network, sector, *id) && !passed.contains(id))
        && let Some(question) = go_on(network, sector, id, weighing)
    {
        return Some(question);
    }
    // In the order of the conversation: the list holds the newest first.
    let waiting = network.contacts().rev().find(|contact| {
        let waits = contact.place.is_some_and(|place| place.sector() == sector && is_arrival(place));
        waits && !passed.contains(&contact.id)
    })?;
    go_on(network, sector, waiting.id, &Weighing::of(waiting.id))
}

/// Where a contact goes after an answer to how near it stands.
pub const fn level(horizon: Horizon) -> f64 {
    match horizon {
        Horizon::Near => 22.0,
        Horizon::Middle => 48.0,
        Horizon::Far => 80.0,
    }
}

/// Where a contact goes after a comparison; `None` if the other one is not
/// there to be compared with.
pub fn distance_after(
    network: &Network,
    sector: Sector,
    contact: ContactId,
    other: ContactId,
    answer: Comparison,
) -> Option<f64> {
    let levels = levels(network, sector, contact);
    let at = levels.iter().position(|level| level.contacts.contains(&other))?;
    let here = levels[at].distance;
    let inner = at.checked_sub(1).and_then(|at| levels.get(at)).map(|level| level.distance);
    let outer = levels.get(at + 1).map(|level| level.distance);
    Some(match answer {
        Comparison::Nearer => between(inner, Some(here)),
        Comparison::Same => here,
        Comparison::Farther => between(Some(here), outer),
    })
}

/// The contacts of a sector from near to far, those not weighed left out.
pub fn in_order(network: &Network, sector: Sector) -> Vec<ContactId> {
    let mut weighed: Vec<(f64, ContactId)> = weighed(network, sector).collect();
    order::by(&mut weighed, |one, other| one.0.total_cmp(&other.0));
    weighed.into_iter().map(|(_, id)| id).collect()
}

/// How many contacts of a sector are not weighed yet.
pub fn waiting(network: &Network, sector: Sector) -> usize {
    let places = network.contacts().filter_map(|contact| contact.place);
    places.filter(|place| place.sector() == sector && is_arrival(*place)).count()
}

/// Contacts at one distance.
struct Level {
    distance: f64,
    contacts: Vec<ContactId>,
}

fn is_in(network: &Network, sector: Sector, id: ContactId) -> bool {
    network.contact(id).and_then(|contact| contact.place).is_some_and(|place| place.sector() == sector)
}

fn weighed(network: &Network, sector: Sector) -> impl Iterator<Item = (f64, ContactId)> {
    let weighed = move |contact: &Contact| {
        let place = contact.place?;
        // Whoever stands outside is no measure for whoever belongs to it.
        let counts = place.sector() == sector && place.is_inside() && !is_arrival(place);
        counts.then_some((place.distance(), contact.id))
    };
    network.contacts().filter_map(weighed)
}

/// The weighed contacts of a sector but one, from near to far.
fn levels(network: &Network, sector: Sector, without: ContactId) -> Vec<Level> {
    let mut others: Vec<(f64, ContactId)> = weighed(network, sector).filter(|(_, id)| *id != without).collect();
    order::by(&mut others, |one, other| one.0.total_cmp(&other.0));
    let mut levels: Vec<Level> = Vec::new();
    for (distance, id) in others {
        match levels.last_mut().filter(|level| (level.distance - distance).abs() < 1e-9) {
            Some(level) => level.contacts.push(id),
            None => levels.push(Level { distance, contacts: vec![id] }),
        }
    }
    levels
}

/// The next question about one contact; `None` if its place is found.
fn go_on(network: &Network, sector: Sector, id: ContactId, weighing: &Weighing) -> Option<Question> {
    let place = network.contact(id)?.place?;
    let levels = levels(network, sector, id);
    if levels.is_empty() {
        return is_arrival(place).then_some(Question::Level(id));
    }
    let (mut low, mut high) = (0, levels.len());
    for (other, answer) in &weighing.answers {
        let Some(at) = levels.iter().position(|level| level.contacts.contains(other)) else { continue };
        if !bears_out(place, levels[at].distance, *answer) {
            // The answer was taken back, or somebody was moved by hand since.
            continue;
        }
        match answer {
            Comparison::Nearer => high = high.min(at),
            Comparison::Same => return None,
            Comparison::Farther => low = low.max(at + 1),
        }
    }
    let middle = low + high.saturating_sub(low) / 2;
    let other = levels.get(middle).filter(|_| low < high)?.contacts.first()?;
    Some(Question::Compare(id, *other))
}

/// True if the place of a contact agrees with an answer.
fn bears_out(place: Place, other: f64, answer: Comparison) -> bool {
    let here = place.distance();
    !is_arrival(place)
        && match answer {
            Comparison::Nearer => here < other,
            Comparison::Same => (here - other).abs() < 1e-9,
            Comparison::Farther => here > other,
        }
}

/// A distance between two neighbours, or beyond the only one.
fn between(inner: Option<f64>, outer: Option<f64>) -> f64 {
    let (found, floor) = match (inner, outer) {
        (Some(inner), Some(outer)) => (f64::midpoint(inner, outer), inner),
        (None, Some(outer)) if outer - STEP >= INNER => (outer - STEP, 0.0),
        (None, Some(outer)) => (if outer > INNER { f64::midpoint(outer, 0.6 * INNER) } else { 0.8 * outer }, 0.0),
        (Some(inner), None) if inner + STEP <= OUTER => (inner + STEP, inner),
        (Some(inner), None) => (f64::midpoint(inner, 100.0), inner),
        (None, None) => (level(Horizon::Middle), 0.0),
    };
    let is_taken = ARRIVALS.iter().any(|arrival| (found - arrival).abs() < 1e-3);
    // Beside the distance of arrival: there, nobody counts as weighed.
    if is_taken { found - 0.25 * (found - floor).min(1.0) } else { found }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::map::network::MapCommand;

    const SECTOR: Sector = Sector::Friends;

    fn id(number: usize) -> ContactId {
        ContactId(uuid::Uuid::from_u128(number as u128))
    }

    fn arrived(count: usize) -> Network {
        let mut network = Network::default();
        for number in 0..count {
            let mut contact = Contact::new(id(number), format!("Nr. {number}"));
            contact.place = Place::new(SECTOR.middle(), ARRIVALS[0]);
            network.apply(MapCommand::Add(contact)).unwrap();
        }
        network
    }

    fn put(network: &mut Network, id: ContactId, distance: f64) {
        network.apply(MapCommand::Move(vec![(id, Place::new(SECTOR.middle(), distance))])).unwrap();
    }

    fn distance(network: &Network, id: ContactId) -> f64 {
        network.contact(id).unwrap().place.unwrap().distance()
    }

    /// Answers every question by `ranks`, where a smaller one is nearer; gives
    /// the number of questions.
    fn answer_all(network: &mut Network, ranks: &[usize]) -> usize {
        let mut weighing = Weighing::default();
        let rank = |wanted: ContactId| ranks[(0..ranks.len()).find(|number| id(*number) == wanted).unwrap()];
        let mut asked = 0;
        while let Some(question) = next(network, SECTOR, &weighing, &BTreeSet::new()) {
            asked += 1;
            assert!(asked < 1000, "the questions end");
            match question {
                Question::Level(one) => put(network, one, level(Horizon::Middle)),
                Question::Compare(one, other) => {
                    let answer = match rank(one).cmp(&rank(other)) {
                        std::cmp::Ordering::Less => Comparison::Nearer,
                        std::cmp::Ordering::Equal => Comparison::Same,
                        std::cmp::Ordering::Greater => Comparison::Farther,
                    };
                    let to = distance_after(network, SECTOR, one, other, answer).unwrap();
                    put(network, one, to);
                    weighing = weighing.answered(one, other, answer);
                }
            }
        }
        asked
    }

    proptest! {
        #[test]
        fn answers_that_agree_with_an_order_lead_to_places_in_that_order(
            ranks in proptest::collection::vec(0_usize..12, 0..16),
        ) {
            let mut network = arrived(ranks.len());
            let asked = answer_all(&mut network, &ranks);
            for one in 0..ranks.len() {
                let here = distance(&network, id(one));
                prop_assert!(here > 0.0 && here < 100.0 && !is_arrival(Place::new(0.0, here).unwrap()));
                for other in 0..ranks.len() {
                    let there = distance(&network, id(other));
                    prop_assert_eq!(ranks[one].cmp(&ranks[other]), here.total_cmp(&there));
                }
            }
            // A binary insertion of 16 needs at most 49 comparisons.
            prop_assert!(asked <= 50, "{} questions", asked);
        }
    }

    #[test]
    fn the_first_is_asked_how_near_and_the_second_is_compared() {
        let mut network = arrived(2);
        let ask = |network: &Network| next(network, SECTOR, &Weighing::default(), &BTreeSet::new());
        assert_eq!(ask(&network), Some(Question::Level(id(0))));
        put(&mut network, id(0), level(Horizon::Near));
        assert_eq!(ask(&network), Some(Question::Compare(id(1), id(0))));
        assert_eq!(waiting(&network, SECTOR), 1);
    }

    #[test]
    fn an_answer_that_was_taken_back_is_asked_again() {
        let mut network = arrived(4);
        for (number, distance) in [(0, 20.0), (1, 30.0), (2, 70.0)] {
            put(&mut network, id(number), distance);
        }
        let first = next(&network, SECTOR, &Weighing::default(), &BTreeSet::new());
        assert_eq!(first, Some(Question::Compare(id(3), id(1))));
        let before = network.clone();
        let to = distance_after(&network, SECTOR, id(3), id(1), Comparison::Nearer).unwrap();
        put(&mut network, id(3), to);
        let weighing = Weighing::default().answered(id(3), id(1), Comparison::Nearer);
        assert_eq!(next(&network, SECTOR, &weighing, &BTreeSet::new()), Some(Question::Compare(id(3), id(0))));
        assert_eq!(next(&before, SECTOR, &weighing, &BTreeSet::new()), first);
    }

    #[test]
    fn whoever_is_passed_is_not_asked_about_and_others_stay_where_they_are() {
        let mut network = arrived(3);
        put(&mut network, id(0), 40.0);
        let passed = BTreeSet::from([id(1)]);
        let question = next(&network, SECTOR, &Weighing::default(), &passed);
        assert_eq!(question, Some(Question::Compare(id(2), id(0))));
        assert_eq!(next(&network, Sector::Family, &Weighing::default(), &passed), None);
    }
}
