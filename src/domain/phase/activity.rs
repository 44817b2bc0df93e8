//! The log: what was done, when, with whom, what kind of act it was, and what came
//! of it.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::domain::ids::{ActivityId, ServiceId};
use crate::domain::phase::course::Course;
use crate::domain::phase::naming::{is_client, parts};
use crate::domain::record::{Record, find};

/// How many days after a referral it is asked whether somebody arrived, where no
/// day was named. The sources name none; two weeks is a custom of this program.
pub const ASKED_AFTER_DAYS: u64 = 14;

/// The three functions of the case manager (A-300…A-302).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Function {
    /// Koordination
    #[default]
    Coordination,
    /// Anwaltschaft
    Advocacy,
    /// Beratung
    Counselling,
}

impl Function {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Coordination, Self::Advocacy, Self::Counselling];
}

/// What the case manager stands up for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdvocacyKind {
    /// Resources that are withheld are demanded.
    #[default]
    Demand,
    /// Demands that are too much are warded off.
    Defence,
    /// Somebody in danger is protected.
    Protection,
}

impl AdvocacyKind {
    /// All three, in the order of the method.
    pub const ALL: [Self; 3] = [Self::Demand, Self::Defence, Self::Protection];
}

/// What an entry in the function of advocate says besides.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Advocacy {
    /// What for.
    pub kind: AdvocacyKind,
    /// Towards whom.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub addressee: String,
    /// Until when there is to be an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<NaiveDate>,
    /// What came of it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub result: String,
}

/// Towards whom the case manager acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Unterstützungsmanagement, towards the client.
    Support,
    /// Systemmanagement, towards the care system.
    System,
}

impl Side {
    /// Both, in the order of the method.
    pub const ALL: [Self; 2] = [Self::Support, Self::System];
}

/// What kind of act an entry of the log is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActivityKind {
    /// The key person informs.
    Informing,
    /// The key person paves the way.
    PavingTheWay,
    /// The key person refers; the client is linked to a fitting offer.
    Referral,
    /// The key person accompanies.
    Accompanying,
    /// Negotiating with those who provide.
    Negotiating,
    /// Informing those who provide on goals and tasks.
    Briefing,
    /// Purchase of services.
    Purchase,
    /// Care for helpers, and advice to them.
    HelperCare,
    /// A conference of helpers.
    Conference,
    /// Negotiations that end in a contract.
    Contract,
    /// Mediation.
    Mediation,
    /// Techniques of networking.
    Networking,
    /// Bringing the client and helpers into contact.
    MakingContact,
    /// Supporting the client's further cooperation with helpers.
    Cooperation,
}

impl ActivityKind {
    /// All kinds, in the order of the method.
    pub const ALL: [Self; 14] = [
        Self::Informing,
        Self::PavingTheWay,
        Self::Referral,
        Self::Accompanying,
        Self::Negotiating,
        Self::Briefing,
        Self::Purchase,
        Self::HelperCare,
        Self::Conference,
        Self::Contract,
        Self::Mediation,
        Self::Networking,
        Self::MakingContact,
        Self::Cooperation,
    ];

    /// On which side it mostly lies. This is a proposal: an entry may say otherwise.
    pub const fn side(self) -> Side {
        match self {
            Self::Informing
            | Self::PavingTheWay
            | Self::Referral
            | Self::Accompanying
            | Self::MakingContact
            | Self::Cooperation => Side::Support,
            Self::Negotiating
            | Self::Briefing
            | Self::Purchase
            | Self::HelperCare
            | Self::Conference
            | Self::Contract
            | Self::Mediation
            | Self::Networking => Side::System,
        }
    }

    /// True if those with whom it was done are informed by it.
    pub const fn informs(self) -> bool {
        match self {
            Self::Informing | Self::Referral | Self::Briefing | Self::Conference => true,
            Self::PavingTheWay
            | Self::Accompanying
            | Self::Negotiating
            | Self::Purchase
            | Self::HelperCare
            | Self::Contract
            | Self::Mediation
            | Self::Networking
            | Self::MakingContact
            | Self::Cooperation => false,
        }
    }

    /// True if it cannot be done without telling somebody about the client, so that
    /// a release is called for.
    pub const fn tells(self) -> bool {
        match self {
            Self::Referral | Self::Briefing => true,
            Self::Informing
            | Self::PavingTheWay
            | Self::Accompanying
            | Self::Negotiating
            | Self::Purchase
            | Self::HelperCare
            | Self::Conference
            | Self::Contract
            | Self::Mediation
            | Self::Networking
            | Self::MakingContact
            | Self::Cooperation => false,
        }
    }

    /// True if it is about what somebody provides, so that a service can be named.
    pub const fn is_about_a_service(self) -> bool {
        match self {
            Self::Referral | Self::Negotiating | Self::Briefing | Self::Purchase | Self::Contract => true,
            Self::Informing
            | Self::PavingTheWay
            | Self::Accompanying
            | Self::HelperCare
            | Self::Conference
            | Self::Mediation
            | Self::Networking
            | Self::MakingContact
            | Self::Cooperation => false,
        }
    }
}

/// What came of a referral: it is open until somebody has arrived.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Referral {
    /// When it is to be asked whether the client has arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask_on: Option<NaiveDate>,
    /// The day of which it is confirmed that the client has arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arrived_on: Option<NaiveDate>,
    /// It came to nothing: a loss at referral (Überweisungsverlust).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_lost: bool,
    /// What came of it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub result: String,
}

/// How a referral stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Nobody has confirmed it; on which day it is to be asked, if that is known.
    Open(Option<NaiveDate>),
    /// Confirmed for a day.
    Confirmed(NaiveDate),
    /// It came to nothing.
    Lost,
}

/// An entry of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activity {
    /// Which one.
    pub id: ActivityId,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// In which function.
    #[serde(default)]
    pub function: Function,
    /// What kind of act it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ActivityKind>,
    /// On which side it lies, where that is another than its kind proposes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_side: Option<Side>,
    /// The service it was about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
    /// With whom.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub with: String,
    /// What happened.
    #[serde(default)]
    pub text: String,
    /// To whom something about the client was told; empty if to nobody.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub disclosed_to: String,
    /// The situation has changed at its base.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fundamental_change: bool,
    /// What is said of it as advocacy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advocacy: Option<Advocacy>,
    /// What came of it as a referral.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referral: Option<Referral>,
}

impl Activity {
    /// An empty entry of a day.
    pub const fn new(id: ActivityId, date: Option<NaiveDate>) -> Self {
        Self {
            id,
            date,
            function: Function::Coordination,
            kind: None,
            own_side: None,
            service: None,
            with: String::new(),
            text: String::new(),
            disclosed_to: String::new(),
            fundamental_change: false,
            advocacy: None,
            referral: None,
        }
    }

    /// On which side it lies: as was chosen, else as its kind proposes. `None` while
    /// it says neither.
    pub fn side(&self) -> Option<Side> {
        self.own_side.or(self.kind.map(ActivityKind::side))
    }

    /// Who provides the service it was about; empty if that is not known.
    pub fn provider<'case>(&self, course: &'case Course) -> &'case str {
        let service = self.service.and_then(|id| find(&course.services, id));
        service.map_or("", |service| service.provider.trim())
    }

    /// Where somebody was referred to: who provides the service, else those with whom
    /// it was done, else what is said of it.
    pub fn referred_to<'case>(&'case self, course: &'case Course) -> &'case str {
        let names = [self.provider(course), self.with.trim(), self.text.trim()];
        names.into_iter().find(|name| !name.is_empty()).unwrap_or_default()
    }

    /// To whom something about the client was told, by name. Where nobody is named
    /// and the kind of act tells by itself, it is who provides the service, else
    /// those with whom it was done; the client is nobody to whom it is told.
    pub fn recipients<'case>(&'case self, course: &'case Course, client: &str) -> Vec<&'case str> {
        let named = self.disclosed_to.trim();
        if !named.is_empty() {
            return vec![named];
        }
        if !self.kind.is_some_and(ActivityKind::tells) {
            return Vec::new();
        }
        let provider = self.provider(course);
        if !provider.is_empty() {
            return vec![provider];
        }
        // A release may be given to an agency and a person in one.
        let with = self.with.trim();
        if course.releases.iter().any(|release| release.is_towards(with)) {
            return vec![with];
        }
        parts(with).filter(|part| !is_client(part, client)).collect()
    }

    /// How it stands as a referral; `None` if it is none.
    pub fn arrival(&self) -> Option<Arrival> {
        if self.kind != Some(ActivityKind::Referral) {
            return None;
        }
        let by_custom = || self.date.and_then(|day| day.checked_add_days(Days::new(ASKED_AFTER_DAYS)));
        Some(match &self.referral {
            Some(Referral { is_lost: true, .. }) => Arrival::Lost,
            Some(Referral { arrived_on: Some(day), .. }) => Arrival::Confirmed(*day),
            Some(Referral { ask_on, .. }) => Arrival::Open(ask_on.or_else(by_custom)),
            None => Arrival::Open(by_custom()),
        })
    }
}

impl Record for Activity {
    type Id = ActivityId;
    fn id(&self) -> ActivityId {
        self.id
    }
}
