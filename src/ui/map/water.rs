//! The water under everything: rings, axes, rim and the names of the sectors.

use leptos::prelude::*;

use crate::drawing::notation::sector_key;
use crate::drawing::path::number;
use crate::drawing::scene::{Layer, Scene};
use crate::drawing::water::{ARC_WIDTH, Water};
use crate::ui::components::number as once;
use crate::ui::map::view::View;

/// The water of the shown map; drawn anew only when letters change their size.
#[component]
pub fn WaterLayer(
    /// How the map is seen.
    view: View,
) -> impl IntoView {
    let water =
        Memo::new(move |_| view.scene.with(|scene| (scene.water.clone(), scene.layers.contains(&Layer::Horizons))));
    move || water.with(|(water, has_horizons)| chart(water, *has_horizons, true).into_any())
}

/// The water of a scene, with the names on it.
pub fn named(scene: &Scene) -> AnyView {
    chart(&scene.water, true, true).into_any()
}

/// The water of a scene, without a name on it.
pub fn silent(scene: &Scene) -> AnyView {
    chart(&scene.water, true, false).into_any()
}

fn chart(water: &Water, has_horizons: bool, has_names: bool) -> impl IntoView + use<> {
    let id = once::fresh_id();
    let rings = ["near", "mid", "far"].into_iter().zip(water.rings).rev().take(if has_horizons { 3 } else { 1 });
    let rings = rings.map(|(name, (_, radius))| view! { <circle class=name r=number(radius) /> }).collect_view();
    let rims = water.sectors.iter().map(|rim| {
        let (key, path) = (sector_key(rim.sector), format!("{id}-{}", sector_key(rim.sector)));
        let name = has_names.then(|| {
            view! {
                <path id=path.clone() class="rim-path" d=rim.name_path.clone() />
                <text class="sea" data-sector=key font-size=number(rim.font) aria-hidden="true">
                    <textPath href=format!("#{path}") startOffset="50%">
                        {rim.name}
                    </textPath>
                </text>
            }
        });
        view! {
            <path class="rim-arc" data-sector=key d=rim.arc.clone() stroke-width=number(ARC_WIDTH) />
            {name}
        }
    });
    let names = water.ring_names.iter().filter(|_| has_horizons && has_names).map(|ring| {
        view! {
            <text x=number(ring.at.x) y=number(ring.at.y) font-size=number(ring.font)>
                {ring.name}
            </text>
        }
    });
    view! {
        <g class="water">{rings}</g>
        <path class="axis" d=water.axes.clone() />
        <path class="rim-tick" d=water.ticks.clone() />
        <g class="rim">{rims.collect_view()}</g>
        <g class="ring-names" aria-hidden="true">
            {names.collect_view()}
        </g>
    }
}
