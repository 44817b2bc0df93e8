//! The course of the case: services agreed, activities logged, reviews held.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{MeasureId, ReviewId, ServiceId};
pub use crate::domain::phase::activity::{Activity, Advocacy, AdvocacyKind, Function};
use crate::domain::phase::answers::Verdict;
use crate::domain::phase::assessment::LifeArea;
use crate::domain::phase::goal::Priority;
use crate::domain::phase::partner::Partner;
use crate::domain::phase::release::Release;
use crate::domain::phase::task::{SystemNote, Task};
use crate::domain::record::Record;

/// What kind of service it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceKind {
    /// Pflege
    Care,
    /// Medical services.
    Medical,
    /// Therapeutic measures.
    Therapy,
    /// Social services.
    Social,
    /// Rehabilitation.
    Rehabilitation,
    /// Something else.
    Other,
}

impl ServiceKind {
    /// All kinds, in the order of the method.
    pub const ALL: [Self; 6] =
        [Self::Care, Self::Medical, Self::Therapy, Self::Social, Self::Rehabilitation, Self::Other];
}

/// A service agreed with a provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Which one.
    pub id: ServiceId,
    /// What is provided.
    #[serde(default)]
    pub what: String,
    /// By whom.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub provider: String,
    /// Whom to ask there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub person: String,
    /// What the provider takes on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub tasks: String,
    /// What kind it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ServiceKind>,
    /// The life area it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<LifeArea>,
    /// How much of it was agreed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub extent: String,
    /// What it costs, and who pays.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cost: String,
    /// How much this help matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// The measure it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<MeasureId>,
    /// When it was agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed_on: Option<NaiveDate>,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begin: Option<NaiveDate>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<NaiveDate>,
}

impl Service {
    /// An empty service.
    pub const fn new(id: ServiceId) -> Self {
        Self {
            id,
            what: String::new(),
            provider: String::new(),
            person: String::new(),
            tasks: String::new(),
            kind: None,
            area: None,
            extent: String::new(),
            cost: String::new(),
            priority: None,
            measure: None,
            agreed_on: None,
            begin: None,
            end: None,
        }
    }
}

/// How a service stands on a day, by its dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServiceState {
    /// It has no first day, or that lies ahead.
    NotBegun,
    /// It runs.
    Running,
    /// Its last day has passed.
    Ended,
}

impl Service {
    /// How it stands on a day.
    pub fn on(&self, day: NaiveDate) -> ServiceState {
        if self.end.is_some_and(|end| end < day) {
            ServiceState::Ended
        } else if self.begin.is_some_and(|begin| begin <= day) {
            ServiceState::Running
        } else {
            ServiceState::NotBegun
        }
    }
}

/// The three monitoring questions on one service (A-250…A-252).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceCheck {
    /// Which service.
    pub service: ServiceId,
    /// Does the process work?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub works: Option<Verdict>,
    /// Is it delivered as agreed?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered: Option<Verdict>,
    /// Has it the wished-for effect?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective: Option<Verdict>,
    /// What there is to say about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub remark: String,
}

impl ServiceCheck {
    /// An unanswered check of a service.
    pub const fn new(service: ServiceId) -> Self {
        Self { service, works: None, delivered: None, effective: None, remark: String::new() }
    }

    /// True once all three are answered.
    pub const fn is_complete(&self) -> bool {
        self.works.is_some() && self.delivered.is_some() && self.effective.is_some()
    }
}

/// From what a review knows (A-253…A-255).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewSource {
    /// Reports.
    Report,
    /// Direct contacts with those who provide.
    DirectContact,
    /// Contacts with the client.
    ClientContact,
}

impl ReviewSource {
    /// All three, in the order of the method.
    pub const ALL: [Self; 3] = [Self::Report, Self::DirectContact, Self::ClientContact];
}

/// A review in monitoring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Which one.
    pub id: ReviewId,
    /// When it was held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// From what it knows.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub sources: BTreeSet<ReviewSource>,
    /// Does the process as a whole work?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub process: Option<Verdict>,
    /// Do the measures still fit the needs?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub still_fitting: Option<Verdict>,
    /// Do they contribute to the goals?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contributing: Option<Verdict>,
    /// The services looked at; each at most once.
    #[serde(default)]
    pub services: Vec<ServiceCheck>,
    /// What follows from it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub consequence: String,
    /// When the next one is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<NaiveDate>,
}

impl Review {
    /// An empty review of a day.
    pub const fn new(id: ReviewId, date: Option<NaiveDate>) -> Self {
        Self {
            id,
            date,
            sources: BTreeSet::new(),
            process: None,
            still_fitting: None,
            contributing: None,
            services: Vec::new(),
            consequence: String::new(),
            next: None,
        }
    }

    /// True if a service is looked at twice.
    pub fn has_doubles(&self) -> bool {
        let mut known = BTreeSet::new();
        !self.services.iter().all(|check| known.insert(check.service))
    }

    /// The check of a service; an unanswered one if there is none yet.
    pub fn check(&self, service: ServiceId) -> ServiceCheck {
        self.services.iter().find(|check| check.service == service).cloned().unwrap_or(ServiceCheck::new(service))
    }
}

impl Record for Service {
    type Id = ServiceId;
    fn id(&self) -> ServiceId {
        self.id
    }
}

impl Record for Review {
    type Id = ReviewId;
    fn id(&self) -> ReviewId {
        self.id
    }
}

/// Services, log and reviews.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Course {
    /// Services agreed.
    pub services: Vec<Service>,
    /// The log.
    pub activities: Vec<Activity>,
    /// Reviews held, in the order they were entered.
    pub reviews: Vec<Review>,
    /// Tasks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<Task>,
    /// Releases from confidentiality.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub releases: Vec<Release>,
    /// What was noticed of the care system.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub system: Vec<SystemNote>,
    /// The register of those who work with the case.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<Partner>,
}

impl Course {
    /// The review held last: the one of the latest date.
    pub fn last_review(&self) -> Option<&Review> {
        self.reviews.iter().max_by_key(|review| review.date)
    }
}
