//! What stands out on the map because somebody asked the legend for it.

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
use crate::i18n::roles_on_map::with_count;
use crate::ui::map::state::MapState;

/// What stands out. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Emphasis {
    /// The entries that the legend has, on this map and with these layers.
    pub entries: Memo<Vec<Mark>>,
    /// What steps back.
    dimmed: Memo<Arc<Dimmed>>,
    chosen: RwSignal<BTreeSet<Mark>>,
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
        let chosen = RwSignal::new(BTreeSet::new());
        let dimmed = Memo::new(move |_| {
            if chosen.with(BTreeSet::is_empty) {
                return Arc::default();
            }
            let active = active(entries, chosen);
            let (wanted, depth) = scene.with(|scene| (Wanted::of(&active, scene), scene.depth()));
            Arc::new(state.version.with(|version| Dimmed::new(&version.network, &wanted, depth)))
        });
        Self { entries, dimmed, chosen, scene, state: StoredValue::new(state) }
    }

    /// True while something stands out.
    pub fn is_on(&self) -> bool {
        !active(self.entries, self.chosen).is_empty()
    }

    /// True while what has this entry stands out.
    pub fn has(&self, entry: Mark) -> bool {
        self.chosen.with(|chosen| chosen.contains(&entry))
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
    pub fn toggle(&self, entry: Mark) {
        self.chosen.update(|chosen| {
            if !chosen.remove(&entry) {
                chosen.insert(entry);
            }
        });
        self.say();
    }

    /// Lets nothing stand out any more.
    pub fn end(&self) {
        self.chosen.update(BTreeSet::clear);
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

    fn say(&self) {
        let state = self.state.get_value();
        let t = eco(state.locale());
        let words = || active(self.entries, self.chosen).into_iter().map(|entry| self.words(entry)).collect::<Vec<_>>();
        let names = untrack(words);
        let said = if names.is_empty() { t.all_shown.to_owned() } else { (t.standing_out)(&names.join("; ")) };
        state.announce(said);
    }
}

/// What was chosen and is still in the legend. What has left it must not hold
/// the map dim without a button to end that.
fn active(entries: Memo<Vec<Mark>>, chosen: RwSignal<BTreeSet<Mark>>) -> Vec<Mark> {
    chosen.with(|chosen| {
        if chosen.is_empty() {
            return Vec::new();
        }
        entries.with(|entries| entries.iter().copied().filter(|entry| chosen.contains(entry)).collect())
    })
}
