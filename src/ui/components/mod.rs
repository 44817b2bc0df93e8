//! Controls: how they look and behave. They know no social work.

pub mod choices;
pub mod combo;
pub mod dialog;
pub mod field;
pub mod grouped;
pub mod icon;
pub mod mark;
pub mod number;
pub mod paragraph;
