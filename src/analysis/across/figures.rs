//! Course statistics over cases (F-12): how many are open and closed, how long
//! they take, what became of goals, whether reviews were on time, and how
//! satisfied people are.

use chrono::NaiveDate;

use crate::analysis::across::Excerpt;
use crate::analysis::across::suppression::{Breakdown, Count, Shown};
use crate::domain::case::Case;
use crate::domain::order;
use crate::domain::phase::answers::Answers;
use crate::domain::phase::evaluation::{Closure, SatisfactionOf};
use crate::domain::phase::goal::{Attainment, GoalLevel};
use crate::domain::phase::question::{Choice, Question};

/// Where a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Work goes on.
    Open,
    /// It was decided to close it.
    Closed,
    /// It was not admitted, and so never began.
    NotAdmitted,
}

impl Standing {
    /// All, in the order of the table.
    pub const ALL: [Self; 3] = [Self::Open, Self::Closed, Self::NotAdmitted];
}

/// The last day of each span of time but the longest (after Primero):
/// ≤ 30, 31–90, 91–180, ≥ 181 days.
pub const SPANS: [i64; 3] = [30, 90, 180];

/// The marks on the scale of satisfaction, 1–4, from which the middle and the
/// high level begin.
pub const SATISFIED_FROM: [f64; 2] = [2.0, 3.0];

/// What one case gives to the figures: numbers only.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseFigures {
    standing: Standing,
    /// From the day it was opened until it was closed, or until today.
    days: Option<i64>,
    /// Goals judged, in the order of [`Attainment::ALL`].
    goals: [usize; 3],
    /// Outcome goals of today that nobody has judged.
    unjudged: usize,
    /// Reviews held on time; reviews held late or overdue.
    reviews: [usize; 2],
    /// Low, middle and high: the client, then partners.
    satisfaction: [[usize; 3]; 2],
}

impl CaseFigures {
    /// What a case gives, as it stands on a day.
    pub(super) fn of(case: &Case, today: NaiveDate) -> Self {
        let standing = standing(&case.answers);
        let unjudged =
            case.plan.goals.iter().filter(|goal| goal.level == GoalLevel::Outcome && goal.attainment.is_none());
        Self {
            standing,
            days: days(case, standing, today),
            goals: goals(case),
            unjudged: unjudged.count(),
            reviews: reviews(case, today),
            satisfaction: SatisfactionOf::ALL.map(|of| satisfaction(case, of)),
        }
    }
}

fn standing(answers: &Answers) -> Standing {
    if answers.choice(Question::Conclusion) == Some(Choice::Close) {
        Standing::Closed
    } else if answers.choice(Question::AdmissionDecision) == Some(Choice::NotAdmit) {
        Standing::NotAdmitted
    } else {
        Standing::Open
    }
}

/// `None` where a day is not known, or lies before the one the case was opened.
fn days(case: &Case, standing: Standing, today: NaiveDate) -> Option<i64> {
    let end = match standing {
        Standing::Open => today,
        Standing::Closed => case.answers.date(Question::ConclusionDate)?,
        Standing::NotAdmitted => return None,
    };
    Some(end.signed_duration_since(case.opened).num_days()).filter(|days| *days >= 0)
}

/// Each goal counts once, as it was judged last: in this cycle or in the latest
/// one that judged it.
fn goals(case: &Case) -> [usize; 3] {
    let plans = std::iter::once(&case.plan).chain(case.cycles.iter().rev().map(|cycle| &cycle.plan));
    let mut known = Vec::new();
    let mut counts = [0; 3];
    for goal in plans.flat_map(|plan| &plan.goals) {
        if let Some(attainment) = goal.attainment.filter(|_| !known.contains(&goal.id)) {
            known.push(goal.id);
            for (count, of) in counts.iter_mut().zip(Attainment::ALL) {
                *count += usize::from(of == attainment);
            }
        }
    }
    counts
}

/// A review is due on the day that was named for it. It is on time if it was held
/// by that day, and late if it was held later or the day has passed; one that
/// lies ahead does not count.
///
/// The review of the plan is held when the plan is brought back: with the
/// decision of the evaluation, or with the reassessment that ends a cycle. A
/// review in monitoring is held by the next one, or by the evaluation.
fn reviews(case: &Case, today: NaiveDate) -> [usize; 2] {
    let mut counts = [0; 2];
    let mut count = |due: NaiveDate, held: Option<NaiveDate>| match held {
        Some(held) => counts[usize::from(held > due)] += 1,
        None if due < today => counts[1] += 1,
        None => {}
    };
    let decided =
        |answers: &Answers| answers.choice(Question::Conclusion).map(|_| answers.date(Question::ConclusionDate));
    let mut ends: Vec<NaiveDate> = Vec::new();
    for cycle in &case.cycles {
        let end = decided(&cycle.answers).flatten().map_or(cycle.until, |day| day.min(cycle.until));
        ends.push(end);
        if let Some(due) = cycle.answers.date(Question::ReviewDate) {
            count(due, Some(end));
        }
    }
    match decided(&case.answers) {
        Some(Some(day)) => {
            ends.push(day);
            if let Some(due) = case.answers.date(Question::ReviewDate) {
                count(due, Some(day));
            }
        }
        // It was held; on which day nobody has said.
        Some(None) => {}
        None => {
            if let Some(due) = case.answers.date(Question::ReviewDate) {
                count(due, None);
            }
        }
    }
    let is_closed_some_day = standing(&case.answers) == Standing::Closed && decided(&case.answers) == Some(None);
    let held = || case.course.reviews.iter().filter_map(|review| review.date).chain(ends.iter().copied());
    for review in &case.course.reviews {
        let Some((set, due)) = review.date.zip(review.next) else { continue };
        match held().filter(|day| *day > set).min() {
            None if is_closed_some_day => {}
            next => count(due, next),
        }
    }
    counts
}

/// What those asked said last: by the statements they rated in full, else by the
/// answer of an older file. The client counts once a case.
fn satisfaction(case: &Case, of: SatisfactionOf) -> [usize; 3] {
    let mut counts = [0; 3];
    let mut count = |mark: f64| counts[SATISFIED_FROM.iter().filter(|from| mark >= **from).count()] += 1;
    let stages = std::iter::once((&case.closure, &case.answers))
        .chain(case.cycles.iter().rev().map(|cycle| (&cycle.closure, &cycle.answers)));
    for (closure, answers) in stages {
        let marks = marks(closure, answers, of);
        match of {
            SatisfactionOf::Person => marks.last().copied().into_iter().for_each(&mut count),
            SatisfactionOf::Partner => marks.iter().copied().for_each(&mut count),
        }
        if !marks.is_empty() {
            break;
        }
    }
    counts
}

/// The mean mark of each answer in full, 1–4, the latest last.
fn marks(closure: &Closure, answers: &Answers, of: SatisfactionOf) -> Vec<f64> {
    let said = closure.satisfaction.iter().filter(|satisfaction| satisfaction.of == of);
    let mut marks: Vec<(Option<NaiveDate>, f64)> = said.filter_map(|said| Some((said.date, said.mean()?))).collect();
    order::by_key(&mut marks, |(date, _)| *date);
    if marks.is_empty() {
        let question = match of {
            SatisfactionOf::Person => Question::SatisfactionPerson,
            SatisfactionOf::Partner => Question::SatisfactionPartners,
        };
        marks.extend(answers.choice(question).and_then(mark).map(|mark| (None, mark)));
    }
    marks.into_iter().map(|(_, mark)| mark).collect()
}

fn mark(choice: Choice) -> Option<f64> {
    [Choice::NotSatisfied, Choice::RatherNot, Choice::RatherSatisfied, Choice::Satisfied]
        .iter()
        .zip([1.0, 2.0, 3.0, 4.0])
        .find_map(|(known, mark)| (*known == choice).then_some(mark))
}

/// How long cases of one standing take.
#[derive(Clone, Debug, PartialEq)]
pub struct Durations {
    /// By span of time (see [`SPANS`]); the last part holds those of which it is
    /// not known.
    pub spans: Breakdown,
    /// The median of the days; `None` without a case, or where it would give
    /// away a hidden part.
    pub median: Option<f64>,
}

/// The figures over all cases, as they may be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// All cases by standing, in the order of [`Standing::ALL`].
    pub cases: Breakdown,
    /// How long open cases have been open.
    pub open: Durations,
    /// How long closed cases were open.
    pub closed: Durations,
    /// Goals judged by what became of them, in the order of [`Attainment::ALL`].
    pub goals: Breakdown,
    /// Outcome goals that nobody has judged yet.
    pub unjudged: Shown,
    /// Reviews that were due: on time, late.
    pub reviews: Breakdown,
    /// How satisfied clients are: low, middle, high.
    pub clients: Breakdown,
    /// How satisfied partners are: low, middle, high.
    pub partners: Breakdown,
}

/// The figures over cases.
pub fn figures(excerpts: &[&Excerpt]) -> Figures {
    let all: Vec<&CaseFigures> = excerpts.iter().map(|excerpt| &excerpt.figures).collect();
    let number = |standing: Standing| all.iter().filter(|case| case.standing == standing).count();
    let cases = Breakdown::of(&Standing::ALL.map(number).map(Count::of_cases), all.len());
    let [client, partner] = [0, 1].map(|whose| breakdown(&all, |case: &CaseFigures| case.satisfaction[whose]));
    let mut unjudged = Count::default();
    for case in &all {
        unjudged.add(case.unjudged);
    }
    Figures {
        open: durations(&all, Standing::Open, cases.part(0).is_some()),
        closed: durations(&all, Standing::Closed, cases.part(1).is_some()),
        cases,
        goals: breakdown(&all, |case| case.goals),
        unjudged: unjudged.shown(),
        reviews: breakdown(&all, |case| case.reviews),
        clients: client,
        partners: partner,
    }
}

/// What every case has of some kinds, as it may be shown.
fn breakdown<const KINDS: usize>(all: &[&CaseFigures], of: impl Fn(&CaseFigures) -> [usize; KINDS]) -> Breakdown {
    let mut parts = [Count::default(); KINDS];
    let mut cases = 0;
    for counts in all.iter().map(|case| of(case)) {
        cases += usize::from(counts.iter().any(|count| *count > 0));
        parts.iter_mut().zip(counts).for_each(|(part, count)| part.add(count));
    }
    Breakdown::of(&parts, cases)
}

/// A standing whose number is hidden in the table of cases is hidden here too,
/// else the sum of its spans would tell it.
fn durations(all: &[&CaseFigures], standing: Standing, is_shown: bool) -> Durations {
    if !is_shown {
        return Durations { spans: Breakdown::HIDDEN, median: None };
    }
    let of: Vec<Option<i64>> = all.iter().filter(|case| case.standing == standing).map(|case| case.days).collect();
    let mut parts = [0; SPANS.len() + 2];
    for days in &of {
        parts[days.map_or(SPANS.len() + 1, |days| SPANS.iter().filter(|last| days > **last).count())] += 1;
    }
    let spans = Breakdown::of(&parts.map(Count::of_cases), of.len());
    let mut known: Vec<i64> = of.iter().copied().flatten().collect();
    order::naturally(&mut known);
    let is_enough = !Count::of_cases(known.len()).is_small() && spans.hides_no_part();
    Durations { median: if is_enough { median(&known) } else { None }, spans }
}

/// The middle of sorted values; between the two middle ones where there is none.
fn median(sorted: &[i64]) -> Option<f64> {
    let (low, high) = (sorted.get(sorted.len().checked_sub(1)? / 2)?, sorted.get(sorted.len() / 2)?);
    i32::try_from(low + high).ok().map(|sum| f64::from(sum) / 2.0)
}
