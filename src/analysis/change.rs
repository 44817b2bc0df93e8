//! What differs between two maps of the same people.
//!
//! Contacts are the same where their identity is, so a new name is a change of
//! name and not another person. A contact that was moved within the same sector,
//! ring and nearness ([`Spot`](crate::domain::map::place::Spot)) has not changed:
//! no measure and no word of the method tells the two places apart. Everything
//! else that a map holds about contacts and ties and that differs is a change.
//!
//! Complexity: contacts and ties, sorted.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use crate::domain::case::Case;
use crate::domain::client::Gender;
use crate::domain::ids::{ContactId, MapId};
use crate::domain::map::bond::{Bond, Direction, Feature, Frequency, Quality, Support};
use crate::domain::map::contact::{AnchorTie, Contact, ContactKind};
use crate::domain::map::network::{Network, Pair, Tie};
use crate::domain::map::place::Place;
use crate::domain::map::version::MapVersion;
use crate::domain::order;
use crate::domain::shared::Shared;

/// A value as it was on the one map and as it is on the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<T> {
    /// On the first map.
    pub before: T,
    /// On the second map.
    pub after: T,
}

impl<T> Step<T> {
    /// The step back.
    #[must_use]
    pub fn mirrored(self) -> Self {
        Self { before: self.after, after: self.before }
    }
}

impl<T: PartialEq + Clone> Step<T> {
    /// The step from one value to another; nothing if it leads nowhere.
    fn between(before: &T, after: &T) -> Option<Self> {
        (before != after).then(|| Self { before: before.clone(), after: after.clone() })
    }
}

/// One difference between two maps.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// A contact that only the second map has, with its place there.
    Added(ContactId, Option<Place>),
    /// A contact that only the first map has, with its place there.
    Removed(ContactId, Option<Place>),
    /// Something else about a contact that both have.
    Contact(ContactId, ContactChange),
    /// A tie that only the second map has.
    TieAdded(Pair),
    /// A tie that only the first map has.
    TieRemoved(Pair),
    /// Something else about a tie that both have.
    Tie(Pair, BondChange),
}

/// What has changed about a contact. The order is that of lists.
#[derive(Clone, Debug, PartialEq)]
pub enum ContactChange {
    /// Another name.
    Name(Step<String>),
    /// Another spot; `None` is a contact without a place.
    Moved(Step<Option<Place>>),
    /// The tie to the anchor.
    AnchorTie(Step<AnchorTie>),
    /// Person, animal or institution.
    Kind(Step<ContactKind>),
    /// Another role.
    Role(Step<String>),
    /// Has died, or not.
    Deceased(Step<bool>),
    /// Another gender.
    Gender(Step<Gender>),
    /// Another age.
    Age(Step<String>),
    /// Another picture sign.
    Emoji(Step<String>),
    /// Another note.
    Note(Step<String>),
    /// What is told of the tie to the anchor.
    Bond(BondChange),
}

/// What has changed about what is told of a tie. The order is that of lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BondChange {
    /// It serves several functions, or one. Between contacts only: the anchor's
    /// ties say it by [`AnchorTie`].
    Multiplex(Step<bool>),
    /// How it is felt.
    Quality(Step<Option<Quality>>),
    /// Whether there is an open conflict.
    Conflict(Step<bool>),
    /// Where energy goes.
    Energy(Step<Option<Direction>>),
    /// Which way a kind of support goes.
    Support(Support, Step<Option<Direction>>),
    /// What it serves.
    Functions(Step<Vec<String>>),
    /// How often the two are in contact.
    Frequency(Step<Option<Frequency>>),
    /// What can be noticed of it.
    Features(Step<BTreeSet<Feature>>),
    /// Since when.
    Since(Step<String>),
    /// Anything else.
    Remark(Step<String>),
}

/// Everything that differs between two maps: who is new, who is gone, names,
/// places, ties to the anchor and whatever else is known of a contact, then ties
/// between contacts. Within each, in the order of names.
pub fn between(before: &Network, after: &Network) -> Vec<Change> {
    let (old, new) = (contacts(before), contacts(after));
    let mut changes = Vec::new();
    for (id, contact) in &new {
        match old.get(id) {
            None => changes.push(Change::Added(*id, contact.place)),
            Some(earlier) => of_contact(earlier, contact, |change| changes.push(Change::Contact(*id, change))),
        }
    }
    let gone = old.iter().filter(|(id, _)| !new.contains_key(id));
    changes.extend(gone.map(|(id, contact)| Change::Removed(*id, contact.place)));
    let (old_ties, new_ties) = (ties(before), ties(after));
    for (between, tie) in &new_ties {
        match old_ties.get(between) {
            None => changes.push(Change::TieAdded(*between)),
            Some(earlier) => {
                let mut push = |change| changes.push(Change::Tie(*between, change));
                if let Some(step) = Step::between(&earlier.multiplex, &tie.multiplex) {
                    push(BondChange::Multiplex(step));
                }
                of_bond(&earlier.bond, &tie.bond, push);
            }
        }
    }
    let cut = old_ties.keys().filter(|between| !new_ties.contains_key(between));
    changes.extend(cut.map(|between| Change::TieRemoved(*between)));
    let name = |id: &ContactId| new.get(id).or_else(|| old.get(id)).map_or("", |contact| contact.name.as_str());
    order::by(&mut changes, |one, other| {
        one.rank()
            .cmp(&other.rank())
            .then_with(|| by_names(one, other, name))
            .then_with(|| one.ends().cmp(&other.ends()))
    });
    changes
}

/// The two versions of a case to compare: the wished ones where they are there,
/// else the newest and the one before it, or the way to the target. Targets come
/// last and the others by their day, whatever the order of the wish. `None`
/// while there is but one version.
pub fn versions(case: &Case, wished: [Option<MapId>; 2]) -> Option<[Shared<MapVersion>; 2]> {
    let known = |id: Option<MapId>| case.maps.iter().position(|version| Some(version.id) == id);
    let newest = case.actual_maps().count().checked_sub(1)?;
    let usual = [newest.checked_sub(1).unwrap_or(newest), newest];
    let [one, other] = match (known(wished[0]), known(wished[1])) {
        (Some(one), Some(other)) if one != other => [one, other],
        (Some(one), Some(_) | None) | (None, Some(one)) => [one, if one == newest { usual[0] } else { newest }],
        (None, None) => usual,
    };
    // With one version as things are, the way leads to the last target.
    let other = if one == other { case.maps.len().checked_sub(1).filter(|last| *last != one)? } else { other };
    let version = |at: usize| case.maps.get(at).cloned();
    Some([version(one.min(other))?, version(one.max(other))?])
}

fn by_names<'map>(one: &Change, other: &Change, name: impl Fn(&ContactId) -> &'map str) -> Ordering {
    let names = |change: &Change| {
        let mut names: Vec<String> = change.contacts().map(|id| name(&id).to_lowercase()).collect();
        order::naturally(&mut names);
        names
    };
    names(one).cmp(&names(other))
}

fn contacts(network: &Network) -> BTreeMap<ContactId, &Contact> {
    network.contacts().map(|contact| (contact.id, contact)).collect()
}

fn ties(network: &Network) -> BTreeMap<Pair, &Tie> {
    network.ties().map(|tie| (tie.between, tie)).collect()
}

fn of_contact(before: &Contact, after: &Contact, mut push: impl FnMut(ContactChange)) {
    let spot = |contact: &Contact| contact.place.map(Place::spot);
    let moved = (spot(before) != spot(after)).then_some(Step { before: before.place, after: after.place });
    let found = [
        Step::between(&before.name, &after.name).map(ContactChange::Name),
        moved.map(ContactChange::Moved),
        Step::between(&before.anchor_tie, &after.anchor_tie).map(ContactChange::AnchorTie),
        Step::between(&before.kind, &after.kind).map(ContactChange::Kind),
        Step::between(&before.role, &after.role).map(ContactChange::Role),
        Step::between(&before.deceased, &after.deceased).map(ContactChange::Deceased),
        Step::between(&before.gender, &after.gender).map(ContactChange::Gender),
        Step::between(&before.age, &after.age).map(ContactChange::Age),
        Step::between(&before.emoji, &after.emoji).map(ContactChange::Emoji),
        Step::between(&before.note, &after.note).map(ContactChange::Note),
    ];
    found.into_iter().flatten().for_each(&mut push);
    of_bond(&before.bond, &after.bond, |change| push(ContactChange::Bond(change)));
}

fn of_bond(before: &Bond, after: &Bond, push: impl FnMut(BondChange)) {
    let support = |kind: Support| {
        let step = Step::between(&before.supports(kind), &after.supports(kind))?;
        Some(BondChange::Support(kind, step))
    };
    let felt = [
        Step::between(&before.quality, &after.quality).map(BondChange::Quality),
        Step::between(&before.conflict, &after.conflict).map(BondChange::Conflict),
        Step::between(&before.energy, &after.energy).map(BondChange::Energy),
    ];
    let told = [
        Step::between(&before.functions, &after.functions).map(BondChange::Functions),
        Step::between(&before.frequency, &after.frequency).map(BondChange::Frequency),
        Step::between(&before.features, &after.features).map(BondChange::Features),
        Step::between(&before.since, &after.since).map(BondChange::Since),
        Step::between(&before.remark, &after.remark).map(BondChange::Remark),
    ];
    felt.into_iter().chain(Support::ALL.map(support)).chain(told).flatten().for_each(push);
}

impl Change {
    /// Whom it speaks of: one contact, or both ends of a tie.
    pub fn contacts(&self) -> impl Iterator<Item = ContactId> + use<> {
        let (one, other) = self.ends();
        std::iter::once(one).chain(other)
    }

    /// The tie between contacts it speaks of.
    pub fn tie(&self) -> Option<Pair> {
        match self {
            Self::Added(..) | Self::Removed(..) | Self::Contact(..) => None,
            Self::TieAdded(between) | Self::TieRemoved(between) | Self::Tie(between, _) => Some(*between),
        }
    }

    /// The same difference seen from the second map.
    #[must_use]
    pub fn mirrored(self) -> Self {
        match self {
            Self::Added(id, place) => Self::Removed(id, place),
            Self::Removed(id, place) => Self::Added(id, place),
            Self::Contact(id, change) => Self::Contact(id, change.mirrored()),
            Self::TieAdded(between) => Self::TieRemoved(between),
            Self::TieRemoved(between) => Self::TieAdded(between),
            Self::Tie(between, change) => Self::Tie(between, change.mirrored()),
        }
    }

    fn ends(&self) -> (ContactId, Option<ContactId>) {
        match self {
            Self::Added(id, _) | Self::Removed(id, _) | Self::Contact(id, _) => (*id, None),
            Self::TieAdded(between) | Self::TieRemoved(between) | Self::Tie(between, _) => {
                let (one, other) = between.ends();
                (one, Some(other))
            }
        }
    }

    fn rank(&self) -> (u8, u8) {
        match self {
            Self::Added(..) => (0, 0),
            Self::Removed(..) => (1, 0),
            Self::Contact(_, change) => (2, change.rank()),
            Self::TieAdded(_) => (3, 0),
            Self::TieRemoved(_) => (4, 0),
            Self::Tie(_, change) => (5, change.rank()),
        }
    }
}

impl ContactChange {
    fn mirrored(self) -> Self {
        match self {
            Self::Name(step) => Self::Name(step.mirrored()),
            Self::Moved(step) => Self::Moved(step.mirrored()),
            Self::AnchorTie(step) => Self::AnchorTie(step.mirrored()),
            Self::Kind(step) => Self::Kind(step.mirrored()),
            Self::Role(step) => Self::Role(step.mirrored()),
            Self::Deceased(step) => Self::Deceased(step.mirrored()),
            Self::Gender(step) => Self::Gender(step.mirrored()),
            Self::Age(step) => Self::Age(step.mirrored()),
            Self::Emoji(step) => Self::Emoji(step.mirrored()),
            Self::Note(step) => Self::Note(step.mirrored()),
            Self::Bond(change) => Self::Bond(change.mirrored()),
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Self::Name(_) => 0,
            Self::Moved(_) => 1,
            Self::AnchorTie(_) => 2,
            Self::Kind(_) => 3,
            Self::Role(_) => 4,
            Self::Deceased(_) => 5,
            Self::Gender(_) => 6,
            Self::Age(_) => 7,
            Self::Emoji(_) => 8,
            Self::Note(_) => 9,
            Self::Bond(change) => 10 + change.rank(),
        }
    }
}

impl BondChange {
    fn mirrored(self) -> Self {
        match self {
            Self::Multiplex(step) => Self::Multiplex(step.mirrored()),
            Self::Quality(step) => Self::Quality(step.mirrored()),
            Self::Conflict(step) => Self::Conflict(step.mirrored()),
            Self::Energy(step) => Self::Energy(step.mirrored()),
            Self::Support(kind, step) => Self::Support(kind, step.mirrored()),
            Self::Functions(step) => Self::Functions(step.mirrored()),
            Self::Frequency(step) => Self::Frequency(step.mirrored()),
            Self::Features(step) => Self::Features(step.mirrored()),
            Self::Since(step) => Self::Since(step.mirrored()),
            Self::Remark(step) => Self::Remark(step.mirrored()),
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Self::Multiplex(_) => 0,
            Self::Quality(_) => 1,
            Self::Conflict(_) => 2,
            Self::Energy(_) => 3,
            Self::Support(..) => 4,
            Self::Functions(_) => 5,
            Self::Frequency(_) => 6,
            Self::Features(_) => 7,
            Self::Since(_) => 8,
            Self::Remark(_) => 9,
        }
    }
}
