//! easyNWK records: JSON of version 2.1 and later, and the bare map of 2.0.
//!
//! Files were written by many versions of a program without a schema: keys are
//! missing, numbers stand as texts, ties are doubled. Every field is therefore
//! read by itself, and one that cannot be read costs that field, not the file.
//! What we have no word for is kept and written back.

mod contact;
mod entry;
mod json;
pub(super) mod keys;
mod spoken;
mod writing;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::client::Client;
use crate::domain::ids::ContactId;
use crate::domain::kept::Kept;
use crate::domain::map::version::oldest_first;
use crate::interchange::case::{Draft, DraftTie, Identities, assemble};
use crate::interchange::easynwk::entry::Entry;
use crate::interchange::keeping;
use crate::interchange::numbers;
use crate::interchange::problem::{Crowd, ImportError, Remark};
use crate::interchange::remarks::Remarks;
use crate::interchange::{MOST_CONTACTS, MOST_TIES, MOST_VERSIONS};

pub use crate::interchange::easynwk::writing::{losses, write};

/// A version of the map, still with what it says about the client.
struct Version {
    key: Option<String>,
    client: Client,
    client_kept: Kept,
    /// What is kept of the map beside the client.
    map_kept: Kept,
    draft: Draft,
}

/// The case in a record, and what was not taken over.
pub(super) fn read(
    object: &Map<String, Value>,
    ids: &mut dyn FnMut() -> Uuid,
    today: NaiveDate,
) -> Result<(Case, Vec<Remark>), ImportError> {
    let root = Entry::root(object);
    let mut remarks = Remarks::default();
    let mut identities = Identities::new(ids);
    let mut kept = Kept::default();
    if !object.contains_key("versions") && !object.contains_key("alteri") {
        return Err(ImportError::UnknownFormat);
    }
    let (mut versions, current) = if object.contains_key("versions") {
        root.keep_unknown(&keys::RECORD, &mut kept, &mut remarks);
        if let Some(size) = root.raw("size") {
            kept.put("size", size.clone());
        }
        let versions = versions(&root, &mut identities, &mut remarks)?;
        let current = root.identity("currentVersion");
        remarks.no_current_version = current.as_deref().is_none_or(|key| find(&versions, key).is_none());
        (versions, current)
    } else {
        let mut bare = map(&root, &mut identities, &mut remarks, &mut Room::whole())?;
        bare.draft.date = Some(today);
        (vec![bare], None)
    };
    oldest_first(&mut versions, |version| version.draft.date);
    let current = current.and_then(|key| find(&versions, &key)).unwrap_or(versions.len().saturating_sub(1));
    let client = versions.get(current).map(|version| version.client.clone()).unwrap_or_default();
    remarks.differing_clients = versions.iter().filter(|version| version.client != client).count();
    let drafts = with_numbers(drafts(versions, &client), &identities);
    let mut case = assemble(client, drafts, identities, today, &mut remarks);
    case.kept = kept;
    Ok((case, remarks.into_list()))
}

/// The first version of that key.
fn find(versions: &[Version], key: &str) -> Option<usize> {
    versions.iter().position(|version| version.key.as_deref() == Some(key))
}

/// The versions without the client. What one says of the client otherwise than
/// the case does is kept with it; the newest one speaks for the case wherever it
/// is written.
fn drafts(versions: Vec<Version>, client: &Client) -> Vec<Draft> {
    let newest = versions.len().saturating_sub(1);
    let mut drafts = Vec::new();
    for (at, mut version) in versions.into_iter().enumerate() {
        let mut ego = version.client_kept;
        if at != newest {
            keep_differing(&version.client, client, &mut ego);
        }
        let as_object = |kept: &Kept| kept.entries().map(|(key, value)| (key.to_owned(), value.clone())).collect();
        let mut map: Map<String, Value> = as_object(&version.map_kept);
        let mut ego: Map<String, Value> = as_object(&ego);
        if at == newest && !client.emoji.is_empty() {
            // The key says something now.
            ego.remove("emoji");
        }
        if !ego.is_empty() {
            map.insert("ego".to_owned(), Value::Object(ego));
        }
        keeping::put_object(&mut version.draft.kept, "nwk", map);
        drafts.push(version.draft);
    }
    drafts
}

fn keep_differing(one: &Client, client: &Client, kept: &mut Kept) {
    let gender = |client: &Client| spoken::gender_word(client.gender).to_owned();
    for (key, says, case_says) in [
        ("name", one.name.clone(), client.name.clone()),
        ("currentGender", gender(one), gender(client)),
        ("age", one.age.clone(), client.age.clone()),
        ("note", one.note.clone(), client.note.clone()),
        ("emoji", one.emoji.clone(), client.emoji.clone()),
    ] {
        if says != case_says {
            kept.put(key, Value::String(says));
        }
    }
}

/// The versions with a number for whatever the file has given none, so that
/// what is written has the numbers of what was read.
fn with_numbers(mut drafts: Vec<Draft>, identities: &Identities) -> Vec<Draft> {
    let known = drafts.iter().map(|draft| keeping::whole(&draft.kept, "id")).enumerate();
    let versions = numbers::for_versions(known.collect::<Vec<_>>().into_iter());
    let known = drafts.iter().flat_map(|draft| draft.contacts.iter().rev());
    let known = known.map(|contact| (contact.id, keeping::whole(&contact.kept, "id")));
    let contacts: BTreeMap<ContactId, i64> = numbers::for_contacts(known.collect::<Vec<_>>().into_iter());
    for (at, draft) in drafts.iter_mut().enumerate() {
        draft.kept.put("id", versions.get(&at).copied().into());
        for contact in &mut draft.contacts {
            contact.kept.put("id", contacts.get(&contact.id).copied().into());
        }
        for tie in &mut draft.ties {
            tie.note_order(identities, &contacts);
        }
    }
    drafts
}

/// How much more of contacts and ties is read.
struct Room {
    contacts: usize,
    ties: usize,
}

impl Room {
    const fn whole() -> Self {
        Self { contacts: MOST_CONTACTS, ties: MOST_TIES }
    }

    fn take(&mut self, contacts: usize, ties: usize) -> Result<(), ImportError> {
        let too_many = |what, limit| ImportError::TooMany { what, limit };
        self.contacts = self.contacts.checked_sub(contacts).ok_or_else(|| too_many(Crowd::Contacts, MOST_CONTACTS))?;
        self.ties = self.ties.checked_sub(ties).ok_or_else(|| too_many(Crowd::Ties, MOST_TIES))?;
        Ok(())
    }
}

/// All versions that have a map. A record in which none has one is refused.
fn versions(root: &Entry, identities: &mut Identities, remarks: &mut Remarks) -> Result<Vec<Version>, ImportError> {
    let list = root.list("versions").ok_or_else(|| wrong(root.path.key("versions").to_string()))?;
    if list.len() > MOST_VERSIONS {
        return Err(ImportError::TooMany { what: Crowd::Versions, limit: MOST_VERSIONS });
    }
    let list_path = root.path.key("versions");
    let (mut versions, mut left) = (Vec::new(), Room::whole());
    for (at, value) in list.iter().enumerate() {
        let path = list_path.index(at);
        let Some(entry) = Entry::of(value, path) else {
            remarks.unreadable(|| path.spot());
            continue;
        };
        let Some(map_entry) = entry.object("nwk") else {
            remarks.unreadable(|| entry.path.key("nwk").spot());
            continue;
        };
        let mut version = match map(&map_entry, identities, remarks, &mut left) {
            Ok(version) => version,
            Err(error @ ImportError::TooMany { .. }) => return Err(error),
            Err(_) => {
                remarks.unreadable(|| map_entry.path.key("alteri").spot());
                continue;
            }
        };
        version.key = entry.identity("id");
        version.draft.title = entry.text("title", remarks);
        version.draft.date = entry.date("date", remarks);
        entry.keep_unknown(&keys::VERSION, &mut version.draft.kept, remarks);
        if let Some(number) = entry.whole("id") {
            version.draft.kept.put("id", Value::from(number));
        }
        versions.push(version);
    }
    if !versions.is_empty() {
        Ok(versions)
    } else if list.is_empty() {
        Err(ImportError::NoVersions)
    } else {
        Err(wrong(list_path.index(0).key("nwk").to_string()))
    }
}

/// One map: client, contacts, ties.
fn map(
    entry: &Entry,
    identities: &mut Identities,
    remarks: &mut Remarks,
    room: &mut Room,
) -> Result<Version, ImportError> {
    let alteri_path = entry.path.key("alteri");
    let alteri = entry.list("alteri").ok_or_else(|| wrong(alteri_path.to_string()))?;
    room.take(alteri.len(), entry.list("connections").map_or(0, Vec::len))?;
    let mut map_kept = Kept::default();
    entry.keep_unknown(&keys::MAP, &mut map_kept, remarks);
    let (client, client_kept) = if let Some(ego) = entry.object("ego") {
        contact::client(&ego, remarks)
    } else {
        remarks.unreadable(|| entry.path.key("ego").spot());
        (Client::default(), Kept::default())
    };
    let mut draft = Draft::default();
    for (at, value) in alteri.iter().enumerate() {
        let path = alteri_path.index(at);
        match Entry::of(value, path) {
            Some(alter) => draft.contacts.push(contact::contact(&alter, identities, remarks)),
            None => remarks.unreadable(|| path.spot()),
        }
    }
    draft.ties = ties(entry, remarks);
    Ok(Version { key: None, client, client_kept, map_kept, draft })
}

fn ties(entry: &Entry, remarks: &mut Remarks) -> Vec<DraftTie> {
    let path = entry.path.key("connections");
    let Some(list) = entry.list("connections") else {
        remarks.unreadable(|| path.spot());
        return Vec::new();
    };
    let mut ties = Vec::new();
    for (at, value) in list.iter().enumerate() {
        let path = path.index(at);
        let tie = Entry::of(value, path).and_then(|tie| {
            let mut kept = Kept::default();
            tie.keep_unknown(&keys::TIE, &mut kept, remarks);
            if let Some(leftover) = tie.raw("version") {
                kept.put("version", leftover.clone());
            }
            Some(DraftTie { ends: (tie.identity("id1")?, tie.identity("id2")?), kept })
        });
        match tie {
            Some(tie) => ties.push(tie),
            None => remarks.unreadable(|| path.spot()),
        }
    }
    ties
}

fn wrong(path: String) -> ImportError {
    ImportError::WrongShape { path }
}
