//! The map itself: its title and day, and how to begin.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::command::Command;
use crate::domain::map::version::MapVersion;
use crate::i18n::map::map;
use crate::session::Act;
use crate::ui::components::field::{DateField, LineField, Written};
use crate::ui::components::icon::Icon;
use crate::ui::map::panels::Panels;
use crate::ui::map::state::MapState;
use crate::ui::store::use_store;

/// Shown while nothing is selected.
#[component]
pub fn Caption(
    /// The state of the map screen.
    state: MapState,
    /// The panels over the map.
    panels: Panels,
) -> impl IntoView {
    let store = use_store();
    let t = map(state.locale());
    let write = move |act: Act, change: &dyn Fn(&mut MapVersion)| {
        let mut version = state.version.with_untracked(|version| (**version).clone());
        change(&mut version);
        store.act_on(Command::Caption(version), act);
    };
    let counts = move || {
        state.version.with(|version| {
            let network = &version.network;
            (t.counts)(network.contacts().len(), network.ties().len())
        })
    };
    let title = Signal::derive(move || state.version.with(|version| version.title.clone()));
    let date = Signal::derive(move || state.version.with(|version| version.date));
    let write_date = move |date: Option<NaiveDate>| write(Act::Single, &|version| version.date = date);
    view! {
        <div class="body">
            <div class="who-name">
                <h2>{t.chart}</h2>
                <p>{counts}</p>
            </div>
            <p class="nothing">{t.nothing_selected}</p>
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
            <LineField
                label=t.version_title
                value=title
                on_write=move |(text, act): Written| {
                    write(Act::Part(act), &|version| version.title.clone_from(&text));
                }
            />
            <DateField label=t.version_date value=date on_write=write_date />
        </div>
    }
}
