//! Texts of the page that tells what case management is: the triangle, the
//! method in short, and what stands around the glossary.

pub mod told;
pub mod triangle;

use crate::i18n::Locale;
use crate::i18n::glossary::Met;
use crate::i18n::spelling::texts;
use crate::i18n::words;

texts! {
    /// Texts of the page.
    #[derive(Debug)]
    #[expect(missing_docs, reason = "Each field is named by what it says.")]
    pub struct MethodPage {
        pub title: &'static str,
        pub lead: &'static str,
        pub to_case: &'static str,
        pub to_cases: &'static str,
        pub practice: &'static str,
        pub triangle: &'static str,
        pub triangle_lead: &'static str,
        pub in_this_case: &'static str,
        pub in_the_practice_case: &'static str,
        pub in_short: &'static str,
        pub fits: &'static str,
        pub fits_not: &'static str,
        pub aims: &'static str,
        pub why: &'static str,
        pub difficulty: &'static str,
        pub answer: &'static str,
        pub phases: &'static str,
        pub origin: &'static str,
        pub fields: &'static str,
        pub names: &'static str,
        pub glossary: &'static str,
        pub glossary_lead: &'static str,
        pub search: &'static str,
        pub letters: &'static str,
        pub found: fn(usize) -> String,
        pub to_letter: fn(&str) -> String,
        pub none_found: &'static str,
        pub also: &'static str,
        pub source: &'static str,
        pub met: &'static str,
        pub see: &'static str,
        pub terms_of_step: &'static str,
    }
}

const DE: MethodPage = MethodPage {
    title: "Was ist Case Management?",
    lead: "Das Verfahren auf einer Seite: wer mit wem arbeitet, wann es passt, wie es abläuft. Darunter die Begriffe.",
    to_case: "Zurück zum Fall",
    to_cases: "Alle Fälle",
    practice: "Übungsfall öffnen",
    triangle: "Das Dreieck",
    triangle_lead: "Drei Beteiligte, zwei Aufgaben, ein Ziel. Jedes Feld erklärt sich, wenn es gewählt wird.",
    in_this_case: "In diesem Fall:",
    in_the_practice_case: "Im Übungsfall:",
    in_short: "In wenigen Sätzen",
    fits: "Wann es passt",
    fits_not: "Wann nicht",
    aims: "Wozu es dient",
    why: "Warum es entstanden ist",
    difficulty: "Was Spezialisierung mit sich bringt",
    answer: "Was Case Management dagegensetzt",
    phases: "Sechs Phasen",
    origin: "Woher es kommt",
    fields: "Wo es angewandt wird",
    names: "Andere Namen",
    glossary: "Begriffe",
    glossary_lead: "Was die Wörter der Methode und dieses Programms bedeuten, woher sie kommen und wo sie vorkommen.",
    search: "Begriff suchen",
    letters: "Zu einem Buchstaben",
    found: |count| match count {
        0 => "Kein Begriff gefunden".to_owned(),
        1 => "1 Begriff".to_owned(),
        count => format!("{count} Begriffe"),
    },
    to_letter: |letter| format!("Begriffe mit {letter}"),
    none_found: "Kein Begriff gefunden. Ein Teil des Wortes genügt.",
    also: "auch:",
    source: "Quelle:",
    met: "Kommt vor:",
    see: "Siehe auch:",
    terms_of_step: "Begriffe dazu:",
};

const EN: MethodPage = MethodPage {
    title: "What is case management?",
    lead: "The process on one page: who works with whom, when it fits, how it goes. Below, the terms.",
    to_case: "Back to the case",
    to_cases: "All cases",
    practice: "Open the practice case",
    triangle: "The triangle",
    triangle_lead: "Three parties, two tasks, one aim. Each field explains itself when it is chosen.",
    in_this_case: "In this case:",
    in_the_practice_case: "In the practice case:",
    in_short: "In a few sentences",
    fits: "When it fits",
    fits_not: "When it does not",
    aims: "What it is for",
    why: "Why it came about",
    difficulty: "What specialisation brings with it",
    answer: "What case management sets against it",
    phases: "Six phases",
    origin: "Where it comes from",
    fields: "Where it is used",
    names: "Other names",
    glossary: "Terms",
    glossary_lead: "What the words of the method and of this app mean, where they come from and where they are met.",
    search: "Search a term",
    letters: "To a letter",
    found: |count| match count {
        0 => "No term found".to_owned(),
        1 => "1 term".to_owned(),
        count => format!("{count} terms"),
    },
    to_letter: |letter| format!("Terms with {letter}"),
    none_found: "No term found. A part of the word will do.",
    also: "also:",
    source: "Source:",
    met: "Met in:",
    see: "See also:",
    terms_of_step: "Terms:",
};

/// The texts of a language.
pub fn method_page(locale: Locale) -> &'static MethodPage {
    locale.pick(&DE, &EN)
}

/// The word over every door to the page.
pub fn door(locale: Locale) -> &'static str {
    locale.pick("Was ist Case Management?", "What is case management?")
}

/// A place in which a term is met, as its link says it.
pub fn place(locale: Locale, met: Met) -> &'static str {
    match met {
        Met::At(step) => words::step(locale, step),
        Met::Overview => locale.pick("Überblick", "Overview"),
        Met::Map => locale.pick("Karte", "Map"),
        Met::Comparison => locale.pick("Vergleich der Karten", "Comparison of maps"),
        Met::Checks => locale.pick("Stimmigkeitsprüfung", "Consistency checks"),
        Met::Paper => locale.pick("Hilfeplan auf Papier", "Support plan on paper"),
        Met::Cases => locale.pick("Liste der Fälle", "List of cases"),
    }
}
