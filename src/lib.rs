#![doc = include_str!("ARCHITECTURE.md")]

pub mod analysis;
pub mod checks;
pub mod cli;
pub mod documents;
pub mod domain;
pub mod drawing;
pub mod editor;
pub mod i18n;
pub mod interchange;
pub mod session;
pub mod storage;
#[cfg(target_arch = "wasm32")]
pub mod ui;
