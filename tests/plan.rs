//! The plan: from where its resources come, what is different between two of its
//! versions, when what is due, and what stands in its eight tiles.
#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

#[expect(dead_code, reason = "Each test takes its part of what they share.")]
mod support;

use ankerplatz::checks;
use ankerplatz::documents::eight_tiles::{Tile, lines};
use ankerplatz::documents::html;
use ankerplatz::documents::phase_summary::phase_summary;
use ankerplatz::documents::support_plan::support_plan;
use ankerplatz::domain::case::Case;
use ankerplatz::domain::command::Command;
use ankerplatz::domain::map::place::{Horizon, Sector};
use ankerplatz::domain::phase::PhaseKind;
use ankerplatz::domain::phase::aim::Aim;
use ankerplatz::domain::phase::assessment::{ResourceKind, Strength, StrengthOf};
use ankerplatz::domain::phase::course::Service;
use ankerplatz::domain::phase::goal::{Attainment, Goal, GoalDirection, GoalLevel, Indicator, Priority, Term};
use ankerplatz::domain::phase::linkage;
use ankerplatz::domain::phase::means::{self, LifeworldShare};
use ankerplatz::domain::phase::plan::{ContactDate, Doer, Means, Measure, MeasureState, PlanReason};
use ankerplatz::domain::phase::plan_change::{
    GoalPart, MeasurePart, PlanChange, Stand, between, has_left_agreement, since_last_version, version_of_today,
};
use ankerplatz::domain::phase::progress;
use ankerplatz::domain::phase::question::{Choice, Question};
use ankerplatz::domain::phase::schedule::{self, ScheduleKind, review_by_mode};
use ankerplatz::domain::phase::step::Step;
use ankerplatz::domain::record::Edit;
use ankerplatz::domain::rule::Rule;
use ankerplatz::drawing::time_line::{FONT, Mark, NARROW, Standing, TimeLine, WIDE};
use ankerplatz::drawing::typesetting::{Weight, width};
use ankerplatz::i18n::Locale;
use ankerplatz::i18n::plan_changes::Telling;
use support::build::{Builder, a_case, at};
use support::{contact_date_id, contact_id, day, goal_id, measure_id, plan_version_id, service_id, strength_id};

fn goal(number: u128, text: &str) -> Goal {
    Goal { text: text.to_owned(), due: Some(day(100)), ..Goal::new(goal_id(number), GoalLevel::Outcome, None) }
}

fn measure(number: u128, what: &str, by: Doer) -> Measure {
    Measure { what: what.to_owned(), by: Some(by), until: Some(day(60)), ..Measure::new(measure_id(number)) }
}

fn put(measure: Measure) -> Command {
    Command::Measure(Edit::Put(measure))
}

/// Oma of the lifeworld, the Jobcenter of the professionals, a goal, and one
/// measure of each kind.
fn planned() -> Builder {
    a_case()
        .with_contact("Oma", at(Sector::Family, Horizon::Near))
        .with_contact("Jobcenter", at(Sector::Professionals, Horizon::Far))
        .after(Command::Goal(Edit::Put(goal(1, "Ein Zimmer"))))
        .after(put(measure(1, "Briefe öffnen", Doer::Client)))
        .after(put(measure(2, "Zimmer freiräumen", Doer::Contact(contact_id(1)))))
        .after(put(measure(3, "Erstausstattung", Doer::Contact(contact_id(2)))))
        .after(put(measure(4, "Zum Amt begleiten", Doer::CaseManager)))
}

/// The same with a version of that plan, agreed two days later.
fn agreed() -> Builder {
    let case = planned().said(Question::WorkedOutWith, "Rosa und Oma").on(Question::AgreedOn, 42);
    let version = version_of_today(&case.clone().build(), plan_version_id(1), day(40));
    case.after(Command::PlanVersion(Edit::Put(version)))
}

fn share(case: &Case) -> LifeworldShare {
    LifeworldShare::of(case, &case.plan.measures)
}

fn texts(case: &Case, tile: Tile) -> Vec<String> {
    lines(case, tile, day(50), Locale::DE).into_iter().map(|line| line.text).collect()
}

#[test]
fn means_follow_from_who_does_it_unless_the_measure_says_otherwise() {
    let case = planned().build();
    let found: Vec<_> = case.plan.measures.iter().map(|measure| means::of(&case, measure)).collect();
    assert_eq!(
        found,
        [Some(Means::OwnActivity), Some(Means::Lifeworld), Some(Means::Institution), Some(Means::CaseManager)]
    );
    let said = Measure { means: Some(Means::Lifeworld), ..measure(5, "Kochen", Doer::Other("Verein".to_owned())) };
    assert_eq!(means::of(&case, &said), Some(Means::Lifeworld));
    assert_eq!(means::of(&case, &Measure { means: None, ..said }), None);
}

#[test]
fn the_share_of_the_lifeworld_counts_what_is_known_and_not_given_up() {
    let case = planned();
    assert_eq!(share(&case.clone().build()), LifeworldShare { lifeworld: 1, all: 4 });
    assert_eq!(share(&case.clone().build()).value(), Some(0.25));
    let dropped =
        Measure { state: MeasureState::Dropped, ..measure(3, "Erstausstattung", Doer::Contact(contact_id(2))) };
    let unknown = Measure { by: None, ..measure(4, "Zum Amt", Doer::CaseManager) };
    let case = case.after(put(dropped)).after(put(unknown)).build();
    assert_eq!(share(&case), LifeworldShare { lifeworld: 1, all: 2 });
}

#[test]
fn a_plan_without_resources_has_no_share_which_is_not_nothing() {
    let case = a_case().build();
    assert_eq!(share(&case).value(), None);
    let own = a_case().after(put(measure(1, "Briefe", Doer::Client))).build();
    assert_eq!(share(&own).value(), Some(0.0));
}

#[test]
fn the_share_is_compared_to_the_first_and_the_last_version_or_to_the_last_cycle() {
    let case = agreed().after(put(measure(5, "Kochen", Doer::Contact(contact_id(1)))));
    let earlier = means::earlier_shares(&case.clone().build());
    assert_eq!(earlier.len(), 1);
    assert_eq!((earlier[0].version, earlier[0].share), (Some(1), LifeworldShare { lifeworld: 1, all: 4 }));
    let second = version_of_today(&case.clone().build(), plan_version_id(2), day(50));
    let earlier = means::earlier_shares(&case.after(Command::PlanVersion(Edit::Put(second))).build());
    assert_eq!(earlier[1].share, LifeworldShare { lifeworld: 2, all: 5 });
    let reassessed = planned().after(Command::Reassess(day(80), "Umzug".to_owned())).build();
    let earlier = means::earlier_shares(&reassessed);
    assert_eq!((earlier[0].version, earlier[0].date), (None, Some(day(80))));
}

#[test]
fn a_strength_becomes_a_measure_once() {
    let strength = |number, text: &str, of, contact| Strength {
        text: text.to_owned(),
        of,
        contact,
        ..Strength::new(strength_id(number))
    };
    let own = strength(1, "arbeitet genau", StrengthOf::Person, None);
    let near = strength(2, "kocht gern", StrengthOf::Environment, Some(contact_id(1)));
    let service =
        Strength { kind: Some(ResourceKind::Service), ..strength(3, "Tafel im Haus", StrengthOf::Environment, None) };
    let made = |strength: &Strength| {
        let measure = means::measure_of(strength, measure_id(9));
        (measure.by, measure.means)
    };
    assert_eq!(made(&own), (Some(Doer::Client), None));
    assert_eq!(made(&near), (Some(Doer::Contact(contact_id(1))), None));
    assert_eq!(made(&service), (None, Some(Means::Institution)));
    let case = a_case().with_contact("Oma", at(Sector::Family, Horizon::Near));
    let case = case.after(Command::Strength(Edit::Put(own.clone()))).after(Command::Strength(Edit::Put(near.clone())));
    assert_eq!(means::unused_strengths(&case.clone().build()), [&own, &near]);
    let case = case.after(put(means::measure_of(&own, measure_id(1)))).build();
    assert_eq!(means::unused_strengths(&case), [&near]);
}

#[test]
fn a_plan_that_was_not_touched_is_no_other_plan() {
    let case = agreed().build();
    assert_eq!(since_last_version(&case.plan), []);
    assert!(!has_left_agreement(&case));
    assert!(since_last_version(&planned().build().plan).is_empty());
}

#[test]
fn how_far_a_plan_has_come_is_no_change_of_it() {
    let reached = Goal { attainment: Some(Attainment::Reached), ..goal(1, "Ein Zimmer") };
    let done = Measure { state: MeasureState::Done, ..measure(1, "Briefe öffnen", Doer::Client) };
    let case = agreed().after(Command::Goal(Edit::Put(reached))).after(put(done)).build();
    assert_eq!(since_last_version(&case.plan), []);
}

#[test]
fn every_difference_is_found_and_said_in_words() {
    let case = agreed();
    let worded = Goal {
        text: "Ein Zimmer mit Tür".to_owned(),
        due: None,
        priority: Some(Priority::High),
        direction: Some(GoalDirection::Maintain),
        ..goal(1, "")
    };
    let other = Measure { until: Some(day(70)), ..measure(2, "Zimmer freiräumen", Doer::CaseManager) };
    let case = case
        .after(Command::Goal(Edit::Put(worded)))
        .after(Command::Goal(Edit::Put(goal(2, "Lehre"))))
        .after(put(other))
        .after(Command::Measure(Edit::Remove(measure_id(3))))
        .after(put(measure(5, "Kochen", Doer::Contact(contact_id(1)))))
        .build();
    assert!(has_left_agreement(&case));
    let changes = since_last_version(&case.plan);
    let parts: Vec<_> = changes
        .iter()
        .filter_map(|change| match change {
            PlanChange::GoalChanged { part, .. } => Some(*part),
            _ => None,
        })
        .collect();
    assert_eq!(parts, [GoalPart::Text, GoalPart::Due, GoalPart::Priority, GoalPart::Aim]);
    let said = |locale| {
        let (before, after) = (Stand::from(&case.plan.versions[0]), Stand::from(&*case.plan));
        let telling = Telling { case: &case, before, after, locale };
        changes.iter().map(|change| telling.sentence(*change)).collect::<Vec<_>>()
    };
    assert_eq!(
        said(Locale::DE),
        [
            "Ziel „Ein Zimmer“, Wortlaut: „Ein Zimmer mit Tür“, bisher „Ein Zimmer“",
            "Ziel „Ein Zimmer mit Tür“, Termin: offen, bisher 10.06.2026",
            "Ziel „Ein Zimmer mit Tür“, Priorität: hoch, bisher offen",
            "Ziel „Ein Zimmer mit Tür“, Zielrichtung: erhalten, bisher offen",
            "Neues Ziel: „Lehre“, bis 10.06.2026",
            "Maßnahme „Zimmer freiräumen“, wer: Case Management, bisher Oma",
            "Maßnahme „Zimmer freiräumen“, Termin: 11.05.2026, bisher 01.05.2026",
            "Neue Maßnahme: „Kochen“, Oma, bis 01.05.2026",
            "Maßnahme gestrichen: „Erstausstattung“",
        ]
    );
    assert_eq!(said(Locale::EN)[1], "Goal “Ein Zimmer mit Tür”, date: open, before 10 Jun 2026");
}

#[test]
fn the_difference_runs_both_ways_and_is_nothing_within_one_version() {
    let case = agreed().after(put(measure(5, "Kochen", Doer::CaseManager))).build();
    let (before, after) = (Stand::from(&case.plan.versions[0]), Stand::from(&*case.plan));
    assert!(matches!(between(before, after)[..], [PlanChange::MeasureAdded(_)]));
    assert!(matches!(between(after, before)[..], [PlanChange::MeasureRemoved(_)]));
    assert_eq!(between(before, before), []);
}

#[test]
fn each_part_of_a_measure_can_be_changed() {
    let before = measure(1, "Briefe", Doer::Client);
    let after = Measure {
        what: "Post".to_owned(),
        by: None,
        means: Some(Means::Lifeworld),
        begin: Some(day(1)),
        until: None,
        cost: "5 €".to_owned(),
        side_effects: "mehr Streit".to_owned(),
        goal: Some(goal_id(1)),
        contacts: [contact_id(1)].into(),
        ..before.clone()
    };
    let (one, other) = ([before], [after]);
    let stand = |measures| Stand { goals: &[], measures };
    let parts: Vec<_> = between(stand(&one), stand(&other))
        .into_iter()
        .filter_map(|change| match change {
            PlanChange::MeasureChanged { part, .. } => Some(part),
            _ => None,
        })
        .collect();
    assert_eq!(
        parts,
        [
            MeasurePart::What,
            MeasurePart::By,
            MeasurePart::Means,
            MeasurePart::Begin,
            MeasurePart::Until,
            MeasurePart::Cost,
            MeasurePart::SideEffects,
            MeasurePart::Goal,
            MeasurePart::About,
        ]
    );
}

#[test]
fn a_version_takes_the_agreement_of_the_file_over_but_never_an_old_one() {
    let case = agreed();
    let first = &case.clone().build().plan.versions[0];
    assert_eq!((first.agreed_on, first.agreed_with.as_str()), (Some(day(42)), "Rosa und Oma"));
    let second = version_of_today(&case.clone().build(), plan_version_id(2), day(60));
    assert_eq!((second.agreed_on, second.agreed_with.as_str(), second.reason), (None, "", None));
    let renewed = version_of_today(&case.on(Question::AgreedOn, 61).build(), plan_version_id(2), day(60));
    assert_eq!(renewed.agreed_on, Some(day(61)));
}

#[test]
fn a_changed_plan_leads_to_its_versions_and_no_further() {
    let case = agreed().after(put(measure(5, "Kochen", Doer::CaseManager))).build();
    let finding = checks::findings(&case, day(50)).into_iter().find(|it| it.rule == Rule::PlanChangedWithoutReason);
    assert_eq!(finding.unwrap().step, Step::PlanOverview);
}

#[test]
fn a_version_stays_as_it_was_and_undo_takes_it_back() {
    let before = planned().build();
    let version = version_of_today(&before, plan_version_id(1), day(40));
    let fixed = before.apply(Command::PlanVersion(Edit::Put(version))).unwrap();
    let later = fixed.apply(Command::Goal(Edit::Remove(goal_id(1)))).unwrap();
    assert_eq!(later.plan.versions[0].goals[0].text, "Ein Zimmer");
    let back = fixed.apply(Command::PlanVersion(Edit::Remove(plan_version_id(1)))).unwrap();
    assert_eq!(back, before);
}

#[test]
fn the_schedule_names_what_has_a_day_by_kind_and_day() {
    let service = Service {
        what: "Wohnbegleitung".to_owned(),
        provider: "Verein Ufer".to_owned(),
        begin: Some(day(10)),
        ..Service::new(service_id(1))
    };
    let meeting = ContactDate { id: contact_date_id(1), date: Some(day(55)), what: "alle".to_owned() };
    let dropped = Measure { state: MeasureState::Dropped, ..measure(4, "Zum Amt", Doer::CaseManager) };
    let case = planned()
        .after(Command::Service(Edit::Put(service)))
        .after(Command::ContactDate(Edit::Put(meeting)))
        .after(put(dropped))
        .on(Question::ReviewDate, 200)
        .build();
    let entries = schedule::of(&case);
    let kinds: Vec<_> = entries.iter().map(|entry| entry.kind).collect();
    assert_eq!(
        kinds,
        [
            ScheduleKind::Goal,
            ScheduleKind::Measure,
            ScheduleKind::Measure,
            ScheduleKind::Measure,
            ScheduleKind::Service,
            ScheduleKind::ContactDate,
            ScheduleKind::Review,
        ]
    );
    let standing = |at: usize, number| Standing::of(&entries[at], day(number));
    assert_eq!(standing(0, 50), Standing::Ahead);
    assert_eq!(standing(0, 101), Standing::Late);
    assert_eq!(standing(4, 50), Standing::Running);
    assert_eq!(standing(5, 56), Standing::Over, "A meeting that was is not overdue.");
}

#[test]
fn the_time_line_keeps_everything_inside_and_in_the_order_of_days() {
    let spans = Measure { begin: Some(day(5)), ..measure(1, &"sehr lang ".repeat(40), Doer::Client) };
    let case = planned().after(put(spans)).on(Question::ReviewDate, 700).build();
    for (today, wide) in [(day(0), WIDE), (day(50), NARROW), (day(900), WIDE), (day(900), NARROW)] {
        let line = TimeLine::of(&schedule::of(&case), today, Locale::DE, wide).unwrap();
        assert!((0.0..=wide).contains(&line.today));
        assert!((1..=10).contains(&line.ticks.len()), "{} months have names", line.ticks.len());
        for row in &line.rows {
            let (from, to) = match row.mark {
                Mark::Bar { x, length } => (x, x + length),
                Mark::Point { x } => (x, x),
            };
            assert!(from >= 0.0 && to <= wide);
            assert!(row.label_x >= 0.0 && row.label_x + width(&row.label, FONT, Weight::Regular) <= wide);
            assert!(row.y < line.height);
            let crosses =
                row.label_x < line.today && line.today < row.label_x + width(&row.label, FONT, Weight::Regular);
            let is_struck =
                line.today_line.iter().any(|(from, to)| *from < row.label_y && row.label_y - FONT / 2.0 < *to);
            assert!(!crosses || !is_struck, "the line of today runs through {:?}", row.label);
        }
        let bar = line.rows.iter().find(|row| matches!(row.mark, Mark::Bar { .. })).unwrap();
        assert!(bar.label.contains('…') && bar.label.ends_with("01.05.2026"));
    }
    assert_eq!(TimeLine::of(&[], day(0), Locale::DE, WIDE), None);
}

#[test]
fn on_paper_a_long_schedule_takes_several_sheets_with_the_same_months() {
    let case = (1..=30).fold(planned(), |case, number| {
        case.after(put(Measure { begin: Some(day(5)), ..measure(number, "Anrufen", Doer::Client) }))
    });
    let entries = schedule::of(&case.build());
    let sheets = TimeLine::sheets(&entries, day(50), Locale::DE, WIDE, 600.0);
    assert!(sheets.len() > 1 && sheets.iter().all(|sheet| sheet.height <= 600.0));
    assert_eq!(sheets.iter().map(|sheet| sheet.rows.len()).sum::<usize>(), entries.len());
    for sheet in &sheets {
        assert_eq!((&sheet.ticks, sheet.today), (&sheets[0].ticks, sheets[0].today));
        assert!(sheet.groups[0].y < sheet.rows[0].label_y, "each sheet says what its rows are");
    }
}

#[test]
fn the_same_schedule_gives_the_same_picture() {
    let case = planned().build();
    let picture = || TimeLine::of(&schedule::of(&case), day(50), Locale::EN, WIDE).unwrap();
    assert_eq!(picture(), picture());
    assert_eq!(picture().ticks[0].label, "Apr 2026");
}

#[test]
fn the_eight_tiles_say_what_is_there_and_are_empty_otherwise() {
    let empty = a_case().build();
    for tile in Tile::ALL {
        assert_eq!(texts(&empty, tile), Vec::<String>::new(), "{tile:?}");
    }
    let meeting = |number, at, what: &str| {
        let date = Some(day(at));
        Command::ContactDate(Edit::Put(ContactDate { id: contact_date_id(number), date, what: what.to_owned() }))
    };
    let case = agreed()
        .after(meeting(1, 70, "mit Oma"))
        .after(meeting(2, 57, ""))
        .after(meeting(3, 20, "vorbei"))
        .on(Question::ReviewDate, 60)
        .build();
    assert_eq!(texts(&case, Tile::Goals), ["1 Ergebnisziel", "Ein Zimmer, 10.06.2026"]);
    assert_eq!(texts(&case, Tile::OwnActivities), ["Briefe öffnen, 01.05.2026"]);
    let near = lines(&case, Tile::Lifeworld, day(50), Locale::DE);
    assert_eq!(near[0].contacts, [(contact_id(1), "Oma".to_owned())]);
    assert_eq!(texts(&case, Tile::Institutions), ["Jobcenter: Erstausstattung"]);
    assert_eq!(texts(&case, Tile::CaseManager), ["Zum Amt begleiten, 01.05.2026"]);
    assert_eq!(texts(&case, Tile::ContactDates), ["nächster: 28.04.2026", "11.05.2026, mit Oma"]);
    assert_eq!(texts(&case, Tile::Review), ["Freitag, 1. Mai 2026", "in 10 Tagen"]);
    assert_eq!(texts(&case, Tile::Agreement), ["Vereinbart am 13.04.2026", "mit Rosa und Oma"]);
}

#[test]
fn what_records_say_is_not_asked_for_again() {
    let asked = |case: &Builder| progress::of_step(&case.clone().build(), Step::Agreement).done;
    let case = a_case();
    let with_own = case.clone().after(put(measure(1, "Briefe", Doer::Client)));
    assert_eq!((asked(&case), asked(&with_own)), (0, 1));
    let meeting = ContactDate { id: contact_date_id(1), date: Some(day(20)), what: String::new() };
    assert_eq!(asked(&with_own.after(Command::ContactDate(Edit::Put(meeting)))), 2);
    assert_eq!(asked(&case.said(Question::ContactDates, "montags")), 1);
    assert!(progress::of_phase(&planned().build(), PhaseKind::Planning).done > 0);
}

#[test]
fn the_mode_of_planning_proposes_when_to_review() {
    let case = a_case().on(Question::PlanDate, 0);
    let with = |mode| {
        let command =
            Command::Answer(Question::PlanningMode, Some(ankerplatz::domain::phase::answers::Answer::Choice(mode)));
        review_by_mode(&case.clone().after(command).build()).map(|(_, months, date)| (months, date.to_string()))
    };
    assert_eq!(with(Choice::StaticPlanning), Some((6, "2026-09-02".to_owned())));
    assert_eq!(with(Choice::NextStepPlanning), Some((1, "2026-04-02".to_owned())));
    assert_eq!(review_by_mode(&case.build()), None);
}

#[test]
fn a_meeting_in_some_weeks_follows_the_last_one() {
    let meeting = ContactDate { id: contact_date_id(1), date: Some(day(20)), what: String::new() };
    let case = a_case().after(Command::ContactDate(Edit::Put(meeting))).build();
    assert_eq!(schedule::last_meeting(&case, day(10)), day(20));
    assert_eq!(schedule::last_meeting(&case, day(30)), day(30));
}

#[test]
fn the_printed_plan_says_what_goals_measures_and_versions_hold() {
    let full = Goal {
        own_words: "Eine Tür, die zugeht".to_owned(),
        priority: Some(Priority::High),
        term: Some(Term::Short),
        worked_out_with: "Oma".to_owned(),
        indicators: vec![Indicator {
            text: "Rückstand".to_owned(),
            actual: "640 €".to_owned(),
            target: "0 €".to_owned(),
            source: "Kontoauszug".to_owned(),
        }],
        ..goal(1, "Ein Zimmer")
    };
    let rare = Measure {
        begin: Some(day(30)),
        means: Some(Means::Lifeworld),
        cost: "40 € im Monat, Oma".to_owned(),
        side_effects: "Oma wird müde".to_owned(),
        ..measure(2, "Zimmer freiräumen", Doer::Contact(contact_id(1)))
    };
    let meeting = ContactDate { id: contact_date_id(1), date: Some(day(55)), what: "alle".to_owned() };
    let case = agreed()
        .after(Command::Goal(Edit::Put(full)))
        .after(put(rare))
        .after(Command::ContactDate(Edit::Put(meeting)))
        .said(Question::ContactDates, "sonst montags");
    let print = |case: &Case| html::render(&support_plan(case, Locale::DE, day(50), None));
    let draft = print(&case.clone().build());
    for text in [
        "„Eine Tür, die zugeht“",
        "Rückstand: Ist 640 €, Soll 0 € (Kontoauszug)",
        "hoch, kurzfristig",
        "Erarbeitet mit: Oma",
        "01.04.2026",
        "Lebenswelt",
        "40 € im Monat, Oma",
        "Mögliche Nebenwirkungen: Oma wird müde",
        "26.04.2026, alle",
        "sonst montags",
        "Entwurf, geändert seit Planstand 1 vom 11.04.2026",
    ] {
        assert!(draft.contains(text), "{text} is printed");
    }
    let mut version = version_of_today(&case.clone().build(), plan_version_id(2), day(50));
    version.reason = Some(PlanReason::Costs);
    version.note = "Strom".to_owned();
    let printed = print(&case.after(Command::PlanVersion(Edit::Put(version))).build());
    assert!(printed.contains("Planstand 2 vom 21.04.2026, Kosten entwickeln sich anders, Strom"));
}

#[test]
fn what_meets_in_a_goal_is_counted_by_its_source() {
    let for_goal = |number, measure: Measure| put(Measure { goal: Some(goal_id(number)), ..measure });
    let case = planned()
        .after(Command::Goal(Edit::Put(goal(2, "Schulden geregelt"))))
        .after(for_goal(1, measure(1, "Briefe öffnen", Doer::Client)))
        .after(for_goal(1, measure(2, "Zimmer freiräumen", Doer::Contact(contact_id(1)))))
        .after(for_goal(1, measure(3, "Erstausstattung", Doer::Contact(contact_id(2)))))
        .after(for_goal(2, measure(5, "Kochen", Doer::Other("Verein".to_owned()))))
        .after(for_goal(2, Measure { state: MeasureState::Dropped, ..measure(6, "Amt", Doer::Contact(contact_id(2))) }))
        .build();
    let rows = linkage::of(&case);
    let found: Vec<_> = rows.iter().map(|row| (row.goal, row.counts, row.unknown, row.kinds())).collect();
    assert_eq!(
        found,
        [(Some(goal_id(1)), [1, 1, 1, 0], 0, 3), (Some(goal_id(2)), [0; 4], 1, 0), (None, [0, 0, 0, 1], 0, 1),]
    );
    assert!(linkage::of(&a_case().build()).is_empty());
}

#[test]
fn a_summary_says_what_a_goal_serves_and_where_means_come_from() {
    let told = Goal {
        term: Some(Term::Short),
        priority: Some(Priority::High),
        aims: [Aim::LessBurden].into(),
        attainment: Some(Attainment::Reached),
        ..goal(1, "Ein Zimmer")
    };
    let case = planned().after(Command::Goal(Edit::Put(told))).build();
    let said = |phase| format!("{:?}", phase_summary(&case, phase, Locale::DE));
    let plan = said(PhaseKind::Planning);
    for words in ["kurzfristig", "Dringlichkeit: zuerst", "weniger unnötige Belastung", "Mittel: Eigenaktivität"] {
        assert!(plan.contains(words), "{words} is missing in {plan}");
    }
    assert!(said(PhaseKind::Evaluation).contains("1 Ziel: 1 erreicht"));
}
