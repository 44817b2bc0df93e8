//! Numbers that occur once: for acts that go on, and for ids of elements.

use std::sync::atomic::{AtomicU64, Ordering};

static LAST: AtomicU64 = AtomicU64::new(0);

/// A number that was not given out before.
pub fn fresh() -> u64 {
    LAST.fetch_add(1, Ordering::Relaxed) + 1
}

/// An id for an element that needs one only to be pointed at by its label.
pub fn fresh_id() -> String {
    format!("n{}", fresh())
}
