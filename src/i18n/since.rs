//! What has changed since the last cycle, in short: the summary of that page,
//! and one line for each kind of thing that is as it was.

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// These words.
    #[derive(Debug)]
    pub struct SinceTexts {
        /// Heading of the summary.
        pub at_a_glance: &'static str,
        /// Nothing differs yet.
        pub nothing: &'static str,
        /// Before life areas with less need.
        pub less: &'static str,
        /// Before those with more.
        pub more: &'static str,
        /// Before those where views go apart.
        pub mixed: &'static str,
        /// Before those that were not rated in the last cycle.
        pub first_rated: &'static str,
        /// So many are new.
        pub added: fn(usize) -> String,
        /// So many are no more.
        pub gone: fn(usize) -> String,
        /// So many goals were judged.
        pub judged: fn(usize) -> String,
        /// So many measures have moved on.
        pub moved: fn(usize) -> String,
        /// A new map shows so many differences.
        pub new_map: fn(usize) -> String,
        /// So many life areas are not rated in this cycle.
        pub areas_open: fn(usize) -> String,
        /// So many are rated as before.
        pub areas_same: fn(usize) -> String,
        /// So many goals go on.
        pub goals_kept: fn(usize) -> String,
        /// So many measures stand as they did.
        pub measures_kept: fn(usize) -> String,
        /// So many services go on.
        pub services_kept: fn(usize) -> String,
    }
}

const DE: SinceTexts = SinceTexts {
    at_a_glance: "Auf einen Blick",
    nothing: "Noch ist alles wie am Ende des letzten Durchgangs.",
    less: "Weniger Handlungsbedarf",
    more: "Mehr Handlungsbedarf",
    mixed: "Je nach Sicht mehr oder weniger Handlungsbedarf",
    first_rated: "Neu eingeschätzt",
    added: |count| format!("{count} neu"),
    gone: |count| format!("{count} beendet"),
    judged: |count| format!("{count} neu beurteilt"),
    moved: |count| format!("{count} mit neuem Stand"),
    new_map: |differences| match differences {
        0 => "neue Karte ohne Unterschied".to_owned(),
        1 => "neue Karte, 1 Unterschied".to_owned(),
        count => format!("neue Karte, {count} Unterschiede"),
    },
    areas_open: |count| match count {
        1 => "1 Lebensbereich noch nicht neu eingeschätzt".to_owned(),
        count => format!("{count} Lebensbereiche noch nicht neu eingeschätzt"),
    },
    areas_same: |count| match count {
        1 => "1 Lebensbereich unverändert".to_owned(),
        count => format!("{count} Lebensbereiche unverändert"),
    },
    goals_kept: |count| match count {
        1 => "1 Ziel gilt weiter, noch nicht neu beurteilt".to_owned(),
        count => format!("{count} Ziele gelten weiter, noch nicht neu beurteilt"),
    },
    // Under the heading of measures.
    measures_kept: |count| format!("{count} wie bisher"),
    services_kept: |count| match count {
        1 => "1 Leistung läuft weiter".to_owned(),
        count => format!("{count} Leistungen laufen weiter"),
    },
};

const EN: SinceTexts = SinceTexts {
    at_a_glance: "At a glance",
    nothing: "So far everything is as it was at the end of the last cycle.",
    less: "Less need to act",
    more: "More need to act",
    mixed: "More or less need to act, depending on the view",
    first_rated: "Rated for the first time",
    added: |count| format!("{count} new"),
    gone: |count| format!("{count} ended"),
    judged: |count| format!("{count} judged anew"),
    moved: |count| format!("{count} moved on"),
    new_map: |differences| match differences {
        0 => "a new map without a difference".to_owned(),
        1 => "a new map, 1 difference".to_owned(),
        count => format!("a new map, {count} differences"),
    },
    areas_open: |count| match count {
        1 => "1 area of life not rated anew yet".to_owned(),
        count => format!("{count} areas of life not rated anew yet"),
    },
    areas_same: |count| match count {
        1 => "1 area of life unchanged".to_owned(),
        count => format!("{count} areas of life unchanged"),
    },
    goals_kept: |count| match count {
        1 => "1 goal goes on, not judged anew yet".to_owned(),
        count => format!("{count} goals go on, not judged anew yet"),
    },
    measures_kept: |count| format!("{count} as before"),
    services_kept: |count| match count {
        1 => "1 service goes on".to_owned(),
        count => format!("{count} services go on"),
    },
};

/// The texts of a language.
pub fn since(locale: Locale) -> &'static SinceTexts {
    locale.pick(&DE, &EN)
}
