//! A case that holds every field, and every variant that one case can hold.
//!
//! No value is left to `..`: a new field does not compile until it is here, and
//! then the file of the format's version 1 does not fit any more, which says
//! that the new field needs a default.

use ankerplatz::domain::case::{Case, CaseKind};
use ankerplatz::domain::client::{Client, Gender};
use ankerplatz::domain::kept::Kept;
use ankerplatz::domain::map::bond::{Bond, Direction, Feature, Frequency, Quality, Support};
use ankerplatz::domain::map::contact::{AnchorTie, Contact, ContactKind};
use ankerplatz::domain::map::network::{MapCommand, Network, Pair, Tie};
use ankerplatz::domain::map::place::{Place, Sector};
use ankerplatz::domain::map::version::{MapAim, MapVersion, Occasion};
use ankerplatz::domain::phase::PhaseKind;
use ankerplatz::domain::phase::answers::{Answer, Answers, Verdict};
use ankerplatz::domain::phase::assessment::{
    AreaRating, Assessment, LifeArea, Need, NeedKind, Rating, Strength, StrengthOf,
};
use ankerplatz::domain::phase::course::{Activity, Course, Function, Review, Service, ServiceCheck};
use ankerplatz::domain::phase::evaluation::{Closure, DetachmentStep};
use ankerplatz::domain::phase::intervention::Intervention;
use ankerplatz::domain::phase::plan::{Attainment, Doer, Goal, GoalLevel, Measure, MeasureState, Outcome, SupportPlan};
use ankerplatz::domain::phase::question::{AnswerKind, Question};
use ankerplatz::domain::phase::step::Step;
use ankerplatz::domain::shared::Shared;
use serde_json::json;

use super::{
    activity_id, case_id, contact_id, day, detachment_id, goal_id, map_id, measure_id, need_id, review_id, service_id,
    strength_id,
};

/// The case.
pub(crate) fn everything() -> Case {
    Case {
        id: case_id(1),
        kind: CaseKind::Practice,
        opened: day(0),
        client: Shared::new(Client {
            name: "Rosa Çelik-Žižek".to_owned(),
            about: "Wohnung und Schulden".to_owned(),
            number: "2026/17".to_owned(),
            age: "um die 45".to_owned(),
            gender: Gender::Diverse,
            emoji: "🌻".to_owned(),
            note: "spricht „leise“,\nلكن بوضوح 👍🏽".to_owned(),
        }),
        answers: Shared::new(answers()),
        assessment: Shared::new(assessment()),
        plan: Shared::new(SupportPlan { goals: goals(), measures: measures() }),
        course: Shared::new(course()),
        closure: Shared::new(Closure {
            detachment: vec![
                DetachmentStep { id: detachment_id(1), what: "seltener".to_owned(), date: Some(day(200)), done: true },
                DetachmentStep { id: detachment_id(2), what: String::new(), date: None, done: false },
            ],
        }),
        maps: maps().into_iter().map(Shared::new).collect(),
        kept: kept(),
    }
}

fn answers() -> Answers {
    let mut answers = Answers::default();
    for (number, question) in (0..).zip(Step::ALL.into_iter().flat_map(Step::questions).copied()) {
        assert_eq!(answers.write(question, Some(answer(number, question))), Ok(()));
    }
    answers
}

fn answer(number: u64, question: Question) -> Answer {
    match question.kind() {
        AnswerKind::Line | AnswerKind::Text => Answer::Text(format!("Antwort {number}")),
        AnswerKind::Date => Answer::Date(day(number)),
        AnswerKind::Verdict => match usize::try_from(number).unwrap() % 4 {
            3 => Answer::Verdict { verdict: None, reason: "noch offen".to_owned() },
            at => Answer::Verdict { verdict: Some(Verdict::ALL[at]), reason: String::new() },
        },
        AnswerKind::Choice(choices) => Answer::Choice(choices[usize::try_from(number).unwrap() % choices.len()]),
    }
}

fn assessment() -> Assessment {
    let rating = |at: u8| AreaRating {
        person: Rating { need: Some(at % 5), resource: Some(4) },
        professional: Rating { need: None, resource: (at != 0).then_some(0) },
        note: format!("Bereich {at}"),
    };
    Assessment {
        areas: LifeArea::ALL.into_iter().zip((0..).map(rating)).collect(),
        strengths: StrengthOf::ALL
            .into_iter()
            .zip(1..)
            .map(|(of, number)| Strength {
                id: strength_id(number),
                text: "kocht gern".to_owned(),
                of,
                source: "Rosa, 3. 3.".to_owned(),
            })
            .collect(),
        needs: NeedKind::ALL
            .into_iter()
            .zip(1..)
            .map(|(kind, number)| Need {
                id: need_id(number),
                text: "eine Tür, die zugeht".to_owned(),
                kind,
                area: Some(LifeArea::Housing),
            })
            .collect(),
    }
}

fn goals() -> Vec<Goal> {
    let attainments = [Attainment::Reached, Attainment::Partly, Attainment::NotReached];
    GoalLevel::ALL
        .into_iter()
        .zip(attainments)
        .zip(1..)
        .map(|((level, attainment), number)| Goal {
            id: goal_id(number),
            level,
            parent: level.parent().map(|_| goal_id(number - 1)),
            text: "eigene Wohnung".to_owned(),
            due: Some(day(90)),
            indicator: "Mietvertrag".to_owned(),
            need: Some(need_id(1)),
            attainment: Some(attainment),
        })
        .collect()
}

fn measures() -> Vec<Measure> {
    let doers = [Doer::Client, Doer::CaseManager, Doer::Contact(contact_id(1)), Doer::Other("Frau Maier".to_owned())];
    doers
        .into_iter()
        .zip(MeasureState::ALL)
        .zip(1..)
        .map(|((by, state), number)| Measure {
            id: measure_id(number),
            what: "Antrag stellen".to_owned(),
            by: Some(by),
            until: Some(day(30)),
            goal: Some(goal_id(3)),
            state,
            intervention: Some(Intervention::Relief),
            contacts: [contact_id(1), contact_id(3)].into(),
            ties: Pair::new(contact_id(1), contact_id(2)).into_iter().collect(),
            outcome: Outcome {
                effective: Some(Verdict::Yes),
                still_needed: Some(Verdict::No),
                other_help: Some(Verdict::Unclear),
                remark: "hat gedauert".to_owned(),
            },
        })
        .collect()
}

fn course() -> Course {
    Course {
        services: vec![Service {
            id: service_id(1),
            what: "Schuldnerberatung".to_owned(),
            provider: "Verein Ufer".to_owned(),
            measure: Some(measure_id(1)),
            agreed_on: Some(day(31)),
            begin: Some(day(35)),
            end: Some(day(120)),
        }],
        activities: Function::ALL
            .into_iter()
            .zip(1..)
            .map(|(function, number)| Activity {
                id: activity_id(number),
                date: Some(day(40)),
                function,
                with: "Rosa".to_owned(),
                text: "Telefonat".to_owned(),
            })
            .collect(),
        reviews: vec![Review {
            id: review_id(1),
            date: Some(day(60)),
            services: vec![ServiceCheck {
                service: service_id(1),
                works: Some(Verdict::Yes),
                delivered: Some(Verdict::No),
                effective: Some(Verdict::Unclear),
                remark: "zu spät".to_owned(),
            }],
            consequence: "nachfragen".to_owned(),
            next: Some(day(90)),
        }],
    }
}

fn maps() -> [MapVersion; 2] {
    let genders = Gender::ALL.into_iter();
    let kinds = ContactKind::ALL.into_iter().cycle();
    let ties = AnchorTie::ALL.into_iter().cycle();
    let places = [Place::new(0.1 + 0.2, 1.0 / 3.0), None, Place::new(-180.0, 250.0), Place::new(180.0, 100.0)];
    let contacts: Vec<Contact> = genders
        .zip(kinds)
        .zip(ties)
        .zip(places)
        .zip(1..)
        .map(|((((gender, kind), anchor_tie), place), number)| Contact {
            id: contact_id(number),
            name: format!("Kontakt {number}"),
            role: "Nachbar:in".to_owned(),
            kind,
            gender,
            age: "60+".to_owned(),
            note: "hat einen Schlüssel".to_owned(),
            emoji: "👩🏽‍🦰".to_owned(),
            deceased: number == 4,
            anchor_tie,
            place,
            bond: bond(number),
            kept: kept(),
        })
        .collect();
    let pairs = [(1, 2), (4, 2), (3, 4)].map(|(one, other)| Pair::new(contact_id(one), contact_id(other)).unwrap());
    let (mut network, _) = Network::from_parts(contacts.clone(), pairs);
    let tie = Tie { between: pairs[1], multiplex: true, bond: bond(3), kept: kept() };
    for command in [
        MapCommand::Tell(tie),
        MapCommand::Apart(vec![Pair::new(contact_id(1), contact_id(4)).unwrap()]),
        MapCommand::Asked(Sector::Friends, true),
    ] {
        assert_eq!(network.apply(command), Ok(()));
    }
    let (alone, _) = Network::from_parts(contacts[..1].to_vec(), []);
    [
        MapVersion {
            id: map_id(1),
            title: "Erstgespräch".to_owned(),
            date: Some(day(3)),
            aim: MapAim::Actual,
            occasion: Some(Occasion::Review(review_id(1))),
            network,
            kept: kept(),
        },
        MapVersion {
            id: map_id(2),
            title: String::new(),
            date: None,
            aim: MapAim::Target,
            occasion: Some(Occasion::Phase(PhaseKind::Planning)),
            network: alone,
            kept: Kept::default(),
        },
    ]
}

fn kept() -> Kept {
    let mut kept = Kept::default();
    kept.put("lieblingsfarbe", json!({ "heute": ["blau", 3, 0.5, null, true] }));
    kept
}

fn bond(number: u128) -> Bond {
    let at = usize::try_from(number).unwrap();
    let directions = Direction::ALL.into_iter().cycle();
    Bond {
        quality: Some(Quality::ALL[at % 7]),
        energy: Some(Direction::ALL[at % 3]),
        functions: vec!["Kinder hüten".to_owned(), "Vermieterin".to_owned()],
        features: Feature::ALL.into_iter().skip(at).step_by(3).collect(),
        support: Support::ALL.into_iter().zip(directions).collect(),
        conflict: number == 3,
        since: "seit der Schulzeit".to_owned(),
        frequency: Some(Frequency::ALL[at % 5]),
        remark: "nur am Telefon".to_owned(),
    }
}
