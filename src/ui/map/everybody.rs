//! Everybody on the map as a list: the anchor person first, then the contacts
//! in the order that was chosen, and who has no place yet.

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::contact::Contact;
use crate::domain::map::place::{Place, Sector};
use crate::domain::map::roster::{self, SortBy};
use crate::editor::intent::End;
use crate::editor::selection::Selection;
use crate::i18n::card::{self, card};
use crate::i18n::map::map;
use crate::i18n::{roles, words};
use crate::ui::components::field::SelectField;
use crate::ui::components::icon::Icon;
use crate::ui::map::keys;
use crate::ui::map::panels::{Panels, Tab};
use crate::ui::map::speech;
use crate::ui::map::state::{MapState, shown_name};
use crate::ui::map::versions::known::KnownDoor;

/// One line of the list.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Entry {
    id: ContactId,
    sector: Option<Sector>,
    name: String,
    role: String,
}

/// Under one heading: a sector, or everybody.
type Group = (Option<&'static str>, Option<Sector>, Vec<Entry>);

/// The list of all contacts; choosing one opens it.
#[component]
pub fn Everybody(
    /// The state of the map screen.
    state: MapState,
    /// The panels over the map.
    panels: Panels,
) -> impl IntoView {
    let locale = state.locale();
    let (t, c) = (map(locale), card(locale));
    let sort = RwSignal::new(SortBy::Sector);
    let groups = Memo::new(move |_| {
        let sort = sort.get();
        let entries: Vec<Entry> = state.version.with(|version| {
            let role = |contact: &Contact| roles::shown(locale, contact.role.trim()).to_owned();
            let listed = roster::listed(&version.network, sort, role);
            let entry = |contact: &Contact| Entry {
                id: contact.id,
                sector: contact.place.map(Place::sector),
                name: shown_name(locale, contact),
                role: role(contact),
            };
            listed.into_iter().map(entry).collect()
        });
        match sort {
            SortBy::Sector => by_sector(entries, |sector| words::sector(locale, sector), t.unplaced),
            SortBy::Name | SortBy::Nearness | SortBy::Role | SortBy::Newest => {
                let (placed, unplaced): (Vec<Entry>, Vec<Entry>) =
                    entries.into_iter().partition(|entry| entry.sector.is_some());
                let groups: [Group; 2] = [(None, None, placed), (Some(t.unplaced), None, unplaced)];
                groups.into_iter().filter(|group| !group.2.is_empty()).collect::<Vec<_>>()
            }
        }
    });
    let group = move |(word, sector, entries): Group| {
        let heading = word.map(|word| {
            view! {
                <h2 class="sector" data-sector=sector.map(keys::sector)>
                    {word}
                </h2>
            }
        });
        view! {
            <section class="stack" data-gap="small">
                {heading}
                <ul class="tielist">{entries.into_iter().map(|entry| line(state, panels, entry)).collect_view()}</ul>
            </section>
        }
    };
    let is_empty = Memo::new(move |_| groups.with(Vec::is_empty));
    let anchor = Memo::new(move |_| {
        state.case.track();
        speech::name(state, End::Anchor)
    });
    let to_anchor = move |_| {
        state.select(Selection::Anchor);
        panels.tab.set(Tab::Selected);
    };
    view! {
        <div class="body">
            {move || is_empty.get().then(|| view! { <p class="nothing">{t.empty}</p> })}
            <button class="button" type="button" aria-haspopup="dialog" on:click=move |_| panels.form.set(true)>
                <Icon name="person-add" size="small" />
                {t.new_contact}
            </button>
            <KnownDoor state=state panels=panels />
            {move || (!is_empty.get()).then(|| view! { <SortField sort=sort /> })}
            <ul class="tielist">
                <li>
                    <button class="name" type="button" on:click=to_anchor>
                        <Icon name="anchor" size="small" />
                        <span>{anchor}</span>
                    </button>
                    <span>{c.client}</span>
                </li>
            </ul>
            {move || groups.get().into_iter().map(group).collect_view()}
        </div>
    }
}

/// The choice of the order.
#[component]
pub fn SortField(
    /// The order.
    sort: RwSignal<SortBy>,
) -> impl IntoView {
    let locale = crate::ui::store::use_locale();
    let entries = move || {
        SortBy::ALL.map(|sort| (keys::sort_by(sort).to_owned(), card::sort_by(locale, sort).to_owned())).to_vec()
    };
    let pick = move |key: String| {
        if let Some(chosen) = SortBy::ALL.into_iter().find(|sort| keys::sort_by(*sort) == key) {
            sort.set(chosen);
        }
    };
    view! {
        <SelectField
            label=card(locale).sort
            value=Signal::derive(move || keys::sort_by(sort.get()).to_owned())
            entries=Signal::derive(entries)
            on_pick=pick
        />
    }
}

fn by_sector(entries: Vec<Entry>, word: impl Fn(Sector) -> &'static str, unplaced: &'static str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for entry in entries {
        match groups.last_mut().filter(|group| group.1 == entry.sector) {
            Some(group) => group.2.push(entry),
            None => groups.push((Some(entry.sector.map_or(unplaced, &word)), entry.sector, vec![entry])),
        }
    }
    groups
}

fn line(state: MapState, panels: Panels, entry: Entry) -> impl IntoView {
    let id = entry.id;
    let choose = move |_| {
        state.select(Selection::contact(id));
        panels.tab.set(Tab::Selected);
    };
    view! {
        <li>
            <button class="name" type="button" on:click=choose>
                <span class="dot" data-sector=entry.sector.map(keys::sector)></span>
                <span>{entry.name}</span>
            </button>
            <span>{entry.role}</span>
        </li>
    }
}
