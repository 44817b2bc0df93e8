//! What social workers talk about: plain values and the rules of the trade.
//!
//! This room knows no language, no pixel, no file and no clock. Identifiers and
//! dates come in from outside, inside commands, so that everything here is
//! deterministic and can be tested in milliseconds.

pub mod case;
pub mod client;
pub mod command;
pub mod cycle;
pub mod date;
pub mod due;
pub mod ids;
pub mod kept;
pub mod map;
mod maps;
pub mod order;
pub mod phase;
pub mod record;
mod records;
pub mod rule;
pub mod shared;
mod soundness;
