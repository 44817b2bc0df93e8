//! Texts on what the work depends on: that nothing is known is an answer too.

use crate::i18n::Locale;

/// The answer that the work depends on nothing: "Keine Abhängigkeit bekannt"
pub fn none_known(locale: Locale) -> &'static str {
    locale.pick("Keine Abhängigkeit bekannt", "No dependency known")
}

/// True if an answer says, in whatever language the file was kept, that there is
/// nothing to disclose.
pub fn says_none(answer: &str) -> bool {
    let answer = answer.trim().trim_end_matches('.');
    Locale::ALL.iter().any(|locale| answer == none_known(*locale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn that_nothing_is_known_is_understood_in_both_languages() {
        assert!(says_none("Keine Abhängigkeit bekannt"));
        assert!(says_none(" No dependency known. "));
        assert!(!says_none(""));
        assert!(!says_none("Die Stadt bezahlt die Fachstelle."));
    }
}
