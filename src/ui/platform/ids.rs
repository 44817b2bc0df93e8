//! New identities, made at random by the browser.

use uuid::Uuid;

/// An identity that is nowhere else.
pub fn fresh() -> Uuid {
    Uuid::new_v4()
}
