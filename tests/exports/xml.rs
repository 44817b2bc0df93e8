//! A small, strict reader of XML: it takes nothing that is not well-formed.

use std::collections::BTreeMap;

/// An element with what stands in it.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) children: Vec<Element>,
    pub(crate) text: String,
}

impl Element {
    /// All elements of a name below this one, at any depth.
    pub(crate) fn all<'tree>(&'tree self, name: &str) -> Vec<&'tree Self> {
        let mut found = Vec::new();
        for child in &self.children {
            if child.name == name {
                found.push(child);
            }
            found.extend(child.all(name));
        }
        found
    }

    /// The value of an attribute.
    #[track_caller]
    pub(crate) fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).unwrap_or_else(|| panic!("{} has no {name}", self.name))
    }
}

/// The root of a document.
#[track_caller]
pub(crate) fn read(text: &str) -> Element {
    assert!(text.chars().all(is_allowed), "a character that XML cannot hold");
    let text = text.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").unwrap();
    let mut reader = Reader { rest: text.trim_start() };
    let root = reader.element();
    assert_eq!(reader.rest.trim(), "", "something stands behind the root");
    root
}

fn is_allowed(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

struct Reader<'text> {
    rest: &'text str,
}

impl<'text> Reader<'text> {
    #[track_caller]
    fn expect(&mut self, mark: &str) {
        let shown: String = self.rest.chars().take(60).collect();
        self.rest = self.rest.strip_prefix(mark).unwrap_or_else(|| panic!("no {mark} at {shown}"));
    }

    fn name(&mut self) -> &'text str {
        let end = self.rest.find(|letter: char| !letter.is_alphanumeric() && !":_.-".contains(letter)).unwrap();
        assert!(end > 0, "a name is missing at {}", &self.rest[..20]);
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        name
    }

    fn element(&mut self) -> Element {
        self.expect("<");
        let name = self.name().to_owned();
        let mut element =
            Element { name: name.clone(), attributes: BTreeMap::new(), children: Vec::new(), text: String::new() };
        loop {
            let is_apart = self.rest.starts_with(' ');
            self.rest = self.rest.trim_start();
            if let Some(rest) = self.rest.strip_prefix("/>") {
                self.rest = rest;
                return element;
            }
            if let Some(rest) = self.rest.strip_prefix('>') {
                self.rest = rest;
                break;
            }
            assert!(is_apart, "attributes of {name} touch each other");
            let key = self.name().to_owned();
            self.expect("=\"");
            let (value, rest) = self.rest.split_once('"').unwrap();
            assert!(!value.contains('<'), "a bare < in {key}");
            self.rest = rest;
            assert_eq!(element.attributes.insert(key, plain(value)), None, "an attribute of {name} stands twice");
        }
        loop {
            let (text, rest) = self.rest.split_at(self.rest.find('<').unwrap());
            element.text.push_str(&plain(text));
            self.rest = rest;
            if let Some(rest) = self.rest.strip_prefix("</") {
                self.rest = rest;
                self.expect(&name);
                self.expect(">");
                return element;
            }
            element.children.push(self.element());
        }
    }
}

/// Text without references.
fn plain(text: &str) -> String {
    let mut parts = text.split('&');
    let mut plain = parts.next().unwrap().to_owned();
    for part in parts {
        let (reference, rest) = part.split_once(';').expect("a bare &");
        plain.push(match reference {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            number => char::from_u32(number.strip_prefix('#').unwrap().parse().unwrap()).unwrap(),
        });
        plain.push_str(rest);
    }
    plain
}
