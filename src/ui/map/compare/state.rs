//! What the parts of the comparison share: the two versions, what differs, and
//! which of the changes stands out.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use crate::analysis;
use crate::analysis::change::{self, Change, ContactChange};
use crate::analysis::population::Population;
use crate::analysis::report::Report;
use crate::documents::comparison;
use crate::domain::case::Case;
use crate::domain::ids::ContactId;
use crate::domain::map::version::MapVersion;
use crate::domain::shared::Shared;
use crate::drawing::pseudonyms::masked;
use crate::drawing::tie::TieId;
use crate::i18n::Locale;
use crate::i18n::changes::Mood;
use crate::i18n::versions::told_in;
use crate::ui::map::panels::NARROW;
use crate::ui::platform::{layout, page};
use crate::ui::route::{Route, Wished};
use crate::ui::store::{Store, use_store};

/// How the two versions are seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Two pictures.
    Beside,
    /// The later one, with ghosts of the earlier one.
    Over,
}

/// Whom the chosen change speaks of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lit {
    contacts: BTreeSet<ContactId>,
    tie: Option<TieId>,
}

/// All versions with their measures.
pub type Measured = Arc<Vec<(Shared<MapVersion>, Report)>>;

/// The state of the comparison. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct CompareState {
    /// The case as it is shown; under pseudonyms, a copy without names.
    pub case: Memo<Case>,
    /// What the address wishes for.
    pub wished: Memo<Wished>,
    /// The two versions; nothing while there is but one.
    pub pair: Memo<Option<[Shared<MapVersion>; 2]>>,
    /// How differences are spoken of.
    pub mood: Memo<Mood>,
    /// What differs, each with its sentence.
    pub changes: Memo<Arc<Vec<(Change, String)>>>,
    /// The measures of all versions.
    pub measured: Memo<Measured>,
    /// What the measures count.
    pub population: RwSignal<Population>,
    /// How the versions are seen.
    pub way: RwSignal<Way>,
    chosen: RwSignal<Option<Change>>,
    lit: Memo<Option<Lit>>,
    store: StoredValue<Store>,
}

impl CompareState {
    /// The state of a freshly opened comparison.
    pub fn new(real: Memo<Case>) -> Self {
        let store = use_store();
        let locale = store.locale.get_untracked();
        let wished = Memo::new(move |_| store.route.get().wished());
        let case = Memo::new(move |_| {
            real.with(|case| if wished.get().is_masked { masked(case, locale) } else { case.clone() })
        });
        let pair = Memo::new(move |_| case.with(|case| change::versions(case, wished.get().versions())));
        let mood = Memo::new(move |_| {
            let aims = pair.with(|pair| pair.as_ref().map(|[before, after]| (before.aim, after.aim)));
            aims.map_or(Mood::Happened, |(before, after)| Mood::of(before, after))
        });
        let changes = Memo::new(move |_| {
            let told = |[before, after]: &[Shared<MapVersion>; 2]| {
                comparison::sentences(&before.network, &after.network, mood.get(), locale)
            };
            Arc::new(pair.with(|pair| pair.as_ref().map(told)).unwrap_or_default())
        });
        let population = RwSignal::new(Population::PERSONS);
        let measured = Memo::new(move |_| {
            let count =
                |version: &Shared<MapVersion>| (version.clone(), analysis::analyse(&version.network, population.get()));
            Arc::new(case.with(|case| case.maps.iter().map(count).collect()))
        });
        let way = RwSignal::new(if layout::is_window_wide(NARROW) { Way::Beside } else { Way::Over });
        let chosen = RwSignal::new(None);
        // A change that is no longer one, in another pair of versions, lights up nobody.
        let lit = Memo::new(move |_| {
            chosen.with(|chosen: &Option<Change>| {
                let chosen = chosen.as_ref()?;
                changes.with(|changes| changes.iter().any(|(change, _)| change == chosen)).then(|| of(chosen))
            })
        });
        let store = StoredValue::new(store);
        Self { case, wished, pair, mood, changes, measured, population, way, chosen, lit, store }
    }

    /// The language of the screen.
    pub fn locale(&self) -> Locale {
        self.store.with_value(|store| store.locale.get_untracked())
    }

    /// Compares other versions, or in another way. The page stays.
    pub fn wish(&self, wished: Wished) {
        let route = Route::Compare(self.case.with_untracked(|case| case.id), wished);
        page::replace(&route.href());
        self.store.with_value(|store| store.route.set(route));
    }

    /// A version as it is called.
    pub fn name(&self, version: &MapVersion) -> String {
        self.case.with(|case| told_in(self.locale(), case, version))
    }

    /// Lets a change stand out, or nothing any more.
    pub fn light(&self, change: Option<Change>, said: String) {
        self.chosen.set(change);
        self.store.with_value(|store| store.announce(said));
    }

    /// True while this change stands out.
    pub fn is_chosen(&self, change: &Change) -> bool {
        self.chosen.with(|chosen| chosen.as_ref() == Some(change))
    }

    /// True while the chosen change speaks of this contact.
    pub fn is_lit(&self, id: ContactId) -> bool {
        self.lit.with(|lit| lit.as_ref().is_some_and(|lit| lit.contacts.contains(&id)))
    }

    /// As an attribute: a contact steps back while others stand out.
    pub fn contact_steps_back(&self, id: ContactId) -> Option<&'static str> {
        self.lit.with(|lit| lit.as_ref().is_some_and(|lit| !lit.contacts.contains(&id))).then_some("")
    }

    /// The same of a tie.
    pub fn tie_steps_back(&self, tie: TieId) -> Option<&'static str> {
        self.lit.with(|lit| lit.as_ref().is_some_and(|lit| lit.tie != Some(tie))).then_some("")
    }

    /// As an attribute: a tie stands out.
    pub fn tie_stands_out(&self, tie: TieId) -> Option<&'static str> {
        self.lit.with(|lit| lit.as_ref().is_some_and(|lit| lit.tie == Some(tie))).then_some("selected")
    }
}

fn of(change: &Change) -> Lit {
    let tie = match change {
        Change::Added(..) | Change::Removed(..) => None,
        Change::Contact(id, change) => match change {
            ContactChange::AnchorTie(_) | ContactChange::Bond(_) => Some(TieId::Anchor(*id)),
            ContactChange::Name(_)
            | ContactChange::Moved(_)
            | ContactChange::Kind(_)
            | ContactChange::Role(_)
            | ContactChange::Deceased(_)
            | ContactChange::Gender(_)
            | ContactChange::Age(_)
            | ContactChange::Emoji(_)
            | ContactChange::Note(_) => None,
        },
        Change::TieAdded(between) | Change::TieRemoved(between) | Change::Tie(between, _) => {
            Some(TieId::Between(*between))
        }
    };
    Lit { contacts: change.contacts().collect(), tie }
}
