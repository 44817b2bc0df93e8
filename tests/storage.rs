//! Cases under keys survive what stores do: fill up, refuse, stop half-way,
//! change behind our back, and give back other texts than they were given.
#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

#[expect(dead_code, reason = "Each test takes its part of what they share.")]
mod support;

use ankerplatz::domain::case::Case;
use ankerplatz::domain::client::Client;
use ankerplatz::domain::command::Command;
use ankerplatz::domain::ids::CaseId;
use ankerplatz::storage::format::{self, LoadError, VERSION};
use ankerplatz::storage::key_value::{KeyValue, StoreError};
use ankerplatz::storage::memory::Memory;
use ankerplatz::storage::repository::{PREFIX, Repository, SaveError};
use ankerplatz::storage::seal;
use ankerplatz::storage::summary::{DUES, Summary};
use support::build::a_case;
use support::case_id;
use support::chance::{self, Dice};
use support::stores::{Fault, Watched};

fn over(store: &Watched) -> Repository<Watched> {
    Repository::new(store.clone())
}

fn key(kind: &str, id: CaseId) -> String {
    format!("{PREFIX}1/{kind}/{}", id.0)
}

/// The same case with another name of the client.
fn renamed(case: &Case, name: &str) -> Case {
    let client = Client { name: name.to_owned(), ..(*case.client).clone() };
    case.apply(Command::Describe(client)).unwrap()
}

/// The case as the list shows it.
fn listed(repository: &Repository<Watched>, id: CaseId) -> Option<Summary> {
    repository.list().cases.into_iter().find(|summary| summary.id == id)
}

/// A store with a case in two generations, newest and older, and both cases.
fn two_generations() -> (Watched, Case, Case) {
    let older = chance::grown(1, 20);
    let newest = renamed(&older, "newest");
    let store = Watched::roomy();
    let repository = over(&store);
    let revision = repository.save(&older, None).unwrap();
    repository.open(older.id).unwrap();
    repository.save(&newest, Some(revision)).unwrap();
    (store, older, newest)
}

#[test]
fn what_is_saved_is_what_is_loaded() {
    let mut count = 0;
    for seed in 0..250 {
        let repository = over(&Watched::roomy());
        let mut dice = Dice::new(seed);
        let mut case = chance::start(seed);
        let mut revision = None;
        for at in 0..160 {
            if let Ok(next) = case.apply(chance::command(&mut dice, &case)) {
                case = next;
            }
            if at % 20 == 19 {
                revision = Some(repository.save(&case, revision).unwrap());
                let loaded = repository.load(case.id).unwrap();
                assert_eq!(loaded.case, case, "seed {seed}");
                assert_eq!((Some(loaded.revision), loaded.is_older), (revision, false));
                let file = format::write(&case);
                assert_eq!(format::write(&loaded.case), file, "seed {seed}");
                count += 1;
            }
        }
        assert_eq!(listed(&repository, case.id), revision.map(|revision| Summary::of(&case, revision)));
    }
    assert_eq!(count, 2_000);
}

#[test]
fn places_keep_every_digit() {
    let mut dice = Dice::new(1);
    for _ in 0..20_000 {
        let angle = f64::from_bits(dice.roll() >> 12 | 0x4060_0000_0000_0000);
        let text = serde_json::to_string(&angle).unwrap();
        let read: f64 = serde_json::from_str(&text).unwrap();
        assert_eq!(read.to_bits(), angle.to_bits(), "{text}");
    }
}

#[test]
fn a_case_that_is_not_stored_is_not_ours() {
    let repository = over(&Watched::roomy());
    assert_eq!(repository.load(case_id(1)), Err(LoadError::NotOurs));
    assert_eq!(repository.open(case_id(1)), Err(LoadError::NotOurs));
    assert_eq!(repository.revision(case_id(1)), None);
    assert!(repository.raw(case_id(1)).is_empty());
    assert!(repository.list().cases.is_empty());
}

#[test]
fn keys_of_others_are_neither_listed_nor_counted() {
    let store = Watched::roomy();
    for key in ["theme", "ankerplatz/setting/theme", "ankerplatz/1/case/nobody", "ankerplatz/2/case/x"] {
        store.put(key, "x");
    }
    let repository = over(&store);
    assert_eq!((repository.list().cases.len(), repository.list().unreadable.len()), (0, 0));
    let ours: usize =
        ["ankerplatz/setting/theme", "ankerplatz/1/case/nobody", "ankerplatz/2/case/x"].map(str::len).iter().sum();
    assert_eq!(repository.used(), ours + 3);
    store.put("ankerplatz/setting/name", "😀");
    assert_eq!(repository.used(), ours + 3 + "ankerplatz/setting/name".len() + 2);
}

#[test]
fn a_summary_keeps_the_next_dates_and_finds_words_anywhere() {
    let case = renamed(&chance::grown(3, 300), "Rosa Müller-Özdemir");
    let summary = Summary::of(&case, 4);
    assert!(summary.dues.len() <= DUES);
    assert!(summary.dues.is_sorted());
    for (search, is_found) in [("", true), ("rosa", true), ("ÖZD müll", true), ("rosa x-y-z", false)] {
        assert_eq!(summary.matches(search), is_found, "{search}");
    }
}

#[test]
fn saving_one_of_two_thousand_writes_only_keys_of_that_case() {
    let store = Watched::roomy();
    let repository = over(&store);
    let case = a_case().build();
    let mut revision = repository.save(&case, None).unwrap();
    for number in 2..=2_000 {
        repository.save(&Case { id: case_id(number), ..case.clone() }, None).unwrap();
    }
    store.begin(None);
    repository.open(case.id).unwrap();
    revision = repository.save(&renamed(&case, "renamed"), Some(revision)).unwrap();
    assert_eq!(revision, 2);
    assert!(store.written().iter().all(|key| key.ends_with(&case.id.0.to_string())), "{:?}", store.written());
    store.begin(None);
    assert_eq!(repository.list().cases.len(), 2_000);
    assert!(store.written().is_empty(), "A list only reads.");
}

#[test]
fn a_full_store_says_so_and_keeps_what_it_has() {
    let (store, older, newest) = two_generations();
    let grown = renamed(&newest, &"x".repeat(120));
    let now: usize = store.texts().iter().map(|(key, text)| key.len() + text.len()).sum();
    let (mut kept, mut full) = (0, 0);
    for room in now..now + 700 {
        let tight = Watched::over(Memory::with_room(room));
        for (key, text) in store.texts() {
            tight.put(&key, &text);
        }
        let repository = over(&tight);
        match repository.save(&grown, Some(2)) {
            Ok(revision) => {
                assert_eq!(revision, 3);
                assert_eq!(repository.load(grown.id).unwrap().case, grown);
                kept += 1;
            }
            Err(error) => {
                assert_eq!(error, SaveError::Full);
                assert_eq!(repository.load(grown.id).unwrap().case, newest);
                let texts = tight.texts();
                let older_text = store.get(&key("older", older.id));
                assert_eq!(tight.get(&key("older", older.id)), older_text, "room {room}: {}", texts.len());
                full += 1;
            }
        }
        let expected = repository.load(grown.id).unwrap();
        assert_eq!(listed(&repository, grown.id), Some(Summary::of(&expected.case, expected.revision)), "room {room}");
    }
    assert!(kept > 0 && full == 0, "The older generation makes room: {kept} kept, {full} full.");
}

#[test]
fn without_an_older_generation_to_give_up_a_full_store_keeps_the_newest() {
    let case = chance::grown(2, 20);
    let grown = renamed(&case, &"x".repeat(900));
    let (mut kept, mut full) = (0, 0);
    let roomy = Watched::roomy();
    over(&roomy).save(&case, None).unwrap();
    let now: usize = roomy.texts().iter().map(|(key, text)| key.len() + text.len()).sum();
    for room in now..now + 1_200 {
        let tight = Watched::over(Memory::with_room(room));
        let repository = over(&tight);
        repository.save(&case, None).unwrap();
        match repository.save(&grown, Some(1)) {
            Ok(_) => kept += 1,
            Err(error) => {
                assert_eq!(error, SaveError::Full);
                full += 1;
                assert_eq!(repository.load(case.id).unwrap().case, case);
                // Opening has no room for an older generation either, and the newest stays.
                assert_eq!(repository.open(case.id).unwrap().case, case);
                assert_eq!(repository.save(&renamed(&case, ""), Some(1)), Ok(2), "A smaller case still fits.");
            }
        }
        let loaded = repository.load(case.id).unwrap();
        assert_eq!(listed(&repository, case.id), Some(Summary::of(&loaded.case, loaded.revision)), "room {room}");
    }
    assert!(kept > 0 && full > 0, "{kept} kept, {full} full");
}

#[test]
fn a_case_that_never_fitted_leaves_nothing_behind() {
    let case = chance::grown(2, 60);
    for room in (0..400).chain([1_000, 2_000]) {
        let tight = Watched::over(Memory::with_room(room));
        assert_eq!(over(&tight).save(&case, None), Err(SaveError::Full));
        assert!(tight.texts().is_empty());
    }
}

#[test]
fn a_store_that_cannot_be_written_says_so() {
    let store = Watched::roomy();
    store.begin(Some(Fault::From(1)));
    assert_eq!(over(&store).save(&a_case().build(), None), Err(SaveError::Blocked));
}

/// A store that says it has kept a text, and has not.
#[derive(Debug, Default)]
struct Forgetful(Memory);

impl KeyValue for Forgetful {
    fn get(&self, key: &str) -> Option<String> {
        self.0.get(key)
    }
    fn set(&self, _: &str, _: &str) -> Result<(), StoreError> {
        Ok(())
    }
    fn remove(&self, key: &str) {
        self.0.remove(key);
    }
    fn keys(&self) -> Vec<String> {
        self.0.keys()
    }
}

#[test]
fn saved_is_said_only_of_what_can_be_read_back() {
    let repository = Repository::new(Forgetful::default());
    assert_eq!(repository.save(&a_case().build(), None), Err(SaveError::Blocked));
}

#[test]
fn two_tabs_never_overwrite_each_other_in_silence() {
    let store = Watched::roomy();
    let (one, other) = (over(&store), over(&store));
    let case = a_case().build();
    let first = one.save(&case, None).unwrap();
    assert_eq!(other.open(case.id).unwrap().revision, first);
    let second = one.save(&renamed(&case, "one"), Some(first)).unwrap();
    let texts = store.texts();
    assert_eq!(other.save(&renamed(&case, "other"), Some(first)), Err(SaveError::ChangedElsewhere));
    assert_eq!(other.save(&renamed(&case, "other"), None), Err(SaveError::ChangedElsewhere));
    assert_eq!(store.texts(), texts);
    assert_eq!(other.revision(case.id), Some(second));
    one.remove(case.id);
    assert_eq!(other.save(&renamed(&case, "other"), Some(second)), Err(SaveError::ChangedElsewhere));
    assert!(store.texts().is_empty());
}

#[test]
fn a_thousand_stories_of_two_tabs_lose_no_word_in_silence() {
    for seed in 0..1_000 {
        let mut dice = Dice::new(seed);
        let store = Watched::roomy();
        let tabs = [over(&store), over(&store)];
        let start = a_case().build();
        let revision = tabs[0].save(&start, None).unwrap();
        let mut open = [(start.clone(), revision), (start.clone(), revision)];
        let mut stored = start;
        for step in 0..12 {
            let at = dice.below(2);
            if dice.chance(30) {
                let loaded = tabs[at].open(case_id(1)).unwrap();
                assert_eq!(loaded.case, stored, "seed {seed}");
                open[at] = (loaded.case, loaded.revision);
                continue;
            }
            let next = renamed(&open[at].0, &format!("tab {at}, step {step}"));
            match tabs[at].save(&next, Some(open[at].1)) {
                Ok(revision) => {
                    assert_eq!(open[at].0, stored, "seed {seed}: a save over something that this tab never saw");
                    open[at] = (next.clone(), revision);
                    stored = next;
                }
                Err(error) => {
                    assert_eq!(error, SaveError::ChangedElsewhere);
                    assert_ne!(open[at].0, stored, "seed {seed}");
                }
            }
            assert_eq!(tabs[1 - at].load(case_id(1)).unwrap().case, stored, "seed {seed}");
        }
    }
}

/// The text with one letter changed, cut off, doubled, or emptied.
fn damaged(dice: &mut Dice, text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let at = dice.below(letters.len());
    match dice.below(8) {
        0 => letters[..at].iter().collect(),
        1 => letters[at..].iter().collect(),
        2 => String::new(),
        3 => letters[..at].iter().chain(&letters[at + 1..]).collect(),
        4 => format!("{text}{text}"),
        _ => {
            let mut letters = letters;
            let bit = 1 << dice.below(7);
            letters[at] = char::from_u32(u32::from(letters[at]) ^ bit).unwrap_or('\u{fffd}');
            letters.into_iter().collect()
        }
    }
}

#[test]
fn damage_never_hides_an_intact_case_nor_is_it_ever_overwritten() {
    let (whole, older, newest) = two_generations();
    let mut others = Vec::new();
    for number in 0..5 {
        let other = Case { id: case_id(900 + number), ..chance::grown(7, 20) };
        over(&whole).save(&other, None).unwrap();
        over(&whole).open(other.id).unwrap();
        others.push(Summary::of(&other, 1));
    }
    let kinds = ["case", "older", "summary"];
    let (mut replaced, mut unreadable) = (0, 0);
    for seed in 0..1_000 {
        let mut dice = Dice::new(seed);
        let store = whole.copy();
        let hit: Vec<&str> = kinds.into_iter().filter(|_| dice.chance(50)).collect();
        let told = format!("seed {seed}: {hit:?}");
        let mut bad_newest = None;
        for kind in &hit {
            let place = key(kind, newest.id);
            let before = store.get(&place).unwrap();
            let text = damaged(&mut dice, &before);
            store.put(&place, &text);
            if *kind == "case" && text != before {
                bad_newest = Some(text);
            }
        }
        let repository = over(&store);
        let listing = repository.list();
        for other in &others {
            assert!(listing.cases.contains(other), "{told}");
        }
        assert_eq!(listing.cases.len() + listing.unreadable.len(), others.len() + 1, "{told}");
        let bad_older = store.get(&key("older", older.id)) != whole.get(&key("older", older.id));
        match (repository.open(newest.id), &bad_newest) {
            (Ok(loaded), None) => assert_eq!((loaded.case, loaded.is_older), (newest.clone(), false), "{told}"),
            (Ok(loaded), Some(bad)) => {
                replaced += 1;
                assert_eq!((&loaded.case, loaded.is_older), (&older, true), "{told}");
                assert_eq!(repository.raw(newest.id).last(), Some(bad), "{told}");
                assert_eq!(listed(&repository, older.id), Some(Summary::of(&older, loaded.revision)), "{told}");
                // From here on work goes on as ever, and the damaged text stays.
                let revision = repository.save(&renamed(&older, "next"), repository.revision(older.id)).unwrap();
                assert!(revision > loaded.revision, "{told}");
                assert_eq!(repository.open(older.id).unwrap().case.client.name, "next", "{told}");
                assert_eq!(repository.raw(newest.id).last(), Some(bad), "{told}");
            }
            (Err(_), None) => panic!("{told}: an intact case was not opened"),
            (Err(_), Some(bad)) => {
                unreadable += 1;
                assert!(bad_older, "{told}: the older generation was not taken up");
                assert_eq!(store.get(&key("case", newest.id)).as_ref(), Some(bad), "{told}");
                assert!(repository.list().unreadable.contains(&newest.id) || listed(&repository, newest.id).is_some());
                // A tab that has the case open saves it; what lay there is kept beside.
                let revision = repository.revision(newest.id);
                match repository.save(&newest, revision) {
                    Ok(_) => {
                        assert_eq!(repository.load(newest.id).unwrap().case, newest, "{told}");
                        assert!(repository.raw(newest.id).contains(bad), "{told}");
                    }
                    Err(error) => {
                        assert_eq!((error, revision), (SaveError::ChangedElsewhere, None), "{told}");
                        assert_eq!(store.get(&key("case", newest.id)).as_ref(), Some(bad), "{told}");
                    }
                }
            }
        }
    }
    assert!(replaced > 100 && unreadable > 100, "{replaced} replaced, {unreadable} unreadable");
}

#[test]
fn every_text_that_could_not_be_read_is_kept() {
    let (store, older, _) = two_generations();
    let repository = over(&store);
    for bad in ["first damage", "second damage", "third damage"] {
        store.put(&key("case", older.id), bad);
        assert!(repository.open(older.id).unwrap().is_older);
        // Opened once more while nothing new happened.
        assert!(!repository.open(older.id).unwrap().is_older);
    }
    let raw = repository.raw(older.id);
    for bad in ["first damage", "second damage", "third damage"] {
        assert_eq!(raw.iter().filter(|text| *text == bad).count(), 1, "{bad}");
    }
    repository.remove(older.id);
    assert!(store.texts().is_empty());
}

#[test]
fn what_cannot_be_set_aside_is_not_replaced() {
    let (store, older, _) = two_generations();
    store.put(&key("case", older.id), "damage");
    let texts = store.texts();
    for at in 1.. {
        let store = store.copy();
        store.begin(Some(Fault::Once(at, StoreError::Full)));
        let opened = over(&store).open(older.id);
        if store.calls() < at {
            assert!(opened.is_ok());
            break;
        }
        let has_damage = store.texts().iter().any(|(_, text)| text == "damage");
        assert!(has_damage, "call {at}");
        if opened.is_err() {
            store.begin(None);
            assert!(over(&store).open(older.id).unwrap().is_older, "call {at}: {texts:?}");
        }
    }
}

#[test]
fn a_vanished_newest_generation_is_replaced_by_the_older_one() {
    let (store, older, _) = two_generations();
    store.remove(&key("case", older.id));
    let repository = over(&store);
    assert!(listed(&repository, older.id).is_some());
    let loaded = repository.open(older.id).unwrap();
    assert_eq!((&loaded.case, loaded.is_older), (&older, true));
    assert!(repository.save(&renamed(&older, "next"), repository.revision(older.id)).is_ok());
}

#[test]
fn a_case_under_the_key_of_another_is_not_that_case() {
    let (store, older, _) = two_generations();
    let text = store.get(&key("case", older.id)).unwrap();
    let stranger = case_id(77);
    store.put(&key("case", stranger), &text);
    store.put(&key("summary", stranger), &store.get(&key("summary", older.id)).unwrap());
    let repository = over(&store);
    assert!(repository.open(stranger).is_err());
    assert_eq!(repository.list().unreadable, [stranger]);
    assert_eq!(store.get(&key("case", stranger)), Some(text));
}

#[test]
fn the_lines_at_hand_are_those_of_the_list_and_name_what_has_to_be_made_anew() {
    let (store, _, newest) = two_generations();
    let repository = over(&store);
    assert_eq!(repository.lines(), repository.list());
    store.remove(&key("summary", newest.id));
    store.put(&key("case", case_id(77)), "damage");
    let texts = store.texts();
    let lines = repository.lines();
    assert_eq!((lines.cases.len(), lines.unreadable.len()), (0, 0));
    assert_eq!(lines.unlisted.len(), 2);
    assert!(!lines.is_empty());
    assert_eq!(store.texts(), texts, "Looking at the lines writes nothing.");
    let list = repository.list();
    assert_eq!((list.cases.len(), list.unreadable.as_slice(), list.unlisted.len()), (1, [case_id(77)].as_slice(), 0));
    assert_eq!(repository.lines().cases, list.cases);
    assert!(over(&Watched::roomy()).lines().is_empty());
}

#[test]
fn only_a_whole_text_that_is_no_older_is_up_to_a_note() {
    let (store, _, newest) = two_generations();
    let repository = over(&store);
    let note = |revision| seal::write(revision, &format::write(&newest));
    for (revision, is_up) in [(1, true), (2, true), (3, false)] {
        assert_eq!(repository.is_up_to(newest.id, &note(revision)), is_up, "{revision}");
    }
    // Whether a torn note is of use is decided where it can be read.
    assert!(!repository.is_up_to(newest.id, "damage"));
    assert!(!repository.is_up_to(case_id(77), &note(1)));
    store.put(&key("case", newest.id), &store.get(&key("case", newest.id)).unwrap().replace("newest", "newESt"));
    assert!(!repository.is_up_to(newest.id, &note(1)));
}

#[test]
fn what_a_newer_program_wrote_is_left_as_it_is() {
    let (whole, older, newest) = two_generations();
    let store = whole.copy();
    let newer =
        format::write(&newest).replacen(&format!("\"version\":{VERSION}"), &format!("\"version\":{}", VERSION + 1), 1);
    assert_eq!(format::read(&newer), Err(LoadError::TooNew { found: VERSION + 1 }));
    store.put(&key("case", newest.id), &seal::write(3, &newer));
    let texts = store.texts();
    let repository = over(&store);
    assert_eq!(repository.open(newest.id), Err(LoadError::TooNew { found: VERSION + 1 }));
    assert_eq!(repository.load(newest.id), Err(LoadError::TooNew { found: VERSION + 1 }));
    repository.list();
    for revision in [None, Some(2), Some(3)] {
        assert_eq!(repository.save(&older, revision), Err(SaveError::ChangedElsewhere));
    }
    assert_eq!(store.texts(), texts);
}

#[test]
fn removing_a_case_leaves_no_key_of_it() {
    let (store, older, _) = two_generations();
    let repository = over(&store);
    store.put(&key("case", older.id), "damage");
    repository.open(older.id).unwrap();
    repository.save(&Case { id: case_id(500), ..older.clone() }, None).unwrap();
    repository.remove(older.id);
    assert!(!store.texts().iter().any(|(key, _)| key.contains(&older.id.0.to_string())));
    assert_eq!(repository.list().cases.len(), 1);
    repository.remove(older.id);
}

/// Every fault at every call, for one change: afterwards the record is the old
/// one or the new one, in the list as well as in full.
fn interrupted(
    prepare: &dyn Fn() -> Watched,
    old: Option<&Case>,
    new: Option<&Case>,
    change: &dyn Fn(&Repository<Watched>) -> bool,
) {
    let id = old.or(new).unwrap().id;
    let faults: [fn(usize) -> Fault; 3] =
        [Fault::From, |at| Fault::Once(at, StoreError::Full), |at| Fault::Once(at, StoreError::Blocked)];
    for fault in faults {
        for at in 1.. {
            let store = prepare();
            store.begin(Some(fault(at)));
            let is_done = change(&over(&store));
            let is_over = store.calls() < at;
            store.begin(None);
            let repository = over(&store);
            let told = format!("{:?}, done: {is_done}", fault(at));
            let shown = listed(&repository, id);
            assert_eq!(repository.list().unreadable, [], "{told}");
            if let Ok(loaded) = repository.load(id) {
                assert!(!loaded.is_older, "{told}");
                let expected = if Some(&loaded.case) == new { new } else { old };
                assert_eq!(Some(&loaded.case), expected, "{told}");
                assert!(!is_done || expected == new, "{told}");
                assert_eq!(shown, Some(Summary::of(&loaded.case, loaded.revision)), "{told}");
                assert_eq!(repository.open(id).unwrap(), loaded, "{told}");
            } else {
                assert!(old.is_none() || new.is_none(), "{told}: lost");
                assert_eq!(shown, None, "{told}");
            }
            if is_over {
                break;
            }
        }
    }
}

#[test]
fn an_interrupted_change_leaves_the_old_record_or_the_new_one() {
    let (store, _, old) = two_generations();
    let new = renamed(&old, "new");
    interrupted(&Watched::roomy, None, Some(&new), &|repository| repository.save(&new, None).is_ok());
    interrupted(&|| store.copy(), Some(&old), Some(&new), &|repository| repository.save(&new, Some(2)).is_ok());
    interrupted(&|| store.copy(), Some(&old), Some(&new), &|repository| {
        repository.open(old.id).is_ok_and(|loaded| repository.save(&new, Some(loaded.revision)).is_ok())
    });
    interrupted(&|| store.copy(), Some(&old), None, &|repository| {
        repository.remove(old.id);
        false
    });
}

#[test]
fn a_note_of_the_journal_is_taken_up_where_it_is_newer_or_the_stored_text_is_damaged() {
    let (whole, _, newest) = two_generations();
    let noted = renamed(&newest, "noted");
    let note = |revision| seal::write(revision, &format::write(&noted));
    let name =
        |repository: &Repository<Watched>| repository.load(newest.id).map(|loaded| loaded.case.client.name.clone());
    for (revision, is_of_use, expected) in
        [(1, false, "newest"), (2, false, "newest"), (3, true, "noted"), (9, true, "noted")]
    {
        let store = whole.copy();
        let repository = over(&store);
        assert_eq!(repository.take_up(newest.id, &note(revision)), is_of_use, "{revision}");
        assert_eq!(name(&repository).unwrap(), expected, "{revision}");
        assert_eq!(listed(&repository, newest.id).unwrap().name, expected, "{revision}");
    }
    let store = whole.copy();
    let damage = store.get(&key("case", newest.id)).unwrap().replace("newest", "newESt");
    store.put(&key("case", newest.id), &damage);
    let repository = over(&store);
    assert!(repository.take_up(newest.id, &note(2)));
    assert_eq!(name(&repository).unwrap(), "noted");
    assert!(repository.raw(newest.id).contains(&damage));
    let empty = over(&Watched::roomy());
    assert!(empty.take_up(newest.id, &note(4)), "The whole case was lost in the crash.");
    assert_eq!(name(&empty).unwrap(), "noted");
}

#[test]
fn a_note_that_is_torn_or_of_another_case_is_of_no_use_and_one_of_a_newer_program_waits() {
    let (store, _, newest) = two_generations();
    let texts = store.texts();
    let repository = over(&store);
    let note = seal::write(9, &format::write(&newest));
    let newer = format!("\"version\":{}", VERSION + 1);
    let newer = seal::write(9, &format::write(&newest).replacen(&format!("\"version\":{VERSION}"), &newer, 1));
    for (id, noted, is_of_use) in [
        (newest.id, "", false),
        (newest.id, &note[..note.len() / 2], false),
        (newest.id, &note[1..], false),
        (case_id(77), note.as_str(), false),
        (newest.id, newer.as_str(), true),
    ] {
        assert_eq!(repository.take_up(id, noted), is_of_use);
        assert_eq!(store.texts(), texts);
    }
    store.put(&key("case", newest.id), &newer);
    assert!(!repository.take_up(newest.id, &seal::write(12, &format::write(&newest))));
    assert_eq!(store.get(&key("case", newest.id)), Some(newer));
}
