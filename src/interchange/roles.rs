//! How files of easyNWK abbreviate a role, and which contacts that are no
//! persons are animals. The roles themselves are those of the map.

use crate::domain::client::Gender;
use crate::domain::map::contact::ContactKind;
use crate::domain::map::place::Sector;
use crate::domain::map::role;

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
        (other, _, _) => role::all().find(|role| role.abbreviation == other).map(|role| role.name),
    }
}

/// True for a role that nobody chose.
pub(super) fn is_sector_default(role: &str) -> bool {
    Sector::ALL.into_iter().any(|sector| role::usual(sector) == role.trim())
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
