//! What has changed from the end of one cycle to another state of the case:
//! life areas (F-3), goals, measures, services, the network.
//!
//! Records are the same where their identity is. Views are never averaged
//! (F-2). Complexity: the records of both states.

use chrono::NaiveDate;

use crate::domain::case::Case;
use crate::domain::ids::MapId;
use crate::domain::phase::assessment::{AreaRating, LifeArea, Perspective};
use crate::domain::phase::gas::{self, Summary};
use crate::domain::phase::goal::{Attainment, Goal};
use crate::domain::phase::plan::{Measure, MeasureState};
use crate::domain::record::{Record, find};

/// A life area, as the file names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AreaName {
    /// One of the common ones.
    Common(LifeArea),
    /// One of this case.
    Own(String),
}

/// Whose view it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    /// The person's or the professional's.
    Of(Perspective),
    /// Somebody else's, by name.
    Other(String),
}

/// The need of a life area in one view, 0 to 4, then and now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaChange {
    /// Which area.
    pub area: AreaName,
    /// Whose view.
    pub view: View,
    /// Then; `None` if it was not rated.
    pub before: Option<u8>,
    /// Now; `None` while it is not rated.
    pub after: Option<u8>,
}

impl AreaChange {
    /// By how much the need has become less (F-3): need then − need now, −4 to 4.
    /// `None` unless both are rated.
    pub fn less_need(&self) -> Option<i8> {
        Some(i8::try_from(self.before?).ok()? - i8::try_from(self.after?).ok()?)
    }
}

/// What became of a life area, over all views; they are never averaged (F-2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AreaFate {
    /// No view is rated in the new cycle.
    Open,
    /// Views that were rated in both cycles say the same.
    Same,
    /// Some say less need, none more.
    Less,
    /// Some say more need, none less.
    More,
    /// Some say more and some less.
    Mixed,
    /// It is rated now, and no view of it was rated before.
    First,
}

/// What became of an area, from all its views.
pub fn area_fate(views: &[AreaChange]) -> AreaFate {
    if views.iter().all(|view| view.after.is_none()) {
        return AreaFate::Open;
    }
    let by: Vec<i8> = views.iter().filter_map(AreaChange::less_need).collect();
    match (by.is_empty(), by.iter().any(|by| *by > 0), by.iter().any(|by| *by < 0)) {
        (true, _, _) => AreaFate::First,
        (false, false, false) => AreaFate::Same,
        (false, true, false) => AreaFate::Less,
        (false, false, true) => AreaFate::More,
        (false, true, true) => AreaFate::Mixed,
    }
}

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is new.
    Added,
    /// It goes on.
    Kept,
    /// It is no more in the plan.
    Gone,
}

/// What became of a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalChange {
    /// Its words; the newest there are.
    pub text: String,
    /// New, kept or gone.
    pub fate: Fate,
    /// How far it was reached then.
    pub before: Option<Attainment>,
    /// How far it is reached now.
    pub after: Option<Attainment>,
}

impl GoalChange {
    /// True if it goes on and was not judged since.
    pub fn is_as_before(&self) -> bool {
        self.fate == Fate::Kept && self.after.is_none()
    }
}

/// What became of a measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureChange {
    /// Which; the newest state there is.
    pub measure: Measure,
    /// New, kept or gone.
    pub fate: Fate,
    /// Where it stood then.
    pub before: Option<MeasureState>,
}

impl MeasureChange {
    /// True if it stands where it stood.
    pub fn is_as_before(&self) -> bool {
        self.fate == Fate::Kept && self.before == Some(self.measure.state)
    }
}

/// A service, as the file names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceChange {
    /// What is provided.
    pub what: String,
    /// By whom.
    pub provider: String,
    /// New, kept, or gone, which is also what has ended since.
    pub fate: Fate,
}

/// Everything that differs between two states of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Since {
    /// Life areas that are rated in one of them, view by view; the views of an
    /// area stand together.
    pub areas: Vec<AreaChange>,
    /// Goals of both.
    pub goals: Vec<GoalChange>,
    /// What raters found of the goals of then, if they scored goals twice (F-1).
    pub scores: Vec<Summary>,
    /// Measures of both.
    pub measures: Vec<MeasureChange>,
    /// Services of both.
    pub services: Vec<ServiceChange>,
    /// The newest map of each, where it is another one.
    pub maps: Option<[MapId; 2]>,
}

impl Since {
    /// The life areas one by one, each with all its views.
    pub fn by_area(&self) -> impl Iterator<Item = &[AreaChange]> {
        self.areas.chunk_by(|one, other| one.area == other.area)
    }
}

/// Compares a case with an earlier state of itself, such as
/// [`Case::in_cycle`] gives. Services are told as of today.
pub fn since(before: &Case, after: &Case, today: NaiveDate) -> Since {
    let maps = before.newest_map().zip(after.newest_map()).map(|(one, other)| [one.id, other.id]);
    Since {
        areas: areas(before, after),
        goals: goals(before, after),
        scores: gas::summaries(&before.plan.goals).into_iter().filter(|rater| rater.change().is_some()).collect(),
        measures: measures(before, after),
        services: services(before, after, today),
        maps: maps.filter(|[one, other]| one != other),
    }
}

fn areas(before: &Case, after: &Case) -> Vec<AreaChange> {
    let empty = AreaRating::default();
    let mut found = Vec::new();
    for area in LifeArea::ALL {
        let rating = |case: &Case| case.assessment.areas.get(&area).cloned().unwrap_or_default();
        views(&AreaName::Common(area), &rating(before), &rating(after), &mut found);
    }
    for own in &after.assessment.own_areas {
        let earlier = find(&before.assessment.own_areas, own.id).map_or(&empty, |own| &own.rating);
        views(&AreaName::Own(own.name.trim().to_owned()), earlier, &own.rating, &mut found);
    }
    for own in gone(&before.assessment.own_areas, &after.assessment.own_areas) {
        views(&AreaName::Own(own.name.trim().to_owned()), &own.rating, &empty, &mut found);
    }
    found
}

/// The views of one area in which there is a need to compare.
fn views(area: &AreaName, before: &AreaRating, after: &AreaRating, found: &mut Vec<AreaChange>) {
    let mut push = |view: View, before: Option<u8>, after: Option<u8>| {
        if before.is_some() || after.is_some() {
            found.push(AreaChange { area: area.clone(), view, before, after });
        }
    };
    for perspective in Perspective::ALL {
        push(View::Of(perspective), before.of(perspective).need, after.of(perspective).need);
    }
    let of = |rating: &AreaRating, who: &str| {
        rating.others.iter().find(|other| other.who.trim() == who).and_then(|other| other.rating.need)
    };
    let mut known: Vec<&str> = Vec::new();
    for other in before.others.iter().chain(&after.others) {
        let who = other.who.trim();
        if !known.contains(&who) {
            known.push(who);
            push(View::Other(who.to_owned()), of(before, who), of(after, who));
        }
    }
}

/// The records of the first list that the second does not have.
fn gone<'list, T: Record>(before: &'list [T], after: &'list [T]) -> impl Iterator<Item = &'list T> {
    before.iter().filter(|record| find(after, record.id()).is_none())
}

fn goals(before: &Case, after: &Case) -> Vec<GoalChange> {
    let change = |goal: &Goal, fate: Fate, before: Option<Attainment>, after: Option<Attainment>| GoalChange {
        text: goal.text.trim().to_owned(),
        fate,
        before,
        after,
    };
    let now = after.plan.goals.iter().map(|goal| match find(&before.plan.goals, goal.id) {
        Some(earlier) => change(goal, Fate::Kept, earlier.attainment, goal.attainment),
        None => change(goal, Fate::Added, None, goal.attainment),
    });
    let gone = gone(&before.plan.goals, &after.plan.goals);
    now.chain(gone.map(|goal| change(goal, Fate::Gone, goal.attainment, None))).collect()
}

fn measures(before: &Case, after: &Case) -> Vec<MeasureChange> {
    let now = after.plan.measures.iter().map(|measure| {
        let earlier = find(&before.plan.measures, measure.id);
        let fate = if earlier.is_some() { Fate::Kept } else { Fate::Added };
        MeasureChange { measure: measure.clone(), fate, before: earlier.map(|earlier| earlier.state) }
    });
    let gone = gone(&before.plan.measures, &after.plan.measures);
    let gone =
        gone.map(|measure| MeasureChange { measure: measure.clone(), fate: Fate::Gone, before: Some(measure.state) });
    now.chain(gone).collect()
}

/// A service is gone once its last day has passed; one that had ended before the
/// present cycle began is no change and left out.
fn services(before: &Case, after: &Case, today: NaiveDate) -> Vec<ServiceChange> {
    let began = after.cycle_began();
    let earlier = &before.course.services;
    let now =
        after.course.services.iter().filter(|service| service.end.is_none_or(|end| end >= began)).map(|service| {
            let fate = match (find(earlier, service.id), service.end) {
                (None, _) => Fate::Added,
                (Some(_), Some(end)) if end < today => Fate::Gone,
                (Some(_), _) => Fate::Kept,
            };
            (service, fate)
        });
    let gone = gone(earlier, &after.course.services).map(|service| (service, Fate::Gone));
    let named = now.chain(gone).map(|(service, fate)| ServiceChange {
        what: service.what.trim().to_owned(),
        provider: service.provider.trim().to_owned(),
        fate,
    });
    named.collect()
}
