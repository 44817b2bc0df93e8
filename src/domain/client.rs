//! The person the case is about, who is also the anchor of the network map.

use serde::{Deserialize, Serialize};

/// Gender as the network map draws it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// weiblich
    Female,
    /// männlich
    Male,
    /// divers
    Diverse,
    /// nicht festgelegt
    #[default]
    Unspecified,
}

impl Gender {
    /// Every gender, in the order of forms and legends.
    pub const ALL: [Self; 4] = [Self::Female, Self::Male, Self::Diverse, Self::Unspecified];
}

/// What is known of the client. Nothing is required; a pseudonym is enough.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Client {
    /// Name, short form or pseudonym.
    pub name: String,
    /// What the case is about, in one line.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub about: String,
    /// File number of the agency.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// Age as it was said: "45", "about 20".
    #[serde(skip_serializing_if = "String::is_empty")]
    pub age: String,
    /// Gender, for the symbol on the map.
    pub gender: Gender,
    /// A picture sign for the map.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub emoji: String,
    /// Anything else.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
}
