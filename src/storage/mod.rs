//! Text in, case out, and back; never destroys what it cannot read.

pub mod format;
