//! Modes of planning: which one two questions speak for, and what each asks for.
//!
//! Fixed goals presuppose a clear situation and cooperation. Where it is
//! chaotic outside, inside or both, one of four flexible modes fits better
//! (A-155, A-157…A-160). A mode is proposed, never set.

use chrono::{Months, NaiveDate};

use crate::domain::case::Case;
use crate::domain::date::REVIEW_MONTHS;
use crate::domain::phase::answers::Verdict;
use crate::domain::phase::question::{Choice, Question};

/// Months between a plan of rolling goals and its review: half the usual time
/// (A-157; the span itself is a proposal of our own).
pub const ROLLING_REVIEW_MONTHS: u32 = 3;

/// Why a mode is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// It is calm outside and inside.
    BothCalm,
    /// It is chaotic outside, and calm inside or not clear.
    OuterMoves,
    /// It is chaotic inside, and calm outside or not clear.
    InnerMoves,
    /// It is chaotic outside and inside.
    BothMove,
    /// Nothing is chaotic for sure, and one of the two is not clear.
    NotClear,
}

/// A mode with what speaks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// One of [`crate::domain::phase::question::PLANNING_MODES`].
    pub mode: Choice,
    /// Why.
    pub because: Because,
}

/// The mode that two answers speak for: is the outer, is the inner situation
/// chaotic? What is not clear is planned as something that may still move.
///
/// Repairing is proposed by no pair of answers: it is what remains when not even
/// the next step can be named, and that is known only by trying.
pub const fn proposal(outer: Verdict, inner: Verdict) -> Proposal {
    let (mode, because) = match (outer, inner) {
        (Verdict::No, Verdict::No) => (Choice::StaticPlanning, Because::BothCalm),
        (Verdict::Yes, Verdict::No | Verdict::Unclear) => (Choice::RollingPlanning, Because::OuterMoves),
        (Verdict::No | Verdict::Unclear, Verdict::Yes) => (Choice::VaguePlanning, Because::InnerMoves),
        (Verdict::Yes, Verdict::Yes) => (Choice::NextStepPlanning, Because::BothMove),
        (Verdict::Unclear, Verdict::No | Verdict::Unclear) | (Verdict::No, Verdict::Unclear) => {
            (Choice::RollingPlanning, Because::NotClear)
        }
    };
    Proposal { mode, because }
}

/// The proposal for a case; `None` until both questions are answered.
pub fn proposed(case: &Case) -> Option<Proposal> {
    let outer = case.answers.verdict(Question::OuterChaos)?;
    let inner = case.answers.verdict(Question::InnerChaos)?;
    Some(proposal(outer, inner))
}

/// How goals are planned in a case; static until something else was chosen.
pub fn mode(case: &Case) -> Choice {
    case.answers.choice(Question::PlanningMode).unwrap_or(Choice::StaticPlanning)
}

/// What the chosen mode asks of the goals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// An outcome goal that can be verified.
    Outcome,
    /// A goal of any level: the direction will do.
    Direction,
    /// No goal at all: what is there counts, nothing is missing.
    Nothing,
}

/// What a mode asks of the goals.
pub fn asked(mode: Choice) -> Asked {
    if mode == Choice::VaguePlanning {
        Asked::Direction
    } else if matches!(mode, Choice::NextStepPlanning | Choice::RepairPlanning) {
        Asked::Nothing
    } else {
        Asked::Outcome
    }
}

/// The review date that a mode proposes for a plan of that day: three calendar
/// months for rolling goals, six for all others, clamped to the end of
/// a shorter month. `None` only beyond the calendar.
pub fn review_date(mode: Choice, plan: NaiveDate) -> Option<NaiveDate> {
    let months = if mode == Choice::RollingPlanning { ROLLING_REVIEW_MONTHS } else { REVIEW_MONTHS };
    plan.checked_add_months(Months::new(months))
}
