//! The settings of the picture: what is written and drawn, and how large.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::drawing::scene::Layer;
use crate::drawing::sizes::Grade;
use crate::i18n::eco::eco;
use crate::i18n::map::map;
use crate::ui::components::choices::Choices;
use crate::ui::components::icon::Icon;
use crate::ui::map::chartbar::{Switch, Tick};
use crate::ui::map::view::View;
use crate::ui::platform::page;
use crate::ui::store::use_locale;

/// The id of the settings.
pub const DISPLAY: &str = "map-display";
/// The id of the button that opens them.
pub const DISPLAY_BUTTON: &str = "map-display-button";

/// What is shown of the map, and how large.
#[component]
pub fn DisplaySettings(
    /// How the map is seen.
    view: View,
    /// Whether this is shown.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let locale = use_locale();
    let (t, e) = (map(locale), eco(locale));
    let close = move || {
        is_open.set(false);
        page::focus(DISPLAY_BUTTON);
    };
    let key_down = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            close();
        }
    };
    view! {
        <section class="display panel" id=DISPLAY aria-labelledby="map-display-title" on:keydown=key_down>
            <div class="head">
                <h2 id="map-display-title">{e.display}</h2>
                <button class="tool" type="button" aria-label=e.close_display on:click=move |_| close()>
                    <Icon name="close" size="small" />
                </button>
            </div>
            <div class="body">
                <div class="display-switches" role="group" aria-label=t.layers>
                    <Switch view=view word=t.labels layers=vec![Layer::Names] />
                    <Switch view=view word=t.ties layers=vec![Layer::ContactTies, Layer::AnchorTies] />
                    <Tick
                        word=t.key_roles
                        is_on=view.shows_key_roles
                        on_change=move |is_on: bool| view.shows_key_roles.set(is_on)
                    />
                    <Switch view=view word=t.roles layers=vec![Layer::Roles] />
                    <Switch view=view word=t.ages layers=vec![Layer::Ages] />
                    <Switch view=view word=t.horizons layers=vec![Layer::Horizons] />
                    <Switch view=view word=e.emojis layers=vec![Layer::Emojis] />
                </div>
                <Size legend=e.letters grade=view.letters />
                <Size legend=e.symbols grade=view.symbols />
            </div>
        </section>
    }
}

#[component]
fn Size(legend: &'static str, grade: RwSignal<Grade>) -> impl IntoView {
    let t = eco(use_locale());
    let entries = Grade::ALL.into_iter().zip(t.grades).map(|(grade, word)| (grade.key().to_owned(), word.to_owned()));
    let value = Signal::derive(move || grade.get().key().to_owned());
    let pick = move |key: String| {
        if let Some(picked) = Grade::ALL.into_iter().find(|grade| grade.key() == key) {
            grade.set(picked);
        }
    };
    view! { <Choices legend=legend entries=entries.collect() value=value on_pick=pick /> }
}
