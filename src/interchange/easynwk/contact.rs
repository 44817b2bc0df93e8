//! Client and contacts of an easyNWK record.

use crate::domain::client::{Client, Gender};
use crate::domain::map::bond::{Bond, Direction, Support};
use crate::domain::map::contact::{AnchorTie, Contact};
use crate::domain::map::place::Place;
use crate::domain::map::role;
use crate::interchange::case::Identities;
use crate::interchange::easynwk::entry::Entry;
use crate::interchange::remarks::Remarks;
use crate::interchange::roles;

/// Keys of a contact that are read, and those that say nothing to us: traces of
/// forms that were never touched.
const KNOWN: [&str; 23] = [
    "id",
    "name",
    "role",
    "roleDefault",
    "contactOfPartner",
    "human",
    "currentGender",
    "genderDefault",
    "age",
    "note",
    "deceased",
    "edgeType",
    "edgeTypeByUser",
    "angle",
    "distance",
    "emoji",
    "conflict",
    "supportEmotional",
    "supportInstrumental",
    "supportInformational",
    "supportSocial",
    "supportLinking",
    "version",
];

/// What a record says about the client.
pub(super) fn client(ego: &Entry, remarks: &mut Remarks) -> Client {
    ego.count_unknown(&["name", "currentGender", "age", "note", "emoji"], remarks);
    Client {
        name: ego.text("name", remarks),
        age: ego.text("age", remarks),
        gender: person_gender(ego, remarks),
        note: ego.text("note", remarks),
        emoji: ego.text("emoji", remarks),
        ..Client::default()
    }
}

/// One contact.
pub(super) fn contact(alter: &Entry, identities: &mut Identities, remarks: &mut Remarks) -> Contact {
    alter.count_unknown(&KNOWN, remarks);
    let key = alter.identity("id");
    if key.is_none() {
        alter.note_unreadable("id", remarks);
    }
    let mut contact = Contact::new(identities.contact(key), alter.text("name", remarks));
    contact.role = alter.text("role", remarks);
    contact.note = alter.text("note", remarks);
    contact.age = alter.text("age", remarks);
    contact.deceased = alter.flag("deceased", false, remarks);
    contact.emoji = alter.text("emoji", remarks);
    contact.anchor_tie = anchor_tie(alter, remarks);
    contact.place = place(alter, remarks);
    contact.bond = bond(alter, remarks);
    if alter.flag("human", true, remarks) {
        contact.gender = person_gender(alter, remarks);
    } else {
        let category = alter.text("currentGender", remarks);
        contact.kind = roles::kind(&contact.role, &category);
        if let Some(gender) = role::gender(&category) {
            contact.gender = gender;
        } else {
            let is_default = contact.role.trim().is_empty()
                || roles::is_sector_default(&contact.role)
                || alter.flag("roleDefault", false, remarks);
            keep_category(&mut contact, category, is_default);
        }
    }
    contact
}

/// Contacts that are no persons have a free category where persons have a
/// gender. It becomes the role if nobody chose one, else a line of the note.
fn keep_category(contact: &mut Contact, category: String, role_is_default: bool) {
    if role_is_default {
        contact.role = category;
    } else if contact.note.is_empty() {
        contact.note = category;
    } else {
        contact.note = format!("{}\n{category}", contact.note);
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
        let key = match support {
            Support::Emotional => "supportEmotional",
            Support::Instrumental => "supportInstrumental",
            Support::Informational => "supportInformational",
            Support::Social => "supportSocial",
            Support::Linking => "supportLinking",
        };
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
