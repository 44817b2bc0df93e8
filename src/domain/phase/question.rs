//! The single questions of the method, each with its kind of answer and source.

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
}

const ADMISSION: &[Choice] = &[Choice::Admit, Choice::NotAdmit, Choice::ClarifyFurther];
const CONCLUSION: &[Choice] = &[Choice::Close, Choice::Continue, Choice::Adapt, Choice::Reassess];
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
    /// Several problems at once?
    MultipleProblems,
    /// Will several helpers be needed?
    ManyHelpers,
    /// Does coordinating help to economise with means?
    Economising,
    /// Is there an acute crisis that must be secured first?
    AcuteCrisis,
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
            | Self::AcuteCrisis
            | Self::Consent
            | Self::AgreedWithPerson
            | Self::FollowUpNeeded => AnswerKind::Verdict,
            Self::CaseResponsibility | Self::CommissionedBy | Self::FollowUpWho | Self::ReferredTo => AnswerKind::Line,
            Self::InformedProcess
            | Self::InformedAims
            | Self::InformedBenefit
            | Self::InformedNonAdmission
            | Self::InformedDependencies
            | Self::AdmissionDate
            | Self::AssessmentBegin
            | Self::AssessmentEnd
            | Self::PlanDate
            | Self::ReviewDate
            | Self::AgreedOn
            | Self::ConclusionDate
            | Self::FollowUpUntil
            | Self::FollowUpContact => AnswerKind::Date,
            Self::AdmissionDecision => AnswerKind::Choice(ADMISSION),
            Self::Conclusion => AnswerKind::Choice(CONCLUSION),
            Self::SatisfactionPerson | Self::SatisfactionPartners => AnswerKind::Choice(SATISFACTION),
            Self::Responsibilities
            | Self::Cooperation
            | Self::Participants
            | Self::Dependencies
            | Self::MainProblems
            | Self::FirstResources
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

    /// Where the method asks this: ids of the acceptance list, part A.
    pub const fn source(self) -> &'static str {
        match self {
            Self::MultipleProblems => "A-074",
            Self::ManyHelpers => "A-075",
            Self::Economising => "A-076",
            Self::AcuteCrisis => "A-012, A-084",
            Self::CaseResponsibility => "A-046, A-072",
            Self::Responsibilities => "A-072",
            Self::Cooperation => "A-073",
            Self::Participants => "A-078",
            Self::CommissionedBy => "A-085, A-305",
            Self::Dependencies | Self::InformedDependencies => "A-082",
            Self::MainProblems | Self::FirstResources => "A-079",
            Self::InformedProcess | Self::InformedAims | Self::InformedBenefit => "A-080",
            Self::InformedNonAdmission | Self::ReferredTo => "A-081",
            Self::AdmissionDecision | Self::AdmissionDate | Self::AdmissionReason => "A-077",
            Self::EndSign => "A-064",
            Self::AssessmentBegin | Self::AssessmentEnd => "A-104",
            Self::Participation => "A-120",
            Self::Sources => "A-101, A-121",
            Self::Consent => "A-122",
            Self::SupportNeed => "A-105",
            Self::LifeworldNetwork => "A-106",
            Self::OwnResources => "A-107",
            Self::SecureNow => "A-108",
            Self::SideEffects => "A-109",
            Self::CostBenefit => "A-110",
            Self::PlanDate => "A-178",
            Self::WorkedOutWith => "A-152",
            Self::OwnActivities => "A-171",
            Self::ContactDates => "A-175",
            Self::ReviewDate => "A-176",
            Self::AgreedOn => "A-112, A-177",
            Self::OverallEffect => "A-278, A-279",
            Self::SatisfactionPerson => "A-283",
            Self::SatisfactionPartners => "A-284",
            Self::Conclusion | Self::ConclusionDate | Self::ConclusionReason => "A-280",
            Self::AgreedWithPerson => "A-281",
            Self::FollowUpNeeded
            | Self::FollowUpWho
            | Self::FollowUpWhat
            | Self::FollowUpUntil
            | Self::FollowUpContact => "A-282",
        }
    }
}
