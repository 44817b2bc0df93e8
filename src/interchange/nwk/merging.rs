//! One order for contacts that stand in several lists, so that each list can be
//! had from it by leaving others out.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::ids::ContactId;

/// All contacts of the lists in an order that keeps that of each list. Where
/// lists contradict each other, whoever was named first goes first.
pub(super) fn merged<'lists>(lists: impl Iterator<Item = Vec<ContactId>> + 'lists) -> Vec<ContactId> {
    let (mut rank, mut named) = (BTreeMap::new(), Vec::new());
    let mut after: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    let mut waits: Vec<usize> = Vec::new();
    for list in lists {
        let mut before = None;
        for id in list {
            let at = *rank.entry(id).or_insert_with(|| {
                named.push(id);
                waits.push(0);
                named.len() - 1
            });
            if let Some(before) = before
                && after.entry(before).or_default().insert(at)
            {
                waits[at] += 1;
            }
            before = Some(at);
        }
    }
    let mut left: BTreeSet<usize> = (0..named.len()).collect();
    let mut ready: BTreeSet<usize> = left.iter().copied().filter(|at| waits[*at] == 0).collect();
    let mut order = Vec::new();
    while let Some(next) = ready.pop_first().or_else(|| left.first().copied()) {
        left.remove(&next);
        order.push(named[next]);
        for follower in after.remove(&next).unwrap_or_default() {
            waits[follower] = waits[follower].saturating_sub(1);
            if waits[follower] == 0 && left.contains(&follower) {
                ready.insert(follower);
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn merged_of(lists: &[&[u128]]) -> Vec<u128> {
        let lists = lists.iter().map(|list| list.iter().map(|number| ContactId(Uuid::from_u128(*number))).collect());
        merged(lists.collect::<Vec<_>>().into_iter()).into_iter().map(|id| id.0.as_u128()).collect()
    }

    #[test]
    fn every_list_keeps_its_order() {
        assert_eq!(merged_of(&[&[1, 3], &[1, 2, 3]]), [1, 2, 3]);
        assert_eq!(merged_of(&[&[1, 4], &[2], &[1, 2, 4]]), [1, 2, 4]);
        assert_eq!(merged_of(&[&[5, 1], &[3]]), [5, 1, 3]);
    }

    #[test]
    fn lists_that_contradict_each_other_lose_nobody() {
        assert_eq!(merged_of(&[&[1, 2, 3], &[3, 1]]), [1, 2, 3]);
        assert!(merged_of(&[]).is_empty());
    }
}
