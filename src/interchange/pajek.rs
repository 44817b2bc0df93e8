//! Pajek: a network (`.net`) and the sectors as a partition beside it (`.clu`).
//!
//! Vertices are the contacts in the order in which they were collected, the
//! anchor is the last and has a class of its own in the partition, so that it can
//! be taken out; a multiplex tie has the value 2. Pajek takes a file for UTF-8 by its byte-order mark, and other readers
//! that do not know the mark lose the first line to it: it is a comment.

use crate::domain::case::Case;
use crate::domain::map::contact::AnchorTie;
use crate::domain::map::place::{OUTER, Place, Sector};
use crate::domain::map::version::MapVersion;
use crate::interchange::graphml::anchor_label;
use crate::interchange::words::Words;
use crate::interchange::xml;

/// The network and its partition.
pub(super) struct Pajek {
    pub(super) network: String,
    pub(super) sectors: String,
}

/// One version of the map as Pajek reads it.
pub(super) fn write(case: &Case, version: &MapVersion, words: &dyn Words) -> Pajek {
    // Pajek knows vertices by their place in the list.
    let contacts: Vec<_> = version.network.contacts().rev().collect();
    let at = |id| contacts.iter().position(|contact| contact.id == id).map_or(0, |at| at + 1);
    let anchor = contacts.len() + 1;
    let widest = contacts.iter().filter_map(|contact| contact.place).map(Place::distance).fold(OUTER, f64::max);
    let mut network = vec!["\u{feff}% Ankerplatz".to_owned(), format!("*Vertices {anchor}")];
    let mut sectors = vec![
        "\u{feff}% 1 family, 2 friends, 3 colleagues, 4 professionals, 5 not placed, 6 anchor".to_owned(),
        format!("*Vertices {anchor}"),
    ];
    for (number, contact) in (1..).zip(&contacts) {
        // Whoever has no place stands in the lower left corner.
        let (x, y) = contact.place.map_or((0.0, 1.0), |place| on_paper(place, widest));
        network.push(format!("{number} \"{}\" {x:.4} {y:.4} 0.5", label(&contact.name)));
        let sector = contact.place.map_or(5, |place| number_of(place.sector()));
        sectors.push(sector.to_string());
    }
    network.push(format!("{anchor} \"{}\" 0.5000 0.5000 0.5", label(anchor_label(case, words))));
    sectors.push("6".to_owned());
    network.push("*Edges".to_owned());
    for tie in version.network.ties() {
        let (one, other) = tie.between.ends();
        let value = if tie.multiplex { 2 } else { 1 };
        network.push(format!("{} {} {value}", at(one), at(other)));
    }
    for contact in &contacts {
        let value = match contact.anchor_tie {
            AnchorTie::None => continue,
            AnchorTie::Existing => 1,
            AnchorTie::Multiplex => 2,
        };
        network.push(format!("{} {anchor} {value}", at(contact.id)));
    }
    let text = |lines: Vec<String>| lines.join("\r\n") + "\r\n";
    Pajek { network: text(network), sectors: text(sectors) }
}

const fn number_of(sector: Sector) -> u8 {
    match sector {
        Sector::Family => 1,
        Sector::Friends => 2,
        Sector::Colleagues => 3,
        Sector::Professionals => 4,
    }
}

/// From the upper left corner, 0 to 1, with the farthest contact still inside.
fn on_paper(place: Place, widest: f64) -> (f64, f64) {
    let angle = place.angle().to_radians();
    let distance = place.distance() / (2.0 * widest);
    (0.5 + distance * angle.cos(), 0.5 - distance * angle.sin())
}

/// A name between quotation marks. There is no way to write one inside, nor a
/// line break; a backslash would hide the mark at the end from some readers.
fn label(name: &str) -> String {
    let readable = |letter: char| match letter {
        '"' => '\'',
        '\\' => '/',
        letter if letter.is_whitespace() => ' ',
        letter => letter,
    };
    name.chars().filter(|letter| xml::is_allowed(*letter)).map(readable).collect()
}
