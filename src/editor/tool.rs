//! The tools: what a tap on the map means.

/// The tool in the hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tool {
    /// Takes contacts, moves them, and pans the water.
    #[default]
    Select,
    /// A tap on the water gives a place for a new contact.
    Add,
    /// Two taps, or a drag, from contact to contact tie them.
    Connect,
    /// Draws a line around contacts.
    Lasso,
}

impl Tool {
    /// Every tool, in the order of the rail.
    pub const ALL: [Self; 4] = [Self::Select, Self::Add, Self::Connect, Self::Lasso];
}
