//! The words for roles. A case keeps a role of the table as files spell it
//! ("Freund*in"); whoever reads the screen reads it in their language.

use crate::domain::map::contact::Contact;
use crate::domain::map::role;
use crate::i18n::Locale;

/// Every role of the table, in its order: its name in files, German, English.
const WORDS: [(&str, &str, &str); 73] = [
    ("Familienangehörige*r", "Familienangehörige:r", "relative"),
    ("Ehefrau", "Ehefrau", "wife"),
    ("Ehemann", "Ehemann", "husband"),
    ("Lebensgefährt*in", "Lebensgefährt:in", "life partner"),
    ("Partner*in", "Partner:in", "partner"),
    ("Mutter", "Mutter", "mother"),
    ("Vater", "Vater", "father"),
    ("Stiefmutter", "Stiefmutter", "stepmother"),
    ("Stiefvater", "Stiefvater", "stepfather"),
    ("Pflegemutter", "Pflegemutter", "foster mother"),
    ("Pflegevater", "Pflegevater", "foster father"),
    ("Adoptivmutter", "Adoptivmutter", "adoptive mother"),
    ("Adoptivvater", "Adoptivvater", "adoptive father"),
    ("Schwester", "Schwester", "sister"),
    ("Bruder", "Bruder", "brother"),
    ("Adoptivschwester", "Adoptivschwester", "adoptive sister"),
    ("Adoptivbruder", "Adoptivbruder", "adoptive brother"),
    ("Stiefschwester", "Stiefschwester", "stepsister"),
    ("Stiefbruder", "Stiefbruder", "stepbrother"),
    ("Halbschwester", "Halbschwester", "half-sister"),
    ("Halbbruder", "Halbbruder", "half-brother"),
    ("Pflegeschwester", "Pflegeschwester", "foster sister"),
    ("Pflegebruder", "Pflegebruder", "foster brother"),
    ("Tochter", "Tochter", "daughter"),
    ("Sohn", "Sohn", "son"),
    ("Adoptivtochter", "Adoptivtochter", "adopted daughter"),
    ("Adoptivsohn", "Adoptivsohn", "adopted son"),
    ("Pflegetochter", "Pflegetochter", "foster daughter"),
    ("Pflegesohn", "Pflegesohn", "foster son"),
    ("Stieftochter", "Stieftochter", "stepdaughter"),
    ("Stiefsohn", "Stiefsohn", "stepson"),
    ("Großmutter", "Großmutter", "grandmother"),
    ("Großvater", "Großvater", "grandfather"),
    ("Urgroßmutter", "Urgroßmutter", "great-grandmother"),
    ("Urgroßvater", "Urgroßvater", "great-grandfather"),
    ("Schwager/Schwägerin", "Schwager, Schwägerin", "sibling-in-law"),
    ("Schwiegermutter", "Schwiegermutter", "mother-in-law"),
    ("Schwiegervater", "Schwiegervater", "father-in-law"),
    ("Schwiegertochter", "Schwiegertochter", "daughter-in-law"),
    ("Schwiegersohn", "Schwiegersohn", "son-in-law"),
    ("Enkelkind", "Enkelkind", "grandchild"),
    ("Urenkelkind", "Urenkelkind", "great-grandchild"),
    ("Tante", "Tante", "aunt"),
    ("Onkel", "Onkel", "uncle"),
    ("Cousin*e", "Cousin:e", "cousin"),
    ("Angeheiratete Tante", "angeheiratete Tante", "aunt by marriage"),
    ("Angeheirateter Onkel", "angeheirateter Onkel", "uncle by marriage"),
    ("Nichte", "Nichte", "niece"),
    ("Neffe", "Neffe", "nephew"),
    ("Angeheiratete Nichte", "angeheiratete Nichte", "niece by marriage"),
    ("Angeheirater Neffe", "angeheirateter Neffe", "nephew by marriage"),
    ("Freund*in", "Freund:in", "friend"),
    ("Nachbar*in", "Nachbar:in", "neighbour"),
    ("Bekannte*r", "Bekannte:r", "acquaintance"),
    ("Kolleg*in", "Kolleg:in", "colleague"),
    ("Arbeitskolleg*in", "Arbeitskolleg:in", "workmate"),
    ("Vereinskolleg*in", "Vereinskolleg:in", "fellow club member"),
    ("Ausbildungskolleg*in", "Ausbildungskolleg:in", "fellow trainee"),
    ("Schulkolleg*in", "Schulkolleg:in", "schoolmate"),
    ("Studienkolleg*in", "Studienkolleg:in", "fellow student"),
    ("prof. Helfer*in", "prof. Helfer:in", "professional helper"),
    ("Ärzt*in", "Ärzt:in", "doctor"),
    ("Psychotherapeut*in", "Psychotherapeut:in", "psychotherapist"),
    ("Pflegefachkraft", "Pflegefachkraft", "nurse"),
    ("Gesetz. Erwachsenenvertretung", "gesetzliche Erwachsenenvertretung", "legal guardian"),
    ("Psycholog*in", "Psycholog:in", "psychologist"),
    ("Sozialarbeiter*in", "Sozialarbeiter:in", "social worker"),
    ("Berater*in / Betreuer*in", "Berater:in, Betreuer:in", "counsellor, carer"),
    ("Pfarrer*in", "Pfarrer:in", "parish priest"),
    ("Physiotherapeut*in", "Physiotherapeut:in", "physiotherapist"),
    ("Ergotherapeut*in", "Ergotherapeut:in", "occupational therapist"),
    ("Ex-Partner*in", "Ex-Partner:in", "former partner"),
    ("Mitbewohner*in", "Mitbewohner:in", "flatmate"),
];

/// The role as it is read: a role of the table in the language of the screen,
/// words of one's own as they were written.
pub fn shown(locale: Locale, role: &str) -> &str {
    let name = role.trim();
    WORDS.iter().find(|words| words.0 == name).map_or(role, |(_, german, english)| locale.pick(german, english))
}

/// The role as a case keeps it: by its name in the table if that is what was
/// written, in any language and whatever the capitals; else as it was written.
pub fn stored(text: &str) -> &str {
    // In Switzerland ß is written ss.
    let plain = |word: &str| word.to_lowercase().replace('ß', "ss");
    let written = plain(text.trim());
    let is_meant =
        |words: &&(&str, &str, &str)| [words.0, words.1, words.2].into_iter().any(|word| plain(word) == written);
    WORDS.iter().find(is_meant).map_or(text, |words| words.0)
}

/// The role of a contact as it is read; the usual one of its sector while none
/// is said.
pub fn of_contact(locale: Locale, contact: &Contact) -> &str {
    shown(locale, role::presumed(contact).unwrap_or(&contact.role))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::wording::Tongue;

    #[test]
    fn every_role_of_the_table_has_its_words_and_is_found_by_each_of_them() {
        assert!(role::all().map(|role| role.name).eq(WORDS.iter().map(|words| words.0)));
        for (name, german, english) in WORDS {
            assert!(!german.contains('*') && !english.contains('*'), "{name}");
            for locale in Locale::ALL {
                assert_eq!(stored(shown(locale, name)), name);
            }
        }
    }

    #[test]
    fn words_of_ones_own_stay_as_they_are() {
        for role in ["beste Freundin", " früherer Chef", "", "Hund"] {
            assert_eq!(stored(role), role);
            assert_eq!(shown(Locale::EN, role), role);
        }
        assert_eq!(stored("FRIEND"), "Freund*in");
        assert_eq!(stored("Grossmutter"), stored("Großmutter"));
        let swiss = Locale { tongue: Tongue::Ch, ..Locale::DE };
        for (name, ..) in WORDS {
            assert_eq!(stored(shown(swiss, name)), name);
        }
        assert_eq!(shown(Locale::EN, "Freund*in"), "friend");
        assert_eq!(shown(Locale::DE, "Freund*in"), "Freund:in");
    }
}
