//! The bar at the foot: the neighbours by name, across the borders of phases.
//! No step holds anybody: one in which nothing was entered is skipped, or put off
//! for later, from here.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::page::Page;
use crate::domain::phase::progress::{self, State};
use crate::i18n::phase_summary::phase_summary;
use crate::i18n::shell::shell;
use crate::i18n::skipping::skipping;
use crate::i18n::wizard::wizard;
use crate::i18n::words;
use crate::ui::components::icon::Icon;
use crate::ui::route::Route;
use crate::ui::store::{SaveState, use_locale, use_store};
use crate::ui::wizard::later::LaterButton;

/// The pages before and after this one, and the sign for later between them. Before the first and after the last
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
    let name = move |neighbour: Option<Page>| match neighbour {
        Some(Page::Step(step)) => words::step(locale, step),
        Some(Page::Summary(_)) => phase_summary(locale).title,
        None => t.overview,
    };
    let word = move |neighbour: Option<Page>| {
        let phase = neighbour
            .filter(|neighbour| neighbour.phase() != page.phase() || matches!(neighbour, Page::Summary(_)))
            .map(|neighbour| view! { <small>{words::phase(locale, neighbour.phase())}</small> });
        view! { <span>{phase} {name(neighbour)}</span> }.into_any()
    };
    let state = Memo::new(move |_| match page {
        Page::Step(step) => Some(case.with(|case| progress::of_step(case, step).state())),
        Page::Summary(_) => None,
    });
    let is_skipped = Memo::new(move |_| state.get() == Some(State::NotBegun));
    let onward = move || {
        if is_skipped.get() {
            let t = skipping(locale);
            view! { <span>{t.skip} " " <small>{(t.onward)(name(page.next()))}</small></span> }.into_any()
        } else {
            word(page.next())
        }
    };
    let later = match page {
        Page::Step(step) => view! { <LaterButton case=case step=step /> }.into_any(),
        Page::Summary(_) => ().into_any(),
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
            <div class="walk-on">
                {later}
                <a
                    class="button"
                    data-kind=move || (!is_skipped.get()).then_some("main")
                    href=place(page.next())
                    rel="next"
                >
                    {onward}
                    <Icon name="next" />
                </a>
            </div>
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
