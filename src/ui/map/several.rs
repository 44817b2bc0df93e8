//! Several contacts at once: what widens a selection, and what is done to it.

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::network::{MapCommand, Network};
use crate::domain::map::place::{Horizon, Place};
use crate::editor::arranging::{aligned, parked, spread};
use crate::editor::intent::Announcement;
use crate::editor::selection::Selection;
use crate::i18n::hands::hands;
use crate::i18n::map::map;
use crate::i18n::words;
use crate::ui::components::field::SelectField;
use crate::ui::components::icon::Icon;
use crate::ui::map::inspector::{distance_of, nearness_entries};
use crate::ui::map::speech;
use crate::ui::map::state::MapState;

/// Carries out a command on several contacts and says what it did.
fn arrange(state: MapState, command: Option<MapCommand>, said: Announcement) {
    if let Some(command) = command {
        state.change(command);
        if let Some(sentence) = speech::sentence(state, &said) {
            state.announce(sentence);
        }
    }
}

/// Several contacts: tie them, bring them into order, or remove them.
#[component]
pub fn Several(
    /// The state of the map screen.
    state: MapState,
    /// Who is selected.
    ids: Vec<ContactId>,
) -> impl IntoView {
    let locale = state.locale();
    let (t, h) = (map(locale), hands(locale));
    let name = move |id: ContactId| {
        view! {
            <li>
                <button class="chip" type="button" on:click=move |_| state.select(Selection::contact(id))>
                    {state.name_now(id)}
                </button>
            </li>
        }
    };
    let names = ids.iter().copied().map(name).collect_view();
    let untied = Memo::new(move |_| {
        state.version.with(|version| state.selection.with(|all| all.untied(&version.network).len()))
    });
    let connect = move |_| {
        let command = state
            .version
            .with_untracked(|version| state.selection.with_untracked(|all| all.tied_together(&version.network)));
        arrange(state, command, Announcement::ConnectedAll(untied.get_untracked()));
    };
    let count = ids.len();
    let removed = ids.clone();
    view! {
        <div class="body">
            <h2>{(t.selected)(count)}</h2>
            <ul class="chips">{names}</ul>
            <button class="button" type="button" disabled=move || untied.get() == 0 on:click=connect>
                <Icon name="connect" size="small" />
                {t.connect_all}
            </button>
            <Order state=state ids=ids.clone() />
            <Widen state=state ids=ids />
        </div>
        <div class="foot">
            <button class="button" data-size="small" type="button" on:click=move |_| state.select(Selection::Nothing)>
                {h.clear}
            </button>
            <button
                class="tool"
                data-tone="late"
                type="button"
                aria-label=t.remove_several
                title=t.remove_several
                on:click=move |_| state.remove(&removed)
            >
                <Icon name="trash" />
            </button>
        </div>
    }
}

/// Rings, nearness, spreading, and the way back into the tray.
#[component]
fn Order(state: MapState, ids: Vec<ContactId>) -> impl IntoView {
    let locale = state.locale();
    let h = hands(locale);
    let ids = StoredValue::new(ids);
    let now = move |command: fn(&Network, Vec<ContactId>) -> Option<MapCommand>| {
        state.version.with_untracked(|version| command(&version.network, ids.get_value()))
    };
    let align = move |distance: f64| {
        let command = state.version.with_untracked(|version| aligned(&version.network, ids.get_value(), distance));
        arrange(state, command, Announcement::Moved(ids.get_value()));
    };
    let ring = move |horizon: Horizon| {
        view! {
            <button class="button" data-size="small" type="button" on:click=move |_| align(horizon.middle())>
                {words::horizon(locale, horizon)}
            </button>
        }
    };
    // The nearness they share, if they do.
    let shared = Memo::new(move |_| {
        state.version.with(|version| {
            let places = ids.with_value(|ids| {
                ids.iter().filter_map(|id| version.network.contact(*id)?.place.map(Place::nearness)).collect::<Vec<_>>()
            });
            let first = places.first().copied();
            first.filter(|first| places.iter().all(|other| other == first)).map(|value| value.to_string())
        })
    });
    let entries = move || {
        let none = shared.with(Option::is_none).then(|| (String::new(), "–".to_owned()));
        none.into_iter().chain(nearness_entries(locale)).collect::<Vec<_>>()
    };
    let pick = move |key: String| {
        if let Ok(value) = key.parse::<u8>() {
            align(distance_of(value));
        }
    };
    let even = move |_| arrange(state, now(spread), Announcement::Moved(ids.get_value()));
    let park = move |_| arrange(state, now(parked), Announcement::Parked(ids.get_value()));
    view! {
        <fieldset class="choices">
            <legend>{h.to_ring}</legend>
            <div class="row">{Horizon::ALL.map(ring).collect_view()}</div>
        </fieldset>
        <SelectField
            label=h.nearness
            value=Signal::derive(move || shared.get().unwrap_or_default())
            entries=Signal::derive(entries)
            on_pick=pick
        />
        <div class="row">
            <button class="button" data-size="small" type="button" on:click=even>
                {h.spread}
            </button>
            <button class="button" data-size="small" type="button" on:click=park>
                {h.park}
            </button>
        </div>
    }
}

/// Adds to a selection: its sectors, its clusters, whoever is tied to it. What
/// would add nobody is not offered.
#[component]
pub fn Widen(
    /// The state of the map screen.
    state: MapState,
    /// Who is selected.
    ids: Vec<ContactId>,
) -> impl IntoView {
    let locale = state.locale();
    let h = hands(locale);
    let from = Selection::contacts(ids);
    let wider = {
        let from = from.clone();
        Memo::new(move |_| {
            let (sector, linked) = state
                .version
                .with(|version| (from.with_sectors(&version.network), from.with_neighbours(&version.network)));
            let cluster = state.report.with(|report| from.with_groups(&report.overall.clusters));
            [(h.sector, sector), (h.cluster, cluster), (h.linked, linked)]
        })
    };
    let button = move |(word, selection): (&'static str, Selection)| {
        let adds = selection.count() > from.count();
        let pick = move |_| {
            state.select(selection.clone());
            let said = Announcement::Selected(selection.count());
            if let Some(sentence) = speech::sentence(state, &said) {
                state.announce(sentence);
            }
        };
        view! {
            <button class="button" data-size="small" type="button" disabled=!adds on:click=pick>
                {word}
            </button>
        }
    };
    view! {
        <fieldset class="choices">
            <legend>{h.widen}</legend>
            <div class="row">{move || wider.get().map(button.clone()).collect_view()}</div>
        </fieldset>
    }
}
