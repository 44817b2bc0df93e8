//! The support plan: goals of three levels and the measures towards them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{ContactId, GoalId, MeasureId, NeedId};
use crate::domain::map::network::Pair;
use crate::domain::phase::answers::Verdict;
use crate::domain::phase::intervention::Intervention;
use crate::domain::record::Record;

/// The three levels of goals (A-140…A-142).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoalLevel {
    /// Grundsatzziel: the direction.
    Principle,
    /// Rahmenziel: a stretch of the way.
    Frame,
    /// Ergebnisziel: attainable, dated, verifiable.
    #[default]
    Outcome,
}

impl GoalLevel {
    /// All levels, from the widest.
    pub const ALL: [Self; 3] = [Self::Principle, Self::Frame, Self::Outcome];

    /// The level a parent has; a principle goal has none.
    pub const fn parent(self) -> Option<Self> {
        match self {
            Self::Principle => None,
            Self::Frame => Some(Self::Principle),
            Self::Outcome => Some(Self::Frame),
        }
    }
}

/// How far a goal was reached when the plan was brought back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attainment {
    /// Reached.
    Reached,
    /// Reached in part.
    Partly,
    /// Not reached.
    NotReached,
}

impl Attainment {
    /// All, best first.
    pub const ALL: [Self; 3] = [Self::Reached, Self::Partly, Self::NotReached];
}

/// A goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    /// Which one.
    pub id: GoalId,
    /// Principle, frame or outcome.
    #[serde(default)]
    pub level: GoalLevel,
    /// The goal of the next wider level it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<GoalId>,
    /// What will be.
    #[serde(default)]
    pub text: String,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// By what it can be seen.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub indicator: String,
    /// The need it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub need: Option<NeedId>,
    /// How far it was reached, once judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attainment: Option<Attainment>,
}

impl Goal {
    /// An empty goal of a level.
    pub const fn new(id: GoalId, level: GoalLevel, parent: Option<GoalId>) -> Self {
        Self {
            id,
            level,
            parent,
            text: String::new(),
            due: None,
            indicator: String::new(),
            need: None,
            attainment: None,
        }
    }

    /// True if an outcome goal has what makes it one: words, date, indicator.
    pub fn is_complete(&self) -> bool {
        let named = !self.text.trim().is_empty();
        match self.level {
            GoalLevel::Principle | GoalLevel::Frame => named,
            GoalLevel::Outcome => named && self.due.is_some() && !self.indicator.trim().is_empty(),
        }
    }
}

/// Who carries a measure out; exactly one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doer {
    /// The client.
    Client,
    /// The case manager.
    CaseManager,
    /// A contact of the map.
    Contact(ContactId),
    /// Somebody else, by name.
    Other(String),
}

/// Where a measure stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeasureState {
    /// Agreed or about to be.
    #[default]
    Planned,
    /// Under way.
    Running,
    /// Carried out.
    Done,
    /// Given up.
    Dropped,
}

impl MeasureState {
    /// All states, in the order of their course.
    pub const ALL: [Self; 4] = [Self::Planned, Self::Running, Self::Done, Self::Dropped];

    /// True while something is still to be done.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::Running)
    }
}

/// The three questions of the evaluation on one measure (A-272…A-274).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Outcome {
    /// Did it help?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective: Option<Verdict>,
    /// Is it still needed?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub still_needed: Option<Verdict>,
    /// Is other help called for?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_help: Option<Verdict>,
    /// What there is to say about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub remark: String,
}

impl Outcome {
    /// True once all three are answered.
    pub const fn is_complete(&self) -> bool {
        self.effective.is_some() && self.still_needed.is_some() && self.other_help.is_some()
    }
}

/// A measure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// Which one.
    pub id: MeasureId,
    /// What is done.
    #[serde(default)]
    pub what: String,
    /// Who does it, once that is settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Doer>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// For which goal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<GoalId>,
    /// Where it stands.
    #[serde(default)]
    pub state: MeasureState,
    /// Which network intervention it is, if it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intervention: Option<Intervention>,
    /// The contacts it is about; each is on a version of the map.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub contacts: BTreeSet<ContactId>,
    /// The ties it is about, those that are still to be among them.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub ties: BTreeSet<Pair>,
    /// What the evaluation found.
    #[serde(default)]
    pub outcome: Outcome,
}

impl Measure {
    /// An empty measure.
    pub fn new(id: MeasureId) -> Self {
        Self {
            id,
            what: String::new(),
            by: None,
            until: None,
            goal: None,
            state: MeasureState::Planned,
            intervention: None,
            contacts: BTreeSet::new(),
            ties: BTreeSet::new(),
            outcome: Outcome::default(),
        }
    }

    /// Everybody of the map it speaks of, besides who carries it out.
    pub fn speaks_of(&self) -> impl Iterator<Item = ContactId> {
        let ends = self.ties.iter().flat_map(|pair| [pair.ends().0, pair.ends().1]);
        self.contacts.iter().copied().chain(ends)
    }

    /// True if it says what, who, until when and for which goal.
    pub fn is_complete(&self) -> bool {
        let somebody = match &self.by {
            Some(Doer::Other(name)) => !name.trim().is_empty(),
            Some(Doer::Client | Doer::CaseManager | Doer::Contact(_)) => true,
            None => false,
        };
        somebody && !self.what.trim().is_empty() && self.until.is_some() && self.goal.is_some()
    }
}

impl Record for Goal {
    type Id = GoalId;
    fn id(&self) -> GoalId {
        self.id
    }
}

impl Record for Measure {
    type Id = MeasureId;
    fn id(&self) -> MeasureId {
        self.id
    }
}

/// Goals and measures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SupportPlan {
    /// Goals of all levels.
    pub goals: Vec<Goal>,
    /// Measures.
    pub measures: Vec<Measure>,
}

impl SupportPlan {
    /// Goals of a level under a parent (`None`: those without one).
    pub fn goals_under(&self, level: GoalLevel, parent: Option<GoalId>) -> impl Iterator<Item = &Goal> {
        self.goals.iter().filter(move |goal| goal.level == level && goal.parent == parent)
    }
}
