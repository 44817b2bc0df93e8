//! Texts of the panel with the numbers: scopes, groups, who counted, and the
//! meanings of a word that has four.

use crate::analysis::bridging::Meaning;
use crate::analysis::measure::Group;
use crate::analysis::report::Scope;
use crate::analysis::standing::Reason;
use crate::i18n::spelling::texts;
use crate::i18n::{Locale, words};

texts! {
    /// Texts of the panel.
    #[derive(Debug)]
    pub struct Numbers {
        /// The page with the numbers.
        pub numbers: &'static str,
        /// The page with the findings, and how many there are.
        pub findings: fn(usize) -> String,
        /// Label of the scope.
        pub scope: &'static str,
        /// Lights a number up on the map.
        pub hint: &'static str,
        /// How many of all contacts of the map are counted.
        pub counted_of: fn(usize, usize) -> String,
        /// Opens the explanation of a number.
        pub explain: fn(&str) -> String,
        /// The number speaks of nobody, so there is nothing to light up.
        pub nobody: fn(&str) -> String,
        /// Spoken: what stands out on the map now, with how many contacts and ties.
        pub lit_spoken: fn(&str, usize, usize) -> String,
        /// Spoken: this contact is selected now.
        pub chosen: fn(&str) -> String,
        /// Ends it.
        pub end: &'static str,
        /// Heading of who counted.
        pub who_counted: &'static str,
        /// So many counted.
        pub counted: fn(usize) -> String,
        /// Nobody was left out.
        pub nobody_left_out: &'static str,
        /// The search for cliques was given up.
        pub stopped: &'static str,
        /// A number that is a lower bound.
        pub at_least: fn(&str) -> String,
        /// Numbers that only the whole network has are not shown for a part.
        pub whole_only: &'static str,
        /// Nobody is on the map.
        pub empty: &'static str,
        /// A cluster by its letter.
        pub cluster: fn(&str) -> String,
        /// A clique by number.
        pub clique: fn(usize) -> String,
        /// A component by number.
        pub part: fn(usize) -> String,
        /// Which of all groups are listed.
        pub first_groups: fn(usize, usize) -> String,
        /// How many more contacts there are than are listed.
        pub more: fn(usize) -> String,
        /// Leads to the meanings of a word.
        pub four_meanings: &'static str,
        /// Title of these meanings.
        pub bridges: &'static str,
        /// Why there are four.
        pub bridges_lead: &'static str,
        /// Leads back to the numbers.
        pub back: &'static str,
        /// What this map answers to a meaning: persons, ties; not both are none.
        pub answer: fn(usize, usize) -> String,
        /// The numbers of one contact.
        pub own: &'static str,
        /// Ties to others.
        pub own_degree: &'static str,
        /// The same in one word.
        pub own_ties: &'static str,
        /// Betweenness.
        pub own_betweenness: &'static str,
        /// Clusters.
        pub own_clusters: &'static str,
        /// Cliques.
        pub own_cliques: &'static str,
        /// Sectors into which there are ties.
        pub own_doors: &'static str,
        /// The only door into a sector.
        pub sole_door: fn(&str) -> String,
        /// A part of the network falls apart without this contact.
        pub cuts: &'static str,
        /// The contact is in no measure, for this reason.
        pub not_counted: fn(&str) -> String,
        /// Nothing of the kind.
        pub none: &'static str,
    }
}

/// The texts of a language.
pub fn numbers(locale: Locale) -> &'static Numbers {
    locale.pick(&DE, &EN)
}

/// "ganzes Netz"
pub fn scope(locale: Locale, scope: Scope) -> &'static str {
    match scope {
        Scope::Overall => locale.pick("ganzes Netz", "whole network"),
        Scope::Sector(sector) => words::sector(locale, sector),
        Scope::WithoutProfessionals => locale.pick("ohne professionelle Helfer:innen", "without professional helpers"),
    }
}

/// Heading of a group of measures.
pub fn group(locale: Locale, group: Group) -> &'static str {
    match group {
        Group::SizeAndTies => locale.pick("Größe und Beziehungen", "Size and ties"),
        Group::Nearness => locale.pick("Nähe", "Nearness"),
        Group::KeyRoles => locale.pick("Schlüsselrollen", "Key roles"),
        Group::Structure => locale.pick("Zusammenhalt", "Structure"),
        Group::Mix => locale.pick("Mischung", "Mix"),
    }
}

/// Why somebody did not count.
pub fn reason(locale: Locale, reason: Reason) -> &'static str {
    match reason {
        Reason::Animal => locale.pick("Tier", "animal"),
        Reason::Group => locale.pick("Gruppe statt einzelner Personen", "group instead of single persons"),
        Reason::Institution => locale.pick("Institution, nicht mitgezählt", "institution, not counted"),
        Reason::Deceased => locale.pick("verstorben", "deceased"),
        Reason::NotPlaced => locale.pick("noch nicht eingezeichnet", "not placed yet"),
        Reason::Outside => locale.pick("außerhalb des äußeren Horizonts", "outside the outer horizon"),
        Reason::OtherSector => locale.pick("in einem anderen Ausschnitt", "in another part of the network"),
        Reason::NoAnchorTie => locale.pick("ohne Beziehung zur Ankerperson", "without a tie to the anchor"),
    }
}

/// Who uses the word so.
pub fn meaning_name(locale: Locale, meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Member => locale.pick("Methode der Netzwerkkarte", "Method of the network map"),
        Meaning::CrossSector => locale.pick("easyNWK bis 2.3", "easyNWK up to 2.3"),
        Meaning::CutTie => locale.pick("Graphentheorie", "Graph theory"),
        Meaning::CliqueLink => locale.pick("Rogers, Kommunikationsforschung", "Rogers, communication research"),
    }
}

/// What it then means.
pub fn meaning(locale: Locale, meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Member => locale.pick(
            "Eine Person, die mehreren Clustern angehört. So ist das Wort hier überall gemeint.",
            "A person who belongs to several clusters. This is what the word means everywhere here.",
        ),
        Meaning::CrossSector => locale.pick(
            "Eine Beziehung zwischen zwei Sektoren; wer eine hat, heißt hier Gatekeeper.",
            "A tie between two sectors; whoever has one is called a gatekeeper here.",
        ),
        Meaning::CutTie => locale.pick(
            "Eine Linie, ohne die ein Teil des Netzes in zwei zerfällt; hier heißt sie Schnittlinie.",
            "A line without which a part of the network falls in two; here it is called a cut tie.",
        ),
        Meaning::CliqueLink => locale.pick(
            "Ein Mitglied eines Clusters, das mit einem Mitglied eines anderen verbunden ist, ohne dazuzugehören.",
            "A member of one cluster who is tied to a member of another without belonging to it.",
        ),
    }
}

/// The letter of a cluster: A to Z, then AA, AB and so on.
pub fn letter(at: usize) -> String {
    let last = char::from(b'A' + u8::try_from(at % 26).unwrap_or(0));
    match at / 26 {
        0 => last.to_string(),
        more => letter(more - 1) + &last.to_string(),
    }
}

const DE: Numbers = Numbers {
    numbers: "Zahlen",
    findings: |count| if count == 0 { "Auffälliges".to_owned() } else { format!("Auffälliges ({count})") },
    scope: "Ausschnitt",
    hint: "Eine Zahl hebt auf der Karte hervor, wovon sie spricht.",
    explain: |name| format!("Erklärung: {name}"),
    nobody: |name| format!("{name}: niemand betroffen"),
    counted_of: |counted, all| match (counted, all) {
        (1, 1) => "Der eine Kontakt zählt mit.".to_owned(),
        (counted, all) if counted == all => format!("Alle {all} Kontakte zählen mit."),
        (1, all) => format!("Einer von {} zählt mit.", dative_de(all)),
        (0, _) => "Kein Kontakt zählt mit.".to_owned(),
        (counted, all) => format!("{counted} von {} zählen mit.", dative_de(all)),
    },
    lit_spoken: |name, contacts, ties| {
        format!("Hervorgehoben: {name}; {}", those_there(contacts, ties, [contacts_de, ties_de]))
    },
    chosen: |name| format!("Ausgewählt: {name}"),
    end: "Alles zeigen",
    who_counted: "wer gezählt wurde",
    counted: |count| match count {
        0 => "Niemand".to_owned(),
        count => contacts_de(count),
    },
    nobody_left_out: "Niemand wurde ausgelassen.",
    stopped: "Die Karte ist sehr dicht. Die Suche wurde nach einer Million Schritten abgebrochen; gezeigt ist, was bis \
              dahin gefunden war.",
    at_least: |value| format!("mind. {value}"),
    whole_only: "Alle weiteren Zahlen gibt es nur für das ganze Netz.",
    empty: "Noch ist niemand eingezeichnet. Mit dem ersten Kontakt beginnen die Zahlen.",
    cluster: |letter| format!("Cluster {letter}"),
    clique: |number| format!("Clique {number}"),
    part: |number| format!("Teil {number}"),
    first_groups: |shown, all| format!("Gezeigt sind die {shown} umfangreichsten von {all}."),
    more: |count| format!("und {count} weitere"),
    four_meanings: "Vier Bedeutungen von „Brücke“",
    bridges: "Was „Brücke“ heißen kann",
    bridges_lead: "Die Literatur meint mit demselben Wort viererlei. Auf dieser Karte ist das:",
    back: "Zurück zu den Zahlen",
    answer: |contacts, ties| match (contacts, ties) {
        (0, ties) => ties_de(ties),
        (contacts, 0) => contacts_de(contacts),
        (contacts, ties) => format!("{} zwischen {}", ties_de(ties), dative_de(contacts)),
    },
    own: "Eigene Zahlen",
    own_degree: "Beziehungen zu anderen",
    own_ties: "Beziehungen",
    own_betweenness: "Vermittlung",
    own_clusters: "Cluster",
    own_cliques: "Cliquen",
    own_doors: "verbindet mit",
    sole_door: |sector| format!("{sector} (als Einzige:r im Sektor)"),
    cuts: "Ohne diesen Kontakt zerfiele ein Teil des Netzes.",
    not_counted: |reason| format!("Zählt in keiner Zahl mit: {reason}."),
    none: "keine",
};

/// Contacts and ties in words, those of which there are any.
fn those_there(contacts: usize, ties: usize, words: [fn(usize) -> String; 2]) -> String {
    let counted = [contacts, ties].into_iter().zip(words).filter(|(count, _)| *count > 0);
    counted.map(|(count, word)| word(count)).collect::<Vec<_>>().join(", ")
}

fn contacts_de(count: usize) -> String {
    if count == 1 { "1 Kontakt".to_owned() } else { format!("{count} Kontakte") }
}

fn dative_de(count: usize) -> String {
    format!("{count} Kontakten")
}

fn ties_de(count: usize) -> String {
    if count == 1 { "1 Beziehung".to_owned() } else { format!("{count} Beziehungen") }
}

const EN: Numbers = Numbers {
    numbers: "Numbers",
    findings: |count| if count == 0 { "Findings".to_owned() } else { format!("Findings ({count})") },
    scope: "Part",
    hint: "A number highlights on the map what it speaks of.",
    explain: |name| format!("Explanation: {name}"),
    nobody: |name| format!("{name}: concerns nobody"),
    counted_of: |counted, all| match (counted, all) {
        (1, 1) => "The one contact counts.".to_owned(),
        (counted, all) if counted == all => format!("All {all} contacts count."),
        (0, _) => "No contact counts.".to_owned(),
        (1, all) => format!("1 of {} counts.", contacts_en(all)),
        (counted, all) => format!("{counted} of {} count.", contacts_en(all)),
    },
    lit_spoken: |name, contacts, ties| {
        format!("Highlighted: {name}; {}", those_there(contacts, ties, [contacts_en, ties_en]))
    },
    chosen: |name| format!("Selected: {name}"),
    end: "Show all",
    who_counted: "who counted",
    counted: |count| match count {
        0 => "Nobody".to_owned(),
        count => contacts_en(count),
    },
    nobody_left_out: "Nobody was left out.",
    stopped: "The map is very dense. The search was given up after a million steps; shown is what was found until then.",
    at_least: |value| format!("at least {value}"),
    whole_only: "All other numbers exist for the whole network only.",
    empty: "Nobody is on the map yet. The numbers begin with the first contact.",
    cluster: |letter| format!("Cluster {letter}"),
    clique: |number| format!("Clique {number}"),
    part: |number| format!("Part {number}"),
    first_groups: |shown, all| format!("Shown are the largest {shown} of {all}."),
    more: |count| format!("and {count} more"),
    four_meanings: "Four meanings of “bridge”",
    bridges: "What “bridge” can mean",
    bridges_lead: "The literature uses one word for four things. On this map they are:",
    back: "Back to the numbers",
    answer: |contacts, ties| match (contacts, ties) {
        (0, ties) => ties_en(ties),
        (contacts, 0) => contacts_en(contacts),
        (contacts, ties) => format!("{} between {}", ties_en(ties), contacts_en(contacts)),
    },
    own: "Own numbers",
    own_degree: "Ties to others",
    own_ties: "Ties",
    own_betweenness: "Betweenness",
    own_clusters: "Clusters",
    own_cliques: "Cliques",
    own_doors: "connects with",
    sole_door: |sector| format!("{sector} (the only one in the sector)"),
    cuts: "Without this contact a part of the network would fall apart.",
    not_counted: |reason| format!("Counts in no number: {reason}."),
    none: "none",
};

fn contacts_en(count: usize) -> String {
    if count == 1 { "1 contact".to_owned() } else { format!("{count} contacts") }
}

fn ties_en(count: usize) -> String {
    if count == 1 { "1 tie".to_owned() } else { format!("{count} ties") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clusters_go_by_letters_however_many_there_are() {
        assert_eq!([0, 1, 25, 26, 51, 52].map(letter), ["A", "B", "Z", "AA", "AZ", "BA"]);
    }

    #[test]
    fn nothing_is_counted_that_is_not_there() {
        for (locale, expected) in
            [(Locale::DE, "Hervorgehoben: X; 5 Beziehungen"), (Locale::EN, "Highlighted: X; 5 ties")]
        {
            assert_eq!((numbers(locale).lit_spoken)("X", 0, 5), expected);
        }
        let counted = |counted, all| (numbers(Locale::DE).counted_of)(counted, all);
        assert_eq!(counted(20, 26), "20 von 26 Kontakten zählen mit.");
        assert_eq!(counted(1, 2), "Einer von 2 Kontakten zählt mit.");
        assert_eq!(counted(3, 3), "Alle 3 Kontakte zählen mit.");
        assert_eq!(counted(0, 2), "Kein Kontakt zählt mit.");
    }
}
