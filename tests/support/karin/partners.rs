//! Who works with Karin: four organisations, one agreement of each kind, and one
//! that works along without any.

use ankerplatz::domain::phase::course::ServiceKind;
use ankerplatz::domain::phase::partner::{AgreementScope, CooperationAgreement, Partner};
use ankerplatz::i18n::Locale;

use super::map::{COUNSELLING, HOUSING, JOBCENTRE, LINDNER};
use super::{contact_id, day, partner_id, text};

/// The register. Numbers and addresses lead nowhere: `0123` is given to nobody,
/// and `.example` belongs to no one.
pub(super) fn register(locale: Locale) -> Vec<Partner> {
    let mut register = organisations(locale);
    for (partner, agreement) in register.iter_mut().zip(agreements(locale)) {
        partner.agreement = agreement;
    }
    let [debts, rooms, jobcentre, _] = register.as_mut_slice() else { return register };
    "lindner@schuldnerberatung.example".clone_into(&mut debts.mail);
    "hallo@kompass.example".clone_into(&mut rooms.mail);
    jobcentre.remark =
        text(locale, "Ablehnungen immer schriftlich geben lassen.", "Always ask for refusals in writing.");
    register
}

fn organisations(locale: Locale) -> Vec<Partner> {
    let said = |words: (&str, &str)| text(locale, words.0, words.1);
    let partner = |number, contact, kind, [name, person, offers, address]: [(&str, &str); 4], phone: &str| Partner {
        name: said(name),
        kind: Some(kind),
        person: said(person),
        phone: phone.to_owned(),
        address: said(address),
        offers: said(offers),
        contact: Some(contact_id(contact)),
        ..Partner::new(partner_id(number))
    };
    vec![
        partner(
            1,
            LINDNER,
            ServiceKind::Social,
            [
                ("Schuldnerberatung der Stadt", "City debt advice"),
                ("Herr Lindner", "Mr Lindner"),
                (
                    "Beratung bei Schulden, Verhandlung mit Gläubiger:innen",
                    "Advice on debts, negotiation with creditors",
                ),
                ("Rathausplatz 4, Mo und Do 9–12 Uhr", "Rathausplatz 4, Mon and Thu 9 to 12"),
            ],
            "0123 456-10",
        ),
        partner(
            2,
            HOUSING,
            ServiceKind::Social,
            [
                ("Wohnhilfe Kompass", "Kompass housing"),
                ("Frau Demir", "Ms Demir"),
                ("Zimmer für junge Erwachsene", "Rooms for young adults"),
                ("Lange Gasse 12, nach Vereinbarung", "Lange Gasse 12, by appointment"),
            ],
            "0123 456-20",
        ),
        partner(
            3,
            JOBCENTRE,
            ServiceKind::Other,
            [
                ("Jobcenter", "Jobcentre"),
                ("Team unter 25", "Team under 25"),
                ("Grundsicherung, Darlehen", "Basic income support, loans"),
                ("Bahnhofstraße 30, Mo bis Fr 8–12 Uhr", "Bahnhofstraße 30, Mon to Fri 8 to 12"),
            ],
            "0123 456-30",
        ),
        partner(
            4,
            COUNSELLING,
            ServiceKind::Therapy,
            [
                ("Beratung Lotse", "Lotse counselling"),
                ("Herr Adler", "Mr Adler"),
                ("Familiengespräche", "Family talks"),
                ("Am Kanal 3, Di bis Do", "Am Kanal 3, Tue to Thu"),
            ],
            "0123 456-40",
        ),
    ]
}

/// One for each organisation, in their order.
fn agreements(locale: Locale) -> [Option<CooperationAgreement>; 4] {
    let agreed = |scope, from: &str, until: Option<&str>, de: &str, en: &str| CooperationAgreement {
        scope,
        terms: text(locale, de, en),
        agreed_on: Some(day(from)),
        until: until.map(day),
    };
    [
        Some(agreed(
            AgreementScope::General,
            "2025-01-15",
            Some("2027-12-31"),
            "Erstes Gespräch binnen zwei Wochen; Briefe gehen in Kopie an die Fachstelle, wenn die Entbindung vorliegt.",
            "First talk within two weeks; letters are copied to the service where there is a release.",
        )),
        Some(agreed(
            AgreementScope::ThisCase,
            "2026-04-24",
            Some("2026-08-31"),
            "Karin bekommt jede Besichtigung zwei Tage vorher gesagt; der Hund wird gleich genannt.",
            "Karin is told of every viewing two days ahead; the dog is mentioned at once.",
        )),
        None,
        Some(agreed(
            AgreementScope::General,
            "2024-06-01",
            None,
            "Fachstelle vermittelt, Lotse meldet zurück, wenn ein Termin ausfällt.",
            "The service refers, Lotse reports back when an appointment falls through.",
        )),
    ]
}

/// What the provider of a service takes on.
pub(super) fn tasks(locale: Locale, service: u128) -> String {
    match service {
        1 => text(
            locale,
            "Schreibt alle Gläubiger:innen an, verhandelt Raten, übt mit Karin das Öffnen der Post",
            "Writes to all creditors, negotiates instalments, practises opening letters with Karin",
        ),
        2 => text(
            locale,
            "Sucht Zimmer, begleitet Besichtigungen, spricht den Hund an",
            "Looks for rooms, goes along to viewings, raises the dog",
        ),
        5 => text(
            locale,
            "Lädt Karin und ihre Mutter ein und vereinbart ausgefallene Termine neu",
            "Invites Karin and her mother and arranges anew what was cancelled",
        ),
        _ => String::new(),
    }
}
