//! Records and files as they could have been written: by many versions of a
//! program, by hand, with whatever people put into them.

use serde_json::{Map, Value, json};

use crate::support::chance::Dice;

const NAMES: [&str; 12] = [
    "Anna",
    "Özgür Yıldız",
    "نور",
    "👩‍👩‍👧 Emo",
    "",
    "a;b",
    "zwei\nZeilen",
    "<script>alert(1)</script>",
    "\u{202e}spiegel",
    "  Rand  ",
    "+Plus",
    "\\\"\u{7f}\u{0}",
];
const ROLES: [&str; 10] = [
    "Mutter",
    "Freund*in",
    "Familienangehörige*r",
    "Kolleg*in",
    "prof. Helfer*in",
    "Großtante",
    "Hund",
    "Jugendamt",
    "",
    "Berater*in / Betreuer*in",
];
const GENDERS: [&str; 4] = ["weiblich", "männlich", "divers", "nicht festgelegt"];
const CATEGORIES: [&str; 9] =
    ["Sport", "Haustier", "Tier", "Institution", "Gruppe", "", "Amt\nzweite", "note", "divers"];
const NOTES: [&str; 6] = ["", "lorem", "x\nSport", "Sport", "Sport\ny", "a;b"];
const ANGLES: [f64; 9] = [0.0, 90.0, -90.0, 180.0, -180.0, 45.0, -45.0, 135.0, -135.5];
const DISTANCES: [f64; 9] = [0.0, 33.33, 66.67, 100.0, 100.0001, 1e-3, 1e6, 25.0, 12.345_678_901_234_567];

/// A record of one person on one version.
pub(crate) fn plain_record() -> Value {
    let alter = json!({"id": 1, "name": "N1", "role": "Nachbar*in", "human": true, "currentGender": "weiblich",
        "age": "", "note": "", "edgeType": 1, "angle": 45, "distance": 50});
    let nwk = json!({"ego": {"name": "Kim", "currentGender": "divers", "age": "30", "note": ""},
        "alteri": [alter], "connections": []});
    json!({"versions": [{"id": 1, "title": "Karte", "date": "2026-01-15", "nwk": nwk}], "currentVersion": 1})
}

/// A number, now and then as a text.
fn number(dice: &mut Dice, number: i64) -> Value {
    if dice.chance(25) { json!(number.to_string()) } else { json!(number) }
}

fn strange(dice: &mut Dice, object: &mut Map<String, Value>) {
    if dice.chance(15) {
        let key = dice.pick(&["mood", "zoom", "x", "y", "kept", "nwk2", "__proto__", "äöü", "id3"]);
        let value = [json!(null), json!(1.5), json!([1, {"a": []}]), json!({"b": "c"}), json!(""), json!(true)];
        object.insert(key.to_owned(), value[dice.below(value.len())].clone());
    }
}

fn alter(dice: &mut Dice, id: i64) -> Value {
    let mut alter = Map::new();
    let human = dice.chance(75);
    let gender = if human { dice.pick(&GENDERS) } else { dice.pick(&CATEGORIES) };
    alter.insert("id".to_owned(), number(dice, id));
    for (key, value) in [
        ("name", json!(dice.pick(&NAMES))),
        ("role", json!(dice.pick(&ROLES))),
        ("currentGender", json!(gender)),
        ("age", json!(dice.pick(&["", "7", "um 40"]))),
        ("note", json!(dice.pick(&NOTES))),
        ("human", json!(human)),
    ] {
        alter.insert(key.to_owned(), value);
    }
    let tie = dice.pick(&[0, 1, 2]);
    alter.insert("edgeType".to_owned(), number(dice, tie));
    let (angle, distance) = (dice.pick(&ANGLES), dice.pick(&DISTANCES));
    let angle = if dice.chance(50) { angle } else { angle + 0.123_456_789_012_345 };
    alter.insert("angle".to_owned(), json!(angle));
    alter.insert("distance".to_owned(), json!(distance));
    for (key, values) in [
        ("roleDefault", &[json!(true), json!(false)][..]),
        ("genderDefault", &[json!(true), json!(false), json!("true")]),
        ("contactOfPartner", &[json!(true), json!(false)]),
        ("deceased", &[json!(true), json!(false), json!(0)]),
        ("edgeTypeByUser", &[json!(-1), json!(0), json!(1), json!(2), json!("2"), json!("-1"), json!(null)]),
        ("emoji", &[json!(""), json!("🙂")]),
        ("conflict", &[json!(true), json!(false)]),
        ("supportEmotional", &[json!(0), json!("0"), json!(3), json!("2")]),
        ("supportInstrumental", &[json!(0), json!(1)]),
        ("supportLinking", &[json!("0"), json!("3")]),
    ] {
        if dice.chance(50) {
            alter.insert(key.to_owned(), values[dice.below(values.len())].clone());
        }
    }
    strange(dice, &mut alter);
    Value::Object(alter)
}

/// A record of one to four versions.
pub(crate) fn record(dice: &mut Dice) -> Value {
    let count = 1 + dice.below(4);
    let people = dice.below(8);
    let mut versions = Vec::new();
    for at in 0..count {
        let id = i64::try_from(at).unwrap();
        let mut alteri = Vec::new();
        for id in (1..=people).rev().filter_map(|id| i64::try_from(id).ok()) {
            if dice.chance(80) {
                let id = if dice.chance(5) { id + 1_000_000 } else { id };
                alteri.push(alter(dice, id));
            }
        }
        let end = |dice: &mut Dice| number_of(dice, people);
        let mut connections = Vec::new();
        for _ in 0..dice.below(9) {
            let mut tie = Map::from_iter([("id1".to_owned(), end(dice)), ("id2".to_owned(), end(dice))]);
            if dice.chance(20) {
                tie.insert("version".to_owned(), json!(1));
            }
            strange(dice, &mut tie);
            connections.push(Value::Object(tie));
        }
        let mut ego = Map::new();
        for (key, value) in [
            ("name", json!(if dice.chance(80) { "Kim" } else { dice.pick(&NAMES) })),
            ("currentGender", json!(dice.pick(&["divers", "weiblich"]))),
            ("age", json!(dice.pick(&["30", "31"]))),
            ("note", json!("")),
        ] {
            ego.insert(key.to_owned(), value);
        }
        if dice.chance(40) {
            ego.insert("emoji".to_owned(), json!(dice.pick(&["", "🌻"])));
        }
        strange(dice, &mut ego);
        let mut nwk = Map::from_iter([
            ("ego".to_owned(), Value::Object(ego)),
            ("alteri".to_owned(), Value::Array(alteri)),
            ("connections".to_owned(), Value::Array(connections)),
        ]);
        strange(dice, &mut nwk);
        let of_version = if dice.chance(90) { id + 1 } else { 0 };
        let mut version = Map::from_iter([
            ("id".to_owned(), number(dice, of_version)),
            ("title".to_owned(), json!(dice.pick(&NAMES))),
            ("date".to_owned(), json!(dice.pick(&["2026-01-15", "2025-01-15", "2024-02-29", ""]))),
            ("nwk".to_owned(), Value::Object(nwk)),
        ]);
        strange(dice, &mut version);
        versions.push(Value::Object(version));
    }
    let current = number_of(dice, count + 1);
    let mut record =
        Map::from_iter([("versions".to_owned(), Value::Array(versions)), ("currentVersion".to_owned(), current)]);
    if dice.chance(50) {
        record.insert("size".to_owned(), json!("5"));
    }
    strange(dice, &mut record);
    Value::Object(record)
}

fn number_of(dice: &mut Dice, most: usize) -> Value {
    let id = i64::try_from(1 + dice.below(most.max(1))).unwrap();
    number(dice, id)
}

/// A file of the older format, of one to four versions.
pub(crate) fn nwk(dice: &mut Dice) -> Vec<u8> {
    let versions = 1 + dice.below(4);
    let people = dice.below(8);
    let mut lines = vec!["E;Maria M.;45;Test;fall".to_owned()];
    for version in 1..=versions {
        let day = dice.pick(&["3.2.2010", "4.5.2011", "29.2.2012", "", "03.02.2010"]);
        lines.push(format!("F;{version};{day}"));
    }
    for id in 1..=people {
        let plus = if dice.chance(20) { "+" } else { "" };
        let name = dice.pick(&["Anna", "Jörg", "Zoë – €", "Dr. Weiss"]);
        let gender = dice.pick(&["w", "m", ""]);
        let role = dice.pick(&["Mu", "Be", "ABr", "XX", "", "Arz", "Schulfreundin"]);
        let note = dice.pick(&["", "note A", "eins;zwei", " Rand "]);
        lines.push(format!("N;{};{plus}{name};{gender};{role};{note}", (id * 7) % 50));
    }
    for version in 1..=versions {
        for id in 1..=people {
            if dice.chance(75) {
                let x = dice.pick(&["0.6", "0.5", "0.25", "0.123456789", "1.4", "0"]);
                let y = dice.pick(&["0.4", "0.5", "0.75", "0.98765", "-0.2", "1"]);
                let tie = dice.pick(&["0", "1", "2"]);
                lines.push(format!("P;{version};{};{x};{y};{tie}", (id * 7) % 50));
            }
        }
        for _ in 0..dice.below(6) {
            let mut end = || ((1 + dice.below(people.max(1))) * 7) % 50;
            lines.push(format!("L;{version};{};{}", end(), end()));
        }
    }
    let text = lines.join("\r\n");
    text.chars().map(|letter| u8::try_from(letter).unwrap_or(if letter == '–' { 0x96 } else { 0x80 })).collect()
}
