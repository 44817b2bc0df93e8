//! The register of those who work with the case, as somebody who keeps it relies
//! on it: nobody has to be entered twice, links hold, ends of agreements are due.
#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

#[expect(dead_code, reason = "Each test takes its part of what they share.")]
mod support;

use ankerplatz::documents::phase_summary::phase_summary;
use ankerplatz::domain::case::Case;
use ankerplatz::domain::command::{Command, Refusal};
use ankerplatz::domain::due::{self, DueKind};
use ankerplatz::domain::map::contact::{Contact, ContactKind};
use ankerplatz::domain::map::network::MapCommand;
use ankerplatz::domain::map::place::Place;
use ankerplatz::domain::map::version::MapVersion;
use ankerplatz::domain::phase::PhaseKind;
use ankerplatz::domain::phase::answers::Answer;
use ankerplatz::domain::phase::course::{Service, ServiceKind};
use ankerplatz::domain::phase::intake::Responsibility;
use ankerplatz::domain::phase::partner::{CooperationAgreement, Partner, partner_of};
use ankerplatz::domain::phase::partner_proposals::{KnownFrom, proposals};
use ankerplatz::domain::phase::question::{Choice, Question};
use ankerplatz::domain::phase::release::Release;
use ankerplatz::domain::phase::step::Step;
use ankerplatz::domain::record::Edit;
use ankerplatz::i18n::Locale;
use support::{case_id, contact_id, day, map_id, partner_id, release_id, responsibility_id, service_id};

fn after(commands: impl IntoIterator<Item = Command>) -> Case {
    let start = Case::new(case_id(1), map_id(1), day(0), "Ana");
    commands.into_iter().fold(start, |case, command| case.apply(command).unwrap())
}

fn on_map(number: u128, name: &str, kind: ContactKind, place: Place) -> Command {
    let contact = Contact { kind, place: Some(place), ..Contact::new(contact_id(number), name) };
    Command::Map(map_id(1), MapCommand::Add(contact))
}

/// A place among the professionals.
fn professional() -> Place {
    Place::new(-45.0, 60.0).unwrap()
}

/// A place in the family.
fn family() -> Place {
    Place::new(45.0, 60.0).unwrap()
}

fn service(number: u128, provider: &str, what: &str, end: Option<u64>) -> Command {
    Command::Service(Edit::Put(Service {
        provider: provider.to_owned(),
        what: what.to_owned(),
        kind: Some(ServiceKind::Social),
        end: end.map(day),
        ..Service::new(service_id(number))
    }))
}

fn responsible(number: u128, who: &str, what: &str) -> Command {
    let line =
        Responsibility { who: who.to_owned(), what: what.to_owned(), ..Responsibility::new(responsibility_id(number)) };
    Command::Responsibility(Edit::Put(line))
}

fn released(number: u128, to: &str) -> Command {
    Command::Release(Edit::Put(Release { to: to.to_owned(), ..Release::new(release_id(number)) }))
}

fn partner(number: u128, name: &str) -> Partner {
    Partner { name: name.to_owned(), ..Partner::new(partner_id(number)) }
}

fn put(partner: Partner) -> Command {
    Command::Partner(Edit::Put(partner))
}

fn names(case: &Case) -> Vec<String> {
    proposals(case).iter().map(|proposal| proposal.name().to_owned()).collect()
}

#[test]
fn whoever_is_known_is_proposed_once_with_all_that_is_known() {
    let case = after([
        on_map(1, "Herr Adler", ContactKind::Person, professional()),
        on_map(2, "Jobcenter", ContactKind::Institution, professional()),
        service(1, "Beratung Lotse, Herr Adler", "Familiengespräche", None),
        service(2, "beratung lotse", "Gruppe", None),
        responsible(1, "Herr Adler", "lädt ein"),
        released(1, "Jobcenter"),
        released(2, "Schule"),
    ]);
    assert_eq!(names(&case), ["Beratung Lotse", "Jobcenter", "Schule"]);
    let found = proposals(&case);
    assert_eq!(found[0].from, [KnownFrom::Services, KnownFrom::Responsibilities].into());
    assert_eq!(found[1].from, [KnownFrom::Map, KnownFrom::Releases].into());
    let lotse = found[0].partner(partner_id(1));
    assert_eq!((lotse.id, lotse.person.as_str()), (partner_id(1), "Herr Adler"));
    assert_eq!(lotse.offers, "Familiengespräche; Gruppe");
    assert_eq!((lotse.kind, lotse.contact), (Some(ServiceKind::Social), Some(contact_id(1))));
    assert_eq!(found[1].partner(partner_id(2)).contact, Some(contact_id(2)));
}

#[test]
fn whoever_is_taken_over_is_proposed_no_more() {
    let case = after([
        on_map(1, "Jobcenter", ContactKind::Institution, professional()),
        service(1, "Beratung Lotse, Herr Adler", "Gespräche", None),
    ]);
    let taken = proposals(&case).into_iter().zip(1..).map(|(found, number)| put(found.partner(partner_id(number))));
    let full = taken.fold(case, |case, command| case.apply(command).unwrap());
    assert!(full.is_sound() && full.course.partners.len() == 2);
    assert_eq!(names(&full), [""; 0]);
    // A partner of another name that is linked to the contact is the same.
    let renamed = Partner { contact: Some(contact_id(1)), ..partner(1, "Jobcenter Nord") };
    assert_eq!(
        names(&after([on_map(1, "Jobcenter", ContactKind::Institution, professional()), put(renamed)])),
        [""; 0]
    );
}

#[test]
fn neither_the_client_nor_family_nor_who_carries_the_case_is_a_partner() {
    let carried = Answer::Text("Frau Reuter, Fachstelle".to_owned());
    let case = after([
        on_map(1, "Oma Gerda", ContactKind::Person, family()),
        Command::Answer(Question::CaseResponsibility, Some(carried)),
        responsible(1, "Ana", "entscheidet"),
        responsible(2, "Frau Reuter", "hält den Überblick"),
        responsible(3, "Oma Gerda", "kocht"),
        responsible(4, " ", "niemand"),
        responsible(5, "Frau Sauer", "Schule"),
    ]);
    assert_eq!(names(&case), ["Frau Sauer"]);
    assert_eq!(proposals(&case)[0].partner(partner_id(1)).offers, "Schule");
}

#[test]
fn a_provider_is_found_in_the_register_by_name_before_by_contact_person() {
    let lotse = Partner { person: "Schule".to_owned(), ..partner(1, "Beratung Lotse") };
    let register = [lotse, partner(2, "Schule")];
    let found = |text: &str| partner_of(&register, text).map(|partner| partner.id);
    assert_eq!(found("schule"), Some(partner_id(2)));
    assert_eq!(found("Beratung Lotse (Frau Kurz)"), Some(partner_id(1)));
    assert_eq!(found("Beratung"), None);
    assert_eq!(found(""), None);
}

#[test]
fn a_partner_follows_its_contact_and_loses_it_with_the_map() {
    let linked = Partner { contact: Some(contact_id(1)), ..partner(1, "Jobcenter") };
    let nobody = after([]);
    assert_eq!(nobody.apply(put(linked.clone())), Err(Refusal::UnknownContact));
    let case = after([
        on_map(1, "Jobcenter", ContactKind::Institution, professional()),
        put(linked),
        Command::Map(map_id(1), MapCommand::Remove(vec![contact_id(1)])),
    ]);
    assert!(case.is_sound());
    assert_eq!(case.course.partners, [partner(1, "Jobcenter")]);
}

#[test]
fn a_partner_follows_its_contact_that_turns_out_to_be_another() {
    let later = MapVersion::empty(map_id(2), Some(day(30)));
    let add = |map, contact| {
        let contact = Contact { place: Some(professional()), ..Contact::new(contact_id(contact), "Jobcenter") };
        Command::Map(map_id(map), MapCommand::Add(contact))
    };
    let linked = Partner { contact: Some(contact_id(2)), ..partner(1, "Jobcenter") };
    let same = MapCommand::Identify { contact: contact_id(2), with: contact_id(1) };
    let case = after([add(1, 1), Command::AddMap(later), add(2, 2), put(linked), Command::Map(map_id(2), same)]);
    assert_eq!(case.course.partners[0].contact, Some(contact_id(1)));
}

fn agreed(until: u64) -> Partner {
    let agreement =
        CooperationAgreement { agreed_on: Some(day(5)), until: Some(day(until)), ..CooperationAgreement::default() };
    Partner { agreement: Some(agreement), ..partner(1, "Beratung Lotse") }
}

#[test]
fn the_end_of_an_agreement_is_due_unless_all_help_ends_before() {
    let is_due = |case: &Case| {
        due::of(case)
            .into_iter()
            .any(|due| (due.date, due.kind, due.what.as_str()) == (day(60), DueKind::Cooperation, "Beratung Lotse"))
    };
    assert!(is_due(&after([put(agreed(60))])), "nobody knows what help there is");
    assert!(is_due(&after([put(agreed(60)), service(1, "Beratung Lotse", "Gespräche", None)])));
    assert!(is_due(&after([put(agreed(60)), service(1, "Beratung Lotse", "Gespräche", Some(61))])));
    assert!(!is_due(&after([put(agreed(60)), service(1, "Beratung Lotse", "Gespräche", Some(60))])));
    let closed = Command::Answer(Question::Conclusion, Some(Answer::Choice(Choice::Close)));
    assert!(!is_due(&after([put(agreed(60)), closed])));
    assert_eq!(DueKind::Cooperation.step(), Step::Services);
}

#[test]
fn an_earlier_cycle_knows_no_agreement_that_came_later() {
    let case = after([put(agreed(300)), Command::Reassess(day(3), "Umzug".to_owned())]);
    let then = case.in_cycle(1).unwrap();
    assert_eq!(then.course.partners, [partner(1, "Beratung Lotse")]);
    assert!(case.course.partners[0].agreement.is_some());
}

#[test]
fn the_summary_of_the_phase_tells_who_takes_part() {
    let known = Partner { phone: "0555 12".to_owned(), ..agreed(60) };
    let case = after([put(known), service(1, "Beratung Lotse", "Gespräche", None)]);
    let told = |locale| format!("{:?}", phase_summary(&case, PhaseKind::Implementation, locale));
    for said in ["Beteiligte Stellen", "Beratung Lotse · Tel. 0555 12 · Kooperationsvereinbarung: Allgemein"] {
        assert!(told(Locale::DE).contains(said), "{said}");
    }
    assert!(told(Locale::EN).contains("Organisations involved"));
}
