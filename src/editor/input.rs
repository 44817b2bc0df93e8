//! Input as plain values: what a pointer, a wheel or a key did, without the
//! browser that told us.

use crate::drawing::geometry::Point;

/// Which pointer, as the browser numbers them.
pub type PointerId = i32;

/// What points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointerKind {
    /// A mouse or touchpad.
    Mouse,
    /// A finger.
    Touch,
    /// A pen.
    Pen,
}

/// Which button of a pointer is down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button {
    /// The main button, a finger, the tip of a pen.
    Main,
    /// The wheel pressed as a button.
    Middle,
}

/// Keys held beside the one that matters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Modifiers {
    /// Shift: more of the same.
    pub shift: bool,
    /// Control, or Command on a Mac.
    pub command: bool,
    /// Alt, or Option on a Mac.
    pub alt: bool,
}

/// Where a pointer is and what is held.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pointer {
    /// Which pointer.
    pub id: PointerId,
    /// Where on the canvas, in pixels from its upper left corner.
    pub at_screen: Point,
    /// What points.
    pub kind: PointerKind,
    /// Which button is down, or was.
    pub button: Button,
    /// What is held.
    pub modifiers: Modifiers,
}

/// The arrow keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrow {
    /// Closer to the anchor.
    Up,
    /// Farther from the anchor.
    Down,
    /// Around, against the clock.
    Left,
    /// Around, with the clock.
    Right,
}

/// Keys that mean something to the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Along ring and ray; with Alt the view goes that way.
    Arrow(Arrow),
    /// 1 to 4: a sector.
    Digit(u8),
    /// Enter or Space.
    Enter,
    /// Delete.
    Delete,
    /// Escape.
    Escape,
    /// A new contact.
    Add,
    /// Begins a tie, or ties everybody selected.
    Connect,
    /// The next tie of the focused end; the one before with Shift.
    Ties,
    /// Into the tray.
    Park,
    /// Selects all contacts on the map.
    Everybody,
    /// Selects everybody in the same sector.
    Sector,
    /// Selects everybody tied to the same.
    Linked,
}

/// One thing that happened.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Input {
    /// A pointer went down on the canvas.
    Down(Pointer),
    /// A pointer moved, down or not.
    Move(Pointer),
    /// A pointer was lifted.
    Up(Pointer),
    /// The system took a pointer away.
    Cancel(PointerId),
    /// A finger rested for half a second without moving; the screen keeps the time.
    LongPress(PointerId),
    /// The wheel turned; positive is towards the user.
    Wheel {
        /// Where.
        at_screen: Point,
        /// How far, in pixels.
        way: Point,
        /// What is held.
        modifiers: Modifiers,
    },
    /// A key went down, or repeats.
    KeyDown(Key, Modifiers),
    /// A key was let go.
    KeyUp(Key),
    /// The window lost the input: keys and pointers will not be let go here.
    Lost,
}

/// What an input means to a gesture that is led by one pointer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Course {
    /// Its pointer moved.
    Moved(Pointer),
    /// Its pointer was lifted: the result counts.
    Lifted(Pointer),
    /// Its pointer rested.
    Rested,
    /// A second pointer went down.
    Joined(Pointer),
    /// Escape, or the system took the pointer: no result.
    GivenUp,
    /// Nothing to this gesture.
    Elsewhere,
}

impl Input {
    /// What this input means to a gesture led by `pointer`.
    pub fn course(self, pointer: PointerId) -> Course {
        match self {
            Self::Down(other) if other.id != pointer => Course::Joined(other),
            Self::Move(now) if now.id == pointer => Course::Moved(now),
            Self::Up(now) if now.id == pointer => Course::Lifted(now),
            Self::LongPress(id) if id == pointer => Course::Rested,
            Self::Cancel(id) if id == pointer => Course::GivenUp,
            Self::KeyDown(Key::Escape, _) | Self::Lost => Course::GivenUp,
            Self::Down(_)
            | Self::Move(_)
            | Self::Up(_)
            | Self::LongPress(_)
            | Self::Cancel(_)
            | Self::Wheel { .. }
            | Self::KeyDown(..)
            | Self::KeyUp(_) => Course::Elsewhere,
        }
    }
}
