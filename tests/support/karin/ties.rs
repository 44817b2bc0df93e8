//! How the ties of the practice case are felt: the eco-map over its network map.

use ankerplatz::domain::ids::ContactId;
use ankerplatz::domain::map::bond::Direction::{self, Given, Mutual, Received};
use ankerplatz::domain::map::bond::Quality::{self, Broken, Conflictual, Moderate, Normal, Stressful, Strong, Tenuous};
use ankerplatz::domain::map::bond::{Bond, Feature, Frequency, Support};
use ankerplatz::domain::map::network::{MapCommand, Network, Pair, Tie};
use ankerplatz::i18n::Locale;

use super::map::{
    ALMA, BAUMGARTL, BERND, COUNSELLING, FINN, GERDA, HAAS, HOUSING, ISA, JOBCENTRE, KAYA, LINDNER, MANUELA, MILA,
    MOMO, NOAH, PICHLER, REUTER, ROLF, SAUER, SCHOOL, SELIN, YUSUF,
};
use super::{contact_id, text};

/// Support of several kinds.
pub(super) fn supported(kinds: impl IntoIterator<Item = (Support, Direction)>) -> Bond {
    Bond { support: kinds.into_iter().collect(), ..Bond::default() }
}

/// Karin's own ties.
const OWN: [(u128, Quality, Option<Direction>); 22] = [
    (GERDA, Strong, Some(Received)),
    (MOMO, Strong, None),
    (MANUELA, Conflictual, Some(Given)),
    (MILA, Strong, Some(Given)),
    (ROLF, Stressful, None),
    (BERND, Moderate, Some(Received)),
    (SELIN, Strong, Some(Mutual)),
    (KAYA, Normal, None),
    (FINN, Conflictual, None),
    (NOAH, Moderate, Some(Mutual)),
    (BAUMGARTL, Moderate, None),
    (ISA, Tenuous, None),
    (YUSUF, Normal, Some(Received)),
    (ALMA, Normal, None),
    (PICHLER, Broken, None),
    (SCHOOL, Tenuous, Some(Given)),
    (REUTER, Moderate, Some(Received)),
    (LINDNER, Normal, Some(Received)),
    (HAAS, Normal, None),
    (SAUER, Moderate, Some(Received)),
    (JOBCENTRE, Stressful, Some(Given)),
    (HOUSING, Tenuous, None),
];

/// Ties among the others.
const OTHERS: [((u128, u128), Quality); 6] = [
    ((GERDA, MANUELA), Stressful),
    ((MANUELA, ROLF), Strong),
    ((MILA, ROLF), Conflictual),
    ((SELIN, FINN), Tenuous),
    ((REUTER, SAUER), Strong),
    ((REUTER, JOBCENTRE), Normal),
];

/// Conflicts that are open.
const CONFLICTS: [u128; 3] = [MANUELA, FINN, PICHLER];

/// Tells of the ties what is known of them.
pub(super) fn told(mut network: Network, locale: Locale) -> Network {
    let bonds = OWN.map(|(number, quality, energy)| (contact_id(number), quality, energy));
    for (id, quality, energy) in bonds {
        change(&mut network, id, |bond| (bond.quality, bond.energy) = (Some(quality), energy));
    }
    for number in CONFLICTS {
        change(&mut network, contact_id(number), |bond| bond.conflict = true);
    }
    change(&mut network, contact_id(GERDA), |bond| {
        bond.functions = vec![text(locale, "Großmutter", "grandmother"), text(locale, "Vermieterin", "landlady")];
        bond.features = [Feature::Lasting, Feature::Intimate, Feature::Frequent].into();
        bond.frequency = Some(Frequency::Daily);
        bond.since = text(locale, "seit der Geburt", "since birth");
    });
    change(&mut network, contact_id(COUNSELLING), |bond| {
        bond.remark = text(locale, "Erstgespräch steht noch aus.", "The first talk is still to come.");
    });
    for ((one, other), quality) in OTHERS {
        let Some(between) = Pair::new(contact_id(one), contact_id(other)) else { continue };
        let bond = Bond { quality: Some(quality), ..Bond::default() };
        assert_eq!(network.apply(MapCommand::Tell(Tie { bond, ..Tie::plain(between) })), Ok(()));
    }
    network
}

#[expect(clippy::unwrap_used, reason = "The table speaks of contacts of the map.")]
fn change(network: &mut Network, id: ContactId, write: impl FnOnce(&mut Bond)) {
    let mut contact = network.contact(id).unwrap().clone();
    write(&mut contact.bond);
    assert_eq!(network.apply(MapCommand::Change(contact)), Ok(()));
}
