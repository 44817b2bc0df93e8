//! What the parts of the map screen share: which version is shown, what is
//! selected, and the one way to change the map.

use std::sync::Arc;

use leptos::prelude::*;

use crate::analysis;
use crate::analysis::population::Population;
use crate::analysis::report::Report;
use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::ids::{ContactId, MapId};
use crate::domain::map::contact::Contact;
use crate::domain::map::network::MapCommand;
use crate::domain::map::version::MapVersion;
use crate::domain::shared::Shared;
use crate::drawing::pseudonyms::{Pseudonyms, unmasked};
use crate::editor::selection::Selection;
use crate::i18n::Locale;
use crate::i18n::map::map;
use crate::i18n::shell::shell;
use crate::session::Act;
use crate::ui::map::experiment::Experiment;
use crate::ui::map::resting::{rested, rests_of};
use crate::ui::store::{Deed, Store, use_store};

/// The state of the map screen. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct MapState {
    /// The case as it is shown; while pseudonyms are shown, a copy without names.
    pub case: Memo<Case>,
    /// The version shown, if the user has chosen an older one.
    pub chosen: RwSignal<Option<MapId>>,
    /// The version shown.
    pub version: Memo<Shared<MapVersion>>,
    /// What of the choice is on the map; after an undo that may be less.
    pub selection: Memo<Selection>,
    /// What the measures count.
    pub population: RwSignal<Population>,
    /// The measures of the version shown, without whom is thought away.
    pub report: Memo<Arc<Report>>,
    /// Whether pseudonyms are shown instead of names.
    pub is_masked: RwSignal<bool>,
    picked: RwSignal<Selection>,
    real: Memo<Case>,
    // Behind one handle each, because this is copied into every shape of the map.
    store: StoredValue<Store>,
    experiment: StoredValue<Experiment>,
}

impl MapState {
    /// The state of a freshly opened map.
    pub fn new(real: Memo<Case>) -> Self {
        let store = use_store();
        let is_masked = RwSignal::new(false);
        let pseudonyms = StoredValue::new(Pseudonyms::default());
        let case = Memo::new(move |_| {
            let locale = store.locale.get_untracked();
            real.with(|case| {
                if !is_masked.get() {
                    return case.clone();
                }
                pseudonyms.update_value(|pseudonyms| pseudonyms.learn(case, locale));
                pseudonyms.with_value(|pseudonyms| pseudonyms.case(case, locale))
            })
        });
        let chosen = RwSignal::new(None);
        let picked = RwSignal::new(Selection::Nothing);
        let population = RwSignal::new(Population { institutions: false });
        let version = Memo::new(move |_| {
            case.with(|case| {
                let chosen = chosen.get().and_then(|id| case.maps.iter().find(|version| version.id == id));
                let shown = chosen.or_else(|| case.newest_map()).cloned();
                shown.unwrap_or_else(|| Shared::new(MapVersion::empty(MapId(case.id.0), None)))
            })
        });
        let selection = Memo::new(move |_| version.with(|version| picked.with(|picked| picked.kept(&version.network))));
        let experiment = Experiment::new(version, population);
        let out = experiment.out;
        let changes = Signal::derive(move || {
            version.track();
            population.track();
            out.track();
        });
        let rests = rests_of(version, changes);
        let count = move || {
            let rest = version.with(|version| out.with(|out| out.of(&version.network)));
            Arc::new(analysis::analyse(&rest, population.get()))
        };
        let report = rested(version, rests, count);
        let store = StoredValue::new(store);
        let experiment = StoredValue::new(experiment);
        Self { case, chosen, version, selection, population, report, is_masked, picked, real, store, experiment }
    }

    /// Who is thought away.
    pub fn experiment(&self) -> Experiment {
        self.experiment.get_value()
    }

    /// Selects this instead.
    pub fn select(&self, selection: Selection) {
        self.picked.set(selection);
    }

    fn store(&self) -> Store {
        self.store.get_value()
    }

    /// The language of the screen.
    pub fn locale(&self) -> Locale {
        self.store().locale.get_untracked()
    }

    /// Tells a screen reader something. The same words twice are told twice: a
    /// region that does not change is not read, so a space makes the difference.
    pub fn announce(&self, mut text: String) {
        let store = self.store();
        if store.spoken.with_untracked(|last| *last == text) {
            text.push('\u{a0}');
        }
        store.announce(text);
    }

    /// Changes the map as one act.
    pub fn change(&self, command: MapCommand) {
        self.change_as(command, Act::Single);
    }

    /// Changes the map as part of an act that goes on.
    pub fn change_as(&self, command: MapCommand, act: Act) {
        let id = self.version.with_untracked(|version| version.id);
        self.store().act_on(Command::Map(id, self.meant(id, command)), act);
    }

    /// A command as it is meant for the real map: made while pseudonyms are
    /// shown, it may hold some.
    fn meant(&self, id: MapId, command: MapCommand) -> MapCommand {
        if !self.is_masked.get_untracked() {
            return command;
        }
        self.version.with_untracked(|shown| {
            self.real.with_untracked(|case| match case.map(id) {
                Some(real) => unmasked(command, &shown.network, &real.network),
                None => command,
            })
        })
    }

    /// A contact of the shown version, followed as it changes.
    pub fn contact(&self, id: ContactId) -> Memo<Option<Contact>> {
        let version = self.version;
        Memo::new(move |_| version.with(|version| version.network.contact(id).cloned()))
    }

    /// A contact as it is now.
    pub fn contact_now(&self, id: ContactId) -> Option<Contact> {
        self.version.with_untracked(|version| version.network.contact(id).cloned())
    }

    /// The name of a contact as it is shown.
    pub fn name_now(&self, id: ContactId) -> String {
        self.contact_now(id).map_or_else(String::new, |contact| shown_name(self.locale(), &contact))
    }

    /// Writes to a contact: `write` changes a copy, which replaces the contact.
    pub fn write(&self, id: ContactId, act: Act, write: impl FnOnce(&mut Contact)) {
        if let Some(mut contact) = self.contact_now(id) {
            write(&mut contact);
            self.change_as(MapCommand::Change(contact), act);
        }
    }

    /// Removes contacts; the message offers to take that back.
    pub fn remove(&self, ids: &[ContactId]) {
        let t = map(self.locale());
        let said = match ids {
            [one] => (t.removed)(&self.name_now(*one)),
            several => (t.removed_several)(several.len()),
        };
        self.change(MapCommand::Remove(ids.to_vec()));
        self.select(Selection::Nothing);
        let store = self.store();
        let undo: Deed = Arc::new(move || store.undo());
        store.say(said, Some((shell(self.locale()).undo, undo)));
    }
}

/// The name of a contact; a word in its place where there is none.
pub fn shown_name(locale: Locale, contact: &Contact) -> String {
    match contact.name.trim() {
        "" => map(locale).nameless.to_owned(),
        name => name.to_owned(),
    }
}
