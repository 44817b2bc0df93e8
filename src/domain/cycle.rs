//! Cycles: the process repeats, and a reassessment opens the next one (A-057,
//!

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::case::Case;
use crate::domain::ids::MapId;
use crate::domain::map::version::MapAim;
use crate::domain::phase::answers::Answers;
use crate::domain::phase::assessment::Assessment;
use crate::domain::phase::evaluation::Closure;
use crate::domain::phase::gas::GasScore;
use crate::domain::phase::plan::{Outcome, SupportPlan};
use crate::domain::phase::progress;
use crate::domain::phase::question::Question;
use crate::domain::shared::Shared;

/// A cycle that is over, as it stood when the next one began (Durchgang). The
/// course runs on through all cycles and is not in here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cycle {
    /// The day the next one began.
    pub until: NaiveDate,
    /// Why the next one began: what has changed at its base.
    #[serde(default)]
    pub reason: String,
    /// The answers of then.
    #[serde(default)]
    pub answers: Shared<Answers>,
    /// The assessment of then.
    #[serde(default)]
    pub assessment: Shared<Assessment>,
    /// The plan of then.
    #[serde(default)]
    pub plan: Shared<SupportPlan>,
    /// The closure of then.
    #[serde(default)]
    pub closure: Shared<Closure>,
    /// The newest version of the map of then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub map: Option<MapId>,
}

/// What a new cycle asks anew; everything else is carried over.
const ASKED_ANEW: [Question; 16] = [
    Question::AssessmentBegin,
    Question::AssessmentEnd,
    Question::AgreedOn,
    Question::PlanDate,
    Question::ReviewDate,
    Question::OverallEffect,
    Question::SatisfactionPerson,
    Question::SatisfactionPartners,
    Question::Conclusion,
    Question::ConclusionDate,
    Question::ConclusionReason,
    Question::AgreedWithPerson,
    Question::FollowUpNeeded,
    Question::FollowUpUntil,
    Question::FollowUpContact,
    Question::SecureNow,
];

impl Case {
    /// Which cycle this is, from 1.
    pub fn cycle_number(&self) -> usize {
        self.cycles.len() + 1
    }

    /// The day the present cycle began.
    pub fn cycle_began(&self) -> NaiveDate {
        self.cycles.last().map_or(self.opened, |cycle| cycle.until)
    }

    /// Why the present cycle began; `None` in the first.
    pub fn cycle_reason(&self) -> Option<&str> {
        self.cycles.last().map(|cycle| cycle.reason.trim()).filter(|reason| !reason.is_empty())
    }

    /// The case as it stood at the end of a cycle that is over, to be read and
    /// compared. `None` for the present cycle and beyond.
    ///
    /// Of the course, which runs on, everything is left out that is dated later
    /// than the last day of that cycle; what has no day stays.
    pub fn in_cycle(&self, number: usize) -> Option<Self> {
        let at = number.checked_sub(1)?;
        let cycle = self.cycles.get(at)?;
        let mut then = self.clone();
        then.answers = cycle.answers.clone();
        then.assessment = cycle.assessment.clone();
        then.plan = cycle.plan.clone();
        then.closure = cycle.closure.clone();
        then.cycles.truncate(at);
        then.later.clear();
        then.responses.clear();
        let is_later = |day: Option<NaiveDate>| day.is_some_and(|day| day > cycle.until);
        let course = then.course.make_mut();
        course.services.retain(|service| !is_later(service.agreed_on.or(service.begin)));
        course.activities.retain(|activity| !is_later(activity.date));
        // An entry may speak of a service that was agreed later.
        let services: Vec<_> = course.services.iter().map(|service| service.id).collect();
        for activity in &mut course.activities {
            activity.service = activity.service.filter(|service| services.contains(service));
        }
        course.reviews.retain(|review| !is_later(review.date));
        course.releases.retain(|release| !is_later(release.signed_on));
        course.system.retain(|note| !is_later(note.date));
        // Whoever is in the register stays; what was agreed later was not agreed then.
        for partner in &mut course.partners {
            partner.agreement.take_if(|agreement| is_later(agreement.agreed_on));
        }
        // Targets stay: measures may speak of people who are on no other map.
        let newest = self.actual_maps().position(|version| Some(version.id) == cycle.map);
        let mut actual = 0;
        then.maps.retain(|version| {
            if version.aim == MapAim::Target {
                return true;
            }
            actual += 1;
            let is_within = match newest {
                Some(newest) => actual <= newest + 1,
                None => !is_later(version.date),
            };
            is_within || actual == 1
        });
        Some(then)
    }

    /// Opens the next cycle: what was is kept as it stood, what is known is
    /// carried over, what has to be judged anew is open again. Ratings of life
    /// areas are among the latter; the earlier ones stand beside them.
    pub(super) fn reassess(&mut self, date: NaiveDate, reason: String) {
        // What was put off and is done since is not put off in the new cycle.
        let put_off = progress::put_off(self).collect();
        self.later = put_off;
        self.cycles.push(Shared::new(Cycle {
            until: date,
            reason,
            answers: self.answers.clone(),
            assessment: self.assessment.clone(),
            plan: self.plan.clone(),
            closure: self.closure.clone(),
            map: self.newest_map().map(|version| version.id),
        }));
        let answers = self.answers.make_mut();
        for question in ASKED_ANEW {
            answers.open_again(question);
        }
        answers.set_date(Question::AssessmentBegin, date);
        let assessment = self.assessment.make_mut();
        assessment.areas.clear();
        for area in &mut assessment.own_areas {
            area.rating = crate::domain::phase::assessment::AreaRating::default();
        }
        let plan = self.plan.make_mut();
        for measure in &mut plan.measures {
            measure.outcome = Outcome::default();
        }
        for goal in &mut plan.goals {
            goal.attainment = None;
            if let Some(gas) = &mut goal.gas {
                gas.scores = gas.scores.iter().map(from_here).collect();
            }
        }
        self.closure = Shared::default();
    }
}

/// What was reached is where the next cycle starts from.
fn from_here(score: &GasScore) -> GasScore {
    GasScore { rater: score.rater.clone(), baseline: score.reached.or(score.baseline), reached: None }
}
