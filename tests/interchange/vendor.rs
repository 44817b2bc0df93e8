//! What easyNWK itself makes of a file of ours: its loader and its types, told
//! here once more and without our reader.
#![expect(clippy::panic, reason = "A record of another shape ends the test.")]

use std::fmt;

use ankerplatz::domain::case::Case;
use ankerplatz::domain::map::place::Place;
use ankerplatz::interchange::{easynwk, nwk};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::made;
use crate::support::chance::{self, Dice};
use crate::{FILES, data, open};

/// JSON with its keys in the order of the file.
#[derive(Clone, Debug, PartialEq)]
enum Json {
    Null,
    Flag(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Json;
            fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
                out.write_str("JSON")
            }
            fn visit_unit<E>(self) -> Result<Json, E> {
                Ok(Json::Null)
            }
            fn visit_bool<E>(self, flag: bool) -> Result<Json, E> {
                Ok(Json::Flag(flag))
            }
            fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
                Ok(Json::Number(number))
            }
            #[expect(clippy::cast_precision_loss, reason = "As JavaScript reads it.")]
            fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
                Ok(Json::Number(number as f64))
            }
            #[expect(clippy::cast_precision_loss, reason = "As JavaScript reads it.")]
            fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
                Ok(Json::Number(number as f64))
            }
            fn visit_str<E>(self, text: &str) -> Result<Json, E> {
                Ok(Json::Text(text.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = list.next_element()? {
                    items.push(item);
                }
                Ok(Json::List(items))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Json::Object(entries))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

impl Json {
    fn entries(&self) -> &[(String, Self)] {
        match self {
            Self::Object(entries) => entries,
            other => panic!("{other:?} is no object"),
        }
    }

    fn get(&self, key: &str) -> Option<&Self> {
        self.entries().iter().find(|(other, _)| other == key).map(|(_, value)| value)
    }

    fn list(&self, key: &str) -> &[Self] {
        match self.get(key) {
            Some(Self::List(items)) => items,
            other => panic!("{key}: {other:?} is no list"),
        }
    }

    fn text(&self, key: &str) -> &str {
        match self.get(key) {
            Some(Self::Text(text)) => text,
            other => panic!("{key}: {other:?} is no text"),
        }
    }

    fn number(&self, key: &str) -> f64 {
        match self.get(key) {
            Some(Self::Number(number)) => *number,
            other => panic!("{key}: {other:?} is no number"),
        }
    }

    #[expect(clippy::cast_possible_truncation, reason = "It was looked at before.")]
    fn whole(&self, key: &str) -> i64 {
        let number = self.number(key);
        assert!(number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_991.0, "{key}: {number}");
        number as i64
    }

    fn flag(&self, key: &str) -> bool {
        match self.get(key) {
            Some(Self::Flag(flag)) => *flag,
            other => panic!("{key}: {other:?} is neither true nor false"),
        }
    }

    /// The keys of the vendor come in its order, each once, and before all
    /// others.
    fn expect_order(&self, order: &[&str]) {
        let places: Vec<usize> = self
            .entries()
            .iter()
            .map(|(key, _)| order.iter().position(|other| other == key).unwrap_or(order.len()))
            .collect();
        let is_in_order =
            places.windows(2).all(|two| two[0] < two[1] || two[0] == order.len() && two[1] == order.len());
        assert!(is_in_order, "{:?}", self.entries().iter().map(|(key, _)| key).collect::<Vec<_>>());
    }
}

/// The vendor's program opens a record: the rules of its loader, and the types
/// its views rely on.
fn load(bytes: &[u8]) -> Vec<(Json, Json)> {
    let text = str::from_utf8(bytes).unwrap();
    assert!(text.starts_with('\u{feff}') && !text.contains('\n'), "a mark in front, and one line");
    let record: Json = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap();
    record.expect_order(&["versions", "currentVersion", "size"]);
    let current = record.whole("currentVersion");
    assert_ne!(current, 0, "JavaScript takes 0 for none");
    let versions = record.list("versions");
    let mut ids: Vec<i64> = versions.iter().map(|version| version.whole("id")).collect();
    assert!(ids.contains(&current) && ids.iter().all(|id| *id >= 1));
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), versions.len(), "a number twice");
    let newest = versions.iter().map(|version| version.text("date")).max().unwrap();
    let shown = versions.iter().find(|version| version.whole("id") == current).unwrap();
    for version in versions {
        version.expect_order(&["id", "title", "date", "nwk"]);
        version.text("title");
        let date = version.text("date");
        assert!(date.is_empty() || chrono::NaiveDate::parse_from_str(date, "%Y-%m-%d").is_ok(), "{date}");
        load_map(version.get("nwk").unwrap());
    }
    vec![(shown.clone(), Json::Text(newest.to_owned()))]
}

fn load_map(map: &Json) {
    map.expect_order(&["ego", "alteri", "connections"]);
    let ego = map.get("ego").unwrap();
    ego.expect_order(&["name", "currentGender", "age", "note", "emoji"]);
    for key in ["name", "currentGender", "age", "note"] {
        ego.text(key);
    }
    let mut ids = Vec::new();
    for alter in map.list("alteri") {
        ids.push(load_alter(alter));
    }
    for tie in map.list("connections") {
        tie.expect_order(&["id1", "id2", "version"]);
        let (one, other) = (tie.whole("id1"), tie.whole("id2"));
        assert!(one != other && ids.contains(&one) && ids.contains(&other), "{one}–{other}");
    }
    ids.sort_unstable();
    let count = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), count, "a number twice");
}

fn load_alter(alter: &Json) -> i64 {
    alter.expect_order(&[
        "id",
        "name",
        "role",
        "roleDefault",
        "contactOfPartner",
        "human",
        "currentGender",
        "genderDefault",
        "age",
        "note",
        "deceased",
        "edgeType",
        "edgeTypeByUser",
        "angle",
        "distance",
        "emoji",
        "conflict",
        "supportEmotional",
        "supportInstrumental",
        "supportInformational",
        "supportSocial",
        "supportLinking",
    ]);
    for key in ["name", "role", "currentGender", "age", "note"] {
        alter.text(key);
    }
    let is_one_of_four = ["weiblich", "männlich", "divers", "nicht festgelegt"].contains(&alter.text("currentGender"));
    assert!(is_one_of_four || !alter.flag("human"));
    for key in ["roleDefault", "genderDefault", "deceased", "conflict"] {
        if alter.get(key).is_some() {
            alter.flag(key);
        }
    }
    assert!((0..=2).contains(&alter.whole("edgeType")));
    if alter.get("edgeTypeByUser").is_some() {
        assert!((-1..=2).contains(&alter.whole("edgeTypeByUser")));
    }
    for key in ["supportEmotional", "supportInstrumental", "supportInformational", "supportSocial", "supportLinking"] {
        if alter.get(key).is_some() {
            assert!((0..=3).contains(&alter.whole(key)));
        }
    }
    assert!((-180.0..=180.0).contains(&alter.number("angle")) && alter.number("distance") >= 0.0);
    alter.whole("id")
}

#[test]
fn easynwk_opens_every_record_that_is_written() {
    for name in FILES {
        load(easynwk::write(&open(&data(name)).unwrap().cases[0]).as_bytes());
    }
    for seed in 0..300 {
        let file = made::record(&mut Dice::new(seed)).to_string();
        load(easynwk::write(&open(file.as_bytes()).unwrap().cases[0]).as_bytes());
    }
}

fn story(seed: u64) -> Case {
    let (mut dice, mut case) = (Dice::new(seed), chance::start(seed));
    for _ in 0..120 {
        let command = chance::command(&mut dice, &case);
        case = case.apply(command).unwrap_or(case);
    }
    case
}

#[test]
fn easynwk_opens_every_case_of_ours_and_shows_the_newest_version() {
    for seed in 0..100 {
        let case = story(seed);
        let (shown, _) = load(easynwk::write(&case).as_bytes()).remove(0);
        let newest = case.newest_map().unwrap();
        assert_eq!(shown.text("title"), newest.title, "seed {seed}");
        assert_eq!(shown.get("nwk").unwrap().list("alteri").len(), newest.network.contacts().len(), "seed {seed}");
    }
}

/// The reader of easyNWK Web for the older format, which splits at CRLF and
/// semicolons and takes numbers as they come. It knows one version; the newest
/// must win.
#[test]
fn easynwk_reads_the_newest_version_out_of_the_older_format() {
    for seed in 0..100 {
        let case = story(seed);
        let bytes = nwk::write(&case);
        let text: String = bytes.iter().map(|byte| char::from(*byte)).collect();
        assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "seed {seed}");
        let (mut people, mut positions, mut day) = (Vec::new(), std::collections::BTreeMap::new(), None);
        for line in text.split("\r\n").filter(|line| !line.trim().is_empty()) {
            let parts: Vec<&str> = line.split(';').collect();
            match parts[0] {
                "E" => assert!(parts.len() >= 4),
                "F" => {
                    assert!(parts[1].parse::<i64>().unwrap() >= 1);
                    let mut date = parts[2].split('.');
                    day = Some([date.next().unwrap(), date.next().unwrap(), date.next().unwrap()]);
                }
                "N" => people.push(parts[1].parse::<i64>().unwrap()),
                "P" => {
                    let (x, y): (f64, f64) = (parts[3].parse().unwrap(), parts[4].parse().unwrap());
                    assert!(x.is_finite() && y.is_finite() && ["0", "1", "2"].contains(&parts[5]));
                    positions.insert(parts[2].parse::<i64>().unwrap(), (x, y));
                }
                "L" => assert!(parts[2].parse::<i64>().is_ok() && parts[3].parse::<i64>().is_ok()),
                other => panic!("seed {seed}: a line begins with {other}"),
            }
        }
        let newest = case.newest_map().unwrap();
        let [of_day, _, year] = day.unwrap();
        match newest.date {
            Some(date) => assert!(date.to_string().starts_with(year) && date.to_string().ends_with(of_day)),
            None => assert_eq!((of_day, year), ("", "")),
        }
        let mut distances: Vec<String> = Vec::new();
        for contact in newest.network.contacts() {
            distances.push(format!("{:.6}", contact.place.map_or(0.0, Place::distance)));
        }
        let read: Vec<String> = positions
            .values()
            .map(|(x, y)| format!("{:.6}", ((x - 0.5) * (x - 0.5) + (0.5 - y) * (0.5 - y)).sqrt() * 200.0))
            .collect();
        assert!(distances.iter().all(|distance| read.contains(distance)), "seed {seed}");
        assert!(positions.keys().all(|id| people.contains(id)), "seed {seed}");
    }
}
