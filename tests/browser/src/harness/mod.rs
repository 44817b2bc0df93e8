//! All that a story needs to use the app as a person does, and to see what a person does not.

mod driver;
mod engine;
mod observe;
mod page;
mod pointer;
mod runner;
mod stage;

pub use engine::{ALL, CHROMIUM, Engine, Setup};
pub use page::Page;
pub use pointer::Pointer;
pub use runner::{Story, run, story};
pub use stage::{Stage, Visit};
