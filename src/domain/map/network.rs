//! The network: contacts and the ties between them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::command::Refusal;
use crate::domain::ids::ContactId;
use crate::domain::kept::Kept;
use crate::domain::map::bond::Bond;
use crate::domain::map::contact::Contact;
use crate::domain::map::place::{Place, Sector};
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

    /// The pair with one end called otherwise; `None` if both would be the same.
    pub fn renamed(self, end: ContactId, with: ContactId) -> Option<Self> {
        self.other(end).map_or(Some(self), |other| Self::new(other, with))
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
    /// It serves several functions at once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub multiplex: bool,
    /// What else is told of it.
    #[serde(flatten)]
    pub bond: Bond,
    /// What a foreign file says beyond all this.
    #[serde(default, skip_serializing_if = "Kept::is_empty")]
    pub kept: Kept,
}

impl Tie {
    /// A tie of which nothing is told.
    pub fn plain(between: Pair) -> Self {
        Self { between, multiplex: false, bond: Bond::default(), kept: Kept::default() }
    }
}

/// Contacts and ties of one map. Contacts stand newest first, as their
/// collectors know them; every tie has two different ends on this map.
///
/// The lists are shared between generations, so that moving one contact of
/// hundreds copies no tie.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Network {
    contacts: Shared<Vec<Shared<Contact>>>,
    #[serde(default)]
    ties: Shared<Vec<Shared<Tie>>>,
    /// Pairs that were asked about and are not in contact.
    #[serde(default, skip_serializing_if = "is_empty")]
    apart: Shared<BTreeSet<Pair>>,
    /// Sectors whose contacts were asked for to the end.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    asked: BTreeSet<Sector>,
}

fn is_empty(pairs: &Shared<BTreeSet<Pair>>) -> bool {
    pairs.is_empty()
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
    /// Replaces what is told of a tie.
    Tell(Tie),
    /// Unties pairs; nothing is known of them any more.
    Disconnect(Vec<Pair>),
    /// Says of pairs that they were asked about and are not in contact.
    Apart(Vec<Pair>),
    /// Says whether the contacts of a sector were asked for to the end.
    Asked(Sector, bool),
    /// Says that a contact is the same as one of another version of the map,
    /// whose identity it takes over.
    Identify {
        /// The contact of this version.
        contact: ContactId,
        /// Who it is; nobody of this version yet.
        with: ContactId,
    },
}

impl Network {
    /// A network from what a file holds. Later doubles of a contact, ties that
    /// hang in the air and double ties are left out; the number of each says so.
    pub fn from_parts(contacts: Vec<Contact>, pairs: impl IntoIterator<Item = Pair>) -> (Self, LeftOut) {
        Self::from_ties(contacts, pairs.into_iter().map(Tie::plain))
    }

    /// As [`Self::from_parts`], with what is told of the ties.
    pub fn from_ties(contacts: Vec<Contact>, told: impl IntoIterator<Item = Tie>) -> (Self, LeftOut) {
        let (mut list, mut ties) = (Vec::new(), Vec::new());
        let mut left_out = LeftOut::default();
        // Files can be huge, so what is there already is looked up in sets.
        let (mut known, mut paired) = (BTreeSet::new(), BTreeSet::new());
        for contact in contacts {
            if known.insert(contact.id) {
                list.push(Shared::new(contact));
            } else {
                left_out.contacts += 1;
            }
        }
        for tie in told {
            let (a, b) = tie.between.ends();
            if !known.contains(&a) || !known.contains(&b) {
                left_out.dangling_ties += 1;
            } else if paired.insert(tie.between) {
                ties.push(Shared::new(tie));
            } else {
                left_out.double_ties += 1;
            }
        }
        (Self { contacts: list.into(), ties: ties.into(), ..Self::default() }, left_out)
    }

    /// All contacts, newest first.
    pub fn contacts(&self) -> impl DoubleEndedIterator<Item = &Contact> + ExactSizeIterator {
        self.contacts.iter().map(|contact| &**contact)
    }

    /// The contact of that identity.
    pub fn contact(&self, id: ContactId) -> Option<&Contact> {
        self.contacts().find(|contact| contact.id == id)
    }

    /// All ties between contacts, in the order they were drawn.
    pub fn ties(&self) -> impl DoubleEndedIterator<Item = &Tie> + ExactSizeIterator {
        self.ties.iter().map(|tie| &**tie)
    }

    /// The tie between two contacts.
    pub fn tie(&self, pair: Pair) -> Option<&Tie> {
        self.ties().find(|tie| tie.between == pair)
    }

    /// True if the two were asked about and are not in contact.
    pub fn is_apart(&self, pair: Pair) -> bool {
        self.apart.contains(&pair)
    }

    /// Pairs that were asked about and are not in contact.
    pub fn apart(&self) -> impl ExactSizeIterator<Item = Pair> {
        self.apart.iter().copied()
    }

    /// True if the contacts of a sector were asked for to the end.
    pub fn is_asked(&self, sector: Sector) -> bool {
        self.asked.contains(&sector)
    }

    /// True if the two are tied.
    pub fn is_tied(&self, pair: Pair) -> bool {
        self.tie(pair).is_some()
    }

    /// Those tied to a contact, in the order of the ties.
    pub fn neighbours(&self, id: ContactId) -> impl Iterator<Item = &Contact> {
        self.ties().filter_map(move |tie| tie.between.other(id)).filter_map(|other| self.contact(other))
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
                if self.contact(contact.id).is_some() || contact.bond.has_doubles() {
                    return Err(Refusal::AlreadyThere);
                }
                self.contacts.make_mut().insert(0, Shared::new(contact));
            }
            MapCommand::Change(contact) => {
                let known = self.contact_mut(contact.id)?;
                if contact.bond.has_doubles() {
                    return Err(Refusal::AlreadyThere);
                }
                *known = contact;
            }
            MapCommand::Move(moves) => {
                for (id, place) in moves {
                    self.contact_mut(id)?.place = place;
                }
            }
            MapCommand::Remove(ids) => {
                for id in ids {
                    self.contact_mut(id)?;
                    self.contacts.make_mut().retain(|contact| contact.id != id);
                    self.forget(|pair| pair.other(id).is_some());
                }
            }
            MapCommand::Connect(pairs) => {
                for pair in pairs {
                    self.require_ends(pair)?;
                    if !self.is_tied(pair) {
                        self.ties.make_mut().push(Shared::new(Tie::plain(pair)));
                    }
                    if self.is_apart(pair) {
                        self.apart.make_mut().remove(&pair);
                    }
                }
            }
            MapCommand::Tell(tie) => {
                if tie.bond.has_doubles() {
                    return Err(Refusal::AlreadyThere);
                }
                let known = self.ties.make_mut().iter_mut().find(|known| known.between == tie.between);
                *known.ok_or(Refusal::UnknownTie)? = Shared::new(tie);
            }
            MapCommand::Disconnect(pairs) => {
                for pair in pairs {
                    self.require_ends(pair)?;
                    self.forget(|other| other == pair);
                }
            }
            MapCommand::Apart(pairs) => {
                for pair in pairs {
                    self.require_ends(pair)?;
                    self.forget(|other| other == pair);
                    self.apart.make_mut().insert(pair);
                }
            }
            MapCommand::Asked(sector, true) => {
                self.asked.insert(sector);
            }
            MapCommand::Asked(sector, false) => {
                self.asked.remove(&sector);
            }
            MapCommand::Identify { contact, with } => self.identify(contact, with)?,
        }
        Ok(())
    }

    /// Gives a contact another identity, in its ties and answers too. What is
    /// told of a tie speaks of its first end, which may become the second.
    fn identify(&mut self, contact: ContactId, with: ContactId) -> Result<(), Refusal> {
        if contact != with && self.contact(with).is_some() {
            return Err(Refusal::AlreadyThere);
        }
        self.contact_mut(contact)?.id = with;
        let is_end = |pair: Pair| pair.other(contact).is_some();
        if self.ties.iter().any(|tie| is_end(tie.between)) {
            for tie in self.ties.make_mut().iter_mut().filter(|tie| is_end(tie.between)) {
                let tie = tie.make_mut();
                let Some(between) = tie.between.renamed(contact, with) else { continue };
                if (tie.between.a == contact) != (between.a == with) {
                    tie.bond = std::mem::take(&mut tie.bond).reversed();
                }
                tie.between = between;
            }
        }
        if self.apart.iter().any(|pair| is_end(*pair)) {
            self.apart = Shared::new(self.apart.iter().filter_map(|pair| pair.renamed(contact, with)).collect());
        }
        Ok(())
    }

    /// True if every rule of this type holds; a loaded map is asked this.
    pub fn is_sound(&self) -> bool {
        let (mut known, mut tied) = (BTreeSet::new(), BTreeSet::new());
        let has_place = |place: Place| Place::new(place.angle(), place.distance()) == Some(place);
        let mut fits = |contact: &Contact| {
            known.insert(contact.id) && !contact.bond.has_doubles() && contact.place.is_none_or(has_place)
        };
        if !self.contacts().all(&mut fits) {
            return false;
        }
        let both_known = |pair: Pair| {
            let (a, b) = pair.ends();
            a < b && known.contains(&a) && known.contains(&b)
        };
        self.ties().all(|tie| both_known(tie.between) && tied.insert(tie.between) && !tie.bond.has_doubles())
            && self.apart.iter().all(|pair| both_known(*pair) && !tied.contains(pair))
    }

    /// Drops ties and answers about pairs; lists that hold none stay shared.
    fn forget(&mut self, is_gone: impl Fn(Pair) -> bool) {
        if self.ties.iter().any(|tie| is_gone(tie.between)) {
            self.ties.make_mut().retain(|tie| !is_gone(tie.between));
        }
        if self.apart.iter().any(|pair| is_gone(*pair)) {
            self.apart.make_mut().retain(|pair| !is_gone(*pair));
        }
    }

    fn contact_mut(&mut self, id: ContactId) -> Result<&mut Contact, Refusal> {
        let at = self.contacts.iter().position(|contact| contact.id == id).ok_or(Refusal::UnknownContact)?;
        Ok(self.contacts.make_mut()[at].make_mut())
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
