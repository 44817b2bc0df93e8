//! The measures against values computed independently, against known defects
//! of other programs, and against what must hold for any map.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use ankerplatz::analysis::explanation::{Outcome, explain};
use ankerplatz::analysis::measure::{Group, Measure};
use ankerplatz::analysis::population::Population;
use ankerplatz::analysis::report::{Report, Scope, Spread};
use ankerplatz::analysis::standing::standing;
use ankerplatz::analysis::working::{Working, working};
use ankerplatz::analysis::{analyse, json};
use ankerplatz::domain::ids::ContactId;
use ankerplatz::domain::map::contact::{AnchorTie, Contact, ContactKind};
use ankerplatz::domain::map::network::{Network, Pair};
use ankerplatz::domain::map::place::{Place, Sector};
use ankerplatz::interchange;
use proptest::prelude::*;
use serde_json::Value;
use uuid::Uuid;

fn id(number: usize) -> ContactId {
    ContactId(Uuid::from_u128(number as u128 + 1))
}

/// A living person in the family sector.
fn person(number: usize, name: &str) -> Contact {
    at(45.0, 50.0, Contact::new(id(number), name))
}

fn at(angle: f64, distance: f64, contact: Contact) -> Contact {
    Contact { place: Place::new(angle, distance), ..contact }
}

fn network(contacts: Vec<Contact>, ties: &[(usize, usize)]) -> Network {
    let pairs = ties.iter().filter_map(|(a, b)| Pair::new(id(*a), id(*b)));
    Network::from_parts(contacts, pairs).0
}

fn report(contacts: Vec<Contact>, ties: &[(usize, usize)]) -> Report {
    analyse(&network(contacts, ties), Population::PERSONS)
}

/// Files with expected values beside them.
fn examples() -> Vec<(PathBuf, PathBuf)> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let files = ["easynwk", "graphs"].into_iter().filter_map(|folder| fs::read_dir(data.join(folder)).ok());
    let mut expected: Vec<PathBuf> = files.flatten().flatten().map(|file| file.path()).collect();
    expected.retain(|path| path.to_string_lossy().ends_with(".expected.json"));
    expected.sort();
    let source = |expected: &PathBuf| {
        let stem = expected.with_extension("").with_extension("");
        ["json", "nwk"].into_iter().map(|ending| stem.with_extension(ending)).find(|path| path.exists())
    };
    expected.into_iter().filter_map(|expected| Some((source(&expected)?, expected))).collect()
}

/// The first place at which two values differ by more than 1e-9.
fn difference(found: &Value, expected: &Value, path: &str) -> Option<String> {
    match (found, expected) {
        (Value::Number(one), Value::Number(other)) => {
            let near = one.as_f64().zip(other.as_f64()).is_some_and(|(one, other)| (one - other).abs() <= 1e-9);
            (!near).then(|| format!("{path}: {one} instead of {other}"))
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => one
            .iter()
            .zip(other)
            .enumerate()
            .find_map(|(at, (one, other))| difference(one, other, &format!("{path}[{at}]"))),
        (Value::Object(one), Value::Object(other)) if one.len() == other.len() => one
            .iter()
            .find_map(|(key, one)| difference(one, other.get(key).unwrap_or(&Value::Null), &format!("{path}.{key}"))),
        (one, other) => (one != other).then(|| format!("{path}: {one} instead of {other}")),
    }
}

#[test]
fn every_example_has_the_expected_values() {
    let examples = examples();
    assert_eq!(examples.len(), 7);
    for (source, expected) in examples {
        let mut last = 0;
        let mut ids = || {
            last += 1;
            Uuid::from_u128(last)
        };
        let opened = interchange::open(&fs::read(&source).unwrap(), &mut ids, "2026-01-01".parse().unwrap()).unwrap();
        let found = json::case(&opened.cases[0], Population::PERSONS);
        let expected: Value = serde_json::from_slice(&fs::read(expected).unwrap()).unwrap();
        assert_eq!(difference(&found, &expected, ""), None, "in {}", source.display());
    }
}

#[test]
fn defect_1_parts_that_overlap_do_not_add_up_their_degrees() {
    let contacts = vec![person(0, "A"), person(1, "B"), at(-45.0, 50.0, Contact::new(id(2), "Prof"))];
    let report = report(contacts, &[(0, 1), (1, 2)]);
    let degree = |scope| report.block(scope).degree.unwrap().mean;
    assert!((degree(Scope::Overall) - 4.0 / 3.0).abs() < 1e-12);
    assert!((degree(Scope::WithoutProfessionals) - 1.0).abs() < 1e-12);
    assert!(degree(Scope::Sector(Sector::Professionals)).abs() < 1e-12);
    assert_eq!(report.overall.block.highest_degree, 2);
}

#[test]
fn defect_2_a_doubled_tie_does_not_raise_the_density() {
    let report = report(vec![person(0, "A"), person(1, "B")], &[(0, 1), (1, 0), (0, 1)]);
    assert_eq!(report.overall.block.density, Some(1.0));
    assert_eq!(report.overall.block.ties.len(), 1);
}

#[test]
fn defect_3_an_empty_map_is_undefined_and_never_nan() {
    let report = report(Vec::new(), &[]);
    for scope in Scope::ALL {
        let block = report.block(scope);
        assert_eq!((block.density, block.nearness, block.degree), (None, None, None));
    }
    assert_eq!(report.overall.ei_index, None);
    assert!(json::report(&report, &Network::default())["overall"]["density"].is_null());
}

#[test]
fn defect_5_network_size_and_contacts_are_not_swapped() {
    let lone = Contact { anchor_tie: AnchorTie::None, ..person(1, "B") };
    let network = network(vec![person(0, "A"), lone], &[]);
    let found = json::report(&analyse(&network, Population::PERSONS), &network);
    assert_eq!(found["overall"]["network_size"], 1);
    assert_eq!(found["overall"]["contacts"], 2);
}

#[test]
fn defect_14_cliques_hold_only_contacts_that_count() {
    let dead = Contact { deceased: true, ..person(2, "C") };
    let pet = Contact { kind: ContactKind::Animal, ..person(3, "D") };
    let outside = at(45.0, 100.5, Contact::new(id(4), "E"));
    let all_pairs: Vec<_> = (0..5).flat_map(|a| (a + 1..5).map(move |b| (a, b))).collect();
    let report = report(vec![person(0, "A"), person(1, "B"), dead, pet, outside], &all_pairs);
    assert!(report.overall.cliques.found.is_empty());
    assert!(report.overall.clusters.is_empty());
    assert_eq!(report.overall.block.ties.len(), 1);
}

#[test]
fn institutions_count_only_when_they_are_asked_for() {
    let office = Contact { kind: ContactKind::Institution, ..at(-45.0, 50.0, Contact::new(id(1), "Amt")) };
    let network = network(vec![person(0, "A"), office], &[(0, 1)]);
    let contacts = |institutions| analyse(&network, Population { institutions }).overall.block.contacts.len();
    assert_eq!((contacts(false), contacts(true)), (1, 2));
}

#[test]
fn a_name_that_two_contacts_have_loses_no_betweenness() {
    let contacts = vec![person(0, "Anna"), person(1, "Anna (2)"), person(2, "Anna"), person(3, "Anna")];
    let network = network(contacts, &[]);
    let found = json::report(&analyse(&network, Population::PERSONS), &network);
    let names: BTreeSet<_> = found["overall"]["betweenness"].as_object().unwrap().keys().cloned().collect();
    assert!(names.iter().eq(["Anna", "Anna (2)", "Anna (3)", "Anna (4)"]));
}

#[test]
fn a_search_for_cliques_that_was_given_up_says_so_in_the_json() {
    let people = || (0..60).map(|number| person(number, &format!("{number:02}"))).collect();
    let ties: Vec<_> = (0..60).flat_map(|a| (a + 1..60).map(move |b| (a, b))).filter(|(a, b)| a / 3 != b / 3).collect();
    let dense = network(people(), &ties);
    let found = json::report(&analyse(&dense, Population::PERSONS), &dense);
    assert_eq!(found["overall"]["cliques_stopped"], true);
    let sparse = network(people(), &[]);
    let found = json::report(&analyse(&sparse, Population::PERSONS), &sparse);
    assert!(found["overall"].get("cliques_stopped").is_none());
}

#[test]
fn thousands_of_contacts_in_a_chain_are_no_problem() {
    let contacts = (0..3_000).map(|number| person(number, &format!("{number:05}"))).collect();
    let ties: Vec<_> = (1..3_000).map(|number| (number - 1, number)).collect();
    let report = report(contacts, &ties);
    assert_eq!(report.overall.cut_persons.len(), 2_998);
    assert_eq!(report.overall.components.len(), 1);
}

#[test]
fn every_measure_has_an_explanation_and_those_of_the_whole_have_none_for_a_part() {
    let contacts = vec![person(0, "A"), person(1, "B"), at(100.0, 20.0, Contact::new(id(2), "C"))];
    let map = network(contacts, &[(0, 1), (1, 2)]);
    let report = analyse(&map, Population::PERSONS);
    let density = explain(&report, Scope::Overall, Measure::Density).unwrap();
    assert_eq!(density.outcome, Outcome::Number(Some(2.0 / 3.0)));
    assert_eq!(
        working(&map, &report, Scope::Overall, Measure::Density),
        Some(Working::Density { ties: 2, contacts: 3 })
    );
    assert_eq!(explain(&report, Scope::Overall, Measure::Gatekeepers).unwrap().contacts, [id(1), id(2)]);
    for measure in Measure::ALL {
        for scope in Scope::ALL {
            let exists = scope == Scope::Overall || measure.is_of_parts();
            assert_eq!(explain(&report, scope, measure).is_some(), exists, "{measure:?}");
            assert_eq!(working(&map, &report, scope, measure).is_some(), exists, "{measure:?}");
        }
    }
}

#[test]
fn each_measure_stands_in_one_group() {
    let mut grouped: Vec<Measure> = Group::ALL.into_iter().flat_map(Group::measures).collect();
    grouped.sort_unstable();
    assert_eq!(grouped, Measure::ALL);
}

prop_compose! {
    fn any_contact(number: usize)(
        name in "[A-C]?",
        kind in prop::sample::select(ContactKind::ALL.to_vec()),
        deceased in prop::bool::weighted(0.1),
        anchor_tie in prop::sample::select(AnchorTie::ALL.to_vec()),
        angle in -200.0..200.0,
        distance in -5.0..120.0,
    ) -> Contact {
        Contact { kind, deceased, anchor_tie, ..at(angle, distance, Contact::new(id(number), name)) }
    }
}

prop_compose! {
    fn any_map()(size in 0_usize..24)(
        contacts in (0..size).map(any_contact).collect::<Vec<_>>(),
        ties in prop::collection::vec((0..size.max(1), 0..size.max(1)), 0..80),
    ) -> (Vec<Contact>, Vec<(usize, usize)>) {
        (contacts, ties)
    }
}

/// True if some number in here is not a number, which JSON writes as `null`
/// where a count is promised.
fn has_gap(found: &Value) -> bool {
    let overall = &found["overall"];
    let counts = ["contacts", "network_size", "ties", "relationship_weight", "cross_sector_ties", "components"];
    let values = overall["betweenness"].as_object().into_iter().flat_map(|values| values.values());
    counts.iter().any(|key| !overall[key].is_number()) || values.into_iter().any(|value| !value.is_number())
}

/// Every number of a report.
fn numbers(report: &Report) -> Vec<f64> {
    let spread = |spread: Option<Spread>| spread.map(|spread| [spread.mean, spread.deviation]);
    let of_scope = |scope: Scope| {
        let block = report.block(scope);
        let spreads = [block.nearness, block.degree].into_iter().filter_map(spread).flatten();
        block.density.into_iter().chain(spreads).collect::<Vec<f64>>()
    };
    let overall = &report.overall;
    let shares = [overall.ei_index, overall.multiplex_share, overall.professionals_share];
    let between = overall.betweenness.iter().map(|(_, value)| *value);
    Scope::ALL.into_iter().flat_map(of_scope).chain(shares.into_iter().flatten()).chain(between).collect()
}

proptest! {
    #[test]
    fn everybody_is_counted_or_left_out_for_one_reason((contacts, ties) in any_map(), institutions in any::<bool>()) {
        let map = network(contacts, &ties);
        let population = Population { institutions };
        let report = analyse(&map, population);
        for scope in Scope::ALL {
            let block = report.block(scope);
            for measure in Measure::ALL {
                let standing = standing(&map, population, scope, measure);
                let counted = if measure.asks_for_anchor_tie() { &block.network } else { &block.contacts };
                prop_assert_eq!(&standing.counted, counted);
                let left_out: usize = standing.left_out.iter().map(|(_, ids)| ids.len()).sum();
                prop_assert_eq!(standing.counted.len() + left_out, map.contacts().len());
                prop_assert!(standing.left_out.iter().all(|(_, ids)| !ids.is_empty()));
            }
        }
    }

    #[test]
    fn no_number_is_infinite_or_none((contacts, ties) in any_map()) {
        let report = analyse(&network(contacts, &ties), Population::PERSONS);
        prop_assert!(numbers(&report).into_iter().all(f64::is_finite));
        let ends = |pairs: &[Pair]| pairs.iter().flat_map(|pair| [pair.ends().0, pair.ends().1]).collect::<BTreeSet<_>>();
        let linking = &report.overall.linking;
        prop_assert_eq!(ends(&linking.ties), linking.contacts.iter().copied().collect::<BTreeSet<_>>());
        let in_cluster: BTreeSet<_> = report.overall.clusters.iter().flatten().copied().collect();
        prop_assert!(linking.contacts.iter().all(|id| in_cluster.contains(id)));
    }

    #[test]
    fn what_must_hold_for_any_map((contacts, ties) in any_map()) {
        let map = network(contacts.clone(), &ties);
        let report = analyse(&map, Population::PERSONS);
        for scope in Scope::ALL {
            let block = report.block(scope);
            prop_assert!(block.density.is_none_or(|density| (0.0..=1.0).contains(&density)));
            prop_assert_eq!(block.density.is_none(), block.contacts.len() < 2);
            let sum = block.degree.map_or(0.0, |degree| degree.mean) * f64::from(u32::try_from(block.contacts.len()).unwrap());
            prop_assert!((sum - 2.0 * f64::from(u32::try_from(block.ties.len()).unwrap())).abs() < 1e-9);
            prop_assert_eq!(block.network.len() + block.without_anchor_tie.len(), block.contacts.len());
        }
        let overall = &report.overall;
        prop_assert_eq!(report.sectors.iter().map(|block| block.contacts.len()).sum::<usize>(), overall.block.contacts.len());
        let inner: usize = report.sectors.iter().map(|block| block.ties.len()).sum();
        prop_assert_eq!(inner + overall.cross_sector_ties.len(), overall.block.ties.len());
        prop_assert_eq!(overall.components.iter().map(Vec::len).sum::<usize>(), overall.block.contacts.len());
        prop_assert!(!has_gap(&json::report(&report, &map)));
    }

    #[test]
    fn the_order_of_contacts_changes_nothing((contacts, ties) in any_map(), turn in 0_usize..24) {
        let forward = network(contacts.clone(), &ties);
        let mut turned = contacts.clone();
        turned.rotate_left(turn.min(contacts.len()));
        let mut turned_ties = ties.clone();
        turned_ties.reverse();
        let turned = network(turned, &turned_ties);
        let one = analyse(&forward, Population::PERSONS);
        let other = analyse(&turned, Population::PERSONS);
        prop_assert_eq!(json::report(&one, &forward), json::report(&other, &turned));
        prop_assert_eq!(one, other);
    }

    #[test]
    fn without_institutions_they_might_as_well_not_be_there((contacts, ties) in any_map()) {
        let persons = contacts.iter().filter(|contact| contact.kind == ContactKind::Person).cloned().collect();
        let with = analyse(&network(contacts, &ties), Population::PERSONS);
        let without = analyse(&network(persons, &ties), Population::PERSONS);
        prop_assert_eq!(with, without);
    }
}
