//! Undo and redo over random stories of all commands.
//!
//! Each seed is one story of [`LENGTH`] commands. What must hold for one
//! command must hold for every command in every order, so nothing here knows
//! what a command does.
#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

#[expect(dead_code, reason = "Each test takes its part of what they share.")]
mod support;

use std::collections::BTreeMap;

use ankerplatz::domain::case::Case;
use ankerplatz::domain::client::Client;
use ankerplatz::domain::command::{Command, Refusal};
use ankerplatz::domain::map::contact::Contact;
use ankerplatz::domain::map::network::MapCommand;
use ankerplatz::domain::phase::answers::Answer;
use ankerplatz::domain::phase::question::Question;
use ankerplatz::domain::record::Edit;
use ankerplatz::session::history::{DEPTH, History};
use ankerplatz::session::{Act, Effect, Session};
use ankerplatz::storage::format;
use support::build::a_case;
use support::chance::{self, Dice};
use support::{contact_id, map_id, need_id};

/// Stories told in a usual run; `STORIES=10000` tells so many.
const STORIES: u64 = 300;
const LENGTH: usize = 200;

fn describe(name: &str) -> Command {
    Command::Describe(Client { name: name.to_owned(), ..Client::default() })
}

#[test]
fn every_story_can_be_taken_back_to_its_start_and_told_again_to_its_end() {
    let stories = std::env::var("STORIES").ok().and_then(|number| number.parse().ok()).unwrap_or(STORIES);
    for seed in 0..stories {
        let mut dice = Dice::new(seed);
        let mut session = Session::new(chance::start(seed));
        let mut states = vec![session.case().clone()];
        for at in 0..LENGTH {
            let command = chance::command(&mut dice, session.case());
            let told = format!("seed {seed}, command {at}: {command:?}");
            let effect = session.dispatch(command, Act::Single);
            assert!(session.case().is_sound(), "{told} leaves a case that is not sound");
            let before = states.last().unwrap();
            match effect {
                Ok(Effect::Changed) => {
                    assert_ne!(session.case(), before, "{told}");
                    states.push(session.case().clone());
                }
                Ok(Effect::Nothing) | Err(_) => assert_eq!(session.case(), before, "{told}"),
            }
            // Now and then somebody changes their mind on the way.
            if dice.chance(10) && session.undo() == Effect::Changed {
                states.pop();
                assert_eq!(Some(session.case()), states.last(), "{told}, taken back");
            }
        }
        // A last act, after which nothing that was taken back is left.
        session.dispatch(describe("the end"), Act::Single).unwrap();
        states.push(session.case().clone());
        for state in states.iter().rev().skip(1) {
            assert_eq!(session.undo(), Effect::Changed);
            assert_eq!(session.case(), state, "seed {seed}");
        }
        assert!(!session.can_undo(), "seed {seed}");
        assert_eq!(session.undo(), Effect::Nothing);
        for state in states.iter().skip(1) {
            assert_eq!(session.redo(), Effect::Changed);
            assert_eq!(session.case(), state, "seed {seed}");
        }
        assert!(!session.can_redo(), "seed {seed}");
        assert_eq!(session.redo(), Effect::Nothing);
    }
}

#[test]
fn the_stories_come_through_every_command_and_every_refusal() {
    let mut carried_out: BTreeMap<String, usize> = BTreeMap::new();
    let mut refused: BTreeMap<String, usize> = BTreeMap::new();
    for seed in 0..160 {
        let mut dice = Dice::new(seed);
        let mut case = chance::start(seed);
        for _ in 0..LENGTH {
            let command = chance::command(&mut dice, &case);
            let name = name(&command);
            match case.apply(command) {
                Ok(next) => {
                    *carried_out.entry(name).or_default() += 1;
                    case = next;
                }
                Err(refusal) => *refused.entry(format!("{refusal:?}")).or_default() += 1,
            }
        }
    }
    let areas = [
        "Strength",
        "Need",
        "Goal",
        "Measure",
        "Service",
        "Activity",
        "Review",
        "Detachment",
        "Responsibility",
        "Impression",
        "OwnArea",
        "Contribution",
        "Result",
        "ContactDate",
        "PlanVersion",
        "Task",
        "Release",
        "Partner",
        "SystemNote",
    ];
    let edits = areas.iter().flat_map(|area| ["Put", "PutBack", "Remove"].map(|edit| format!("{area} {edit}")));
    let maps =
        ["Add", "Change", "Move", "Remove", "Connect", "Disconnect", "Identify"].map(|change| format!("Map {change}"));
    let single = [
        "Describe",
        "Answer",
        "Rate",
        "Caption",
        "AddMap",
        "RemoveMap",
        "Reassess",
        "Respond",
        "Unrespond",
        "Postpone",
        "TakeUp",
    ]
    .map(str::to_owned);
    for name in edits.chain(maps).chain(single) {
        assert!(carried_out.get(&name).is_some_and(|times| *times >= 20), "{name}: {carried_out:?}");
    }
    for refusal in [
        Refusal::UnknownContact,
        Refusal::AlreadyThere,
        Refusal::UnknownMap,
        Refusal::UnknownRecord,
        Refusal::WrongKind,
        Refusal::OffScale,
        Refusal::WrongParent,
        Refusal::LastMap,
    ] {
        assert!(refused.get(&format!("{refusal:?}")).is_some_and(|times| *times >= 20), "{refusal:?}: {refused:?}");
    }
}

/// The name of a command, as the words before its content.
fn name(command: &Command) -> String {
    let told = format!("{command:?}");
    let words: Vec<&str> =
        told.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    match command {
        Command::Map(_, change) => {
            let change = format!("{change:?}");
            format!("Map {}", change.split(['(', ' ']).next().unwrap_or_default())
        }
        Command::Describe(_)
        | Command::Answer(..)
        | Command::Rate(..)
        | Command::Caption(_)
        | Command::AddMap(_)
        | Command::RemoveMap(_)
        | Command::Reassess(..)
        | Command::Postpone(_)
        | Command::TakeUp(_)
        | Command::Respond(_)
        | Command::Unrespond(..) => words[0].to_owned(),
        Command::Strength(_)
        | Command::Need(_)
        | Command::Goal(_)
        | Command::Measure(_)
        | Command::Service(_)
        | Command::Activity(_)
        | Command::Review(_)
        | Command::Detachment(_)
        | Command::Satisfaction(_)
        | Command::Responsibility(_)
        | Command::Impression(_)
        | Command::OwnArea(_)
        | Command::Contribution(_)
        | Command::Result(_)
        | Command::ContactDate(_)
        | Command::PlanVersion(_)
        | Command::Task(_)
        | Command::Release(_)
        | Command::Partner(_)
        | Command::SystemNote(_) => format!("{} {}", words[0], words[1]),
    }
}

/// The areas of a case as pairs of two generations: same value in memory, equal.
fn areas(one: &Case, other: &Case) -> [(&'static str, bool, bool); 7] {
    [
        ("client", one.client.same(&other.client), one.client == other.client),
        ("answers", one.answers.same(&other.answers), one.answers == other.answers),
        ("assessment", one.assessment.same(&other.assessment), one.assessment == other.assessment),
        ("plan", one.plan.same(&other.plan), one.plan == other.plan),
        ("course", one.course.same(&other.course), one.course == other.course),
        ("intake", one.intake.same(&other.intake), one.intake == other.intake),
        ("closure", one.closure.same(&other.closure), one.closure == other.closure),
    ]
}

/// The one area that a command writes to in any case.
const fn own_area(command: &Command) -> &'static str {
    match command {
        Command::Describe(_) => "client",
        Command::Answer(..) => "answers",
        Command::Responsibility(_) | Command::Impression(_) => "intake",
        Command::Rate(..)
        | Command::Strength(_)
        | Command::Need(_)
        | Command::OwnArea(_)
        | Command::Contribution(_)
        | Command::Result(_) => "assessment",
        Command::Goal(_) | Command::Measure(_) | Command::ContactDate(_) | Command::PlanVersion(_) => "plan",
        Command::Service(_)
        | Command::Activity(_)
        | Command::Review(_)
        | Command::Task(_)
        | Command::Release(_)
        | Command::Partner(_)
        | Command::SystemNote(_) => "course",
        // A new cycle writes to everything that is judged anew.
        Command::Reassess(..) => "all",
        Command::Respond(_) | Command::Unrespond(..) => "responses",
        Command::Postpone(_) | Command::TakeUp(_) => "later",
        Command::Detachment(_) | Command::Satisfaction(_) => "closure",
        Command::Map(..) | Command::Caption(_) | Command::AddMap(_) | Command::RemoveMap(_) => "maps",
    }
}

#[test]
fn a_step_of_history_holds_nothing_but_its_change() {
    for seed in 0..100 {
        let mut dice = Dice::new(seed);
        let mut case = chance::start(seed);
        for _ in 0..LENGTH {
            let command = chance::command(&mut dice, &case);
            let own = own_area(&command);
            let told = format!("seed {seed}: {command:?}");
            let changed_map = match &command {
                Command::Map(id, _) => Some(*id),
                Command::Caption(version) => Some(version.id),
                _ => None,
            };
            let Ok(next) = case.apply(command) else { continue };
            for (area, is_same, is_equal) in areas(&case, &next) {
                assert!(
                    is_same || area == own || own == "all" || !is_equal,
                    "{told} copies {area} without changing it"
                );
            }
            for before in &case.maps {
                let Some(after) = next.maps.iter().find(|after| after.id == before.id) else { continue };
                let changes = Some(before.id) == changed_map || before != after;
                assert!(before.same(after) || changes, "{told} copies a map");
            }
            case = next;
        }
    }
}

/// No clock is asked: what costs the same at any depth is what is only a
/// pointer at any depth.
#[test]
fn a_thousand_steps_share_what_none_of_them_changed() {
    let mut session = Session::new(chance::grown(7, 400));
    let start = session.case().clone();
    for step in 0..DEPTH {
        session.dispatch(describe(&format!("step {step}")), Act::Single).unwrap();
    }
    for depth in (0..DEPTH).rev() {
        assert_eq!(session.undo(), Effect::Changed);
        let case = session.case();
        for (area, is_same, _) in areas(&start, case).into_iter().filter(|(area, ..)| *area != "client") {
            assert!(is_same, "{area} at depth {depth}");
        }
        assert!(start.maps.iter().zip(&case.maps).all(|(one, other)| one.same(other)), "a map at depth {depth}");
    }
    assert!(session.case().client.same(&start.client));
    assert!(!session.can_undo());
}

#[test]
fn beyond_its_depth_the_history_forgets_the_oldest_step_only() {
    let mut history = History::default();
    let mut present = 0;
    for next in 1..=DEPTH + 3 {
        history.record(std::mem::replace(&mut present, next));
    }
    while history.undo(&mut present) {}
    assert_eq!(present, 3);
    while history.redo(&mut present) {}
    assert_eq!(present, DEPTH + 3);
}

#[test]
fn parts_of_one_act_are_one_step() {
    let mut session = Session::new(a_case().build());
    let start = session.case().clone();
    for name in ["A", "An", "Ana"] {
        session.dispatch(describe(name), Act::Part(1)).unwrap();
    }
    session.undo();
    assert_eq!(session.case(), &start);
    assert!(!session.can_undo());
    session.redo();
    assert_eq!(session.case().client.name, "Ana");
}

#[test]
fn another_act_in_between_ends_an_act_that_goes_on() {
    let between: [fn(&mut Session); 4] = [
        |session| assert!(session.dispatch(rename("between"), Act::Single).is_ok()),
        |session| assert!(session.dispatch(rename("between"), Act::Part(2)).is_ok()),
        |session| assert_eq!((session.undo(), session.redo()), (Effect::Changed, Effect::Changed)),
        |session| {
            session.dispatch(rename("between"), Act::Single).unwrap();
            session.undo();
        },
    ];
    for (at, between) in between.into_iter().enumerate() {
        let mut session = Session::new(a_case().build());
        session.dispatch(describe("first"), Act::Part(1)).unwrap();
        between(&mut session);
        session.dispatch(describe("second"), Act::Part(1)).unwrap();
        session.undo();
        assert_eq!(session.case().client.name, "first", "between {at}");
    }
}

fn rename(title: &str) -> Command {
    let answer = Answer::Text(title.to_owned());
    Command::Answer(Question::MainProblems, Some(answer))
}

#[test]
fn what_changes_nothing_or_is_refused_does_not_end_an_act() {
    let mut session = Session::new(a_case().build());
    session.dispatch(describe("A"), Act::Part(1)).unwrap();
    assert_eq!(session.dispatch(describe("A"), Act::Part(1)), Ok(Effect::Nothing));
    let refused = session.dispatch(Command::Need(Edit::Remove(need_id(1))), Act::Single);
    assert_eq!(refused, Err(Refusal::UnknownRecord));
    session.dispatch(describe("Ana"), Act::Part(1)).unwrap();
    session.undo();
    assert_eq!(session.case().client.name, "Rosa");
}

#[test]
fn typing_that_comes_back_to_where_it_began_leaves_no_step() {
    let mut session = Session::new(a_case().build());
    let start = session.case().clone();
    session.dispatch(rename("between"), Act::Single).unwrap();
    for name in ["Rosa!", "Rosa"] {
        let client = Client { name: name.to_owned(), ..(*start.client).clone() };
        assert_eq!(session.dispatch(Command::Describe(client), Act::Part(1)), Ok(Effect::Changed));
    }
    session.undo();
    assert_eq!(session.case(), &start, "The first undo already takes something back that can be seen.");
}

#[test]
fn what_changes_nothing_is_not_recorded_and_forgets_nothing_taken_back() {
    let mut session = Session::new(a_case().build());
    session.dispatch(describe("Ana"), Act::Single).unwrap();
    session.undo();
    let same = (*session.case().client).clone();
    assert_eq!(session.dispatch(Command::Describe(same), Act::Single), Ok(Effect::Nothing));
    assert!(session.can_redo());
    let refused = Command::Map(map_id(1), MapCommand::Change(Contact::new(contact_id(1), "nobody")));
    assert_eq!(session.dispatch(refused, Act::Single), Err(Refusal::UnknownContact));
    assert!(session.can_redo());
    session.dispatch(describe("Ben"), Act::Single).unwrap();
    assert!(!session.can_redo());
}

#[test]
fn a_story_told_again_is_stored_letter_for_letter() {
    for seed in 0..20 {
        let one = format::write(&chance::grown(seed, LENGTH));
        assert_eq!(one, format::write(&chance::grown(seed, LENGTH)));
    }
}
