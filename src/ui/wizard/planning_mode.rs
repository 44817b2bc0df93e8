//! How goals are planned: two questions, the mode they speak for, and what the
//! chosen mode asks for. What was entered for another mode stays in the file.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::phase::answers::Answer;
use crate::domain::phase::planning::{self, Proposal, ROLLING_REVIEW_MONTHS};
use crate::domain::phase::question::{Choice, Question};
use crate::domain::phase::step::Step;
use crate::i18n::planning::{asks_for, because, planning as texts};
use crate::i18n::{format, questions, words};
use crate::ui::components::icon::Icon;
use crate::ui::platform::{clock, page};
use crate::ui::route::Route;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::question::{QuestionField, field_id};
use crate::ui::wizard::records::{day_of, text_of};

/// The id of the proposal, which gets the focus when its button is gone.
const PROPOSAL: &str = "mode-proposal";

/// The questions, the proposal, and what belongs to the chosen mode.
#[component]
pub fn PlanningMode(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let chosen = chosen(case);
    view! {
        <div class="questions">
            <QuestionField case=case question=Question::OuterChaos />
            <QuestionField case=case question=Question::InnerChaos />
        </div>
        {proposal(case, chosen)}
        <div class="questions">
            <QuestionField case=case question=Question::PlanningMode />
        </div>
        {move || chosen.get().map(|mode| asked(case, mode))}
    }
}

fn chosen(case: Memo<Case>) -> Memo<Option<Choice>> {
    Memo::new(move |_| case.with(|case| case.answers.choice(Question::PlanningMode)))
}

fn proposal(case: Memo<Case>, chosen: Memo<Option<Choice>>) -> AnyView {
    let store = use_store();
    let locale = use_locale();
    let t = texts(locale);
    let proposed = Memo::new(move |_| case.with(planning::proposed));
    let body = move || {
        let Some(Proposal { mode, because: reason }) = proposed.get() else {
            return view! { <p>{t.waits}</p> }.into_any();
        };
        let word = words::choice(locale, mode);
        let take = move |_| {
            store.act(Command::Answer(Question::PlanningMode, Some(Answer::Choice(mode))));
            // The button is gone now.
            page::focus(PROPOSAL);
        };
        let standing = move || match chosen.get() {
            Some(chosen) if chosen == mode => view! { <p class="taken">{t.taken}</p> }.into_any(),
            other => view! {
                {other.map(|_| view! { <p>{t.otherwise}</p> })}
                <button class="button" data-size="small" type="button" on:click=take>
                    <Icon name="check" size="small" />
                    {(t.take)(word)}
                </button>
            }
            .into_any(),
        };
        view! {
            <b>{(t.proposal)(word)}</b>
            <p>{because(locale, reason)}</p>
            <div class="row">{standing}</div>
        }
        .into_any()
    };
    view! {
        <div class="notice" id=PROPOSAL tabindex="-1">
            <Icon name="hint" />
            <div class="stack" data-gap="small" role="status">{body}</div>
        </div>
    }
    .into_any()
}

/// What the mode asks for; nothing of the other modes.
fn asked(case: Memo<Case>, mode: Choice) -> AnyView {
    let locale = use_locale();
    let t = texts(locale);
    let id = case.with_untracked(|case| case.id);
    let question = |question| view! { <QuestionField case=case question=question /> }.into_any();
    let fields: Option<AnyView> = if mode == Choice::RollingPlanning {
        let below = earlier_review(case);
        Some(view! { <QuestionField case=case question=Question::ReviewDate below=below /> }.into_any())
    } else if mode == Choice::NextStepPlanning {
        Some([Question::NextStep, Question::OpenOptions].map(question).collect_view().into_any())
    } else if mode == Choice::RepairPlanning {
        Some(question(Question::ReviewDate))
    } else {
        None
    };
    let (step, word) =
        if mode == Choice::RepairPlanning { (Step::Activities, t.to_log) } else { (Step::Goals, t.to_goals) };
    view! {
        <section class="modeneeds stack" data-gap="small">
            <h2>{t.asks_for}</h2>
            <p>{asks_for(locale, mode)}</p>
            {fields.map(|fields| view! { <div class="questions">{fields}</div> })}
            <p>
                <a class="more" href=Route::Step(id, step).href()>
                    {word}
                </a>
            </p>
        </section>
    }
    .into_any()
}

/// Proposes an earlier review; from the plan's day, or from today while it has none.
fn earlier_review(case: Memo<Case>) -> AnyView {
    let store = use_store();
    let locale = use_locale();
    let today = clock::today();
    let proposed = day_of(move || {
        let plan = case.with(|case| case.answers.date(Question::PlanDate)).unwrap_or(today);
        planning::review_date(Choice::RollingPlanning, plan)
    });
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
                    {(texts(locale).review_in)(ROLLING_REVIEW_MONTHS, &format::date(locale, proposed))}
                </button>
            }
        })
    };
    button.into_any()
}

/// The chosen mode above the goals, with the next step where that is all there is.
#[component]
pub fn ModeNote(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let t = texts(locale);
    let id = case.with_untracked(|case| case.id);
    let chosen = chosen(case);
    let step = text_of(move || case.with(|case| case.answers.text(Question::NextStep).trim().to_owned()));
    let next = move |mode: Choice| {
        (mode == Choice::NextStepPlanning && step.with(|step| !step.is_empty())).then(|| {
            view! {
                <p class="nextstep">
                    <small>{questions::label(locale, Question::NextStep)}</small>
                    {move || step.get()}
                </p>
            }
        })
    };
    move || {
        chosen.get().map(|mode| {
            view! {
                <div class="modenote">
                    <p>
                        <b>{(t.planned_as)(words::choice(locale, mode))}</b>
                        " "
                        <a href=Route::Step(id, Step::PlanningMode).href()>{t.to_mode}</a>
                    </p>
                    <p class="note">{asks_for(locale, mode)}</p>
                    {next(mode)}
                </div>
            }
        })
    }
}
