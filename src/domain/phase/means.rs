//! From where the plan takes its resources, and how large the share of the
//! lifeworld is.

use chrono::NaiveDate;

use crate::domain::case::Case;
use crate::domain::ids::{ContactId, MeasureId};
use crate::domain::map::contact::ContactKind;
use crate::domain::map::place::{Place, Sector};
use crate::domain::phase::assessment::{ResourceKind, Strength, StrengthOf};
use crate::domain::phase::plan::{Doer, Means, Measure, MeasureState};

/// What follows from who carries a measure out; nothing follows from a name that
/// is on no map.
pub fn proposed(case: &Case, by: Option<&Doer>) -> Option<Means> {
    match by? {
        Doer::Client => Some(Means::OwnActivity),
        Doer::CaseManager => Some(Means::CaseManager),
        Doer::Contact(id) => case.contact(*id).map(|contact| {
            let is_professional = contact.kind == ContactKind::Institution
                || contact.place.map(Place::sector) == Some(Sector::Professionals);
            if is_professional { Means::Institution } else { Means::Lifeworld }
        }),
        Doer::Other(_) => None,
    }
}

/// From where a measure takes its means: as it says itself, or as follows from
/// who carries it out.
pub fn of(case: &Case, measure: &Measure) -> Option<Means> {
    measure.means.or_else(|| proposed(case, measure.by.as_ref()))
}

/// The measures that are not given up and take their means from there.
pub fn measures_of(case: &Case, means: Means) -> impl Iterator<Item = &Measure> {
    let counts = move |measure: &&Measure| measure.state != MeasureState::Dropped && of(case, measure) == Some(means);
    case.plan.measures.iter().filter(counts)
}

/// The contacts of the lifeworld that the plan draws upon, each once, in the
/// order of the measures.
pub fn lifeworld_contacts(case: &Case) -> Vec<ContactId> {
    let mut contacts = Vec::new();
    for measure in measures_of(case, Means::Lifeworld) {
        let doer = match &measure.by {
            Some(Doer::Contact(id)) => Some(*id),
            Some(Doer::Client | Doer::CaseManager | Doer::Other(_)) | None => None,
        };
        let is_near = |id: &ContactId| proposed(case, Some(&Doer::Contact(*id))) == Some(Means::Lifeworld);
        for id in doer.into_iter().chain(measure.contacts.iter().copied()).filter(is_near) {
            if !contacts.contains(&id) {
                contacts.push(id);
            }
        }
    }
    contacts
}

/// How many of the resources in a plan come from the lifeworld (formula F-11).
/// A resource is a measure that is not given up and whose means are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LifeworldShare {
    /// Resources of the lifeworld.
    pub lifeworld: usize,
    /// All resources.
    pub all: usize,
}

impl LifeworldShare {
    /// The share in these measures.
    pub fn of(case: &Case, measures: &[Measure]) -> Self {
        let counted = measures.iter().filter(|measure| measure.state != MeasureState::Dropped);
        counted.filter_map(|measure| of(case, measure)).fold(Self::default(), |share, means| Self {
            lifeworld: share.lifeworld + usize::from(means == Means::Lifeworld),
            all: share.all + 1,
        })
    }

    /// 0 to 1; a plan without resources has no share, which is not a share of 0.
    #[expect(clippy::cast_precision_loss, reason = "A plan has few measures.")]
    pub fn value(self) -> Option<f64> {
        (self.all > 0).then(|| self.lifeworld as f64 / self.all as f64)
    }
}

/// A plan of earlier with its share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EarlierShare {
    /// The number of the version, from 1; `None` for the plan with which the
    /// last cycle ended.
    pub version: Option<usize>,
    /// Its day, where it has one.
    pub date: Option<NaiveDate>,
    /// Its share.
    pub share: LifeworldShare,
}

/// The shares to which the one of today is compared: of the first
/// and of the last version, without versions of the last cycle. Those without
/// resources are left out.
pub fn earlier_shares(case: &Case) -> Vec<EarlierShare> {
    let versions = &case.plan.versions;
    let mut earlier = Vec::new();
    for (at, version) in versions.iter().enumerate() {
        if at == 0 || at + 1 == versions.len() {
            let share = LifeworldShare::of(case, &version.measures);
            earlier.push(EarlierShare { version: Some(at + 1), date: version.date, share });
        }
    }
    if versions.is_empty()
        && let Some(cycle) = case.cycles.last()
    {
        let share = LifeworldShare::of(case, &cycle.plan.measures);
        earlier.push(EarlierShare { version: None, date: Some(cycle.until), share });
    }
    earlier.retain(|earlier| earlier.share.all > 0);
    earlier
}

/// A measure that makes use of a strength: what the person can do is an
/// activity of the person, what a contact brings is carried out by the contact.
pub fn measure_of(strength: &Strength, id: MeasureId) -> Measure {
    let by = match (strength.of, strength.contact) {
        (_, Some(contact)) => Some(Doer::Contact(contact)),
        (StrengthOf::Person, None) => Some(Doer::Client),
        (StrengthOf::Environment, None) => None,
    };
    let means = match (&by, strength.kind) {
        (Some(_), _) => None,
        (None, Some(ResourceKind::Service)) => Some(Means::Institution),
        (None, Some(ResourceKind::Personal | ResourceKind::Social | ResourceKind::Material) | None) => {
            Some(Means::Lifeworld)
        }
    };
    Measure { what: strength.text.trim().to_owned(), by, means, ..Measure::new(id) }
}

/// True if a measure makes use of a strength: it is worded like it, or speaks of
/// the contact it comes from.
pub fn takes_up(measure: &Measure, strength: &Strength) -> bool {
    let text = strength.text.trim();
    let is_named = !text.is_empty() && measure.what.contains(text);
    let speaks_of =
        |contact: ContactId| measure.by == Some(Doer::Contact(contact)) || measure.contacts.contains(&contact);
    is_named || strength.contact.is_some_and(speaks_of)
}

/// The strengths that no measure makes use of yet, and that have words.
pub fn unused_strengths(case: &Case) -> Vec<&Strength> {
    let is_unused = |strength: &&Strength| {
        !strength.text.trim().is_empty() && !case.plan.measures.iter().any(|measure| takes_up(measure, strength))
    };
    case.assessment.strengths.iter().filter(is_unused).collect()
}
