//! Guided collection: a panel beside the map that asks one thing at a time.
//!
//! What is open is read off the map, so the panel can be closed and opened
//! again at any point; only what somebody has put off is kept here, and goes
//! with the page.

pub mod answers;
pub mod hints;
pub mod names;
pub mod order;
pub mod pairs;

use std::collections::BTreeSet;

use leptos::ev;
use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::collecting::Station;
use crate::domain::map::collecting::pairs::plausible_pairs;
use crate::domain::map::collecting::weighing::Weighing;
use crate::domain::map::network::Pair;
use crate::domain::map::place::Sector;
use crate::i18n::collect as texts;
use crate::i18n::words;
use crate::ui::components::icon::Icon;
use crate::ui::map::keys;
use crate::ui::map::panels::{NARROW, Panels, WIDE};
use crate::ui::map::state::MapState;
use crate::ui::platform::{layout, page};
use crate::ui::store::use_locale;

/// The id of the question that is asked.
pub const QUESTION: &str = "collect-question";
/// The id of the field for names.
pub const NAME: &str = "collect-name";
/// The id of the heading of a part.
const HEADING: &str = "collect-heading";
/// The id of the door in the rail.
const DOOR: &str = "collect-door";

/// The collection. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Collect {
    /// The panel is shown.
    pub is_open: RwSignal<bool>,
    /// What is asked about.
    pub station: RwSignal<Station>,
    /// Who is being compared.
    pub weighing: RwSignal<Weighing>,
    /// Whom not to compare now.
    pub passed: RwSignal<BTreeSet<ContactId>>,
    /// Pairs to ask about later.
    pub later: RwSignal<BTreeSet<Pair>>,
    /// The pairs worth asking about.
    pub pairs: Memo<Vec<Pair>>,
    state: StoredValue<MapState>,
    panels: StoredValue<Panels>,
}

impl Collect {
    /// A collection that is not open.
    pub fn new(state: MapState, panels: Panels) -> Self {
        Self {
            is_open: RwSignal::new(false),
            station: RwSignal::new(Station::ALL[0]),
            weighing: RwSignal::new(Weighing::default()),
            passed: RwSignal::new(BTreeSet::new()),
            later: RwSignal::new(BTreeSet::new()),
            pairs: Memo::new(move |_| state.version.with(|version| plausible_pairs(&version.network))),
            state: StoredValue::new(state),
            panels: StoredValue::new(panels),
        }
    }

    /// Opens the panel where something is open on the map.
    pub fn open(&self) {
        let state = self.state.get_value();
        self.passed.set(BTreeSet::new());
        let station = state.version.with_untracked(|version| Station::first_open(&version.network));
        if !layout::is_window_wide(WIDE) {
            self.panels.get_value().inspector.set(false);
        }
        self.is_open.set(true);
        self.go(station);
    }

    /// Closes the panel; the door to it takes the focus.
    pub fn close(&self) {
        self.is_open.set(false);
        page::focus(DOOR);
    }

    /// Goes to a part.
    pub fn go(&self, station: Station) {
        self.station.set(station);
        self.weighing.set(Weighing::default());
        request_animation_frame(|| {
            // On a phone a field in focus would bring up the keyboard at once.
            let has_field = layout::is_window_wide(NARROW) && page::try_focus(NAME);
            if !has_field {
                focus_question();
            }
        });
    }

    /// Shows a contact; on a phone the panel makes room for it.
    pub fn show_contact(&self, id: ContactId) {
        if !layout::is_window_wide(NARROW) {
            self.is_open.set(false);
        }
        self.panels.get_value().open_contact(id);
    }
}

/// Moves the focus to the question, or to the heading where none is left.
pub fn focus_question() {
    if !page::try_focus(QUESTION) {
        page::focus(HEADING);
    }
}

/// The collection of the map around.
pub fn use_collect() -> Collect {
    expect_context()
}

/// The door in the rail.
#[component]
pub fn CollectDoor() -> impl IntoView {
    let collect = use_collect();
    let word = texts::collect(use_locale()).title;
    let press = move |_| if collect.is_open.get_untracked() { collect.close() } else { collect.open() };
    view! {
        <button
            class="tool"
            type="button"
            id=DOOR
            aria-label=word
            title=word
            aria-pressed=move || if collect.is_open.get() { "true" } else { "false" }
            on:click=press
        >
            <Icon name="collect" />
        </button>
    }
}

/// The door on an empty map.
#[component]
pub fn CollectInvitation() -> impl IntoView {
    let collect = use_collect();
    view! {
        <button class="button" data-kind="main" type="button" on:click=move |_| collect.open()>
            <Icon name="collect" size="small" />
            {texts::collect(use_locale()).title}
        </button>
    }
}

/// The panel, while it is open.
#[component]
pub fn CollectPanel(
    /// The state of the map screen.
    state: MapState,
) -> impl IntoView {
    let collect = use_collect();
    move || collect.is_open.get().then(|| view! { <Panel state=state collect=collect /> }.into_any())
}

#[component]
fn Panel(state: MapState, collect: Collect) -> impl IntoView {
    let locale = state.locale();
    let t = texts::collect(locale);
    let leave = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            event.stop_propagation();
            collect.close();
        }
    };
    let page = move || match collect.station.get() {
        Station::Names(sector) => view! { <names::Names state=state collect=collect sector=sector /> }.into_any(),
        Station::Order(sector) => view! { <order::Order state=state collect=collect sector=sector /> }.into_any(),
        Station::Pairs => view! { <pairs::Pairs state=state collect=collect /> }.into_any(),
        Station::Hints => view! { <hints::Hints state=state collect=collect /> }.into_any(),
    };
    view! {
        <section class="collect panel" aria-labelledby="collect-title" data-covers="left" on:keydown=leave>
            <div class="head">
                <h2 id="collect-title">{t.title}</h2>
                <button class="tool" type="button" aria-label=t.leave title=t.leave on:click=move |_| collect.close()>
                    <Icon name="close" size="small" />
                </button>
            </div>
            <Parts state=state collect=collect />
            <div class="collect-body">
                <h3 id=HEADING tabindex="-1">
                    {move || texts::station(locale, collect.station.get())}
                </h3>
                {page}
            </div>
            <Feet collect=collect />
        </section>
    }
}

/// A door to a part: which station it leads to, its name, its sign.
struct Part {
    stations: Vec<Station>,
    word: &'static str,
    icon: &'static str,
    sector: Option<&'static str>,
}

/// The line of parts; a tick stands where nothing is open.
#[component]
fn Parts(state: MapState, collect: Collect) -> impl IntoView {
    let locale = state.locale();
    let t = texts::collect(locale);
    let of_sector = |sector: Sector| Part {
        stations: vec![Station::Names(sector), Station::Order(sector)],
        word: words::sector(locale, sector),
        icon: match sector {
            Sector::Family => "family",
            Sector::Friends => "friends",
            Sector::Colleagues => "work",
            Sector::Professionals => "help",
        },
        sector: Some(keys::sector(sector)),
    };
    let pairs = Part { stations: vec![Station::Pairs], word: t.pairs, icon: "connect", sector: None };
    let hints = Part { stations: vec![Station::Hints], word: t.hints, icon: "hint", sector: None };
    let part = |part: Part| {
        let Part { stations, word, icon, sector } = part;
        let (first, here) = (stations[0], stations.clone());
        let is_done = Memo::new(move |_| {
            // Nothing was asked yet while there is nobody to ask about.
            let known = state.version.with(|version| version.network.contacts().len());
            let is_done = |station: &Station| match station {
                Station::Pairs => known > 1 && collect.pairs.with(Vec::is_empty),
                Station::Hints => known > 0 && state.version.with(|version| station.is_done(&version.network)),
                Station::Names(_) | Station::Order(_) => {
                    state.version.with(|version| station.is_done(&version.network))
                }
            };
            stations.iter().all(is_done)
        });
        let name = move || if is_done.get() { format!("{word}, {}", t.done_part) } else { word.to_owned() };
        view! {
            <li>
                <button
                    class="tool"
                    type="button"
                    aria-label=name
                    title=word
                    data-sector=sector
                    data-done=move || is_done.get().then_some("")
                    aria-current=move || here.contains(&collect.station.get()).then_some("step")
                    on:click=move |_| collect.go(first)
                >
                    <Icon name=icon />
                </button>
            </li>
        }
    };
    let parts = Sector::ALL.into_iter().map(of_sector).chain([pairs, hints]).map(part).collect_view();
    view! {
        <nav class="collect-parts" aria-label=t.parts>
            <ol>{parts}</ol>
        </nav>
    }
}

/// Back and forth.
#[component]
fn Feet(collect: Collect) -> impl IntoView {
    let t = texts::collect(use_locale());
    let before = move || collect.station.get().before();
    let back = move |_| {
        if let Some(station) = collect.station.get_untracked().before() {
            collect.go(station);
        }
    };
    let go_on = move |_| match collect.station.get_untracked().next() {
        Some(station) => collect.go(station),
        None => collect.close(),
    };
    let word = move || if collect.station.get().next().is_some() { t.next } else { t.end };
    view! {
        <div class="collect-foot">
            <button class="button" type="button" disabled=move || before().is_none() on:click=back>
                <Icon name="back" size="small" />
                {t.back}
            </button>
            <button class="button" type="button" on:click=go_on>
                {word}
                <Icon name="next" size="small" />
            </button>
        </div>
    }
}
