//! What makes Karin's outcome goals complete: her own words, term, priority,
//! direction, attainability, indicators; and the scales of two of them.

use ankerplatz::domain::phase::answers::Verdict;
use ankerplatz::domain::phase::gas::{GasScale, GasScore, Rater};
use ankerplatz::domain::phase::goal::{Enabling, Goal, GoalDirection, GoalTarget, Indicator, Priority, Term};
use ankerplatz::i18n::Locale;

use super::{goal_id, text};

/// The same text in both languages.
type Pair = (&'static str, &'static str);

/// What an outcome goal says besides its words, date and indicator.
struct Detail {
    goal: u128,
    own_words: Pair,
    with: Pair,
    term: Term,
    priority: Priority,
    aim: (GoalDirection, GoalTarget, Enabling),
    attainable: Pair,
    actual: Pair,
    target: Pair,
    source: Pair,
}

/// Goal 10 is left without Karin's own words: it was made for her grandmother,
/// and nobody asked Karin what she says of it. That is one of the findings the
/// practice case is read with.
const DETAILS: [Detail; 6] = [
    Detail {
        goal: 3,
        own_words: (
            "Eine Tür, die ich zumachen kann, und Momo liegt davor.",
            "A door I can close, and Momo in front of it.",
        ),
        with: ("Karin, Oma Gerda, Wohnhilfe Kompass", "Karin, Granny Gerda, Kompass housing"),
        term: Term::Medium,
        priority: Priority::High,
        aim: (GoalDirection::Restore, GoalTarget::Client, Enabling::Skill),
        attainable: (
            "Kompass vermittelt im Jahr rund vierzig Zimmer; mit Hund dauert es länger.",
            "Kompass places about forty people a year; with a dog it takes longer.",
        ),
        actual: ("Sofa bei Oma Gerda", "The sofa at Granny Gerda’s"),
        target: ("Mietvertrag, in dem Momo erlaubt ist", "A lease that allows Momo"),
        source: ("Mietvertrag im Ordner", "Lease in the folder"),
    },
    Detail {
        goal: 4,
        own_words: (
            "Wissen, was ich schulde, und nicht mehr erschrecken, wenn es klingelt.",
            "To know what I owe, and not jump any more when the bell rings.",
        ),
        with: ("Karin, Herr Lindner", "Karin, Mr Lindner"),
        term: Term::Medium,
        priority: Priority::High,
        aim: (GoalDirection::Stabilise, GoalTarget::Client, Enabling::Knowledge),
        attainable: (
            "Mit Lehrlingslohn und Raten unter 60 € im Monat, sagt Herr Lindner.",
            "On trainee pay and with instalments below €60 a month, says Mr Lindner.",
        ),
        actual: ("Sieben Schreiben, keine Vereinbarung", "Seven letters, no agreement"),
        target: ("Drei Zahlungspläne, drei pünktliche Raten", "Three payment plans, three instalments on time"),
        source: ("Schuldnerberatung, Kontoauszug", "Debt advice, bank statement"),
    },
    Detail {
        goal: 6,
        own_words: ("Wieder Späne im Haar.", "Shavings in my hair again."),
        with: ("Karin, Frau Sauer", "Karin, Ms Sauer"),
        term: Term::Short,
        priority: Priority::High,
        aim: (GoalDirection::Restore, GoalTarget::Client, Enabling::Attitude),
        attainable: (
            "Die Zwischenprüfung zählt, und im Kreis suchen vier Betriebe.",
            "The intermediate examination counts, and four firms in the district are looking.",
        ),
        actual: ("Vertrag im Januar aufgelöst", "Contract ended in January"),
        target: ("Vertrag für das zweite Lehrjahr", "Contract for the second training year"),
        source: ("Handwerkskammer", "Chamber of crafts"),
    },
    Detail {
        goal: 7,
        own_words: ("Wenn ich da bin, komme ich auch mit.", "When I am there, I can keep up."),
        with: ("Karin, Frau Sauer", "Karin, Ms Sauer"),
        term: Term::Medium,
        priority: Priority::Medium,
        aim: (GoalDirection::Stabilise, GoalTarget::Client, Enabling::Skill),
        attainable: (
            "Mit Stützunterricht und einer Klasse, die sie nicht kennt.",
            "With extra lessons and a class that does not know her.",
        ),
        actual: ("Elf Fehltage im letzten Halbjahr", "Eleven days missed in the last half-year"),
        target: ("Höchstens zwei bis zu den Herbstferien", "Two at most before the autumn holidays"),
        source: ("Fehlzeitenliste, Frau Sauer", "Attendance list, Ms Sauer"),
    },
    Detail {
        goal: 9,
        own_words: ("Einmal Kaffee, ohne dass es knallt.", "One coffee without it blowing up."),
        with: ("Karin, Manuela", "Karin, Manuela"),
        term: Term::Medium,
        priority: Priority::Medium,
        aim: (GoalDirection::Extend, GoalTarget::Environment, Enabling::Attitude),
        attainable: ("Beide haben zugesagt, wenn jemand dabei ist.", "Both have agreed, if somebody else is there."),
        actual: ("Kein Gespräch seit Weihnachten", "No talk since Christmas"),
        target: ("Drei Gespräche ohne Streit", "Three talks without a quarrel"),
        source: ("Karin und Manuela, jede für sich", "Karin and Manuela, each on her own"),
    },
    Detail {
        goal: 10,
        own_words: ("", ""),
        with: ("Oma Gerda, Selin", "Granny Gerda, Selin"),
        term: Term::Short,
        priority: Priority::Low,
        aim: (GoalDirection::Maintain, GoalTarget::Environment, Enabling::Attitude),
        attainable: ("Selin und Bernd haben feste Tage angeboten.", "Selin and Bernd have offered fixed days."),
        actual: ("Kein freier Nachmittag", "No free afternoon"),
        target: ("Zwei in der Woche", "Two a week"),
        source: ("Wochenplan am Kühlschrank", "Week plan on the fridge"),
    },
];

/// The goals with all that their forms ask for.
pub(super) fn detailed(locale: Locale, mut goals: Vec<Goal>) -> Vec<Goal> {
    let say = |pair: Pair| text(locale, pair.0, pair.1);
    for detail in DETAILS {
        for goal in goals.iter_mut().filter(|goal| goal.id == goal_id(detail.goal)) {
            goal.own_words = say(detail.own_words);
            goal.worked_out_with = say(detail.with);
            goal.term = Some(detail.term);
            goal.priority = Some(detail.priority);
            (goal.direction, goal.target, goal.enabling) = (Some(detail.aim.0), Some(detail.aim.1), Some(detail.aim.2));
            goal.attainable = Some(Verdict::Yes);
            goal.attainable_because = say(detail.attainable);
            for indicator in &mut goal.indicators {
                *indicator = Indicator {
                    text: std::mem::take(&mut indicator.text),
                    actual: say(detail.actual),
                    target: say(detail.target),
                    source: say(detail.source),
                };
            }
        }
    }
    for goal in &mut goals {
        if goal.id == goal_id(1) {
            goal.own_words = say(("Nie wieder auf fremden Sofas.", "Never again on other people’s sofas."));
            goal.term = Some(Term::Long);
        } else if goal.id == goal_id(7) {
            goal.gas = Some(school(locale));
        } else if goal.id == goal_id(9) {
            goal.gas = Some(talks(locale));
        }
    }
    goals
}

fn scored(rater: Rater, baseline: i8, reached: i8) -> GasScore {
    GasScore { rater, baseline: Some(baseline), reached: Some(reached) }
}

fn school(locale: Locale) -> GasScale {
    GasScale {
        levels: [
            ("Kein Platz in einer Klasse", "No place in a class"),
            ("Drei Schultage versäumt oder mehr", "Three school days missed or more"),
            ("Zwei versäumt", "Two missed"),
            ("Einer versäumt", "One missed"),
            ("Keiner versäumt, alle Aufgaben abgegeben", "None missed, all homework handed in"),
        ]
        .map(|(de, en)| text(locale, de, en)),
        importance: Some(2),
        difficulty: Some(2),
        scores: vec![scored(Rater::Client, -2, 1), scored(Rater::Professional, -2, 1)],
    }
}

/// Karin counts a phone call on her birthday; Ms Reuter counts dates that were
/// agreed. Both stand side by side.
fn talks(locale: Locale) -> GasScale {
    GasScale {
        levels: [
            ("Kein Kontakt, oder nur im Streit", "No contact, or only in quarrels"),
            ("Ein oder zwei Gespräche ohne Streit", "One or two talks without a quarrel"),
            ("Drei Gespräche ohne Streit", "Three talks without a quarrel"),
            ("Dazu ein Besuch mit Mila", "And a visit with Mila"),
            ("Sie reden auch ohne Herrn Adler über Geld", "They talk about money without Mr Adler too"),
        ]
        .map(|(de, en)| text(locale, de, en)),
        importance: Some(3),
        difficulty: Some(3),
        scores: vec![scored(Rater::Client, -2, 0), scored(Rater::Professional, -2, -1)],
    }
}
