//! Files out: a case in a format, and what the format has no place for.
//!
//! [`write`] makes files as values; whoever calls it hands in words and colours,
//! and puts the files where they belong. The same case makes the same files, byte
//! for byte. No name of a file tells whom it is about.

use chrono::NaiveDate;

use crate::analysis::population::Population;
use crate::domain::case::Case;
use crate::domain::ids::MapId;
use crate::domain::map::version::{MapAim, MapVersion};
use crate::domain::order;
use crate::interchange::csv::{self, Cell};
use crate::interchange::loss::{Loss, Lost};
use crate::interchange::losses::{self, BESIDE_THE_MAP};
use crate::interchange::words::{Stem, Words};
use crate::interchange::{easynwk, gexf, graphml, measures, nwk, pajek, tables};
use crate::storage::format;

/// A format that a case can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A case file of our own: everything.
    Case,
    /// A record of easyNWK Web.
    EasyNwk,
    /// A file of easyNWK 1.5.
    Nwk,
    /// `GraphML`, a file for each version.
    GraphMl,
    /// GEXF 1.3, all versions in one file.
    Gexf,
    /// Pajek: network and sectors, for each version.
    Pajek,
    /// A table of contacts.
    Contacts,
    /// A table of the ties between them.
    Ties,
    /// A table of measures in easyNWK's layout.
    Measures,
    /// The three tables of the R package egor.
    Egor,
}

impl Format {
    /// Every format, in the order of the dialogue.
    pub const ALL: [Self; 10] = [
        Self::Case,
        Self::EasyNwk,
        Self::Nwk,
        Self::Contacts,
        Self::Ties,
        Self::Measures,
        Self::GraphMl,
        Self::Gexf,
        Self::Pajek,
        Self::Egor,
    ];

    /// The name of the format for programs: on the command line, in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::EasyNwk => "easynwk",
            Self::Nwk => "nwk",
            Self::GraphMl => "graphml",
            Self::Gexf => "gexf",
            Self::Pajek => "pajek",
            Self::Contacts => "contacts",
            Self::Ties => "ties",
            Self::Measures => "measures",
            Self::Egor => "egor",
        }
    }

    /// The format of that name.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.key() == key)
    }

    /// True if a file holds one version, so that one can be chosen.
    pub const fn holds_one_version(self) -> bool {
        match self {
            Self::GraphMl | Self::Pajek => true,
            Self::Case
            | Self::EasyNwk
            | Self::Nwk
            | Self::Gexf
            | Self::Contacts
            | Self::Ties
            | Self::Measures
            | Self::Egor => false,
        }
    }
}

/// The colours of the map, as style sheets write them.
#[derive(Clone, Copy, Debug)]
pub struct Colours {
    /// Of the anchor.
    pub anchor: &'static str,
    /// Of the four sectors, in their order.
    pub sectors: [&'static str; 4],
}

/// How files are to be written.
#[derive(Clone, Copy)]
pub struct Manner<'words> {
    /// Words of the language.
    pub words: &'words dyn Words,
    /// Colours of the map.
    pub colours: Colours,
    /// Who counts.
    pub population: Population,
    /// The only version to be written, for formats that hold one; else all.
    pub version: Option<MapId>,
    /// The day of writing, for the names of files.
    pub today: NaiveDate,
}

/// A file that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutFile {
    /// Its name, with the day and the ending and nothing personal.
    pub name: String,
    /// Its media type.
    pub kind: &'static str,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// The case in a format. The names of the files differ from each other.
pub fn write(case: &Case, format: Format, manner: &Manner) -> Vec<OutFile> {
    let (words, population) = (manner.words, manner.population);
    let today = Some(manner.today);
    let table =
        |stem: Stem, rows: &[Vec<Cell>]| file(words.stem(stem), today, "csv", CSV, csv::table(words.style(), rows));
    let files = match format {
        Format::Case => {
            vec![file(words.stem(Stem::Case), today, "json", "application/json", format::write(case).into_bytes())]
        }
        Format::EasyNwk => {
            let text = easynwk::write(case);
            vec![file(words.stem(Stem::EasyNwk), today, "json", "application/json", text.into_bytes())]
        }
        Format::Nwk => vec![file(words.stem(Stem::EasyNwk), today, "nwk", "text/plain", nwk::write(case))],
        Format::Gexf => {
            let text = gexf::write(case, population, &manner.colours, words);
            vec![file(words.stem(Stem::Maps), today, "gexf", "application/gexf+xml", text.into_bytes())]
        }
        Format::GraphMl => versions(case, manner)
            .map(|version| {
                let text = graphml::write(case, version, population, words);
                file(words.stem(Stem::Map), version.date, "graphml", "application/graphml+xml", text.into_bytes())
            })
            .collect(),
        Format::Pajek => versions(case, manner)
            .flat_map(|version| {
                let pajek = pajek::write(case, version, words);
                let part = |stem, ending, text: String| {
                    file(words.stem(stem), version.date, ending, "text/plain", text.into_bytes())
                };
                [part(Stem::Map, "net", pajek.network), part(Stem::Sectors, "clu", pajek.sectors)]
            })
            .collect(),
        Format::Contacts => vec![table(Stem::Contacts, &tables::contacts(case, population, words))],
        Format::Ties => vec![table(Stem::Ties, &tables::ties(case, words))],
        Format::Measures => {
            let mut rows = vec![measures::head(words)];
            rows.extend(measures::rows(case, population, words));
            vec![table(Stem::Measures, &rows)]
        }
        Format::Egor => {
            let egor = tables::egor(case, population);
            let part = |name, rows: &[Vec<Cell>]| file(name, None, "csv", CSV, csv::table(words.style(), rows));
            vec![part("egos", &egor.egos), part("alters", &egor.alters), part("edges", &egor.edges)]
        }
    };
    named_apart(files)
}

/// How many files a format makes of a case. `version` is the only one to be
/// written, for formats that hold one.
pub fn count(case: &Case, format: Format, version: Option<MapId>) -> usize {
    let versions = case.maps.iter().filter(|other| version.is_none_or(|version| version == other.id)).count();
    match format {
        Format::GraphMl => versions,
        Format::Pajek => 2 * versions,
        Format::Egor => 3,
        Format::Case
        | Format::EasyNwk
        | Format::Nwk
        | Format::Gexf
        | Format::Contacts
        | Format::Ties
        | Format::Measures => 1,
    }
}

const CSV: &str = "text/csv;charset=utf-8";

/// The lines that measures of several cases have in common: the heads of the
/// columns, with one in front for what the case was read from.
pub fn measures_head(source: &str, words: &dyn Words) -> String {
    let mut row = vec![Cell::from(source)];
    row.extend(measures::head(words));
    format!("\u{feff}{}", csv::line(words.style(), &row))
}

/// The measures of one case as lines of such a table.
pub fn measures_lines(source: &str, case: &Case, population: Population, words: &dyn Words) -> String {
    let rows = measures::rows(case, population, words).into_iter().map(|cells| {
        let mut row = vec![Cell::from(source)];
        row.extend(cells);
        csv::line(words.style(), &row)
    });
    rows.collect()
}

/// What a format has no place for, the widest first. `version` is the only one to
/// be written, for formats that hold one.
pub fn losses(case: &Case, format: Format, version: Option<MapId>) -> Vec<Loss> {
    let is_chosen = |other: &MapVersion| version.is_none_or(|version| version == other.id);
    let with = |others: &[Lost]| [BESIDE_THE_MAP.as_slice(), &[Lost::Occasions], others].concat();
    let whole = |_: &MapVersion| true;
    match format {
        Format::Case => Vec::new(),
        Format::EasyNwk => easynwk::losses(case),
        Format::Nwk => nwk::losses(case),
        Format::GraphMl => losses::counted(case, &with(&[Lost::UntoldTies]), is_chosen),
        Format::Gexf => {
            let mut found = losses::counted(case, &[Lost::Targets], whole);
            let is_actual = |version: &MapVersion| version.aim == MapAim::Actual;
            let others = with(&[Lost::Titles, Lost::UntoldTies]);
            found.extend(losses::counted(case, &others, is_actual));
            found
        }
        Format::Pajek => losses::counted(case, &with(&OF_PAJEK), is_chosen),
        Format::Contacts => losses::counted(case, &with(&[Lost::ContactTies]), whole),
        Format::Ties => losses::counted(case, &with(&[Lost::ContactDetails]), whole),
        Format::Measures => losses::counted(case, &with(&[Lost::ContactDetails, Lost::ContactTies]), whole),
        Format::Egor => losses::counted(case, &with(&[]), whole),
    }
}

/// What is missing where a copy with pseudonyms is written in a format: what the
/// format has no place for, and what a copy leaves out.
pub fn losses_with_pseudonyms(case: &Case, format: Format, version: Option<MapId>) -> Vec<Loss> {
    let mut found = losses(case, format, version);
    let is_chosen = |other: &MapVersion| version.is_none_or(|version| version == other.id);
    for loss in losses::counted(case, &OF_PSEUDONYMS, is_chosen) {
        if !found.iter().any(|known| known.what == loss.what) {
            found.push(loss);
        }
    }
    order::by_key(&mut found, |loss| loss.what);
    found
}

/// What nobody's words are left in.
const OF_PSEUDONYMS: [Lost; 10] = [
    Lost::CaseFile,
    Lost::ClientDetails,
    Lost::Titles,
    Lost::Ages,
    Lost::Notes,
    Lost::Roles,
    Lost::Emoji,
    Lost::Functions,
    Lost::TieRemarks,
    Lost::Kept,
];

/// What a network of numbers and names does not know.
const OF_PAJEK: [Lost; 18] = [
    Lost::Titles,
    Lost::Targets,
    Lost::UnplacedContacts,
    Lost::Kinds,
    Lost::Genders,
    Lost::Ages,
    Lost::Notes,
    Lost::Roles,
    Lost::Emoji,
    Lost::Qualities,
    Lost::Energy,
    Lost::Support,
    Lost::Conflicts,
    Lost::Functions,
    Lost::Features,
    Lost::Contacting,
    Lost::TieRemarks,
    Lost::Separators,
];

fn versions<'case>(case: &'case Case, manner: &Manner) -> impl Iterator<Item = &'case MapVersion> {
    let only = manner.version;
    case.maps.iter().map(|version| &**version).filter(move |version| only.is_none_or(|only| only == version.id))
}

/// A file of a day.
pub fn file(stem: &str, date: Option<NaiveDate>, ending: &str, kind: &'static str, bytes: Vec<u8>) -> OutFile {
    let date = date.map(|date| format!("-{date}")).unwrap_or_default();
    OutFile { name: format!("{stem}{date}.{ending}"), kind, bytes }
}

/// The files with names that differ: versions of the same day would have the same
/// name, so the later ones get a number.
pub fn named_apart(files: Vec<OutFile>) -> Vec<OutFile> {
    let mut apart: Vec<OutFile> = Vec::new();
    for mut file in files {
        if let Some((stem, ending)) = file.name.clone().rsplit_once('.') {
            let mut number = 2_usize;
            while apart.iter().any(|other| other.name == file.name) {
                file.name = format!("{stem}-{number}.{ending}");
                number += 1;
            }
        }
        apart.push(file);
    }
    apart
}
