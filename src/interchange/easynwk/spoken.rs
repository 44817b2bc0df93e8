//! How role, gender, category and note of a contact hang together in a record.
//!
//! A record has one field for the gender of a person and for the free category
//! of whatever is no person. The category is brought where it can be seen, into
//! the role or the note, and remembered, so that it goes back to its field and
//! does not come twice.
//!
//! A role that nobody chose follows the place; with us it is no role at all.

use serde_json::Value;

use crate::domain::client::Gender;
use crate::domain::map::contact::{Contact, ContactKind};
use crate::domain::map::place::Place;
use crate::domain::map::role;
use crate::interchange::{keeping, roles};

/// Role, gender, category and note as they stand in a record.
pub(super) struct Spoken {
    pub(super) role: String,
    /// `None` where the key is missing.
    pub(super) role_default: Option<bool>,
    /// Gender of a person, category of anything else.
    pub(super) gender: String,
    /// `None` where the key is missing.
    pub(super) gender_default: Option<bool>,
    pub(super) note: String,
}

impl Spoken {
    /// Brings what a record says to a contact that has its place already.
    /// Answers whether the gender of a person could be read.
    pub(super) fn tell(self, human: bool, contact: &mut Contact) -> bool {
        if human {
            let gender = role::gender(&self.gender);
            contact.gender = gender.unwrap_or_default();
            self.tell_role(contact);
            return gender.is_some();
        }
        contact.kind = kind(&self.role, &self.gender);
        if let Some(gender) = role::gender(&self.gender) {
            contact.gender = gender;
            self.tell_role(contact);
        } else if kind_in_a_word(&self.gender).is_some() {
            self.tell_role(contact);
        } else {
            self.tell_category(contact);
        }
        true
    }

    fn tell_role(self, contact: &mut Contact) {
        if let Some(flag) = self.gender_default {
            contact.kept.put("genderDefault", Value::Bool(flag && goes_with(&self.role, contact.gender)));
        }
        contact.note = self.note;
        let is_default = roles::is_sector_default(&self.role);
        let usual = contact.place.map(Place::sector).map(role::usual);
        if self.role.trim().is_empty() || (self.role_default == Some(true) && usual == Some(self.role.as_str())) {
            return;
        }
        if let Some(flag) = self.role_default {
            contact.kept.put("roleDefault", Value::Bool(flag && is_default));
        }
        contact.role = self.role;
    }

    fn tell_category(self, contact: &mut Contact) {
        let (category, kept) = (self.gender, &mut contact.kept);
        for (key, flag) in [("roleDefault", self.role_default), ("genderDefault", self.gender_default)] {
            if let Some(flag) = flag {
                kept.put(key, Value::Bool(flag));
            }
        }
        let nobody_chose =
            self.role.trim().is_empty() || roles::is_sector_default(&self.role) || self.role_default == Some(true);
        if nobody_chose {
            kept.put("role", Value::String(self.role));
            (contact.role, contact.note) = (category.clone(), self.note);
        } else {
            contact.role = self.role;
            contact.note = if has_line(&self.note, &category) {
                self.note
            } else {
                kept.put("note", Value::Null);
                with_line(&self.note, &category)
            };
        }
        kept.put("currentGender", Value::String(category));
    }

    /// What a record says of a contact.
    pub(super) fn of(contact: &Contact) -> Self {
        category(contact).unwrap_or_else(|| {
            let kept = &contact.kept;
            let chosen = Some(contact.role.as_str()).filter(|role| !role.trim().is_empty());
            let role = chosen.or_else(|| role::presumed(contact)).unwrap_or_default();
            let is_new = !keeping::has(kept, "id");
            let role_default = match (chosen, keeping::flag(kept, "roleDefault")) {
                (None, _) => Some(true),
                (Some(role), Some(flag)) => Some(flag && roles::is_sector_default(role)),
                (Some(_), None) => is_new.then_some(false),
            };
            let gender_default = match keeping::flag(kept, "genderDefault") {
                Some(flag) => Some(flag && goes_with(role, contact.gender)),
                None => is_new.then(|| goes_with(role, contact.gender)),
            };
            let gender = if needs_word(contact, role) { kind_word(contact.kind) } else { gender_word(contact.gender) };
            Self {
                role: role.to_owned(),
                role_default,
                gender: gender.to_owned(),
                gender_default,
                note: contact.note.clone(),
            }
        })
    }
}

/// The category that a record brought, while it is still told where it was
/// brought to.
fn category(contact: &Contact) -> Option<Spoken> {
    let kept = &contact.kept;
    let category = keeping::text(kept, "currentGender").filter(|_| contact.kind != ContactKind::Person)?;
    let (role, note) = match keeping::text(kept, "role") {
        Some(role) => (role, (contact.role == category).then(|| contact.note.clone())),
        None => (contact.role.as_str(), note_of_record(contact, category)),
    };
    let note = note?;
    (kind(role, category) == contact.kind).then(|| Spoken {
        role: role.to_owned(),
        role_default: keeping::flag(kept, "roleDefault"),
        gender: category.to_owned(),
        gender_default: keeping::flag(kept, "genderDefault"),
        note,
    })
}

/// The note without the category, if it was put there; `None` if the note does
/// not tell it any more.
fn note_of_record(contact: &Contact, category: &str) -> Option<String> {
    let was_put = keeping::has(&contact.kept, "note");
    let without = was_put.then(|| without_line(&contact.note, category)).flatten();
    without.or_else(|| has_line(&contact.note, category).then(|| contact.note.clone()))
}

/// True if the kind of a contact cannot be seen from its role, so that a record
/// has to say it where others have a gender.
pub(super) fn hides_gender(contact: &Contact) -> bool {
    let role = if contact.role.trim().is_empty() { role::presumed(contact) } else { Some(contact.role.as_str()) };
    contact.gender != Gender::Unspecified
        && needs_word(contact, role.unwrap_or_default())
        && category(contact).is_none()
}

fn needs_word(contact: &Contact, role: &str) -> bool {
    contact.kind != ContactKind::Person && kind(role, "") != contact.kind
}

/// What a contact is that is no person.
fn kind(role: &str, category: &str) -> ContactKind {
    kind_in_a_word(category).unwrap_or_else(|| roles::kind(role, category))
}

/// The kind for which a category is just the word.
fn kind_in_a_word(category: &str) -> Option<ContactKind> {
    [ContactKind::Animal, ContactKind::Institution, ContactKind::Group]
        .into_iter()
        .find(|kind| kind_word(*kind) == category)
}

/// The word for a kind, as people write it into a record.
const fn kind_word(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Person => "",
        ContactKind::Animal => "Tier",
        ContactKind::Institution => "Institution",
        ContactKind::Group => "Gruppe",
    }
}

/// The word for a gender in a record.
pub(super) const fn gender_word(gender: Gender) -> &'static str {
    match gender {
        Gender::Female => "weiblich",
        Gender::Male => "männlich",
        Gender::Diverse => "divers",
        Gender::Unspecified => "nicht festgelegt",
    }
}

/// True for a gender that follows from the role or that nobody has said.
fn goes_with(role: &str, gender: Gender) -> bool {
    gender == Gender::Unspecified || role::named(role).is_some_and(|role| role.gender == gender)
}

fn has_line(note: &str, line: &str) -> bool {
    note.split('\n').any(|other| other == line)
}

fn with_line(note: &str, line: &str) -> String {
    if note.is_empty() { line.to_owned() } else { format!("{note}\n{line}") }
}

/// The note without the line that was put at its end.
fn without_line(note: &str, line: &str) -> Option<String> {
    let before = note.strip_suffix(line)?;
    if before.is_empty() { Some(String::new()) } else { before.strip_suffix('\n').map(str::to_owned) }
}
