//! The literature behind the method, as it is named on the screen.

use crate::i18n::Locale;

/// A work that questions, help and measures go back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The overview of palmlife, after W. R. Wendt 1997.
    Wendt,
    /// An introduction with a view to care and health.
    Introduction,
    /// The principles of social assistance in Basel, in the lexicon of olev.de.
    Basel,
    /// P. Pantucek's slides on case management.
    Pantucek,
    /// Evermood on the course of re-integration, after Netzwerk Case Management.
    Evermood,
    /// The volume of theses on the network map, pantucek.com.
    NetworkMap,
    /// Criteria of indication as courses teach them (josef-trattler.at).
    Trattler,
    /// Social network analysis in general.
    NetworkAnalysis,
}

impl Source {
    /// All sources.
    pub const ALL: [Self; 8] = [
        Self::Wendt,
        Self::Introduction,
        Self::Basel,
        Self::Pantucek,
        Self::Evermood,
        Self::NetworkMap,
        Self::Trattler,
        Self::NetworkAnalysis,
    ];
}

/// The source in one line.
pub fn name(locale: Locale, source: Source) -> &'static str {
    match source {
        Source::Wendt => {
            locale.pick("Case Management (palmlife, nach Wendt 1997)", "Case Management (palmlife, after Wendt 1997)")
        }
        Source::Introduction => locale.pick(
            "Einführung Case Management (Gesundheit und Pflege)",
            "Introduction to case management (health and care)",
        ),
        Source::Basel => locale.pick("Basler Grundsätze (olev.de)", "Basel principles (olev.de)"),
        Source::Pantucek => "Pantucek, Case Management Basics",
        Source::Evermood => {
            locale.pick("Evermood, nach Netzwerk Case Management", "Evermood, after Netzwerk Case Management")
        }
        Source::NetworkMap => locale
            .pick("Netzwerkkarte (NWK-Masterthesen, pantucek.com)", "Network map (NWK-Masterthesen, pantucek.com)"),
        Source::Trattler => {
            locale.pick("Indikationskriterien (josef-trattler.at)", "Criteria of indication (josef-trattler.at)")
        }
        Source::NetworkAnalysis => locale.pick("Soziale Netzwerkanalyse", "Social network analysis"),
    }
}
