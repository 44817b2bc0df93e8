//! What several tests share: small cases, chance that can be repeated, random
//! commands, stores that fail.
//!
//! Situations that every test of a change to a case thinks of; the random
//! commands of [`chance`] come through all of them:
//!
//! - the empty map, and the map with one contact;
//! - a contact tied to itself (no such pair can be made) and pairs tied twice;
//! - a contact that is on no map any more, and one without a place;
//! - empty and blank names, very long names, several lines, quotation marks;
//! - writing from right to left, emoji of several code points, marks that no
//!   one sees (zero width, byte order);
//! - identities that nobody knows, records put twice, a goal that is its own
//!   parent, answers of the wrong kind, ratings off their scale;
//! - right after undo, after redo, and after a reload.
//!
//! Identities are numbers that count up and days count from one Monday, so a
//! seed tells the same story every time.

pub(crate) mod build;
pub(crate) mod chance;
pub(crate) mod everything;
pub(crate) mod stores;

use ankerplatz::domain::ids::{
    ActivityId, AreaId, CaseId, ContactDateId, ContactId, ContributionId, DetachmentId, GoalId, ImpressionId, MapId,
    MeasureId, NeedId, PartnerId, PlanVersionId, ReleaseId, ResponsibilityId, ResultId, ReviewId, SatisfactionId,
    ServiceId, StrengthId, SystemNoteId, TaskId,
};
use chrono::{Days, NaiveDate};
use uuid::Uuid;

macro_rules! numbered {
    ($($function:ident $id:ident $kind:literal)*) => {$(
        pub(crate) const fn $function(number: u128) -> $id {
            $id(Uuid::from_u128(($kind << 64) + number))
        }
    )*};
}

numbered! {
    case_id CaseId 1
    map_id MapId 2
    contact_id ContactId 3
    strength_id StrengthId 4
    need_id NeedId 5
    goal_id GoalId 6
    measure_id MeasureId 7
    service_id ServiceId 8
    activity_id ActivityId 9
    review_id ReviewId 10
    detachment_id DetachmentId 11
    responsibility_id ResponsibilityId 12
    impression_id ImpressionId 13
    contribution_id ContributionId 14
    area_id AreaId 15
    result_id ResultId 16
    task_id TaskId 17
    contact_date_id ContactDateId 18
    release_id ReleaseId 19
    system_note_id SystemNoteId 20
    plan_version_id PlanVersionId 21
    satisfaction_id SatisfactionId 22
    partner_id PartnerId 23
}

/// The day so many days after Monday, 2 March 2026.
pub(crate) fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 2).unwrap() + Days::new(number)
}

/// A day as it is written.
pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
