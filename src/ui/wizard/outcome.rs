//! The plan back on the table: how far each goal was reached, and three
//! questions on each measure ([`measures`]).

pub mod goals;
pub mod measures;

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::map::version::Occasion;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::step::Step;
use crate::i18n::versions::versions;
use crate::i18n::wizard::records::records;
use crate::ui::route::Route;
use crate::ui::store::use_locale;
use crate::ui::wizard::occasion::OccasionMap;
use crate::ui::wizard::outcome::goals::JudgedGoals;

/// Goals, then measures.
#[component]
pub fn Outcomes(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = records(use_locale());
    let has_no_goals = Memo::new(move |_| case.with(|case| case.plan.goals.is_empty()));
    view! {
        <OccasionMap
            case=case
            occasion=Occasion::Phase(PhaseKind::Evaluation)
            title=versions(use_locale()).map_of_evaluation
        />
        <section class="outcomes">
            <h2>{t.goals}</h2>
            {move || {
                has_no_goals.get().then(|| leads_to(case, t.no_goals_to_judge, t.to_goals, Step::Goals))
            }}
            <JudgedGoals case=case />
        </section>
        <measures::Judged case=case />
    }
}

/// Says that there is nothing to judge, and leads to where there could be.
fn leads_to(case: Memo<Case>, text: &'static str, word: &'static str, step: Step) -> AnyView {
    let id = case.with_untracked(|case| case.id);
    view! {
        <p class="nothing">
            {text} " " <a class="whole" href=Route::Step(id, step).href()>{word}</a>
        </p>
    }
    .into_any()
}
