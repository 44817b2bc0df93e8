//! Files made by hand to do harm, and the broken ones that people really have.
//! Whatever comes: nothing stumbles, a case that is taken over is sound and can
//! be written in every format, and a refusal is a sentence in both languages.

use ankerplatz::i18n::{Locale, problems};
use ankerplatz::interchange::problem::{Crowd, ImportError};
use ankerplatz::interchange::{FileKind, MOST_CONTACTS, MOST_TIES, MOST_VERSIONS, easynwk, nwk};
use ankerplatz::storage::format;
use serde_json::{Value, json};

use crate::made::plain_record;
use crate::{open, open_json};

/// Words that stand in hostile files and must not come back in any message.
const SECRET: &str = "Geheimnis";

/// What must hold of every file. Answers whether it was taken over.
#[track_caller]
pub(crate) fn judge(file: &[u8], at: &str) -> bool {
    let opened = match open(file) {
        Ok(opened) => opened,
        Err(error) => {
            let [german, english] = [Locale::DE, Locale::EN].map(|locale| problems::import_error(locale, &error));
            assert_ne!(german, english, "{at}");
            for sentence in [german, english] {
                assert!(sentence.ends_with('.') && !sentence.contains(['!', '\n']), "{at}: {sentence}");
                assert!(!sentence.contains(SECRET), "{at}: {sentence}");
            }
            return false;
        }
    };
    for case in &opened.cases {
        assert!(case.is_sound(), "{at}: the case is not sound");
        let own = format::write(case);
        assert!(format::read(&own).as_ref() == Ok(case), "{at}: as a file of ours it is another");
        if opened.kind != FileKind::Case {
            assert!(open(own.as_bytes()).is_ok(), "{at}: our own file cannot be opened");
        }
        let record = easynwk::write(case);
        let again = open(record.as_bytes()).map(|again| easynwk::write(&again.cases[0]).len());
        assert_eq!(again, Ok(record.len()), "{at}");
        assert!(open(&nwk::write(case)).is_ok(), "{at}: the older format cannot be read");
    }
    for remark in &opened.remarks {
        for locale in Locale::ALL {
            let sentence = problems::remark(locale, remark);
            assert!(sentence.ends_with('.') && !sentence.contains(SECRET), "{at}: {sentence}");
        }
    }
    true
}

/// A record whose first contact has this under a key.
fn with_alter(key: &str, value: Value) -> String {
    let mut record = plain_record();
    record["versions"][0]["nwk"]["alteri"][0][key] = value;
    record.to_string()
}

fn with_raw(key: &str, raw: &str) -> String {
    with_alter(key, json!("RAW")).replace("\"RAW\"", raw)
}

fn with(path: &str, value: Value) -> String {
    let mut record = plain_record();
    *record.pointer_mut(path).unwrap() = value;
    record.to_string()
}

fn with_alteri(count: usize) -> String {
    let alteri: Vec<Value> = (0..count).map(|id| json!({ "id": id })).collect();
    with("/versions/0/nwk/alteri", Value::Array(alteri))
}

fn with_ties(count: usize) -> String {
    let mut record = plain_record();
    record["versions"][0]["nwk"]["alteri"] = json!([{"id": 1}, {"id": 2}]);
    record["versions"][0]["nwk"]["connections"] = Value::Array(vec![json!({"id1": 1, "id2": 2}); count]);
    record.to_string()
}

/// Every broken file of the format notes, in their order.
fn broken() -> Vec<(&'static str, Vec<u8>)> {
    let plain = plain_record().to_string();
    let bare = plain_record()["versions"][0]["nwk"].to_string();
    let nwk = "E;Kim;30;a;b\r\nF;1;3.2.2010\r\nN;1;Anna;w;Mu;x;y\r\nP;1;1;0.6;0.4;1\r\n";
    let mut files = vec![
        ("byte-order mark", format!("\u{feff}{plain}")),
        ("two byte-order marks", format!("\u{feff}\u{feff}{plain}")),
        ("LF instead of CRLF", nwk.replace("\r\n", "\n")),
        ("CR alone", nwk.replace("\r\n", "\r")),
        ("numbers as texts", with_alter("distance", json!("50.5"))),
        ("a tie as a text", with_alter("edgeType", json!("2"))),
        ("optional keys missing", r#"{"ego":{},"alteri":[{}],"connections":[]}"#.to_owned()),
        ("double and reversed ties", with("/versions/0/nwk/connections", json!([{"id1":1,"id2":1},{"id1":1,"id2":1}]))),
        ("ties that hang in the air", with("/versions/0/nwk/connections", json!([{"id1":1,"id2":99}]))),
        ("current version not there", with("/currentVersion", json!(99))),
        ("current version none", with("/currentVersion", json!(0))),
        ("bare map", bare),
        ("nobody", with("/versions/0/nwk/alteri", json!([]))),
        ("a note of 1 MB", with_alter("note", json!("n".repeat(1_000_000)))),
        ("HTML and script", with_alter("name", json!("<img src=x onerror=alert(1)><script>alert(1)</script>"))),
        ("right to left and emoji", with_alter("name", json!("\u{202e}نور\u{2066}👩‍👩‍👧"))),
        ("numbers twice", with("/versions/0/nwk/alteri", json!([{"id":1,"name":"A"},{"id":1,"name":"B"}]))),
        ("semicolon in a note", nwk.to_owned()),
        ("no F line", nwk.replace("F;1;3.2.2010\r\n", "")),
        ("N without P", nwk.replace("P;1;1;0.6;0.4;1\r\n", "")),
    ];
    for angle in ["0", "90", "-90", "180", "-180", "360", "-1e9"] {
        files.push(("angle at an edge", with_raw("angle", angle)));
    }
    for distance in ["0", "33.33", "66.67", "100", "100.0001", "-1", "1e308", "NaN", "null", "1e999", "-0.0"] {
        files.push(("distance at an edge", with_raw("distance", distance)));
    }
    files.into_iter().map(|(name, text)| (name, text.into_bytes())).collect()
}

/// Files that only somebody hostile writes.
#[expect(clippy::too_many_lines, reason = "One line a file, with the others of its kind beside it.")]
fn hostile() -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut add = |name: &str, bytes: Vec<u8>| files.push((name.to_owned(), bytes));
    // Nesting, in every place where something may stand.
    for depth in [10, 80, 89, 90, 91, 100, 127, 128, 1_000, 200_000] {
        let nest =
            |open: &str, inner: &str, close: &str| format!("{}{inner}{}", open.repeat(depth), close.repeat(depth));
        add("lists in lists", nest("[", "", "]").into_bytes());
        add("objects in objects", nest("{\"versions\":", "1", "}").into_bytes());
        add("deep below a contact", with_raw("mood", &nest("[", "1", "]")).into_bytes());
        add(
            "deep below the client",
            plain_record().to_string().replace("\"divers\"", &nest("{\"a\":", "1", "}")).into_bytes(),
        );
        add("never closed", "{\"alteri\":".repeat(depth).into_bytes());
    }
    // Values where others belong.
    let values = ["null", "true", "[]", "{}", "\"\"", "-1", "1e308", "99999999999999999999", "[[[]]]", "\"Geheimnis\""];
    for path in [
        "/versions",
        "/versions/0",
        "/versions/0/id",
        "/versions/0/date",
        "/versions/0/title",
        "/versions/0/nwk",
        "/versions/0/nwk/ego",
        "/versions/0/nwk/alteri",
        "/versions/0/nwk/alteri/0",
        "/versions/0/nwk/alteri/0/id",
        "/versions/0/nwk/alteri/0/name",
        "/versions/0/nwk/alteri/0/human",
        "/versions/0/nwk/alteri/0/currentGender",
        "/versions/0/nwk/alteri/0/edgeType",
        "/versions/0/nwk/alteri/0/angle",
        "/versions/0/nwk/alteri/0/distance",
        "/versions/0/nwk/connections",
        "/currentVersion",
    ] {
        for value in values {
            let file = with(path, json!("RAW")).replace("\"RAW\"", value);
            add(&format!("{path} is {value}"), file.into_bytes());
        }
    }
    // Crowds.
    let version = plain_record()["versions"][0].clone();
    add("many versions", with("/versions", Value::Array(vec![version; MOST_VERSIONS + 1])).into_bytes());
    add("many contacts", with_alteri(MOST_CONTACTS + 1).into_bytes());
    add("many ties", with_ties(MOST_TIES + 1).into_bytes());
    add("the same tie very often", with_ties(20_000).into_bytes());
    add(
        "the same person very often",
        with("/versions/0/nwk/alteri", json!(vec![json!({"id": 1}); 5_000])).into_bytes(),
    );
    add("many lines", format!("F;1;1.1.2020\n{}", "L;1;1;2\n".repeat(MOST_TIES + 1)).into_bytes());
    add("many empty lines", format!("E;x{}", "\n".repeat(1_000_000)).into_bytes());
    add("many semicolons", format!("E;x;;{}\nF;1;", ";".repeat(500_000)).into_bytes());
    add("one huge number", with_raw("id", &"9".repeat(100_000)).into_bytes());
    add(
        "many unknown keys",
        with_alter("a", (0..20_000).map(|key| (key.to_string(), json!(1))).collect()).into_bytes(),
    );
    // Identities.
    for id in [
        "9007199254740991",
        "9007199254740992",
        "-9223372036854775808",
        "18446744073709551615",
        "0",
        "-0",
        "1.5",
        "\"x\"",
        "\" 7 \"",
    ] {
        add("a strange number", with_raw("id", id).into_bytes());
        add("a strange version", with("/versions/0/id", json!("RAW")).replace("\"RAW\"", id).into_bytes());
    }
    // Texts.
    for name in [
        "\u{0}",
        "\u{feff}",
        "\u{202e}",
        "\\u0000",
        "+",
        ";",
        "\r\n",
        "\u{2028}",
        "../../etc/passwd",
        "=1+1",
        "__proto__",
        "'; DROP TABLE",
        "${x}",
        "%s%n",
    ] {
        add("a strange name", with_alter("name", json!(name)).into_bytes());
        add("a strange title", with("/versions/0/title", json!(name)).into_bytes());
        add("a strange role of no person", {
            let mut record = plain_record();
            let alter = &mut record["versions"][0]["nwk"]["alteri"][0];
            (alter["human"], alter["currentGender"], alter["role"]) = (json!(false), json!(name), json!(name));
            record.to_string().into_bytes()
        });
    }
    for date in ["2026-02-30", "0000-00-00", "99999-01-01", "-1-1-1", "2026-01-15T99", "1.2.2026", "\u{202e}"] {
        add("a strange day", with("/versions/0/date", json!(date)).into_bytes());
        add("a strange day", format!("F;1;{date}\nN;1;A;w;;\nP;1;1;.1;.2;1").into_bytes());
    }
    for figure in ["", "NaN", "inf", "-inf", "1e999", "1e308", "0,5", "٣", "--1"] {
        add("a strange place", format!("F;1;1.1.2020\nN;1;A;w;Mu;\nP;1;1;{figure};0.5;1").into_bytes());
    }
    // Keys twice, half letters, wrong encodings, other kinds of files.
    add("a key twice", br#"{"versions":[],"versions":[{"nwk":{"alteri":[]}}],"currentVersion":1}"#.to_vec());
    add("half a letter", br#"{"alteri":[{"name":"\ud83d"}],"ego":{},"connections":[]}"#.to_vec());
    add("half a file", plain_record().to_string().into_bytes()[..200].to_vec());
    add("UTF-16", "E;Kim;30;".encode_utf16().flat_map(u16::to_le_bytes).collect());
    add(
        "UTF-16 with a mark",
        [b"\xff\xfe".to_vec(), "{}".encode_utf16().flat_map(u16::to_le_bytes).collect()].concat(),
    );
    add("a ZIP", b"PK\x03\x04\x14\0\0\0".to_vec());
    add("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec());
    add("a page", b"<!DOCTYPE html><script>Geheimnis</script>".to_vec());
    add("a bomb of entities", b"<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><x>&c;</x>".to_vec());
    add("a table", b"Name;Alter\r\nGeheimnis;30".to_vec());
    add("all bytes", (0..=255).collect());
    add("ours without a case", br#"{"format":"ankerplatz-case","version":3}"#.to_vec());
    add("ours of version 0", br#"{"format":"ankerplatz-case","version":0,"case":{}}"#.to_vec());
    add("ours of a huge version", br#"{"format":"ankerplatz-case","version":99999999999}"#.to_vec());
    add("ours with a text for a case", br#"{"format":"ankerplatz-case","version":3,"case":"Geheimnis"}"#.to_vec());
    files
}

#[test]
fn every_broken_file_of_the_notes_is_read_or_refused_with_a_sentence() {
    let mut read = 0;
    for (name, file) in broken() {
        read += usize::from(judge(&file, name));
    }
    assert!(read >= 30, "only {read} were read");
}

#[test]
fn no_hostile_file_makes_the_program_stumble() {
    let files = hostile();
    assert!(files.len() >= 100);
    for (name, file) in &files {
        judge(file, name);
    }
}

#[test]
fn a_crowd_is_refused_before_it_costs_time() {
    let version = plain_record()["versions"][0].clone();
    let versions = with("/versions", Value::Array(vec![version; MOST_VERSIONS + 1]));
    let lines = |kind: &str, count: usize| format!("E;x;;\n{}", kind.repeat(count));
    for (file, what, limit) in [
        (versions, Crowd::Versions, MOST_VERSIONS),
        (with_alteri(MOST_CONTACTS + 1), Crowd::Contacts, MOST_CONTACTS),
        (with_ties(MOST_TIES + 1), Crowd::Ties, MOST_TIES),
        (lines("F;1;1.1.2020\n", MOST_VERSIONS + 1), Crowd::Versions, MOST_VERSIONS),
        (lines("N;1;A;w;;\n", MOST_CONTACTS + 1), Crowd::Contacts, MOST_CONTACTS),
        (lines("P;1;1;0.1;0.1;1\n", MOST_CONTACTS + 1), Crowd::Contacts, MOST_CONTACTS),
        (lines("L;1;1;2\n", MOST_TIES + 1), Crowd::Ties, MOST_TIES),
    ] {
        assert_eq!(open(file.as_bytes()).err(), Some(ImportError::TooMany { what, limit }));
    }
    assert!(judge(with_alteri(MOST_CONTACTS).as_bytes(), "as many contacts as are read"));
}

#[test]
fn what_is_kept_of_a_deep_file_can_be_opened_again_as_a_file_of_ours() {
    let deep = |depth: usize| with_raw("mood", &format!("{}{}", "[".repeat(depth), "]".repeat(depth)));
    assert!(judge(deep(84).as_bytes(), "deep"));
    assert_eq!(open(deep(90).as_bytes()).err(), Some(ImportError::TooDeep));
    assert_eq!(open_json(&json!({"versions": 1})).err(), Some(ImportError::WrongShape { path: "versions".to_owned() }));
}
