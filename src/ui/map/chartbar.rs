//! Above the water: back and forth, and what of the map is shown.

use leptos::prelude::*;

use crate::drawing::scene::Layer;
use crate::i18n::map::map;
use crate::i18n::shell::shell;
use crate::ui::components::icon::Icon;
use crate::ui::map::present::PresentDoors;
use crate::ui::map::view::View;
use crate::ui::store::{use_locale, use_store};

/// Undo, redo and the switches of the layers.
#[component]
pub fn ChartBar(
    /// How the map is seen.
    view: View,
) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let (t, s) = (map(locale), shell(locale));
    let both_ties = [Layer::ContactTies, Layer::AnchorTies];
    view! {
        <div class="chartbar" data-covers="top">
            <div class="panel toolset" role="group" aria-label=t.history>
                <button
                    class="tool"
                    type="button"
                    aria-label=s.undo
                    title=s.undo
                    disabled=move || !store.can_undo()
                    on:click=move |_| store.undo()
                >
                    <Icon name="undo" />
                </button>
                <button
                    class="tool"
                    type="button"
                    aria-label=s.redo
                    title=s.redo
                    disabled=move || !store.can_redo()
                    on:click=move |_| store.redo()
                >
                    <Icon name="redo" />
                </button>
            </div>
            <PresentDoors />
            <div class="panel switches" role="group" aria-label=t.layers>
                <Switch view=view word=t.labels layers=vec![Layer::Names] />
                <Switch view=view word=t.roles layers=vec![Layer::Roles] />
                <Switch view=view word=t.ages layers=vec![Layer::Ages] />
                <Switch view=view word=t.horizons layers=vec![Layer::Horizons] />
                <Switch view=view word=t.ties layers=both_ties.to_vec() />
                <Tick
                    word=t.key_roles
                    is_on=view.shows_key_roles
                    on_change=move |is_on: bool| view.shows_key_roles.set(is_on)
                />
            </div>
        </div>
    }
}

/// A switch for layers that come and go together.
#[component]
fn Switch(view: View, word: &'static str, layers: Vec<Layer>) -> impl IntoView {
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
    view! { <Tick word=word is_on=is_on on_change=change /> }
}

#[component]
fn Tick(
    word: &'static str,
    #[prop(into)] is_on: Signal<bool>,
    #[prop(into)] on_change: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class="layer">
            <input
                type="checkbox"
                prop:checked=is_on
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            {word}
        </label>
    }
}
