//! What stands out on a map, what the texts make of it, and what becomes of it
//! in the plan.
#![expect(clippy::unwrap_used, clippy::panic, reason = "Helpers of tests may stop at what cannot be.")]

use std::collections::BTreeSet;

use ankerplatz::analysis::analyse;
use ankerplatz::analysis::bridging::Meaning;
use ankerplatz::analysis::findings::{Finding, Kind, findings};
use ankerplatz::analysis::interventions::{Sides, fitting};
use ankerplatz::analysis::measure::{Group, Measure};
use ankerplatz::analysis::own;
use ankerplatz::analysis::population::Population;
use ankerplatz::analysis::report::Scope;
use ankerplatz::analysis::standing::{self, Reason};
use ankerplatz::analysis::working::working;
use ankerplatz::domain::case::Case;
use ankerplatz::domain::command::Command;
use ankerplatz::domain::ids::{CaseId, ContactId, MapId, MeasureId};
use ankerplatz::domain::map::bond::{Direction, Support};
use ankerplatz::domain::map::contact::{AnchorTie, Contact, ContactKind};
use ankerplatz::domain::map::network::{Network, Pair};
use ankerplatz::domain::map::place::{Place, Sector};
use ankerplatz::domain::map::version::MapVersion;
use ankerplatz::domain::phase::intervention::{Intervention, InterventionKind};
use ankerplatz::domain::record::Edit;
use ankerplatz::i18n::interventions as intervention_words;
use ankerplatz::i18n::{Locale, findings as words, numbers, workings};
use ankerplatz::session::{Act, Session};
use proptest::prelude::*;
use uuid::Uuid;

fn id(number: usize) -> ContactId {
    ContactId(Uuid::from_u128(number as u128 + 1))
}

fn pair(one: usize, other: usize) -> Pair {
    Pair::new(id(one), id(other)).unwrap()
}

/// A person in the middle of a sector, so far from the anchor.
fn person(number: usize, sector: Sector, distance: f64) -> Contact {
    let place = Place::new(sector.middle(), distance);
    Contact { place, ..Contact::new(id(number), format!("N{number:02}")) }
}

fn found(contacts: Vec<Contact>, ties: &[(usize, usize)]) -> Vec<Finding> {
    let network = Network::from_parts(contacts, ties.iter().map(|(one, other)| pair(*one, *other))).0;
    findings(&network, &analyse(&network, Population::PERSONS))
}

/// One in each sector and ring, who know each other in a ring: nothing stands out.
fn quiet() -> (Vec<Contact>, Vec<(usize, usize)>) {
    let places = [
        (Sector::Family, 20.0),
        (Sector::Family, 50.0),
        (Sector::Friends, 50.0),
        (Sector::Friends, 80.0),
        (Sector::Colleagues, 50.0),
        (Sector::Colleagues, 80.0),
        (Sector::Professionals, 80.0),
    ];
    let contacts: Vec<Contact> =
        places.into_iter().enumerate().map(|(at, (sector, distance))| person(at, sector, distance)).collect();
    // Two ways into every sector that has two people.
    let ties = vec![(0, 1), (0, 2), (1, 3), (2, 4), (3, 5), (4, 6), (5, 6), (2, 5), (4, 0), (5, 1)];
    (contacts, ties)
}

#[track_caller]
fn check(kind: Kind, contacts: Vec<Contact>, ties: &[(usize, usize)], concerned: &[usize]) {
    let all = found(contacts, ties);
    let finding = all.iter().find(|finding| finding.kind == kind);
    let finding = finding.unwrap_or_else(|| panic!("{kind:?} is not in {:?}", kinds(&all)));
    assert_eq!(finding.contacts, concerned.iter().map(|number| id(*number)).collect::<Vec<_>>(), "{kind:?}");
    assert!(finding.part <= finding.whole);
}

fn kinds(all: &[Finding]) -> Vec<Kind> {
    all.iter().map(|finding| finding.kind).collect()
}

#[test]
fn nothing_stands_out_on_a_mixed_map_nor_on_an_empty_one() {
    let (contacts, ties) = quiet();
    assert_eq!(kinds(&found(contacts, &ties)), []);
    assert_eq!(kinds(&found(Vec::new(), &[])), []);
}

#[test]
fn a_map_nobody_was_asked_about_is_not_called_a_map_of_isolates() {
    let (contacts, _) = quiet();
    assert_eq!(kinds(&found(contacts, &[])), [Kind::NothingAsked]);
    assert!(fitting(Kind::NothingAsked).is_empty());
}

#[test]
fn somebody_isolated_in_the_inner_ring_stands_out_and_one_farther_away_does_not() {
    let (mut contacts, ties) = quiet();
    contacts.push(person(7, Sector::Family, 20.0));
    contacts.push(person(8, Sector::Friends, 80.0));
    check(Kind::IsolatedNear, contacts, &ties, &[7]);
}

#[test]
fn conflict_counts_in_the_inner_ring_only() {
    let (mut contacts, ties) = quiet();
    contacts[3].bond.conflict = true;
    assert!(!kinds(&found(contacts.clone(), &ties)).contains(&Kind::ConflictNear));
    contacts[0].bond.conflict = true;
    check(Kind::ConflictNear, contacts, &ties, &[0]);
}

#[test]
fn whoever_holds_the_network_together_stands_out() {
    let (mut contacts, mut ties) = quiet();
    contacts.push(person(7, Sector::Family, 50.0));
    ties.push((1, 7));
    check(Kind::CutPersons, contacts, &ties, &[1]);
}

#[test]
fn the_only_door_between_two_sectors_stands_out_unless_the_sector_has_one_person() {
    let contacts = vec![
        person(0, Sector::Family, 20.0),
        person(1, Sector::Family, 50.0),
        person(2, Sector::Friends, 50.0),
        person(3, Sector::Professionals, 80.0),
    ];
    check(Kind::SoleGatekeepers, contacts, &[(0, 1), (1, 2)], &[1]);
}

#[test]
fn half_of_the_ties_multiplex_stands_out() {
    let (mut contacts, ties) = quiet();
    for contact in &mut contacts[..4] {
        contact.anchor_tie = AnchorTie::Multiplex;
    }
    check(Kind::MultiplexDependence, contacts.clone(), &ties, &[0, 1, 2, 3]);
    contacts[0].anchor_tie = AnchorTie::Existing;
    assert!(!kinds(&found(contacts, &ties)).contains(&Kind::MultiplexDependence));
}

#[test]
fn many_professionals_stand_out_beyond_twice_the_median() {
    let (mut contacts, mut ties) = quiet();
    contacts.push(person(7, Sector::Professionals, 50.0));
    ties.extend([(7, 0), (7, 2)]);
    assert!(!kinds(&found(contacts.clone(), &ties)).contains(&Kind::ManyProfessionals));
    contacts.push(person(8, Sector::Professionals, 50.0));
    ties.extend([(8, 0), (8, 2)]);
    check(Kind::ManyProfessionals, contacts, &ties, &[6, 7, 8]);
}

#[test]
fn one_sided_support_is_said_only_where_support_was_told() {
    let (mut contacts, ties) = quiet();
    for contact in &mut contacts[..2] {
        contact.bond.set_support(Support::Emotional, Some(Direction::Given));
    }
    assert!(!kinds(&found(contacts.clone(), &ties)).contains(&Kind::GivesOnly));
    contacts[2].bond.set_support(Support::Social, Some(Direction::Given));
    check(Kind::GivesOnly, contacts.clone(), &ties, &[0, 1, 2]);
    // Giving comfort and receiving help is no one-way street.
    for contact in &mut contacts[..2] {
        contact.bond.set_support(Support::Instrumental, Some(Direction::Received));
    }
    assert!(!kinds(&found(contacts.clone(), &ties)).contains(&Kind::GivesOnly));
    for contact in &mut contacts[..3] {
        contact.bond.set_support(Support::Emotional, None);
        contact.bond.set_support(Support::Social, None);
        contact.bond.set_support(Support::Instrumental, Some(Direction::Received));
    }
    check(Kind::ReceivesOnly, contacts, &ties, &[0, 1, 2]);
}

#[test]
fn a_group_in_which_all_know_each_other_stands_out_from_four_on() {
    let (mut contacts, mut ties) = quiet();
    contacts.extend((7..11).map(|number| person(number, Sector::Friends, 80.0)));
    ties.extend([(7, 8), (7, 9), (8, 9)]);
    assert!(!kinds(&found(contacts.clone(), &ties)).contains(&Kind::DenseCluster));
    ties.extend([(7, 10), (8, 10), (9, 10)]);
    check(Kind::DenseCluster, contacts, &ties, &[7, 8, 9, 10]);
}

#[test]
fn an_empty_sector_stands_out_unless_somebody_uncounted_stands_there() {
    let (mut contacts, ties) = quiet();
    contacts.remove(6);
    let ties: Vec<_> = ties.into_iter().filter(|(one, other)| *one != 6 && *other != 6).collect();
    check(Kind::EmptySector(Sector::Professionals), contacts.clone(), &ties, &[]);
    contacts.push(Contact { kind: ContactKind::Institution, ..person(6, Sector::Professionals, 80.0) });
    assert!(!kinds(&found(contacts, &ties)).contains(&Kind::EmptySector(Sector::Professionals)));
}

#[test]
fn missing_rings_stand_out() {
    let (contacts, ties) = quiet();
    let at = |distances: [f64; 2]| {
        let moved = |(at, contact): (usize, &Contact)| {
            let place = Place::new(contact.place.unwrap().angle(), distances[at % 2]);
            Contact { place, ..contact.clone() }
        };
        contacts.iter().enumerate().map(moved).collect::<Vec<_>>()
    };
    check(Kind::NoWeakTies, at([20.0, 20.0]), &ties, &[]);
    check(Kind::EmptyMiddle, at([20.0, 80.0]), &ties, &[]);
}

#[test]
fn a_finding_becomes_one_measure_in_one_step_and_goes_again_in_one() {
    let (contacts, ties) = quiet();
    let pairs = ties.iter().map(|(one, other)| pair(*one, *other));
    let network = Network::from_parts(contacts, pairs).0;
    let day = "2026-01-01".parse().unwrap();
    let empty = Case::new(CaseId(Uuid::from_u128(900)), MapId(Uuid::from_u128(903)), day, "Zielperson");
    let map = MapVersion { network, ..MapVersion::empty(MapId(Uuid::from_u128(901)), None) };
    let case = empty.apply(Command::AddMap(map)).unwrap();
    let mut session = Session::new(case.clone());
    let finding =
        Finding { kind: Kind::SoleGatekeepers, contacts: vec![id(0)], ties: vec![pair(0, 2)], part: 1, whole: 3 };
    let what = "Unterstützer:innen entlasten".to_owned();
    let measure = finding.measure(MeasureId(Uuid::from_u128(902)), Intervention::Relief, what);
    assert_eq!((&measure.contacts, &measure.ties), (&[id(0)].into(), &[pair(0, 2)].into()));
    assert!(finding.is_taken_up(&measure, Intervention::Relief, ""));
    assert!(!finding.is_taken_up(&measure, Intervention::NewTies, ""));
    session.dispatch(Command::Measure(Edit::Put(measure.clone())), Act::Single).unwrap();
    assert_eq!(session.case().plan.measures, [measure]);
    session.undo();
    assert_eq!(*session.case(), case);
}

#[test]
fn linkage_needs_both_sides_and_other_interventions_nobody_in_particular() {
    let (contacts, _) = quiet();
    let network = Network::from_parts(contacts, []).0;
    let suffices =
        |ids: &[usize], intervention| Sides::of(&network, ids.iter().map(|number| id(*number))).suffice(intervention);
    assert!(!suffices(&[0, 1], Intervention::Link));
    assert!(!suffices(&[6], Intervention::Link));
    assert!(suffices(&[1, 6], Intervention::Link));
    for intervention in Intervention::ALL.into_iter().filter(|other| other.kind() != InterventionKind::Linkage) {
        assert!(suffices(&[], intervention));
    }
}

#[test]
fn a_contact_knows_its_own_numbers_or_why_it_has_none() {
    let (mut contacts, ties) = quiet();
    contacts.push(Contact { deceased: true, ..person(7, Sector::Family, 20.0) });
    contacts.push(Contact::new(id(8), "Z"));
    let network = Network::from_parts(contacts, ties.iter().map(|(one, other)| pair(*one, *other))).0;
    let report = analyse(&network, Population::PERSONS);
    let of = |number| own::of(&network, Population::PERSONS, &report, id(number)).unwrap();
    let third = of(2);
    assert_eq!((third.degree, third.nearness, third.left_out), (3, Some(5), None));
    assert_eq!(third.doors, [Sector::Family, Sector::Colleagues]);
    assert!(third.betweenness.unwrap() > 0.0);
    assert_eq!(of(7).left_out, Some(Reason::Deceased));
    assert_eq!(of(8).left_out, Some(Reason::NotPlaced));
    assert_eq!(own::of(&network, Population::PERSONS, &report, id(99)), None);
}

#[test]
fn the_four_meanings_of_a_bridge_answer_differently_on_one_map() {
    // Two triangles that share corner 2; a tie from the second one over 5 to a third group.
    let sector = |number: usize| if number < 5 { Sector::Family } else { Sector::Friends };
    let contacts = (0..8).map(|number| person(number, sector(number), 50.0)).collect();
    let ties = [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (2, 4), (4, 5), (5, 6), (6, 7), (5, 7)];
    let network = Network::from_parts(contacts, ties.map(|(one, other)| pair(one, other))).0;
    let report = analyse(&network, Population::PERSONS);
    let answers = Meaning::ALL.map(|meaning| meaning.answer(&report));
    assert_eq!(answers[0].contacts, [id(2)]);
    assert_eq!((&answers[1].contacts[..], &answers[1].ties[..]), (&[id(4), id(5)][..], &[pair(4, 5)][..]));
    assert_eq!((answers[2].contacts.len(), &answers[2].ties[..]), (0, &[pair(4, 5)][..]));
    assert_eq!(answers[3].contacts, [id(4), id(5)]);
}

const KINDS: [Kind; 16] = [
    Kind::NothingAsked,
    Kind::ConflictNear,
    Kind::IsolatedNear,
    Kind::CutPersons,
    Kind::SoleGatekeepers,
    Kind::MultiplexDependence,
    Kind::ManyProfessionals,
    Kind::GivesOnly,
    Kind::ReceivesOnly,
    Kind::DenseCluster,
    Kind::EmptySector(Sector::Family),
    Kind::EmptySector(Sector::Friends),
    Kind::EmptySector(Sector::Colleagues),
    Kind::EmptySector(Sector::Professionals),
    Kind::NoWeakTies,
    Kind::EmptyMiddle,
];

/// Every text of findings and of the panel around the numbers.
fn texts(locale: Locale) -> (Vec<String>, Vec<String>) {
    let finding = |kind| Finding { kind, contacts: Vec::new(), ties: Vec::new(), part: 2, whole: 9 };
    let mut sentences: Vec<String> =
        KINDS.map(|kind| words::sentence(locale, &finding(kind), &["Ana".to_owned(), "Bo".to_owned()])).to_vec();
    sentences.extend(Meaning::ALL.map(|meaning| numbers::meaning(locale, meaning).to_owned()));
    let mut labels: Vec<String> = KINDS.map(|kind| words::title(locale, kind)).to_vec();
    labels.extend(KINDS.map(|kind| words::source(locale, kind).to_owned()));
    labels.extend(Meaning::ALL.map(|meaning| numbers::meaning_name(locale, meaning).to_owned()));
    labels.extend(Reason::ALL.map(|reason| numbers::reason(locale, reason).to_owned()));
    labels.extend(Group::ALL.map(|group| numbers::group(locale, group).to_owned()));
    labels.extend(Scope::ALL.map(|scope| numbers::scope(locale, scope).to_owned()));
    labels.extend(Intervention::ALL.map(|intervention| intervention_words::name(locale, intervention).to_owned()));
    labels.extend(InterventionKind::ALL.map(|kind| intervention_words::kind(locale, kind).to_owned()));
    let structs = [
        format!("{:?}", numbers::numbers(locale)),
        format!("{:?}", words::findings(locale)),
        format!("{:?}", intervention_words::interventions(locale)),
    ];
    let quoted = structs.iter().flat_map(|text| text.split('"').skip(1).step_by(2).map(str::to_owned));
    (sentences.iter().cloned().chain(quoted).collect(), labels.into_iter().chain(sentences).collect())
}

#[test]
fn findings_speak_calmly_address_nobody_and_name_no_diagnosis() {
    for locale in Locale::ALL {
        let (sentences, labels) = texts(locale);
        for text in sentences.iter().chain(&labels) {
            assert!(!text.is_empty() && text.trim() == text && !text.contains("  ") && !text.contains('!'), "{text}");
            for word in text.split(|letter: char| !letter.is_alphanumeric() && letter != ':') {
                let forbidden =
                    ["du", "dein", "Ihr", "Ihre", "Klient", "Helfer", "Unterstützer", "Diagnose", "pathologisch"];
                assert!(!forbidden.contains(&word), "{text}");
            }
        }
    }
    for kind in KINDS {
        let finding = Finding { kind, contacts: Vec::new(), ties: Vec::new(), part: 1, whole: 4 };
        for locale in Locale::ALL {
            let text = words::sentence(locale, &finding, &["Ana".to_owned()]);
            assert!(text.ends_with('.'), "{text}");
        }
        let rows: BTreeSet<&str> =
            fitting(kind).iter().map(|it| ankerplatz::analysis::interventions::row(it.kind())).collect();
        assert_eq!(rows.is_empty(), kind == Kind::NothingAsked, "{kind:?}");
    }
}

prop_compose! {
    fn any_contact(number: usize)(
        kind in prop::sample::select(ContactKind::ALL.to_vec()),
        deceased in prop::bool::weighted(0.1),
        anchor_tie in prop::sample::select(AnchorTie::ALL.to_vec()),
        angle in -180.0..180.0,
        distance in -5.0..120.0,
        conflict in any::<bool>(),
        support in prop::option::of(prop::sample::select(Direction::ALL.to_vec())),
    ) -> Contact {
        let mut contact = Contact { kind, deceased, anchor_tie, place: Place::new(angle, distance), ..Contact::new(id(number), format!("{number:02}")) };
        contact.bond.conflict = conflict;
        contact.bond.set_support(Support::Social, support);
        contact
    }
}

prop_compose! {
    fn any_map()(size in 0_usize..20)(
        contacts in (0..size).map(any_contact).collect::<Vec<_>>(),
        ties in prop::collection::vec((0..size.max(1), 0..size.max(1)), 0..60),
    ) -> Network {
        let pairs: Vec<Pair> = ties.into_iter().filter_map(|(one, other)| Pair::new(id(one), id(other))).collect();
        Network::from_parts(contacts, pairs).0
    }
}

proptest! {
    #[test]
    fn findings_speak_only_of_those_who_count_each_kind_once_and_in_order(network in any_map()) {
        let report = analyse(&network, Population::PERSONS);
        let found = findings(&network, &report);
        let all: BTreeSet<ContactId> = report.overall.block.contacts.iter().copied().collect();
        let ties: BTreeSet<Pair> = report.overall.block.ties.iter().copied().collect();
        for finding in &found {
            prop_assert!(finding.contacts.iter().all(|id| all.contains(id)));
            prop_assert!(finding.ties.iter().all(|tie| ties.contains(tie)));
            prop_assert!(finding.part <= finding.whole);
        }
        let kinds: Vec<Kind> = found.iter().map(|finding| finding.kind).collect();
        let mut sorted = kinds.clone();
        sorted.sort_unstable();
        sorted.dedup();
        prop_assert_eq!(kinds, sorted);
    }

    #[test]
    fn formulas_never_say_nan(network in any_map()) {
        let report = analyse(&network, Population::PERSONS);
        for scope in Scope::ALL {
            for measure in Measure::ALL {
                let Some(working) = working(&network, &report, scope, measure) else { continue };
                for locale in Locale::ALL {
                    let line = workings::line(locale, measure, &working, |_| "N".to_owned()).unwrap_or_default();
                    prop_assert!(!line.contains("NaN") && !line.contains("inf"), "{}", line);
                }
            }
        }
    }

    #[test]
    fn a_contact_is_left_out_exactly_if_it_is_in_no_measure(network in any_map()) {
        let report = analyse(&network, Population::PERSONS);
        for contact in network.contacts() {
            let counts = report.overall.block.contacts.contains(&contact.id);
            prop_assert_eq!(standing::reason(contact, Population::PERSONS).is_none(), counts);
        }
    }
}
