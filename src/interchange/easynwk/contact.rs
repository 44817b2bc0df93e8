//! Client and contacts of an easyNWK record.

use serde_json::Value;

use crate::domain::client::{Client, Gender};
use crate::domain::kept::Kept;
use crate::domain::map::bond::{Bond, Direction, Support};
use crate::domain::map::contact::{AnchorTie, Contact};
use crate::domain::map::place::Place;
use crate::domain::map::role;
use crate::interchange::case::Identities;
use crate::interchange::easynwk::entry::Entry;
use crate::interchange::easynwk::keys;
use crate::interchange::easynwk::spoken::Spoken;
use crate::interchange::remarks::Remarks;

/// What a record says about the client, and what of it is kept.
pub(super) fn client(ego: &Entry, remarks: &mut Remarks) -> (Client, Kept) {
    let mut kept = Kept::default();
    ego.keep_unknown(&keys::EGO, &mut kept, remarks);
    let client = Client {
        name: ego.text("name", remarks),
        age: ego.text("age", remarks),
        gender: person_gender(ego, remarks),
        note: ego.text("note", remarks),
        emoji: ego.text("emoji", remarks),
        ..Client::default()
    };
    note_empty(ego, "emoji", client.emoji.is_empty(), &mut kept);
    (client, kept)
}

/// One contact.
pub(super) fn contact(alter: &Entry, identities: &mut Identities, remarks: &mut Remarks) -> Contact {
    let key = alter.identity("id");
    if key.is_none() {
        alter.note_unreadable("id", remarks);
    }
    let mut contact = Contact::new(identities.contact(key), alter.text("name", remarks));
    alter.keep_unknown(&keys::CONTACT, &mut contact.kept, remarks);
    if let Some(number) = alter.whole("id") {
        contact.kept.put("id", Value::from(number));
    }
    if let Some(leftover) = alter.raw("contactOfPartner") {
        contact.kept.put("contactOfPartner", leftover.clone());
    }
    contact.age = alter.text("age", remarks);
    contact.deceased = alter.flag("deceased", false, remarks);
    contact.emoji = alter.text("emoji", remarks);
    contact.anchor_tie = anchor_tie(alter, remarks);
    contact.place = place(alter, remarks);
    contact.bond = bond(alter, remarks);
    note_empty(alter, "deceased", !contact.deceased, &mut contact.kept);
    note_empty(alter, "emoji", contact.emoji.is_empty(), &mut contact.kept);
    note_empty(alter, "conflict", !contact.bond.conflict, &mut contact.kept);
    for support in Support::ALL {
        let is_none = contact.bond.supports(support).is_none();
        note_empty(alter, keys::support(support), is_none, &mut contact.kept);
    }
    keep_choice(alter, &mut contact);
    let spoken = Spoken {
        role: alter.text("role", remarks),
        role_default: alter.said("roleDefault"),
        gender: alter.text("currentGender", remarks),
        gender_default: alter.said("genderDefault"),
        note: alter.text("note", remarks),
    };
    if !spoken.tell(alter.flag("human", true, remarks), &mut contact) {
        alter.note_unreadable("currentGender", remarks);
    }
    contact
}

/// Notes that a key stands there although it says nothing.
fn note_empty(entry: &Entry, key: &str, says_nothing: bool, kept: &mut Kept) {
    if says_nothing && entry.raw(key).is_some() {
        kept.put(key, Value::Null);
    }
}

/// The tie that the user last chose may differ from the one there is, because
/// who cannot be tied at present has none. Old files do not say it: there the
/// tie itself is what was chosen.
fn keep_choice(alter: &Entry, contact: &mut Contact) {
    let tie = tie_number(contact.anchor_tie);
    let chosen = alter.whole("edgeTypeByUser").filter(|chosen| (-1..=2).contains(chosen));
    if chosen == Some(tie) {
        return;
    }
    contact.kept.put("edgeType", Value::from(tie));
    if let Some(chosen) = chosen {
        contact.kept.put("edgeTypeByUser", Value::from(chosen));
    }
}

/// The number for a tie to the anchor.
pub(super) const fn tie_number(tie: AnchorTie) -> i64 {
    match tie {
        AnchorTie::None => 0,
        AnchorTie::Existing => 1,
        AnchorTie::Multiplex => 2,
    }
}

fn person_gender(entry: &Entry, remarks: &mut Remarks) -> Gender {
    let gender = role::gender(&entry.text("currentGender", remarks));
    if gender.is_none() {
        entry.note_unreadable("currentGender", remarks);
    }
    gender.unwrap_or_default()
}

/// The tie to the anchor. Its writer counts a missing one as none.
fn anchor_tie(alter: &Entry, remarks: &mut Remarks) -> AnchorTie {
    match alter.number("edgeType", remarks) {
        None | Some(0.0) => AnchorTie::None,
        Some(1.0) => AnchorTie::Existing,
        Some(2.0) => AnchorTie::Multiplex,
        Some(other) => {
            alter.note_unreadable("edgeType", remarks);
            if other > 0.0 { AnchorTie::Existing } else { AnchorTie::None }
        }
    }
}

/// The place; a distance of 0 is how the format says "not placed".
fn place(alter: &Entry, remarks: &mut Remarks) -> Option<Place> {
    let distance = alter.number("distance", remarks)?;
    let angle = alter.number("angle", remarks)?;
    if distance < 0.0 {
        alter.note_unreadable("distance", remarks);
    }
    Place::new(angle, distance)
}

fn bond(alter: &Entry, remarks: &mut Remarks) -> Bond {
    let mut bond = Bond { conflict: alter.flag("conflict", false, remarks), ..Bond::default() };
    for support in Support::ALL {
        let key = keys::support(support);
        match alter.number(key, remarks) {
            None | Some(0.0) => {}
            Some(1.0) => bond.set_support(support, Some(Direction::Given)),
            Some(2.0) => bond.set_support(support, Some(Direction::Received)),
            Some(3.0) => bond.set_support(support, Some(Direction::Mutual)),
            Some(_) => alter.note_unreadable(key, remarks),
        }
    }
    bond
}
