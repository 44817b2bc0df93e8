//! The map itself: what is on it, which version this is, and how to begin.

use leptos::prelude::*;

use crate::i18n::map::map;
use crate::i18n::versions;
use crate::ui::components::icon::Icon;
use crate::ui::map::panels::Panels;
use crate::ui::map::state::MapState;
use crate::ui::map::versions::facts::{VersionDeeds, VersionFacts};
use crate::ui::map::versions::known::KnownDoor;
use crate::ui::map::versions::same::EnteredAnew;

/// Shown while nothing is selected.
#[component]
pub fn Caption(
    /// The state of the map screen.
    state: MapState,
    /// The panels over the map.
    panels: Panels,
) -> impl IntoView {
    let locale = state.locale();
    let t = map(locale);
    let counts = move || {
        state.version.with(|version| {
            let network = &version.network;
            (t.counts)(network.contacts().len(), network.ties().len())
        })
    };
    let name = Memo::new(move |_| {
        let shown = state.version.with(|version| version.id);
        state.case.with(|case| {
            let at = case.maps.iter().position(|version| version.id == shown).unwrap_or(0);
            case.maps.get(at).map(|version| versions::name(locale, at + 1, version)).unwrap_or_default()
        })
    });
    view! {
        <div class="body">
            <div class="who-name">
                <h2>{name}</h2>
                <p>{counts}</p>
            </div>
            <p class="nothing">{t.nothing_selected}</p>
            <div class="row">
                <button
                    class="button"
                    data-kind="main"
                    type="button"
                    aria-haspopup="dialog"
                    on:click=move |_| panels.form.set(true)
                >
                    <Icon name="person-add" size="small" />
                    {t.new_contact}
                </button>
                <KnownDoor state=state panels=panels />
            </div>
            <EnteredAnew state=state />
            <VersionFacts state=state />
            <VersionDeeds state=state />
        </div>
    }
}
