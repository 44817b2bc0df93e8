//! One goal of the tree: its line, its form, and the goals under it.

pub mod form;
pub mod indicators;

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::date::nearness;
use crate::domain::ids::GoalId;
use crate::domain::phase::goal::{Attainment, Goal, GoalLevel};
use crate::domain::record::find;
use crate::i18n::wizard::records::records;
use crate::i18n::wizard::wizard;
use crate::i18n::{format, words};
use crate::ui::platform::clock;
use crate::ui::store::use_locale;
use crate::ui::wizard::fold::{Fold, state, title};
use crate::ui::wizard::gas::ladder::ladders;
use crate::ui::wizard::goals::{HOME, add_button, branch};
use crate::ui::wizard::picks::{due_key, short};
use crate::ui::wizard::records::Entry;

/// A goal with everything under it.
#[component]
pub fn GoalFold(
    /// The open case.
    case: Memo<Case>,
    /// Which goal.
    uuid: Uuid,
    /// Its level.
    level: GoalLevel,
    /// The word for the level in attributes.
    key: &'static str,
    /// Which goal is open.
    open: RwSignal<Option<Uuid>>,
) -> impl IntoView {
    let entry = Entry::<Goal>::new(case, uuid);
    let parent = Some(GoalId(uuid));
    let narrower = || GoalLevel::ALL.into_iter().filter(move |narrower| narrower.may_stand_under(level));
    let below = (level != GoalLevel::Outcome).then(|| {
        view! {
            {narrower().map(|narrower| branch(case, open, narrower, parent)).collect_view()}
            <div class="row narrower">
                {narrower().map(|narrower| add_button(open, narrower, parent)).collect_view()}
            </div>
        }
        .into_any()
    });
    view! {
        <Fold
            uuid=uuid
            open=open
            name=entry.text(|goal| goal.text.clone())
            line=line(entry, level)
            fields=move |()| form::fields(entry, level)
            on_remove=move |()| entry.remove(HOME)
            below=below
            look=key
        />
    }
}

fn line(entry: Entry<Goal>, level: GoalLevel) -> AnyView {
    let locale = use_locale();
    let t = records(locale);
    let kicker = entry.text(move |goal| {
        let level = words::goal_level(locale, goal.level);
        let need = entry.case.with(|case| need_of_its_own(case, goal));
        need.map_or_else(|| level.to_owned(), |need| format!("{level} · {} {need}", t.from_need))
    });
    let indicator = entry.text(move |goal| match goal.first_indicator().trim() {
        "" => String::new(),
        indicator => format!("{}: {indicator}", t.indicator_short),
    });
    let facts = (level == GoalLevel::Outcome).then(|| {
        view! {
            <small>{move || indicator.get()}</small>
            {ladders(entry)}
            {state(standing(entry))}
        }
    });
    let own_words = entry.text(move |goal| match goal.own_words.trim() {
        "" => String::new(),
        words => locale.quoted(words),
    });
    view! {
        <small class="kicker">{move || kicker.get()}</small>
        {title(entry.text(|goal| goal.text.clone()), t.untitled_goal)}
        <small class="ownwords">{move || own_words.get()}</small>
        {facts}
    }
    .into_any()
}

/// The need a goal rests on, unless the wider goal says it already.
fn need_of_its_own(case: &Case, goal: &Goal) -> Option<String> {
    let need = goal.need?;
    let wider = goal.parent.and_then(|parent| find(&case.plan.goals, parent));
    if wider.is_some_and(|wider| wider.need == Some(need)) {
        return None;
    }
    find(&case.assessment.needs, need).map(|need| short(&need.text))
}

/// How far an outcome goal was reached, else when it is due.
fn standing(entry: Entry<Goal>) -> Signal<(&'static str, String)> {
    let locale = use_locale();
    let today = clock::today();
    let standing = Memo::new(move |_| {
        let found = entry.with(|goal| match (goal.attainment, goal.due) {
            (Some(attainment), _) => {
                let is = match attainment {
                    Attainment::Reached => "ok",
                    Attainment::Partly | Attainment::NotReached => "soon",
                };
                (is, words::attainment(locale, attainment).to_owned())
            }
            (None, Some(due)) => (due_key(nearness(due, today)), (wizard(locale).until)(&format::date(locale, due))),
            (None, None) => ("", String::new()),
        });
        found.unwrap_or_default()
    });
    standing.into()
}
