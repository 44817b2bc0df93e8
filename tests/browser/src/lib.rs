//! Drives Ankerplatz as a person does, in three browser engines, on the release bundle.

pub mod harness;
