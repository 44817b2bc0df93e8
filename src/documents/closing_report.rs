//! The closing report: what was reached and what was delivered, judged in sum on
//! the basis of the plan as it was adapted.

use crate::analysis::delivery;
use crate::documents::assessment_report::results;
use crate::documents::papers::Manner;
use crate::documents::writing::{Writing, facts, joined, list, said, table, titled};
use crate::documents::{Block, Document, Row};
use crate::domain::case::Case;
use crate::domain::phase::aim;
use crate::domain::phase::course::Service;
use crate::domain::phase::evaluation::{Satisfaction, SatisfactionOf};
use crate::domain::phase::gas::{self, GasScale, GasScore, Summary};
use crate::domain::phase::goal::{Goal, GoalLevel, in_order};
use crate::domain::phase::plan::{Measure, Outcome, PlanVersion};
use crate::domain::phase::question::Question;
use crate::i18n::closing::{closing, mark, statements};
use crate::i18n::gas as gas_words;
use crate::i18n::papers::papers;
use crate::i18n::papers_closing::{ClosingWords, closing_report};
use crate::i18n::papers_report::report;
use crate::i18n::plan_changes::indicator_line;
use crate::i18n::plan_forms::plan_forms;
use crate::i18n::{Locale, aims, format, plan, words};

/// What is asked on the decision.
const DECISION: [Question; 4] =
    [Question::Conclusion, Question::ConclusionDate, Question::ConclusionReason, Question::AgreedWithPerson];

/// What is asked on the effect of the whole.
const EFFECT: [Question; 2] = [Question::OverallEffect, Question::ResultsReached];

/// What is asked on after-care.
const FOLLOW_UP: [Question; 5] = [
    Question::FollowUpNeeded,
    Question::FollowUpWho,
    Question::FollowUpWhat,
    Question::FollowUpUntil,
    Question::FollowUpContact,
];

/// True once something has been evaluated or decided.
pub(super) fn has_content(case: &Case, locale: Locale) -> bool {
    let writing = Writing { case, locale };
    let is_scored = |scale: &GasScale| scale.scores.iter().any(|score| score.reached.is_some());
    let is_judged = |goal: &Goal| goal.attainment.is_some() || goal.gas.as_ref().is_some_and(is_scored);
    let asked = [Question::ServicesJudged, Question::SelfRelianceAfter];
    let mut asked = asked.iter().chain(&EFFECT).chain(&DECISION).chain(&FOLLOW_UP);
    case.plan.goals.iter().any(is_judged)
        || case.plan.measures.iter().any(|measure| measure.outcome != Outcome::default())
        || !case.closure.detachment.is_empty()
        || !Closing::of(case, locale).satisfaction().is_empty()
        || asked.any(|question| writing.answer(*question).is_some())
}

/// The report.
pub(super) fn write(case: &Case, manner: Manner, locale: Locale) -> Document {
    let report = Closing::of(case, locale);
    let Closing { writing, t, .. } = report;
    let names = self::report(locale);
    let teaching = (names.names, Some(names.for_teaching.to_owned()));
    let above = vec![
        if manner.is_faceless { teaching } else { writing.whom() },
        writing.number(),
        writing.responsible(),
        (t.opened, Some(format::date(locale, case.opened))),
        (t.decided, writing.answer(Question::ConclusionDate)),
        (t.decision, writing.answer(Question::Conclusion)),
        writing.printed(manner.today),
    ];
    let sections = [
        (t.basis, report.basis()),
        (t.goals, report.goals()),
        (t.measures, report.measures()),
        (t.services, report.services()),
        (t.outcome, report.outcome()),
        (names.results, results(writing, &case.assessment.results)),
        (t.satisfaction, report.satisfaction()),
        (t.conclusion, writing.told(&DECISION[2..])),
        (t.detachment, report.detachment()),
        (t.follow_up, writing.told(&FOLLOW_UP)),
    ];
    let by = [writing.client(), writing.case_manager()];
    let signed = if manner.is_faceless { Vec::new() } else { writing.signatures(by) };
    writing.document(papers(locale).closing, above, sections, signed)
}

#[derive(Clone, Copy)]
struct Closing<'case> {
    writing: Writing<'case>,
    case: &'case Case,
    locale: Locale,
    t: &'static ClosingWords,
}

impl<'case> Closing<'case> {
    fn of(case: &'case Case, locale: Locale) -> Self {
        Self { writing: Writing { case, locale }, case, locale, t: closing_report(locale) }
    }

    /// The plan as it was adapted, and by what the end was to be recognised.
    fn basis(self) -> Vec<Block> {
        let words = plan_forms(self.locale);
        let line = |(number, version): (usize, &PlanVersion)| {
            let name = match version.date {
                Some(date) => (words.version_of)(number, &format::date(self.locale, date)),
                None => (words.version)(number),
            };
            let reason = version.reason.map(|reason| plan::plan_reason(self.locale, reason)).unwrap_or_default();
            let agreed = version.agreed_on.map(|day| (self.t.agreed)(&format::date(self.locale, day)));
            joined(" · ", [name.as_str(), reason, version.note.trim(), &agreed.unwrap_or_default()])
        };
        let versions = list((1..).zip(&self.case.plan.versions).map(line));
        let asked = self.writing.asked(&[Question::PlanDate, Question::AgreedOn]);
        let dates = if versions.is_empty() { facts(asked) } else { Vec::new() };
        let versions = titled(self.t.plan_versions, versions);
        [dates, versions, self.writing.told(&[Question::EndSign])].concat()
    }

    /// The guiding goals, the others in the order of the plan with what was
    /// reached, and the T-scores with their caution (F-1).
    fn goals(self) -> Vec<Block> {
        let goals = in_order(&self.case.plan.goals);
        let principles = goals.iter().filter(|goal| goal.level == GoalLevel::Principle);
        let principles = principles.filter_map(|goal| said(&goal.text)).map(Block::Aim);
        let rows: Vec<Row> = goals.iter().filter_map(|goal| self.goal(goal)).collect();
        let t = self.t;
        let table = table(t.goals, [t.goal, t.target, t.until, t.attainment, t.scale], rows);
        principles.chain(table).chain(self.t_scores()).collect()
    }

    /// A frame goal heads what is below it, unless it was judged itself.
    fn goal(self, goal: &Goal) -> Option<Row> {
        let text = self.writing.named(&goal.text);
        let is_judged = goal.attainment.is_some() || goal.gas.is_some();
        match goal.level {
            GoalLevel::Frame if !is_judged => return said(&goal.text).map(Row::Group),
            GoalLevel::Principle if !is_judged => return None,
            GoalLevel::Principle | GoalLevel::Frame | GoalLevel::Outcome => {}
        }
        let indicators = goal.indicators.iter().map(|one| indicator_line(self.locale, one));
        let indicators: Vec<String> = indicators.filter(|line| !line.is_empty()).collect();
        let scores = goal.gas.iter().flat_map(|scale| &scale.scores).filter_map(|score| self.score(score));
        Some(Row::Cells(vec![
            text,
            indicators.join("\n"),
            self.writing.day(goal.due),
            goal.attainment.map(|attainment| words::attainment(self.locale, attainment)).unwrap_or_default().to_owned(),
            scores.collect::<Vec<_>>().join("\n"),
        ]))
    }

    fn score(self, score: &GasScore) -> Option<String> {
        let who = gas_words::rater(self.locale, &score.rater);
        let reached = gas_words::figure(score.reached?);
        Some(match score.baseline {
            Some(baseline) => (self.t.from_to)(&who, &gas_words::figure(baseline), &reached),
            None => (self.t.at)(&who, &reached),
        })
    }

    fn t_scores(self) -> Vec<Block> {
        let words = gas_words::gas(self.locale);
        let number = |value: Option<f64>| value.map(|_| format::number(self.locale, value, 1)).unwrap_or_default();
        let row = |summary: &Summary| {
            Row::Cells(vec![
                gas_words::rater(self.locale, &summary.rater),
                number(summary.before),
                number(summary.after),
                number(summary.change()),
                (words.left_out)(summary.counted.len(), summary.left_out),
            ])
        };
        // A scale that nobody has scored says nothing yet.
        let summaries = gas::summaries(&self.case.plan.goals);
        let rows = summaries.iter().filter(|summary| !summary.counted.is_empty()).map(row).collect();
        let head = [words.rater, words.before, words.after, words.change, words.goals];
        let mut scores = table(self.t.t_scores, head, rows);
        if !scores.is_empty() {
            scores.push(Block::Paragraph(words.caution.to_owned()));
        }
        titled(self.t.t_scores, scores)
    }

    /// Three answers a measure.
    fn measures(self) -> Vec<Block> {
        let row = |measure: &Measure| {
            let outcome = &measure.outcome;
            let verdict = |verdict: Option<_>| verdict.map(|it| words::verdict(self.locale, it)).unwrap_or_default();
            let doer = measure.by.as_ref().map(|doer| plan::doer_name(self.locale, self.case, doer));
            let state = words::measure_state(self.locale, measure.state);
            let who = joined(", ", [doer.unwrap_or_default().as_str(), state]);
            Row::Cells(vec![
                joined("\n", [self.writing.measure(measure).as_str(), &who]),
                verdict(outcome.effective).to_owned(),
                verdict(outcome.still_needed).to_owned(),
                verdict(outcome.other_help).to_owned(),
                outcome.remark.trim().to_owned(),
            ])
        };
        let rows = self.case.plan.measures.iter().map(row).collect();
        let t = self.t;
        let head = [t.measure, t.effective, t.still_needed, t.other_help, t.remark];
        table(t.measures, head, rows)
    }

    /// What was agreed and what arrived (F-10), and the judgement of it all.
    fn services(self) -> Vec<Block> {
        let course = &self.case.course;
        let t = self.t;
        let rows = course.services.iter().map(|service| self.service(service)).collect();
        let head = [t.service, t.provider, t.time, t.delivered, t.effect];
        let mut services = table(t.services, head, rows);
        let overall = delivery::overall(course);
        if overall.due > 0 {
            let share = format::percent(self.locale, overall.rate());
            services.push(Block::Paragraph((t.overall)(overall.confirmed, overall.due, &share)));
        }
        [services, self.writing.told(&[Question::ServicesJudged])].concat()
    }

    fn service(self, service: &Service) -> Row {
        let t = self.t;
        let days = report(self.locale);
        let day = |date| self.writing.day(Some(date));
        let time = match (service.begin.map(day), service.end.map(day)) {
            (Some(from), Some(until)) => (days.from_until)(&from, &until),
            (Some(from), None) => (days.from)(&from),
            (None, Some(until)) => (days.until)(&until),
            (None, None) => String::new(),
        };
        let deliveries = delivery::of_service(&self.case.course, service);
        // Nothing due is something else than nothing delivered.
        let delivered =
            if deliveries.due > 0 { (t.of)(deliveries.confirmed, deliveries.due) } else { t.nothing_due.to_owned() };
        let last = delivery::last_check(&self.case.course, service.id).map(|(_, check)| check);
        let effective = last.and_then(|check| check.effective).map(|it| words::verdict(self.locale, it));
        let remark = last.map_or("", |check| check.remark.trim());
        let effect = joined(": ", [effective.unwrap_or_default(), remark]);
        let what = self.writing.named(&service.what);
        Row::Cells(vec![what, service.provider.trim().to_owned(), time, delivered, effect])
    }

    /// Effect of the whole, self-reliance before and after, what the goals served.
    fn outcome(self) -> Vec<Block> {
        let words = closing(self.locale);
        let reliance = [
            (words.at_start, self.writing.answer(Question::SelfRelianceBefore)),
            (words.now, self.writing.answer(Question::SelfRelianceAfter)),
        ];
        let is_judged = reliance[1].1.is_some();
        let reliance = if is_judged { facts(reliance.to_vec()) } else { Vec::new() };
        let served = aim::tallies(&self.case.plan.goals);
        let served = served
            .iter()
            .filter(|tally| tally.reached + tally.partly + tally.not_reached > 0)
            .map(|tally| joined(": ", [aims::name(self.locale, tally.aim), &aims::tally(self.locale, tally)]));
        [
            self.writing.told(&EFFECT),
            titled(self.t.self_reliance, reliance),
            titled(self.t.aims, list(served.collect::<Vec<_>>())),
        ]
        .concat()
    }

    /// Each answer by itself, statement by statement.
    fn satisfaction(self) -> Vec<Block> {
        let answers = &self.case.closure.satisfaction;
        let is_said = |one: &&Satisfaction| one.answered() > 0 || !one.remark.trim().is_empty();
        let mut rows = Vec::new();
        for of in SatisfactionOf::ALL {
            for one in answers.iter().filter(|one| one.of == of).filter(is_said) {
                let day = one.date.map(|date| format::date(self.locale, date)).unwrap_or_default();
                let who = said(&one.by).unwrap_or_else(|| closing(self.locale).whose_answer(of).to_owned());
                rows.push(Row::Group(joined(", ", [who.as_str(), &day])));
                let marked = statements(self.locale, of).into_iter().zip(one.marks);
                rows.extend(marked.filter_map(|(statement, said)| {
                    Some(Row::Cells(vec![statement.to_owned(), mark(self.locale, said?).to_owned()]))
                }));
                let remark = said(&one.remark);
                rows.extend(remark.map(|remark| Row::Cells(vec![self.t.remark.to_owned(), remark])));
            }
        }
        let table = table(self.t.satisfaction, [self.t.statement, self.t.answer], rows);
        let in_a_word = [Question::SatisfactionPerson, Question::SatisfactionPartners];
        [table, facts(self.writing.asked(&in_a_word))].concat()
    }

    fn detachment(self) -> Vec<Block> {
        let t = self.t;
        let rows = self.case.closure.detachment.iter().map(|step| {
            let standing = if step.done { t.done } else { t.planned };
            Row::Cells(vec![self.writing.named(&step.what), self.writing.day(step.date), standing.to_owned()])
        });
        table(t.detachment, [t.step, t.on, t.standing], rows.collect())
    }
}
