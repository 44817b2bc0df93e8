//! Who of one version of the map is somebody of another.
//!
//! An identity says that for certain. Where somebody was entered anew, only the
//! name and the role speak for it; then the program asks and a person decides.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::case::Case;
use crate::domain::client::Gender;
use crate::domain::ids::{ContactId, MapId};
use crate::domain::map::contact::{Contact, ContactKind};
use crate::domain::map::place::Place;
use crate::domain::map::roster::folded;
use crate::domain::map::version::{MapAim, MapVersion};
use crate::domain::order;

/// Somebody who is on another version of the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Known<'case> {
    /// As the newest version that has them describes them.
    pub contact: &'case Contact,
    /// That version.
    pub version: &'case MapVersion,
}

/// Everybody of other versions who is not on this one, by name. What the newest
/// version says of them counts, targets last.
pub fn known_elsewhere(case: &Case, map: MapId) -> Vec<Known<'_>> {
    let mut seen = ids_of(case.maps.iter().find(|version| version.id == map).map(|version| &**version));
    let mut known = Vec::new();
    let targets = case.maps.iter().filter(|version| version.aim == MapAim::Target);
    for version in case.actual_maps().rev().chain(targets.rev()) {
        for contact in version.network.contacts() {
            if seen.insert(contact.id) {
                known.push(Known { contact, version });
            }
        }
    }
    order::by_key(&mut known, |one| folded(&one.contact.name));
    known
}

/// Those of other versions who may be meant by a name that is being written
/// here: the name is the same, and the roles do not speak against it.
pub fn namesakes<'case>(case: &'case Case, map: MapId, name: &str, role: &str) -> Vec<Known<'case>> {
    if name.trim().is_empty() {
        return Vec::new();
    }
    let (name, role) = (worded(name), worded(role));
    let fits = |one: &Known| {
        let other = worded(&one.contact.role);
        worded(&one.contact.name) == name && (role.is_empty() || other.is_empty() || role == other)
    };
    known_elsewhere(case, map).into_iter().filter(fits).collect()
}

/// Those of other versions who may be this contact, which stands on this
/// version alone.
pub fn namesakes_of<'case>(case: &'case Case, map: MapId, contact: &Contact) -> Vec<Known<'case>> {
    if is_elsewhere(case, map, contact.id) {
        return Vec::new();
    }
    let of_its_kind = |one: &Known| one.contact.kind == contact.kind;
    namesakes(case, map, &contact.name, &contact.role).into_iter().filter(of_its_kind).collect()
}

/// Contacts of this version that were most probably entered anew, each with who
/// they are: name, role and kind are the same, and nobody else comes into
/// question on either side.
pub fn entered_anew(case: &Case, map: MapId) -> Vec<(ContactId, ContactId)> {
    let Some(version) = case.map(map) else { return Vec::new() };
    let mut by_words: BTreeMap<(String, String), Vec<&Contact>> = BTreeMap::new();
    for one in known_elsewhere(case, map) {
        by_words.entry(words_of(one.contact)).or_default().push(one.contact);
    }
    if by_words.is_empty() {
        return Vec::new();
    }
    let mut here: BTreeMap<(String, String), usize> = BTreeMap::new();
    for contact in version.network.contacts() {
        *here.entry(words_of(contact)).or_default() += 1;
    }
    let others = ids_of_others(case, map);
    let sure = |contact: &Contact| {
        let words = words_of(contact);
        let is_new = !others.contains(&contact.id) && !words.0.is_empty() && here.get(&words) == Some(&1);
        match by_words.get(&words).map(Vec::as_slice) {
            Some([one]) if is_new && one.kind == contact.kind => Some((contact.id, one.id)),
            Some(_) | None => None,
        }
    };
    version.network.contacts().filter_map(sure).collect()
}

/// Somebody of another version as they come to this one: who they are is taken
/// over, how the tie is now has to be asked.
pub fn taken_over(known: &Contact, place: Option<Place>) -> Contact {
    let gender = if known.kind == ContactKind::Person { known.gender } else { Gender::Unspecified };
    Contact {
        role: known.role.clone(),
        kind: known.kind,
        gender,
        age: known.age.clone(),
        note: known.note.clone(),
        emoji: known.emoji.clone(),
        deceased: known.deceased,
        place,
        ..Contact::new(known.id, known.name.clone())
    }
}

fn words_of(contact: &Contact) -> (String, String) {
    (worded(&contact.name), worded(&contact.role))
}

/// As two names are compared: neither capitals nor accents nor blanks matter.
fn worded(text: &str) -> String {
    folded(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn ids_of(version: Option<&MapVersion>) -> BTreeSet<ContactId> {
    version.into_iter().flat_map(|version| version.network.contacts()).map(|contact| contact.id).collect()
}

fn ids_of_others(case: &Case, map: MapId) -> BTreeSet<ContactId> {
    let others = case.maps.iter().filter(|version| version.id != map);
    others.flat_map(|version| version.network.contacts()).map(|contact| contact.id).collect()
}

fn is_elsewhere(case: &Case, map: MapId, contact: ContactId) -> bool {
    case.maps.iter().any(|version| version.id != map && version.network.contact(contact).is_some())
}
