//! The network map on paper, with the list of everybody on it: what is filed,
//! taken to a conference or handed to the client.

use chrono::NaiveDate;

use crate::documents::{Block, Document, MapFigure, Row, Table};
use crate::domain::case::{Case, CaseKind};
use crate::domain::map::contact::Contact;
use crate::domain::map::network::Network;
use crate::domain::map::place::{Place, Sector};
use crate::domain::map::roster::{self, SortBy};
use crate::domain::map::version::{MapAim, MapVersion};
use crate::domain::phase::plan::Doer;
use crate::i18n::map::map;
use crate::i18n::map_on_paper::{MapOnPaper, map_on_paper};
use crate::i18n::{Locale, documents, format, roles, versions, words};

/// What of the map is put on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manner {
    /// Whether the case given is a copy with pseudonyms; it is said on paper.
    pub has_pseudonyms: bool,
    /// Whether the notes on contacts are printed too.
    pub has_notes: bool,
    /// The day of printing.
    pub today: NaiveDate,
}

/// A version of the map of a case. `picture` is its drawing as SVG, which holds
/// the legend; an empty map has none.
pub fn network_map(
    case: &Case,
    version: &MapVersion,
    picture: Option<String>,
    manner: &Manner,
    locale: Locale,
) -> Document {
    let t = map_on_paper(locale);
    let network = &version.network;
    let mut blocks = Vec::new();
    if case.kind == CaseKind::Practice {
        blocks.push(Block::Paragraph(documents::support_plan(locale).practice.to_owned()));
    }
    blocks.push(Block::Facts(facts(case, version, manner, locale)));
    match picture {
        Some(svg) => {
            let placed = network.contacts().filter(|contact| contact.place.is_some()).count();
            let caption = (t.on_the_map)(placed, network.ties().len());
            blocks.push(Block::Map(MapFigure { svg, title: versions::told_in(locale, case, version), caption }));
        }
        None => blocks.push(Block::Paragraph(t.empty.to_owned())),
    }
    if let Some(table) = contacts(network, manner, locale) {
        blocks.push(Block::Heading { level: 2, text: t.contacts.to_owned() });
        blocks.push(Block::Table(table));
    }
    Document { title: t.title.to_owned(), language: locale, blocks }
}

fn facts(case: &Case, version: &MapVersion, manner: &Manner, locale: Locale) -> Vec<(String, String)> {
    let t = map_on_paper(locale);
    let number = case.maps.iter().position(|other| other.id == version.id).map_or(1, |at| at + 1);
    let client = match case.client.name.trim() {
        "" => words::doer(locale, &Doer::Client),
        name => name,
    };
    let (aim, day) = match version.aim {
        MapAim::Actual => (t.actual, t.date),
        MapAim::Target => (t.target, versions::versions(locale).until),
    };
    let fact = |label: &str, value: String| Some((label.to_owned(), value));
    let facts = [
        fact(t.anchor, client.to_owned()),
        fact(t.version, versions::name(locale, number, version)),
        version.date.and_then(|date| fact(day, format::date(locale, date))),
        fact(t.aim, aim.to_owned()),
        version.occasion.and_then(|occasion| fact(t.occasion, versions::occasion(locale, case, occasion))),
        fact(t.names, if manner.has_pseudonyms { t.pseudonyms } else { t.real_names }.to_owned()),
        fact(t.printed_on, format::date(locale, manner.today)),
    ];
    facts.into_iter().flatten().collect()
}

/// Everybody, sector by sector, the nearest first; who has no place comes last.
fn contacts(network: &Network, manner: &Manner, locale: Locale) -> Option<Table> {
    let t = map_on_paper(locale);
    let listed = roster::listed(network, SortBy::Sector, |contact| contact.role.clone());
    if listed.is_empty() {
        return None;
    }
    let mut rows = Vec::new();
    let mut group: Option<Option<Sector>> = None;
    for contact in listed {
        let sector = contact.place.map(Place::sector);
        if group != Some(sector) {
            let word = sector.map_or(map(locale).unplaced, |sector| words::sector(locale, sector));
            rows.push(Row::Group(word.to_owned()));
            group = Some(sector);
        }
        rows.push(Row::Cells(cells(network, contact, manner, t, locale)));
    }
    let head = [t.name, t.role, t.horizon, t.anchor_tie, t.ties, t.note].map(str::to_owned).to_vec();
    Some(Table { caption: t.contacts.to_owned(), head, rows }.without_empty_columns())
}

fn cells(network: &Network, contact: &Contact, manner: &Manner, t: &MapOnPaper, locale: Locale) -> Vec<String> {
    let name = name(contact, locale);
    let name = if contact.deceased { format!("{name}, {}", map(locale).deceased) } else { name };
    let place = contact.place.map(|place| {
        let ring = if place.is_inside() { words::horizon(locale, place.horizon()) } else { map(locale).outside };
        (t.at)(ring, place.nearness())
    });
    let ties: Vec<String> = network.neighbours(contact.id).map(|other| self::name(other, locale)).collect();
    let note = if manner.has_notes { contact.note.trim().to_owned() } else { String::new() };
    vec![
        name,
        roles::shown(locale, contact.role.trim()).to_owned(),
        place.unwrap_or_default(),
        words::anchor_tie(locale, contact.anchor_tie).to_owned(),
        ties.join(", "),
        note,
    ]
}

fn name(contact: &Contact, locale: Locale) -> String {
    match contact.name.trim() {
        "" => map(locale).nameless.to_owned(),
        name => name.to_owned(),
    }
}
