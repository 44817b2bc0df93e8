//! Dates and consent. The review is proposed six months after the plan;
//! a later one is pointed out, not refused.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::date::review_date;
use crate::domain::phase::answers::Answer;
use crate::domain::phase::question::Question;
use crate::domain::phase::step::Step;
use crate::i18n::format;
use crate::i18n::wizard::records::records;
use crate::ui::components::icon::Icon;
use crate::ui::platform::page;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::question::{QuestionField, field_id};
use crate::ui::wizard::records::day_of;

/// The questions, with the proposal at the review date.
#[component]
pub fn Agreement(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let field = |question: &Question| {
        if *question == Question::ReviewDate {
            view! { <QuestionField case=case question=*question below=proposal(case) /> }.into_any()
        } else {
            view! { <QuestionField case=case question=*question /> }.into_any()
        }
    };
    view! { <div class="questions">{Step::Agreement.questions().iter().map(field).collect_view()}</div> }
}

fn proposal(case: Memo<Case>) -> AnyView {
    let store = use_store();
    let locale = use_locale();
    let t = records(locale);
    let proposed = day_of(move || case.with(|case| case.answers.date(Question::PlanDate).and_then(review_date)));
    let set = day_of(move || case.with(|case| case.answers.date(Question::ReviewDate)));
    let button = move || {
        proposed.get().filter(|proposed| set.get() != Some(*proposed)).map(|proposed| {
            let take = move |_| {
                store.act(Command::Answer(Question::ReviewDate, Some(Answer::Date(proposed))));
                // The button is gone now.
                page::focus(&field_id(Question::ReviewDate));
            };
            view! {
                <button class="button" data-size="small" type="button" on:click=take>
                    <Icon name="calendar" size="small" />
                    {(t.propose_review)(&format::date(locale, proposed))}
                </button>
            }
        })
    };
    let hint = move || {
        let is_late = proposed.get().zip(set.get()).is_some_and(|(proposed, set)| set > proposed);
        is_late.then(|| {
            view! {
                <div class="notice" data-tone="soon">
                    <Icon name="clock" />
                    <p>{t.late_review}</p>
                </div>
            }
        })
    };
    view! {
        {button}
        <div role="status">{hint}</div>
    }
    .into_any()
}
