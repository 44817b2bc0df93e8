//! The versions of the map: making one, saying what it is, deleting it, playing
//! the change from one to the next, and whom another version knows.

pub mod facts;
pub mod form;
pub mod known;
pub mod player;
pub mod playing;
pub mod same;
pub mod standing;

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::ids::MapId;
use crate::domain::map::making;
use crate::domain::map::matching;
use crate::domain::map::version::MapVersion;
use crate::editor::selection::Selection;
use crate::i18n::shell::shell;
use crate::i18n::versions::{self as texts, versions};
use crate::session::Act;
use crate::ui::map::state::MapState;
use crate::ui::map::versions::player::Player;
use crate::ui::map::view::View;
use crate::ui::store::{Deed, Store, use_store};

/// What can be done with versions. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Versions {
    /// The form for a new version is shown.
    pub form: RwSignal<bool>,
    /// Whom other versions know is shown.
    pub shows_known: RwSignal<bool>,
    /// Plays the change.
    pub player: Player,
    real: Memo<Case>,
    state: StoredValue<MapState>,
    store: StoredValue<Store>,
}

impl Versions {
    /// For a map screen that has just been opened: the version that was shown
    /// last on this visit is shown again.
    pub fn new(real: Memo<Case>, state: MapState, view: View) -> Self {
        let store = use_store();
        let case = real.with_untracked(|case| case.id);
        state.chosen.set(store.shown_map(case));
        Effect::new(move |_| store.show_map(case, state.chosen.get()));
        let shows_known = RwSignal::new(false);
        let shown = Memo::new(move |_| state.version.with(|version| version.id));
        Effect::new(move |_| {
            // Where nobody has been entered yet, those already known lie ready.
            let id = shown.get();
            let is_blank = state.version.with_untracked(|version| version.network.contacts().len() == 0);
            shows_known.set(is_blank && state.case.with_untracked(|case| has_known(case, id)));
        });
        Self {
            form: RwSignal::new(false),
            shows_known,
            player: Player::new(state, view),
            real,
            state: StoredValue::new(state),
            store: StoredValue::new(store),
        }
    }

    fn state(&self) -> MapState {
        self.state.get_value()
    }

    /// The version shown as it really is, also while pseudonyms are shown.
    pub fn real_now(&self) -> Option<MapVersion> {
        let id = self.state().version.with_untracked(|version| version.id);
        self.real.with_untracked(|case| case.map(id).cloned())
    }

    /// Shows a version and says which.
    pub fn show(&self, id: MapId) {
        let state = self.state();
        state.chosen.set(Some(id));
        state.announce(told(state, id));
    }

    /// Adds a version and shows it.
    pub fn add(&self, version: MapVersion) {
        let (state, id) = (self.state(), version.id);
        self.store.get_value().act(Command::AddMap(version));
        state.select(Selection::Nothing);
        state.chosen.set(Some(id));
        state.announce((versions(state.locale()).made)(&told(state, id)));
    }

    /// Says something else of the version shown.
    pub fn caption(&self, act: Act, change: impl FnOnce(&mut MapVersion)) {
        let Some(mut version) = self.real_now() else { return };
        change(&mut version);
        // With another day or aim it may not be the newest any more; it stays
        // the one that is shown.
        self.state().chosen.set(Some(version.id));
        self.store.get_value().act_on(Command::Caption(version), act);
    }

    /// Deletes the version shown and shows its neighbour; the message offers the
    /// way back.
    pub fn remove(&self) {
        let (state, store) = (self.state(), self.store.get_value());
        let id = state.version.with_untracked(|version| version.id);
        let next = self.real.with_untracked(|case| making::may_go(case, id).then(|| making::beside(case, id)));
        let Some(next) = next else { return };
        let case = self.real.with_untracked(|case| case.id);
        let locale = state.locale();
        let said = (versions(locale).removed)(&told(state, id));
        state.select(Selection::Nothing);
        store.act(Command::RemoveMap(id));
        state.chosen.set(next);
        let undo: Deed = Arc::new(move || {
            store.undo();
            store.show_map(case, Some(id));
            // The map may have been left meanwhile.
            state.chosen.try_set(Some(id));
        });
        store.say(said, Some((shell(locale).undo, undo)));
    }
}

/// What a version is called, as it is shown.
pub fn told(state: MapState, id: MapId) -> String {
    let locale = state.locale();
    state
        .case
        .with_untracked(|case| case.map(id).map(|version| texts::told_in(locale, case, version)).unwrap_or_default())
}

fn has_known(case: &Case, id: MapId) -> bool {
    !matching::known_elsewhere(case, id).is_empty()
}
