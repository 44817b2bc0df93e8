//! Intake: who is responsible for what, and the first understanding.

use serde::{Deserialize, Serialize};

use crate::domain::ids::{ImpressionId, ResponsibilityId};
use crate::domain::record::Record;

/// One line of the table of responsibilities.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Responsibility {
    /// Which one.
    pub id: ResponsibilityId,
    /// Who, or which body.
    #[serde(default)]
    pub who: String,
    /// For what.
    #[serde(default)]
    pub what: String,
}

impl Responsibility {
    /// An empty line.
    pub const fn new(id: ResponsibilityId) -> Self {
        Self { id, who: String::new(), what: String::new() }
    }
}

/// What a first impression is of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ImpressionOf {
    /// A main problem.
    #[default]
    Problem,
    /// A resource.
    Resource,
}

impl ImpressionOf {
    /// Both, in the order of forms.
    pub const ALL: [Self; 2] = [Self::Problem, Self::Resource];
}

/// A main problem or a resource, as first understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Impression {
    /// Which one.
    pub id: ImpressionId,
    /// Problem or resource.
    #[serde(default)]
    pub of: ImpressionOf,
    /// In a few words.
    #[serde(default)]
    pub text: String,
}

impl Record for Responsibility {
    type Id = ResponsibilityId;
    fn id(&self) -> ResponsibilityId {
        self.id
    }
}

impl Record for Impression {
    type Id = ImpressionId;
    fn id(&self) -> ImpressionId {
        self.id
    }
}

/// What intake holds beside its single questions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Intake {
    /// The table of responsibilities.
    pub responsibilities: Vec<Responsibility>,
    /// Main problems and resources, as first understood.
    pub impressions: Vec<Impression>,
}
