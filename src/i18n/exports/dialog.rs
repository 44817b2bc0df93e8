//! Texts of the dialogue that hands a case out in a format.

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of the dialogue.
    #[derive(Debug)]
    pub struct Dialog {
        /// Opens it.
        pub open: &'static str,
        /// Its title.
        pub title: &'static str,
        /// Names the list of formats.
        pub formats: &'static str,
        /// Where the map becomes an image.
        pub image_note: &'static str,
        /// Leads there.
        pub to_map: &'static str,
        /// From the image to the formats.
        pub others: &'static str,
        /// The language of a file.
        pub language: &'static str,
        /// Pseudonyms instead of names.
        pub pseudonyms: &'static str,
        /// What pseudonyms do to a file.
        pub pseudonyms_note: &'static str,
        /// The version of the map.
        pub version: &'static str,
        /// All of them.
        pub all_versions: &'static str,
        /// Heading of what a format has no place for.
        pub losses: &'static str,
        /// There is nothing of that kind.
        pub no_losses: &'static str,
        /// Saves one file.
        pub save: &'static str,
        /// Saves several files, as one archive.
        pub save_several: fn(usize) -> String,
        /// Said when it is done, with the name of the file.
        pub saved: fn(&str) -> String,
        /// The browser did not take it.
        pub not_saved: &'static str,
        /// Names stand in the file.
        pub warning: &'static str,
        /// How large a PNG is to be.
        pub size: &'static str,
        /// So many pixels wide and high.
        pub pixels: fn(u32, u32) -> String,
        /// What an archive is called, without the day.
        pub archive: &'static str,
    }
}

/// The texts of a language.
pub fn dialog(locale: Locale) -> &'static Dialog {
    locale.pick(&DE, &EN)
}

const DE: Dialog = Dialog {
    open: "Weitergeben",
    title: "Weitergeben",
    formats: "Format",
    image_note: "Als Bild (SVG, PNG) gibt es die Karte dort, wo sie gezeichnet wird.",
    to_map: "Zur Karte",
    others: "Andere Formate",
    language: "Sprache der Datei",
    pseudonyms: "Pseudonyme statt Namen",
    pseudonyms_note: "Namen, Notizen und alles in eigenen Worten fehlen dann. Rollen und Sektoren bleiben.",
    version: "Kartenstand",
    all_versions: "alle Kartenstände",
    losses: "Was dieses Format nicht enthält",
    no_losses: "Dieses Format enthält alles.",
    save: "Datei speichern",
    save_several: |count| format!("{count} Dateien als ZIP speichern"),
    saved: |name| format!("Gespeichert: {name}"),
    not_saved: "Dieser Browser hat die Datei nicht angenommen.",
    warning: "Die Datei enthält Namen. Sie ist nicht verschlüsselt.",
    size: "Größe des PNG",
    pixels: |width, height| format!("{width} × {height} Pixel"),
    archive: "netzwerkkarten",
};

const EN: Dialog = Dialog {
    open: "Hand out",
    title: "Hand out",
    formats: "Format",
    image_note: "As an image (SVG, PNG) the map is handed out where it is drawn.",
    to_map: "To the map",
    others: "Other formats",
    language: "Language of the file",
    pseudonyms: "Pseudonyms instead of names",
    pseudonyms_note: "Names, notes and everything in own words are then missing. Roles and sectors stay.",
    version: "Version of the map",
    all_versions: "all versions",
    losses: "What this format does not hold",
    no_losses: "This format holds everything.",
    save: "Save file",
    save_several: |count| format!("Save {count} files as ZIP"),
    saved: |name| format!("Saved: {name}"),
    not_saved: "This browser did not take the file.",
    warning: "The file holds names. It is not encrypted.",
    size: "Size of the PNG",
    pixels: |width, height| format!("{width} × {height} pixels"),
    archive: "network-maps",
};
