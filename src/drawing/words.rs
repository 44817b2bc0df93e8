//! The words written into the water. They stand in for the words of `i18n`
//! wherever a map is drawn, and are the only ones this room knows.

use crate::domain::map::contact::Contact;
use crate::domain::map::place::{Horizon, Sector};
use crate::i18n::{Locale, roles};

/// The name of a sector on the rim.
pub fn sector(locale: Locale, sector: Sector) -> &'static str {
    match sector {
        Sector::Family => locale.pick("Familie", "Family"),
        Sector::Friends => locale.pick("Freund:innen, Bekannte", "Friends, acquaintances"),
        Sector::Colleagues => locale.pick("Kolleg:innen", "Colleagues"),
        Sector::Professionals => locale.pick("Professionelle Helfer:innen", "Professional helpers"),
    }
}

/// The name of a horizon on the axis.
pub fn horizon(locale: Locale, horizon: Horizon) -> &'static str {
    match horizon {
        Horizon::Near => locale.pick("nah", "near"),
        Horizon::Middle => locale.pick("mittel", "middle"),
        Horizon::Far => locale.pick("entfernt", "far"),
    }
}

/// The title of a map.
pub fn title(locale: Locale, anchor: &str) -> String {
    match (locale, anchor.is_empty()) {
        (Locale::De, true) => "Netzwerkkarte".to_owned(),
        (Locale::De, false) => format!("Netzwerkkarte von {anchor}"),
        (Locale::En, true) => "Network map".to_owned(),
        (Locale::En, false) => format!("Network map of {anchor}"),
    }
}

/// What a map shows, in one sentence.
pub fn description(locale: Locale, contacts: usize, ties: usize) -> String {
    match locale {
        Locale::De => {
            let contacts = counted(contacts, "Kontakt", "Kontakte");
            let ties = counted(ties, "Verbindung", "Verbindungen");
            format!("{contacts} auf der Karte, {ties} untereinander.")
        }
        Locale::En => {
            let contacts = counted(contacts, "contact", "contacts");
            let ties = counted(ties, "tie", "ties");
            format!("{contacts} on the map, {ties} among them.")
        }
    }
}

/// One contact in one line: who, which role, where.
pub fn contact(locale: Locale, contact: &Contact) -> String {
    let place = contact.place.map(|place| {
        let horizon = if place.is_inside() {
            self::horizon(locale, place.horizon())
        } else {
            locale.pick("außerhalb", "outside")
        };
        format!("{}, {horizon}", sector(locale, place.sector()))
    });
    let deceased = if contact.deceased { locale.pick("verstorben", "deceased") } else { "" };
    let parts = [
        contact.name.clone(),
        roles::shown(locale, &contact.role).to_owned(),
        contact.age.clone(),
        deceased.to_owned(),
        place.unwrap_or_default(),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
