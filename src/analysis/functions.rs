//! The functions of the case manager over the log: the share of each,
//! and in which phase they were taken on; and on which side the acts lie
//!
//!
//! An entry says its function and its day, never its phase. [`phase_of`] finds
//! the phase from the days that the file holds, and says nothing where they do
//! not tell.

use chrono::NaiveDate;

use crate::domain::case::Case;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::activity::Side;
use crate::domain::phase::answers::Answers;
use crate::domain::phase::course::Function;
use crate::domain::phase::evaluation::Closure;
use crate::domain::phase::plan::SupportPlan;
use crate::domain::phase::question::{Choice, Question};

/// The six phases, and those entries of which none is known.
const ROWS: usize = 7;

/// How often each function was taken on, phase by phase, and how often each side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Functions {
    counts: [[usize; 3]; ROWS],
    support: usize,
    system: usize,
}

impl Functions {
    /// Entries of a function in a phase; `None` stands for no known phase.
    pub fn count(&self, phase: Option<PhaseKind>, function: Function) -> usize {
        self.counts[row(phase)][column(function)]
    }

    /// All entries of a phase.
    pub fn in_phase(&self, phase: Option<PhaseKind>) -> usize {
        self.counts[row(phase)].iter().sum()
    }

    /// All entries of a function.
    pub fn of(&self, function: Function) -> usize {
        self.counts.iter().map(|counts| counts[column(function)]).sum()
    }

    /// All entries.
    pub fn total(&self) -> usize {
        self.counts.iter().flatten().sum()
    }

    /// Entries of a function by all entries, 0–1; `None` for an empty log.
    pub fn share(&self, function: Function) -> Option<f64> {
        let float = |count: usize| u32::try_from(count).map(f64::from).ok();
        (self.total() > 0).then(|| Some(float(self.of(function))? / float(self.total())?)).flatten()
    }

    /// All entries of a side.
    pub const fn on_side(&self, side: Side) -> usize {
        match side {
            Side::Support => self.support,
            Side::System => self.system,
        }
    }

    /// Entries that say on which side they lie.
    pub const fn sided(&self) -> usize {
        self.support + self.system
    }

    /// Entries of a side by all that say theirs, 0–1; `None` while none does.
    pub fn share_of_side(&self, side: Side) -> Option<f64> {
        let float = |count: usize| u32::try_from(count).map(f64::from).ok();
        (self.sided() > 0).then(|| Some(float(self.on_side(side))? / float(self.sided())?)).flatten()
    }
}

fn row(phase: Option<PhaseKind>) -> usize {
    let at = phase.and_then(|phase| PhaseKind::ALL.iter().position(|other| *other == phase));
    at.unwrap_or(ROWS - 1)
}

fn column(function: Function) -> usize {
    match function {
        Function::Coordination => 0,
        Function::Advocacy => 1,
        Function::Counselling => 2,
    }
}

/// The functions over the whole log, through all cycles.
pub fn of(case: &Case) -> Functions {
    let mut functions = Functions::default();
    for activity in &case.course.activities {
        let phase = activity.date.and_then(|day| phase_of(case, day));
        functions.counts[row(phase)][column(activity.function)] += 1;
        match activity.side() {
            Some(Side::Support) => functions.support += 1,
            Some(Side::System) => functions.system += 1,
            None => {}
        }
    }
    functions
}

/// What one cycle knows of its days.
struct Days<'a> {
    is_first: bool,
    answers: &'a Answers,
    plan: &'a SupportPlan,
    closure: &'a Closure,
    /// The day a later cycle began.
    began: Option<NaiveDate>,
}

/// The phase that a day belongs to: the latest that had begun by then in the
/// cycle of that day.
///
/// - Assessment begins on the day named for it, else the day after admission; a
///   later cycle begins with it. What comes before that day, or while nobody is
///   admitted, is clarifying admission.
/// - Planning begins the day after the assessment was to end.
/// - Implementation begins when the plan was first agreed, else on the day of
///   the plan.
/// - Monitoring runs beside it; the days on which a review was held belong to it.
/// - Evaluation begins with the first step of the detachment or with the
///   decision to close or to reassess. A decision to go on is one day of it.
///
/// `None` if the file does not say enough: no phase is guessed.
pub fn phase_of(case: &Case, day: NaiveDate) -> Option<PhaseKind> {
    let days = days_of(case, day);
    let conclusion = days.answers.date(Question::ConclusionDate);
    let is_end = matches!(days.answers.choice(Question::Conclusion), Some(Choice::Close | Choice::Reassess));
    let ends = conclusion.filter(|_| is_end);
    let detachment = days.closure.detachment.iter().filter_map(|step| step.date).min();
    let evaluation = [ends, detachment].into_iter().flatten().min();
    if conclusion == Some(day) || has_come(evaluation, day) {
        return Some(PhaseKind::Evaluation);
    }
    if case.course.reviews.iter().any(|review| review.date == Some(day)) {
        return Some(PhaseKind::Monitoring);
    }
    // Versions of earlier cycles are carried over and say nothing on this one.
    let versions = days.plan.versions.iter().filter_map(|version| version.agreed_on);
    let of_cycle = versions.filter(|agreed| days.began.is_none_or(|began| began <= *agreed));
    let agreed = of_cycle.chain(days.answers.date(Question::AgreedOn)).min();
    if has_come(agreed.or(days.answers.date(Question::PlanDate)), day) {
        return Some(PhaseKind::Implementation);
    }
    if days.answers.date(Question::AssessmentEnd).is_some_and(|end| end < day) {
        return Some(PhaseKind::Planning);
    }
    let is_admitted = days.answers.choice(Question::AdmissionDecision) == Some(Choice::Admit);
    let admission = days.answers.date(Question::AdmissionDate).filter(|_| is_admitted).and_then(|day| day.succ_opt());
    let assessment = days.began.or(days.answers.date(Question::AssessmentBegin)).or(admission);
    match assessment {
        Some(begin) if begin <= day => Some(PhaseKind::Assessment),
        Some(_) => days.is_first.then_some(PhaseKind::Intake),
        None => {
            let is_open = days.answers.choice(Question::AdmissionDecision).is_some() && !is_admitted;
            (days.is_first && is_open).then_some(PhaseKind::Intake)
        }
    }
}

fn days_of(case: &Case, day: NaiveDate) -> Days<'_> {
    let past = case.cycles.iter().position(|cycle| day < cycle.until);
    let at = past.unwrap_or(case.cycles.len());
    let began = at.checked_sub(1).and_then(|before| case.cycles.get(before)).map(|cycle| cycle.until);
    let is_first = at == 0;
    match case.cycles.get(at) {
        Some(cycle) => Days { is_first, answers: &cycle.answers, plan: &cycle.plan, closure: &cycle.closure, began },
        None => Days { is_first, answers: &case.answers, plan: &case.plan, closure: &case.closure, began },
    }
}

fn has_come(begin: Option<NaiveDate>, day: NaiveDate) -> bool {
    begin.is_some_and(|begin| begin <= day)
}
