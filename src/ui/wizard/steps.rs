//! Where one stands: the phases with their states, and the steps of this phase.
//!
//! The same two lists are shown twice: beside the work where there is room, and
//! as a fold and a row of chips on a phone.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::page::Page;
use crate::domain::phase::progress::{self, Progress};
use crate::domain::phase::step::Step;
use crate::i18n::cases::cases;
use crate::i18n::frame::frame;
use crate::i18n::phase_summary::phase_summary;
use crate::i18n::reassessment::reassessment;
use crate::i18n::wizard::wizard;
use crate::i18n::{format, words};
use crate::ui::components::icon::Icon;
use crate::ui::components::mark::Mark;
use crate::ui::platform::page;
use crate::ui::route::Route;
use crate::ui::store::use_locale;
use crate::ui::wizard::crosswalk::CrosswalkButton;
use crate::ui::wizard::findings::ToReport;
use crate::ui::wizard::hints::Hints;
use crate::ui::wizard::later::LaterSign;
use crate::ui::wizard::state_key;

/// The id of the chip that stands for the step shown.
const HERE: &str = "step-here";

/// Phases and steps beside the work.
#[component]
pub fn Steps(
    /// The open case.
    case: Memo<Case>,
    /// The page shown.
    page: Page,
) -> impl IntoView {
    let locale = use_locale();
    let t = wizard(locale);
    view! {
        <nav class="steps" aria-label=t.steps>
            <CycleLine case=case />
            {phases(case, page, PhaseList::WithSteps)}
            <p class="free">{t.free_order}</p>
            <ToReport case=case />
            <CrosswalkButton />
        </nav>
    }
}

/// Which cycle this is and since when; nothing in the first.
#[component]
pub fn CycleLine(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let t = reassessment(locale);
    let line = Memo::new(move |_| {
        case.with(|case| {
            let since = format::date(locale, case.cycle_began());
            (!case.cycles.is_empty()).then(|| (t.cycle_since)(case.cycle_number(), &since))
        })
    });
    move || {
        line.get().map(|line| {
            view! {
                <p class="cycle">
                    <Icon name="cycle" size="small" />
                    {line}
                </p>
            }
        })
    }
}

/// Phases and steps above the work, on a phone.
#[component]
pub fn TouchSteps(
    /// The open case.
    case: Memo<Case>,
    /// The page shown.
    page: Page,
) -> impl IntoView {
    let locale = use_locale();
    let t = wizard(locale);
    let phase = page.phase();
    let id = case.with_untracked(|case| case.id);
    let at = PhaseKind::ALL.iter().position(|other| *other == phase).unwrap_or_default() + 1;
    request_animation_frame(|| page::reveal_in_row(HERE));
    let chip = move |other: Step| {
        let progress = Memo::new(move |_| case.with(|case| progress::of_step(case, other)));
        let is_here = page == Page::Step(other);
        view! {
            <a
                class="chip"
                href=Route::Step(id, other).href()
                id=is_here.then_some(HERE)
                aria-current=is_here.then_some("true")
            >
                <Mark is=Signal::derive(move || state_key(progress.get().state())) />
                {words::step(locale, other)}
                <LaterSign case=case step=other />
                <span class="only-heard">{move || words::state(locale, progress.get().state())}</span>
            </a>
        }
    };
    let is_summary = page == Page::Summary(phase);
    view! {
        <nav class="steps-touch" aria-label=t.steps>
            <details>
                <summary>
                    <span class="kicker">{(t.phase_of)(at, PhaseKind::ALL.len())}</span>
                    <b>{words::phase(locale, phase)}</b>
                    <Icon name="down" />
                </summary>
                <CycleLine case=case />
                {phases(case, page, PhaseList::Alone)}
                <CrosswalkButton />
            </details>
            <div class="chips-row">
                {phase.steps().map(chip).collect_view()}
                <a
                    class="chip"
                    href=Route::Phase(id, phase).href()
                    id=is_summary.then_some(HERE)
                    aria-current=is_summary.then_some("true")
                >
                    <Icon name="note" size="small" />
                    {phase_summary(locale).title}
                </a>
            </div>
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

fn phases(case: Memo<Case>, page: Page, list: PhaseList) -> AnyView {
    let id = case.with_untracked(|case| case.id);
    let entry = move |phase: PhaseKind| {
        let is_here = phase == page.phase();
        let steps = (is_here && list == PhaseList::WithSteps).then(|| {
            let is_summary = page == Page::Summary(phase);
            view! {
                <ol>
                    {phase.steps().map(|other| step_link(case, page, other)).collect_view()}
                    <li>
                        <a
                            class="step"
                            href=Route::Phase(id, phase).href()
                            aria-current=is_summary.then_some("step")
                        >
                            <span>{phase_summary(use_locale()).title}</span>
                        </a>
                    </li>
                </ol>
            }
        });
        view! {
            <li data-here=is_here.then_some("true")>
                {phase_link(case, phase, is_here)} {steps}
            </li>
        }
    };
    view! { <ol class="phases">{PhaseKind::ALL.map(entry).collect_view()}</ol> }.into_any()
}

/// Leads to the step of a phase to go on with, or to its summary where nothing
/// is open any more.
fn phase_link(case: Memo<Case>, phase: PhaseKind, is_here: bool) -> AnyView {
    let locale = use_locale();
    let progress = Memo::new(move |_| case.with(|case| progress::of_phase(case, phase)));
    let target = Memo::new(move |_| case.with(|case| place_in(case, phase).href()));
    view! {
        <a class="phase" href=move || target.get() aria-current=is_here.then_some("true")>
            <Mark is=Signal::derive(move || state_key(progress.get().state())) />
            <b>{words::phase(locale, phase)}</b>
            {count(progress, Hints::used().in_phase(phase))}
        </a>
    }
    .into_any()
}

/// Where a phase is taken up: its open step, or its summary.
pub fn place_in(case: &Case, phase: PhaseKind) -> Route {
    match progress::first_open(case, phase) {
        Some(step) => Route::Step(case.id, step),
        None => Route::Phase(case.id, phase),
    }
}

fn step_link(case: Memo<Case>, here: Page, step: Step) -> AnyView {
    let id = case.with_untracked(|case| case.id);
    let progress = Memo::new(move |_| case.with(|case| progress::of_step(case, step)));
    view! {
        <li>
            <a
                class="step"
                href=Route::Step(id, step).href()
                data-is=move || state_key(progress.get().state())
                aria-current=(here == Page::Step(step)).then_some("step")
            >
                <span>{words::step(use_locale(), step)} <LaterSign case=case step=step /></span>
                {count(progress, Hints::used().on_step(step))}
            </a>
        </li>
    }
    .into_any()
}

/// "3 von 4", open hints, and the state as a word for those who do not see the
/// mark. A step that asks for nothing has no figures.
fn count(progress: Memo<Progress>, hints: Memo<usize>) -> AnyView {
    let locale = use_locale();
    let t = cases(locale);
    let figures = move || {
        let Progress { done, of, .. } = progress.get();
        (of > 0).then(|| (t.of)(done, of))
    };
    let told = move || {
        let hints = hints.get();
        (hints > 0).then(|| {
            view! {
                <span class="hints" title=(frame(locale).hints)(hints)>
                    <Icon name="hint" size="small" />
                    <span aria-hidden="true">{hints}</span>
                    <span class="only-heard">", " {(frame(locale).hints)(hints)}</span>
                </span>
            }
        })
    };
    view! {
        <small>
            {figures} {told}
            <span class="only-heard">", " {move || words::state(locale, progress.get().state())}</span>
        </small>
    }
    .into_any()
}
