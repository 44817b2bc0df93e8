//! Texts of the map screen: tools, inspector, table, numbers.

mod de;
mod en;

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of the map screen.
    #[derive(Debug)]
    pub struct Map {
        /// Title of the page, for a screen reader.
        pub title: fn(&str) -> String,
        /// Names the drawing.
        pub chart: &'static str,
        /// Names the tools.
        pub tools: &'static str,
        /// The tool that selects and moves.
        pub select: &'static str,
        /// The tool that adds.
        pub add: &'static str,
        /// What to do with it.
        pub add_hint: &'static str,
        /// The tool that ties.
        pub connect: &'static str,
        /// What to do with it.
        pub connect_hint: &'static str,
        /// What to do next, once one end is chosen.
        pub connect_next: fn(&str) -> String,
        /// Shows or hides the numbers.
        pub numbers: &'static str,
        /// Shows or hides the table.
        pub table: &'static str,
        /// Shows or hides the legend.
        pub legend: &'static str,
        /// Layers of the drawing.
        pub layers: &'static str,
        /// Names.
        pub labels: &'static str,
        /// Roles.
        pub roles: &'static str,
        /// Ages.
        pub ages: &'static str,
        /// Horizons.
        pub horizons: &'static str,
        /// Ties between contacts.
        pub ties: &'static str,
        /// Larger.
        pub zoom_in: &'static str,
        /// Smaller.
        pub zoom_out: &'static str,
        /// All of it.
        pub fit: &'static str,
        /// Contacts that are not placed.
        pub unplaced: &'static str,
        /// Tab of the selected contact.
        pub contact: &'static str,
        /// Tab of all contacts.
        pub all: fn(usize) -> String,
        /// Nothing is selected.
        pub nothing_selected: &'static str,
        /// The map is empty.
        pub empty: &'static str,
        /// A new contact.
        pub new_contact: &'static str,
        /// Label of the name.
        pub name: &'static str,
        /// A contact without a name.
        pub nameless: &'static str,
        /// Label of the role.
        pub role: &'static str,
        /// Label of the kind.
        pub kind: &'static str,
        /// Label of the gender.
        pub gender: &'static str,
        /// Label of the age.
        pub age: &'static str,
        /// Label of the note.
        pub note: &'static str,
        /// No longer alive.
        pub deceased: &'static str,
        /// Label of the anchor tie.
        pub anchor_tie: &'static str,
        /// Label of the sector.
        pub sector: &'static str,
        /// Label of the horizon.
        pub horizon: &'static str,
        /// Label of the nearness.
        pub nearness: &'static str,
        /// Nearness in words.
        pub nearness_of: fn(u8) -> String,
        /// Outside the outer horizon.
        pub outside: &'static str,
        /// Not placed.
        pub not_placed: &'static str,
        /// Heading of the ties.
        pub tied_with: fn(usize) -> String,
        /// Adds a tie to somebody.
        pub tie_to: &'static str,
        /// Nobody chosen.
        pub choose: &'static str,
        /// Unties from somebody.
        pub untie: fn(&str) -> String,
        /// Removes the contact.
        pub remove: &'static str,
        /// The contact was removed.
        pub removed: fn(&str) -> String,
        /// A tie is selected.
        pub tie: &'static str,
        /// Between two.
        pub tie_between: fn(&str, &str) -> String,
        /// Removes the tie.
        pub remove_tie: &'static str,
        /// Title of the table.
        pub table_title: &'static str,
        /// Opens the contact in the inspector.
        pub details: fn(&str) -> String,
        /// How a number is computed.
        pub how: &'static str,
        /// What it means.
        pub meaning: &'static str,
        /// Institutions count too.
        pub with_institutions: &'static str,
        /// Who counts.
        pub population: &'static str,
        /// The contacts concerned.
        pub concerned: &'static str,
        /// So many selected.
        pub selected: fn(usize) -> String,
        /// Ties them all.
        pub connect_all: &'static str,
        /// Spoken: where a contact is now.
        pub placed_at: fn(&str, &str, &str, u8) -> String,
        /// Spoken: tied.
        pub connected: fn(&str, &str) -> String,
        /// Spoken: tied already.
        pub connected_already: fn(&str, &str) -> String,
        /// Spoken: untied.
        pub disconnected: fn(&str, &str) -> String,
        /// Spoken: a tie begins here.
        pub link_started: fn(&str) -> String,
        /// Spoken: given up.
        pub given_up: &'static str,
        /// Spoken: no further.
        pub at_the_end: &'static str,
        /// Full screen.
        pub full_screen: &'static str,
        /// Names undo and redo.
        pub history: &'static str,
        /// Key roles.
        pub key_roles: &'static str,
        /// The tool that draws around contacts.
        pub lasso: &'static str,
        /// What to do with it.
        pub lasso_hint: &'static str,
        /// Names the inspector.
        pub inspector: &'static str,
        /// Draws the sheet up or down.
        pub sheet_size: &'static str,
        /// Names the zoom.
        pub zoom: &'static str,
        /// Names the size shown.
        pub zoom_now: &'static str,
        /// Opens the help.
        pub help: &'static str,
        /// Tab of the map itself.
        pub map: &'static str,
        /// Tab of several contacts.
        pub several: &'static str,
        /// How many contacts and ties.
        pub counts: fn(usize, usize) -> String,
        /// Heading of the versions.
        pub versions: &'static str,
        /// Adds by form instead of by tapping.
        pub from_form: &'static str,
        /// What to do with a contact of the tray.
        pub place_hint: fn(&str) -> String,
        /// The anchor person.
        pub anchor: &'static str,
        /// The anchor tie, for a screen reader.
        pub anchor_tie_short: &'static str,
        /// Nearness while a contact is held.
        pub nearness_value: fn(u8) -> String,
        /// Spoken: several have moved.
        pub moved_several: fn(usize) -> String,
        /// Several were removed.
        pub removed_several: fn(usize) -> String,
        /// Removes all selected.
        pub remove_several: &'static str,
        /// Second outline, in the legend.
        pub mark_multiplex: &'static str,
        /// Hairline, in the legend.
        pub mark_anchor_tie: &'static str,
        /// Curve, in the legend.
        pub mark_contact_tie: &'static str,
    }
}

/// The texts of a language.
pub fn map(locale: Locale) -> &'static Map {
    locale.pick(&de::DE, &en::EN)
}
