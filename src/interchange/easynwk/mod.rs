//! easyNWK records: JSON of version 2.1 and later, and the bare map of 2.0.
//!
//! Files were written by many versions of a program without a schema: keys are
//! missing, numbers stand as texts, ties are doubled. Every field is therefore
//! read by itself, and one that cannot be read costs that field, not the file.

mod contact;
mod entry;

use chrono::NaiveDate;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::client::Client;
use crate::interchange::case::{Draft, Identities, assemble};
use crate::interchange::easynwk::entry::Entry;
use crate::interchange::problem::{ImportError, Remark};
use crate::interchange::remarks::Remarks;

/// A version of the map, still with what it says about the client.
struct Version {
    key: Option<String>,
    client: Client,
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
    if !object.contains_key("versions") && !object.contains_key("alteri") {
        return Err(ImportError::UnknownFormat);
    }
    let (versions, current) = if object.contains_key("versions") {
        let versions = versions(&root, &mut identities, &mut remarks)?;
        let current = root.identity("currentVersion").and_then(|key| find(&versions, &key));
        remarks.no_current_version = current.is_none();
        (versions, current)
    } else {
        let mut bare = map(&root, &mut identities, &mut remarks)?;
        bare.draft.date = Some(today);
        (vec![bare], Some(0))
    };
    let current = current.unwrap_or_else(|| newest(&versions));
    let client = versions.get(current).map(|version| version.client.clone()).unwrap_or_default();
    remarks.differing_clients = versions.iter().filter(|version| version.client != client).count();
    let drafts = versions.into_iter().map(|version| version.draft).collect();
    let case = assemble(client, drafts, identities, today, &mut remarks);
    Ok((case, remarks.into_list()))
}

fn find(versions: &[Version], key: &str) -> Option<usize> {
    versions.iter().position(|version| version.key.as_deref() == Some(key))
}

/// The version with the latest date; of several, the last.
fn newest(versions: &[Version]) -> usize {
    versions.iter().enumerate().max_by_key(|(_, version)| version.draft.date).map_or(0, |(at, _)| at)
}

/// All versions that have a map. A record in which none has one is refused.
fn versions(root: &Entry, identities: &mut Identities, remarks: &mut Remarks) -> Result<Vec<Version>, ImportError> {
    root.count_unknown(&["versions", "currentVersion", "size"], remarks);
    let list = root.list("versions").ok_or_else(|| wrong(root.path.key("versions").to_string()))?;
    let list_path = root.path.key("versions");
    let mut versions = Vec::new();
    for (at, value) in list.iter().enumerate() {
        let path = list_path.index(at);
        let Some(entry) = Entry::of(value, path) else {
            remarks.unreadable(|| path.spot());
            continue;
        };
        entry.count_unknown(&["id", "title", "date", "nwk"], remarks);
        let Some(map_entry) = entry.object("nwk") else {
            remarks.unreadable(|| entry.path.key("nwk").spot());
            continue;
        };
        let Ok(mut version) = map(&map_entry, identities, remarks) else {
            remarks.unreadable(|| map_entry.path.key("alteri").spot());
            continue;
        };
        version.key = entry.identity("id");
        version.draft.title = entry.text("title", remarks);
        version.draft.date = entry.date("date", remarks);
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
fn map(entry: &Entry, identities: &mut Identities, remarks: &mut Remarks) -> Result<Version, ImportError> {
    entry.count_unknown(&["ego", "alteri", "connections"], remarks);
    let alteri_path = entry.path.key("alteri");
    let alteri = entry.list("alteri").ok_or_else(|| wrong(alteri_path.to_string()))?;
    let client = if let Some(ego) = entry.object("ego") {
        contact::client(&ego, remarks)
    } else {
        remarks.unreadable(|| entry.path.key("ego").spot());
        Client::default()
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
    Ok(Version { key: None, client, draft })
}

fn ties(entry: &Entry, remarks: &mut Remarks) -> Vec<(String, String)> {
    let path = entry.path.key("connections");
    let Some(list) = entry.list("connections") else {
        remarks.unreadable(|| path.spot());
        return Vec::new();
    };
    let mut ties = Vec::new();
    for (at, value) in list.iter().enumerate() {
        let path = path.index(at);
        let tie = Entry::of(value, path).and_then(|tie| {
            tie.count_unknown(&["id1", "id2", "version"], remarks);
            Some((tie.identity("id1")?, tie.identity("id2")?))
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
