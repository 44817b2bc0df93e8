//! What stands out because a number or a sentence speaks of it: these contacts
//! and these ties, and nothing else.

use std::collections::BTreeSet;

use crate::domain::ids::ContactId;
use crate::domain::map::network::{Network, Pair};
use crate::drawing::highlight::Dimmed;
use crate::drawing::tie::TieId;

/// Contacts and ties that are spoken of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spotlight {
    /// These contacts; the ends of the ties stand out as well.
    pub contacts: BTreeSet<ContactId>,
    /// These ties.
    pub ties: BTreeSet<TieId>,
}

impl Spotlight {
    /// On contacts, on ties between contacts, and on the contacts' own ties to
    /// the anchor if these are spoken of.
    pub fn new(
        contacts: impl IntoIterator<Item = ContactId>,
        between: impl IntoIterator<Item = Pair>,
        of_anchor_ties: bool,
    ) -> Self {
        let contacts: BTreeSet<ContactId> = contacts.into_iter().collect();
        let anchor_ties = contacts.iter().filter(|_| of_anchor_ties).map(|id| TieId::Anchor(*id));
        let ties = anchor_ties.chain(between.into_iter().map(TieId::Between)).collect();
        Self { contacts, ties }
    }

    /// True if it falls on nobody and nothing.
    pub fn is_empty(&self) -> bool {
        self.contacts.is_empty() && self.ties.is_empty()
    }

    /// What of a network steps back. Ends of ties do so by half where others are
    /// spoken of by name, or nobody could tell them apart.
    pub fn dimmed(&self, network: &Network) -> Dimmed {
        let mut lit = self.contacts.clone();
        for tie in &self.ties {
            match tie {
                TieId::Anchor(id) => {
                    lit.insert(*id);
                }
                TieId::Between(pair) => lit.extend([pair.ends().0, pair.ends().1]),
            }
        }
        let are_named = !self.contacts.is_empty();
        let ends = lit.difference(&self.contacts).copied().filter(|_| are_named).collect();
        let ids = || network.contacts().map(|contact| contact.id);
        let lines = ids().map(TieId::Anchor).chain(network.ties().map(|tie| TieId::Between(tie.between)));
        Dimmed {
            contacts: ids().filter(|id| !lit.contains(id)).collect(),
            ends,
            ties: lines.filter(|tie| !self.ties.contains(tie)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::map::contact::Contact;
    use uuid::Uuid;

    fn id(number: u128) -> ContactId {
        ContactId(Uuid::from_u128(number))
    }

    fn pair(one: u128, other: u128) -> Pair {
        Pair::new(id(one), id(other)).unwrap()
    }

    fn dimmed(spotlight: &Spotlight) -> Dimmed {
        let contacts = [1, 2, 3].map(|number| Contact::new(id(number), "")).to_vec();
        spotlight.dimmed(&Network::from_parts(contacts, [pair(1, 2), pair(2, 3)]).0)
    }

    #[test]
    fn contacts_stand_out_without_ties_that_are_not_spoken_of() {
        let found = dimmed(&Spotlight::new([id(1), id(2)], [], false));
        assert_eq!(found.contacts, [id(3)].into());
        assert_eq!(found.ties.len(), 5);
    }

    #[test]
    fn a_tie_stands_out_with_its_ends() {
        let found = dimmed(&Spotlight::new([], [pair(1, 2)], false));
        assert_eq!(found.contacts, [id(3)].into());
        assert!(!found.ties.contains(&TieId::Between(pair(1, 2))));
        assert_eq!(found.ties.len(), 4);
    }

    #[test]
    fn those_spoken_of_are_told_from_the_ends_of_their_ties() {
        let found = dimmed(&Spotlight::new([id(1)], [pair(1, 2)], false));
        assert_eq!((found.contacts.clone(), found.ends.clone()), ([id(3)].into(), [id(2)].into()));
        assert!(!found.holds_some_of(&[id(1)]) && found.holds_some_of(&[id(1), id(2)]));
        assert_eq!(dimmed(&Spotlight::new([], [pair(1, 2)], false)).ends, [].into());
    }

    #[test]
    fn ties_to_the_anchor_stand_out_when_they_are_meant() {
        let found = dimmed(&Spotlight::new([id(1)], [], true));
        assert!(!found.ties.contains(&TieId::Anchor(id(1))) && found.ties.contains(&TieId::Anchor(id(2))));
    }
}
