//! Text in, case out, and back; never destroys what it cannot read.
//!
//! [`format`] is the shape of a case as text, [`seal`] tells whether a text is
//! still what was written. [`repository`] keeps cases under keys of a
//! [`key_value::KeyValue`] store: one key a case and one older generation, plus
//! a line for the list that can always be made anew from the case.

pub mod format;
pub mod key_value;
pub mod memory;
pub mod repository;
pub mod seal;
pub mod summary;
