//! There and back: what is read, written and read again is the same, and what
//! cannot be the same is said beforehand.

use std::collections::BTreeMap;

use ankerplatz::domain::case::Case;
use ankerplatz::domain::client::{Client, Gender};
use ankerplatz::domain::ids::ContactId;
use ankerplatz::domain::kept::Kept;
use ankerplatz::domain::map::bond::Bond;
use ankerplatz::domain::map::contact::{Contact, ContactKind};
use ankerplatz::domain::map::network::{Network, Tie};
use ankerplatz::domain::map::place::Place;
use ankerplatz::domain::map::role;
use ankerplatz::domain::map::version::{MapAim, MapVersion, oldest_first};
use ankerplatz::domain::shared::Shared;
use ankerplatz::interchange::loss::{Loss, Lost};
use ankerplatz::interchange::problem::Remark;
use ankerplatz::interchange::{easynwk, nwk};
use serde_json::{Value, json};

use crate::made;
use crate::support::chance::{self, Dice};
use crate::{FILES, data, open};

/// Everything a case says, with contacts by their first appearance instead of
/// by identities, which every reading makes anew.
pub(crate) fn told(case: &Case) -> Value {
    let mut known = BTreeMap::new();
    for contact in case.maps.iter().flat_map(|map| map.network.contacts()) {
        let next = known.len();
        known.entry(contact.id).or_insert(next);
    }
    let maps: Vec<Value> = case.maps.iter().map(|map| told_map(map, &known)).collect();
    json!({"client": *case.client, "kept": case.kept, "maps": maps})
}

fn told_map(map: &MapVersion, known: &BTreeMap<ContactId, usize>) -> Value {
    let contacts: Vec<Value> = map
        .network
        .contacts()
        .map(|contact| {
            let mut value = serde_json::to_value(contact).unwrap();
            value["id"] = json!(known[&contact.id]);
            value
        })
        .collect();
    let ties: Vec<Value> = map
        .network
        .ties()
        .map(|tie| {
            let (one, other) = tie.between.ends();
            let (one, other) = (known[&one], known[&other]);
            let mut value = serde_json::to_value(tie).unwrap();
            value["between"] = json!([one.min(other), one.max(other)]);
            value
        })
        .collect();
    json!({"title": map.title, "date": map.date, "aim": map.aim, "kept": map.kept, "contacts": contacts, "ties": ties})
}

/// The first place where two values differ, for a short message.
pub(crate) fn difference(one: &Value, other: &Value, path: &str) -> Option<String> {
    match (one, other) {
        (Value::Object(a), Value::Object(b)) => {
            let keys: std::collections::BTreeSet<&String> = a.keys().chain(b.keys()).collect();
            let none = Value::from("nothing there");
            keys.into_iter().find_map(|key| {
                difference(a.get(key).unwrap_or(&none), b.get(key).unwrap_or(&none), &format!("{path}.{key}"))
            })
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().find_map(|(at, (a, b))| difference(a, b, &format!("{path}[{at}]")))
        }
        _ if one == other => None,
        _ => Some(format!("{path}: {:.120} / {:.120}", one.to_string(), other.to_string())),
    }
}

#[track_caller]
fn expect_same(one: &Case, other: &Case, at: &str) {
    let difference = difference(&told(one), &told(other), "case");
    assert_eq!(difference, None, "{at}");
}

fn read(text: &str) -> Case {
    open(text.as_bytes()).unwrap().cases.remove(0)
}

#[test]
fn the_demo_record_of_easynwk_comes_back_byte_for_byte() {
    let file = data("easynwk/rosa.json");
    let case = open(&file).unwrap().cases.remove(0);
    let written = easynwk::write(&case);
    assert_eq!(written.trim_end(), String::from_utf8(file).unwrap().trim_end());
    assert_eq!(easynwk::losses(&case), []);
}

#[test]
fn every_record_of_the_test_data_survives_the_way_out_and_in() {
    for name in FILES {
        let first = open(&data(name)).unwrap().cases.remove(0);
        let record = easynwk::write(&first);
        let second = read(&record);
        if name.contains(".nwk") {
            expect_same(&without_kept(&first), &without_kept(&second), name);
        } else {
            expect_same(&first, &second, name);
        }
        assert_eq!(easynwk::write(&second), record, "{name}");
    }
}

#[test]
fn files_of_the_older_format_survive_the_way_out_and_in() {
    for name in ["easynwk/one-version.nwk", "easynwk/two-versions.nwk"] {
        let first = open(&data(name)).unwrap().cases.remove(0);
        assert_eq!(nwk::losses(&first), [], "{name}");
        let written = nwk::write(&first);
        let second = open(&written).unwrap().cases.remove(0);
        expect_same(&first, &second, name);
    }
    let file = data("easynwk/two-versions.nwk");
    let case = open(&file).unwrap().cases.remove(0);
    assert_eq!(nwk::write(&case), file);
}

#[test]
fn made_up_records_survive_the_way_out_and_in() {
    for seed in 0..600 {
        let file = made::record(&mut Dice::new(seed)).to_string();
        let first = read(&file);
        let written = easynwk::write(&first);
        let opened = open(written.as_bytes()).unwrap();
        expect_same(&first, &opened.cases[0], &format!("seed {seed}"));
        assert_eq!(easynwk::write(&opened.cases[0]), written, "seed {seed}");
        for remark in &opened.remarks {
            let is_no_loss = matches!(
                remark,
                Remark::UnknownKeys { .. } | Remark::Unplaced { .. } | Remark::DifferingClients { .. }
            );
            assert!(is_no_loss, "seed {seed}: {remark:?}");
        }
    }
}

#[test]
fn made_up_files_of_the_older_format_survive_the_way_out_and_in() {
    for seed in 0..600 {
        let file = made::nwk(&mut Dice::new(seed));
        let first = open(&file).unwrap().cases.remove(0);
        let written = nwk::write(&first);
        let opened = open(&written).unwrap();
        expect_same(&first, &opened.cases[0], &format!("seed {seed}"));
        assert_eq!(nwk::write(&opened.cases[0]), written, "seed {seed}");
        assert!(opened.remarks.iter().all(|remark| matches!(remark, Remark::Unplaced { .. })), "{:?}", opened.remarks);
    }
}

#[test]
fn unknown_entries_of_every_level_are_written_back() {
    let text = r#"{"versions":[{"id":4,"title":"a","date":"2026-01-02","nwk":{"ego":{"name":"Kim","currentGender":"divers","age":"30","note":"","mood":[1,2.5]},"alteri":[{"id":9,"name":"A","role":"Mutter","human":true,"currentGender":"weiblich","age":"","note":"","edgeType":1,"angle":10.5,"distance":20,"pets":{"n":2}},{"id":2,"name":"B","role":"Vater","human":true,"currentGender":"männlich","age":"","note":"","edgeType":1,"angle":11,"distance":21}],"connections":[{"id1":9,"id2":2,"version":3,"warm":null}],"paper":"A3"},"locked":true}],"currentVersion":4,"size":"5","schema":"x"}"#;
    let opened = open(text.as_bytes()).unwrap();
    assert_eq!(opened.remarks, [Remark::UnknownKeys { count: 6 }]);
    assert_eq!(easynwk::write(&opened.cases[0]), format!("\u{feff}{text}"));
}

#[test]
fn what_an_earlier_version_says_of_the_client_stays_with_it() {
    let mut value = made::plain_record();
    let mut second = value["versions"][0].clone();
    (second["id"], second["date"], second["nwk"]["ego"]["age"]) = (json!(2), json!("2027-01-15"), json!("31"));
    value["versions"].as_array_mut().unwrap().push(second);
    value["currentVersion"] = json!(2);
    let mut case = read(&value.to_string());
    assert_eq!(case.client.age, "31");
    case.client.make_mut().age = "32".to_owned();
    let written: Value = serde_json::from_str(easynwk::write(&case).trim_start_matches('\u{feff}')).unwrap();
    assert_eq!(written["versions"][0]["nwk"]["ego"]["age"], "30");
    assert_eq!(written["versions"][1]["nwk"]["ego"]["age"], "32");
}

#[test]
fn a_category_is_told_once_however_often_the_record_travels() {
    for (role, category) in
        [("prof. Helfer*in", "Jugendamt"), ("Verein", "Sport"), ("Freund*in", "Haustier"), ("", "x")]
    {
        let mut value = made::plain_record();
        let alter = &mut value["versions"][0]["nwk"]["alteri"][0];
        (alter["human"], alter["role"], alter["currentGender"]) = (json!(false), json!(role), json!(category));
        alter["note"] = json!("beißt");
        let mut text = value.to_string();
        for _ in 0..3 {
            text = easynwk::write(&read(&text));
        }
        let written: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap();
        let alter = &written["versions"][0]["nwk"]["alteri"][0];
        assert_eq!(
            (&alter["role"], &alter["currentGender"], &alter["note"]),
            (&json!(role), &json!(category), &json!("beißt"))
        );
    }
}

#[test]
fn animals_institutions_and_groups_of_ours_come_back_as_what_they_are() {
    let mut case = chance::start(3);
    for (kind, role) in [
        (ContactKind::Animal, "Bello"),
        (ContactKind::Animal, ""),
        (ContactKind::Institution, "Hund"),
        (ContactKind::Institution, "Amt"),
        (ContactKind::Group, "Band"),
    ] {
        let contact = Contact { kind, role: role.to_owned(), ..Contact::new(ContactId(uuid::Uuid::from_u128(7)), "X") };
        case.maps = vec![Shared::new(MapVersion {
            network: Network::from_parts(vec![contact], []).0,
            ..MapVersion::empty(case.maps[0].id, None)
        })];
        let back = read(&easynwk::write(&case));
        let contact = back.maps[0].network.contacts().next().unwrap();
        assert_eq!((contact.kind, contact.role.as_str(), contact.note.as_str()), (kind, role, ""));
    }
}

/// Cases of ours after long stories, some with several maps.
fn stories() -> impl Iterator<Item = (u64, Case)> {
    (0..60).map(|seed| {
        let mut dice = Dice::new(seed);
        let mut case = chance::start(seed);
        for _ in 0..150 {
            let command = chance::command(&mut dice, &case);
            case = case.apply(command).unwrap_or(case);
        }
        (seed, case)
    })
}

fn lost(losses: &[Loss], what: Lost) -> bool {
    losses.iter().any(|loss| loss.what == what)
}

/// A case whose maps are changed.
fn changed(case: &Case, change: impl Fn(&mut Contact), tie: impl Fn(&mut Tie)) -> Case {
    let mut case = case.clone();
    for map in &mut case.maps {
        let map = map.make_mut();
        let mut contacts: Vec<Contact> = map.network.contacts().cloned().collect();
        contacts.iter_mut().for_each(&change);
        let mut ties: Vec<Tie> = map.network.ties().cloned().collect();
        ties.iter_mut().for_each(&tie);
        map.network = Network::from_ties(contacts, ties).0;
    }
    case
}

fn without_kept(case: &Case) -> Case {
    let mut case = changed(case, |contact| contact.kept = Kept::default(), |tie| tie.kept = Kept::default());
    case.kept = Kept::default();
    case.maps.iter_mut().for_each(|map| map.make_mut().kept = Kept::default());
    case
}

/// The maps as a foreign program has them: no aim, no occasion, in the order of
/// days.
fn plain_maps(case: &Case, aims_first: &[MapAim]) -> Case {
    let mut maps: Vec<_> =
        aims_first.iter().flat_map(|aim| case.maps.iter().filter(move |map| map.aim == *aim).cloned()).collect();
    for map in &mut maps {
        let map = map.make_mut();
        (map.aim, map.occasion) = (MapAim::Actual, None);
    }
    oldest_first(&mut maps, |map| map.date);
    Case { maps, ..case.clone() }
}

#[test]
fn cases_of_ours_come_back_from_a_record_but_for_what_was_said_to_be_lost() {
    for (seed, case) in stories() {
        let losses = easynwk::losses(&case);
        let written = easynwk::write(&case);
        let back = read(&written);
        let mut left = changed(
            &plain_maps(&case, &[MapAim::Actual, MapAim::Target]),
            |contact| {
                let Bond { mut support, conflict, .. } = std::mem::take(&mut contact.bond);
                support.sort();
                contact.bond = Bond { support, conflict, ..Bond::default() };
                if contact.role.trim().is_empty() {
                    contact.role.clear();
                }
            },
            |tie| *tie = Tie::plain(tie.between),
        );
        let client = (*case.client).clone();
        left.client = Shared::new(Client { about: String::new(), number: String::new(), ..client });
        let ungendered = |case: &Case| {
            let is_lost = lost(&losses, Lost::Genders);
            let forget = |contact: &mut Contact| {
                if is_lost && contact.kind != ContactKind::Person {
                    contact.gender = Gender::Unspecified;
                }
            };
            without_kept(&changed(case, forget, |_| ()))
        };
        expect_same(&ungendered(&left), &ungendered(&back), &format!("seed {seed}"));
        if !lost(&losses, Lost::Targets) {
            assert_eq!(easynwk::write(&back), written, "seed {seed}");
        }
    }
}

/// The case with words that the older format can hold.
fn in_plain_words(case: &Case) -> Case {
    let roles: Vec<_> = role::all().collect();
    let plain = |contact: &mut Contact| {
        let number = contact.id.0.as_u128() as usize;
        contact.name = format!("Zoë {}", number % 1000);
        contact.role =
            if number.is_multiple_of(5) { "Schulfreundin".to_owned() } else { roles[number % 73].name.to_owned() };
        contact.gender = if number.is_multiple_of(2) { Gender::Female } else { Gender::Male };
        ["", "geht; kommt", "–"][number % 3].clone_into(&mut contact.note);
        contact.deceased = number.is_multiple_of(7);
    };
    let mut case = changed(case, plain, |_| ());
    let client = case.client.make_mut();
    (client.name, client.age, client.note) = ("Ana".to_owned(), "20".to_owned(), "x; y".to_owned());
    case
}

#[test]
fn cases_of_ours_come_back_from_the_older_format_but_for_what_was_said_to_be_lost() {
    for (seed, case) in stories() {
        let case = in_plain_words(&case);
        let losses = nwk::losses(&case);
        for what in [Lost::Letters, Lost::Separators, Lost::Roles, Lost::EarlierWords, Lost::Kept] {
            assert!(!lost(&losses, what), "seed {seed}: {what:?}");
        }
        let written = nwk::write(&case);
        let back = open(&written).unwrap().cases.remove(0);
        let mut left = changed(
            &plain_maps(&case, &[MapAim::Target, MapAim::Actual]),
            |contact| {
                (contact.kind, contact.bond, contact.age, contact.emoji) = Default::default();
            },
            |tie| *tie = Tie::plain(tie.between),
        );
        for map in &mut left.maps {
            map.make_mut().title.clear();
        }
        assert_eq!(left.maps.len(), back.maps.len());
        for (left, back) in left.maps.iter().zip(&back.maps) {
            assert_eq!(left.date, back.date);
            let by_name = |map: &MapVersion| {
                let contacts = map.network.contacts().map(|contact| (contact.name.clone(), contact.clone()));
                contacts.collect::<BTreeMap<_, _>>()
            };
            let (left_contacts, back_contacts) = (by_name(left), by_name(back));
            assert_eq!(left_contacts.len(), back_contacts.len(), "seed {seed}");
            for (one, other) in left_contacts.values().zip(back_contacts.values()) {
                let words = |one: &Contact| {
                    (one.name.clone(), one.role.clone(), one.note.clone(), one.gender, one.deceased, one.anchor_tie)
                };
                assert_eq!(words(one), words(other), "seed {seed}");
                assert!(is_same_place(one.place, other.place), "seed {seed}: {:?} {:?}", one.place, other.place);
            }
            let named = |map: &MapVersion| {
                let name = |id| map.network.contact(id).unwrap().name.clone();
                let pair = |tie: &Tie| {
                    let (one, other) = (name(tie.between.ends().0), name(tie.between.ends().1));
                    if one < other { (one, other) } else { (other, one) }
                };
                map.network.ties().map(pair).collect::<Vec<_>>()
            };
            assert_eq!(named(left), named(back), "seed {seed}");
        }
    }
}

fn is_same_place(one: Option<Place>, other: Option<Place>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => {
            (one.angle() - other.angle()).abs() < 1e-9
                && (one.distance() - other.distance()).abs() < 1e-9
                && one.sector() == other.sector()
        }
        _ => false,
    }
}

#[test]
fn places_of_the_editor_come_back_from_the_older_format_to_the_last_digit() {
    let mut dice = Dice::new(5);
    let mut contacts = Vec::new();
    let edges =
        [(-180.0, 40.0), (180.0, 40.0), (90.0, 33.33), (-90.0, 66.67), (0.0, 100.0), (-0.1, 0.1), (45.0, 100.0001)];
    let tenth = |number: usize| f64::from(u32::try_from(number).unwrap()) / 10.0;
    let any = (0..2_000).map(|_| (tenth(dice.below(3_600)) - 180.0, tenth(1 + dice.below(1_300)))).collect::<Vec<_>>();
    for (at, (angle, distance)) in edges.into_iter().chain(any).enumerate() {
        let angle = (angle * 10.0).round() / 10.0;
        let id = ContactId(uuid::Uuid::from_u128(at as u128 + 1));
        contacts.push(Contact { place: Place::new(angle, distance), ..Contact::new(id, "X") });
    }
    let wanted: Vec<_> = contacts.iter().map(|contact| contact.place).collect();
    let mut case = chance::start(1);
    case.maps = vec![Shared::new(MapVersion {
        network: Network::from_parts(contacts, []).0,
        ..MapVersion::empty(case.maps[0].id, None)
    })];
    let back = open(&nwk::write(&case)).unwrap().cases.remove(0);
    let found: Vec<_> = back.maps[0].network.contacts().map(|contact| contact.place).collect();
    assert_eq!(found, wanted);
}

#[test]
fn the_older_format_says_what_it_cannot_hold() {
    let case = read(&made::plain_record().to_string());
    let name = |name: &str| changed(&case, |contact| contact.name = name.to_owned(), |_| ());
    let losses = |case: &Case| nwk::losses(case).into_iter().map(|loss| loss.what).collect::<Vec<_>>();
    let plain = losses(&case);
    assert_eq!(plain, [Lost::Titles, Lost::Genders]);
    for (name_of, what) in [("Ayşe", Lost::Letters), ("A;B", Lost::Separators), ("+Kim", Lost::Separators)] {
        assert!(losses(&name(name_of)).contains(&what), "{name_of}");
    }
    let role = changed(&case, |contact| contact.role = "Na".to_owned(), |_| ());
    assert!(losses(&role).contains(&Lost::Roles));
}
