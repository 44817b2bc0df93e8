//! Putting a step off: it gets a sign, stands in the overview, and the way goes
//! on. The sign goes when the step is taken up on purpose or is complete; merely
//! looking at it does not take it away.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::phase::page::Page;
use crate::domain::phase::progress::{self, State};
use crate::domain::phase::step::Step;
use crate::i18n::frame::frame;
use crate::i18n::words;
use crate::ui::components::icon::Icon;
use crate::ui::platform::page;
use crate::ui::route::Route;
use crate::ui::store::{use_locale, use_store};

/// The id of the button, which keeps the focus when its word changes.
const BUTTON: &str = "step-later";

/// Puts the step shown off and goes on, or takes it up again.
#[component]
pub fn LaterButton(
    /// The open case.
    case: Memo<Case>,
    /// The step shown.
    step: Step,
) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let t = frame(locale);
    let id = case.with_untracked(|case| case.id);
    let state =
        Memo::new(move |_| case.with(|case| (progress::is_put_off(case, step), progress::of_step(case, step).state())));
    let put_off = move |_| {
        store.act(Command::Postpone(step));
        store.announce((t.put_off)(words::step(locale, step)));
        let next = Page::Step(step).next().map_or(Route::Case(id), |next| Route::of_page(id, next));
        page::go(&next.href());
    };
    let take_up = move |_| {
        store.act(Command::TakeUp(step));
        store.announce((t.taken_up)(words::step(locale, step)));
        page::focus_soon(BUTTON);
    };
    move || match state.get() {
        (true, _) => view! {
            <button class="button" data-kind="plain" type="button" id=BUTTON on:click=take_up>
                <Icon name="clock" size="small" />
                {t.take_up}
            </button>
        }
        .into_any(),
        (false, State::NotBegun | State::Active) => view! {
            <button
                class="button"
                data-kind="plain"
                type="button"
                id=BUTTON
                title=t.later_note
                on:click=put_off
            >
                <Icon name="clock" size="small" />
                {t.later}
            </button>
        }
        .into_any(),
        (false, State::Complete) => ().into_any(),
    }
}

/// The sign on a step that is put off.
#[component]
pub fn LaterSign(
    /// The open case.
    case: Memo<Case>,
    /// Which step.
    step: Step,
) -> impl IntoView {
    let locale = use_locale();
    let is_later = Memo::new(move |_| case.with(|case| progress::is_put_off(case, step)));
    move || {
        is_later.get().then(|| {
            view! {
                <span class="later">
                    <Icon name="clock" size="small" />
                    {frame(locale).is_later}
                </span>
            }
        })
    }
}

/// The steps that are put off, each leading to its place; nothing while there is
/// none.
#[component]
pub fn LaterList(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let id = case.with_untracked(|case| case.id);
    let steps = Memo::new(move |_| case.with(|case| progress::put_off(case).collect::<Vec<_>>()));
    move || {
        let steps = steps.get();
        (!steps.is_empty()).then(|| {
            let entry = |step: Step| {
                view! {
                    <li>
                        <a href=Route::Step(id, step).href()>{words::step(locale, step)}</a>
                    </li>
                }
            };
            view! {
                <div class="laterlist">
                    <h3>
                        <Icon name="clock" size="small" />
                        {frame(locale).put_off_list}
                    </h3>
                    <ul>{steps.into_iter().map(entry).collect_view()}</ul>
                </div>
            }
        })
    }
}
