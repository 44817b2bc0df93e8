//! Where the names stand. Arranging them takes longer than drawing the map: on
//! a map of usual size nobody notices, and they are there with the picture. On
//! a larger one a change shows at once, each name goes with its contact, and
//! all find their places when the hand has rested.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::client::Client;
use crate::domain::ids::ContactId;
use crate::domain::shared::Shared;
use crate::drawing::geometry::Point;
use crate::drawing::labels::{Label, Owner};
use crate::drawing::scene::{Options, Scene};
use crate::drawing::sizes::Sizes;
use crate::ui::map::resting::{rested, rests_of};
use crate::ui::map::state::MapState;

/// The names, and the picture they were arranged for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    /// The label of everybody.
    pub labels: BTreeMap<Owner, Label>,
    /// Where everybody stood.
    pub at: BTreeMap<ContactId, Point>,
    /// How large things were.
    pub sizes: Sizes,
}

impl Names {
    fn of(state: MapState, client: &Client, scene: &Scene, options: &Options) -> Self {
        let labels = state.version.with(|version| scene.labels_for(&version.network, client, options));
        Self {
            labels: labels.into_iter().map(|label| (label.owner, label)).collect(),
            at: scene.nodes.iter().map(|node| (node.contact, node.at)).collect(),
            sizes: scene.sizes,
        }
    }
}

/// The names of a picture, as they are to be shown.
pub fn arranged(
    state: MapState,
    client: Memo<Shared<Client>>,
    scene: Memo<Arc<Scene>>,
    options: Memo<Options>,
) -> Memo<Arc<Names>> {
    let rests = rests_of(state.version, Signal::derive(move || scene.track()));
    let make = move || {
        let names = |client: &Shared<Client>| {
            scene.with(|scene| options.with(|options| Names::of(state, client, scene, options)))
        };
        Arc::new(client.with(names))
    };
    rested(state.version, rests, make)
}
