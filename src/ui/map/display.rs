//! The settings of the picture: what is written and drawn, and how large.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::domain::map::key_role::KeyRole;
use crate::drawing::scene::Layer;
use crate::drawing::sizes::Grade;
use crate::i18n::eco::eco;
use crate::i18n::map::map;
use crate::i18n::roles_on_map::{self, on_map, role_hint};
use crate::ui::components::choices::Choices;
use crate::ui::components::icon::Icon;
use crate::ui::map::badge::BadgePicture;
use crate::ui::map::canvas::CHART;
use crate::ui::map::chartbar::{AllRoles, ClusterSwitch, Switch};
use crate::ui::map::experiment;
use crate::ui::map::state::MapState;
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
    /// The state of the map screen.
    state: MapState,
    /// How the map is seen.
    view: View,
    /// Whether this is shown.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let locale = use_locale();
    let (t, e, a) = (map(locale), eco(locale), on_map(locale));
    let think = move |_| {
        is_open.set(false);
        experiment::toggle_selected(state, None);
        page::focus(CHART);
    };
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
                <fieldset class="choices">
                    <legend>{a.shown}</legend>
                    <div class="display-switches">
                        <Switch view=view word=e.eco_map layers=vec![Layer::Qualities] />
                        <Switch view=view word=t.ties layers=vec![Layer::ContactTies, Layer::AnchorTies] />
                        <Switch view=view word=t.labels layers=vec![Layer::Names] />
                        <Switch view=view word=t.roles layers=vec![Layer::Roles] />
                        <Switch view=view word=t.ages layers=vec![Layer::Ages] />
                        <Switch view=view word=e.emojis layers=vec![Layer::Emojis] />
                        <Switch view=view word=t.horizons layers=vec![Layer::Horizons] />
                        <ClusterSwitch view=view word=a.hulls />
                    </div>
                    <NoClusters view=view />
                </fieldset>
                <KeyRoles state=state view=view />
                <button class="button" data-size="small" type="button" on:click=think>
                    <Icon name="what-if" size="small" />
                    {a.what_if}
                </button>
                <Size legend=e.letters grade=view.letters />
                <Size legend=e.symbols grade=view.symbols />
            </div>
        </section>
    }
}

/// Said where there is no cluster to show.
#[component]
fn NoClusters(view: View) -> impl IntoView {
    let t = on_map(use_locale());
    let count = view.analysed().clusters();
    move || (count.get() == 0).then(|| view! { <p class="small quiet">{t.no_clusters}</p> }.into_any())
}

/// Every key role with its sign, what it means and how many hold it on this map.
#[component]
fn KeyRoles(state: MapState, view: View) -> impl IntoView {
    let locale = use_locale();
    let t = on_map(locale);
    let analysed = view.analysed();
    let has_ties = Memo::new(move |_| state.report.with(|report| !report.overall.block.ties.is_empty()));
    let switch = move |role: KeyRole| {
        let count = analysed.count(role);
        let is_on = move || analysed.roles.with(|roles| roles.contains(&role));
        view! {
            <label class="role-switch" data-none=move || (count.get() == 0).then_some("")>
                <input
                    type="checkbox"
                    prop:checked=is_on
                    on:change=move |event| analysed.show_role(role, event_target_checked(&event))
                />
                <BadgePicture role=role />
                <span>
                    <b>{roles_on_map::role(locale, role)}</b>
                    <small>{role_hint(locale, role)}</small>
                </span>
                <span class="count">{move || count.get()}</span>
            </label>
        }
    };
    view! {
        <fieldset class="choices">
            <legend>{t.roles}</legend>
            <AllRoles view=view word=t.all_roles />
            <div class="role-switches">{KeyRole::ALL.map(switch).collect_view()}</div>
            {move || (!has_ties.get()).then(|| view! { <p class="small quiet">{t.no_ties}</p> }.into_any())}
        </fieldset>
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
