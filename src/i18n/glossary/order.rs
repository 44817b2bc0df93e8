//! How terms are sorted and found, in German and in English.
//!
//! Sorted as in a dictionary (DIN 5007, variant 1): an umlaut stands where its
//! vowel stands, ß is ss, capitals and marks count for nothing. Found however
//! somebody writes an umlaut: ü, ue or u.

/// What is compared when terms are sorted: the letters and digits alone, and the
/// name itself for two that differ in marks only.
pub fn key(name: &str) -> (String, String) {
    (plain(name, false).split_whitespace().collect(), name.to_owned())
}

/// The letter under which a name stands: "U" for "Überprüfung". Empty for a name
/// without any.
pub fn letter(name: &str) -> String {
    plain(name, false)
        .chars()
        .find(|letter| letter.is_alphanumeric())
        .map(|letter| letter.to_uppercase().collect())
        .unwrap_or_default()
}

/// True if every word of the search stands somewhere in the text.
pub fn holds(text: &str, search: &str) -> bool {
    let written = [false, true];
    let texts = written.map(|is_spelt_out| plain(text, is_spelt_out));
    search.split_whitespace().all(|word| {
        let words = written.map(|is_spelt_out| plain(word, is_spelt_out));
        texts.iter().any(|text| words.iter().any(|word| text.contains(word.trim())))
    })
}

/// Small letters and digits; marks become gaps. Umlauts lose their dots, or are
/// spelt out: ü becomes u or ue.
fn plain(text: &str, is_spelt_out: bool) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        let (bare, is_umlaut) = match letter {
            'ä' => ('a', true),
            'ö' => ('o', true),
            'ü' => ('u', true),
            'é' | 'è' | 'ê' => ('e', false),
            'ß' => {
                plain.push('s');
                ('s', false)
            }
            other if other.is_alphanumeric() => (other, false),
            // A colon inside a word is no gap: Helfer:innen.
            ':' | '\u{ad}' => continue,
            _ => (' ', false),
        };
        plain.push(bare);
        if is_umlaut && is_spelt_out {
            plain.push('e');
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn umlauts_stand_where_their_vowels_stand() {
        let mut names = ["Überprüfung", "Ziel", "Unterstützung", "Übungsfall", "Äußeres", "Auftrag", "Ablösung"];
        names.sort_by_key(|name| key(name));
        assert_eq!(names, ["Ablösung", "Auftrag", "Äußeres", "Überprüfung", "Übungsfall", "Unterstützung", "Ziel"]);
    }

    #[test]
    fn capitals_marks_and_sharp_s_count_for_nothing() {
        let mut names = ["Maßnahme", "Eco-Map", "massiv", "Ökonomie", "ecomap", "GAS", "Gatekeeper", "Mast"];
        names.sort_by_key(|name| key(name));
        assert_eq!(names, ["Eco-Map", "ecomap", "GAS", "Gatekeeper", "massiv", "Maßnahme", "Mast", "Ökonomie"]);
        assert_eq!(letter("„Überprüfung“"), "U");
        assert_eq!(letter("…"), "");
    }

    #[test]
    fn a_word_is_found_however_its_umlaut_is_written() {
        for search in ["Überprüfung", "ueberpruefung", "uberprufung", "ÜBERP", "termin über"] {
            assert!(holds("Überprüfungstermin", search), "{search}");
        }
        assert!(holds("Die Maßnahme", "massnahme"));
        assert!(holds("Helfer:innenkonferenz", "helferinnen"));
        assert!(holds("Helfer:innenkonferenz", "Helfer:innen"));
        assert!(holds("Eco-Map", "eco-map") && holds("Eco-Map", "eco"));
        assert!(!holds("Liaison", "Brücke"));
        assert!(holds("Liaison", "  "));
    }
}
