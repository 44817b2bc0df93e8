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
    for (arguments, reason) in [
        (&[][..], "What to do is missing: analyse, check, report or convert."),
        (&["dance"], "There is no “dance”, only analyse, check, report and convert."),
        (&["analyse"], "A file or folder is missing."),
        (&["analyse", "--fast", "x.json"], "There is no option --fast here."),
        (&["convert", "x.json", "--to", "docx", "--out", "x"], "--to does not take “docx”."),
        (&["convert", "x.json", "--to", "gexf"], "--out is missing."),
        (&["convert", "x.json", "--to", "gexf", "--out"], "--out lacks its value."),
    ] {
        assert!(text(&run(arguments).stderr).trim_end().ends_with(reason), "the last line says why: {reason}");
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

/// An empty folder of its own for a test.
fn empty_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// The names of the files in a folder.
fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

/// A folder with two cases, one of them deeper, and things that are none.
fn course(name: &str) -> PathBuf {
    let folder = empty_folder(name);
    fs::create_dir_all(folder.join("group/.hidden")).unwrap();
    fs::copy(data("easynwk/rosa.json"), folder.join("Rosa Braunsteigl.json")).unwrap();
    fs::copy(data("easynwk/two-versions.nwk"), folder.join("group/Maria.NWK")).unwrap();
    fs::copy(data("easynwk/rosa.json"), folder.join("group/.hidden/rosa.json")).unwrap();
    fs::write(folder.join("settings.json"), "{\"theme\": \"dark\"}").unwrap();
    fs::write(folder.join("notes.txt"), "=1+1").unwrap();
    folder
}

#[test]
fn folders_are_searched_and_told_about() {
    let folder = course("analyse-folder");
    let output = run(&["analyse", &folder.to_string_lossy()]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(documents(&output).len(), 2);
    let told = text(&output.stderr);
    assert!(told.starts_with("[1/3] ") && told.ends_with("2 cases read, 0 refused, 1 passed over.\n"), "{told}");
}

#[test]
fn measures_of_many_files_are_one_table() {
    let (rosa, roles) = (data("easynwk/rosa-two-versions.json"), data("graphs/key-roles.json"));
    let output = run(&["analyse", "--format", "csv", &rosa.to_string_lossy(), &roles.to_string_lossy()]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
    let table = text(&output.stdout);
    assert!(table.starts_with("\u{feff}File,Name of the anchor,"), "{}", &table[..60]);
    assert_eq!(table.matches("\r\n").count(), 1 + 2 * 6 + 6, "a row for each version and part of the network");
    assert!(!table.contains("NaN"));
}

#[test]
fn cases_of_a_folder_are_written_in_another_format() {
    let (folder, out) = (course("convert-folder"), empty_folder("convert-out").join("new"));
    let arguments = ["convert", &folder.to_string_lossy(), "--to", "graphml", "--out", &out.to_string_lossy()];
    let output = run(&arguments);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(output.stdout.is_empty());
    let expected = [
        "001-network-map-2024-02-26.graphml",
        "002-network-map-2010-02-03.graphml",
        "002-network-map-2011-05-04.graphml",
    ];
    assert_eq!(names(&out), expected);
    let told = text(&output.stderr);
    assert!(told.contains("2 cases read, 3 files written, 0 refused, 1 passed over."), "{told}");

    let again = run(&arguments);
    assert_eq!(again.status.code(), Some(1), "what is there stays");
    assert!(text(&again.stderr).contains("--force"));
    let forced = run(&[arguments.as_slice(), &["--force"]].concat());
    assert_eq!(forced.status.code(), Some(0));
}

#[test]
fn with_pseudonyms_neither_names_of_files_nor_their_bytes_tell_anybody() {
    let folder = course("pseudonyms");
    for format in ["case", "easynwk", "nwk", "contacts", "ties", "measures", "graphml", "gexf", "pajek", "egor", "svg"]
    {
        let out = empty_folder(&format!("pseudonyms-{format}"));
        let output = run(&[
            "convert",
            &folder.to_string_lossy(),
            &format!("--to={format}"),
            "--out",
            &out.to_string_lossy(),
            "--pseudonyms",
        ]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let names = names(&out);
        assert!(names.len() >= 2, "{names:?}");
        for name in names {
            let content = fs::read(out.join(&name)).unwrap();
            for secret in ["Rosa", "Braunsteigl", "Maria", "Strolchi", "Lara", "lorem"] {
                let is_told = content.windows(secret.len()).any(|part| part == secret.as_bytes());
                assert!(!is_told && !name.contains(secret), "{secret} is told in {name}");
            }
        }
    }
}

#[test]
fn files_are_in_the_language_that_was_asked_for() {
    let rosa = data("easynwk/rosa.json");
    for (language, name, head) in [("de", "kontakte", "Kartenstand;"), ("en", "contacts", "Version,")] {
        let out = empty_folder(&format!("language-{language}"));
        let (rosa, out_text) = (rosa.to_string_lossy(), out.to_string_lossy());
        let output = run(&["convert", &rosa, "--to", "contacts", "--out", &out_text, "--language", language]);
        assert_eq!(output.status.code(), Some(0));
        let found = names(&out);
        assert!(found.len() == 1 && found[0].starts_with(name), "{found:?}");
        assert!(fs::read_to_string(out.join(&found[0])).unwrap()[3..].starts_with(head));
    }
}

#[test]
fn what_a_format_does_not_hold_is_said_at_the_end() {
    let out = empty_folder("losses");
    let (rosa, out) = (data("easynwk/rosa.json"), out.to_string_lossy().into_owned());
    let output = run(&["convert", &rosa.to_string_lossy(), "--to", "pajek", "--out", &out]);
    let told = text(&output.stderr);
    assert!(told.contains("What this format does not hold:\n  Titles of versions are missing (1).\n"), "{told}");
}

#[test]
fn a_file_that_cannot_be_converted_is_named_and_the_others_are_done() {
    let broken = scratch("broken-to-convert.json", b"{\"versions\": [");
    let out = empty_folder("broken-out");
    let rosa = data("easynwk/rosa.json");
    let output = run(&["convert", &broken, &rosa.to_string_lossy(), "--to", "gexf", "--out", &out.to_string_lossy()]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(names(&out).len(), 1);
    assert!(text(&output.stderr).contains(&format!("{broken}: The file is damaged")));
}

#[test]
fn arguments_that_make_no_sense_for_convert_show_the_usage() {
    let rosa = data("easynwk/rosa.json").to_string_lossy().into_owned();
    let rosa = rosa.as_str();
    for arguments in [
        &["convert", rosa][..],
        &["convert", rosa, "--to", "gexf"],
        &["convert", rosa, "--out", "x"],
        &["convert", "--to", "gexf", "--out", "x"],
        &["convert", rosa, "--to", "docx", "--out", "x"],
        &["convert", rosa, "--to", "gexf", "--to", "svg", "--out", "x"],
        &["convert", rosa, "--to", "gexf", "--out", "x", "--language", "fr"],
        &["convert", rosa, "--to", "gexf", "--out"],
        &["analyse", rosa, "--format", "xml"],
        &["analyse", rosa, "--institutions=yes"],
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(text(&output.stderr).starts_with("Usage: ") && output.stdout.is_empty());
    }
}

/// A case of our own with something to find: a plan of one measure without a day.
fn unfinished(name: &str) -> String {
    use ankerplatz::domain::command::Command;
    use ankerplatz::domain::ids::{CaseId, MapId, MeasureId};
    use ankerplatz::domain::phase::plan::Measure;
    use ankerplatz::domain::record::Edit;
    use uuid::Uuid;

    let opened = "2026-01-01".parse().unwrap();
    let mut case = ankerplatz::domain::case::Case::new(
        CaseId(Uuid::from_u128(1)),
        MapId(Uuid::from_u128(2)),
        opened,
        "Kim Secret",
    );
    for number in [3, 4] {
        let measure = Measure { what: "Call Ms Hidden".to_owned(), ..Measure::new(MeasureId(Uuid::from_u128(number))) };
        case = case.apply(Command::Measure(Edit::Put(measure))).unwrap();
    }
    scratch(name, ankerplatz::storage::format::write(&case).as_bytes())
}

#[test]
fn check_prints_what_is_found_and_names_nobody() {
    let file = unfinished("check.json");
    let output = run(&["check", "--date", "2026-02-01", &file]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
    let told = text(&output.stdout);
    assert!(told.starts_with(&format!("{file}: ")), "{told}");
    assert!(
        told.contains("  R-17 Warning, Measures: The measure has nobody responsible, or no date. (×2)\n"),
        "{told}"
    );
    assert!(!told.contains("Secret") && !told.contains("Hidden"), "{told}");
    let named = run(&["check", "--names", &file]);
    assert_eq!(text(&named.stdout).matches("R-17 ").count(), 2);
    assert!(text(&named.stdout).contains("no date. [Call Ms Hidden]\n") && !text(&named.stdout).contains("Secret"));
}

#[test]
fn check_prints_objects_and_tables() {
    let file = unfinished("check-forms.json");
    let object = documents(&run(&["check", "--format=json", "--date=2026-02-01", &file])).remove(0);
    assert_eq!((&object["file"], &object["date"]), (&Value::from(file.as_str()), &Value::from("2026-02-01")));
    let found = object["findings"].as_array().unwrap();
    let measure = found.iter().find(|finding| finding["check"] == "R-17").unwrap();
    assert_eq!((&measure["rule"], &measure["severity"]), (&"measure_incomplete".into(), &"warning".into()));
    assert_eq!((&measure["step"], &measure["count"], &measure["about"]), (&"measures".into(), &2.into(), &Value::Null));
    let applicable = object["applicable"].as_u64().unwrap();
    assert_eq!(object["answered"].as_u64().unwrap() + u64::try_from(found.len()).unwrap(), applicable);

    let table = run(&["check", "--format", "csv", "--language", "de", &file]);
    let table = text(&table.stdout);
    assert!(table.starts_with("\u{feff}Datei;Prüfung;Gewicht;Begründet;Anzahl;Phase;Schritt;Befund\r\n"), "{table}");
    assert_eq!(table.lines().count(), 1 + found.len());
}

#[test]
fn check_searches_folders_and_says_what_it_could_not_read() {
    let folder = course("check-folder");
    fs::write(folder.join("broken.json"), b"{\"versions\": [").unwrap();
    let output = run(&["check", &folder.to_string_lossy()]);
    assert_eq!(output.status.code(), Some(1));
    let told = text(&output.stderr);
    assert!(told.contains("broken.json: The file is damaged") && told.contains("2 cases read, 1 refused"), "{told}");
    for arguments in [
        &["check"][..],
        &["check", "x.json", "--date", "tomorrow"],
        &["check", "x.json", "--format", "xml"],
        &["check", "x.json", "--language", "fr"],
    ] {
        assert_eq!(run(arguments).status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn csv_stands_for_the_three_tables() {
    let out = empty_folder("csv");
    let rosa = data("easynwk/rosa.json");
    let output = run(&["convert", &rosa.to_string_lossy(), "--to", "csv", "--out", &out.to_string_lossy()]);
    assert_eq!((output.status.code(), names(&out).len()), (Some(0), 3));
}

/// A folder with so many open cases, each with a note on the care system.
fn caseload(name: &str, count: u128) -> PathBuf {
    use ankerplatz::domain::command::Command;
    use ankerplatz::domain::ids::{CaseId, MapId, SystemNoteId};
    use ankerplatz::domain::phase::task::{SystemFault, SystemNote};
    use ankerplatz::domain::record::Edit;
    use uuid::Uuid;

    let folder = empty_folder(name);
    fs::create_dir_all(&folder).unwrap();
    for number in 1..=count {
        let (id, map) = (CaseId(Uuid::from_u128(number)), MapId(Uuid::from_u128(2)));
        let opened = "2026-01-01".parse().unwrap();
        let note = SystemNote {
            id: SystemNoteId(Uuid::from_u128(3)),
            date: None,
            fault: SystemFault::Inadequacy,
            text: "No place for Ms Hidden".to_owned(),
        };
        let case = ankerplatz::domain::case::Case::new(id, map, opened, "Kim Secret");
        let case = case.apply(Command::SystemNote(Edit::Put(note))).unwrap();
        fs::write(folder.join(format!("{number}.json")), ankerplatz::storage::format::write(&case)).unwrap();
    }
    folder
}

#[test]
fn report_tells_figures_over_all_files_and_names_nobody() {
    let folder = caseload("report", 12);
    let folder = folder.to_string_lossy();
    let output = run(&["report", "--date", "2026-01-31", &folder]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(text(&output.stderr), "12 cases read, 0 refused, 0 passed over.\n");
    let told = text(&output.stdout);
    assert!(
        told.contains("  All: 12\n  open: 12\n  closed: 0\n") && told.contains("Median of the days: 30\n"),
        "{told}"
    );
    assert!(told.contains("Inadequacies\n  12 notes\n"), "{told}");
    assert!(!told.contains("Secret") && !told.contains("Hidden"), "{told}");
    let worded = run(&["report", "--wordings", &folder]);
    assert!(text(&worded.stdout).contains("“No place for Ms Hidden” (12)") && !text(&worded.stdout).contains("Secret"));

    let object = documents(&run(&["report", "--format=json", "--date=2026-01-31", &folder])).remove(0);
    assert_eq!((&object["cases"]["open"], &object["days_open"]["to_30"]), (&12.into(), &12.into()));
    assert_eq!(
        (&object["care_system"][1]["kind"], &object["care_system"][1]["notes"]),
        (&"inadequacy".into(), &12.into())
    );
    let table = run(&["report", "--format", "csv", "--language", "de", &folder]);
    let table = text(&table.stdout);
    assert!(table.starts_with("\u{feff}Bereich;Merkmal;Anzahl\r\nFälle;Alle;12\r\n"), "{table}");
}

#[test]
fn report_hides_what_is_small() {
    let folder = caseload("report-small", 4);
    let output = run(&["report", &folder.to_string_lossy()]);
    let told = text(&output.stdout);
    assert!(told.contains("Cases\n  All: hidden\n"), "{told}");
    let object = documents(&run(&["report", "--format", "json", &folder.to_string_lossy()])).remove(0);
    assert_eq!((&object["cases"]["all"], &object["days_open"]["median"]), (&Value::Null, &Value::Null));
    for arguments in [&["report"][..], &["report", "x.json", "--format", "xml"], &["report", "x.json", "--names"]] {
        assert_eq!(run(arguments).status.code(), Some(2), "{arguments:?}");
    }
}
