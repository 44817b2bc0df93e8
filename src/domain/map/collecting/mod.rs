//! Guided collection: what there is to ask next about a network.
//!
//! Nothing of it is stored. Where a conversation stands is read off the map:
//! which sectors were asked for, who still stands where everybody arrives,
//! which pairs nobody has said anything about. So it can be left and taken up
//! at any point, also by undo.

pub mod hints;
pub mod pairs;
pub mod prompts;
pub mod weighing;

use std::collections::BTreeSet;

use crate::domain::map::network::Network;
use crate::domain::map::place::Sector;

/// A part of the collection: one thing that is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Station {
    /// Who belongs to a sector.
    Names(Sector),
    /// Who of a sector stands nearer than whom.
    Order(Sector),
    /// Who is in contact with whom.
    Pairs,
    /// What may want a second look.
    Hints,
}

impl Station {
    /// Every part, in the order of the conversation.
    pub const ALL: [Self; 10] = [
        Self::Names(Sector::Family),
        Self::Order(Sector::Family),
        Self::Names(Sector::Friends),
        Self::Order(Sector::Friends),
        Self::Names(Sector::Colleagues),
        Self::Order(Sector::Colleagues),
        Self::Names(Sector::Professionals),
        Self::Order(Sector::Professionals),
        Self::Pairs,
        Self::Hints,
    ];

    /// The part after this one.
    pub fn next(self) -> Option<Self> {
        Self::ALL.into_iter().skip_while(|other| *other != self).nth(1)
    }

    /// The part before this one.
    pub fn before(self) -> Option<Self> {
        Self::ALL.into_iter().rev().skip_while(|other| *other != self).nth(1)
    }

    /// True if nothing of this part is open on the map.
    pub fn is_done(self, network: &Network) -> bool {
        match self {
            Self::Names(sector) => network.is_asked(sector),
            Self::Order(sector) => {
                weighing::next(network, sector, &weighing::Weighing::default(), &BTreeSet::new()).is_none()
            }
            Self::Pairs => pairs::plausible_pairs(network).is_empty(),
            Self::Hints => hints::hints(network).is_empty(),
        }
    }

    /// The first part that is open; the last one if none is.
    pub fn first_open(network: &Network) -> Self {
        Self::ALL.into_iter().find(|station| !station.is_done(network)).unwrap_or(Self::Hints)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::ContactId;
    use crate::domain::map::contact::Contact;
    use crate::domain::map::network::MapCommand;
    use crate::domain::map::place::Place;

    #[test]
    fn a_conversation_begins_with_the_family_and_goes_on_where_it_was_left() {
        let mut network = Network::default();
        assert_eq!(Station::first_open(&network), Station::Names(Sector::Family));
        let mut mother = Contact::new(ContactId(uuid::Uuid::from_u128(1)), "Ida");
        mother.place = Place::new(Sector::Family.middle(), weighing::ARRIVALS[0]);
        network.apply(MapCommand::Add(mother.clone())).unwrap();
        network.apply(MapCommand::Asked(Sector::Family, true)).unwrap();
        assert_eq!(Station::first_open(&network), Station::Order(Sector::Family));
        network.apply(MapCommand::Move(vec![(mother.id, Place::new(40.0, 20.0))])).unwrap();
        assert_eq!(Station::first_open(&network), Station::Names(Sector::Friends));
    }

    #[test]
    fn next_and_before_lead_through_all_parts() {
        assert_eq!(Station::ALL[0].before(), None);
        assert_eq!(Station::Hints.next(), None);
        for pair in Station::ALL.windows(2) {
            assert_eq!((pair[0].next(), pair[1].before()), (Some(pair[1]), Some(pair[0])));
        }
    }
}
