//! Foreign files: what is taken over, what is said about the rest, and that no
//! file whatsoever makes the program stumble.

#![expect(clippy::unwrap_used, reason = "The lint does not see that all of this file is tests.")]

mod damage;
mod hostile;
mod made;
mod nwk;
mod round_trip;
#[expect(dead_code, reason = "Each test takes its part of what they share.")]
#[path = "../support/mod.rs"]
mod support;
mod vendor;

use std::fs;
use std::path::Path;

use ankerplatz::domain::client::Gender;
use ankerplatz::domain::map::bond::{Direction, Support};
use ankerplatz::domain::map::contact::{AnchorTie, Contact, ContactKind};
use ankerplatz::domain::map::version::MapVersion;
use ankerplatz::interchange::problem::{ImportError, Remark, Spot};
use ankerplatz::interchange::{self, FileKind, Opened};
use ankerplatz::storage::format;
use serde_json::{Value, json};
use uuid::Uuid;

fn open(bytes: &[u8]) -> Result<Opened, ImportError> {
    let mut last = 0;
    let mut ids = || {
        last += 1;
        Uuid::from_u128(last)
    };
    interchange::open(bytes, &mut ids, "2026-05-04".parse().unwrap_or_default())
}

/// A file of the test data.
fn data(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)).unwrap_or_default()
}

const FILES: [&str; 9] = [
    "easynwk/rosa.json",
    "easynwk/rosa-two-versions.json",
    "easynwk/one-version.nwk",
    "easynwk/two-versions.nwk",
    "graphs/key-roles.json",
    "graphs/wild-206.json",
    "graphs/wild-208.json",
    "graphs/wild-209.json",
    "graphs/wild-212.json",
];

/// An alter as easyNWK writes it, with some keys changed; `null` takes one out.
fn alter(id: i64, changes: Value) -> Value {
    let mut alter = json!({
        "id": id, "name": format!("N{id}"), "role": "Nachbar*in", "human": true, "currentGender": "weiblich",
        "age": "", "note": "", "edgeType": 1, "angle": 45, "distance": 50,
    });
    if let (Value::Object(alter), Value::Object(changes)) = (&mut alter, changes) {
        alter.extend(changes);
    }
    alter
}

fn record(alteri: Vec<Value>, connections: Value) -> Value {
    let nwk = json!({"ego": {"name": "Kim", "currentGender": "divers", "age": 30, "note": ""},
        "alteri": alteri, "connections": connections});
    json!({"versions": [{"id": 1, "title": "Karte", "date": "2026-01-15", "nwk": nwk}], "currentVersion": 1})
}

fn open_json(value: &Value) -> Result<Opened, ImportError> {
    open(value.to_string().as_bytes())
}

/// The contacts of a record of these alteri.
#[track_caller]
fn contacts(alteri: Vec<Value>) -> Vec<Contact> {
    let opened = open_json(&record(alteri, json!([]))).unwrap();
    opened.cases[0].maps[0].network.contacts().cloned().collect()
}

fn contact<'map>(map: &'map MapVersion, name: &str) -> &'map Contact {
    map.network.contacts().find(|contact| contact.name == name).unwrap()
}

#[test]
fn rosa_comes_over_as_she_is() {
    let opened = open(&data("easynwk/rosa.json")).unwrap();
    let case = &opened.cases[0];
    assert_eq!(opened.kind, FileKind::EasyNwk);
    assert_eq!(opened.remarks, []);
    assert_eq!((case.client.name.as_str(), case.client.age.as_str()), ("Rosa Braunsteigl-Müller", "45"));
    assert_eq!(case.client.gender, Gender::Female);
    assert_eq!(case.opened.to_string(), "2026-05-04");
    let map = case.newest_map().unwrap();
    assert_eq!(map.network.contacts().next().unwrap().name, "Ewald");
    assert_eq!(contact(map, "Lara").anchor_tie, AnchorTie::Multiplex);
    assert_eq!(contact(map, "Strolchi").kind, ContactKind::Animal);
    assert!(contact(map, "Hubert").deceased);
}

#[test]
fn a_contact_is_the_same_in_every_version() {
    let opened = open(&data("easynwk/rosa-two-versions.json")).unwrap();
    let case = &opened.cases[0];
    assert_eq!(contact(&case.maps[0], "Maria").id, contact(&case.maps[1], "Maria").id);
    let kern = contact(&case.maps[1], "Frau Kern");
    assert_eq!(kern.anchor_tie, AnchorTie::Multiplex);
    assert!(kern.bond.support.contains(&(Support::Instrumental, Direction::Received)));
}

#[test]
fn defect_11_a_foreign_object_with_the_right_keys_is_refused() {
    for (value, path) in [
        (json!({"versions": true, "currentVersion": true}), "versions"),
        (json!({"versions": [{"overall": {}}], "currentVersion": 1}), "versions[0].nwk"),
        (json!({"ego": {}, "alteri": 3, "connections": []}), "alteri"),
    ] {
        assert_eq!(open_json(&value), Err(ImportError::WrongShape { path: path.to_owned() }));
    }
    assert_eq!(open_json(&json!({"versions": [], "currentVersion": 1})), Err(ImportError::NoVersions));
    assert_eq!(open_json(&json!({"name": "x"})), Err(ImportError::UnknownFormat));
}

#[test]
fn a_bare_map_of_easynwk_2_0_is_as_of_today() {
    let bare = record(vec![alter(1, json!({}))], json!([]))["versions"][0]["nwk"].clone();
    let opened = open_json(&bare).unwrap();
    assert_eq!(opened.cases[0].maps[0].date.unwrap().to_string(), "2026-05-04");
    assert_eq!(opened.cases[0].client.name, "Kim");
}

#[test]
fn ties_that_are_none_are_left_out_and_counted() {
    let ties = json!([
        {"id1": 1, "id2": 2}, {"id1": 2, "id2": 1}, {"id1": "1", "id2": 2.0}, {"id1": 1, "id2": 1},
        {"id1": 1, "id2": 99}, {"id1": 1}, 7
    ]);
    let opened = open_json(&record(vec![alter(1, json!({})), alter(2, json!({}))], ties)).unwrap();
    assert_eq!(opened.cases[0].maps[0].network.ties().len(), 1);
    let path = |at| Remark::Unreadable { at: Spot::Path(format!("versions[0].nwk.connections[{at}]")) };
    assert_eq!(
        opened.remarks,
        [
            Remark::SelfTies { count: 1 },
            Remark::DanglingTies { count: 1 },
            Remark::DoubleTies { count: 2 },
            path(5),
            path(6)
        ]
    );
}

#[test]
fn a_second_contact_of_the_same_number_is_left_out_and_counted() {
    let opened = open_json(&record(vec![alter(1, json!({})), alter(1, json!({"name": "other"}))], json!([]))).unwrap();
    assert_eq!(opened.cases[0].maps[0].network.contacts().len(), 1);
    assert_eq!(opened.remarks, [Remark::DoubleContacts { count: 1 }]);
}

#[test]
fn places_at_the_edges_and_beyond_are_read() {
    for (changes, place) in [
        (json!({"distance": 0}), None),
        (json!({"distance": 100}), Some((45.0, 100.0))),
        (json!({"distance": 100.0001}), Some((45.0, 100.0001))),
        (json!({"distance": "33,33"}), Some((45.0, 33.33))),
        (json!({"angle": -180}), Some((-180.0, 50.0))),
        (json!({"angle": 180}), Some((180.0, 50.0))),
        (json!({"angle": null}), None),
        (json!({"distance": -3}), None),
        (json!({"angle": "north"}), None),
        (json!({"distance": 1e308}), Some((45.0, 1e308))),
    ] {
        let found = contacts(vec![alter(1, changes.clone())])[0].place;
        assert_eq!(found.map(|place| (place.angle(), place.distance())), place, "for {changes}");
    }
}

#[test]
fn numbers_may_be_texts_and_keys_may_be_missing() {
    let wordy = alter(1, json!({"edgeType": "2", "supportLinking": "3", "human": "true", "deceased": 0, "age": 7}));
    let bare = json!({"id": "2", "name": "B", "angle": 45, "distance": 50});
    let found = contacts(vec![wordy, bare]);
    assert_eq!(found[0].anchor_tie, AnchorTie::Multiplex);
    assert_eq!(found[0].bond.support, [(Support::Linking, Direction::Mutual)]);
    assert_eq!(found[0].age, "7");
    assert_eq!((found[1].kind, found[1].anchor_tie), (ContactKind::Person, AnchorTie::None));
}

#[test]
fn what_is_no_person_is_an_animal_or_an_institution_and_keeps_its_category() {
    let thing = |role: &str, category: &str, note: &str| {
        let changes = json!({"human": false, "role": role, "currentGender": category, "note": note});
        let contact = contacts(vec![alter(1, changes)]).remove(0);
        (contact.kind, contact.role, contact.note)
    };
    let expect = |kind, role: &str, note: &str| (kind, role.to_owned(), note.to_owned());
    assert_eq!(thing("prof. Helfer*in", "Jugendamt", ""), expect(ContactKind::Institution, "Jugendamt", ""));
    assert_eq!(thing("Verein", "Sport", "x"), expect(ContactKind::Institution, "Verein", "x\nSport"));
    assert_eq!(thing("Freund*in", "Haustier", ""), expect(ContactKind::Animal, "Haustier", ""));
    assert_eq!(thing("Amt", "", "hat einen Hund"), expect(ContactKind::Institution, "Amt", "hat einen Hund"));
}

#[test]
fn awkward_names_and_huge_notes_stay_as_they_are() {
    let note = "ä".repeat(500_000);
    let names = ["<script>alert(1)</script>", "نور", "👩‍👩‍👧 Emo", "", "a;b\n\"c\""];
    for name in names {
        let found = contacts(vec![alter(1, json!({"name": name, "note": note}))]);
        assert_eq!((found[0].name.as_str(), found[0].note.len()), (name, note.len()));
    }
}

#[test]
fn the_current_version_speaks_for_the_client() {
    let mut value = record(Vec::new(), json!([]));
    let mut second = value["versions"][0].clone();
    second["id"] = json!(2);
    second["date"] = json!("2025-01-01");
    second["nwk"]["ego"]["name"] = json!("Kim B.");
    value["versions"].as_array_mut().unwrap().push(second);
    value["currentVersion"] = json!("2");
    let opened = open_json(&value).unwrap();
    assert_eq!(opened.cases[0].client.name, "Kim B.");
    assert_eq!(opened.cases[0].maps[0].date.unwrap().to_string(), "2025-01-01");
    assert_eq!(opened.remarks, [Remark::DifferingClients { count: 1 }]);
    value["currentVersion"] = json!(77);
    let opened = open_json(&value).unwrap();
    assert_eq!(opened.cases[0].client.name, "Kim");
    assert!(opened.remarks.contains(&Remark::NoCurrentVersion));
}

#[test]
fn what_cannot_be_kept_is_counted_without_its_content() {
    let mut value = record(vec![alter(1, json!({"emoji": "🙂", "secret": "x", "name": ["x"]}))], json!([]));
    value["versions"][0]["date"] = json!("yesterday");
    let opened = open_json(&value).unwrap();
    let path = |path: &str| Remark::Unreadable { at: Spot::Path(path.to_owned()) };
    assert_eq!(
        opened.remarks,
        [Remark::UnknownKeys { count: 1 }, path("versions[0].nwk.alteri[0].name"), path("versions[0].date")]
    );
    assert!(!format!("{:?}", opened.remarks).contains("secret"));
}

#[test]
fn many_unreadable_entries_are_listed_up_to_a_point() {
    let alteri = (0..100).map(|id| alter(id, json!({"angle": []}))).collect();
    let remarks = open_json(&record(alteri, json!([]))).unwrap().remarks;
    assert_eq!(remarks.last(), Some(&Remark::MoreUnreadable { count: 80 }));
    assert_eq!(remarks.len(), 1 + 20 + 1);
}

#[test]
fn our_own_files_come_back_as_they_were() {
    for name in FILES {
        let case = open(&data(name)).unwrap().cases.remove(0);
        assert!(case.is_sound(), "{name}");
        let opened = open(format::write(&case).as_bytes()).unwrap();
        assert_eq!((opened.kind, opened.remarks), (FileKind::Case, Vec::new()), "{name}");
        assert_eq!(opened.cases, [case], "{name}");
    }
}
