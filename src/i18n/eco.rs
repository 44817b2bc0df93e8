//! Texts of the eco-map layer: its switch, the settings of the picture, and the
//! legend that makes things stand out.

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of the eco-map layer.
    #[derive(Debug)]
    pub struct Eco {
        /// The switch of the layer.
        pub eco_map: &'static str,
        /// Opens the settings of the picture.
        pub display: &'static str,
        /// Closes them.
        pub close_display: &'static str,
        /// Picture signs instead of initials.
        pub emojis: &'static str,
        /// How large letters are.
        pub letters: &'static str,
        /// How large symbols are.
        pub symbols: &'static str,
        /// Names of the sizes, the smallest first.
        pub grades: [&'static str; 4],
        /// What the legend can do.
        pub hint: &'static str,
        /// Heading of the directions of energy.
        pub energy: &'static str,
        /// Heading of the kinds of support.
        pub support: &'static str,
        /// Heading of the frequencies.
        pub frequency: &'static str,
        /// Ends every highlight.
        pub show_all: &'static str,
        /// Spoken: these stand out.
        pub standing_out: fn(&str) -> String,
        /// Spoken: nothing steps back any more.
        pub all_shown: &'static str,
    }
}

/// The texts of a language.
pub fn eco(locale: Locale) -> &'static Eco {
    locale.pick(&DE, &EN)
}

const DE: Eco = Eco {
    eco_map: "Eco-Map",
    display: "Anzeige",
    close_display: "Anzeige schließen",
    emojis: "Emojis",
    letters: "Schrift",
    symbols: "Symbole",
    grades: ["klein", "normal", "groß", "sehr groß"],
    hint: "Ein Eintrag hebt auf der Karte hervor, was er bezeichnet.",
    energy: "Energie fließt",
    support: "Unterstützung",
    frequency: "Wie oft in Kontakt",
    show_all: "Alles zeigen",
    standing_out: |marks| format!("Hervorgehoben: {marks}"),
    all_shown: "Alles wird gezeigt",
};

const EN: Eco = Eco {
    eco_map: "Eco-map",
    display: "Display",
    close_display: "Close display settings",
    emojis: "Emojis",
    letters: "Letters",
    symbols: "Symbols",
    grades: ["small", "normal", "large", "very large"],
    hint: "An entry highlights on the map what it stands for.",
    energy: "Energy flows",
    support: "Support",
    frequency: "How often in contact",
    show_all: "Show all",
    standing_out: |marks| format!("Highlighted: {marks}"),
    all_shown: "Everything is shown",
};
