//! The pages: each shows and asks, none holds a rule.

pub mod case_frame;
pub mod cases;
pub mod checks;
pub mod checks_card;
pub mod chooser;
pub mod cycles;
pub mod deeds;
pub mod export;
pub mod fairway;
pub mod go_on;
pub mod import;
pub mod import_outcome;
pub mod import_preview;
pub mod overview;
pub mod paper;
pub mod person;
pub mod phase_summary;
pub mod print;
pub mod print_compare;
pub mod print_map;
pub mod settings;
pub mod shell;
pub mod theme;
pub mod told;
pub mod unknown;
pub mod waiting;
