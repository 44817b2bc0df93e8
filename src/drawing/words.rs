//! The words written into the water. They stand in for the words of `i18n`
//! wherever a map is drawn, and are the only ones this room knows.

use crate::domain::client::Gender;
use crate::domain::map::contact::{Contact, ContactKind};
use crate::domain::map::place::{Horizon, Sector};
use crate::domain::map::version::MapAim;
use crate::drawing::legend::{Flow, Mark};
use crate::drawing::look::Depth;
use crate::drawing::notation::Symbol;
use crate::i18n::numbers::letter;
use crate::i18n::{Language, Locale, bonds, map, roles, roles_on_map, versions, words};

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

/// The title of a map; of a target it says that it is one.
pub fn title(locale: Locale, anchor: &str, depth: Depth, aim: MapAim) -> String {
    let map = match depth {
        Depth::Plain => locale.pick("Netzwerkkarte", "Network map"),
        Depth::Told => locale.pick("Eco-Map", "Eco-map"),
    };
    let title = match (locale.language(), anchor.is_empty()) {
        (Language::De | Language::En, true) => map.to_owned(),
        (Language::De, false) => format!("{map} von {anchor}"),
        (Language::En, false) => format!("{map} of {anchor}"),
    };
    match aim_sign(locale, aim) {
        Some(sign) => format!("{title}, {sign}"),
        None => title,
    }
}

/// What stands over the picture of a target; the picture of how things are needs
/// no sign.
pub fn aim_sign(locale: Locale, aim: MapAim) -> Option<&'static str> {
    match aim {
        MapAim::Actual => None,
        MapAim::Target => Some(versions::versions(locale).target),
    }
}

/// What a map shows, in one sentence.
pub fn description(locale: Locale, contacts: usize, ties: usize) -> String {
    match locale.language() {
        Language::De => {
            let contacts = counted(contacts, "Kontakt", "Kontakte");
            let ties = counted(ties, "Verbindung", "Verbindungen");
            format!("{contacts} auf der Karte, {ties} untereinander.")
        }
        Language::En => {
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
    let name = if contact.name.trim().is_empty() { map::map(locale).nameless } else { &contact.name };
    let parts = [
        name.to_owned(),
        roles::shown(locale, &contact.role).to_owned(),
        contact.age.clone(),
        deceased.to_owned(),
        place.unwrap_or_default(),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The same, and what is told of the tie to the anchor.
pub fn contact_and_bond(locale: Locale, contact: &Contact) -> String {
    let bond = &contact.bond;
    let energy = bond.energy.map(|direction| mark(locale, Mark::Energy(Flow::of_anchor_tie(direction)), Depth::Told));
    let conflict = bond.conflict.then(|| locale.pick("offener Konflikt", "open conflict").to_owned());
    let quality = bond.quality.map(|quality| bonds::quality_of_tie(locale, quality).to_owned());
    let told = [quality, energy, conflict].into_iter().flatten();
    std::iter::once(self::contact(locale, contact)).chain(told).collect::<Vec<_>>().join(", ")
}

/// A mark in the legend of the screen, where every direction has its own entry.
pub fn mark(locale: Locale, mark: Mark, depth: Depth) -> String {
    match mark {
        Mark::Energy(flow) => format!("{} {}", locale.pick("Energie", "Energy"), energy(locale, flow)),
        Mark::Support(support, flow) => {
            let direction = match flow {
                Flow::FromAnchor => locale.pick("gegeben", "given"),
                Flow::ToAnchor => locale.pick("erhalten", "received"),
                Flow::BetweenContacts => locale.pick("zwischen Kontakten", "between contacts"),
                Flow::BothWays => locale.pick("gegenseitig", "mutual"),
            };
            format!("{}, {direction}", words::support(locale, support))
        }
        Mark::Symbol(_)
        | Mark::Multiplex
        | Mark::Deceased
        | Mark::Quality(_)
        | Mark::AnchorTie
        | Mark::ContactTie
        | Mark::MultiplexTie
        | Mark::Conflict
        | Mark::Role(_)
        | Mark::Cluster(_)
        | Mark::Frequency(_) => drawn_mark(locale, mark, depth),
    }
}

/// Where energy goes: "zur Ankerperson".
pub fn energy(locale: Locale, flow: Flow) -> &'static str {
    match flow {
        Flow::FromAnchor => locale.pick("von der Ankerperson", "from the anchor"),
        Flow::ToAnchor => locale.pick("zur Ankerperson", "to the anchor"),
        Flow::BetweenContacts => locale.pick("zwischen Kontakten", "between contacts"),
        Flow::BothWays => locale.pick("in beide Richtungen", "both ways"),
    }
}

/// A mark in the legend of a picture, where one arrow stands for all.
pub fn drawn_mark(locale: Locale, mark: Mark, depth: Depth) -> String {
    let t = map::map(locale);
    let words = match mark {
        Mark::Symbol(symbol) => match symbol {
            Symbol::Circle => words::gender(locale, Gender::Female),
            Symbol::Square => words::gender(locale, Gender::Male),
            Symbol::Triangle => words::gender(locale, Gender::Diverse),
            Symbol::Pentagon => words::gender(locale, Gender::Unspecified),
            Symbol::Hexagon => words::contact_kind(locale, ContactKind::Institution),
            Symbol::Diamond => words::contact_kind(locale, ContactKind::Animal),
            Symbol::Twin => words::contact_kind(locale, ContactKind::Group),
        },
        Mark::Multiplex => t.mark_multiplex,
        Mark::Deceased => t.deceased,
        Mark::Quality(quality) => bonds::quality_of_tie(locale, quality),
        Mark::AnchorTie => match depth {
            Depth::Plain => t.mark_anchor_tie,
            Depth::Told => locale.pick("zur Ankerperson, nicht eingeschätzt", "to the anchor, not rated"),
        },
        Mark::ContactTie => match depth {
            Depth::Plain => t.mark_contact_tie,
            Depth::Told => locale.pick("zwischen Kontakten, nicht eingeschätzt", "between contacts, not rated"),
        },
        Mark::Energy(_) => locale.pick("Energie fließt zur Spitze", "Energy flows to the tip"),
        Mark::MultiplexTie => locale.pick("mehrere Funktionen", "several functions"),
        Mark::Conflict => locale.pick("offener Konflikt", "open conflict"),
        Mark::Support(kind, _) => words::support(locale, kind),
        Mark::Role(role) => roles_on_map::role(locale, role),
        Mark::Cluster(number) => return roles_on_map::cluster(locale, &letter(number)),
        Mark::Frequency(frequency) => bonds::frequency(locale, frequency),
    };
    words.to_owned()
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
