//! GEXF 1.3: all versions that say how things are in one file, as a network that
//! changes.
//!
//! Everybody and every tie has spells, one for each stretch of versions it is in;
//! what is told of them changes over time as well. A program that knows no time
//! shows each contact once, at its newest place and with its newest name. The
//! order of elements and the names of attributes are those of the RELAX NG schema
//! of the format.

use std::collections::BTreeMap;

use crate::analysis::population::Population;
use crate::domain::case::Case;
use crate::domain::client::Gender;
use crate::domain::ids::ContactId;
use crate::domain::map::bond::{Bond, Quality};
use crate::domain::map::contact::{Contact, ContactKind};
use crate::domain::map::place::Sector;
use crate::interchange::course::{Clock, Moment, Stretch, go_on, moments};
use crate::interchange::export::Colours;
use crate::interchange::fields::{ContactField, TieField};
use crate::interchange::graphml::{ANCHOR, anchor_label, position};
use crate::interchange::people::{Numbers, people};
use crate::interchange::terms::{Shape, Term, Value};
use crate::interchange::words::Words;
use crate::interchange::xml::escaped;

/// What changes: when it is there, and each of its values.
#[derive(Default)]
struct Course {
    spells: Vec<Stretch>,
    values: Vec<Vec<Stretch>>,
}

impl Course {
    fn go_on(&mut self, at: usize, values: impl Iterator<Item = Value>) {
        go_on(&mut self.spells, at, String::new());
        for (field, value) in values.enumerate() {
            if self.values.len() <= field {
                self.values.push(Vec::new());
            }
            if let Some(value) = value.for_programs() {
                go_on(&mut self.values[field], at, value);
            }
        }
    }
}

/// How the line of a tie looks.
struct Line {
    thickness: u8,
    shape: &'static str,
}

/// The whole case as a file.
pub(super) fn write(case: &Case, population: Population, colours: &Colours, words: &dyn Words) -> String {
    let numbers = Numbers::of(case);
    let (clock, moments) = moments(case);
    let mut nodes: BTreeMap<usize, (&Contact, Course)> = BTreeMap::new();
    let mut to_anchor: BTreeMap<usize, (ContactId, Line, Course)> = BTreeMap::new();
    let mut between: BTreeMap<(usize, usize), (Line, Course)> = BTreeMap::new();
    for (at, (version, _)) in moments.iter().enumerate() {
        for person in people(version, &numbers, population) {
            let contact = person.contact;
            let (newest, course) = nodes.entry(person.number).or_insert_with(|| (contact, Course::default()));
            *newest = contact;
            course.go_on(at, ContactField::of_tables().map(|field| field.of(&person)));
            if contact.anchor_tie.exists() {
                let line = || line(TieField::Multiplex.with_anchor(contact) == Value::Flag(true), &contact.bond);
                let (_, newest, course) =
                    to_anchor.entry(person.number).or_insert_with(|| (contact.id, line(), Course::default()));
                *newest = line();
                course.go_on(at, TieField::all().map(|field| field.with_anchor(contact)));
            }
        }
        for tie in version.network.ties() {
            let (one, other) = tie.between.ends();
            let line = || line(tie.multiplex, &tie.bond);
            let ends = (numbers.number(one), numbers.number(other));
            let (newest, course) = between.entry(ends).or_insert_with(|| (line(), Course::default()));
            *newest = line();
            course.go_on(at, TieField::all().map(|field| field.of(tie)));
        }
    }
    let mut out = Writer { out: String::new(), moments: moments.into_iter().map(|(_, moment)| moment).collect() };
    out.head(clock, case.opened.to_string());
    out.line(2, "<nodes>");
    out.anchor(case, colours, words);
    for (number, (contact, course)) in &nodes {
        out.node(&format!("c{number}"), contact, course, colours);
    }
    out.line(2, "</nodes>");
    out.line(2, "<edges>");
    for (number, (contact, line, course)) in &to_anchor {
        out.edge(&format!("a{number}"), [ANCHOR, &numbers.node(*contact)], "true", line, course);
    }
    for ((one, other), (line, course)) in &between {
        let ends = [format!("c{one}"), format!("c{other}")];
        out.edge(&format!("t{one}-{other}"), [&ends[0], &ends[1]], "false", line, course);
    }
    out.line(2, "</edges>");
    out.line(1, "</graph>");
    out.line(0, "</gexf>");
    out.out
}

/// The line of a tie, as near to the map's as the format has words for.
fn line(is_multiplex: bool, bond: &Bond) -> Line {
    let thickness = match bond.quality {
        Some(Quality::Strong) => 3,
        Some(Quality::Moderate) => 2,
        Some(Quality::Normal | Quality::Tenuous | Quality::Stressful | Quality::Conflictual | Quality::Broken)
        | None => 1,
    };
    let shape = match bond.quality {
        Some(Quality::Tenuous) => "dashed",
        Some(Quality::Broken) => "dotted",
        Some(Quality::Strong | Quality::Moderate | Quality::Normal | Quality::Stressful | Quality::Conflictual)
        | None => {
            if is_multiplex {
                "double"
            } else {
                "solid"
            }
        }
    };
    Line { thickness, shape }
}

/// The symbol of a contact. The format has four; a diamond stands for all that
/// is neither circle, square nor triangle on the map.
const fn symbol(contact: &Contact) -> &'static str {
    match contact.kind {
        ContactKind::Person => of_gender(contact.gender),
        ContactKind::Animal | ContactKind::Institution | ContactKind::Group => "diamond",
    }
}

const fn of_gender(gender: Gender) -> &'static str {
    match gender {
        Gender::Female => "disc",
        Gender::Male => "square",
        Gender::Diverse => "triangle",
        Gender::Unspecified => "diamond",
    }
}

const fn kind(shape: Shape) -> &'static str {
    match shape {
        Shape::Text => "string",
        Shape::Flag => "boolean",
        Shape::Whole => "integer",
        Shape::Number => "double",
    }
}

struct Writer {
    out: String,
    moments: Vec<Moment>,
}

impl Writer {
    fn line(&mut self, depth: usize, text: &str) {
        self.out.push_str(&" ".repeat(depth));
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn head(&mut self, clock: Clock, opened: String) {
        self.line(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        self.line(0, "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">");
        self.line(1, &format!("<meta lastmodifieddate=\"{opened}\"><creator>Ankerplatz</creator></meta>"));
        let format = match clock {
            Clock::Date => "date",
            Clock::Number => "integer",
        };
        self.line(
            1,
            &format!(
                "<graph mode=\"dynamic\" defaultedgetype=\"undirected\" idtype=\"string\" timeformat=\"{format}\">"
            ),
        );
        self.attributes("node", "static", &[("n_is_ego".to_owned(), "is_ego".to_owned(), Shape::Flag)]);
        let fields = ContactField::of_tables().map(|field| (format!("n_{}", field.key()), field.key(), field.shape()));
        self.attributes("node", "dynamic", &fields.collect::<Vec<_>>());
        self.attributes("edge", "static", &[("e_is_ego_tie".to_owned(), "is_ego_tie".to_owned(), Shape::Flag)]);
        let fields = TieField::all().map(|field| (format!("e_{}", field.key()), field.key(), field.shape()));
        self.attributes("edge", "dynamic", &fields.collect::<Vec<_>>());
    }

    fn attributes(&mut self, class: &str, mode: &str, fields: &[(String, String, Shape)]) {
        self.line(2, &format!("<attributes class=\"{class}\" mode=\"{mode}\">"));
        for (id, title, shape) in fields {
            self.line(3, &format!("<attribute id=\"{id}\" title=\"{title}\" type=\"{}\"/>", kind(*shape)));
        }
        self.line(2, "</attributes>");
    }

    /// The time of a stretch as attributes.
    fn time(&self, stretch: &Stretch) -> String {
        let start = self.moments.get(stretch.from).map(|moment| format!(" start=\"{}\"", moment.start));
        let end = self.moments.get(stretch.to).and_then(|moment| moment.end.as_ref());
        start.into_iter().chain(end.map(|end| format!(" end=\"{end}\""))).collect()
    }

    fn values(&mut self, fixed: (&str, &str), keys: impl Iterator<Item = String>, course: &Course) {
        self.line(4, "<attvalues>");
        self.line(5, &format!("<attvalue for=\"{}\" value=\"{}\"/>", fixed.0, fixed.1));
        for (key, stretches) in keys.zip(&course.values) {
            for stretch in stretches {
                let time = self.time(stretch);
                self.line(5, &format!("<attvalue for=\"{key}\" value=\"{}\"{time}/>", escaped(&stretch.value)));
            }
        }
        self.line(4, "</attvalues>");
    }

    fn spells(&mut self, course: &Course) {
        let spells: Vec<String> = course.spells.iter().map(|spell| format!("<spell{}/>", self.time(spell))).collect();
        self.line(4, &format!("<spells>{}</spells>", spells.concat()));
    }

    fn anchor(&mut self, case: &Case, colours: &Colours, words: &dyn Words) {
        self.line(3, &format!("<node id=\"{ANCHOR}\" label=\"{}\">", escaped(anchor_label(case, words))));
        let all = Stretch { value: String::new(), from: 0, to: self.moments.len().saturating_sub(1) };
        let client = &case.client;
        let gender = Term::Gender(client.gender).key();
        self.line(4, "<attvalues>");
        let told = [("gender", &gender), ("age", &client.age), ("note", &client.note), ("emoji", &client.emoji)];
        for (key, value) in [("is_ego", &true.to_string())].into_iter().chain(told) {
            if !value.trim().is_empty() {
                let time = if key == "is_ego" { String::new() } else { self.time(&all) };
                self.line(5, &format!("<attvalue for=\"n_{key}\" value=\"{}\"{time}/>", escaped(value)));
            }
        }
        self.line(4, "</attvalues>");
        self.line(4, &format!("<spells><spell{}/></spells>", self.time(&all)));
        self.look(colours.anchor, (0.0, 0.0), 14, of_gender(case.client.gender));
        self.line(3, "</node>");
    }

    fn node(&mut self, id: &str, contact: &Contact, course: &Course, colours: &Colours) {
        self.line(3, &format!("<node id=\"{id}\" label=\"{}\">", escaped(&contact.name)));
        let keys = ContactField::of_tables().map(|field| format!("n_{}", field.key()));
        self.values(("n_is_ego", "false"), keys, course);
        self.spells(course);
        if let Some(place) = contact.place {
            self.look(colours.of(place.sector()), position(place), 10, symbol(contact));
        }
        self.line(3, "</node>");
    }

    fn look(&mut self, colour: &str, (x, y): (f64, f64), size: u8, shape: &str) {
        let [red, green, blue] = channels(colour);
        self.line(4, &format!("<viz:color r=\"{red}\" g=\"{green}\" b=\"{blue}\"/>"));
        self.line(4, &format!("<viz:position x=\"{x}\" y=\"{y}\" z=\"0\"/>"));
        self.line(4, &format!("<viz:size value=\"{size}\"/>"));
        self.line(4, &format!("<viz:shape value=\"{shape}\"/>"));
    }

    fn edge(&mut self, id: &str, [source, target]: [&str; 2], is_ego_tie: &str, line: &Line, course: &Course) {
        self.line(3, &format!("<edge id=\"{id}\" source=\"{source}\" target=\"{target}\">"));
        let keys = TieField::all().map(|field| format!("e_{}", field.key()));
        self.values(("e_is_ego_tie", is_ego_tie), keys, course);
        self.spells(course);
        self.line(4, &format!("<viz:thickness value=\"{}\"/>", line.thickness));
        self.line(4, &format!("<viz:shape value=\"{}\"/>", line.shape));
        self.line(3, "</edge>");
    }
}

impl Colours {
    fn of(&self, sector: Sector) -> &'static str {
        self.sectors[sector as usize]
    }
}

/// Red, green and blue of a colour as style sheets write it.
fn channels(colour: &str) -> [u8; 3] {
    let channel = |at: usize| colour.get(at..at + 2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
    [1, 3, 5].map(|at| channel(at).unwrap_or_default())
}
