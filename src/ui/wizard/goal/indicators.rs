//! The indicators of a goal: by what it can be seen, how it is, how it is to be,
//! and where one can read it. A row for the next one is no entry yet; it becomes
//! one with its first letter.

use leptos::prelude::*;

use crate::domain::phase::goal::{Goal, Indicator};
use crate::i18n::goal_form::goal_form;
use crate::i18n::wizard::records::records;
use crate::session::Act;
use crate::ui::components::field::{LineField, TextField};
use crate::ui::components::icon::Icon;
use crate::ui::platform::page;
use crate::ui::store::use_locale;
use crate::ui::wizard::records::Entry;

/// All indicators of a goal, at least the row of one.
#[component]
pub fn Indicators(
    /// The goal.
    entry: Entry<Goal>,
) -> impl IntoView {
    let f = goal_form(use_locale());
    // A row that was asked for and holds nothing yet.
    let is_asked_for = RwSignal::new(false);
    let kept = Memo::new(move |_| entry.with(|goal| goal.indicators.len()).unwrap_or_default());
    let rows = Memo::new(move |_| (kept.get() + usize::from(is_asked_for.get())).max(1));
    // What was asked for is there once it holds something.
    Effect::new(move |before: Option<usize>| {
        let now = kept.get();
        if before.is_some_and(|before| now > before) {
            is_asked_for.set(false);
        }
        now
    });
    let add = move |_| {
        is_asked_for.set(true);
        let at = rows.get_untracked() - 1;
        page::focus_soon(field_id(entry, at));
    };
    let is_full = move || rows.get() == kept.get();
    let button = move || {
        is_full().then(|| {
            view! {
                <button class="button" data-kind="plain" data-size="small" type="button" on:click=add>
                    <Icon name="plus" size="small" />
                    {f.add_indicator}
                </button>
            }
        })
    };
    view! {
        <div class="indicators" role="group" aria-label=f.indicators>
            <For
                each=move || 0..rows.get()
                key=|at| *at
                children=move |at| row(entry, at, kept, is_asked_for)
            />
            {button}
        </div>
    }
}

fn field_id(entry: Entry<Goal>, at: usize) -> String {
    format!("indicator-{}-{at}", entry.uuid)
}

fn row(entry: Entry<Goal>, at: usize, kept: Memo<usize>, is_asked_for: RwSignal<bool>) -> AnyView {
    let locale = use_locale();
    let (t, f) = (records(locale), goal_form(locale));
    let label = if at == 0 { t.indicator.to_owned() } else { (f.further_indicator)(at + 1) };
    let read = move |get: fn(&Indicator) -> &String| {
        entry.text(move |goal| goal.indicators.get(at).map(get).cloned().unwrap_or_default())
    };
    let write = move |set: fn(&mut Indicator, String)| {
        entry.write(move |goal, text| goal.change_indicator(at, |indicator| set(indicator, text)))
    };
    let remove = move |_| {
        is_asked_for.set(false);
        entry.change(Act::Single, |goal| goal.remove_indicator(at));
        page::focus(&field_id(entry, at.saturating_sub(1)));
    };
    let can_go = move || at > 0 || kept.get() > 1;
    let button = move || {
        can_go().then(|| {
            view! {
                <button
                    class="tool"
                    type="button"
                    aria-label=(f.remove_indicator)(at + 1)
                    title=(f.remove_indicator)(at + 1)
                    on:click=remove
                >
                    <Icon name="trash" size="small" />
                </button>
            }
        })
    };
    view! {
        <div class="indicator">
            <div class="indicator-text">
                <TextField
                    id=field_id(entry, at)
                    label=label
                    value=read(|indicator| &indicator.text)
                    on_write=write(|indicator, text| indicator.text = text)
                />
                {button}
            </div>
            <div class="days">
                <LineField
                    label=f.actual
                    value=read(|indicator| &indicator.actual)
                    on_write=write(|indicator, text| indicator.actual = text)
                />
                <LineField
                    label=f.target_value
                    value=read(|indicator| &indicator.target)
                    on_write=write(|indicator, text| indicator.target = text)
                />
                <LineField
                    label=f.source
                    value=read(|indicator| &indicator.source)
                    on_write=write(|indicator, text| indicator.source = text)
                />
            </div>
        </div>
    }
    .into_any()
}
