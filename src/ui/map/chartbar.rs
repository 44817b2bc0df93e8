//! Above the water: back and forth, the eco-map, and what of the map is shown.

use leptos::prelude::*;

use crate::drawing::scene::Layer;
use crate::i18n::eco::eco;
use crate::i18n::map::map;
use crate::i18n::roles_on_map::on_map;
use crate::ui::components::icon::Icon;
use crate::ui::map::canvas::CHART;
use crate::ui::map::display::{DISPLAY, DISPLAY_BUTTON, DisplaySettings};
use crate::ui::map::experiment;
use crate::ui::map::history::HistoryButtons;
use crate::ui::map::present::PresentDoors;
use crate::ui::map::state::MapState;
use crate::ui::map::view::View;
use crate::ui::map::what_if::WHAT_IF_DOOR;
use crate::ui::platform::page;
use crate::ui::store::use_locale;

/// Undo, redo, and the switches of the layers.
#[component]
pub fn ChartBar(
    /// The state of the map screen.
    state: MapState,
    /// How the map is seen.
    view: View,
) -> impl IntoView {
    let locale = use_locale();
    let (t, e, a) = (map(locale), eco(locale), on_map(locale));
    let is_open = RwSignal::new(false);
    let is_thinking = state.experiment().is_open;
    let think = move |_| {
        if is_thinking.get_untracked() {
            experiment::end(state);
        } else {
            experiment::toggle_selected(state, None);
        }
    };
    let show_all = move |_| {
        view.emphasis.end();
        page::focus(CHART);
    };
    let ending = move || {
        view.emphasis.is_on().then(|| {
            view! {
                <div class="panel toolset">
                    <button class="show-all" type="button" title=e.show_all on:click=show_all>
                        <Icon name="filter" />
                        <span>{e.show_all}</span>
                    </button>
                </div>
            }
            .into_any()
        })
    };
    view! {
        <div class="chartbar" data-covers="top">
            <div class="panel toolset" role="group" aria-label=t.history>
                <HistoryButtons />
            </div>
            <PresentDoors />
            <div class="panel switches" role="group" aria-label=t.layers>
                <Switch view=view word=e.eco_map layers=vec![Layer::Qualities] is_main=true />
                <AllRoles view=view word=t.key_roles />
                <ClusterSwitch view=view word=a.hulls />
                <button
                    class="more-display"
                    id=DISPLAY_BUTTON
                    type="button"
                    title=e.display
                    aria-expanded=move || if is_open.get() { "true" } else { "false" }
                    aria-controls=DISPLAY
                    on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
                    on:keydown=move |event| {
                        if event.key() == "Escape" {
                            is_open.set(false);
                        }
                    }
                >
                    <Icon name="layers" />
                    <span>{e.display}</span>
                </button>
            </div>
            <div class="panel toolset wide-bar">
                <button
                    class="more-display"
                    id=WHAT_IF_DOOR
                    type="button"
                    aria-pressed=move || if is_thinking.get() { "true" } else { "false" }
                    on:click=think
                >
                    <Icon name="what-if" />
                    <span>{a.what_if}</span>
                </button>
            </div>
            {ending}
        </div>
        {move || is_open.get().then(|| view! { <DisplaySettings state=state view=view is_open=is_open /> }.into_any())}
    }
}

/// The switch for all key roles: on while any is shown.
#[component]
pub fn AllRoles(
    /// How the map is seen.
    view: View,
    /// Its name.
    word: &'static str,
) -> impl IntoView {
    let analysed = view.analysed();
    let is_on = Signal::derive(move || analysed.roles.with(|roles| !roles.is_empty()));
    view! { <Tick word=word is_on=is_on on_change=move |is_on: bool| analysed.show_roles(is_on) /> }
}

/// The switch for clusters.
#[component]
pub fn ClusterSwitch(
    /// How the map is seen.
    view: View,
    /// Its name.
    word: &'static str,
) -> impl IntoView {
    let analysed = view.analysed();
    view! { <Tick word=word is_on=analysed.shows_hulls on_change=move |is_on: bool| analysed.show_hulls(is_on) /> }
}

/// A switch for layers that come and go together.
#[component]
pub fn Switch(
    /// How the map is seen.
    view: View,
    /// Its name.
    word: &'static str,
    /// What it shows.
    layers: Vec<Layer>,
    /// The most important one; it stays where the bar is too narrow for all.
    #[prop(optional)]
    is_main: bool,
) -> impl IntoView {
    let shown = layers.clone();
    let is_on = Signal::derive(move || view.layers.with(|on| shown.iter().all(|layer| on.contains(layer))));
    let change = move |is_on: bool| {
        view.layers.update(|on| {
            if is_on {
                on.extend(layers.iter().copied());
            } else {
                on.retain(|layer| !layers.contains(layer));
            }
        });
    };
    view! { <Tick word=word is_on=is_on on_change=change is_main=is_main /> }
}

/// A switch with a word.
#[component]
pub fn Tick(
    /// Its name.
    word: &'static str,
    /// On or off.
    #[prop(into)]
    is_on: Signal<bool>,
    /// Called with the new state.
    #[prop(into)]
    on_change: Callback<bool>,
    /// As of [`Switch`].
    #[prop(optional)]
    is_main: bool,
) -> impl IntoView {
    view! {
        <label class="layer" data-look=is_main.then_some("main")>
            <input
                type="checkbox"
                prop:checked=is_on
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            {word}
        </label>
    }
}
