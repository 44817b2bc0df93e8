//! The older format, `.nwk`.

use ankerplatz::analysis::analyse;
use ankerplatz::analysis::population::Population;
use ankerplatz::domain::case::Case;
use ankerplatz::domain::client::Gender;
use ankerplatz::domain::map::contact::{AnchorTie, Contact};
use ankerplatz::interchange::FileKind;
use ankerplatz::interchange::problem::{ImportError, Remark, Spot};

use crate::{contact, data, open};

#[track_caller]
fn check_place(contact: &Contact, angle: f64, distance: f64) {
    let place = contact.place.unwrap();
    assert!((place.angle() - angle).abs() < 1e-6 && (place.distance() - distance).abs() < 1e-6, "{place:?}");
}

fn density(case: &Case, version: usize) -> Option<f64> {
    analyse(&case.maps[version].network, Population::PERSONS).overall.block.density
}

#[test]
fn one_version_of_nwk_has_the_values_of_the_format_notes() {
    let opened = open(&data("easynwk/one-version.nwk")).unwrap();
    let case = &opened.cases[0];
    assert_eq!(opened.kind, FileKind::Nwk);
    assert_eq!(opened.remarks, [Remark::Removed { count: 1 }]);
    assert_eq!((case.client.name.as_str(), case.client.note.as_str()), ("Maria M.", "Testfall"));
    let map = case.newest_map().unwrap();
    assert_eq!(map.date.unwrap().to_string(), "2010-02-03");
    let [anna, hubert, weiss] = ["Anna", "Hubert", "Dr. Weiss"].map(|name| contact(map, name));
    check_place(anna, 45.0, 28.284_271_247_461_895);
    check_place(hubert, 0.0, 80.0);
    check_place(weiss, -45.0, 56.568_542_494_923_79);
    assert_eq!([anna, hubert, weiss].map(|contact| contact.role.as_str()), ["Mutter", "Vater", "Ärzt*in"]);
    assert_eq!(
        [anna, hubert, weiss].map(|contact| contact.gender),
        [Gender::Female, Gender::Male, Gender::Unspecified]
    );
    assert_eq!(
        [anna, hubert, weiss].map(|contact| contact.anchor_tie),
        [AnchorTie::Existing, AnchorTie::None, AnchorTie::Multiplex]
    );
    assert!(hubert.deceased && !anna.deceased);
    let block = analyse(&map.network, Population::PERSONS).overall.block;
    assert_eq!((block.network.len(), block.contacts.len(), block.ties.len()), (2, 2, 1));
    let (nearness, degree) = (block.nearness.unwrap(), block.degree.unwrap());
    assert_eq!(
        [nearness.mean, nearness.deviation, degree.mean].map(|value| format!("{value:.9}")),
        ["5.500000000", "1.500000000", "1.000000000"]
    );
    assert_eq!(block.density, Some(1.0));
}

#[test]
fn defect_4_versions_of_nwk_are_kept_apart() {
    let opened = open(&data("easynwk/two-versions.nwk")).unwrap();
    let case = &opened.cases[0];
    assert_eq!(opened.remarks, []);
    let dates: Vec<_> = case.maps.iter().filter_map(|map| map.date).map(|date| date.to_string()).collect();
    assert_eq!(dates, ["2010-02-03", "2011-05-04"]);
    check_place(contact(&case.maps[0], "Anna"), 45.0, 28.284_271);
    check_place(contact(&case.maps[0], "Dr. Weiss"), -45.0, 56.568_542);
    check_place(contact(&case.maps[1], "Anna"), 14.036_243, 82.462_113);
    check_place(contact(&case.maps[1], "Dr. Weiss"), -38.659_808, 64.031_242);
    assert_eq!(contact(&case.maps[0], "Anna").id, contact(&case.maps[1], "Anna").id);
    for version in 0..2 {
        assert_eq!(case.maps[version].network.ties().len(), 1);
        assert_eq!(density(case, version), Some(1.0));
    }
}

#[test]
fn defect_12_nwk_may_have_plain_line_ends_and_semicolons_in_notes() {
    let text = "E;Kim;30;a;b\nF;1;3.2.2010\nN;1;J\u{fc};w;Mu;eins;zwei\nP;1;1;0,6;0.4;1\n";
    let bytes: Vec<u8> = text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let opened = open(&bytes).unwrap();
    assert_eq!(opened.cases[0].client.note, "a;b");
    let contact = contact(&opened.cases[0].maps[0], "Jü").clone();
    assert_eq!(contact.note, "eins;zwei");
    check_place(&contact, 45.0, 28.284_271);
}

#[test]
fn nwk_without_a_version_is_refused() {
    assert_eq!(open(b"E;Kim;30;\r\nN;1;Anna;w;Mu;\r\n"), Err(ImportError::NoVersions));
}

#[test]
fn nwk_says_which_lines_it_could_not_use() {
    let text = "E;Kim\nF;1;31.2.2010\nF;1;1.2.2010\nN;1;Anna;w;XX;\nN;1;Anna;w;Mu;\nP;1;1;a;0.4;1\n\
                P;1;1;0.6;0.4;7\nP;9;1;0.6;0.4;1\nL;1;1;1\nL;1;1;2\nQ;1\nP;1\n";
    let opened = open(text.as_bytes()).unwrap();
    let line = |line| Remark::Unreadable { at: Spot::Line(line) };
    assert_eq!(
        opened.remarks[..4],
        [
            Remark::DoubleContacts { count: 1 },
            Remark::SelfTies { count: 1 },
            Remark::DanglingTies { count: 1 },
            Remark::UnknownVersions { count: 1 }
        ]
    );
    assert_eq!(opened.remarks[4..], [2, 3, 11, 6, 7, 12].map(line));
    assert_eq!(contact(&opened.cases[0].maps[0], "Anna").role, "XX");
}

#[test]
fn an_ambiguous_abbreviation_is_decided_by_the_sector() {
    let text = "F;1;1.2.2010\nN;1;Anna;w;Be;\nN;2;Bert;m;Be;\nP;1;1;0.6;0.6;1\nP;1;2;0.4;0.4;1\n";
    let opened = open(text.as_bytes()).unwrap();
    let map = &opened.cases[0].maps[0];
    assert_eq!(contact(map, "Anna").role, "Berater*in / Betreuer*in");
    assert_eq!(contact(map, "Bert").role, "Bekannte*r");
}
