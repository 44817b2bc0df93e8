//! What a plan says of itself beyond its lines, and what became of the whole.

use super::joined;
use super::records::{Teller, Told};
use crate::domain::phase::aim::{self, Aim};
use crate::domain::phase::evaluation::{Satisfaction, SatisfactionOf};
use crate::domain::phase::gas::{self, Summary};
use crate::domain::phase::goal::Goal;
use crate::domain::phase::means;
use crate::domain::phase::plan::Measure;
use crate::i18n::closing::closing;
use crate::i18n::gas as gas_words;
use crate::i18n::{aims, format, plan};

impl Teller<'_> {
    /// The aims that a goal serves.
    pub(super) fn aims(self, goal: &Goal) -> String {
        let served = Aim::ALL.into_iter().filter(|aim| goal.aims.contains(aim));
        served.map(|aim| aims::name(self.locale, aim)).collect::<Vec<_>>().join(", ")
    }

    /// From where a measure takes its means.
    pub(super) fn means_of(self, measure: &Measure) -> String {
        let means = means::of(self.case, measure);
        means.map(|means| (self.t.means)(plan::means(self.locale, means))).unwrap_or_default()
    }

    /// The T-scores of the plan, a line for each who rated (F-1).
    pub(super) fn t_scores(self, told: Told) -> Told {
        let value = |phrase: fn(&str) -> String, value: Option<f64>| {
            value.map(|_| phrase(&format::number(self.locale, value, 1))).unwrap_or_default()
        };
        let line = |summary: &Summary| {
            let rest = [value(self.t.t_before, summary.before), value(self.t.t_after, summary.after)];
            self.line(&gas_words::rater(self.locale, &summary.rater), &rest, true)
        };
        told.list(Some(self.t.t_scores), gas::summaries(&self.case.plan.goals).iter().map(line).collect())
    }

    /// What became of the goals of each aim, and how satisfied people are.
    pub(super) fn overall(self) -> Told {
        let t = closing(self.locale);
        let served = aim::tallies(&self.case.plan.goals);
        let served = served
            .iter()
            .map(|tally| self.line(aims::name(self.locale, tally.aim), &[aims::tally(self.locale, tally)], true));
        let told = Told::default().list(Some(aims::aims(self.locale).heading), served.collect());
        let answer = |answer: &Satisfaction| {
            let said = match answer.mean() {
                Some(mean) => (t.mean)(&format::number(self.locale, Some(mean), 2)),
                None => (t.answered)(answer.answered()),
            };
            let who = joined(": ", [t.whose_answer(answer.of), &answer.by]);
            self.line(&who, &[self.date(answer.date), said, answer.remark.clone()], true)
        };
        let of = |of: SatisfactionOf| {
            self.case.closure.satisfaction.iter().filter(move |answer| answer.of == of).map(answer)
        };
        told.list(Some(t.satisfaction), SatisfactionOf::ALL.into_iter().flat_map(of).collect())
    }
}
