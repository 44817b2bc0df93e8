//! What a format has no place for. It is said before a file is written, in
//! counts only, so that nobody finds out afterwards.

/// What is lost, by kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lost {
    /// Everything of the case but client and maps: answers, plan, course.
    CaseFile,
    /// What is known of the client beyond name, gender, age, note and sign.
    ClientDetails,
    /// Versions of the map beside the one that fits in.
    Versions,
    /// Titles of versions.
    Titles,
    /// That a version is one to work towards.
    Targets,
    /// The phase or review a version was drawn for.
    Occasions,
    /// Contacts that are not placed on the map.
    UnplacedContacts,
    /// Animals, institutions and groups, which become one kind or persons.
    Kinds,
    /// Genders the format has no letter for.
    Genders,
    /// Ages of contacts.
    Ages,
    /// Notes.
    Notes,
    /// Roles beyond the table of roles.
    Roles,
    /// Picture signs.
    Emoji,
    /// That a tie between contacts is multiplex.
    MultiplexTies,
    /// How ties are felt.
    Qualities,
    /// Where energy goes.
    Energy,
    /// Kinds of support.
    Support,
    /// Signs of conflict.
    Conflicts,
    /// What ties serve.
    Functions,
    /// What was noticed of ties.
    Features,
    /// Since when and how often.
    Contacting,
    /// Remarks on ties.
    TieRemarks,
    /// Ties of contacts with whom the other program knows none: animals,
    /// institutions, groups, the deceased, whoever stands outside the network.
    /// They stand in the file and come back to us; easyNWK drops them.
    TiesDropped,
    /// What an earlier version of the map says otherwise of a contact (name,
    /// role, gender, note, deceased), where all versions share one line; what
    /// the newest says is written.
    EarlierWords,
    /// Pairs that were asked about and are not in contact, and finished sectors.
    Asked,
    /// Letters the encoding does not have.
    Letters,
    /// Line breaks and separators inside texts, which become spaces or commas.
    Separators,
    /// What a foreign file of another kind said beyond our words.
    Kept,
    /// What is known of contacts beyond their names.
    ContactDetails,
    /// Ties between contacts.
    ContactTies,
    /// What is told of a tie to the anchor that does not exist at present.
    UntoldTies,
}

/// So many entries of one kind that a file will not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Loss {
    /// What.
    pub what: Lost,
    /// How many; at least one.
    pub count: usize,
}

impl Loss {
    /// The losses among counts: those that are more than none, in their order.
    pub fn among(counts: impl IntoIterator<Item = (Lost, usize)>) -> Vec<Self> {
        counts.into_iter().filter(|(_, count)| *count > 0).map(|(what, count)| Self { what, count }).collect()
    }
}
