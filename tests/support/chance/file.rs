//! Random commands on what the file holds beside the map: intake, contributions,
//! tasks, releases, partners, versions of the plan, cycles, answers to findings.

use ankerplatz::domain::case::Case;
use ankerplatz::domain::command::Command;
use ankerplatz::domain::phase::assessment::OwnArea;
use ankerplatz::domain::phase::contribution::{Contribution, InstrumentResult};
use ankerplatz::domain::phase::course::ServiceKind;
use ankerplatz::domain::phase::gas::{GasScale, GasScore, Rater};
use ankerplatz::domain::phase::instrument::Instrument;
use ankerplatz::domain::phase::intake::{Impression, ImpressionOf, Responsibility};
use ankerplatz::domain::phase::partner::{AgreementScope, CooperationAgreement, Partner};
use ankerplatz::domain::phase::plan::{ContactDate, PlanReason, PlanVersion};
use ankerplatz::domain::phase::release::Release;
use ankerplatz::domain::phase::step::Step;
use ankerplatz::domain::phase::task::{SystemFault, SystemNote, Task};
use ankerplatz::domain::rule::{About, Response, Rule};

use super::{Dice, any_day, area_rating, doer, edit, everybody, one_of, text};
use crate::support::{
    area_id, contact_date_id, contact_id, contribution_id, impression_id, measure_id, partner_id, plan_version_id,
    release_id, responsibility_id, result_id, system_note_id, task_id,
};

/// Values that their instruments take.
const VALUES: [(Option<Instrument>, Option<f64>); 5] = [
    (None, None),
    (None, Some(12.5)),
    (Some(Instrument::Who5), Some(11.0)),
    (Some(Instrument::WhoqolSocial), Some(13.33)),
    (Some(Instrument::IcfEnvironment), Some(-3.0)),
];

/// Something that somebody may want to do to the file. It need not fit.
pub(super) fn command(dice: &mut Dice, case: &Case) -> Command {
    match dice.below(16) {
        0 => Command::Responsibility(edit(dice, &case.intake.responsibilities, responsibility_id, |dice, id| {
            Responsibility { who: text(dice), what: text(dice), ..Responsibility::new(id) }
        })),
        1 => Command::Impression(edit(dice, &case.intake.impressions, impression_id, |dice, id| Impression {
            id,
            of: dice.pick(&ImpressionOf::ALL),
            text: text(dice),
        })),
        2 => Command::OwnArea(edit(dice, &case.assessment.own_areas, area_id, |dice, id| OwnArea {
            id,
            name: text(dice),
            rating: area_rating(dice),
        })),
        3 => Command::Contribution(edit(dice, &case.assessment.contributions, contribution_id, |dice, id| {
            Contribution { who: text(dice), text: text(dice), date: dice.maybe(60, any_day), ..Contribution::new(id) }
        })),
        4 => Command::Result(edit(dice, &case.assessment.results, result_id, |dice, id| {
            let (instrument, value) = dice.pick(&VALUES);
            let (name, score) = (text(dice), text(dice));
            InstrumentResult { name, score, instrument, value, ..InstrumentResult::new(id) }
        })),
        5 => Command::ContactDate(edit(dice, &case.plan.contact_dates, contact_date_id, |dice, id| ContactDate {
            id,
            date: dice.maybe(80, any_day),
            what: text(dice),
        })),
        6 => Command::PlanVersion(edit(dice, &case.plan.versions, plan_version_id, |dice, id| PlanVersion {
            id,
            date: dice.maybe(80, any_day),
            reason: dice.maybe(60, |dice| dice.pick(&PlanReason::ALL)),
            note: text(dice),
            agreed_on: dice.maybe(50, any_day),
            agreed_with: text(dice),
            goals: case.plan.goals.clone(),
            measures: case.plan.measures.clone(),
        })),
        7 => Command::Task(edit(dice, &case.course.tasks, task_id, |dice, id| Task {
            what: text(dice),
            by: dice.maybe(60, |dice| doer(dice, case)),
            until: dice.maybe(60, any_day),
            done: dice.chance(30),
            from: dice.maybe(30, |dice| dice.pick(&Step::ALL)),
            ..Task::new(id)
        })),
        8 => Command::Release(edit(dice, &case.course.releases, release_id, |dice, id| Release {
            from: text(dice),
            to: text(dice),
            scope: text(dice),
            purpose: text(dice),
            signed_on: dice.maybe(80, any_day),
            until: dice.maybe(60, any_day),
            revoked_on: dice.maybe(20, any_day),
            ..Release::new(id)
        })),
        9 => Command::SystemNote(edit(dice, &case.course.system, system_note_id, |dice, id| SystemNote {
            id,
            date: dice.maybe(70, any_day),
            fault: dice.pick(&SystemFault::ALL),
            text: text(dice),
        })),
        14 => Command::Partner(edit(dice, &case.course.partners, partner_id, |dice, id| Partner {
            name: text(dice),
            person: text(dice),
            phone: text(dice),
            kind: dice.maybe(50, |dice| dice.pick(&ServiceKind::ALL)),
            contact: dice.maybe(50, |dice| one_of(dice, &everybody(case), contact_id)),
            agreement: dice.maybe(60, |dice| CooperationAgreement {
                scope: dice.pick(&AgreementScope::ALL),
                terms: text(dice),
                agreed_on: dice.maybe(70, any_day),
                until: dice.maybe(50, any_day),
            }),
            ..Partner::new(id)
        })),
        10 => Command::Reassess(any_day(dice), text(dice)),
        11 => Command::Postpone(dice.pick(&Step::ALL)),
        12 => Command::TakeUp(case.later.first().copied().unwrap_or(Step::Goals)),
        13 => {
            let (rule, about) = finding(dice);
            Command::Unrespond(rule, about)
        }
        _ => {
            let (rule, about) = finding(dice);
            Command::Respond(Response { rule, about, date: any_day(dice), reason: text(dice) })
        }
    }
}

fn finding(dice: &mut Dice) -> (Rule, Option<About>) {
    let rule = dice.pick(&[Rule::NoStrength, Rule::MeasureIncomplete, Rule::ThinningNetwork]);
    (rule, dice.maybe(30, |_| About::Record(measure_id(1).0)))
}

/// A scale; sometimes with values it cannot hold.
pub(super) fn gas(dice: &mut Dice) -> GasScale {
    let level = |dice: &mut Dice| dice.maybe(80, |dice| i8::try_from(dice.below(50)).unwrap() % 6 - 2);
    let raters = [Rater::Client, Rater::Professional, Rater::Other("Mutter".to_owned())];
    GasScale {
        importance: dice.maybe(50, |dice| u8::try_from(dice.below(4)).unwrap()),
        scores: (0..dice.below(3))
            .map(|at| GasScore { rater: raters[at].clone(), baseline: level(dice), reached: level(dice) })
            .collect(),
        ..GasScale::default()
    }
}
