//! What the plan of 2026 says besides goals and measures: means, costs and
//! network interventions of the measures, meetings, and how it stood in April
//! and in July.

use ankerplatz::domain::map::network::Pair;
use ankerplatz::domain::phase::goal::{Attainment, Goal};
use ankerplatz::domain::phase::intervention::Intervention;
use ankerplatz::domain::phase::plan::{ContactDate, Means, Measure, MeasureState, Outcome, PlanReason, PlanVersion};
use ankerplatz::i18n::Locale;

use super::map::{BERND, GERDA, LINDNER, MANUELA, SAUER, SELIN};
use super::{contact_date_id, contact_id, day, goal_id, measure_id, plan_version_id, text};

/// Where the means of a measure come from, when it begins, and which network
/// intervention it is with whom.
type Detail = (u128, Means, &'static str, Option<(Intervention, &'static [u128])>);

const DETAILS: [Detail; 9] = [
    (1, Means::OwnActivity, "2026-04-22", None),
    (2, Means::Institution, "2026-05-05", Some((Intervention::ProfessionalServices, &[LINDNER]))),
    (3, Means::Institution, "2026-04-27", None),
    (4, Means::CaseManager, "2026-04-27", None),
    (5, Means::Lifeworld, "2026-08-14", Some((Intervention::Intensify, &[BERND]))),
    (6, Means::OwnActivity, "2026-05-18", None),
    (7, Means::Institution, "2026-08-31", Some((Intervention::ProfessionalServices, &[SAUER]))),
    (8, Means::Institution, "2026-06-02", Some((Intervention::BringTogether, &[MANUELA, GERDA]))),
    (9, Means::Lifeworld, "2026-04-30", Some((Intervention::Relief, &[GERDA, SELIN]))),
];

/// The measures with all that their forms ask for.
pub(super) fn detailed(locale: Locale, mut measures: Vec<Measure>) -> Vec<Measure> {
    for (number, means, begin, intervention) in DETAILS {
        for measure in measures.iter_mut().filter(|measure| measure.id == measure_id(number)) {
            measure.means = Some(means);
            measure.begin = Some(day(begin));
            if let Some((kind, contacts)) = intervention {
                measure.intervention = Some(kind);
                measure.contacts = contacts.iter().map(|contact| contact_id(*contact)).collect();
            }
        }
    }
    for measure in &mut measures {
        if measure.id == measure_id(5) {
            measure.cost = text(locale, "Sprit, 30 €, zahlt Karin", "Fuel, €30, paid by Karin");
        } else if measure.id == measure_id(4) {
            measure.cost =
                text(locale, "Kaution 640 €, Darlehen vom Jobcenter", "Deposit of €640, a loan from the jobcentre");
        } else if measure.id == measure_id(8) {
            measure.side_effects = text(
                locale,
                "Mila steht zwischen beiden; sie soll nicht übermitteln müssen.",
                "Mila stands between the two; she must not have to carry messages.",
            );
        } else if measure.id == measure_id(9) {
            measure.side_effects = text(
                locale,
                "Oma Gerda könnte sich abgeschoben fühlen. Darüber wurde gesprochen.",
                "Granny Gerda could feel pushed aside. This was talked about.",
            );
            measure.ties = Pair::new(contact_id(GERDA), contact_id(SELIN)).into_iter().collect();
        }
    }
    measures
}

/// When those involved meet.
pub(super) fn contact_dates(locale: Locale) -> Vec<ContactDate> {
    let meeting = |number, date: &str, de: &str, en: &str| ContactDate {
        id: contact_date_id(number),
        date: Some(day(date)),
        what: text(locale, de, en),
    };
    vec![
        meeting(1, "2026-06-24", "Karin und Frau Reuter: erste Überprüfung", "Karin and Ms Reuter: first review"),
        meeting(2, "2026-07-16", "Alle Beteiligten: Helfer:innenkonferenz", "Everybody: helpers’ conference"),
        meeting(3, "2026-10-20", "Alle Beteiligten: der Plan auf dem Tisch", "Everybody: the plan on the table"),
        meeting(4, "2026-12-04", "Abschiedsrunde bei Oma Gerda", "Farewell round at Granny Gerda’s"),
    ]
}

/// The plan of April and that of July, of which the one of today is the course.
pub(super) fn versions(locale: Locale, goals: &[Goal], measures: &[Measure]) -> Vec<PlanVersion> {
    let later_goals: Vec<Goal> = goals.iter().map(not_yet_judged).collect();
    let later_measures: Vec<Measure> = measures.iter().map(as_of_july).collect();
    let mut first_goals = later_goals.clone();
    for goal in first_goals.iter_mut().filter(|goal| goal.id == goal_id(3)) {
        goal.due = Some(day("2026-07-15"));
    }
    let mut first_measures: Vec<Measure> = measures.iter().map(as_of_april).collect();
    first_measures.retain(|measure| measure.id != measure_id(5));
    for measure in &mut first_measures {
        if measure.id == measure_id(3) {
            measure.until = Some(day("2026-07-15"));
            measure.what = text(locale, "Ein Zimmer im Viertel suchen", "Look for a room in the quarter");
        }
    }
    vec![
        PlanVersion {
            id: plan_version_id(1),
            date: Some(day("2026-04-20")),
            reason: None,
            note: String::new(),
            agreed_on: Some(day("2026-04-22")),
            agreed_with: text(
                locale,
                "Karin, Oma Gerda, Selin, Frau Sauer, Herr Lindner",
                "Karin, Granny Gerda, Selin, Ms Sauer, Mr Lindner",
            ),
            goals: first_goals,
            measures: first_measures,
        },
        PlanVersion {
            id: plan_version_id(2),
            date: Some(day("2026-07-16")),
            reason: Some(PlanReason::Environment),
            note: text(
                locale,
                "Vier Absagen wegen des Hundes. Gesucht wird nun dort, wo ein Garten ist, und Bernd fährt den Umzug.",
                "Four refusals because of the dog. The search goes where there is a garden, and Bernd drives the \
                 removal.",
            ),
            agreed_on: Some(day("2026-07-16")),
            agreed_with: text(
                locale,
                "Karin, Oma Gerda, Onkel Bernd, Wohnhilfe Kompass",
                "Karin, Granny Gerda, Uncle Bernd, Kompass housing",
            ),
            goals: later_goals,
            measures: later_measures,
        },
    ]
}

/// A goal without what the evaluation said of it.
fn not_yet_judged(goal: &Goal) -> Goal {
    let mut goal = goal.clone();
    goal.attainment = None::<Attainment>;
    for score in goal.gas.iter_mut().flat_map(|gas| &mut gas.scores) {
        score.reached = None;
    }
    goal
}

fn as_of_april(measure: &Measure) -> Measure {
    Measure { state: MeasureState::Planned, outcome: Outcome::default(), ..measure.clone() }
}

/// By July some of it was done, and most was under way.
fn as_of_july(measure: &Measure) -> Measure {
    let day_of = day("2026-07-16");
    let is_over = measure.until.is_some_and(|until| until < day_of);
    let has_begun = measure.begin.is_some_and(|begin| begin <= day_of);
    let state = match (is_over, has_begun) {
        (true, _) => MeasureState::Done,
        (false, true) => MeasureState::Running,
        (false, false) => MeasureState::Planned,
    };
    Measure { state, outcome: Outcome::default(), ..measure.clone() }
}
