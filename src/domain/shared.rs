//! A value that several generations of a case can share.
//!
//! A history keeps whole cases. Since a command touches one area of the file,
//! all other areas are the same values before and after it; sharing them keeps
//! a step of history as small as the change, and comparing two generations as
//! quick as comparing pointers.

use std::ops::Deref;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An immutable value behind a counted pointer. Cloning it copies the pointer.
#[derive(Debug)]
pub struct Shared<T>(Arc<T>);

impl<T> Shared<T> {
    /// Puts a value where it can be shared.
    pub fn new(value: T) -> Self {
        Self(Arc::new(value))
    }

    /// True when both are the same value in memory, which implies equality.
    pub fn same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T: Clone> Shared<T> {
    /// The value for changing; copied first if another generation holds it too.
    pub fn make_mut(&mut self) -> &mut T {
        Arc::make_mut(&mut self.0)
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: PartialEq> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        self.same(other) || **self == **other
    }
}

impl<T: Default> Default for Shared<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T> From<T> for Shared<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T: Serialize> Serialize for Shared<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Shared<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_leaves_the_other_generation_alone() {
        let before = Shared::new(vec![1, 2]);
        let mut after = before.clone();
        assert!(before.same(&after));
        after.make_mut().push(3);
        assert_eq!(*before, vec![1, 2]);
        assert_eq!(*after, vec![1, 2, 3]);
        assert!(before != after);
    }
}
