//! Everything that can be done to a case, as data.
//!
//! A command carries its identifiers and dates with it, so that applying it
//! needs neither clock nor chance. [`crate::domain::case::Case::apply`] is the
//! one place that carries commands out.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::client::Client;
use crate::domain::ids::MapId;
use crate::domain::map::network::MapCommand;
use crate::domain::map::version::MapVersion;
use crate::domain::phase::answers::Answer;
use crate::domain::phase::assessment::{AreaRating, LifeArea, Need, OwnArea, Strength};
use crate::domain::phase::contribution::{Contribution, InstrumentResult};
use crate::domain::phase::course::{Activity, Review, Service};
use crate::domain::phase::evaluation::{DetachmentStep, Satisfaction};
use crate::domain::phase::goal::Goal;
use crate::domain::phase::intake::{Impression, Responsibility};
use crate::domain::phase::partner::Partner;
use crate::domain::phase::plan::{ContactDate, Measure, PlanVersion};
use crate::domain::phase::question::Question;
use crate::domain::phase::release::Release;
use crate::domain::phase::step::Step;
use crate::domain::phase::task::{SystemNote, Task};
use crate::domain::record::Edit;
use crate::domain::rule::{About, Response, Rule};

/// One change to a case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Command {
    /// Replaces what is known of the client.
    Describe(Client),
    /// Answers a question, or opens it again (`None`).
    Answer(Question, Option<Answer>),
    /// Rates a life area.
    Rate(LifeArea, AreaRating),
    /// Changes the table of responsibilities.
    Responsibility(Edit<Responsibility>),
    /// Changes what was first understood.
    Impression(Edit<Impression>),
    /// Changes the life areas of one's own.
    OwnArea(Edit<OwnArea>),
    /// Changes what others contributed.
    Contribution(Edit<Contribution>),
    /// Changes the results of other instruments.
    Result(Edit<InstrumentResult>),
    /// Changes the strengths.
    Strength(Edit<Strength>),
    /// Changes the needs.
    Need(Edit<Need>),
    /// Changes the goals.
    Goal(Edit<Goal>),
    /// Changes the measures.
    Measure(Edit<Measure>),
    /// Changes the days on which those involved meet.
    ContactDate(Edit<ContactDate>),
    /// Changes the versions of the plan.
    PlanVersion(Edit<PlanVersion>),
    /// Changes the tasks.
    Task(Edit<Task>),
    /// Changes the releases from confidentiality.
    Release(Edit<Release>),
    /// Changes what was noticed of the care system.
    SystemNote(Edit<SystemNote>),
    /// Changes the register of partners.
    Partner(Edit<Partner>),
    /// Changes the services.
    Service(Edit<Service>),
    /// Changes the log.
    Activity(Edit<Activity>),
    /// Changes the reviews.
    Review(Edit<Review>),
    /// Changes the detachment.
    Detachment(Edit<DetachmentStep>),
    /// Changes how satisfied people are.
    Satisfaction(Edit<Satisfaction>),
    /// Opens the next cycle, from a day and for a reason.
    Reassess(NaiveDate, String),
    /// Puts a step off for later.
    Postpone(Step),
    /// Takes a step up that was put off.
    TakeUp(Step),
    /// Answers a finding of a rule.
    Respond(Response),
    /// Takes such an answer back.
    Unrespond(Rule, Option<About>),
    /// Changes the contacts and ties of a version of the map.
    Map(MapId, MapCommand),
    /// Gives a version of the map another title, date, aim or occasion; contacts
    /// stay.
    Caption(MapVersion),
    /// Adds a version of the map.
    AddMap(MapVersion),
    /// Removes a version of the map, never the last that says how things are.
    RemoveMap(MapId),
}

/// Why a command was not carried out. The case is then as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no contact of that identity on this map.
    UnknownContact,
    /// There is no tie between the two on this map.
    UnknownTie,
    /// There is one already: a contact of that identity on this map, a check of
    /// that service in the review, support of that kind for the contact.
    AlreadyThere,
    /// There is no version of the map of that identity.
    UnknownMap,
    /// A case needs one version of the map that says how things are.
    LastMap,
    /// The new version of the map breaks a rule of maps.
    UnsoundMap,
    /// There is no record of that identity.
    UnknownRecord,
    /// The answer does not fit the question.
    WrongKind,
    /// A rating lies beyond its scale.
    OffScale,
    /// A goal would be its own ancestor, or its parent is no goal of a wider
    /// level.
    WrongParent,
}
