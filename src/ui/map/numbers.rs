//! The panel beside the map: its numbers, what stands out in them, and the word
//! that has four meanings.

use leptos::ev;
use leptos::prelude::*;

use crate::analysis::findings;
use crate::analysis::measure::Measure;
use crate::analysis::report::Scope;
use crate::i18n::map::map;
use crate::i18n::numbers::numbers;
use crate::i18n::shell::shell;
use crate::ui::components::icon::Icon;
use crate::ui::map::analysis::bridges::Bridges;
use crate::ui::map::analysis::findings::Findings;
use crate::ui::map::analysis::lines::Lines;
use crate::ui::map::panels::{NUMBERS_TAB, is_closing};
use crate::ui::map::state::MapState;
use crate::ui::map::view::View;
use crate::ui::platform::page;
use crate::ui::store::use_locale;

/// The ids of the second tab, and of the panel that both lead to.
const FINDINGS_TAB: &str = "findings-tab";
const BODY: &str = "numbers-body";

/// What the panel shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The measures.
    Numbers,
    /// What stands out.
    Findings,
    /// The meanings of a word, and the measure that led here.
    Bridges(Measure),
}

/// What the parts of the panel share. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Reading {
    /// The state of the map screen.
    pub state: MapState,
    /// How the map is seen.
    pub view: View,
    /// Which part of the network the numbers speak of.
    pub scope: RwSignal<Scope>,
    /// The measure whose explanation is open.
    pub open: RwSignal<Option<Measure>>,
    /// What the panel shows.
    pub page: RwSignal<Page>,
    /// What stands out.
    pub found: Memo<Vec<findings::Finding>>,
}

/// The measures of the network and what stands out.
#[component]
pub fn Numbers(
    /// The state of the map screen.
    state: MapState,
    /// How the map is seen.
    view: View,
    /// Closes the panel.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let locale = use_locale();
    let found = Memo::new(move |_| {
        state.version.with(|version| state.report.with(|report| findings::findings(&version.network, report)))
    });
    let reading = Reading {
        state,
        view,
        scope: RwSignal::new(Scope::Overall),
        open: RwSignal::new(None),
        page: RwSignal::new(Page::Numbers),
        found,
    };
    let leave = move |event: ev::KeyboardEvent| {
        if is_closing(&event) {
            on_close.run(());
        }
    };
    let body = move || match reading.page.get() {
        Page::Numbers => view! { <Lines reading=reading /> }.into_any(),
        Page::Findings => view! { <Findings reading=reading /> }.into_any(),
        Page::Bridges(from) => view! { <Bridges reading=reading from=from /> }.into_any(),
    };
    let labelled = move || match reading.page.get() {
        Page::Numbers | Page::Bridges(_) => NUMBERS_TAB,
        Page::Findings => FINDINGS_TAB,
    };
    view! {
        <section class="analysis panel" aria-label=map(locale).numbers on:keydown=leave>
            <div class="head">
                <Tabs reading=reading />
                <button class="tool" type="button" aria-label=shell(locale).close on:click=move |_| on_close.run(())>
                    <Icon name="close" size="small" />
                </button>
                <Shining reading=reading />
            </div>
            <div class="body" id=BODY role="tabpanel" tabindex="-1" aria-labelledby=labelled>
                {body}
            </div>
        </section>
    }
}

/// The tabs; arrow keys go from one to the other.
#[component]
fn Tabs(reading: Reading) -> impl IntoView {
    let t = numbers(use_locale());
    let Reading { page: shown, found, .. } = reading;
    let is_on = move |tab: Page| match shown.get() {
        Page::Numbers | Page::Bridges(_) => tab == Page::Numbers,
        Page::Findings => tab == Page::Findings,
    };
    let step = move |event: ev::KeyboardEvent| {
        if !matches!(event.key().as_str(), "ArrowLeft" | "ArrowRight") {
            return;
        }
        let (next, id) = match shown.get_untracked() {
            Page::Numbers | Page::Bridges(_) => (Page::Findings, FINDINGS_TAB),
            Page::Findings => (Page::Numbers, NUMBERS_TAB),
        };
        shown.set(next);
        page::focus(id);
    };
    let tab = move |tab: Page, id: &'static str, word: Signal<String>| {
        view! {
            <button
                role="tab"
                type="button"
                id=id
                aria-controls=BODY
                aria-selected=move || if is_on(tab) { "true" } else { "false" }
                tabindex=move || if is_on(tab) { "0" } else { "-1" }
                on:click=move |_| shown.set(tab)
                on:keydown=step
            >
                {word}
            </button>
        }
    };
    let count = Memo::new(move |_| found.with(Vec::len));
    view! {
        <div class="tabs" role="tablist" aria-label=map(use_locale()).numbers>
            {tab(Page::Numbers, NUMBERS_TAB, Signal::stored(t.numbers.to_owned()))}
            {tab(Page::Findings, FINDINGS_TAB, Signal::derive(move || (t.findings)(count.get())))}
        </div>
    }
}

/// What stands out on the map now, and the end of it.
#[component]
fn Shining(reading: Reading) -> impl IntoView {
    let t = numbers(use_locale());
    let Reading { state, view, .. } = reading;
    let end = move |_| {
        view.emphasis.end();
        page::focus(BODY);
    };
    move || {
        view.emphasis.light().map(|light| {
            view! {
                <div class="shining">
                    <Icon name="eye" size="small" />
                    <span>{untrack(|| light.name(state))}</span>
                    <button class="tool" type="button" aria-label=t.end title=t.end on:click=end>
                        <Icon name="close" size="small" />
                    </button>
                </div>
            }
            .into_any()
        })
    }
}
