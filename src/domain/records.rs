//! What is done to the records of a case, and what follows from it for others.

use crate::domain::case::Case;
use crate::domain::command::Refusal;
use crate::domain::phase::assessment::{Need, OwnArea, Strength};
use crate::domain::phase::contribution::InstrumentResult;
use crate::domain::phase::course::{Activity, Review, Service};
use crate::domain::phase::evaluation::Satisfaction;
use crate::domain::phase::goal::Goal;
use crate::domain::phase::partner::Partner;
use crate::domain::phase::plan::{Doer, Measure};
use crate::domain::phase::task::Task;
use crate::domain::record::{Edit, find};
use crate::domain::rule::{About, Response, Rule};
use crate::domain::soundness::{has_level, is_known};

impl Case {
    pub(super) fn edit_need(&mut self, edit: Edit<Need>) -> Result<(), Refusal> {
        if let Edit::Remove(id) = &edit
            && self.plan.goals.iter().any(|goal| goal.need == Some(*id))
        {
            for goal in self.plan.make_mut().goals.iter_mut().filter(|goal| goal.need == Some(*id)) {
                goal.need = None;
            }
        }
        edit.apply(&mut self.assessment.make_mut().needs)
    }

    /// A removed goal leaves what stood under it to the goal above it, and its
    /// measures without a goal, so that nothing disappears with it.
    pub(super) fn edit_goal(&mut self, edit: Edit<Goal>) -> Result<(), Refusal> {
        let plan = self.plan.make_mut();
        match &edit {
            Edit::Put(goal) | Edit::PutBack(goal, _) => {
                if !is_known(&self.assessment.needs, goal.need) {
                    return Err(Refusal::UnknownRecord);
                }
                if !goal.is_sound() {
                    return Err(Refusal::OffScale);
                }
                // What stands under its identity now may have another level.
                let is_own_parent = goal.parent == Some(goal.id);
                let fits = !is_own_parent && goal.parent.is_none_or(|parent| has_level(&plan.goals, parent, goal));
                let children_fit = plan
                    .goals
                    .iter()
                    .filter(|child| child.parent == Some(goal.id))
                    .all(|child| child.level.may_stand_under(goal.level));
                if !fits || !children_fit {
                    return Err(Refusal::WrongParent);
                }
            }
            Edit::Remove(id) => {
                let above = find(&plan.goals, *id).and_then(|goal| goal.parent);
                for child in plan.goals.iter_mut().filter(|child| child.parent == Some(*id)) {
                    child.parent = above;
                }
                for measure in plan.measures.iter_mut().filter(|measure| measure.goal == Some(*id)) {
                    measure.goal = None;
                }
            }
        }
        edit.apply(&mut plan.goals)
    }

    pub(super) fn edit_measure(&mut self, edit: Edit<Measure>) -> Result<(), Refusal> {
        if let Edit::Remove(id) = &edit
            && self.course.services.iter().any(|service| service.measure == Some(*id))
        {
            for service in self.course.make_mut().services.iter_mut().filter(|service| service.measure == Some(*id)) {
                service.measure = None;
            }
        }
        if let Edit::Put(measure) | Edit::PutBack(measure, _) = &edit {
            if !is_known(&self.plan.goals, measure.goal) {
                return Err(Refusal::UnknownRecord);
            }
            if !self.knows_everybody(measure) {
                return Err(Refusal::UnknownContact);
            }
        }
        edit.apply(&mut self.plan.make_mut().measures)
    }

    pub(super) fn edit_service(&mut self, edit: Edit<Service>) -> Result<(), Refusal> {
        let course = self.course.make_mut();
        match &edit {
            Edit::Put(service) | Edit::PutBack(service, _) if !is_known(&self.plan.measures, service.measure) => {
                return Err(Refusal::UnknownRecord);
            }
            Edit::Put(_) | Edit::PutBack(..) => {}
            Edit::Remove(id) => {
                for review in &mut course.reviews {
                    review.services.retain(|check| check.service != *id);
                }
                for activity in course.activities.iter_mut().filter(|activity| activity.service == Some(*id)) {
                    activity.service = None;
                }
            }
        }
        edit.apply(&mut course.services)
    }

    pub(super) fn edit_activity(&mut self, edit: Edit<Activity>) -> Result<(), Refusal> {
        let course = self.course.make_mut();
        match &edit {
            Edit::Put(activity) | Edit::PutBack(activity, _) if !is_known(&course.services, activity.service) => {
                Err(Refusal::UnknownRecord)
            }
            Edit::Put(_) | Edit::PutBack(..) | Edit::Remove(_) => edit.apply(&mut course.activities),
        }
    }

    pub(super) fn edit_review(&mut self, edit: Edit<Review>) -> Result<(), Refusal> {
        let course = self.course.make_mut();
        if let Edit::Put(review) | Edit::PutBack(review, _) = &edit {
            if review.has_doubles() {
                return Err(Refusal::AlreadyThere);
            }
            if !review.services.iter().all(|check| is_known(&course.services, Some(check.service))) {
                return Err(Refusal::UnknownRecord);
            }
        }
        if let Edit::Remove(id) = &edit {
            let id = *id;
            edit.apply(&mut course.reviews)?;
            self.forget_occasion(id);
            return Ok(());
        }
        edit.apply(&mut course.reviews)
    }

    /// True if somebody who does something is on a map, or need not be.
    pub(super) fn knows(&self, doer: Option<&Doer>) -> bool {
        match doer {
            Some(Doer::Contact(id)) => self.contact(*id).is_some(),
            Some(Doer::Client | Doer::CaseManager | Doer::Other(_)) | None => true,
        }
    }

    /// True if everybody whom a measure speaks of is on a map.
    pub(super) fn knows_everybody(&self, measure: &Measure) -> bool {
        self.knows(measure.by.as_ref()) && measure.speaks_of().all(|id| self.contact(id).is_some())
    }

    pub(super) fn edit_own_area(&mut self, edit: Edit<OwnArea>) -> Result<(), Refusal> {
        match &edit {
            Edit::Put(area) | Edit::PutBack(area, _) if !area.rating.is_sound() => Err(Refusal::OffScale),
            Edit::Put(_) | Edit::PutBack(..) | Edit::Remove(_) => edit.apply(&mut self.assessment.make_mut().own_areas),
        }
    }

    pub(super) fn edit_satisfaction(&mut self, edit: Edit<Satisfaction>) -> Result<(), Refusal> {
        match &edit {
            Edit::Put(satisfaction) | Edit::PutBack(satisfaction, _) if !satisfaction.is_sound() => {
                Err(Refusal::OffScale)
            }
            Edit::Put(_) | Edit::PutBack(..) | Edit::Remove(_) => edit.apply(&mut self.closure.make_mut().satisfaction),
        }
    }

    pub(super) fn edit_strength(&mut self, edit: Edit<Strength>) -> Result<(), Refusal> {
        match &edit {
            Edit::Put(strength) | Edit::PutBack(strength, _)
                if strength.contact.is_some_and(|id| self.contact(id).is_none()) =>
            {
                Err(Refusal::UnknownContact)
            }
            Edit::Put(_) | Edit::PutBack(..) | Edit::Remove(_) => edit.apply(&mut self.assessment.make_mut().strengths),
        }
    }

    pub(super) fn edit_result(&mut self, edit: Edit<InstrumentResult>) -> Result<(), Refusal> {
        match &edit {
            Edit::Put(result) | Edit::PutBack(result, _) if !result.is_sound() => Err(Refusal::OffScale),
            Edit::Put(_) | Edit::PutBack(..) | Edit::Remove(_) => edit.apply(&mut self.assessment.make_mut().results),
        }
    }

    pub(super) fn edit_partner(&mut self, edit: Edit<Partner>) -> Result<(), Refusal> {
        match &edit {
            Edit::Put(partner) | Edit::PutBack(partner, _)
                if partner.contact.is_some_and(|id| self.contact(id).is_none()) =>
            {
                Err(Refusal::UnknownContact)
            }
            Edit::Put(_) | Edit::PutBack(..) | Edit::Remove(_) => edit.apply(&mut self.course.make_mut().partners),
        }
    }

    pub(super) fn edit_task(&mut self, edit: Edit<Task>) -> Result<(), Refusal> {
        match &edit {
            Edit::Put(task) | Edit::PutBack(task, _) if !self.knows(task.by.as_ref()) => Err(Refusal::UnknownContact),
            Edit::Put(_) | Edit::PutBack(..) | Edit::Remove(_) => edit.apply(&mut self.course.make_mut().tasks),
        }
    }

    pub(super) fn respond(&mut self, response: Response) {
        let same = |other: &Response| (other.rule, other.about) == (response.rule, response.about);
        match self.responses.iter_mut().find(|other| same(other)) {
            Some(place) => *place = response,
            None => self.responses.push(response),
        }
    }

    pub(super) fn unrespond(&mut self, rule: Rule, about: Option<About>) -> Result<(), Refusal> {
        let at = self.responses.iter().position(|response| (response.rule, response.about) == (rule, about));
        self.responses.remove(at.ok_or(Refusal::UnknownRecord)?);
        Ok(())
    }
}
