//! Texts of the guided collection.

use crate::domain::map::collecting::Station;
use crate::domain::map::collecting::hints::Hint;
use crate::domain::map::collecting::prompts::Prompt;
use crate::domain::map::collecting::weighing::Comparison;
use crate::domain::map::place::Sector;
use crate::i18n::sources::{self, Source};
use crate::i18n::spelling::texts;
use crate::i18n::{Language, Locale, words};

texts! {
    /// Texts of the collection.
    #[derive(Debug)]
    pub struct Collect {
        /// Title of the panel and of every door to it.
        pub title: &'static str,
        /// Names the line of parts.
        pub parts: &'static str,
        /// A part in which nothing is open.
        pub done_part: &'static str,
        /// To the part before.
        pub back: &'static str,
        /// To the part after.
        pub next: &'static str,
        /// Ends for now.
        pub leave: &'static str,
        /// What can be left and taken up.
        pub leave_note: &'static str,
        /// Which question of how many.
        pub question_of: fn(usize, usize) -> String,
        /// To the question before.
        pub question_before: &'static str,
        /// To the question after.
        pub question_next: &'static str,
        /// Label of the field for names.
        pub name: &'static str,
        /// How to type names.
        pub name_note: &'static str,
        /// Puts the name on the map.
        pub add: &'static str,
        /// Heading of those named.
        pub named: fn(usize) -> String,
        /// Nobody named yet.
        pub nobody: &'static str,
        /// Spoken: named.
        pub added: fn(&str, usize) -> String,
        /// Ends the names of a sector.
        pub done_with: fn(&str) -> String,
        /// Spoken and shown: all were asked for.
        pub asked: fn(&str) -> String,
        /// Opens the sector again.
        pub ask_again: &'static str,
        /// Heading of the comparisons of a sector.
        pub order: fn(&str) -> String,
        /// How near somebody stands, with nobody to compare.
        pub level: fn(&str) -> String,
        /// Whether one stands nearer than another.
        pub nearer_than: fn(&str, &str) -> String,
        /// How many contacts are not compared yet.
        pub waiting: fn(usize) -> String,
        /// Not now.
        pub skip: &'static str,
        /// All of the sector are compared.
        pub ordered: &'static str,
        /// Nobody is there to be compared.
        pub nothing_to_order: &'static str,
        /// Heading of the order found.
        pub from_near: &'static str,
        /// Compares one contact again.
        pub compare_again: fn(&str) -> String,
        /// Heading of the pair questions.
        pub pairs: &'static str,
        /// Whether two are in contact.
        pub in_contact: fn(&str, &str) -> String,
        /// Yes.
        pub yes: &'static str,
        /// No.
        pub no: &'static str,
        /// Not known.
        pub unknown: &'static str,
        /// Spoken: not in contact.
        pub apart: fn(&str, &str) -> String,
        /// Spoken: asked later.
        pub put_off: &'static str,
        /// How many questions remain.
        pub remaining: fn(usize) -> String,
        /// How many were put off.
        pub later: fn(usize) -> String,
        /// Asks those again.
        pub ask_later_ones: &'static str,
        /// No plausible pair is open.
        pub no_pairs: &'static str,
        /// Why only some pairs are asked about.
        pub why_these: &'static str,
        /// Asks about the selected only.
        pub only_selected: fn(usize) -> String,
        /// Heading of the hints.
        pub hints: &'static str,
        /// There are none.
        pub no_hints: &'static str,
        /// Selects whom a hint speaks of.
        pub show: fn(&str) -> String,
        /// Leads to a sector.
        pub to_sector: fn(&str) -> String,
        /// The last part is done.
        pub end: &'static str,
    }
}

/// The texts of a language.
pub fn collect(locale: Locale) -> &'static Collect {
    locale.pick(&DE, &EN)
}

const DE: Collect = Collect {
    title: "Geführte Erhebung",
    parts: "Teile der Erhebung",
    done_part: "nichts offen",
    back: "Voriger Teil",
    next: "Nächster Teil",
    leave: "Erhebung schließen",
    leave_note: "Die Erhebung lässt sich jederzeit unterbrechen: Beim nächsten Öffnen geht es dort weiter, wo noch etwas offen ist.",
    question_of: |at, of| format!("Frage {at} von {of}"),
    question_before: "Vorige Frage",
    question_next: "Nächste Frage",
    name: "Name",
    name_note: "Ein Vorname genügt. Die Eingabetaste trägt ein; im leeren Feld führt sie zur nächsten Frage.",
    add: "Eintragen",
    named: |count| format!("Bisher genannt: {count}"),
    nobody: "Noch niemand genannt.",
    added: |name, count| format!("{name} eingetragen, {count} genannt"),
    done_with: |sector| format!("Fertig mit {sector}"),
    asked: |sector| format!("{sector}: vollständig erfragt"),
    ask_again: "Wieder öffnen",
    order: |sector| format!("{sector}: wer steht näher?"),
    level: |name| format!("Wie nah steht {name}?"),
    nearer_than: |one, other| format!("Steht {one} näher als {other}?"),
    waiting: |count| match count {
        1 => "Noch 1 Kontakt zu vergleichen".to_owned(),
        count => format!("Noch {count} Kontakte zu vergleichen"),
    },
    skip: "Überspringen",
    ordered: "In diesem Sektor ist alles verglichen.",
    nothing_to_order: "In diesem Sektor steht noch niemand.",
    from_near: "Von nah nach fern",
    compare_again: |name| format!("{name} neu vergleichen"),
    pairs: "Wer kennt wen?",
    in_contact: |one, other| format!("Stehen {one} und {other} in Kontakt?"),
    yes: "Ja",
    no: "Nein",
    unknown: "Weiß nicht",
    apart: |one, other| format!("{one} und {other}: kein Kontakt"),
    put_off: "Zurückgestellt",
    remaining: |count| match count {
        1 => "Das letzte Paar".to_owned(),
        count => format!("Noch {count} Paare"),
    },
    later: |count| format!("{count} zurückgestellt"),
    ask_later_ones: "Zurückgestellte fragen",
    no_pairs: "Kein naheliegendes Paar ist offen.",
    why_these: "Gefragt wird nach Paaren, die einander wahrscheinlich kennen: gleicher Sektor, nah beieinander, gemeinsame Kontakte, Stelle und Fachkraft.",
    only_selected: |count| format!("Nur die Auswahl ({count})"),
    hints: "Hinweise",
    no_hints: "Keine Hinweise: Alle haben einen Platz, in jedem Sektor steht jemand.",
    show: |name| format!("{name} zeigen"),
    to_sector: |sector| format!("Nach {sector} fragen"),
    end: "Fertig",
};

const EN: Collect = Collect {
    title: "Guided collection",
    parts: "Parts of the collection",
    done_part: "nothing open",
    back: "Previous part",
    next: "Next part",
    leave: "Close the collection",
    leave_note: "The collection can be interrupted at any time: opened again, it goes on where something is open.",
    question_of: |at, of| format!("Question {at} of {of}"),
    question_before: "Previous question",
    question_next: "Next question",
    name: "Name",
    name_note: "A first name is enough. Enter adds it; in an empty field it leads to the next question.",
    add: "Add",
    named: |count| format!("Named so far: {count}"),
    nobody: "Nobody named yet.",
    added: |name, count| format!("{name} added, {count} named"),
    done_with: |sector| format!("Done with {sector}"),
    asked: |sector| format!("{sector}: fully asked"),
    ask_again: "Open again",
    order: |sector| format!("{sector}: who is nearer?"),
    level: |name| format!("How near is {name}?"),
    nearer_than: |one, other| format!("Is {one} nearer than {other}?"),
    waiting: |count| match count {
        1 => "1 contact left to compare".to_owned(),
        count => format!("{count} contacts left to compare"),
    },
    skip: "Skip",
    ordered: "Everybody in this sector is compared.",
    nothing_to_order: "Nobody stands in this sector yet.",
    from_near: "From near to far",
    compare_again: |name| format!("Compare {name} again"),
    pairs: "Who knows whom?",
    in_contact: |one, other| format!("Are {one} and {other} in contact?"),
    yes: "Yes",
    no: "No",
    unknown: "Not known",
    apart: |one, other| format!("{one} and {other}: no contact"),
    put_off: "Put off",
    remaining: |count| match count {
        1 => "The last pair".to_owned(),
        count => format!("{count} pairs left"),
    },
    later: |count| format!("{count} put off"),
    ask_later_ones: "Ask those put off",
    no_pairs: "No likely pair is open.",
    why_these: "The questions are about pairs that probably know each other: same sector, close together, contacts in common, office and professional.",
    only_selected: |count| format!("Only the selected ({count})"),
    hints: "Hints",
    no_hints: "No hints: everybody has a place, no sector is empty.",
    show: |name| format!("Show {name}"),
    to_sector: |sector| format!("Ask about {sector}"),
    end: "Finish",
};

/// The name of a part, for its door.
pub fn station(locale: Locale, station: Station) -> String {
    let t = collect(locale);
    match station {
        Station::Names(sector) => words::sector(locale, sector).to_owned(),
        Station::Order(sector) => (t.order)(words::sector(locale, sector)),
        Station::Pairs => t.pairs.to_owned(),
        Station::Hints => t.hints.to_owned(),
    }
}

/// A sector within a sentence: "fertig mit professionellen Helfer:innen".
pub fn sector_in_sentence(locale: Locale, sector: Sector) -> &'static str {
    match sector {
        Sector::Family => locale.pick("Familie", "family"),
        Sector::Friends => locale.pick("Freund:innen, Bekannten", "friends, acquaintances"),
        Sector::Colleagues => locale.pick("Kolleg:innen", "colleagues"),
        Sector::Professionals => locale.pick("professionellen Helfer:innen", "professional helpers"),
    }
}

/// A question that brings names.
pub fn prompt(locale: Locale, prompt: Prompt) -> &'static str {
    match prompt {
        Prompt::Household => locale.pick("Wer lebt im selben Haushalt?", "Who lives in the same household?"),
        Prompt::Origin => locale.pick(
            "Eltern, Geschwister, Großeltern: Wer gehört dazu?",
            "Parents, siblings, grandparents: who belongs to the family?",
        ),
        Prompt::OwnFamily => locale.pick(
            "Gibt es eine Partnerschaft oder Kinder, auch aus früherer Zeit?",
            "Is there a partner, are there children, from earlier times too?",
        ),
        Prompt::Relatives => locale.pick(
            "Welche anderen Verwandten spielen eine Rolle, im Guten oder im Schwierigen?",
            "Which other relatives matter, for good or ill?",
        ),
        Prompt::Deceased => {
            locale.pick("Wer lebt nicht mehr und ist trotzdem wichtig?", "Who is no longer alive and still matters?")
        }
        Prompt::Animals => locale.pick("Welche Tiere gehören zur Familie?", "Which animals belong to the family?"),
        Prompt::LastWeek => locale.pick(
            "Mit wem gab es in der letzten Woche ein Treffen oder ein längeres Gespräch?",
            "Who was met or talked to at length last week?",
        ),
        Prompt::Confidants => locale.pick("Wem wird Persönliches anvertraut?", "Who is told personal things?"),
        Prompt::Helpers => locale.pick(
            "Wer hilft, wenn etwas zu tragen, zu leihen oder zu erledigen ist?",
            "Who helps when something is to be carried, lent or done?",
        ),
        Prompt::Neighbours => {
            locale.pick("Wer aus Haus und Nachbarschaft ist vertraut?", "Who in the house or nearby is familiar?")
        }
        Prompt::Distant => locale.pick(
            "Zu wem ist der Kontakt selten geworden oder nur aus der Ferne möglich?",
            "With whom has contact become rare, or possible only from afar?",
        ),
        Prompt::Work => locale.pick(
            "Mit wem gibt es bei der Arbeit, in Schule oder Ausbildung zu tun?",
            "Who is around at work, at school or in training?",
        ),
        Prompt::Superiors => locale.pick("Wer leitet dort an oder unterrichtet?", "Who instructs or teaches there?"),
        Prompt::Clubs => locale.pick(
            "Wer kommt aus Verein, Sport, Chor oder Gemeinde dazu?",
            "Who is there from a club, sports, a choir or a congregation?",
        ),
        Prompt::Groups => locale.pick(
            "Wer kommt aus Kursen, Selbsthilfe oder Ehrenamt dazu?",
            "Who is there from courses, self-help or voluntary work?",
        ),
        Prompt::Former => locale.pick(
            "Mit wem aus früherer Arbeit oder Schule besteht noch Kontakt?",
            "Who from an earlier job or school is still in touch?",
        ),
        Prompt::Offices => {
            locale.pick("Welche Ämter, Stellen und Dienste sind beteiligt?", "Which offices and services are involved?")
        }
        Prompt::Care => {
            locale.pick("Wer behandelt, therapiert oder pflegt?", "Who gives treatment, therapy or nursing care?")
        }
        Prompt::Counselling => {
            locale.pick("Wer berät, betreut oder begleitet?", "Who counsels, supports or accompanies?")
        }
        Prompt::Representation => locale.pick(
            "Wer vertritt oder verwaltet: Recht, Vertretung, Schulden?",
            "Who represents or manages: law, guardianship, debts?",
        ),
        Prompt::Children => locale
            .pick("Wer hat von Berufs wegen mit den Kindern zu tun?", "Who works with the children by profession?"),
        Prompt::FormerHelp => locale.pick(
            "Welche Fachkraft von früher wird noch um Rat gefragt?",
            "Which professional of earlier times is still asked for advice?",
        ),
    }
}

/// An answer to a comparison.
pub fn comparison(locale: Locale, comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Nearer => locale.pick("Näher", "Nearer"),
        Comparison::Same => locale.pick("Gleich nah", "Just as near"),
        Comparison::Farther => locale.pick("Weiter weg", "Farther"),
    }
}

/// A hint about a contact of that name.
pub fn hint(locale: Locale, hint: Hint, name: &str) -> String {
    match (hint, locale.language()) {
        (Hint::Group(_), Language::De) => {
            format!("{name} klingt nach mehreren Personen. Einzeln gezeichnet wird sichtbar, wer wem nahesteht.")
        }
        (Hint::Group(_), Language::En) => {
            format!("{name} sounds like several people. Drawn one by one, they show who is near to whom.")
        }
        (Hint::NearAndAlone(_), Language::De) => {
            format!("{name} steht sehr nah und kennt sonst niemanden auf der Karte. Das ist selten: Stimmt es so?")
        }
        (Hint::NearAndAlone(_), Language::En) => {
            format!("{name} is very near and knows nobody else on the map. That is rare: is it so?")
        }
        (Hint::Unplaced(_), Language::De) => format!("{name} hat noch keinen Platz auf der Karte."),
        (Hint::Unplaced(_), Language::En) => format!("{name} has no place on the map yet."),
        (Hint::Nobody(sector), Language::De) => {
            format!("{}: Niemand wurde genannt. Auch das kann eine Auskunft sein.", words::sector(locale, sector))
        }
        (Hint::Nobody(sector), Language::En) => {
            format!("{}: nobody was named. That, too, can tell something.", words::sector(locale, sector))
        }
    }
}

/// Where a hint comes from.
pub fn hint_source(locale: Locale, hint: Hint) -> String {
    let source = sources::name(locale, Source::NetworkMap);
    let page = |pages: &str| format!("{source}, {} {pages}", locale.pick("S.", "p."));
    match hint {
        Hint::Group(_) => page("87"),
        Hint::NearAndAlone(_) => page("163–164"),
        Hint::Unplaced(_) | Hint::Nobody(_) => {
            locale.pick("Vollständigkeit der Erhebung", "Completeness of the collection").to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_questions_and_address_nobody() {
        for locale in Locale::ALL {
            for prompt in Sector::ALL.into_iter().flat_map(Prompt::of) {
                let words = super::prompt(locale, *prompt);
                assert!(words.ends_with('?'), "{words}");
                for address in [" Sie ", " Ihr", " du ", " dein", "your ", " you "] {
                    assert!(!words.contains(address), "{words}");
                }
            }
        }
    }
}
