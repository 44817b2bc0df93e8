//! A case that holds every field, and every variant that one case can hold.
//!
//! No value is left to `..`: a new field does not compile until it is here, and
//! then the file of the format's version 1 does not fit any more, which says
//! that the new field needs a default.

use ankerplatz::domain::case::{Case, CaseKind};
use ankerplatz::domain::client::{Client, Gender};
use ankerplatz::domain::cycle::Cycle;
use ankerplatz::domain::kept::Kept;
use ankerplatz::domain::map::bond::{Bond, Direction, Feature, Frequency, Quality, Support};
use ankerplatz::domain::map::contact::{AnchorTie, Contact, ContactKind};
use ankerplatz::domain::map::network::{MapCommand, Network, Pair, Tie};
use ankerplatz::domain::map::place::{Place, Sector};
use ankerplatz::domain::map::version::{MapAim, MapVersion, Occasion};
use ankerplatz::domain::phase::PhaseKind;
use ankerplatz::domain::phase::activity::{Activity, ActivityKind, Advocacy, AdvocacyKind, Function, Referral, Side};
use ankerplatz::domain::phase::aim::Aim;
use ankerplatz::domain::phase::answers::{Answer, Answers, Verdict};
use ankerplatz::domain::phase::assessment::{
    Access, AreaRating, Assessment, LifeArea, Need, NeedKind, OtherView, OwnArea, Rating, ResourceKind, Strength,
    StrengthOf,
};
use ankerplatz::domain::phase::contribution::{Contribution, InstrumentResult};
use ankerplatz::domain::phase::course::{Course, Review, ReviewSource, Service, ServiceCheck, ServiceKind};
use ankerplatz::domain::phase::evaluation::{Closure, DetachmentStep, Satisfaction, SatisfactionOf};
use ankerplatz::domain::phase::gas::{GasScale, GasScore, Rater};
use ankerplatz::domain::phase::goal::{
    Attainment, Enabling, Goal, GoalDirection, GoalLevel, GoalTarget, Indicator, Priority, Term,
};
use ankerplatz::domain::phase::instrument::Instrument;
use ankerplatz::domain::phase::intake::{Impression, ImpressionOf, Intake, Responsibility};
use ankerplatz::domain::phase::intervention::Intervention;
use ankerplatz::domain::phase::partner::{AgreementScope, CooperationAgreement, Partner};
use ankerplatz::domain::phase::plan::{
    ContactDate, Doer, Means, Measure, MeasureState, Outcome, PlanReason, PlanVersion, SupportPlan,
};
use ankerplatz::domain::phase::question::{AnswerKind, Question};
use ankerplatz::domain::phase::release::Release;
use ankerplatz::domain::phase::step::Step;
use ankerplatz::domain::phase::task::{SystemFault, SystemNote, Task};
use ankerplatz::domain::rule::{About, Response, Rule};
use ankerplatz::domain::shared::Shared;
use serde_json::json;

use super::{
    activity_id, area_id, case_id, contact_date_id, contact_id, contribution_id, day, detachment_id, goal_id,
    impression_id, map_id, measure_id, need_id, partner_id, plan_version_id, release_id, responsibility_id, result_id,
    review_id, satisfaction_id, service_id, strength_id, system_note_id, task_id,
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
        intake: Shared::new(intake()),
        assessment: Shared::new(assessment()),
        plan: Shared::new(SupportPlan {
            goals: goals(),
            measures: measures(),
            contact_dates: vec![ContactDate {
                id: contact_date_id(1),
                date: Some(day(45)),
                what: "alle am Tisch".to_owned(),
            }],
            versions: plan_versions(),
        }),
        course: Shared::new(course()),
        closure: Shared::new(Closure {
            detachment: vec![
                DetachmentStep { id: detachment_id(1), what: "seltener".to_owned(), date: Some(day(200)), done: true },
                DetachmentStep { id: detachment_id(2), what: String::new(), date: None, done: false },
            ],
            satisfaction: SatisfactionOf::ALL
                .into_iter()
                .zip(1..)
                .map(|(of, number)| Satisfaction {
                    by: "Verein Ufer".to_owned(),
                    marks: [Some(1), Some(4), None, Some(3)],
                    remark: "lieber morgens".to_owned(),
                    ..Satisfaction::new(satisfaction_id(number), of, Some(day(210)))
                })
                .collect(),
        }),
        maps: maps().into_iter().map(Shared::new).collect(),
        cycles: vec![Shared::new(cycle())],
        later: [Step::SixQuestions, Step::Tasks].into(),
        responses: vec![
            Response { rule: Rule::NoStrength, about: None, date: day(70), reason: "folgt".to_owned() },
            Response {
                rule: Rule::MeasureIncomplete,
                about: Some(About::Record(measure_id(1).0)),
                date: day(71),
                reason: "offen gelassen".to_owned(),
            },
            Response {
                rule: Rule::CareGap,
                about: Some(About::Area(LifeArea::Money)),
                date: day(72),
                reason: "wird beobachtet".to_owned(),
            },
        ],
        kept: kept(),
    }
}

fn intake() -> Intake {
    Intake {
        responsibilities: vec![Responsibility {
            id: responsibility_id(1),
            who: "Jugendamt".to_owned(),
            what: "Kosten".to_owned(),
        }],
        impressions: ImpressionOf::ALL
            .into_iter()
            .zip(1..)
            .map(|(of, number)| Impression { id: impression_id(number), of, text: "keine Wohnung".to_owned() })
            .collect(),
    }
}

fn cycle() -> Cycle {
    Cycle {
        until: day(60),
        reason: "Geburt eines Kindes".to_owned(),
        answers: Shared::new(answers()),
        assessment: Shared::new(assessment()),
        plan: Shared::new(SupportPlan { goals: goals(), ..SupportPlan::default() }),
        closure: Shared::default(),
        map: Some(map_id(1)),
    }
}

fn plan_versions() -> Vec<PlanVersion> {
    PlanReason::ALL
        .into_iter()
        .zip(1..)
        .map(|(reason, number)| PlanVersion {
            id: plan_version_id(number),
            date: Some(day(20)),
            reason: Some(reason),
            note: "neue Stelle".to_owned(),
            agreed_on: Some(day(21)),
            agreed_with: "Rosa".to_owned(),
            goals: goals(),
            measures: measures(),
        })
        .collect()
}

/// The questions of the versions 1 to 3 of the format, in their order there.
pub(crate) const FIRST: [Question; 51] = [
    Question::MultipleProblems,
    Question::ManyHelpers,
    Question::Economising,
    Question::AcuteCrisis,
    Question::CaseResponsibility,
    Question::Responsibilities,
    Question::Cooperation,
    Question::Participants,
    Question::CommissionedBy,
    Question::Dependencies,
    Question::MainProblems,
    Question::FirstResources,
    Question::InformedProcess,
    Question::InformedAims,
    Question::InformedBenefit,
    Question::InformedNonAdmission,
    Question::InformedDependencies,
    Question::AdmissionDecision,
    Question::AdmissionDate,
    Question::AdmissionReason,
    Question::ReferredTo,
    Question::EndSign,
    Question::AssessmentBegin,
    Question::AssessmentEnd,
    Question::Participation,
    Question::Sources,
    Question::Consent,
    Question::SupportNeed,
    Question::LifeworldNetwork,
    Question::OwnResources,
    Question::SecureNow,
    Question::SideEffects,
    Question::CostBenefit,
    Question::PlanDate,
    Question::WorkedOutWith,
    Question::OwnActivities,
    Question::ContactDates,
    Question::ReviewDate,
    Question::AgreedOn,
    Question::OverallEffect,
    Question::SatisfactionPerson,
    Question::SatisfactionPartners,
    Question::Conclusion,
    Question::ConclusionDate,
    Question::ConclusionReason,
    Question::AgreedWithPerson,
    Question::FollowUpNeeded,
    Question::FollowUpWho,
    Question::FollowUpWhat,
    Question::FollowUpUntil,
    Question::FollowUpContact,
];

fn answers() -> Answers {
    let mut answers = Answers::default();
    let later = Step::ALL.into_iter().flat_map(Step::questions).copied().filter(|question| !FIRST.contains(question));
    for (number, question) in (0..).zip(FIRST.into_iter().chain(later)) {
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
        others: vec![OtherView { who: "Mutter".to_owned(), rating: Rating { need: Some(1), resource: None } }],
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
                kind: Some(ResourceKind::Personal),
                access: Some(Access::ToOpen),
                contact: Some(contact_id(1)),
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
                limits: "keine freien Plätze".to_owned(),
            })
            .collect(),
        contributions: vec![Contribution {
            id: contribution_id(1),
            who: "Dr. Weiss".to_owned(),
            profession: "Medizin".to_owned(),
            date: Some(day(12)),
            text: "schläft schlecht".to_owned(),
        }],
        own_areas: vec![OwnArea { id: area_id(1), name: "Haustier".to_owned(), rating: rating(2) }],
        results: vec![InstrumentResult {
            id: result_id(1),
            name: "WHO-5".to_owned(),
            date: Some(day(13)),
            rater: "Rosa".to_owned(),
            score: "44".to_owned(),
            instrument: Some(Instrument::Who5),
            value: Some(11.0),
            remark: "müde".to_owned(),
        }],
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
            parent: level.wider().map(|_| goal_id(number - 1)),
            text: "eigene Wohnung".to_owned(),
            own_words: "Ein Zimmer".to_owned(),
            due: Some(day(90)),
            term: Some(Term::Medium),
            priority: Some(Priority::High),
            worked_out_with: "Rosa".to_owned(),
            direction: Some(GoalDirection::Restore),
            target: Some(GoalTarget::Environment),
            enabling: Some(Enabling::Skill),
            aims: Aim::ALL.into(),
            attainable: Some(Verdict::Yes),
            attainable_because: "es gibt Wohnungen".to_owned(),
            indicators: vec![Indicator {
                text: "Mietvertrag".to_owned(),
                actual: "keiner".to_owned(),
                target: "einer".to_owned(),
                source: "Akte".to_owned(),
            }],
            gas: Some(GasScale {
                levels: ["Straße", "Notquartier", "Zimmer", "Wohnung", "eigene Wohnung"].map(str::to_owned),
                importance: Some(3),
                difficulty: Some(2),
                scores: [Rater::Client, Rater::Professional, Rater::Other("Mutter".to_owned())]
                    .into_iter()
                    .map(|rater| GasScore { rater, baseline: Some(-1), reached: Some(2) })
                    .collect(),
            }),
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
            means: Some(Means::Institution),
            begin: Some(day(22)),
            until: Some(day(30)),
            goal: Some(goal_id(3)),
            cost: "40 Euro".to_owned(),
            side_effects: "weniger Zeit".to_owned(),
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
            person: "Frau Tamm".to_owned(),
            tasks: "verhandelt mit Gläubigern".to_owned(),
            kind: Some(ServiceKind::Social),
            area: Some(LifeArea::Money),
            extent: "sechs Termine".to_owned(),
            cost: "Land".to_owned(),
            priority: Some(Priority::Medium),
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
                kind: ActivityKind::ALL.into_iter().nth(usize::try_from(number).unwrap()),
                own_side: Some(Side::System),
                service: Some(service_id(1)),
                with: "Rosa".to_owned(),
                text: "Telefonat".to_owned(),
                disclosed_to: "Jobcenter".to_owned(),
                fundamental_change: true,
                advocacy: Some(Advocacy {
                    kind: AdvocacyKind::Protection,
                    addressee: "Amt".to_owned(),
                    deadline: Some(day(50)),
                    result: "bewilligt".to_owned(),
                }),
                referral: Some(Referral {
                    ask_on: Some(day(44)),
                    arrived_on: Some(day(45)),
                    is_lost: true,
                    result: "aufgenommen".to_owned(),
                }),
            })
            .collect(),
        reviews: vec![Review {
            id: review_id(1),
            date: Some(day(60)),
            sources: ReviewSource::ALL.into(),
            process: Some(Verdict::Yes),
            still_fitting: Some(Verdict::No),
            contributing: Some(Verdict::Unclear),
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
        tasks: vec![Task {
            id: task_id(1),
            what: "Strom bezahlen".to_owned(),
            by: Some(Doer::Contact(contact_id(1))),
            until: Some(day(14)),
            done: true,
            from: Some(Step::SixQuestions),
        }],
        releases: vec![Release {
            id: release_id(1),
            from: "Dr. Weiss".to_owned(),
            to: "Jobcenter".to_owned(),
            scope: "Arbeitsfähigkeit".to_owned(),
            purpose: "Antrag".to_owned(),
            signed_on: Some(day(10)),
            until: Some(day(300)),
            revoked_on: Some(day(200)),
        }],
        system: SystemFault::ALL
            .into_iter()
            .zip(1..)
            .map(|(fault, number)| SystemNote {
                id: system_note_id(number),
                date: Some(day(15)),
                fault,
                text: "Wartezeit".to_owned(),
            })
            .collect(),
        partners: partners(),
    }
}

fn partners() -> Vec<Partner> {
    AgreementScope::ALL
        .into_iter()
        .zip(1..)
        .map(|(scope, number)| Partner {
            id: partner_id(number),
            name: format!("Verein Hafenlicht {number}"),
            kind: Some(ServiceKind::Therapy),
            person: "Frau Quint".to_owned(),
            phone: "0555 2039485".to_owned(),
            mail: "quint@hafenlicht.example".to_owned(),
            address: "Kaigasse 7,\nMo bis Fr 9–12".to_owned(),
            offers: "Gruppe am Dienstag".to_owned(),
            contact: Some(contact_id(1)),
            agreement: Some(CooperationAgreement {
                scope,
                terms: "ruft bei Ausfall an".to_owned(),
                agreed_on: Some(day(25)),
                until: Some(day(390)),
            }),
            remark: "klingeln bei Hafenlicht".to_owned(),
        })
        .collect()
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
