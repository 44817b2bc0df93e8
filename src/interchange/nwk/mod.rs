//! `.nwk`, the format of easyNWK 1.5: lines of fields between semicolons, the
//! kind of line in front. Nothing is quoted; a note is last in its line and may
//! therefore hold semicolons.
//!
//! Several versions of a map share the contacts and have places and ties of
//! their own. A contact without a place in a version is not on that version.

mod merging;
mod writing;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::client::{Client, Gender};
use crate::domain::ids::ContactId;
use crate::domain::kept::Kept;
use crate::domain::map::contact::{AnchorTie, Contact};
use crate::domain::map::place::Place;
use crate::domain::order;
use crate::interchange::case::{Draft, DraftTie, Identities, assemble};
use crate::interchange::keeping::{self, NWK};
use crate::interchange::problem::{Crowd, ImportError, Remark, Spot};
use crate::interchange::remarks::Remarks;
use crate::interchange::{MOST_CONTACTS, MOST_TIES, MOST_VERSIONS};
use crate::interchange::{numbers, roles};

pub use crate::interchange::nwk::writing::{losses, write};

/// True if the first line that is not empty begins like this format.
pub(super) fn is_one(text: &str) -> bool {
    let first = text.lines().map(str::trim).find(|line| !line.is_empty());
    first.and_then(|line| line.split_once(';')).is_some_and(|(kind, _)| matches!(kind, "E" | "F" | "N" | "P" | "L"))
}

/// A contact as the file lists it, before it has a place.
struct Person {
    key: String,
    name: String,
    deceased: bool,
    gender: Gender,
    abbreviation: String,
    note: String,
}

/// Where a contact stands in a version.
struct Position {
    x: f64,
    y: f64,
    anchor_tie: AnchorTie,
}

#[derive(Default)]
struct Version {
    date: Option<NaiveDate>,
    /// By the position of the contact in the list.
    positions: BTreeMap<usize, Position>,
    ties: Vec<DraftTie>,
}

#[derive(Default)]
struct File {
    client: Client,
    /// Keys of the versions, in the order of the file.
    order: Vec<String>,
    versions: BTreeMap<String, Version>,
    people: Vec<Person>,
    /// Positions in `people` by key.
    known: BTreeMap<String, usize>,
}

/// The case in a file, and what was not taken over.
pub(super) fn read(
    text: &str,
    ids: &mut dyn FnMut() -> Uuid,
    today: NaiveDate,
) -> Result<(Case, Vec<Remark>), ImportError> {
    refuse_crowds(text)?;
    let mut remarks = Remarks::default();
    let mut file = File::default();
    // Contacts and versions first: places and ties may stand before them.
    for (line, fields) in lines(text) {
        if !file.take_head(&fields, &mut remarks) {
            remarks.unreadable(|| Spot::Line(line));
        }
    }
    if file.order.is_empty() {
        return Err(ImportError::NoVersions);
    }
    for (line, fields) in lines(text) {
        if !file.take_body(&fields, &mut remarks) {
            remarks.unreadable(|| Spot::Line(line));
        }
    }
    let mut identities = Identities::new(ids);
    let drafts = file.drafts(&mut identities, &mut remarks);
    let case = assemble(file.client, drafts, identities, today, &mut remarks);
    Ok((case, remarks.into_list()))
}

/// A file of more lines of a kind than are read is refused before it costs time.
fn refuse_crowds(text: &str) -> Result<(), ImportError> {
    for (kind, what, limit) in [
        ("F;", Crowd::Versions, MOST_VERSIONS),
        ("N;", Crowd::Contacts, MOST_CONTACTS),
        ("P;", Crowd::Contacts, MOST_CONTACTS),
        ("L;", Crowd::Ties, MOST_TIES),
    ] {
        if text.lines().filter(|line| line.starts_with(kind)).count() > limit {
            return Err(ImportError::TooMany { what, limit });
        }
    }
    Ok(())
}

fn lines(text: &str) -> impl Iterator<Item = (usize, Vec<&str>)> {
    let numbered = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    numbered.map(|(at, line)| (at + 1, line.split(';').collect()))
}

impl File {
    /// Reads a line about the client, a version or a contact; false if it
    /// should be one and is not.
    fn take_head(&mut self, fields: &[&str], remarks: &mut Remarks) -> bool {
        match *fields {
            ["E", name, ref rest @ ..] => {
                let age = rest.first().copied().unwrap_or_default();
                self.client = Client {
                    name: name.trim().to_owned(),
                    age: age.trim().to_owned(),
                    note: rest.get(1..).unwrap_or_default().join(";"),
                    ..Client::default()
                };
                true
            }
            ["F", key, ref rest @ ..] => {
                let key = key.trim().to_owned();
                if key.is_empty() || self.versions.contains_key(&key) {
                    return false;
                }
                let text = rest.first().copied().unwrap_or_default();
                let date = day(text);
                self.order.push(key.clone());
                self.versions.insert(key, Version { date, ..Version::default() });
                date.is_some() || text.chars().all(|letter| letter == '.' || letter.is_whitespace())
            }
            ["N", key, name, ref rest @ ..] => {
                let key = key.trim().to_owned();
                if self.known.contains_key(&key) {
                    remarks.double_contacts += 1;
                    return true;
                }
                let field = |at: usize| rest.get(at).copied().unwrap_or_default();
                let name = name.trim();
                self.known.insert(key.clone(), self.people.len());
                self.people.push(Person {
                    key,
                    name: name.strip_prefix('+').unwrap_or(name).trim().to_owned(),
                    deceased: name.starts_with('+'),
                    gender: gender(field(0)),
                    abbreviation: field(1).trim().to_owned(),
                    note: rest.get(2..).unwrap_or_default().join(";"),
                });
                true
            }
            ["P" | "L", ..] => true,
            _ => false,
        }
    }

    /// Reads a line about a place or a tie; false if it should be one and is
    /// not.
    fn take_body(&mut self, fields: &[&str], remarks: &mut Remarks) -> bool {
        match *fields {
            ["P", version, person, x, y, ref rest @ ..] => {
                let Some(version) = self.versions.get_mut(version.trim()) else {
                    remarks.unknown_versions += 1;
                    return true;
                };
                let Some(person) = self.known.get(person.trim()) else { return false };
                let (Some(x), Some(y)) = (number(x), number(y)) else { return false };
                let (anchor_tie, is_known) = anchor_tie(rest.first().copied().unwrap_or_default());
                version.positions.insert(*person, Position { x, y, anchor_tie });
                is_known
            }
            ["L", version, one, other, ..] => {
                match self.versions.get_mut(version.trim()) {
                    Some(version) => {
                        let ends = (one.trim().to_owned(), other.trim().to_owned());
                        version.ties.push(DraftTie { ends, kept: Kept::default() });
                    }
                    None => remarks.unknown_versions += 1,
                }
                true
            }
            ["P" | "L", ..] => false,
            // Reading the heads has judged every other line.
            _ => true,
        }
    }

    fn drafts(&mut self, identities: &mut Identities, remarks: &mut Remarks) -> Vec<Draft> {
        let mut is_placed = vec![false; self.people.len()];
        let numbers = self.numbers(identities);
        let known = self.order.iter().map(|key| (key, key.parse().ok())).collect::<Vec<_>>();
        let versions = numbers::for_versions(known.into_iter());
        let mut drafts = Vec::new();
        for key in &self.order {
            let Some(version) = self.versions.remove(key) else { continue };
            let mut draft = Draft { date: version.date, ties: version.ties, ..Draft::default() };
            let number = versions.get(key).copied();
            keeping::put_object(&mut draft.kept, NWK, Map::from_iter([("id".to_owned(), number.into())]));
            for (at, position) in version.positions {
                is_placed[at] = true;
                let id = identities.contact(Some(self.people[at].key.clone()));
                let number = numbers.get(&id).copied();
                draft.contacts.push(contact(&self.people[at], &position, number, Contact::new(id, "")));
            }
            draft.ties.iter_mut().for_each(|tie| tie.note_order(identities, &numbers));
            drafts.push(draft);
        }
        remarks.removed = is_placed.iter().filter(|is_placed| !**is_placed).count();
        drafts
    }

    /// The numbers of the contacts that stand on a version.
    fn numbers(&self, identities: &mut Identities) -> BTreeMap<ContactId, i64> {
        let mut placed: Vec<usize> =
            self.versions.values().flat_map(|version| version.positions.keys().copied()).collect();
        order::naturally(&mut placed);
        placed.dedup();
        let keys = placed.into_iter().map(|at| &self.people[at].key);
        let known = keys.map(|key| (identities.contact(Some(key.clone())), key.parse().ok()));
        let known: Vec<(ContactId, Option<i64>)> = known.collect();
        numbers::for_contacts(known.into_iter())
    }
}

/// A person at a position. The sector of the place decides one of the roles.
fn contact(person: &Person, position: &Position, number: Option<i64>, blank: Contact) -> Contact {
    let place = place(position.x, position.y);
    let role = roles::by_abbreviation(&person.abbreviation, person.gender, place.map(Place::sector));
    let mut kept = Kept::default();
    let of_file = [
        ("id", number.into()),
        ("x", position.x.into()),
        ("y", position.y.into()),
        ("abbreviation", Value::from(person.abbreviation.as_str())),
    ];
    keeping::put_object(&mut kept, NWK, of_file.map(|(key, value)| (key.to_owned(), value)).into_iter().collect());
    Contact {
        name: person.name.clone(),
        role: role.map_or_else(|| person.abbreviation.clone(), ToOwned::to_owned),
        gender: person.gender,
        note: person.note.clone(),
        deceased: person.deceased,
        anchor_tie: position.anchor_tie,
        place,
        kept,
        ..blank
    }
}

fn gender(letter: &str) -> Gender {
    match letter.trim() {
        "w" => Gender::Female,
        "m" => Gender::Male,
        _ => Gender::Unspecified,
    }
}

/// The tie to the anchor, and whether the file says one we know.
fn anchor_tie(text: &str) -> (AnchorTie, bool) {
    match text.trim() {
        "0" => (AnchorTie::None, true),
        "1" | "" => (AnchorTie::Existing, true),
        "2" => (AnchorTie::Multiplex, true),
        _ => (AnchorTie::Existing, false),
    }
}

fn number(text: &str) -> Option<f64> {
    text.trim().replace(',', ".").parse().ok().filter(|number: &f64| number.is_finite())
}

/// From the unit square with its origin top left to the map; the anchor stands
/// in the middle.
fn place(x: f64, y: f64) -> Option<Place> {
    let (right, up) = (x - 0.5, 0.5 - y);
    let (angle, distance) = (up.atan2(right).to_degrees(), right.hypot(up) * 200.0);
    let exact = Place::new(angle, distance)?;
    Place::new(without_dust(angle), without_dust(distance))
        .filter(|place| place.sector() == exact.sector())
        .or(Some(exact))
}

/// A figure of few digits that the way over the unit square has left a last
/// digit beside is that figure.
fn without_dust(figure: f64) -> f64 {
    const GRID: f64 = 10_000.0;
    const DUST: f64 = 1e-9;
    let tidy = (figure * GRID).round() / GRID;
    if (tidy - figure).abs() < DUST { tidy } else { figure }
}

/// "3.2.2010"
fn day(text: &str) -> Option<NaiveDate> {
    let mut parts = text.trim().split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_and_impossible_ones_are_not() {
        assert_eq!(day("3.2.2010"), NaiveDate::from_ymd_opt(2010, 2, 3));
        assert_eq!(day("03.02.2010"), NaiveDate::from_ymd_opt(2010, 2, 3));
        for text in ["", "31.2.2010", "3.2", "a.b.c"] {
            assert_eq!(day(text), None, "for {text}");
        }
    }

    #[test]
    fn the_format_is_recognised_by_its_first_line() {
        assert!(is_one("\r\nE;Maria;45;\r\n"));
        assert!(is_one("F;1;3.2.2010"));
        assert!(!is_one("Name;Alter\nE;1"));
        assert!(!is_one("E"));
    }
}
