//! The steps of the wizard: short, one thing per page, open in any order.

use serde::{Deserialize, Serialize};

use crate::domain::phase::PhaseKind;
use crate::domain::phase::question::{Question, SIX_QUESTIONS};

/// One page of the wizard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Does the case meet the criteria?
    Criteria,
    /// Who is responsible, how will cooperation go on?
    Responsibility,
    /// Who commissioned it, who pays, what it depends on
    Commission,
    /// Main problems and resources, as first understood
    FirstPicture,
    /// What the person was told (A-080…A-082)
    Information,
    /// The decision on admission
    Admission,
    /// When, with whom, with what consent (A-104, A-120…A-122)
    Frame,
    /// Life areas in two views
    LifeAreas,
    /// Strengths, needs, wishes
    StrengthsAndNeeds,
    /// The network map as part of the diagnosis
    Network,
    /// The six questions (A-105…A-110)
    SixQuestions,
    /// What other professions contribute, and results of instruments
    Contributions,
    /// The case as a whole, chances and risks
    WholePicture,
    /// Releases from confidentiality
    Releases,
    /// How goals are planned (A-154…A-160)
    PlanningMode,
    /// Goals of three levels (A-140…A-142)
    Goals,
    /// Measures
    Measures,
    /// Review date, contact dates, agreement (A-175…A-177)
    Agreement,
    /// The plan at a glance: eight tiles, time line, versions (A-170…A-179)
    PlanOverview,
    /// What is to be done outside the plan
    Tasks,
    /// Services agreed with providers
    Services,
    /// The log
    Activities,
    /// What is noticed of the care system
    SystemNotes,
    /// Reviews with three questions per service (A-250…A-252)
    Reviews,
    /// Goals and measures brought back (A-272…A-276)
    Outcome,
    /// Effect of the whole, satisfaction
    Overall,
    /// Close, continue, adapt, reassess
    Conclusion,
    /// Detachment, step by step
    Detachment,
    /// After-care
    FollowUp,
}

impl Step {
    /// All steps, in the order of the wizard.
    pub const ALL: [Self; 29] = [
        Self::Criteria,
        Self::Responsibility,
        Self::Commission,
        Self::FirstPicture,
        Self::Information,
        Self::Admission,
        Self::Frame,
        Self::LifeAreas,
        Self::StrengthsAndNeeds,
        Self::Network,
        Self::SixQuestions,
        Self::Contributions,
        Self::WholePicture,
        Self::Releases,
        Self::PlanningMode,
        Self::Goals,
        Self::Measures,
        Self::Agreement,
        Self::PlanOverview,
        Self::Tasks,
        Self::Services,
        Self::Activities,
        Self::SystemNotes,
        Self::Reviews,
        Self::Outcome,
        Self::Overall,
        Self::Conclusion,
        Self::Detachment,
        Self::FollowUp,
    ];

    /// The phase this step belongs to.
    pub const fn phase(self) -> PhaseKind {
        match self {
            Self::Criteria
            | Self::Responsibility
            | Self::Commission
            | Self::FirstPicture
            | Self::Information
            | Self::Admission => PhaseKind::Intake,
            Self::Frame
            | Self::LifeAreas
            | Self::StrengthsAndNeeds
            | Self::Network
            | Self::SixQuestions
            | Self::Contributions
            | Self::WholePicture
            | Self::Releases => PhaseKind::Assessment,
            Self::PlanningMode | Self::Goals | Self::Measures | Self::Agreement | Self::PlanOverview => {
                PhaseKind::Planning
            }
            Self::Tasks | Self::Services | Self::Activities | Self::SystemNotes => PhaseKind::Implementation,
            Self::Reviews => PhaseKind::Monitoring,
            Self::Outcome | Self::Overall | Self::Conclusion | Self::Detachment | Self::FollowUp => {
                PhaseKind::Evaluation
            }
        }
    }

    /// The single questions of this step, in order; empty for a step of records.
    #[expect(clippy::too_many_lines, reason = "One arm for each step.")]
    pub const fn questions(self) -> &'static [Question] {
        match self {
            Self::Criteria => &[
                Question::CriteriaSet,
                Question::MultipleProblems,
                Question::ManyHelpers,
                Question::Economising,
                Question::ComplexNeed,
                Question::ManyActors,
                Question::UsualCareFails,
                Question::OwnMeansLacking,
                Question::Consenting,
                Question::AcuteCrisis,
                Question::AcuteAction,
            ],
            Self::Responsibility => &[
                Question::CaseResponsibility,
                Question::Responsibilities,
                Question::Cooperation,
                Question::Participants,
            ],
            Self::Commission => &[
                Question::CommissionedBy,
                Question::Commission,
                Question::CommissionDate,
                Question::Funder,
                Question::Eligibility,
                Question::Dependencies,
            ],
            Self::FirstPicture => &[Question::MainProblems, Question::FirstResources],
            Self::Information => &[
                Question::InformedProcess,
                Question::InformedAims,
                Question::InformedBenefit,
                Question::InformedNonAdmission,
                Question::InformedDependencies,
                Question::InformedBy,
            ],
            Self::Admission => &[
                Question::AdmissionDecision,
                Question::AdmissionDate,
                Question::AdmissionReason,
                Question::ReferredTo,
                Question::EndSign,
            ],
            Self::Frame => &[
                Question::AssessmentBegin,
                Question::AssessmentEnd,
                Question::Participation,
                Question::Sources,
                Question::Consent,
                Question::SpecialCircumstances,
                Question::SelfRelianceBefore,
            ],
            Self::SixQuestions => &SIX_QUESTIONS,
            Self::WholePicture => &[Question::OverallConcept, Question::Chances, Question::Risks],
            Self::PlanningMode => &[
                Question::OuterChaos,
                Question::InnerChaos,
                Question::PlanningMode,
                Question::NextStep,
                Question::OpenOptions,
            ],
            Self::Agreement => &[
                Question::PlanDate,
                Question::WorkedOutWith,
                Question::OwnActivities,
                Question::ContactDates,
                Question::ReviewDate,
                Question::AgreedOn,
            ],
            Self::Overall => &[
                Question::ServicesJudged,
                Question::OverallEffect,
                Question::ResultsReached,
                Question::SelfRelianceAfter,
                Question::SatisfactionPerson,
                Question::SatisfactionPartners,
            ],
            Self::Conclusion => &[
                Question::Conclusion,
                Question::ConclusionDate,
                Question::ConclusionReason,
                Question::AgreedWithPerson,
            ],
            Self::FollowUp => &[
                Question::FollowUpNeeded,
                Question::FollowUpWho,
                Question::FollowUpWhat,
                Question::FollowUpUntil,
                Question::FollowUpContact,
            ],
            Self::LifeAreas
            | Self::StrengthsAndNeeds
            | Self::Network
            | Self::Contributions
            | Self::Releases
            | Self::PlanOverview
            | Self::Tasks
            | Self::SystemNotes
            | Self::Goals
            | Self::Measures
            | Self::Services
            | Self::Activities
            | Self::Reviews
            | Self::Outcome
            | Self::Detachment => &[],
        }
    }

    /// The step after this one.
    pub fn next(self) -> Option<Self> {
        let at = Self::ALL.iter().position(|step| *step == self)?;
        Self::ALL.get(at + 1).copied()
    }

    /// The step before this one.
    pub fn previous(self) -> Option<Self> {
        let at = Self::ALL.iter().position(|step| *step == self)?;
        Self::ALL.get(at.checked_sub(1)?).copied()
    }
}
