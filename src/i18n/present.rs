//! Texts of showing the map to somebody, and of the map as an image.

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of showing the map, and of the map as an image.
    #[derive(Debug)]
    pub struct Present {
        /// Begins to show.
        pub show: &'static str,
        /// Names the bar.
        pub bar: &'static str,
        /// Pseudonyms instead of names.
        pub pseudonyms: &'static str,
        /// Spoken: names are hidden.
        pub masked: &'static str,
        /// Spoken: names are shown.
        pub named: &'static str,
        /// Larger letters.
        pub larger: &'static str,
        /// Smaller letters.
        pub smaller: &'static str,
        /// The version before.
        pub before: &'static str,
        /// The version after.
        pub after: &'static str,
        /// Ends showing.
        pub end: &'static str,
        /// Spoken: it has begun.
        pub begun: &'static str,
        /// Spoken: it has ended.
        pub ended: &'static str,
        /// Title of the dialogue of the image.
        pub image: &'static str,
        /// What the image holds.
        pub image_note: &'static str,
        /// The image with pseudonyms.
        pub image_masked: &'static str,
        /// Copies it.
        pub copy: &'static str,
        /// Saves it as SVG.
        pub save_svg: &'static str,
        /// Saves it as PNG.
        pub save_png: &'static str,
        /// It is copied.
        pub copied: &'static str,
        /// It is saved.
        pub saved: &'static str,
        /// The browser did not let it be copied.
        pub refused: &'static str,
        /// The browser could not draw it.
        pub not_drawn: &'static str,
        /// File name without ending.
        pub file: &'static str,
    }
}

/// The texts of a language.
pub fn present(locale: Locale) -> &'static Present {
    locale.pick(&DE, &EN)
}

const DE: Present = Present {
    show: "Präsentieren",
    bar: "Präsentation",
    pseudonyms: "Pseudonyme",
    masked: "Namen sind durch Pseudonyme ersetzt",
    named: "Namen werden gezeigt",
    larger: "Größere Schrift",
    smaller: "Kleinere Schrift",
    before: "Vorige Karte",
    after: "Nächste Karte",
    end: "Beenden",
    begun: "Präsentation begonnen, Escape beendet sie",
    ended: "Präsentation beendet",
    image: "Karte als Bild",
    image_note: "Das Bild zeigt die ganze Karte mit den Ebenen, die gerade eingeblendet sind.",
    image_masked: "Pseudonyme statt Namen",
    copy: "Als Bild kopieren",
    save_svg: "Als SVG speichern",
    save_png: "Als PNG speichern",
    copied: "Das Bild liegt in der Zwischenablage.",
    saved: "Das Bild ist gespeichert.",
    refused: "Dieser Browser lässt das Kopieren von Bildern nicht zu. Speichern geht.",
    not_drawn: "Dieser Browser konnte das Bild nicht zeichnen. Als SVG speichern geht.",
    file: "netzwerkkarte",
};

const EN: Present = Present {
    show: "Present",
    bar: "Presentation",
    pseudonyms: "Pseudonyms",
    masked: "Names are replaced by pseudonyms",
    named: "Names are shown",
    larger: "Larger letters",
    smaller: "Smaller letters",
    before: "Previous map",
    after: "Next map",
    end: "End",
    begun: "Presentation started, Escape ends it",
    ended: "Presentation ended",
    image: "Map as an image",
    image_note: "The image shows the whole map with the layers that are switched on.",
    image_masked: "Pseudonyms instead of names",
    copy: "Copy as an image",
    save_svg: "Save as SVG",
    save_png: "Save as PNG",
    copied: "The image is on the clipboard.",
    saved: "The image is saved.",
    refused: "This browser does not allow images to be copied. Saving works.",
    not_drawn: "This browser could not draw the image. Saving as SVG works.",
    file: "network-map",
};
