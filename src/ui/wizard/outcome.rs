//! The plan back on the table: how far each goal was reached, and three
//! questions on each measure ([`measures`]).

pub mod measures;

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::map::version::Occasion;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::goal::{Attainment, Goal};
use crate::domain::phase::step::Step;
use crate::i18n::versions::versions;
use crate::i18n::wizard::records::records;
use crate::i18n::words;
use crate::ui::components::choices::Choices;
use crate::ui::route::Route;
use crate::ui::store::use_locale;
use crate::ui::wizard::fold::{fact, title};
use crate::ui::wizard::goals::in_order;
use crate::ui::wizard::occasion::OccasionMap;
use crate::ui::wizard::picks;
use crate::ui::wizard::records::{Entry, uuids};

/// Goals, then measures.
#[component]
pub fn Outcomes(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = records(use_locale());
    let goals = uuids(move || case.with(|case| in_order(&case.plan).into_iter().map(|goal| goal.id.0).collect()));
    view! {
        <OccasionMap
            case=case
            occasion=Occasion::Phase(PhaseKind::Evaluation)
            title=versions(use_locale()).map_of_evaluation
        />
        <section class="outcomes">
            <h2>{t.goals}</h2>
            {move || {
                goals.with(Vec::is_empty).then(|| leads_to(case, t.no_goals_to_judge, t.to_goals, Step::Goals))
            }}
            <ul class="judged">
                <For each=move || goals.get() key=|uuid| *uuid children=move |uuid| goal(Entry::new(case, uuid)) />
            </ul>
        </section>
        <measures::Judged case=case />
    }
}

/// Says that there is nothing to judge, and leads to where there could be.
fn leads_to(case: Memo<Case>, text: &'static str, word: &'static str, step: Step) -> AnyView {
    let id = case.with_untracked(|case| case.id);
    view! {
        <p class="nothing">
            {text} " " <a href=Route::Step(id, step).href()>{word}</a>
        </p>
    }
    .into_any()
}

fn goal(entry: Entry<Goal>) -> AnyView {
    let locale = use_locale();
    let t = records(locale);
    let level = entry.text(move |goal| words::goal_level(locale, goal.level).to_owned());
    let text = entry.text(|goal| goal.text.clone());
    let legend = text.get_untracked();
    let indicator = entry.text(move |goal| match goal.first_indicator().trim() {
        "" => String::new(),
        indicator => format!("{}: {indicator}", t.indicator_short),
    });
    let entries = picks::picks(&Attainment::ALL, |attainment| words::attainment(locale, attainment));
    view! {
        <li>
            <p class="fold-words">{fact(level)} {title(text, t.untitled_goal)} {fact(indicator)}</p>
            <Choices
                legend=legend
                look="quiet"
                entries=picks::or_open(entries, locale)
                value=entry.text(|goal| picks::key(&Attainment::ALL, goal.attainment))
                on_pick=entry.pick(|goal, key| goal.attainment = picks::value(&Attainment::ALL, key))
            />
        </li>
    }
    .into_any()
}
