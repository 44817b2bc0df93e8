//! The fields of one goal: what it says, beside it the person's own words, the
//! need it rests on; for an outcome goal what makes it verifiable. What is
//! seldom needed lies behind a disclosure.

use leptos::prelude::*;

use crate::domain::ids::{GoalId, NeedId};
use crate::domain::phase::aim::Aim;
use crate::domain::phase::goal::{Enabling, Goal, GoalDirection, GoalLevel, GoalTarget, Priority, Term, may_hold};
use crate::domain::phase::step::Step;
use crate::domain::record::find;
use crate::i18n::aims::{self, aims};
use crate::i18n::goal_form::{self, goal_form};
use crate::i18n::wizard::records::records;
use crate::i18n::words;
use crate::session::Act;
use crate::ui::components::choices::{Choices, Tick};
use crate::ui::components::field::{DateField, LineField, SelectField, TextField};
use crate::ui::components::icon::Icon;
use crate::ui::route::Route;
use crate::ui::store::use_locale;
use crate::ui::wizard::gas::scale::Scale;
use crate::ui::wizard::goal::indicators::Indicators;
use crate::ui::wizard::picks::{self, open_first, short};
use crate::ui::wizard::records::{Entry, first_field};
use crate::ui::wizard::verdicts;

/// All fields of a goal of a level.
pub fn fields(entry: Entry<Goal>, level: GoalLevel) -> AnyView {
    let locale = use_locale();
    let (t, f) = (records(locale), goal_form(locale));
    let outcome = (level == GoalLevel::Outcome).then(|| outcome(entry));
    view! {
        <div class="pair">
            <TextField
                id=first_field(entry.uuid)
                label=t.goal_text
                value=entry.text(|goal| goal.text.clone())
                on_write=entry.write(|goal, text| goal.text = text)
            />
            <TextField
                label=f.own_words
                value=entry.text(|goal| goal.own_words.clone())
                on_write=entry.write(|goal, text| goal.own_words = text)
            />
        </div>
        {need_field(entry)}
        {outcome}
        {parent_field(entry, level)}
        {more(entry)}
    }
    .into_any()
}

/// What makes an outcome goal one: verifiable, dated, attainable (A-143…A-145).
fn outcome(entry: Entry<Goal>) -> AnyView {
    let locale = use_locale();
    let (t, f) = (records(locale), goal_form(locale));
    view! {
        <Indicators entry=entry />
        <DateField
            label=t.goal_due
            value=entry.day(|goal| goal.due)
            on_write=entry.set_day(|goal, day| goal.due = day)
        />
        <div class="pair attainable">
            <Choices
                legend=f.attainable
                entries=picks::verdicts(locale)
                value=entry.text(|goal| verdicts::key(goal.attainable))
                on_pick=entry.pick(|goal, key| goal.attainable = verdicts::value(key))
            />
            <TextField
                label=f.attainable_because
                value=entry.text(|goal| goal.attainable_because.clone())
                on_write=entry.write(|goal, text| goal.attainable_because = text)
            />
        </div>
        <Scale entry=entry />
    }
    .into_any()
}

/// The need, with its words below; a way to the needs while there is none.
fn need_field(entry: Entry<Goal>) -> AnyView {
    let locale = use_locale();
    let (t, f) = (records(locale), goal_form(locale));
    let has_needs = Memo::new(move |_| entry.case.with(|case| !case.assessment.needs.is_empty()));
    let id = entry.case.with_untracked(|case| case.id);
    let needs = Memo::new(move |_| {
        entry.case.with(|case| {
            let needs = case.assessment.needs.iter().map(|need| (need.id.0.to_string(), short(&need.text)));
            open_first(locale, needs)
        })
    });
    let said = Memo::new(move |_| {
        entry.case.with(|case| {
            let goal = find(&case.plan.goals, GoalId(entry.uuid))?;
            let need = find(&case.assessment.needs, goal.need?)?;
            let kind = words::need_kind(locale, need.kind);
            let area = need.area.map(|area| format!(" · {}", words::life_area(locale, area)));
            Some((format!("{kind}{}", area.unwrap_or_default()), need.text.clone()))
        })
    });
    let words_of_need = move || {
        said.get().map(|(source, text)| {
            view! {
                <p class="needwords">
                    <small>{source}</small>
                    {text}
                </p>
            }
        })
    };
    let field = move || {
        if has_needs.get() {
            view! {
                <SelectField
                    label=t.rests_on
                    value=entry.text(|goal| goal.need.map(|need| need.0.to_string()).unwrap_or_default())
                    entries=needs
                    on_pick=entry.pick(|goal, key| goal.need = key.parse().ok().map(NeedId))
                />
            }
            .into_any()
        } else {
            view! {
                <p class="nothing">
                    {f.no_need_yet} " " <a href=Route::Step(id, Step::StrengthsAndNeeds).href()>{f.to_needs}</a>
                </p>
            }
            .into_any()
        }
    };
    view! { <div class="stack" data-gap="small">{field} {words_of_need}</div> }.into_any()
}

/// The wider goal; only there where the level has one.
fn parent_field(entry: Entry<Goal>, level: GoalLevel) -> Option<AnyView> {
    let locale = use_locale();
    let wider = level.wider()?;
    let entries = Memo::new(move |_| {
        // Where goals of two levels stand in the list, each says which it is.
        let name = |goal: &Goal| match (wider.wider(), short(&goal.text)) {
            (None, text) => text,
            (Some(_), text) => format!("{}: {text}", words::goal_level(locale, goal.level)),
        };
        entry.case.with(|case| {
            let goals = may_hold(&case.plan.goals, level);
            open_first(locale, goals.map(|goal| (goal.id.0.to_string(), name(goal))))
        })
    });
    let field = view! {
        <SelectField
            label=records(locale).belongs_to
            value=entry.text(|goal| goal.parent.map(|parent| parent.0.to_string()).unwrap_or_default())
            entries=entries
            on_pick=entry.pick(|goal, key| goal.parent = key.parse().ok().map(GoalId))
        />
    };
    Some(field.into_any())
}

/// What is seldom needed.
fn more(entry: Entry<Goal>) -> AnyView {
    let locale = use_locale();
    let f = goal_form(locale);
    let terms = picks::or_open(picks::picks(&Term::ALL, |term| goal_form::term(locale, term)), locale);
    let priorities =
        picks::or_open(picks::picks(&Priority::ALL, |priority| goal_form::priority(locale, priority)), locale);
    let directions =
        picks::or_open(picks::picks(&GoalDirection::ALL, |direction| goal_form::direction(locale, direction)), locale);
    let targets = picks::or_open(picks::picks(&GoalTarget::ALL, |target| goal_form::target(locale, target)), locale);
    let enablings =
        picks::or_open(picks::picks(&Enabling::ALL, |enabling| goal_form::enabling(locale, enabling)), locale);
    view! {
        <details class="disclosure">
            <summary>
                <Icon name="down" size="small" />
                {f.more}
            </summary>
            <div class="fields">
                <Choices
                    legend=f.priority
                    entries=priorities
                    value=entry.text(|goal| picks::key(&Priority::ALL, goal.priority))
                    on_pick=entry.pick(|goal, key| goal.priority = picks::value(&Priority::ALL, key))
                />
                <Choices
                    legend=f.term
                    entries=terms
                    value=entry.text(|goal| picks::key(&Term::ALL, goal.term))
                    on_pick=entry.pick(|goal, key| goal.term = picks::value(&Term::ALL, key))
                />
                <LineField
                    label=f.worked_out_with
                    value=entry.text(|goal| goal.worked_out_with.clone())
                    on_write=entry.write(|goal, text| goal.worked_out_with = text)
                />
                <Choices
                    legend=f.direction
                    entries=directions
                    value=entry.text(|goal| picks::key(&GoalDirection::ALL, goal.direction))
                    on_pick=entry.pick(|goal, key| goal.direction = picks::value(&GoalDirection::ALL, key))
                />
                <Choices
                    legend=f.whose
                    entries=targets
                    value=entry.text(|goal| picks::key(&GoalTarget::ALL, goal.target))
                    on_pick=entry.pick(|goal, key| goal.target = picks::value(&GoalTarget::ALL, key))
                />
                <Choices
                    legend=f.enabling
                    entries=enablings
                    value=entry.text(|goal| picks::key(&Enabling::ALL, goal.enabling))
                    on_pick=entry.pick(|goal, key| goal.enabling = picks::value(&Enabling::ALL, key))
                />
                {served(entry)}
            </div>
        </details>
    }
    .into_any()
}

/// The aims of the method that the goal serves, any of them.
fn served(entry: Entry<Goal>) -> AnyView {
    let locale = use_locale();
    let t = aims(locale);
    let tick = |aim: Aim| {
        let value = Memo::new(move |_| entry.with(|goal| goal.aims.contains(&aim)).unwrap_or_default());
        let set = move |is| {
            entry.change(Act::Single, |goal| {
                if is {
                    goal.aims.insert(aim)
                } else {
                    goal.aims.remove(&aim)
                };
            });
        };
        view! { <Tick label=aims::name(locale, aim) value=value on_change=set /> }
    };
    view! {
        <fieldset class="ticks aims">
            <legend>{t.question}</legend>
            <p class="note">{t.note}</p>
            {Aim::ALL.map(tick).collect_view()}
        </fieldset>
    }
    .into_any()
}
