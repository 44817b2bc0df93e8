//! A contact on the map: person, animal or institution.

use serde::{Deserialize, Serialize};

use crate::domain::client::Gender;
use crate::domain::ids::ContactId;
use crate::domain::kept::Kept;
use crate::domain::map::bond::Bond;
use crate::domain::map::place::Place;

/// What kind of being or body a contact is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// One human being.
    #[default]
    Person,
    /// A pet or other animal.
    Animal,
    /// An office, a service, a club: a body, not a person.
    Institution,
    /// Several people drawn as one. The method warns against it, because their
    /// ties and distances differ; it is better to draw each of them.
    Group,
}

impl ContactKind {
    /// Every kind, in the order of forms and legends.
    pub const ALL: [Self; 4] = [Self::Person, Self::Animal, Self::Institution, Self::Group];
}

/// The contact's own tie to the anchor. It is not rated by default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnchorTie {
    /// Known, but at present without a tie.
    None,
    /// There is a tie.
    #[default]
    Existing,
    /// A tie that serves several functions at once.
    Multiplex,
}

impl AnchorTie {
    /// Every tie to the anchor, from none to the densest.
    pub const ALL: [Self; 3] = [Self::None, Self::Existing, Self::Multiplex];

    /// True for any tie at all.
    pub const fn exists(self) -> bool {
        !matches!(self, Self::None)
    }
}

/// One contact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// Who this is, in every version of the map.
    pub id: ContactId,
    /// Name or pseudonym; first names suffice.
    pub name: String,
    /// Role towards the client: "Mutter", "Nachbar:in".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// Person, animal or institution.
    #[serde(default)]
    pub kind: ContactKind,
    /// Gender, for the symbol of a person.
    #[serde(default)]
    pub gender: Gender,
    /// Age as it was said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub age: String,
    /// Anything else.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// A picture sign instead of initials.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub emoji: String,
    /// No longer alive. Stays on the map, counts in no measure.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deceased: bool,
    /// The tie to the anchor.
    #[serde(default)]
    pub anchor_tie: AnchorTie,
    /// Where on the map; `None` while known but not placed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// What is told of the tie to the anchor, who is its first end.
    #[serde(flatten)]
    pub bond: Bond,
    /// What a foreign file says beyond all this.
    #[serde(default, skip_serializing_if = "Kept::is_empty")]
    pub kept: Kept,
}

impl Contact {
    /// A living person with a tie to the anchor, not yet placed.
    pub fn new(id: ContactId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            role: String::new(),
            kind: ContactKind::Person,
            gender: Gender::Unspecified,
            age: String::new(),
            note: String::new(),
            emoji: String::new(),
            deceased: false,
            anchor_tie: AnchorTie::Existing,
            place: None,
            bond: Bond::default(),
            kept: Kept::default(),
        }
    }

    /// Up to two letters for the symbol: the first letters of the first and
    /// last word of the name, titles such as "Dr." left out where more follows.
    pub fn initials(&self) -> String {
        let words: Vec<&str> = self.name.split_whitespace().filter(|word| !word.ends_with('.')).collect();
        let words = if words.is_empty() { self.name.split_whitespace().collect() } else { words };
        let first = |word: &&str| word.chars().find(|letter| letter.is_alphanumeric());
        let mut letters: Vec<char> = words.first().and_then(first).into_iter().collect();
        if words.len() > 1 {
            letters.extend(words.last().and_then(first));
        }
        letters.into_iter().flat_map(char::to_uppercase).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_come_from_first_and_last_word() {
        for (name, initials) in [
            ("Oma Hilde", "OH"),
            ("Petra", "P"),
            ("Dr. Maier", "M"),
            ("", ""),
            ("😀 Emo 3", "3"),
            ("ayşe von Öz", "AÖ"),
        ] {
            let contact = Contact::new(ContactId(uuid::Uuid::nil()), name);
            assert_eq!(contact.initials(), initials, "for {name}");
        }
    }
}
