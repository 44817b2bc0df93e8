//! Texts of the table of resources that meet in each goal.

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of the table.
    #[derive(Debug)]
    pub struct Linkage {
        /// Heading.
        pub heading: &'static str,
        /// Names the table.
        pub table: &'static str,
        /// Column of goals.
        pub goal: &'static str,
        /// The row of measures that serve no goal.
        pub no_goal: &'static str,
        /// Column of measures whose means are not known.
        pub unknown: &'static str,
        /// Column that says how many kinds meet.
        pub kinds: &'static str,
        /// How many of the three kinds meet.
        pub of_three: fn(usize) -> String,
        /// Opens the explanation.
        pub how: &'static str,
        /// How it is counted.
        pub explained: &'static str,
    }
}

const DE: Linkage = Linkage {
    heading: "Was in jedem Ziel zusammenkommt",
    table: "Maßnahmen je Ziel und Quelle der Mittel",
    goal: "Ziel",
    no_goal: "ohne Ziel",
    unknown: "Quelle offen",
    kinds: "verknüpft",
    of_three: |count| format!("{count} von 3"),
    how: "Wie wird gezählt?",
    explained: "Jede Maßnahme, die nicht aufgegeben ist, zählt bei ihrem Ziel einmal. Verknüpft sind persönliche Ressourcen (eigene Aktivität), soziale (Lebenswelt) und professionelle (Institution, Case Management). Ein Ziel, das nur auf einer Art ruht, ist kein Fehler, aber eine Frage wert.",
};

const EN: Linkage = Linkage {
    heading: "What meets in each goal",
    table: "Measures for each goal and source of means",
    goal: "Goal",
    no_goal: "without a goal",
    unknown: "source open",
    kinds: "linked",
    of_three: |count| format!("{count} of 3"),
    how: "How is it counted?",
    explained: "Each measure that is not given up counts once at its goal. Linked are personal resources (own activity), social ones (lifeworld) and professional ones (institution, case management). A goal that rests on one kind only is no mistake, but worth a question.",
};

/// The texts of a language.
pub fn linkage(locale: Locale) -> &'static Linkage {
    locale.pick(&DE, &EN)
}
