//! Chance that can be repeated: from a number to a long story of commands.

use ankerplatz::domain::case::{Case, CaseKind};
use ankerplatz::domain::client::{Client, Gender};
use ankerplatz::domain::command::Command;
use ankerplatz::domain::ids::{ContactId, GoalId, MapId, MeasureId, NeedId, ServiceId};
use ankerplatz::domain::map::bond::{Bond, Direction, Feature, Frequency, Quality, Support};
use ankerplatz::domain::map::contact::{AnchorTie, Contact, ContactKind};
use ankerplatz::domain::map::network::{MapCommand, Pair, Tie};
use ankerplatz::domain::map::place::{Place, Sector};
use ankerplatz::domain::map::version::{MapAim, MapVersion, Occasion};
use ankerplatz::domain::phase::PhaseKind;
use ankerplatz::domain::phase::activity::{Activity, ActivityKind, Function, Referral, Side};
use ankerplatz::domain::phase::aim::Aim;
use ankerplatz::domain::phase::answers::{Answer, Verdict};
use ankerplatz::domain::phase::assessment::{
    Access, AreaRating, LifeArea, Need, NeedKind, OtherView, Rating, ResourceKind, Strength, StrengthOf,
};
use ankerplatz::domain::phase::course::{Review, Service, ServiceCheck, ServiceKind};
use ankerplatz::domain::phase::evaluation::{DetachmentStep, Satisfaction, SatisfactionOf};
use ankerplatz::domain::phase::goal::{Attainment, Goal, GoalLevel, Indicator, Priority};
use ankerplatz::domain::phase::intervention::Intervention;
use ankerplatz::domain::phase::plan::{Doer, Measure, MeasureState, Outcome};
use ankerplatz::domain::phase::question::{AnswerKind, Choice, Question};
use ankerplatz::domain::phase::step::Step;
use ankerplatz::domain::record::{Edit, Record};
use ankerplatz::domain::shared::Shared;
use chrono::NaiveDate;

mod file;

use super::{
    activity_id, case_id, contact_id, day, detachment_id, goal_id, map_id, measure_id, need_id, review_id,
    satisfaction_id, service_id, strength_id,
};

/// Dice that fall the same way whenever they are given the same seed.
#[derive(Clone, Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    /// Dice of a seed.
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Any number (`SplitMix64`).
    pub(crate) const fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0, smaller than `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.roll() % u64::try_from(end).unwrap()).unwrap()
    }

    /// True in so many of a hundred throws.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of several.
    pub(crate) fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// Something in so many of a hundred throws.
    fn maybe<T>(&mut self, percent: usize, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.chance(percent).then(|| make(self))
    }

    /// A number from −1 to 1 with all its digits.
    fn fraction(&mut self) -> f64 {
        let high = u32::try_from(self.roll() >> 32).unwrap();
        let low = u32::try_from(self.roll() >> 32).unwrap();
        (f64::from(high) + f64::from(low) / 4_294_967_296.0) / 2_147_483_648.0 - 1.0
    }
}

/// Writing of all kinds, see the situations in [`super`].
const WRITINGS: [&str; 14] = [
    "",
    "   ",
    "Ana",
    "Ben",
    "Oma Hilde, 78",
    "Dr.\u{a0}Özgür Yıldız-Großmann",
    "مريم بنت عبد الله",
    "שרה 3",
    "👩🏽‍⚕️ Team 🏳️‍🌈",
    "zwei\nZeilen\tund\r\nmehr",
    "\"Zitat\" \\ 'quote' </script><b>&amp;",
    "\u{feff}\u{200b}\u{202e}spiegel\u{0}",
    "=1+1;@SUM(A1)",
    "__proto__",
];

fn text(dice: &mut Dice) -> String {
    if dice.chance(3) { "Donaudampfschifffahrt ".repeat(40) } else { dice.pick(&WRITINGS).to_owned() }
}

fn any_day(dice: &mut Dice) -> NaiveDate {
    day(u64::try_from(dice.below(900)).unwrap())
}

fn verdict(dice: &mut Dice) -> Option<Verdict> {
    dice.maybe(70, |dice| dice.pick(&Verdict::ALL))
}

/// Mostly an identity that is there, now and then one that need not be.
fn one_of<T: Copy>(dice: &mut Dice, there: &[T], make: fn(u128) -> T) -> T {
    if there.is_empty() || dice.chance(12) { number(dice, make) } else { dice.pick(there) }
}

fn number<T>(dice: &mut Dice, make: fn(u128) -> T) -> T {
    make(1 + u128::try_from(dice.below(9)).unwrap())
}

fn ids<T: Record>(list: &[T]) -> Vec<T::Id> {
    list.iter().map(Record::id).collect()
}

fn edit<T: Record>(
    dice: &mut Dice,
    list: &[T],
    any: fn(u128) -> T::Id,
    make: impl FnOnce(&mut Dice, T::Id) -> T,
) -> Edit<T> {
    if dice.chance(20) {
        Edit::Remove(one_of(dice, &ids(list), any))
    } else if dice.chance(5) && !list.is_empty() {
        Edit::Put(list[dice.below(list.len())].clone())
    } else if dice.chance(10) {
        let id = number(dice, any);
        let followers = vec![one_of(dice, &ids(list), any), number(dice, any)];
        Edit::PutBack(make(dice, id), followers)
    } else {
        let id = number(dice, any);
        Edit::Put(make(dice, id))
    }
}

/// An empty case with two maps.
pub(crate) fn start(seed: u64) -> Case {
    let mut dice = Dice::new(seed ^ 0x5eed);
    let mut case = Case::new(case_id(u128::from(seed)), map_id(1), day(0), text(&mut dice));
    case.kind = dice.pick(&[CaseKind::Real, CaseKind::Practice]);
    case.maps.push(Shared::new(MapVersion::empty(map_id(2), None)));
    case
}

/// A case after so many random commands; refused ones count too.
pub(crate) fn grown(seed: u64, commands: usize) -> Case {
    let mut dice = Dice::new(seed);
    let mut case = start(seed);
    for _ in 0..commands {
        let command = command(&mut dice, &case);
        if let Ok(next) = case.apply(command) {
            case = next;
        }
    }
    case
}

/// Something that somebody may want to do to a case. It need not fit.
pub(crate) fn command(dice: &mut Dice, case: &Case) -> Command {
    match dice.below(26) {
        0 => Command::Describe(client(dice)),
        1 | 2 => answer(dice),
        3 => Command::Rate(dice.pick(&LifeArea::ALL), area_rating(dice)),
        4 => {
            Command::Strength(edit(dice, &case.assessment.strengths, strength_id, |dice, id| strength(dice, case, id)))
        }
        5 => Command::Need(edit(dice, &case.assessment.needs, need_id, need)),
        6 => Command::Goal(edit(dice, &case.plan.goals, goal_id, |dice, id| goal(dice, case, id))),
        7 => Command::Measure(edit(dice, &case.plan.measures, measure_id, |dice, id| measure(dice, case, id))),
        8 => Command::Service(edit(dice, &case.course.services, service_id, |dice, id| service(dice, case, id))),
        9 => {
            let services = ids(&case.course.services);
            Command::Activity(edit(dice, &case.course.activities, activity_id, |dice, id| {
                activity(dice, &services, id)
            }))
        }
        10 => Command::Review(edit(dice, &case.course.reviews, review_id, |dice, id| {
            let services: Vec<ServiceId> = ids(&case.course.services);
            Review {
                services: (0..dice.below(4)).map(|_| check(dice, &services)).collect(),
                consequence: text(dice),
                next: dice.maybe(50, any_day),
                ..Review::new(id, dice.maybe(80, any_day))
            }
        })),
        11 if dice.chance(40) => {
            Command::Satisfaction(edit(dice, &case.closure.satisfaction, satisfaction_id, satisfaction))
        }
        11 => Command::Detachment(edit(dice, &case.closure.detachment, detachment_id, detachment_step)),
        12 => {
            let id = map(dice, case);
            let title = text(dice);
            let aim = if dice.chance(30) { MapAim::Target } else { MapAim::Actual };
            let occasion = dice.maybe(40, |dice| occasion(dice, case));
            Command::Caption(MapVersion { title, aim, occasion, ..MapVersion::empty(id, dice.maybe(70, any_day)) })
        }
        13 => {
            let copied = map(dice, case);
            let network = case.map(copied).map(|version| version.network.clone()).unwrap_or_default();
            let id = map_id(1 + u128::try_from(dice.below(6)).unwrap());
            let (title, occasion) = (text(dice), dice.maybe(30, |dice| occasion(dice, case)));
            Command::AddMap(MapVersion { title, occasion, network, ..MapVersion::empty(id, dice.maybe(70, any_day)) })
        }
        14 if dice.chance(50) => Command::RemoveMap(map(dice, case)),
        15..=20 => file::command(dice, case),
        _ => {
            let id = map(dice, case);
            Command::Map(id, map_command(dice, case, id))
        }
    }
}

fn occasion(dice: &mut Dice, case: &Case) -> Occasion {
    if dice.chance(50) {
        return Occasion::Phase(dice.pick(&PhaseKind::ALL));
    }
    Occasion::Review(one_of(dice, &ids(&case.course.reviews), review_id))
}

fn client(dice: &mut Dice) -> Client {
    Client {
        name: text(dice),
        about: text(dice),
        number: text(dice),
        age: text(dice),
        gender: dice.pick(&Gender::ALL),
        emoji: dice.pick(&["", "🌻"]).to_owned(),
        note: text(dice),
    }
}

fn answer(dice: &mut Dice) -> Command {
    let questions: Vec<Question> = Step::ALL.iter().flat_map(|step| step.questions()).copied().collect();
    let question = dice.pick(&questions);
    let asked = if dice.chance(10) { dice.pick(&questions) } else { question };
    let answer = match asked.kind() {
        AnswerKind::Line | AnswerKind::Text => Answer::Text(text(dice)),
        AnswerKind::Date => Answer::Date(any_day(dice)),
        AnswerKind::Verdict => Answer::Verdict { verdict: verdict(dice), reason: text(dice) },
        AnswerKind::Choice(choices) => Answer::Choice(if dice.chance(10) { Choice::Adapt } else { dice.pick(choices) }),
    };
    Command::Answer(question, (!dice.chance(10)).then_some(answer))
}

fn rating(dice: &mut Dice) -> Rating {
    let value = |dice: &mut Dice| dice.maybe(60, |dice| u8::try_from(dice.below(100)).unwrap().saturating_sub(1) / 19);
    Rating { need: value(dice), resource: value(dice) }
}

fn area_rating(dice: &mut Dice) -> AreaRating {
    if dice.chance(10) {
        return AreaRating::default();
    }
    let others = (0..dice.below(3)).map(|_| OtherView { who: text(dice), rating: rating(dice) }).collect();
    AreaRating { person: rating(dice), professional: rating(dice), others, note: text(dice) }
}

fn strength(dice: &mut Dice, case: &Case, id: <Strength as Record>::Id) -> Strength {
    let contacts = everybody(case);
    Strength {
        text: text(dice),
        of: dice.pick(&StrengthOf::ALL),
        kind: dice.maybe(40, |dice| dice.pick(&ResourceKind::ALL)),
        access: dice.maybe(40, |dice| dice.pick(&Access::ALL)),
        contact: dice.maybe(40, |dice| one_of(dice, &contacts, contact_id)),
        source: text(dice),
        ..Strength::new(id)
    }
}

fn need(dice: &mut Dice, id: NeedId) -> Need {
    let area = dice.maybe(50, |dice| dice.pick(&LifeArea::ALL));
    Need { text: text(dice), kind: dice.pick(&NeedKind::ALL), area, limits: text(dice), ..Need::new(id) }
}

fn goal(dice: &mut Dice, case: &Case, id: GoalId) -> Goal {
    let level = dice.pick(&GoalLevel::ALL);
    let fitting: Vec<GoalId> =
        case.plan.goals.iter().filter(|goal| level.may_stand_under(goal.level)).map(|goal| goal.id).collect();
    let parent = match dice.below(26) {
        0 => Some(id),
        1 => Some(number(dice, goal_id)),
        _ => dice.maybe(70, |dice| dice.below(fitting.len().max(1))).and_then(|at| fitting.get(at).copied()),
    };
    Goal {
        text: text(dice),
        due: dice.maybe(60, any_day),
        own_words: text(dice),
        indicators: (0..dice.below(3)).map(|_| Indicator { text: text(dice), ..Indicator::default() }).collect(),
        gas: dice.maybe(30, file::gas),
        need: dice.maybe(50, |dice| one_of(dice, &ids(&case.assessment.needs), need_id)),
        attainment: dice
            .maybe(30, |dice| dice.pick(&[Attainment::Reached, Attainment::Partly, Attainment::NotReached])),
        aims: dice.maybe(50, |dice| dice.pick(&Aim::ALL)).into_iter().collect(),
        ..Goal::new(id, level, parent)
    }
}

fn doer(dice: &mut Dice, case: &Case) -> Doer {
    match dice.below(4) {
        0 => Doer::Client,
        1 => Doer::CaseManager,
        2 => Doer::Other(text(dice)),
        _ => {
            let contacts = everybody(case);
            Doer::Contact(one_of(dice, &contacts, contact_id))
        }
    }
}

fn measure(dice: &mut Dice, case: &Case, id: MeasureId) -> Measure {
    let by = dice.maybe(80, |dice| doer(dice, case));
    let contacts = everybody(case);
    let is_about = if dice.chance(40) { dice.below(3) } else { 0 };
    Measure {
        what: text(dice),
        by,
        until: dice.maybe(60, any_day),
        goal: dice.maybe(60, |dice| one_of(dice, &ids(&case.plan.goals), goal_id)),
        state: dice.pick(&MeasureState::ALL),
        intervention: dice.maybe(30, |dice| dice.pick(&Intervention::ALL)),
        contacts: (0..is_about).map(|_| one_of(dice, &contacts, contact_id)).collect(),
        ties: pairs(dice, &contacts).into_iter().take(is_about).collect(),
        outcome: Outcome {
            effective: verdict(dice),
            still_needed: verdict(dice),
            other_help: verdict(dice),
            remark: text(dice),
        },
        ..Measure::new(id)
    }
}

fn everybody(case: &Case) -> Vec<ContactId> {
    case.maps.iter().flat_map(|version| version.network.contacts()).map(|contact| contact.id).collect()
}

fn service(dice: &mut Dice, case: &Case, id: ServiceId) -> Service {
    Service {
        what: text(dice),
        provider: text(dice),
        person: text(dice),
        tasks: text(dice),
        measure: dice.maybe(60, |dice| one_of(dice, &ids(&case.plan.measures), measure_id)),
        agreed_on: dice.maybe(50, any_day),
        begin: dice.maybe(50, any_day),
        end: dice.maybe(50, any_day),
        kind: dice.maybe(50, |dice| dice.pick(&ServiceKind::ALL)),
        priority: dice.maybe(50, |dice| dice.pick(&Priority::ALL)),
        area: dice.maybe(50, |dice| dice.pick(&LifeArea::ALL)),
        ..Service::new(id)
    }
}

fn activity(dice: &mut Dice, services: &[ServiceId], id: <Activity as Record>::Id) -> Activity {
    let function = dice.pick(&Function::ALL);
    Activity {
        function,
        kind: dice.maybe(70, |dice| dice.pick(&ActivityKind::ALL)),
        own_side: dice.maybe(20, |dice| dice.pick(&Side::ALL)),
        service: dice.maybe(40, |dice| one_of(dice, services, service_id)),
        referral: dice.maybe(30, |dice| Referral {
            ask_on: dice.maybe(40, any_day),
            arrived_on: dice.maybe(40, any_day),
            is_lost: dice.chance(20),
            result: text(dice),
        }),
        with: text(dice),
        text: text(dice),
        disclosed_to: text(dice),
        fundamental_change: dice.chance(10),
        ..Activity::new(id, dice.maybe(80, any_day))
    }
}

fn check(dice: &mut Dice, services: &[ServiceId]) -> ServiceCheck {
    ServiceCheck {
        service: one_of(dice, services, service_id),
        works: verdict(dice),
        delivered: verdict(dice),
        effective: verdict(dice),
        remark: text(dice),
    }
}

fn detachment_step(dice: &mut Dice, id: <DetachmentStep as Record>::Id) -> DetachmentStep {
    DetachmentStep { id, what: text(dice), date: dice.maybe(60, any_day), done: dice.chance(40) }
}

/// What somebody answered; sometimes with a mark that the scale does not have.
fn satisfaction(dice: &mut Dice, id: <Satisfaction as Record>::Id) -> Satisfaction {
    let mark = |dice: &mut Dice| dice.maybe(70, |dice| u8::try_from(dice.below(40)).unwrap() % 6);
    Satisfaction {
        by: text(dice),
        marks: std::array::from_fn(|_| mark(dice)),
        remark: text(dice),
        ..Satisfaction::new(id, dice.pick(&SatisfactionOf::ALL), dice.maybe(60, any_day))
    }
}

fn map(dice: &mut Dice, case: &Case) -> MapId {
    let maps: Vec<MapId> = case.maps.iter().map(|version| version.id).collect();
    if dice.chance(96) { dice.pick(&maps) } else { map_id(9) }
}

fn map_command(dice: &mut Dice, case: &Case, id: MapId) -> MapCommand {
    let contacts: Vec<ContactId> =
        case.map(id).map(|version| version.network.contacts().map(|contact| contact.id).collect()).unwrap_or_default();
    let some = |dice: &mut Dice| -> Vec<ContactId> {
        (0..=dice.below(3)).map(|_| one_of(dice, &contacts, contact_id)).collect()
    };
    let ties: Vec<Tie> = case.map(id).map(|version| version.network.ties().cloned().collect()).unwrap_or_default();
    match dice.below(12) {
        11 if dice.chance(50) => {
            let contact = one_of(dice, &contacts, contact_id);
            MapCommand::Identify { contact, with: one_of(dice, &everybody(case), contact_id) }
        }
        8 if !ties.is_empty() => {
            let tie = &ties[dice.below(ties.len())];
            MapCommand::Tell(Tie { multiplex: dice.chance(30), bond: bond(dice), ..tie.clone() })
        }
        9 => MapCommand::Apart(pairs(dice, &contacts)),
        10 => MapCommand::Asked(dice.pick(&Sector::ALL), dice.chance(60)),
        0 | 1 => {
            let id = contact_id(1 + u128::try_from(dice.below(15)).unwrap());
            MapCommand::Add(contact(dice, id))
        }
        2 => {
            let id = one_of(dice, &contacts, contact_id);
            MapCommand::Change(contact(dice, id))
        }
        3 => MapCommand::Move(some(dice).into_iter().map(|id| (id, place(dice))).collect()),
        4 if dice.chance(50) => MapCommand::Remove(some(dice)),
        5 if dice.chance(50) => MapCommand::Disconnect(pairs(dice, &contacts)),
        _ => MapCommand::Connect(pairs(dice, &contacts)),
    }
}

fn pairs(dice: &mut Dice, contacts: &[ContactId]) -> Vec<Pair> {
    let end = |dice: &mut Dice| one_of(dice, contacts, contact_id);
    (0..=dice.below(3)).filter_map(|_| Pair::new(end(dice), end(dice))).collect()
}

/// A place with all the digits that a drag leaves; sometimes outside the map.
fn place(dice: &mut Dice) -> Option<Place> {
    dice.maybe(90, |dice| Place::new(dice.fraction() * 180.0, dice.fraction().abs() * 130.0)).flatten()
}

fn contact(dice: &mut Dice, id: ContactId) -> Contact {
    Contact {
        role: text(dice),
        kind: dice.pick(&ContactKind::ALL),
        gender: dice.pick(&Gender::ALL),
        age: text(dice),
        note: text(dice),
        deceased: dice.chance(5),
        anchor_tie: dice.pick(&AnchorTie::ALL),
        place: place(dice),
        emoji: dice.pick(&["", "", "🙂", "👩🏽‍🦰"]).to_owned(),
        bond: bond(dice),
        ..Contact::new(id, text(dice))
    }
}

/// What is told of a tie; sometimes against the rules.
fn bond(dice: &mut Dice) -> Bond {
    Bond {
        quality: dice.maybe(50, |dice| dice.pick(&Quality::ALL)),
        energy: dice.maybe(30, |dice| dice.pick(&Direction::ALL)),
        functions: (0..dice.below(3)).map(|_| text(dice)).collect(),
        features: (0..dice.below(4)).map(|_| dice.pick(&Feature::ALL)).collect(),
        support: (0..dice.below(4)).map(|_| (dice.pick(&Support::ALL), dice.pick(&Direction::ALL))).collect(),
        conflict: dice.chance(10),
        since: text(dice),
        frequency: dice.maybe(30, |dice| dice.pick(&Frequency::ALL)),
        remark: text(dice),
    }
}
