//! The phases of case management and what each of them asks and holds.
//!
//! A phase is made of short steps. A step asks single questions (one answer
//! each, in [`answers::Answers`]) or keeps lists of records. What state a step
//! or phase is in is never stored: [`progress`] computes it from the file.

pub mod activity;
pub mod aim;
pub mod answers;
pub mod area;
pub mod assessment;
pub mod contribution;
pub mod course;
pub mod evaluation;
pub mod gas;
pub mod goal;
pub mod instrument;
pub mod intake;
pub mod intervention;
pub mod known;
pub mod linkage;
pub mod means;
pub mod naming;
pub mod page;
pub mod partner;
pub mod partner_proposals;
pub mod plan;
pub mod plan_change;
pub mod planning;
pub mod progress;
pub mod question;
pub mod release;
pub mod schedule;
pub mod shown;
pub mod step;
pub mod task;
pub mod typical_fault;

use serde::{Deserialize, Serialize};

/// The six phases. They form a cycle, may run side by side and never lock
/// (A-057…A-059).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhaseKind {
    /// Aufnahme klären
    Intake,
    /// Assessment
    Assessment,
    /// Ziele & Hilfeplan
    Planning,
    /// Umsetzung: coordination and linking
    Implementation,
    /// Monitoring
    Monitoring,
    /// Evaluation & Abschluss, with detachment and after-care
    Evaluation,
}

impl PhaseKind {
    /// All phases, in the order of the cycle.
    pub const ALL: [Self; 6] =
        [Self::Intake, Self::Assessment, Self::Planning, Self::Implementation, Self::Monitoring, Self::Evaluation];

    /// The steps of this phase, in order.
    pub fn steps(self) -> impl Iterator<Item = step::Step> {
        step::Step::ALL.into_iter().filter(move |step| step.phase() == self)
    }
}
