//! What only shows across cases: figures, care system, directory.
#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

#[expect(dead_code, reason = "Each test takes its part of what they share.")]
mod support;

use std::collections::BTreeSet;

use ankerplatz::analysis::across::directory::{KnownFrom, directory};
use ankerplatz::analysis::across::figures::{Figures, figures};
use ankerplatz::analysis::across::suppression::Shown;
use ankerplatz::analysis::across::system::kinds;
use ankerplatz::analysis::across::{Counting, Excerpt, counted};
use ankerplatz::documents::across::{Wordings, figure_rows, report};
use ankerplatz::documents::html;
use ankerplatz::domain::case::{Case, CaseKind};
use ankerplatz::domain::command::Command;
use ankerplatz::domain::ids::PartnerId;
use ankerplatz::domain::map::contact::{Contact, ContactKind};
use ankerplatz::domain::map::network::MapCommand;
use ankerplatz::domain::phase::answers::Answer;
use ankerplatz::domain::phase::course::{Activity, Review, Service, ServiceKind};
use ankerplatz::domain::phase::evaluation::{Satisfaction, SatisfactionOf};
use ankerplatz::domain::phase::goal::{Attainment, Goal, GoalLevel};
use ankerplatz::domain::phase::partner::{CooperationAgreement, Partner};
use ankerplatz::domain::phase::question::{Choice, Question};
use ankerplatz::domain::phase::release::Release;
use ankerplatz::domain::phase::task::{SystemFault, SystemNote};
use ankerplatz::domain::phase::typical_fault::TypicalFault;
use ankerplatz::domain::record::Edit;
use ankerplatz::i18n::{Locale, across as texts, typical_faults};
use ankerplatz::interchange::csv;
use ankerplatz::interchange::words::Words;
use chrono::NaiveDate;
use support::build::{Builder, a_case};
use support::chance::{self, Dice};
use support::{
    activity_id, contact_id, day, goal_id, map_id, release_id, review_id, satisfaction_id, service_id, system_note_id,
};

/// The day on which everything is counted, unless a test says otherwise.
fn today() -> NaiveDate {
    day(200)
}

fn chosen(question: Question, choice: Choice) -> Command {
    Command::Answer(question, Some(Answer::Choice(choice)))
}

fn closed_on(number: u64) -> Case {
    let case = a_case().after(chosen(Question::Conclusion, Choice::Close));
    case.on(Question::ConclusionDate, number).build()
}

fn excerpts(cases: &[Case]) -> Vec<Excerpt> {
    cases.iter().map(|case| Excerpt::of(case, today())).collect()
}

fn counted_figures(cases: &[Case]) -> Figures {
    figures(&excerpts(cases).iter().collect::<Vec<_>>())
}

/// Adds a case so many times.
fn times(cases: &mut Vec<Case>, count: usize, case: &Case) {
    cases.extend(std::iter::repeat_n(case.clone(), count));
}

#[test]
fn cases_are_counted_by_standing_and_by_how_long_they_take() {
    let mut cases = Vec::new();
    times(&mut cases, 6, &closed_on(30));
    times(&mut cases, 5, &closed_on(31));
    times(&mut cases, 7, &closed_on(90));
    times(&mut cases, 5, &closed_on(181));
    times(&mut cases, 8, &a_case().build());
    times(&mut cases, 5, &a_case().after(chosen(Question::AdmissionDecision, Choice::NotAdmit)).build());
    let found = counted_figures(&cases);
    assert_eq!((found.cases.part(0), found.cases.part(1), found.cases.part(2)), (Some(8), Some(23), Some(5)));
    let spans: Vec<Option<usize>> = (0..5).map(|at| found.closed.spans.part(at)).collect();
    assert_eq!(spans, [Some(6), Some(12), Some(0), Some(5), Some(0)]);
    assert_eq!(found.closed.median, Some(90.0));
    assert_eq!((found.open.median, &found.open.spans.parts), (Some(200.0), &None), "8 are not taken apart");
}

#[test]
fn a_median_does_not_tell_what_a_span_hides() {
    let mut cases = Vec::new();
    times(&mut cases, 9, &closed_on(10));
    times(&mut cases, 1, &closed_on(40));
    times(&mut cases, 5, &closed_on(100));
    let found = counted_figures(&cases);
    assert_eq!((found.closed.spans.part(0), found.closed.spans.part(1)), (Some(9), None));
    assert_eq!(found.closed.median, None);
}

#[test]
fn a_standing_that_is_hidden_is_hidden_in_its_spans_too() {
    let mut cases = Vec::new();
    times(&mut cases, 20, &closed_on(10));
    times(&mut cases, 10, &a_case().build());
    times(&mut cases, 2, &a_case().after(chosen(Question::AdmissionDecision, Choice::NotAdmit)).build());
    let found = counted_figures(&cases);
    assert_eq!((found.cases.part(0), found.cases.part(1), found.cases.part(2)), (None, Some(20), None));
    assert_eq!((found.open.spans.whole, found.open.median), (Shown::Hidden, None));
}

fn with_goals(judged: &[Option<Attainment>]) -> Builder {
    (1..).zip(judged).fold(a_case(), |case, (number, attainment)| {
        let goal = Goal { attainment: *attainment, ..Goal::new(goal_id(number), GoalLevel::Outcome, None) };
        case.after(Command::Goal(Edit::Put(goal)))
    })
}

#[test]
fn goals_reached_are_a_share_of_those_judged_and_the_rest_is_counted() {
    let case = with_goals(&[Some(Attainment::Reached), Some(Attainment::NotReached), None]).build();
    let found = counted_figures(&vec![case; 10]);
    assert_eq!((found.goals.whole.number(), found.goals.part(0)), (Some(20), Some(10)));
    assert_eq!((found.goals.share(0), found.unjudged.number()), (Some(0.5), Some(10)));
}

#[test]
fn a_goal_that_the_next_cycle_asks_anew_counts_as_it_was_judged_last() {
    let case = with_goals(&[Some(Attainment::Reached)]).after(Command::Reassess(day(50), String::new())).build();
    let found = counted_figures(&vec![case; 10]);
    assert_eq!((found.goals.part(0), found.unjudged.number()), (Some(10), Some(10)));
}

fn reviewed(number: u128, held: u64, next: Option<u64>) -> Command {
    Command::Review(Edit::Put(Review { next: next.map(day), ..Review::new(review_id(number), Some(day(held))) }))
}

#[test]
fn a_review_is_on_time_up_to_its_day_and_one_ahead_does_not_count() {
    for (name, case, [on_time, late]) in [
        ("held on the day", a_case().after(reviewed(1, 10, Some(20))).after(reviewed(2, 20, None)), [1, 0]),
        ("held a day late", a_case().after(reviewed(1, 10, Some(20))).after(reviewed(2, 21, None)), [0, 1]),
        ("overdue", a_case().after(reviewed(1, 10, Some(199))), [0, 1]),
        ("ahead", a_case().after(reviewed(1, 10, Some(200))), [0, 0]),
        ("plan overdue", a_case().on(Question::ReviewDate, 199), [0, 1]),
        ("plan ahead", a_case().on(Question::ReviewDate, 201), [0, 0]),
        (
            "plan brought back",
            a_case()
                .on(Question::ReviewDate, 100)
                .after(chosen(Question::Conclusion, Choice::Continue))
                .on(Question::ConclusionDate, 100),
            [1, 0],
        ),
        (
            "reassessed late",
            a_case().on(Question::ReviewDate, 100).after(Command::Reassess(day(101), String::new())),
            [0, 1],
        ),
    ] {
        let found = counted_figures(&vec![case.build(); 10]);
        assert_eq!(found.reviews.whole, Shown::Number(10 * (on_time + late)), "{name}");
        if on_time + late > 0 {
            assert_eq!((found.reviews.part(0), found.reviews.part(1)), (Some(10 * on_time), Some(10 * late)), "{name}");
        }
    }
}

#[test]
fn satisfaction_is_told_by_level_and_never_averaged_over_people() {
    let said = |number, of, mark| Satisfaction {
        marks: [Some(mark); 4],
        ..Satisfaction::new(satisfaction_id(number), of, Some(day(u64::try_from(number).unwrap())))
    };
    let put = |satisfaction| Command::Satisfaction(Edit::Put(satisfaction));
    let asked = a_case()
        .after(put(said(2, SatisfactionOf::Person, 4)))
        .after(put(said(1, SatisfactionOf::Person, 1)))
        .after(put(said(3, SatisfactionOf::Partner, 2)))
        .after(put(said(4, SatisfactionOf::Partner, 1)))
        .build();
    let older = a_case().after(chosen(Question::SatisfactionPerson, Choice::RatherNot)).build();
    let found = counted_figures(&[vec![asked; 10], vec![older; 6]].concat());
    assert_eq!([0, 1, 2].map(|at| found.clients.part(at)), [Some(0), Some(6), Some(10)]);
    assert_eq!([0, 1, 2].map(|at| found.partners.part(at)), [Some(10), Some(10), Some(0)]);
}

#[test]
fn practice_counts_only_when_it_is_asked_for() {
    let practice = Case { kind: CaseKind::Practice, ..a_case().build() };
    let all = excerpts(&[practice, a_case().build()]);
    assert_eq!(counted(&all, Counting::Real).len(), 1);
    assert_eq!(counted(&all, Counting::WithPractice).len(), 2);
}

fn noted(number: u128, fault: SystemFault, text: &str) -> Command {
    let note = SystemNote { id: system_note_id(number), date: Some(day(1)), fault, text: text.to_owned() };
    Command::SystemNote(Edit::Put(note))
}

#[test]
fn the_care_system_is_told_by_its_three_kinds_without_a_word_of_the_file() {
    let lost = typical_faults::sentence(Locale::EN, TypicalFault::LostReferrals);
    let cases = [
        a_case().after(noted(1, SystemFault::Gap, "Kein Platz für Frau Geheim")).build(),
        a_case().after(noted(1, SystemFault::Gap, &format!("{lost} So bei Herrn Geheim."))).build(),
        a_case().after(noted(1, SystemFault::Oversupply, " ")).build(),
    ];
    let all = excerpts(&cases);
    let all: Vec<&Excerpt> = all.iter().collect();
    let found = kinds(&all, &texts::topic);
    assert_eq!(found.each_ref().map(|kind| kind.fault), SystemFault::ALL);
    assert_eq!(found.each_ref().map(|kind| kind.notes), [2, 0, 0]);
    assert_eq!((&found[0].topics, found[0].own), (&vec![(TypicalFault::LostReferrals, 1)], 1));
    for locale in Locale::ALL {
        let paper =
            |wordings| html::render(&report(&figures(&all), &found, wordings, locale, (today(), Counting::Real)));
        let nameless = paper(Wordings::LeftOut);
        assert!(!nameless.contains("Geheim") && !nameless.contains("Rosa"), "{nameless}");
        assert!(nameless.contains(typical_faults::name(locale, TypicalFault::LostReferrals)));
        assert_eq!(paper(Wordings::Told).matches("Geheim").count(), 2);
        let table = csv::texts(locale.style(), &figure_rows(&figures(&all), &found, locale));
        assert!(!table.contains("Geheim") && !table.contains("Rosa"), "{table}");
    }
}

#[test]
fn an_organisation_is_known_once_however_it_is_spelt() {
    let mut office = Contact::new(contact_id(9), "Jobcenter  Nord");
    office.kind = ContactKind::Institution;
    let service = |provider: &str| Service {
        provider: provider.to_owned(),
        kind: Some(ServiceKind::Social),
        ..Service::new(service_id(1))
    };
    let activity = |number, on: u64, with: &str, told: &str| Activity {
        with: with.to_owned(),
        disclosed_to: told.to_owned(),
        ..Activity::new(activity_id(number), Some(day(on)))
    };
    let first = a_case()
        .after(Command::Map(map_id(1), MapCommand::Add(office)))
        .after(Command::Map(map_id(1), MapCommand::Add(Contact::new(contact_id(10), "Oma Hilde"))))
        .after(Command::Activity(Edit::Put(activity(1, 20, "jobcenter nord, Herr Amt", ""))))
        .after(Command::Activity(Edit::Put(activity(2, 300, "Jobcenter Nord", ""))))
        .build();
    let second = a_case()
        .after(Command::Service(Edit::Put(service(" Jobcenter Nord"))))
        .after(Command::Release(Edit::Put(Release { to: "Verein Ufer".to_owned(), ..Release::new(release_id(1)) })))
        .after(Command::Activity(Edit::Put(activity(1, 30, "", "JOBCENTER NORD"))))
        .build();
    let agreement = CooperationAgreement { agreed_on: Some(day(1)), ..CooperationAgreement::default() };
    let partner = Partner {
        name: "verein ufer".to_owned(),
        agreement: Some(agreement),
        ..Partner::new(PartnerId(uuid::Uuid::from_u128(1)))
    };
    let third = a_case().after(Command::Partner(Edit::Put(partner))).build();
    let all = excerpts(&[first, second, third]);
    let found = directory(&all.iter().collect::<Vec<_>>());
    assert_eq!(found.iter().map(|known| known.name.as_str()).collect::<Vec<_>>(), ["Jobcenter Nord", "Verein Ufer"]);
    assert_eq!((found[0].cases, found[0].last_contact), (2, Some(day(30))), "what lies ahead was no contact yet");
    assert_eq!(found[0].known_from, BTreeSet::from([KnownFrom::Map, KnownFrom::Service]));
    assert_eq!(found[0].kinds, BTreeSet::from([ServiceKind::Social]));
    assert_eq!((found[1].cases, found[1].last_contact), (2, None));
    assert_eq!([found[0].has_agreement, found[1].has_agreement], [false, true]);
    assert!(found[0].matches("nord JOB") && !found[0].matches("süd") && found[0].matches(""));
}

#[test]
fn the_order_of_cases_changes_nothing() {
    let mut cases: Vec<Case> = (0..40).map(|seed| chance::grown(seed, 60)).collect();
    let told = |cases: &[Case]| {
        let all = excerpts(cases);
        let all: Vec<&Excerpt> = all.iter().collect();
        (figures(&all), kinds(&all, &texts::topic), directory(&all))
    };
    let before = told(&cases);
    let mut dice = Dice::new(7);
    for at in (1..cases.len()).rev() {
        cases.swap(at, dice.below(at + 1));
    }
    assert!(told(&cases) == before);
    cases.reverse();
    assert!(told(&cases) == before);
}
