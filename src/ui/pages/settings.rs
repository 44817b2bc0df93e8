//! The settings: the language with its spelling, and the word for the client.
//! They are kept in this browser and hold for every case.

use leptos::prelude::*;

use crate::i18n::settings::settings;
use crate::i18n::shell::shell;
use crate::i18n::{Language, Locale, Tongue, Wording};
use crate::ui::components::dialog::Dialog;
use crate::ui::components::icon::Icon;
use crate::ui::platform::page;
use crate::ui::store::{Store, use_locale, use_store};

const LANGUAGE: &str = "setting-language";
const WORDING: &str = "setting-wording";

/// Whether the settings are open. The app is drawn anew when one of them
/// changes, so this is kept outside of what is drawn.
#[derive(Clone, Copy)]
pub struct Open {
    is_open: RwSignal<bool>,
    /// The field that was changed last and takes the focus again.
    changed: StoredValue<Option<&'static str>>,
}

impl Open {
    /// Closed.
    pub fn closed() -> Self {
        Self { is_open: RwSignal::new(false), changed: StoredValue::new(None) }
    }
}

/// The locale that was chosen last; the wish of the browser until then.
pub fn kept(store: &Store) -> Locale {
    Locale {
        tongue: store.setting("language").map_or_else(
            || Tongue::of_tag(&page::wished_language()), //
            |tag| Tongue::of_tag(&tag),
        ),
        wording: store.setting("wording").map_or_else(Wording::default, |key| Wording::of_key(&key)),
    }
}

/// Speaks and remembers another tongue.
pub fn speak(store: Store, tongue: Tongue) {
    store.keep_setting("language", tongue.tag());
    // The switch in the bar leads back to the German that was chosen.
    if tongue.language() == Language::De {
        store.keep_setting("german", tongue.tag());
    }
    store.locale.update(|locale| locale.tongue = tongue);
}

/// The tongue of the other language, for the switch in the bar.
pub fn other_tongue(store: Store, locale: Locale) -> Tongue {
    match locale.language() {
        Language::De => Tongue::En,
        Language::En => store.setting("german").map_or(Tongue::De, |tag| Tongue::of_tag(&tag)),
    }
}

/// The button in the bar, and the dialogue it opens.
#[component]
pub fn Settings() -> impl IntoView {
    let open = expect_context::<Open>();
    let t = settings(use_locale());
    let closed = move |()| open.is_open.set(false);
    let view = view! {
        <button
            class="tool"
            type="button"
            aria-label=t.title
            title=t.title
            on:click=move |_| open.is_open.set(true)
        >
            <Icon name="settings" />
        </button>
        <Dialog open=open.is_open title=t.title>
            <Choices on_close=Callback::new(closed) />
        </Dialog>
    };
    // Made after the dialogue, so it runs when that is open again.
    Effect::new(move |_| {
        if let Some(field) = open.changed.try_update_value(Option::take).flatten() {
            page::focus(field);
        }
    });
    view
}

#[component]
fn Choices(on_close: Callback<()>) -> impl IntoView {
    let store = use_store();
    let open = expect_context::<Open>();
    let locale = use_locale();
    let t = settings(locale);
    let set_tongue = move |event| {
        open.changed.set_value(Some(LANGUAGE));
        speak(store, Tongue::of_tag(&event_target_value(&event)));
    };
    let set_wording = move |event| {
        let wording = Wording::of_key(&event_target_value(&event));
        open.changed.set_value(Some(WORDING));
        store.keep_setting("wording", wording.key());
        store.locale.update(|locale| locale.wording = wording);
    };
    let tongue = move |tongue: Tongue| {
        view! {
            <option value=tongue.tag() lang=tongue.tag() selected=tongue == locale.tongue>
                {tongue.name()}
            </option>
        }
    };
    let wording = move |wording: Wording| {
        view! {
            <option value=wording.key() selected=wording == locale.wording>
                {wording.word_at_the_start(locale.language())}
            </option>
        }
    };
    view! {
        <div class="field" data-kind="select">
            <label for=LANGUAGE>{t.language}</label>
            <select class="input" id=LANGUAGE on:change=set_tongue>
                {Tongue::ALL.map(tongue).collect_view()}
            </select>
        </div>
        <div class="field" data-kind="select">
            <label for=WORDING>{t.wording}</label>
            <select class="input" id=WORDING aria-describedby="setting-wording-note" on:change=set_wording>
                {Wording::ALL.map(wording).collect_view()}
            </select>
            <p class="note" id="setting-wording-note">
                {t.wording_note}
            </p>
        </div>
        <p>{t.kept_note}</p>
        <div class="foot">
            <button class="button" type="button" on:click=move |_| on_close.run(())>
                {shell(locale).close}
            </button>
        </div>
    }
}
