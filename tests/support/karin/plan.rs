//! The support plan of 20 April 2026, with what the evaluation found.

use ankerplatz::domain::phase::aim::Aim;
use ankerplatz::domain::phase::answers::Answer;
use ankerplatz::domain::phase::answers::Verdict::{No, Unclear, Yes};
use ankerplatz::domain::phase::goal::{Attainment, Goal, GoalLevel, Indicator};
use ankerplatz::domain::phase::plan::{Doer, Measure, MeasureState, Outcome, SupportPlan};
use ankerplatz::domain::phase::question::{Choice, Question};
use ankerplatz::i18n::Locale;

use super::map::{BERND, HOUSING, LINDNER, SAUER, SELIN};
use super::{chosen, contact_id, day, found, goal_id, measure_id, need_id, on, said, text, versions};

pub(super) fn answers(locale: Locale) -> Vec<(Question, Answer)> {
    vec![
        found(
            locale,
            Question::OuterChaos,
            No,
            "Notunterkunft bis Ende Mai sicher, Fristen bekannt.",
            "Emergency housing secure until the end of May, deadlines known.",
        ),
        found(
            locale,
            Question::InnerChaos,
            Unclear,
            "Um den Todestag herum wirft Karin Pläne um, sonst hält sie sich an Verabredungen.",
            "Around the anniversary of the death Karin overturns plans; otherwise she keeps to what was agreed.",
        ),
        chosen(Question::PlanningMode, Choice::RollingPlanning),
        said(
            locale,
            Question::OpenOptions,
            "Findet sich kein Betrieb: Schule und Werkstattjahr. Findet sich kein Zimmer: begleitetes Wohnen auf Zeit.",
            "If no firm is found: school and a workshop year. If no room is found: supported housing for a time.",
        ),
        on(Question::PlanDate, "2026-04-20"),
        said(
            locale,
            Question::WorkedOutWith,
            "Karin, Oma Gerda, Selin, Frau Sauer, Herr Lindner",
            "Karin, Granny Gerda, Selin, Ms Sauer, Mr Lindner",
        ),
        said(
            locale,
            Question::OwnActivities,
            "Ich lege jeden Brief am selben Tag in den Ordner. Ich rufe bei drei Tischlereien selbst an. Ich bin \
             dienstags und donnerstags nachmittags mit Momo unterwegs.",
            "I put every letter into the folder on the day it comes. I call three joineries myself. I am out with \
             Momo on Tuesday and Thursday afternoons.",
        ),
        said(
            locale,
            Question::ContactDates,
            "Montags um 16 Uhr in der Fachstelle, ab Juli alle drei Wochen",
            "Mondays at 4 pm at the service, from July every three weeks",
        ),
        on(Question::ReviewDate, "2026-10-20"),
        on(Question::AgreedOn, "2026-04-22"),
    ]
}

pub(super) fn records(locale: Locale) -> SupportPlan {
    let mut goals = super::goals::detailed(locale, goals(locale));
    for (goal, aim) in goals.iter_mut().filter(|goal| goal.level == GoalLevel::Outcome).zip([
        Aim::SelfReliance,
        Aim::Prevention,
        Aim::Inclusion,
        Aim::Inclusion,
        Aim::LessBurden,
        Aim::LessBurden,
    ]) {
        goal.aims.insert(aim);
    }
    let measures = versions::detailed(locale, measures(locale));
    SupportPlan {
        contact_dates: versions::contact_dates(locale),
        versions: versions::versions(locale, &goals, &measures),
        goals,
        measures,
    }
}

#[expect(clippy::too_many_lines, reason = "It is a list.")]
fn goals(locale: Locale) -> Vec<Goal> {
    let wide = |number, level, parent: Option<u128>, need, de: &str, en: &str| Goal {
        text: text(locale, de, en),
        need: Some(need_id(need)),
        ..Goal::new(goal_id(number), level, parent.map(goal_id))
    };
    let outcome = |number, parent, need, due: &str, attainment, goal: (&str, &str), indicator: (&str, &str)| Goal {
        text: text(locale, goal.0, goal.1),
        need: Some(need_id(need)),
        due: Some(day(due)),
        indicators: vec![Indicator { text: text(locale, indicator.0, indicator.1), ..Indicator::default() }],
        attainment: Some(attainment),
        ..Goal::new(goal_id(number), GoalLevel::Outcome, Some(goal_id(parent)))
    };
    vec![
        wide(
            1,
            GoalLevel::Principle,
            None,
            1,
            "Ich stehe auf eigenen Füßen, und die Menschen, die mir wichtig sind, bleiben.",
            "I stand on my own feet, and the people who matter to me stay.",
        ),
        wide(
            2,
            GoalLevel::Frame,
            Some(1),
            1,
            "Ein eigenes Zuhause und Geld, das bis zum Monatsende reicht",
            "A home of her own and money that lasts to the end of the month",
        ),
        outcome(
            3,
            2,
            1,
            "2026-08-31",
            Attainment::Reached,
            ("Karin wohnt mit Momo in einem eigenen Zimmer", "Karin lives with Momo in a room of her own"),
            ("Unbefristeter Mietvertrag auf ihren Namen", "Open-ended lease in her name"),
        ),
        outcome(
            4,
            2,
            5,
            "2026-09-30",
            Attainment::Partly,
            ("Für alle Schulden gibt es einen Zahlungsplan", "There is a payment plan for all debts"),
            (
                "Schriftliche Zustimmung aller drei Gläubiger:innen, drei Raten pünktlich",
                "Written consent of all three creditors, three instalments on time",
            ),
        ),
        wide(
            5,
            GoalLevel::Frame,
            Some(1),
            2,
            "Die Ausbildung zur Tischlerin geht weiter",
            "Her training as a joiner goes on",
        ),
        outcome(
            6,
            5,
            2,
            "2026-08-03",
            Attainment::Reached,
            (
                "Der Vertrag für das zweite Lehrjahr ist unterschrieben",
                "The contract for the second training year is signed",
            ),
            ("Eintrag bei der Handwerkskammer", "Entry with the chamber of crafts"),
        ),
        outcome(
            7,
            5,
            2,
            "2026-10-09",
            Attainment::Reached,
            (
                "Karin versäumt bis zu den Herbstferien höchstens zwei Schultage",
                "Karin misses two school days at most before the autumn holidays",
            ),
            ("Fehlzeitenliste der Berufsschule", "Attendance list of the vocational school"),
        ),
        wide(
            8,
            GoalLevel::Frame,
            Some(1),
            7,
            "Die Menschen um Karin tragen gemeinsam, nicht eine allein",
            "The people around Karin carry together, not one alone",
        ),
        outcome(
            9,
            8,
            3,
            "2026-10-15",
            Attainment::Partly,
            (
                "Karin und ihre Mutter haben dreimal ohne Streit gesprochen",
                "Karin and her mother have talked three times without a quarrel",
            ),
            ("Beide nennen dieselben drei Termine", "Both name the same three dates"),
        ),
        outcome(
            10,
            8,
            7,
            "2026-07-31",
            Attainment::Reached,
            ("Oma Gerda hat jede Woche zwei freie Nachmittage", "Granny Gerda has two free afternoons a week"),
            ("Wochenplan am Kühlschrank, vier Wochen in Folge", "Week plan on the fridge, four weeks in a row"),
        ),
    ]
}

#[expect(clippy::too_many_lines, reason = "It is a list.")]
fn measures(locale: Locale) -> Vec<Measure> {
    let measure = |number, goal, by, until: &str, state, what: (&str, &str), outcome| Measure {
        what: text(locale, what.0, what.1),
        by: Some(by),
        until: Some(day(until)),
        goal: Some(goal_id(goal)),
        state,
        outcome,
        ..Measure::new(measure_id(number))
    };
    let contact = |number| Doer::Contact(contact_id(number));
    let found = |effective, still_needed, other_help, de: &str, en: &str| Outcome {
        effective: Some(effective),
        still_needed: Some(still_needed),
        other_help: Some(other_help),
        remark: text(locale, de, en),
    };
    vec![
        measure(
            1,
            4,
            Doer::Client,
            "2026-05-08",
            MeasureState::Done,
            (
                "Alle Briefe öffnen, ordnen und eine Liste der Forderungen schreiben",
                "Open and sort all letters and write a list of the claims",
            ),
            found(Yes, No, No, "Der Ordner wird geführt.", "The folder is kept up."),
        ),
        measure(
            2,
            4,
            contact(LINDNER),
            "2026-12-31",
            MeasureState::Running,
            ("Mit drei Gläubiger:innen Raten aushandeln", "Negotiate instalments with three creditors"),
            found(
                Yes,
                Yes,
                No,
                "Zwei haben zugestimmt, mit der dritten Stelle wird noch verhandelt.",
                "Two have agreed, talks with the third go on.",
            ),
        ),
        measure(
            3,
            3,
            contact(HOUSING),
            "2026-08-15",
            MeasureState::Done,
            ("Ein Zimmer suchen, in dem ein Hund erlaubt ist", "Look for a room where a dog is allowed"),
            found(Yes, No, No, "Mietvertrag ab 15.08.", "Lease from 15 Aug."),
        ),
        measure(
            4,
            3,
            Doer::CaseManager,
            "2026-07-15",
            MeasureState::Done,
            (
                "Grundsicherung und Kaution mit Karin beantragen, zum Termin begleiten",
                "Apply for income support and deposit with Karin, go along to the appointment",
            ),
            found(
                Yes,
                No,
                No,
                "Die Kaution kam erst nach einem Widerspruch.",
                "The deposit came only after an objection.",
            ),
        ),
        measure(
            5,
            3,
            contact(BERND),
            "2026-08-31",
            MeasureState::Done,
            ("Möbel abholen und den Umzug fahren", "Fetch furniture and drive the removal"),
            found(
                Yes,
                No,
                No,
                "Bernd will sonntags öfter vorbeikommen.",
                "Bernd wants to drop in more often on Sundays.",
            ),
        ),
        measure(
            6,
            6,
            Doer::Client,
            "2026-06-30",
            MeasureState::Done,
            (
                "Drei Tischlereien anrufen, zwei Wochen Praktikum machen",
                "Call three joineries, do a work placement of two weeks",
            ),
            found(Yes, No, No, "Die Tischlerei Kern hat sie genommen.", "The Kern joinery has taken her on."),
        ),
        measure(
            7,
            7,
            contact(SAUER),
            "2026-12-18",
            MeasureState::Running,
            (
                "Platz in der neuen Klasse und Stützunterricht sichern",
                "Secure a place in the new class and extra lessons",
            ),
            found(
                Yes,
                Yes,
                No,
                "Ein versäumter Tag. Karin möchte den Unterricht bis zur Prüfung behalten.",
                "One day missed. Karin wants to keep the lessons until the examination.",
            ),
        ),
        measure(
            8,
            9,
            Doer::Other(text(locale, "Herr Adler, Beratung Lotse", "Mr Adler, Lotse counselling")),
            "2026-11-30",
            MeasureState::Running,
            ("Drei Gespräche von Karin und ihrer Mutter leiten", "Chair three talks between Karin and her mother"),
            found(
                Yes,
                Yes,
                Unclear,
                "Zwei fanden statt, eines fiel aus. Beide wollen das dritte nachholen.",
                "Two took place, one was cancelled. Both want to make up for it.",
            ),
        ),
        measure(
            9,
            10,
            contact(SELIN),
            "2026-07-31",
            MeasureState::Done,
            (
                "Karin donnerstags zum Klettern abholen, damit Oma Gerda frei hat",
                "Fetch Karin for climbing on Thursdays, so that Granny Gerda has time off",
            ),
            found(Yes, No, No, "Läuft von selbst weiter.", "Goes on by itself."),
        ),
    ]
}
