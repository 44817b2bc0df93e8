//! Which network interventions of the method fit what stands out, and what an
//! intervention needs on the map.
//!
//! Source: A-236 to A-241 (P. Pantucek, Case Management Basics). The method
//! names the kinds; which of them fits which finding is a proposal, in the
//! order in which it is worth thinking about.

use std::collections::BTreeSet;

use crate::analysis::findings::Kind;
use crate::domain::ids::ContactId;
use crate::domain::map::network::Network;
use crate::domain::map::place::{Place, Sector};
use crate::domain::phase::intervention::{Intervention, InterventionKind};

/// The interventions that fit a finding; none where the map itself is what is
/// to be worked on.
pub const fn fitting(kind: Kind) -> &'static [Intervention] {
    match kind {
        Kind::NothingAsked => &[],
        Kind::ConflictNear => &[Intervention::AdviseMembers, Intervention::Reduce, Intervention::BringTogether],
        Kind::IsolatedNear => &[Intervention::BringTogether, Intervention::NewTies, Intervention::AdviseMembers],
        Kind::CutPersons => &[Intervention::Relief, Intervention::NewTies, Intervention::SupportPersonnel],
        Kind::SoleGatekeepers => &[Intervention::NewTies, Intervention::BringTogether, Intervention::Relief],
        Kind::MultiplexDependence => &[Intervention::Relief, Intervention::NewTies, Intervention::Intensify],
        Kind::ManyProfessionals => &[Intervention::Link, Intervention::NewTies, Intervention::EndCounterproductive],
        Kind::GivesOnly => &[Intervention::Reduce, Intervention::ProfessionalServices, Intervention::AdviseMembers],
        Kind::ReceivesOnly => &[Intervention::Recognition, Intervention::Relief, Intervention::Intensify],
        Kind::DenseCluster => &[Intervention::NewTies, Intervention::AdviseMembers],
        Kind::EmptySector(Sector::Professionals) => &[Intervention::ProfessionalServices, Intervention::Link],
        Kind::EmptySector(Sector::Family) => &[Intervention::NewTies, Intervention::SupportSocial],
        Kind::EmptySector(Sector::Friends | Sector::Colleagues) => &[Intervention::NewTies, Intervention::Link],
        Kind::NoWeakTies | Kind::EmptyMiddle => &[Intervention::NewTies, Intervention::Intensify],
    }
}

/// The row of the method that names a kind of intervention.
pub const fn row(kind: InterventionKind) -> &'static str {
    match kind {
        InterventionKind::Construction => "A-237",
        InterventionKind::Sessions => "A-238",
        InterventionKind::Coaching => "A-239",
        InterventionKind::SupportingSupporters => "A-240",
        InterventionKind::Linkage => "A-241",
    }
}

/// The two sides that linkage joins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sides {
    /// Somebody of the professional sector is among them.
    pub professional: bool,
    /// Somebody of the lifeworld is.
    pub lifeworld: bool,
}

impl Sides {
    /// The sides on which these contacts stand on a map.
    pub fn of(network: &Network, contacts: impl IntoIterator<Item = ContactId>) -> Self {
        let contacts: BTreeSet<ContactId> = contacts.into_iter().collect();
        let named = network.contacts().filter(|contact| contacts.contains(&contact.id));
        named.filter_map(|contact| contact.place.map(Place::sector)).fold(Self::default(), |sides, sector| match sector
        {
            Sector::Professionals => Self { professional: true, ..sides },
            Sector::Family | Sector::Friends | Sector::Colleagues => Self { lifeworld: true, ..sides },
        })
    }

    /// True if an intervention has whom it needs: linkage asks for both sides,
    /// the others ask for nobody in particular.
    pub fn suffice(self, intervention: Intervention) -> bool {
        match intervention.kind() {
            InterventionKind::Linkage => self.professional && self.lifeworld,
            InterventionKind::Construction
            | InterventionKind::Sessions
            | InterventionKind::Coaching
            | InterventionKind::SupportingSupporters => true,
        }
    }
}
