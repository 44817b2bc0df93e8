//! What a case has that a format has no place for, counted.

use crate::domain::case::Case;
use crate::domain::client::Gender;
use crate::domain::map::bond::Bond;
use crate::domain::map::contact::{AnchorTie, Contact, ContactKind};
use crate::domain::map::network::{Network, Tie};
use crate::domain::map::place::Sector;
use crate::domain::map::version::{MapAim, MapVersion};
use crate::interchange::loss::{Loss, Lost};
use crate::interchange::tally;

/// What everything but a case file leaves out.
pub(super) const BESIDE_THE_MAP: [Lost; 4] = [Lost::CaseFile, Lost::ClientDetails, Lost::Asked, Lost::Kept];

/// The losses of a format that has no place for these. Only versions that go
/// into the file are counted.
pub(super) fn counted(case: &Case, lost: &[Lost], goes_in: impl Fn(&MapVersion) -> bool) -> Vec<Loss> {
    let versions: Vec<&MapVersion> =
        case.maps.iter().map(|version| &**version).filter(|version| goes_in(version)).collect();
    let mut all: Vec<(Lost, usize)> = lost.iter().map(|lost| (*lost, count(case, &versions, *lost))).collect();
    crate::domain::order::by_key(&mut all, |(lost, _)| *lost);
    Loss::among(all)
}

fn count(case: &Case, versions: &[&MapVersion], lost: Lost) -> usize {
    let client = &case.client;
    let of_versions = |holds: &dyn Fn(&MapVersion) -> bool| versions.iter().filter(|version| holds(version)).count();
    let of_networks = |count: &dyn Fn(&Network) -> usize| versions.iter().map(|version| count(&version.network)).sum();
    let of_contacts = |holds: &dyn Fn(&Contact) -> bool| {
        of_networks(&|network| network.contacts().filter(|contact| holds(contact)).count())
    };
    let of_ties =
        |holds: &dyn Fn(&Tie) -> bool| of_networks(&|network| network.ties().filter(|tie| holds(tie)).count());
    let of_bonds = |count: &dyn Fn(&Bond) -> usize| {
        of_networks(&|network| {
            let with_anchor = network.contacts().map(|contact| count(&contact.bond)).sum::<usize>();
            with_anchor + network.ties().map(|tie| count(&tie.bond)).sum::<usize>()
        })
    };
    let said = |text: &str| usize::from(!text.trim().is_empty());
    match lost {
        Lost::CaseFile => tally::case_file(case),
        Lost::ClientDetails => said(&client.about) + said(&client.number),
        Lost::Versions => versions.len().saturating_sub(1),
        Lost::Titles => of_versions(&|version| !version.title.trim().is_empty()),
        Lost::Targets => of_versions(&|version| version.aim == MapAim::Target),
        Lost::Occasions => of_versions(&|version| version.occasion.is_some()),
        Lost::UnplacedContacts => of_contacts(&|contact| contact.place.is_none()),
        Lost::Kinds => of_contacts(&|contact| contact.kind != ContactKind::Person),
        Lost::Genders => of_contacts(&|contact| contact.gender != Gender::Unspecified),
        Lost::Ages => said(&client.age) + of_contacts(&|contact| !contact.age.trim().is_empty()),
        Lost::Notes => said(&client.note) + of_contacts(&|contact| !contact.note.trim().is_empty()),
        Lost::Roles => of_contacts(&|contact| !contact.role.trim().is_empty()),
        Lost::Emoji => said(&client.emoji) + of_contacts(&|contact| !contact.emoji.is_empty()),
        Lost::MultiplexTies => of_ties(&|tie| tie.multiplex),
        Lost::Qualities => of_bonds(&|bond| usize::from(bond.quality.is_some())),
        Lost::Energy => of_bonds(&|bond| usize::from(bond.energy.is_some())),
        Lost::Support => of_bonds(&|bond| bond.support.len()),
        Lost::Conflicts => of_bonds(&|bond| usize::from(bond.conflict)),
        Lost::Functions => of_bonds(&|bond| bond.functions.len()),
        Lost::Features => of_bonds(&|bond| bond.features.len()),
        Lost::Contacting => of_bonds(&|bond| said(&bond.since) + usize::from(bond.frequency.is_some())),
        Lost::TieRemarks => of_bonds(&|bond| said(&bond.remark)),
        Lost::Asked => of_networks(&asked),
        // Only easyNWK and its older format lose these, and count them themselves.
        Lost::Letters | Lost::TiesDropped | Lost::EarlierWords => 0,
        Lost::Separators => of_contacts(&|contact| contact.name.contains(['"', '\\', '\n', '\r', '\t'])),
        Lost::Kept => {
            let here = case.kept.entries().count()
                + versions.iter().map(|version| version.kept.entries().count()).sum::<usize>();
            here + of_networks(&|network| {
                let contacts = network.contacts().map(|contact| contact.kept.entries().count());
                contacts.chain(network.ties().map(|tie| tie.kept.entries().count())).sum()
            })
        }
        Lost::ContactDetails => of_contacts(&|_| true),
        Lost::ContactTies => of_ties(&|_| true),
        Lost::UntoldTies => {
            of_contacts(&|contact| contact.anchor_tie == AnchorTie::None && contact.bond != Bond::default())
        }
    }
}

/// Pairs that are not in contact, and finished sectors.
fn asked(network: &Network) -> usize {
    network.apart().len() + Sector::ALL.into_iter().filter(|sector| network.is_asked(*sector)).count()
}
