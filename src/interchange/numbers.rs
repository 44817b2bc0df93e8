//! The whole numbers by which easyNWK knows contacts and versions.
//!
//! A number that a file brought stays; everything else gets the numbers after
//! the highest one, in the order in which it was collected, as easyNWK itself
//! counts.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::case::Case;
use crate::domain::ids::{ContactId, MapId};
use crate::domain::kept::Kept;
use crate::domain::map::network::Tie;
use crate::interchange::keeping::{self, NWK};

/// The largest number that every reader of JSON can tell from its neighbours.
const LARGEST: i64 = (1 << 53) - 1;

/// The numbers of a case.
pub(super) struct Numbers {
    contacts: BTreeMap<ContactId, i64>,
    versions: BTreeMap<MapId, i64>,
}

impl Numbers {
    /// Numbers for all contacts and versions of a case.
    pub(super) fn of(case: &Case) -> Self {
        let versions = case.maps.iter().map(|version| (version.id, kept(&version.kept)));
        let contacts = case.maps.iter().flat_map(|version| version.network.contacts().rev());
        let contacts = contacts.map(|contact| (contact.id, kept(&contact.kept)));
        Self { contacts: for_contacts(contacts), versions: for_versions(versions) }
    }

    /// The number of a contact of the case.
    pub(super) fn contact(&self, id: ContactId) -> i64 {
        self.contacts.get(&id).copied().unwrap_or_default()
    }

    /// The number of a version of the case.
    pub(super) fn version(&self, id: MapId) -> i64 {
        self.versions.get(&id).copied().unwrap_or_default()
    }

    /// The numbers of both ends of a tie, in the order of the file it came from;
    /// elsewhere the smaller one is first.
    pub(super) fn ends(&self, tie: &Tie) -> (i64, i64) {
        let (one, other) = tie.between.ends();
        let (one, other) = (self.contact(one), self.contact(other));
        let (small, large) = (one.min(other), one.max(other));
        if keeping::whole(&tie.kept, "id1") == Some(large) { (large, small) } else { (small, large) }
    }
}

/// The number that a file brought.
fn kept(kept: &Kept) -> Option<i64> {
    let of_nwk = || keeping::object(kept, NWK)?.get("id")?.as_i64();
    keeping::whole(kept, "id").or_else(of_nwk)
}

/// Numbers for contacts and what they are known by, the earliest first.
pub(super) fn for_contacts(known: impl Iterator<Item = (ContactId, Option<i64>)>) -> BTreeMap<ContactId, i64> {
    assign(known, -LARGEST)
}

/// Numbers for versions and what they are known by, in their order. No version
/// is number 0, which easyNWK takes for none.
pub(super) fn for_versions<K: Ord + Copy>(known: impl Iterator<Item = (K, Option<i64>)>) -> BTreeMap<K, i64> {
    assign(known, 1)
}

fn assign<K: Ord + Copy>(known: impl Iterator<Item = (K, Option<i64>)>, least: i64) -> BTreeMap<K, i64> {
    let (mut numbers, mut used, mut waiting) = (BTreeMap::new(), BTreeSet::new(), Vec::new());
    for (key, number) in known {
        match number {
            Some(number) if numbers.contains_key(&key) || !(least..=LARGEST).contains(&number) => waiting.push(key),
            Some(number) if used.insert(number) => {
                numbers.insert(key, number);
            }
            Some(_) | None => waiting.push(key),
        }
    }
    let mut next = used.last().map_or(1, |highest| highest.saturating_add(1).max(1));
    for key in waiting {
        if numbers.contains_key(&key) {
            continue;
        }
        while next > LARGEST || used.contains(&next) {
            next = if next > LARGEST { 1 } else { next + 1 };
        }
        used.insert(next);
        numbers.insert(key, next);
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(known: &[(char, Option<i64>)]) -> Vec<i64> {
        for_versions(known.iter().copied()).into_values().collect()
    }

    #[test]
    fn numbers_of_files_stay_and_the_others_follow_the_highest() {
        assert_eq!(numbers(&[('a', None), ('b', Some(7)), ('c', None)]), [8, 7, 9]);
        assert_eq!(numbers(&[('a', Some(3)), ('b', Some(3)), ('c', Some(0))]), [3, 4, 5]);
        assert_eq!(numbers(&[('a', None)]), [1]);
    }

    #[test]
    fn after_the_largest_number_free_ones_are_taken() {
        assert_eq!(numbers(&[('a', Some(LARGEST)), ('b', Some(1)), ('c', None)]), [LARGEST, 1, 2]);
        assert_eq!(numbers(&[('a', Some(i64::MAX))]), [1]);
    }
}
