//! Which panels lie over the water.

use leptos::ev;
use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::drawing::tie::TieId;
use crate::editor::selection::Selection;
use crate::ui::map::state::MapState;
use crate::ui::platform::{layout, page};

/// From this width on, in rem, there is room for panels on either side of the map.
pub const WIDE: u32 = 75;
/// Below this width, in rem, panels are sheets at the foot of the screen.
pub const NARROW: u32 = 48;

/// The door to the inspector, in the rail like those that follow.
pub const INSPECTOR_DOOR: &str = "inspector-door";
/// The door to the numbers.
pub const NUMBERS_DOOR: &str = "numbers-door";
/// The door to the legend.
pub const LEGEND_DOOR: &str = "legend-door";
/// The door to the table.
pub const TABLE_DOOR: &str = "table-door";

/// Closes a panel; its door takes the focus, which would be nowhere else.
pub fn close(panel: RwSignal<bool>, door: &str) {
    panel.set(false);
    page::focus(door);
}

/// True for the key that closes the panel around, unless something inside it, a
/// dialogue or the full screen has the first claim to it.
pub fn is_closing(event: &ev::KeyboardEvent) -> bool {
    event.key() == "Escape" && !event.default_prevented() && !page::is_dialog_open() && !page::is_full_screen()
}

/// What the inspector speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// The selection, or the map itself while nothing is selected.
    Selected,
    /// All contacts.
    All,
}

/// How much of the sheet is drawn up on a phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The name alone.
    Peek,
    /// Half of the screen.
    Half,
    /// All of it.
    Full,
}

impl Sheet {
    /// The word in `data-sheet`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Peek => "peek",
            Self::Half => "half",
            Self::Full => "full",
        }
    }

    /// The next larger one, and the smallest after the largest.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Peek => Self::Half,
            Self::Half => Self::Full,
            Self::Full => Self::Peek,
        }
    }
}

/// The panels. Copying them copies handles.
#[derive(Clone, Copy)]
pub struct Panels {
    /// The numbers are shown.
    pub numbers: RwSignal<bool>,
    /// The legend is shown.
    pub legend: RwSignal<bool>,
    /// The table is shown.
    pub table: RwSignal<bool>,
    /// The inspector is shown.
    pub inspector: RwSignal<bool>,
    /// The help is shown.
    pub help: RwSignal<bool>,
    /// The form for a new contact is shown.
    pub form: RwSignal<bool>,
    /// What the inspector speaks of.
    pub tab: RwSignal<Tab>,
    /// How far the sheet is drawn up.
    pub sheet: RwSignal<Sheet>,
    state: StoredValue<MapState>,
}

impl Panels {
    /// As many panels as there is room for; an empty map has nothing to say in
    /// numbers.
    pub fn new(state: MapState) -> Self {
        let has_somebody = state.version.with_untracked(|version| version.network.contacts().len() > 0);
        let is_wide = layout::is_window_wide(WIDE) && has_somebody;
        Self {
            numbers: RwSignal::new(is_wide),
            legend: RwSignal::new(is_wide),
            table: RwSignal::new(false),
            inspector: RwSignal::new(layout::is_window_wide(NARROW)),
            help: RwSignal::new(false),
            form: RwSignal::new(false),
            tab: RwSignal::new(Tab::Selected),
            sheet: RwSignal::new(Sheet::Peek),
            state: StoredValue::new(state),
        }
    }

    /// Opens what is known of a contact, ready to be written.
    pub fn open_contact(&self, id: ContactId) {
        self.state.get_value().select(Selection::contact(id));
        self.open_selected("contact-name");
    }

    /// Opens what is known of a tie.
    pub fn show_tie(&self, tie: TieId) {
        self.state.get_value().select(Selection::Tie(tie));
        self.open_selected("tie-title");
    }

    /// Opens what is known of the selection, with the focus on the element of
    /// that id.
    pub fn open_selected(&self, focus: &'static str) {
        self.tab.set(Tab::Selected);
        self.table.set(false);
        self.inspector.set(true);
        if self.sheet.get_untracked() == Sheet::Peek {
            self.sheet.set(Sheet::Half);
        }
        request_animation_frame(move || page::focus(focus));
    }

    /// On a phone, gives the map its room back.
    pub fn lower_sheet(&self) {
        self.sheet.set(Sheet::Peek);
    }
}
