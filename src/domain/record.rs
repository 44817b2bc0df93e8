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
            Self::Put(record) => match list.iter_mut().find(|other| other.id() == record.id()) {
                Some(place) => *place = record,
                None => list.push(record),
            },
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

/// The record of that identity.
pub fn find<T: Record>(list: &[T], id: T::Id) -> Option<&T> {
    list.iter().find(|record| record.id() == id)
}

/// True if an identity occurs twice.
pub fn has_doubles<T: Record>(list: &[T]) -> bool {
    let mut known = BTreeSet::new();
    !list.iter().all(|record| known.insert(record.id()))
}
