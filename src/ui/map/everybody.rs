//! Everybody on the map as a list, sector by sector.

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::contact::Contact;
use crate::domain::map::place::{Place, Sector};
use crate::drawing::scene::in_spatial_order;
use crate::editor::selection::Selection;
use crate::i18n::map::map;
use crate::i18n::words;
use crate::ui::components::icon::Icon;
use crate::ui::map::keys;
use crate::ui::map::panels::{Panels, Tab};
use crate::ui::map::state::{MapState, shown_name};

/// One line of the list.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Entry {
    id: ContactId,
    name: String,
    role: String,
}

/// The list of all contacts; choosing one opens it.
#[component]
pub fn Everybody(
    /// The state of the map screen.
    state: MapState,
    /// The panels over the map.
    panels: Panels,
) -> impl IntoView {
    let locale = state.locale();
    let t = map(locale);
    let groups = Memo::new(move |_| {
        state.version.with(|version| {
            let entry = |contact: &Contact| Entry {
                id: contact.id,
                name: shown_name(locale, contact),
                role: contact.role.trim().to_owned(),
            };
            let placed = in_spatial_order(&version.network);
            let of = |sector: Option<Sector>| match sector {
                Some(_) => {
                    let there = placed.iter().filter(|contact| contact.place.map(Place::sector) == sector);
                    there.map(|contact| entry(contact)).collect::<Vec<_>>()
                }
                None => version.network.contacts().filter(|contact| contact.place.is_none()).map(entry).collect(),
            };
            let sectors = Sector::ALL.into_iter().map(Some).chain([None]);
            sectors.map(|sector| (sector, of(sector))).filter(|(_, entries)| !entries.is_empty()).collect::<Vec<_>>()
        })
    });
    let group = move |(sector, entries): (Option<Sector>, Vec<Entry>)| {
        let word = sector.map_or(t.unplaced, |sector| words::sector(locale, sector));
        let key = sector.map(keys::sector);
        view! {
            <section class="stack" data-gap="small">
                <h2 class="sector" data-sector=key>
                    {word}
                </h2>
                <ul class="tielist">
                    {entries.into_iter().map(|entry| line(state, panels, key, entry)).collect_view()}
                </ul>
            </section>
        }
    };
    let is_empty = Memo::new(move |_| groups.with(Vec::is_empty));
    view! {
        <div class="body">
            {move || is_empty.get().then(|| view! { <p class="nothing">{t.empty}</p> })}
            <button class="button" type="button" aria-haspopup="dialog" on:click=move |_| panels.form.set(true)>
                <Icon name="person-add" size="small" />
                {t.new_contact}
            </button>
            {move || groups.get().into_iter().map(group).collect_view()}
        </div>
    }
}

fn line(state: MapState, panels: Panels, sector: Option<&'static str>, entry: Entry) -> impl IntoView {
    let id = entry.id;
    let choose = move |_| {
        state.select(Selection::contact(id));
        panels.tab.set(Tab::Selected);
    };
    view! {
        <li>
            <button class="name" type="button" on:click=choose>
                <span class="dot" data-sector=sector></span>
                <span>{entry.name}</span>
            </button>
            <span>{entry.role}</span>
        </li>
    }
}
