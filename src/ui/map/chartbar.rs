//! Above the water: back and forth, the eco-map, and what of the map is shown.

use leptos::prelude::*;

use crate::drawing::scene::Layer;
use crate::i18n::eco::eco;
use crate::i18n::map::map;
use crate::ui::components::icon::Icon;
use crate::ui::map::canvas::CHART;
use crate::ui::map::display::{DISPLAY, DISPLAY_BUTTON, DisplaySettings};
use crate::ui::map::history::HistoryButtons;
use crate::ui::map::present::PresentDoors;
use crate::ui::map::view::View;
use crate::ui::platform::page;
use crate::ui::store::use_locale;

/// Undo, redo, and the switches of the layers.
#[component]
pub fn ChartBar(
    /// How the map is seen.
    view: View,
) -> impl IntoView {
    let locale = use_locale();
    let (t, e) = (map(locale), eco(locale));
    let is_open = RwSignal::new(false);
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
                <Switch view=view word=t.labels layers=vec![Layer::Names] />
                <Switch view=view word=t.ties layers=vec![Layer::ContactTies, Layer::AnchorTies] />
                <Tick
                    word=t.key_roles
                    is_on=view.shows_key_roles
                    on_change=move |is_on: bool| view.shows_key_roles.set(is_on)
                />
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
            {ending}
        </div>
        {move || is_open.get().then(|| view! { <DisplaySettings view=view is_open=is_open /> }.into_any())}
    }
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
