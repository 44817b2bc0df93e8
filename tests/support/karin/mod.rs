//! The practice case: Karin S., 20 years old, in both languages.
//!
//! The sources give her name and age; her story and everybody in it are
//! invented. One text holds both languages side by side, so that the two files
//! in `public/practice` cannot differ in anything but words.

mod assessment;
mod course;
mod evaluation;
mod goals;
mod intake;
mod later;
mod map;
mod partners;
mod plan;
mod register;
mod ties;
mod versions;

use ankerplatz::domain::case::{Case, CaseKind};
use ankerplatz::domain::client::{Client, Gender};
use ankerplatz::domain::ids::{
    ActivityId, AreaId, CaseId, ContactDateId, ContactId, ContributionId, DetachmentId, GoalId, ImpressionId, MapId,
    MeasureId, NeedId, PartnerId, PlanVersionId, ReleaseId, ResponsibilityId, ResultId, ReviewId, SatisfactionId,
    ServiceId, StrengthId, SystemNoteId, TaskId,
};
use ankerplatz::domain::kept::Kept;
use ankerplatz::domain::map::version::MapVersion;
use ankerplatz::domain::phase::answers::{Answer, Answers, Verdict};
use ankerplatz::domain::phase::assessment::LifeArea;
use ankerplatz::domain::phase::question::{Choice, Question};
use ankerplatz::domain::rule::{About, Response, Rule};
use ankerplatz::domain::shared::Shared;
use ankerplatz::i18n::Locale;
use chrono::NaiveDate;
use uuid::Uuid;

/// The finished case in one language.
pub(crate) fn case(locale: Locale) -> Case {
    let mut answers = Answers::default();
    for (question, answer) in
        [intake::answers(locale), assessment::answers(locale), plan::answers(locale), evaluation::answers(locale)]
            .concat()
    {
        assert_eq!(answers.write(question, Some(answer)), Ok(()), "{question:?}");
    }
    Case {
        id: CaseId(id(1, 1)),
        kind: CaseKind::Practice,
        opened: day("2026-03-02"),
        client: Shared::new(client(locale)),
        answers: Shared::new(answers),
        assessment: Shared::new(assessment::records(locale)),
        plan: Shared::new(plan::records(locale)),
        course: Shared::new(course::records(locale)),
        closure: Shared::new(evaluation::records(locale)),
        maps: maps(locale),
        intake: Shared::new(register::intake(locale)),
        cycles: Vec::new(),
        later: std::collections::BTreeSet::new(),
        responses: responses(locale),
        kept: Kept::default(),
    }
}

/// How things were in March and in November, and how they were meant to become.
fn maps(locale: Locale) -> Vec<Shared<MapVersion>> {
    let first = map::version(locale);
    let (evaluation, target) = (later::evaluation(locale, &first), later::target(locale, &first));
    [first, evaluation, target].map(Shared::new).into()
}

/// One finding has been talked about, and why nothing follows from it stays in the file.
fn responses(locale: Locale) -> Vec<Response> {
    vec![Response {
        rule: Rule::CareGap,
        about: Some(About::Area(LifeArea::Mind)),
        date: day("2026-07-16"),
        reason: text(
            locale,
            "Eine Trauergruppe wurde angeboten. Karin möchte den Weg mit Oma Gerda gehen und weiß, wo die Gruppe ist.",
            "A grief group was offered. Karin wants to go this way with Granny Gerda and knows where the group is.",
        ),
    }]
}

fn client(locale: Locale) -> Client {
    Client {
        name: "Karin S.".to_owned(),
        about: text(
            locale,
            "Ausbildung und WG-Zimmer verloren, Schulden, Trauer um den Großvater",
            "Lost her apprenticeship and her room; debts; grieving for her grandfather",
        ),
        number: "2026-003".to_owned(),
        age: "20".to_owned(),
        gender: Gender::Female,
        note: text(
            locale,
            "Übungsfall. Alle Menschen, Stellen und Ereignisse sind erfunden.",
            "Practice case. All people, agencies and events are invented.",
        ),
        emoji: String::new(),
    }
}

fn id(kind: u128, number: u128) -> Uuid {
    Uuid::from_u128(0x2026_0302_0000_4000_8000_0000_0000_0000 + (kind << 16) + number)
}

fn map_id(number: u128) -> MapId {
    MapId(id(2, number))
}

fn contact_id(number: u128) -> ContactId {
    ContactId(id(3, number))
}

fn strength_id(number: u128) -> StrengthId {
    StrengthId(id(4, number))
}

fn need_id(number: u128) -> NeedId {
    NeedId(id(5, number))
}

fn goal_id(number: u128) -> GoalId {
    GoalId(id(6, number))
}

fn measure_id(number: u128) -> MeasureId {
    MeasureId(id(7, number))
}

fn service_id(number: u128) -> ServiceId {
    ServiceId(id(8, number))
}

fn activity_id(number: u128) -> ActivityId {
    ActivityId(id(9, number))
}

fn review_id(number: u128) -> ReviewId {
    ReviewId(id(10, number))
}

fn detachment_id(number: u128) -> DetachmentId {
    DetachmentId(id(11, number))
}

fn responsibility_id(number: u128) -> ResponsibilityId {
    ResponsibilityId(id(12, number))
}

fn impression_id(number: u128) -> ImpressionId {
    ImpressionId(id(13, number))
}

fn contribution_id(number: u128) -> ContributionId {
    ContributionId(id(14, number))
}

fn area_id(number: u128) -> AreaId {
    AreaId(id(15, number))
}

fn result_id(number: u128) -> ResultId {
    ResultId(id(16, number))
}

fn task_id(number: u128) -> TaskId {
    TaskId(id(17, number))
}

fn contact_date_id(number: u128) -> ContactDateId {
    ContactDateId(id(18, number))
}

fn release_id(number: u128) -> ReleaseId {
    ReleaseId(id(19, number))
}

fn system_note_id(number: u128) -> SystemNoteId {
    SystemNoteId(id(20, number))
}

fn satisfaction_id(number: u128) -> SatisfactionId {
    SatisfactionId(id(21, number))
}

fn plan_version_id(number: u128) -> PlanVersionId {
    PlanVersionId(id(22, number))
}

fn partner_id(number: u128) -> PartnerId {
    PartnerId(id(23, number))
}

fn text(locale: Locale, de: &str, en: &str) -> String {
    locale.choose(de, en).to_owned()
}

#[expect(clippy::expect_used, reason = "Every day of the story is written here by hand.")]
fn day(date: &str) -> NaiveDate {
    date.parse().expect("a day")
}

fn said(locale: Locale, question: Question, de: &str, en: &str) -> (Question, Answer) {
    (question, Answer::Text(text(locale, de, en)))
}

fn on(question: Question, date: &str) -> (Question, Answer) {
    (question, Answer::Date(day(date)))
}

const fn chosen(question: Question, choice: Choice) -> (Question, Answer) {
    (question, Answer::Choice(choice))
}

fn found(locale: Locale, question: Question, verdict: Verdict, de: &str, en: &str) -> (Question, Answer) {
    (question, Answer::Verdict { verdict: Some(verdict), reason: text(locale, de, en) })
}
