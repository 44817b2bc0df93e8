//! What the hand wants: the only thing that leaves this room.

use crate::domain::ids::ContactId;
use crate::domain::map::network::MapCommand;
use crate::domain::map::place::Place;
use crate::drawing::tie::TieId;
use crate::editor::selection::Selection;
use crate::editor::viewport::Viewport;
use crate::editor::walking::Stop;

/// One end of a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The anchor person.
    Anchor,
    /// A contact.
    Contact(ContactId),
}

/// A form to open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Form {
    /// For a new contact at this place.
    Add(Place),
    /// For what is known of a contact.
    Edit(ContactId),
    /// For what is known of the selected tie.
    EditTie,
    /// For what is known of the client.
    Client,
}

/// Something worth saying aloud, once.
#[derive(Clone, Debug, PartialEq)]
pub enum Announcement {
    /// These contacts have a new place.
    Moved(Vec<ContactId>),
    /// A tie is being drawn from here; the other end is wanted.
    LinkStarted(End),
    /// A tie was drawn.
    Connected(TieId),
    /// The two were tied already; the tie is selected.
    AlreadyConnected(TieId),
    /// What was half done is given up.
    GivenUp,
    /// As near or as far as a hand can put it.
    AtTheEnd,
    /// These contacts were removed.
    Removed(Vec<ContactId>),
    /// A tie was removed.
    Disconnected(TieId),
    /// So many ties were drawn at once.
    ConnectedAll(usize),
    /// These contacts lie in the tray now.
    Parked(Vec<ContactId>),
    /// So many contacts are selected.
    Selected(usize),
    /// This tie is selected, on the way round the ties of an end.
    Reached(Stop),
    /// There is no tie here.
    NoTies(End),
}

/// One wish of the hand, in the order they are to be fulfilled.
#[derive(Clone, Debug, PartialEq)]
pub enum Intent {
    /// Change the map: one step back undoes it.
    Command(Box<MapCommand>),
    /// Select this instead.
    Select(Selection),
    /// Look at the map like this.
    View(Viewport),
    /// Open a form.
    Open(Form),
    /// Say this.
    Announce(Announcement),
}
