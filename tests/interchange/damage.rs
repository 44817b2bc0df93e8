//! Files that are none of ours, and ours with something broken off.

use ankerplatz::analysis::population::Population;
use ankerplatz::interchange::LIMIT;
use ankerplatz::interchange::problem::ImportError;
use ankerplatz::storage::format;

use serde_json::{Value, json};

use crate::hostile::judge;
use crate::support::chance::Dice;
use crate::{FILES, data, made, open};

#[test]
fn what_is_no_file_of_ours_is_refused_with_a_reason() {
    for (bytes, error) in [
        (&b""[..], ImportError::Empty),
        (b"\xef\xbb\xbf \r\n", ImportError::Empty),
        (b"{\"a\": \n nan}", ImportError::NotJson { line: 2, column: 3 }),
        (b"{\"versions\": [", ImportError::NotJson { line: 1, column: 14 }),
        (b"[1, 2]", ImportError::UnknownFormat),
        (b"{}", ImportError::UnknownFormat),
        (b"Name;Alter\nKim;30\n", ImportError::UnknownFormat),
        (b"\"text\"", ImportError::UnknownFormat),
        (b"{\"a\": \"\xff\"}", ImportError::NotText),
        (b"\x89PNG\r\n\x1a\n\0\0", ImportError::NotText),
        (b"{\"format\": \"ankerplatz-case\", \"version\": 99}", ImportError::TooNew { found: 99 }),
        (b"{\"format\": \"ankerplatz-case\", \"version\": 1}", ImportError::Malformed),
    ] {
        assert_eq!(open(bytes), Err(error));
    }
    assert_eq!(open("[".repeat(100_000).as_bytes()), Err(ImportError::TooDeep));
    assert_eq!(open(&vec![b' '; LIMIT + 1]), Err(ImportError::TooLarge { limit: LIMIT }));
}

/// Damages a file in a few places.
fn damage(dice: &mut Dice, file: &mut Vec<u8>) {
    const SCRAPS: [&[u8]; 16] = [
        b"null",
        b"-1",
        b"1e308",
        b"\"",
        b"{",
        b"]",
        b",",
        b";",
        b"\xff",
        b"\\u0000",
        b"true",
        b"\n",
        b"0",
        b"[]",
        b"\"x\"",
        b"99999999999999999999",
    ];
    for _ in 0..=dice.below(4) {
        let at = dice.below(file.len().max(1));
        let to = (at + dice.below(12)).min(file.len());
        match dice.below(4) {
            0 => drop(file.drain(at.min(to)..to)),
            1 => drop(file.splice(at.min(to)..to, SCRAPS[dice.below(SCRAPS.len())].iter().copied())),
            2 => file.extend_from_within(at.min(to)..to),
            _ => file.iter_mut().skip(at).take(1).for_each(|byte| *byte = byte.wrapping_add(1)),
        }
    }
}

fn files() -> Vec<Vec<u8>> {
    let mut files: Vec<Vec<u8>> = FILES.iter().map(|name| data(name)).collect();
    let own = open(&data("easynwk/rosa-two-versions.json")).unwrap().cases.remove(0);
    files.push(format::write(&own).into_bytes());
    files
}

#[test]
fn no_damage_to_a_file_makes_the_program_stumble() {
    let files = files();
    let mut dice = Dice::new(0x00a5_4e0c_2026);
    let mut opened = 0;
    for round in 0..8_000 {
        let mut file = files[round % files.len()].clone();
        damage(&mut dice, &mut file);
        let Ok(found) = open(&file) else { continue };
        opened += 1;
        for case in &found.cases {
            assert!(case.is_sound(), "in round {round}");
            if case.maps.iter().all(|map| map.network.contacts().len() < 40) {
                ankerplatz::analysis::json::case(case, Population::PERSONS);
            }
        }
    }
    assert!(opened > 1_000, "only {opened} files survived their damage");
}

/// Changes what a record says without breaking that it is JSON: values swapped,
/// doubled, taken out, put under other keys.
fn distort(dice: &mut Dice, value: &mut Value) {
    let mut spots = Vec::new();
    collect(value, &mut String::new(), &mut spots);
    for _ in 0..=dice.below(4) {
        let (one, other) = (spots[dice.below(spots.len())].clone(), spots[dice.below(spots.len())].clone());
        let strange = [json!(null), json!(-1), json!(1e308), json!([]), json!({}), json!("x"), json!(true), json!("2")];
        let found = value.pointer(&other).cloned().unwrap_or_default();
        let Some(spot) = value.pointer_mut(&one) else { continue };
        match (dice.below(5), &mut *spot) {
            (0, _) => *spot = found,
            (1, Value::Array(list)) => list.extend_from_within(..),
            (1 | 2, Value::Object(object)) => {
                let keys: Vec<String> = object.keys().cloned().collect();
                if !keys.is_empty() {
                    let taken = object.remove(&keys[dice.below(keys.len())]).unwrap_or_default();
                    if dice.chance(50) {
                        object.insert(keys[dice.below(keys.len())].clone(), taken);
                    }
                }
            }
            (3, Value::Array(list)) => list.reverse(),
            _ => *spot = strange[dice.below(strange.len())].clone(),
        }
    }
}

fn collect(value: &Value, path: &mut String, spots: &mut Vec<String>) {
    spots.push(path.clone());
    let length = path.len();
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                *path += "/";
                *path += &key.replace('~', "~0").replace('/', "~1");
                collect(value, path, spots);
                path.truncate(length);
            }
        }
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                *path += "/";
                *path += &at.to_string();
                collect(value, path, spots);
                path.truncate(length);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn no_distorted_record_makes_the_program_stumble() {
    let mut taken = 0;
    for seed in 0..2_000 {
        let mut dice = Dice::new(seed);
        let mut value = if dice.chance(70) {
            made::record(&mut dice)
        } else {
            let file = files()[dice.below(2)].clone();
            serde_json::from_slice(file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&file)).unwrap()
        };
        distort(&mut dice, &mut value);
        taken += usize::from(judge(value.to_string().as_bytes(), &format!("seed {seed}")));
    }
    assert!(taken > 1_000, "only {taken} were read");
}

#[test]
fn no_damaged_file_of_the_older_format_makes_the_program_stumble() {
    let mut taken = 0;
    for seed in 0..2_000 {
        let mut dice = Dice::new(seed);
        let mut file = made::nwk(&mut dice);
        damage(&mut dice, &mut file);
        taken += usize::from(judge(&file, &format!("seed {seed}")));
    }
    assert!(taken > 1_000, "only {taken} were read");
}
