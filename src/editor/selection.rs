//! What is selected: the anchor, some contacts, or one tie.

use std::collections::BTreeSet;

use crate::domain::ids::ContactId;
use crate::domain::map::contact::AnchorTie;
use crate::domain::map::network::{MapCommand, Network, Pair};
use crate::domain::map::place::{Place, Sector};
use crate::drawing::tie::TieId;
use crate::editor::intent::{Announcement, Intent};

/// The selection. It belongs to the screen, not to the case, and is never undone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Selection {
    /// Nothing.
    #[default]
    Nothing,
    /// The anchor person.
    Anchor,
    /// These contacts; never empty.
    Contacts(BTreeSet<ContactId>),
    /// This tie.
    Tie(TieId),
}

impl Selection {
    /// One contact.
    pub fn contact(id: ContactId) -> Self {
        Self::Contacts(BTreeSet::from([id]))
    }

    /// These contacts, or nothing if there are none.
    pub fn contacts(ids: impl IntoIterator<Item = ContactId>) -> Self {
        let ids: BTreeSet<ContactId> = ids.into_iter().collect();
        if ids.is_empty() { Self::Nothing } else { Self::Contacts(ids) }
    }

    /// The selected contacts.
    pub fn ids(&self) -> impl Iterator<Item = ContactId> {
        let ids = match self {
            Self::Contacts(ids) => Some(ids),
            Self::Nothing | Self::Anchor | Self::Tie(_) => None,
        };
        ids.into_iter().flatten().copied()
    }

    /// True if the contact is selected.
    pub fn holds(&self, id: ContactId) -> bool {
        self.ids().any(|other| other == id)
    }

    /// The selected contact, if it is the only one.
    pub fn only(&self) -> Option<ContactId> {
        let mut ids = self.ids();
        ids.next().filter(|_| ids.next().is_none())
    }

    /// The contact added, or taken out if it was in.
    #[must_use]
    pub fn toggled(&self, id: ContactId) -> Self {
        if self.holds(id) {
            Self::contacts(self.ids().filter(|other| *other != id))
        } else {
            Self::contacts(self.ids().chain([id]))
        }
    }

    /// Everybody who has a place in a sector.
    pub fn sector(network: &Network, sector: Sector) -> Self {
        Self::contacts(in_sectors(network, &BTreeSet::from([sector])))
    }

    /// These contacts added to the selected ones.
    #[must_use]
    pub fn with(&self, more: impl IntoIterator<Item = ContactId>) -> Self {
        Self::contacts(self.ids().chain(more))
    }

    /// Everybody added who is in the same sectors as the selected ones.
    #[must_use]
    pub fn with_sectors(&self, network: &Network) -> Self {
        let places = self.ids().filter_map(|id| network.contact(id)?.place);
        let sectors = places.map(Place::sector).collect();
        self.with(in_sectors(network, &sectors))
    }

    /// Everybody added who is tied to one of the selected ones.
    #[must_use]
    pub fn with_neighbours(&self, network: &Network) -> Self {
        self.with(self.ids().flat_map(|id| network.neighbours(id)).map(|contact| contact.id))
    }

    /// Of these groups, every group added that a selected contact belongs to.
    #[must_use]
    pub fn with_groups(&self, groups: &[Vec<ContactId>]) -> Self {
        let shared = groups.iter().filter(|group| group.iter().any(|id| self.holds(*id)));
        self.with(shared.flatten().copied())
    }

    /// How many contacts are selected.
    pub fn count(&self) -> usize {
        self.ids().count()
    }

    /// What of the selection is still on the map, after an undo for example.
    #[must_use]
    pub fn kept(&self, network: &Network) -> Self {
        let known = |id: &ContactId| network.contact(*id).is_some();
        let is_there = match self {
            Self::Nothing | Self::Anchor => true,
            Self::Contacts(ids) => return Self::contacts(ids.iter().copied().filter(known)),
            Self::Tie(TieId::Anchor(id)) => known(id),
            Self::Tie(TieId::Between(pair)) => network.is_tied(*pair),
        };
        if is_there { self.clone() } else { Self::Nothing }
    }

    /// The command that removes what is selected. A tie to the anchor is not
    /// removed with its contact but set to none.
    pub fn removal(&self, network: &Network) -> Option<MapCommand> {
        match self.kept(network) {
            Self::Nothing | Self::Anchor => None,
            Self::Contacts(ids) => Some(MapCommand::Remove(ids.into_iter().collect())),
            Self::Tie(TieId::Between(pair)) => Some(MapCommand::Disconnect(vec![pair])),
            Self::Tie(TieId::Anchor(id)) => {
                let mut contact = network.contact(id)?.clone();
                contact.anchor_tie.exists().then(|| {
                    contact.anchor_tie = AnchorTie::None;
                    MapCommand::Change(contact)
                })
            }
        }
    }

    /// The command that ties all selected contacts with each other; `None` if
    /// they are tied already, or fewer than two.
    pub fn tied_together(&self, network: &Network) -> Option<MapCommand> {
        let open = self.untied(network);
        (!open.is_empty()).then_some(MapCommand::Connect(open))
    }

    /// The pairs of selected contacts that are not tied.
    pub fn untied(&self, network: &Network) -> Vec<Pair> {
        let ids: Vec<ContactId> = self.ids().filter(|id| network.contact(*id).is_some()).collect();
        let pairs = ids.iter().enumerate().flat_map(|(at, one)| ids[at + 1..].iter().map(|other| (*one, *other)));
        pairs.filter_map(|(one, other)| Pair::new(one, other)).filter(|pair| !network.is_tied(*pair)).collect()
    }
}

/// What follows from selecting several at once.
pub(super) fn chosen(selection: Selection) -> Vec<Intent> {
    let said = Intent::Announce(Announcement::Selected(selection.count()));
    vec![Intent::Select(selection), said]
}

fn in_sectors(network: &Network, sectors: &BTreeSet<Sector>) -> Vec<ContactId> {
    let is_in = |place: Place| sectors.contains(&place.sector());
    network.contacts().filter(|contact| contact.place.is_some_and(is_in)).map(|contact| contact.id).collect()
}
