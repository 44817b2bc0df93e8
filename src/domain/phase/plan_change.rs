//! What is different between two plans: two versions, or a version and today.
//!
//! What the evaluation says (attainment, scores, outcome) and how far a measure
//! has come is the course of a plan, not a change of it.

use chrono::NaiveDate;

use crate::domain::case::Case;
use crate::domain::ids::PlanVersionId;
use crate::domain::phase::gas::GasScale;
use crate::domain::phase::goal::Goal;
use crate::domain::phase::plan::{Measure, PlanVersion, SupportPlan};
use crate::domain::phase::question::Question;
use crate::domain::record::find;

/// The part of a plan that versions keep.
#[derive(Clone, Copy, Debug)]
pub struct Stand<'plan> {
    /// The goals.
    pub goals: &'plan [Goal],
    /// The measures.
    pub measures: &'plan [Measure],
}

impl<'plan> From<&'plan PlanVersion> for Stand<'plan> {
    fn from(version: &'plan PlanVersion) -> Self {
        Self { goals: &version.goals, measures: &version.measures }
    }
}

impl<'plan> From<&'plan SupportPlan> for Stand<'plan> {
    fn from(plan: &'plan SupportPlan) -> Self {
        Self { goals: &plan.goals, measures: &plan.measures }
    }
}

/// What of a goal can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GoalPart {
    /// Its wording.
    Text,
    /// The client's own words.
    OwnWords,
    /// Until when.
    Due,
    /// Its level, or the goal it belongs to.
    Place,
    /// Short, medium or long.
    Term,
    /// How pressing.
    Priority,
    /// With whom it was worked out.
    WorkedOutWith,
    /// What is to become of which ability.
    Aim,
    /// Whether it can be reached, and why.
    Attainable,
    /// By what it can be seen.
    Indicators,
    /// Its scale.
    Scale,
    /// The need it rests on.
    Need,
}

/// What of a measure can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MeasurePart {
    /// What is done.
    What,
    /// Who does it.
    By,
    /// From where its means come.
    Means,
    /// From when.
    Begin,
    /// Until when.
    Until,
    /// What it costs.
    Cost,
    /// What it may bring that nobody wants.
    SideEffects,
    /// For which goal.
    Goal,
    /// Which intervention it is.
    Intervention,
    /// The contacts and ties it is about.
    About,
}

/// One difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanChange<'plan> {
    /// A goal is new.
    GoalAdded(&'plan Goal),
    /// A goal is gone.
    GoalRemoved(&'plan Goal),
    /// A part of a goal is different.
    GoalChanged {
        /// As it was.
        before: &'plan Goal,
        /// As it is.
        after: &'plan Goal,
        /// What is different.
        part: GoalPart,
    },
    /// A measure is new.
    MeasureAdded(&'plan Measure),
    /// A measure is gone.
    MeasureRemoved(&'plan Measure),
    /// A part of a measure is different.
    MeasureChanged {
        /// As it was.
        before: &'plan Measure,
        /// As it is.
        after: &'plan Measure,
        /// What is different.
        part: MeasurePart,
    },
}

/// Every difference: goals before measures, what stayed or is new in the order
/// of the later plan, then what is gone.
pub fn between<'plan>(before: Stand<'plan>, after: Stand<'plan>) -> Vec<PlanChange<'plan>> {
    let mut changes = Vec::new();
    for goal in after.goals {
        match find(before.goals, goal.id) {
            Some(was) => changes.extend(goal_parts(was, goal).into_iter().map(|part| PlanChange::GoalChanged {
                before: was,
                after: goal,
                part,
            })),
            None => changes.push(PlanChange::GoalAdded(goal)),
        }
    }
    let is_gone = |goal: &&Goal| find(after.goals, goal.id).is_none();
    changes.extend(before.goals.iter().filter(is_gone).map(PlanChange::GoalRemoved));
    for measure in after.measures {
        match find(before.measures, measure.id) {
            Some(was) => {
                changes.extend(measure_parts(was, measure).into_iter().map(|part| PlanChange::MeasureChanged {
                    before: was,
                    after: measure,
                    part,
                }));
            }
            None => changes.push(PlanChange::MeasureAdded(measure)),
        }
    }
    let is_gone = |measure: &&Measure| find(after.measures, measure.id).is_none();
    changes.extend(before.measures.iter().filter(is_gone).map(PlanChange::MeasureRemoved));
    changes
}

/// What changed since the last version was fixed; nothing without a version.
pub fn since_last_version(plan: &SupportPlan) -> Vec<PlanChange<'_>> {
    plan.versions.last().map(|last| between(last.into(), plan.into())).unwrap_or_default()
}

/// True if the last version was agreed and the plan of today is another one, so
/// that a new version is worth offering.
pub fn has_left_agreement(case: &Case) -> bool {
    case.plan.versions.last().is_some_and(|last| last.agreed_on.is_some()) && !since_last_version(&case.plan).is_empty()
}

/// The plan of today as a version. The agreement that the file speaks of is taken
/// over unless it is the one of the version before.
pub fn version_of_today(case: &Case, id: PlanVersionId, today: NaiveDate) -> PlanVersion {
    let plan = &case.plan;
    let agreed_before = plan.versions.iter().filter_map(|version| version.agreed_on).max();
    let agreed_on = case.answers.date(Question::AgreedOn).filter(|on| agreed_before.is_none_or(|before| *on > before));
    let with = case.answers.text(Question::WorkedOutWith).trim();
    PlanVersion {
        id,
        date: Some(today),
        reason: None,
        note: String::new(),
        agreed_on,
        agreed_with: agreed_on.map(|_| with.to_owned()).unwrap_or_default(),
        goals: plan.goals.clone(),
        measures: plan.measures.clone(),
    }
}

/// The parts in which two goals differ. The pattern names every field, so that a
/// new one is not forgotten here.
fn goal_parts(before: &Goal, after: &Goal) -> Vec<GoalPart> {
    let Goal {
        id: _,
        level,
        parent,
        text,
        own_words,
        due,
        term,
        priority,
        worked_out_with,
        direction,
        target,
        enabling,
        aims,
        attainable,
        attainable_because,
        indicators,
        gas,
        need,
        attainment: _,
    } = before;
    let levels = |gas: &Option<GasScale>| {
        gas.as_ref()
            .map(|gas| (gas.levels.clone(), gas.importance, gas.difficulty))
            .filter(|levels| *levels != Default::default())
    };
    [
        (GoalPart::Text, is_same(text, &after.text)),
        (GoalPart::OwnWords, is_same(own_words, &after.own_words)),
        (GoalPart::Due, *due == after.due),
        (GoalPart::Place, *level == after.level && *parent == after.parent),
        (GoalPart::Term, *term == after.term),
        (GoalPart::Priority, *priority == after.priority),
        (GoalPart::WorkedOutWith, is_same(worked_out_with, &after.worked_out_with)),
        (
            GoalPart::Aim,
            *direction == after.direction
                && *target == after.target
                && *enabling == after.enabling
                && *aims == after.aims,
        ),
        (
            GoalPart::Attainable,
            *attainable == after.attainable && is_same(attainable_because, &after.attainable_because),
        ),
        (GoalPart::Indicators, *indicators == after.indicators),
        (GoalPart::Scale, levels(gas) == levels(&after.gas)),
        (GoalPart::Need, *need == after.need),
    ]
    .into_iter()
    .filter_map(|(part, is_same)| (!is_same).then_some(part))
    .collect()
}

/// The parts in which two measures differ.
fn measure_parts(before: &Measure, after: &Measure) -> Vec<MeasurePart> {
    let Measure {
        id: _,
        what,
        by,
        means,
        begin,
        until,
        cost,
        side_effects,
        goal,
        state: _,
        intervention,
        contacts,
        ties,
        outcome: _,
    } = before;
    [
        (MeasurePart::What, is_same(what, &after.what)),
        (MeasurePart::By, *by == after.by),
        (MeasurePart::Means, *means == after.means),
        (MeasurePart::Begin, *begin == after.begin),
        (MeasurePart::Until, *until == after.until),
        (MeasurePart::Cost, is_same(cost, &after.cost)),
        (MeasurePart::SideEffects, is_same(side_effects, &after.side_effects)),
        (MeasurePart::Goal, *goal == after.goal),
        (MeasurePart::Intervention, *intervention == after.intervention),
        (MeasurePart::About, *contacts == after.contacts && *ties == after.ties),
    ]
    .into_iter()
    .filter_map(|(part, is_same)| (!is_same).then_some(part))
    .collect()
}

/// Blanks at the ends are no change.
fn is_same(before: &str, after: &str) -> bool {
    before.trim() == after.trim()
}
