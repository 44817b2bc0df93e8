//! A question of the method with the field that takes its answer.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::phase::answers::{Answer, Verdict};
use crate::domain::phase::progress;
use crate::domain::phase::question::{AnswerKind, Choice, Question};
use crate::domain::phase::shown;
use crate::domain::phase::step::Step;
use crate::i18n::frame::frame;
use crate::i18n::wizard::wizard;
use crate::i18n::{questions, words};
use crate::session::Act;
use crate::ui::components::choices::Choices;
use crate::ui::components::field::{DateField, TextField, Written};
use crate::ui::components::icon::Icon;
use crate::ui::components::paragraph::ParagraphField;
use crate::ui::platform::{clock, page};
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::beside::beside;
use crate::ui::wizard::known::KnownAlready;
use crate::ui::wizard::picks;
use crate::ui::wizard::records::{day_of, text_of};

/// Questions that speak of what has happened, so that the day is often today.
const HAPPENED: [Question; 9] = [
    Question::InformedProcess,
    Question::InformedAims,
    Question::InformedBenefit,
    Question::InformedNonAdmission,
    Question::InformedDependencies,
    Question::AdmissionDate,
    Question::PlanDate,
    Question::AgreedOn,
    Question::ConclusionDate,
];

/// The id of the field in which a day or a text is answered.
pub fn field_id(question: Question) -> String {
    format!("question-{}", question as usize)
}

/// All questions of a step.
#[component]
pub fn Questions(
    /// The open case.
    case: Memo<Case>,
    /// The step shown.
    step: Step,
) -> impl IntoView {
    let field = move |question: &Question| asked(case, *question);
    view! { <div class="questions">{step.questions().iter().map(field).collect_view()}</div> }
}

/// A question while it belongs to what was answered so far, with what the file
/// knows about it already.
pub fn asked(case: Memo<Case>, question: Question) -> AnyView {
    let is_shown = Memo::new(move |_| case.with(|case| shown::is_shown(case, question)));
    let field = move || match beside(case, question) {
        Some(below) => view! { <QuestionField case=case question=question below=below /> }.into_any(),
        None => view! { <QuestionField case=case question=question /> }.into_any(),
    };
    // Folded once and for all while the page stands: a field that is written in
    // does not move.
    let is_folded = case.with_untracked(|case| shown::is_told_by_records(case, question));
    let folded = move || {
        view! {
            <details class="in-sentences">
                <summary>
                    <Icon name="down" size="small" />
                    {frame(use_locale()).in_sentences}
                    <span class="only-heard">": " {questions::label(use_locale(), question)}</span>
                </summary>
                {field()}
            </details>
        }
        .into_any()
    };
    (move || is_shown.get().then(|| if is_folded { folded() } else { field() })).into_any()
}

/// One question: its field, and its help one touch away.
#[component]
pub fn QuestionField(
    /// The open case.
    case: Memo<Case>,
    /// Which question.
    question: Question,
    /// What belongs to this answer besides.
    #[prop(optional)]
    below: Option<AnyView>,
) -> impl IntoView {
    let locale = use_locale();
    let t = wizard(locale);
    let label = questions::label(locale, question);
    let is_asked = Memo::new(move |_| case.with(|case| progress::is_asked(case, question)));
    let field = match question.kind() {
        AnswerKind::Line | AnswerKind::Text => text(case, question),
        AnswerKind::Date => day(case, question),
        AnswerKind::Verdict => verdict(case, question),
        AnswerKind::Choice(choices) => choice(case, question, choices),
    };
    view! {
        <div class="question">
            {field} <KnownAlready case=case question=question /> {below}
            <div class="ask">
                {move || (!is_asked.get()).then(|| view! { <small>{t.as_needed}</small> })}
                <details>
                    <summary aria-label=(t.help_on)(label)>"?"</summary>
                    <p>{questions::help(locale, question)}</p>
                    <p class="source">{(t.source)(questions::source(locale, question))}</p>
                </details>
            </div>
        </div>
    }
}

fn text(case: Memo<Case>, question: Question) -> AnyView {
    let store = use_store();
    let label = questions::label(use_locale(), question);
    let value = text_of(move || case.with(|case| case.answers.text(question).to_owned()));
    let write = move |(text, part): Written| {
        store.act_on(Command::Answer(question, Some(Answer::Text(text))), Act::Part(part));
    };
    if question.kind() == AnswerKind::Line {
        view! { <ParagraphField label=label value=value on_write=write id=field_id(question) /> }.into_any()
    } else {
        view! { <TextField label=label value=value on_write=write id=field_id(question) /> }.into_any()
    }
}

fn day(case: Memo<Case>, question: Question) -> AnyView {
    let store = use_store();
    let locale = use_locale();
    let id = field_id(question);
    let value = day_of(move || case.with(|case| case.answers.date(question)));
    let write = move |day: Option<_>| store.act(Command::Answer(question, day.map(Answer::Date)));
    let field = id.clone();
    let set_today = move |_| {
        write(Some(clock::today()));
        page::focus(&field);
    };
    let today = HAPPENED.contains(&question).then(|| {
        let is_open = move || value.get().is_none();
        view! {
            <button
                class="button"
                data-kind="plain"
                type="button"
                data-is=move || if is_open() { "open" } else { "done" }
                on:click=set_today
            >
                {wizard(locale).today}
                <span class="only-heard">": " {questions::label(locale, question)}</span>
            </button>
        }
    });
    view! {
        <div class="day">
            <DateField label=questions::label(locale, question) value=value on_write=write id=id />
            {today}
        </div>
    }
    .into_any()
}

fn verdict(case: Memo<Case>, question: Question) -> AnyView {
    let store = use_store();
    let locale = use_locale();
    let label = questions::label(locale, question);
    let value = text_of(move || case.with(|case| picks::key(&Verdict::ALL, case.answers.verdict(question))));
    let reason = text_of(move || case.with(|case| case.answers.text(question).to_owned()));
    let pick = move |key: String| {
        let reason = case.with_untracked(|case| case.answers.text(question).to_owned());
        let verdict = picks::value(&Verdict::ALL, &key);
        store.act(Command::Answer(question, Some(Answer::Verdict { verdict, reason })));
    };
    let write = move |(reason, part): Written| {
        let verdict = case.with_untracked(|case| case.answers.verdict(question));
        store.act_on(Command::Answer(question, Some(Answer::Verdict { verdict, reason })), Act::Part(part));
    };
    view! {
        <div class="verdict" role="group" aria-label=label>
            <Choices legend=label entries=picks::verdicts(locale) value=value on_pick=pick />
            <TextField label=wizard(locale).why value=reason on_write=write />
        </div>
    }
    .into_any()
}

fn choice(case: Memo<Case>, question: Question, choices: &'static [Choice]) -> AnyView {
    let store = use_store();
    let locale = use_locale();
    let entries = picks::or_open(picks::picks(choices, |choice| words::choice(locale, choice)), locale);
    let value = text_of(move || case.with(|case| picks::key(choices, case.answers.choice(question))));
    let pick = move |key: String| store.act(Command::Answer(question, picks::value(choices, &key).map(Answer::Choice)));
    view! { <Choices legend=questions::label(locale, question) entries=entries value=value on_pick=pick /> }.into_any()
}
