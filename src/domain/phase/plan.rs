//! The support plan: the measures towards the goals, and its versions.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{ContactDateId, ContactId, GoalId, MeasureId, PlanVersionId};
use crate::domain::map::network::Pair;
use crate::domain::phase::answers::Verdict;
use crate::domain::phase::goal::{Goal, GoalLevel};
use crate::domain::phase::intervention::Intervention;
use crate::domain::record::Record;

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

/// From where a measure takes its means: four of the eight tiles of the plan
/// (A-171…A-174).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    /// The client's own activity.
    OwnActivity,
    /// A resource of the lifeworld.
    Lifeworld,
    /// A resource to be obtained from an institution.
    Institution,
    /// An activity of the case manager.
    CaseManager,
}

impl Means {
    /// All four, in the order of the tiles.
    pub const ALL: [Self; 4] = [Self::OwnActivity, Self::Lifeworld, Self::Institution, Self::CaseManager];
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
    /// From where its means come, where that does not follow from who does it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub means: Option<Means>,
    /// From when, for the time line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begin: Option<NaiveDate>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// What it costs, and whom.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cost: String,
    /// What it may bring that nobody wants.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub side_effects: String,
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
            means: None,
            begin: None,
            until: None,
            cost: String::new(),
            side_effects: String::new(),
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

impl Record for Measure {
    type Id = MeasureId;
    fn id(&self) -> MeasureId {
        self.id
    }
}

/// A day on which those involved meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactDate {
    /// Which one.
    pub id: ContactDateId,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// With whom and for what.
    #[serde(default)]
    pub what: String,
}

/// Why a plan was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanReason {
    /// The life situation has changed.
    Situation,
    /// It is seen otherwise now.
    Appraisal,
    /// The environment has changed.
    Environment,
    /// Costs have developed otherwise.
    Costs,
    /// Something else.
    Other,
}

impl PlanReason {
    /// All reasons, in the order of forms.
    pub const ALL: [Self; 5] = [Self::Situation, Self::Appraisal, Self::Environment, Self::Costs, Self::Other];
}

/// The plan as it stood on a day (Planstand, A-179).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanVersion {
    /// Which one.
    pub id: PlanVersionId,
    /// The day it was fixed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// Why it differs from the one before; the first needs no reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<PlanReason>,
    /// What there is to say about the reason.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// When it was agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed_on: Option<NaiveDate>,
    /// With whom.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub agreed_with: String,
    /// The goals of that day.
    #[serde(default)]
    pub goals: Vec<Goal>,
    /// The measures of that day.
    #[serde(default)]
    pub measures: Vec<Measure>,
}

impl Record for ContactDate {
    type Id = ContactDateId;
    fn id(&self) -> ContactDateId {
        self.id
    }
}

impl Record for PlanVersion {
    type Id = PlanVersionId;
    fn id(&self) -> PlanVersionId {
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
    /// Days on which those involved meet.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contact_dates: Vec<ContactDate>,
    /// How the plan stood earlier, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub versions: Vec<PlanVersion>,
}

impl SupportPlan {
    /// The measures of today and of every earlier version.
    pub fn all_measures(&self) -> impl Iterator<Item = &Measure> {
        self.measures.iter().chain(self.versions.iter().flat_map(|version| &version.measures))
    }

    /// The same, for changing.
    pub(in crate::domain) fn all_measures_mut(&mut self) -> impl Iterator<Item = &mut Measure> {
        self.measures.iter_mut().chain(self.versions.iter_mut().flat_map(|version| &mut version.measures))
    }

    /// Goals of a level under a parent (`None`: those without one).
    pub fn goals_under(&self, level: GoalLevel, parent: Option<GoalId>) -> impl Iterator<Item = &Goal> {
        self.goals.iter().filter(move |goal| goal.level == level && goal.parent == parent)
    }
}
