//! The phases as sea marks on one line: what is done, what runs, what is open.

use leptos::prelude::*;

use crate::domain::phase::PhaseKind;
use crate::domain::phase::progress::State;
use crate::i18n::words;
use crate::ui::components::mark;
use crate::ui::store::use_locale;
pub use crate::ui::wizard::state_key;

/// The mark of one state.
#[component]
pub fn Mark(
    /// The state.
    #[prop(into)]
    state: Signal<State>,
) -> impl IntoView {
    view! { <mark::Mark is=Signal::derive(move || state_key(state.get())) /> }
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
