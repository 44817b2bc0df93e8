//! "What if": contacts and ties that are thought away, and what becomes of the
//! map without them. It belongs to the screen: nothing of it is stored, undone
//! or drawn into an image.

use std::sync::Arc;

use leptos::prelude::*;

use crate::analysis::population::Population;
use crate::analysis::without::{Outcome, Without, outcome};
use crate::domain::ids::ContactId;
use crate::domain::map::network::Pair;
use crate::domain::map::version::MapVersion;
use crate::domain::shared::Shared;
use crate::drawing::tie::TieId;
use crate::editor::selection::Selection;
use crate::i18n::roles_on_map::{on_map, sentence};
use crate::ui::map::speech;
use crate::ui::map::state::MapState;

/// The thought experiment. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Experiment {
    /// Whether its bar is shown.
    pub is_open: RwSignal<bool>,
    /// What of the wish is on the map; after an undo that may be less.
    pub out: Memo<Without>,
    /// What becomes of the map; nothing while everybody is there.
    pub outcome: Memo<Option<Arc<Outcome>>>,
    wanted: RwSignal<Without>,
}

impl Experiment {
    /// Everybody is there.
    pub fn new(version: Memo<Shared<MapVersion>>, population: RwSignal<Population>) -> Self {
        let (is_open, wanted) = (RwSignal::new(false), RwSignal::new(Without::default()));
        let out = Memo::new(move |_| {
            wanted.with(|wanted| {
                // While nothing is wanted, a change of the map is none of its business.
                if wanted.is_nothing() {
                    return Without::default();
                }
                version.with(|version| wanted.kept(&version.network))
            })
        });
        let outcome = Memo::new(move |_| {
            out.with(|out| {
                if out.is_nothing() {
                    return None;
                }
                Some(Arc::new(version.with(|version| outcome(&version.network, out, population.get()))))
            })
        });
        let shown = Memo::new(move |_| version.with(|version| version.id));
        Effect::new(move |before: Option<()>| {
            // A thought about one version says nothing about another.
            shown.track();
            if before.is_some() {
                wanted.set(Without::default());
            }
        });
        Self { is_open, out, outcome, wanted }
    }

    /// Whether a contact is thought away, as the value of an attribute.
    pub fn contact_is_out(&self, id: ContactId) -> Option<&'static str> {
        self.out.with(|out| out.contacts.contains(&id)).then_some("")
    }

    /// The same of a tie: by itself, or with one of its ends.
    pub fn tie_is_out(&self, tie: TieId) -> Option<&'static str> {
        let is_out = self.out.with(|out| match tie {
            TieId::Anchor(id) => out.contacts.contains(&id),
            TieId::Between(pair) => out.hides(pair),
        });
        is_out.then_some("")
    }

    /// Whether a contact is in a piece that has fallen off.
    pub fn has_fallen(&self, id: ContactId) -> Option<&'static str> {
        let has = |outcome: &Option<Arc<Outcome>>| outcome.as_ref().is_some_and(|outcome| outcome.has_fallen(id));
        self.outcome.with(has).then_some("")
    }

    /// True if all of these are thought away.
    pub fn holds(&self, contacts: &[ContactId], ties: &[Pair]) -> bool {
        self.out.with(|out| {
            contacts.iter().all(|id| out.contacts.contains(id)) && ties.iter().all(|tie| out.ties.contains(tie))
        })
    }
}

/// Thinks these away, or counts them in again if all of them are away already.
pub fn toggle(state: MapState, contacts: &[ContactId], ties: &[Pair]) {
    let experiment = state.experiment();
    let is_back = untrack(|| experiment.holds(contacts, ties));
    experiment.wanted.update(|wanted| {
        if is_back {
            wanted.contacts.retain(|id| !contacts.contains(id));
            wanted.ties.retain(|tie| !ties.contains(tie));
        } else {
            wanted.contacts.extend(contacts);
            wanted.ties.extend(ties);
        }
    });
    experiment.is_open.set(true);
    let said = untrack(|| said(state)).unwrap_or_else(|| on_map(state.locale()).all_back.to_owned());
    state.announce(said);
}

/// Thinks the selection away: contacts, or a tie between two. Without one, opens
/// the bar that says what can be done.
pub fn toggle_selected(state: MapState, focused: Option<ContactId>) {
    let selection = state.selection.get_untracked();
    match (focused.filter(|id| !selection.holds(*id)), &selection) {
        (Some(id), _) => toggle(state, &[id], &[]),
        (None, Selection::Contacts(ids)) => toggle(state, &ids.iter().copied().collect::<Vec<_>>(), &[]),
        (None, Selection::Tie(TieId::Between(pair))) => toggle(state, &[], &[*pair]),
        (None, Selection::Nothing | Selection::Anchor | Selection::Tie(TieId::Anchor(_))) => {
            if !state.experiment().is_open.get_untracked() {
                state.experiment().is_open.set(true);
                state.announce(on_map(state.locale()).invitation.to_owned());
            }
        }
    }
}

/// Everybody counts again; false if everybody did.
pub fn end(state: MapState) -> bool {
    let experiment = state.experiment();
    let was_on = experiment.is_open.get_untracked() || experiment.wanted.with_untracked(|wanted| !wanted.is_nothing());
    if was_on {
        experiment.wanted.set(Without::default());
        experiment.is_open.set(false);
        state.announce(on_map(state.locale()).ended.to_owned());
    }
    was_on
}

/// The name of a tie: "Oma Hilde – Tim".
pub fn tie_name(state: MapState, pair: Pair) -> String {
    let (one, other) = speech::ends(state, TieId::Between(pair));
    format!("{one} – {other}")
}

/// What becomes of the map, in a sentence, and who has fallen off; nothing while
/// everybody is there.
pub fn told(state: MapState) -> Option<(String, Option<String>)> {
    let experiment = state.experiment();
    let outcome = experiment.outcome.get()?;
    let names = experiment.out.with(|out| {
        let contacts = out.contacts.iter().map(|id| state.name_now(*id));
        contacts.chain(out.ties.iter().map(|tie| tie_name(state, *tie))).collect::<Vec<_>>()
    });
    let fallen = fallen(state, &outcome).map(|fallen| format!("{} {fallen}", on_map(state.locale()).fallen));
    Some((sentence(state.locale(), &names, &outcome), fallen))
}

/// The same as one text, to be spoken.
fn said(state: MapState) -> Option<String> {
    let (sentence, fallen) = told(state)?;
    Some(fallen.map_or_else(|| sentence.clone(), |fallen| format!("{sentence} {fallen}")))
}

/// Who has fallen off, piece by piece: "Jörg; Dr. Lenz, Frau Yıldız".
fn fallen(state: MapState, outcome: &Outcome) -> Option<String> {
    let piece = |piece: &Vec<ContactId>| piece.iter().map(|id| state.name_now(*id)).collect::<Vec<_>>().join(", ");
    let pieces = outcome.fallen.iter().map(piece).collect::<Vec<_>>().join("; ");
    (!pieces.is_empty()).then_some(pieces)
}
