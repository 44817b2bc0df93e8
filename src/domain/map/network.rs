//! The network: contacts and the ties between them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::command::Refusal;
use crate::domain::ids::ContactId;
use crate::domain::map::contact::Contact;
use crate::domain::map::place::Place;
use crate::domain::shared::Shared;

/// Two different contacts, without direction: (a, b) is the same as (b, a).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Pair {
    a: ContactId,
    b: ContactId,
}

impl Pair {
    /// The pair of two contacts; `None` for a contact and itself.
    pub fn new(one: ContactId, other: ContactId) -> Option<Self> {
        match one.cmp(&other) {
            std::cmp::Ordering::Less => Some(Self { a: one, b: other }),
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Greater => Some(Self { a: other, b: one }),
        }
    }

    /// Both ends.
    pub const fn ends(self) -> (ContactId, ContactId) {
        (self.a, self.b)
    }

    /// The other end, if `one` is an end of this pair.
    pub fn other(self, one: ContactId) -> Option<ContactId> {
        if one == self.a {
            Some(self.b)
        } else if one == self.b {
            Some(self.a)
        } else {
            None
        }
    }
}

/// A tie between two contacts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tie {
    /// Between whom.
    pub between: Pair,
}

/// Contacts and ties of one map. Contacts stand newest first, as their
/// collectors know them; every tie has two different ends on this map.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Network {
    contacts: Vec<Shared<Contact>>,
    #[serde(default)]
    ties: Vec<Tie>,
}

/// A change to the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum MapCommand {
    /// Puts a new contact first in the list.
    Add(Contact),
    /// Replaces what is known of a contact.
    Change(Contact),
    /// Moves contacts, or takes them off the map (`None`) while keeping them.
    Move(Vec<(ContactId, Option<Place>)>),
    /// Removes contacts and their ties.
    Remove(Vec<ContactId>),
    /// Ties pairs that are not tied yet.
    Connect(Vec<Pair>),
    /// Unties pairs.
    Disconnect(Vec<Pair>),
}

impl Network {
    /// A network from what a file holds. Later doubles of a contact, ties that
    /// hang in the air and double ties are left out; the number of each says so.
    pub fn from_parts(contacts: Vec<Contact>, pairs: impl IntoIterator<Item = Pair>) -> (Self, LeftOut) {
        let mut network = Self::default();
        let mut left_out = LeftOut::default();
        // Files can be huge, so what is there already is looked up in sets.
        let (mut known, mut tied) = (BTreeSet::new(), BTreeSet::new());
        for contact in contacts {
            if known.insert(contact.id) {
                network.contacts.push(Shared::new(contact));
            } else {
                left_out.contacts += 1;
            }
        }
        for pair in pairs {
            let (a, b) = pair.ends();
            if !known.contains(&a) || !known.contains(&b) {
                left_out.dangling_ties += 1;
            } else if tied.insert(pair) {
                network.ties.push(Tie { between: pair });
            } else {
                left_out.double_ties += 1;
            }
        }
        (network, left_out)
    }

    /// All contacts, newest first.
    pub fn contacts(&self) -> impl DoubleEndedIterator<Item = &Contact> + ExactSizeIterator {
        self.contacts.iter().map(|contact| &**contact)
    }

    /// The contact of that identity.
    pub fn contact(&self, id: ContactId) -> Option<&Contact> {
        self.contacts().find(|contact| contact.id == id)
    }

    /// All ties between contacts.
    pub fn ties(&self) -> &[Tie] {
        &self.ties
    }

    /// True if the two are tied.
    pub fn is_tied(&self, pair: Pair) -> bool {
        self.ties.iter().any(|tie| tie.between == pair)
    }

    /// Those tied to a contact, in the order of the ties.
    pub fn neighbours(&self, id: ContactId) -> impl Iterator<Item = &Contact> {
        self.ties.iter().filter_map(move |tie| tie.between.other(id)).filter_map(|other| self.contact(other))
    }

    /// Applies a change.
    ///
    /// # Errors
    /// A [`Refusal`] if the change speaks of a contact that is not there, adds
    /// one that is, or names a kind of support twice. The network may then be
    /// half changed; a case throws it away.
    pub fn apply(&mut self, command: MapCommand) -> Result<(), Refusal> {
        match command {
            MapCommand::Add(contact) => {
                if self.contact(contact.id).is_some() || contact.has_doubles() {
                    return Err(Refusal::AlreadyThere);
                }
                self.contacts.insert(0, Shared::new(contact));
            }
            MapCommand::Change(contact) => {
                let place = self.contact_mut(contact.id)?;
                if contact.has_doubles() {
                    return Err(Refusal::AlreadyThere);
                }
                *place = contact;
            }
            MapCommand::Move(moves) => {
                for (id, place) in moves {
                    self.contact_mut(id)?.place = place;
                }
            }
            MapCommand::Remove(ids) => {
                for id in ids {
                    self.contact_mut(id)?;
                    self.contacts.retain(|contact| contact.id != id);
                    self.ties.retain(|tie| tie.between.other(id).is_none());
                }
            }
            MapCommand::Connect(pairs) => {
                for pair in pairs {
                    self.require_ends(pair)?;
                    if !self.is_tied(pair) {
                        self.ties.push(Tie { between: pair });
                    }
                }
            }
            MapCommand::Disconnect(pairs) => {
                for pair in pairs {
                    self.require_ends(pair)?;
                    self.ties.retain(|tie| tie.between != pair);
                }
            }
        }
        Ok(())
    }

    /// True if every rule of this type holds; a loaded map is asked this.
    pub fn is_sound(&self) -> bool {
        let (mut known, mut tied) = (BTreeSet::new(), BTreeSet::new());
        let has_place = |place: Place| Place::new(place.angle(), place.distance()) == Some(place);
        let mut fits = |contact: &Contact| {
            known.insert(contact.id) && !contact.has_doubles() && contact.place.is_none_or(has_place)
        };
        self.contacts().all(&mut fits)
            && self.ties.iter().all(|tie| {
                let (a, b) = tie.between.ends();
                a < b && known.contains(&a) && known.contains(&b) && tied.insert(tie.between)
            })
    }

    fn contact_mut(&mut self, id: ContactId) -> Result<&mut Contact, Refusal> {
        let contact = self.contacts.iter_mut().find(|contact| contact.id == id).ok_or(Refusal::UnknownContact)?;
        Ok(contact.make_mut())
    }

    fn require_ends(&self, pair: Pair) -> Result<(), Refusal> {
        let (a, b) = pair.ends();
        if self.contact(a).is_some() && self.contact(b).is_some() { Ok(()) } else { Err(Refusal::UnknownContact) }
    }
}

/// What [`Network::from_parts`] could not take over, by number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Contacts whose identity was taken already.
    pub contacts: usize,
    /// Ties with an end that is no contact.
    pub dangling_ties: usize,
    /// Ties said twice, or the other way round.
    pub double_ties: usize,
}
