//! What stands out on a map, in words: cautious, an occasion to ask, never a
//! diagnosis.

use crate::analysis::findings::{Finding, Kind};
use crate::i18n::spelling::texts;
use crate::i18n::{Language, Locale, words};

/// How many people a sentence names before it counts the others.
const NAMED: usize = 4;

/// "Anna, Bert und 3 weitere"
pub fn people(locale: Locale, names: &[String]) -> String {
    let more = names.len().saturating_sub(NAMED);
    // One more takes no more room as a name than as a number.
    if more < 2 {
        return words_joined(locale, names);
    }
    let rest = match locale.language() {
        Language::De => format!("{more} weitere"),
        Language::En => format!("{more} others"),
    };
    let first: Vec<String> = names.iter().take(NAMED).cloned().chain([rest]).collect();
    words_joined(locale, &first)
}

fn words_joined(locale: Locale, parts: &[String]) -> String {
    match parts.split_last() {
        None => "–".to_owned(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} {} {last}", rest.join(", "), locale.pick("und", "and")),
    }
}

/// A finding in a few words.
pub fn title(locale: Locale, kind: Kind) -> String {
    let fixed = match kind {
        Kind::NothingAsked => locale.pick("Noch keine Beziehungen untereinander", "No ties among contacts yet"),
        Kind::ConflictNear => locale.pick("Konflikt im inneren Ring", "Conflict in the inner ring"),
        Kind::IsolatedNear => locale.pick("Isoliert im inneren Ring", "Isolated in the inner ring"),
        Kind::CutPersons => locale.pick("Schnittpersonen", "Cut persons"),
        Kind::SoleGatekeepers => locale.pick("Einzige Gatekeeper", "Sole gatekeepers"),
        Kind::MultiplexDependence => locale.pick("Viele mehrfache Beziehungen", "Many multiplex ties"),
        Kind::ManyProfessionals => {
            locale.pick("Hoher Anteil professioneller Helfer:innen", "High share of professional helpers")
        }
        Kind::GivesOnly => locale.pick("Unterstützung fließt vor allem nach außen", "Support mostly goes out"),
        Kind::ReceivesOnly => locale.pick("Unterstützung kommt vor allem von anderen", "Support mostly comes in"),
        Kind::DenseCluster => locale.pick("Dichter Cluster", "Dense cluster"),
        Kind::EmptySector(sector) => {
            let sector = words::sector(locale, sector);
            return match locale.language() {
                Language::De => format!("Leerer Sektor: {sector}"),
                Language::En => format!("Empty sector: {sector}"),
            };
        }
        Kind::NoWeakTies => locale.pick("Keine schwachen Beziehungen", "No weak ties"),
        Kind::EmptyMiddle => locale.pick("Niemand im mittleren Ring", "Nobody in the middle ring"),
    };
    fixed.to_owned()
}

/// A finding in a sentence or two; `names` are those concerned.
pub fn sentence(locale: Locale, finding: &Finding, names: &[String]) -> String {
    let people = people(locale, names);
    match locale.language() {
        Language::De => german(finding, &people),
        Language::En => english(finding, &people),
    }
}

fn german(Finding { kind, part, whole, .. }: &Finding, people: &str) -> String {
    match *kind {
        Kind::NothingAsked => format!(
            "Zwischen den {whole} Kontakten ist keine Beziehung eingezeichnet. Vielleicht wurde noch nicht gefragt, \
                 wer mit wem in Kontakt steht."
        ),
        Kind::ConflictNear => format!(
            "Im inneren Ring ist Konflikt eingetragen: {people}. Nähe und Streit kommen zusammen vor; zu \
                 fragen ist, was diese Beziehung trägt und was sie kostet."
        ),
        Kind::IsolatedNear => format!(
            "Ganz nah, aber mit niemandem sonst auf der Karte in Kontakt: {people}. Das ist selten und eine \
                 Nachfrage wert."
        ),
        Kind::CutPersons => format!(
            "Ohne diese Kontakte zerfiele ein Teil des Netzes: {people}. Hier kann viel an wenigen hängen; zu fragen \
                 ist, was sie entlastet."
        ),
        Kind::SoleGatekeepers => format!(
            "Aus ihrem Sektor führt nur über sie ein Weg in einen bestimmten anderen: {people}. Fällt eine dieser \
                 Personen aus, könnte der Weg verschlossen sein."
        ),
        Kind::MultiplexDependence => format!(
            "{part} von {whole} Beziehungen zur Ankerperson erfüllen mehrere Funktionen: {people}. Das kann tragen, \
                 und es kann viel auf einmal wegbrechen."
        ),
        Kind::ManyProfessionals => format!(
            "{part} von {whole} Kontakten mit Beziehung zur Ankerperson stehen im Sektor der professionellen \
                 Helfer:innen. Ob der Alltag daneben genug Eigenes hat, lässt sich nur gemeinsam beurteilen."
        ),
        Kind::GivesOnly => format!(
            "Bei {part} von {whole} Kontakten mit eingetragener Unterstützung gibt nur die Ankerperson: {people}. \
                 Vielleicht ist das so gewollt, vielleicht fehlt etwas auf der Karte."
        ),
        Kind::ReceivesOnly => format!(
            "Bei {part} von {whole} Kontakten mit eingetragener Unterstützung empfängt die Ankerperson nur: {people}. \
                 Was zurückgegeben wird, ist vielleicht noch nicht benannt."
        ),
        Kind::DenseCluster => format!(
            "{part} von {whole} Kontakten kennen einander fast alle: {people}. Solche Gruppen geben Halt; Neues kommt \
                 eher von anderswo."
        ),
        Kind::EmptySector(sector) => format!(
            "Im Sektor {} steht niemand. Das kann so sein, oder es wurde noch nicht danach gefragt.",
            words::sector(Locale::DE, sector)
        ),
        Kind::NoWeakTies => format!(
            "Alle {whole} Kontakte mit Beziehung zur Ankerperson stehen im inneren Ring. Lockere Beziehungen, die oft \
                 Neues bringen, sind nicht eingezeichnet."
        ),
        Kind::EmptyMiddle => "Zwischen nah und entfernt steht niemand. Vielleicht fehlen Bekanntschaften, vielleicht \
                                  wurden die Entfernungen noch nicht verglichen."
            .to_owned(),
    }
}

fn english(Finding { kind, part, whole, .. }: &Finding, people: &str) -> String {
    match *kind {
        Kind::NothingAsked => format!(
            "No tie is drawn between the {whole} contacts. Perhaps nobody has asked yet who is in touch with whom."
        ),
        Kind::ConflictNear => format!(
            "Conflict is noted in the inner ring: {people}. Nearness and strife can go together; ask what this tie \
                 carries and what it costs."
        ),
        Kind::IsolatedNear => {
            format!("Very near, but in touch with nobody else on the map: {people}. This is rare and worth a question.")
        }
        Kind::CutPersons => format!(
            "Without these contacts a part of the network would fall apart: {people}. Much may hang on few here; ask \
                 what brings them relief."
        ),
        Kind::SoleGatekeepers => format!(
            "From their sector, the way into a certain other one leads through them alone: {people}. If one of them \
                 drops out, the way could be closed."
        ),
        Kind::MultiplexDependence => format!(
            "{part} of {whole} ties to the anchor serve several functions: {people}. This can hold a lot, and much can \
                 break away at once."
        ),
        Kind::ManyProfessionals => format!(
            "{part} of {whole} contacts with a tie to the anchor stand in the sector of professional helpers. Whether \
                 everyday life has enough of its own beside them can only be judged together."
        ),
        Kind::GivesOnly => format!(
            "With {part} of {whole} contacts of whom support is noted, only the anchor gives: {people}. Perhaps this \
                 is wanted, perhaps something is missing on the map."
        ),
        Kind::ReceivesOnly => format!(
            "With {part} of {whole} contacts of whom support is noted, the anchor only receives: {people}. What is \
                 given back has perhaps not been named yet."
        ),
        Kind::DenseCluster => format!(
            "{part} of {whole} contacts nearly all know each other: {people}. Such groups give support; what is new \
                 tends to come from elsewhere."
        ),
        Kind::EmptySector(sector) => format!(
            "Nobody stands in the sector {}. That may be so, or nobody has asked yet.",
            words::sector(Locale::EN, sector)
        ),
        Kind::NoWeakTies => format!(
            "All {whole} contacts with a tie to the anchor stand in the inner ring. Loose ties, which often bring \
                 news, are not drawn."
        ),
        Kind::EmptyMiddle => "Nobody stands between near and far. Perhaps acquaintances are missing, perhaps \
                                  distances have not been compared yet."
            .to_owned(),
    }
}

/// Where the literature speaks of it.
pub fn source(locale: Locale, kind: Kind) -> &'static str {
    match kind {
        Kind::NothingAsked => locale.pick("NWK-Masterthesen, S. 87", "NWK-Masterthesen, p. 87"),
        Kind::ConflictNear => "easyNWK 2.7",
        Kind::IsolatedNear | Kind::DenseCluster => {
            locale.pick("NWK-Masterthesen, S. 163–164", "NWK-Masterthesen, pp. 163–164")
        }
        Kind::CutPersons => locale.pick("Soziale Netzwerkanalyse (Pajek, Kap. 7)", "Social network analysis (Pajek, ch. 7)"),
        Kind::SoleGatekeepers => "Pantucek, Case Management Basics (A-230)",
        Kind::MultiplexDependence => "Pantucek, Case Management Basics (A-233)",
        Kind::ManyProfessionals => locale.pick(
            "Pantucek, Case Management Basics (A-225); Median der Karten von Klient:innen: 16\u{a0}% (NWK-Masterthesen, \
             S. 183; kleine, nicht repräsentative Stichprobe)",
            "Pantucek, Case Management Basics (A-225); median of the maps of clients: 16% (NWK-Masterthesen, p. 183; a \
             small sample that is not representative)",
        ),
        Kind::GivesOnly | Kind::ReceivesOnly => "Pantucek, Case Management Basics (A-234)",
        Kind::EmptySector(_) => {
            locale.pick("Netzwerkkarte: vier feste Sektoren (easynwk.com)", "Network map: four fixed sectors (easynwk.com)")
        }
        Kind::NoWeakTies | Kind::EmptyMiddle => "Granovetter 1973; Pantucek, Case Management Basics (A-235)",
    }
}

texts! {
    /// Texts around the findings.
    #[derive(Debug)]
    pub struct Findings {
        /// Nobody is on the map.
        pub empty: &'static str,
        /// Nothing stands out.
        pub nothing: &'static str,
        /// What findings are, and are not.
        pub lead: &'static str,
        /// Names the list.
        pub list: &'static str,
        /// Lights up whom a finding concerns.
        pub show: &'static str,
        /// The same with its title.
        pub show_named: fn(&str) -> String,
    }
}

/// The texts of a language.
pub fn findings(locale: Locale) -> &'static Findings {
    locale.pick(&DE, &EN)
}

const DE: Findings = Findings {
    empty: "Noch ist niemand eingezeichnet. Auffallen kann erst etwas, wenn die ersten Kontakte da sind.",
    nothing: "Auf dieser Karte fällt nichts Besonderes auf.",
    lead: "Anlässe zum Nachfragen, keine Diagnosen. Was sie bedeuten, weiß nur die Ankerperson.",
    list: "Was auffällt",
    show: "Auf der Karte zeigen",
    show_named: |title| format!("Auf der Karte zeigen: {title}"),
};

const EN: Findings = Findings {
    empty: "Nobody is on the map yet. Something can stand out once the first contacts are there.",
    nothing: "Nothing in particular stands out on this map.",
    lead: "Occasions to ask, not diagnoses. Only the anchor person knows what they mean.",
    list: "What stands out",
    show: "Show on the map",
    show_named: |title| format!("Show on the map: {title}"),
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_people_are_named_in_part_and_counted() {
        let names = |count: usize| (1..=count).map(|number| format!("N{number}")).collect::<Vec<_>>();
        assert_eq!(people(Locale::DE, &names(1)), "N1");
        assert_eq!(people(Locale::DE, &names(5)), "N1, N2, N3, N4 und N5");
        assert_eq!(people(Locale::EN, &names(9)), "N1, N2, N3, N4 and 5 others");
    }
}
