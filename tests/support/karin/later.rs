//! What became of the network: as it was meant to be when the plan was made in
//! April 2026, and as it was at the evaluation in November.
//!
//! Both begin as copies of the map of March, so everybody is who they were. At
//! the evaluation Ms Kern stands where the former boss stood: the key roles are
//! still all there, held by others.

use ankerplatz::domain::client::Gender::{Female, Male};
use ankerplatz::domain::map::bond::Direction::{Given, Mutual, Received};
use ankerplatz::domain::map::bond::Quality::{Moderate, Normal, Stressful, Strong, Tenuous};
use ankerplatz::domain::map::bond::Support::{Emotional, Informational, Instrumental, Social};
use ankerplatz::domain::map::bond::{Bond, Direction, Quality};
use ankerplatz::domain::map::contact::{AnchorTie, Contact, ContactKind};
use ankerplatz::domain::map::making::Beginning;
use ankerplatz::domain::map::network::{MapCommand, Network, Pair};
use ankerplatz::domain::map::place::Place;
use ankerplatz::domain::map::version::{MapVersion, Occasion};
use ankerplatz::domain::phase::PhaseKind;
use ankerplatz::i18n::Locale;

use super::map::{
    ALMA, BAUMGARTL, BERND, COUNSELLING, FINN, FRANZ, GERDA, HAAS, HOUSING, JOBCENTRE, KAYA, LINDNER, MANUELA, MILA,
    NOAH, PICHLER, REUTER, SAUER, SCHOOL, SELIN, YUSUF,
};
use super::ties::supported;
use super::{contact_id, day, map_id, text};

const KERN: u128 = 27;
const ADLER: u128 = 28;
const FIRM: u128 = 29;
const GROUP: u128 = 30;

/// The network as it was to become, drawn with the plan.
pub(super) fn target(locale: Locale, first: &MapVersion) -> MapVersion {
    let begun = Beginning::Target.version(first, map_id(3), Some(day("2026-10-20")));
    let (mut network, rest) = parted(begun);
    let add = |number, name: (&str, &str), role: (&str, &str), angle, distance| {
        MapCommand::Add(Contact {
            kind: ContactKind::Institution,
            role: text(locale, role.0, role.1),
            place: Place::new(angle, distance),
            ..Contact::new(contact_id(number), text(locale, name.0, name.1))
        })
    };
    let firm = (("Neuer Betrieb", "New firm"), ("Ausbildungsbetrieb", "training firm"));
    let group = (("Trauergruppe", "Grief group"), ("Gruppe, einmal im Monat", "group, once a month"));
    for command in [
        MapCommand::Remove(vec![contact_id(PICHLER), contact_id(HOUSING)]),
        add(FIRM, firm.0, firm.1, -104.0, 38.0),
        add(GROUP, group.0, group.1, 125.0, 80.0),
        moved(&[
            (MANUELA, 42.0, 45.0),
            (MILA, 7.0, 38.0),
            (BERND, 72.0, 46.0),
            // The grandfather makes room for his son.
            (FRANZ, 62.0, 70.0),
            (REUTER, -45.0, 62.0),
            (SAUER, -82.0, 60.0),
            (LINDNER, -60.0, 62.0),
            (JOBCENTRE, -41.0, 96.0),
        ]),
        tied(&[(BERND, FIRM), (SCHOOL, FIRM)]),
    ] {
        carry_out(&mut network, command);
    }
    MapVersion {
        title: text(locale, "Wohin es gehen soll", "Where it is meant to go"),
        occasion: Some(Occasion::Phase(PhaseKind::Planning)),
        network,
        ..rest
    }
}

/// The network at the evaluation.
pub(super) fn evaluation(locale: Locale, first: &MapVersion) -> MapVersion {
    let begun = Beginning::Copy.version(first, map_id(2), Some(day("2026-11-10")));
    let (mut network, rest) = parted(begun);
    for command in [
        MapCommand::Remove(vec![contact_id(PICHLER), contact_id(HOUSING)]),
        MapCommand::Add(kern(locale)),
        MapCommand::Add(adler(locale)),
        moved(&[
            (SELIN, 150.0, 20.0),
            (MANUELA, 39.0, 50.0),
            (MILA, 5.0, 31.0),
            (BERND, 76.0, 44.0),
            // The grandfather makes room for his son.
            (FRANZ, 62.0, 70.0),
            (BAUMGARTL, 138.0, 82.0),
            (NOAH, 170.0, 50.0),
            (REUTER, -46.0, 64.0),
            (SAUER, -82.0, 72.0),
            (JOBCENTRE, -44.0, 95.0),
        ]),
        tied(&[
            (BERND, KERN),
            (YUSUF, KERN),
            (ALMA, KERN),
            (SCHOOL, KERN),
            (ADLER, COUNSELLING),
            (ADLER, REUTER),
            (ADLER, MANUELA),
        ]),
        MapCommand::Disconnect(Pair::new(contact_id(REUTER), contact_id(SAUER)).into_iter().collect()),
    ] {
        carry_out(&mut network, command);
    }
    for (number, quality, energy) in [
        (MANUELA, Stressful, Some(Given)),
        (BERND, Strong, Some(Received)),
        (FINN, Tenuous, None),
        (KAYA, Moderate, None),
        (REUTER, Normal, Some(Received)),
        (SAUER, Normal, None),
        (HAAS, Normal, None),
    ] {
        felt(&mut network, number, quality, energy);
    }
    closer(&mut network, BERND, AnchorTie::Multiplex);
    at_peace(&mut network, FINN);
    noted(
        &mut network,
        GERDA,
        text(
            locale,
            "Kocht sonntags für Karin und Momo. Hat wieder Zeit für den Garten.",
            "Cooks for Karin and Momo on Sundays. Has time for her garden again.",
        ),
    );
    MapVersion {
        title: text(locale, "Evaluation", "Evaluation"),
        occasion: Some(Occasion::Phase(PhaseKind::Evaluation)),
        network,
        ..rest
    }
}

/// The network of a version, and what else it is.
fn parted(version: MapVersion) -> (Network, MapVersion) {
    (version.network.clone(), version)
}

fn kern(locale: Locale) -> Contact {
    Contact {
        gender: Female,
        role: text(locale, "Ausbilderin, Tischlerei", "trainer at the joinery"),
        bond: Bond {
            quality: Some(Moderate),
            energy: Some(Mutual),
            ..supported([(Informational, Received), (Instrumental, Mutual)])
        },
        place: Place::new(-108.0, 31.0),
        ..Contact::new(contact_id(KERN), text(locale, "Frau Kern", "Ms Kern"))
    }
}

fn adler(locale: Locale) -> Contact {
    Contact {
        gender: Male,
        role: text(locale, "Familienberatung", "family counselling"),
        bond: Bond { quality: Some(Tenuous), ..supported([(Emotional, Received), (Social, Given)]) },
        place: Place::new(-13.0, 62.0),
        ..Contact::new(contact_id(ADLER), text(locale, "Herr Adler", "Mr Adler"))
    }
}

fn moved(places: &[(u128, f64, f64)]) -> MapCommand {
    let place = |(number, angle, distance): &(u128, f64, f64)| (contact_id(*number), Place::new(*angle, *distance));
    MapCommand::Move(places.iter().map(place).collect())
}

fn tied(pairs: &[(u128, u128)]) -> MapCommand {
    MapCommand::Connect(
        pairs.iter().filter_map(|(one, other)| Pair::new(contact_id(*one), contact_id(*other))).collect(),
    )
}

fn carry_out(network: &mut Network, command: MapCommand) {
    assert_eq!(network.apply(command), Ok(()));
}

#[expect(clippy::unwrap_used, reason = "The table speaks of contacts of the map.")]
fn change(network: &mut Network, number: u128, write: impl FnOnce(&mut Contact)) {
    let mut contact = network.contact(contact_id(number)).unwrap().clone();
    write(&mut contact);
    carry_out(network, MapCommand::Change(contact));
}

fn felt(network: &mut Network, number: u128, quality: Quality, energy: Option<Direction>) {
    change(network, number, |contact| {
        (contact.bond.quality, contact.bond.energy) = (Some(quality), energy);
    });
}

fn closer(network: &mut Network, number: u128, tie: AnchorTie) {
    change(network, number, |contact| contact.anchor_tie = tie);
}

fn at_peace(network: &mut Network, number: u128) {
    change(network, number, |contact| {
        contact.bond.conflict = false;
        contact.note = String::new();
    });
}

fn noted(network: &mut Network, number: u128, note: String) {
    change(network, number, |contact| contact.note = note);
}
