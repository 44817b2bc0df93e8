//! Every shape of the picture behind a signal of its own. A change of the map
//! makes a new picture; the shapes that differ are told, and no other one is
//! even asked, so that an edit costs the same however many there are.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::drawing::hull::HullShape;
use crate::drawing::scene::{AnchorTieShape, ContactTieShape, NodeShape, Scene};
use crate::drawing::tie::TieId;
use crate::editor::selection::Selection;

/// Where a shape is told what it looks like now; `None` while it is not drawn.
pub type Shape<T> = ArcRwSignal<Option<T>>;

/// How a tie stands out: it is selected, or one of its ends is.
pub type Near = ArcRwSignal<Option<&'static str>>;

/// The shapes. Copying them copies handles.
#[derive(Clone, Copy)]
pub struct Shapes {
    nodes: StoredValue<BTreeMap<ContactId, Shape<NodeShape>>>,
    contact_ties: StoredValue<BTreeMap<TieId, Shape<ContactTieShape>>>,
    anchor_ties: StoredValue<BTreeMap<ContactId, Shape<AnchorTieShape>>>,
    hulls: StoredValue<BTreeMap<usize, Shape<HullShape>>>,
    near: StoredValue<BTreeMap<TieId, Near>>,
    chosen: StoredValue<BTreeMap<ContactId, ArcRwSignal<bool>>>,
    scene: Memo<Arc<Scene>>,
    selection: Memo<Selection>,
}

impl Shapes {
    /// The shapes of a picture, and of what is selected in it.
    pub fn new(scene: Memo<Arc<Scene>>, selection: Memo<Selection>) -> Self {
        let shapes = Self {
            nodes: StoredValue::new(BTreeMap::new()),
            contact_ties: StoredValue::new(BTreeMap::new()),
            anchor_ties: StoredValue::new(BTreeMap::new()),
            hulls: StoredValue::new(BTreeMap::new()),
            near: StoredValue::new(BTreeMap::new()),
            chosen: StoredValue::new(BTreeMap::new()),
            scene,
            selection,
        };
        Effect::new(move |_| {
            scene.with(|scene| {
                tell(shapes.nodes, |id| scene.node(*id));
                tell(shapes.contact_ties, |id| scene.contact_tie(*id));
                tell(shapes.anchor_ties, |id| scene.anchor_tie(*id));
                tell(shapes.hulls, |cluster| scene.hull(*cluster));
            });
        });
        Effect::new(move |_| {
            selection.with(|selection| {
                set_all(shapes.near, |tie| nearness(selection, *tie));
                set_all(shapes.chosen, |id| selection.holds(*id));
            });
        });
        shapes
    }

    /// The symbol of a contact.
    pub fn node(&self, id: ContactId) -> Shape<NodeShape> {
        let now = || self.scene.with_untracked(|scene| scene.node(id).cloned());
        of(self.nodes, id, now)
    }

    /// A tie between contacts.
    pub fn contact_tie(&self, id: TieId) -> Shape<ContactTieShape> {
        let now = || self.scene.with_untracked(|scene| scene.contact_tie(id).cloned());
        of(self.contact_ties, id, now)
    }

    /// The tie of a contact to the anchor.
    pub fn anchor_tie(&self, id: ContactId) -> Shape<AnchorTieShape> {
        let now = || self.scene.with_untracked(|scene| scene.anchor_tie(id).cloned());
        of(self.anchor_ties, id, now)
    }

    /// The hull of a cluster.
    pub fn hull(&self, cluster: usize) -> Shape<HullShape> {
        let now = || self.scene.with_untracked(|scene| scene.hull(cluster).cloned());
        of(self.hulls, cluster, now)
    }

    /// How a tie stands out.
    pub fn near(&self, tie: TieId) -> Near {
        of(self.near, tie, || self.selection.with_untracked(|selection| nearness(selection, tie)))
    }

    /// Whether a contact is selected.
    pub fn is_selected(&self, id: ContactId) -> ArcRwSignal<bool> {
        of(self.chosen, id, || self.selection.with_untracked(|selection| selection.holds(id)))
    }
}

/// The signal of one, made with what it is now when it is asked for first.
fn of<K, T>(all: StoredValue<BTreeMap<K, ArcRwSignal<T>>>, key: K, now: impl Fn() -> T) -> ArcRwSignal<T>
where
    K: Ord + Send + Sync + 'static,
    T: Send + Sync + 'static,
{
    let signal = all.try_update_value(|all| all.entry(key).or_insert_with(|| ArcRwSignal::new(now())).clone());
    signal.unwrap_or_else(|| ArcRwSignal::new(now()))
}

/// Tells each shape that has changed; those of a picture long gone are dropped.
fn tell<'scene, K, T>(all: StoredValue<BTreeMap<K, ArcRwSignal<Option<T>>>>, now: impl Fn(&K) -> Option<&'scene T>)
where
    K: Ord + Send + Sync + 'static,
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let gone = |key: &K, signal: &ArcRwSignal<Option<T>>| now(key).is_none() && signal.with_untracked(Option::is_none);
    all.update_value(|all| all.retain(|key, signal| !gone(key, signal)));
    all.with_value(|all| {
        for (key, signal) in all {
            let shape = now(key);
            if signal.with_untracked(|told| told.as_ref() != shape) {
                signal.set(shape.cloned());
            }
        }
    });
}

fn set_all<K, T>(all: StoredValue<BTreeMap<K, ArcRwSignal<T>>>, now: impl Fn(&K) -> T)
where
    K: Ord + Send + Sync + 'static,
    T: PartialEq + Send + Sync + 'static,
{
    all.with_value(|all| {
        for (key, signal) in all {
            let value = now(key);
            if signal.with_untracked(|told| *told != value) {
                signal.set(value);
            }
        }
    });
}

fn nearness(selection: &Selection, tie: TieId) -> Option<&'static str> {
    match (selection, tie) {
        (Selection::Nothing | Selection::Anchor, _) => None,
        (Selection::Tie(other), tie) => (*other == tie).then_some("selected"),
        (Selection::Contacts(ids), TieId::Anchor(id)) => ids.contains(&id).then_some("near"),
        (Selection::Contacts(ids), TieId::Between(pair)) => {
            let (one, other) = pair.ends();
            (ids.contains(&one) || ids.contains(&other)).then_some("near")
        }
    }
}
