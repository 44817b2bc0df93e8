//! The figures of implementation, monitoring and evaluation, as somebody who reads
//! a case file relies on them.
#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

#[expect(dead_code, reason = "Each test takes its part of what they share.")]
mod support;

use ankerplatz::analysis::delivery::{self, Deliveries};
use ankerplatz::analysis::functions;
use ankerplatz::analysis::need_change::{self, Area, Whose};
use ankerplatz::domain::case::Case;
use ankerplatz::domain::command::{Command, Refusal};
use ankerplatz::domain::due::{self, Due, DueKind};
use ankerplatz::domain::phase::PhaseKind;
use ankerplatz::domain::phase::activity::{Activity, ActivityKind, Function, Referral, Side};
use ankerplatz::domain::phase::answers::{Answer, Verdict};
use ankerplatz::domain::phase::assessment::{AreaRating, LifeArea, OtherView, Perspective, Rating};
use ankerplatz::domain::phase::course::{Review, Service, ServiceCheck, ServiceState};
use ankerplatz::domain::phase::evaluation::{DetachmentStep, Satisfaction, SatisfactionOf};
use ankerplatz::domain::phase::plan::PlanVersion;
use ankerplatz::domain::phase::progress;
use ankerplatz::domain::phase::question::{Choice, Question};
use ankerplatz::domain::phase::release::{Release, ReleaseState, covering};
use ankerplatz::domain::record::Edit;
use ankerplatz::i18n::closing::{mark, statements};
use ankerplatz::i18n::{Locale, closing};
use chrono::NaiveDate;
use support::{
    activity_id, case_id, day, detachment_id, map_id, plan_version_id, release_id, review_id, satisfaction_id,
    service_id,
};

fn after(commands: impl IntoIterator<Item = Command>) -> Case {
    let start = Case::new(case_id(1), map_id(1), day(0), "Ana");
    commands.into_iter().fold(start, |case, command| case.apply(command).unwrap())
}

fn service(number: u128, begin: Option<u64>, end: Option<u64>) -> Command {
    Command::Service(Edit::Put(Service {
        begin: begin.map(day),
        end: end.map(day),
        ..Service::new(service_id(number))
    }))
}

/// A review that says of each service whether it was delivered.
fn review(number: u128, date: Option<u64>, found: &[(u128, Option<Verdict>)]) -> Command {
    let services = found.iter().map(|(service, delivered)| ServiceCheck {
        delivered: *delivered,
        works: Some(Verdict::Yes),
        ..ServiceCheck::new(service_id(*service))
    });
    Command::Review(Edit::Put(Review { services: services.collect(), ..Review::new(review_id(number), date.map(day)) }))
}

fn on(question: Question, number: u64) -> Command {
    Command::Answer(question, Some(Answer::Date(day(number))))
}

fn chosen(question: Question, choice: Choice) -> Command {
    Command::Answer(question, Some(Answer::Choice(choice)))
}

fn entry(number: u128, date: Option<u64>, function: Function) -> Command {
    Command::Activity(Edit::Put(Activity { function, ..Activity::new(activity_id(number), date.map(day)) }))
}

fn of_first(case: &Case) -> Deliveries {
    delivery::of_service(&case.course, &case.course.services[0])
}

#[test]
fn the_kind_proposes_the_side_and_an_entry_may_say_otherwise() {
    let of = |number, kind, own_side| {
        Command::Activity(Edit::Put(Activity { kind, own_side, ..Activity::new(activity_id(number), None) }))
    };
    let case = after([
        of(1, Some(ActivityKind::Accompanying), None),
        of(2, Some(ActivityKind::Accompanying), Some(Side::System)),
        of(3, Some(ActivityKind::Mediation), None),
        of(4, None, Some(Side::System)),
        of(5, None, None),
    ]);
    let found = functions::of(&case);
    assert_eq!(Side::ALL.map(|side| found.on_side(side)), [1, 3]);
    // The one that says none has no part in the shares.
    assert_eq!((found.total(), found.sided()), (5, 4));
    assert_eq!(Side::ALL.map(|side| found.share_of_side(side)), [Some(0.25), Some(0.75)]);
    assert_eq!(functions::of(&after([])).share_of_side(Side::Support), None);
}

#[test]
fn a_service_that_goes_is_named_by_no_entry_any_more() {
    let about = |number| Activity { service: Some(service_id(number)), ..Activity::new(activity_id(1), None) };
    let case = after([service(1, None, None), Command::Activity(Edit::Put(about(1)))]);
    assert_eq!(case.apply(Command::Activity(Edit::Put(about(2)))).err(), Some(Refusal::UnknownRecord));
    let case = case.apply(Command::Service(Edit::Remove(service_id(1)))).unwrap();
    assert!(case.is_sound());
    assert_eq!(case.course.activities[0].service, None);
}

#[test]
fn a_referral_without_arrival_is_due_until_it_is_confirmed() {
    let referral = |referral| {
        let entry = Activity::new(activity_id(1), Some(day(10)));
        let with = "Wohnhilfe".to_owned();
        after([Command::Activity(Edit::Put(Activity { kind: Some(ActivityKind::Referral), with, referral, ..entry }))])
    };
    let due_on = |number| vec![Due { date: day(number), kind: DueKind::Arrival, what: "Wohnhilfe".to_owned() }];
    assert_eq!(due::of(&referral(None)), due_on(24));
    let asked = Referral { ask_on: Some(day(12)), ..Referral::default() };
    assert_eq!(due::of(&referral(Some(asked.clone()))), due_on(12));
    assert_eq!(due::of(&referral(Some(Referral { arrived_on: Some(day(11)), ..asked.clone() }))), []);
    assert_eq!(due::of(&referral(Some(Referral { is_lost: true, ..asked }))), []);
}

#[test]
fn nothing_due_is_no_rate_and_nothing_confirmed_is_none_percent() {
    let case = after([service(1, Some(10), None)]);
    assert_eq!(of_first(&case).rate(), None);
    assert_eq!(delivery::overall(&case.course), Deliveries { confirmed: 0, due: 0 });
    let case = case.apply(review(1, Some(20), &[(1, Some(Verdict::No))])).unwrap();
    assert_eq!(of_first(&case).rate(), Some(0.0));
}

#[test]
fn the_delivery_rate_counts_confirmed_of_due_for_each_service_and_for_all() {
    let case = after([
        service(1, Some(0), None),
        service(2, Some(0), None),
        review(1, Some(10), &[(1, Some(Verdict::Yes)), (2, Some(Verdict::Yes))]),
        review(2, Some(20), &[(1, Some(Verdict::Yes)), (2, Some(Verdict::Unclear))]),
        // The second is not looked at: due, and not confirmed.
        review(3, Some(30), &[(1, Some(Verdict::No))]),
    ]);
    let rates: Vec<Deliveries> =
        case.course.services.iter().map(|service| delivery::of_service(&case.course, service)).collect();
    assert_eq!(rates, [Deliveries { confirmed: 2, due: 3 }, Deliveries { confirmed: 1, due: 3 }]);
    assert_eq!(delivery::overall(&case.course), Deliveries { confirmed: 3, due: 6 });
    assert_eq!(delivery::overall(&case.course).rate(), Some(0.5));
}

#[test]
fn a_service_is_due_only_at_reviews_since_which_it_ran() {
    let case = after([
        service(1, Some(15), Some(25)),
        review(1, Some(10), &[]),
        review(2, Some(20), &[]),
        review(3, Some(30), &[]),
        review(4, Some(40), &[]),
        // Without a day it speaks of nothing that it does not name.
        review(5, None, &[]),
    ]);
    assert_eq!(of_first(&case), Deliveries { confirmed: 0, due: 2 });
    let last_day = after([service(1, Some(5), Some(10)), review(1, Some(10), &[]), review(2, Some(20), &[])]);
    assert_eq!(of_first(&last_day).due, 1);
}

#[test]
fn what_a_review_says_counts_whatever_the_dates_say() {
    let case = after([service(1, None, None), review(1, None, &[(1, Some(Verdict::Yes))])]);
    assert_eq!(of_first(&case), Deliveries { confirmed: 1, due: 1 });
    assert!(delivery::is_ever_confirmed(&case.course, service_id(1)));
    assert_eq!(delivery::last_confirmed(&case.course, service_id(1)), None);
}

#[test]
fn services_that_began_and_were_never_confirmed_are_named() {
    let case = after([
        service(1, Some(0), None),
        service(2, Some(0), Some(5)),
        service(3, Some(50), None),
        service(4, None, None),
        review(1, Some(10), &[(1, Some(Verdict::Yes)), (2, Some(Verdict::No))]),
        review(2, Some(20), &[(1, Some(Verdict::No))]),
    ]);
    let named: Vec<_> = delivery::never_confirmed(&case.course, day(50)).map(|service| service.id).collect();
    assert_eq!(named, [service_id(2)]);
    let named: Vec<_> = delivery::never_confirmed(&case.course, day(51)).map(|service| service.id).collect();
    assert_eq!(named, [service_id(2), service_id(3)]);
    assert_eq!(delivery::last_confirmed(&case.course, service_id(1)), Some(day(10)));
    let (last, check) = delivery::last_check(&case.course, service_id(1)).unwrap();
    assert_eq!((last.id, check.delivered), (review_id(2), Some(Verdict::No)));
}

#[test]
fn a_service_has_not_begun_runs_and_ends_by_its_dates() {
    let service = Service { begin: Some(day(10)), end: Some(day(20)), ..Service::new(service_id(1)) };
    let states = [9, 10, 20, 21].map(|number| service.on(day(number)));
    assert_eq!(states, [ServiceState::NotBegun, ServiceState::Running, ServiceState::Running, ServiceState::Ended]);
    assert_eq!(Service::new(service_id(1)).on(day(0)), ServiceState::NotBegun);
}

#[test]
fn the_best_release_of_that_day_covers_what_was_told() {
    let release = |number, signed: Option<u64>, until: Option<u64>, revoked: Option<u64>| Release {
        to: "Jobcenter Nord".to_owned(),
        signed_on: signed.map(day),
        until: until.map(day),
        revoked_on: revoked.map(day),
        ..Release::new(release_id(number))
    };
    let releases =
        [release(1, Some(0), Some(10), None), release(2, Some(20), None, Some(30)), release(3, None, None, None)];
    let covers = |to: &str, number| covering(&releases, to, day(number)).map(|(release, state)| (release.id, state));
    assert_eq!(covers("jobcenter  nord", 5), Some((release_id(1), ReleaseState::Valid)));
    assert_eq!(covers("Jobcenter Nord", 15), Some((release_id(1), ReleaseState::Expired)));
    assert_eq!(covers("Jobcenter Nord", 29), Some((release_id(2), ReleaseState::Valid)));
    assert_eq!(covers("Jobcenter Nord", 30), Some((release_id(2), ReleaseState::Revoked)));
    assert_eq!(covers("Jobcenter Süd", 5), None);
    let unsigned = [release(3, None, None, None)];
    let (_, state) = covering(&unsigned, "Jobcenter Nord", day(5)).unwrap();
    assert_eq!(state, ReleaseState::NotSigned);
}

#[test]
fn shares_of_functions_add_up_and_an_empty_log_has_none() {
    let case = after([
        entry(1, None, Function::Coordination),
        entry(2, Some(5), Function::Coordination),
        entry(3, Some(5), Function::Counselling),
        entry(4, Some(6), Function::Advocacy),
    ]);
    let functions = functions::of(&case);
    assert_eq!(functions.share(Function::Coordination), Some(0.5));
    assert_eq!(functions.share(Function::Advocacy), Some(0.25));
    assert_eq!(functions.total(), 4);
    assert_eq!(functions.in_phase(None), 4, "a file without dates tells no phase");
    let empty = functions::of(&after([]));
    assert_eq!(empty.share(Function::Advocacy), None);
}

/// A case with all its days.
fn dated() -> Vec<Command> {
    let step = DetachmentStep { date: Some(day(110)), ..DetachmentStep::new(detachment_id(1)) };
    vec![
        on(Question::AssessmentBegin, 10),
        on(Question::AssessmentEnd, 30),
        on(Question::AgreedOn, 40),
        review(1, Some(70), &[]),
        on(Question::ConclusionDate, 120),
        chosen(Question::Conclusion, Choice::Close),
        Command::Detachment(Edit::Put(step)),
    ]
}

#[test]
fn the_phase_of_an_entry_follows_from_the_days_of_the_file() {
    let case = after(dated());
    for (number, phase) in [
        (9, PhaseKind::Intake),
        (10, PhaseKind::Assessment),
        (30, PhaseKind::Assessment),
        (31, PhaseKind::Planning),
        (40, PhaseKind::Implementation),
        (69, PhaseKind::Implementation),
        (70, PhaseKind::Monitoring),
        (71, PhaseKind::Implementation),
        (110, PhaseKind::Evaluation),
        (500, PhaseKind::Evaluation),
    ] {
        assert_eq!(functions::phase_of(&case, day(number)), Some(phase), "day {number}");
    }
}

#[test]
fn a_decision_to_go_on_is_one_day_of_evaluation() {
    let case = after([
        on(Question::AgreedOn, 40),
        on(Question::ConclusionDate, 60),
        chosen(Question::Conclusion, Choice::Continue),
    ]);
    let phases = [60, 61, 39].map(|number| functions::phase_of(&case, day(number)));
    assert_eq!(phases, [Some(PhaseKind::Evaluation), Some(PhaseKind::Implementation), None]);
}

#[test]
fn admission_stands_for_the_begin_of_the_assessment_where_none_is_named() {
    let case = after([chosen(Question::AdmissionDecision, Choice::Admit), on(Question::AdmissionDate, 10)]);
    let phases = [10, 11].map(|number| functions::phase_of(&case, day(number)));
    assert_eq!(phases, [Some(PhaseKind::Intake), Some(PhaseKind::Assessment)]);
    let refused = after([chosen(Question::AdmissionDecision, Choice::NotAdmit), on(Question::AdmissionDate, 10)]);
    assert_eq!(functions::phase_of(&refused, day(50)), Some(PhaseKind::Intake));
}

#[test]
fn each_cycle_tells_the_phases_of_its_own_days() {
    let version = PlanVersion {
        id: plan_version_id(1),
        date: None,
        reason: None,
        note: String::new(),
        agreed_on: Some(day(38)),
        agreed_with: String::new(),
        goals: Vec::new(),
        measures: Vec::new(),
    };
    let case = after(dated()).apply(Command::PlanVersion(Edit::Put(version))).unwrap();
    assert_eq!(functions::phase_of(&case, day(38)), Some(PhaseKind::Implementation));
    let case = case.apply(Command::Reassess(day(200), "Umzug".to_owned())).unwrap();
    let phases = [9, 70, 150, 199, 200, 250].map(|number| functions::phase_of(&case, day(number)));
    let known = [
        PhaseKind::Intake,
        PhaseKind::Monitoring,
        PhaseKind::Evaluation,
        PhaseKind::Evaluation,
        PhaseKind::Assessment,
        PhaseKind::Assessment,
    ];
    assert_eq!(phases, known.map(Some));
}

#[test]
fn the_matrix_sums_to_the_log() {
    let mut commands = dated();
    commands.extend([
        entry(1, Some(5), Function::Coordination),
        entry(2, Some(50), Function::Advocacy),
        entry(3, Some(51), Function::Advocacy),
        entry(4, None, Function::Counselling),
    ]);
    let functions = functions::of(&after(commands));
    assert_eq!(functions.count(Some(PhaseKind::Implementation), Function::Advocacy), 2);
    assert_eq!(functions.count(Some(PhaseKind::Intake), Function::Coordination), 1);
    assert_eq!(functions.count(None, Function::Counselling), 1);
    let phases = PhaseKind::ALL.map(Some).into_iter().chain([None]);
    assert_eq!(phases.map(|phase| functions.in_phase(phase)).sum::<usize>(), functions.total());
    assert_eq!(Function::ALL.map(|function| functions.of(function)).iter().sum::<usize>(), functions.total());
}

fn rated(person: Option<u8>, professional: Option<u8>, mother: Option<u8>) -> Command {
    let need = |need| Rating { need, resource: None };
    let others = vec![OtherView { who: "Mutter".to_owned(), rating: need(mother) }];
    let rating = AreaRating { person: need(person), professional: need(professional), others, ..AreaRating::default() };
    Command::Rate(LifeArea::Housing, rating)
}

#[test]
fn less_need_is_positive_and_every_view_stands_alone() {
    let case = after([
        rated(Some(4), Some(3), Some(2)),
        Command::Reassess(day(200), "Umzug".to_owned()),
        rated(Some(1), None, Some(4)),
    ]);
    let changes = need_change::of(&case);
    let told: Vec<_> = changes.iter().map(|change| (change.whose.clone(), change.less())).collect();
    assert_eq!(told, [(Whose::View(Perspective::Person), 3), (Whose::Other("Mutter".to_owned()), -2)]);
    assert!(changes.iter().all(|change| change.area == Area::Common(LifeArea::Housing)));
    assert_eq!(need_change::of(&after([rated(Some(4), Some(3), None)])), [], "one cycle has nothing to compare");
}

#[test]
fn self_reliance_is_compared_only_when_both_are_said() {
    let before = chosen(Question::SelfRelianceBefore, Choice::HardlyAlone);
    assert_eq!(need_change::self_reliance(&after([before.clone()])), None);
    let case = after([before, chosen(Question::SelfRelianceAfter, Choice::WithSomeHelp)]);
    assert_eq!(need_change::self_reliance(&case), Some(2));
    for (steps, words) in
        [(0, "unverändert"), (1, "eine Stufe selbstständiger"), (-2, "2 Stufen weniger selbstständig")]
    {
        assert_eq!((closing::closing(Locale::DE).steps)(steps), words);
    }
}

fn satisfied(of: SatisfactionOf, marks: [Option<u8>; 4]) -> Command {
    let number = if of == SatisfactionOf::Person { 1 } else { 2 };
    Command::Satisfaction(Edit::Put(Satisfaction { marks, ..Satisfaction::new(satisfaction_id(number), of, None) }))
}

#[test]
fn satisfaction_lies_between_one_and_four() {
    let case = after([]);
    for wrong in [0, 5] {
        let command = satisfied(SatisfactionOf::Person, [Some(wrong), None, None, None]);
        assert_eq!(case.apply(command).err(), Some(Refusal::OffScale));
    }
    let case = after([satisfied(SatisfactionOf::Person, [Some(4), Some(3), Some(3), Some(4)])]);
    let answer = &case.closure.satisfaction[0];
    assert_eq!((answer.answered(), answer.mean()), (4, Some(3.5)));
    let case = after([satisfied(SatisfactionOf::Person, [Some(4), None, Some(3), Some(4)])]);
    assert_eq!(case.closure.satisfaction[0].mean(), None, "an open statement is no number");
    let removed = case.apply(Command::Satisfaction(Edit::Remove(satisfaction_id(1)))).unwrap();
    assert!(removed.closure.satisfaction.is_empty());
}

#[test]
fn who_was_asked_by_statements_is_not_asked_again() {
    let asks = |case: &Case| {
        [Question::SatisfactionPerson, Question::SatisfactionPartners]
            .map(|question| progress::is_asked(case, question))
    };
    assert_eq!(asks(&after([])), [true, true]);
    assert_eq!(asks(&after([satisfied(SatisfactionOf::Person, [None; 4])])), [true, true]);
    let person = satisfied(SatisfactionOf::Person, [Some(4), None, None, None]);
    assert_eq!(asks(&after([person.clone()])), [false, true]);
    let both = after([person, satisfied(SatisfactionOf::Partner, [None, Some(2), None, None])]);
    assert_eq!(asks(&both), [false, false]);
}

#[test]
fn closing_with_statements_alone_is_asking_for_satisfaction() {
    use ankerplatz::checks;
    use ankerplatz::domain::rule::Rule;
    let fires = |case: &Case| {
        let today: NaiveDate = day(300);
        checks::findings(case, today).iter().any(|finding| finding.rule == Rule::ClosedWithoutSatisfaction)
    };
    let closed = after([chosen(Question::Conclusion, Choice::Close)]);
    assert!(fires(&closed));
    let person = closed.apply(satisfied(SatisfactionOf::Person, [Some(4), None, None, None])).unwrap();
    assert!(fires(&person));
    assert!(!fires(&person.apply(satisfied(SatisfactionOf::Partner, [Some(1), None, None, None])).unwrap()));
}

#[test]
fn every_statement_and_mark_has_words_of_its_own_in_both_languages() {
    for locale in Locale::ALL {
        let mut texts: Vec<&str> = SatisfactionOf::ALL.into_iter().flat_map(|of| statements(locale, of)).collect();
        texts.extend([1, 2, 3, 4].map(|value| mark(locale, value)));
        let count = texts.len();
        texts.sort_unstable();
        texts.dedup();
        assert_eq!(texts.len(), count);
    }
    for of in SatisfactionOf::ALL {
        assert!(statements(Locale::DE, of).iter().zip(statements(Locale::EN, of)).all(|(de, en)| *de != en));
    }
}
