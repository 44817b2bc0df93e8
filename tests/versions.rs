//! Versions of the map: how they begin, who is the same on them, and what goes
//! with them.
#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

use ankerplatz::documents::network_map::{Manner, network_map};
use ankerplatz::documents::{Block, Row, html};
use ankerplatz::domain::case::Case;
use ankerplatz::domain::command::Command;
use ankerplatz::domain::ids::{ContactId, MapId, ReviewId};
use ankerplatz::domain::map::contact::{Contact, ContactKind};
use ankerplatz::domain::map::making::{self, Beginning};
use ankerplatz::domain::map::matching;
use ankerplatz::domain::map::network::{MapCommand, Pair};
use ankerplatz::domain::map::place::{Place, Sector};
use ankerplatz::domain::map::version::{MapAim, MapVersion, Occasion};
use ankerplatz::domain::phase::PhaseKind;
use ankerplatz::domain::phase::course::Review;
use ankerplatz::domain::record::Edit;
use ankerplatz::drawing::pseudonyms::Pseudonyms;
use ankerplatz::i18n::{Locale, versions};
use ankerplatz::session::{Act, Session};
use chrono::NaiveDate;
use uuid::Uuid;

fn map(number: u128) -> MapId {
    MapId(Uuid::from_u128(number))
}

fn who(number: u128) -> ContactId {
    ContactId(Uuid::from_u128(100 + number))
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn person(number: u128, name: &str, role: &str) -> Contact {
    Contact { role: role.to_owned(), place: Place::new(45.0, 50.0), ..Contact::new(who(number), name) }
}

/// A case whose first map, of March, holds Susi (1), Max (2) and the office (3).
fn march() -> Case {
    let case = Case::new(ankerplatz::domain::ids::CaseId(Uuid::from_u128(1)), map(1), day("2026-03-01"), "Rosa");
    let office = Contact { kind: ContactKind::Institution, ..person(3, "Amt", "Jugendamt") };
    let added = [person(1, "Susi", "Freundin"), person(2, "Max", "Bruder"), office];
    let commands = added.map(MapCommand::Add).into_iter().chain([
        MapCommand::Connect(Pair::new(who(1), who(2)).into_iter().collect()),
        MapCommand::Asked(Sector::Family, true),
    ]);
    commands.fold(case, |case, command| case.apply(Command::Map(map(1), command)).unwrap())
}

fn begun(case: &Case, beginning: Beginning, id: MapId, date: &str) -> Case {
    let shown = case.newest_map().unwrap();
    case.apply(Command::AddMap(beginning.version(shown, id, date.parse().ok()))).unwrap()
}

#[test]
fn a_copy_has_the_same_people_and_asks_anew() {
    let case = begun(&march(), Beginning::Copy, map(2), "2026-09-01");
    let (before, after) = (case.map(map(1)).unwrap(), case.map(map(2)).unwrap());
    let ids = |version: &MapVersion| version.network.contacts().map(|one| one.id).collect::<Vec<_>>();
    assert_eq!(ids(before), ids(after));
    assert_eq!(after.network.ties().count(), 1);
    assert!(before.network.is_asked(Sector::Family) && !after.network.is_asked(Sector::Family));
    assert_eq!(case.newest_map().unwrap().id, map(2));
}

#[test]
fn a_target_never_is_how_things_are_and_a_blank_map_is_blank() {
    let case = begun(&march(), Beginning::Target, map(2), "2027-01-01");
    assert_eq!(case.newest_map().unwrap().id, map(1));
    assert_eq!(case.map(map(2)).unwrap().aim, MapAim::Target);
    let case = begun(&case, Beginning::Blank, map(3), "2026-09-01");
    assert_eq!(case.map(map(3)).unwrap().network.contacts().len(), 0);
    assert_eq!(case.newest_map().unwrap().id, map(3));
}

#[test]
fn making_captioning_and_deleting_are_one_step_back_each() {
    let case = march();
    let mut session = Session::new(case.clone());
    let made = Beginning::Copy.version(case.newest_map().unwrap(), map(2), Some(day("2026-09-01")));
    let titled = MapVersion { title: "Halbzeit".to_owned(), aim: MapAim::Target, ..made.clone() };
    for command in [Command::AddMap(made), Command::Caption(titled), Command::RemoveMap(map(2))] {
        session.dispatch(command, Act::Single).unwrap();
    }
    assert_eq!(session.case(), &case);
    session.undo();
    assert_eq!(session.case().map(map(2)).unwrap().title, "Halbzeit");
    session.undo();
    assert_eq!(session.case().map(map(2)).unwrap().aim, MapAim::Actual);
    session.undo();
    assert_eq!(session.case(), &case);
}

#[test]
fn the_last_version_of_how_things_are_stays_and_a_neighbour_is_shown() {
    let case = begun(&march(), Beginning::Target, map(9), "2027-01-01");
    assert!(!making::may_go(&case, map(1)));
    assert!(making::may_go(&case, map(9)));
    let case = begun(&case, Beginning::Copy, map(2), "2026-09-01");
    assert!(making::may_go(&case, map(1)));
    assert_eq!(making::beside(&case, map(1)), Some(map(2)));
    assert_eq!(making::beside(&case, map(2)), Some(map(1)));
    assert_eq!(making::beside(&case, map(9)), Some(map(2)));
    assert_eq!(making::beside(&case, map(77)), None);
    assert_eq!(making::actual_before(&case, map(2)), Some(map(1)));
    assert_eq!((making::actual_before(&case, map(1)), making::actual_before(&case, map(9))), (None, None));
}

#[test]
fn one_version_is_what_a_phase_rests_on() {
    let assessment = Occasion::Phase(PhaseKind::Assessment);
    let attach = |case: &Case, id: Option<MapId>| {
        let captions = making::attached(case, assessment, id);
        captions.into_iter().fold(case.clone(), |case, caption| case.apply(Command::Caption(caption)).unwrap())
    };
    let case = begun(&march(), Beginning::Copy, map(2), "2026-09-01");
    assert_eq!(making::drawn_for(&case, assessment), None);
    let case = attach(&case, Some(map(1)));
    assert_eq!(making::drawn_for(&case, assessment).unwrap().id, map(1));
    let case = attach(&case, Some(map(2)));
    assert_eq!(making::drawn_for(&case, assessment).unwrap().id, map(2));
    assert_eq!(case.map(map(1)).unwrap().occasion, None);
    assert_eq!(making::attached(&case, assessment, Some(map(2))), []);
    assert_eq!(making::drawn_for(&attach(&case, None), assessment), None);
    assert_eq!(making::occasions(&case).len(), 1 + PhaseKind::ALL.len());
}

#[test]
fn a_map_for_a_review_begins_as_things_were_on_its_day() {
    let case = begun(&march(), Beginning::Copy, map(2), "2026-09-01");
    let basis = |date: Option<&str>| {
        let review = Review::new(ReviewId(Uuid::from_u128(7)), date.map(day));
        let case = case.apply(Command::Review(Edit::Put(review))).unwrap();
        making::basis_for(&case, Occasion::Review(ReviewId(Uuid::from_u128(7)))).unwrap().id
    };
    assert_eq!(basis(Some("2026-08-31")), map(1));
    assert_eq!(basis(Some("2026-09-01")), map(2));
    assert_eq!(basis(Some("2025-01-01")), map(2), "before all maps the newest is the best there is");
    assert_eq!(basis(None), map(2));
    assert_eq!(making::basis_for(&case, Occasion::Phase(PhaseKind::Evaluation)).unwrap().id, map(2));
}

#[test]
fn whoever_is_on_other_versions_alone_can_be_taken_over_as_who_they_are() {
    let case = begun(&march(), Beginning::Blank, map(2), "2026-09-01");
    let names = |case: &Case| {
        matching::known_elsewhere(case, map(2)).iter().map(|one| one.contact.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(names(&case), ["Amt", "Max", "Susi"]);
    let susi = matching::taken_over(case.map(map(1)).unwrap().network.contact(who(1)).unwrap(), None);
    assert_eq!((susi.id, susi.role.as_str(), susi.place), (who(1), "Freundin", None));
    let case = case.apply(Command::Map(map(2), MapCommand::Add(susi))).unwrap();
    assert_eq!(names(&case), ["Amt", "Max"]);
    // A name that changes is a name that changes.
    let renamed = Contact { name: "Susanne".to_owned(), ..person(1, "", "Freundin") };
    let case = case.apply(Command::Map(map(2), MapCommand::Change(renamed))).unwrap();
    assert_eq!(names(&case), ["Amt", "Max"]);
    assert_eq!(case.contact(who(1)).unwrap().name, "Susanne");
}

#[test]
fn a_name_that_is_known_asks_whether_it_is_the_same_person() {
    let case = begun(&march(), Beginning::Blank, map(2), "2026-09-01");
    let found = |name: &str, role: &str| {
        matching::namesakes(&case, map(2), name, role).iter().map(|one| one.contact.id).collect::<Vec<_>>()
    };
    assert_eq!(found(" súsi ", ""), [who(1)]);
    assert_eq!(found("Susi", "FREUNDIN"), [who(1)]);
    assert_eq!(found("Susi", "Lehrerin"), [], "the roles speak against it");
    assert_eq!(found("Sus", ""), []);
    assert_eq!(found("  ", ""), []);
    assert!(matching::namesakes(&case, map(1), "Susi", "").is_empty(), "who is here already is nobody else");
}

#[test]
fn people_entered_anew_are_recognised_by_name_and_role_where_nobody_else_is_meant() {
    let blank = begun(&march(), Beginning::Blank, map(2), "2026-09-01");
    let add = |case: Case, contact: Contact| case.apply(Command::Map(map(2), MapCommand::Add(contact))).unwrap();
    let case = add(blank.clone(), person(51, "Susi", "Freundin"));
    let case = add(case, person(52, "Max", "Onkel"));
    // A person and an office of that name are two.
    let case = add(case, person(53, "Amt", "Jugendamt"));
    assert_eq!(matching::entered_anew(&case, map(2)), [(who(51), who(1))]);
    assert_eq!(matching::entered_anew(&case, map(1)), [(who(1), who(51))], "it can be said on either map");
    let twice = add(case.clone(), person(54, "Susi", "Freundin"));
    assert_eq!(matching::entered_anew(&twice, map(2)), [], "which of the two is not for the program to say");
    let (contact, with) = (who(51), who(1));
    let same = case.apply(Command::Map(map(2), MapCommand::Identify { contact, with })).unwrap();
    assert!(same.is_sound());
    assert_eq!(matching::entered_anew(&same, map(2)), []);
    assert!(same.map(map(2)).unwrap().network.contact(who(1)).is_some());
    let susi = same.map(map(2)).unwrap().network.contact(who(1)).unwrap().clone();
    assert_eq!(matching::namesakes_of(&same, map(2), &susi), []);
}

#[test]
fn a_version_is_told_by_title_and_day_and_a_target_by_a_word() {
    let version = |title: &str, aim| MapVersion {
        title: title.to_owned(),
        aim,
        ..MapVersion::empty(map(1), Some(day("2026-03-26")))
    };
    let told = |locale, title, aim| versions::told(locale, 2, &version(title, aim));
    assert_eq!(told(Locale::DE, "Halbzeit", MapAim::Actual), "Halbzeit, 26.03.2026");
    assert_eq!(told(Locale::DE, " ", MapAim::Actual), "Kartenstand 2, 26.03.2026");
    assert_eq!(told(Locale::DE, "", MapAim::Target), "Zielkarte, 26.03.2026, Soll");
    assert_eq!(told(Locale::EN, "Wishes", MapAim::Target), "Wishes, 26 Mar 2026, target");
}

#[test]
fn the_printed_map_lists_everybody_with_role_place_and_ties() {
    let case = march();
    let version = case.newest_map().unwrap();
    let manner = Manner { has_pseudonyms: false, has_notes: false, today: day("2026-03-02") };
    let document = network_map(&case, version, Some("<svg></svg>".to_owned()), &manner, Locale::DE);
    let table = document.blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        Block::Heading { .. }
        | Block::Paragraph(_)
        | Block::Aim(_)
        | Block::Facts(_)
        | Block::List(_)
        | Block::Map(_)
        | Block::Boxes(_)
        | Block::Signatures(_) => None,
    });
    let table = table.unwrap();
    assert_eq!(table.head, ["Name", "Rolle", "Horizont und Nähe", "Zur Ankerperson", "Verbunden mit"]);
    assert_eq!(table.rows[0], Row::Group("Familie".to_owned()));
    let susi = ["Susi", "Freundin", "mittel, 5 von 9", "vorhanden", "Max"].map(str::to_owned).to_vec();
    assert!(table.rows.contains(&Row::Cells(susi)), "{:?}", table.rows);
    assert_eq!(table.rows.len(), 1 + 3);
}

#[test]
fn paper_says_which_map_it_is_and_whether_names_are_real() {
    let case = begun(&march(), Beginning::Target, map(2), "2027-01-01");
    let version = case.map(map(2)).unwrap();
    let masked = Pseudonyms::of(&case, Locale::EN).case(&case, Locale::EN);
    let manner = Manner { has_pseudonyms: true, has_notes: true, today: day("2026-03-02") };
    let page = html::render(&network_map(&masked, masked.map(map(2)).unwrap(), None, &manner, Locale::EN));
    for word in ["Target map", "1 Jan 2027", "Target: how things are to be", "pseudonyms", "2 Mar 2026"] {
        assert!(page.contains(word), "{word} is missing");
    }
    for name in ["Rosa", "Susi", "Max", "Freundin"] {
        assert!(!page.contains(name), "{name} is told");
    }
    let named = html::render(&network_map(&case, version, None, &manner, Locale::EN));
    assert!(named.contains("Susi") && named.contains("Rosa"));
}

#[test]
fn notes_are_printed_only_where_they_are_asked_for() {
    let noted = Contact { note: "wenig Schlaf".to_owned(), ..person(1, "Susi", "Freundin") };
    let case = march().apply(Command::Map(map(1), MapCommand::Change(noted))).unwrap();
    let page = |has_notes| {
        let manner = Manner { has_pseudonyms: false, has_notes, today: day("2026-03-02") };
        html::render(&network_map(&case, case.newest_map().unwrap(), None, &manner, Locale::DE))
    };
    assert!(page(true).contains("wenig Schlaf"));
    assert!(!page(false).contains("wenig Schlaf") && !page(false).contains("Notiz"));
}
