//! The bar at the foot: the neighbours by name, across the borders of phases.
//! To go on is to skip: no step holds anybody.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::page::Page;
use crate::i18n::phase_summary::phase_summary;
use crate::i18n::shell::shell;
use crate::i18n::wizard::wizard;
use crate::i18n::words;
use crate::ui::components::icon::Icon;
use crate::ui::route::Route;
use crate::ui::store::{SaveState, use_locale, use_store};

/// The pages before and after this one. Before the first and after the last
/// lies the overview.
#[component]
pub fn Walk(
    /// The open case.
    case: Memo<Case>,
    /// The page shown.
    page: Page,
) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let locale = use_locale();
    let t = wizard(locale);
    let word = move |neighbour: Option<Page>| {
        let name = match neighbour {
            Some(Page::Step(step)) => words::step(locale, step),
            Some(Page::Summary(_)) => phase_summary(locale).title,
            None => t.overview,
        };
        let phase = neighbour
            .filter(|neighbour| neighbour.phase() != page.phase() || matches!(neighbour, Page::Summary(_)))
            .map(|neighbour| view! { <small>{words::phase(locale, neighbour.phase())}</small> });
        view! { <span>{phase} {name}</span> }.into_any()
    };
    let place =
        move |neighbour: Option<Page>| neighbour.map_or(Route::Case(id), |page| Route::of_page(id, page)).href();
    view! {
        <nav class="walk" aria-label=t.walk>
            <a class="button" href=place(page.previous()) rel="prev">
                <Icon name="back" />
                {word(page.previous())}
            </a>
            <Kept />
            <a class="button" data-kind="main" href=place(page.next()) rel="next">
                {word(page.next())}
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
