//! Tasks outside the plan: all of them, and those that belong to one step.

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::date::{Nearness, nearness};
use crate::domain::phase::step::Step;
use crate::domain::phase::task::{Task, in_turn};
use crate::i18n::intake::intake;
use crate::i18n::{format, words};
use crate::session::Act;
use crate::ui::components::choices::Tick;
use crate::ui::components::field::{DateField, TextField};
use crate::ui::platform::clock;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::doers::DoerFields;
use crate::ui::wizard::fold::{Fold, Folds, fact, state, title};
use crate::ui::wizard::measures::name_of;
use crate::ui::wizard::picks::due_key;
use crate::ui::wizard::records::{self, Entry, first_field, uuids};

const HOME: &str = "add-task";

/// All tasks, open ones first, with how many are open and overdue.
#[component]
pub fn Tasks(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = intake(use_locale());
    let store = use_store();
    let today = clock::today();
    let open = RwSignal::new(None);
    let count = Memo::new(move |_| {
        case.with(|case| {
            let open: Vec<&Task> = case.course.tasks.iter().filter(|task| !task.done).collect();
            let is_late = |task: &&&Task| task.until.is_some_and(|until| until < today);
            (open.len(), open.iter().filter(is_late).count(), case.course.tasks.len())
        })
    });
    let counted = move || {
        let (open, overdue, all) = count.get();
        (all > 0).then(|| {
            let is = if overdue > 0 { "late" } else { "open" };
            view! {
                <p class="tasks-count" data-is=is>
                    {(t.task_count)(open, overdue)}
                </p>
            }
        })
    };
    view! {
        {counted}
        <Folds
            ids=listed(case, open, None)
            empty=t.no_tasks
            add=t.add_task
            home=HOME
            on_add=move |()| records::add(store, open, Task::new)
            entry=move |uuid| task(Entry::new(case, uuid), open, HOME)
        />
    }
}

/// The tasks that came from a step, to be added right there.
#[component]
pub fn LinkedTasks(
    /// The open case.
    case: Memo<Case>,
    /// The step.
    from: Step,
) -> impl IntoView {
    let t = intake(use_locale());
    let store = use_store();
    let open = RwSignal::new(None);
    // What must be secured now is due today until somebody says otherwise.
    let add = move |()| {
        records::add(store, open, |id| Task { from: Some(from), until: Some(clock::today()), ..Task::new(id) });
    };
    const LINKED: &str = "add-linked-task";
    view! {
        <section class="linked-tasks">
            <h3>{t.secure_tasks}</h3>
            <Folds
                ids=listed(case, open, Some(from))
                empty=t.no_secure_tasks
                add=t.add_secure_task
                home=LINKED
                on_add=add
                entry=move |uuid| task(Entry::new(case, uuid), open, LINKED)
            />
        </section>
    }
}

/// The tasks in turn. While one is open the order stays, so that none moves away
/// from under the hand that ticks or dates it.
fn listed(case: Memo<Case>, open: RwSignal<Option<Uuid>>, from: Option<Step>) -> Signal<Vec<Uuid>> {
    let sorted = uuids(move || {
        let is_meant = |task: &&Task| from.is_none() || task.from == from;
        case.with(|case| in_turn(&case.course.tasks).into_iter().filter(is_meant).map(|task| task.id.0).collect())
    });
    let order = Memo::new(move |last: Option<&Vec<Uuid>>| {
        let sorted = sorted.get();
        let Some(last) = last.filter(|_| open.get().is_some()) else { return sorted };
        let (staying, new): (Vec<Uuid>, Vec<Uuid>) = sorted.into_iter().partition(|uuid| last.contains(uuid));
        let kept = last.iter().copied().filter(|uuid| staying.contains(uuid));
        kept.chain(new).collect()
    });
    order.into()
}

fn task(entry: Entry<Task>, open: RwSignal<Option<Uuid>>, home: &'static str) -> AnyView {
    let locale = use_locale();
    let t = intake(locale);
    let what = entry.text(|task| task.what.clone());
    let who = entry.text(move |task| match &task.by {
        Some(doer) => entry.case.with(|case| name_of(locale, case, doer)),
        None => t.task_nobody.to_owned(),
    });
    let from = entry.text(move |task| match task.from {
        Some(step) => (t.task_from)(words::step(locale, step)),
        None => String::new(),
    });
    let line = view! {
        {title(what, t.untitled_task)}
        <span class="fold-facts">{fact(who)} {state(standing(entry))} {fact(from)}</span>
    };
    view! {
        <Fold
            uuid=entry.uuid
            open=open
            name=what
            line=line.into_any()
            fields=move |()| fields(entry)
            on_remove=move |()| entry.remove(home)
        />
    }
    .into_any()
}

fn standing(entry: Entry<Task>) -> Signal<(&'static str, String)> {
    let locale = use_locale();
    let t = intake(locale);
    let today = clock::today();
    let standing = Memo::new(move |_| {
        let found = entry.with(|task| match (task.done, task.until) {
            (true, _) => ("ok", t.is_done.to_owned()),
            (false, None) => ("", t.is_undated.to_owned()),
            (false, Some(until)) => {
                let near = nearness(until, today);
                let said = match near {
                    Nearness::Overdue(_) | Nearness::Soon(_) => {
                        format!("{} ({})", format::date(locale, until), format::nearness(locale, near))
                    }
                    Nearness::Planned(_) => format::date(locale, until),
                };
                (due_key(near), said)
            }
        });
        found.unwrap_or_default()
    });
    standing.into()
}

fn fields(entry: Entry<Task>) -> AnyView {
    let t = intake(use_locale());
    let doer = Memo::new(move |_| entry.with(|task| task.by.clone()).flatten());
    let done = Memo::new(move |_| entry.with(|task| task.done).unwrap_or_default());
    view! {
        <TextField
            id=first_field(entry.uuid)
            label=t.task
            value=entry.text(|task| task.what.clone())
            on_write=entry.write(|task, text| task.what = text)
        />
        <div class="pair">
            <DoerFields
                case=entry.case
                label=t.task_who
                name=t.task_who_else
                doer=doer.into()
                on_pick=move |(doer, act)| entry.change(act, |task| task.by = doer)
            />
            <DateField
                label=t.task_until
                value=entry.day(|task| task.until)
                on_write=entry.set_day(|task, day| task.until = day)
            />
        </div>
        <Tick
            label=t.task_done
            value=Signal::from(done)
            on_change=move |done| entry.change(Act::Single, |task| task.done = done)
        />
    }
    .into_any()
}
