//! One goal of the tree: what it says, its fields, and the goals under it.

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::date::nearness;
use crate::domain::ids::{GoalId, NeedId};
use crate::domain::phase::goal::{Attainment, Goal, GoalLevel};
use crate::domain::record::find;
use crate::i18n::wizard::records::records;
use crate::i18n::wizard::wizard;
use crate::i18n::{format, words};
use crate::ui::components::field::{DateField, SelectField, TextField};
use crate::ui::platform::clock;
use crate::ui::store::use_locale;
use crate::ui::wizard::fold::{Fold, state, title};
use crate::ui::wizard::goals::{HOME, add_button, branch};
use crate::ui::wizard::picks::{due_key, open_first, short};
use crate::ui::wizard::records::{Entry, first_field};

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
    let below = narrower(level).map(|narrower| {
        view! {
            {branch(case, open, narrower, Some(GoalId(uuid)))}
            {add_button(open, narrower, Some(GoalId(uuid)))}
        }
        .into_any()
    });
    view! {
        <Fold
            uuid=uuid
            open=open
            name=entry.text(|goal| goal.text.clone())
            line=line(entry, level)
            fields=move |()| fields(entry, level)
            on_remove=move |()| entry.remove(HOME)
            below=below
            look=key
        />
    }
}

const fn narrower(level: GoalLevel) -> Option<GoalLevel> {
    match level {
        GoalLevel::Principle => Some(GoalLevel::Frame),
        GoalLevel::Frame => Some(GoalLevel::Outcome),
        GoalLevel::Outcome => None,
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
            {state(standing(entry))}
        }
    });
    view! {
        <small class="kicker">{move || kicker.get()}</small>
        {title(entry.text(|goal| goal.text.clone()), t.untitled_goal)}
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

fn fields(entry: Entry<Goal>, level: GoalLevel) -> AnyView {
    let t = records(use_locale());
    let outcome = (level == GoalLevel::Outcome).then(|| {
        view! {
            <TextField
                label=t.indicator
                value=entry.text(|goal| goal.first_indicator().to_owned())
                on_write=entry.write(Goal::set_first_indicator)
            />
            <DateField
                label=t.goal_due
                value=entry.day(|goal| goal.due)
                on_write=entry.set_day(|goal, day| goal.due = day)
            />
        }
    });
    view! {
        <TextField
            id=first_field(entry.uuid)
            label=t.goal_text
            note=words::goal_level_hint(use_locale(), level)
            value=entry.text(|goal| goal.text.clone())
            on_write=entry.write(|goal, text| goal.text = text)
        />
        {outcome}
        {need_field(entry)}
        {parent_field(entry, level)}
    }
    .into_any()
}

fn need_field(entry: Entry<Goal>) -> AnyView {
    let locale = use_locale();
    let t = records(locale);
    let entries = Memo::new(move |_| {
        entry.case.with(|case| {
            let needs = case.assessment.needs.iter().map(|need| (need.id.0.to_string(), short(&need.text)));
            open_first(locale, needs)
        })
    });
    view! {
        <SelectField
            label=t.rests_on
            value=entry.text(|goal| goal.need.map(|need| need.0.to_string()).unwrap_or_default())
            entries=entries
            on_pick=entry.pick(|goal, key| goal.need = key.parse().ok().map(NeedId))
        />
    }
    .into_any()
}

/// The wider goal; only there where the level has one.
fn parent_field(entry: Entry<Goal>, level: GoalLevel) -> Option<AnyView> {
    let locale = use_locale();
    let t = records(locale);
    let wider = level.parent()?;
    let entries = Memo::new(move |_| {
        entry.case.with(|case| {
            let goals = case.plan.goals.iter().filter(|goal| goal.level == wider);
            open_first(locale, goals.map(|goal| (goal.id.0.to_string(), short(&goal.text))))
        })
    });
    let field = view! {
        <SelectField
            label=t.belongs_to
            value=entry.text(|goal| goal.parent.map(|parent| parent.0.to_string()).unwrap_or_default())
            entries=entries
            on_pick=entry.pick(|goal, key| goal.parent = key.parse().ok().map(GoalId))
        />
    };
    Some(field.into_any())
}
