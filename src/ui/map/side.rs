//! The inspector: what is selected, or the map itself, or everybody.

use leptos::ev;
use leptos::prelude::*;

use crate::drawing::tie::TieId;
use crate::editor::intent::End;
use crate::editor::selection::Selection;
use crate::i18n::map::map;
use crate::i18n::shell::shell;
use crate::ui::components::icon::Icon;
use crate::ui::map::anchor::AnchorInspector;
use crate::ui::map::canvas::CHART;
use crate::ui::map::caption::Caption;
use crate::ui::map::everybody::Everybody;
use crate::ui::map::hand::Hand;
use crate::ui::map::inspector::ContactInspector;
use crate::ui::map::panels::{self, INSPECTOR_DOOR, Panels, Tab};
use crate::ui::map::pointer::element_id;
use crate::ui::map::several::Several;
use crate::ui::map::state::MapState;
use crate::ui::map::tie_inspector::TieInspector;
use crate::ui::platform::page;

/// The panel on the right; a sheet from below on a phone.
#[component]
pub fn Side(
    /// The state of the map screen.
    state: MapState,
    /// The hand on the map.
    hand: Hand,
    /// The panels over the map.
    panels: Panels,
) -> impl IntoView {
    let locale = state.locale();
    let t = map(locale);
    let is_empty = Memo::new(move |_| state.selection.with(|selection| *selection == Selection::Nothing));
    let open_tab = move || match panels.tab.get() {
        Tab::Selected => "side-tab-selected",
        Tab::All => "side-tab-all",
    };
    let close = move |_| {
        panels.lower_sheet();
        state.select(Selection::Nothing);
        panels::close(panels.inspector, INSPECTOR_DOOR);
    };
    // Escape leads back to what the inspector speaks of.
    let lead_back = move |event: ev::KeyboardEvent| {
        if !panels::is_closing(&event) {
            return;
        }
        let end = state.selection.with_untracked(|selection| match selection {
            Selection::Anchor => Some(End::Anchor),
            Selection::Tie(TieId::Anchor(id)) => Some(End::Contact(*id)),
            Selection::Tie(TieId::Between(pair)) => Some(End::Contact(pair.ends().0)),
            Selection::Nothing | Selection::Contacts(_) => selection.only().map(End::Contact),
        });
        panels.lower_sheet();
        if !end.is_some_and(|end| page::try_focus(&element_id(end))) {
            page::focus(CHART);
        }
    };
    view! {
        <aside
            class="inspector panel"
            aria-label=t.inspector
            data-covers="right"
            data-open=move || panels.inspector.get().then_some("")
            data-selected=move || (!is_empty.get()).then_some("")
            data-sheet=move || panels.sheet.get().key()
            on:keydown=lead_back
        >
            <button
                class="grip"
                type="button"
                aria-label=t.sheet_size
                on:click=move |_| panels.sheet.update(|sheet| *sheet = sheet.next())
            >
                <span></span>
            </button>
            <div class="side-head">
                <Tabs state=state panels=panels />
                <button class="tool" type="button" aria-label=shell(locale).close on:click=close>
                    <Icon name="close" size="small" />
                </button>
            </div>
            <div class="side-body" id="side-body" role="tabpanel" aria-labelledby=open_tab tabindex="-1">
                {move || match panels.tab.get() {
                    Tab::Selected => view! { <Selected state=state hand=hand panels=panels /> }.into_any(),
                    Tab::All => view! { <Everybody state=state panels=panels /> }.into_any(),
                }}
            </div>
        </aside>
    }
}

/// The tabs; arrow keys go from one to the other.
#[component]
fn Tabs(state: MapState, panels: Panels) -> impl IntoView {
    let t = map(state.locale());
    let count = Memo::new(move |_| state.version.with(|version| version.network.contacts().len()));
    let is_on = move |tab: Tab| panels.tab.get() == tab;
    let spoken_of = Memo::new(move |_| {
        state.selection.with(|selection| match selection {
            Selection::Nothing => t.map,
            Selection::Anchor => t.anchor,
            Selection::Contacts(ids) if ids.len() > 1 => t.several,
            Selection::Contacts(_) => t.contact,
            Selection::Tie(_) => t.tie,
        })
    });
    let step = move |event: ev::KeyboardEvent| {
        if !matches!(event.key().as_str(), "ArrowLeft" | "ArrowRight") {
            return;
        }
        let (next, id) = match panels.tab.get_untracked() {
            Tab::Selected => (Tab::All, "side-tab-all"),
            Tab::All => (Tab::Selected, "side-tab-selected"),
        };
        panels.tab.set(next);
        page::focus(id);
    };
    let tab = move |tab: Tab, id: &'static str, word: Signal<String>| {
        view! {
            <button
                role="tab"
                type="button"
                id=id
                aria-controls="side-body"
                aria-selected=move || if is_on(tab) { "true" } else { "false" }
                tabindex=move || if is_on(tab) { "0" } else { "-1" }
                on:click=move |_| panels.tab.set(tab)
                on:keydown=step
            >
                {word}
            </button>
        }
    };
    view! {
        <div class="tabs" role="tablist" aria-label=t.inspector>
            {tab(Tab::Selected, "side-tab-selected", Signal::derive(move || spoken_of.get().to_owned()))}
            {tab(Tab::All, "side-tab-all", Signal::derive(move || (t.all)(count.get())))}
        </div>
    }
}

#[component]
fn Selected(state: MapState, hand: Hand, panels: Panels) -> impl IntoView {
    move || match state.selection.get() {
        Selection::Nothing => view! { <Caption state=state panels=panels /> }.into_any(),
        Selection::Anchor => view! { <AnchorInspector state=state /> }.into_any(),
        Selection::Contacts(ids) => match ids.iter().copied().collect::<Vec<_>>().as_slice() {
            [one] => view! { <ContactInspector state=state hand=hand panels=panels id=*one /> }.into_any(),
            several => view! { <Several state=state ids=several.to_vec() /> }.into_any(),
        },
        Selection::Tie(tie) => view! { <TieInspector state=state panels=panels tie=tie /> }.into_any(),
    }
}
