//! Evaluation and closure: what is kept beside the single questions.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{DetachmentId, SatisfactionId};
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

/// How many statements are rated.
pub const STATEMENTS: usize = 4;

/// The highest mark of a statement; the lowest is 1.
pub const MARK_MAX: u8 = 4;

/// Who says how satisfied they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SatisfactionOf {
    /// The client.
    #[default]
    Person,
    /// Somebody else who took part: helper, agency, relative.
    Partner,
}

impl SatisfactionOf {
    /// Both, the client first.
    pub const ALL: [Self; 2] = [Self::Person, Self::Partner];
}

/// How satisfied somebody is, on the own scale: four statements, each from 1
/// (does not hold) to 4 (holds). The statements differ for the client and for
/// others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Satisfaction {
    /// Which one.
    pub id: SatisfactionId,
    /// Whose.
    #[serde(default)]
    pub of: SatisfactionOf,
    /// Who answered, by name or office.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// The marks in the order of the statements, 1–4; `None` while open.
    #[serde(default)]
    pub marks: [Option<u8>; STATEMENTS],
    /// What was said besides.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub remark: String,
}

impl Satisfaction {
    /// Nothing said yet.
    pub const fn new(id: SatisfactionId, of: SatisfactionOf, date: Option<NaiveDate>) -> Self {
        Self { id, of, by: String::new(), date, marks: [None; STATEMENTS], remark: String::new() }
    }

    /// How many statements are rated.
    pub fn answered(&self) -> usize {
        self.marks.iter().flatten().count()
    }

    /// The mean of the marks, 1–4, once all statements are rated: of one person,
    /// never of several.
    pub fn mean(&self) -> Option<f64> {
        let sum: Option<u8> = self.marks.iter().copied().sum();
        sum.map(|sum| f64::from(sum) / 4.0)
    }

    /// True if every mark lies on the scale.
    pub fn is_sound(&self) -> bool {
        self.marks.iter().flatten().all(|mark| (1..=MARK_MAX).contains(mark))
    }
}

impl Record for Satisfaction {
    type Id = SatisfactionId;
    fn id(&self) -> SatisfactionId {
        self.id
    }
}

/// What closing a case holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Closure {
    /// The steps of the detachment.
    pub detachment: Vec<DetachmentStep>,
    /// How satisfied people are.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub satisfaction: Vec<Satisfaction>,
}

impl Closure {
    /// True if somebody of them has rated at least one statement.
    pub fn has_asked(&self, of: SatisfactionOf) -> bool {
        self.satisfaction.iter().any(|satisfaction| satisfaction.of == of && satisfaction.answered() > 0)
    }
}
