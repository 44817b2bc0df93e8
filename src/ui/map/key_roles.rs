//! Key roles for the parts of the map screen that speak of them.

pub use crate::analysis::key_roles::of_contact;
pub use crate::domain::map::key_role::KeyRole;
