//! Values of the domain in files for other programs. Programs read keys that
//! never change ("family"), people read words of their language; a [`Term`] is
//! where both come from.

use serde::Serialize;

use crate::domain::client::Gender;
use crate::domain::map::bond::{Direction, Feature, Frequency, Quality};
use crate::domain::map::contact::{AnchorTie, ContactKind};
use crate::domain::map::place::{Horizon, Sector};
use crate::domain::map::version::MapAim;

/// A value of the domain that has a key for programs and a word for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// Person, animal, institution, group.
    Kind(ContactKind),
    /// Gender.
    Gender(Gender),
    /// The tie to the anchor.
    AnchorTie(AnchorTie),
    /// The field of the map.
    Sector(Sector),
    /// The ring of the map.
    Horizon(Horizon),
    /// How a tie is felt.
    Quality(Quality),
    /// Which way something goes between the anchor and a contact.
    WithAnchor(Direction),
    /// Which way something goes between two contacts.
    Between(Direction),
    /// How often.
    Frequency(Frequency),
    /// What was noticed of a tie.
    Feature(Feature),
    /// How things are, or how they are to become.
    Aim(MapAim),
}

impl Term {
    /// The key, as case files write it.
    pub fn key(self) -> String {
        match self {
            Self::Kind(value) => key(&value),
            Self::Gender(value) => key(&value),
            Self::AnchorTie(value) => key(&value),
            Self::Sector(value) => key(&value),
            Self::Horizon(value) => match value {
                Horizon::Near => "near",
                Horizon::Middle => "middle",
                Horizon::Far => "far",
            }
            .to_owned(),
            Self::Quality(value) => key(&value),
            Self::WithAnchor(value) | Self::Between(value) => key(&value),
            Self::Frequency(value) => key(&value),
            Self::Feature(value) => key(&value),
            Self::Aim(value) => key(&value),
        }
    }
}

/// The name under which a value is stored.
pub(super) fn key(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(key)) => key,
        Ok(_) | Err(_) => String::new(),
    }
}

/// The roles that somebody can have in the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyRole {
    /// Most ties of all.
    Star,
    /// In two or more clusters.
    Bridge,
    /// In no cluster, and links different ones.
    Liaison,
    /// Has a tie into another sector.
    Gatekeeper,
    /// Tied to the anchor and to nobody else.
    Isolate,
    /// Without this contact the network falls apart.
    CutPerson,
}

impl KeyRole {
    /// Every role, in the order of files.
    pub const ALL: [Self; 6] =
        [Self::Star, Self::Bridge, Self::Liaison, Self::Gatekeeper, Self::Isolate, Self::CutPerson];

    /// The name of the role for programs.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Star => "star",
            Self::Bridge => "bridge",
            Self::Liaison => "liaison",
            Self::Gatekeeper => "gatekeeper",
            Self::Isolate => "isolate",
            Self::CutPerson => "cut_person",
        }
    }
}

/// The kinds of values that typed formats tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Text,
    Flag,
    Whole,
    Number,
}

/// What stands in a field.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// Nothing is known, or nothing is defined.
    Nothing,
    Text(String),
    /// A role, which has words of its own in every language.
    Role(String),
    Terms(Vec<Term>),
    Flag(bool),
    Whole(usize),
    Number(f64),
}

impl Value {
    /// A text; a blank one says nothing.
    pub(super) fn text(text: &str) -> Self {
        if text.trim().is_empty() { Self::Nothing } else { Self::Text(text.to_owned()) }
    }

    /// As programs read it; `None` for what is not known.
    pub(super) fn for_programs(&self) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::Text(text) => Some(text.clone()),
            Self::Role(role) => Some(role.clone()).filter(|role| !role.is_empty()),
            Self::Terms(terms) => Some(terms.iter().map(|term| term.key()).collect::<Vec<_>>().join(" | ")),
            Self::Flag(flag) => Some(flag.to_string()),
            Self::Whole(number) => Some(number.to_string()),
            Self::Number(number) => Some(number.to_string()).filter(|_| number.is_finite()),
        }
    }
}
