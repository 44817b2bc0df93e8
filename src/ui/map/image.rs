//! The map as an image: to the clipboard, or as a file.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::drawing::pseudonyms::Pseudonyms;
use crate::drawing::scene::Scene;
use crate::drawing::svg;
use crate::i18n::present::present;
use crate::i18n::roles_on_map::on_map;
use crate::i18n::shell::shell;
use crate::ui::components::choices::Tick;
use crate::ui::map::state::MapState;
use crate::ui::map::view::View;
use crate::ui::platform::{clipboard, download, picture};

/// Pixels of the image for a unit of the map.
const FACTOR: f64 = 2.0;

/// The ways to an image of the map.
#[component]
pub fn Image(
    /// The state of the map screen.
    state: MapState,
    /// How the map is seen.
    view: View,
) -> impl IntoView {
    let locale = state.locale();
    let t = present(locale);
    let is_masked = RwSignal::new(state.is_masked.get_untracked());
    let said = RwSignal::new("");
    let text = move || {
        let id = state.version.with_untracked(|version| version.id);
        let case = state.case.get_untracked();
        let masks = is_masked.get_untracked() && !state.is_masked.get_untracked();
        let case = if masks { Pseudonyms::of(&case, locale).case(&case, locale) } else { case };
        let options = view.image_options();
        let network = case.map(id).map(|version| version.network.clone()).unwrap_or_default();
        svg::text(&Scene::new(&network, &case.client, &options, locale), "map")
    };
    // The day of the map says enough; a name in a file name would be told.
    let file = move |ending: &str| {
        let date = state.version.with_untracked(|version| version.date.map(|date| format!("-{date}")));
        format!("{}{}.{ending}", t.file, date.unwrap_or_default())
    };
    let copy = move |_| {
        let copied = clipboard::copy_picture(text(), FACTOR);
        spawn_local(async move {
            let words = if copied.await { t.copied } else { t.refused };
            said.try_set(words);
        });
    };
    let save_png = move |_| {
        let (text, name) = (text(), file("png"));
        spawn_local(async move {
            let drawn = picture::png(text, FACTOR).await;
            let is_saved = drawn.and_then(|picture| download::blob(&name, &picture)).is_ok();
            said.try_set(if is_saved { t.saved } else { t.not_drawn });
        });
    };
    let save_svg = move |_| {
        download::text(&file("svg"), "image/svg+xml", &text());
        said.set(t.saved);
    };
    view! {
        <div class="stack">
            <p>{t.image_note}</p>
            {move || {
                state.experiment().outcome.with(Option::is_some).then(|| view! { <p>{on_map(locale).not_in_image}</p> })
            }}
            <Tick label=t.image_masked value=is_masked on_change=move |is_on: bool| is_masked.set(is_on) />
            <div class="image-ways">
                <button class="button" data-kind="main" type="button" on:click=copy>
                    {t.copy}
                </button>
                <button class="button" type="button" on:click=save_png>
                    {t.save_png}
                </button>
                <button class="button" type="button" on:click=save_svg>
                    {t.save_svg}
                </button>
            </div>
            <p role="status">{said}</p>
            <form class="foot" method="dialog">
                <button class="button" data-kind="plain" type="submit">
                    {shell(locale).close}
                </button>
            </form>
        </div>
    }
}
