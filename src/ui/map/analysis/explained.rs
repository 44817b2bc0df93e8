//! A measure explained: the formula with the figures of this map, who counted
//! and who did not, what it means, and whom it speaks of.

use leptos::prelude::*;

use crate::analysis::bridging::Meaning;
use crate::analysis::explanation::Explanation;
use crate::analysis::measure::Measure;
use crate::analysis::references::reference;
use crate::analysis::standing::{Reason, Standing, standing};
use crate::analysis::working::working;
use crate::domain::ids::ContactId;
use crate::editor::selection::Selection;
use crate::i18n::findings::people;
use crate::i18n::map::map;
use crate::i18n::numbers::{self as texts, numbers};
use crate::i18n::{measures, references, workings};
use crate::ui::map::analysis::lit::{Light, group_name};
use crate::ui::map::numbers::{Page, Reading};
use crate::ui::map::state::MapState;
use crate::ui::store::use_locale;

/// So many contacts and groups are listed; the map shows all of them.
const CHIPS: usize = 12;
const GROUPS: usize = 12;

/// All that stands behind a number.
#[component]
pub fn Explained(
    /// What the parts of the panel share.
    reading: Reading,
    /// Which measure.
    measure: Measure,
    /// Its result and whom it speaks of.
    explained: Memo<Option<Explanation>>,
) -> impl IntoView {
    let locale = use_locale();
    let (t, m) = (numbers(locale), map(locale));
    let Reading { state, scope, page, .. } = reading;
    let line = Memo::new(move |_| {
        state.report.with(|report| {
            state.version.with(|version| {
                let working = working(&version.network, report, scope.get(), measure)?;
                workings::line(locale, measure, &working, |id| state.name_now(id))
            })
        })
    });
    let compared = move || {
        let reference = reference(scope.get(), measure)?;
        Some(view! { <p class="reference">{references::reference(locale, reference)}</p> }.into_any())
    };
    let stopped = move || {
        let is_stopped = explained.with(|explained| explained.as_ref().is_some_and(|found| found.stopped));
        is_stopped.then(|| view! { <p class="stopped">{t.stopped}</p> }.into_any())
    };
    let meanings = Meaning::concerns(measure).then(|| {
        view! {
            <button class="link" type="button" on:click=move |_| page.set(Page::Bridges(measure))>
                {t.four_meanings}
            </button>
        }
    });
    view! {
        <div class="formula">
            <h4>{m.how}</h4>
            <p>{measures::formula(locale, measure)}</p>
            {move || line.get().map(|line| view! { <p class="working">{line}</p> }.into_any())}
            {stopped}
            <h4>{t.who_counted}</h4>
            <WhoCounted reading=reading measure=measure />
            <h4>{m.meaning}</h4>
            <p>{measures::meaning(locale, measure)}</p>
            {compared}
            <p class="source">{measures::source(locale, measure)}</p>
            {meanings}
            <Concerned reading=reading measure=measure explained=explained />
        </div>
    }
}

/// Who counted, who was left out, and why.
#[component]
fn WhoCounted(reading: Reading, measure: Measure) -> impl IntoView {
    let locale = use_locale();
    let t = numbers(locale);
    let Reading { state, scope, .. } = reading;
    let standing = Memo::new(move |_| {
        state.report.track();
        let population = state.population.get();
        state.version.with(|version| standing(&version.network, population, scope.get(), measure))
    });
    let left_out = move |(reason, ids): (Reason, Vec<ContactId>)| {
        let names: Vec<String> = ids.iter().map(|id| state.name_now(*id)).collect();
        // Those of another sector are too many to be named, and nobody misses them.
        let names = (reason != Reason::OtherSector).then(|| format!(": {}", people(locale, &names)));
        view! { <li>{format!("{} × {}", ids.len(), texts::reason(locale, reason))} {names}</li> }
    };
    move || {
        let Standing { counted, left_out: left } = standing.get();
        let everybody = left.is_empty().then_some(t.nobody_left_out);
        view! {
            <p>{(t.counted)(counted.len())} ". " {everybody}</p>
            <ul class="left-out">{left.into_iter().map(left_out).collect_view()}</ul>
        }
    }
}

/// The contacts a measure speaks of, by name; choosing one selects it. Groups
/// have a light of their own.
#[component]
fn Concerned(reading: Reading, measure: Measure, explained: Memo<Option<Explanation>>) -> impl IntoView {
    let locale = use_locale();
    let (t, m) = (numbers(locale), map(locale));
    let Reading { state, view, .. } = reading;
    let group = move |(at, members): (usize, Vec<ContactId>)| {
        let light = Light::Group(measure, at);
        let is_lit = move || if view.emphasis.light() == Some(light) { "true" } else { "false" };
        (!members.is_empty()).then(|| {
            view! {
                <div class="concerned">
                    <button
                        class="chip"
                        data-size="small"
                        type="button"
                        aria-pressed=is_lit
                        on:click=move |_| view.emphasis.shine(light)
                    >
                        <b>{group_name(locale, measure, at)}</b>
                    </button>
                    <Chips state=state ids=members />
                </div>
            }
        })
    };
    move || {
        let found = explained.get()?;
        let pairs = found.ties.iter().map(|tie| vec![tie.ends().0, tie.ends().1]);
        let shown = match (found.groups.is_empty(), found.contacts.is_empty()) {
            (false, _) => {
                let all = found.groups.len();
                let more = (all > GROUPS).then(|| view! { <p>{(t.first_groups)(GROUPS, all)}</p> });
                let groups = found.groups.into_iter().enumerate().take(GROUPS).map(group).collect_view();
                view! {
                    {groups}
                    {more}
                }
                .into_any()
            }
            (true, false) => view! { <div class="concerned"><Chips state=state ids=found.contacts /></div> }.into_any(),
            (true, true) if found.ties.is_empty() => return None,
            (true, true) => {
                let shown = listed(found.ties.len(), GROUPS);
                let more = found.ties.len().checked_sub(shown).filter(|more| *more > 0);
                let pair = |ids| view! { <div class="concerned"><Chips state=state ids=ids /></div> };
                view! {
                    {pairs.take(shown).map(pair).collect_view()}
                    {more.map(|more| view! { <p>{(t.more)(more)}</p> })}
                }
                .into_any()
            }
        };
        Some(
            view! {
                <h4>{m.concerned}</h4>
                {shown}
            }
            .into_any(),
        )
    }
}

/// How many of so many are listed: a single one more takes no more room than
/// the words that there is one.
const fn listed(all: usize, most: usize) -> usize {
    if all == most + 1 { all } else { most }
}

/// Contacts by name, each to be selected.
#[component]
pub fn Chips(
    /// The state of the map screen.
    state: MapState,
    /// Whom.
    ids: Vec<ContactId>,
) -> impl IntoView {
    let t = numbers(use_locale());
    let shown = listed(ids.len(), CHIPS);
    let more = ids.len().checked_sub(shown).filter(|more| *more > 0);
    let choose = move |id: ContactId| {
        state.select(Selection::contact(id));
        state.announce((t.chosen)(&state.name_now(id)));
    };
    let chip = move |id: ContactId| {
        view! {
            <button
                class="chip"
                data-size="small"
                type="button"
                on:click=move |_| choose(id)
            >
                {move || {
                    state.version.track();
                    state.name_now(id)
                }}
            </button>
        }
    };
    view! {
        {ids.into_iter().take(shown).map(chip).collect_view()}
        {more.map(|more| view! { <span>{(t.more)(more)}</span> })}
    }
}
