//! The directory of organisations across cases, with the day of the last contact
//!
//!
//! An organisation is known from an institution on a map, from a service it
//! provides, from a release from confidentiality towards it, or from the register
//! of partners, which also knows whether an agreement with it holds.
//! Spellings that differ in capitals and blanks only are one name.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::analysis::across::Excerpt;
use crate::domain::case::Case;
use crate::domain::map::contact::ContactKind;
use crate::domain::order;
use crate::domain::phase::course::{Activity, ServiceKind};
use crate::domain::phase::naming::plain;
use crate::domain::phase::partner::AgreementState;

/// From where an organisation is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KnownFrom {
    /// It stands on a map.
    Map,
    /// It provides a service.
    Service,
    /// A release is given towards it.
    Release,
    /// It stands in the register of partners.
    Partner,
}

impl KnownFrom {
    /// All, in the order of the table.
    pub const ALL: [Self; 4] = [Self::Map, Self::Service, Self::Release, Self::Partner];
}

/// What one case knows of an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The name as it is spelt there.
    pub name: String,
    /// From where it is known.
    pub known_from: BTreeSet<KnownFrom>,
    /// What it provides.
    pub kinds: BTreeSet<ServiceKind>,
    /// The last day of the log on which it was spoken with or told something.
    pub last_contact: Option<NaiveDate>,
    /// A cooperation agreement with it holds.
    pub has_agreement: bool,
}

/// An organisation over all cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// The name in its most frequent spelling.
    pub name: String,
    /// In how many cases it occurs.
    pub cases: usize,
    /// From where it is known.
    pub known_from: BTreeSet<KnownFrom>,
    /// What it provides.
    pub kinds: BTreeSet<ServiceKind>,
    /// The last contact in any case.
    pub last_contact: Option<NaiveDate>,
    /// By one case at least a cooperation agreement with it holds.
    pub has_agreement: bool,
}

impl Organisation {
    /// True if every word of a search stands in its name.
    pub fn matches(&self, search: &str) -> bool {
        let name = plain(&self.name);
        plain(search).split(' ').all(|word| name.contains(word))
    }
}

/// The organisations of a case, in the order of their names. Another record that
/// names an organisation is one more loop here.
pub(super) fn of_case(case: &Case, today: NaiveDate) -> Vec<Mention> {
    let mut found: BTreeMap<String, Mention> = BTreeMap::new();
    let mut mention = |name: &str, from: KnownFrom, kind: Option<ServiceKind>| {
        let key = plain(name);
        if !key.is_empty() {
            let known = found.entry(key).or_insert_with(|| Mention {
                name: name.split_whitespace().collect::<Vec<_>>().join(" "),
                known_from: BTreeSet::new(),
                kinds: BTreeSet::new(),
                last_contact: None,
                has_agreement: false,
            });
            known.known_from.insert(from);
            known.kinds.extend(kind);
        }
    };
    for map in case.actual_maps() {
        for contact in map.network.contacts().filter(|contact| contact.kind == ContactKind::Institution) {
            mention(&contact.name, KnownFrom::Map, None);
        }
    }
    for service in &case.course.services {
        mention(&service.provider, KnownFrom::Service, service.kind);
    }
    for release in &case.course.releases {
        mention(&release.to, KnownFrom::Release, None);
    }
    for partner in &case.course.partners {
        mention(&partner.name, KnownFrom::Partner, partner.kind);
    }
    for partner in case.course.partners.iter().filter(|partner| partner.on(today) == AgreementState::Valid) {
        if let Some(known) = found.get_mut(&plain(&partner.name)) {
            known.has_agreement = true;
        }
    }
    for activity in &case.course.activities {
        let Some(day) = activity.date.filter(|day| *day <= today) else { continue };
        for name in spoken_with(activity) {
            if let Some(known) = found.get_mut(&name) {
                known.last_contact = known.last_contact.max(Some(day));
            }
        }
    }
    found.into_values().collect()
}

/// Everybody an entry of the log says there was contact with, also where several
/// are named in one field.
fn spoken_with(activity: &Activity) -> BTreeSet<String> {
    let addressee = activity.advocacy.as_ref().map_or("", |advocacy| &advocacy.addressee);
    let fields = [activity.with.as_str(), &activity.disclosed_to, addressee];
    let parts = |field: &str| field.split([',', ';', '/']).map(plain).chain([plain(field)]).collect::<Vec<_>>();
    fields.into_iter().flat_map(parts).filter(|name| !name.is_empty()).collect()
}

/// All organisations, in the order of their names.
pub fn directory(excerpts: &[&Excerpt]) -> Vec<Organisation> {
    let mut merged: BTreeMap<String, (Organisation, BTreeMap<&str, usize>)> = BTreeMap::new();
    for mention in excerpts.iter().flat_map(|excerpt| &excerpt.mentions) {
        let (known, spellings) = merged.entry(plain(&mention.name)).or_insert_with(|| {
            let nothing = Organisation {
                name: String::new(),
                cases: 0,
                known_from: BTreeSet::new(),
                kinds: BTreeSet::new(),
                last_contact: None,
                has_agreement: false,
            };
            (nothing, BTreeMap::new())
        });
        known.cases += 1;
        known.known_from.extend(&mention.known_from);
        known.kinds.extend(&mention.kinds);
        known.last_contact = known.last_contact.max(mention.last_contact);
        known.has_agreement |= mention.has_agreement;
        *spellings.entry(&mention.name).or_default() += 1;
    }
    let named = |(mut known, spellings): (Organisation, BTreeMap<&str, usize>)| {
        // The order of the alphabet decides between spellings that are as frequent.
        let most = spellings.values().max().copied();
        let name = spellings.iter().find(|(_, often)| Some(**often) == most);
        known.name = name.map(|(name, _)| (*name).to_owned()).unwrap_or_default();
        known
    };
    let mut all: Vec<Organisation> = merged.into_values().map(named).collect();
    order::by_key(&mut all, |organisation| plain(&organisation.name));
    all
}
