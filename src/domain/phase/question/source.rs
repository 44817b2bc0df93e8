//! Where the method asks each question.

use crate::domain::phase::question::Question;

impl Question {
    /// Where the method asks this: ids of the acceptance list, part A.
    pub const fn source(self) -> &'static str {
        match self {
            Self::CriteriaSet
            | Self::ComplexNeed
            | Self::ManyActors
            | Self::UsualCareFails
            | Self::OwnMeansLacking
            | Self::Consenting => "A-071",
            Self::MultipleProblems => "A-074",
            Self::ManyHelpers => "A-075",
            Self::Economising => "A-076",
            Self::AcuteCrisis | Self::AcuteAction => "A-012, A-084",
            Self::Commission | Self::CommissionDate => "A-085",
            Self::Funder => "A-306",
            Self::Eligibility => "A-083",
            Self::SpecialCircumstances => "A-322",
            Self::SelfRelianceBefore | Self::SelfRelianceAfter => "A-022",
            Self::OverallConcept | Self::Chances | Self::Risks => "A-008",
            Self::OuterChaos | Self::InnerChaos => "A-155",
            Self::PlanningMode => "A-154, A-157, A-158, A-159, A-160",
            Self::NextStep | Self::OpenOptions => "A-159",
            Self::ServicesJudged => "A-277",
            Self::ResultsReached => "A-279",
            Self::CaseResponsibility => "A-046, A-072",
            Self::Responsibilities => "A-072",
            Self::Cooperation => "A-073",
            Self::Participants => "A-078",
            Self::CommissionedBy => "A-085, A-305",
            Self::Dependencies | Self::InformedDependencies => "A-082",
            Self::MainProblems | Self::FirstResources => "A-079",
            Self::InformedProcess | Self::InformedAims | Self::InformedBenefit | Self::InformedBy => "A-080",
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
            Self::OverallEffect => "A-278",
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
