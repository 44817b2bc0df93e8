//! Rules on the assessment, and what is special about the case.

use crate::checks::Check;
use crate::domain::date::{Nearness, nearness};
use crate::domain::phase::PhaseKind;
use crate::domain::phase::assessment::{AreaRating, Rating, StrengthOf};
use crate::domain::phase::progress::{self, State};
use crate::domain::phase::question::{Question, SIX_QUESTIONS};
use crate::domain::phase::step::Step;
use crate::domain::rule::{About, Rule};

impl Check<'_> {
    pub(super) fn assessment(&mut self) {
        if !self.has_reached(PhaseKind::Assessment) {
            return;
        }
        let case = self.case;
        let is_complete = progress::of_phase(case, PhaseKind::Assessment).state() == State::Complete;
        let end = case.answers.date(Question::AssessmentEnd);
        let is_over = end.is_some_and(|end| end < self.today);
        // Once the evaluation has decided, the time for the assessment is no matter any more.
        let runs_on = self.is_open() && case.answers.choice(Question::Conclusion).is_none() && !is_complete;
        self.whole(Rule::AssessmentUnlimited, Step::Frame, end.is_none() || is_over && runs_on);
        self.views();
        self.secured();
        // What is to come in the assessment is no fault while it runs.
        if is_over || self.has_reached(PhaseKind::Planning) {
            let is_open = SIX_QUESTIONS.iter().any(|question| !case.answers.is_answered(*question));
            self.whole(Rule::SixQuestionsOpen, Step::SixQuestions, is_open);
            let has = |of: StrengthOf| {
                case.assessment.strengths.iter().any(|strength| strength.of == of && !strength.text.trim().is_empty())
            };
            let is_missing = StrengthOf::ALL.into_iter().any(|of| !has(of));
            self.whole(Rule::NoStrength, Step::StrengthsAndNeeds, is_missing);
            let is_silent = !case.answers.is_answered(Question::SpecialCircumstances);
            self.whole(Rule::NoSpecialCircumstances, Step::Frame, is_silent);
        }
    }

    /// what professionals or others say of an area, the person says too.
    fn views(&mut self) {
        let assessment = &self.case.assessment;
        let is_rated = |view: &Rating| view.need.is_some() || view.resource.is_some();
        let is_one_sided = |rating: &AreaRating| {
            let needs_answer = rating.professional.need.is_some() && rating.person.need.is_none();
            needs_answer || rating.views().any(is_rated) && !is_rated(&rating.person)
        };
        let common = assessment.areas.iter().filter(|(_, rating)| is_one_sided(rating));
        let common = common.map(|(area, _)| (About::Area(*area), ""));
        let own = assessment.own_areas.iter().filter(|area| is_one_sided(&area.rating));
        let own = own.map(|area| (About::Record(area.id.0), area.name.as_str()));
        let areas: Vec<(About, &str)> = common.chain(own).collect();
        self.each(Rule::AreaWithoutClient, Step::LifeAreas, areas);
    }

    /// what must be secured now has a task that is done or near.
    fn secured(&mut self) {
        let case = self.case;
        if !case.answers.is_answered(Question::SecureNow) {
            return;
        }
        let is_near = |day| match nearness(day, self.today) {
            Nearness::Overdue(_) | Nearness::Planned(_) => false,
            Nearness::Soon(_) => true,
        };
        let holds = case
            .course
            .tasks
            .iter()
            .filter(|task| task.from == Some(Step::SixQuestions))
            .any(|task| !task.what.trim().is_empty() && (task.done || task.until.is_some_and(is_near)));
        self.whole(Rule::SecureNowWithoutTask, Step::SixQuestions, !holds);
    }
}
