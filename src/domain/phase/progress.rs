//! The state of steps and phases, computed from what the file holds.

use crate::domain::case::Case;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::answers::Verdict;
use crate::domain::phase::area::AreaKey;
use crate::domain::phase::assessment::AreaRating;
use crate::domain::phase::contribution::InstrumentResult;
use crate::domain::phase::evaluation::SatisfactionOf;
use crate::domain::phase::goal::GoalLevel;
use crate::domain::phase::intake::ImpressionOf;
use crate::domain::phase::means;
use crate::domain::phase::plan::{Means, Outcome};
use crate::domain::phase::planning::{self, Asked};
use crate::domain::phase::question::{CRITERIA, Choice, Question, TAUGHT_CRITERIA};
use crate::domain::phase::step::Step;

/// How far a step or phase has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nothing is there yet.
    NotBegun,
    /// Something is there, something is missing.
    Active,
    /// Everything that is asked for is there.
    Complete,
}

/// Things there and things asked for; never a lock, always only a count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many of the things asked for are there.
    pub done: usize,
    /// How many are asked for.
    pub of: usize,
    /// True if anything at all is there, asked for or not.
    pub begun: bool,
}

impl Progress {
    /// The state these counts mean.
    pub const fn state(self) -> State {
        if self.of == 0 && !self.begun {
            State::NotBegun
        } else if self.done >= self.of {
            State::Complete
        } else if self.done > 0 || self.begun {
            State::Active
        } else {
            State::NotBegun
        }
    }

    /// True if nothing that is asked for is missing.
    pub const fn has_all(self) -> bool {
        self.done >= self.of
    }

    fn of_all(complete: impl IntoIterator<Item = bool>) -> Self {
        let mut progress = Self::default();
        for is_complete in complete {
            progress.of += 1;
            progress.done += usize::from(is_complete);
            progress.begun = true;
        }
        // A list that must have an entry is open while it is empty.
        progress.of = progress.of.max(1);
        progress
    }

    fn and(self, other: Self) -> Self {
        Self { done: self.done + other.done, of: self.of + other.of, begun: self.begun || other.begun }
    }
}

/// The state of a phase: complete when each of its steps is.
pub fn of_phase(case: &Case, phase: PhaseKind) -> Progress {
    phase.steps().map(|step| of_step(case, step)).fold(Progress::default(), Progress::and)
}

/// What a step holds and what it asks for.
pub fn of_step(case: &Case, step: Step) -> Progress {
    match step {
        Step::LifeAreas => {
            let areas = AreaKey::all(&case.assessment);
            let is_rated = |key: &&AreaKey| key.rating(&case.assessment).is_some_and(AreaRating::has_both_views);
            Progress {
                done: areas.iter().filter(is_rated).count(),
                of: areas.len(),
                begun: !case.assessment.areas.is_empty() || !case.assessment.own_areas.is_empty(),
            }
        }
        Step::StrengthsAndNeeds => {
            let strengths =
                Progress::of_all(case.assessment.strengths.iter().map(|strength| !strength.text.trim().is_empty()));
            strengths.and(Progress::of_all(case.assessment.needs.iter().map(|need| !need.text.trim().is_empty())))
        }
        Step::Network => {
            let mut contacts = case.maps.iter().flat_map(|version| version.network.contacts()).peekable();
            let begun = contacts.peek().is_some();
            Progress { done: usize::from(contacts.any(|contact| contact.place.is_some())), of: 1, begun }
        }
        Step::Goals => goals(case),
        Step::Measures => {
            let measures = case.plan.measures.iter().map(super::plan::Measure::is_complete);
            // Who repairs what breaks keeps a log, not a list of measures.
            if planning::mode(case) == Choice::RepairPlanning {
                asked_if_begun(measures)
            } else {
                Progress::of_all(measures)
            }
        }
        Step::Services => {
            let is_named = |text: &str| !text.trim().is_empty();
            let services = case.course.services.iter();
            let services =
                Progress::of_all(services.map(|service| is_named(&service.what) && is_named(&service.provider)));
            // The register asks for nothing, but whoever keeps it has begun.
            Progress { begun: services.begun || !case.course.partners.is_empty(), ..services }
        }
        Step::Activities => Progress::of_all(
            case.course.activities.iter().map(|activity| activity.date.is_some() && !activity.text.trim().is_empty()),
        ),
        Step::Contributions => asked_if_begun(
            case.assessment
                .contributions
                .iter()
                .map(|contribution| !contribution.text.trim().is_empty())
                .chain(case.assessment.results.iter().map(InstrumentResult::is_complete)),
        ),
        Step::Releases => asked_if_begun(case.course.releases.iter().map(|release| release.signed_on.is_some())),
        Step::PlanOverview => Progress {
            begun: !case.plan.versions.is_empty(),
            ..asked_if_begun(case.plan.versions.iter().map(|version| version.agreed_on.is_some()))
        },
        Step::Tasks => asked_if_begun(case.course.tasks.iter().map(|task| task.done)),
        Step::SystemNotes => asked_if_begun(case.course.system.iter().map(|note| !note.text.trim().is_empty())),
        Step::Reviews => reviews(case),
        // That there are goals and measures is no beginning; that one was judged is.
        Step::Outcome => Progress {
            begun: case.plan.measures.iter().any(|measure| measure.outcome != Outcome::default())
                || case.plan.goals.iter().any(|goal| goal.attainment.is_some()),
            ..Progress::of_all(case.plan.measures.iter().map(|measure| measure.outcome.is_complete()))
        },
        Step::Detachment => Progress::of_all(
            case.closure.detachment.iter().map(|step| !step.what.trim().is_empty() && step.date.is_some()),
        ),
        Step::Criteria
        | Step::Responsibility
        | Step::Commission
        | Step::WholePicture
        | Step::PlanningMode
        | Step::FirstPicture
        | Step::Information
        | Step::Admission
        | Step::Frame
        | Step::SixQuestions
        | Step::Agreement
        | Step::Conclusion
        | Step::FollowUp => questions(case, step),
        Step::Overall => {
            let asked = case.closure.satisfaction.iter().filter(|satisfaction| satisfaction.answered() > 0).count();
            questions(case, step).and(Progress { begun: asked > 0, ..Progress::default() })
        }
    }
}

/// What is asked of goals depends on how they are planned.
fn goals(case: &Case) -> Progress {
    let goals = case.plan.goals.iter().map(super::goal::Goal::is_complete);
    match planning::asked(planning::mode(case)) {
        Asked::Outcome => {
            let goals = Progress::of_all(goals);
            let has_outcome = case.plan.goals.iter().any(|goal| goal.level == GoalLevel::Outcome);
            if has_outcome { goals } else { Progress { of: goals.of + 1, ..goals } }
        }
        Asked::Direction => Progress::of_all(goals),
        Asked::Nothing => asked_if_begun(goals),
    }
}

/// True while a step is put off for later. What was put off and has since been
/// brought to its end needs no reminder; if it is opened again, it has one.
pub fn is_put_off(case: &Case, step: Step) -> bool {
    case.later.contains(&step) && of_step(case, step).state() != State::Complete
}

/// The steps that are put off, in the order of the wizard.
pub fn put_off(case: &Case) -> impl Iterator<Item = Step> {
    Step::ALL.into_iter().filter(|step| is_put_off(case, *step))
}

/// The step of a phase to go on with: the first that still asks for something
/// and is not put off, else the first that is. A step that asks for nothing is
/// passed over; `None` if all of them are.
pub fn first_open(case: &Case, phase: PhaseKind) -> Option<Step> {
    let is_waiting = |step: &Step| !case.later.contains(step);
    open_steps(case, phase).find(is_waiting).or_else(|| open_steps(case, phase).next())
}

fn open_steps(case: &Case, phase: PhaseKind) -> impl Iterator<Item = Step> {
    phase.steps().filter(move |step| !of_step(case, *step).has_all())
}

/// The step of a case to go on with: the first open one of a phase that is under
/// way, else of a phase that is not begun, else one that was put off. `None` once
/// nothing asks for anything any more.
pub fn open_step(case: &Case) -> Option<Step> {
    let with = |wanted: State| {
        PhaseKind::ALL
            .into_iter()
            .filter(move |phase| of_phase(case, *phase).state() == wanted)
            .flat_map(move |phase| open_steps(case, phase))
            .find(|step| !case.later.contains(step))
    };
    with(State::Active)
        .or_else(|| with(State::NotBegun))
        .or_else(|| PhaseKind::ALL.into_iter().find_map(|phase| first_open(case, phase)))
}

/// True once anything was entered in any phase.
pub fn is_begun(case: &Case) -> bool {
    PhaseKind::ALL.into_iter().any(|phase| of_phase(case, phase).begun)
}

/// The step to go on with, or the very first.
pub fn next_step(case: &Case) -> Step {
    open_step(case).unwrap_or(Step::Criteria)
}

/// A list that may stay empty: it asks for nothing until it has an entry.
fn asked_if_begun(complete: impl IntoIterator<Item = bool>) -> Progress {
    let mut progress = Progress::default();
    for is_complete in complete {
        progress.of += 1;
        progress.done += usize::from(is_complete);
        progress.begun = true;
    }
    progress
}

fn reviews(case: &Case) -> Progress {
    let Some(review) = case.course.last_review() else { return Progress { done: 0, of: 1, begun: false } };
    let services = &case.course.services;
    let checks = services.iter().map(|service| review.check(service.id).is_complete());
    Progress::of_all(checks.chain([review.date.is_some() && review.next.is_some()]))
}

fn questions(case: &Case, step: Step) -> Progress {
    let asked = step.questions().iter().filter(|question| is_asked(case, **question));
    let mut progress = Progress {
        begun: step
            .questions()
            .iter()
            .any(|question| case.answers.get(*question).is_some() || is_kept(case, *question)),
        ..Progress::default()
    };
    for question in asked {
        progress.of += 1;
        progress.done += usize::from(case.answers.is_answered(*question) || is_kept(case, *question));
    }
    progress
}

/// True if records answer a question, so that nothing is entered twice.
pub fn is_kept(case: &Case, question: Question) -> bool {
    let impressed =
        |of| case.intake.impressions.iter().any(|impression| impression.of == of && !impression.text.trim().is_empty());
    match question {
        Question::Responsibilities => case.intake.responsibilities.iter().any(|line| !line.what.trim().is_empty()),
        Question::MainProblems => impressed(ImpressionOf::Problem),
        Question::ContactDates => case.plan.contact_dates.iter().any(|meeting| meeting.date.is_some()),
        Question::OwnActivities => means::measures_of(case, Means::OwnActivity).next().is_some(),
        question => question == Question::FirstResources && impressed(ImpressionOf::Resource),
    }
}

/// True if an open answer keeps its step from being complete. The others are
/// offered, not asked for.
pub fn is_asked(case: &Case, question: Question) -> bool {
    match question {
        Question::ReferredTo => case.answers.choice(Question::AdmissionDecision) == Some(Choice::NotAdmit),
        Question::EndSign => case.answers.choice(Question::AdmissionDecision) != Some(Choice::NotAdmit),
        Question::FollowUpWho | Question::FollowUpWhat | Question::FollowUpUntil => {
            case.answers.verdict(Question::FollowUpNeeded) == Some(Verdict::Yes)
        }
        Question::AcuteAction => case.answers.verdict(Question::AcuteCrisis) == Some(Verdict::Yes),
        Question::NextStep => case.answers.choice(Question::PlanningMode) == Some(Choice::NextStepPlanning),
        Question::SatisfactionPerson => !case.closure.has_asked(SatisfactionOf::Person),
        Question::SatisfactionPartners => !case.closure.has_asked(SatisfactionOf::Partner),
        question if CRITERIA[..3].contains(&question) => !asks_taught_criteria(case),
        question if TAUGHT_CRITERIA.contains(&question) => asks_taught_criteria(case),
        question => !OFFERED.contains(&question),
    }
}

/// True if the widely taught criteria are asked instead of the method's own.
pub fn asks_taught_criteria(case: &Case) -> bool {
    case.answers.choice(Question::CriteriaSet) == Some(Choice::TaughtCriteria)
}

/// Questions that are never asked for, only offered.
const OFFERED: [Question; 19] = [
    Question::CriteriaSet,
    Question::Commission,
    Question::CommissionDate,
    Question::Funder,
    Question::Eligibility,
    Question::InformedBy,
    Question::SpecialCircumstances,
    Question::SelfRelianceBefore,
    Question::Chances,
    Question::Risks,
    Question::OpenOptions,
    Question::ServicesJudged,
    Question::SelfRelianceAfter,
    Question::Participants,
    Question::Dependencies,
    Question::Sources,
    Question::WorkedOutWith,
    Question::ConclusionReason,
    Question::FollowUpContact,
];
