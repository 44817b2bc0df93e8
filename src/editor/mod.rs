//! What a hand does to a map: turns plain input into gestures, and gestures
//! into commands.
//!
//! Nothing here sees an event of the browser or changes a network. A gesture
//! is a value beside the map; only its end gives a command, so one gesture is
//! one step back, and a gesture that is given up leaves no trace. Mouse,
//! touch, pen, keyboard and buttons end in the same [`intent::Intent`]s.

pub mod arranging;
pub mod gathering;
pub mod gesture;
pub mod handle;
pub mod hit;
pub mod holding;
pub mod input;
pub mod intent;
pub mod keyboard;
pub mod lasso;
pub mod linking;
pub mod looking;
pub mod placing;
pub mod press;
pub mod reading;
pub mod selection;
pub mod snapping;
pub mod tool;
pub mod viewport;
pub mod walking;
