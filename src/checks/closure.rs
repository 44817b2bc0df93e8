//! Rules on evaluation and closure.

use crate::checks::Check;
use crate::domain::phase::answers::Verdict;
use crate::domain::phase::evaluation::SatisfactionOf;
use crate::domain::phase::plan::{MeasureState, Outcome};
use crate::domain::phase::question::Question;
use crate::domain::phase::step::Step;
use crate::domain::rule::{About, Rule};

impl Check<'_> {
    pub(super) fn closure(&mut self) {
        let case = self.case;
        let answers = &case.answers;
        let is_under_review = answers.choice(Question::Conclusion).is_some()
            || case.plan.measures.iter().any(|measure| measure.outcome != Outcome::default());
        if is_under_review {
            let open = case.plan.measures.iter();
            let open = open.filter(|measure| measure.state != MeasureState::Dropped && !measure.outcome.is_complete());
            let open: Vec<_> = open.map(|measure| (About::Record(measure.id.0), measure.what.as_str())).collect();
            self.each(Rule::MeasureNotEvaluated, Step::Outcome, open);
        }
        if !self.is_closed() {
            return;
        }
        let has_agreed = answers.verdict(Question::AgreedWithPerson) == Some(Verdict::Yes);
        let has_reason = !answers.text(Question::AgreedWithPerson).trim().is_empty();
        self.whole(Rule::ClosedWithoutAgreement, Step::Conclusion, !has_agreed && !has_reason);
        let is_undecided = match answers.verdict(Question::FollowUpNeeded) {
            Some(Verdict::Yes | Verdict::No) => false,
            Some(Verdict::Unclear) | None => true,
        };
        self.whole(Rule::ClosedWithoutFollowUp, Step::FollowUp, is_undecided);
        let asked = [
            (Question::SatisfactionPerson, SatisfactionOf::Person),
            (Question::SatisfactionPartners, SatisfactionOf::Partner),
        ];
        let is_unasked =
            asked.into_iter().any(|(question, of)| !answers.is_answered(question) && !case.closure.has_asked(of));
        self.whole(Rule::ClosedWithoutSatisfaction, Step::Overall, is_unasked);
    }
}
