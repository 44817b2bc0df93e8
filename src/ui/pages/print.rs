//! The support plan on paper.

use leptos::prelude::*;

use crate::documents::support_plan::support_plan;
use crate::domain::case::Case;
use crate::drawing::scene::{Options, Scene};
use crate::drawing::svg;
use crate::ui::pages::paper::Paper;
use crate::ui::platform::clock;
use crate::ui::store::use_locale;

/// The plan as it will be printed.
#[component]
pub fn PrintPage(
    /// The case shown.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let document = Memo::new(move |_| {
        case.with(|case| {
            let map = case.newest_map().filter(|map| map.network.contacts().len() > 0);
            let map = map.map(|map| {
                let scene = Scene::new(&map.network, &case.client, &Options::for_scale(1.0), locale);
                svg::text(&scene, "map")
            });
            support_plan(case, locale, clock::today(), map)
        })
    });
    view! { <Paper document=document file="ankerplatz-hilfeplan" /> }
}
