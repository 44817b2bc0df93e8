//! From what a foreign file says to a case: identities, order, ties.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::Value;
use uuid::Uuid;

use crate::domain::case::{Case, CaseKind};
use crate::domain::client::Client;
use crate::domain::ids::{CaseId, ContactId, MapId};
use crate::domain::kept::Kept;
use crate::domain::map::contact::Contact;
use crate::domain::map::network::{Network, Pair, Tie};
use crate::domain::map::version::{MapVersion, oldest_first};
use crate::domain::shared::Shared;
use crate::interchange::remarks::Remarks;

/// Identities for the contacts of a file: the same key is the same contact in
/// every version.
pub(super) struct Identities<'ids> {
    ids: &'ids mut dyn FnMut() -> Uuid,
    known: BTreeMap<String, ContactId>,
}

impl<'ids> Identities<'ids> {
    pub(super) fn new(ids: &'ids mut dyn FnMut() -> Uuid) -> Self {
        Self { ids, known: BTreeMap::new() }
    }

    /// The contact behind a key of the file; one of its own without a key.
    pub(super) fn contact(&mut self, key: Option<String>) -> ContactId {
        let ids = &mut self.ids;
        match key {
            Some(key) => *self.known.entry(key).or_insert_with(|| ContactId(ids())),
            None => ContactId(ids()),
        }
    }

    /// The contact behind a key, if the file has spoken of it.
    pub(super) fn known(&self, key: &str) -> Option<ContactId> {
        self.known.get(key).copied()
    }
}

/// A version of the map as a file holds it.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) title: String,
    pub(super) date: Option<NaiveDate>,
    pub(super) contacts: Vec<Contact>,
    pub(super) ties: Vec<DraftTie>,
    pub(super) kept: Kept,
}

/// A tie as a file holds it: its ends by the keys of the file.
#[derive(Debug)]
pub(super) struct DraftTie {
    pub(super) ends: (String, String),
    pub(super) kept: Kept,
}

impl DraftTie {
    /// Notes which end the file has first, unless it is the one of the smaller
    /// number, which is first where nothing is noted.
    pub(super) fn note_order(&mut self, identities: &Identities, numbers: &BTreeMap<ContactId, i64>) {
        let number = |key: &str| numbers.get(&identities.known(key)?).copied();
        if let (Some(one), Some(other)) = (number(&self.ends.0), number(&self.ends.1))
            && one > other
        {
            self.kept.put("id1", Value::from(one));
        }
    }
}

/// A case out of what a file says.
pub(super) fn assemble(
    client: Client,
    mut drafts: Vec<Draft>,
    identities: Identities,
    today: NaiveDate,
    remarks: &mut Remarks,
) -> Case {
    oldest_first(&mut drafts, |draft| draft.date);
    let id = CaseId((identities.ids)());
    let mut maps = Vec::new();
    for draft in drafts {
        let map = MapId((identities.ids)());
        maps.push(Shared::new(version(draft, map, &identities, remarks)));
    }
    let mut case = Case::new(id, MapId(Uuid::nil()), today, String::new());
    case.kind = CaseKind::Real;
    case.client = Shared::new(client);
    case.maps = maps;
    case
}

fn version(draft: Draft, id: MapId, identities: &Identities, remarks: &mut Remarks) -> MapVersion {
    let mut ties = Vec::new();
    for DraftTie { ends: (one, other), kept } in draft.ties {
        if one == other {
            remarks.self_ties += 1;
        } else if let (Some(one), Some(other)) = (identities.known(&one), identities.known(&other)) {
            ties.extend(Pair::new(one, other).map(|between| Tie { kept, ..Tie::plain(between) }));
        } else {
            remarks.dangling_ties += 1;
        }
    }
    let (network, left_out) = Network::from_ties(draft.contacts, ties);
    remarks.add(left_out);
    remarks.unplaced += network.contacts().filter(|contact| contact.place.is_none()).count();
    MapVersion { title: draft.title, network, kept: draft.kept, ..MapVersion::empty(id, draft.date) }
}
