//! The scale of an outcome goal: five described levels, its weight, and who
//! rates.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::phase::gas::{GasScale, LEVELS, WEIGHT_MAX};
use crate::domain::phase::goal::Goal;
use crate::i18n::gas::{self, gas};
use crate::i18n::shell::shell;
use crate::i18n::wizard::wizard;
use crate::session::Act;
use crate::ui::components::choices::Choices;
use crate::ui::components::field::TextField;
use crate::ui::components::icon::Icon;
use crate::ui::platform::page;
use crate::ui::store::{Deed, use_locale, use_store};
use crate::ui::wizard::gas::scores::{Part, Scores};
use crate::ui::wizard::picks;
use crate::ui::wizard::records::Entry;

/// The scale, or a way to begin one.
#[component]
pub fn Scale(
    /// The goal.
    entry: Entry<Goal>,
) -> impl IntoView {
    let t = gas(use_locale());
    let has_scale = Memo::new(move |_| entry.with(|goal| goal.gas.is_some()).unwrap_or_default());
    let add_id = format!("add-scale-{}", entry.uuid);
    let first = level_id(entry, 0);
    let add = move |_| {
        entry.change(Act::Single, |goal| goal.gas = Some(GasScale::default()));
        let first = first.clone();
        page::focus_soon(first);
    };
    let body = move || {
        if has_scale.get() {
            form(entry)
        } else {
            view! {
                <button class="button" data-size="small" type="button" id=add_id.clone() on:click=add.clone()>
                    <Icon name="metric" size="small" />
                    {t.add}
                </button>
            }
            .into_any()
        }
    };
    view! {
        <section class="gasscale stack" data-gap="small">
            <h3>{t.scale}</h3>
            <p class="note">{t.about}</p>
            {body}
        </section>
    }
}

fn level_id(entry: Entry<Goal>, at: usize) -> String {
    format!("level-{}-{at}", entry.uuid)
}

fn form(entry: Entry<Goal>) -> AnyView {
    let locale = use_locale();
    let t = gas(locale);
    let level = |(at, level): (usize, i8)| {
        view! {
            <li data-level=(level == 0).then_some("expected")>
                <TextField
                    id=level_id(entry, at)
                    label=format!("{}  {}", gas::figure(level), gas::level(locale, level))
                    value=entry.text(move |goal| levels(goal).and_then(|levels| levels.get(at)).cloned().unwrap_or_default())
                    on_write=entry
                        .write(move |goal, text| {
                            if let Some(level) = goal.gas.as_mut().and_then(|scale| scale.levels.get_mut(at)) {
                                *level = text;
                            }
                        })
                />
            </li>
        }
    };
    let weight = move |legend, get: fn(&GasScale) -> Option<u8>, set: fn(&mut GasScale, Option<u8>)| {
        let entries = (0..=WEIGHT_MAX).map(|value| (value.to_string(), value.to_string())).collect();
        view! {
            <Choices
                legend=legend
                entries=picks::or_open(entries, locale)
                value=entry.text(move |goal| {
                    goal.gas.as_ref().and_then(get).map(|value| value.to_string()).unwrap_or_default()
                })
                on_pick=entry
                    .pick(move |goal, key| {
                        if let Some(scale) = goal.gas.as_mut() {
                            set(scale, key.parse().ok());
                        }
                    })
            />
        }
    };
    let product = entry.text(move |goal| goal.gas.as_ref().map(|scale| (t.weight)(scale.weight())).unwrap_or_default());
    view! {
        <ol class="gaslevels">{LEVELS.enumerate().map(level).collect_view()}</ol>
        <div class="pair">
            {weight(t.importance, |scale| scale.importance, |scale, value| scale.importance = value)}
            {weight(t.difficulty, |scale| scale.difficulty, |scale, value| scale.difficulty = value)}
        </div>
        <p class="note">{move || product.get()}</p>
        <h4>{t.raters}</h4>
        <p class="note">{t.raters_note}</p>
        <Scores entry=entry part=Part::Whole />
        {remove(entry)}
    }
    .into_any()
}

fn levels(goal: &Goal) -> Option<&[String; 5]> {
    goal.gas.as_ref().map(|scale| &scale.levels)
}

/// Gives the scale up, and offers it back.
fn remove(entry: Entry<Goal>) -> AnyView {
    let store = use_store();
    let locale = use_locale();
    let remove = move |_| {
        let scale = untrack(|| entry.with(|goal| goal.gas.clone()).flatten());
        entry.change(Act::Single, |goal| goal.gas = None);
        let take_back: Deed = Arc::new(move || entry.change(Act::Single, |goal| goal.gas.clone_from(&scale)));
        store.say(wizard(locale).removed.to_owned(), Some((shell(locale).undo, take_back)));
        let add = format!("add-scale-{}", entry.uuid);
        page::focus_soon(add);
    };
    view! {
        <div class="fold-foot">
            <button class="button" data-kind="plain" data-size="small" type="button" on:click=remove>
                <Icon name="trash" size="small" />
                {gas(locale).remove}
            </button>
        </div>
    }
    .into_any()
}
