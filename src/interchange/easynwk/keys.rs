//! The keys of a record, in the order in which its writer has them.

use crate::domain::map::bond::{Direction, Support};

/// Keys of the record.
pub(in crate::interchange) const RECORD: [&str; 3] = ["versions", "currentVersion", "size"];

/// Keys of a version.
pub(in crate::interchange) const VERSION: [&str; 4] = ["id", "title", "date", "nwk"];

/// Keys of a map.
pub(super) const MAP: [&str; 3] = ["ego", "alteri", "connections"];

/// Keys of the client.
pub(super) const EGO: [&str; 5] = ["name", "currentGender", "age", "note", "emoji"];

/// Keys of a tie. `version` is a leftover that nothing reads.
pub(in crate::interchange) const TIE: [&str; 3] = ["id1", "id2", "version"];

/// Keys of a contact. `contactOfPartner` is a leftover that nothing reads.
pub(in crate::interchange) const CONTACT: [&str; 22] = [
    "id",
    "name",
    "role",
    "roleDefault",
    "contactOfPartner",
    "human",
    "currentGender",
    "genderDefault",
    "age",
    "note",
    "deceased",
    "edgeType",
    "edgeTypeByUser",
    "angle",
    "distance",
    "emoji",
    "conflict",
    "supportEmotional",
    "supportInstrumental",
    "supportInformational",
    "supportSocial",
    "supportLinking",
];

/// The key of a kind of support.
pub(super) const fn support(support: Support) -> &'static str {
    match support {
        Support::Emotional => "supportEmotional",
        Support::Instrumental => "supportInstrumental",
        Support::Informational => "supportInformational",
        Support::Social => "supportSocial",
        Support::Linking => "supportLinking",
    }
}

/// The number for a direction of support; 0 stands for none.
pub(super) const fn direction(direction: Option<Direction>) -> i64 {
    match direction {
        None => 0,
        Some(Direction::Given) => 1,
        Some(Direction::Received) => 2,
        Some(Direction::Mutual) => 3,
    }
}
