//! The store underneath: texts under keys, as the browser offers it.

/// Why a text could not be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// There is no room left.
    Full,
    /// The browser allows no storage here (private window, blocked, absent).
    Blocked,
}

/// Texts under keys. Every call answers at once and nothing panics.
pub trait KeyValue {
    /// The text under a key, if there is one and the store can be read.
    fn get(&self, key: &str) -> Option<String>;

    /// Puts a text under a key. On an error the text before it is still there.
    ///
    /// # Errors
    /// [`StoreError`] if it was not kept.
    fn set(&self, key: &str, text: &str) -> Result<(), StoreError>;

    /// Takes a key out; a missing key is fine.
    fn remove(&self, key: &str);

    /// All keys, in no particular order.
    fn keys(&self) -> Vec<String>;
}

impl<S: KeyValue + ?Sized> KeyValue for Box<S> {
    fn get(&self, key: &str) -> Option<String> {
        (**self).get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        (**self).set(key, text)
    }

    fn remove(&self, key: &str) {
        (**self).remove(key);
    }

    fn keys(&self) -> Vec<String> {
        (**self).keys()
    }
}
