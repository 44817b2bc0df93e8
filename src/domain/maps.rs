//! What is done to the versions of the map of a case, and what follows from it
//! for the rest of the file.

use crate::domain::case::Case;
use crate::domain::command::Refusal;
use crate::domain::ids::{ContactId, MapId, ReviewId};
use crate::domain::map::network::{MapCommand, Pair};
use crate::domain::map::version::{MapAim, MapVersion, Occasion, oldest_first};
use crate::domain::phase::plan::{Doer, SupportPlan};
use crate::domain::record::find;
use crate::domain::shared::Shared;

impl Case {
    fn map_mut(&mut self, id: MapId) -> Result<&mut Shared<MapVersion>, Refusal> {
        self.maps.iter_mut().find(|version| version.id == id).ok_or(Refusal::UnknownMap)
    }

    /// Changes contacts and ties of a version.
    pub(super) fn edit_map(&mut self, id: MapId, command: MapCommand) -> Result<(), Refusal> {
        let (leaving, becoming) = match &command {
            MapCommand::Remove(ids) => (ids.clone(), None),
            MapCommand::Identify { contact, with } => {
                if self.contact(*with).is_none() {
                    return Err(Refusal::UnknownContact);
                }
                (vec![*contact], Some(*with))
            }
            MapCommand::Add(_)
            | MapCommand::Change(_)
            | MapCommand::Move(_)
            | MapCommand::Connect(_)
            | MapCommand::Tell(_)
            | MapCommand::Disconnect(_)
            | MapCommand::Apart(_)
            | MapCommand::Asked(..) => (Vec::new(), None),
        };
        let leaving = self.names(leaving);
        self.map_mut(id)?.make_mut().network.apply(command)?;
        match becoming {
            Some(with) => self.call_otherwise(&leaving, with),
            None => self.let_go(leaving),
        }
        Ok(())
    }

    /// Adds a version where its day belongs.
    pub(super) fn add_map(&mut self, version: MapVersion) -> Result<(), Refusal> {
        if self.map(version.id).is_some() {
            return Err(Refusal::AlreadyThere);
        }
        if !self.is_map_sound(&version) {
            return Err(Refusal::UnsoundMap);
        }
        self.maps.push(Shared::new(version));
        self.sort_maps();
        Ok(())
    }

    /// Removes a version with everything only it knows.
    pub(super) fn remove_map(&mut self, id: MapId) -> Result<(), Refusal> {
        let at = self.maps.iter().position(|version| version.id == id).ok_or(Refusal::UnknownMap)?;
        let is_last = self.maps[at].aim == MapAim::Actual && self.actual_maps().count() == 1;
        if is_last {
            return Err(Refusal::LastMap);
        }
        let leaving = self.maps[at].network.contacts().map(|contact| contact.id).collect();
        let leaving = self.names(leaving);
        self.maps.remove(at);
        self.let_go(leaving);
        Ok(())
    }

    /// Says of a version what it is called and for which day, aim and occasion
    /// it stands.
    pub(super) fn caption(&mut self, caption: MapVersion) -> Result<(), Refusal> {
        let others_actual = self.actual_maps().any(|version| version.id != caption.id);
        if self.map(caption.id).is_some() && caption.aim == MapAim::Target && !others_actual {
            return Err(Refusal::LastMap);
        }
        if !self.is_occasion_known(caption.occasion) {
            return Err(Refusal::UnknownRecord);
        }
        let version = self.map_mut(caption.id)?.make_mut();
        version.title = caption.title;
        version.date = caption.date;
        version.aim = caption.aim;
        version.occasion = caption.occasion;
        self.sort_maps();
        Ok(())
    }

    /// A version stays when the review it was drawn for is taken out.
    pub(super) fn forget_occasion(&mut self, review: ReviewId) {
        let gone = Some(Occasion::Review(review));
        for version in self.maps.iter_mut().filter(|version| version.occasion == gone) {
            version.make_mut().occasion = None;
        }
    }

    /// True if every rule holds that a version of the map has to keep.
    pub(super) fn is_map_sound(&self, version: &MapVersion) -> bool {
        version.network.is_sound() && self.is_occasion_known(version.occasion)
    }

    fn is_occasion_known(&self, occasion: Option<Occasion>) -> bool {
        match occasion {
            None | Some(Occasion::Phase(_)) => true,
            Some(Occasion::Review(id)) => find(&self.course.reviews, id).is_some(),
        }
    }

    fn sort_maps(&mut self) {
        let (mut actual, mut targets): (Vec<_>, Vec<_>) =
            self.maps.drain(..).partition(|version| version.aim == MapAim::Actual);
        oldest_first(&mut actual, |version| version.date);
        oldest_first(&mut targets, |version| version.date);
        actual.append(&mut targets);
        self.maps = actual;
    }

    fn names(&self, ids: Vec<ContactId>) -> Vec<(ContactId, String)> {
        let name = |id: ContactId| Some((id, self.contact(id)?.name.clone()));
        ids.into_iter().filter_map(name).collect()
    }

    /// A contact that has left the last map it was on keeps what it does by
    /// name; what a measure is about it is no longer about. Earlier plans say so
    /// too, because their contact is nobody any more.
    fn let_go(&mut self, left: Vec<(ContactId, String)>) {
        for (contact, name) in left {
            if self.contact(contact).is_none() {
                self.replace(contact, &Doer::Other(name));
            }
        }
    }

    /// Everything follows a contact that turned out to be another.
    fn call_otherwise(&mut self, old: &[(ContactId, String)], with: ContactId) {
        for (contact, _) in old {
            if self.contact(*contact).is_none() {
                self.replace(*contact, &Doer::Contact(with));
            }
        }
    }

    /// Puts somebody in the place of a contact, wherever the file speaks of it.
    fn replace(&mut self, contact: ContactId, by: &Doer) {
        let known = match by {
            Doer::Contact(id) => Some(*id),
            Doer::Client | Doer::CaseManager | Doer::Other(_) => None,
        };
        let is_doer = |doer: &Option<Doer>| *doer == Some(Doer::Contact(contact));
        if speaks_of(&self.plan, contact) {
            replace_in(self.plan.make_mut(), contact, by, known);
        }
        for cycle in self.cycles.iter_mut().filter(|cycle| speaks_of(&cycle.plan, contact)) {
            replace_in(cycle.make_mut().plan.make_mut(), contact, by, known);
        }
        if self.course.tasks.iter().any(|task| is_doer(&task.by)) {
            for task in self.course.make_mut().tasks.iter_mut().filter(|task| is_doer(&task.by)) {
                task.by = Some(by.clone());
            }
        }
        if self.assessment.strengths.iter().any(|strength| strength.contact == Some(contact)) {
            let strengths = &mut self.assessment.make_mut().strengths;
            for strength in strengths.iter_mut().filter(|strength| strength.contact == Some(contact)) {
                strength.contact = known;
            }
        }
        if self.course.partners.iter().any(|partner| partner.contact == Some(contact)) {
            let partners = &mut self.course.make_mut().partners;
            for partner in partners.iter_mut().filter(|partner| partner.contact == Some(contact)) {
                partner.contact = known;
            }
        }
    }
}

fn replace_in(plan: &mut SupportPlan, contact: ContactId, by: &Doer, known: Option<ContactId>) {
    for measure in plan.all_measures_mut() {
        if measure.by == Some(Doer::Contact(contact)) {
            measure.by = Some(by.clone());
        }
        if measure.contacts.remove(&contact) {
            measure.contacts.extend(known);
        }
        let ties = std::mem::take(&mut measure.ties);
        let renamed = |pair: Pair| match known {
            Some(with) => pair.renamed(contact, with),
            None => Some(pair).filter(|pair| pair.other(contact).is_none()),
        };
        measure.ties = ties.into_iter().filter_map(renamed).collect();
    }
}

fn speaks_of(plan: &SupportPlan, contact: ContactId) -> bool {
    plan.all_measures()
        .any(|measure| measure.by == Some(Doer::Contact(contact)) || measure.speaks_of().any(|other| other == contact))
}
