//! The collector of remarks: counts while a file is read, a list at the end.

use crate::domain::map::network::LeftOut;
use crate::interchange::problem::{Remark, Spot};

/// Unreadable entries that are listed one by one; the others are counted.
const LISTED: usize = 20;

/// What was not taken over so far.
#[derive(Debug, Default)]
pub(super) struct Remarks {
    pub(super) self_ties: usize,
    pub(super) dangling_ties: usize,
    pub(super) double_ties: usize,
    pub(super) double_contacts: usize,
    pub(super) unplaced: usize,
    pub(super) removed: usize,
    pub(super) differing_clients: usize,
    pub(super) no_current_version: bool,
    pub(super) unknown_keys: usize,
    pub(super) unknown_versions: usize,
    unreadable: Vec<Spot>,
    more_unreadable: usize,
}

impl Remarks {
    /// Notes an entry that could not be read. The place is only worked out for
    /// those that are listed.
    pub(super) fn unreadable(&mut self, at: impl FnOnce() -> Spot) {
        if self.unreadable.len() < LISTED {
            self.unreadable.push(at());
        } else {
            self.more_unreadable += 1;
        }
    }

    /// Adds what a network left out.
    pub(super) fn add(&mut self, left_out: LeftOut) {
        self.double_contacts += left_out.contacts;
        self.dangling_ties += left_out.dangling_ties;
        self.double_ties += left_out.double_ties;
    }

    /// Everything that is worth saying.
    pub(super) fn into_list(self) -> Vec<Remark> {
        let counted = [
            (self.double_contacts, Remark::DoubleContacts { count: self.double_contacts }),
            (self.removed, Remark::Removed { count: self.removed }),
            (self.unplaced, Remark::Unplaced { count: self.unplaced }),
            (self.self_ties, Remark::SelfTies { count: self.self_ties }),
            (self.dangling_ties, Remark::DanglingTies { count: self.dangling_ties }),
            (self.double_ties, Remark::DoubleTies { count: self.double_ties }),
            (self.differing_clients, Remark::DifferingClients { count: self.differing_clients }),
            (usize::from(self.no_current_version), Remark::NoCurrentVersion),
            (self.unknown_keys, Remark::UnknownKeys { count: self.unknown_keys }),
            (self.unknown_versions, Remark::UnknownVersions { count: self.unknown_versions }),
        ];
        let counted = counted.into_iter().filter(|(count, _)| *count > 0).map(|(_, remark)| remark);
        let listed = self.unreadable.into_iter().map(|at| Remark::Unreadable { at });
        let more = Some(self.more_unreadable).filter(|count| *count > 0);
        counted.chain(listed).chain(more.map(|count| Remark::MoreUnreadable { count })).collect()
    }
}
