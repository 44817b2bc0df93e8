//! The bar at the foot: the neighbours by name, across the borders of phases.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::step::Step;
use crate::i18n::shell::shell;
use crate::i18n::wizard::wizard;
use crate::i18n::words;
use crate::ui::components::icon::Icon;
use crate::ui::route::Route;
use crate::ui::store::{SaveState, use_locale, use_store};

/// The steps before and after this one. Before the first and after the last
/// lies the overview.
#[component]
pub fn Walk(
    /// The open case.
    case: Memo<Case>,
    /// The step shown.
    step: Step,
) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let locale = use_locale();
    let t = wizard(locale);
    let word = move |neighbour: Option<Step>| {
        let name = neighbour.map_or(t.overview, |neighbour| words::step(locale, neighbour));
        let phase = neighbour
            .filter(|neighbour| neighbour.phase() != step.phase())
            .map(|neighbour| view! { <small>{words::phase(locale, neighbour.phase())}</small> });
        view! { <span>{phase} {name}</span> }.into_any()
    };
    let place =
        move |neighbour: Option<Step>| neighbour.map_or(Route::Case(id), |neighbour| Route::Step(id, neighbour)).href();
    view! {
        <nav class="walk" aria-label=t.walk>
            <a class="button" href=place(step.previous()) rel="prev">
                <Icon name="back" />
                {word(step.previous())}
            </a>
            <Kept />
            <a class="button" data-kind="main" href=place(step.next()) rel="next">
                {word(step.next())}
                <Icon name="next" />
            </a>
        </nav>
    }
}

/// That everything is kept; said here only while it is true.
#[component]
fn Kept() -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let is_lost = Memo::new(move |_| matches!(store.saving.get(), SaveState::Failed(_)));
    view! {
        <p class="saved" data-is=move || if is_lost.get() { "late" } else { "ok" }>
            {move || {
                if is_lost.get() {
                    view! {
                        <Icon name="late" size="small" />
                        {shell(locale).not_saved}
                    }
                        .into_any()
                } else {
                    view! {
                        <Icon name="check" size="small" />
                        {wizard(locale).kept}
                    }
                        .into_any()
                }
            }}
        </p>
    }
}
