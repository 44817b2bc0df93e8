//! The register of the organisations that work with the case, and what is agreed
//! with them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::case::Case;
use crate::domain::ids::{ContactId, PartnerId};
use crate::domain::phase::course::{Service, ServiceKind};
use crate::domain::phase::naming::plain;
use crate::domain::record::Record;

/// For what a cooperation agreement holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgreementScope {
    /// For all work of the two organisations (Kooperationsvereinbarung).
    #[default]
    General,
    /// For this case alone.
    ThisCase,
}

impl AgreementScope {
    /// Both, in the order of forms.
    pub const ALL: [Self; 2] = [Self::General, Self::ThisCase];
}

/// An agreement on how to work together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CooperationAgreement {
    /// For what it holds.
    pub scope: AgreementScope,
    /// What was agreed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub terms: String,
    /// The day from which it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreed_on: Option<NaiveDate>,
    /// Its last day; `None` if it was made without an end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
}

/// A partner in the cooperation (Kooperationspartner:in; on the screen
/// "beteiligte Stelle"): an organisation, a practice, or a professional who works
/// alone. "Provider" would be too narrow, because a school or an authority takes
/// part without providing a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partner {
    /// Which one.
    pub id: PartnerId,
    /// What it is called.
    #[serde(default)]
    pub name: String,
    /// What kind of help it gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ServiceKind>,
    /// Whom to ask there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub person: String,
    /// Telephone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// Mail.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mail: String,
    /// Address and opening hours.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// What it offers.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub offers: String,
    /// Who it is on the map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactId>,
    /// What is agreed with it; `None` if nothing is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<CooperationAgreement>,
    /// What else there is to say.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub remark: String,
}

/// How the agreement with a partner stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgreementState {
    /// There is none.
    Without,
    /// It is not agreed, or not yet.
    Open,
    /// It holds.
    Valid,
    /// Its last day has passed.
    Ended,
}

impl Partner {
    /// A partner of whom nothing is known.
    pub const fn new(id: PartnerId) -> Self {
        Self {
            id,
            name: String::new(),
            kind: None,
            person: String::new(),
            phone: String::new(),
            mail: String::new(),
            address: String::new(),
            offers: String::new(),
            contact: None,
            agreement: None,
            remark: String::new(),
        }
    }

    /// How the agreement stands on a day.
    pub fn on(&self, day: NaiveDate) -> AgreementState {
        let Some(agreement) = &self.agreement else { return AgreementState::Without };
        if agreement.agreed_on.is_none_or(|agreed| day < agreed) {
            AgreementState::Open
        } else if agreement.until.is_some_and(|until| day > until) {
            AgreementState::Ended
        } else {
            AgreementState::Valid
        }
    }

    /// True if a text that names somebody means this partner: it is its name or
    /// its contact person, or has one of them before or after a comma or in
    /// brackets. How it is spelt does not matter.
    pub fn is_meant_by(&self, text: &str) -> bool {
        std::iter::once(text).chain(parts(text)).any(|part| is_same(part, &self.name) || is_same(part, &self.person))
    }

    /// The services it provides.
    pub fn services<'case>(&'case self, case: &'case Case) -> impl Iterator<Item = &'case Service> {
        case.course.services.iter().filter(|service| self.is_meant_by(&service.provider))
    }

    /// The last day of the agreement, if help is to go on after it; with no
    /// service of the partner nobody knows, so that it counts.
    pub fn to_renew(&self, case: &Case) -> Option<NaiveDate> {
        let until = self.agreement.as_ref()?.until?;
        let goes_on = |service: &Service| service.end.is_none_or(|end| end > until);
        let has_services = self.services(case).next().is_some();
        (!has_services || self.services(case).any(goes_on)).then_some(until)
    }
}

impl Record for Partner {
    type Id = PartnerId;
    fn id(&self) -> PartnerId {
        self.id
    }
}

/// The partner whom a text names: one of that very name before one whose name or
/// contact person is a part of it.
pub fn partner_of<'case>(partners: &'case [Partner], text: &str) -> Option<&'case Partner> {
    let named = partners.iter().find(|partner| is_same(text, &partner.name));
    named.or_else(|| partners.iter().find(|partner| partner.is_meant_by(text)))
}

/// The parts of "Advice centre, Mr Adler" or "Advice centre (Mr Adler)".
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '(', ')']).map(str::trim)
}

/// True if two texts name the same; empty ones name nobody.
fn is_same(one: &str, other: &str) -> bool {
    !one.trim().is_empty() && plain(one) == plain(other)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn lotse() -> Partner {
        Partner {
            name: "Beratung Lotse".to_owned(),
            person: "Herr Adler".to_owned(),
            ..Partner::new(PartnerId(Uuid::nil()))
        }
    }

    #[test]
    fn an_agreement_holds_from_its_day_to_its_last() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let none = lotse();
        assert_eq!(none.on(day("2026-03-01")), AgreementState::Without);
        let agreement = CooperationAgreement {
            agreed_on: Some(day("2026-03-01")),
            until: Some(day("2026-06-30")),
            ..CooperationAgreement::default()
        };
        let partner = Partner { agreement: Some(agreement), ..lotse() };
        for (on, state) in [
            ("2026-02-28", AgreementState::Open),
            ("2026-03-01", AgreementState::Valid),
            ("2026-06-30", AgreementState::Valid),
            ("2026-07-01", AgreementState::Ended),
        ] {
            assert_eq!(partner.on(day(on)), state, "on {on}");
        }
        let undated = Partner { agreement: Some(CooperationAgreement::default()), ..lotse() };
        assert_eq!(undated.on(day("2026-03-01")), AgreementState::Open);
    }

    #[test]
    fn a_partner_is_meant_by_its_name_or_its_contact_person_however_they_are_spelt() {
        for text in ["beratung  lotse", "Herr Adler", "Beratung Lotse, Herr Adler", "Frau Kurz (Beratung Lotse)"] {
            assert!(lotse().is_meant_by(text), "{text}");
        }
        for text in ["", " , ", "Beratung", "Lotse"] {
            assert!(!lotse().is_meant_by(text), "{text}");
        }
        assert!(!Partner::new(PartnerId(Uuid::nil())).is_meant_by(""));
    }
}
