//! Goals as a tree of three levels. A level may be missing between two goals, and a
//! goal may stand alone at any level, since planning may begin anywhere;
//! goals that stand alone are shown below the tree.

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::ids::GoalId;
use crate::domain::phase::goal::{self, Goal, GoalLevel};
use crate::domain::phase::plan::SupportPlan;
use crate::i18n::wizard::records::records;
use crate::i18n::words;
use crate::ui::components::icon::Icon;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::gas::summary::AttainmentSummary;
use crate::ui::wizard::goal::GoalFold;
use crate::ui::wizard::planning_mode::ModeNote;
use crate::ui::wizard::records::{self, uuids};

/// The id of the row of buttons that add a goal.
pub const HOME: &str = "add-goal";

/// The tree with everything that hangs in it.
#[component]
pub fn Goals(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let t = records(locale);
    let open = RwSignal::new(None);
    let is_empty = Memo::new(move |_| case.with(|case| case.plan.goals.is_empty()));
    let alone = move |level: GoalLevel| {
        let wider = level.wider()?;
        let ids = under(case, level, None);
        let heading = (t.without)(words::goal_level_plural(locale, level), words::goal_level(locale, wider));
        Some(move || {
            (!ids.with(Vec::is_empty)).then(|| {
                view! {
                    <section class="alone">
                        <h2>{heading.clone()}</h2>
                        {branch(case, open, level, None)}
                    </section>
                }
            })
        })
    };
    let add = move |level: GoalLevel| {
        view! {
            <li>
                {add_button(open, level, None)}
                <p class="note">{words::goal_level_hint(locale, level)}</p>
            </li>
        }
    };
    view! {
        <ModeNote case=case />
        <div class="records goaltree" data-empty=move || is_empty.get().then_some("true")>
            <p class="nothing">{move || is_empty.get().then_some(t.no_goals)}</p>
            {branch(case, open, GoalLevel::Principle, None)}
            {GoalLevel::ALL.map(alone).into_iter().flatten().collect_view()}
            <ul class="adds" id=HOME tabindex="-1">
                {GoalLevel::ALL.map(add).collect_view()}
            </ul>
        </div>
        <AttainmentSummary case=case />
    }
}

/// All goals of a level under a parent, each with its own branch.
pub fn branch(case: Memo<Case>, open: RwSignal<Option<Uuid>>, level: GoalLevel, parent: Option<GoalId>) -> AnyView {
    let ids = under(case, level, parent);
    let key = match level {
        GoalLevel::Principle => "principle",
        GoalLevel::Frame => "frame",
        GoalLevel::Outcome => "outcome",
    };
    view! {
        <ul class="branch" data-level=key>
            <For
                each=move || ids.get()
                key=|uuid| *uuid
                children=move |uuid| view! { <GoalFold case=case uuid=uuid level=level key=key open=open /> }.into_any()
            />
        </ul>
    }
    .into_any()
}

fn under(case: Memo<Case>, level: GoalLevel, parent: Option<GoalId>) -> Signal<Vec<Uuid>> {
    uuids(move || case.with(|case| case.plan.goals_under(level, parent).map(|goal| goal.id.0).collect()))
}

/// Adds a goal of a level under a parent.
pub fn add_button(open: RwSignal<Option<Uuid>>, level: GoalLevel, parent: Option<GoalId>) -> AnyView {
    let locale = use_locale();
    let store = use_store();
    let add = move |_| records::add(store, open, |id| Goal::new(id, level, parent));
    view! {
        <button class="button" data-kind=parent.is_some().then_some("plain") type="button" on:click=add>
            <Icon name="plus" />
            {(records(locale).add_goal)(words::goal_level(locale, level))}
        </button>
    }
    .into_any()
}

/// All goals in the order of the tree, those without a parent at the end.
pub fn in_order(plan: &SupportPlan) -> Vec<&Goal> {
    goal::in_order(&plan.goals)
}
