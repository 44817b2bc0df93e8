//! The register of releases from confidentiality: who may tell whom what, until
//! when (A-113, A-131; contents: method.md C.3).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::ids::ReleaseId;
use crate::domain::phase::naming::plain;
use crate::domain::record::Record;

/// A release from confidentiality (Entbindung von der Schweigepflicht).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// Which one.
    pub id: ReleaseId,
    /// Who is released.
    #[serde(default)]
    pub from: String,
    /// Towards whom: a person or body, never "everybody".
    #[serde(default)]
    pub to: String,
    /// What may be told.
    #[serde(default)]
    pub scope: String,
    /// For what.
    #[serde(default)]
    pub purpose: String,
    /// The day of the signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_on: Option<NaiveDate>,
    /// The last day it holds; `None` if it was given without an end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// The day it was revoked; from then on it does not hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked_on: Option<NaiveDate>,
}

/// How a release stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReleaseState {
    /// It is not signed, or not yet.
    NotSigned,
    /// It holds.
    Valid,
    /// Its last day has passed.
    Expired,
    /// It was revoked.
    Revoked,
}

impl Release {
    /// An empty release.
    pub const fn new(id: ReleaseId) -> Self {
        Self {
            id,
            from: String::new(),
            to: String::new(),
            scope: String::new(),
            purpose: String::new(),
            signed_on: None,
            until: None,
            revoked_on: None,
        }
    }

    /// How it stands on a day.
    pub fn on(&self, day: NaiveDate) -> ReleaseState {
        if self.signed_on.is_none_or(|signed| day < signed) {
            ReleaseState::NotSigned
        } else if self.revoked_on.is_some_and(|revoked| day >= revoked) {
            ReleaseState::Revoked
        } else if self.until.is_some_and(|until| day > until) {
            ReleaseState::Expired
        } else {
            ReleaseState::Valid
        }
    }

    /// True if it is given towards that person or body; how it is spelt does not
    /// matter.
    pub fn is_towards(&self, recipient: &str) -> bool {
        !recipient.trim().is_empty() && plain(&self.to) == plain(recipient)
    }
}

/// The release that covers best what is told to somebody on a day, and how it
/// stands then: a valid one before one that has lapsed, and that before one that
/// is not signed. `None` if the register has none towards them.
pub fn covering<'a>(releases: &'a [Release], recipient: &str, day: NaiveDate) -> Option<(&'a Release, ReleaseState)> {
    let towards = releases.iter().filter(|release| release.is_towards(recipient));
    towards.map(|release| (release, release.on(day))).max_by_key(|(release, state)| match state {
        ReleaseState::NotSigned => (0, release.signed_on),
        ReleaseState::Expired | ReleaseState::Revoked => (1, release.signed_on),
        ReleaseState::Valid => (2, release.signed_on),
    })
}

impl Record for Release {
    type Id = ReleaseId;
    fn id(&self) -> ReleaseId {
        self.id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_holds_from_its_signature_to_its_last_day() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let release = Release {
            signed_on: Some(day("2026-03-01")),
            until: Some(day("2026-06-30")),
            revoked_on: Some(day("2026-06-01")),
            ..Release::new(ReleaseId(uuid::Uuid::nil()))
        };
        for (on, state) in [
            ("2026-02-28", ReleaseState::NotSigned),
            ("2026-03-01", ReleaseState::Valid),
            ("2026-05-31", ReleaseState::Valid),
            ("2026-06-01", ReleaseState::Revoked),
        ] {
            assert_eq!(release.on(day(on)), state, "on {on}");
        }
        let unrevoked = Release { revoked_on: None, ..release };
        assert_eq!(unrevoked.on(day("2026-06-30")), ReleaseState::Valid);
        assert_eq!(unrevoked.on(day("2026-07-01")), ReleaseState::Expired);
    }

    #[test]
    fn a_recipient_is_the_same_however_it_is_spelt() {
        let release = Release { to: "Jobcenter  Nord".to_owned(), ..Release::new(ReleaseId(uuid::Uuid::nil())) };
        assert!(release.is_towards(" jobcenter nord "));
        assert!(!release.is_towards(""));
    }
}
