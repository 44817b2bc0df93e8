//! Goals brought back: how far each was reached, and on its scale by whom
//!

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::goal::{Attainment, Goal, in_order};
use crate::i18n::wizard::records::records;
use crate::i18n::words;
use crate::ui::components::choices::Choices;
use crate::ui::store::use_locale;
use crate::ui::wizard::fold::{fact, title};
use crate::ui::wizard::gas::ladder::ladders;
use crate::ui::wizard::gas::scores::{Part, Scores};
use crate::ui::wizard::gas::summary::AttainmentSummary;
use crate::ui::wizard::picks;
use crate::ui::wizard::records::{Entry, uuids};

/// Every goal of the plan, and the T-scores below.
#[component]
pub fn JudgedGoals(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let goals = uuids(move || case.with(|case| in_order(&case.plan.goals).into_iter().map(|goal| goal.id.0).collect()));
    view! {
        <ul class="judged">
            <For each=move || goals.get() key=|uuid| *uuid children=move |uuid| one(Entry::new(case, uuid)) />
        </ul>
        <AttainmentSummary case=case />
    }
}

fn one(entry: Entry<Goal>) -> AnyView {
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
    let has_scale = Memo::new(move |_| entry.with(|goal| goal.gas.is_some()).unwrap_or_default());
    let scores = move || {
        has_scale.get().then(|| {
            view! {
                <div class="judged-scale">{ladders(entry)} <Scores entry=entry part=Part::Reached /></div>
            }
        })
    };
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
            {scores}
        </li>
    }
    .into_any()
}
