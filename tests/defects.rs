//! The fourteen defects found in easyNWK Web 2.7.1, in the order of the list,
//! each with the fact that shows that this program does not have it.
#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

use std::fs;
use std::path::{Path, PathBuf};

use ankerplatz::analysis::population::Population;
use ankerplatz::analysis::report::Report;
use ankerplatz::analysis::{analyse, json};
use ankerplatz::domain::case::Case;
use ankerplatz::domain::command::Command;
use ankerplatz::domain::ids::{CaseId, ContactId, MapId};
use ankerplatz::domain::map::contact::{AnchorTie, Contact, ContactKind};
use ankerplatz::domain::map::network::{MapCommand, Network, Pair};
use ankerplatz::domain::map::place::Place;
use ankerplatz::domain::map::version::MapVersion;
use ankerplatz::drawing::pseudonyms::Pseudonyms;
use ankerplatz::drawing::scene::{Options, Scene};
use ankerplatz::drawing::svg;
use ankerplatz::i18n::Locale;
use ankerplatz::interchange::problem::ImportError;
use ankerplatz::interchange::{self, easynwk, nwk};
use ankerplatz::storage::format;
use ankerplatz::storage::memory::Memory;
use ankerplatz::storage::repository::Repository;
use chrono::NaiveDate;
use uuid::Uuid;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, 4).unwrap()
}

fn open(bytes: &[u8]) -> Result<Case, ImportError> {
    let mut last = 0;
    let mut ids = || {
        last += 1;
        Uuid::from_u128(last)
    };
    interchange::open(bytes, &mut ids, today()).map(|mut opened| opened.cases.remove(0))
}

fn data(name: &str) -> Case {
    open(&fs::read(root().join("tests/data/easynwk").join(name)).unwrap()).unwrap()
}

fn named<'map>(network: &'map Network, name: &str) -> &'map Contact {
    network.contacts().find(|contact| contact.name == name).unwrap()
}

/// So many persons in a ring around the anchor, untied.
fn people(count: u32) -> Network {
    let person = |number: u32| {
        let place = Place::new(f64::from(number) * 360.0 / f64::from(count), 50.0);
        Contact { place, ..Contact::new(ContactId(Uuid::from_u128(u128::from(number) + 1)), format!("P{number}")) }
    };
    Network::from_parts((0..count).map(person).collect(), []).0
}

fn all_pairs(network: &Network) -> Vec<Pair> {
    let ids: Vec<ContactId> = network.contacts().map(|contact| contact.id).collect();
    let pairs = ids.iter().flat_map(|one| ids.iter().filter_map(|other| Pair::new(*one, *other)));
    pairs.collect()
}

fn report(network: &Network) -> Report {
    analyse(network, Population::PERSONS)
}

fn maps_of(case: &Case) -> MapId {
    case.newest_map().unwrap().id
}

#[test]
fn row_1_nobodys_ties_are_counted_twice_where_categories_overlap() {
    let case = data("rosa.json");
    let report = report(&case.newest_map().unwrap().network);
    let overall = &report.overall.block;
    assert_eq!((overall.degree.unwrap().mean, overall.highest_degree), (1.25, 4));
    for block in report.sectors.iter().chain([overall, &report.without_professionals]) {
        let ends = f64::from(u32::try_from(2 * block.ties.len()).unwrap());
        let people = f64::from(u32::try_from(block.contacts.len()).unwrap());
        assert!(block.degree.is_none_or(|degree| (degree.mean * people - ends).abs() < 1e-9));
    }
}

#[test]
fn row_2_tying_a_selection_again_makes_no_second_tie() {
    let mut network = people(5);
    let pairs = all_pairs(&network);
    for _ in 0..3 {
        network.apply(MapCommand::Connect(pairs.clone())).unwrap();
    }
    assert_eq!(network.ties().len(), 10);
    assert_eq!(report(&network).overall.block.density, Some(1.0));
}

#[test]
fn row_3_an_empty_map_has_no_number_that_is_none() {
    let empty = MapVersion::empty(MapId(Uuid::nil()), None);
    let block = report(&empty.network).overall.block;
    assert!(block.density.is_none() && block.nearness.is_none() && block.degree.is_none());
    let text = json::version(&empty, Population::PERSONS).to_string();
    assert!(text.contains("\"density\":null") && !text.contains("NaN"), "{text}");
}

#[test]
fn row_4_versions_of_the_older_format_stay_apart() {
    let case = data("two-versions.nwk");
    let distances = case.maps.iter().map(|map| named(&map.network, "Anna").place.unwrap().distance().round());
    assert_eq!(distances.collect::<Vec<_>>(), [28.0, 82.0]);
    for map in &case.maps {
        assert_eq!((map.network.ties().len(), report(&map.network).overall.block.density), (1, Some(1.0)));
    }
}

#[test]
fn row_5_network_size_counts_who_is_tied_and_contacts_who_could_be() {
    let case = data("rosa.json");
    let version = json::version(case.newest_map().unwrap(), Population::PERSONS);
    // Josefine is known and has no tie at present.
    assert_eq!((&version["overall"]["network_size"], &version["overall"]["contacts"]), (&7.into(), &8.into()));
}

#[test]
fn row_6_moving_a_contact_of_an_old_file_keeps_its_tie() {
    let case = data("rosa.json");
    let lara = named(&case.newest_map().unwrap().network, "Lara").id;
    let away = MapCommand::Move(vec![(lara, Place::new(-30.0, 20.0))]);
    let moved = case.apply(Command::Map(maps_of(&case), away)).unwrap();
    assert_eq!(moved.contact(lara).unwrap().anchor_tie, AnchorTie::Multiplex);
}

/// Everything that was written about client and contacts.
fn writings(case: &Case) -> Vec<String> {
    let client = &case.client;
    let mut all = vec![client.name.clone(), client.note.clone(), client.emoji.clone()];
    for contact in case.maps.iter().flat_map(|map| map.network.contacts()) {
        all.extend([contact.name.clone(), contact.note.clone(), contact.emoji.clone()]);
    }
    all.retain(|text| !text.is_empty());
    all
}

fn secretive() -> Case {
    let mut case = data("rosa-two-versions.json");
    let client = case.client.make_mut();
    (client.note, client.emoji, client.age) = ("Klientinnennotiz".to_owned(), "🦊".to_owned(), "4711".to_owned());
    for version in &mut case.maps {
        let version = version.make_mut();
        let told = version.network.contacts().map(|contact| {
            let note = format!("Notiz zu {}", contact.name);
            Contact { note, emoji: "🐙".to_owned(), age: "4712".to_owned(), ..contact.clone() }
        });
        let told: Vec<Contact> = told.collect();
        for contact in told {
            version.network.apply(MapCommand::Change(contact)).unwrap();
        }
    }
    case
}

#[test]
fn row_7_a_copy_with_pseudonyms_holds_nothing_that_was_written() {
    let case = secretive();
    let masked = Pseudonyms::of(&case, Locale::DE).case(&case, Locale::DE);
    let picture = svg::text(
        &Scene::new(&masked.newest_map().unwrap().network, &masked.client, &Options::for_scale(1.0), Locale::DE),
        "map",
    );
    let older: String = nwk::write(&masked).into_iter().map(char::from).collect();
    for (what, text) in
        [("record", easynwk::write(&masked)), ("case", format::write(&masked)), ("older", older), ("picture", picture)]
    {
        for writing in writings(&case).iter().map(String::as_str).chain(["4711", "4712"]) {
            assert!(!text.contains(writing), "{writing} stands in the {what}");
        }
    }
}

#[test]
fn row_8_with_pseudonyms_nobody_of_any_version_is_without_a_name() {
    let case = data("rosa-two-versions.json");
    let masked = Pseudonyms::of(&case, Locale::DE).case(&case, Locale::DE);
    let back = open(easynwk::write(&masked).as_bytes()).unwrap();
    assert_eq!(back.maps.len(), 2);
    for (map, real) in back.maps.iter().zip(&case.maps) {
        assert_eq!(map.network.contacts().len(), real.network.contacts().len());
        assert!(map.network.contacts().all(|contact| !contact.name.trim().is_empty()));
    }
}

/// Every source file of the program.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs" || ending == "js") {
            found.push(path);
        }
    }
}

#[test]
fn row_9_nothing_is_written_to_the_console_of_the_browser() {
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    sources(&root().join("public"), &mut files);
    assert!(files.len() > 100);
    for file in files.iter().filter(|file| !file.starts_with(root().join("src/cli"))) {
        let text = fs::read_to_string(file).unwrap();
        for call in ["console.", "console::", "println!", "logging::", "dbg!", " log::"] {
            let is_called = text.lines().any(|line| line.contains(call) && !line.trim_start().starts_with("//"));
            assert!(!is_called, "{call} in {}", file.display());
        }
    }
}

/// Width and height of a picture of a map, in its own units.
fn sides(network: &Network) -> (f64, f64) {
    let case = data("rosa.json");
    let text = svg::text(&Scene::new(network, &case.client, &Options::for_scale(1.0), Locale::DE), "map");
    let side = |name: &str| {
        let begin = text.find(&format!(" {name}=\"")).unwrap() + name.len() + 3;
        text[begin..].split('"').next().unwrap().parse().unwrap()
    };
    (side("width"), side("height"))
}

#[test]
fn row_10_the_size_of_an_image_comes_from_the_map_and_not_from_the_screen() {
    let near = sides(&people(4));
    let mut network = people(4);
    let far = network.contacts().next().unwrap().id;
    network.apply(MapCommand::Move(vec![(far, Place::new(0.0, 400.0))])).unwrap();
    let wide = sides(&network);
    assert!(near.0 > 200.0 && near.1 > 200.0, "{near:?}");
    // Width and height are measured each by itself.
    assert!(wide.0 > near.0 + 100.0 && (wide.1 - near.1).abs() < 100.0, "{near:?} {wide:?}");
}

#[test]
fn row_11_a_foreign_object_with_the_right_keys_is_refused() {
    for text in [
        r#"{"versions":true,"currentVersion":true}"#,
        r#"{"versions":[{"x":1}],"currentVersion":1}"#,
        r#"{"versions":"abc","currentVersion":2}"#,
        r#"{"ego":1,"alteri":2,"connections":3}"#,
    ] {
        assert!(matches!(open(text.as_bytes()), Err(ImportError::WrongShape { .. })), "{text}");
    }
}

#[test]
fn row_12_the_older_format_may_end_lines_anyhow_and_notes_may_hold_semicolons() {
    for end in ["\n", "\r\n"] {
        let text = ["E;Kim;30;a;b", "F;1;3.2.2010", "N;1;Anna;w;Mu;eins;zwei", "P;1;1;0.6;0.4;1", ""].join(end);
        let case = open(text.as_bytes()).unwrap();
        let network = &case.newest_map().unwrap().network;
        assert_eq!((case.client.note.as_str(), named(network, "Anna").note.as_str()), ("a;b", "eins;zwei"));
        let again = open(&nwk::write(&case)).unwrap();
        assert_eq!(named(&again.newest_map().unwrap().network, "Anna").note, "eins;zwei");
    }
}

#[test]
fn row_13_a_new_case_leaves_the_others_alone() {
    let repository = Repository::new(Memory::default());
    let rosa = data("rosa.json");
    repository.save(&rosa, None).unwrap();
    let new = Case::new(CaseId(Uuid::from_u128(99)), MapId(Uuid::from_u128(98)), today(), "");
    repository.save(&new, None).unwrap();
    assert_eq!(repository.list().cases.len(), 2);
    assert_eq!(repository.load(rosa.id).unwrap().case, rosa);
    // Not even a new case of the same identity takes the place of one.
    let taken = Case { id: rosa.id, ..new };
    assert!(repository.save(&taken, None).is_err());
    assert_eq!(repository.load(rosa.id).unwrap().case, rosa);
}

#[test]
fn row_14_groups_are_made_of_those_who_count_everywhere_else() {
    for change in [
        |contact: &mut Contact| contact.deceased = true,
        |contact: &mut Contact| contact.kind = ContactKind::Animal,
        |contact: &mut Contact| contact.place = Place::new(10.0, 120.0),
    ] {
        let mut network = people(3);
        network.apply(MapCommand::Connect(all_pairs(&network))).unwrap();
        assert_eq!(report(&network).overall.cliques.found.len(), 1);
        let mut one = network.contacts().next().unwrap().clone();
        change(&mut one);
        network.apply(MapCommand::Change(one)).unwrap();
        let overall = report(&network).overall;
        assert!(overall.cliques.found.is_empty() && overall.clusters.is_empty());
    }
}
