//! The support plan on paper: the same document that is handed out as a file,
//! drawn as a page. Nothing of the screen is printed with it.

use leptos::prelude::*;

use crate::documents::html;
use crate::documents::support_plan::support_plan;
use crate::domain::case::Case;
use crate::drawing::scene::{Options, Scene};
use crate::drawing::svg;
use crate::i18n::cases::cases;
use crate::ui::components::icon::Icon;
use crate::ui::pages::paper::on_paper;
use crate::ui::platform::{clock, download, page};
use crate::ui::store::use_locale;

/// The plan as it will be printed.
#[component]
pub fn PrintPage(
    /// The case shown.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let t = cases(locale);
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
    let hand_out = move |_| {
        let name = format!("ankerplatz-hilfeplan-{}.html", clock::today());
        download::text(&name, "text/html", &document.with(html::render));
    };
    view! {
        <main id="content" class="paperpage" tabindex="-1">
            <div class="screen-only row">
                <button class="button" data-kind="main" type="button" on:click=move |_| page::print()>
                    <Icon name="print" />
                    {t.print}
                </button>
                <button class="button" type="button" on:click=hand_out>
                    <Icon name="export" />
                    {t.as_html}
                </button>
            </div>
            <article class="paper">{move || document.with(on_paper)}</article>
        </main>
    }
}
