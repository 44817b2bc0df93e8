//! Autumn 2026: the plan is back on the table, and everybody lets go by steps.

use ankerplatz::domain::phase::answers::{Answer, Verdict};
use ankerplatz::domain::phase::evaluation::{Closure, DetachmentStep};
use ankerplatz::domain::phase::question::{Choice, Question};
use ankerplatz::i18n::Locale;

use super::{chosen, day, detachment_id, found, on, said, text};

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
        chosen(Question::SatisfactionPerson, Choice::Satisfied),
        chosen(Question::SatisfactionPartners, Choice::RatherSatisfied),
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
        ..Closure::default()
    }
}
