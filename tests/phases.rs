//! The state of steps and phases, and what is due: computed from the file,
//! never stored.
#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

#[expect(dead_code, reason = "Each test takes its part of what they share.")]
mod support;

use ankerplatz::domain::case::Case;
use ankerplatz::domain::command::Command;
use ankerplatz::domain::date::{Nearness, nearness, review_date};
use ankerplatz::domain::due::{self, Due, DueKind};
use ankerplatz::domain::map::contact::Contact;
use ankerplatz::domain::map::network::MapCommand;
use ankerplatz::domain::map::place::{Horizon, Sector};
use ankerplatz::domain::phase::PhaseKind;
use ankerplatz::domain::phase::answers::{Answer, Verdict};
use ankerplatz::domain::phase::assessment::{AreaRating, LifeArea, Need, Rating, Strength, StrengthOf};
use ankerplatz::domain::phase::course::{Activity, Review, Service, ServiceCheck};
use ankerplatz::domain::phase::evaluation::DetachmentStep;
use ankerplatz::domain::phase::goal::{Attainment, Goal, GoalLevel};
use ankerplatz::domain::phase::plan::{Doer, Measure, MeasureState, Outcome};
use ankerplatz::domain::phase::progress::{self, Progress, State};
use ankerplatz::domain::phase::question::{AnswerKind, Choice, Question};
use ankerplatz::domain::phase::step::Step;
use ankerplatz::domain::record::Edit;
use support::build::{Builder, a_case, at};
use support::{
    activity_id, contact_id, date, day, detachment_id, goal_id, map_id, measure_id, need_id, review_id, service_id,
    strength_id,
};

/// Some answer of the kind a question takes; of choices the first.
fn some_answer(question: Question) -> Answer {
    match question.kind() {
        AnswerKind::Line | AnswerKind::Text => Answer::Text("Worte".to_owned()),
        AnswerKind::Date => Answer::Date(day(1)),
        AnswerKind::Verdict => Answer::Verdict { verdict: Some(Verdict::No), reason: String::new() },
        AnswerKind::Choice(choices) => Answer::Choice(choices[0]),
    }
}

fn answered(case: Builder, question: Question) -> Builder {
    case.after(Command::Answer(question, Some(some_answer(question))))
}

fn chosen(case: Builder, question: Question, choice: Choice) -> Builder {
    case.after(Command::Answer(question, Some(Answer::Choice(choice))))
}

#[track_caller]
fn check(case: &Builder, step: Step, state: State, done: usize, of: usize) {
    let progress = progress::of_step(&case.clone().build(), step);
    assert_eq!((progress.state(), progress.done, progress.of), (state, done, of), "{step:?}");
}

fn strength(number: u128, text: &str) -> Command {
    let of = StrengthOf::Environment;
    let strength = Strength { text: text.to_owned(), of, ..Strength::new(strength_id(number)) };
    Command::Strength(Edit::Put(strength))
}

fn need(number: u128, text: &str) -> Command {
    let need = Need { text: text.to_owned(), ..Need::new(need_id(number)) };
    Command::Need(Edit::Put(need))
}

fn goal(number: u128, level: GoalLevel, text: &str) -> Goal {
    Goal { text: text.to_owned(), ..Goal::new(goal_id(number), level, None) }
}

fn put_goal(goal: Goal) -> Command {
    Command::Goal(Edit::Put(goal))
}

fn measure(number: u128) -> Measure {
    Measure { what: "Antrag stellen".to_owned(), ..Measure::new(measure_id(number)) }
}

fn put_measure(measure: Measure) -> Command {
    Command::Measure(Edit::Put(measure))
}

/// Lists that many cases do without.
const MAY_STAY_EMPTY: [Step; 5] =
    [Step::Contributions, Step::Releases, Step::PlanOverview, Step::Tasks, Step::SystemNotes];

#[test]
fn in_an_empty_case_nothing_has_begun() {
    let case = a_case().build();
    for step in Step::ALL {
        let progress = progress::of_step(&case, step);
        assert_eq!((progress.state(), progress.done), (State::NotBegun, 0), "{step:?}");
        assert_eq!(progress.of == 0, MAY_STAY_EMPTY.contains(&step), "{step:?} asks for {}.", progress.of);
    }
    for phase in PhaseKind::ALL {
        assert_eq!(progress::of_phase(&case, phase).state(), State::NotBegun, "{phase:?}");
    }
    assert_eq!(due::of(&case), []);
}

#[test]
fn every_step_belongs_to_one_phase_in_the_order_of_the_cycle() {
    let steps: Vec<Step> = PhaseKind::ALL.into_iter().flat_map(PhaseKind::steps).collect();
    assert_eq!(steps, Step::ALL);
    for pair in Step::ALL.windows(2) {
        assert_eq!((pair[0].next(), pair[1].previous()), (Some(pair[1]), Some(pair[0])));
    }
    assert_eq!((Step::ALL[0].previous(), Step::ALL[Step::ALL.len() - 1].next()), (None, None));
}

#[test]
fn every_question_is_asked_in_one_step() {
    let mut questions: Vec<Question> = Step::ALL.into_iter().flat_map(Step::questions).copied().collect();
    let count = questions.len();
    questions.sort();
    questions.dedup();
    assert_eq!(questions.len(), count);
    // The list in the source is the only place where all of them stand.
    let source = include_str!("../src/domain/phase/question.rs");
    let list = source.split("pub enum Question {").nth(1).unwrap().split("\n}").next().unwrap();
    assert_eq!(list.lines().filter(|line| line.ends_with(',')).count(), count);
}

#[test]
fn a_step_of_questions_is_complete_by_exactly_those_that_are_asked() {
    for step in Step::ALL.into_iter().filter(|step| !step.questions().is_empty()) {
        let mut case = a_case();
        let asked: Vec<Question> = {
            let empty = case.clone().build();
            step.questions().iter().copied().filter(|question| progress::is_asked(&empty, *question)).collect()
        };
        for (done, question) in asked.iter().enumerate() {
            check(&case, step, if done == 0 { State::NotBegun } else { State::Active }, done, asked.len());
            case = answered(case, *question);
        }
        check(&case, step, State::Complete, asked.len(), asked.len());
    }
}

#[test]
fn a_question_that_is_only_offered_begins_its_step_and_never_completes_it() {
    for (step, question) in [
        (Step::Responsibility, Question::Participants),
        (Step::Commission, Question::Funder),
        (Step::Commission, Question::Eligibility),
        (Step::Commission, Question::Dependencies),
        (Step::WholePicture, Question::Risks),
        (Step::PlanningMode, Question::OpenOptions),
        (Step::Frame, Question::Sources),
        (Step::Agreement, Question::WorkedOutWith),
        (Step::Conclusion, Question::ConclusionReason),
        (Step::FollowUp, Question::FollowUpContact),
    ] {
        let empty = progress::of_step(&a_case().build(), step);
        let case = answered(a_case(), question).build();
        let progress = progress::of_step(&case, step);
        assert_eq!((progress.state(), progress.done, progress.of), (State::Active, 0, empty.of), "{question:?}");
    }
}

#[test]
fn blank_words_and_a_reason_without_a_verdict_begin_a_step_only() {
    check(&a_case().said(Question::MainProblems, "  "), Step::FirstPicture, State::Active, 0, 2);
    let reason = Answer::Verdict { verdict: None, reason: "noch offen".to_owned() };
    let case = a_case().after(Command::Answer(Question::AcuteCrisis, Some(reason)));
    check(&case, Step::Criteria, State::Active, 0, 4);
}

#[test]
fn only_who_is_not_admitted_is_referred_elsewhere() {
    let decided = |choice| {
        let case = answered(answered(a_case(), Question::AdmissionDate), Question::AdmissionReason);
        chosen(case, Question::AdmissionDecision, choice)
    };
    for (choice, asked, not_asked) in [
        (Choice::Admit, Question::EndSign, Question::ReferredTo),
        (Choice::ClarifyFurther, Question::EndSign, Question::ReferredTo),
        (Choice::NotAdmit, Question::ReferredTo, Question::EndSign),
    ] {
        let case = decided(choice);
        check(&case, Step::Admission, State::Active, 3, 4);
        check(&answered(case.clone(), not_asked), Step::Admission, State::Active, 3, 4);
        check(&answered(case, asked), Step::Admission, State::Complete, 4, 4);
    }
}

#[test]
fn after_care_is_asked_for_in_detail_only_where_it_is_needed() {
    for verdict in [Verdict::No, Verdict::Unclear] {
        check(&a_case().found(Question::FollowUpNeeded, verdict), Step::FollowUp, State::Complete, 1, 1);
    }
    let mut case = a_case().found(Question::FollowUpNeeded, Verdict::Yes);
    check(&case, Step::FollowUp, State::Active, 1, 4);
    for question in [Question::FollowUpWho, Question::FollowUpWhat, Question::FollowUpUntil] {
        case = answered(case, question);
    }
    check(&case, Step::FollowUp, State::Complete, 4, 4);
}

#[test]
fn all_life_areas_need_both_views_of_the_need() {
    let view = |need| Rating { need, resource: Some(2) };
    let rated = |person, professional| AreaRating {
        person: view(person),
        professional: view(professional),
        ..AreaRating::default()
    };
    let case = a_case().after(Command::Rate(LifeArea::Money, rated(Some(3), None)));
    check(&case, Step::LifeAreas, State::Active, 0, 10);
    let case = a_case().after(Command::Rate(LifeArea::Money, rated(Some(0), Some(4))));
    check(&case, Step::LifeAreas, State::Active, 1, 10);
    let all =
        LifeArea::ALL.into_iter().fold(case, |case, area| case.after(Command::Rate(area, rated(Some(1), Some(1)))));
    check(&all, Step::LifeAreas, State::Complete, 10, 10);
}

#[test]
fn strengths_and_needs_ask_for_one_of_each_in_words() {
    check(&a_case().after(strength(1, "kocht gern")), Step::StrengthsAndNeeds, State::Active, 1, 2);
    let both = a_case().after(strength(1, "kocht gern")).after(need(1, "eine Wohnung"));
    check(&both, Step::StrengthsAndNeeds, State::Complete, 2, 2);
    check(&both.after(need(2, " ")), Step::StrengthsAndNeeds, State::Active, 2, 3);
}

#[test]
fn the_network_asks_for_one_contact_on_the_map() {
    let known = MapCommand::Add(Contact::new(contact_id(9), "Ana"));
    let case = a_case().after(Command::Map(map_id(1), known));
    check(&case, Step::Network, State::Active, 0, 1);
    check(&case.with_contact("Ben", at(Sector::Friends, Horizon::Far)), Step::Network, State::Complete, 1, 1);
}

#[test]
fn goals_ask_for_an_outcome_with_day_and_indicator() {
    let wide = a_case().after(put_goal(goal(1, GoalLevel::Principle, "selbstständig"))).after(put_goal(goal(
        2,
        GoalLevel::Frame,
        "wohnen",
    )));
    check(&wide, Step::Goals, State::Active, 2, 3);
    let outcome = goal(3, GoalLevel::Outcome, "Zimmer bezogen");
    check(&wide.clone().after(put_goal(outcome.clone())), Step::Goals, State::Active, 2, 3);
    let dated = Goal { due: Some(day(90)), ..outcome };
    check(&wide.clone().after(put_goal(dated.clone())), Step::Goals, State::Active, 2, 3);
    let whole = {
        let mut whole = dated;
        whole.set_first_indicator("Mietvertrag".to_owned());
        whole
    };
    check(&wide.after(put_goal(whole)), Step::Goals, State::Complete, 3, 3);
}

#[test]
fn a_measure_says_what_who_until_when_and_for_which_goal() {
    let whole = Measure { by: Some(Doer::Client), until: Some(day(9)), goal: Some(goal_id(1)), ..measure(1) };
    let somebody = Measure { by: Some(Doer::Other("  ".to_owned())), ..whole.clone() };
    for (measure, complete) in [
        (whole.clone(), true),
        (Measure { by: Some(Doer::CaseManager), ..whole.clone() }, true),
        (Measure { by: Some(Doer::Other("Jugendamt".to_owned())), ..whole.clone() }, true),
        (somebody, false),
        (Measure { by: None, ..whole.clone() }, false),
        (Measure { until: None, ..whole.clone() }, false),
        (Measure { goal: None, ..whole.clone() }, false),
        (Measure { what: " ".to_owned(), ..whole }, false),
    ] {
        let case = a_case().after(put_goal(goal(1, GoalLevel::Principle, "x"))).after(put_measure(measure));
        let (state, done) = if complete { (State::Complete, 1) } else { (State::Active, 0) };
        check(&case, Step::Measures, state, done, 1);
    }
}

#[test]
fn services_and_activities_are_complete_in_words() {
    let service = |provider: &str| {
        let what = "Beratung".to_owned();
        Command::Service(Edit::Put(Service { what, provider: provider.to_owned(), ..Service::new(service_id(1)) }))
    };
    check(&a_case().after(service("")), Step::Services, State::Active, 0, 1);
    check(&a_case().after(service("Schuldnerberatung")), Step::Services, State::Complete, 1, 1);
    let activity = |date, text: &str| {
        Command::Activity(Edit::Put(Activity { text: text.to_owned(), ..Activity::new(activity_id(1), date) }))
    };
    check(&a_case().after(activity(Some(day(1)), "")), Step::Activities, State::Active, 0, 1);
    check(&a_case().after(activity(None, "Anruf")), Step::Activities, State::Active, 0, 1);
    check(&a_case().after(activity(Some(day(1)), "Anruf")), Step::Activities, State::Complete, 1, 1);
}

#[test]
fn the_last_review_looks_at_every_service_and_names_the_next() {
    let verdict = Some(Verdict::Yes);
    let whole =
        ServiceCheck { works: verdict, delivered: verdict, effective: verdict, ..ServiceCheck::new(service_id(1)) };
    let review = |number, held, checks: &[&ServiceCheck], next| {
        let services = checks.iter().map(|check| (*check).clone()).collect();
        Command::Review(Edit::Put(Review { services, next, ..Review::new(review_id(number), held) }))
    };
    let held = Some(day(30));
    check(&a_case().after(review(1, held, &[], Some(day(60)))), Step::Reviews, State::Complete, 1, 1);
    let case = a_case().after(Command::Service(Edit::Put(Service::new(service_id(1)))));
    check(&case, Step::Reviews, State::NotBegun, 0, 1);
    check(&case.clone().after(review(1, held, &[], Some(day(60)))), Step::Reviews, State::Active, 1, 2);
    check(&case.clone().after(review(1, held, &[&whole], None)), Step::Reviews, State::Active, 1, 2);
    let part = ServiceCheck { effective: None, ..whole.clone() };
    check(&case.clone().after(review(1, held, &[&part], Some(day(60)))), Step::Reviews, State::Active, 1, 2);
    let complete = case.after(review(1, held, &[&whole], Some(day(60))));
    check(&complete, Step::Reviews, State::Complete, 2, 2);
    // An older one entered later does not count, nor does one without a day.
    let complete = complete.after(review(2, Some(day(2)), &[], None)).after(review(3, None, &[], None));
    check(&complete, Step::Reviews, State::Complete, 2, 2);
    check(&complete.after(review(4, Some(day(31)), &[], None)), Step::Reviews, State::Active, 0, 2);
}

#[test]
fn the_outcome_asks_three_questions_of_every_measure() {
    let two = a_case().after(put_measure(measure(1))).after(put_measure(measure(2)));
    check(&two, Step::Outcome, State::NotBegun, 0, 2);
    let verdict = Some(Verdict::Unclear);
    let whole = Outcome { effective: verdict, still_needed: verdict, other_help: verdict, remark: String::new() };
    let part = Outcome { effective: verdict, ..Outcome::default() };
    check(&two.clone().after(put_measure(Measure { outcome: part, ..measure(1) })), Step::Outcome, State::Active, 0, 2);
    let one = two.after(put_measure(Measure { outcome: whole.clone(), ..measure(1) }));
    check(&one, Step::Outcome, State::Active, 1, 2);
    check(&one.after(put_measure(Measure { outcome: whole, ..measure(2) })), Step::Outcome, State::Complete, 2, 2);
    let judged = Goal { attainment: Some(Attainment::Partly), ..goal(1, GoalLevel::Outcome, "x") };
    check(&a_case().after(put_goal(judged)), Step::Outcome, State::Active, 0, 1);
}

#[test]
fn the_detachment_asks_for_dated_steps() {
    let step = |date| {
        let what = "nur noch alle zwei Wochen".to_owned();
        Command::Detachment(Edit::Put(DetachmentStep { what, date, ..DetachmentStep::new(detachment_id(1)) }))
    };
    check(&a_case().after(step(None)), Step::Detachment, State::Active, 0, 1);
    check(&a_case().after(step(Some(day(3)))), Step::Detachment, State::Complete, 1, 1);
}

#[test]
fn a_phase_is_complete_when_each_of_its_steps_is() {
    let mut case = a_case();
    for step in PhaseKind::Intake.steps() {
        assert_ne!(progress::of_phase(&case.clone().build(), PhaseKind::Intake).state(), State::Complete);
        for question in step.questions() {
            case = answered(case, *question);
        }
    }
    let case = case.build();
    let intake = progress::of_phase(&case, PhaseKind::Intake);
    assert_eq!(intake.state(), State::Complete);
    let steps = PhaseKind::Intake.steps().map(|step| progress::of_step(&case, step));
    assert_eq!(intake.of, steps.map(|progress| progress.of).sum::<usize>());
    // Phases never lock: a later one can begin before, and be complete alone.
    assert_eq!(progress::of_phase(&case, PhaseKind::Assessment).state(), State::NotBegun);
}

#[test]
fn states_follow_from_the_counts() {
    for (done, of, begun, state) in [
        (0, 2, false, State::NotBegun),
        (0, 2, true, State::Active),
        (1, 2, true, State::Active),
        (2, 2, true, State::Complete),
    ] {
        assert_eq!(Progress { done, of, begun }.state(), state);
    }
}

#[track_caller]
fn check_due(case: Builder, expected: &[(u64, DueKind, &str)]) {
    let expected: Vec<Due> = expected
        .iter()
        .map(|(date, kind, what)| Due { date: day(*date), kind: *kind, what: (*what).to_owned() })
        .collect();
    assert_eq!(due::of(&case.build()), expected);
}

/// A case in which each kind of date is due, on the days 10, 20, … in the order
/// of the kinds but for the measures.
fn with_dates() -> Builder {
    let until = |number, days, state, what: &str| {
        put_measure(Measure {
            what: what.to_owned(),
            until: Some(day(days)),
            state,
            ..Measure::new(measure_id(number))
        })
    };
    let review =
        |number, held, next| Command::Review(Edit::Put(Review { next, ..Review::new(review_id(number), held) }));
    let step = |number, days, done| {
        let what = " Schlüssel ".to_owned();
        let step = DetachmentStep { what, date: Some(day(days)), done, ..DetachmentStep::new(detachment_id(number)) };
        Command::Detachment(Edit::Put(step))
    };
    a_case()
        .on(Question::FollowUpContact, 60)
        .said(Question::FollowUpWhat, "Anruf")
        .after(step(1, 50, false))
        .after(step(2, 1, true))
        .on(Question::ReviewDate, 40)
        .after(review(1, Some(day(5)), Some(day(30))))
        .after(review(2, Some(day(4)), Some(day(6))))
        .after(until(1, 25, MeasureState::Running, "läuft"))
        .after(until(2, 20, MeasureState::Planned, "geplant"))
        .after(until(3, 2, MeasureState::Done, "getan"))
        .after(until(4, 3, MeasureState::Dropped, "aufgegeben"))
        .on(Question::AssessmentEnd, 10)
}

#[test]
fn what_is_due_stands_in_the_order_of_its_days_without_what_is_done() {
    check_due(
        with_dates(),
        &[
            (10, DueKind::AssessmentEnds, ""),
            (20, DueKind::Measure, "geplant"),
            (25, DueKind::Measure, "läuft"),
            (30, DueKind::Monitoring, ""),
            (40, DueKind::PlanReview, ""),
            (50, DueKind::Detachment, "Schlüssel"),
            (60, DueKind::FollowUp, "Anruf"),
        ],
    );
}

#[test]
fn a_closed_case_waits_only_for_its_detachment_and_after_care() {
    let closed = chosen(with_dates(), Question::Conclusion, Choice::Close);
    check_due(closed, &[(50, DueKind::Detachment, "Schlüssel"), (60, DueKind::FollowUp, "Anruf")]);
}

#[test]
fn a_plan_that_was_judged_is_not_due_for_review() {
    let is_due = |case: &Case| due::of(case).iter().any(|due| due.kind == DueKind::PlanReview);
    assert!(is_due(&with_dates().build()));
    for choice in [Choice::Continue, Choice::Adapt, Choice::Reassess] {
        assert!(!is_due(&chosen(with_dates(), Question::Conclusion, choice).build()));
    }
}

#[test]
fn after_care_that_is_not_needed_is_not_due() {
    let case = a_case().on(Question::FollowUpContact, 60);
    check_due(case.clone().found(Question::FollowUpNeeded, Verdict::No), &[]);
    for verdict in [Verdict::Yes, Verdict::Unclear] {
        check_due(case.clone().found(Question::FollowUpNeeded, verdict), &[(60, DueKind::FollowUp, "")]);
    }
}

#[test]
fn every_kind_of_date_leads_to_its_step() {
    for due in due::of(&with_dates().build()) {
        let step = due.kind.step();
        let is_right = match due.kind {
            DueKind::AssessmentEnds => step == Step::Frame,
            DueKind::Measure => step == Step::Measures,
            DueKind::Task => step == Step::Tasks,
            DueKind::Arrival => step == Step::Activities,
            DueKind::Monitoring => step == Step::Reviews,
            DueKind::PlanReview => step == Step::Agreement,
            DueKind::Cooperation => step == Step::Services,
            DueKind::Detachment => step == Step::Detachment,
            DueKind::FollowUp => step == Step::FollowUp,
        };
        assert!(is_right, "{due:?}");
    }
}

/// The vectors of formula F-9.
#[test]
fn a_review_is_due_half_a_year_after_its_plan() {
    for (plan, review) in [
        ("2025-08-31", "2026-02-28"),
        ("2023-08-31", "2024-02-29"),
        ("2026-03-31", "2026-09-30"),
        ("2026-01-15", "2026-07-15"),
    ] {
        assert_eq!(review_date(date(plan)), Some(date(review)), "{plan}");
    }
    assert_eq!(review_date(chrono::NaiveDate::MAX), None);
}

#[test]
fn a_day_is_overdue_near_or_planned() {
    for (ahead, expected) in [
        (-3650, Nearness::Overdue(3650)),
        (-1, Nearness::Overdue(1)),
        (0, Nearness::Soon(0)),
        (14, Nearness::Soon(14)),
        (15, Nearness::Planned(15)),
    ] {
        let today = day(4000);
        assert_eq!(nearness(today + chrono::TimeDelta::days(ahead), today), expected);
    }
}
