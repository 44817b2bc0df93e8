//! Measures: who does what by when, and for which goal. What is rarely said lies
//! under a disclosure; strengths that nobody makes use of yet are offered below.

pub mod more;
pub mod strengths;

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::date::nearness;
use crate::domain::ids::GoalId;
use crate::domain::phase::plan::{Doer, Measure, MeasureState};
use crate::domain::record::find;
use crate::i18n::wizard::records::records;
use crate::i18n::wizard::wizard;
use crate::i18n::{Locale, format, plan, words};
use crate::ui::components::choices::Choices;
use crate::ui::components::field::{DateField, SelectField, TextField};
use crate::ui::platform::clock;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::doers::DoerFields;
use crate::ui::wizard::fold::{Fold, Folds, fact, state, title};
use crate::ui::wizard::goals::in_order;
use crate::ui::wizard::measures::more::More;
use crate::ui::wizard::measures::strengths::Strengths;
use crate::ui::wizard::picks::{self, due_key, open_first, short};
use crate::ui::wizard::records::{self, Entry, all, first_field};

const HOME: &str = "add-measure";

/// All measures, in the order they were entered.
#[component]
pub fn Measures(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = records(use_locale());
    let store = use_store();
    let open = RwSignal::new(None);
    view! {
        <Folds
            ids={all::<Measure>(case)}
            empty=t.no_measures
            add=t.add_measure
            home=HOME
            on_add=move |()| records::add(store, open, Measure::new)
            entry=move |uuid| measure(Entry::new(case, uuid), open)
        />
        <Strengths case=case open=open />
    }
}

fn measure(entry: Entry<Measure>, open: RwSignal<Option<Uuid>>) -> AnyView {
    let locale = use_locale();
    let t = records(locale);
    let what = entry.text(|measure| measure.what.clone());
    let who = entry.text(move |measure| match &measure.by {
        Some(doer) => entry.case.with(|case| name_of(locale, case, doer)),
        None => t.nobody.to_owned(),
    });
    let goal = entry.text(move |measure| {
        let text = measure.goal.and_then(|goal| entry.case.with(|case| goal_words(case, goal)));
        text.map(|text| format!("{}: {text}", t.goal)).unwrap_or_default()
    });
    let line = view! {
        {title(what, t.untitled_measure)}
        {fact(goal)}
        <span class="fold-facts">{fact(who)} {state(standing(entry))}</span>
    };
    view! {
        <Fold
            uuid=entry.uuid
            open=open
            name=what
            line=line.into_any()
            fields=move |()| fields(entry)
            on_remove=move |()| entry.remove(HOME)
        />
    }
    .into_any()
}

fn goal_words(case: &Case, goal: GoalId) -> Option<String> {
    find(&case.plan.goals, goal).map(|goal| short(&goal.text))
}

/// Who carries a measure out, by name where there is one.
pub fn name_of(locale: Locale, case: &Case, doer: &Doer) -> String {
    plan::doer_name(locale, case, doer)
}

/// The state of a measure, and while it is open how near its day is.
fn standing(entry: Entry<Measure>) -> Signal<(&'static str, String)> {
    let locale = use_locale();
    let today = clock::today();
    let standing = Memo::new(move |_| {
        let found = entry.with(|measure| {
            let word = words::measure_state(locale, measure.state);
            let until = measure.until.map(|until| (until, nearness(until, today)));
            match (measure.state, until) {
                (MeasureState::Done, _) => ("ok", word.to_owned()),
                (MeasureState::Dropped, _) | (MeasureState::Planned | MeasureState::Running, None) => {
                    ("", word.to_owned())
                }
                (MeasureState::Planned | MeasureState::Running, Some((until, nearness))) => {
                    (due_key(nearness), format!("{word}, {}", (wizard(locale).until)(&format::date(locale, until))))
                }
            }
        });
        found.unwrap_or_default()
    });
    standing.into()
}

fn fields(entry: Entry<Measure>) -> AnyView {
    let locale = use_locale();
    let t = records(locale);
    let goals = Memo::new(move |_| {
        entry.case.with(|case| {
            let goals = in_order(&case.plan);
            open_first(locale, goals.into_iter().map(|goal| (goal.id.0.to_string(), short(&goal.text))))
        })
    });
    let doer = Memo::new(move |_| entry.with(|measure| measure.by.clone()).flatten());
    view! {
        <TextField
            id=first_field(entry.uuid)
            label=t.what
            value=entry.text(|measure| measure.what.clone())
            on_write=entry.write(|measure, text| measure.what = text)
        />
        <div class="pair">
            <DoerFields
                case=entry.case
                label=t.who
                name=t.who_else
                doer=doer.into()
                on_pick=move |(doer, act)| entry.change(act, |measure| measure.by = doer)
            />
            <DateField
                label=t.until_when
                value=entry.day(|measure| measure.until)
                on_write=entry.set_day(|measure, day| measure.until = day)
            />
        </div>
        <SelectField
            label=t.goal
            value=entry.text(|measure| measure.goal.map(|goal| goal.0.to_string()).unwrap_or_default())
            entries=goals
            on_pick=entry.pick(|measure, key| measure.goal = key.parse().ok().map(GoalId))
        />
        <Choices
            legend=t.state
            entries=picks::picks(&MeasureState::ALL, |state| words::measure_state(locale, state))
            value=entry.text(|measure| picks::key(&MeasureState::ALL, Some(measure.state)))
            on_pick=entry
                .pick(|measure, key| measure.state = picks::value(&MeasureState::ALL, key).unwrap_or_default())
        />
        <More entry=entry />
    }
    .into_any()
}
