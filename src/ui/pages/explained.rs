//! The parts of the page that tells what case management is.

pub mod glossary;
pub mod triangle;
pub mod ways;
