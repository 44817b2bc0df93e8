//! The map as an image: to the clipboard, or as a file, in the size that is wanted.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::drawing::pixels::{self, FACTORS};
use crate::drawing::pseudonyms::masked;
use crate::drawing::scene::{Options, Scene};
use crate::drawing::svg;
use crate::i18n::exports;
use crate::i18n::present::present;
use crate::i18n::roles_on_map::on_map;
use crate::i18n::shell::shell;
use crate::ui::components::choices::{Choices, Tick};
use crate::ui::map::export_door::ExportDoor;
use crate::ui::map::state::MapState;
use crate::ui::map::view::View;
use crate::ui::platform::{clipboard, download, picture};

/// Pixels of the image for a unit of the map, until another size is chosen.
const FACTOR: u8 = 2;

/// The ways to an image of the map.
#[component]
pub fn Image(
    /// The state of the map screen.
    state: MapState,
    /// How the map is seen.
    view: View,
) -> impl IntoView {
    let locale = state.locale();
    let (t, x) = (present(locale), exports::dialog(locale));
    let door: ExportDoor = expect_context();
    let is_masked = RwSignal::new(state.is_masked.get_untracked());
    let said = RwSignal::new("");
    let text = move || {
        let id = state.version.with_untracked(|version| version.id);
        let case = state.case.get_untracked();
        let masks = is_masked.get_untracked() && !state.is_masked.get_untracked();
        let case = if masks { masked(&case, locale) } else { case };
        case.map(id).map_or_else(String::new, |version| {
            let options = Options { aim: version.aim, ..view.image_options() };
            svg::text(&Scene::new(&version.network, &case.client, &options, locale), "map")
        })
    };
    let factor = RwSignal::new(FACTOR);
    let size = Memo::new(move |_| {
        is_masked.track();
        pixels::of(&text(), factor.get()).map(|pixels| (pixels.width, pixels.height))
    });
    let sizes = FACTORS.map(|factor| (factor.to_string(), format!("{factor}×"))).to_vec();
    let pick = move |key: String| {
        if let Ok(picked) = key.parse() {
            factor.set(picked);
            said.set("");
        }
    };
    // The day of the map says enough; a name in a file name would be told.
    let file = move |ending: &str| {
        let date = state.version.with_untracked(|version| version.date.map(|date| format!("-{date}")));
        format!("{}{}.{ending}", t.file, date.unwrap_or_default())
    };
    let copy = move |_| {
        let copied = clipboard::copy_picture(text(), size.get_untracked().unwrap_or_default());
        spawn_local(async move {
            let words = if copied.await { t.copied } else { t.refused };
            said.try_set(words);
        });
    };
    let save_png = move |_| {
        let (text, name, size) = (text(), file("png"), size.get_untracked().unwrap_or_default());
        spawn_local(async move {
            let drawn = picture::png(text, size).await;
            let is_saved = drawn.and_then(|picture| download::blob(&name, &picture)).is_ok();
            said.try_set(if is_saved { t.saved } else { t.not_drawn });
        });
    };
    let save_svg = move |_| {
        download::text(&file("svg"), "image/svg+xml", &text());
        said.set(t.saved);
    };
    let others = move |_| {
        let (version, is_masked) = (state.version.with_untracked(|version| version.id), is_masked.get_untracked());
        // This dialogue gives the focus back first.
        request_animation_frame(move || door.open(Some(version), is_masked));
    };
    view! {
        <div class="stack">
            <p>{t.image_note}</p>
            {move || {
                state.experiment().outcome.with(Option::is_some).then(|| view! { <p>{on_map(locale).not_in_image}</p> })
            }}
            <Tick label=t.image_masked value=is_masked on_change=move |is_on: bool| is_masked.set(is_on) />
            <Choices
                legend=x.size
                entries=sizes
                value=Signal::derive(move || factor.get().to_string())
                on_pick=pick
            />
            <p aria-live="polite">
                {move || size.get().map(|(width, height)| (x.pixels)(width, height))}
            </p>
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
                <button class="button" type="submit" aria-haspopup="dialog" on:click=others>
                    {x.others}
                </button>
                <button class="button" data-kind="plain" type="submit">
                    {shell(locale).close}
                </button>
            </form>
        </div>
    }
}
