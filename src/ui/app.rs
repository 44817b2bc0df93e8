//! The root: store, language, theme, and the page for each place.

use leptos::ev;
use leptos::prelude::*;

use crate::i18n::Locale;
use crate::ui::lazy;
use crate::ui::pages::cases::CasesPage;
use crate::ui::pages::settings;
use crate::ui::pages::shell::{Speaker, Toaster, TopBar};
use crate::ui::pages::theme::Theme;
use crate::ui::pages::unknown::UnknownPage;
use crate::ui::pages::waiting::Awaited;
use crate::ui::platform::page;
use crate::ui::route::Route;
use crate::ui::store::{Kept, Store, use_store};

/// The app. It is drawn anew when the language changes.
#[component]
pub fn App(
    /// What was found at the start.
    kept: Kept,
) -> impl IntoView {
    let store = Store::open(Locale::of_tag(&page::wished_language()), kept, lazy::fetch);
    store.locale.set(settings::kept(&store));
    Theme::kept(&store).show();
    provide_context(store);
    provide_context(settings::Open::closed());
    listen(store);
    Effect::new(move |_| page::mark_root("lang", Some(store.locale.get().tag())));
    move || {
        store.locale.track();
        view! { <Page /> }.into_any()
    }
}

/// What the app hears from the window.
fn listen(store: Store) {
    window_event_listener(ev::hashchange, move |_| {
        store.arrive();
        page::scroll_to_top();
        page::focus("content");
        // The place left may be gone with the focus in it; the one arrived at takes it.
        request_animation_frame(|| page::focus_if_lost("content"));
    });
    let flush = move || {
        if let Some(code) = store.code_there() {
            (code.flush)(&store);
        }
    };
    window_event_listener(ev::visibilitychange, move |_| flush());
    window_event_listener(ev::pagehide, move |_| flush());
    window_event_listener(ev::storage, move |_| match store.code_there() {
        Some(code) => (code.notice_other_tab)(&store),
        None => store.list_anew(),
    });
    window_event_listener(ev::keydown, move |event| {
        let wants = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
        let code = store.code_there().filter(|_| store.heading.with_untracked(Option::is_some));
        let Some(code) = code.filter(|_| wants && !page::is_typing()) else { return };
        match (event.key().to_lowercase().as_str(), event.shift_key()) {
            ("z", false) => (code.undo)(&store),
            ("z", true) | ("y", false) => (code.redo)(&store),
            _ => return,
        }
        event.prevent_default();
    });
}

#[component]
fn Page() -> impl IntoView {
    let store = use_store();
    // The frame of a case stays while only the place inside it changes.
    let place = Memo::new(move |_| {
        let route = store.route.get();
        route.case().ok_or(route)
    });
    view! {
        <TopBar />
        {move || match place.get() {
            Ok(id) => view! { <Awaited place=move |code| (code.frame)(id) /> }.into_any(),
            Err(Route::Method) => view! { <Awaited place=|code| (code.method)() /> }.into_any(),
            Err(Route::Across) => view! { <Awaited place=|code| (code.across)() /> }.into_any(),
            Err(Route::Cases) => view! { <CasesPage /> }.into_any(),
            Err(_) => view! { <UnknownPage /> }.into_any(),
        }}
        <Toaster />
        <Speaker />
    }
}
