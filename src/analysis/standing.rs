//! Who counted for a measure, who was left out, and why.

use crate::analysis::measure::Measure;
use crate::analysis::population::Population;
use crate::analysis::report::Scope;
use crate::domain::ids::ContactId;
use crate::domain::map::contact::{Contact, ContactKind};
use crate::domain::map::network::Network;
use crate::domain::order;

/// Why somebody on the list of contacts did not count. Whoever has several
/// reasons is named under the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// An animal.
    Animal,
    /// Several people drawn as one.
    Group,
    /// An institution, which counts only if that is asked for.
    Institution,
    /// No longer alive.
    Deceased,
    /// Known, but not placed.
    NotPlaced,
    /// Outside the outer horizon.
    Outside,
    /// In a sector that the scope does not speak of.
    OtherSector,
    /// Without a tie to the anchor, where the measure asks for one.
    NoAnchorTie,
}

impl Reason {
    /// Every reason, the one that is named first before all others.
    pub const ALL: [Self; 8] = [
        Self::Animal,
        Self::Group,
        Self::Institution,
        Self::Deceased,
        Self::NotPlaced,
        Self::Outside,
        Self::OtherSector,
        Self::NoAnchorTie,
    ];
}

/// Everybody on the map, each either counted or left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Those who counted, in the order of names.
    pub counted: Vec<ContactId>,
    /// Those who did not, by reason; reasons that apply to nobody are missing.
    pub left_out: Vec<(Reason, Vec<ContactId>)>,
}

/// Who counts for a measure of one scope.
pub fn standing(network: &Network, population: Population, scope: Scope, measure: Measure) -> Standing {
    let mut contacts: Vec<&Contact> = network.contacts().collect();
    order::by(&mut contacts, |one, other| (&one.name, one.id).cmp(&(&other.name, other.id)));
    let judged: Vec<(Option<Reason>, ContactId)> = contacts
        .into_iter()
        .map(|contact| {
            let asked = || {
                let lacks_tie = measure.asks_for_anchor_tie() && !contact.anchor_tie.exists();
                lacks_tie.then_some(Reason::NoAnchorTie)
            };
            (reason(contact, population).or_else(|| elsewhere(contact, scope)).or_else(asked), contact.id)
        })
        .collect();
    let of = |wanted: Option<Reason>| -> Vec<ContactId> {
        judged.iter().filter(|(reason, _)| *reason == wanted).map(|(_, id)| *id).collect()
    };
    let left_out = Reason::ALL.into_iter().map(|reason| (reason, of(Some(reason))));
    Standing { counted: of(None), left_out: left_out.filter(|(_, ids)| !ids.is_empty()).collect() }
}

/// Why a contact counts in no measure at all; `None` for one that does.
pub fn reason(contact: &Contact, population: Population) -> Option<Reason> {
    let by_kind = match contact.kind {
        ContactKind::Person => None,
        ContactKind::Animal => Some(Reason::Animal),
        ContactKind::Group => Some(Reason::Group),
        ContactKind::Institution => (!population.institutions).then_some(Reason::Institution),
    };
    by_kind.or(if contact.deceased {
        Some(Reason::Deceased)
    } else {
        match contact.place {
            None => Some(Reason::NotPlaced),
            Some(place) if !place.is_inside() => Some(Reason::Outside),
            Some(_) => None,
        }
    })
}

fn elsewhere(contact: &Contact, scope: Scope) -> Option<Reason> {
    let is_here = contact.place.is_some_and(|place| scope.holds(place.sector()));
    (!is_here).then_some(Reason::OtherSector)
}
