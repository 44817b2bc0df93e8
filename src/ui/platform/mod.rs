//! The only door to the browser; each file wraps one ability.

pub mod clipboard;
pub mod clock;
pub mod crash;
pub mod download;
pub mod fetch;
pub mod files;
pub mod ids;
pub mod journal;
pub mod layout;
pub mod local_storage;
pub mod page;
pub mod picture;
