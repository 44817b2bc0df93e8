//! The contacts of a case as files for other programs know them: by a number,
//! with what the measures say of them.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::analyse;
use crate::analysis::population::Population;
use crate::analysis::report::Report;
use crate::domain::case::Case;
use crate::domain::ids::ContactId;
use crate::domain::map::contact::Contact;
use crate::domain::map::version::MapVersion;
use crate::interchange::terms::KeyRole;

/// Everybody of a case by number, in the order in which they were collected, the
/// same in every version and every file. A number tells nobody anything.
pub(super) struct Numbers(BTreeMap<ContactId, usize>);

impl Numbers {
    pub(super) fn of(case: &Case) -> Self {
        let mut numbers = BTreeMap::new();
        // The list holds the newest first.
        for contact in case.maps.iter().flat_map(|version| version.network.contacts().rev()) {
            let next = numbers.len() + 1;
            numbers.entry(contact.id).or_insert(next);
        }
        Self(numbers)
    }

    /// The number of a contact, from 1.
    pub(super) fn number(&self, id: ContactId) -> usize {
        self.0.get(&id).copied().unwrap_or_default()
    }

    /// How files of graphs call a contact.
    pub(super) fn node(&self, id: ContactId) -> String {
        format!("c{}", self.number(id))
    }
}

/// What the measures say of somebody who counts.
#[derive(Debug)]
pub(super) struct Figures {
    /// Ties to others that count.
    pub(super) degree: usize,
    /// Not normalised.
    pub(super) betweenness: f64,
    pub(super) roles: Vec<KeyRole>,
}

/// A contact of one version, with what was worked out.
pub(super) struct Person<'case> {
    pub(super) number: usize,
    pub(super) contact: &'case Contact,
    /// `None` for those who do not count.
    pub(super) figures: Option<Figures>,
}

/// Everybody of a version, in the order in which they were collected.
pub(super) fn people<'case>(
    version: &'case MapVersion,
    numbers: &Numbers,
    population: Population,
) -> Vec<Person<'case>> {
    let report = analyse(&version.network, population);
    let mut degrees: BTreeMap<ContactId, usize> = BTreeMap::new();
    for pair in &report.overall.block.ties {
        let (one, other) = pair.ends();
        *degrees.entry(one).or_default() += 1;
        *degrees.entry(other).or_default() += 1;
    }
    let betweenness: BTreeMap<ContactId, f64> = report.overall.betweenness.iter().copied().collect();
    let counted: BTreeSet<ContactId> = report.overall.block.contacts.iter().copied().collect();
    let figures = |id: ContactId| {
        counted.contains(&id).then(|| Figures {
            degree: degrees.get(&id).copied().unwrap_or_default(),
            betweenness: betweenness.get(&id).copied().unwrap_or_default(),
            roles: KeyRole::ALL.into_iter().filter(|role| holders(*role, &report).contains(&id)).collect(),
        })
    };
    version
        .network
        .contacts()
        .rev()
        .map(|contact| Person { number: numbers.number(contact.id), contact, figures: figures(contact.id) })
        .collect()
}

fn holders(role: KeyRole, report: &Report) -> &[ContactId] {
    let overall = &report.overall;
    match role {
        KeyRole::Star => &overall.block.stars,
        KeyRole::Bridge => &overall.bridges,
        KeyRole::Liaison => &overall.liaisons,
        KeyRole::Gatekeeper => &overall.gatekeepers,
        KeyRole::Isolate => &overall.block.isolates,
        KeyRole::CutPerson => &overall.cut_persons,
    }
}
