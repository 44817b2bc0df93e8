//! After-care: whether it is needed, and only then who, what, until when and when
//! next.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::answers::Verdict;
use crate::domain::phase::question::Question;
use crate::i18n::closing::closing;
use crate::ui::store::use_locale;
use crate::ui::wizard::question::QuestionField;

/// What is asked if after-care is needed.
const DETAILS: [Question; 4] =
    [Question::FollowUpWho, Question::FollowUpWhat, Question::FollowUpUntil, Question::FollowUpContact];

/// The question, and what belongs to a yes.
#[component]
pub fn FollowUp(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = closing(use_locale());
    // What was said before the question was answered stays in sight.
    let is_asked = Memo::new(move |_| {
        case.with(|case| match case.answers.verdict(Question::FollowUpNeeded) {
            Some(Verdict::Yes) => true,
            Some(Verdict::No) => false,
            Some(Verdict::Unclear) | None => DETAILS.iter().any(|question| case.answers.get(*question).is_some()),
        })
    });
    let is_refused =
        Memo::new(move |_| case.with(|case| case.answers.verdict(Question::FollowUpNeeded)) == Some(Verdict::No));
    let details = move || {
        is_asked.get().then(|| {
            let field = |question| view! { <QuestionField case=case question=question /> };
            view! { <div class="questions">{DETAILS.map(field).collect_view()}</div> }
        })
    };
    let refused = move || is_refused.get().then(|| view! { <p class="note">{t.no_follow_up}</p> });
    view! {
        <div class="questions">
            <QuestionField case=case question=Question::FollowUpNeeded />
        </div>
        <div role="status">{refused}</div>
        {details}
    }
}
