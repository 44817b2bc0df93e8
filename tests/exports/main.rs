//! Files for other programs: their shape, that they are read back as they were
//! meant, that no cell is a formula and no pseudonym tells a name.

#![expect(clippy::unwrap_used, reason = "The lint does not see that all of this file is tests.")]
#![expect(clippy::panic, clippy::expect_used, reason = "Readers of tests stop at what is not well-formed.")]

mod sheet;
#[path = "../support/mod.rs"]
#[expect(dead_code, reason = "Other tests use the rest.")]
mod support;
mod xml;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ankerplatz::analysis::analyse;
use ankerplatz::analysis::population::Population;
use ankerplatz::domain::case::Case;
use ankerplatz::domain::map::network::{MapCommand, Pair};
use ankerplatz::domain::map::place::Sector;
use ankerplatz::domain::map::version::MapAim;
use ankerplatz::drawing::palette;
use ankerplatz::drawing::pseudonyms::Pseudonyms;
use ankerplatz::i18n::{Locale, exports};
use ankerplatz::interchange::export::{self, Colours, Format, Manner, OutFile};
use ankerplatz::interchange::loss::{Loss, Lost};
use ankerplatz::interchange::{self, zip};
use serde_json::Value;
use support::chance::grown;
use support::everything::everything;
use support::{case_id, date, map_id};
use uuid::Uuid;

fn data(name: &str) -> Case {
    let bytes = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)).unwrap();
    let mut last = 0;
    let mut ids = || {
        last += 1;
        Uuid::from_u128(last)
    };
    interchange::open(&bytes, &mut ids, date("2026-05-04")).unwrap().cases.remove(0)
}

fn manner(locale: &Locale) -> Manner<'_> {
    let colours =
        Colours { anchor: palette::INK.value, sectors: Sector::ALL.map(|sector| palette::sector(sector).value) };
    Manner { words: locale, colours, population: Population::PERSONS, version: None, today: date("2026-05-04") }
}

fn files(case: &Case, format: Format, locale: Locale) -> Vec<OutFile> {
    export::write(case, format, &manner(&locale))
}

fn text(file: &OutFile) -> &str {
    str::from_utf8(&file.bytes).unwrap()
}

fn separator(locale: Locale) -> char {
    locale.choose(';', ',')
}

/// Cases of all kinds: of the test data, one with everything, grown by chance.
fn cases() -> Vec<Case> {
    let mut cases = vec![
        data("easynwk/rosa-two-versions.json"),
        data("graphs/key-roles.json"),
        data("graphs/wild-209.json"),
        everything(),
    ];
    cases.extend((1..=40).map(|seed| grown(seed, 120)));
    cases
}

/// What one of our golden files is compared with.
fn golden(folder: &str, file: &OutFile) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/exports").join(folder);
    let path = folder.join(&file.name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(&folder).unwrap();
        fs::write(&path, &file.bytes).unwrap();
    }
    let golden = fs::read(&path).unwrap_or_default();
    assert!(golden == file.bytes, "{} differs; look at it, then set UPDATE_GOLDEN=1", path.display());
}

#[test]
fn every_format_writes_what_stands_in_the_golden_files() {
    for (folder, case, locale) in [
        ("rosa", data("easynwk/rosa-two-versions.json"), Locale::DE),
        ("key-roles", data("graphs/key-roles.json"), Locale::EN),
        ("everything", everything(), Locale::DE),
    ] {
        let formats = Format::ALL.into_iter().filter(|format| *format != Format::Case);
        for file in formats.flat_map(|format| files(&case, format, locale)) {
            golden(folder, &file);
        }
    }
}

#[test]
fn the_same_case_makes_the_same_files_and_no_two_of_one_name() {
    for case in cases() {
        for format in Format::ALL {
            let written = files(&case, format, Locale::DE);
            assert_eq!(written, files(&case, format, Locale::DE));
            assert_eq!(written.len(), export::count(&case, format, None));
            let names: BTreeSet<&str> = written.iter().map(|file| file.name.as_str()).collect();
            assert_eq!(names.len(), written.len(), "{format:?}");
        }
    }
}

#[test]
fn a_case_file_opens_as_the_same_case() {
    for case in cases() {
        let file = files(&case, Format::Case, Locale::EN).remove(0);
        let opened = interchange::open(&file.bytes, &mut Uuid::nil, date("2026-05-04")).unwrap();
        assert_eq!(opened.cases, [case]);
    }
}

/// The value of a key at a node or an edge.
fn said<'tree>(element: &'tree xml::Element, key: &str) -> Option<&'tree str> {
    let data = element.children.iter().filter(|child| child.name == "data");
    data.into_iter().find(|data| data.attribute("key") == key).map(|data| data.text.as_str())
}

#[test]
fn graphml_holds_every_contact_and_every_tie_of_each_version() {
    for case in cases() {
        let files = files(&case, Format::GraphMl, Locale::DE);
        assert_eq!(files.len(), case.maps.len());
        for (version, file) in case.maps.iter().zip(&files) {
            let root = xml::read(text(file));
            let keys: BTreeSet<&str> = root.all("key").iter().map(|key| key.attribute("id")).collect();
            assert!(root.all("data").iter().all(|data| keys.contains(data.attribute("key"))));
            let nodes = root.all("node");
            assert_eq!(nodes.len(), version.network.contacts().len() + 1, "everybody and the anchor");
            let names: Vec<String> = version.network.contacts().rev().map(|contact| in_xml(&contact.name)).collect();
            let labels = nodes.iter().skip(1).map(|node| said(node, "n_label").unwrap_or_default());
            assert!(labels.eq(names.iter().map(String::as_str)));
            let ids: BTreeSet<&str> = nodes.iter().map(|node| node.attribute("id")).collect();
            assert_eq!(ids.len(), nodes.len());
            let edges = root.all("edge");
            assert!(
                edges
                    .iter()
                    .all(|edge| { ids.contains(edge.attribute("source")) && ids.contains(edge.attribute("target")) })
            );
            let is_with_ego = |edge: &&&xml::Element| said(edge, "e_is_ego_tie") == Some("true");
            let tied = version.network.contacts().filter(|contact| contact.anchor_tie.exists()).count();
            assert_eq!(edges.iter().filter(is_with_ego).count(), tied);
            assert_eq!(edges.len() - tied, version.network.ties().len());
        }
    }
}

/// A text without the characters that XML has no place for.
fn in_xml(text: &str) -> String {
    text.chars().filter(|letter| !matches!(letter, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}')).collect()
}

#[test]
fn gexf_holds_everybody_once_with_a_spell_for_each_stretch_of_versions() {
    for case in cases() {
        let file = files(&case, Format::Gexf, Locale::DE).remove(0);
        let root = xml::read(text(&file));
        let actual: Vec<_> = case.actual_maps().collect();
        let everybody: BTreeSet<_> =
            actual.iter().flat_map(|version| version.network.contacts()).map(|contact| contact.id).collect();
        assert_eq!(root.all("node").len(), everybody.len() + 1);
        let ties: BTreeSet<Pair> =
            actual.iter().flat_map(|version| version.network.ties()).map(|tie| tie.between).collect();
        let edges = root.all("edge");
        assert_eq!(edges.iter().filter(|edge| edge.attribute("id").starts_with('t')).count(), ties.len());
        assert!(root.all("node").iter().chain(&edges).all(|one| !one.all("spell").is_empty()));
        for class in ["node", "edge"] {
            let attributes = root.all("attributes").into_iter().filter(|list| list.attribute("class") == class);
            let ids: BTreeSet<&str> =
                attributes.flat_map(|list| list.all("attribute")).map(|one| one.attribute("id")).collect();
            let values = root.all(class).into_iter().flat_map(|one| one.all("attvalue"));
            assert!(values.into_iter().all(|value| ids.contains(value.attribute("for"))));
        }
    }
}

#[test]
fn gexf_tells_when_rosas_contacts_came_and_went() {
    let file = files(&data("easynwk/rosa-two-versions.json"), Format::Gexf, Locale::DE).remove(0);
    let root = xml::read(text(&file));
    let spells = |name: &str| {
        let node = root.all("node").into_iter().find(|node| node.attribute("label") == name).unwrap();
        let spells = node.all("spell");
        let time = |key: &str| spells[0].attributes.get(key).cloned().unwrap_or_default();
        (spells.len(), time("start"), time("end"))
    };
    let actual: Vec<_> =
        data("easynwk/rosa-two-versions.json").maps.iter().filter_map(|version| version.date).collect();
    let (first, second) = (actual[0].to_string(), actual[1].to_string());
    assert_eq!(spells("Maria"), (1, first.clone(), String::new()), "still there");
    assert_eq!(spells("Frau Kern"), (1, second, String::new()), "new");
    assert_eq!(spells("Max"), (1, first, (actual[1].pred_opt().unwrap()).to_string()), "gone");
}

#[test]
fn pajek_numbers_vertices_from_one_and_quotes_every_name() {
    for case in cases() {
        let files = files(&case, Format::Pajek, Locale::DE);
        for (version, pair) in case.maps.iter().zip(files.chunks(2)) {
            let (network, sectors) = (text(&pair[0]), text(&pair[1]));
            let count = version.network.contacts().len() + 1;
            let lines: Vec<&str> = network.split("\r\n").collect();
            assert_eq!(lines[1], format!("*Vertices {count}"));
            for (number, line) in (1..=count).zip(&lines[2..]) {
                let parts: Vec<&str> = line.split('"').collect();
                assert_eq!(parts.len(), 3, "{line}");
                assert_eq!(parts[0], format!("{number} "));
                let places: Vec<f64> = parts[2].split_whitespace().map(|place| place.parse().unwrap()).collect();
                assert!(places.iter().all(|place| (0.0..=1.0).contains(place)), "{line}");
            }
            assert_eq!(lines[2 + count], "*Edges");
            let tied = version.network.contacts().filter(|contact| contact.anchor_tie.exists()).count();
            assert_eq!(lines.len() - 4 - count, version.network.ties().len() + tied);
            assert_eq!(sectors.split("\r\n").count(), count + 3);
        }
    }
}

#[test]
fn tables_are_read_back_as_they_were_meant_and_no_cell_is_a_formula() {
    let formats = [Format::Contacts, Format::Ties, Format::Measures, Format::Egor];
    for case in cases() {
        for locale in Locale::ALL {
            for file in formats.into_iter().flat_map(|format| files(&case, format, locale)) {
                let rows = sheet::read(&file.bytes, separator(locale));
                let formula = rows.iter().flatten().find(|cell| sheet::is_formula(cell));
                assert_eq!(formula, None, "in {}", file.name);
                assert!(!rows.iter().flatten().any(|cell| cell == "NaN" || cell == "–"), "in {}", file.name);
            }
            let rows = sheet::read(&files(&case, Format::Contacts, locale)[0].bytes, separator(locale));
            let names =
                case.maps.iter().flat_map(|version| version.network.contacts().rev()).map(|contact| &contact.name);
            let names: Vec<String> =
                names.map(|name| if name.trim().is_empty() { String::new() } else { in_xml(name) }).collect();
            assert!(rows[1..].iter().map(|row| sheet::meant(&row[4])).eq(names.iter().map(String::as_str)));
            let rows = sheet::read(&files(&case, Format::Ties, locale)[0].bytes, separator(locale));
            assert_eq!(rows.len() - 1, case.maps.iter().map(|version| version.network.ties().len()).sum::<usize>());
        }
    }
}

#[test]
fn measures_have_the_two_sizes_where_their_heads_say() {
    let case = data("easynwk/rosa-two-versions.json");
    let rows = sheet::read(&files(&case, Format::Measures, Locale::DE)[0].bytes, ';');
    let at = |head: &str| rows[0].iter().position(|cell| cell == head).unwrap();
    assert_ne!(rows[1][5], rows[1][6], "Josefine could be activated");
    assert_eq!(at("Netzwerkgröße"), 5);
    assert_eq!(at("Netzwerkgröße (+aktivierbare)"), 6);
    assert_eq!(at("Personen ohne Kante zum Ego"), 28);
    for (version, row) in case.maps.iter().zip(rows[1..].chunks(6)) {
        let block = analyse(&version.network, Population::PERSONS).overall.block;
        assert_eq!(row[0][5], block.network.len().to_string());
        assert_eq!(row[0][6], block.contacts.len().to_string());
        assert_eq!(row[0][at("Dichte")], block.density.unwrap().to_string().replace('.', ","));
    }
}

#[test]
fn a_target_is_told_from_how_things_are_wherever_measures_are_listed() {
    let mut case = data("easynwk/rosa-two-versions.json");
    case.maps[1].make_mut().aim = MapAim::Target;
    for (locale, separator, [actual, target]) in
        [(Locale::DE, ';', ["Ist", "Soll"]), (Locale::EN, ',', ["actual", "target"])]
    {
        let rows = sheet::read(&files(&case, Format::Measures, locale)[0].bytes, separator);
        assert_eq!((rows[1].last().unwrap().as_str(), rows[7].last().unwrap().as_str()), (actual, target));
    }
    let json = ankerplatz::analysis::json::case(&case, Population::PERSONS);
    assert_eq!((&json["versions"][0]["aim"], &json["versions"][1]["aim"]), (&Value::Null, &Value::from("target")));
}

#[test]
fn what_is_not_defined_is_an_empty_cell() {
    let mut case = everything();
    let ids: Vec<_> = case.maps[0].network.contacts().map(|contact| contact.id).collect();
    case.maps[0].make_mut().network.apply(MapCommand::Remove(ids)).unwrap();
    let rows = sheet::read(&files(&case, Format::Measures, Locale::EN)[0].bytes, ',');
    let density = rows[0].iter().position(|cell| cell == "Density").unwrap();
    assert_eq!(rows[1][density], "");
    assert_eq!(rows[1][5], "0");
}

#[test]
fn egor_finds_its_columns() {
    let files = files(&everything(), Format::Egor, Locale::DE);
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["egos.csv", "alters.csv", "edges.csv"]);
    let heads: Vec<Vec<String>> = files.iter().map(|file| sheet::read(&file.bytes, ';').remove(0)).collect();
    assert_eq!(heads[0][0], "egoID");
    assert_eq!(heads[1][..2], ["egoID", "alterID"]);
    assert_eq!(heads[2][..3], ["egoID", "Source", "Target"]);
    for head in heads {
        let different: BTreeSet<&String> = head.iter().collect();
        assert_eq!(different.len(), head.len(), "a column stands twice: {head:?}");
    }
}

/// Every word that somebody has typed into a case.
fn secrets(case: &Case) -> BTreeSet<String> {
    let client = &case.client;
    let mut texts = vec![&client.name, &client.about, &client.number, &client.age, &client.note, &client.emoji];
    for version in &case.maps {
        texts.push(&version.title);
        for contact in version.network.contacts() {
            texts.extend([&contact.name, &contact.age, &contact.note, &contact.emoji]);
            texts.extend([&contact.bond.since, &contact.bond.remark]);
            texts.extend(&contact.bond.functions);
        }
        for tie in version.network.ties() {
            texts.extend([&tie.bond.since, &tie.bond.remark]);
            texts.extend(&tie.bond.functions);
        }
    }
    for partner in &case.course.partners {
        texts.extend([&partner.name, &partner.person, &partner.phone, &partner.mail, &partner.address]);
        texts.extend([&partner.offers, &partner.remark]);
        texts.extend(partner.agreement.as_ref().map(|agreement| &agreement.terms));
    }
    for service in &case.course.services {
        texts.extend([&service.provider, &service.person, &service.tasks]);
    }
    let long = texts.into_iter().filter(|text| text.trim().chars().count() > 2 || !text.is_ascii());
    long.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

#[test]
fn with_pseudonyms_no_byte_of_a_file_tells_what_was_written() {
    // A title such as "Karte" stands in every head of a table, whoever it is about.
    let nobody = Case::new(case_id(1), map_id(1), date("2026-05-04"), "");
    let mut heads = String::new();
    for locale in Locale::ALL {
        for file in Format::ALL.into_iter().flat_map(|format| files(&nobody, format, locale)) {
            heads.push_str(&String::from_utf8_lossy(&file.bytes));
        }
    }
    let mut looked_for = 0;
    for case in cases() {
        let secrets: Vec<String> = secrets(&case).into_iter().filter(|secret| !heads.contains(secret)).collect();
        looked_for += secrets.len();
        for locale in Locale::ALL {
            let masked = Pseudonyms::of(&case, locale).case(&case, locale);
            assert!(masked.is_sound(), "a copy with pseudonyms can be opened again");
            for file in Format::ALL.into_iter().flat_map(|format| files(&masked, format, locale)) {
                for secret in &secrets {
                    let told = String::from_utf8_lossy(&file.bytes);
                    assert!(!told.contains(secret), "{secret} is told in {}", file.name);
                    assert!(!file.name.contains(secret));
                }
            }
        }
    }
    assert!(looked_for > 100, "{looked_for}");
}

#[test]
fn losses_are_said_with_their_number_and_a_case_file_has_none() {
    for case in cases() {
        assert_eq!(export::losses(&case, Format::Case, None), []);
        for format in Format::ALL {
            let losses = export::losses(&case, format, None);
            assert!(losses.iter().all(|loss| loss.count > 0));
            for locale in Locale::ALL {
                let sentences: BTreeSet<String> = losses.iter().map(|loss| exports::loss(locale, *loss)).collect();
                assert_eq!(sentences.len(), losses.len(), "each loss has a sentence of its own");
            }
        }
    }
    let case = everything();
    let of_a_copy = export::losses_with_pseudonyms(&case, Format::Case, None);
    for what in [Lost::CaseFile, Lost::Notes, Lost::TieRemarks] {
        assert!(of_a_copy.iter().any(|loss| loss.what == what), "a copy with pseudonyms has no {what:?}");
    }
    let losses = export::losses(&case, Format::Gexf, None);
    let targets = case.maps.iter().filter(|version| version.aim == MapAim::Target).count();
    assert!(losses.contains(&Loss { what: Lost::Targets, count: targets }));
    let only = case.maps[0].id;
    let of_one = export::losses(&case, Format::Pajek, Some(only));
    let ages = |losses: &[Loss]| losses.iter().find(|loss| loss.what == Lost::Ages).map_or(0, |loss| loss.count);
    assert!(ages(&of_one) <= ages(&export::losses(&case, Format::Pajek, None)));
}

#[test]
fn one_version_can_be_chosen_where_a_file_holds_one() {
    let case = everything();
    let only = case.maps.last().unwrap().id;
    for format in Format::ALL.into_iter().filter(|format| format.holds_one_version()) {
        let all = files(&case, format, Locale::DE).len();
        let one = export::write(&case, format, &Manner { version: Some(only), ..manner(&Locale::DE) });
        assert_eq!(one.len() * case.maps.len(), all);
    }
}

#[test]
fn every_format_is_found_by_its_key_and_says_what_it_is_for() {
    for format in Format::ALL {
        assert_eq!(Format::of_key(format.key()), Some(format));
        for locale in Locale::ALL {
            assert!(exports::purpose(locale, format).ends_with('.'));
            assert!(!exports::name(locale, format).ends_with('.'));
        }
    }
    assert_eq!(Format::of_key("docx"), None);
}

#[test]
fn an_archive_holds_every_file_as_it_is() {
    let files = files(&everything(), Format::Pajek, Locale::DE);
    let archive = zip::archive(&files);
    for file in &files {
        for part in [file.name.as_bytes(), &file.bytes] {
            assert!(archive.windows(part.len()).any(|window| window == part), "{}", file.name);
        }
    }
}
