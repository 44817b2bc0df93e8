//! Which versions are compared, and how they are seen.

use leptos::prelude::*;

use crate::domain::ids::MapId;
use crate::i18n::changes::compare;
use crate::ui::components::choices::{Choices, Tick};
use crate::ui::components::field::SelectField;
use crate::ui::components::icon::Icon;
use crate::ui::map::compare::state::{CompareState, Way};
use crate::ui::route::{Route, Wished};

const BESIDE: &str = "beside";
const OVER: &str = "over";

/// The doors of the page: to paper, and back to the map.
#[component]
pub fn Doors(
    /// The state of the comparison.
    state: CompareState,
) -> impl IntoView {
    let t = compare(state.locale());
    let id = state.case.with_untracked(|case| case.id);
    view! {
        <div class="row">
            <a class="button" href=move || Route::PrintCompare(id, state.wished.get()).href()>
                <Icon name="print" />
                {t.print}
            </a>
            <a class="button" href=Route::Map(id).href()>
                <Icon name="anchor" />
                {t.to_map}
            </a>
        </div>
    }
}

/// The choice of the two versions and of the view.
#[component]
pub fn Choice(
    /// The state of the comparison.
    state: CompareState,
) -> impl IntoView {
    let t = compare(state.locale());
    // The earlier one is never the last, nor the later one the first.
    let entries = move |which: usize| {
        Signal::derive(move || {
            state.case.with(|case| {
                let versions = case.maps.iter().map(|version| (version.id.0.to_string(), state.name(version)));
                versions.skip(which).take(case.maps.len().saturating_sub(1)).collect::<Vec<_>>()
            })
        })
    };
    let at = move |at: usize| state.pair.with(|pair| pair.as_ref().map(|pair| pair[at].id));
    let key = move |which: usize| Signal::derive(move || at(which).map(|id| id.0.to_string()).unwrap_or_default());
    // Whoever picks one that is not before or after the other moves the other along.
    let pick = move |which: usize, key: String| {
        let Some(picked) = key.parse().ok().map(MapId) else { return };
        let other = untrack(|| at(1 - which));
        let (from, to) = state.case.with_untracked(|case| {
            let place = |id: Option<MapId>| case.maps.iter().position(|version| Some(version.id) == id);
            let id = |at: usize| case.maps.get(at).map(|version| version.id);
            let (here, there) = (place(Some(picked)).unwrap_or_default(), place(other).unwrap_or_default());
            if which == 0 {
                (Some(picked), id(there.max(here + 1)))
            } else {
                (id(there.min(here.saturating_sub(1))), Some(picked))
            }
        });
        state.wish(Wished { from, to, ..state.wished.get_untracked() });
    };
    let way = Signal::derive(move || {
        match state.way.get() {
            Way::Beside => BESIDE,
            Way::Over => OVER,
        }
        .to_owned()
    });
    let ways = vec![(BESIDE.to_owned(), t.beside.to_owned()), (OVER.to_owned(), t.over.to_owned())];
    let see = move |key: String| state.way.set(if key == OVER { Way::Over } else { Way::Beside });
    let is_masked = Signal::derive(move || state.wished.get().is_masked);
    let mask = move |is_masked: bool| state.wish(Wished { is_masked, ..state.wished.get_untracked() });
    view! {
        <div class="comparebar">
            <SelectField label=t.from value=key(0) entries=entries(0) on_pick=move |key| pick(0, key) />
            <SelectField label=t.to value=key(1) entries=entries(1) on_pick=move |key| pick(1, key) />
            <Choices legend=t.view entries=ways value=way on_pick=see />
            <Tick label=t.masked value=is_masked on_change=mask />
        </div>
    }
}
