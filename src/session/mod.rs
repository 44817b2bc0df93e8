//! The open case and its past. The only caller of `Case::apply`.

pub mod history;

use crate::domain::case::Case;
use crate::domain::command::{Command, Refusal};
use crate::session::history::History;

/// Which human act a command belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// An act of its own: one step of undo.
    Single,
    /// Part of an act that goes on: typing in one field, holding one key.
    /// All parts with the same number become one step, as long as nothing else
    /// happens in between.
    Part(u64),
}

/// What a command did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The case is another one now and wants to be saved.
    Changed,
    /// The case is as it was; nothing was recorded.
    Nothing,
}

/// An open case with its history. The history lives in memory only: a deleted
/// sentence is really gone once the page is closed.
#[derive(Clone, Debug)]
pub struct Session {
    case: Case,
    history: History<Case>,
    going_on: Option<u64>,
}

impl Session {
    /// Opens a case.
    pub fn new(case: Case) -> Self {
        Self { case, history: History::default(), going_on: None }
    }

    /// The case as it is now.
    pub const fn case(&self) -> &Case {
        &self.case
    }

    /// Carries a command out.
    ///
    /// # Errors
    /// The [`Refusal`] of the case, which is then as it was.
    pub fn dispatch(&mut self, command: Command, act: Act) -> Result<Effect, Refusal> {
        let next = self.case.apply(command)?;
        if next == self.case {
            return Ok(Effect::Nothing);
        }
        let before = std::mem::replace(&mut self.case, next);
        let part = match act {
            Act::Single => None,
            Act::Part(number) => Some(number),
        };
        if part.is_none() || part != self.going_on {
            self.history.record(before);
            self.going_on = part;
        } else if self.history.before() == Some(&self.case) {
            // Typed and deleted again: a step back would show nothing.
            self.history.forget();
            self.going_on = None;
        }
        Ok(Effect::Changed)
    }

    /// Takes the last act back.
    pub fn undo(&mut self) -> Effect {
        self.going_on = None;
        if self.history.undo(&mut self.case) { Effect::Changed } else { Effect::Nothing }
    }

    /// Does the act taken back last once more.
    pub fn redo(&mut self) -> Effect {
        self.going_on = None;
        if self.history.redo(&mut self.case) { Effect::Changed } else { Effect::Nothing }
    }

    /// True if there is an act to take back.
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// True if there is an act to do once more.
    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }
}
