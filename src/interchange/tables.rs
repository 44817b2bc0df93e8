//! Contacts and ties as tables for people, and the three tables that the R
//! package egor reads.

use crate::analysis::population::Population;
use crate::domain::case::Case;
use crate::domain::map::version::MapVersion;
use crate::interchange::csv::Cell;
use crate::interchange::fields::{BondField, ContactField, TieField};
use crate::interchange::people::{Numbers, people};
use crate::interchange::terms::{Term, Value};
use crate::interchange::words::{Key, Words};

type Table = Vec<Vec<Cell>>;

/// A value in words.
fn read(value: Value, words: &dyn Words) -> Cell {
    match value {
        Value::Nothing => Cell::Nothing,
        Value::Text(text) => Cell::Text(text),
        Value::Role(role) if role.is_empty() => Cell::Nothing,
        Value::Role(role) => Cell::Text(words.role(&role)),
        Value::Terms(terms) => {
            Cell::Text(terms.into_iter().map(|term| words.term(term)).collect::<Vec<_>>().join(", "))
        }
        Value::Flag(flag) => words.flag(flag).into(),
        Value::Whole(number) => Cell::Whole(number),
        Value::Number(number) => Cell::Number(number),
    }
}

/// A value by its key.
fn coded(value: &Value) -> Cell {
    match value {
        Value::Whole(number) => Cell::Whole(*number),
        Value::Number(number) => Cell::Number(*number),
        // What R reads as a truth value.
        Value::Flag(flag) => if *flag { "TRUE" } else { "FALSE" }.into(),
        Value::Nothing | Value::Text(_) | Value::Role(_) | Value::Terms(_) => {
            value.for_programs().map_or(Cell::Nothing, Cell::Text)
        }
    }
}

fn head(words: &dyn Words, keys: &[Key]) -> Vec<Cell> {
    keys.iter().map(|key| words.key(*key).into()).collect()
}

/// The version that a row is about.
fn of_version(version: &MapVersion, words: &dyn Words) -> Vec<Cell> {
    vec![version.title.as_str().into(), version.date.into(), Cell::Text(words.term(Term::Aim(version.aim)))]
}

/// All contacts of all versions.
pub(super) fn contacts(case: &Case, population: Population, words: &dyn Words) -> Table {
    let numbers = Numbers::of(case);
    let mut first = head(words, &[Key::Version, Key::Date, Key::Aim, Key::Contact]);
    first.extend(ContactField::of_tables().map(|field| Cell::Text(words.contact_field(field))));
    first.extend(BondField::all().map(|field| Cell::Text(words.tie_field(TieField::Told(field)))));
    let mut table = vec![first];
    for version in &case.maps {
        for person in people(version, &numbers, population) {
            let mut row = of_version(version, words);
            row.push(Cell::Whole(person.number));
            row.extend(ContactField::of_tables().map(|field| read(field.of(&person), words)));
            let told = BondField::all().map(|field| TieField::Told(field).with_anchor(person.contact));
            row.extend(told.map(|value| read(value, words)));
            table.push(row);
        }
    }
    table
}

/// All ties between contacts of all versions.
pub(super) fn ties(case: &Case, words: &dyn Words) -> Table {
    let numbers = Numbers::of(case);
    let keys = [Key::Version, Key::Date, Key::Aim, Key::First, Key::FirstName, Key::Second, Key::SecondName];
    let mut first = head(words, &keys);
    first.extend(TieField::all().map(|field| Cell::Text(words.tie_field(field))));
    let mut table = vec![first];
    for version in &case.maps {
        let name = |id| version.network.contact(id).map_or(Cell::Nothing, |contact| contact.name.as_str().into());
        for tie in version.network.ties() {
            let (one, other) = tie.between.ends();
            let mut row = of_version(version, words);
            row.extend([Cell::Whole(numbers.number(one)), name(one), Cell::Whole(numbers.number(other)), name(other)]);
            row.extend(TieField::all().map(|field| read(field.of(tie), words)));
            table.push(row);
        }
    }
    table
}

/// The three tables of egor. Each version is an ego of its own, because egor
/// knows one network for each; `client` says that they are the same person.
/// Heads are those that `threefiles_to_egor` looks for, values are keys.
pub(super) struct Egor {
    pub(super) egos: Table,
    pub(super) alters: Table,
    pub(super) edges: Table,
}

/// The case as egor reads it.
pub(super) fn egor(case: &Case, population: Population) -> Egor {
    let numbers = Numbers::of(case);
    let titles = |titles: &[&str]| titles.iter().map(|title| Cell::from(*title)).collect::<Vec<_>>();
    let mut egos = vec![titles(&["egoID", "client", "title", "date", "aim", "name", "gender", "age", "note"])];
    let mut first = titles(&["egoID", "alterID"]);
    first.extend(ContactField::of_tables().map(|field| Cell::Text(field.key())));
    // The tie to the anchor has fields of the same names as a contact.
    first.extend(BondField::all().map(|field| Cell::Text(format!("tie_{}", field.key()))));
    let mut alters = vec![first];
    let mut first = titles(&["egoID", "Source", "Target"]);
    first.extend(TieField::all().map(|field| Cell::Text(field.key())));
    let mut edges = vec![first];
    for (at, version) in case.maps.iter().enumerate() {
        let ego = Cell::Whole(at + 1);
        let client = &case.client;
        let gender = Term::Gender(client.gender).key();
        let aim = Term::Aim(version.aim).key();
        let texts = [version.title.as_str(), client.name.trim(), &client.age, &client.note].map(Cell::from);
        let [title, name, age, note] = texts;
        let row = [
            ego.clone(),
            Cell::Whole(1),
            title,
            version.date.into(),
            Cell::Text(aim),
            name,
            Cell::Text(gender),
            age,
            note,
        ];
        egos.push(row.to_vec());
        for person in people(version, &numbers, population) {
            let mut row = vec![ego.clone(), Cell::Whole(person.number)];
            row.extend(ContactField::of_tables().map(|field| coded(&field.of(&person))));
            row.extend(BondField::all().map(|field| coded(&TieField::Told(field).with_anchor(person.contact))));
            alters.push(row);
        }
        for tie in version.network.ties() {
            let (one, other) = tie.between.ends();
            let mut row = vec![ego.clone(), Cell::Whole(numbers.number(one)), Cell::Whole(numbers.number(other))];
            row.extend(TieField::all().map(|field| coded(&field.of(tie))));
            edges.push(row);
        }
    }
    Egor { egos, alters, edges }
}
