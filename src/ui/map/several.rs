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
use crate::ui::map::canvas::CHART;
use crate::ui::map::place_field::{distance_of, nearness_entries};
use crate::ui::map::speech;
use crate::ui::map::state::MapState;
use crate::ui::map::what_if::LeaveOut;
use crate::ui::platform::page;

/// Carries out a command on several contacts and says what it did.
fn arrange(state: MapState, command: Option<MapCommand>, said: Announcement) {
    if let Some(command) = command {
        state.change(command);
        if let Some(sentence) = speech::sentence(state, &said) {
            state.announce(sentence);
        }
    }
}

/// How many ties are missing among the selected.
pub fn untied(state: MapState) -> Memo<usize> {
    Memo::new(move |_| state.version.with(|version| state.selection.with(|all| all.untied(&version.network).len())))
}

/// Ties the selected, each with each, as far as they are not.
pub fn connect_all(state: MapState) {
    let (command, missing) = state.version.with_untracked(|version| {
        let network = &version.network;
        state.selection.with_untracked(|all| (all.tied_together(network), all.untied(network).len()))
    });
    arrange(state, command, Announcement::ConnectedAll(missing));
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
    let choose = move |id: ContactId| {
        state.select(Selection::contact(id));
        page::focus_soon("side-body");
    };
    let name = move |id: ContactId| {
        view! {
            <li>
                <button class="chip" type="button" on:click=move |_| choose(id)>
                    {state.name_now(id)}
                </button>
            </li>
        }
    };
    let names = ids.iter().copied().map(name).collect_view();
    let untied = untied(state);
    let clear = move |_| {
        state.select(Selection::Nothing);
        page::focus(CHART);
    };
    let count = ids.len();
    let (removed, left_out) = (ids.clone(), ids.clone());
    view! {
        <div class="body">
            <h2>{(t.selected)(count)}</h2>
            <ul class="chips">{names}</ul>
            <button class="button" type="button" aria-disabled=move || (untied.get() == 0).then_some("true") on:click=move |_| connect_all(state)>
                <Icon name="connect" size="small" />
                {t.connect_all}
            </button>
            <Order state=state ids=ids.clone() />
            <Widen state=state ids=ids />
        </div>
        <div class="foot">
            <LeaveOut state=state contacts=left_out ties=Vec::new() />
            <button class="button" data-size="small" type="button" on:click=clear>
                {h.clear}
            </button>
            <button
                class="tool"
                data-tone="late"
                type="button"
                aria-label=t.remove_several
                title=t.remove_several
                on:click=move |_| {
                    state.remove(&removed);
                    page::focus(CHART);
                }
            >
                <Icon name="trash" />
            </button>
        </div>
    }
}

/// Rings, nearness, spreading, and the way back into the tray; nothing of it
/// while nobody of them has a place.
#[component]
fn Order(state: MapState, ids: Vec<ContactId>) -> impl IntoView {
    let locale = state.locale();
    let h = hands(locale);
    let ids = StoredValue::new(ids);
    let aligned_at = move |network: &Network, distance: f64| aligned(network, ids.get_value(), distance);
    let ring = move |horizon: Horizon| {
        let command = Memo::new(move |_| state.version.with(|version| aligned_at(&version.network, horizon.middle())));
        let said = Announcement::Moved(ids.get_value());
        view! { <Offer state=state word=words::horizon(locale, horizon) command=command said=said /> }
    };
    // The nearness of each, as far as they have a place.
    let nearnesses = Memo::new(move |_| {
        state.version.with(|version| {
            let place = |id: &ContactId| version.network.contact(*id)?.place.map(Place::nearness);
            ids.with_value(|ids| ids.iter().filter_map(place).collect::<Vec<_>>())
        })
    });
    let shared = Memo::new(move |_| {
        nearnesses.with(|all| all.first().filter(|first| all.iter().all(|other| other == *first)).map(u8::to_string))
    });
    let entries = move || {
        let none = shared.with(Option::is_none).then(|| (String::new(), "–".to_owned()));
        none.into_iter().chain(nearness_entries(locale)).collect::<Vec<_>>()
    };
    let pick = move |key: String| {
        if let Ok(value) = key.parse::<u8>() {
            let command = state.version.with_untracked(|version| aligned_at(&version.network, distance_of(value)));
            arrange(state, command, Announcement::Moved(ids.get_value()));
        }
    };
    let even = Memo::new(move |_| state.version.with(|version| spread(&version.network, ids.get_value())));
    let park = Memo::new(move |_| state.version.with(|version| parked(&version.network, ids.get_value())));
    let is_offered = Memo::new(move |_| nearnesses.with(|all| !all.is_empty()));
    move || {
        is_offered.get().then(|| {
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
                    <Offer state=state word=h.spread command=even said=Announcement::Moved(ids.get_value()) />
                    <Offer state=state word=h.park command=park said=Announcement::Parked(ids.get_value()) />
                </div>
            }
            .into_any()
        })
    }
}

/// A button for a command. One that would change nothing does nothing, but
/// keeps the focus it has.
#[component]
fn Offer(state: MapState, word: &'static str, command: Memo<Option<MapCommand>>, said: Announcement) -> impl IntoView {
    view! {
        <button
            class="button"
            data-size="small"
            type="button"
            aria-disabled=move || command.with(Option::is_none).then_some("true")
            on:click=move |_| arrange(state, command.get_untracked(), said.clone())
        >
            {word}
        </button>
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
            if !adds {
                return;
            }
            state.select(selection.clone());
            // The panel is written anew, with this button.
            page::focus_soon("side-body");
            let said = Announcement::Selected(selection.count());
            if let Some(sentence) = speech::sentence(state, &said) {
                state.announce(sentence);
            }
        };
        view! {
            <button class="button" data-size="small" type="button" aria-disabled=(!adds).then_some("true") on:click=pick>
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
