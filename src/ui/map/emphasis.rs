//! What stands out on the map because somebody asked for it: entries of the
//! legend, or what a number or a finding speaks of; never both at once.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::drawing::highlight::{Dimmed, Wanted};
use crate::drawing::legend::{Mark, marks, told};
use crate::drawing::scene::Scene;
use crate::drawing::tie::TieId;
use crate::drawing::words;
use crate::i18n::eco::eco;
use crate::i18n::measures;
use crate::i18n::numbers::numbers;
use crate::ui::map::analysis::lit::Light;
use crate::ui::map::key_roles::{KeyRole, Signs};
use crate::ui::map::state::MapState;

/// One entry of the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Entry {
    /// A mark of the drawing.
    Mark(Mark),
    /// The sign of a key role.
    Role(KeyRole),
}

/// What somebody asked for.
#[derive(Clone, Debug, Default, PartialEq)]
struct Asked {
    entries: BTreeSet<Entry>,
    light: Option<Light>,
}

/// What stands out. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Emphasis {
    /// The entries that the legend has, on this map and with these layers.
    pub entries: Memo<Vec<Entry>>,
    /// What steps back.
    dimmed: Memo<Arc<Dimmed>>,
    asked: RwSignal<Asked>,
    scene: Memo<Arc<Scene>>,
    state: StoredValue<MapState>,
}

impl Emphasis {
    /// Nothing stands out yet.
    pub fn new(state: MapState, scene: Memo<Arc<Scene>>, signs: Memo<Signs>) -> Self {
        let entries = Memo::new(move |_| {
            let mut entries: Vec<Entry> = scene.with(|scene| {
                let told = state.version.with(|version| told(scene, &version.network));
                marks(scene).into_iter().chain(told).map(Entry::Mark).collect()
            });
            let has = |role: &KeyRole| signs.with(|signs| signs.values().any(|other| other == role));
            entries.extend(KeyRole::ALL.into_iter().filter(has).map(Entry::Role));
            entries
        });
        let asked = RwSignal::new(Asked::default());
        let dimmed = Memo::new(move |_| {
            if let Some(light) = asked.with(|asked| asked.light) {
                let spotlight = light.spotlight(state);
                // What it spoke of may be gone from the map, and nothing is left to light up.
                let dim = || state.version.with(|version| spotlight.dimmed(&version.network));
                return if spotlight.is_empty() { Arc::default() } else { Arc::new(dim()) };
            }
            if asked.with(|asked| asked.entries.is_empty()) {
                return Arc::default();
            }
            let wanted = wanted(&active(entries, asked), signs);
            let depth = scene.with(|scene| scene.depth());
            Arc::new(state.version.with(|version| Dimmed::new(&version.network, &wanted, depth)))
        });
        Self { entries, dimmed, asked, scene, state: StoredValue::new(state) }
    }

    /// True while something stands out.
    pub fn is_on(&self) -> bool {
        self.light().is_some() || !active(self.entries, self.asked).is_empty()
    }

    /// What the light is on, if a number or a finding asked for it.
    pub fn light(&self) -> Option<Light> {
        self.asked.with(|asked| asked.light)
    }

    /// Puts the light on what this speaks of, or ends it, and says so.
    pub fn shine(&self, light: Light) {
        if untrack(|| self.light()) == Some(light) {
            self.end();
            return;
        }
        let state = self.state.get_value();
        let t = numbers(state.locale());
        let (name, spotlight) = untrack(|| (light.name(state), light.spotlight(state)));
        if spotlight.is_empty() {
            state.announce((t.nobody)(&name));
            return;
        }
        state.announce((t.lit_spoken)(&name, spotlight.contacts.len(), spotlight.ties.len()));
        self.asked.set(Asked { light: Some(light), ..Asked::default() });
    }

    /// True while what has this entry stands out.
    pub fn has(&self, entry: Entry) -> bool {
        self.asked.with(|asked| asked.entries.contains(&entry))
    }

    /// Whether a contact steps back, as the value of an attribute.
    pub fn contact_steps_back(&self, id: ContactId) -> Option<&'static str> {
        self.dimmed.with(|dimmed| dimmed.contacts.contains(&id)).then_some("")
    }

    /// The same of a tie.
    pub fn tie_steps_back(&self, tie: TieId) -> Option<&'static str> {
        self.dimmed.with(|dimmed| dimmed.ties.contains(&tie)).then_some("")
    }

    /// Lets what has an entry stand out, or no longer, and says so.
    pub fn toggle(&self, entry: Entry) {
        self.asked.update(|asked| {
            asked.light = None;
            if !asked.entries.remove(&entry) {
                asked.entries.insert(entry);
            }
        });
        self.say();
    }

    /// Lets nothing stand out any more.
    pub fn end(&self) {
        self.asked.set(Asked::default());
        self.say();
    }

    /// The words of an entry.
    pub fn words(&self, entry: Entry) -> String {
        let state = self.state.get_value();
        match entry {
            Entry::Mark(mark) => words::mark(state.locale(), mark, self.scene.with(|scene| scene.depth())),
            Entry::Role(role) => measures::name(state.locale(), role.measure()).to_owned(),
        }
    }

    /// The words of an entry under its heading.
    pub fn short_words(&self, entry: Entry) -> String {
        match entry {
            Entry::Mark(Mark::Energy(flow)) => words::energy(self.state.get_value().locale(), flow).to_owned(),
            Entry::Mark(_) | Entry::Role(_) => self.words(entry),
        }
    }

    fn say(&self) {
        let state = self.state.get_value();
        let t = eco(state.locale());
        let words = || active(self.entries, self.asked).into_iter().map(|entry| self.words(entry)).collect::<Vec<_>>();
        let names = untrack(words);
        let said = if names.is_empty() { t.all_shown.to_owned() } else { (t.standing_out)(&names.join("; ")) };
        state.announce(said);
    }
}

/// What was chosen and is still in the legend. What has left it must not hold
/// the map dim without a button to end that.
fn active(entries: Memo<Vec<Entry>>, asked: RwSignal<Asked>) -> Vec<Entry> {
    asked.with(|Asked { entries: chosen, .. }| {
        if chosen.is_empty() {
            return Vec::new();
        }
        entries.with(|entries| entries.iter().copied().filter(|entry| chosen.contains(entry)).collect())
    })
}

fn wanted(active: &[Entry], signs: Memo<Signs>) -> Wanted {
    let mut wanted = Wanted::default();
    for entry in active {
        match entry {
            Entry::Mark(mark) => {
                wanted.marks.insert(*mark);
            }
            Entry::Role(role) => signs.with(|signs| {
                let holders = signs.iter().filter(|(_, other)| *other == role).map(|(id, _)| *id);
                wanted.contacts.get_or_insert_default().extend(holders);
            }),
        }
    }
    wanted
}
