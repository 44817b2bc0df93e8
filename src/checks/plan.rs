//! Rules on goals, measures and their agreement, and
//! the principles.

use chrono::NaiveDate;

use crate::checks::Check;
use crate::domain::date;
use crate::domain::ids::{ContactId, GoalId};
use crate::domain::map::contact::ContactKind;
use crate::domain::map::place::{Place, Sector};
use crate::domain::phase::PhaseKind;
use crate::domain::phase::goal::{Goal, GoalLevel};
use crate::domain::phase::plan::{Doer, Means, Measure, MeasureState};
use crate::domain::phase::plan_change::since_last_version;
use crate::domain::phase::question::Question;
use crate::domain::phase::step::Step;
use crate::domain::record::find;
use crate::domain::rule::{About, Rule};

impl Check<'_> {
    pub(super) fn plan(&mut self) {
        self.agreed();
        if !self.has_reached(PhaseKind::Planning) {
            return;
        }
        self.goals();
        self.measures();
        self.dates();
        self.versions();
    }

    /// nothing is under way that nobody agreed to.
    fn agreed(&mut self) {
        let case = self.case;
        let is_under_way = |measure: &Measure| matches!(measure.state, MeasureState::Running | MeasureState::Done);
        if !case.plan.measures.iter().any(is_under_way) {
            return;
        }
        // A day that is still to come is a plan to agree, no agreement.
        let has_come = |day: Option<NaiveDate>| day.is_some_and(|day| day <= self.today);
        let is_agreed = has_come(case.answers.date(Question::AgreedOn))
            || case.plan.versions.iter().any(|version| has_come(version.agreed_on));
        self.whole(Rule::NotAgreed, Step::Agreement, !is_agreed);
    }

    ///
    fn goals(&mut self) {
        let goals = &self.case.plan.goals;
        let about = |goal: &'_ Goal| About::Record(goal.id.0);
        let list = |holds: &dyn Fn(&Goal) -> bool| -> Vec<(About, &str)> {
            goals.iter().filter(|goal| holds(goal)).map(|goal| (about(goal), goal.text.as_str())).collect()
        };
        let is_outcome = |goal: &Goal| goal.level == GoalLevel::Outcome;
        let incomplete = list(&|goal| {
            is_outcome(goal) && (goal.due.is_none() || !goal.has_indicator() || goal.attainable.is_none())
        });
        let alone = list(&|goal| is_outcome(goal) && goal.parent.is_none());
        let unfounded = list(&|goal| !rests_on_need(goals, goal.id));
        let without_words = list(&|goal| goal.own_words.trim().is_empty() && is_outcome(goal));
        self.each(Rule::OutcomeGoalIncomplete, Step::Goals, incomplete);
        self.each(Rule::OutcomeGoalAlone, Step::Goals, alone);
        self.each(Rule::GoalWithoutNeed, Step::Goals, unfounded);
        self.each(Rule::NoOwnWords, Step::Goals, without_words);
    }

    ///
    fn measures(&mut self) {
        let case = self.case;
        let measures: Vec<&Measure> =
            case.plan.measures.iter().filter(|measure| measure.state != MeasureState::Dropped).collect();
        let is_own = |measure: &Measure| {
            measure.means == Some(Means::OwnActivity) || measure.means.is_none() && measure.by == Some(Doer::Client)
        };
        let has_own = measures.iter().copied().any(is_own) || case.answers.is_answered(Question::OwnActivities);
        self.whole(Rule::NoOwnActivity, Step::Measures, !has_own);
        let uses_lifeworld = measures.iter().any(|measure| self.is_lifeworld(measure));
        self.whole(Rule::NoLifeworldResource, Step::Measures, !uses_lifeworld);
        let list = |holds: &dyn Fn(&Measure) -> bool| -> Vec<(About, &str)> {
            let listed = measures.iter().filter(|measure| holds(measure));
            listed.map(|measure| (About::Record(measure.id.0), measure.what.as_str())).collect()
        };
        let incomplete = list(&|measure| !has_doer(measure) || measure.until.is_none());
        let aimless = list(&|measure| measure.goal.is_none());
        self.each(Rule::MeasureIncomplete, Step::Measures, incomplete);
        self.each(Rule::MeasureWithoutGoal, Step::Measures, aimless);
    }

    fn is_lifeworld(&self, measure: &Measure) -> bool {
        let is_near = |id: ContactId| {
            self.case.contact(id).is_some_and(|contact| {
                contact.kind != ContactKind::Institution
                    && contact.place.map(Place::sector) != Some(Sector::Professionals)
            })
        };
        let doer = match &measure.by {
            Some(Doer::Contact(id)) => is_near(*id),
            Some(Doer::Client | Doer::CaseManager | Doer::Other(_)) | None => false,
        };
        measure.means == Some(Means::Lifeworld) || doer || measure.contacts.iter().any(|id| is_near(*id))
    }

    ///
    fn dates(&mut self) {
        let (case, today) = (self.case, self.today);
        if !self.is_open() {
            return;
        }
        let review = case.answers.date(Question::ReviewDate);
        let fixed = case.plan.versions.last().and_then(|version| version.date);
        let planned = case.answers.date(Question::PlanDate).max(fixed).or(case.answers.date(Question::AgreedOn));
        let latest = date::review_date(planned.unwrap_or(today));
        let is_late = review.zip(latest).is_some_and(|(review, latest)| review > latest);
        // Whoever decides to go on names the next day, so a day that is past is none.
        let is_past = review.is_some_and(|review| review < today);
        self.whole(Rule::ReviewDateMissing, Step::Agreement, review.is_none() || is_late || is_past);
        let lies_ahead = case.plan.contact_dates.iter().any(|meeting| meeting.date.is_some_and(|date| date >= today));
        self.whole(Rule::NoContactDate, Step::Agreement, !lies_ahead);
    }

    /// every version of the plan after the first says why, and the
    /// plan of today is one of them.
    fn versions(&mut self) {
        let plan = &self.case.plan;
        let about = |id: uuid::Uuid| (About::Record(id), "");
        let unreasoned = plan.versions.iter().skip(1).filter(|version| version.reason.is_none());
        let unreasoned: Vec<_> = unreasoned.map(|version| about(version.id.0)).collect();
        let unagreed = plan.versions.iter().filter(|version| version.agreed_on.is_none());
        let unagreed: Vec<_> = unagreed.map(|version| about(version.id.0)).collect();
        let has_changed = !since_last_version(plan).is_empty();
        self.each(Rule::PlanChangedWithoutReason, Step::PlanOverview, unreasoned);
        if has_changed {
            self.find(Rule::PlanChangedWithoutReason, None, "", Step::PlanOverview);
        }
        self.each(Rule::PlanVersionNotAgreed, Step::PlanOverview, unagreed);
    }
}

/// True if somebody is named who does it.
fn has_doer(measure: &Measure) -> bool {
    match &measure.by {
        Some(Doer::Other(name)) => !name.trim().is_empty(),
        Some(Doer::Client | Doer::CaseManager | Doer::Contact(_)) => true,
        None => false,
    }
}

/// True if a goal or one of the wider goals it belongs to rests on a need.
pub(super) fn rests_on_need(goals: &[Goal], goal: GoalId) -> bool {
    let mut next = find(goals, goal);
    // No chain of levels is longer than the list of levels.
    for _ in GoalLevel::ALL {
        let Some(goal) = next else { return false };
        if goal.need.is_some() {
            return true;
        }
        next = goal.parent.and_then(|parent| find(goals, parent));
    }
    false
}
