//! The rules that every case file keeps, whatever was done to it.

use crate::domain::case::Case;
use crate::domain::ids::GoalId;
use crate::domain::phase::assessment::Strength;
use crate::domain::phase::course::{Review, Service};
use crate::domain::phase::goal::Goal;
use crate::domain::phase::plan::Measure;
use crate::domain::phase::task::Task;
use crate::domain::record::{Record, find, has_doubles};

impl Case {
    /// True if every rule of a case file holds. A loaded file is asked this
    /// before it is worked on, and every test after every command.
    pub fn is_sound(&self) -> bool {
        let goals = &self.plan.goals;
        let goal_fits = |goal: &Goal| {
            goal.is_sound()
                && is_known(&self.assessment.needs, goal.need)
                && goal.parent.is_none_or(|parent| has_level(goals, parent, goal))
        };
        let measure_fits = |measure: &Measure| is_known(goals, measure.goal) && self.knows_everybody(measure);
        let strength_fits = |strength: &Strength| strength.contact.is_none_or(|id| self.contact(id).is_some());
        let task_fits = |task: &Task| self.knows(task.by.as_ref());
        let service_fits = |service: &Service| is_known(&self.plan.measures, service.measure);
        let review_fits = |review: &Review| {
            let checks = &review.services;
            !review.has_doubles() && checks.iter().all(|check| is_known(&self.course.services, Some(check.service)))
        };
        let map_ids_differ = self
            .maps
            .iter()
            .enumerate()
            .all(|(at, version)| !self.maps[..at].iter().any(|other| other.id == version.id));
        self.newest_map().is_some()
            && map_ids_differ
            && self.maps.iter().all(|version| self.is_map_sound(version))
            && self.answers.are_sound()
            && self.assessment.areas.values().all(super::phase::assessment::AreaRating::is_sound)
            && self.assessment.own_areas.iter().all(|area| area.rating.is_sound())
            && self.assessment.strengths.iter().all(strength_fits)
            && self.course.tasks.iter().all(task_fits)
            && goals.iter().all(goal_fits)
            && self.plan.measures.iter().all(measure_fits)
            && self.course.services.iter().all(service_fits)
            && self.course.reviews.iter().all(review_fits)
            && !has_doubles(goals)
            && !has_doubles(&self.plan.measures)
            && !has_doubles(&self.assessment.strengths)
            && !has_doubles(&self.assessment.needs)
            && !has_doubles(&self.course.services)
            && !has_doubles(&self.course.activities)
            && !has_doubles(&self.course.reviews)
            && !has_doubles(&self.closure.detachment)
            && !has_doubles(&self.intake.responsibilities)
            && !has_doubles(&self.intake.impressions)
            && !has_doubles(&self.assessment.own_areas)
            && !has_doubles(&self.assessment.contributions)
            && !has_doubles(&self.assessment.results)
            && !has_doubles(&self.plan.contact_dates)
            && !has_doubles(&self.plan.versions)
            && !has_doubles(&self.course.tasks)
            && !has_doubles(&self.course.releases)
            && !has_doubles(&self.course.system)
            && self.cycles.iter().all(|cycle| cycle.answers.are_sound())
    }
}

/// True if a reference leads somewhere, or is none.
pub(super) fn is_known<T: Record>(list: &[T], id: Option<T::Id>) -> bool {
    id.is_none_or(|id| find(list, id).is_some())
}

pub(super) fn has_level(goals: &[Goal], parent: GoalId, child: &Goal) -> bool {
    find(goals, parent).is_some_and(|parent| child.level.parent() == Some(parent.level))
}
