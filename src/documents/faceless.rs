//! A case as it may be shown in teaching: pseudonyms on the map, and nothing in
//! own words anywhere. What remains is what was rated, judged, chosen and dated.

use crate::domain::case::Case;
use crate::domain::phase::answers::{Answer, Answers};
use crate::domain::phase::assessment::{AreaRating, Assessment, OwnArea};
use crate::domain::phase::contribution::InstrumentResult;
use crate::domain::phase::course::{Course, Review, Service, ServiceCheck};
use crate::domain::phase::evaluation::{Closure, DetachmentStep, Satisfaction};
use crate::domain::phase::gas::{GasScale, GasScore, Rater};
use crate::domain::phase::goal::Goal;
use crate::domain::phase::plan::{Doer, Measure, Outcome, PlanVersion, SupportPlan};
use crate::domain::phase::step::Step;
use crate::domain::shared::Shared;
use crate::drawing::pseudonyms;
use crate::i18n::Locale;
use crate::i18n::papers_closing::{ClosingWords, closing_report};
use crate::i18n::papers_report::report;

/// The copy.
pub(super) fn faceless(case: &Case, locale: Locale) -> Case {
    let masked = pseudonyms::masked(case, locale);
    let t = closing_report(locale);
    Case {
        kind: case.kind,
        answers: Shared::new(answers(&case.answers)),
        assessment: Shared::new(assessment(&case.assessment, locale)),
        plan: Shared::new(plan(&case.plan, t)),
        course: Shared::new(course(&case.course, t)),
        closure: Shared::new(closure(&case.closure, t)),
        ..masked
    }
}

/// Days, choices, and judgements without their reasons.
fn answers(real: &Answers) -> Answers {
    let mut kept = Answers::default();
    for question in Step::ALL.into_iter().flat_map(Step::questions).copied() {
        let answer = match real.get(question) {
            Some(Answer::Date(date)) => Some(Answer::Date(*date)),
            Some(Answer::Choice(choice)) => Some(Answer::Choice(*choice)),
            Some(Answer::Verdict { verdict, .. }) => Some(Answer::Verdict { verdict: *verdict, reason: String::new() }),
            Some(Answer::Text(_)) | None => None,
        };
        // It was of the right kind where it comes from.
        kept.write(question, answer).ok();
    }
    kept
}

fn assessment(real: &Assessment, locale: Locale) -> Assessment {
    let t = report(locale);
    let area = |rating: &AreaRating| {
        let mut kept = AreaRating { note: String::new(), ..rating.clone() };
        for (at, view) in (1..).zip(&mut kept.others) {
            view.who = (t.further_view)(at);
        }
        kept
    };
    let own = |(at, own): (usize, &OwnArea)| OwnArea {
        name: (t.further_area)(at),
        rating: area(&own.rating),
        ..OwnArea::new(own.id)
    };
    // Only an instrument of the register has a name that is not somebody's own.
    let results = real.results.iter().filter(|result| result.instrument.is_some());
    let results = results.map(|result| InstrumentResult {
        instrument: result.instrument,
        date: result.date,
        value: result.value,
        ..InstrumentResult::new(result.id)
    });
    Assessment {
        areas: real.areas.iter().map(|(name, rating)| (*name, area(rating))).collect(),
        own_areas: (1..).zip(&real.own_areas).map(own).collect(),
        results: results.collect(),
        ..Assessment::default()
    }
}

fn plan(real: &SupportPlan, t: &ClosingWords) -> SupportPlan {
    let version = |version: &PlanVersion| PlanVersion {
        note: String::new(),
        agreed_with: String::new(),
        goals: Vec::new(),
        measures: Vec::new(),
        ..version.clone()
    };
    SupportPlan {
        goals: (1..).zip(&real.goals).map(|(at, real)| goal(real, (t.goal_at)(at))).collect(),
        measures: (1..).zip(&real.measures).map(|(at, real)| measure(real, format!("{} {at}", t.measure))).collect(),
        versions: real.versions.iter().map(version).collect(),
        ..SupportPlan::default()
    }
}

fn goal(real: &Goal, text: String) -> Goal {
    Goal {
        text,
        due: real.due,
        term: real.term,
        priority: real.priority,
        direction: real.direction,
        target: real.target,
        aims: real.aims.clone(),
        attainment: real.attainment,
        gas: real.gas.as_ref().map(scale),
        ..Goal::new(real.id, real.level, real.parent)
    }
}

/// Client and professional stay whom they are; others are told apart only.
fn scale(real: &GasScale) -> GasScale {
    let score = |(at, score): (usize, &GasScore)| {
        let rater = match &score.rater {
            Rater::Client => Rater::Client,
            Rater::Professional => Rater::Professional,
            Rater::Other(_) => Rater::Other(at.to_string()),
        };
        GasScore { rater, ..score.clone() }
    };
    let scores = (1..).zip(&real.scores).map(score).collect();
    GasScale { scores, importance: real.importance, difficulty: real.difficulty, ..GasScale::default() }
}

fn measure(real: &Measure, what: String) -> Measure {
    let by = match &real.by {
        Some(doer @ (Doer::Client | Doer::CaseManager | Doer::Contact(_))) => Some(doer.clone()),
        Some(Doer::Other(_)) | None => None,
    };
    Measure {
        what,
        by,
        means: real.means,
        begin: real.begin,
        until: real.until,
        goal: real.goal,
        state: real.state,
        intervention: real.intervention,
        outcome: Outcome { remark: String::new(), ..real.outcome.clone() },
        ..Measure::new(real.id)
    }
}

fn course(real: &Course, t: &ClosingWords) -> Course {
    let service = |(at, real): (usize, &Service)| Service {
        what: (t.service_at)(at),
        provider: String::new(),
        extent: String::new(),
        cost: String::new(),
        ..real.clone()
    };
    let check = |check: &ServiceCheck| ServiceCheck { remark: String::new(), ..check.clone() };
    let review = |real: &Review| Review {
        consequence: String::new(),
        services: real.services.iter().map(check).collect(),
        ..real.clone()
    };
    Course {
        services: (1..).zip(&real.services).map(service).collect(),
        reviews: real.reviews.iter().map(review).collect(),
        ..Course::default()
    }
}

fn closure(real: &Closure, t: &ClosingWords) -> Closure {
    let step = |(at, step): (usize, &DetachmentStep)| DetachmentStep { what: (t.step_at)(at), ..step.clone() };
    let answer =
        |real: &Satisfaction| Satisfaction { marks: real.marks, ..Satisfaction::new(real.id, real.of, real.date) };
    Closure {
        detachment: (1..).zip(&real.detachment).map(step).collect(),
        satisfaction: real.satisfaction.iter().map(answer).collect(),
    }
}
