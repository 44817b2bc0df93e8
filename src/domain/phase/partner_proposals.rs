//! Who is known already where the register of partners asks: providers of
//! services, institutions on the map, bodies that are responsible for something
//! or may be told something. Nothing has to be entered twice.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::ids::PartnerId;
use crate::domain::map::contact::{Contact, ContactKind};
use crate::domain::map::place::{Place, Sector};
use crate::domain::phase::course::ServiceKind;
use crate::domain::phase::partner::Partner;
use crate::domain::phase::question::Question;
use crate::domain::phase::step::Step;

/// Where somebody is known from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KnownFrom {
    /// Provides a service.
    Services,
    /// Stands on the newest version of the map.
    Map,
    /// Is responsible for something.
    Responsibilities,
    /// May be told something.
    Releases,
}

impl KnownFrom {
    /// The step where it was entered.
    pub const fn step(self) -> Step {
        match self {
            Self::Services => Step::Services,
            Self::Map => Step::Network,
            Self::Responsibilities => Step::Responsibility,
            Self::Releases => Step::Releases,
        }
    }
}

/// Somebody who is known and not in the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// From where.
    pub from: BTreeSet<KnownFrom>,
    partner: Partner,
}

impl Proposal {
    /// What they are called.
    pub fn name(&self) -> &str {
        &self.partner.name
    }

    /// The record with everything that is known.
    pub fn partner(&self, id: PartnerId) -> Partner {
        Partner { id, ..self.partner.clone() }
    }
}

/// Everybody who is known and not in the register, each once. Neither the client
/// nor who carries the case is a partner, and neither is family or friends.
pub fn proposals(case: &Case) -> Vec<Proposal> {
    let mut found = Found { case, proposals: Vec::new() };
    for service in &case.course.services {
        found.add(&service.provider, KnownFrom::Services, service.kind, &service.what);
    }
    for contact in contacts(case).filter(|contact| contact.kind == ContactKind::Institution) {
        found.add(&contact.name, KnownFrom::Map, None, &contact.role);
    }
    for line in &case.intake.responsibilities {
        found.add(&line.who, KnownFrom::Responsibilities, None, &line.what);
    }
    for release in &case.course.releases {
        found.add(&release.to, KnownFrom::Releases, None, "");
    }
    found.proposals
}

fn contacts(case: &Case) -> impl Iterator<Item = &Contact> {
    case.newest_map().into_iter().flat_map(|map| map.network.contacts())
}

struct Found<'case> {
    case: &'case Case,
    proposals: Vec<Proposal>,
}

impl Found<'_> {
    /// Somebody named in a text: "Advice centre, Mr Adler" is an organisation
    /// with its contact person.
    fn add(&mut self, text: &str, from: KnownFrom, kind: Option<ServiceKind>, offer: &str) {
        let (name, person) = text.split_once(',').unwrap_or((text, ""));
        let (name, person) = (name.trim().to_owned(), person.trim().to_owned());
        let named = Partner { name, person, ..Partner::new(PartnerId(Uuid::nil())) };
        let contact = contacts(self.case).find(|contact| named.is_meant_by(&contact.name));
        if named.name.is_empty()
            || self.is_in_register(text, contact)
            || self.is_in_charge(&named)
            || contact.is_some_and(is_private)
        {
            return;
        }
        let at = self.proposals.iter().position(|known| known.partner.is_meant_by(text));
        let at = at.unwrap_or_else(|| {
            self.proposals.push(Proposal { from: BTreeSet::new(), partner: named });
            self.proposals.len() - 1
        });
        let Proposal { from: known_from, partner } = &mut self.proposals[at];
        // All services of somebody are an offer; a duty is one only while nothing else is known.
        let offer = offer.trim();
        if partner.offers.is_empty() {
            offer.clone_into(&mut partner.offers);
        } else if from == KnownFrom::Services && !offer.is_empty() {
            partner.offers = format!("{}; {offer}", partner.offers);
        }
        partner.kind = partner.kind.or(kind);
        partner.contact = partner.contact.or(contact.map(|contact| contact.id));
        known_from.insert(from);
    }

    fn is_in_register(&self, text: &str, contact: Option<&Contact>) -> bool {
        let is_linked = |partner: &Partner| contact.is_some_and(|contact| partner.contact == Some(contact.id));
        self.case.course.partners.iter().any(|partner| partner.is_meant_by(text) || is_linked(partner))
    }

    /// The client, or who carries the case.
    fn is_in_charge(&self, named: &Partner) -> bool {
        let case_manager = self.case.answers.text(Question::CaseResponsibility);
        named.is_meant_by(&self.case.client.name) || named.is_meant_by(case_manager)
    }
}

/// Family, friends, colleagues: they are resources, but no organisations.
fn is_private(contact: &Contact) -> bool {
    let is_elsewhere = contact.place.is_some_and(|place| Place::sector(place) != Sector::Professionals);
    contact.kind != ContactKind::Institution && is_elsewhere
}
