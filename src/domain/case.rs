//! A case: one client, one file.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::client::Client;
use crate::domain::command::{Command, Refusal};
use crate::domain::ids::{CaseId, ContactId, GoalId, MapId};
use crate::domain::kept::Kept;
use crate::domain::map::contact::Contact;
use crate::domain::map::version::{MapAim, MapVersion};
use crate::domain::phase::answers::Answers;
use crate::domain::phase::assessment::{AreaRating, Assessment, Need};
use crate::domain::phase::course::{Course, Review, Service};
use crate::domain::phase::evaluation::Closure;
use crate::domain::phase::plan::{Doer, Goal, GoalLevel, Measure, SupportPlan};
use crate::domain::record::{Edit, Record, find, has_doubles};
use crate::domain::shared::Shared;

/// Whether a case speaks of a real person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseKind {
    /// A case of practice.
    #[default]
    Real,
    /// An invented case to learn with.
    Practice,
}

/// One case file. Every area is shared with the generations before it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Which case.
    pub id: CaseId,
    /// Real or for practice.
    #[serde(default)]
    pub kind: CaseKind,
    /// The day it was opened here.
    pub opened: NaiveDate,
    /// The client, who is the anchor of the map.
    #[serde(default)]
    pub client: Shared<Client>,
    /// Answers to single questions of all phases.
    #[serde(default)]
    pub answers: Shared<Answers>,
    /// Life areas, strengths, needs.
    #[serde(default)]
    pub assessment: Shared<Assessment>,
    /// Goals and measures.
    #[serde(default)]
    pub plan: Shared<SupportPlan>,
    /// Services, log, reviews.
    #[serde(default)]
    pub course: Shared<Course>,
    /// Detachment.
    #[serde(default)]
    pub closure: Shared<Closure>,
    /// Versions of the network map, oldest first, those to work towards last; at
    /// least one says how things are.
    pub maps: Vec<Shared<MapVersion>>,
    /// What a foreign file says beyond all this.
    #[serde(default, skip_serializing_if = "Kept::is_empty")]
    pub kept: Kept,
}

impl Case {
    /// An empty case with an empty map.
    pub fn new(id: CaseId, map: MapId, opened: NaiveDate, name: impl Into<String>) -> Self {
        Self {
            id,
            kind: CaseKind::Real,
            opened,
            client: Shared::new(Client { name: name.into(), ..Client::default() }),
            answers: Shared::default(),
            assessment: Shared::default(),
            plan: Shared::default(),
            course: Shared::default(),
            closure: Shared::default(),
            maps: vec![Shared::new(MapVersion::empty(map, Some(opened)))],
            kept: Kept::default(),
        }
    }

    /// The version of the map of that identity.
    pub fn map(&self, id: MapId) -> Option<&MapVersion> {
        self.maps.iter().find(|version| version.id == id).map(|version| &**version)
    }

    /// The newest version of the map that says how things are. `None` only in a
    /// case that is not sound.
    pub fn newest_map(&self) -> Option<&Shared<MapVersion>> {
        self.actual_maps().next_back()
    }

    /// The versions of the map that say how things are, oldest first.
    pub fn actual_maps(&self) -> impl DoubleEndedIterator<Item = &Shared<MapVersion>> {
        self.maps.iter().filter(|version| version.aim == MapAim::Actual)
    }

    /// A contact in the newest version of the map that has it.
    pub fn contact(&self, id: ContactId) -> Option<&Contact> {
        let targets = self.maps.iter().filter(|version| version.aim == MapAim::Target);
        self.actual_maps().rev().chain(targets.rev()).find_map(|version| version.network.contact(id))
    }

    /// The case after a command.
    ///
    /// # Errors
    /// A [`Refusal`] says why it cannot be carried out; this case is untouched
    /// either way.
    pub fn apply(&self, command: Command) -> Result<Self, Refusal> {
        let mut next = self.clone();
        match command {
            Command::Describe(client) => next.client = Shared::new(client),
            Command::Answer(question, answer) => next.answers.make_mut().write(question, answer)?,
            Command::Rate(area, rating) => {
                if !rating.is_sound() {
                    return Err(Refusal::OffScale);
                }
                let areas = &mut next.assessment.make_mut().areas;
                if rating == AreaRating::default() {
                    areas.remove(&area);
                } else {
                    areas.insert(area, rating);
                }
            }
            Command::Strength(edit) => edit.apply(&mut next.assessment.make_mut().strengths)?,
            Command::Need(edit) => next.edit_need(edit)?,
            Command::Goal(edit) => next.edit_goal(edit)?,
            Command::Measure(edit) => next.edit_measure(edit)?,
            Command::Service(edit) => next.edit_service(edit)?,
            Command::Activity(edit) => edit.apply(&mut next.course.make_mut().activities)?,
            Command::Review(edit) => next.edit_review(edit)?,
            Command::Detachment(edit) => edit.apply(&mut next.closure.make_mut().detachment)?,
            Command::Map(id, command) => next.edit_map(id, command)?,
            Command::Caption(caption) => next.caption(caption)?,
            Command::AddMap(version) => next.add_map(version)?,
            Command::RemoveMap(id) => next.remove_map(id)?,
        }
        Ok(next)
    }

    fn edit_need(&mut self, edit: Edit<Need>) -> Result<(), Refusal> {
        if let Edit::Remove(id) = &edit
            && self.plan.goals.iter().any(|goal| goal.need == Some(*id))
        {
            for goal in self.plan.make_mut().goals.iter_mut().filter(|goal| goal.need == Some(*id)) {
                goal.need = None;
            }
        }
        edit.apply(&mut self.assessment.make_mut().needs)
    }

    /// A removed goal leaves its children and measures without a parent, so
    /// that nothing disappears with it.
    fn edit_goal(&mut self, edit: Edit<Goal>) -> Result<(), Refusal> {
        let plan = self.plan.make_mut();
        match &edit {
            Edit::Put(goal) => {
                if !is_known(&self.assessment.needs, goal.need) {
                    return Err(Refusal::UnknownRecord);
                }
                // What stands under its identity now may have another level.
                let is_own_parent = goal.parent == Some(goal.id);
                let fits = !is_own_parent && goal.parent.is_none_or(|parent| has_level(&plan.goals, parent, goal));
                let children_fit = plan
                    .goals
                    .iter()
                    .filter(|child| child.parent == Some(goal.id))
                    .all(|child| child.level.parent() == Some(goal.level));
                if !fits || !children_fit {
                    return Err(Refusal::WrongParent);
                }
            }
            Edit::Remove(id) => {
                for child in plan.goals.iter_mut().filter(|child| child.parent == Some(*id)) {
                    child.parent = None;
                }
                for measure in plan.measures.iter_mut().filter(|measure| measure.goal == Some(*id)) {
                    measure.goal = None;
                }
            }
        }
        edit.apply(&mut plan.goals)
    }

    fn edit_measure(&mut self, edit: Edit<Measure>) -> Result<(), Refusal> {
        if let Edit::Remove(id) = &edit
            && self.course.services.iter().any(|service| service.measure == Some(*id))
        {
            for service in self.course.make_mut().services.iter_mut().filter(|service| service.measure == Some(*id)) {
                service.measure = None;
            }
        }
        if let Edit::Put(measure) = &edit {
            if !is_known(&self.plan.goals, measure.goal) {
                return Err(Refusal::UnknownRecord);
            }
            if !self.knows_doer(measure) || !self.knows_all(measure) {
                return Err(Refusal::UnknownContact);
            }
        }
        edit.apply(&mut self.plan.make_mut().measures)
    }

    fn edit_service(&mut self, edit: Edit<Service>) -> Result<(), Refusal> {
        let course = self.course.make_mut();
        match &edit {
            Edit::Put(service) if !is_known(&self.plan.measures, service.measure) => {
                return Err(Refusal::UnknownRecord);
            }
            Edit::Put(_) => {}
            Edit::Remove(id) => {
                for review in &mut course.reviews {
                    review.services.retain(|check| check.service != *id);
                }
            }
        }
        edit.apply(&mut course.services)
    }

    fn edit_review(&mut self, edit: Edit<Review>) -> Result<(), Refusal> {
        let course = self.course.make_mut();
        if let Edit::Put(review) = &edit {
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

    fn knows_doer(&self, measure: &Measure) -> bool {
        match &measure.by {
            Some(Doer::Contact(id)) => self.contact(*id).is_some(),
            Some(Doer::Client | Doer::CaseManager | Doer::Other(_)) | None => true,
        }
    }

    fn knows_all(&self, measure: &Measure) -> bool {
        measure.speaks_of().all(|id| self.contact(id).is_some())
    }

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
            goal.need.is_none_or(|need| needs.contains(&need))
                && goal.parent.is_none_or(|parent| {
                    let level = levels.get(&parent).copied();
                    level.is_some() && goal.level.parent() == level
                })
        };
        let measure_fits = |measure: &Measure| {
            let doer_fits = match &measure.by {
                Some(Doer::Contact(id)) => contacts.contains(id),
                Some(Doer::Client | Doer::CaseManager | Doer::Other(_)) | None => true,
            };
            doer_fits
                && measure.goal.is_none_or(|goal| levels.contains_key(&goal))
                && measure.speaks_of().all(|id| contacts.contains(&id))
        };
        let service_fits = |service: &Service| service.measure.is_none_or(|measure| measures.contains(&measure));
        let review_fits = |review: &Review| {
            !review.has_doubles() && review.services.iter().all(|check| services.contains(&check.service))
        };
        let mut known = BTreeSet::new();
        let map_ids_differ = self.maps.iter().all(|version| known.insert(version.id));
        self.newest_map().is_some()
            && map_ids_differ
            && self.maps.iter().all(|version| self.is_map_sound(version))
            && self.answers.are_sound()
            && self.assessment.areas.values().all(super::phase::assessment::AreaRating::is_sound)
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
    }
}

/// True if a reference leads somewhere, or is none.
fn is_known<T: Record>(list: &[T], id: Option<T::Id>) -> bool {
    id.is_none_or(|id| find(list, id).is_some())
}

fn ids<T: Record>(list: &[T]) -> BTreeSet<T::Id> {
    list.iter().map(Record::id).collect()
}

fn has_level(goals: &[Goal], parent: GoalId, child: &Goal) -> bool {
    find(goals, parent).is_some_and(|parent| child.level.parent() == Some(parent.level))
}
