//! What stands out on the map because somebody asked for it: entries of the
//! legend, or what a number or a finding speaks of; never both at once.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::drawing::highlight::{Dimmed, Wanted};
use crate::drawing::legend::{Mark, holders, marks, told};
use crate::drawing::scene::Scene;
use crate::drawing::tie::TieId;
use crate::drawing::words;
use crate::i18n::eco::eco;
use crate::i18n::numbers::numbers;
use crate::i18n::roles_on_map::with_count;
use crate::ui::map::analysis::lit::Light;
use crate::ui::map::state::MapState;

/// What somebody asked for.
#[derive(Clone, Debug, Default, PartialEq)]
struct Asked {
    entries: BTreeSet<Mark>,
    light: Option<Light>,
}

/// What stands out. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Emphasis {
    /// The entries that the legend has, on this map and with these layers.
    pub entries: Memo<Vec<Mark>>,
    /// What steps back.
    dimmed: Memo<Arc<Dimmed>>,
    asked: RwSignal<Asked>,
    scene: Memo<Arc<Scene>>,
    state: StoredValue<MapState>,
}

impl Emphasis {
    /// Nothing stands out yet.
    pub fn new(state: MapState, scene: Memo<Arc<Scene>>) -> Self {
        let entries = Memo::new(move |_| {
            scene.with(|scene| {
                let told = state.version.with(|version| told(scene, &version.network));
                marks(scene).into_iter().chain(told).collect::<Vec<Mark>>()
            })
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
            let active = active(entries, asked);
            let (wanted, depth) = scene.with(|scene| (Wanted::of(&active, scene), scene.depth()));
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
    pub fn has(&self, entry: Mark) -> bool {
        self.asked.with(|asked| asked.entries.contains(&entry))
    }

    /// Whether a contact steps back, wholly or by half, as the value of an attribute.
    pub fn contact_steps_back(&self, id: ContactId) -> Option<&'static str> {
        self.dimmed.with(|dimmed| match (dimmed.contacts.contains(&id), dimmed.ends.contains(&id)) {
            (true, _) => Some(""),
            (false, true) => Some("half"),
            (false, false) => None,
        })
    }

    /// The same of the hull around these.
    pub fn hull_steps_back(&self, members: &[ContactId]) -> Option<&'static str> {
        self.dimmed.with(|dimmed| dimmed.holds_some_of(members)).then_some("")
    }

    /// The same of a tie.
    pub fn tie_steps_back(&self, tie: TieId) -> Option<&'static str> {
        self.dimmed.with(|dimmed| dimmed.ties.contains(&tie)).then_some("")
    }

    /// Lets what has an entry stand out, or no longer, and says so.
    pub fn toggle(&self, entry: Mark) {
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
    pub fn words(&self, entry: Mark) -> String {
        let locale = self.state.get_value().locale();
        self.scene.with(|scene| {
            let words = words::mark(locale, entry, scene.depth());
            holders(scene, entry).map_or_else(|| words.clone(), |who| with_count(&words, who.len()))
        })
    }

    /// The words of an entry under its heading.
    pub fn short_words(&self, entry: Mark) -> String {
        match entry {
            Mark::Energy(flow) => words::energy(self.state.get_value().locale(), flow).to_owned(),
            Mark::Symbol(_)
            | Mark::Multiplex
            | Mark::Deceased
            | Mark::Quality(_)
            | Mark::AnchorTie
            | Mark::ContactTie
            | Mark::MultiplexTie
            | Mark::Conflict
            | Mark::Role(_)
            | Mark::Cluster(_)
            | Mark::Support(..)
            | Mark::Frequency(_) => self.words(entry),
        }
    }

    /// What is to be heard of an entry, where that is more than what is read.
    pub fn longer_words(&self, entry: Mark) -> Option<String> {
        Some(self.words(entry)).filter(|words| *words != self.short_words(entry))
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
fn active(entries: Memo<Vec<Mark>>, asked: RwSignal<Asked>) -> Vec<Mark> {
    asked.with(|Asked { entries: chosen, .. }| {
        if chosen.is_empty() {
            return Vec::new();
        }
        entries.with(|entries| entries.iter().copied().filter(|entry| chosen.contains(entry)).collect())
    })
}
