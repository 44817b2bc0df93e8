//! Cycles: a reassessment carries everything over, the earlier cycle stays
//! readable, and what has changed since is told.
#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

#[expect(dead_code, reason = "Each test takes its part of what they share.")]
mod support;

use ankerplatz::analysis::reassessment::{AreaChange, AreaFate, AreaName, Fate, View, area_fate, since};
use ankerplatz::documents::Block;
use ankerplatz::documents::phase_summary::phase_summary;
use ankerplatz::documents::reassessment::{Part, Section, since_last_cycle};
use ankerplatz::domain::case::Case;
use ankerplatz::domain::command::Command;
use ankerplatz::domain::map::network::MapCommand;
use ankerplatz::domain::map::place::{Horizon, Sector};
use ankerplatz::domain::map::version::MapVersion;
use ankerplatz::domain::phase::PhaseKind;
use ankerplatz::domain::phase::answers::Answer;
use ankerplatz::domain::phase::assessment::{AreaRating, LifeArea, OtherView, OwnArea, Perspective, Rating};
use ankerplatz::domain::phase::course::{Activity, Service};
use ankerplatz::domain::phase::gas::{GasScale, GasScore, Rater};
use ankerplatz::domain::phase::goal::{Attainment, Goal, GoalLevel};
use ankerplatz::domain::phase::plan::{Measure, MeasureState};
use ankerplatz::domain::phase::progress::{self, State};
use ankerplatz::domain::phase::question::Question;
use ankerplatz::domain::phase::step::Step;
use ankerplatz::domain::record::Edit;
use ankerplatz::i18n::{Locale, questions, sources, steps, words};
use support::build::{Builder, a_case, at};
use support::everything::everything;
use support::{activity_id, area_id, contact_id, day, goal_id, map_id, measure_id, service_id};

fn need(person: u8, professional: u8) -> AreaRating {
    let rating = |need| Rating { need: Some(need), resource: None };
    AreaRating { person: rating(person), professional: rating(professional), ..AreaRating::default() }
}

fn goal(number: u128, text: &str, attainment: Option<Attainment>) -> Command {
    let goal = Goal { text: text.to_owned(), attainment, ..Goal::new(goal_id(number), GoalLevel::Frame, None) };
    Command::Goal(Edit::Put(goal))
}

fn measure(number: u128, what: &str, state: MeasureState) -> Command {
    Command::Measure(Edit::Put(Measure { what: what.to_owned(), state, ..Measure::new(measure_id(number)) }))
}

fn service(number: u128, what: &str, begin: u64, end: Option<u64>) -> Command {
    let (begin, end) = (Some(day(begin)), end.map(day));
    Command::Service(Edit::Put(Service { what: what.to_owned(), begin, end, ..Service::new(service_id(number)) }))
}

fn rate(area: LifeArea, rating: AreaRating) -> Command {
    Command::Rate(area, rating)
}

/// A case in its first cycle, with something of everything that is compared.
fn first_cycle() -> Builder {
    a_case()
        .with_contact("Lea", at(Sector::Friends, Horizon::Middle))
        .after(rate(LifeArea::Housing, need(4, 3)))
        .after(rate(LifeArea::Money, need(1, 2)))
        .after(goal(1, "Ein Zimmer", Some(Attainment::Partly)))
        .after(goal(2, "Eine Lehre", None))
        .after(measure(1, "Besichtigen", MeasureState::Running))
        .after(measure(2, "Anrufen", MeasureState::Planned))
        .after(service(1, "Wohnbegleitung", 10, Some(120)))
        .after(service(2, "Kurs", 5, Some(40)))
        .after(service(3, "Beratung", 5, None))
}

/// The next cycle begins on day 100, and this and that changes.
fn second_cycle() -> Builder {
    first_cycle()
        .after(Command::Reassess(day(100), " Umzug zur Großmutter ".to_owned()))
        .after(rate(LifeArea::Housing, need(1, 3)))
        .after(goal(3, "Ruhe finden", None))
        .after(Command::Goal(Edit::Remove(goal_id(2))))
        .after(measure(1, "Besichtigen", MeasureState::Done))
        .after(Command::Measure(Edit::Remove(measure_id(2))))
        .after(service(4, "Tagesstruktur", 110, None))
}

#[test]
fn a_reassessment_carries_everything_over_and_opens_what_is_judged_anew() {
    let before = first_cycle().said(Question::SupportNeed, "Wohnen").build();
    let after = before.apply(Command::Reassess(day(100), "Umzug".to_owned())).unwrap();
    assert_eq!((after.cycle_number(), after.cycle_began(), after.cycle_reason()), (2, day(100), Some("Umzug")));
    assert_eq!(after.answers.text(Question::SupportNeed), "Wohnen");
    assert_eq!(after.plan.goals.len(), 2);
    assert_eq!(after.plan.measures, before.plan.measures);
    assert_eq!((&after.course, &after.maps), (&before.course, &before.maps));
    assert!(after.plan.goals.iter().all(|goal| goal.attainment.is_none()));
    assert!(after.assessment.areas.is_empty());
}

#[test]
fn a_cycle_that_is_over_is_read_as_it_stood() {
    let before = first_cycle().build();
    let after = second_cycle()
        .after(Command::AddMap(MapVersion::empty(map_id(2), Some(day(130)))))
        .after(Command::Activity(Edit::Put(Activity::new(activity_id(1), Some(day(130))))))
        .build();
    let then = after.in_cycle(1).unwrap();
    assert_eq!((&then.answers, &then.assessment), (&before.answers, &before.assessment));
    assert_eq!((&then.plan, &then.closure), (&before.plan, &before.closure));
    assert_eq!((&then.course, &then.maps), (&before.course, &before.maps));
    assert_eq!(then.cycle_number(), 1);
    assert!(after.in_cycle(0).is_none());
    assert!(after.in_cycle(2).is_none());
}

#[test]
fn an_earlier_cycle_of_a_full_file_is_sound_and_can_be_read_in_both_languages() {
    let case = everything();
    for number in 1..case.cycle_number() {
        let then = case.in_cycle(number).unwrap();
        assert_eq!(then.cycle_number(), number);
        assert!(then.newest_map().is_some());
        for phase in PhaseKind::ALL {
            assert!(Locale::ALL.into_iter().all(|locale| !phase_summary(&then, phase, locale).is_empty()));
        }
    }
}

#[test]
fn what_was_put_off_and_is_still_open_stays_put_off_in_the_next_cycle() {
    let case = first_cycle()
        .after(Command::Postpone(Step::WholePicture))
        .after(Command::Postpone(Step::Detachment))
        .said(Question::OverallConcept, "Worum es geht");
    // A step that has been brought to its end is not put off any more.
    assert_eq!(progress::put_off(&case.clone().build()).collect::<Vec<_>>(), [Step::Detachment]);
    let next = case.after(Command::Reassess(day(100), "Umzug".to_owned())).build();
    assert_eq!(next.later.iter().copied().collect::<Vec<_>>(), [Step::Detachment]);
}

#[test]
fn less_need_counts_from_then_to_now_in_each_view_by_itself() {
    let case = second_cycle().build();
    let found = since(&case.in_cycle(1).unwrap(), &case, day(150));
    let housing = |view: Perspective| {
        let is_it =
            |change: &&AreaChange| change.area == AreaName::Common(LifeArea::Housing) && change.view == View::Of(view);
        found.areas.iter().find(is_it).unwrap().less_need()
    };
    assert_eq!(housing(Perspective::Person), Some(3));
    assert_eq!(housing(Perspective::Professional), Some(0));
    // What is not rated again has no change, and is not 0.
    let money: Vec<Option<i8>> = found.areas[2..].iter().map(AreaChange::less_need).collect();
    assert_eq!(money, [None, None]);
}

#[test]
fn own_areas_and_the_views_of_others_are_compared_too() {
    let own = |need: u8| OwnArea {
        id: area_id(1),
        name: "Hund".to_owned(),
        rating: AreaRating {
            others: vec![OtherView { who: "Oma".to_owned(), rating: Rating { need: Some(need), resource: None } }],
            ..AreaRating::default()
        },
    };
    let case = a_case()
        .after(Command::OwnArea(Edit::Put(own(1))))
        .after(Command::Reassess(day(10), "Umzug".to_owned()))
        .after(Command::OwnArea(Edit::Put(own(3))))
        .build();
    let found = since(&case.in_cycle(1).unwrap(), &case, day(20)).areas;
    let expected = AreaChange {
        area: AreaName::Own("Hund".to_owned()),
        view: View::Other("Oma".to_owned()),
        before: Some(1),
        after: Some(3),
    };
    assert_eq!(found, [expected]);
    assert_eq!(found[0].less_need(), Some(-2));
}

#[test]
fn goals_measures_and_services_are_new_kept_or_gone() {
    let case = second_cycle().build();
    let found = since(&case.in_cycle(1).unwrap(), &case, day(150));
    let goals: Vec<_> = found.goals.iter().map(|goal| (goal.text.as_str(), goal.fate, goal.before)).collect();
    assert_eq!(
        goals,
        [
            ("Ein Zimmer", Fate::Kept, Some(Attainment::Partly)),
            ("Ruhe finden", Fate::Added, None),
            ("Eine Lehre", Fate::Gone, None)
        ]
    );
    let measures: Vec<_> =
        found.measures.iter().map(|change| (change.measure.what.as_str(), change.fate, change.before)).collect();
    assert_eq!(
        measures,
        [
            ("Besichtigen", Fate::Kept, Some(MeasureState::Running)),
            ("Anrufen", Fate::Gone, Some(MeasureState::Planned))
        ]
    );
    // What had ended before the cycle began is no change.
    let services: Vec<_> = found.services.iter().map(|service| (service.what.as_str(), service.fate)).collect();
    assert_eq!(services, [("Wohnbegleitung", Fate::Gone), ("Beratung", Fate::Kept), ("Tagesstruktur", Fate::Added)]);
}

#[test]
fn raters_are_kept_apart_and_a_goal_counts_once_it_is_scored_twice() {
    let score = |rater: Rater, baseline, reached| GasScore { rater, baseline: Some(baseline), reached };
    let scales = [
        vec![score(Rater::Client, -1, Some(0)), score(Rater::Professional, -1, Some(-1))],
        vec![score(Rater::Client, -1, Some(1)), score(Rater::Professional, -1, None)],
        vec![score(Rater::Client, -1, Some(0))],
    ];
    let case = (1..).zip(scales).fold(a_case(), |case, (number, scores)| {
        let gas = Some(GasScale { scores, ..GasScale::default() });
        case.after(Command::Goal(Edit::Put(Goal { gas, ..Goal::new(goal_id(number), GoalLevel::Outcome, None) })))
    });
    let case = case.after(Command::Reassess(day(10), "Umzug".to_owned())).build();
    let scores = since(&case.in_cycle(1).unwrap(), &case, day(20)).scores;
    // The vectors (−1,−1,−1) and (0,+1,0) of F-1.
    assert_eq!((&scores[0].rater, scores[0].counted.len()), (&Rater::Client, 3));
    let [begin, end] = [scores[0].before, scores[0].after].map(Option::unwrap);
    assert!((begin - 36.3069).abs() < 1e-4 && (end - 54.5644).abs() < 1e-4);
    assert_eq!((&scores[1].rater, scores[1].counted.len()), (&Rater::Professional, 1));
}

fn text(section: &Section) -> String {
    format!("{:?}", section.blocks)
}

fn lines(section: &Section) -> Vec<&str> {
    section.rest.iter().map(|rest| rest.line.as_str()).collect()
}

#[test]
fn the_page_after_a_reassessment_says_in_words_what_has_changed() {
    let unchanged = second_cycle().build();
    let mut newer = MapVersion { network: unchanged.maps[0].network.clone(), ..MapVersion::empty(map_id(2), None) };
    newer.date = Some(day(140));
    let case = second_cycle()
        .after(Command::AddMap(newer))
        .after(Command::Map(map_id(2), MapCommand::Remove(vec![contact_id(1)])))
        .build();
    let sections = since_last_cycle(&case, Locale::DE, day(150));
    let section = |part: Part| sections.iter().find(|section| section.part == part).unwrap();
    let of = |part: Part| text(section(part));
    assert_eq!(sections[0].part, Part::AtAGlance);
    for said in [
        "Weniger Handlungsbedarf: Wohnen",
        "Ziele: 1 neu, 1 beendet",
        "Maßnahmen: 1 beendet, 1 mit neuem Stand",
        "Netzwerk: neue Karte, 1 Unterschied",
        "Leistungen: 1 neu, 1 beendet",
    ] {
        assert!(text(&sections[0]).contains(said), "{said} is not in {}", text(&sections[0]));
    }
    assert!(of(Part::Areas).contains("3 weniger"));
    // What is as it was takes a line, and each of it is there to be unfolded.
    let money = words::life_area(Locale::DE, LifeArea::Money);
    assert_eq!(lines(section(Part::Areas)), [format!("1 Lebensbereich noch nicht neu eingeschätzt: {money}")]);
    assert!(!of(Part::Areas).contains(money));
    assert_eq!(lines(section(Part::Goals)), ["1 Ziel gilt weiter, noch nicht neu beurteilt"]);
    let kept = format!("{:?}", section(Part::Goals).rest[0].blocks);
    assert!(kept.contains("Ein Zimmer: vorher teilweise erreicht"), "{kept}");
    assert_eq!(lines(section(Part::Services)), ["1 Leistung läuft weiter"]);
    assert!(of(Part::Goals).contains("Ruhe finden: neu"));
    assert!(of(Part::Measures).contains("Besichtigen: vorher läuft, jetzt erledigt"));
    assert!(of(Part::Services).contains("Tagesstruktur: neu"));
    assert!(of(Part::Network(Some([map_id(1), map_id(2)]))).contains("Lea"));
    let same = since_last_cycle(&unchanged, Locale::EN, day(150));
    assert!(same.iter().any(|section| section.part == Part::Network(None)));
    assert!(since_last_cycle(&first_cycle().build(), Locale::DE, day(150)).is_empty());
}

#[test]
fn right_after_a_reassessment_the_page_says_in_a_sentence_that_nothing_has_changed_yet() {
    let case = first_cycle().after(Command::Reassess(day(100), "Umzug".to_owned())).build();
    let sections = since_last_cycle(&case, Locale::EN, day(100));
    assert_eq!(
        sections[0].blocks,
        [Block::Paragraph("So far everything is as it was at the end of the last cycle.".to_owned())]
    );
    let areas = &sections[1];
    assert_eq!((areas.part, areas.blocks.as_slice()), (Part::Areas, &[][..]));
    assert!(lines(areas)[0].starts_with("2 areas of life not rated anew yet: "), "{:?}", lines(areas));
}

#[test]
fn an_area_follows_its_views_and_says_so_where_they_go_apart() {
    let change = |before, after| AreaChange {
        area: AreaName::Common(LifeArea::Money),
        view: View::Of(Perspective::Person),
        before,
        after,
    };
    for (views, fate) in [
        (vec![change(Some(2), None), change(Some(1), None)], AreaFate::Open),
        (vec![change(Some(2), Some(2)), change(Some(1), None)], AreaFate::Same),
        (vec![change(Some(2), Some(1)), change(Some(1), Some(1))], AreaFate::Less),
        (vec![change(Some(2), Some(3)), change(None, Some(1))], AreaFate::More),
        (vec![change(Some(2), Some(3)), change(Some(2), Some(1))], AreaFate::Mixed),
        (vec![change(None, Some(3))], AreaFate::First),
    ] {
        assert_eq!(area_fate(&views), fate, "{views:?}");
    }
}

/// Everything that a summary of all phases says.
fn told(case: &Case, locale: Locale) -> String {
    let parts = PhaseKind::ALL.into_iter().flat_map(|phase| phase_summary(case, phase, locale));
    parts.map(|part| format!("{:?}", part.blocks)).collect::<Vec<_>>().concat()
}

#[test]
fn the_summaries_hold_every_kind_of_record() {
    let case = everything();
    for locale in Locale::ALL {
        let said = told(&case, locale);
        let (intake, assessment, plan, course) = (&case.intake, &case.assessment, &case.plan, &case.course);
        let names: Vec<&str> = [
            &intake.responsibilities[0].what,
            &intake.impressions[0].text,
            &assessment.contributions[0].text,
            &assessment.results[0].name,
            &assessment.own_areas[0].name,
            &assessment.strengths[0].text,
            &assessment.needs[0].text,
            &plan.goals[0].text,
            &plan.measures[0].what,
            &plan.contact_dates[0].what,
            &plan.versions[0].note,
            &course.tasks[0].what,
            &course.releases[0].scope,
            &course.system[0].text,
            &course.services[0].what,
            &course.activities[0].text,
            &course.reviews[0].consequence,
            &case.closure.detachment[0].what,
        ]
        .into_iter()
        .map(String::as_str)
        .collect();
        for name in names {
            assert!(!name.trim().is_empty(), "the full file lacks a record");
            let written = format!("{:?}", name.trim());
            assert!(said.contains(written.trim_matches('"')), "{name} is not told");
        }
    }
}

#[test]
fn a_summary_names_what_is_open_and_only_that() {
    let case = a_case()
        .said(Question::OverallConcept, "Worum es geht")
        .after(rate(LifeArea::Housing, need(4, 3)))
        .after(Command::Postpone(Step::LifeAreas))
        .build();
    let parts = phase_summary(&case, PhaseKind::Assessment, Locale::DE);
    let of = |step: Step| parts.iter().find(|part| part.step == step).unwrap();
    let whole = of(Step::WholePicture);
    assert_eq!((whole.state, whole.open.len()), (State::Complete, 0));
    let concept = questions::label(Locale::DE, Question::OverallConcept).to_owned();
    assert_eq!(whole.blocks, [Block::Facts(vec![(concept, "Worum es geht".to_owned())])]);
    let areas = of(Step::LifeAreas);
    assert_eq!(areas.open.len(), LifeArea::ALL.len() - 1);
    assert!(!areas.open.iter().any(|open| open == words::life_area(Locale::DE, LifeArea::Housing)));
    assert!(areas.is_later);
    let frame = of(Step::Frame);
    assert!(frame.blocks.is_empty());
    assert!(frame.open.iter().any(|open| open == questions::label(Locale::DE, Question::Consent)));
    // What is only offered is not open, and a step that asks for nothing neither.
    assert!(!frame.open.iter().any(|open| open == questions::label(Locale::DE, Question::Sources)));
    assert_eq!((of(Step::Releases).state, of(Step::Releases).open.len()), (State::NotBegun, 0));
}

#[test]
fn the_way_goes_on_at_what_is_open_and_passes_what_asks_for_nothing() {
    let empty = a_case().build();
    assert_eq!(progress::next_step(&empty), Step::Criteria);
    // Tasks ask for nothing while there is none.
    assert_eq!(progress::first_open(&empty, PhaseKind::Implementation), Some(Step::Services));
    let put_off = empty.apply(Command::Postpone(Step::Services)).unwrap();
    assert_eq!(progress::first_open(&put_off, PhaseKind::Implementation), Some(Step::Activities));
    let both = put_off.apply(Command::Postpone(Step::Activities)).unwrap();
    assert_eq!(progress::first_open(&both, PhaseKind::Implementation), Some(Step::Services));
    assert!(progress::is_put_off(&both, Step::Activities));
    let taken_up = both.apply(Command::TakeUp(Step::Activities)).unwrap();
    assert!(!progress::is_put_off(&taken_up, Step::Activities));
}

#[test]
fn a_phase_under_way_comes_before_one_that_is_not_begun() {
    let answer = Answer::Text("Worte".to_owned());
    let case = a_case().after(Command::Answer(Question::SupportNeed, Some(answer))).build();
    assert_eq!(progress::next_step(&case), Step::Frame);
}

#[test]
fn every_question_and_every_step_says_why_and_where_it_comes_from() {
    for locale in Locale::ALL {
        let all: Vec<Question> = Step::ALL.into_iter().flat_map(Step::questions).copied().collect();
        let mut helps: Vec<&str> = all.iter().map(|question| questions::help(locale, *question)).collect();
        assert!(helps.iter().all(|help| help.len() > 20));
        assert!(all.iter().all(|question| !questions::source(locale, *question).is_empty()));
        helps.sort_unstable();
        helps.dedup();
        assert_eq!(helps.len(), 76, "two questions share their reason");
        for step in Step::ALL {
            let help = steps::help(locale, step);
            assert!(help.text.len() > 40, "{step:?}");
            let names = sources::Source::ALL.map(|source| sources::name(locale, source));
            assert!(names.contains(&help.source), "{step:?}");
        }
    }
}
