//! A sign over the map for what is not how things are today: a target, or an
//! earlier version.

use leptos::prelude::*;

use crate::domain::map::version::MapAim;
use crate::i18n::versions::versions;
use crate::ui::components::icon::Icon;
use crate::ui::map::state::MapState;
use crate::ui::map::timeline;
use crate::ui::map::versions::Versions;

/// What the version shown is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Newest,
    Earlier,
    Target,
}

fn standing(state: MapState) -> Memo<Standing> {
    Memo::new(move |_| {
        let (id, aim) = state.version.with(|version| (version.id, version.aim));
        let is_newest = state.case.with(|case| case.newest_map().is_none_or(|newest| newest.id == id));
        match (aim, is_newest) {
            (MapAim::Target, _) => Standing::Target,
            (MapAim::Actual, true) => Standing::Newest,
            (MapAim::Actual, false) => Standing::Earlier,
        }
    })
}

/// The word in `data-standing` on the map screen.
pub fn word(state: MapState) -> Signal<Option<&'static str>> {
    let standing = standing(state);
    Signal::derive(move || match standing.get() {
        Standing::Newest => None,
        Standing::Earlier => Some("earlier"),
        Standing::Target => Some("target"),
    })
}

/// The sign.
#[component]
pub fn StandingSign(
    /// The state of the map screen.
    state: MapState,
) -> impl IntoView {
    let hand: Versions = expect_context();
    let t = versions(state.locale());
    let standing = standing(state);
    let to_newest = move |_| {
        if let Some(id) = state.case.with_untracked(|case| case.newest_map().map(|newest| newest.id)) {
            hand.show(id);
            // The button goes with what it spoke of.
            timeline::focus_shown(state);
        }
    };
    let sign = move |icon: &'static str, word: &'static str, kind: &'static str| {
        view! {
            <p class="standing panel" data-is=kind data-covers="bottom">
                <Icon name=icon size="small" />
                <b>{word}</b>
                <button type="button" on:click=to_newest>
                    {t.to_newest}
                </button>
            </p>
        }
        .into_any()
    };
    move || match standing.get() {
        Standing::Newest => None,
        Standing::Earlier => Some(sign("clock", t.older, "earlier")),
        Standing::Target => Some(sign("goal", t.target, "target")),
    }
}
