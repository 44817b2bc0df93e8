//! The words for what is told of a tie.

use crate::domain::map::bond::{Direction, Feature, Frequency, Nature, Quality};
use crate::i18n::{Language, Locale};

/// "stark"
pub fn quality(locale: Locale, quality: Quality) -> &'static str {
    match quality {
        Quality::Strong => locale.pick("stark", "strong"),
        Quality::Moderate => locale.pick("mittelstark", "moderate"),
        Quality::Normal => locale.pick("normal", "normal"),
        Quality::Tenuous => locale.pick("schwach", "tenuous"),
        Quality::Stressful => locale.pick("belastend", "stressful"),
        Quality::Conflictual => locale.pick("konflikthaft", "conflictual"),
        Quality::Broken => locale.pick("abgebrochen", "broken off"),
    }
}

/// "starke Beziehung", as the legend says it.
pub fn quality_of_tie(locale: Locale, quality: Quality) -> &'static str {
    match quality {
        Quality::Strong => locale.pick("starke Beziehung", "strong tie"),
        Quality::Moderate => locale.pick("mittelstarke Beziehung", "moderate tie"),
        Quality::Normal => locale.pick("normale Beziehung", "normal tie"),
        Quality::Tenuous => locale.pick("schwache Beziehung", "tenuous tie"),
        Quality::Stressful => locale.pick("belastende Beziehung", "stressful tie"),
        Quality::Conflictual => locale.pick("konflikthafte Beziehung", "conflictual tie"),
        Quality::Broken => locale.pick("abgebrochene Beziehung", "broken tie"),
    }
}

/// What such a quality means, in one sentence.
pub fn quality_hint(locale: Locale, quality: Quality) -> &'static str {
    match quality {
        Quality::Strong => locale.pick("Sie trägt, auch in schweren Zeiten.", "It carries, in hard times too."),
        Quality::Moderate => locale.pick("Sie hilft, ohne allein zu tragen.", "It helps, without carrying alone."),
        Quality::Normal => locale.pick("Sie ist da, ohne besondere Färbung.", "It is there, without any colouring."),
        Quality::Tenuous => locale.pick("Sie ist dünn oder ungewiss.", "It is thin or uncertain."),
        Quality::Stressful => locale.pick("Sie kostet Kraft.", "It costs strength."),
        Quality::Conflictual => locale.pick("Es wird gestritten.", "There is strife."),
        Quality::Broken => locale.pick("Der Kontakt ist abgebrochen.", "Contact has been broken off."),
    }
}

/// Where energy goes, both ends by name: "von Rosa zu Max".
pub fn energy(locale: Locale, direction: Direction, first: &str, second: &str) -> String {
    let one_way = |from: &str, to: &str| match locale.language() {
        Language::De => format!("von {from} zu {to}"),
        Language::En => format!("from {from} to {to}"),
    };
    match direction {
        Direction::Given => one_way(first, second),
        Direction::Received => one_way(second, first),
        Direction::Mutual => locale.pick("in beide Richtungen", "both ways").to_owned(),
    }
}

/// Who supports whom, both ends by name: "Rosa unterstützt Max".
pub fn supporting(locale: Locale, direction: Direction, first: &str, second: &str) -> String {
    let one_way = |from: &str, to: &str| match locale.language() {
        Language::De => format!("{from} unterstützt {to}"),
        Language::En => format!("{from} supports {to}"),
    };
    match direction {
        Direction::Given => one_way(first, second),
        Direction::Received => one_way(second, first),
        Direction::Mutual => locale.pick("gegenseitig", "mutual").to_owned(),
    }
}

/// "täglich"
pub fn frequency(locale: Locale, frequency: Frequency) -> &'static str {
    match frequency {
        Frequency::Daily => locale.pick("täglich oder fast täglich", "daily or nearly so"),
        Frequency::Weekly => locale.pick("jede Woche", "every week"),
        Frequency::Monthly => locale.pick("jeden Monat", "every month"),
        Frequency::Yearly => locale.pick("einige Male im Jahr", "a few times a year"),
        Frequency::Rarely => locale.pick("seltener", "less often"),
    }
}

/// "Merkmale einer starken Beziehung"
pub fn nature(locale: Locale, nature: Nature) -> &'static str {
    match nature {
        Nature::Uniplex => locale.pick("Merkmale einer einfachen Beziehung", "Features of a uniplex tie"),
        Nature::Multiplex => locale.pick("Merkmale einer mehrfachen Beziehung", "Features of a multiplex tie"),
        Nature::Strong => locale.pick("Merkmale einer starken Beziehung", "Features of a strong tie"),
        Nature::Weak => locale.pick("Merkmale einer schwachen Beziehung", "Features of a weak tie"),
    }
}

/// "dauert schon lange"
pub fn feature(locale: Locale, feature: Feature) -> &'static str {
    match feature {
        Feature::LoadSpread => locale.pick("Belastungen verteilen sich", "loads are spread"),
        Feature::ManySided => locale.pick("Neues kommt von verschiedenen Seiten", "news comes from different sides"),
        Feature::Diffuse => locale.pick("diffus und intensiv", "diffuse and intense"),
        Feature::Symbiotic => locale.pick("symbiotisch", "symbiotic"),
        Feature::Pressing => {
            locale.pick("sozialer Druck, Kontrolle durch Normen", "social pressure, normative control")
        }
        Feature::FalseSafety => locale.pick("wirkt sicherer, als sie ist", "seems safer than it is"),
        Feature::Lasting => locale.pick("dauerhaft", "lasting"),
        Feature::Reciprocal => locale.pick("Geben und Nehmen im Gleichgewicht", "giving and taking balance"),
        Feature::Intimate => locale.pick("vertraut und intensiv", "intimate and intense"),
        Feature::Frequent => locale.pick("häufiger Kontakt", "frequent contact"),
        Feature::Alike => locale.pick("einander ähnlich", "alike"),
        Feature::Closed => {
            locale.pick("nach außen abgeschottet, wenig Spielraum", "closed to the outside, little leeway")
        }
        Feature::Loose => locale.pick("lose, wenig Beteiligung", "loose, little involvement"),
        Feature::Unlike => locale.pick("voneinander verschieden", "unlike each other"),
        Feature::Carrying => locale.pick("am Rand und doch tragend", "marginal and yet carrying"),
        Feature::CrossPressure => locale
            .pick("widersprüchliche Erwartungen von mehreren Seiten", "contradicting expectations from several sides"),
    }
}
