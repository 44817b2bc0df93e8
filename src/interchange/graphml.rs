//! `GraphML`: one graph a file, because networkx reads only the first graph of a
//! file and Gephi would lay several over each other.
//!
//! The anchor is a node with `is_ego` true, and what is known of it stands at the
//! graph as well, because programs that take the anchor out would lose it. Ties
//! to the anchor are edges with `is_ego_tie` true. Places stand twice: as `x` and
//! `y`, which Gephi lays out by, and as angle and distance of the map.

use crate::analysis::population::Population;
use crate::domain::case::Case;
use crate::domain::map::contact::Contact;
use crate::domain::map::place::Place;
use crate::domain::map::version::MapVersion;
use crate::interchange::fields::{ContactField, TieField};
use crate::interchange::people::{Numbers, people};
use crate::interchange::terms::{Shape, Term, Value};
use crate::interchange::words::Words;
use crate::interchange::xml::escaped;

/// The node of the anchor in files of graphs.
pub(super) const ANCHOR: &str = "ego";

/// What a file says of the whole graph.
const OF_GRAPH: [&str; 7] = ["title", "date", "aim", "ego_name", "ego_gender", "ego_age", "ego_note"];

const fn kind(shape: Shape) -> &'static str {
    match shape {
        Shape::Text => "string",
        Shape::Flag => "boolean",
        Shape::Whole => "int",
        Shape::Number => "double",
    }
}

/// Map units to the right and upwards of the anchor, to a millionth: the last
/// digits of sine and cosine differ between machines.
pub(super) fn position(place: Place) -> (f64, f64) {
    let angle = place.angle().to_radians();
    // Adding nothing turns a negative zero into zero.
    let rounded = |value: f64| (value * 1e6).round() / 1e6 + 0.0;
    (rounded(place.distance() * angle.cos()), rounded(place.distance() * angle.sin()))
}

/// What the anchor is called on a label.
pub(super) fn anchor_label<'case>(case: &'case Case, words: &dyn Words) -> &'case str {
    match case.client.name.trim() {
        "" => words.anchor(),
        name => name,
    }
}

/// One version of the map as a file.
pub(super) fn write(case: &Case, version: &MapVersion, population: Population, words: &dyn Words) -> String {
    let numbers = Numbers::of(case);
    let mut out = Writer::default();
    out.head();
    out.line(1, "<graph id=\"map\" edgedefault=\"undirected\">");
    let client = &case.client;
    let gender = Term::Gender(client.gender).key();
    let date = version.date.map(|date| date.to_string()).unwrap_or_default();
    let aim = Term::Aim(version.aim).key();
    let of_graph = [&version.title, &date, &aim, &client.name, &gender, &client.age, &client.note];
    for (key, value) in OF_GRAPH.into_iter().zip(of_graph) {
        out.data(2, 'g', key, Some(value.clone()));
    }
    out.anchor(case, words);
    for person in people(version, &numbers, population) {
        let contact = person.contact;
        out.line(2, &format!("<node id=\"{}\">", numbers.node(contact.id)));
        out.data(3, 'n', "label", Some(contact.name.clone()));
        out.data(3, 'n', "is_ego", Some(false.to_string()));
        for (key, value) in ["x", "y"].into_iter().zip(coordinates(contact)) {
            out.data(3, 'n', key, value.for_programs());
        }
        for field in ContactField::of_graphs() {
            out.data(3, 'n', &field.key(), field.of(&person).for_programs());
        }
        out.line(2, "</node>");
    }
    for contact in version.network.contacts().rev().filter(|contact| contact.anchor_tie.exists()) {
        let node = numbers.node(contact.id);
        out.edge(&format!("a{}", numbers.number(contact.id)), ANCHOR, &node, true, |field| field.with_anchor(contact));
    }
    for (at, tie) in version.network.ties().enumerate() {
        let (one, other) = tie.between.ends();
        out.edge(&format!("t{}", at + 1), &numbers.node(one), &numbers.node(other), false, |field| field.of(tie));
    }
    out.line(1, "</graph>");
    out.line(0, "</graphml>");
    out.out
}

fn coordinates(contact: &Contact) -> [Value; 2] {
    contact.place.map(position).map_or([Value::Nothing, Value::Nothing], |(x, y)| [Value::Number(x), Value::Number(y)])
}

#[derive(Default)]
struct Writer {
    out: String,
}

impl Writer {
    fn line(&mut self, depth: usize, text: &str) {
        self.out.push_str(&" ".repeat(depth));
        self.out.push_str(text);
        self.out.push('\n');
    }

    /// The keys of everything, each with its type.
    fn head(&mut self) {
        self.line(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        self.line(
            0,
            "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">",
        );
        for key in OF_GRAPH {
            self.key('g', "graph", key, Shape::Text);
        }
        self.key('n', "node", "label", Shape::Text);
        self.key('n', "node", "is_ego", Shape::Flag);
        self.key('n', "node", "x", Shape::Number);
        self.key('n', "node", "y", Shape::Number);
        for field in ContactField::of_graphs() {
            self.key('n', "node", &field.key(), field.shape());
        }
        self.key('e', "edge", "is_ego_tie", Shape::Flag);
        for field in TieField::all() {
            self.key('e', "edge", &field.key(), field.shape());
        }
    }

    fn key(&mut self, letter: char, of: &str, name: &str, shape: Shape) {
        let kind = kind(shape);
        self.line(1, &format!("<key id=\"{letter}_{name}\" for=\"{of}\" attr.name=\"{name}\" attr.type=\"{kind}\"/>"));
    }

    /// A value, if there is one.
    fn data(&mut self, depth: usize, letter: char, key: &str, value: Option<String>) {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            self.line(depth, &format!("<data key=\"{letter}_{key}\">{}</data>", escaped(&value)));
        }
    }

    fn anchor(&mut self, case: &Case, words: &dyn Words) {
        let client = &case.client;
        self.line(2, &format!("<node id=\"{ANCHOR}\">"));
        self.data(3, 'n', "label", Some(anchor_label(case, words).to_owned()));
        self.data(3, 'n', "is_ego", Some(true.to_string()));
        for axis in ["x", "y"] {
            self.data(3, 'n', axis, Some(0.to_string()));
        }
        self.data(3, 'n', "gender", Some(Term::Gender(client.gender).key()));
        for (key, value) in [("age", &client.age), ("note", &client.note), ("emoji", &client.emoji)] {
            self.data(3, 'n', key, Some(value.clone()));
        }
        self.line(2, "</node>");
    }

    fn edge(&mut self, id: &str, source: &str, target: &str, is_ego_tie: bool, value: impl Fn(TieField) -> Value) {
        self.line(2, &format!("<edge id=\"{id}\" source=\"{source}\" target=\"{target}\">"));
        self.data(3, 'e', "is_ego_tie", Some(is_ego_tie.to_string()));
        for field in TieField::all() {
            self.data(3, 'e', &field.key(), value(field).for_programs());
        }
        self.line(2, "</edge>");
    }
}
