//! Where the names stand. Arranging them takes longer than drawing the map: on
//! a map of usual size nobody notices, and they are there with the picture. On
//! a larger one a change shows at once, each name goes with its contact, and
//! all find their places when the hand has rested.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use crate::domain::client::Client;
use crate::domain::ids::ContactId;
use crate::domain::shared::Shared;
use crate::drawing::geometry::Point;
use crate::drawing::labels::{Label, Owner};
use crate::drawing::scene::{Options, Scene};
use crate::drawing::sizes::Sizes;
use crate::ui::map::state::MapState;

/// Up to so many contacts the names are arranged with every change.
const AT_ONCE: usize = 80;

/// How long a larger map rests before its names are arranged.
const REST: Duration = Duration::from_millis(160);

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
    let rests = rests_of(scene);
    let arranged_at = StoredValue::new(0_u32);
    Memo::new(move |last: Option<&Arc<Names>>| {
        let is_small = scene.with(|scene| is_small(scene));
        let rest = rests.get();
        match last {
            Some(last) if !is_small && rest == arranged_at.get_value() => Arc::clone(last),
            Some(_) | None => {
                arranged_at.set_value(rest);
                let names = || {
                    client.with(|client| {
                        scene.with(|scene| options.with(|options| Names::of(state, client, scene, options)))
                    })
                };
                Arc::new(names())
            }
        }
    })
}

/// Counts how often a large map has come to rest after a change.
fn rests_of(scene: Memo<Arc<Scene>>) -> ReadSignal<u32> {
    let (rests, count) = signal(0_u32);
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        if let Some(handle) = waiting.try_update_value(Option::take).flatten() {
            handle.clear();
        }
    };
    Effect::new(move |_| {
        stop();
        if scene.with(|scene| !is_small(scene)) {
            let rested = move || {
                count.try_update(|count| *count += 1);
            };
            waiting.set_value(set_timeout_with_handle(rested, REST).ok());
        }
    });
    on_cleanup(stop);
    rests
}

fn is_small(scene: &Scene) -> bool {
    scene.nodes.len() <= AT_ONCE
}
