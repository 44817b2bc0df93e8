//! Writing `.nwk` as easyNWK 1.5 did: windows-1252, lines that end in CRLF, no
//! quoting.
//!
//! All versions share one line for a contact, so what the newest version says
//! of it is written. A role beyond the table stands in full where others have an
//! abbreviation; easyNWK takes it as it stands. Notes are last in their lines
//! and keep their semicolons, as they are read here; easyNWK reads them up to
//! the first.
//!
//! Who has no place stands in the middle, where we read nobody as placed;
//! easyNWK drops them.
//!
//! A place goes through two roots and back, which costs its last digits. What
//! was read from a file is written with the figures of the file, and reading
//! takes the dust off figures of the map, so that neither wanders.

use std::collections::BTreeMap;

use chrono::Datelike;

use crate::domain::case::Case;
use crate::domain::client::Gender;
use crate::domain::ids::ContactId;
use crate::domain::map::bond::Bond;
use crate::domain::map::contact::{AnchorTie, Contact, ContactKind};
use crate::domain::map::place::Place;
use crate::domain::map::role;
use crate::domain::map::version::{MapAim, MapVersion};
use crate::interchange::keeping::{self, NWK};
use crate::interchange::loss::{Loss, Lost};
use crate::interchange::numbers::Numbers;
use crate::interchange::nwk::{merging, place};
use crate::interchange::{roles, tally, windows_1252};

/// A case as a file of easyNWK 1.5.
pub fn write(case: &Case) -> Vec<u8> {
    windows_1252::encode(&lines(case).concat())
}

fn lines(case: &Case) -> Vec<String> {
    let numbers = Numbers::of(case);
    let client = &case.client;
    let mut lines = vec![line(&["E", &field(&client.name), &field(&client.age), &note(&client.note)])];
    let versions = in_order(case);
    for version in &versions {
        // A day that is not known still needs its points.
        let day = version
            .date
            .map_or_else(|| "..".to_owned(), |date| format!("{}.{}.{}", date.day(), date.month(), date.year()));
        lines.push(line(&["F", &numbers.version(version.id).to_string(), &day]));
    }
    let people = People::of(case);
    for (id, contact) in people.in_order() {
        let name = if contact.deceased { format!("+{}", name(contact)) } else { name(contact) };
        let letter = gender_letter(contact.gender);
        let number = numbers.contact(id).to_string();
        lines.push(line(&["N", &number, &name, letter, &people.abbreviation(contact), &note(&contact.note)]));
    }
    for version in &versions {
        let of_version = numbers.version(version.id).to_string();
        for contact in version.network.contacts() {
            let (x, y) = position(contact);
            let number = numbers.contact(contact.id).to_string();
            let tie = anchor_tie(contact.anchor_tie);
            lines.push(line(&["P", &of_version, &number, &x.to_string(), &y.to_string(), tie]));
        }
        for tie in version.network.ties() {
            let (one, other) = numbers.ends(tie);
            lines.push(line(&["L", &of_version, &one.to_string(), &other.to_string()]));
        }
    }
    lines
}

/// The newest version comes last, because the successor of easyNWK 1.5 reads
/// all versions into one and the last one wins.
fn in_order(case: &Case) -> Vec<&MapVersion> {
    let of_aim = |aim: MapAim| case.maps.iter().map(|version| &**version).filter(move |version| version.aim == aim);
    of_aim(MapAim::Target).chain(of_aim(MapAim::Actual)).collect()
}

/// The contacts of all versions, each as the newest version that has it says.
struct People<'case> {
    /// Every version of a contact, the newest first.
    said: BTreeMap<ContactId, Vec<&'case Contact>>,
    order: Vec<ContactId>,
}

impl<'case> People<'case> {
    fn of(case: &'case Case) -> Self {
        let newest_first: Vec<&MapVersion> = in_order(case).into_iter().rev().collect();
        let mut said: BTreeMap<ContactId, Vec<&Contact>> = BTreeMap::new();
        for contact in newest_first.iter().flat_map(|version| version.network.contacts()) {
            said.entry(contact.id).or_default().push(contact);
        }
        let lists = newest_first.iter().map(|version| version.network.contacts().map(|contact| contact.id).collect());
        let order = merging::merged(lists);
        Self { said, order }
    }

    fn in_order(&self) -> impl Iterator<Item = (ContactId, &'case Contact)> {
        self.order.iter().filter_map(|id| Some((*id, *self.said.get(id)?.first()?)))
    }

    /// What all versions but the newest say otherwise.
    fn said_otherwise(&self) -> usize {
        let words = |one: &Contact| (one.name.clone(), one.role.clone(), one.note.clone(), one.gender, one.deceased);
        let differs = |said: &&Vec<&Contact>| said.iter().any(|one| words(one) != words(said[0]));
        self.said.values().filter(differs).count()
    }

    /// The abbreviation that is read as this role on every version, else the
    /// role itself.
    fn abbreviation(&self, contact: &Contact) -> String {
        let kept = keeping::object(&contact.kept, NWK).and_then(|kept| kept.get("abbreviation")?.as_str());
        let table = role::named(&contact.role).map(|role| role.abbreviation);
        let said = self.said.get(&contact.id).map_or(&[][..], Vec::as_slice);
        let fits = |abbreviation: &&str| said.iter().all(|one| role_read(abbreviation, one) == one.role);
        kept.filter(fits).or_else(|| table.filter(fits)).map_or_else(|| field(&contact.role), str::to_owned)
    }

    /// True if the role is not read as it is.
    fn loses_role(&self, contact: &Contact) -> bool {
        role_read(&self.abbreviation(contact), contact) != field(&contact.role)
    }
}

/// The role that is read from an abbreviation at the place of a contact.
fn role_read<'text>(abbreviation: &'text str, contact: &Contact) -> &'text str {
    let sector = contact.place.map(Place::sector);
    roles::by_abbreviation(abbreviation, gender_read(contact.gender), sector).unwrap_or(abbreviation)
}

/// Figures of a place: those of the file it came from, if it is still that
/// place. Nobody stands in another sector because of a last digit.
fn position(contact: &Contact) -> (f64, f64) {
    let kept = keeping::object(&contact.kept, NWK);
    let figure = |key: &str| kept.and_then(|kept| kept.get(key)?.as_f64());
    if let (Some(x), Some(y)) = (figure("x"), figure("y"))
        && place(x, y) == contact.place
    {
        return (x, y);
    }
    let Some(wanted) = contact.place else { return (0.5, 0.5) };
    let (up, right) = wanted.angle().to_radians().sin_cos();
    let (x, y) = (0.5 + wanted.distance() / 200.0 * right, 0.5 - wanted.distance() / 200.0 * up);
    let near = [(x, y), (x, y.next_up()), (x, y.next_down()), (x.next_up(), y), (x.next_down(), y)];
    let is_there = |(x, y): &(f64, f64)| place(*x, *y).is_some_and(|place| place.sector() == wanted.sector());
    near.into_iter().find(is_there).unwrap_or((x, y))
}

fn line(fields: &[&str]) -> String {
    format!("{}\r\n", fields.join(";"))
}

/// A field between semicolons.
fn field(text: &str) -> String {
    note(text).replace(';', ",").trim().to_owned()
}

/// A field at the end of a line.
fn note(text: &str) -> String {
    text.replace("\r\n", " ").replace(char::is_control, " ")
}

/// A name; one that begins like that of somebody deceased loses the sign.
fn name(contact: &Contact) -> String {
    let name = field(&contact.name);
    if contact.deceased { name } else { name.trim_start_matches(['+', ' ']).to_owned() }
}

const fn gender_letter(gender: Gender) -> &'static str {
    match gender {
        Gender::Female => "w",
        Gender::Male => "m",
        Gender::Diverse | Gender::Unspecified => "",
    }
}

/// The gender that is read from the letter of a gender.
const fn gender_read(gender: Gender) -> Gender {
    match gender {
        Gender::Female => Gender::Female,
        Gender::Male => Gender::Male,
        Gender::Diverse | Gender::Unspecified => Gender::Unspecified,
    }
}

const fn anchor_tie(tie: AnchorTie) -> &'static str {
    match tie {
        AnchorTie::None => "0",
        AnchorTie::Existing => "1",
        AnchorTie::Multiplex => "2",
    }
}

/// What a file of easyNWK 1.5 has no place for.
pub fn losses(case: &Case) -> Vec<Loss> {
    let people = People::of(case);
    let newest: Vec<&Contact> = people.in_order().map(|(_, contact)| contact).collect();
    let client = &case.client;
    let so = |is_so: &dyn Fn(&Contact) -> bool| newest.iter().filter(|contact| is_so(contact)).count();
    let told = |is_so: fn(&Bond) -> bool| {
        tally::contacts(case, |contact| is_so(&contact.bond)) + tally::ties(case, |tie| is_so(&tie.bond))
    };
    let texts = || {
        let of_contacts = newest.iter().flat_map(|contact| {
            [
                (contact.name.as_str(), name(contact)),
                (&contact.role, field(&contact.role)),
                (&contact.note, note(&contact.note)),
            ]
        });
        let of_client = [
            (client.name.as_str(), field(&client.name)),
            (&client.age, field(&client.age)),
            (&client.note, note(&client.note)),
        ];
        of_client.into_iter().chain(of_contacts)
    };
    let mut counts = vec![
        (Lost::CaseFile, tally::case_file(case)),
        (Lost::ClientDetails, tally::client_details(case)),
        (Lost::Titles, tally::versions(case, |version| !version.title.is_empty())),
        (Lost::UnplacedContacts, tally::contacts(case, |contact| contact.place.is_none())),
        (Lost::Kinds, so(&|contact| contact.kind != ContactKind::Person)),
        (
            Lost::Genders,
            so(&|contact| gender_read(contact.gender) != contact.gender)
                + usize::from(client.gender != Gender::Unspecified),
        ),
        (Lost::Ages, so(&|contact| !contact.age.is_empty())),
        (Lost::Roles, so(&|contact| people.loses_role(contact))),
        (Lost::Emoji, so(&|contact| !contact.emoji.is_empty()) + usize::from(!client.emoji.is_empty())),
        (Lost::Support, told(|bond| !bond.support.is_empty())),
        (Lost::Conflicts, told(|bond| bond.conflict)),
        (Lost::Asked, tally::asked(case)),
        (Lost::Letters, texts().filter(|(_, written)| !windows_1252::holds(written)).count()),
        (Lost::Separators, texts().filter(|(text, written)| text != written).count()),
        (Lost::Kept, tally::kept(case)),
        (Lost::EarlierWords, people.said_otherwise()),
    ];
    counts.extend(tally::aims(case));
    counts.extend(tally::bonds(case));
    Loss::among(counts)
}
