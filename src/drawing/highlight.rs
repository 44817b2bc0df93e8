//! What stands out when somebody asks the legend for some of its marks, and
//! what steps back.
//!
//! Whatever has one of the wanted marks stands out. A mark of ties dims the
//! other ties and leaves the contacts; a mark of contacts, a kind of support or
//! a frequency dims contacts too, but never the ends of a tie that stands out
//! for a mark of its own.

use std::collections::BTreeSet;

use crate::domain::ids::ContactId;
use crate::domain::map::bond::Bond;
use crate::domain::map::contact::{AnchorTie, Contact};
use crate::domain::map::network::Network;
use crate::drawing::legend::{Flow, Group, Mark, flow_of_support, holders};
use crate::drawing::look::{Depth, Form, Look};
use crate::drawing::notation::Symbol;
use crate::drawing::scene::Scene;
use crate::drawing::tie::TieId;

/// What is to stand out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wanted {
    /// Marks of the legend.
    pub marks: BTreeSet<Mark>,
    /// Contacts wanted for another reason, such as a key role; `None` if nobody
    /// asks for such.
    pub contacts: Option<BTreeSet<ContactId>>,
}

impl Wanted {
    /// What these marks of a picture ask for.
    pub fn of(marks: &[Mark], scene: &Scene) -> Self {
        let mut wanted = Self::default();
        for mark in marks {
            match holders(scene, *mark) {
                Some(holders) => wanted.contacts.get_or_insert_default().extend(holders),
                None => {
                    wanted.marks.insert(*mark);
                }
            }
        }
        wanted
    }

    /// True if nothing is asked for.
    pub fn is_nothing(&self) -> bool {
        self.marks.is_empty() && self.contacts.is_none()
    }

    /// True if contacts step back as well as ties.
    fn dims_contacts(&self) -> bool {
        self.contacts.is_some()
            || self.marks.iter().any(|mark| match mark.group() {
                Group::Ties | Group::Energy => false,
                Group::Symbols | Group::Roles | Group::Clusters | Group::Support | Group::Frequency => true,
            })
    }
}

/// What steps back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dimmed {
    /// These contacts.
    pub contacts: BTreeSet<ContactId>,
    /// These contacts half: they are only the ends of a tie that stands out.
    pub ends: BTreeSet<ContactId>,
    /// These ties.
    pub ties: BTreeSet<TieId>,
}

impl Dimmed {
    /// True if a group of contacts steps back: not all of them stand out.
    pub fn holds_some_of(&self, members: &[ContactId]) -> bool {
        members.iter().any(|id| self.contacts.contains(id) || self.ends.contains(id))
    }

    /// What of a network steps back on a map of that depth.
    pub fn new(network: &Network, wanted: &Wanted, depth: Depth) -> Self {
        if wanted.is_nothing() {
            return Self::default();
        }
        let chosen: BTreeSet<ContactId> =
            network.contacts().filter(|contact| has_mark(contact, wanted)).map(|contact| contact.id).collect();
        let mut dimmed = Self::default();
        let mut ends = BTreeSet::new();
        for contact in network.contacts() {
            let look = Look::of_anchor_tie(contact, depth);
            let line = Line { look, bond: &contact.bond, anchor_tie: Some(contact.anchor_tie), depth };
            if wanted.marks.iter().any(|mark| line.has(*mark)) {
                ends.insert(contact.id);
            } else if !chosen.contains(&contact.id) {
                dimmed.ties.insert(TieId::Anchor(contact.id));
            }
        }
        for tie in network.ties() {
            let (one, other) = tie.between.ends();
            let line = Line { look: Some(Look::of_tie(tie, depth)), bond: &tie.bond, anchor_tie: None, depth };
            if wanted.marks.iter().any(|mark| line.has(*mark)) {
                ends.extend([one, other]);
            } else if !chosen.contains(&one) && !chosen.contains(&other) {
                dimmed.ties.insert(TieId::Between(tie.between));
            }
        }
        if wanted.dims_contacts() {
            let ids = network.contacts().map(|contact| contact.id);
            dimmed.contacts = ids.filter(|id| !chosen.contains(id) && !ends.contains(id)).collect();
        }
        dimmed
    }
}

/// True if a contact itself is asked for.
fn has_mark(contact: &Contact, wanted: &Wanted) -> bool {
    let is_named = wanted.contacts.as_ref().is_some_and(|contacts| contacts.contains(&contact.id));
    is_named
        || wanted.marks.iter().any(|mark| match mark {
            Mark::Symbol(symbol) => Symbol::of_contact(contact) == *symbol,
            Mark::Multiplex => contact.anchor_tie == AnchorTie::Multiplex,
            Mark::Deceased => contact.deceased,
            Mark::Quality(_)
            | Mark::AnchorTie
            | Mark::ContactTie
            | Mark::Energy(_)
            | Mark::MultiplexTie
            | Mark::Conflict
            | Mark::Role(_)
            | Mark::Cluster(_)
            | Mark::Support(..)
            | Mark::Frequency(_) => false,
        })
}

/// A tie as the marks see it.
struct Line<'a> {
    /// `None` for a tie to the anchor that is not drawn.
    look: Option<Look>,
    bond: &'a Bond,
    /// `None` between contacts.
    anchor_tie: Option<AnchorTie>,
    depth: Depth,
}

impl Line<'_> {
    fn has(&self, mark: Mark) -> bool {
        let is_anchors = self.anchor_tie.is_some();
        let flow = if is_anchors { Flow::of_anchor_tie } else { Flow::of_tie };
        let form = self.look.map(|look| look.form);
        let look = self.look.unwrap_or_default();
        match mark {
            Mark::Symbol(_) | Mark::Multiplex | Mark::Deceased | Mark::Role(_) | Mark::Cluster(_) => false,
            Mark::Quality(quality) => form == Some(Form::Told(quality)),
            Mark::AnchorTie => is_anchors && form == Some(Form::Hairline),
            Mark::ContactTie => !is_anchors && form == Some(Form::Hairline),
            Mark::Energy(wanted) => look.energy.map(flow) == Some(wanted),
            Mark::MultiplexTie => look.multiplex,
            Mark::Conflict => look.conflict,
            Mark::Support(support, wanted) => {
                self.depth == Depth::Told && flow_of_support(self.bond, support, is_anchors) == Some(wanted)
            }
            Mark::Frequency(frequency) => self.depth == Depth::Told && self.bond.frequency == Some(frequency),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::map::bond::{Direction, Frequency, Quality, Support};
    use crate::domain::map::contact::ContactKind;
    use crate::domain::map::network::{MapCommand, Pair, Tie};
    use uuid::Uuid;

    fn id(number: u128) -> ContactId {
        ContactId(Uuid::from_u128(number))
    }

    /// Three contacts: 1 strong and daily, 2 an institution with strife, 3 plain;
    /// 1 and 3 are tied without a word, 2 comforts 3.
    fn network() -> Network {
        let mut contacts = [1, 2, 3].map(|number| Contact::new(id(number), "")).to_vec();
        contacts[0].bond.quality = Some(Quality::Strong);
        contacts[0].bond.frequency = Some(Frequency::Daily);
        contacts[0].bond.energy = Some(Direction::Received);
        contacts[1].kind = ContactKind::Institution;
        contacts[1].bond.quality = Some(Quality::Conflictual);
        contacts[1].bond.conflict = true;
        let pairs = [(1, 3), (2, 3)].map(|(one, other)| Pair::new(id(one), id(other)).unwrap());
        let (mut network, _) = Network::from_parts(contacts, pairs);
        let mut tie = Tie::plain(pairs[1]);
        tie.multiplex = true;
        tie.bond.set_support(Support::Emotional, Some(Direction::Given));
        assert_eq!(network.apply(MapCommand::Tell(tie)), Ok(()));
        network
    }

    fn between(one: u128, other: u128) -> TieId {
        TieId::Between(Pair::new(id(one), id(other)).unwrap())
    }

    #[track_caller]
    fn check(marks: &[Mark], contacts: &[u128], ties: &[TieId]) {
        let wanted = Wanted { marks: marks.iter().copied().collect(), contacts: None };
        let dimmed = Dimmed::new(&network(), &wanted, Depth::Told);
        assert_eq!(dimmed.contacts, contacts.iter().map(|number| id(*number)).collect(), "contacts of {marks:?}");
        assert_eq!(dimmed.ties, ties.iter().copied().collect(), "ties of {marks:?}");
    }

    #[test]
    fn nothing_wanted_dims_nothing() {
        check(&[], &[], &[]);
    }

    #[test]
    fn a_quality_dims_the_other_ties_and_no_contact() {
        let (two, three) = (TieId::Anchor(id(2)), TieId::Anchor(id(3)));
        check(&[Mark::Quality(Quality::Strong)], &[], &[two, three, between(1, 3), between(2, 3)]);
        check(&[Mark::Energy(Flow::ToAnchor)], &[], &[two, three, between(1, 3), between(2, 3)]);
        check(&[Mark::Conflict, Mark::Quality(Quality::Strong)], &[], &[three, between(1, 3), between(2, 3)]);
        check(&[Mark::ContactTie, Mark::AnchorTie], &[], &[TieId::Anchor(id(1)), two]);
        let anchors = [1, 2, 3].map(|number| TieId::Anchor(id(number)));
        check(&[Mark::MultiplexTie], &[], &[&anchors[..], &[between(1, 3)]].concat());
    }

    #[test]
    fn a_symbol_keeps_its_contacts_and_all_their_ties() {
        let others = [TieId::Anchor(id(1)), TieId::Anchor(id(3)), between(1, 3)];
        check(&[Mark::Symbol(Symbol::Hexagon)], &[1, 3], &others);
    }

    #[test]
    fn support_and_frequency_keep_the_ends_of_their_ties() {
        let support = Mark::Support(Support::Emotional, Flow::BetweenContacts);
        let anchors = [1, 2, 3].map(|number| TieId::Anchor(id(number)));
        check(&[support], &[1], &[&anchors[..], &[between(1, 3)]].concat());
        let others = [anchors[1], anchors[2], between(1, 3), between(2, 3)];
        check(&[Mark::Frequency(Frequency::Daily)], &[2, 3], &others);
    }

    #[test]
    fn on_the_network_map_nothing_told_stands_out() {
        let wanted = Wanted { marks: [Mark::Quality(Quality::Strong)].into(), contacts: None };
        assert_eq!(Dimmed::new(&network(), &wanted, Depth::Plain).ties.len(), 5);
        let lines = Wanted { marks: [Mark::AnchorTie].into(), contacts: None };
        assert_eq!(Dimmed::new(&network(), &lines, Depth::Plain).ties, [between(1, 3), between(2, 3)].into());
    }

    #[test]
    fn holders_of_a_role_stand_out_with_their_ties() {
        let wanted = Wanted { contacts: Some([id(1)].into()), ..Wanted::default() };
        let dimmed = Dimmed::new(&network(), &wanted, Depth::Plain);
        assert_eq!(dimmed.contacts, [id(2), id(3)].into());
        assert_eq!(dimmed.ties, [TieId::Anchor(id(2)), TieId::Anchor(id(3)), between(2, 3)].into());
    }
}
