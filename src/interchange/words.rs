//! The words that files for people need. This room speaks no language; whoever
//! writes a file hands the words in.

use crate::analysis::report::Scope;
use crate::interchange::csv::Style;
use crate::interchange::fields::{ContactField, TieField};
use crate::interchange::measures::Column;
use crate::interchange::terms::Term;

/// Columns that several tables share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The title of the version of the map.
    Version,
    /// Its day.
    Date,
    /// How things are, or how they are to become.
    Aim,
    /// The number of a contact.
    Contact,
    /// The number of the first end of a tie.
    First,
    /// Its name.
    FirstName,
    /// The number of the second end.
    Second,
    /// Its name.
    SecondName,
}

/// What a file is called, without day and ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stem {
    /// A case file.
    Case,
    /// A record of easyNWK.
    EasyNwk,
    /// A map.
    Map,
    /// All maps of a case.
    Maps,
    /// A list of contacts.
    Contacts,
    /// A list of ties.
    Ties,
    /// A table of measures.
    Measures,
    /// The sectors of a map.
    Sectors,
}

/// The words of a language.
pub trait Words {
    /// How tables separate cells and decimals.
    fn style(&self) -> Style;
    /// "ja", "nein"
    fn flag(&self, flag: bool) -> &'static str;
    /// The word for a value.
    fn term(&self, term: Term) -> String;
    /// A role as it is read.
    fn role(&self, role: &str) -> String;
    /// The head of a column.
    fn key(&self, key: Key) -> &'static str;
    /// The head of a column about contacts.
    fn contact_field(&self, field: ContactField) -> String;
    /// The head of a column about ties.
    fn tie_field(&self, field: TieField) -> String;
    /// The head of a column of measures.
    fn measure(&self, column: Column) -> String;
    /// Which part of the network a row of measures is about.
    fn scope(&self, scope: Scope) -> String;
    /// The contacts with most ties, and how many those are.
    fn stars(&self, names: &str, degree: usize) -> String;
    /// What the anchor is called while nobody has said a name.
    fn anchor(&self) -> &'static str;
    /// What a file is called. Names of persons have no place in it.
    fn stem(&self, stem: Stem) -> &'static str;
}
