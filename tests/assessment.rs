//! Intake and assessment: what is asked and shown, what records answer, views
//! beside each other, tasks in turn, and results of instruments.
#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

#[expect(dead_code, reason = "Each test takes its part of what they share.")]
mod support;

use ankerplatz::domain::case::Case;
use ankerplatz::domain::command::{Command, Refusal};
use ankerplatz::domain::phase::answers::{Answer, Verdict};
use ankerplatz::domain::phase::area::AreaKey;
use ankerplatz::domain::phase::assessment::{AreaRating, LifeArea, OtherView, OwnArea, Rating};
use ankerplatz::domain::phase::contribution::InstrumentResult;
use ankerplatz::domain::phase::instrument::{Instrument, Reading, courses, qualifier_of};
use ankerplatz::domain::phase::intake::{Impression, ImpressionOf, Responsibility};
use ankerplatz::domain::phase::progress::{self, State};
use ankerplatz::domain::phase::question::{CRITERIA, Choice, Question, TAUGHT_CRITERIA};
use ankerplatz::domain::phase::shown::is_shown;
use ankerplatz::domain::phase::step::Step;
use ankerplatz::domain::phase::task::{Task, in_turn};
use ankerplatz::domain::record::Edit;
use support::build::{Builder, a_case};
use support::{area_id, day, impression_id, responsibility_id, result_id, task_id};

fn chosen(case: Builder, question: Question, choice: Choice) -> Builder {
    case.after(Command::Answer(question, Some(Answer::Choice(choice))))
}

fn need(value: u8) -> Rating {
    Rating { need: Some(value), resource: None }
}

fn shown(case: &Builder, question: Question) -> bool {
    is_shown(&case.clone().build(), question)
}

#[test]
fn only_the_chosen_set_of_criteria_is_shown() {
    let own = a_case();
    let taught = chosen(own.clone(), Question::CriteriaSet, Choice::TaughtCriteria);
    for question in &CRITERIA[..3] {
        assert!(shown(&own, *question) && !shown(&taught, *question), "{question:?}");
    }
    for question in TAUGHT_CRITERIA {
        assert!(!shown(&own, question) && shown(&taught, question), "{question:?}");
    }
    assert!(shown(&own, Question::AcuteCrisis) && shown(&taught, Question::AcuteCrisis));
}

#[test]
fn the_decision_on_admission_asks_only_for_what_belongs_to_it() {
    let open = a_case();
    assert!(shown(&open, Question::EndSign) && !shown(&open, Question::ReferredTo));
    let refused = chosen(open, Question::AdmissionDecision, Choice::NotAdmit);
    assert!(shown(&refused, Question::ReferredTo) && !shown(&refused, Question::EndSign));
    let kept = chosen(refused.said(Question::ReferredTo, "Frauenhaus"), Question::AdmissionDecision, Choice::Admit);
    assert!(shown(&kept, Question::ReferredTo), "What was written stays in sight.");
}

#[test]
fn a_crisis_asks_how_it_was_secured() {
    let case = a_case();
    assert!(!shown(&case, Question::AcuteAction));
    let answer = Answer::Verdict { verdict: Some(Verdict::Yes), reason: String::new() };
    assert!(shown(&case.after(Command::Answer(Question::AcuteCrisis, Some(answer))), Question::AcuteAction));
}

#[track_caller]
fn check(case: &Case, step: Step, state: State, done: usize) {
    let progress = progress::of_step(case, step);
    assert_eq!((progress.state(), progress.done), (state, done), "{step:?}");
}

#[test]
fn records_answer_their_questions_and_so_does_the_older_text() {
    let put = |number, of| {
        let impression = Impression { id: impression_id(number), of, text: "keine Wohnung".to_owned() };
        Command::Impression(Edit::Put(impression))
    };
    let one = a_case().after(put(1, ImpressionOf::Problem));
    check(&one.clone().build(), Step::FirstPicture, State::Active, 1);
    check(&one.clone().after(put(2, ImpressionOf::Resource)).build(), Step::FirstPicture, State::Complete, 2);
    check(&one.said(Question::FirstResources, "die Oma").build(), Step::FirstPicture, State::Complete, 2);
    let line = Responsibility { what: "Geld".to_owned(), ..Responsibility::new(responsibility_id(1)) };
    let case = a_case().after(Command::Responsibility(Edit::Put(line))).build();
    check(&case, Step::Responsibility, State::Active, 1);
    let empty = Responsibility::new(responsibility_id(1));
    let case = a_case().after(Command::Responsibility(Edit::Put(empty))).build();
    check(&case, Step::Responsibility, State::NotBegun, 0);
}

#[test]
fn an_area_of_ones_own_is_asked_for_like_the_common_ones() {
    let area = OwnArea { name: "Haustier".to_owned(), ..OwnArea::new(area_id(1)) };
    let case = a_case().after(Command::OwnArea(Edit::Put(area))).build();
    let progress = progress::of_step(&case, Step::LifeAreas);
    assert_eq!((progress.done, progress.of, progress.state()), (0, 11, State::Active));
    let key = AreaKey::Own(area_id(1));
    let rating = AreaRating { person: need(1), professional: need(2), ..AreaRating::default() };
    let rated = case.apply(key.rate(&case, rating).unwrap()).unwrap();
    check(&rated, Step::LifeAreas, State::Active, 1);
    assert_eq!(key.rating(&rated.assessment).and_then(|rating| rating.person.need), Some(1));
    assert_eq!(AreaKey::Own(area_id(2)).rate(&rated, AreaRating::default()), None);
}

/// F-2: the spread over all views; two steps are a topic.
#[test]
fn the_view_of_others_counts_for_the_spread() {
    let mother = OtherView { who: "Mutter".to_owned(), rating: need(4) };
    let two = AreaRating { person: need(2), professional: need(3), ..AreaRating::default() };
    assert_eq!((two.need_spread(), two.topic()), (Some(1), None));
    let three = AreaRating { others: vec![mother], ..two };
    assert_eq!((three.need_spread(), three.topic()), (Some(2), Some(2)));
    assert_eq!(three.other(" mutter ").map(|view| view.rating.need), Some(Some(4)));
    assert_eq!(three.other(""), None);
}

/// F-3: need at the start − need at the end; positive is less need.
#[test]
fn the_change_of_a_need_is_told_against_the_cycle_before() {
    let rate = |value| {
        let rating = AreaRating { person: need(value), ..AreaRating::default() };
        Command::Rate(LifeArea::Housing, rating)
    };
    let again = Command::Reassess(day(30), "Umzug".to_owned());
    let case = a_case().after(rate(4)).after(again).after(rate(1)).build();
    let key = AreaKey::Common(LifeArea::Housing);
    let (now, before) = (key.rating(&case.assessment).unwrap(), key.earlier(&case).unwrap());
    assert_eq!(now.person.need_change(&before.person), Some(3));
    assert_eq!(before.person.need_change(&now.person), Some(-3));
    assert_eq!(now.professional.need_change(&before.professional), None);
    assert_eq!(key.earlier(&a_case().build()), None);
}

#[test]
fn open_tasks_come_first_by_their_day() {
    let task = |number, done, until| Task { done, until, ..Task::new(task_id(number)) };
    let tasks =
        [task(1, true, Some(day(1))), task(2, false, None), task(3, false, Some(day(9))), task(4, false, Some(day(3)))];
    let order: Vec<_> = in_turn(&tasks).into_iter().map(|task| task.id).collect();
    assert_eq!(order, [4, 3, 2, 1].map(task_id));
}

#[track_caller]
fn scores(instrument: Instrument, value: f64, score: Option<f64>) {
    assert_eq!(instrument.score(value), score, "{instrument:?} {value}");
}

/// F-5: raw × 4; below 13 low; from 10 points relevant.
#[test]
fn the_who_5_is_read_by_its_raw_sum() {
    for (raw, score) in [(0.0, Some(0.0)), (13.0, Some(52.0)), (25.0, Some(100.0)), (26.0, None), (12.5, None)] {
        scores(Instrument::Who5, raw, score);
    }
    assert_eq!(Instrument::Who5.reading(12.0), Some(Reading::LowWellbeing));
    assert_eq!(Instrument::Who5.reading(13.0), Some(Reading::NotLowWellbeing));
    for (change, relevant) in [(9.9, false), (10.0, true), (-10.0, true), (0.0, false)] {
        assert_eq!(Instrument::Who5.is_relevant(change), Some(relevant), "{change}");
    }
    assert_eq!(Instrument::Zuf8.is_relevant(20.0), None);
}

/// F-4: (d − 4) × 6.25.
#[test]
fn a_domain_of_the_whoqol_becomes_a_hundred_points() {
    for (domain, score) in [(4.0, Some(0.0)), (12.0, Some(50.0)), (20.0, Some(100.0)), (3.9, None), (20.1, None)] {
        scores(Instrument::WhoqolPhysical, domain, score);
    }
    scores(Instrument::WhoqolEnvironment, 13.5, Some(59.375));
    assert_eq!(Instrument::WhoqolSocial.reading(12.0), None);
}

/// F-6: 8 to 32.
#[test]
fn the_zuf_8_stays_its_sum() {
    for (sum, score) in [(7.0, None), (8.0, Some(8.0)), (32.0, Some(32.0)), (33.0, None)] {
        scores(Instrument::Zuf8, sum, score);
    }
}

/// F-7: the bands of the qualifier, and the two values that measure nothing.
#[test]
fn icf_qualifiers_follow_their_bands() {
    let bands = [(0.0, 0), (4.0, 0), (5.0, 1), (24.0, 1), (25.0, 2), (49.0, 2), (50.0, 3), (95.0, 3), (96.0, 4)];
    for (percent, qualifier) in bands {
        assert_eq!(qualifier_of(percent), Some(qualifier), "{percent}");
    }
    assert_eq!((qualifier_of(100.0), qualifier_of(100.5), qualifier_of(-1.0)), (Some(4), None, None));
    assert_eq!(Instrument::IcfQualifier.reading(3.0), Some(Reading::Problem(3)));
    assert_eq!(Instrument::IcfQualifier.reading(8.0), Some(Reading::NotSpecified));
    assert_eq!(Instrument::IcfEnvironment.reading(9.0), Some(Reading::NotApplicable));
    assert_eq!(Instrument::IcfEnvironment.reading(-2.0), Some(Reading::Barrier(2)));
    assert_eq!(Instrument::IcfEnvironment.reading(2.0), Some(Reading::Facilitator(2)));
    scores(Instrument::IcfQualifier, 8.0, None);
    scores(Instrument::IcfQualifier, 5.0, None);
    scores(Instrument::IcfEnvironment, -4.0, Some(-4.0));
}

fn result(number: u128, on: u64, rater: &str, raw: f64) -> InstrumentResult {
    InstrumentResult {
        instrument: Some(Instrument::Who5),
        date: Some(day(on)),
        rater: rater.to_owned(),
        value: Some(raw),
        ..InstrumentResult::new(result_id(number))
    }
}

#[test]
fn a_course_holds_one_instrument_by_one_rater_in_the_order_of_days() {
    let undated = InstrumentResult { date: None, ..result(4, 0, "Rosa", 20.0) };
    let nameless = InstrumentResult { instrument: None, ..result(5, 3, "Rosa", 20.0) };
    let results =
        [result(1, 20, "Rosa", 14.0), result(2, 1, "rosa ", 11.0), result(3, 5, "Mutter", 9.0), undated, nameless];
    let courses = courses(&results);
    assert_eq!(courses.len(), 2);
    let scores: Vec<f64> = courses[0].points.iter().map(|point| point.score).collect();
    assert_eq!((scores, courses[0].change()), (vec![44.0, 56.0], Some(12.0)));
    assert_eq!((courses[1].points.len(), courses[1].change()), (1, None));
    assert_eq!(courses[0].range(), (0.0, 100.0));
}

#[test]
fn a_value_that_its_instrument_cannot_have_is_refused() {
    let case = a_case().build();
    let put = |raw| Command::Result(Edit::Put(result(1, 1, "Rosa", raw)));
    assert_eq!(case.apply(put(26.0)), Err(Refusal::OffScale));
    assert_eq!(case.apply(put(f64::NAN)), Err(Refusal::OffScale));
    assert!(case.apply(put(25.0)).unwrap().is_sound());
    let named = InstrumentResult { instrument: None, ..result(1, 1, "Rosa", 260.0) };
    assert!(case.apply(Command::Result(Edit::Put(named))).unwrap().is_sound());
}
