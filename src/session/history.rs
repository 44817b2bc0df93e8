//! Undo and redo over whole values.
//!
//! Values share what they have in common, so a step costs as much memory as
//! its change and as much time as moving a pointer, at any depth.

use std::collections::VecDeque;
use std::mem;

/// Steps that are kept; the oldest is dropped beyond that.
pub const DEPTH: usize = 1_000;

/// What was before, and what was taken back.
#[derive(Clone, Debug)]
pub struct History<T> {
    past: VecDeque<T>,
    future: Vec<T>,
}

impl<T> Default for History<T> {
    fn default() -> Self {
        Self { past: VecDeque::new(), future: Vec::new() }
    }
}

impl<T> History<T> {
    /// Keeps the value that a change replaced. What was taken back is forgotten.
    pub fn record(&mut self, before: T) {
        self.future.clear();
        if self.past.len() == DEPTH {
            self.past.pop_front();
        }
        self.past.push_back(before);
    }

    /// Brings the value before the last change back; false if there is none.
    pub fn undo(&mut self, present: &mut T) -> bool {
        let Some(before) = self.past.pop_back() else { return false };
        self.future.push(mem::replace(present, before));
        true
    }

    /// Brings back what was taken back last; false if there is none.
    pub fn redo(&mut self, present: &mut T) -> bool {
        let Some(after) = self.future.pop() else { return false };
        self.past.push_back(mem::replace(present, after));
        true
    }

    /// The value before the last change.
    pub fn before(&self) -> Option<&T> {
        self.past.back()
    }

    /// Forgets the last change, which came back to where it began.
    pub fn forget(&mut self) {
        self.past.pop_back();
    }

    /// True if there is a change to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// True if there is a change to do once more.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}
