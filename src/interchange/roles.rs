//! The roles of easyNWK with their abbreviations, its words for gender, and
//! which contacts that are no persons are animals.
//!
//! The table is that of easyNWK Web; its notice stands in `roles.LICENSE`. The
//! spelling slips in it are part of the format.

use crate::domain::client::Gender;
use crate::domain::map::contact::ContactKind;
use crate::domain::map::place::Sector;

const TABLE: &str = include_str!("roles.tsv");

/// Roles that the program fills in by sector until somebody chooses one.
const SECTOR_DEFAULTS: [&str; 4] = ["Familienangehörige*r", "Freund*in", "Kolleg*in", "prof. Helfer*in"];

/// Words for animals as whole words.
const ANIMALS: [&str; 40] = [
    "animal",
    "bird",
    "cat",
    "dog",
    "esel",
    "fisch",
    "hamster",
    "hase",
    "haustier",
    "haustiere",
    "horse",
    "huhn",
    "hund",
    "hunde",
    "hündin",
    "kaninchen",
    "kater",
    "katze",
    "katzen",
    "kuh",
    "maus",
    "meerschweinchen",
    "papagei",
    "pet",
    "pferd",
    "pferde",
    "pony",
    "ratte",
    "schaf",
    "schildkröte",
    "schlange",
    "schwein",
    "stute",
    "tier",
    "tiere",
    "vogel",
    "wellensittich",
    "welpe",
    "ziege",
    "kanarienvogel",
];

/// Words for animals at the end of a longer word: "Assistenzhund".
const ANIMAL_ENDINGS: [&str; 4] = ["hund", "hündin", "katze", "pferd"];

/// The role behind an abbreviation of `.nwk`. Two abbreviations are ambiguous:
/// `ABr` is decided by gender, `Be` by the sector of the place.
pub(super) fn by_abbreviation(abbreviation: &str, gender: Gender, sector: Option<Sector>) -> Option<&'static str> {
    match (abbreviation, gender, sector) {
        ("ABr", Gender::Female, _) => Some("Adoptivschwester"),
        ("ABr", Gender::Male | Gender::Diverse | Gender::Unspecified, _) => Some("Adoptivbruder"),
        ("Be", _, Some(Sector::Professionals)) => Some("Berater*in / Betreuer*in"),
        ("Be", _, Some(Sector::Family | Sector::Friends | Sector::Colleagues) | None) => Some("Bekannte*r"),
        (other, _, _) => rows().find(|(_, known)| *known == other).map(|(role, _)| role),
    }
}

fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.lines().skip(1).filter_map(|line| {
        let mut columns = line.split('\t');
        Some((columns.next()?, columns.next()?))
    })
}

/// The gender behind the format's words; nothing is "not specified".
pub(super) fn gender(text: &str) -> Option<Gender> {
    match text.trim() {
        "weiblich" => Some(Gender::Female),
        "männlich" => Some(Gender::Male),
        "divers" => Some(Gender::Diverse),
        "nicht festgelegt" | "" => Some(Gender::Unspecified),
        _ => None,
    }
}

/// True for a role that nobody chose.
pub(super) fn is_sector_default(role: &str) -> bool {
    SECTOR_DEFAULTS.contains(&role.trim())
}

/// Animal or institution: what a contact is that is no person.
pub(super) fn kind(role: &str, category: &str) -> ContactKind {
    let is_animal = |text: &str| {
        text.to_lowercase()
            .split(|letter: char| !letter.is_alphabetic())
            .any(|word| ANIMALS.contains(&word) || ANIMAL_ENDINGS.iter().any(|ending| word.ends_with(ending)))
    };
    if is_animal(role) || is_animal(category) { ContactKind::Animal } else { ContactKind::Institution }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_become_roles() {
        for (abbreviation, gender, sector, role) in [
            ("Mu", Gender::Female, None, Some("Mutter")),
            ("Arz", Gender::Unspecified, None, Some("Ärzt*in")),
            ("ABr", Gender::Female, None, Some("Adoptivschwester")),
            ("ABr", Gender::Male, None, Some("Adoptivbruder")),
            ("Be", Gender::Male, Some(Sector::Professionals), Some("Berater*in / Betreuer*in")),
            ("Be", Gender::Male, Some(Sector::Friends), Some("Bekannte*r")),
            ("XX", Gender::Male, None, None),
            ("", Gender::Male, None, None),
        ] {
            assert_eq!(by_abbreviation(abbreviation, gender, sector), role, "for {abbreviation}");
        }
        assert_eq!(rows().count(), 73);
    }

    #[test]
    fn dogs_are_animals_and_shelters_are_not() {
        for (role, kind) in [
            ("Hund", ContactKind::Animal),
            ("Assistenzhund", ContactKind::Animal),
            ("meine Katze", ContactKind::Animal),
            ("Tierheim", ContactKind::Institution),
            ("Quartier", ContactKind::Institution),
            ("Emmaus", ContactKind::Institution),
            ("", ContactKind::Institution),
        ] {
            assert_eq!(super::kind(role, ""), kind, "for {role}");
        }
        assert_eq!(super::kind("Freund*in", "Haustier"), ContactKind::Animal);
    }
}
