//! The schedule of a case: what has a day or a span of days, in the order of the
//! time line.

use chrono::{Months, NaiveDate};

use crate::domain::case::Case;
use crate::domain::date::REVIEW_MONTHS;
use crate::domain::order;
use crate::domain::phase::goal::GoalLevel;
use crate::domain::phase::plan::{Doer, MeasureState};
use crate::domain::phase::question::{Choice, Question};
use crate::domain::phase::step::Step;

/// What an entry of the schedule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ScheduleKind {
    /// A frame or outcome goal, on the day it is due.
    Goal,
    /// A measure, from its beginning to its end.
    Measure,
    /// A service, from its first to its last day.
    Service,
    /// A day on which those involved meet.
    ContactDate,
    /// The review of the plan.
    Review,
}

impl ScheduleKind {
    /// All kinds, in the order of the time line.
    pub const ALL: [Self; 5] = [Self::Goal, Self::Measure, Self::Service, Self::ContactDate, Self::Review];

    /// The step of the wizard in which it is edited.
    pub const fn step(self) -> Step {
        match self {
            Self::Goal => Step::Goals,
            Self::Measure => Step::Measures,
            Self::Service => Step::Services,
            Self::ContactDate | Self::Review => Step::Agreement,
        }
    }
}

/// An entry of the schedule; it has a beginning or an end, or both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheduled {
    /// What it is.
    pub kind: ScheduleKind,
    /// In the words of the file; empty for the review.
    pub what: String,
    /// Who carries it out, where that is said.
    pub by: Option<Doer>,
    /// The first day.
    pub begin: Option<NaiveDate>,
    /// The last or only day.
    pub end: Option<NaiveDate>,
    /// True if nothing is to be done about it any more.
    pub is_over: bool,
}

impl Scheduled {
    /// Its first day, which is its only one where it has one.
    pub fn first(&self) -> Option<NaiveDate> {
        self.begin.or(self.end)
    }

    /// Its last day, which is its only one where it has one.
    pub fn last(&self) -> Option<NaiveDate> {
        self.end.or(self.begin)
    }
}

/// Everything in the plan that has a day: by kind, and within a kind by day.
/// Measures that were given up are left out.
pub fn of(case: &Case) -> Vec<Scheduled> {
    let mut entries = Vec::new();
    let plan = &case.plan;
    for goal in plan.goals.iter().filter(|goal| goal.level != GoalLevel::Principle) {
        entries.push(Scheduled {
            kind: ScheduleKind::Goal,
            what: goal.text.trim().to_owned(),
            by: None,
            begin: None,
            end: goal.due,
            is_over: goal.attainment.is_some(),
        });
    }
    for measure in plan.measures.iter().filter(|measure| measure.state != MeasureState::Dropped) {
        entries.push(Scheduled {
            kind: ScheduleKind::Measure,
            what: measure.what.trim().to_owned(),
            by: measure.by.clone(),
            begin: measure.begin,
            end: measure.until,
            is_over: !measure.state.is_open(),
        });
    }
    for service in &case.course.services {
        let provider = service.provider.trim();
        entries.push(Scheduled {
            kind: ScheduleKind::Service,
            what: service.what.trim().to_owned(),
            by: (!provider.is_empty()).then(|| Doer::Other(provider.to_owned())),
            begin: service.begin,
            end: service.end,
            is_over: false,
        });
    }
    for meeting in &plan.contact_dates {
        entries.push(Scheduled {
            kind: ScheduleKind::ContactDate,
            what: meeting.what.trim().to_owned(),
            by: None,
            begin: None,
            end: meeting.date,
            is_over: false,
        });
    }
    entries.push(Scheduled {
        kind: ScheduleKind::Review,
        what: String::new(),
        by: None,
        begin: None,
        end: case.answers.date(Question::ReviewDate),
        is_over: case.answers.choice(Question::Conclusion).is_some(),
    });
    entries.retain(|entry| entry.first().is_some());
    order::by_key(&mut entries, |entry| (entry.kind, entry.first(), entry.last()));
    entries
}

/// Months until the first review in each mode of planning. The method asks for
/// six at most and for a shorter interval where goals are reviewed as it goes
/// how short is our proposal.
const REVIEW_INTERVALS: [(Choice, u32); 5] = [
    (Choice::StaticPlanning, REVIEW_MONTHS),
    (Choice::RollingPlanning, 2),
    (Choice::VaguePlanning, 3),
    (Choice::NextStepPlanning, 1),
    (Choice::RepairPlanning, 3),
];

/// The mode of planning with its proposed review: the mode, the months, the day.
/// `None` while mode or date of the plan are open.
pub fn review_by_mode(case: &Case) -> Option<(Choice, u32, NaiveDate)> {
    let mode = case.answers.choice(Question::PlanningMode)?;
    let (mode, months) = REVIEW_INTERVALS.into_iter().find(|(of, _)| *of == mode)?;
    let date = case.answers.date(Question::PlanDate)?.checked_add_months(Months::new(months))?;
    Some((mode, months, date))
}

/// From which day a meeting in some weeks is counted: the last one planned, from
/// today at the earliest.
pub fn last_meeting(case: &Case, today: NaiveDate) -> NaiveDate {
    case.plan.contact_dates.iter().filter_map(|meeting| meeting.date).fold(today, NaiveDate::max)
}
