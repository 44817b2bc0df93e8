//! What is due in a case, and when: the dates that a case list is sorted by.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::case::Case;
use crate::domain::order;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::activity::Arrival;
use crate::domain::phase::answers::Verdict;
use crate::domain::phase::progress::{self, State};
use crate::domain::phase::question::{Choice, Question};
use crate::domain::phase::step::Step;

/// What kind of date it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DueKind {
    /// The assessment is to end.
    AssessmentEnds,
    /// A measure is to be carried out.
    Measure,
    /// A task outside the plan is to be done.
    Task,
    /// It is to be asked whether somebody who was referred has arrived.
    Arrival,
    /// The next review in monitoring.
    Monitoring,
    /// The review of the plan.
    PlanReview,
    /// An agreement with a partner is to be renewed.
    Cooperation,
    /// A step of the detachment.
    Detachment,
    /// The next contact of after-care.
    FollowUp,
}

impl DueKind {
    /// The step of the wizard that this date belongs to.
    pub const fn step(self) -> Step {
        match self {
            Self::AssessmentEnds => Step::Frame,
            Self::Measure => Step::Measures,
            Self::Task => Step::Tasks,
            Self::Arrival => Step::Activities,
            Self::Monitoring => Step::Reviews,
            Self::PlanReview => Step::Agreement,
            Self::Cooperation => Step::Services,
            Self::Detachment => Step::Detachment,
            Self::FollowUp => Step::FollowUp,
        }
    }
}

/// Something that is due.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Due {
    /// When.
    pub date: NaiveDate,
    /// What kind of date.
    pub kind: DueKind,
    /// What it is about, in the words of the file; empty where the kind says all.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what: String,
}

/// Everything that is due in a case, earliest first. What is done is left out,
/// and a closed case waits only for its detachment and its after-care.
pub fn of(case: &Case) -> Vec<Due> {
    let answers = &case.answers;
    let is_closed = answers.choice(Question::Conclusion) == Some(Choice::Close);
    let mut dues = Vec::new();
    let mut add = |date: Option<NaiveDate>, kind: DueKind, what: &str| {
        if let Some(date) = date {
            dues.push(Due { date, kind, what: what.trim().to_owned() });
        }
    };
    if !is_closed {
        if progress::of_phase(case, PhaseKind::Assessment).state() != State::Complete {
            add(answers.date(Question::AssessmentEnd), DueKind::AssessmentEnds, "");
        }
        for measure in case.plan.measures.iter().filter(|measure| measure.state.is_open()) {
            add(measure.until, DueKind::Measure, &measure.what);
        }
        for task in case.course.tasks.iter().filter(|task| !task.done) {
            add(task.until, DueKind::Task, &task.what);
        }
        for activity in &case.course.activities {
            match activity.arrival() {
                Some(Arrival::Open(ask_on)) => add(ask_on, DueKind::Arrival, activity.referred_to(&case.course)),
                Some(Arrival::Confirmed(_) | Arrival::Lost) | None => {}
            }
        }
        add(case.course.last_review().and_then(|review| review.next), DueKind::Monitoring, "");
        for partner in &case.course.partners {
            add(partner.to_renew(case), DueKind::Cooperation, &partner.name);
        }
        if answers.choice(Question::Conclusion).is_none() {
            add(answers.date(Question::ReviewDate), DueKind::PlanReview, "");
        }
    }
    for step in case.closure.detachment.iter().filter(|step| !step.done) {
        add(step.date, DueKind::Detachment, &step.what);
    }
    // A day that was named before it was found that no after-care is needed.
    if answers.verdict(Question::FollowUpNeeded) != Some(Verdict::No) {
        add(answers.date(Question::FollowUpContact), DueKind::FollowUp, answers.text(Question::FollowUpWhat));
    }
    order::naturally(&mut dues);
    dues
}
