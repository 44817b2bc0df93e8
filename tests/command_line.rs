//! The command line as somebody uses it: the real program, real files.

#![expect(clippy::unwrap_used, reason = "The lint does not see that all of this file is tests.")]

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ankerplatz"));
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "en_GB.UTF-8");
    command
}

#[track_caller]
fn run(arguments: &[&str]) -> Output {
    program().args(arguments).output().unwrap()
}

#[track_caller]
fn text(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).unwrap()
}

/// The documents on standard output, one a line.
#[track_caller]
fn documents(output: &Output) -> Vec<Value> {
    text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// A file of its own for a test.
fn scratch(name: &str, content: &[u8]) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).unwrap();
    path.to_string_lossy().into_owned()
}

/// Numbers rounded, so that comparing is comparing within 1e-9 or so.
fn rounded(value: &Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().map_or(Value::Null, |number| format!("{number:.9}").into()),
        Value::Array(list) => list.iter().map(rounded).collect(),
        Value::Object(object) => object.iter().map(|(key, value)| (key.clone(), rounded(value))).collect(),
        Value::Null | Value::Bool(_) | Value::String(_) => value.clone(),
    }
}

#[test]
fn every_example_prints_the_expected_values() {
    let names = [
        "easynwk/rosa",
        "easynwk/rosa-two-versions",
        "graphs/key-roles",
        "graphs/wild-206",
        "graphs/wild-208",
        "graphs/wild-209",
        "graphs/wild-212",
    ];
    let files: Vec<String> =
        names.iter().map(|name| data(&format!("{name}.json")).to_string_lossy().into_owned()).collect();
    let mut arguments = vec!["analyse"];
    arguments.extend(files.iter().map(String::as_str));
    let output = run(&arguments);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
    let found = documents(&output);
    assert_eq!(found.len(), names.len());
    for (name, found) in names.iter().zip(&found) {
        let expected = fs::read(data(&format!("{name}.expected.json"))).unwrap();
        let expected: Value = serde_json::from_slice(&expected).unwrap();
        assert_eq!(rounded(found), rounded(&expected), "in {name}");
    }
}

#[test]
fn the_older_format_and_our_own_are_read_too() {
    let nwk = data("easynwk/two-versions.nwk");
    let output = run(&["analyse", &nwk.to_string_lossy()]);
    let found = documents(&output).remove(0);
    assert_eq!(found["versions"][1]["overall"]["density"], 1.0);
    assert_eq!(found["versions"][1]["date"], "2011-05-04");

    let mut last = 0;
    let mut ids = || {
        last += 1;
        uuid::Uuid::from_u128(last)
    };
    let today = "2026-01-01".parse().unwrap();
    let opened = ankerplatz::interchange::open(&fs::read(nwk).unwrap(), &mut ids, today).unwrap();
    let own = scratch("own.json", ankerplatz::storage::format::write(&opened.cases[0]).as_bytes());
    assert_eq!(documents(&run(&["analyse", &own])), [found]);
}

#[test]
fn a_file_that_cannot_be_read_is_one_line_and_the_others_are_done() {
    let broken = scratch("broken.json", b"{\"versions\": [");
    let rosa = data("easynwk/rosa.json");
    let missing = data("nobody.json");
    let output = run(&["analyse", &broken, &rosa.to_string_lossy(), &missing.to_string_lossy()]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(documents(&output).len(), 1);
    let lines: Vec<&str> = text(&output.stderr).lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].starts_with(&format!("{broken}: The file is damaged")), "{}", lines[0]);
    assert!(lines[1].ends_with("nobody.json: There is no such file."), "{}", lines[1]);
}

#[test]
fn messages_are_in_the_language_of_the_environment() {
    let empty = scratch("empty.json", b"");
    for (language, start) in [("de_AT.UTF-8", "Die Datei ist leer"), ("C", "The file is empty")] {
        let output = program().env("LANG", language).args(["analyse", &empty]).output().unwrap();
        assert!(text(&output.stderr).starts_with(&format!("{empty}: {start}")));
    }
}

#[test]
fn institutions_are_counted_on_request() {
    let alter = |id: u8, human: bool| serde_json::json!({"id": id, "name": id.to_string(), "human": human, "edgeType": 1, "angle": -45, "distance": 50});
    let alteri = [alter(1, true), alter(2, false)];
    let bare = serde_json::json!({"ego": {}, "alteri": alteri, "connections": []});
    let file = scratch("institutions.json", bare.to_string().as_bytes());
    let contacts = |arguments: &[&str]| documents(&run(arguments))[0]["versions"][0]["overall"]["contacts"].clone();
    assert_eq!(contacts(&["analyse", &file]), 1);
    assert_eq!(contacts(&["analyse", "--institutions", &file]), 2);
    assert_eq!(contacts(&["analyse", &file, "--institutions"]), 2);
}

#[test]
fn a_map_without_a_date_is_as_of_a_real_day() {
    let file = scratch("bare.json", br#"{"ego": {"name": "Kim"}, "alteri": [], "connections": []}"#);
    let found = documents(&run(&["analyse", &file]));
    let date: chrono::NaiveDate = found[0]["versions"][0]["date"].as_str().unwrap().parse().unwrap();
    assert!(date > "2026-01-01".parse().unwrap());
}

#[test]
fn without_sensible_arguments_the_usage_is_shown() {
    for arguments in [&[][..], &["analyse"], &["dance"], &["analyse", "--fast", "x.json"]] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(text(&output.stderr).starts_with("Usage: ") && output.stdout.is_empty());
    }
    let output = run(&["--help"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).starts_with("Usage: "));
}

#[test]
fn a_reader_that_leaves_early_is_no_panic() {
    let rosa = data("graphs/wild-209.json").to_string_lossy().into_owned();
    let mut command = program();
    command.arg("analyse").args(std::iter::repeat_n(&rosa, 50));
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut complaints = String::new();
    child.stderr.take().unwrap().read_to_string(&mut complaints).unwrap();
    assert_eq!(complaints, "");
    assert!(child.wait().unwrap().code().is_some_and(|code| code < 100));
}
