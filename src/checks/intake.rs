//! Rules on intake.

use crate::checks::Check;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::progress::asks_taught_criteria;
use crate::domain::phase::question::{CRITERIA, INFORMATION, Question, TAUGHT_CRITERIA};
use crate::domain::phase::step::Step;
use crate::domain::rule::Rule;

impl Check<'_> {
    pub(super) fn intake(&mut self) {
        let answers = &self.case.answers;
        // A plan without any decision on admission is work on a case all the same.
        let is_worked_on = self.is_open() && self.has_reached(PhaseKind::Planning);
        if !self.is_admitted() && !is_worked_on {
            return;
        }
        let criteria: &[Question] = if asks_taught_criteria(self.case) { &TAUGHT_CRITERIA } else { &CRITERIA[..3] };
        let open = |questions: &[Question]| questions.iter().any(|question| !answers.is_answered(*question));
        let (criteria_open, information_open) = (open(criteria), open(&INFORMATION));
        let nobody = !answers.is_answered(Question::CaseResponsibility);
        let no_end = !answers.is_answered(Question::EndSign);
        if self.is_admitted() {
            self.whole(Rule::AdmittedWithoutCriteria, Step::Criteria, criteria_open);
        }
        self.whole(Rule::NoResponsibility, Step::Responsibility, nobody);
        self.whole(Rule::InformationIncomplete, Step::Information, information_open);
        self.whole(Rule::NoEndSign, Step::Admission, no_end);
    }
}
