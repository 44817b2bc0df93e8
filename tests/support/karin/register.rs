//! What intake, assessment and course hold in lists: who is responsible for
//! what, what others contributed, results, tasks, releases, notes.

use ankerplatz::domain::phase::assessment::{AreaRating, OtherView, OwnArea, Rating};
use ankerplatz::domain::phase::contribution::{Contribution, InstrumentResult};
use ankerplatz::domain::phase::instrument::Instrument;
use ankerplatz::domain::phase::intake::{Impression, ImpressionOf, Intake, Responsibility};
use ankerplatz::domain::phase::plan::Doer;
use ankerplatz::domain::phase::release::Release;
use ankerplatz::domain::phase::step::Step;
use ankerplatz::domain::phase::task::{SystemFault, SystemNote, Task};
use ankerplatz::i18n::Locale;

use super::map::LINDNER;
use super::{
    area_id, contact_id, contribution_id, day, impression_id, release_id, responsibility_id, result_id, system_note_id,
    task_id, text,
};

pub(super) fn intake(locale: Locale) -> Intake {
    let line = |number, who: (&str, &str), what: (&str, &str)| Responsibility {
        id: responsibility_id(number),
        who: text(locale, who.0, who.1),
        what: text(locale, what.0, what.1),
    };
    Intake {
        responsibilities: vec![
            line(
                1,
                ("Karin S.", "Karin S."),
                ("Entscheidet, wer was erfährt; führt den Ordner", "Decides who is told what; keeps the folder"),
            ),
            line(2, ("Frau Reuter", "Ms Reuter"), ("Hält den Überblick, lädt ein", "Keeps the overview, convenes")),
            line(3, ("Herr Lindner", "Mr Lindner"), ("Verhandelt mit Gläubiger:innen", "Negotiates with creditors")),
            line(
                4,
                ("Frau Sauer", "Ms Sauer"),
                ("Alles rund um die Berufsschule", "Everything to do with the vocational school"),
            ),
            line(
                5,
                ("Wohnhilfe Kompass", "Kompass housing"),
                ("Sucht Zimmer, begleitet Besichtigungen", "Looks for rooms, goes along to viewings"),
            ),
        ],
        impressions: impressions(locale),
    }
}

fn impressions(locale: Locale) -> Vec<Impression> {
    let impression =
        |number, of, de: &str, en: &str| Impression { id: impression_id(number), of, text: text(locale, de, en) };
    vec![
        impression(
            1,
            ImpressionOf::Problem,
            "Seit Januar ohne Ausbildung, seit Februar ohne Zimmer",
            "Without an apprenticeship since January, without a room since February",
        ),
        impression(
            2,
            ImpressionOf::Problem,
            "Rund 3.800 € Schulden, die Post bleibt ungeöffnet",
            "Debts of about €3,800, letters stay unopened",
        ),
        impression(
            3,
            ImpressionOf::Problem,
            "Schläft schlecht, seit ihr Großvater gestorben ist",
            "Has slept badly since her grandfather died",
        ),
        impression(4, ImpressionOf::Resource, "Oma Gerda hat sie aufgenommen", "Granny Gerda has taken her in"),
        impression(5, ImpressionOf::Resource, "Arbeitet gern mit Holz", "Likes working with wood"),
        impression(
            6,
            ImpressionOf::Resource,
            "Klettert mit Selin, steht jeden Morgen für Momo auf",
            "Climbs with Selin, gets up for Momo every morning",
        ),
    ]
}

pub(super) fn contributions(locale: Locale) -> Vec<Contribution> {
    let contribution =
        |number, date: &str, who: (&str, &str), profession: (&str, &str), what: (&str, &str)| Contribution {
            who: text(locale, who.0, who.1),
            profession: text(locale, profession.0, profession.1),
            date: Some(day(date)),
            text: text(locale, what.0, what.1),
            ..Contribution::new(contribution_id(number))
        };
    vec![
        contribution(
            1,
            "2026-03-18",
            ("Frau Sauer", "Ms Sauer"),
            ("Schulsozialarbeit", "School social work"),
            (
                "Im Betrieb war Karin nie unpünktlich. Der Bruch kam mit dem Tod des Großvaters.",
                "At the firm Karin was never late. The break came with her grandfather’s death.",
            ),
        ),
        contribution(
            2,
            "2026-03-26",
            ("Oma Gerda", "Granny Gerda"),
            ("Großmutter", "Grandmother"),
            (
                "Karin darf bleiben, bis etwas gefunden ist. Zum Schlafen braucht sie eine Tür.",
                "Karin may stay until something is found. To sleep she needs a door.",
            ),
        ),
        contribution(
            3,
            "2026-03-31",
            ("Dr. Haas", "Dr Haas"),
            ("Medizin", "Medicine"),
            (
                "Der Schlaf gehört zur Trauer; kein Anlass für Medikamente. Termin jederzeit.",
                "The sleep belongs to the grief; no cause for medication. An appointment at any time.",
            ),
        ),
        contribution(
            4,
            "2026-04-08",
            ("Herr Lindner", "Mr Lindner"),
            ("Schuldnerberatung", "Debt advice"),
            (
                "Sieben Schreiben, vermutlich drei Forderungen. Ein Plan ist möglich, ein Insolvenzverfahren nicht nötig.",
                "Seven letters, probably three claims. A plan is possible, insolvency is not needed.",
            ),
        ),
    ]
}

/// Only what came out; the form itself is not kept.
pub(super) fn results(locale: Locale) -> Vec<InstrumentResult> {
    let result = |number, date: &str, value: f64, score: &str, de: &str, en: &str| InstrumentResult {
        instrument: Some(Instrument::Who5),
        name: "WHO-5".to_owned(),
        date: Some(day(date)),
        rater: "Karin S.".to_owned(),
        score: score.to_owned(),
        value: Some(value),
        remark: text(locale, de, en),
        ..InstrumentResult::new(result_id(number))
    };
    vec![
        result(
            1,
            "2026-03-26",
            9.0,
            "36",
            "In der Woche der zwei Mahnbescheide ausgefüllt.",
            "Filled in during the week of the two payment orders.",
        ),
        result(
            2,
            "2026-10-20",
            16.0,
            "64",
            "„Ich schlafe wieder durch, meistens.“",
            "“I sleep through again, mostly.”",
        ),
    ]
}

pub(super) fn own_areas(locale: Locale) -> Vec<OwnArea> {
    let rating = |need, resource| Rating { need: Some(need), resource: Some(resource) };
    vec![OwnArea {
        name: text(locale, "Leben mit Momo", "Life with Momo"),
        rating: AreaRating {
            person: rating(2, 4),
            professional: rating(2, 4),
            others: vec![other(locale, ("Oma Gerda", "Granny Gerda"), 3, 3)],
            note: text(
                locale,
                "Ohne Momo zieht Karin nirgends ein. Unklar ist, wer ihn während der Arbeit nimmt.",
                "Karin moves in nowhere without Momo. It is open who takes him while she works.",
            ),
        },
        ..OwnArea::new(area_id(1))
    }]
}

/// How somebody else sees an area.
pub(super) fn other(locale: Locale, who: (&str, &str), need: u8, resource: u8) -> OtherView {
    OtherView { who: text(locale, who.0, who.1), rating: Rating { need: Some(need), resource: Some(resource) } }
}

pub(super) fn tasks(locale: Locale) -> Vec<Task> {
    let task = |number, by, until: &str, from, de: &str, en: &str| Task {
        what: text(locale, de, en),
        by: Some(by),
        until: Some(day(until)),
        done: true,
        from,
        ..Task::new(task_id(number))
    };
    let secured = Some(Step::SixQuestions);
    vec![
        task(
            1,
            Doer::CaseManager,
            "2026-03-30",
            secured,
            "Krankenversicherung ab April sichern",
            "Secure health insurance from April on",
        ),
        task(
            2,
            Doer::Client,
            "2026-03-30",
            secured,
            "Widerspruch gegen zwei Mahnbescheide abgeben",
            "Hand in an objection to two payment orders",
        ),
        task(
            3,
            Doer::Contact(contact_id(LINDNER)),
            "2026-10-16",
            None,
            "Beim Inkassobüro nach der Antwort auf das Ratenangebot fragen",
            "Ask the debt collectors for their reply to the offer of instalments",
        ),
        task(
            4,
            Doer::Other(text(locale, "Herr Adler, Beratung Lotse", "Mr Adler, Lotse counselling")),
            "2026-09-30",
            None,
            "Karin und ihre Mutter zum dritten Gespräch einladen",
            "Invite Karin and her mother to the third talk",
        ),
    ]
}

/// One of them was revoked: Karin wanted to speak with the school herself.
pub(super) fn releases(locale: Locale) -> Vec<Release> {
    let release = |number, to: (&str, &str), scope: (&str, &str), purpose: (&str, &str), days: [&str; 2]| Release {
        from: text(locale, "Frau Reuter", "Ms Reuter"),
        to: text(locale, to.0, to.1),
        scope: text(locale, scope.0, scope.1),
        purpose: text(locale, purpose.0, purpose.1),
        signed_on: Some(day(days[0])),
        until: Some(day(days[1])),
        ..Release::new(release_id(number))
    };
    vec![
        release(
            1,
            ("Herr Lindner", "Mr Lindner"),
            ("Briefe und Beträge aus dem Ordner", "Letters and amounts from the folder"),
            ("Zahlungspläne aushandeln", "Negotiating payment plans"),
            ["2026-03-12", "2026-12-31"],
        ),
        release(
            2,
            ("Jobcenter", "Jobcentre"),
            ("Wohnung, Einkommen, Kaution", "Housing, income, deposit"),
            ("Grundsicherung und Darlehen", "Income support and a loan"),
            ["2026-04-22", "2026-10-31"],
        ),
        release(
            3,
            ("Wohnhilfe Kompass", "Kompass housing"),
            ("Wünsche an das Zimmer, Hund, Zeitpunkt", "Wishes for the room, the dog, the date"),
            ("Zimmersuche", "Search for a room"),
            ["2026-04-22", "2026-08-31"],
        ),
        Release {
            revoked_on: Some(day("2026-10-05")),
            ..release(
                4,
                ("Berufsschule Holz", "School of Woodwork"),
                ("Fehlzeiten und Stützunterricht", "Attendance and extra lessons"),
                ("Platz in der neuen Klasse", "Place in the new class"),
                ["2026-06-17", "2026-12-18"],
            )
        },
    ]
}

pub(super) fn system(locale: Locale) -> Vec<SystemNote> {
    let note = |number, date: &str, fault, de: &str, en: &str| SystemNote {
        id: system_note_id(number),
        date: Some(day(date)),
        fault,
        text: text(locale, de, en),
    };
    vec![
        note(
            1,
            "2026-06-24",
            SystemFault::Gap,
            "Für junge Menschen mit Hund gibt es im Bezirk kaum ein Zimmer.",
            "There is hardly a room in the district for young people with a dog.",
        ),
        note(
            2,
            "2026-06-25",
            SystemFault::Inadequacy,
            "Darlehen für die Kaution werden ohne Begründung abgelehnt; erst ein Widerspruch öffnet sie.",
            "Loans for deposits are refused without reasons; only an objection opens them.",
        ),
    ]
}
