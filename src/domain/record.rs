//! Lists of records (needs, goals, measures …) and the one way to change them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::command::Refusal;

/// An entry of the file that keeps its identity while its content changes.
pub trait Record: Clone + PartialEq {
    /// The identifier of this kind of record.
    type Id: Copy + Ord;

    /// Which record this is.
    fn id(&self) -> Self::Id;
}

/// A change to one list of records.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Edit<T: Record> {
    /// Adds the record at the end, or replaces the one of the same identity.
    Put(T),
    /// Brings back a record that was taken out, to where it stood: before the
    /// first of those that followed it and are still there, else at the end. One
    /// that is there is replaced.
    PutBack(T, Vec<T::Id>),
    /// Takes the record out.
    Remove(T::Id),
}

impl<T: Record> Edit<T> {
    /// Applies the change to a list.
    ///
    /// # Errors
    /// [`Refusal::UnknownRecord`] if there is no such record to remove.
    pub fn apply(self, list: &mut Vec<T>) -> Result<(), Refusal> {
        match self {
            Self::Put(record) => put(list, record, &[]),
            Self::PutBack(record, followers) => put(list, record, &followers),
            Self::Remove(id) => {
                let before = list.len();
                list.retain(|record| record.id() != id);
                if list.len() == before {
                    return Err(Refusal::UnknownRecord);
                }
            }
        }
        Ok(())
    }
}

/// Replaces the record of that identity, or adds it before the first follower.
fn put<T: Record>(list: &mut Vec<T>, record: T, followers: &[T::Id]) {
    if let Some(place) = list.iter_mut().find(|other| other.id() == record.id()) {
        *place = record;
        return;
    }
    let is_there = |follower: &T::Id| list.iter().position(|other| other.id() == *follower);
    let at = followers.iter().find_map(is_there).unwrap_or(list.len());
    list.insert(at, record);
}

/// Which records follow one in its list, the nearest first.
pub fn followers<T: Record>(list: &[T], id: T::Id) -> Vec<T::Id> {
    list.iter().map(Record::id).skip_while(|other| *other != id).skip(1).collect()
}

/// The record of that identity.
pub fn find<T: Record>(list: &[T], id: T::Id) -> Option<&T> {
    list.iter().find(|record| record.id() == id)
}

/// True if an identity occurs twice.
pub fn has_doubles<T: Record>(list: &[T]) -> bool {
    let mut known = BTreeSet::new();
    !list.iter().all(|record| known.insert(record.id()))
}
