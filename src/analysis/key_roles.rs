//! Who holds which key role, as the report has it.
//!
//! On a map without any tie nobody holds one: there everybody would be alone,
//! which says nothing.

use std::collections::BTreeSet;

use crate::analysis::measure::Measure;
use crate::analysis::report::Report;
use crate::domain::ids::ContactId;
use crate::domain::map::key_role::{KeyRole, KeyRoles};

impl KeyRole {
    /// The measure that explains it.
    pub const fn measure(self) -> Measure {
        match self {
            Self::Star => Measure::Stars,
            Self::Liaison => Measure::Liaisons,
            Self::Bridge => Measure::Bridges,
            Self::SoleGatekeeper => Measure::SoleGatekeepers,
            Self::Gatekeeper => Measure::Gatekeepers,
            Self::CutPerson => Measure::CutPersons,
            Self::Isolate => Measure::Isolates,
        }
    }
}

/// Everybody who holds a role, each once. Sole gatekeepers are gatekeepers, too.
pub fn holders(report: &Report, role: KeyRole) -> Vec<ContactId> {
    let overall = &report.overall;
    if overall.block.ties.is_empty() {
        return Vec::new();
    }
    match role {
        KeyRole::Star => overall.block.stars.clone(),
        KeyRole::Liaison => overall.liaisons.clone(),
        KeyRole::Bridge => overall.bridges.clone(),
        KeyRole::SoleGatekeeper => {
            // Somebody can be the only one into several sectors.
            let mut sole: Vec<ContactId> = Vec::new();
            for (id, _) in &overall.sole_gatekeepers {
                if !sole.contains(id) {
                    sole.push(*id);
                }
            }
            sole
        }
        KeyRole::Gatekeeper => overall.gatekeepers.clone(),
        KeyRole::CutPerson => overall.cut_persons.clone(),
        KeyRole::Isolate => overall.block.isolates.clone(),
    }
}

/// The roles that are wanted, of everybody who holds any. A sole gatekeeper
/// shows the stronger of the two signs, if it is wanted.
pub fn badges(report: &Report, wanted: &BTreeSet<KeyRole>) -> KeyRoles {
    let mut roles = KeyRoles::new();
    for role in KeyRole::ALL.into_iter().filter(|role| wanted.contains(role)) {
        for id in holders(report, role) {
            let held = roles.entry(id).or_default();
            if role != KeyRole::Gatekeeper || !held.contains(&KeyRole::SoleGatekeeper) {
                held.push(role);
            }
        }
    }
    roles
}

/// The roles that a map shows until somebody chooses: all of them. Only where
/// more than a third of the contacts are plain gatekeepers, that sign says
/// nothing any more, and the sole ones alone stand out.
pub fn usual(report: &Report) -> BTreeSet<KeyRole> {
    let mut roles = BTreeSet::from(KeyRole::ALL);
    let plain = holders(report, KeyRole::Gatekeeper).len() - holders(report, KeyRole::SoleGatekeeper).len();
    if 3 * plain > report.overall.block.contacts.len() {
        roles.remove(&KeyRole::Gatekeeper);
    }
    roles
}

/// The roles of one contact.
pub fn of_contact(report: &Report, id: ContactId) -> Vec<KeyRole> {
    badges(report, &KeyRole::ALL.into()).remove(&id).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::analyse;
    use crate::analysis::population::Population;
    use crate::domain::map::contact::{AnchorTie, Contact};
    use crate::domain::map::network::{Network, Pair};
    use crate::domain::map::place::Place;

    fn id(number: u128) -> ContactId {
        ContactId(uuid::Uuid::from_u128(number))
    }

    /// Contacts 1, 2, 3 in the family and 4, 5 among friends.
    fn report(ties: &[(u128, u128)]) -> Report {
        let contact = |number: u128| {
            let mut contact = Contact::new(id(number), format!("{number}"));
            contact.place =
                Place::new(if number < 4 { 40.0 } else { 130.0 }, 20.0 + f64::from(u8::try_from(number).unwrap()));
            contact.anchor_tie = AnchorTie::Existing;
            contact
        };
        let pairs = ties.iter().filter_map(|(one, other)| Pair::new(id(*one), id(*other)));
        analyse(&Network::from_parts((1..=5).map(contact).collect(), pairs).0, Population::PERSONS)
    }

    #[test]
    fn one_contact_can_hold_several_roles_in_a_fixed_order() {
        let report = report(&[(1, 2), (1, 3), (1, 4)]);
        assert_eq!(of_contact(&report, id(1)), [KeyRole::Star, KeyRole::SoleGatekeeper, KeyRole::CutPerson]);
        assert_eq!(of_contact(&report, id(5)), [KeyRole::Isolate]);
        assert!(of_contact(&report, id(2)).is_empty());
    }

    #[test]
    fn a_sole_gatekeeper_is_shown_as_a_gatekeeper_where_only_those_are_wanted() {
        let report = report(&[(1, 2), (1, 4)]);
        let only = badges(&report, &[KeyRole::Gatekeeper].into());
        assert_eq!(only, [(id(1), vec![KeyRole::Gatekeeper]), (id(4), vec![KeyRole::Gatekeeper])].into());
        let both = badges(&report, &[KeyRole::Gatekeeper, KeyRole::SoleGatekeeper].into());
        assert_eq!(both[&id(1)], [KeyRole::SoleGatekeeper]);
    }

    #[test]
    fn where_nearly_everybody_is_a_gatekeeper_the_plain_sign_waits_to_be_asked_for() {
        let few = report(&[(1, 2), (1, 4)]);
        assert_eq!(usual(&few), KeyRole::ALL.into());
        let many = report(&[(1, 4), (2, 4), (1, 5), (2, 5)]);
        assert!(!usual(&many).contains(&KeyRole::Gatekeeper) && usual(&many).contains(&KeyRole::SoleGatekeeper));
    }

    #[test]
    fn without_ties_nobody_holds_a_role() {
        assert!(badges(&report(&[]), &KeyRole::ALL.into()).is_empty());
    }
}
