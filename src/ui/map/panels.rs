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
/// Below this width, in rem, panels on either side would leave no map.
pub const MIDDLE: u32 = 62;
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

/// The head of the numbers, and of the legend.
pub const NUMBERS_TAB: &str = "numbers-tab";
/// As [`NUMBERS_TAB`].
pub const LEGEND_TITLE: &str = "legend-title";

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

    /// Opens a panel or closes it. Whoever opens the numbers or the legend reads on
    /// there, past everybody on the map. Where there is no room for all, panels
    /// take turns, or neither they nor the map could be read.
    pub fn turn(&self, panel: RwSignal<bool>) {
        panel.update(|is_open| *is_open = !*is_open);
        if !panel.get_untracked() {
            return;
        }
        let on_the_left = [(self.numbers, NUMBERS_TAB, self.legend), (self.legend, LEGEND_TITLE, self.numbers)];
        for (_, head, other) in on_the_left.into_iter().filter(|(this, ..)| *this == panel) {
            if !layout::is_window_wide(NARROW) {
                other.set(false);
            } else if !layout::is_window_wide(MIDDLE) {
                self.inspector.set(false);
            }
            page::focus_soon(head);
        }
        if panel == self.inspector {
            self.clear_left();
        }
    }

    /// Gives the inspector its room where there is none beside the left column.
    fn clear_left(&self) {
        if layout::is_window_wide(NARROW) && !layout::is_window_wide(MIDDLE) {
            self.numbers.set(false);
            self.legend.set(false);
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
        self.clear_left();
        if self.sheet.get_untracked() == Sheet::Peek {
            self.sheet.set(Sheet::Half);
        }
        page::focus_soon(focus);
    }

    /// On a phone, gives the map its room back.
    pub fn lower_sheet(&self) {
        self.sheet.set(Sheet::Peek);
    }
}
