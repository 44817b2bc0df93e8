//! The task runner, as a library: the browser tests serve the bundle with the same server and find the same tools.

pub mod budget;
pub mod bundle;
pub mod check;
pub mod compress;
pub mod long;
pub mod page;
pub mod process;
pub mod progress;
pub mod project;
pub mod seam;
pub mod serve;
pub mod server;
pub mod sheet;
pub mod suite;
pub mod tools;
