//! The door to handing a case out, for the map and the pages around it. What is
//! behind it belongs to the pages.

use leptos::prelude::*;

use crate::domain::ids::MapId;

/// Whether the dialogue is shown, and what it begins with. Copying it copies
/// handles.
#[derive(Clone, Copy)]
pub struct ExportDoor {
    /// Whether it is shown.
    pub is_open: RwSignal<bool>,
    /// The version that was seen; `None` for all.
    pub version: RwSignal<Option<MapId>>,
    /// Whether pseudonyms were shown.
    pub is_masked: RwSignal<bool>,
}

impl ExportDoor {
    /// Closed.
    pub fn shut() -> Self {
        Self { is_open: RwSignal::new(false), version: RwSignal::new(None), is_masked: RwSignal::new(false) }
    }

    /// Opens it, beginning with a version.
    pub fn open(self, version: Option<MapId>, is_masked: bool) {
        self.version.set(version);
        self.is_masked.set(is_masked);
        self.is_open.set(true);
    }
}
