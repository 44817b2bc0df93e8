//! Small cases, made by the commands that a person would give.

use ankerplatz::domain::case::Case;
use ankerplatz::domain::command::Command;
use ankerplatz::domain::ids::ContactId;
use ankerplatz::domain::map::contact::Contact;
use ankerplatz::domain::map::network::{MapCommand, Pair};
use ankerplatz::domain::map::place::{Horizon, Place, Sector};
use ankerplatz::domain::map::version::MapVersion;
use ankerplatz::domain::phase::answers::{Answer, Verdict};
use ankerplatz::domain::phase::question::Question;
use ankerplatz::domain::shared::Shared;

use super::{case_id, contact_id, day, map_id};

/// A case under construction.
#[derive(Clone, Debug)]
pub(crate) struct Builder {
    case: Case,
    contacts: u128,
}

/// A case named "Rosa" with an empty map.
pub(crate) fn a_case() -> Builder {
    Builder { case: Case::new(case_id(1), map_id(1), day(0), "Rosa"), contacts: 0 }
}

/// The middle of a ring in a sector.
pub(crate) fn at(sector: Sector, horizon: Horizon) -> Place {
    Place::new(sector.middle(), horizon.middle()).unwrap()
}

impl Builder {
    /// Puts a contact on the first map.
    pub(crate) fn with_contact(mut self, name: &str, place: Place) -> Self {
        self.contacts += 1;
        let mut contact = Contact::new(contact_id(self.contacts), name);
        contact.place = Some(place);
        self.after(Command::Map(map_id(1), MapCommand::Add(contact)))
    }

    /// Ties two contacts on the first map.
    pub(crate) fn tied(self, one: &str, other: &str) -> Self {
        let pair = Pair::new(self.id(one), self.id(other)).unwrap();
        self.after(Command::Map(map_id(1), MapCommand::Connect(vec![pair])))
    }

    /// Adds a second map that shows what the first one shows.
    pub(crate) fn with_second_map(mut self) -> Self {
        let first = self.case.map(map_id(1)).unwrap();
        let second = MapVersion { network: first.network.clone(), ..MapVersion::empty(map_id(2), None) };
        self.case.maps.push(Shared::new(second));
        self
    }

    /// Answers a question in words.
    pub(crate) fn said(self, question: Question, words: &str) -> Self {
        self.after(Command::Answer(question, Some(Answer::Text(words.to_owned()))))
    }

    /// Answers a question by a day.
    pub(crate) fn on(self, question: Question, number: u64) -> Self {
        self.after(Command::Answer(question, Some(Answer::Date(day(number)))))
    }

    /// Answers a question by a verdict.
    pub(crate) fn found(self, question: Question, verdict: Verdict) -> Self {
        self.after(Command::Answer(question, Some(Answer::Verdict { verdict: Some(verdict), reason: String::new() })))
    }

    /// Carries a command out that fits.
    pub(crate) fn after(mut self, command: Command) -> Self {
        self.case = self.case.apply(command).unwrap();
        assert!(self.case.is_sound());
        self
    }

    /// The contact of that name.
    pub(crate) fn id(&self, name: &str) -> ContactId {
        let version = self.case.map(map_id(1)).unwrap();
        version.network.contacts().find(|contact| contact.name == name).unwrap().id
    }

    /// The case as it is now.
    pub(crate) fn build(self) -> Case {
        self.case
    }
}
