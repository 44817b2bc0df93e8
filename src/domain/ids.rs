//! Identifiers: newtypes, so that a goal can never be mistaken for a contact.
//!
//! They are made outside (at random in the browser, by counting in tests) and
//! travel inside commands.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! identifiers {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);
    )*};
}

identifiers! {
    /// One case file.
    CaseId
    /// One version of the network map.
    MapId
    /// One contact; the same in all versions of the map.
    ContactId
    /// A strength or resource.
    StrengthId
    /// A need or wish.
    NeedId
    /// A goal of any level.
    GoalId
    /// A measure of the support plan.
    MeasureId
    /// A service agreed with a provider.
    ServiceId
    /// An entry of the log.
    ActivityId
    /// A review in monitoring.
    ReviewId
    /// A step of the detachment.
    DetachmentId
    /// A line of the table of responsibilities.
    ResponsibilityId
    /// A main problem or resource, as first understood.
    ImpressionId
    /// What somebody contributed to the assessment.
    ContributionId
    /// A life area of one's own.
    AreaId
    /// The result of another instrument.
    ResultId
    /// A task.
    TaskId
    /// A day on which those involved meet.
    ContactDateId
    /// A release from confidentiality.
    ReleaseId
    /// An observation on the care system.
    SystemNoteId
    /// How satisfied somebody is.
    SatisfactionId
    /// A version of the support plan.
    PlanVersionId
    /// A partner in the cooperation.
    PartnerId
}
