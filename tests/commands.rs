//! What each command does to a case, and what it refuses.
#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

#[expect(dead_code, reason = "Each test takes its part of what they share.")]
mod support;

use ankerplatz::domain::case::{Case, CaseKind};
use ankerplatz::domain::client::{Client, Gender};
use ankerplatz::domain::command::{Command, Refusal};
use ankerplatz::domain::ids::MapId;
use ankerplatz::domain::map::bond::{Bond, Direction, Quality, Support};
use ankerplatz::domain::map::contact::Contact;
use ankerplatz::domain::map::network::{LeftOut, MapCommand, Network, Pair, Tie};
use ankerplatz::domain::map::place::{Horizon, Place, Sector};
use ankerplatz::domain::map::version::{MapAim, MapVersion, Occasion};
use ankerplatz::domain::phase::answers::{Answer, Verdict};
use ankerplatz::domain::phase::assessment::{AreaRating, LifeArea, Need, Perspective, RATING_MAX, Rating};
use ankerplatz::domain::phase::course::{Activity, Review, Service, ServiceCheck};
use ankerplatz::domain::phase::evaluation::DetachmentStep;
use ankerplatz::domain::phase::goal::{Goal, GoalLevel};
use ankerplatz::domain::phase::plan::{Doer, Measure};
use ankerplatz::domain::phase::question::{AnswerKind, Choice, Question};
use ankerplatz::domain::phase::step::Step;
use ankerplatz::domain::record::{Edit, Record, find, followers};
use ankerplatz::domain::shared::Shared;
use chrono::NaiveDate;
use support::build::{a_case, at};
use support::{
    activity_id, contact_id, day, detachment_id, goal_id, map_id, measure_id, need_id, review_id, service_id,
};

fn on_map(command: MapCommand) -> Command {
    Command::Map(map_id(1), command)
}

/// The command fits, and leaves a sound case.
#[track_caller]
fn carried_out(case: &Case, command: Command) -> Case {
    let before = case.clone();
    let after = case.apply(command).unwrap();
    assert!(after.is_sound());
    assert_eq!(*case, before, "The case before is another generation and stays as it was.");
    after
}

/// The command is refused for that reason, and the case stays as it was.
#[track_caller]
fn refused(case: &Case, command: Command, refusal: Refusal) {
    let before = case.clone();
    assert_eq!(case.apply(command).unwrap_err(), refusal);
    assert_eq!(*case, before);
}

fn pair(one: u128, other: u128) -> Pair {
    Pair::new(contact_id(one), contact_id(other)).unwrap()
}

fn three() -> support::build::Builder {
    a_case()
        .with_contact("Ana", at(Sector::Family, Horizon::Near))
        .with_contact("Ben", at(Sector::Friends, Horizon::Middle))
        .with_contact("Cem", at(Sector::Professionals, Horizon::Far))
        .tied("Ana", "Ben")
        .tied("Ben", "Cem")
}

/// A need, a goal of each level, a measure done by Ana, a service, a review.
fn planned() -> Case {
    let goal = |number, level, parent| {
        Command::Goal(Edit::Put(Goal { need: Some(need_id(1)), ..Goal::new(goal_id(number), level, parent) }))
    };
    let need = Need { text: "Ruhe".to_owned(), ..Need::new(need_id(1)) };
    let measure =
        Measure { by: Some(Doer::Contact(contact_id(1))), goal: Some(goal_id(3)), ..Measure::new(measure_id(1)) };
    let service = Service { measure: Some(measure_id(1)), ..Service::new(service_id(1)) };
    let mut review = Review::new(review_id(1), Some(day(30)));
    review.services.push(ServiceCheck::new(service_id(1)));
    three()
        .after(Command::Need(Edit::Put(need)))
        .after(goal(1, GoalLevel::Principle, None))
        .after(goal(2, GoalLevel::Frame, Some(goal_id(1))))
        .after(goal(3, GoalLevel::Outcome, Some(goal_id(2))))
        .after(Command::Measure(Edit::Put(measure)))
        .after(Command::Service(Edit::Put(service)))
        .after(Command::Review(Edit::Put(review)))
        .build()
}

#[test]
fn a_new_case_is_sound_and_empty() {
    let case = a_case().build();
    assert!(case.is_sound());
    assert_eq!(case.kind, CaseKind::Real);
    assert_eq!(case.newest_map().unwrap().network.contacts().len(), 0);
    assert_eq!(case.newest_map().unwrap().date, Some(day(0)));
    assert_eq!(case.map(map_id(2)), None);
    assert_eq!(case.contact(contact_id(1)), None);
}

#[test]
fn describing_replaces_the_client_whole() {
    let client = Client { name: "R.".to_owned(), gender: Gender::Diverse, ..Client::default() };
    let case = carried_out(&a_case().build(), Command::Describe(client.clone()));
    assert_eq!(*case.client, client);
}

#[test]
fn every_question_takes_answers_of_its_kind_only() {
    let case = a_case().build();
    let answers = [
        Answer::Text("x".to_owned()),
        Answer::Date(day(0)),
        Answer::Verdict { verdict: Some(Verdict::No), reason: String::new() },
        Answer::Choice(Choice::Admit),
        Answer::Choice(Choice::Close),
        Answer::Choice(Choice::Satisfied),
        Answer::Choice(Choice::OwnCriteria),
        Answer::Choice(Choice::RepairPlanning),
        Answer::Choice(Choice::OnOnesOwn),
    ];
    for question in Step::ALL.into_iter().flat_map(Step::questions).copied() {
        let fitting: &[usize] = match question.kind() {
            AnswerKind::Line | AnswerKind::Text => &[0],
            AnswerKind::Date => &[1],
            AnswerKind::Verdict => &[2],
            AnswerKind::Choice([Choice::Admit, ..]) => &[3],
            AnswerKind::Choice([Choice::Close, ..]) => &[4],
            AnswerKind::Choice([Choice::NotSatisfied, ..]) => &[5],
            AnswerKind::Choice([Choice::OwnCriteria, ..]) => &[6],
            AnswerKind::Choice([Choice::StaticPlanning, ..]) => &[7],
            AnswerKind::Choice([Choice::HardlyAlone, ..]) => &[8],
            AnswerKind::Choice(_) => &[],
        };
        for (at, answer) in answers.iter().enumerate() {
            let command = Command::Answer(question, Some(answer.clone()));
            if fitting.contains(&at) {
                let answered = carried_out(&case, command);
                assert_eq!(answered.answers.get(question), Some(answer), "{question:?}");
                assert!(answered.answers.is_answered(question), "{question:?}");
                let open = carried_out(&answered, Command::Answer(question, None));
                assert_eq!(open, case, "{question:?}");
            } else {
                refused(&case, command, Refusal::WrongKind);
            }
        }
    }
}

#[test]
fn an_empty_answer_opens_its_question_and_a_blank_one_is_kept_but_answers_nothing() {
    let question = Question::MainProblems;
    let case = a_case().said(question, "Schulden").build();
    let empty = carried_out(&case, Command::Answer(question, Some(Answer::Text(String::new()))));
    assert_eq!(empty.answers.get(question), None);
    // Whoever types a blank first is not hindered from going on.
    let blank = carried_out(&case, Command::Answer(question, Some(Answer::Text(" \n".to_owned()))));
    assert_eq!(blank.answers.text(question), " \n");
    assert!(!blank.answers.is_answered(question));
}

#[test]
fn a_reason_may_come_before_its_verdict() {
    let question = Question::Consent;
    let answer = |verdict, reason: &str| Some(Answer::Verdict { verdict, reason: reason.to_owned() });
    let case = carried_out(&a_case().build(), Command::Answer(question, answer(None, "fragt nach")));
    assert_eq!(case.answers.text(question), "fragt nach");
    assert!(!case.answers.is_answered(question));
    let case = carried_out(&case, Command::Answer(question, answer(Some(Verdict::Unclear), "fragt nach")));
    assert_eq!(case.answers.verdict(question), Some(Verdict::Unclear));
    assert!(case.answers.is_answered(question));
    let case = carried_out(&case, Command::Answer(question, answer(None, "")));
    assert_eq!(case.answers.get(question), None);
}

#[test]
fn each_view_of_an_area_is_rated_from_zero_to_four() {
    let case = a_case().build();
    for perspective in Perspective::ALL {
        for (is_need, value) in [true, false].into_iter().flat_map(|need| [0, RATING_MAX, 5, 255].map(|to| (need, to)))
        {
            let mut rating = AreaRating::default();
            let view = rating.of_mut(perspective);
            *(if is_need { &mut view.need } else { &mut view.resource }) = Some(value);
            let command = Command::Rate(LifeArea::Money, rating.clone());
            if value <= RATING_MAX {
                let rated = carried_out(&case, command);
                assert_eq!(rated.assessment.areas.get(&LifeArea::Money), Some(&rating));
            } else {
                refused(&case, command, Refusal::OffScale);
            }
        }
    }
}

#[test]
fn an_area_without_any_rating_is_no_entry() {
    let rating = AreaRating { note: "laut".to_owned(), ..AreaRating::default() };
    let case = carried_out(&a_case().build(), Command::Rate(LifeArea::Housing, rating));
    assert_eq!(case.assessment.areas.len(), 1);
    let case = carried_out(&case, Command::Rate(LifeArea::Housing, AreaRating::default()));
    assert!(case.assessment.areas.is_empty());
}

#[test]
fn the_spread_of_two_views_needs_both() {
    let mut rating = AreaRating { person: Rating { need: Some(1), resource: None }, ..AreaRating::default() };
    assert_eq!((rating.need_spread(), rating.has_both_views()), (None, false));
    rating.professional.need = Some(4);
    assert_eq!((rating.need_spread(), rating.has_both_views()), (Some(3), true));
}

#[test]
fn a_record_put_again_keeps_its_place_in_the_list() {
    let put = |number, text: &str| {
        let activity = Activity { text: text.to_owned(), ..Activity::new(activity_id(number), None) };
        Command::Activity(Edit::Put(activity))
    };
    let case = a_case().after(put(1, "one")).after(put(2, "two")).after(put(1, "again")).build();
    let texts: Vec<&str> = case.course.activities.iter().map(|activity| activity.text.as_str()).collect();
    assert_eq!(texts, ["again", "two"]);
}

#[test]
fn a_record_taken_back_stands_where_it_stood() {
    let put = |number| Command::Activity(Edit::Put(Activity::new(activity_id(number), None)));
    let back = |followers| Command::Activity(Edit::PutBack(Activity::new(activity_id(2), None), followers));
    let remove = |number| Command::Activity(Edit::Remove(activity_id(number)));
    let order = |case: &Case| -> Vec<_> { case.course.activities.iter().map(Record::id).collect() };
    let case = a_case().after(put(1)).after(put(2)).after(put(3)).after(put(4)).build();
    let behind = followers(&case.course.activities, activity_id(2));
    assert_eq!(behind, [3, 4].map(activity_id));
    let beside = carried_out(&carried_out(&case, remove(2)), put(5));
    assert_eq!(order(&carried_out(&beside, back(behind.clone()))), [1, 2, 3, 4, 5].map(activity_id));
    // Its nearest neighbour has gone in the meantime, too.
    let fewer = carried_out(&beside, remove(3));
    assert_eq!(order(&carried_out(&fewer, back(behind))), [1, 2, 4, 5].map(activity_id));
    // Nothing followed the last one, and what is there keeps its place.
    assert_eq!(order(&carried_out(&fewer, back(Vec::new()))), [1, 4, 5, 2].map(activity_id));
    assert_eq!(order(&carried_out(&case, back(Vec::new()))), [1, 2, 3, 4].map(activity_id));
}

#[test]
fn records_that_are_not_there_cannot_be_removed() {
    let case = planned();
    for command in [
        Command::Strength(Edit::Remove(support::strength_id(9))),
        Command::Need(Edit::Remove(need_id(9))),
        Command::Goal(Edit::Remove(goal_id(9))),
        Command::Measure(Edit::Remove(measure_id(9))),
        Command::Service(Edit::Remove(service_id(9))),
        Command::Activity(Edit::Remove(activity_id(9))),
        Command::Review(Edit::Remove(review_id(9))),
        Command::Detachment(Edit::Remove(detachment_id(9))),
    ] {
        refused(&case, command, Refusal::UnknownRecord);
    }
}

#[test]
fn nothing_may_refer_to_what_is_not_there() {
    let case = planned();
    let goal = Goal { need: Some(need_id(9)), ..Goal::new(goal_id(4), GoalLevel::Outcome, None) };
    refused(&case, Command::Goal(Edit::Put(goal)), Refusal::UnknownRecord);
    let measure = Measure { goal: Some(goal_id(9)), ..Measure::new(measure_id(2)) };
    refused(&case, Command::Measure(Edit::Put(measure)), Refusal::UnknownRecord);
    let measure = Measure { by: Some(Doer::Contact(contact_id(9))), ..Measure::new(measure_id(2)) };
    refused(&case, Command::Measure(Edit::Put(measure)), Refusal::UnknownContact);
    let service = Service { measure: Some(measure_id(9)), ..Service::new(service_id(2)) };
    refused(&case, Command::Service(Edit::Put(service)), Refusal::UnknownRecord);
    let mut review = Review::new(review_id(2), None);
    review.services.push(ServiceCheck::new(service_id(9)));
    refused(&case, Command::Review(Edit::Put(review)), Refusal::UnknownRecord);
}

#[test]
fn a_review_looks_at_each_service_once() {
    let mut review = Review::new(review_id(2), None);
    review.services = vec![ServiceCheck::new(service_id(1)), ServiceCheck::new(service_id(1))];
    refused(&planned(), Command::Review(Edit::Put(review)), Refusal::AlreadyThere);
}

#[test]
fn a_goal_stands_under_one_of_any_wider_level() {
    let case = planned();
    for (level, parent, fits) in [
        (GoalLevel::Principle, None, true),
        (GoalLevel::Principle, Some(1), false),
        (GoalLevel::Frame, None, true),
        (GoalLevel::Frame, Some(1), true),
        (GoalLevel::Frame, Some(2), false),
        (GoalLevel::Outcome, None, true),
        (GoalLevel::Outcome, Some(1), true),
        (GoalLevel::Outcome, Some(2), true),
        (GoalLevel::Outcome, Some(3), false),
        (GoalLevel::Outcome, Some(9), false),
    ] {
        let command = Command::Goal(Edit::Put(Goal::new(goal_id(4), level, parent.map(goal_id))));
        if fits {
            carried_out(&case, command);
        } else {
            refused(&case, command, Refusal::WrongParent);
        }
    }
}

#[test]
fn a_goal_is_never_its_own_parent_not_even_by_changing_its_level() {
    let case = planned();
    let unbound = carried_out(&case, Command::Goal(Edit::Remove(goal_id(3))));
    for level in GoalLevel::ALL {
        let command = Command::Goal(Edit::Put(Goal::new(goal_id(2), level, Some(goal_id(2)))));
        refused(&unbound, command, Refusal::WrongParent);
    }
}

#[test]
fn a_goal_with_children_keeps_its_level() {
    let case = planned();
    let command = Command::Goal(Edit::Put(Goal::new(goal_id(2), GoalLevel::Outcome, None)));
    refused(&case, command, Refusal::WrongParent);
    let case = carried_out(&case, Command::Goal(Edit::Remove(goal_id(3))));
    carried_out(&case, Command::Goal(Edit::Put(Goal::new(goal_id(2), GoalLevel::Outcome, None))));
}

#[test]
fn a_removed_goal_leaves_its_children_to_the_goal_above_and_its_measures_in_the_plan() {
    let case = carried_out(&planned(), Command::Goal(Edit::Remove(goal_id(2))));
    let goals: Vec<_> = case.plan.goals.iter().map(|goal| (goal.id, goal.parent)).collect();
    assert_eq!(goals, [(goal_id(1), None), (goal_id(3), Some(goal_id(1)))]);
    let case = carried_out(&case, Command::Goal(Edit::Remove(goal_id(3))));
    assert_eq!(case.plan.measures.len(), 1);
    assert_eq!(case.plan.measures[0].goal, None);
}

#[test]
fn a_removed_need_leaves_its_goals() {
    let case = carried_out(&planned(), Command::Need(Edit::Remove(need_id(1))));
    assert_eq!(case.plan.goals.len(), 3);
    assert!(case.plan.goals.iter().all(|goal| goal.need.is_none()));
}

#[test]
fn a_removed_measure_leaves_its_services() {
    let case = carried_out(&planned(), Command::Measure(Edit::Remove(measure_id(1))));
    assert_eq!(case.course.services.len(), 1);
    assert_eq!(case.course.services[0].measure, None);
}

#[test]
fn a_removed_service_takes_its_checks_along_and_leaves_the_review() {
    let case = carried_out(&planned(), Command::Service(Edit::Remove(service_id(1))));
    assert_eq!(case.course.reviews.len(), 1);
    assert!(case.course.reviews[0].services.is_empty());
}

#[test]
fn a_detachment_step_can_be_put_and_removed() {
    let step = DetachmentStep { what: "Treffen seltener".to_owned(), ..DetachmentStep::new(detachment_id(1)) };
    let case = a_case().after(Command::Detachment(Edit::Put(step))).build();
    assert_eq!(case.closure.detachment.len(), 1);
    let case = carried_out(&case, Command::Detachment(Edit::Remove(detachment_id(1))));
    assert!(case.closure.detachment.is_empty());
}

#[test]
fn a_new_contact_stands_first_and_an_identity_is_on_a_map_once() {
    let case = three().build();
    let names: Vec<&str> = case.maps[0].network.contacts().map(|contact| contact.name.as_str()).collect();
    assert_eq!(names, ["Cem", "Ben", "Ana"]);
    let again = Contact::new(contact_id(1), "Ana again");
    refused(&case, on_map(MapCommand::Add(again)), Refusal::AlreadyThere);
}

#[test]
fn a_contact_may_stand_on_several_maps_differently() {
    let case = three().with_second_map().build();
    let other = Contact::new(contact_id(1), "Ana, years later");
    let case = carried_out(&case, Command::Map(map_id(2), MapCommand::Change(other)));
    assert_eq!(case.maps[0].network.contact(contact_id(1)).unwrap().name, "Ana");
    assert_eq!(case.contact(contact_id(1)).unwrap().name, "Ana, years later");
}

#[test]
fn each_kind_of_support_is_named_once() {
    let mut contact = Contact::new(contact_id(1), "Ana");
    contact.bond.support = vec![(Support::Emotional, Direction::Given), (Support::Emotional, Direction::Mutual)];
    refused(&three().build(), on_map(MapCommand::Change(contact.clone())), Refusal::AlreadyThere);
    contact.id = contact_id(4);
    refused(&three().build(), on_map(MapCommand::Add(contact)), Refusal::AlreadyThere);
}

#[test]
fn changing_a_contact_keeps_its_ties_and_place_in_the_list() {
    let case = carried_out(&three().build(), on_map(MapCommand::Change(Contact::new(contact_id(2), "Benno"))));
    let names: Vec<&str> = case.maps[0].network.contacts().map(|contact| contact.name.as_str()).collect();
    assert_eq!(names, ["Cem", "Benno", "Ana"]);
    assert_eq!(case.maps[0].network.neighbours(contact_id(2)).count(), 2);
}

#[test]
fn contacts_move_together_or_not_at_all() {
    let case = three().build();
    let place = Place::new(12.5, 40.0);
    let moved = carried_out(&case, on_map(MapCommand::Move(vec![(contact_id(1), place), (contact_id(2), None)])));
    let network = &moved.maps[0].network;
    assert_eq!(network.contact(contact_id(1)).unwrap().place, place);
    assert_eq!(network.contact(contact_id(2)).unwrap().place, None);
    assert_eq!(network.ties().len(), 2, "What is taken off the map stays known, with its ties.");
    let command = MapCommand::Move(vec![(contact_id(1), None), (contact_id(9), place)]);
    refused(&case, on_map(command), Refusal::UnknownContact);
}

#[test]
fn removing_contacts_removes_their_ties_all_or_none() {
    let case = three().build();
    let after = carried_out(&case, on_map(MapCommand::Remove(vec![contact_id(2)])));
    assert_eq!(after.maps[0].network.ties().len(), 0);
    let after = carried_out(&case, on_map(MapCommand::Remove(vec![contact_id(1), contact_id(2), contact_id(3)])));
    assert_eq!(after.maps[0].network, Network::default());
    for ids in [vec![contact_id(1), contact_id(9)], vec![contact_id(1), contact_id(1)]] {
        refused(&case, on_map(MapCommand::Remove(ids)), Refusal::UnknownContact);
    }
}

#[test]
fn a_tie_has_no_direction_and_is_there_once() {
    assert_eq!(pair(1, 2), pair(2, 1));
    let case = three().build();
    let knit = carried_out(&case, on_map(MapCommand::Connect(vec![pair(2, 1), pair(1, 3), pair(3, 1)])));
    let ties: Vec<Pair> = knit.maps[0].network.ties().map(|tie| tie.between).collect();
    assert_eq!(ties, [pair(1, 2), pair(2, 3), pair(1, 3)]);
    let untied = carried_out(&knit, on_map(MapCommand::Disconnect(vec![pair(3, 1), pair(1, 2)])));
    assert!(!untied.maps[0].network.is_tied(pair(1, 2)));
    assert_eq!(untied.maps[0].network.ties().len(), 1);
    for command in [MapCommand::Connect(vec![pair(1, 2), pair(1, 9)]), MapCommand::Disconnect(vec![pair(1, 9)])] {
        refused(&case, on_map(command), Refusal::UnknownContact);
    }
}

#[test]
fn a_tie_between_contacts_carries_what_is_told_of_it() {
    let case = three().build();
    let mut tie = case.maps[0].network.tie(pair(1, 2)).unwrap().clone();
    tie.multiplex = true;
    tie.bond.quality = Some(Quality::Stressful);
    let told = carried_out(&case, on_map(MapCommand::Tell(tie.clone())));
    assert_eq!(told.maps[0].network.tie(pair(1, 2)), Some(&tie));
    let again = carried_out(&told, on_map(MapCommand::Connect(vec![pair(1, 3)])));
    assert_eq!(again.maps[0].network.tie(pair(1, 2)), Some(&tie));
    tie.between = pair(1, 3);
    refused(&case, on_map(MapCommand::Tell(tie.clone())), Refusal::UnknownTie);
    tie.between = pair(1, 2);
    tie.bond.support = vec![(Support::Social, Direction::Given), (Support::Social, Direction::Given)];
    refused(&case, on_map(MapCommand::Tell(tie)), Refusal::AlreadyThere);
}

#[test]
fn a_pair_is_tied_or_apart_or_open() {
    let case = three().build();
    let apart = carried_out(&case, on_map(MapCommand::Apart(vec![pair(1, 2), pair(1, 3)])));
    let network = &apart.maps[0].network;
    assert!(!network.is_tied(pair(1, 2)) && network.is_apart(pair(1, 2)) && network.is_apart(pair(3, 1)));
    let tied = carried_out(&apart, on_map(MapCommand::Connect(vec![pair(1, 3)])));
    assert!(tied.maps[0].network.is_tied(pair(1, 3)) && !tied.maps[0].network.is_apart(pair(1, 3)));
    let open = carried_out(&apart, on_map(MapCommand::Disconnect(vec![pair(1, 2)])));
    assert!(!open.maps[0].network.is_apart(pair(1, 2)));
    let alone = carried_out(&apart, on_map(MapCommand::Remove(vec![contact_id(1)])));
    assert!(alone.is_sound() && !alone.maps[0].network.is_apart(pair(1, 2)));
    refused(&case, on_map(MapCommand::Apart(vec![pair(1, 9)])), Refusal::UnknownContact);
}

#[test]
fn nobody_is_tied_to_themselves() {
    assert_eq!(Pair::new(contact_id(1), contact_id(1)), None);
    assert_eq!(pair(1, 2).other(contact_id(1)), Some(contact_id(2)));
    assert_eq!(pair(1, 2).other(contact_id(2)), Some(contact_id(1)));
    assert_eq!(pair(1, 2).other(contact_id(3)), None);
}

#[test]
fn a_network_from_a_file_counts_what_it_leaves_out() {
    let contacts = vec![
        Contact::new(contact_id(1), "Ana"),
        Contact::new(contact_id(2), "Ben"),
        Contact::new(contact_id(1), "Ana"),
    ];
    let (network, left_out) = Network::from_parts(contacts, [pair(1, 2), pair(2, 1), pair(1, 9), pair(8, 9)]);
    assert!(network.is_sound());
    assert_eq!((network.contacts().len(), network.ties().len()), (2, 1));
    assert_eq!(left_out, LeftOut { contacts: 1, dangling_ties: 2, double_ties: 1 });
}

#[test]
fn who_leaves_the_last_map_keeps_its_measures_by_name() {
    let case = planned();
    assert_eq!(case.plan.measures[0].by, Some(Doer::Contact(contact_id(1))));
    let case = carried_out(&case, on_map(MapCommand::Remove(vec![contact_id(1)])));
    assert_eq!(case.plan.measures[0].by, Some(Doer::Other("Ana".to_owned())));
}

#[test]
fn who_is_still_on_another_map_keeps_its_measures_as_a_contact() {
    let mut case = planned();
    let second = MapVersion { id: map_id(2), ..(*case.maps[0]).clone() };
    case.maps.push(Shared::new(second));
    let case = carried_out(&case, on_map(MapCommand::Remove(vec![contact_id(1)])));
    assert_eq!(case.plan.measures[0].by, Some(Doer::Contact(contact_id(1))));
    let case = carried_out(&case, Command::Map(map_id(2), MapCommand::Remove(vec![contact_id(1)])));
    assert_eq!(case.plan.measures[0].by, Some(Doer::Other("Ana".to_owned())));
}

#[test]
fn a_map_that_is_not_there_takes_no_change() {
    let case = three().build();
    let add = MapCommand::Add(Contact::new(contact_id(4), "Dora"));
    refused(&case, Command::Map(map_id(9), add), Refusal::UnknownMap);
    refused(&case, Command::Caption(MapVersion::empty(map_id(9), None)), Refusal::UnknownMap);
}

#[test]
fn a_caption_changes_title_and_day_and_leaves_the_contacts() {
    let case = three().build();
    let caption = MapVersion { title: "Erstgespräch".to_owned(), ..MapVersion::empty(map_id(1), Some(day(5))) };
    let titled = carried_out(&case, Command::Caption(caption));
    assert_eq!((titled.maps[0].title.as_str(), titled.maps[0].date), ("Erstgespräch", Some(day(5))));
    assert_eq!(titled.maps[0].network, case.maps[0].network);
}

fn version(number: u128, date: Option<NaiveDate>) -> MapVersion {
    MapVersion::empty(map_id(number), date)
}

fn order(case: &Case) -> Vec<MapId> {
    case.maps.iter().map(|version| version.id).collect()
}

#[test]
fn versions_stand_in_the_order_of_their_days_and_targets_last() {
    let case = three().build();
    let case = carried_out(&case, Command::AddMap(MapVersion { aim: MapAim::Target, ..version(2, Some(day(1))) }));
    let case = carried_out(&case, Command::AddMap(version(3, Some(day(90)))));
    let case = carried_out(&case, Command::AddMap(version(4, Some(day(30)))));
    assert_eq!(order(&case), [1, 4, 3, 2].map(map_id));
    assert_eq!(case.newest_map().unwrap().id, map_id(3), "what is worked towards is not how things are");
    let case = carried_out(&case, Command::Caption(version(4, Some(day(120)))));
    assert_eq!(order(&case), [1, 3, 4, 2].map(map_id));
}

#[test]
fn a_case_keeps_one_map_that_says_how_things_are() {
    let case = three().build();
    let target = MapVersion { aim: MapAim::Target, ..version(1, None) };
    refused(&case, Command::Caption(target), Refusal::LastMap);
    refused(&case, Command::RemoveMap(map_id(1)), Refusal::LastMap);
    let two = carried_out(&case, Command::AddMap(version(2, None)));
    refused(&two, Command::AddMap(version(2, None)), Refusal::AlreadyThere);
    assert_eq!(order(&carried_out(&two, Command::RemoveMap(map_id(1)))), [map_id(2)]);
}

#[test]
fn removing_a_version_leaves_no_measure_about_nobody() {
    let case = planned();
    let case = carried_out(&case, Command::AddMap(version(2, Some(day(60)))));
    let mut measure = case.plan.measures[0].clone();
    measure.contacts = [contact_id(1), contact_id(2)].into();
    measure.ties = Pair::new(contact_id(1), contact_id(2)).into_iter().collect();
    let case = carried_out(&case, Command::Measure(Edit::Put(measure)));
    let case = carried_out(&case, Command::RemoveMap(map_id(1)));
    let measure = &case.plan.measures[0];
    assert_eq!((measure.contacts.len(), measure.ties.len()), (0, 0));
    assert_eq!(measure.by, Some(Doer::Other("Ana".to_owned())));
}

#[test]
fn a_measure_is_about_contacts_of_the_map() {
    let case = planned();
    let measure = Measure { contacts: [contact_id(77)].into(), ..case.plan.measures[0].clone() };
    refused(&case, Command::Measure(Edit::Put(measure)), Refusal::UnknownContact);
}

#[test]
fn who_was_entered_anew_can_be_recognised_with_ties_and_measures() {
    let case = planned();
    let case = carried_out(&case, Command::AddMap(version(2, Some(day(60)))));
    let on_second = |command| Command::Map(map_id(2), command);
    let mut case = case;
    for (number, name) in [(90, "Ana"), (5, "Ben")] {
        case = carried_out(&case, on_second(MapCommand::Add(Contact::new(contact_id(number), name))));
    }
    let between = Pair::new(contact_id(90), contact_id(5)).unwrap();
    case = carried_out(&case, on_second(MapCommand::Connect(vec![between])));
    let bond = Bond { energy: Some(Direction::Given), ..Bond::default() };
    case = carried_out(&case, on_second(MapCommand::Tell(Tie { bond, ..Tie::plain(between) })));
    let measure = Measure { contacts: [contact_id(90)].into(), ties: [between].into(), ..Measure::new(measure_id(8)) };
    case = carried_out(&case, Command::Measure(Edit::Put(measure)));
    let same = MapCommand::Identify { contact: contact_id(90), with: contact_id(1) };
    case = carried_out(&case, on_second(same.clone()));
    let network = &case.map(map_id(2)).unwrap().network;
    assert_eq!(network.contact(contact_id(1)).unwrap().name, "Ana");
    let now = Pair::new(contact_id(1), contact_id(5)).unwrap();
    // Ben gave to Ana; he was the first end and is the second now.
    assert_eq!(network.tie(now).unwrap().bond.energy, Some(Direction::Received));
    let measure = find(&case.plan.measures, measure_id(8)).unwrap();
    assert_eq!((&measure.contacts, &measure.ties), (&[contact_id(1)].into(), &[now].into()));
    refused(&case, Command::Map(map_id(1), same), Refusal::AlreadyThere);
    let nobody = MapCommand::Identify { contact: contact_id(1), with: contact_id(66) };
    refused(&case, on_second(nobody), Refusal::UnknownContact);
}

#[test]
fn a_version_forgets_a_review_that_is_taken_out() {
    let case = three().build();
    let drawn_for = |id| MapVersion { occasion: Some(Occasion::Review(id)), ..version(2, None) };
    refused(&case, Command::AddMap(drawn_for(review_id(1))), Refusal::UnsoundMap);
    let case = carried_out(&case, Command::Review(Edit::Put(Review::new(review_id(1), None))));
    let case = carried_out(&case, Command::AddMap(drawn_for(review_id(1))));
    let case = carried_out(&case, Command::Review(Edit::Remove(review_id(1))));
    assert_eq!(case.map(map_id(2)).unwrap().occasion, None);
}
