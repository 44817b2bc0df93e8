//! Evaluation and closure: what is kept beside the single questions.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::ids::DetachmentId;
use crate::domain::record::Record;

/// A step of the detachment, which is a stage of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DetachmentStep {
    /// Which one.
    pub id: DetachmentId,
    /// What is handed back, reduced or ended.
    #[serde(default)]
    pub what: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// Whether it has happened.
    #[serde(default)]
    pub done: bool,
}

impl DetachmentStep {
    /// An empty step.
    pub const fn new(id: DetachmentId) -> Self {
        Self { id, what: String::new(), date: None, done: false }
    }
}

impl Record for DetachmentStep {
    type Id = DetachmentId;
    fn id(&self) -> DetachmentId {
        self.id
    }
}

/// What closing a case holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Closure {
    /// The steps of the detachment.
    pub detachment: Vec<DetachmentStep>,
}
