//! Sorting, with one algorithm for all lists.
//!
//! The standard sort is made anew for every type and every comparison, about
//! four kilobytes of module each time. Here the positions are sorted, by one
//! algorithm, and the list is then put in their order. Every sort is stable.

use std::cmp::Ordering;

/// Sorts by a comparison.
pub fn by<T>(list: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let positions = positions(list.len(), &|one, other| compare(&list[one], &list[other]));
    let mut taken: Vec<Option<T>> = list.drain(..).map(Some).collect();
    list.extend(positions.into_iter().filter_map(|at| taken[at].take()));
}

/// Sorts by a key, which is made anew for every comparison.
pub fn by_key<T, K: Ord>(list: &mut Vec<T>, key: impl Fn(&T) -> K) {
    by(list, |one, other| key(one).cmp(&key(other)));
}

/// Sorts by the natural order.
pub fn naturally<T: Ord>(list: &mut Vec<T>) {
    by(list, T::cmp);
}

fn positions(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..length).collect();
    positions.sort_by(|one, other| compare(*one, *other));
    positions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_entries_keep_their_order() {
        let mut list = vec![("b", 1), ("a", 2), ("b", 0), ("a", 1)];
        by_key(&mut list, |entry| entry.0);
        assert_eq!(list, [("a", 2), ("a", 1), ("b", 1), ("b", 0)]);
        naturally(&mut list);
        assert_eq!(list, [("a", 1), ("a", 2), ("b", 0), ("b", 1)]);
    }
}
