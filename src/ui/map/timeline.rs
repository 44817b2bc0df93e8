//! The line of time: every version at its day, targets by themselves at the end,
//! and the way to play the change.

use leptos::ev;
use leptos::prelude::*;

use crate::domain::ids::MapId;
use crate::domain::map::axis::Axis;
use crate::domain::map::version::{MapAim, MapVersion};
use crate::i18n::format;
use crate::i18n::versions::{self as texts, versions};
use crate::ui::components::icon::Icon;
use crate::ui::map::compare::door::CompareDoor;
use crate::ui::map::state::MapState;
use crate::ui::map::versions::Versions;
use crate::ui::map::versions::player::Playing;
use crate::ui::platform::page;

/// A version on the line.
#[derive(Clone, PartialEq)]
struct Pin {
    id: MapId,
    /// From the left, in per cent.
    at: String,
    told: String,
    aim: MapAim,
}

fn element_id(id: MapId) -> String {
    format!("version-{}", id.0)
}

/// Moves the focus to the version shown.
pub fn focus_shown(state: MapState) {
    page::focus(&element_id(state.version.with_untracked(|version| version.id)));
}

/// Whether there is a line: more than one version, or somebody of whom a second
/// could tell something else.
pub fn is_shown(state: MapState) -> Memo<bool> {
    let has_somebody = |version: &MapVersion| version.network.contacts().len() > 0;
    Memo::new(move |_| {
        state.case.with(|case| case.maps.len() > 1 || case.maps.iter().any(|version| has_somebody(version)))
    })
}

/// The line of versions; with one version, the way to a second.
#[component]
pub fn Timeline(
    /// The state of the map screen.
    state: MapState,
) -> impl IntoView {
    let hand: Versions = expect_context();
    let t = versions(state.locale());
    let count = Memo::new(move |_| state.case.with(|case| case.maps.len()));
    let player = hand.player;
    let key = window_event_listener(ev::keydown, move |event| {
        if event.key() == "Escape" && player.playing.get_untracked() != Playing::Stopped {
            event.prevent_default();
            player.stop();
        }
    });
    on_cleanup(move || key.remove());
    let is_shown = is_shown(state);
    let is_only_one = Memo::new(move |_| count.get() == 1);
    move || {
        is_shown.get().then(|| {
            let line = move || {
                if is_only_one.get() {
                    view! { <p class="axis-now">{t.only_one}</p> }.into_any()
                } else {
                    view! {
                        <Play hand=hand />
                        <Line state=state hand=hand />
                        <Now state=state hand=hand />
                    }
                    .into_any()
                }
            };
            view! {
                <section
                    class="timeline"
                    aria-label=t.title
                    data-covers="bottom"
                    data-only=move || is_only_one.get().then_some("")
                >
                    {line}
                    {move || (!player.is_on()).then(|| view! { <Deeds state=state hand=hand /> }.into_any())}
                </section>
            }
            .into_any()
        })
    }
}

/// Plays, holds, ends.
#[component]
fn Play(hand: Versions) -> impl IntoView {
    let t = versions(crate::ui::store::use_locale());
    let player = hand.player;
    let words = move || match player.playing.get() {
        Playing::Stopped => (t.play, "play"),
        Playing::Running => (t.pause, "pause"),
        Playing::Paused => (t.go_on, "play"),
    };
    view! {
        <div class="play" role="group" aria-label=t.play>
            <button
                class="tool"
                type="button"
                aria-label=move || words().0
                title=move || words().0
                on:click=move |_| player.turn()
            >
                {move || view! { <Icon name=words().1 /> }}
            </button>
            {move || {
                player
                    .is_on()
                    .then(|| {
                        view! {
                            <button
                                class="tool"
                                type="button"
                                aria-label=t.stop
                                title=t.stop
                                on:click=move |_| player.stop()
                            >
                                <Icon name="close" />
                            </button>
                        }
                    })
            }}
        </div>
    }
}

/// The versions at their days; arrow keys go from one to the next.
#[component]
fn Line(state: MapState, hand: Versions) -> impl IntoView {
    let locale = state.locale();
    let t = versions(locale);
    let axis = Memo::new(move |_| state.case.with(|case| Axis::of(case.maps.iter().map(|version| &**version))));
    let pins = Memo::new(move |_| {
        let pin = |(number, (version, place)): (usize, (&MapVersion, &f64))| Pin {
            id: version.id,
            at: format!("{:.2}%", 100.0 * place),
            told: texts::told(locale, number, version),
            aim: version.aim,
        };
        state.case.with(|case| {
            let versions = case.maps.iter().map(|version| &**version);
            axis.with(|axis| (1..).zip(versions.zip(&axis.places)).map(pin).collect::<Vec<_>>())
        })
    });
    let shown = Memo::new(move |_| state.version.with(|version| version.id));
    let go = move |event: ev::KeyboardEvent| {
        let (at, last) = pins.with_untracked(|pins| {
            let shown = shown.get_untracked();
            (pins.iter().position(|pin| pin.id == shown).unwrap_or(0), pins.len().saturating_sub(1))
        });
        let to = match event.key().as_str() {
            "ArrowLeft" | "ArrowDown" => at.saturating_sub(1),
            "ArrowRight" | "ArrowUp" => (at + 1).min(last),
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        if let Some(id) = pins.with_untracked(|pins| pins.get(to).map(|pin| pin.id)).filter(|_| to != at) {
            hand.show(id);
            page::focus(&element_id(id));
        }
    };
    let pin = move |pin: Pin| {
        let Pin { id, at, told, aim } = pin;
        let is_shown = move || shown.get() == id;
        let aim = match aim {
            MapAim::Actual => "actual",
            MapAim::Target => "target",
        };
        view! {
            <button
                class="pin"
                type="button"
                role="radio"
                id=element_id(id)
                aria-label=told.clone()
                title=told
                aria-checked=move || if is_shown() { "true" } else { "false" }
                tabindex=move || if is_shown() { "0" } else { "-1" }
                data-aim=aim
                style:inset-inline-start=at
                disabled=move || hand.player.is_on()
                on:click=move |_| hand.show(id)
            >
                <span></span>
            </button>
        }
    };
    let now = move || format!("{:.2}%", 100.0 * axis.with(|axis| axis.now));
    view! {
        <div class="axis" role="radiogroup" aria-label=t.title on:keydown=go>
            <svg class="axis-line" aria-hidden="true">
                <line x1="0%" x2=now y1="50%" y2="50%" />
                <line class="ahead" x1=now x2="100%" y1="50%" y2="50%" />
            </svg>
            <For each=move || pins.get() key=|pin| (pin.id, pin.at.clone(), pin.told.clone()) children=pin />
        </div>
    }
}

/// Which version is shown, in words; while it plays, that it does.
#[component]
fn Now(state: MapState, hand: Versions) -> impl IntoView {
    let locale = state.locale();
    let t = versions(locale);
    let words = Memo::new(move |_| {
        let shown = state.version.with(|version| version.id);
        state.case.with(|case| {
            let at = case.maps.iter().position(|version| version.id == shown).unwrap_or(0);
            let Some(version) = case.maps.get(at) else { return (String::new(), String::new()) };
            let date = version.date.map(|date| format::date(locale, date)).unwrap_or_default();
            (texts::name(locale, at + 1, version), date)
        })
    });
    let told = move || match hand.player.playing.get() {
        Playing::Stopped => words.get().1,
        Playing::Running => t.playing.to_owned(),
        Playing::Paused => t.paused.to_owned(),
    };
    view! {
        <p class="axis-now">
            <b>{move || words.get().0}</b>
            <span>{told}</span>
        </p>
    }
}

/// To a new version.
#[component]
fn Deeds(state: MapState, hand: Versions) -> impl IntoView {
    let t = versions(crate::ui::store::use_locale());
    view! {
        <div class="axis-deeds">
            <CompareDoor state=state />
            <button
                class="button"
                data-size="small"
                type="button"
                aria-haspopup="dialog"
                on:click=move |_| hand.form.set(true)
            >
                <Icon name="plus" size="small" />
                <span>{t.new_short}</span>
            </button>
        </div>
    }
}
