//! Dates and consent. The review is proposed by the mode of planning and at the
//! latest six months after the plan; a later one is pointed out, not
//! refused.

pub mod contact_dates;

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::date::{nearness, review_date};
use crate::domain::phase::answers::Answer;
use crate::domain::phase::means;
use crate::domain::phase::plan::Means;
use crate::domain::phase::question::Question;
use crate::domain::phase::schedule::review_by_mode;
use crate::domain::phase::step::Step;
use crate::i18n::plan::{measure_line, plan};
use crate::i18n::plan_forms::{mode_interval, plan_forms};
use crate::i18n::wizard::records::records;
use crate::i18n::{format, words};
use crate::ui::components::icon::Icon;
use crate::ui::platform::{clock, page};
use crate::ui::route::Route;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::agreement::contact_dates::ContactDates;
use crate::ui::wizard::fold::state;
use crate::ui::wizard::picks::due_key;
use crate::ui::wizard::plan_overview::versions::{Offer, way_there};
use crate::ui::wizard::question::{QuestionField, field_id};
use crate::ui::wizard::records::day_of;

/// The questions, each with the records that say the same.
#[component]
pub fn Agreement(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let field = |question: &Question| match question {
        Question::ReviewDate => {
            view! { <QuestionField case=case question=*question below=proposal(case) /> }.into_any()
        }
        Question::OwnActivities => view! {
            {own_activities(case)}
            <QuestionField case=case question=*question />
        }
        .into_any(),
        Question::ContactDates => view! {
            <ContactDates case=case />
            <QuestionField case=case question=*question />
        }
        .into_any(),
        question => view! { <QuestionField case=case question=*question /> }.into_any(),
    };
    let id = case.with_untracked(|case| case.id);
    view! {
        <Offer case=case way=move |()| way_there(id) />
        <div class="questions">{Step::Agreement.questions().iter().map(field).collect_view()}</div>
    }
}

/// What the person does according to the measures, so that nothing is written
/// twice.
fn own_activities(case: Memo<Case>) -> AnyView {
    let locale = use_locale();
    let t = plan_forms(locale);
    let id = case.with_untracked(|case| case.id);
    let lines = Memo::new(move |_| {
        case.with(|case| {
            let own = means::measures_of(case, Means::OwnActivity);
            own.map(|measure| measure_line(locale, case, measure)).collect::<Vec<_>>()
        })
    });
    let shown = move || {
        (!lines.with(Vec::is_empty)).then(|| {
            let lines = lines.get().into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
            view! {
                <section class="question said-by-records">
                    <h2>{plan(locale).tile_own}</h2>
                    <a href=Route::Step(id, Step::Measures).href()>{t.own_listed}</a>
                    <ul>{lines}</ul>
                </section>
            }
        })
    };
    shown.into_any()
}

fn proposal(case: Memo<Case>) -> AnyView {
    let locale = use_locale();
    let t = records(locale);
    let latest = day_of(move || case.with(|case| case.answers.date(Question::PlanDate).and_then(review_date)));
    let set = day_of(move || case.with(|case| case.answers.date(Question::ReviewDate)));
    let by_mode = Memo::new(move |_| case.with(review_by_mode));
    let is_decided = Memo::new(move |_| case.with(|case| case.answers.choice(Question::Conclusion).is_some()));
    let today = clock::today();
    let is_other = move |day| set.get() != Some(day);
    let shorter = move || {
        by_mode.get().filter(|(_, _, day)| is_other(*day) && latest.get() != Some(*day) && *day >= today).map(
            |(mode, months, day)| {
                let date = format::date(locale, day);
                take(day, mode_interval(locale, words::choice(locale, mode), months, &date))
            },
        )
    };
    let longest = move || {
        latest.get().filter(|day| is_other(*day)).map(|day| take(day, (t.propose_review)(&format::date(locale, day))))
    };
    let hint = move || {
        let is_late = latest.get().zip(set.get()).is_some_and(|(latest, set)| set > latest);
        is_late.then(|| {
            view! {
                <div class="notice" data-tone="soon">
                    <Icon name="clock" />
                    <p>{t.late_review}</p>
                </div>
            }
        })
    };
    let standing = Signal::derive(move || match set.get().filter(|_| !is_decided.get()) {
        Some(day) => {
            let near = nearness(day, today);
            (due_key(near), (plan_forms(locale).review_is)(&format::nearness(locale, near)))
        }
        None => ("", String::new()),
    });
    view! {
        <div role="status">{state(standing)} {hint}</div>
        <div class="row">{shorter} {longest}</div>
    }
    .into_any()
}

/// A button that sets the day of the review.
fn take(day: chrono::NaiveDate, label: String) -> AnyView {
    let store = use_store();
    let take = move |_| {
        store.act(Command::Answer(Question::ReviewDate, Some(Answer::Date(day))));
        // The button is gone now.
        page::focus(&field_id(Question::ReviewDate));
    };
    view! {
        <button class="button" data-size="small" type="button" on:click=take>
            <Icon name="calendar" size="small" />
            {label}
        </button>
    }
    .into_any()
}
