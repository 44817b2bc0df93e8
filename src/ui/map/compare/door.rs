//! The door from the map to the comparison of its versions.

use leptos::prelude::*;

use crate::i18n::changes::compare;
use crate::ui::components::icon::Icon;
use crate::ui::map::state::MapState;
use crate::ui::route::{Route, Wished};

/// The link, while there is something to compare. What is shown without names
/// is compared without names.
#[component]
pub fn CompareDoor(
    /// The state of the map screen.
    state: MapState,
) -> impl IntoView {
    let t = compare(state.locale());
    let has_several = Memo::new(move |_| state.case.with(|case| case.maps.len() > 1));
    let href = move || {
        let (id, newest) = state.case.with(|case| (case.id, case.newest_map().map(|version| version.id)));
        // The version shown is compared with the newest one, that one with the one before.
        let shown = state.version.with(|version| version.id);
        let from = (Some(shown) != newest).then_some(shown);
        Route::Compare(id, Wished { from, to: None, is_masked: state.is_masked.get() }).href()
    };
    move || {
        has_several.get().then(|| {
            view! {
                <a class="button" data-size="small" href=href>
                    <Icon name="compare" size="small" />
                    <span>{t.door}</span>
                </a>
            }
            .into_any()
        })
    }
}
