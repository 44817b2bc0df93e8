//! Tasks, and what is noticed of the care system along the way.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{SystemNoteId, TaskId};
use crate::domain::order;
use crate::domain::phase::plan::Doer;
use crate::domain::phase::step::Step;
use crate::domain::record::Record;

/// Something to be done, beside the measures of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// Which one.
    pub id: TaskId,
    /// What.
    #[serde(default)]
    pub what: String,
    /// Who.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Doer>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Whether it is done.
    #[serde(default)]
    pub done: bool,
    /// The step it came from: what must be secured now comes from the six
    /// questions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Step>,
}

impl Task {
    /// An empty task.
    pub const fn new(id: TaskId) -> Self {
        Self { id, what: String::new(), by: None, until: None, done: false, from: None }
    }
}

/// Tasks as they are worked through: open ones first, of these the earliest day,
/// those without a day last; done ones at the end.
pub fn in_turn(tasks: &[Task]) -> Vec<&Task> {
    let mut tasks: Vec<&Task> = tasks.iter().collect();
    order::by_key(&mut tasks, |task| (task.done, task.until.unwrap_or(NaiveDate::MAX)));
    tasks
}

/// What is wrong with the care system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SystemFault {
    /// Lücke
    #[default]
    Gap,
    /// Unzulänglichkeit
    Inadequacy,
    /// Überangebot
    Oversupply,
}

impl SystemFault {
    /// All three, in the order of the method.
    pub const ALL: [Self; 3] = [Self::Gap, Self::Inadequacy, Self::Oversupply];
}

/// An observation on the care system; it names nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SystemNote {
    /// Which one.
    pub id: SystemNoteId,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// What is wrong.
    #[serde(default)]
    pub fault: SystemFault,
    /// In a few words.
    #[serde(default)]
    pub text: String,
}

impl Record for Task {
    type Id = TaskId;
    fn id(&self) -> TaskId {
        self.id
    }
}

impl Record for SystemNote {
    type Id = SystemNoteId;
    fn id(&self) -> SystemNoteId {
        self.id
    }
}
