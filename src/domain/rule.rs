//! The thirty rules of consistency and the principles that can be checked, as
//! names that a file can hold an answer to.
//! What each of them looks at is written in the room of checks.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::domain::phase::assessment::LifeArea;

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident $number:literal)*) => {
        /// A rule of consistency (method.md A.16).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Rule {
            $($(#[$doc])* $name,)*
        }

        impl Rule {
            /// Every rule, in the order of the method.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Its number: 1 to 30 as in the method; what follows are
            /// the principles of A.13.
            pub const fn number(self) -> u8 {
                match self {
                    $(Self::$name => $number,)*
                }
            }
        }
    };
}

rules! {
    /// Admitted without an answer to each criterion.
    AdmittedWithoutCriteria 1
    /// Nobody is named who carries the case.
    NoResponsibility 2
    /// The checklist of information has gaps.
    InformationIncomplete 3
    /// No word on how or when it is to end.
    NoEndSign 4
    /// The assessment has no last day, or is past it.
    AssessmentUnlimited 5
    /// One of the six questions is open.
    SixQuestionsOpen 6
    /// A life area was rated by professionals only.
    AreaWithoutClient 7
    /// No strength is recorded, of the client or of the environment.
    NoStrength 8
    /// Something must be secured now, and there is no task for it soon.
    SecureNowWithoutTask 9
    /// Measures are under way and nothing is agreed.
    NotAgreed 10
    /// Something was told to a third party without a release valid on that day.
    ToldWithoutRelease 11
    /// An outcome goal lacks its date, indicator or attainability.
    OutcomeGoalIncomplete 12
    /// An outcome goal has no parent.
    OutcomeGoalAlone 13
    /// A goal rests on no need.
    GoalWithoutNeed 14
    /// The plan has no activity of the client's own.
    NoOwnActivity 15
    /// The plan uses no resource of the lifeworld.
    NoLifeworldResource 16
    /// A measure has nobody to do it, or no date.
    MeasureIncomplete 17
    /// There is no review date, or it is late or past.
    ReviewDateMissing 18
    /// No contact date lies ahead.
    NoContactDate 19
    /// A measure serves no goal.
    MeasureWithoutGoal 20
    /// A service has begun and nobody knows whether it is delivered.
    DeliveryUnconfirmed 21
    /// Two services do the same at the same time.
    DoubleStructure 22
    /// A need has no measure, or there is a gap between services.
    CareGap 23
    /// A review was held and a measure has no three answers.
    MeasureNotEvaluated 24
    /// The situation has changed at its base, and nothing was reassessed.
    NoReassessment 25
    /// Closed without agreement and without a reason.
    ClosedWithoutAgreement 26
    /// Closed without a decision on after-care.
    ClosedWithoutFollowUp 27
    /// Closed without asking how satisfied people are.
    ClosedWithoutSatisfaction 28
    /// The plan was changed and no reason is given.
    PlanChangedWithoutReason 29
    /// Professional ties grow while those of the lifeworld shrink.
    ThinningNetwork 30
    /// A goal without the client's own words.
    NoOwnWords 31
    /// A version of the plan that nobody agreed to.
    PlanVersionNotAgreed 32
    /// Not a word on what is special about the situation.
    NoSpecialCircumstances 33
    /// A need that nothing is done about, and no limits are named.
    NeedWithoutLimits 34
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// A record, by its identity.
    Record(Uuid),
    /// A life area.
    Area(LifeArea),
}

/// What somebody answered to a finding; it stays in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Response {
    /// To which rule.
    pub rule: Rule,
    /// About what; `None` where the rule speaks of the whole file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
    /// When.
    pub date: NaiveDate,
    /// Why it is all right as it is.
    pub reason: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_stand_in_the_order_of_the_method() {
        let numbers: Vec<u8> = Rule::ALL.iter().map(|rule| rule.number()).collect();
        assert_eq!(numbers, (1..=34).collect::<Vec<u8>>());
    }
}
