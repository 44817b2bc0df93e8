//! The single questions of the method, each with its kind of answer and source.

mod source;

use serde::{Deserialize, Serialize};

/// One choice of a question that offers some.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// Admit the person.
    Admit,
    /// Do not admit, refer on.
    NotAdmit,
    /// Clarify further before deciding.
    ClarifyFurther,
    /// No need any more: close.
    Close,
    /// Continue as agreed.
    Continue,
    /// Adapt the plan.
    Adapt,
    /// Begin a new assessment.
    Reassess,
    /// Satisfaction, lowest of four (A-283, own scale).
    NotSatisfied,
    /// Satisfaction, second of four.
    RatherNot,
    /// Satisfaction, third of four.
    RatherSatisfied,
    /// Satisfaction, highest of four.
    Satisfied,
    /// The three criteria of the method (A-074…A-076).
    OwnCriteria,
    /// The five criteria that are widely taught (method.md C.1).
    TaughtCriteria,
    /// Goals are set once and hold.
    StaticPlanning,
    /// Goals are reviewed and adapted as it goes.
    RollingPlanning,
    /// Vague principle goals give direction, interim goals come along.
    VaguePlanning,
    /// Only the next step has a goal.
    NextStepPlanning,
    /// Repair service, muddling through.
    RepairPlanning,
    /// Self-reliance, lowest of four (A-022, own scale).
    HardlyAlone,
    /// Self-reliance, second of four.
    WithMuchHelp,
    /// Self-reliance, third of four.
    WithSomeHelp,
    /// Self-reliance, highest of four.
    OnOnesOwn,
}

const ADMISSION: &[Choice] = &[Choice::Admit, Choice::NotAdmit, Choice::ClarifyFurther];
const CONCLUSION: &[Choice] = &[Choice::Close, Choice::Continue, Choice::Adapt, Choice::Reassess];
const CRITERIA_SETS: &[Choice] = &[Choice::OwnCriteria, Choice::TaughtCriteria];
const SELF_RELIANCE: &[Choice] = &[Choice::HardlyAlone, Choice::WithMuchHelp, Choice::WithSomeHelp, Choice::OnOnesOwn];

/// The modes of planning, the static one first (A-154, A-157…A-160).
pub const PLANNING_MODES: &[Choice] = &[
    Choice::StaticPlanning,
    Choice::RollingPlanning,
    Choice::VaguePlanning,
    Choice::NextStepPlanning,
    Choice::RepairPlanning,
];
const SATISFACTION: &[Choice] = &[Choice::NotSatisfied, Choice::RatherNot, Choice::RatherSatisfied, Choice::Satisfied];

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerKind {
    /// One line.
    Line,
    /// Several sentences.
    Text,
    /// A day.
    Date,
    /// Yes, no or unclear, with a reason.
    Verdict,
    /// One of these.
    Choice(&'static [Choice]),
}

/// A question with one answer in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Which set of criteria is asked.
    CriteriaSet,
    /// Several problems at once?
    MultipleProblems,
    /// Will several helpers be needed?
    ManyHelpers,
    /// Does coordinating help to economise with means?
    Economising,
    /// Is the need complex, with three problem areas or more?
    ComplexNeed,
    /// Are many involved already?
    ManyActors,
    /// Do the usual services fail to take hold?
    UsualCareFails,
    /// Are means of one's own missing?
    OwnMeansLacking,
    /// Does the person consent to case management?
    Consenting,
    /// Is there an acute crisis that must be secured first?
    AcuteCrisis,
    /// How the crisis was secured, or to whom it was referred.
    AcuteAction,
    /// Who carries the responsibility for the case?
    CaseResponsibility,
    /// Who is responsible for what?
    Responsibilities,
    /// How will cooperation go on?
    Cooperation,
    /// Who took part in the clarification?
    Participants,
    /// Who commissions the work?
    CommissionedBy,
    /// What was commissioned.
    Commission,
    /// When it was commissioned.
    CommissionDate,
    /// Who pays.
    Funder,
    /// Who is entitled to take part?
    Eligibility,
    /// On what does the work depend, and was that disclosed?
    Dependencies,
    /// Main problems, as first understood.
    MainProblems,
    /// Resources, as first understood.
    FirstResources,
    /// Informed on the process: when.
    InformedProcess,
    /// Informed on the aims: when.
    InformedAims,
    /// Informed on the expected benefit: when.
    InformedBenefit,
    /// Informed on what happens without admission: when.
    InformedNonAdmission,
    /// Informed on dependencies: when.
    InformedDependencies,
    /// Who informed the person.
    InformedBy,
    /// Admit, not admit, clarify further.
    AdmissionDecision,
    /// When it was decided.
    AdmissionDate,
    /// Why.
    AdmissionReason,
    /// Where the person is referred to instead.
    ReferredTo,
    /// How we will notice that we are done.
    EndSign,
    /// First day of the assessment.
    AssessmentBegin,
    /// Last day of the assessment.
    AssessmentEnd,
    /// How the person takes part.
    Participation,
    /// Where the information comes from.
    Sources,
    /// Consent to gathering data.
    Consent,
    /// What is special about this situation.
    SpecialCircumstances,
    /// How self-reliant the person is at the beginning.
    SelfRelianceBefore,
    /// Assessment question 1.
    SupportNeed,
    /// Assessment question 2.
    LifeworldNetwork,
    /// Assessment question 3.
    OwnResources,
    /// Assessment question 4.
    SecureNow,
    /// Assessment question 5.
    SideEffects,
    /// Assessment question 6.
    CostBenefit,
    /// The concept for the case as a whole.
    OverallConcept,
    /// What may turn out well.
    Chances,
    /// What may go wrong.
    Risks,
    /// Is the situation around the person chaotic?
    OuterChaos,
    /// Is the situation within the person chaotic?
    InnerChaos,
    /// How goals are planned.
    PlanningMode,
    /// The next step, where only that is planned.
    NextStep,
    /// What else stays possible.
    OpenOptions,
    /// The day of the plan.
    PlanDate,
    /// With whom the plan was worked out.
    WorkedOutWith,
    /// What the client does.
    OwnActivities,
    /// When those involved meet.
    ContactDates,
    /// When the plan is reviewed.
    ReviewDate,
    /// When it was agreed.
    AgreedOn,
    /// What the whole has brought about.
    OverallEffect,
    /// The services, judged as a whole.
    ServicesJudged,
    /// Have the wished-for results come about?
    ResultsReached,
    /// How self-reliant the person is at the end.
    SelfRelianceAfter,
    /// How satisfied the person is.
    SatisfactionPerson,
    /// How satisfied others involved are.
    SatisfactionPartners,
    /// Close, continue, adapt, reassess.
    Conclusion,
    /// When it was decided.
    ConclusionDate,
    /// Why.
    ConclusionReason,
    /// Does the person agree?
    AgreedWithPerson,
    /// Is after-care needed?
    FollowUpNeeded,
    /// Who keeps in touch.
    FollowUpWho,
    /// What after-care consists of.
    FollowUpWhat,
    /// Until when.
    FollowUpUntil,
    /// The next contact of after-care.
    FollowUpContact,
}

/// The six questions of the assessment, in order (A-105…A-110).
pub const SIX_QUESTIONS: [Question; 6] = [
    Question::SupportNeed,
    Question::LifeworldNetwork,
    Question::OwnResources,
    Question::SecureNow,
    Question::SideEffects,
    Question::CostBenefit,
];

/// The criteria of intake, in order (A-074… ).
pub const CRITERIA: [Question; 4] =
    [Question::MultipleProblems, Question::ManyHelpers, Question::Economising, Question::AcuteCrisis];

/// The criteria that are widely taught, in order (method.md C.1).
pub const TAUGHT_CRITERIA: [Question; 5] = [
    Question::ComplexNeed,
    Question::ManyActors,
    Question::UsualCareFails,
    Question::OwnMeansLacking,
    Question::Consenting,
];

/// The checklist of information duties (A-080…A-082).
pub const INFORMATION: [Question; 5] = [
    Question::InformedProcess,
    Question::InformedAims,
    Question::InformedBenefit,
    Question::InformedNonAdmission,
    Question::InformedDependencies,
];

impl Question {
    /// What kind of answer it takes.
    pub const fn kind(self) -> AnswerKind {
        match self {
            Self::MultipleProblems
            | Self::ManyHelpers
            | Self::Economising
            | Self::ComplexNeed
            | Self::ManyActors
            | Self::UsualCareFails
            | Self::OwnMeansLacking
            | Self::Consenting
            | Self::AcuteCrisis
            | Self::OuterChaos
            | Self::InnerChaos
            | Self::ResultsReached
            | Self::Consent
            | Self::AgreedWithPerson
            | Self::FollowUpNeeded => AnswerKind::Verdict,
            Self::CaseResponsibility
            | Self::CommissionedBy
            | Self::Funder
            | Self::InformedBy
            | Self::FollowUpWho
            | Self::ReferredTo => AnswerKind::Line,
            Self::InformedProcess
            | Self::InformedAims
            | Self::InformedBenefit
            | Self::InformedNonAdmission
            | Self::InformedDependencies
            | Self::CommissionDate
            | Self::AdmissionDate
            | Self::AssessmentBegin
            | Self::AssessmentEnd
            | Self::PlanDate
            | Self::ReviewDate
            | Self::AgreedOn
            | Self::ConclusionDate
            | Self::FollowUpUntil
            | Self::FollowUpContact => AnswerKind::Date,
            Self::CriteriaSet => AnswerKind::Choice(CRITERIA_SETS),
            Self::PlanningMode => AnswerKind::Choice(PLANNING_MODES),
            Self::SelfRelianceBefore | Self::SelfRelianceAfter => AnswerKind::Choice(SELF_RELIANCE),
            Self::AdmissionDecision => AnswerKind::Choice(ADMISSION),
            Self::Conclusion => AnswerKind::Choice(CONCLUSION),
            Self::SatisfactionPerson | Self::SatisfactionPartners => AnswerKind::Choice(SATISFACTION),
            Self::Responsibilities
            | Self::Cooperation
            | Self::Participants
            | Self::Commission
            | Self::Eligibility
            | Self::Dependencies
            | Self::AcuteAction
            | Self::MainProblems
            | Self::FirstResources
            | Self::SpecialCircumstances
            | Self::OverallConcept
            | Self::Chances
            | Self::Risks
            | Self::NextStep
            | Self::OpenOptions
            | Self::ServicesJudged
            | Self::AdmissionReason
            | Self::EndSign
            | Self::Participation
            | Self::Sources
            | Self::SupportNeed
            | Self::LifeworldNetwork
            | Self::OwnResources
            | Self::SecureNow
            | Self::SideEffects
            | Self::CostBenefit
            | Self::WorkedOutWith
            | Self::OwnActivities
            | Self::ContactDates
            | Self::OverallEffect
            | Self::ConclusionReason
            | Self::FollowUpWhat => AnswerKind::Text,
        }
    }
}
