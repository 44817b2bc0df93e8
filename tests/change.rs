//! Change over time: what differs between two maps, in values and in words.

#![expect(clippy::unwrap_used, reason = "The lint does not see that all of this file is tests.")]

#[expect(dead_code, reason = "Each test takes its part of what they share.")]
mod support;

use std::fs;
use std::path::Path;

use ankerplatz::analysis;
use ankerplatz::analysis::change::{self, BondChange, Change, ContactChange, Step};
use ankerplatz::analysis::measure::Measure;
use ankerplatz::analysis::population::Population;
use ankerplatz::analysis::report::{Report, Scope};
use ankerplatz::analysis::series::{self, Reading, Row, Thinning, Unit};
use ankerplatz::documents::comparison::comparison;
use ankerplatz::documents::html;
use ankerplatz::domain::case::Case;
use ankerplatz::domain::ids::{ContactId, MapId};
use ankerplatz::domain::kept::Kept;
use ankerplatz::domain::map::bond::{Quality, Support};
use ankerplatz::domain::map::contact::{AnchorTie, Contact};
use ankerplatz::domain::map::network::{MapCommand, Network, Pair, Tie};
use ankerplatz::domain::map::place::{Horizon, Place, Sector};
use ankerplatz::domain::map::version::{MapAim, MapVersion};
use ankerplatz::domain::shared::Shared;
use ankerplatz::drawing::pseudonyms::Pseudonyms;
use ankerplatz::i18n::changes::{self, Mood};
use ankerplatz::i18n::{Language, Locale};
use ankerplatz::interchange;
use support::{chance, contact_id};
use uuid::Uuid;

fn rosa() -> Case {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/easynwk/rosa-two-versions.json");
    let mut last = 0;
    let mut ids = || {
        last += 1;
        Uuid::from_u128(last)
    };
    let opened = interchange::open(&fs::read(path).unwrap(), &mut ids, "2026-05-04".parse().unwrap()).unwrap();
    opened.cases.into_iter().next().unwrap()
}

fn rosa_maps() -> (Network, Network) {
    let case = rosa();
    (case.maps[0].network.clone(), case.maps[1].network.clone())
}

fn name_of<'map>(before: &'map Network, after: &'map Network) -> impl Fn(ContactId) -> String + use<'map> {
    move |id| after.contact(id).or_else(|| before.contact(id)).map(|contact| contact.name.clone()).unwrap_or_default()
}

fn told(locale: Locale, mood: Mood, before: &Network, after: &Network) -> Vec<String> {
    let name = name_of(before, after);
    let changes = change::between(before, after);
    changes.iter().map(|change| changes::sentence(locale, mood, change, &name)).collect()
}

fn report(network: &Network) -> Report {
    analysis::analyse(network, Population::PERSONS)
}

/// The first network after every change of a list. Who is new and which ties
/// are new is looked up in the second.
fn applied(before: &Network, changes: &[Change], after: &Network) -> Network {
    let mut network = before.clone();
    let mut carry_out = |command| network.apply(command).unwrap();
    let mut later = Vec::new();
    for change in changes {
        match change {
            Change::Added(id, _) => carry_out(MapCommand::Add(after.contact(*id).unwrap().clone())),
            Change::Removed(id, _) => later.push(MapCommand::Remove(vec![*id])),
            Change::TieRemoved(between) => carry_out(MapCommand::Disconnect(vec![*between])),
            Change::TieAdded(between) => {
                carry_out(MapCommand::Connect(vec![*between]));
                let tie = after.tie(*between).unwrap();
                carry_out(MapCommand::Tell(Tie { kept: Kept::default(), ..tie.clone() }));
            }
            Change::Contact(..) | Change::Tie(..) => {}
        }
    }
    for command in later {
        carry_out(command);
    }
    for change in changes {
        match change {
            Change::Contact(id, change) => {
                let mut contact = network.contact(*id).unwrap().clone();
                alter(&mut contact, change);
                network.apply(MapCommand::Change(contact)).unwrap();
            }
            Change::Tie(between, change) => {
                let mut tie = network.tie(*between).unwrap().clone();
                alter_bond(&mut tie, change);
                network.apply(MapCommand::Tell(tie)).unwrap();
            }
            Change::Added(..) | Change::Removed(..) | Change::TieAdded(_) | Change::TieRemoved(_) => {}
        }
    }
    network
}

fn alter(contact: &mut Contact, change: &ContactChange) {
    match change.clone() {
        ContactChange::Name(step) => contact.name = step.after,
        ContactChange::Moved(step) => contact.place = step.after,
        ContactChange::AnchorTie(step) => contact.anchor_tie = step.after,
        ContactChange::Kind(step) => contact.kind = step.after,
        ContactChange::Role(step) => contact.role = step.after,
        ContactChange::Deceased(step) => contact.deceased = step.after,
        ContactChange::Gender(step) => contact.gender = step.after,
        ContactChange::Age(step) => contact.age = step.after,
        ContactChange::Emoji(step) => contact.emoji = step.after,
        ContactChange::Note(step) => contact.note = step.after,
        ContactChange::Bond(change) => {
            let between = Pair::new(contact_id(1), contact_id(2)).unwrap();
            let mut tie = Tie { bond: contact.bond.clone(), ..Tie::plain(between) };
            alter_bond(&mut tie, &change);
            contact.bond = tie.bond;
        }
    }
}

fn alter_bond(tie: &mut Tie, change: &BondChange) {
    match change.clone() {
        BondChange::Multiplex(step) => tie.multiplex = step.after,
        BondChange::Quality(step) => tie.bond.quality = step.after,
        BondChange::Conflict(step) => tie.bond.conflict = step.after,
        BondChange::Energy(step) => tie.bond.energy = step.after,
        BondChange::Support(kind, step) => tie.bond.set_support(kind, step.after),
        BondChange::Functions(step) => tie.bond.functions = step.after,
        BondChange::Frequency(step) => tie.bond.frequency = step.after,
        BondChange::Features(step) => tie.bond.features = step.after,
        BondChange::Since(step) => tie.bond.since = step.after,
        BondChange::Remark(step) => tie.bond.remark = step.after,
    }
}

#[test]
fn the_two_maps_of_rosa_give_exactly_this_list() {
    let (before, after) = rosa_maps();
    assert_eq!(
        told(Locale::DE, Mood::Happened, &before, &after),
        [
            "Frau Kern ist neu auf der Karte: Professionelle Helfer:innen, Nähe 5.",
            "Max steht nicht mehr auf der Karte.",
            "Susi ist näher gerückt: Nähe 6 → 8.",
            "Josefine, Beziehung zur Ankerperson: keine → vorhanden.",
            "Dr. Maier und Frau Kern stehen jetzt in Beziehung.",
            "Frau Kern und Maria stehen jetzt in Beziehung.",
            "Ewald und Maria stehen nicht mehr in Beziehung.",
        ]
    );
    assert_eq!(told(Locale::EN, Mood::Happened, &before, &after)[2], "Susi has come nearer: nearness 6 → 8.");
}

#[test]
fn towards_a_target_the_list_says_what_is_still_to_come() {
    let (now, target) = rosa_maps();
    assert_eq!(Mood::of(MapAim::Actual, MapAim::Target), Mood::Wanted);
    let told = told(Locale::DE, Mood::Wanted, &now, &target);
    assert_eq!(told[0], "Frau Kern soll dazukommen: Professionelle Helfer:innen, Nähe 5.");
    assert_eq!(told[2], "Susi soll näher rücken: Nähe 6 → 8.");
    assert_eq!(told[3], "Josefine, Beziehung zur Ankerperson: keine, Ziel: vorhanden.");
    for sentence in &told {
        assert!(!sentence.contains("jetzt") && !sentence.contains("nicht mehr"), "{sentence}");
    }
}

#[test]
fn a_new_name_is_a_new_name_and_nobody_else() {
    let (map, _) = rosa_maps();
    let mut renamed = map.clone();
    let susi = map.contacts().find(|contact| contact.name == "Susi").unwrap().clone();
    renamed.apply(MapCommand::Change(Contact { name: "Susanne".to_owned(), ..susi.clone() })).unwrap();
    let step = Step { before: "Susi".to_owned(), after: "Susanne".to_owned() };
    assert_eq!(change::between(&map, &renamed), [Change::Contact(susi.id, ContactChange::Name(step))]);
    assert_eq!(told(Locale::DE, Mood::Happened, &map, &renamed), ["Susi heißt jetzt Susanne."]);
}

#[test]
fn whoever_stays_in_sector_ring_and_nearness_has_not_moved() {
    let mut map = Network::default();
    let ana = Contact { place: Place::new(45.0, 50.0), ..Contact::new(contact_id(1), "Ana") };
    map.apply(MapCommand::Add(ana)).unwrap();
    let moved = |angle, distance| {
        let mut other = map.clone();
        other.apply(MapCommand::Move(vec![(contact_id(1), Place::new(angle, distance))])).unwrap();
        told(Locale::DE, Mood::Happened, &map, &other)
    };
    assert_eq!(moved(80.0, 54.0), Vec::<String>::new());
    assert_eq!(moved(45.0, 56.0), ["Ana steht weiter weg: Nähe 5 → 4."]);
    assert_eq!(
        moved(135.0, 50.0),
        ["Ana hat den Sektor gewechselt: Familie, Nähe 5 → Freund:innen, Bekannte, Nähe 5."]
    );
    let outside = Network::clone(&map);
    let mut rim = outside.clone();
    rim.apply(MapCommand::Move(vec![(contact_id(1), Place::new(45.0, 100.0))])).unwrap();
    let mut beyond = outside;
    beyond.apply(MapCommand::Move(vec![(contact_id(1), Place::new(45.0, 120.0))])).unwrap();
    assert_eq!(told(Locale::DE, Mood::Happened, &rim, &beyond).len(), 1, "whoever leaves the horizon counts no more");
    let mut tray = map.clone();
    tray.apply(MapCommand::Move(vec![(contact_id(1), None)])).unwrap();
    assert_eq!(
        told(Locale::DE, Mood::Happened, &map, &tray),
        ["Ana ist bekannt, hat aber keinen Platz mehr auf der Karte."]
    );
}

#[test]
fn what_is_told_of_a_tie_changes_line_by_line() {
    let case = support::build::a_case()
        .with_contact("Ana", support::build::at(Sector::Family, Horizon::Near))
        .with_contact("Ben", support::build::at(Sector::Friends, Horizon::Near))
        .tied("Ana", "Ben")
        .build();
    let before = case.maps[0].network.clone();
    let mut after = before.clone();
    let mut tie = before.ties().next().unwrap().clone();
    tie.bond.quality = Some(Quality::Stressful);
    tie.bond.conflict = true;
    tie.bond.set_support(Support::Instrumental, Some(ankerplatz::domain::map::bond::Direction::Received));
    after.apply(MapCommand::Tell(tie)).unwrap();
    assert_eq!(
        told(Locale::DE, Mood::Happened, &before, &after),
        [
            "Beziehung zwischen Ana und Ben: nicht gesagt → belastend.",
            "Offener Konflikt zwischen Ana und Ben.",
            "Praktische Hilfe zwischen Ana und Ben: keine → Ben unterstützt Ana.",
        ]
    );
}

/// Pairs of maps that share some of their people, by chance.
fn pairs_by_chance() -> impl Iterator<Item = (Network, Network)> {
    (0..60).map(|seed| {
        let case = chance::grown(seed, 40);
        let later = chance::grown(seed, 400);
        let map = |case: &Case| case.maps[0].network.clone();
        (map(&case), map(&later))
    })
}

#[test]
fn a_map_does_not_differ_from_itself() {
    for (map, _) in pairs_by_chance() {
        assert_eq!(change::between(&map, &map), []);
    }
}

#[test]
fn there_and_back_are_the_same_changes() {
    for (one, other) in pairs_by_chance() {
        let there = change::between(&one, &other);
        let mut back: Vec<Change> = change::between(&other, &one).into_iter().map(Change::mirrored).collect();
        assert_eq!(there.len(), back.len());
        for change in &there {
            let at = back.iter().position(|other| other == change);
            assert!(at.is_some(), "missing on the way back");
            back.remove(at.unwrap());
        }
    }
}

#[test]
fn the_list_explains_every_difference_and_every_number() {
    let mut most = 0;
    for (before, after) in pairs_by_chance() {
        let changes = change::between(&before, &after);
        most = most.max(changes.len());
        let made = applied(&before, &changes, &after);
        assert_eq!(change::between(&made, &after), [], "something differs that no line said");
        // Places within a spot may differ; no number may.
        let (one, other) = (report(&made), report(&after));
        assert_eq!(one.overall.block.nearness, other.overall.block.nearness);
        assert_eq!(one.overall.block.density, other.overall.block.density);
        assert_eq!(one.overall.horizons, other.overall.horizons);
        assert_eq!(one.sectors, other.sectors);
    }
    assert!(most > 20, "the maps by chance should differ much, not by {most}");
}

#[test]
fn every_number_of_rosa_has_its_difference_and_nothing_is_never_zero() {
    let (before, after) = rosa_maps();
    let (before, after) = (report(&before), report(&after));
    let deltas = series::deltas(&before, &after, Scope::Overall);
    assert_eq!(deltas.len(), 27, "24 measures and three rings");
    let of = |row: Row| *deltas.iter().find(|delta| delta.row == row).unwrap();
    let size = of(Row::Measure(Measure::NetworkSize));
    assert_eq!((size.before, size.after, size.difference()), (Some(7.0), Some(8.0), Some(1.0)));
    let ties = of(Row::Measure(Measure::Ties));
    assert_eq!(ties.difference(), Some(1.0));
    // Without professional helpers on the second map nothing of them is defined there.
    let helpers = series::deltas(&peopled(3, 2), &peopled(3, 0), Scope::Sector(Sector::Professionals));
    let nearness = helpers.iter().find(|delta| delta.row == Row::Measure(Measure::Nearness)).unwrap();
    assert_eq!((nearness.before, nearness.after, nearness.difference()), (Some(5.0), None, None));
    assert_eq!(changes::value(Locale::DE, nearness.unit, nearness.after), "–");
    assert_eq!(changes::difference(Locale::DE, nearness.unit, nearness.difference()), "–");
    assert_eq!(helpers.len(), 10, "a part has the ten measures of a part");
}

#[test]
fn differences_are_written_with_their_sign() {
    for (unit, difference, text) in [
        (Unit::Count, Some(3.0), "+3"),
        (Unit::Count, Some(-3.0), "−3"),
        (Unit::Count, Some(0.0), "0"),
        (Unit::Number, Some(0.051), "+0,05"),
        (Unit::Number, Some(-0.001), "0"),
        (Unit::Share, Some(0.125), "+12 Punkte"),
        (Unit::Share, Some(-0.011), "−1 Punkt"),
        (Unit::Share, None, "–"),
    ] {
        assert_eq!(changes::difference(Locale::DE, unit, difference), text);
    }
}

fn peopled(family: usize, helpers: usize) -> Report {
    let mut network = Network::default();
    for at in 0..family + helpers {
        let angle = if at < family { 45.0 } else { -45.0 };
        let contact = Contact {
            place: Place::new(angle, 50.0),
            ..Contact::new(contact_id(at as u128 + 1), format!("Kontakt {at}"))
        };
        network.apply(MapCommand::Add(contact)).unwrap();
    }
    report(&network)
}

#[test]
fn more_professionals_and_fewer_others_are_a_hint_and_nothing_else_is() {
    let found = series::thinning(&peopled(6, 1), &peopled(4, 3));
    assert_eq!(found, Some(Thinning { professional: (1, 3), lifeworld: (6, 4) }));
    let (text, source) = changes::thinning(Locale::DE, found.unwrap());
    assert!(text.contains("1 → 3") && text.contains("6 → 4") && source.contains("A-225"), "{text} {source}");
    for (before, after) in [((6, 1), (6, 3)), ((6, 1), (4, 1)), ((6, 3), (4, 1)), ((4, 1), (6, 3)), ((6, 1), (6, 1))] {
        let (before, after) = (peopled(before.0, before.1), peopled(after.0, after.1));
        assert_eq!(series::thinning(&before, &after), None);
    }
}

#[test]
fn a_tie_that_is_none_counts_on_neither_side_of_the_hint() {
    let (before, after) = rosa_maps();
    // Frau Kern has come, Max has gone, but Josefine is tied now: six others before and six after.
    assert_eq!(series::thinning(&report(&before), &report(&after)), None);
    let mut without = after.clone();
    let josefine = after.contacts().find(|contact| contact.name == "Josefine").unwrap().clone();
    without.apply(MapCommand::Change(Contact { anchor_tie: AnchorTie::None, ..josefine })).unwrap();
    assert!(series::thinning(&report(&before), &report(&without)).is_some());
}

#[test]
fn a_series_has_a_gap_where_a_map_defines_nothing() {
    let (case, empty) = (rosa(), report(&Network::default()));
    let reports = [report(&case.maps[0].network), empty, report(&case.maps[1].network)];
    let readings: Vec<Reading<'_>> = reports
        .iter()
        .zip([&case.maps[0], &case.maps[0], &case.maps[1]])
        .map(|(report, version)| Reading { map: version.id, date: version.date, aim: version.aim, report })
        .collect();
    let (unit, points) = series::series(&readings, Scope::Overall, Row::Measure(Measure::Density)).unwrap();
    assert_eq!(unit, Unit::Number);
    assert_eq!(points.iter().map(|point| point.value.is_some()).collect::<Vec<_>>(), [true, false, true]);
    assert!(series::series(&readings, Scope::WithoutProfessionals, Row::Measure(Measure::Components)).is_none());
}

#[test]
fn the_newest_two_versions_are_compared_unless_others_are_wished_for() {
    let case = rosa();
    let ids = |wished| change::versions(&case, wished).map(|pair| pair.map(|version| version.id));
    let (one, other) = (case.maps[0].id, case.maps[1].id);
    for wished in [[None, None], [Some(one), None], [Some(other), Some(one)], [Some(one), Some(one)]] {
        assert_eq!(ids(wished), Some([one, other]), "{wished:?}");
    }
    let unknown = Some(MapId(Uuid::from_u128(u128::MAX)));
    assert_eq!(ids([unknown, unknown]), Some([one, other]));
    let mut single = case.clone();
    single.maps.truncate(1);
    assert_eq!(change::versions(&single, [None, None]), None);
    let mut target = case.clone();
    target.maps[1] = Shared::new(MapVersion { aim: MapAim::Target, ..(*target.maps[1]).clone() });
    assert_eq!(change::versions(&target, [None, None]).map(|pair| pair[1].aim), Some(MapAim::Target));
}

fn printed(case: &Case, locale: Locale) -> String {
    let document = comparison(case, [None, None], Population::PERSONS, locale, "2026-11-22".parse().unwrap()).unwrap();
    html::render(&document)
}

#[test]
fn the_printed_comparison_holds_days_titles_changes_numbers_and_curves() {
    let case = rosa();
    let page = printed(&case, Locale::DE);
    for text in [
        "Erstgespräch, 26.02.2024",
        "Verlaufsgespräch, 16.09.2024",
        "Susi ist näher gerückt: Nähe 6 → 8.",
        "Professionelle Helfer:innen",
        "hohl und gestrichelt: früherer Platz",
        "Netzwerkgröße",
        ">neu</text>",
    ] {
        assert!(page.contains(text), "{text} is missing");
    }
    assert!(!page.contains("NaN") && !page.contains("inf"));
    assert!(printed(&case, Locale::EN).contains("Susi has come nearer: nearness 6 → 8."));
}

#[test]
fn under_pseudonyms_the_printed_comparison_tells_no_name() {
    let case = rosa();
    for locale in Locale::ALL {
        let page = printed(&Pseudonyms::of(&case, locale).case(&case, locale), locale);
        for secret in ["Rosa", "Braunsteigl", "Susi", "Josefine", "Frau Kern", "Maier", "Erstgespräch", "lorem"] {
            assert!(!page.contains(secret), "{secret} is told");
        }
    }
}

/// The words of the page as they stand between quotes, in both languages.
#[test]
fn the_words_of_the_comparison_are_calm_and_in_one_language() {
    for locale in Locale::ALL {
        let all = format!("{:?}", changes::compare(locale));
        let texts: Vec<&str> = all.split('"').skip(1).step_by(2).collect();
        assert!(texts.len() > 40);
        for text in texts {
            assert!(!text.trim().is_empty() && text.trim() == text && !text.contains('!'), "{text}");
            match locale.language() {
                Language::De => assert!(!text.contains(" the ") && !text.contains(" and "), "{text}"),
                Language::En => assert!(!text.contains(['ä', 'ö', 'ü', 'ß', '„']), "{text}"),
            }
        }
    }
}
