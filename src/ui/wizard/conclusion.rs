//! What next: the decision, and only what belongs to it.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::question::{Choice, Question};
use crate::domain::phase::step::Step;
use crate::i18n::closing::closing;
use crate::i18n::words;
use crate::ui::components::icon::Icon;
use crate::ui::route::Route;
use crate::ui::store::use_locale;
use crate::ui::wizard::question::QuestionField;
use crate::ui::wizard::records::text_of;

/// What is asked once it is decided.
const DECIDED: [Question; 3] = [Question::ConclusionDate, Question::ConclusionReason, Question::AgreedWithPerson];

/// The decision, what it rests on and what follows from it.
#[component]
pub fn Conclusion(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = closing(use_locale());
    let choice = Memo::new(move |_| case.with(|case| case.answers.choice(Question::Conclusion)));
    let has_more = Memo::new(move |_| {
        choice.get().is_some() || case.with(|case| DECIDED.iter().any(|question| case.answers.get(*question).is_some()))
    });
    let more = move || {
        if has_more.get() {
            let agreed = view! { <p class="note">{t.disagree_note}</p> }.into_any();
            view! {
                <div class="questions">
                    <QuestionField case=case question=Question::ConclusionDate />
                    <QuestionField case=case question=Question::ConclusionReason />
                    <QuestionField case=case question=Question::AgreedWithPerson below=agreed />
                </div>
            }
            .into_any()
        } else {
            view! { <p class="note">{t.undecided}</p> }.into_any()
        }
    };
    let follows = move || choice.get().and_then(|choice| follows(case, choice));
    view! {
        {end_sign(case)}
        <div class="questions">
            <QuestionField case=case question=Question::Conclusion />
        </div>
        <div class="stack" role="status">
            {follows}
        </div>
        {more}
    }
}

/// By what they wanted to see at the start that it can end.
fn end_sign(case: Memo<Case>) -> AnyView {
    let t = closing(use_locale());
    let sign = text_of(move || case.with(|case| case.answers.text(Question::EndSign).trim().to_owned()));
    let shown = move || {
        sign.with(|sign| !sign.is_empty()).then(|| {
            view! {
                <div class="notice">
                    <Icon name="anchor" />
                    <b>{t.end_sign}</b>
                    <p>{move || sign.get()}</p>
                </div>
            }
        })
    };
    shown.into_any()
}

/// What belongs to a decision, with the ways there.
fn follows(case: Memo<Case>, choice: Choice) -> Option<AnyView> {
    let locale = use_locale();
    let t = closing(locale);
    let (note, steps): (_, &[Step]) = match choice {
        Choice::Close => (t.close_note, &[Step::Detachment, Step::FollowUp]),
        Choice::Continue => (t.continue_note, &[Step::Agreement, Step::Reviews]),
        Choice::Adapt => (t.adapt_note, &[Step::Goals, Step::Measures, Step::PlanOverview]),
        Choice::Reassess => (t.reassess_note, &[]),
        // The other choices answer other questions.
        Choice::Admit
        | Choice::NotAdmit
        | Choice::ClarifyFurther
        | Choice::NotSatisfied
        | Choice::RatherNot
        | Choice::RatherSatisfied
        | Choice::Satisfied
        | Choice::OwnCriteria
        | Choice::TaughtCriteria
        | Choice::StaticPlanning
        | Choice::RollingPlanning
        | Choice::VaguePlanning
        | Choice::NextStepPlanning
        | Choice::RepairPlanning
        | Choice::HardlyAlone
        | Choice::WithMuchHelp
        | Choice::WithSomeHelp
        | Choice::OnOnesOwn => return None,
    };
    let id = case.with_untracked(|case| case.id);
    let way = |step: &Step| {
        view! {
            <a class="button" data-size="small" href=Route::Step(id, *step).href()>
                {words::step(locale, *step)}
            </a>
        }
    };
    let ways = view! { <div class="row">{steps.iter().map(way).collect_view()}</div> };
    let begins = (choice == Choice::Reassess).then(|| reassessment(case));
    let shown = view! {
        <div class="notice">
            <Icon name="next" />
            <p>{note}</p>
            {ways}
            {begins}
        </div>
    };
    Some(shown.into_any())
}

/// The place where the next cycle is opened.
fn reassessment(_case: Memo<Case>) -> AnyView {
    ().into_any()
}
