//! From tie to tie by keyboard: a line cannot take the focus, so a key goes
//! round the ties of whoever has it.

use crate::domain::ids::ContactId;
use crate::domain::map::network::{Network, Pair};
use crate::drawing::scene::Scene;
use crate::drawing::tie::TieId;
use crate::editor::intent::End;

/// A tie on the way round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Which tie.
    pub tie: TieId,
    /// The how-many-eth it is, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
}

/// The ties of an end: the one to the anchor first, then those to the others
/// in the order of the Tab key.
pub fn ties_of(network: &Network, scene: &Scene, end: End) -> Vec<TieId> {
    let to_anchor = |id: ContactId| network.contact(id).is_some_and(|contact| contact.anchor_tie.exists());
    let others = scene.nodes.iter().map(|node| node.contact);
    match end {
        End::Anchor => others.filter(|id| to_anchor(*id)).map(TieId::Anchor).collect(),
        End::Contact(id) => {
            let own = Some(TieId::Anchor(id)).filter(|_| to_anchor(id) && scene.node(id).is_some());
            let pairs = others.filter_map(|other| Pair::new(id, other)).filter(|pair| network.is_tied(*pair));
            own.into_iter().chain(pairs.map(TieId::Between)).collect()
        }
    }
}

/// The tie after `current`, or before it; the first if there is no current one.
pub fn next_tie(ties: &[TieId], current: Option<TieId>, is_back: bool) -> Option<Stop> {
    let of = ties.len();
    let at = current.and_then(|current| ties.iter().position(|tie| *tie == current));
    let next = match (at, is_back) {
        (Some(at), false) => (at + 1) % of.max(1),
        (Some(at), true) => (at + of.max(1) - 1) % of.max(1),
        (None, false) => 0,
        (None, true) => of.saturating_sub(1),
    };
    ties.get(next).map(|tie| Stop { tie: *tie, number: next + 1, of })
}

/// True if the tie ends there.
pub fn is_of(tie: TieId, end: End) -> bool {
    match (tie, end) {
        (TieId::Anchor(_), End::Anchor) => true,
        (TieId::Between(_), End::Anchor) => false,
        (TieId::Anchor(id), End::Contact(other)) => id == other,
        (TieId::Between(pair), End::Contact(other)) => pair.other(other).is_some(),
    }
}
