//! The duties to inform as a dated checklist, and who informed.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::question::{INFORMATION, Question};
use crate::i18n::intake::intake;
use crate::ui::components::mark::Mark;
use crate::ui::store::use_locale;
use crate::ui::wizard::question::QuestionField;

/// The checklist.
#[component]
pub fn Information(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = intake(use_locale());
    let done = Memo::new(move |_| {
        case.with(|case| INFORMATION.iter().filter(|duty| case.answers.is_answered(**duty)).count())
    });
    view! {
        <section class="checklist" aria-label=t.checklist>
            <p class="checklist-head">
                <b>{t.checklist}</b>
                <span role="status">{move || (t.informed)(done.get(), INFORMATION.len())}</span>
            </p>
            <div class="questions">
                {INFORMATION.map(|duty| row(case, duty)).collect_view()}
                <QuestionField case=case question=Question::InformedBy />
            </div>
        </section>
    }
}

fn row(case: Memo<Case>, duty: Question) -> AnyView {
    let t = intake(use_locale());
    let is_done = Memo::new(move |_| case.with(|case| case.answers.is_answered(duty)));
    let is = Signal::derive(move || if is_done.get() { "done" } else { "open" });
    view! {
        <div class="duty" data-is=is>
            <div class="duty-mark">
                <Mark is=is />
                <small>{move || if is_done.get() { t.duty_done } else { t.duty_open }}</small>
            </div>
            <QuestionField case=case question=duty />
        </div>
    }
    .into_any()
}
