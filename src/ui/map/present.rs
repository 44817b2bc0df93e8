//! Showing the map to somebody: large, alone on the screen, on demand without
//! names. Nothing of it is kept.

use std::time::Duration;

use leptos::ev;
use leptos::leptos_dom::helpers::IntervalHandle;
use leptos::prelude::*;

use crate::drawing::sizes::Grade;
use crate::editor::gesture::Gesture;
use crate::i18n::map::map;
use crate::i18n::present::present;
use crate::i18n::versions;
use crate::ui::components::dialog::Dialog;
use crate::ui::components::icon::Icon;
use crate::ui::map::canvas::CHART;
use crate::ui::map::hand::Hand;
use crate::ui::map::image::Image;
use crate::ui::map::panels::NARROW;
use crate::ui::map::state::MapState;
use crate::ui::map::view::View;
use crate::ui::platform::{layout, page};
use crate::ui::store::{use_locale, use_store};

/// After so long without a hand the bar goes, at the latest after twice as long.
const REST: Duration = Duration::from_secs(4);

/// The attribute of the page while the map is shown.
const MARK: &str = "data-present";
/// The id of the door in the bar.
const DOOR: &str = "present-door";

/// Showing the map. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Present {
    is_on: RwSignal<bool>,
    image: RwSignal<bool>,
    /// How large letters and symbols were before.
    before: StoredValue<(Grade, Grade)>,
    state: StoredValue<MapState>,
    view: StoredValue<View>,
}

impl Present {
    /// Not shown.
    pub fn new(state: MapState, view: View) -> Self {
        let (is_on, image) = (RwSignal::new(false), RwSignal::new(false));
        let before = StoredValue::new((Grade::Normal, Grade::Normal));
        Self { is_on, image, before, state: StoredValue::new(state), view: StoredValue::new(view) }
    }

    /// True while the map is shown to somebody.
    pub fn is_on(&self) -> bool {
        self.is_on.get()
    }

    fn begin(self) {
        self.is_on.set(true);
        let view = self.view.get_value();
        self.before.set_value((view.letters.get_untracked(), view.symbols.get_untracked()));
        if layout::is_window_wide(NARROW) {
            self.show_at(Grade::Large, Grade::Large);
        }
        page::mark_root(MARK, Some(""));
        page::set_full_screen(true);
        let state = self.state.get_value();
        state.announce(present(state.locale()).begun.to_owned());
        page::focus(CHART);
    }

    fn end(self) {
        if !self.is_on.get_untracked() {
            return;
        }
        self.is_on.set(false);
        let (letters, symbols) = self.before.get_value();
        self.show_at(letters, symbols);
        let state = self.state.get_value();
        state.is_masked.set(false);
        page::mark_root(MARK, None);
        page::set_full_screen(false);
        state.announce(present(state.locale()).ended.to_owned());
        page::focus_soon(DOOR);
    }

    fn show_at(self, letters: Grade, symbols: Grade) {
        let view = self.view.get_value();
        view.letters.set(letters);
        view.symbols.set(symbols);
        view.refit();
    }

    /// The next larger or smaller size, if there is one.
    fn next(self, sizes: impl IntoIterator<Item = Grade>) -> Option<Grade> {
        let now = self.view.get_value().letters.get();
        sizes.into_iter().skip_while(|grade| *grade != now).nth(1)
    }

    fn larger(self) -> Option<Grade> {
        self.next(Grade::ALL)
    }

    fn smaller(self) -> Option<Grade> {
        self.next(Grade::ALL.into_iter().rev())
    }

    fn show_next(self, grade: Option<Grade>) {
        if let Some(grade) = grade {
            self.show_at(grade, grade);
        }
    }
}

/// The doors above the map: to showing it, and to its image.
#[component]
pub fn PresentDoors() -> impl IntoView {
    let shown: Present = expect_context();
    let t = present(use_locale());
    view! {
        <div class="panel toolset">
            <button
                class="tool"
                type="button"
                id=DOOR
                aria-label=t.show
                title=t.show
                on:click=move |_| shown.begin()
            >
                <Icon name="eye" />
            </button>
            <button
                class="tool"
                type="button"
                aria-label=t.image
                title=t.image
                aria-haspopup="dialog"
                on:click=move |_| shown.image.set(true)
            >
                <Icon name="export" />
            </button>
        </div>
    }
}

/// The bar while the map is shown, and the dialogue of the image.
#[component]
pub fn PresentRoom(
    /// The state of the map screen.
    state: MapState,
    /// How the map is seen.
    view: View,
    /// The hand on it.
    hand: Hand,
) -> impl IntoView {
    let shown: Present = expect_context();
    let t = present(state.locale());
    end_by_escape(shown, hand);
    // The path above the map stays in the page while it is not shown.
    let hides_names = use_store().hides_names;
    Effect::new(move |_| hides_names.set(state.is_masked.get()));
    // Whoever leaves the map by other ways finds the page as it was.
    on_cleanup(move || {
        hides_names.set(false);
        page::mark_root(MARK, None);
        page::set_full_screen(false);
    });
    view! {
        {move || shown.is_on.get().then(|| view! { <Bar state=state view=view shown=shown /> }.into_any())}
        <Dialog open=shown.image title=t.image>
            <Image state=state view=view />
        </Dialog>
    }
}

/// Escape ends what the hand is doing, and showing the map only after that. The
/// browser takes the key for itself while it shows the page on the full screen.
fn end_by_escape(shown: Present, hand: Hand) {
    // What the hand was doing before this key.
    let is_busy = StoredValue::new(false);
    Effect::new(move |_| {
        if hand.gesture.with(|gesture| *gesture != Gesture::Idle) | hand.adding.with(Option::is_some) {
            is_busy.set_value(true);
            return;
        }
        // The key that has just ended it is still on its way up.
        request_animation_frame(move || {
            let is_idle = hand.gesture.try_with_untracked(|gesture| *gesture == Gesture::Idle) == Some(true);
            if is_idle && hand.adding.try_get_untracked() == Some(None) {
                is_busy.try_set_value(false);
            }
        });
    });
    let key = window_event_listener(ev::keydown, move |event| {
        if event.key() == "Escape" && !is_busy.get_value() && !shown.image.get_untracked() {
            shown.end();
        }
    });
    let was_full = StoredValue::new(false);
    let full = window_event_listener_untyped("fullscreenchange", move |_| {
        let is_full = page::is_full_screen();
        if was_full.get_value() && !is_full {
            shown.end();
        }
        was_full.set_value(is_full);
    });
    on_cleanup(move || {
        key.remove();
        full.remove();
    });
}

/// True while somebody moves; the bar shows itself then.
fn wakefulness() -> RwSignal<bool> {
    let is_awake = RwSignal::new(true);
    let was_touched = StoredValue::new(true);
    let wake = move || {
        was_touched.set_value(true);
        if !is_awake.get_untracked() {
            is_awake.set(true);
        }
    };
    let moved = window_event_listener(ev::pointermove, move |_| wake());
    let down = window_event_listener(ev::pointerdown, move |_| wake());
    let key = window_event_listener(ev::keydown, move |_| wake());
    let rest = move || {
        if was_touched.try_update_value(std::mem::take) == Some(false) {
            is_awake.try_set(false);
        }
    };
    let ticking = set_interval_with_handle(rest, REST).ok();
    on_cleanup(move || {
        moved.remove();
        down.remove();
        key.remove();
        if let Some(ticking) = ticking {
            IntervalHandle::clear(&ticking);
        }
    });
    is_awake
}

#[component]
fn Bar(state: MapState, view: View, shown: Present) -> impl IntoView {
    let locale = state.locale();
    let (t, m) = (present(locale), map(locale));
    let is_awake = wakefulness();
    let mask = move |_| {
        let is_masked = !state.is_masked.get_untracked();
        state.is_masked.set(is_masked);
        state.announce(if is_masked { t.masked } else { t.named }.to_owned());
    };
    let tool = |word: &'static str, icon: &'static str, press: Callback<()>| {
        view! {
            <button class="tool" type="button" aria-label=word title=word on:click=move |_| press.run(())>
                <Icon name=icon />
            </button>
        }
    };
    view! {
        <div
            class="presentbar panel"
            role="toolbar"
            aria-label=t.bar
            data-covers="bottom"
            data-asleep=move || (!is_awake.get()).then_some("")
        >
            <button
                class="button"
                type="button"
                aria-pressed=move || if state.is_masked.get() { "true" } else { "false" }
                on:click=mask
            >
                {t.pseudonyms}
            </button>
            <button
                class="tool letters"
                type="button"
                aria-label=format!("A− {}", t.smaller)
                title=t.smaller
                disabled=move || shown.smaller().is_none()
                on:click=move |_| shown.show_next(untrack(|| shown.smaller()))
            >
                <span aria-hidden="true">"A−"</span>
            </button>
            <button
                class="tool letters"
                data-size="large"
                type="button"
                aria-label=format!("A+ {}", t.larger)
                title=t.larger
                disabled=move || shown.larger().is_none()
                on:click=move |_| shown.show_next(untrack(|| shown.larger()))
            >
                <span aria-hidden="true">"A+"</span>
            </button>
            {tool(m.zoom_out, "minus", Callback::new(move |()| view.zoom_out()))}
            {tool(m.zoom_in, "plus", Callback::new(move |()| view.zoom_in()))}
            {tool(m.fit, "fit", Callback::new(move |()| view.fit()))}
            <Versions state=state />
            <button class="button" type="button" on:click=move |_| shown.end()>
                {t.end}
            </button>
        </div>
    }
}

/// To the map before and after, where there is more than one.
#[component]
fn Versions(state: MapState) -> impl IntoView {
    let locale = state.locale();
    let (t, m) = (present(locale), map(locale));
    let place = Memo::new(move |_| {
        let shown = state.version.with(|version| version.id);
        state.case.with(|case| {
            let at = case.maps.iter().position(|version| version.id == shown).unwrap_or(0);
            (at, case.maps.len())
        })
    });
    let go = move |at: usize| {
        let version = state.case.with_untracked(|case| {
            case.maps.get(at).map(|version| (version.id, versions::told(locale, at + 1, version)))
        });
        if let Some((id, told)) = version {
            state.chosen.set(Some(id));
            state.announce(told);
        }
    };
    // In the markup itself, "greater" would end the tag.
    let is_last = move || place.get().0 + 1 >= place.get().1;
    let words = move || {
        // A target says that it is one, also to whoever is shown the map.
        state.version.with(|version| versions::told(locale, place.get().0 + 1, version))
    };
    move || {
        (place.get().1 > 1).then(|| {
            view! {
                <div class="present-version" role="group" aria-label=m.versions>
                    <button
                        class="tool"
                        type="button"
                        aria-label=t.before
                        title=t.before
                        disabled=move || place.get().0 == 0
                        on:click=move |_| go(place.get_untracked().0.saturating_sub(1))
                    >
                        <Icon name="back" />
                    </button>
                    <span>{words}</span>
                    <button
                        class="tool"
                        type="button"
                        aria-label=t.after
                        title=t.after
                        disabled=is_last
                        on:click=move |_| go(place.get_untracked().0 + 1)
                    >
                        <Icon name="next" />
                    </button>
                </div>
            }
            .into_any()
        })
    }
}
