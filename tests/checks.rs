//! Each rule of consistency fires where it should and is silent where it should.
//!
//! [`kept`] is a case that keeps every rule; each test breaks one thing in it.
#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

#[expect(dead_code, reason = "Each test takes its part of what they share.")]
mod support;

use ankerplatz::checks::{self, Severity};
use ankerplatz::domain::case::Case;
use ankerplatz::domain::command::Command;
use ankerplatz::domain::map::contact::{AnchorTie, Contact};
use ankerplatz::domain::map::network::MapCommand;
use ankerplatz::domain::map::place::{Horizon, Sector};
use ankerplatz::domain::map::version::MapVersion;
use ankerplatz::domain::phase::activity::{Activity, ActivityKind};
use ankerplatz::domain::phase::answers::{Answer, Verdict};
use ankerplatz::domain::phase::assessment::{
    AreaRating, LifeArea, Need, OtherView, Perspective, Rating, Strength, StrengthOf,
};
use ankerplatz::domain::phase::course::{Review, Service, ServiceCheck, ServiceKind};
use ankerplatz::domain::phase::goal::{Goal, GoalLevel};
use ankerplatz::domain::phase::plan::{ContactDate, Doer, Measure, MeasureState, Outcome, PlanReason, PlanVersion};
use ankerplatz::domain::phase::question::{Choice, PLANNING_MODES, Question, SIX_QUESTIONS, TAUGHT_CRITERIA};
use ankerplatz::domain::phase::release::Release;
use ankerplatz::domain::phase::step::Step;
use ankerplatz::domain::phase::task::Task;
use ankerplatz::domain::record::Edit;
use ankerplatz::domain::rule::{About, Response, Rule};
use ankerplatz::session::{Act, Session};
use chrono::NaiveDate;
use support::build::{Builder, a_case, at};
use support::{
    activity_id, contact_date_id, contact_id, day, goal_id, map_id, measure_id, need_id, plan_version_id, release_id,
    review_id, service_id, strength_id, task_id,
};

/// The day on which the rules are asked, unless a test says otherwise.
fn today() -> NaiveDate {
    day(100)
}

fn chosen(question: Question, choice: Choice) -> Command {
    Command::Answer(question, Some(Answer::Choice(choice)))
}

fn goal() -> Goal {
    let mut goal = Goal {
        text: "Ein Zimmer".to_owned(),
        own_words: "Eine Tür, die zugeht".to_owned(),
        due: Some(day(200)),
        attainable: Some(Verdict::Yes),
        ..Goal::new(goal_id(3), GoalLevel::Outcome, Some(goal_id(2)))
    };
    goal.set_first_indicator("Mietvertrag".to_owned());
    goal
}

fn measure() -> Measure {
    Measure {
        what: "Besichtigen".to_owned(),
        by: Some(Doer::Contact(contact_id(1))),
        until: Some(day(150)),
        goal: Some(goal_id(3)),
        state: MeasureState::Running,
        ..Measure::new(measure_id(1))
    }
}

fn service() -> Service {
    Service {
        what: "Wohnbegleitung".to_owned(),
        provider: "Verein Ufer".to_owned(),
        kind: Some(ServiceKind::Social),
        area: Some(LifeArea::Housing),
        begin: Some(day(60)),
        end: Some(day(200)),
        ..Service::new(service_id(1))
    }
}

fn review() -> Review {
    let check = ServiceCheck { delivered: Some(Verdict::Yes), ..ServiceCheck::new(service_id(1)) };
    Review { services: vec![check], ..Review::new(review_id(1), Some(day(90))) }
}

fn activity() -> Activity {
    Activity { disclosed_to: "Jobcenter".to_owned(), ..Activity::new(activity_id(1), Some(day(50))) }
}

fn strength(number: u128, of: StrengthOf) -> Command {
    Command::Strength(Edit::Put(Strength { text: "kocht".to_owned(), of, ..Strength::new(strength_id(number)) }))
}

fn put_measure(measure: Measure) -> Command {
    Command::Measure(Edit::Put(measure))
}

fn version(number: u128, case: &Case) -> PlanVersion {
    PlanVersion {
        id: plan_version_id(number),
        date: Some(day(45)),
        reason: Some(PlanReason::Situation),
        note: String::new(),
        agreed_on: Some(day(46)),
        agreed_with: "Rosa".to_owned(),
        goals: case.plan.goals.clone(),
        measures: case.plan.measures.clone(),
    }
}

/// A running case that keeps every rule.
fn kept() -> Builder {
    let mut case = a_case().with_contact("Oma", at(Sector::Family, Horizon::Near));
    for question in [Question::MultipleProblems, Question::ManyHelpers, Question::Economising] {
        case = case.found(question, Verdict::Yes);
    }
    for (question, words) in [
        (Question::CaseResponsibility, "Frau Reuter"),
        (Question::EndSign, "Wenn das Zimmer hält"),
        (Question::SpecialCircumstances, "ein Hund"),
    ] {
        case = case.said(question, words);
    }
    for question in [
        Question::InformedProcess,
        Question::InformedAims,
        Question::InformedBenefit,
        Question::InformedNonAdmission,
        Question::InformedDependencies,
    ] {
        case = case.on(question, 3);
    }
    for question in SIX_QUESTIONS {
        case = case.said(question, "ja");
    }
    let both = AreaRating {
        person: Rating { need: Some(3), resource: None },
        professional: Rating { need: Some(2), resource: None },
        ..AreaRating::default()
    };
    let need = Need { text: "wohnen".to_owned(), area: Some(LifeArea::Housing), ..Need::new(need_id(1)) };
    let task = Task { what: "Strom".to_owned(), done: true, from: Some(Step::SixQuestions), ..Task::new(task_id(1)) };
    let principle = Goal { need: Some(need_id(1)), ..Goal::new(goal_id(1), GoalLevel::Principle, None) };
    let release = Release { to: "Jobcenter".to_owned(), signed_on: Some(day(40)), ..Release::new(release_id(1)) };
    let meeting = ContactDate { id: contact_date_id(1), date: Some(day(120)), what: "alle".to_owned() };
    for command in [
        chosen(Question::AdmissionDecision, Choice::Admit),
        Command::Rate(LifeArea::Housing, both),
        Command::Need(Edit::Put(need)),
        strength(1, StrengthOf::Person),
        strength(2, StrengthOf::Environment),
        Command::Task(Edit::Put(task)),
        Command::Goal(Edit::Put(principle)),
        Command::Goal(Edit::Put(Goal::new(goal_id(2), GoalLevel::Frame, Some(goal_id(1))))),
        Command::Goal(Edit::Put(goal())),
        put_measure(measure()),
        Command::Release(Edit::Put(release)),
        Command::ContactDate(Edit::Put(meeting)),
        Command::Service(Edit::Put(service())),
        Command::Review(Edit::Put(review())),
        Command::Activity(Edit::Put(activity())),
    ] {
        case = case.after(command);
    }
    case.said(Question::OwnActivities, "Briefe öffnen")
        .on(Question::AssessmentBegin, 5)
        .on(Question::AssessmentEnd, 101)
        .on(Question::PlanDate, 40)
        .on(Question::ReviewDate, 200)
        .on(Question::AgreedOn, 42)
}

fn closed_outcome() -> Outcome {
    Outcome {
        effective: Some(Verdict::Yes),
        still_needed: Some(Verdict::No),
        other_help: Some(Verdict::No),
        remark: String::new(),
    }
}

/// The same, evaluated and closed.
fn closed() -> Builder {
    kept()
        .after(put_measure(Measure { outcome: closed_outcome(), ..measure() }))
        .after(chosen(Question::Conclusion, Choice::Close))
        .found(Question::AgreedWithPerson, Verdict::Yes)
        .found(Question::FollowUpNeeded, Verdict::No)
        .after(chosen(Question::SatisfactionPerson, Choice::Satisfied))
        .after(chosen(Question::SatisfactionPartners, Choice::Satisfied))
}

fn open(question: Question) -> Command {
    Command::Answer(question, None)
}

fn rules(case: &Builder, today: NaiveDate) -> Vec<Rule> {
    checks::findings(&case.clone().build(), today).iter().map(|finding| finding.rule).collect()
}

/// That rule fires, once, and no other.
#[track_caller]
fn fires(case: &Builder, rule: Rule) {
    assert_eq!(rules(case, today()), [rule]);
}

#[track_caller]
fn is_silent(case: &Builder) {
    assert_eq!(rules(case, today()), []);
}

#[test]
fn a_case_that_keeps_every_rule_has_no_findings() {
    is_silent(&kept());
    is_silent(&closed());
}

#[test]
fn an_empty_case_has_no_findings() {
    is_silent(&a_case());
    let completeness = checks::completeness(&a_case().build(), today());
    assert_eq!((completeness.applicable, completeness.answered), (0, 0));
}

#[test]
fn r_01_admitted_without_an_answer_to_each_criterion() {
    fires(&kept().after(open(Question::Economising)), Rule::AdmittedWithoutCriteria);
    // With the other set of criteria, the three of the method are not asked.
    let mut taught = kept().after(chosen(Question::CriteriaSet, Choice::TaughtCriteria));
    fires(&taught, Rule::AdmittedWithoutCriteria);
    for question in TAUGHT_CRITERIA {
        taught = taught.found(question, Verdict::Yes);
    }
    is_silent(&taught.after(open(Question::Economising)));
}

#[test]
fn r_02_nobody_carries_the_case() {
    fires(&kept().after(open(Question::CaseResponsibility)), Rule::NoResponsibility);
}

#[test]
fn r_03_information_has_gaps() {
    fires(&kept().after(open(Question::InformedNonAdmission)), Rule::InformationIncomplete);
}

#[test]
fn r_04_no_word_on_the_end() {
    fires(&kept().after(open(Question::EndSign)), Rule::NoEndSign);
}

#[test]
fn r_05_the_assessment_has_no_end_or_is_past_it() {
    fires(&kept().after(open(Question::AssessmentEnd)), Rule::AssessmentUnlimited);
    fires(&kept().on(Question::AssessmentEnd, 99), Rule::AssessmentUnlimited);
    is_silent(&kept().on(Question::AssessmentEnd, 100));
}

#[test]
fn r_06_one_of_the_six_questions_is_open() {
    fires(&kept().after(open(Question::SideEffects)), Rule::SixQuestionsOpen);
}

#[test]
fn r_07_an_area_without_the_persons_view() {
    let mut rating = AreaRating::default();
    rating.of_mut(Perspective::Professional).need = Some(1);
    fires(&kept().after(Command::Rate(LifeArea::Money, rating.clone())), Rule::AreaWithoutClient);
    rating.of_mut(Perspective::Person).need = Some(0);
    is_silent(&kept().after(Command::Rate(LifeArea::Money, rating)));
}

#[test]
fn r_08_no_strength_of_the_environment() {
    fires(&kept().after(Command::Strength(Edit::Remove(strength_id(2)))), Rule::NoStrength);
    fires(&kept().after(Command::Strength(Edit::Remove(strength_id(1)))), Rule::NoStrength);
}

#[test]
fn r_09_what_must_be_secured_now_has_a_task_soon() {
    let task =
        |until| Task { what: "Strom".to_owned(), until, from: Some(Step::SixQuestions), ..Task::new(task_id(1)) };
    let with = |task| kept().after(Command::Task(Edit::Put(task)));
    fires(&kept().after(Command::Task(Edit::Remove(task_id(1)))), Rule::SecureNowWithoutTask);
    fires(&with(task(Some(day(115)))), Rule::SecureNowWithoutTask);
    fires(&with(task(Some(day(99)))), Rule::SecureNowWithoutTask);
    is_silent(&with(task(Some(day(114)))));
}

#[test]
fn r_10_measures_run_and_nothing_is_agreed() {
    let not_agreed = kept().after(open(Question::AgreedOn));
    fires(&not_agreed, Rule::NotAgreed);
    is_silent(&not_agreed.after(put_measure(Measure { state: MeasureState::Planned, ..measure() })));
}

#[test]
fn r_11_told_without_a_release_valid_on_that_day() {
    let told = |number| Command::Activity(Edit::Put(Activity { date: Some(day(number)), ..activity() }));
    fires(&kept().after(told(39)), Rule::ToldWithoutRelease);
    is_silent(&kept().after(told(40)));
    let nobody = Activity { disclosed_to: String::new(), date: Some(day(10)), ..activity() };
    is_silent(&kept().after(Command::Activity(Edit::Put(nobody))));
}

#[test]
fn r_11_a_briefing_or_a_referral_tells_by_itself() {
    let with = |kind, with: &str, number| {
        let entry = Activity { disclosed_to: String::new(), with: with.to_owned(), kind: Some(kind), ..activity() };
        kept().after(Command::Activity(Edit::Put(Activity { date: Some(day(number)), ..entry })))
    };
    for kind in [ActivityKind::Briefing, ActivityKind::Referral] {
        fires(&with(kind, "Jobcenter", 39), Rule::ToldWithoutRelease);
        fires(&with(kind, "Jobcenter, Wohnhilfe", 40), Rule::ToldWithoutRelease);
        is_silent(&with(kind, "Jobcenter", 40));
    }
    is_silent(&with(ActivityKind::Negotiating, "Wohnhilfe", 40));
}

#[test]
fn r_12_an_outcome_goal_lacks_date_indicator_or_attainability() {
    let with = |goal| kept().after(Command::Goal(Edit::Put(goal)));
    fires(&with(Goal { due: None, ..goal() }), Rule::OutcomeGoalIncomplete);
    fires(&with(Goal { indicators: Vec::new(), ..goal() }), Rule::OutcomeGoalIncomplete);
    fires(&with(Goal { attainable: None, ..goal() }), Rule::OutcomeGoalIncomplete);
}

#[test]
fn r_13_an_outcome_goal_has_no_parent() {
    let alone = Goal { parent: None, need: Some(need_id(1)), ..goal() };
    fires(&kept().after(Command::Goal(Edit::Put(alone))), Rule::OutcomeGoalAlone);
    // A frame goal in between may be missing.
    let direct = Goal { parent: Some(goal_id(1)), ..goal() };
    is_silent(&kept().after(Command::Goal(Edit::Put(direct))));
}

#[test]
fn findings_of_a_rule_are_told_together_and_answered_in_one_act() {
    let bare = |number: u128| put_measure(Measure { goal: None, ..Measure::new(measure_id(number)) });
    let case = [7, 8, 9].into_iter().fold(kept(), |case, number| case.after(bare(number))).build();
    let keys: Vec<checks::Key> = checks::findings(&case, today()).iter().map(checks::Finding::key).collect();
    let rules = checks::by_rule(&keys, |key| key.0);
    let of = |rule: Rule| rules.iter().find(|keys| keys[0].0 == rule).unwrap();
    assert_eq!(of(Rule::MeasureWithoutGoal).len(), 3);
    assert!(rules.windows(2).all(|pair| pair[0][0].0 != pair[1][0].0), "a rule is told once");
    assert_eq!(rules.concat(), keys);
    let mut session = Session::new(case.clone());
    for reason in ["s", "so"] {
        for (rule, about) in of(Rule::MeasureWithoutGoal) {
            let answer = Response { rule: *rule, about: *about, date: today(), reason: reason.to_owned() };
            session.dispatch(Command::Respond(answer), Act::Part(1)).unwrap();
        }
    }
    assert_eq!(session.case().responses.len(), 3);
    session.undo();
    assert!(*session.case() == case, "one step back takes all answers back");
}

#[test]
fn flexible_modes_soften_what_is_asked_of_goals() {
    let loose =
        kept().after(Command::Goal(Edit::Put(Goal { parent: None, need: Some(need_id(1)), due: None, ..goal() })));
    for mode in PLANNING_MODES {
        let case = loose.clone().after(chosen(Question::PlanningMode, *mode)).build();
        let found = checks::findings(&case, today());
        let weights: Vec<_> = found.iter().map(|finding| (finding.rule, finding.severity)).collect();
        let goal = if *mode == Choice::StaticPlanning { Severity::Warning } else { Severity::Hint };
        assert_eq!(weights, [(Rule::OutcomeGoalIncomplete, goal), (Rule::OutcomeGoalAlone, goal)], "{mode:?}");
    }
}

#[test]
fn r_14_a_goal_rests_on_no_need() {
    let bare = Goal::new(goal_id(1), GoalLevel::Principle, None);
    let found = rules(&kept().after(Command::Goal(Edit::Put(bare))), today());
    // Without it, the goals under it and the need itself hang in the air, too.
    let without = found.iter().filter(|rule| **rule == Rule::GoalWithoutNeed).count();
    assert_eq!(without, 3, "{found:?}");
}

#[test]
fn r_15_no_activity_of_the_clients_own() {
    let without = kept().after(open(Question::OwnActivities));
    fires(&without, Rule::NoOwnActivity);
    let own = Measure { by: Some(Doer::Client), id: measure_id(2), ..measure() };
    is_silent(&without.after(put_measure(own)));
}

#[test]
fn r_16_no_resource_of_the_lifeworld() {
    let without = kept().after(put_measure(Measure { by: Some(Doer::CaseManager), ..measure() }));
    fires(&without, Rule::NoLifeworldResource);
    let about = Measure { by: Some(Doer::CaseManager), contacts: [contact_id(1)].into(), ..measure() };
    is_silent(&without.after(put_measure(about)));
}

#[test]
fn r_17_a_measure_has_nobody_or_no_date() {
    let with = |by, until| {
        let other = Measure { id: measure_id(2), by, until, ..measure() };
        kept().after(put_measure(other))
    };
    fires(&with(None, Some(day(150))), Rule::MeasureIncomplete);
    fires(&with(Some(Doer::Client), None), Rule::MeasureIncomplete);
    let dropped = Measure { id: measure_id(2), until: None, state: MeasureState::Dropped, ..measure() };
    is_silent(&kept().after(put_measure(dropped)));
}

#[test]
fn r_18_the_review_date_is_missing_late_or_past() {
    fires(&kept().after(open(Question::ReviewDate)), Rule::ReviewDateMissing);
    fires(&kept().on(Question::ReviewDate, 99), Rule::ReviewDateMissing);
    // Day 40 is 11 April; six months later is 11 October, day 223.
    fires(&kept().on(Question::ReviewDate, 224), Rule::ReviewDateMissing);
    is_silent(&kept().on(Question::ReviewDate, 223));
}

#[test]
fn r_19_no_contact_date_ahead() {
    let meeting = |number| {
        let meeting = ContactDate { id: contact_date_id(1), date: Some(day(number)), what: String::new() };
        kept().after(Command::ContactDate(Edit::Put(meeting)))
    };
    fires(&meeting(99), Rule::NoContactDate);
    is_silent(&meeting(100));
}

#[test]
fn r_20_a_measure_serves_no_goal() {
    fires(&kept().after(put_measure(Measure { id: measure_id(2), goal: None, ..measure() })), Rule::MeasureWithoutGoal);
}

#[test]
fn r_21_a_service_has_begun_and_is_not_confirmed() {
    fires(&kept().after(Command::Review(Edit::Remove(review_id(1)))), Rule::DeliveryUnconfirmed);
    let later = Service { begin: Some(day(100)), ..service() };
    let case = kept().after(Command::Review(Edit::Remove(review_id(1)))).after(Command::Service(Edit::Put(later)));
    is_silent(&case);
}

#[test]
fn r_22_two_services_do_the_same_at_the_same_time() {
    let second = |provider: &str, begin, end| {
        let check = |number| ServiceCheck { delivered: Some(Verdict::Yes), ..ServiceCheck::new(service_id(number)) };
        let service = Service {
            id: service_id(2),
            provider: provider.to_owned(),
            begin: Some(day(begin)),
            end: Some(day(end)),
            ..service()
        };
        let review = Review { services: vec![check(1), check(2)], ..review() };
        kept().after(Command::Service(Edit::Put(service))).after(Command::Review(Edit::Put(review)))
    };
    fires(&second("Caritas", 70, 80), Rule::DoubleStructure);
    is_silent(&second(" verein ufer ", 70, 80));
    is_silent(&second("Caritas", 201, 300));
}

#[test]
fn r_23_a_gap_in_care() {
    // An area that needs action and has no measure.
    let rating = |need| AreaRating {
        person: Rating { need: Some(need), resource: None },
        professional: Rating { need: Some(0), resource: None },
        ..AreaRating::default()
    };
    fires(&kept().after(Command::Rate(LifeArea::Money, rating(3))), Rule::CareGap);
    is_silent(&kept().after(Command::Rate(LifeArea::Money, rating(2))));
    // Two services with too long a pause between them.
    let next = |begin| {
        let next = Service { id: service_id(2), begin: Some(day(begin)), end: None, ..service() };
        kept().after(Command::Service(Edit::Put(next)))
    };
    fires(&next(209), Rule::CareGap);
    is_silent(&next(208));
}

#[test]
fn r_24_a_measure_without_the_three_answers() {
    let half = Outcome { other_help: None, ..closed().build().plan.measures[0].outcome.clone() };
    fires(&closed().after(put_measure(Measure { outcome: half, ..measure() })), Rule::MeasureNotEvaluated);
}

#[test]
fn r_25_a_change_at_the_base_without_a_reassessment() {
    let change = Activity { fundamental_change: true, date: Some(day(95)), ..activity() };
    let changed = kept().after(Command::Activity(Edit::Put(change)));
    fires(&changed, Rule::NoReassessment);
    let next = changed.after(Command::Reassess(day(96), "Geburt".to_owned()));
    assert!(!rules(&next, today()).contains(&Rule::NoReassessment));
}

#[test]
fn r_26_closed_without_agreement_and_without_a_reason() {
    fires(&closed().after(open(Question::AgreedWithPerson)), Rule::ClosedWithoutAgreement);
    fires(&closed().found(Question::AgreedWithPerson, Verdict::No), Rule::ClosedWithoutAgreement);
    let reasoned = Answer::Verdict { verdict: Some(Verdict::No), reason: "nicht mehr erreichbar".to_owned() };
    is_silent(&closed().after(Command::Answer(Question::AgreedWithPerson, Some(reasoned))));
}

#[test]
fn r_27_closed_without_a_decision_on_after_care() {
    fires(&closed().after(open(Question::FollowUpNeeded)), Rule::ClosedWithoutFollowUp);
}

#[test]
fn r_28_closed_without_asking_how_satisfied_people_are() {
    fires(&closed().after(open(Question::SatisfactionPartners)), Rule::ClosedWithoutSatisfaction);
}

#[test]
fn r_29_the_plan_was_changed_and_no_reason_is_given() {
    let first = |case: Builder| {
        let first = PlanVersion { reason: None, ..version(1, &case.clone().build()) };
        case.after(Command::PlanVersion(Edit::Put(first)))
    };
    is_silent(&first(kept()));
    let changed = first(kept()).after(put_measure(Measure { what: "Zwei besichtigen".to_owned(), ..measure() }));
    fires(&changed, Rule::PlanChangedWithoutReason);
    let second = |reason| PlanVersion { reason, ..version(2, &changed.clone().build()) };
    let with = |reason| changed.clone().after(Command::PlanVersion(Edit::Put(second(reason))));
    fires(&with(None), Rule::PlanChangedWithoutReason);
    is_silent(&with(Some(PlanReason::Costs)));
    // How far a measure has come is no change of the plan.
    is_silent(&first(kept()).after(put_measure(Measure { state: MeasureState::Done, ..measure() })));
}

#[test]
fn r_30_professional_ties_grow_while_those_of_the_lifeworld_shrink() {
    let first = kept().build();
    let map = |case: &Builder, command| case.clone().after(Command::Map(map_id(2), command));
    let copy = MapVersion { network: first.maps[0].network.clone(), ..MapVersion::empty(map_id(2), Some(day(90))) };
    let second = kept().after(Command::AddMap(copy));
    is_silent(&second);
    let mut office = Contact::new(contact_id(8), "Frau Kern");
    office.place = Some(at(Sector::Professionals, Horizon::Near));
    let helped = map(&second, MapCommand::Add(office));
    is_silent(&helped);
    let mut oma = first.maps[0].network.contact(contact_id(1)).unwrap().clone();
    oma.anchor_tie = AnchorTie::None;
    fires(&map(&helped, MapCommand::Change(oma)), Rule::ThinningNetwork);
}

#[test]
fn principles_are_checked_as_well() {
    let wordless = Goal { own_words: String::new(), ..goal() };
    fires(&kept().after(Command::Goal(Edit::Put(wordless))), Rule::NoOwnWords);
    let unagreed = PlanVersion { agreed_on: None, ..version(1, &kept().build()) };
    fires(&kept().after(Command::PlanVersion(Edit::Put(unagreed))), Rule::PlanVersionNotAgreed);
    fires(&kept().after(open(Question::SpecialCircumstances)), Rule::NoSpecialCircumstances);
    let unmet = Need { text: "Schulden".to_owned(), ..Need::new(need_id(2)) };
    fires(&kept().after(Command::Need(Edit::Put(unmet.clone()))), Rule::NeedWithoutLimits);
    let limited = Need { limits: "Wartezeit ein Jahr".to_owned(), ..unmet };
    is_silent(&kept().after(Command::Need(Edit::Put(limited))));
}

#[test]
fn a_plan_without_a_decision_on_admission_is_asked_for_what_intake_owes() {
    let undecided = kept().after(open(Question::AdmissionDecision)).after(open(Question::Economising));
    // Whether the criteria are met is asked of those who were admitted.
    is_silent(&undecided);
    fires(&undecided.after(open(Question::CaseResponsibility)), Rule::NoResponsibility);
}

#[test]
fn nobody_waits_for_dates_of_a_case_that_is_not_open() {
    let without_dates = |case: Builder| {
        case.after(open(Question::ReviewDate)).after(Command::ContactDate(Edit::Remove(contact_date_id(1))))
    };
    assert_eq!(rules(&without_dates(kept()), today()), [Rule::ReviewDateMissing, Rule::NoContactDate]);
    is_silent(&without_dates(closed()));
    is_silent(&without_dates(kept().after(chosen(Question::AdmissionDecision, Choice::NotAdmit))));
    // An assessment that was never finished does not haunt a closed case.
    is_silent(&closed().on(Question::AssessmentEnd, 99));
}

#[test]
fn whoever_goes_on_after_the_review_names_the_next_one() {
    let goes_on = kept().after(put_measure(Measure { outcome: closed_outcome(), ..measure() }));
    let goes_on = goes_on.after(chosen(Question::Conclusion, Choice::Continue));
    is_silent(&goes_on);
    fires(&goes_on.on(Question::ReviewDate, 99), Rule::ReviewDateMissing);
}

#[test]
fn six_months_count_from_the_newest_plan() {
    let late = kept().on(Question::ReviewDate, 224);
    fires(&late, Rule::ReviewDateMissing);
    let newer = version(1, &late.clone().build());
    is_silent(&late.after(Command::PlanVersion(Edit::Put(newer))));
    // Without any day of a plan they count from today.
    let undated = kept().after(open(Question::PlanDate)).after(open(Question::AgreedOn));
    let undated = undated.after(put_measure(Measure { state: MeasureState::Planned, ..measure() }));
    is_silent(&undated.clone().on(Question::ReviewDate, 280));
    fires(&undated.on(Question::ReviewDate, 290), Rule::ReviewDateMissing);
}

#[test]
fn what_was_dropped_or_is_nameless_does_not_count() {
    let other = |number, by, state| {
        put_measure(Measure { id: measure_id(number), by: Some(by), state, contacts: [].into(), ..measure() })
    };
    let own = kept().after(open(Question::OwnActivities)).after(other(2, Doer::Client, MeasureState::Dropped));
    fires(&own, Rule::NoOwnActivity);
    let lifeworld = kept().after(other(1, Doer::CaseManager, MeasureState::Running)).after(other(
        2,
        Doer::Contact(contact_id(1)),
        MeasureState::Dropped,
    ));
    fires(&lifeworld, Rule::NoLifeworldResource);
    fires(&kept().after(other(2, Doer::Other("  ".to_owned()), MeasureState::Planned)), Rule::MeasureIncomplete);
    is_silent(&kept().after(Command::Need(Edit::Put(Need::new(need_id(2))))));
}

#[test]
fn an_agreement_that_is_still_to_come_is_none() {
    is_silent(&kept().on(Question::AgreedOn, 100));
    fires(&kept().on(Question::AgreedOn, 101), Rule::NotAgreed);
}

#[test]
fn a_view_on_resources_or_of_others_needs_the_persons_view_as_well() {
    let rated = |rating: AreaRating| kept().after(Command::Rate(LifeArea::Money, rating));
    let resource = Rating { need: None, resource: Some(2) };
    fires(&rated(AreaRating { professional: resource, ..AreaRating::default() }), Rule::AreaWithoutClient);
    let other = OtherView { who: "Oma".to_owned(), rating: resource };
    fires(&rated(AreaRating { others: vec![other], ..AreaRating::default() }), Rule::AreaWithoutClient);
    is_silent(&rated(AreaRating { professional: resource, person: resource, ..AreaRating::default() }));
}

#[test]
fn services_are_the_same_only_where_kind_area_and_provider_are_known() {
    let check = |number| ServiceCheck { delivered: Some(Verdict::Yes), ..ServiceCheck::new(service_id(number)) };
    let both = |change: &dyn Fn(&mut Service)| {
        let (mut first, mut second) = (service(), Service { id: service_id(2), ..service() });
        "Caritas".clone_into(&mut second.provider);
        change(&mut first);
        change(&mut second);
        let review = Review { services: vec![check(1), check(2)], ..review() };
        let case = kept().after(Command::Service(Edit::Put(first))).after(Command::Service(Edit::Put(second)));
        case.after(Command::Review(Edit::Put(review)))
    };
    fires(&both(&|_| {}), Rule::DoubleStructure);
    is_silent(&both(&|service| service.kind = Some(ServiceKind::Other)));
    is_silent(&both(&|service| service.provider.clear()));
    is_silent(&both(&|service| service.area = None));
}

#[test]
fn a_service_that_began_earlier_can_bridge_a_gap() {
    let next = Service { id: service_id(2), begin: Some(day(300)), end: None, ..service() };
    let gap = kept().after(Command::Service(Edit::Put(next)));
    fires(&gap, Rule::CareGap);
    let bridge = Service { id: service_id(3), begin: Some(day(50)), end: Some(day(299)), ..service() };
    let review = Review {
        services: [1, 3]
            .map(|number| ServiceCheck { delivered: Some(Verdict::Yes), ..ServiceCheck::new(service_id(number)) })
            .into(),
        ..review()
    };
    is_silent(&gap.after(Command::Service(Edit::Put(bridge))).after(Command::Review(Edit::Put(review))));
}

#[test]
fn a_service_for_an_area_is_help_even_without_a_measure() {
    let rating = AreaRating {
        person: Rating { need: Some(4), resource: None },
        professional: Rating { need: Some(4), resource: None },
        ..AreaRating::default()
    };
    let in_need = kept().after(Command::Rate(LifeArea::Money, rating));
    fires(&in_need, Rule::CareGap);
    let advice = Service {
        id: service_id(2),
        area: Some(LifeArea::Money),
        begin: Some(day(100)),
        end: Some(day(100)),
        ..service()
    };
    is_silent(&in_need.after(Command::Service(Edit::Put(advice))));
    // A need that nobody has begun to meet is a gap before there is any measure, too.
    let bare = a_case()
        .after(Command::Rate(
            LifeArea::Money,
            AreaRating { person: Rating { need: Some(3), resource: None }, ..AreaRating::default() },
        ))
        .after(Command::Activity(Edit::Put(Activity::new(activity_id(1), Some(day(9))))));
    assert!(rules(&bare, today()).contains(&Rule::CareGap));
}

#[test]
fn unclear_is_no_decision_on_after_care() {
    fires(&closed().found(Question::FollowUpNeeded, Verdict::Unclear), Rule::ClosedWithoutFollowUp);
}

#[test]
fn f_13_completeness_is_answered_by_applicable() {
    let broken = kept().after(open(Question::EndSign)).after(open(Question::SpecialCircumstances));
    let report = checks::report(&broken.build(), today());
    let found = report.completeness();
    assert_eq!((found.answered, report.open().count()), (found.applicable - 2, 2));
    let share = found.share().unwrap();
    assert!(
        (share * f64::from(u32::try_from(found.applicable).unwrap())
            - f64::from(u32::try_from(found.answered).unwrap()))
        .abs()
            < 1e-9
    );
    assert_eq!(report.kept().count(), found.answered);
    assert_eq!(checks::Completeness::default().share(), None);
}

#[test]
fn an_answer_with_a_reason_stays_with_its_finding() {
    let case = kept().after(open(Question::EndSign));
    let before = checks::completeness(&case.clone().build(), today());
    let respond = |reason: &str| {
        Command::Respond(Response { rule: Rule::NoEndSign, about: None, date: day(100), reason: reason.to_owned() })
    };
    let answered = case.after(respond("folgt nach dem Erstgespräch")).build();
    let found = checks::findings(&answered, today());
    assert_eq!(found[0].response.as_ref().unwrap().reason, "folgt nach dem Erstgespräch");
    assert_eq!(found[0].step, Step::Admission);
    let after = checks::completeness(&answered, today());
    assert_eq!((after.applicable, after.answered), (before.applicable, before.answered + 1));
    assert_eq!(after.answered, after.applicable);
}

#[test]
fn a_finding_names_what_it_is_about() {
    let nameless = Measure { id: measure_id(2), what: " Amt anrufen ".to_owned(), until: None, ..measure() };
    let found = checks::findings(&kept().after(put_measure(nameless)).build(), today());
    assert_eq!(found[0].about, Some(About::Record(measure_id(2).0)));
    assert_eq!(found[0].name, "Amt anrufen");
}
