//! The versions of the map in their order, where there is more than one.

use leptos::prelude::*;

use crate::domain::ids::MapId;
use crate::domain::map::version::MapVersion;
use crate::i18n::format;
use crate::i18n::map::map;
use crate::ui::map::state::MapState;

/// The line of versions; choosing one shows it.
#[component]
pub fn Timeline(
    /// The state of the map screen.
    state: MapState,
) -> impl IntoView {
    let locale = state.locale();
    let t = map(locale);
    let versions = Memo::new(move |_| {
        state.case.with(|case| {
            let entry = |at: usize, version: &MapVersion| {
                let date = version.date.map(|date| format::date(locale, date)).unwrap_or_default();
                let parts = [version.title.trim(), date.as_str()].into_iter().filter(|part| !part.is_empty());
                (version.id, (t.version_number)(at + 1), parts.collect::<Vec<_>>().join(", "))
            };
            case.maps.iter().enumerate().map(|(at, version)| entry(at, version)).collect::<Vec<_>>()
        })
    });
    let has_several = Memo::new(move |_| versions.with(|versions| versions.len() > 1));
    let is_shown = move |id: MapId| state.version.with(|version| version.id == id);
    move || {
        has_several.get().then(|| {
            view! {
                <section class="timeline" aria-labelledby="timeline-title" data-covers="bottom">
                    <h2 id="timeline-title">{t.versions}</h2>
                    <ol class="versions">
                        <For each=move || versions.get() key=|entry| entry.clone() let((id, number, words))>
                            <li>
                                <button
                                    type="button"
                                    aria-current=move || is_shown(id).then_some("true")
                                    on:click=move |_| state.chosen.set(Some(id))
                                >
                                    <span class="pin"></span>
                                    <b>{number.clone()}</b>
                                    <span>{words.clone()}</span>
                                </button>
                            </li>
                        </For>
                    </ol>
                </section>
            }
            .into_any()
        })
    }
}
