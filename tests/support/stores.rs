//! Stores for tests: one that writes down what is done to it, fails when told
//! to, and can be held by several repositories at once.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use ankerplatz::storage::key_value::{KeyValue, StoreError};
use ankerplatz::storage::memory::Memory;

/// What goes wrong, and when. Writing calls (`set`, `remove`) count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// That call is refused if it is a `set`, the next ones are carried out.
    Once(usize, StoreError),
    /// From that call on nothing is carried out any more: the machine is off.
    From(usize),
}

/// A store that watches itself. Its clones are the same store.
#[derive(Clone, Debug)]
pub(crate) struct Watched {
    memory: Rc<Memory>,
    calls: Rc<Cell<usize>>,
    written: Rc<RefCell<Vec<String>>>,
    fault: Rc<Cell<Option<Fault>>>,
}

impl Watched {
    /// A watched store with as much room as it needs.
    pub(crate) fn roomy() -> Self {
        Self::over(Memory::default())
    }

    /// Watches a store.
    pub(crate) fn over(memory: Memory) -> Self {
        Self { memory: Rc::new(memory), calls: Rc::default(), written: Rc::default(), fault: Rc::default() }
    }

    /// A store of its own that holds the same texts.
    pub(crate) fn copy(&self) -> Self {
        let copy = Self::roomy();
        for (key, text) in self.texts() {
            copy.put(&key, &text);
        }
        copy
    }

    /// Every key with its text, sorted.
    pub(crate) fn texts(&self) -> Vec<(String, String)> {
        let mut keys = self.memory.keys();
        keys.sort();
        keys.into_iter().map(|key| (key.clone(), self.memory.get(&key).unwrap())).collect()
    }

    /// Writes past all watching.
    pub(crate) fn put(&self, key: &str, text: &str) {
        self.memory.set(key, text).unwrap();
    }

    /// Begins to count calls anew, with a fault to come.
    pub(crate) fn begin(&self, fault: Option<Fault>) {
        self.calls.set(0);
        self.written.borrow_mut().clear();
        self.fault.set(fault);
    }

    /// Writing calls since [`Self::begin`].
    pub(crate) fn calls(&self) -> usize {
        self.calls.get()
    }

    /// Keys written or removed since [`Self::begin`].
    pub(crate) fn written(&self) -> Vec<String> {
        self.written.borrow().clone()
    }

    fn count(&self, key: &str) -> Result<(), StoreError> {
        self.calls.set(self.calls.get() + 1);
        self.written.borrow_mut().push(key.to_owned());
        match self.fault.get() {
            Some(Fault::Once(at, error)) if self.calls.get() == at => Err(error),
            Some(Fault::From(at)) if self.calls.get() >= at => Err(StoreError::Blocked),
            Some(Fault::Once(..) | Fault::From(_)) | None => Ok(()),
        }
    }
}

impl KeyValue for Watched {
    fn get(&self, key: &str) -> Option<String> {
        self.memory.get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.count(key)?;
        self.memory.set(key, text)
    }

    fn remove(&self, key: &str) {
        let is_off = self.count(key).is_err() && matches!(self.fault.get(), Some(Fault::From(_)));
        if !is_off {
            self.memory.remove(key);
        }
    }

    fn keys(&self) -> Vec<String> {
        self.memory.keys()
    }
}
