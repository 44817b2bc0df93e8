//! Autumn 2026: the plan is back on the table, and everybody lets go by steps.

use ankerplatz::domain::phase::answers::{Answer, Verdict};
use ankerplatz::domain::phase::evaluation::{Closure, DetachmentStep, STATEMENTS, Satisfaction, SatisfactionOf};
use ankerplatz::domain::phase::question::{Choice, Question};
use ankerplatz::i18n::Locale;

use super::{chosen, day, detachment_id, found, on, said, satisfaction_id, text};

pub(super) fn answers(locale: Locale) -> Vec<(Question, Answer)> {
    vec![
        said(
            locale,
            Question::OverallEffect,
            "Karin wohnt mit Momo in der Gartenstraße, lernt in der Tischlerei Kern und öffnet ihre Post. Getragen \
             haben die Großmutter, Selin und Bernd, die ihre Aufgaben geteilt haben. Offen sind eine Forderung und \
             ein Gespräch mit der Mutter. Zur Trauergruppe wollte sie nicht; im Oktober war sie mit Oma Gerda am \
             Grab.",
            "Karin lives with Momo in Gartenstraße, trains at the Kern joinery and opens her letters. Her \
             grandmother, Selin and Bernd carried it by sharing the tasks. One claim and one talk with her mother \
             remain. She did not want a grief group; in October she went to the grave with Granny Gerda.",
        ),
        found(
            locale,
            Question::ResultsReached,
            Verdict::Yes,
            "Zimmer und Lehrstelle sind da, die Raten laufen. Die Werkstatt ist offen.",
            "Room and apprenticeship are there, the instalments run. The workshop is open.",
        ),
        said(
            locale,
            Question::ServicesJudged,
            "Fünf von sechs Leistungen kamen wie vereinbart. Die Familiengespräche stockten, weil nach dem Ausfall \
             niemand neu einlud. Doppelt war nichts.",
            "Five of six services came as agreed. The family talks stalled because nobody arranged another date after \
             the cancellation. Nothing was done twice.",
        ),
        chosen(Question::SelfRelianceAfter, Choice::OnOnesOwn),
        chosen(Question::Conclusion, Choice::Close),
        on(Question::ConclusionDate, "2026-11-12"),
        said(
            locale,
            Question::ConclusionReason,
            "Vier von sechs Ergebniszielen sind erreicht, zwei teilweise; für beide gibt es eine Ansprechperson. Das \
             Zeichen vom März ist eingetreten.",
            "Four of six outcome goals are reached, two in part; for both there is somebody to turn to. The sign \
             named in March has come about.",
        ),
        found(
            locale,
            Question::AgreedWithPerson,
            Verdict::Yes,
            "„Ich schaffe das jetzt. Und ich weiß, wo ihr sitzt.“",
            "“I can do it now. And I know where you sit.”",
        ),
        found(
            locale,
            Question::FollowUpNeeded,
            Verdict::Yes,
            "Der November ist wegen des Todestags schwer, im Frühjahr steht die Prüfung an.",
            "November is hard because of the anniversary of the death, and the examination comes in spring.",
        ),
        said(locale, Question::FollowUpWho, "Frau Reuter", "Ms Reuter"),
        said(
            locale,
            Question::FollowUpWhat,
            "Ein Anruf alle zwei Monate. Wird es eng, ein Termin in derselben Woche.",
            "A call every two months. If things get tight, an appointment in the same week.",
        ),
        on(Question::FollowUpUntil, "2027-05-31"),
        on(Question::FollowUpContact, "2027-01-14"),
    ]
}

pub(super) fn records(locale: Locale) -> Closure {
    let step = |number, date: &str, done, de: &str, en: &str| DetachmentStep {
        what: text(locale, de, en),
        date: Some(day(date)),
        done,
        ..DetachmentStep::new(detachment_id(number))
    };
    Closure {
        detachment: vec![
            step(1, "2026-09-14", true, "Treffen nur noch einmal im Monat", "Meetings only once a month"),
            step(
                2,
                "2026-10-27",
                true,
                "Karin führt den Ordner allein und geht allein zum Jobcenter",
                "Karin keeps the folder alone and goes to the jobcentre alone",
            ),
            step(
                3,
                "2026-11-17",
                true,
                "Herr Lindner ist direkte Ansprechperson für die Schulden",
                "Mr Lindner is the direct contact for the debts",
            ),
            step(
                4,
                "2026-12-04",
                false,
                "Abschiedsrunde mit allen, Übergabe des Ordners an Karin",
                "Farewell round with everybody, the folder is handed to Karin",
            ),
        ],
        satisfaction: satisfaction(locale),
    }
}

fn satisfaction(locale: Locale) -> Vec<Satisfaction> {
    let said = |number, of, by: (&str, &str), date: &str, marks: [u8; STATEMENTS], remark: (&str, &str)| Satisfaction {
        by: text(locale, by.0, by.1),
        marks: marks.map(Some),
        remark: text(locale, remark.0, remark.1),
        ..Satisfaction::new(satisfaction_id(number), of, Some(day(date)))
    };
    vec![
        said(
            1,
            SatisfactionOf::Person,
            ("Karin S.", "Karin S."),
            "2026-11-12",
            [4, 4, 3, 4],
            ("„Die Kaution hätte ohne Streit kommen können.“", "“The deposit could have come without a fight.”"),
        ),
        said(
            2,
            SatisfactionOf::Partner,
            ("Herr Lindner, Schuldnerberatung", "Mr Lindner, debt advice"),
            "2026-11-10",
            [4, 3, 4, 3],
            ("Die Liste der Forderungen hat zwei Termine gespart.", "The list of claims saved two appointments."),
        ),
        said(
            3,
            SatisfactionOf::Partner,
            ("Oma Gerda", "Granny Gerda"),
            "2026-11-13",
            [3, 4, 4, 4],
            ("„Ich bin wieder Oma und nicht das Amt.“", "“I am a granny again and not an office.”"),
        ),
    ]
}
