//! What can be wrong with a file, and what of it was not taken over. Nothing of
//! a file's content is in here: only counts, lines, columns and known keys.

/// Why a file cannot be opened at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportError {
    /// There is nothing in it.
    Empty,
    /// Longer than what is read.
    TooLarge {
        /// The longest that is read, in bytes.
        limit: usize,
    },
    /// Nested deeper than any file of the kinds we know.
    TooDeep,
    /// No text, or text in an unknown encoding.
    NotText,
    /// Begins like JSON and breaks off being JSON here.
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// Readable, but of no kind we know.
    UnknownFormat,
    /// An easyNWK record whose main parts are not what they should be.
    WrongShape {
        /// The part, as a path of keys.
        path: String,
    },
    /// There is no version of a map in it.
    NoVersions,
    /// It holds more of something than is read.
    TooMany {
        /// Of what.
        what: Crowd,
        /// The most that is read.
        limit: usize,
    },
    /// A case file of ours, written by a newer program.
    TooNew {
        /// The version it was written in.
        found: u32,
    },
    /// A case file of ours with another shape than its version promises.
    Malformed,
    /// A case file of ours that breaks a rule of case files.
    Unsound,
}

/// What a file can hold too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Crowd {
    /// Versions of the map.
    Versions,
    /// Contacts of all versions together.
    Contacts,
    /// Ties of all versions together.
    Ties,
}

/// Something that was not taken over as it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// Ties of a contact with itself, left out.
    SelfTies {
        /// How many.
        count: usize,
    },
    /// Ties with an end that is no contact, left out.
    DanglingTies {
        /// How many.
        count: usize,
    },
    /// Ties said twice or the other way round, kept once.
    DoubleTies {
        /// How many.
        count: usize,
    },
    /// Contacts whose identity another contact of the same map has, left out.
    DoubleContacts {
        /// How many.
        count: usize,
    },
    /// Contacts without a place: they are in the list and not on the map.
    Unplaced {
        /// How many.
        count: usize,
    },
    /// Contacts on no version of the map, which easyNWK 1.5 keeps after they
    /// were removed; left out.
    Removed {
        /// How many.
        count: usize,
    },
    /// Versions that say something else about the client than the current one;
    /// what the current one says was taken, the other is kept with its version.
    DifferingClients {
        /// How many.
        count: usize,
    },
    /// The version said to be current does not exist; the newest was taken.
    NoCurrentVersion,
    /// Entries under keys we do not know, kept to be written back.
    UnknownKeys {
        /// How many.
        count: usize,
    },
    /// Lines that belong to no version of the map.
    UnknownVersions {
        /// How many.
        count: usize,
    },
    /// An entry that could not be read and was left empty or out.
    Unreadable {
        /// Where it stands.
        at: Spot,
    },
    /// More unreadable entries than are listed one by one.
    MoreUnreadable {
        /// How many more.
        count: usize,
    },
}

/// Where something stands in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// Under this path of known keys and positions, "`versions[0].nwk.ego`".
    Path(String),
    /// In this line, from 1.
    Line(usize),
}
