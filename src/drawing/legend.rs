//! The legend lists what a map uses, and nothing else.

use crate::domain::map::contact::AnchorTie;
use crate::drawing::notation::{Outlines, Symbol};
use crate::drawing::scene::Scene;
use crate::drawing::tie::TieId;

/// One mark that a reader may want explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The symbol of a contact.
    Symbol(Symbol),
    /// The second outline and the double line of a multiplex tie.
    Multiplex,
    /// The hairline to the anchor.
    AnchorTie,
    /// The curve between two contacts.
    ContactTie,
    /// The cross of the deceased.
    Deceased,
}

/// The marks a scene uses, in a fixed order.
pub fn marks(scene: &Scene) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Symbol::ALL
        .into_iter()
        .filter(|symbol| scene.nodes.iter().any(|node| node.symbol == *symbol))
        .map(Mark::Symbol)
        .collect();
    if scene.nodes.iter().any(|node| node.outlines == Outlines::Two) {
        marks.push(Mark::Multiplex);
    }
    if scene.nodes.iter().any(|node| node.deceased) {
        marks.push(Mark::Deceased);
    }
    if scene.anchor_ties.iter().any(|tie| tie.tie == AnchorTie::Existing) {
        marks.push(Mark::AnchorTie);
    }
    if scene.contact_ties.iter().any(|tie| matches!(tie.id, TieId::Between(_))) {
        marks.push(Mark::ContactTie);
    }
    marks
}
