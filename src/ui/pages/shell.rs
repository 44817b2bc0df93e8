//! What stands around every page: the bar, the message, the voice.

use leptos::prelude::*;

use crate::i18n::Locale;
use crate::i18n::shell::shell;
use crate::storage::repository::SaveError;
use crate::ui::components::icon::Icon;
use crate::ui::pages::settings::{self, Settings};
use crate::ui::pages::theme::Theme;
use crate::ui::platform::page;
use crate::ui::route::Route;
use crate::ui::store::{Code, SaveState, use_locale, use_store};

/// The bar on top: where we are, whether it is saved, language and theme.
#[component]
pub fn TopBar() -> impl IntoView {
    let t = shell(use_locale());
    let to_content = |event: leptos::ev::MouseEvent| {
        // The address holds the place in the app, so the link must not change it.
        event.prevent_default();
        page::focus("content");
    };
    view! {
        <a class="skip" href="#content" on:click=to_content>
            {t.skip}
        </a>
        <header class="topbar">
            <a class="brand" href=Route::Cases.href() aria-label=t.home>
                <Icon name="anchor" />
                <span class="brand-word">"Ankerplatz"</span>
            </a>
            <Crumbs />
            <Saved />
            <div class="tools">
                <LanguageSwitch />
                <ThemeMenu />
                <Settings />
            </div>
        </header>
    }
}

#[component]
fn Crumbs() -> impl IntoView {
    let store = use_store();
    let t = shell(use_locale());
    view! {
        <nav class="crumbs" aria-label=t.path>
            <ol>
                {move || match store.heading.get() {
                    Some((id, name)) => {
                        let is_left_out = name.is_empty() || store.hides_names.get();
                        let name = if is_left_out { t.nameless.to_owned() } else { name };
                        view! {
                            <li class="wide-only">
                                <a href=Route::Cases.href()>{t.cases}</a>
                            </li>
                            <li aria-current="page">
                                <a href=Route::Case(id).href()>{name}</a>
                            </li>
                        }
                            .into_any()
                    }
                    None => view! { <li aria-current="page">{t.cases}</li> }.into_any(),
                }}
            </ol>
        </nav>
    }
}

/// Whether everything is kept. Quiet while it is, plain when it is not.
#[component]
fn Saved() -> impl IntoView {
    let store = use_store();
    let t = shell(use_locale());
    let state = move || match store.saving.get() {
        SaveState::Untouched if store.is_memory_only => SaveState::Failed(SaveError::Blocked),
        state => state,
    };
    view! {
        // Read out only when something is wrong: every act is saved, and hearing of
        // that each time would drown what the act itself says.
        <p class="saved" role="status" aria-live=move || {
            match state() {
                SaveState::Untouched | SaveState::Saved(_) | SaveState::Waiting => "off",
                SaveState::Failed(_) => "polite",
            }
        } data-is=move || {
            match state() {
                SaveState::Untouched | SaveState::Saved(_) => "ok",
                SaveState::Waiting => "waiting",
                SaveState::Failed(_) => "late",
            }
        }>
            {move || match state() {
                SaveState::Failed(_) => view! { <Icon name="late" size="small" /> }.into_any(),
                _ => view! { <Icon name="check" size="small" /> }.into_any(),
            }}
            <span class="saved-word">
                {move || match state() {
                    SaveState::Untouched => t.stored_here.to_owned(),
                    SaveState::Saved(time) => (t.saved)(&time),
                    SaveState::Waiting => t.saving.to_owned(),
                    SaveState::Failed(_) => t.not_saved.to_owned(),
                }}
            </span>
        </p>
    }
}

#[component]
fn LanguageSwitch() -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let other = settings::other_tongue(store, locale);
    let switch = move |_| settings::speak(store, other);
    view! {
        <button class="tool language" type="button" lang=other.tag() on:click=switch>
            <span class="wide-only">{shell(locale).other_language}</span>
            <abbr class="narrow-only" title=shell(locale).other_language>
                {Locale::of(other).language_tag().to_uppercase()}
            </abbr>
        </button>
    }
}

#[component]
fn ThemeMenu() -> impl IntoView {
    let store = use_store();
    let t = shell(use_locale());
    let theme = RwSignal::new(Theme::kept(&store));
    let word = move |theme| match theme {
        Theme::System => t.theme_system,
        Theme::Light => t.theme_light,
        Theme::Dark => t.theme_dark,
        Theme::Contrast => t.theme_contrast,
    };
    let pick = move |event| {
        let picked = Theme::of_key(&event_target_value(&event));
        store.keep_setting("theme", picked.key());
        picked.show();
        theme.set(picked);
    };
    view! {
        <label class="theme">
            <Icon name="theme" />
            <span class="only-heard">{t.theme}</span>
            <select on:change=pick>
                {Theme::ALL
                    .into_iter()
                    .map(|entry| {
                        view! {
                            <option value=entry.key() prop:selected=move || theme.get() == entry>
                                {word(entry)}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
        </label>
    }
}

/// What stands above a page when something is not kept, with the ways out.
#[component]
pub fn SaveNotice(
    /// Hands the open case out as a file.
    #[prop(into)]
    download: Callback<()>,
    /// Opens this case as a copy of its own.
    #[prop(into)]
    keep_copy: Callback<()>,
) -> impl IntoView {
    let store = use_store();
    let t = shell(use_locale());
    let take_theirs = move || {
        if let Some(id) = store.open_id() {
            store.open_case(id);
        }
    };
    move || {
        let SaveState::Failed(error) = store.saving.get() else { return ().into_any() };
        let (text, elsewhere) = match error {
            SaveError::Full => (t.full, false),
            SaveError::Blocked => (t.blocked, false),
            SaveError::ChangedElsewhere => (t.changed_elsewhere, true),
        };
        let ways = if elsewhere {
            view! {
                <button class="button" type="button" on:click=move |_| take_theirs()>
                    {t.take_theirs}
                </button>
                <button class="button" type="button" on:click=move |_| keep_copy.run(())>
                    {t.keep_as_copy}
                </button>
            }
            .into_any()
        } else {
            view! {
                <button class="button" type="button" on:click=move |_| download.run(())>
                    {t.download_now}
                </button>
                <button class="button" type="button" on:click=move |_| store.save()>
                    {t.try_again}
                </button>
            }
            .into_any()
        };
        view! {
            <div class="notice banner" data-tone="late" role="alert">
                <Icon name="late" />
                <p>{text}</p>
                <div class="row">{ways}</div>
            </div>
        }
        .into_any()
    }
}

/// A message at the foot of the page. It stays until it is closed or the place
/// changes, since nobody should have to read against the clock.
#[component]
pub fn Toaster() -> impl IntoView {
    let store = use_store();
    let t = shell(use_locale());
    view! {
        <div class="toaster" role="status">
            {move || {
                // The place of a case says it itself.
                let is_late = matches!(store.code.get(), Code::Late) && store.route.get().case().is_none();
                is_late.then(|| view! { <div class="toast">{t.loading}</div> })
            }}
            {move || {
                store
                    .toast
                    .get()
                    .map(|toast| {
                        let button = toast
                            .action
                            .map(|(word, deed)| {
                                let act = move |_| {
                                    store.toast.set(None);
                                    deed();
                                };
                                view! {
                                    <button class="button" type="button" on:click=act>
                                        {word}
                                    </button>
                                }
                            });
                        view! {
                            <div class="toast">
                                <span>{toast.text}</span>
                                {button}
                                <button
                                    class="tool"
                                    type="button"
                                    aria-label=t.close
                                    on:click=move |_| store.toast.set(None)
                                >
                                    <Icon name="close" />
                                </button>
                            </div>
                        }
                    })
            }}
        </div>
    }
}

/// What is told to a screen reader only.
#[component]
pub fn Speaker() -> impl IntoView {
    let spoken = use_store().spoken;
    view! {
        <div class="only-heard" role="status" aria-live="polite">
            {move || spoken.get()}
        </div>
    }
}
