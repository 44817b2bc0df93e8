//! The network map on the screen.

pub mod inspector;
pub mod keys;
pub mod numbers;
pub mod state;
pub mod table;

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::ui::map::numbers::Numbers;
use crate::ui::map::state::MapState;
use crate::ui::map::table::ContactTable;

/// The map of a case.
#[component]
pub fn MapPage(
    /// The case shown.
    case: Memo<Case>,
) -> impl IntoView {
    let state = MapState::new(case);
    view! {
        <Numbers state=state on_close=|()| () />
        <ContactTable state=state />
        {move || state.selection.get().only().map(|id| view! { <inspector::ContactInspector state=state id=id /> })}
    }
}
