//! A case: one client, one file.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::client::Client;
use crate::domain::command::{Command, Refusal};
use crate::domain::cycle::Cycle;
use crate::domain::ids::{CaseId, ContactId, MapId};
use crate::domain::kept::Kept;
use crate::domain::map::contact::Contact;
use crate::domain::map::version::{MapAim, MapVersion};
use crate::domain::phase::answers::Answers;
use crate::domain::phase::assessment::{AreaRating, Assessment};
use crate::domain::phase::course::Course;
use crate::domain::phase::evaluation::Closure;
use crate::domain::phase::intake::Intake;
use crate::domain::phase::plan::SupportPlan;
use crate::domain::phase::step::Step;
use crate::domain::rule::Response;
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
    /// Responsibilities and the first understanding.
    #[serde(default)]
    pub intake: Shared<Intake>,
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
    /// The cycles that are over, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cycles: Vec<Shared<Cycle>>,
    /// Steps put off for later.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub later: BTreeSet<Step>,
    /// What was answered to findings; one answer a rule and record.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responses: Vec<Response>,
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
            intake: Shared::default(),
            assessment: Shared::default(),
            plan: Shared::default(),
            course: Shared::default(),
            closure: Shared::default(),
            maps: vec![Shared::new(MapVersion::empty(map, Some(opened)))],
            cycles: Vec::new(),
            later: BTreeSet::new(),
            responses: Vec::new(),
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
            Command::Responsibility(edit) => edit.apply(&mut next.intake.make_mut().responsibilities)?,
            Command::Impression(edit) => edit.apply(&mut next.intake.make_mut().impressions)?,
            Command::OwnArea(edit) => next.edit_own_area(edit)?,
            Command::Contribution(edit) => edit.apply(&mut next.assessment.make_mut().contributions)?,
            Command::Result(edit) => next.edit_result(edit)?,
            Command::Strength(edit) => next.edit_strength(edit)?,
            Command::Need(edit) => next.edit_need(edit)?,
            Command::Goal(edit) => next.edit_goal(edit)?,
            Command::Measure(edit) => next.edit_measure(edit)?,
            Command::ContactDate(edit) => edit.apply(&mut next.plan.make_mut().contact_dates)?,
            Command::PlanVersion(edit) => edit.apply(&mut next.plan.make_mut().versions)?,
            Command::Task(edit) => next.edit_task(edit)?,
            Command::Release(edit) => edit.apply(&mut next.course.make_mut().releases)?,
            Command::SystemNote(edit) => edit.apply(&mut next.course.make_mut().system)?,
            Command::Partner(edit) => next.edit_partner(edit)?,
            Command::Service(edit) => next.edit_service(edit)?,
            Command::Activity(edit) => next.edit_activity(edit)?,
            Command::Review(edit) => next.edit_review(edit)?,
            Command::Detachment(edit) => edit.apply(&mut next.closure.make_mut().detachment)?,
            Command::Satisfaction(edit) => next.edit_satisfaction(edit)?,
            Command::Reassess(date, reason) => next.reassess(date, reason),
            Command::Postpone(step) => {
                next.later.insert(step);
            }
            Command::TakeUp(step) => {
                next.later.remove(&step);
            }
            Command::Respond(response) => next.respond(response),
            Command::Unrespond(rule, about) => next.unrespond(rule, about)?,
            Command::Map(id, command) => next.edit_map(id, command)?,
            Command::Caption(caption) => next.caption(caption)?,
            Command::AddMap(version) => next.add_map(version)?,
            Command::RemoveMap(id) => next.remove_map(id)?,
        }
        Ok(next)
    }
}
