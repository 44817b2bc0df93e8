//! Counting what a case holds, for lists of what a format has no place for.

use std::collections::BTreeSet;

use crate::domain::case::Case;
use crate::domain::kept::Kept;
use crate::domain::map::bond::Bond;
use crate::domain::map::contact::{Contact, ContactKind};
use crate::domain::map::network::Tie;
use crate::domain::map::place::{Place, Sector};
use crate::domain::map::version::{MapAim, MapVersion};
use crate::domain::phase::step::Step;
use crate::interchange::easynwk::keys;
use crate::interchange::keeping::NWK;
use crate::interchange::loss::Lost;

/// Contacts of all versions that are so.
pub(super) fn contacts(case: &Case, is_so: impl Fn(&Contact) -> bool) -> usize {
    case.maps.iter().flat_map(|version| version.network.contacts()).filter(|contact| is_so(contact)).count()
}

/// Ties between contacts of all versions that are so.
pub(super) fn ties(case: &Case, is_so: impl Fn(&Tie) -> bool) -> usize {
    case.maps.iter().flat_map(|version| version.network.ties()).filter(|tie| is_so(tie)).count()
}

/// Versions that are so.
pub(super) fn versions(case: &Case, is_so: impl Fn(&MapVersion) -> bool) -> usize {
    case.maps.iter().filter(|version| is_so(version)).count()
}

/// Everything of the case that is neither client nor map: answers and records.
pub(super) fn case_file(case: &Case) -> usize {
    let questions = Step::ALL.iter().flat_map(|step| step.questions());
    let answers = questions.filter(|question| case.answers.get(**question).is_some()).count();
    let assessment = case.assessment.areas.len() + case.assessment.strengths.len() + case.assessment.needs.len();
    let plan = case.plan.goals.len() + case.plan.measures.len();
    let course = case.course.services.len()
        + case.course.activities.len()
        + case.course.reviews.len()
        + case.course.partners.len();
    answers + assessment + plan + course + case.closure.detachment.len()
}

/// Entries about the client that are neither name, age, gender, sign nor note.
pub(super) fn client_details(case: &Case) -> usize {
    [&case.client.about, &case.client.number].iter().filter(|text| !text.is_empty()).count()
}

/// What is told of ties, of the anchor and between contacts, for which no
/// format of easyNWK has a place.
pub(super) fn bonds(case: &Case) -> Vec<(Lost, usize)> {
    let any = |is_so: fn(&Bond) -> bool| contacts(case, |one| is_so(&one.bond)) + ties(case, |tie| is_so(&tie.bond));
    vec![
        (Lost::MultiplexTies, ties(case, |tie| tie.multiplex)),
        (Lost::Qualities, any(|bond| bond.quality.is_some())),
        (Lost::Energy, any(|bond| bond.energy.is_some())),
        (Lost::Functions, any(|bond| !bond.functions.is_empty())),
        (Lost::Features, any(|bond| !bond.features.is_empty())),
        (Lost::Contacting, any(|bond| !bond.since.is_empty() || bond.frequency.is_some())),
        (Lost::TieRemarks, any(|bond| !bond.remark.is_empty())),
    ]
}

/// Pairs that are not in contact, and sectors that are finished.
pub(super) fn asked(case: &Case) -> usize {
    let of_version = |version: &MapVersion| {
        let sectors = Sector::ALL.into_iter().filter(|sector| version.network.is_asked(*sector));
        version.network.apart().len() + sectors.count()
    };
    case.maps.iter().map(|version| of_version(version)).sum()
}

/// Versions to work towards, and those drawn for an occasion.
pub(super) fn aims(case: &Case) -> [(Lost, usize); 2] {
    [
        (Lost::Targets, versions(case, |version| version.aim == MapAim::Target)),
        (Lost::Occasions, versions(case, |version| version.occasion.is_some())),
    ]
}

/// Ties of contacts with whom easyNWK knows none: it ties living persons inside
/// the outer horizon and nobody else.
pub(super) fn dropped_ties(case: &Case) -> usize {
    let is_tied = |contact: &Contact| {
        contact.kind == ContactKind::Person && !contact.deceased && contact.place.is_none_or(Place::is_inside)
    };
    let of_version = |version: &MapVersion| {
        let others = version.network.contacts().filter(|contact| !is_tied(contact));
        let others: BTreeSet<_> = others.map(|contact| contact.id).collect();
        let (one, other) = (|tie: &Tie| tie.between.ends().0, |tie: &Tie| tie.between.ends().1);
        version.network.ties().filter(|tie| others.contains(&one(tie)) || others.contains(&other(tie))).count()
    };
    case.maps.iter().map(|version| of_version(version)).sum()
}

/// Entries of a record for which we have no word.
pub(super) fn kept(case: &Case) -> usize {
    let unknown =
        |kept: &Kept, known: &[&str]| kept.entries().filter(|(key, _)| !known.contains(key) && *key != NWK).count();
    let of_version = |version: &MapVersion| {
        let contacts = version.network.contacts().map(|contact| unknown(&contact.kept, &keys::CONTACT));
        let ties = version.network.ties().map(|tie| unknown(&tie.kept, &keys::TIE));
        unknown(&version.kept, &keys::VERSION) + contacts.sum::<usize>() + ties.sum::<usize>()
    };
    unknown(&case.kept, &keys::RECORD) + case.maps.iter().map(|version| of_version(version)).sum::<usize>()
}
