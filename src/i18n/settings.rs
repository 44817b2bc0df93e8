//! Texts of the settings, which stand on every page.

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of the settings.
    #[derive(Debug)]
    pub struct Settings {
        /// Title of the dialogue, and the name of the button that opens it.
        pub title: &'static str,
        /// Label of the choice of a language.
        pub language: &'static str,
        /// Label of the choice of a word for the client.
        pub wording: &'static str,
        /// Where the word is used, and where another stays.
        pub wording_note: &'static str,
        /// What holds where.
        pub kept_note: &'static str,
    }
}

/// The texts in a language.
pub fn settings(locale: Locale) -> &'static Settings {
    locale.pick(&DE, &EN)
}

static DE: Settings = Settings {
    title: "Einstellungen",
    language: "Sprache",
    wording: "Bezeichnung für die Person, um die es geht",
    wording_note: "Gilt auf allen Seiten und in allem, was gedruckt wird. Auf der Karte heißt sie Ankerperson.",
    kept_note: "Beides gilt sofort und nur in diesem Browser. Falldateien bleiben, wie sie sind.",
};

static EN: Settings = Settings {
    title: "Settings",
    language: "Language",
    wording: "What the person concerned is called",
    wording_note: "Holds on all pages and in all that is printed. On the map it stays the anchor person.",
    kept_note: "Both take effect at once, and in this browser only. Case files stay as they are.",
};
