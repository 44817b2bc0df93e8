//! Texts of what the analysis shows on the map itself: key roles, clusters, and
//! "what if".

use crate::analysis::without::Outcome;
use crate::domain::map::key_role::KeyRole;
use crate::i18n::spelling::texts;
use crate::i18n::{Language, Locale};

/// The name of a key role in the legend.
pub fn role(locale: Locale, role: KeyRole) -> &'static str {
    let (de, en) = match role {
        KeyRole::Star => ("Star", "Star"),
        KeyRole::Liaison => ("Liaison", "Liaison"),
        KeyRole::Bridge => ("Brücke", "Bridge"),
        KeyRole::SoleGatekeeper => ("Einzige:r Gatekeeper", "Sole gatekeeper"),
        KeyRole::Gatekeeper => ("Gatekeeper", "Gatekeeper"),
        KeyRole::CutPerson => ("Schnittperson", "Cut person"),
        KeyRole::Isolate => ("Isolierte:r", "Isolate"),
    };
    locale.pick(de, en)
}

/// What a key role means, in a few words.
pub fn role_hint(locale: Locale, role: KeyRole) -> &'static str {
    let (de, en) = match role {
        KeyRole::Star => ("die meisten Beziehungen", "the most ties"),
        KeyRole::Liaison => ("verbindet Cluster, gehört zu keinem", "links clusters, is in none"),
        KeyRole::Bridge => ("gehört zu mehreren Clustern", "is in several clusters"),
        KeyRole::SoleGatekeeper => (
            "als Einzige:r im Sektor mit Beziehung in einen anderen",
            "the only one of the sector with a tie into another",
        ),
        KeyRole::Gatekeeper => ("Beziehung in einen anderen Sektor", "a tie into another sector"),
        KeyRole::CutPerson => ("ohne sie zerfällt ein Teil des Netzes", "without this person a part falls apart"),
        KeyRole::Isolate => ("nur mit der Ankerperson verbunden", "tied to the anchor only"),
    };
    locale.pick(de, en)
}

/// "Cluster A"
pub fn cluster(locale: Locale, letter: &str) -> String {
    format!("{} {letter}", locale.pick("Cluster", "Cluster"))
}

/// A mark of the legend with how often it is there: "Star (2)".
pub fn with_count(words: &str, count: usize) -> String {
    format!("{words} ({count})")
}

texts! {
    /// Texts of what the analysis shows on the map.
    #[derive(Debug)]
    pub struct OnMap {
        /// Heading of the layers of the settings.
        pub shown: &'static str,
        /// Heading of the key roles.
        pub roles: &'static str,
        /// The switch for all of them.
        pub all_roles: &'static str,
        /// Said where nobody holds a role, because nobody is tied.
        pub no_ties: &'static str,
        /// The switch of the hulls.
        pub hulls: &'static str,
        /// Heading of the clusters.
        pub clusters: &'static str,
        /// Said where there is no cluster.
        pub no_clusters: &'static str,
        /// Heading of the symbols.
        pub symbols: &'static str,
        /// Opens "what if".
        pub what_if: &'static str,
        /// Its title.
        pub title: &'static str,
        /// What it does, while nothing is left out.
        pub invitation: &'static str,
        /// Leaves the contact out.
        pub leave_out: &'static str,
        /// Counts it in again.
        pub count_in: &'static str,
        /// Before those on whom others hang.
        pub suggested: &'static str,
        /// Said where nobody is a cut person and no tie a cut tie.
        pub nothing_hangs: &'static str,
        /// Before those who have fallen off.
        pub fallen: &'static str,
        /// Ends "what if".
        pub end: &'static str,
        /// Spoken: nobody is left out any more.
        pub all_back: &'static str,
        /// Spoken: it has ended.
        pub ended: &'static str,
        /// At the symbol, spoken: left out.
        pub is_out: &'static str,
        /// At the symbol, spoken: fallen off.
        pub has_fallen: &'static str,
        /// Said where an image of the map is made meanwhile.
        pub not_in_image: &'static str,
    }
}

/// The texts of a language.
pub fn on_map(locale: Locale) -> &'static OnMap {
    locale.pick(&DE, &EN)
}

const DE: OnMap = OnMap {
    shown: "Auf der Karte",
    roles: "Schlüsselrollen",
    all_roles: "alle Schlüsselrollen",
    no_ties: "Noch keine Beziehungen untereinander, also noch keine Rollen.",
    hulls: "Cluster",
    clusters: "Cluster",
    no_clusters: "Kein Cluster: noch keine drei, die sich alle kennen.",
    symbols: "Symbole",
    what_if: "Was wäre ohne …?",
    title: "Was wäre ohne …?",
    invitation: "Kontakt oder Beziehung zwischen Kontakten wählen, dann „Wegdenken“ oder Taste W. Die Karte bleibt, wie sie ist.",
    leave_out: "Wegdenken",
    count_in: "Mitdenken",
    suggested: "Hier hängt etwas dran:",
    nothing_hangs: "Ohne eine einzelne Person oder Beziehung zerfällt nichts.",
    fallen: "Abgetrennt:",
    end: "Beenden",
    all_back: "Alle zählen wieder mit",
    ended: "Gedankenspiel beendet, alle zählen wieder mit",
    is_out: "weggedacht",
    has_fallen: "abgetrennt",
    not_in_image: "Das Bild zeigt die Karte, wie sie ist, ohne das Gedankenspiel.",
};

const EN: OnMap = OnMap {
    shown: "On the map",
    roles: "Key roles",
    all_roles: "all key roles",
    no_ties: "No ties among contacts yet, so no roles yet.",
    hulls: "Clusters",
    clusters: "Clusters",
    no_clusters: "No cluster: no three yet who all know each other.",
    symbols: "Symbols",
    what_if: "What if without …?",
    title: "What if without …?",
    invitation: "Choose a contact or a tie between contacts, then “Leave out” or the key W. The map stays as it is.",
    leave_out: "Leave out",
    count_in: "Count in",
    suggested: "Something hangs on these:",
    nothing_hangs: "No single person or tie breaks the network.",
    fallen: "Cut off:",
    end: "End",
    all_back: "Everybody counts again",
    ended: "Thought experiment ended, everybody counts again",
    is_out: "left out",
    has_fallen: "cut off",
    not_in_image: "The image shows the map as it is, without the thought experiment.",
};

/// "Ohne Karin: 3 Teile statt 1; 4 Beziehungen weniger; Dichte 0,100 statt 0,140."
pub fn sentence(locale: Locale, left_out: &[String], outcome: &Outcome) -> String {
    let names = left_out.join(", ");
    if outcome.is_nothing() {
        return match locale.language() {
            Language::De => format!("Ohne {names} ändert sich an den Zahlen nichts."),
            Language::En => format!("Without {names} no figure changes."),
        };
    }
    let parts = match locale.language() {
        Language::De => {
            let word = |count: usize| if count == 1 { "Teil" } else { "Teile" };
            let (before, after) = (outcome.parts.before, outcome.parts.after);
            if before == after {
                format!("weiterhin {after} {}", word(after))
            } else {
                format!("{after} {} statt {before}", word(after))
            }
        }
        Language::En => {
            let word = |count: usize| if count == 1 { "part" } else { "parts" };
            let (before, after) = (outcome.parts.before, outcome.parts.after);
            if before == after {
                format!("still {after} {}", word(after))
            } else {
                format!("{after} {} instead of {before}", word(after))
            }
        }
    };
    let fewer = outcome.ties.before - outcome.ties.after;
    let ties = match (locale.language(), fewer) {
        (Language::De | Language::En, 0) => None,
        (Language::De, 1) => Some("1 Beziehung weniger".to_owned()),
        (Language::De, fewer) => Some(format!("{fewer} Beziehungen weniger")),
        (Language::En, 1) => Some("1 tie fewer".to_owned()),
        (Language::En, fewer) => Some(format!("{fewer} ties fewer")),
    };
    // Three decimals on both sides, as in the panel with the numbers.
    let written = |value: Option<f64>| {
        let text = value.map_or_else(|| "–".to_owned(), |value| format!("{value:.3}"));
        text.replace('.', locale.pick(",", "."))
    };
    let (before, after) = (written(outcome.density.before), written(outcome.density.after));
    let density = match locale.language() {
        Language::De if before == after => format!("Dichte weiterhin {after}"),
        Language::De => format!("Dichte {after} statt {before}"),
        Language::En if before == after => format!("density still {after}"),
        Language::En => format!("density {after} instead of {before}"),
    };
    let told: Vec<String> = [Some(parts), ties, Some(density)].into_iter().flatten().collect();
    format!("{} {names}: {}.", locale.pick("Ohne", "Without"), told.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::without::Shift;

    fn outcome(parts: (usize, usize), ties: (usize, usize), density: (Option<f64>, Option<f64>)) -> Outcome {
        Outcome {
            parts: Shift { before: parts.0, after: parts.1 },
            ties: Shift { before: ties.0, after: ties.1 },
            density: Shift { before: density.0, after: density.1 },
            fallen: Vec::new(),
        }
    }

    #[test]
    fn one_sentence_says_what_changes() {
        let names = ["Oma Hilde".to_owned()];
        let breaks = outcome((1, 3), (12, 8), (Some(0.14), Some(0.1)));
        assert_eq!(
            sentence(Locale::DE, &names, &breaks),
            "Ohne Oma Hilde: 3 Teile statt 1; 4 Beziehungen weniger; Dichte 0,100 statt 0,140."
        );
        assert_eq!(
            sentence(Locale::EN, &names, &breaks),
            "Without Oma Hilde: 3 parts instead of 1; 4 ties fewer; density 0.100 instead of 0.140."
        );
        let holds = outcome((1, 1), (2, 1), (Some(1.0), None));
        assert_eq!(
            sentence(Locale::DE, &names, &holds),
            "Ohne Oma Hilde: weiterhin 1 Teil; 1 Beziehung weniger; Dichte – statt 1,000."
        );
        assert_eq!(
            sentence(Locale::DE, &names, &outcome((1, 1), (2, 2), (None, None))),
            "Ohne Oma Hilde ändert sich an den Zahlen nichts."
        );
    }
}
