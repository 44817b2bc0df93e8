//! Playing the change: from version to version, as a film that can be held.
//!
//! Nothing is changed while it runs. The map itself is out of reach then, and
//! whatever else changes the case, such as undo, ends it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::ids::MapId;
use crate::drawing::morph::{Morph, eased};
use crate::drawing::scene::{Options, Scene};
use crate::editor::selection::Selection;
use crate::editor::viewport::Viewport;
use crate::i18n::versions::versions;
use crate::ui::map::state::MapState;
use crate::ui::map::versions::told;
use crate::ui::map::view::View;
use crate::ui::platform::{clock, layout, page};

/// How long a version stands still before it changes, in milliseconds.
const STANDING: f64 = 900.0;
/// How long the change takes: long enough to follow one contact with the eye.
const GLIDING: f64 = 1500.0;
/// A frame that comes later than this is shown as if it had not.
const LONGEST_FRAME: f64 = 100.0;
/// Beyond so many contacts names are left out: setting them takes longer than a
/// frame, and nobody reads them in motion.
const MOST_NAMES: usize = 80;

/// Everything on the map screen but the line of versions.
const REST_OF_SCREEN: &str = ".chartroom > :not(.shore), .shore > :not(.timeline)";

/// Whether it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Playing {
    /// The map is as it is.
    Stopped,
    /// The change is running.
    Running,
    /// It is held.
    Paused,
}

/// The way from one version to the next.
#[derive(Clone)]
pub struct Leg {
    /// The two pictures.
    pub morph: Arc<Morph>,
    to: MapId,
}

/// The player. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Player {
    /// Whether it runs.
    pub playing: RwSignal<Playing>,
    /// The way it is on.
    pub leg: RwSignal<Option<Leg>>,
    /// How far it has come on that way, 0 to 1.
    pub share: RwSignal<f64>,
    /// How the map is seen meanwhile.
    pub seen: RwSignal<Viewport>,
    elapsed: StoredValue<f64>,
    last: StoredValue<f64>,
    run: StoredValue<u32>,
    state: StoredValue<MapState>,
    view: StoredValue<View>,
}

impl Player {
    /// A player of this map.
    pub fn new(state: MapState, view: View) -> Self {
        let player = Self {
            playing: RwSignal::new(Playing::Stopped),
            leg: RwSignal::new(None),
            share: RwSignal::new(0.0),
            seen: RwSignal::new(view.viewport.get_untracked()),
            elapsed: StoredValue::new(0.0),
            last: StoredValue::new(0.0),
            run: StoredValue::new(0),
            state: StoredValue::new(state),
            view: StoredValue::new(view),
        };
        Effect::new(move |before: Option<()>| {
            state.case.track();
            if before.is_some() {
                player.stop();
            }
        });
        player
    }

    /// True unless it is stopped.
    pub fn is_on(&self) -> bool {
        self.playing.get() != Playing::Stopped
    }

    /// Starts, holds or goes on.
    pub fn turn(&self) {
        let state = self.state.get_value();
        let t = versions(state.locale());
        match self.playing.get_untracked() {
            Playing::Stopped => self.start(),
            Playing::Running => {
                self.playing.set(Playing::Paused);
                state.announce(t.paused.to_owned());
            }
            Playing::Paused => {
                self.playing.set(Playing::Running);
                state.announce(t.go_on.to_owned());
                self.run();
            }
        }
    }

    /// Ends; the version reached last is shown.
    pub fn stop(&self) {
        if self.playing.get_untracked() == Playing::Stopped {
            return;
        }
        self.end();
        let state = self.state.get_value();
        state.announce(versions(state.locale()).stopped.to_owned());
    }

    fn end(&self) {
        self.playing.set(Playing::Stopped);
        self.leg.set(None);
        page::put_out_of_reach(REST_OF_SCREEN, false);
    }

    /// From the version shown, or from the first where the last one is shown.
    fn start(&self) {
        let (state, view) = (self.state.get_value(), self.view.get_value());
        let (first, last) = state.case.with_untracked(|case| {
            (case.maps.first().map(|version| version.id), case.maps.last().map(|version| version.id))
        });
        if first == last {
            return;
        }
        state.select(Selection::Nothing);
        if Some(state.version.with_untracked(|version| version.id)) == last {
            state.chosen.set(first);
        }
        view.fit();
        self.seen.set(view.viewport.get_untracked());
        page::put_out_of_reach(REST_OF_SCREEN, true);
        self.playing.set(Playing::Running);
        state.announce(versions(state.locale()).playing.to_owned());
        if self.set_out() {
            self.run();
        } else {
            self.end();
        }
    }

    /// Takes the way to the next version; false at the end.
    fn set_out(&self) -> bool {
        let (state, view) = (self.state.get_value(), self.view.get_value());
        let from = state.version.with_untracked(|version| version.id);
        let options = view.options.get_untracked();
        let locale = state.locale();
        let leg = state.case.with_untracked(|case| {
            let at = case.maps.iter().position(|version| version.id == from)?;
            let (one, other) = (case.maps.get(at)?, case.maps.get(at + 1)?);
            let draw = |network, options: &Options| match case.maps[at].network.contacts().len() {
                0..=MOST_NAMES => Scene::new(network, &case.client, options, locale),
                _ => Scene::without_labels(network, &case.client, options, locale),
            };
            let (before, after) = (draw(&one.network, &options), draw(&other.network, &options));
            let morph = Arc::new(Morph::new(&before, &after));
            Some(Leg { morph, to: other.id })
        });
        let is_there = leg.is_some();
        self.elapsed.set_value(0.0);
        self.share.set(0.0);
        self.leg.set(leg);
        is_there
    }

    fn run(&self) {
        let run = self.run.get_value() + 1;
        self.run.set_value(run);
        self.last.set_value(clock::milliseconds());
        let player = *self;
        request_animation_frame(move || player.tick(run));
    }

    fn tick(&self, run: u32) {
        // A frame may come after the page has been left, or after a pause.
        if self.playing.try_get_untracked() != Some(Playing::Running) || self.run.try_get_value() != Some(run) {
            return;
        }
        let now = clock::milliseconds();
        let passed = (now - self.last.get_value()).clamp(0.0, LONGEST_FRAME);
        self.last.set_value(now);
        let elapsed = self.elapsed.get_value() + passed;
        self.elapsed.set_value(elapsed);
        if elapsed >= STANDING + GLIDING {
            if !self.arrive() {
                return;
            }
        } else if !layout::is_motion_unwanted() {
            self.share.set(eased((elapsed - STANDING) / GLIDING));
        }
        let player = *self;
        request_animation_frame(move || player.tick(run));
    }

    /// Shows the version reached; false if it was the last.
    fn arrive(&self) -> bool {
        let Some(to) = self.leg.with_untracked(|leg| leg.as_ref().map(|leg| leg.to)) else { return false };
        let state = self.state.get_value();
        state.chosen.set(Some(to));
        state.announce(told(state, to));
        let goes_on = self.set_out();
        if !goes_on {
            self.end();
        }
        goes_on
    }
}
