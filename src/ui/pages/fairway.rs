//! The phases as sea marks on one line: what is done, what runs, what is open.

use leptos::prelude::*;

use crate::domain::phase::PhaseKind;
use crate::domain::phase::progress::State;
use crate::i18n::words;
use crate::ui::store::use_locale;

/// The word in attributes that stands for a state.
pub const fn state_key(state: State) -> &'static str {
    match state {
        State::NotBegun => "open",
        State::Active => "active",
        State::Complete => "done",
    }
}

/// The mark of one state.
#[component]
pub fn Mark(
    /// The state it shows.
    #[prop(into)]
    state: Signal<State>,
) -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 22 22" aria-hidden="true" data-is=move || state_key(state.get())>
            <circle class="hull" cx="11" cy="11" r="9"></circle>
            <path
                class="cargo"
                d=move || match state.get() {
                    State::NotBegun => "",
                    State::Active => "M11 5.5a5.5 5.5 0 0 1 0 11z",
                    State::Complete => "m6.8 11.4 2.9 2.9 5.6-6.2",
                }
            ></path>
        </svg>
    }
}

/// All phases of a case on one short line, with a sentence of what runs.
#[component]
pub fn SmallFairway(
    /// States, in the order of the cycle.
    phases: [State; 6],
) -> impl IntoView {
    let locale = use_locale();
    let running: Vec<&str> = PhaseKind::ALL
        .into_iter()
        .zip(phases)
        .filter(|(_, state)| *state == State::Active)
        .map(|(phase, _)| words::phase(locale, phase))
        .collect();
    let sentence = if running.is_empty() {
        let all_done = phases.iter().all(|state| *state == State::Complete);
        words::state(locale, if all_done { State::Complete } else { State::NotBegun }).to_owned()
    } else {
        format!("{}: {}", words::state(locale, State::Active), running.join(", "))
    };
    let marks = phases
        .into_iter()
        .zip([8.0, 36.0, 64.0, 92.0, 120.0, 148.0])
        .map(|(state, x)| {
            view! {
                <circle class="p" data-is=state_key(state) cx=x cy="8" r="5.5"></circle>
                {(state == State::Active)
                    .then(|| view! { <path class="half" d=format!("M{x} 4.4a3.6 3.6 0 0 1 0 7.2z")></path> })}
            }
        })
        .collect_view();
    view! {
        <div class="fairway-small">
            <svg viewBox="0 0 156 16" aria-hidden="true">
                <path class="line" d="M8 8H148"></path>
                {marks}
            </svg>
            <span>{sentence}</span>
        </div>
    }
}
