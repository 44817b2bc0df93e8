//! Where one stands: the phases with their states, and the steps of this phase.
//!
//! The same two lists are shown twice: beside the work where there is room, and
//! as a fold and a row of chips on a phone.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::progress::{self, Progress, State};
use crate::domain::phase::step::Step;
use crate::i18n::cases::cases;
use crate::i18n::wizard::wizard;
use crate::i18n::words;
use crate::ui::components::icon::Icon;
use crate::ui::components::mark::Mark;
use crate::ui::platform::page;
use crate::ui::route::Route;
use crate::ui::store::use_locale;
use crate::ui::wizard::findings::ToReport;
use crate::ui::wizard::state_key;

/// The id of the chip that stands for the step shown.
const HERE: &str = "step-here";

/// Phases and steps beside the work.
#[component]
pub fn Steps(
    /// The open case.
    case: Memo<Case>,
    /// The step shown.
    step: Step,
) -> impl IntoView {
    let t = wizard(use_locale());
    view! {
        <nav class="steps" aria-label=t.steps>
            {phases(case, step, PhaseList::WithSteps)}
            <p class="free">{t.free_order}</p>
            <ToReport case=case />
        </nav>
    }
}

/// Phases and steps above the work, on a phone.
#[component]
pub fn TouchSteps(
    /// The open case.
    case: Memo<Case>,
    /// The step shown.
    step: Step,
) -> impl IntoView {
    let locale = use_locale();
    let t = wizard(locale);
    let phase = step.phase();
    let id = case.with_untracked(|case| case.id);
    let at = PhaseKind::ALL.iter().position(|other| *other == phase).unwrap_or_default() + 1;
    request_animation_frame(|| page::reveal_in_row(HERE));
    let chip = move |other: Step| {
        let progress = Memo::new(move |_| case.with(|case| progress::of_step(case, other)));
        let is_here = other == step;
        view! {
            <a
                class="chip"
                href=Route::Step(id, other).href()
                id=is_here.then_some(HERE)
                aria-current=is_here.then_some("true")
            >
                <Mark is=Signal::derive(move || state_key(progress.get().state())) />
                {words::step(locale, other)}
                <span class="only-heard">{move || words::state(locale, progress.get().state())}</span>
            </a>
        }
    };
    view! {
        <nav class="steps-touch" aria-label=t.steps>
            <details>
                <summary>
                    <span class="kicker">{(t.phase_of)(at, PhaseKind::ALL.len())}</span>
                    <b>{words::phase(locale, phase)}</b>
                    <Icon name="down" />
                </summary>
                {phases(case, step, PhaseList::Alone)}
            </details>
            <div class="chips-row">{phase.steps().map(chip).collect_view()}</div>
        </nav>
    }
}

/// What stands in a list of phases.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PhaseList {
    /// The phases only.
    Alone,
    /// Under this phase its steps.
    WithSteps,
}

fn phases(case: Memo<Case>, step: Step, list: PhaseList) -> AnyView {
    let entry = move |phase: PhaseKind| {
        let is_here = phase == step.phase();
        let steps = (is_here && list == PhaseList::WithSteps)
            .then(|| view! { <ol>{phase.steps().map(|other| step_link(case, step, other)).collect_view()}</ol> });
        view! {
            <li data-here=is_here.then_some("true")>
                {phase_link(case, phase, is_here)} {steps}
            </li>
        }
    };
    view! { <ol class="phases">{PhaseKind::ALL.map(entry).collect_view()}</ol> }.into_any()
}

/// Leads to the first step of a phase that is not complete.
fn phase_link(case: Memo<Case>, phase: PhaseKind, is_here: bool) -> AnyView {
    let locale = use_locale();
    let id = case.with_untracked(|case| case.id);
    let progress = Memo::new(move |_| case.with(|case| progress::of_phase(case, phase)));
    let target = Memo::new(move |_| case.with(|case| first_open(case, phase)));
    view! {
        <a
            class="phase"
            href=move || Route::Step(id, target.get()).href()
            aria-current=is_here.then_some("true")
        >
            <Mark is=Signal::derive(move || state_key(progress.get().state())) />
            <b>{words::phase(locale, phase)}</b>
            {count(progress)}
        </a>
    }
    .into_any()
}

fn first_open(case: &Case, phase: PhaseKind) -> Step {
    let is_open = |step: &Step| progress::of_step(case, *step).state() != State::Complete;
    phase.steps().find(is_open).or_else(|| phase.steps().next()).unwrap_or(Step::Criteria)
}

fn step_link(case: Memo<Case>, here: Step, step: Step) -> AnyView {
    let id = case.with_untracked(|case| case.id);
    let progress = Memo::new(move |_| case.with(|case| progress::of_step(case, step)));
    view! {
        <li>
            <a
                class="step"
                href=Route::Step(id, step).href()
                data-is=move || state_key(progress.get().state())
                aria-current=(here == step).then_some("step")
            >
                <span>{words::step(use_locale(), step)}</span>
                {count(progress)}
            </a>
        </li>
    }
    .into_any()
}

/// "3 von 4", and the state as a word for those who do not see the mark.
fn count(progress: Memo<Progress>) -> AnyView {
    let locale = use_locale();
    let t = cases(locale);
    let figures = move || {
        let Progress { done, of, .. } = progress.get();
        (t.of)(done, of)
    };
    view! {
        <small>
            {figures} <span class="only-heard">", " {move || words::state(locale, progress.get().state())}</span>
        </small>
    }
    .into_any()
}
