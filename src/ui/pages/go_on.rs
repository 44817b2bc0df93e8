//! The way from a page about the whole case to the step that is next.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::progress;
use crate::i18n::frame::frame;
use crate::i18n::words;
use crate::ui::components::icon::Icon;
use crate::ui::route::Route;
use crate::ui::store::use_locale;

/// The one thing to do next: the step that is open, by its name.
#[component]
pub fn GoOn(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let id = case.with_untracked(|case| case.id);
    let next =
        Memo::new(move |_| case.with(|case| progress::open_step(case).map(|step| (step, progress::is_begun(case)))));
    move || {
        next.get().map(|(step, is_begun)| {
            let t = frame(locale);
            let told = if is_begun { t.go_on } else { t.begin };
            view! {
                <a class="button" data-kind="main" href=Route::Step(id, step).href()>
                    {told(words::step(locale, step))}
                    <Icon name="next" />
                </a>
            }
        })
    }
}
