//! The rules that every case file keeps, whatever was done to it.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::case::Case;
use crate::domain::ids::{ContactId, GoalId};
use crate::domain::phase::assessment::Strength;
use crate::domain::phase::course::{Activity, Review, Service};
use crate::domain::phase::goal::{Goal, GoalLevel};
use crate::domain::phase::partner::Partner;
use crate::domain::phase::plan::{Doer, Measure};
use crate::domain::phase::task::Task;
use crate::domain::record::{Record, find, has_doubles};

impl Case {
    /// True if every rule of a case file holds. A loaded file is asked this
    /// before it is worked on, and every test after every command.
    pub fn is_sound(&self) -> bool {
        // Files can be huge, so what is referred to is looked up in sets.
        let goals = &self.plan.goals;
        let (needs, services) = (ids(&self.assessment.needs), ids(&self.course.services));
        let measures = ids(&self.plan.measures);
        let levels: BTreeMap<GoalId, GoalLevel> = goals.iter().map(|goal| (goal.id, goal.level)).collect();
        let contacts: BTreeSet<ContactId> =
            self.maps.iter().flat_map(|version| version.network.contacts()).map(|contact| contact.id).collect();
        let goal_fits = |goal: &Goal| {
            goal.is_sound()
                && goal.need.is_none_or(|need| needs.contains(&need))
                && goal
                    .parent
                    .is_none_or(|parent| levels.get(&parent).is_some_and(|level| goal.level.may_stand_under(*level)))
        };
        let doer_fits = |doer: &Option<Doer>| match doer {
            Some(Doer::Contact(id)) => contacts.contains(id),
            Some(Doer::Client | Doer::CaseManager | Doer::Other(_)) | None => true,
        };
        let measure_fits = |measure: &Measure| {
            doer_fits(&measure.by)
                && measure.goal.is_none_or(|goal| levels.contains_key(&goal))
                && measure.speaks_of().all(|id| contacts.contains(&id))
        };
        let strength_fits = |strength: &Strength| strength.contact.is_none_or(|id| contacts.contains(&id));
        let partner_fits = |partner: &Partner| partner.contact.is_none_or(|id| contacts.contains(&id));
        let task_fits = |task: &Task| doer_fits(&task.by);
        let service_fits = |service: &Service| service.measure.is_none_or(|measure| measures.contains(&measure));
        let review_fits = |review: &Review| {
            !review.has_doubles() && review.services.iter().all(|check| services.contains(&check.service))
        };
        let activity_fits = |activity: &Activity| activity.service.is_none_or(|service| services.contains(&service));
        let mut known = BTreeSet::new();
        let map_ids_differ = self.maps.iter().all(|version| known.insert(version.id));
        self.newest_map().is_some()
            && map_ids_differ
            && self.maps.iter().all(|version| self.is_map_sound(version))
            && self.answers.are_sound()
            && self.assessment.areas.values().all(super::phase::assessment::AreaRating::is_sound)
            && self.assessment.own_areas.iter().all(|area| area.rating.is_sound())
            && self.assessment.results.iter().all(super::phase::contribution::InstrumentResult::is_sound)
            && self.assessment.strengths.iter().all(strength_fits)
            && self.course.tasks.iter().all(task_fits)
            && self.course.partners.iter().all(partner_fits)
            && goals.iter().all(goal_fits)
            && self.plan.measures.iter().all(measure_fits)
            && self.course.services.iter().all(service_fits)
            && self.course.activities.iter().all(activity_fits)
            && self.course.reviews.iter().all(review_fits)
            && !has_doubles(goals)
            && !has_doubles(&self.plan.measures)
            && !has_doubles(&self.assessment.strengths)
            && !has_doubles(&self.assessment.needs)
            && !has_doubles(&self.course.services)
            && !has_doubles(&self.course.activities)
            && !has_doubles(&self.course.reviews)
            && !has_doubles(&self.closure.detachment)
            && !has_doubles(&self.closure.satisfaction)
            && self.closure.satisfaction.iter().all(super::phase::evaluation::Satisfaction::is_sound)
            && !has_doubles(&self.intake.responsibilities)
            && !has_doubles(&self.intake.impressions)
            && !has_doubles(&self.assessment.own_areas)
            && !has_doubles(&self.assessment.contributions)
            && !has_doubles(&self.assessment.results)
            && !has_doubles(&self.plan.contact_dates)
            && !has_doubles(&self.plan.versions)
            && !has_doubles(&self.course.tasks)
            && !has_doubles(&self.course.releases)
            && !has_doubles(&self.course.partners)
            && !has_doubles(&self.course.system)
            && self.cycles.iter().all(|cycle| cycle.answers.are_sound())
    }
}

/// True if a reference leads somewhere, or is none.
pub(super) fn is_known<T: Record>(list: &[T], id: Option<T::Id>) -> bool {
    id.is_none_or(|id| find(list, id).is_some())
}

fn ids<T: Record>(list: &[T]) -> BTreeSet<T::Id> {
    list.iter().map(Record::id).collect()
}

pub(super) fn has_level(goals: &[Goal], parent: GoalId, child: &Goal) -> bool {
    find(goals, parent).is_some_and(|parent| child.level.may_stand_under(parent.level))
}
