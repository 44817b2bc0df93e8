//! Texts of the page that compares two versions of the map, and of its print.

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of the comparison.
    #[derive(Debug)]
    pub struct Compare {
        /// Title of the page.
        pub title: &'static str,
        /// The word of the link that leads here.
        pub door: &'static str,
        /// Label of the first version.
        pub from: &'static str,
        /// Label of the second version.
        pub to: &'static str,
        /// Names the two ways of seeing.
        pub view: &'static str,
        /// Two pictures.
        pub beside: &'static str,
        /// One picture with ghosts.
        pub over: &'static str,
        /// Shows pseudonyms.
        pub masked: &'static str,
        /// Leads to the page for printing.
        pub print: &'static str,
        /// Leads back to the map.
        pub to_map: &'static str,
        /// Names the pictures, which can be scrolled when they are enlarged.
        pub picture: fn(&str) -> String,
        /// Names the picture with ghosts.
        pub picture_over: fn(&str, &str) -> String,
        /// Heading of the list of changes.
        pub changes: &'static str,
        /// The same towards a target map.
        pub still_to_do: &'static str,
        /// How many there are.
        pub count: fn(usize) -> String,
        /// How many steps are left towards a target.
        pub count_open: fn(usize) -> String,
        /// There are none.
        pub no_changes: &'static str,
        /// There is nothing left towards the target.
        pub nothing_to_do: &'static str,
        /// What is not a change.
        pub limit: &'static str,
        /// How the list lights up the pictures.
        pub how_to_light: &'static str,
        /// Said when a change is lit up.
        pub lit: fn(&str) -> String,
        /// Said when all stands out equally again.
        pub unlit: &'static str,
        /// Heading of the numbers.
        pub numbers: &'static str,
        /// Label of the choice of the part of the network.
        pub scope: &'static str,
        /// Everybody.
        pub whole: &'static str,
        /// All but the professional sector.
        pub without_professionals: &'static str,
        /// Column of the numbers.
        pub measure: &'static str,
        /// Column of the first version.
        pub before: &'static str,
        /// Column of the second version.
        pub after: &'static str,
        /// The same where it is a target.
        pub target: &'static str,
        /// Column of the differences.
        pub difference: &'static str,
        /// Heading of the curves.
        pub over_time: &'static str,
        /// What the curves show.
        pub over_time_note: &'static str,
        /// A version without a day.
        pub undated: &'static str,
        /// Opens the table of the curves.
        pub as_table: &'static str,
        /// Column of the versions.
        pub version: &'static str,
        /// Title of the hint R-30.
        pub thinning: &'static str,
        /// There is only one version.
        pub only_one: &'static str,
        /// What to do then.
        pub only_one_text: &'static str,
        /// Leads to where a version is made.
        pub make_one: &'static str,
        /// Marks in the pictures.
        pub legend: &'static str,
        /// A contact that only the second map has.
        pub mark_new: &'static str,
        /// A contact that only the first map has.
        pub mark_gone: &'static str,
        /// Where a contact stood on the first map.
        pub mark_ghost: &'static str,
        /// A tie that only the second map has.
        pub mark_tie_new: &'static str,
        /// A tie that only the first map has.
        pub mark_tie_gone: &'static str,
        /// How these marks look: whoever is new.
        pub shape_new: &'static str,
        /// Whoever is gone.
        pub shape_gone: &'static str,
        /// A ghost.
        pub shape_ghost: &'static str,
        /// A new tie.
        pub shape_tie_new: &'static str,
        /// An earlier tie.
        pub shape_tie_gone: &'static str,
        /// Larger.
        pub larger: &'static str,
        /// Smaller.
        pub smaller: &'static str,
        /// All of it.
        pub whole_map: &'static str,
        /// A curve: value of a version as it was.
        pub mark_actual: &'static str,
        /// A curve: value of a target.
        pub mark_target: &'static str,
        /// A curve: not defined on that day.
        pub mark_gap: &'static str,
        /// For whom the printed page is.
        pub for_whom: &'static str,
        /// When it was printed.
        pub printed_on: &'static str,
        /// The name of the file, without its ending.
        pub file: &'static str,
        /// Leads from the overview of a case.
        pub from_overview: fn(usize) -> String,
    }
}

/// The texts in a language.
pub fn compare(locale: Locale) -> &'static Compare {
    locale.pick(&DE, &EN)
}

const DE: Compare = Compare {
    title: "Kartenstände vergleichen",
    door: "Vergleichen",
    from: "Von",
    to: "Bis",
    view: "Ansicht",
    beside: "Nebeneinander",
    over: "Übereinander",
    masked: "Pseudonyme statt Namen",
    print: "Drucken",
    to_map: "Zur Karte",
    picture: |version| format!("Karte: {version}"),
    picture_over: |from, to| format!("Karte: {to}, mit früheren Plätzen aus {from}"),
    changes: "Was sich geändert hat",
    still_to_do: "Noch zu tun bis zum Ziel",
    count: |count| if count == 1 { "1 Änderung".to_owned() } else { format!("{count} Änderungen") },
    count_open: |count| format!("{count} offen"),
    no_changes: "Beide Kartenstände sagen dasselbe.",
    nothing_to_do: "Karte und Ziel sagen dasselbe.",
    limit: "Wer in Sektor, Horizont und Nähe geblieben ist, gilt als nicht bewegt.",
    how_to_light: "Eine Zeile wählen hebt hervor, von wem sie spricht.",
    lit: |sentence| format!("Hervorgehoben: {sentence}"),
    unlit: "Nichts ist mehr hervorgehoben.",
    numbers: "Zahlen im Vergleich",
    scope: "Bereich",
    whole: "Gesamtes Netz",
    without_professionals: "Ohne professionelle Helfer:innen",
    measure: "Maß",
    before: "Vorher",
    after: "Nachher",
    target: "Ziel",
    difference: "Differenz",
    over_time: "Verlauf über alle Kartenstände",
    over_time_note: "Gezählt wie in der Tabelle, im gesamten Netz.",
    undated: "ohne Datum",
    as_table: "Als Tabelle",
    version: "Kartenstand",
    thinning: "Mehr Hilfe, weniger Alltag",
    only_one: "Es gibt erst einen Kartenstand",
    only_one_text: "Veränderung zeigt sich an einem zweiten: als Kopie für ein späteres Gespräch oder als Zielkarte.",
    make_one: "Auf der Karte einen Stand anlegen",
    legend: "Zeichen",
    mark_new: "neu",
    mark_gone: "nicht mehr da",
    mark_ghost: "früherer Platz",
    mark_tie_new: "neue Beziehung",
    mark_tie_gone: "frühere Beziehung",
    shape_new: "mit dem Wort „neu“",
    shape_gone: "durchkreuzt",
    shape_ghost: "hohl und gestrichelt",
    shape_tie_new: "kräftige Linie",
    shape_tie_gone: "gestrichelte Linie",
    larger: "Größer",
    smaller: "Kleiner",
    whole_map: "Ganze Karte",
    mark_actual: "Kartenstand",
    mark_target: "Ziel",
    mark_gap: "nicht bestimmt",
    for_whom: "Für",
    printed_on: "Ausgedruckt am",
    file: "ankerplatz-vergleich",
    from_overview: |count| format!("{count} Kartenstände vergleichen"),
};

const EN: Compare = Compare {
    title: "Compare versions of the map",
    door: "Compare",
    from: "From",
    to: "To",
    view: "View",
    beside: "Side by side",
    over: "One over the other",
    masked: "Pseudonyms instead of names",
    print: "Print",
    to_map: "To the map",
    picture: |version| format!("Map: {version}"),
    picture_over: |from, to| format!("Map: {to}, with earlier places from {from}"),
    changes: "What has changed",
    still_to_do: "Still to do on the way to the target",
    count: |count| if count == 1 { "1 change".to_owned() } else { format!("{count} changes") },
    count_open: |count| format!("{count} open"),
    no_changes: "Both versions say the same.",
    nothing_to_do: "Map and target say the same.",
    limit: "Whoever has stayed in sector, horizon and nearness counts as not moved.",
    how_to_light: "Choosing a line lights up whom it speaks of.",
    lit: |sentence| format!("Lit up: {sentence}"),
    unlit: "Nothing is lit up any more.",
    numbers: "Numbers compared",
    scope: "Part",
    whole: "Whole network",
    without_professionals: "Without professional helpers",
    measure: "Measure",
    before: "Before",
    after: "After",
    target: "Target",
    difference: "Difference",
    over_time: "All versions over time",
    over_time_note: "Counted as in the table, in the whole network.",
    undated: "no date",
    as_table: "As a table",
    version: "Version",
    thinning: "More help, less everyday life",
    only_one: "There is only one version so far",
    only_one_text: "Change needs a second one: a copy for a later talk, or a target map.",
    make_one: "Make a version on the map",
    legend: "Marks",
    mark_new: "new",
    mark_gone: "no longer there",
    mark_ghost: "earlier place",
    mark_tie_new: "new tie",
    mark_tie_gone: "earlier tie",
    shape_new: "with the word “new”",
    shape_gone: "crossed out",
    shape_ghost: "hollow and dashed",
    shape_tie_new: "strong line",
    shape_tie_gone: "dashed line",
    larger: "Larger",
    smaller: "Smaller",
    whole_map: "Whole map",
    mark_actual: "Version",
    mark_target: "Target",
    mark_gap: "undefined",
    for_whom: "For",
    printed_on: "Printed on",
    file: "ankerplatz-comparison",
    from_overview: |count| format!("Compare {count} versions"),
};
