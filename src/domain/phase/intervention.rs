//! What can be done with a network, as the method names it.
//!
//! Network management is the umbrella; an intervention points at
//! contacts and ties of the map and serves a goal.

use serde::{Deserialize, Serialize};

/// The five kinds of network management.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InterventionKind {
    /// network construction
    Construction,
    /// network sessions
    Sessions,
    /// network coaching
    Coaching,
    /// Unterstützung der Unterstützer:innen
    SupportingSupporters,
    /// linkage
    Linkage,
}

impl InterventionKind {
    /// Every kind, in the order of the method's rows.
    pub const ALL: [Self; 5] =
        [Self::Construction, Self::Sessions, Self::Coaching, Self::SupportingSupporters, Self::Linkage];

    /// What it can mean in a case, in the order of forms.
    pub fn interventions(self) -> impl Iterator<Item = Intervention> {
        Intervention::ALL.into_iter().filter(move |intervention| intervention.kind() == self)
    }
}

/// One intervention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Intervention {
    /// construction: new relations
    NewTies,
    /// construction: a tie to professional services
    ProfessionalServices,
    /// construction: an end to what works against the client
    EndCounterproductive,
    /// sessions: important members, or those to be encouraged, come together
    BringTogether,
    /// coaching: a tie becomes closer
    Intensify,
    /// coaching: a tie becomes looser
    Reduce,
    /// coaching: members of the network are advised
    AdviseMembers,
    /// supporting supporters with things and money
    SupportMaterial,
    /// supporting supporters with people
    SupportPersonnel,
    /// supporting supporters with company
    SupportSocial,
    /// supporting supporters with advice
    SupportAdvice,
    /// supporting supporters by recognising what they do
    Recognition,
    /// supporting supporters by praise
    Praise,
    /// supporting supporters by relief, of mind or of work
    Relief,
    /// professional and lifeworld resources are linked by plan
    Link,
}

impl Intervention {
    /// Every intervention, in the order of forms.
    pub const ALL: [Self; 15] = [
        Self::NewTies,
        Self::ProfessionalServices,
        Self::EndCounterproductive,
        Self::BringTogether,
        Self::Intensify,
        Self::Reduce,
        Self::AdviseMembers,
        Self::SupportMaterial,
        Self::SupportPersonnel,
        Self::SupportSocial,
        Self::SupportAdvice,
        Self::Recognition,
        Self::Praise,
        Self::Relief,
        Self::Link,
    ];

    /// Which kind of network management it is.
    pub const fn kind(self) -> InterventionKind {
        match self {
            Self::NewTies | Self::ProfessionalServices | Self::EndCounterproductive => InterventionKind::Construction,
            Self::BringTogether => InterventionKind::Sessions,
            Self::Intensify | Self::Reduce | Self::AdviseMembers => InterventionKind::Coaching,
            Self::SupportMaterial
            | Self::SupportPersonnel
            | Self::SupportSocial
            | Self::SupportAdvice
            | Self::Recognition
            | Self::Praise
            | Self::Relief => InterventionKind::SupportingSupporters,
            Self::Link => InterventionKind::Linkage,
        }
    }
}
