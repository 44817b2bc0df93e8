//! The map as a small picture: whole, without names, not to be touched.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::drawing::geometry::Point;
use crate::drawing::notation::{ANCHOR_SIGN, sector_key};
use crate::drawing::path::number;
use crate::drawing::scene::{Layer, Options, Scene, transform};
use crate::ui::map::nodes::Picture;
use crate::ui::map::water;
use crate::ui::store::use_locale;

/// How many pixels the picture has for a map unit; about a third of the map.
const SCALE: f64 = 0.4;

/// The newest map of a case, drawn small.
#[component]
pub fn StillChart(
    /// The case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let newest = Memo::new(move |_| case.with(|case| (case.newest_map().cloned(), case.client.clone())));
    let scene = Memo::new(move |_| {
        let layers = [Layer::Horizons, Layer::AnchorTies, Layer::ContactTies].into_iter().collect();
        let options = Options { layers, ..Options::for_scale(SCALE) };
        newest
            .with(|(map, client)| map.as_ref().map(|map| Arc::new(Scene::new(&map.network, client, &options, locale))))
    });
    move || scene.get().map(|scene| picture(&scene).into_any())
}

fn picture(scene: &Scene) -> impl IntoView + use<> {
    let bounds = scene.bounds.grown(4.0);
    let seen = [bounds.left, bounds.top, bounds.width(), bounds.height()].map(number).join(" ");
    let sizes = scene.sizes;
    let contact_ties = scene.contact_ties.iter().map(|tie| view! { <path class="tie-alter" d=tie.curve.path() /> });
    let anchor_ties =
        scene.anchor_ties.iter().map(|tie| view! { <path class="tie-ego" d=tie.strokes(tie.curve, sizes).line /> });
    let nodes = scene.nodes.iter().map(|node| {
        view! {
            <g class="node" data-sector=sector_key(node.sector) transform=node.transform(sizes)>
                {Picture::of(node).draw()}
            </g>
        }
    });
    view! {
        <svg class="chart" data-still="" viewBox=seen aria-hidden="true" focusable="false">
            {water::silent(scene)}
            <g stroke-width=number(1.25 * sizes.line)>{contact_ties.collect_view()}</g>
            <g stroke-width=number(sizes.line)>{anchor_ties.collect_view()}</g>
            <g class="ego" transform=transform(Point::ORIGIN, sizes)>
                <circle r="19.5" />
                <path class="ego-sign" d=ANCHOR_SIGN />
            </g>
            {nodes.collect_view()}
        </svg>
    }
}
