//! The measures in groups: each a line that lights up on the map what it speaks
//! of, with its explanation below when it is asked for.

use leptos::prelude::*;

use crate::analysis::explanation::{Explanation, Outcome, explain};
use crate::analysis::measure::{Group, Measure};
use crate::analysis::population::Population;
use crate::analysis::report::Scope;
use crate::i18n::map::map;
use crate::i18n::numbers::{self as texts, numbers};
use crate::i18n::{Locale, format, measures};
use crate::ui::components::choices::Tick;
use crate::ui::components::field::SelectField;
use crate::ui::components::icon::Icon;
use crate::ui::map::analysis::explained::Explained;
use crate::ui::map::analysis::lit::Light;
use crate::ui::map::numbers::Reading;
use crate::ui::platform::page;
use crate::ui::store::use_locale;

/// The scope, who counts, and the measures.
#[component]
pub fn Lines(
    /// What the parts of the panel share.
    reading: Reading,
) -> impl IntoView {
    let locale = use_locale();
    let (t, m) = (numbers(locale), map(locale));
    let Reading { state, scope, .. } = reading;
    let institutions = Signal::derive(move || state.population.get().institutions);
    let count_all = move |institutions: bool| state.population.set(Population { institutions });
    let scopes = Scope::ALL.iter().enumerate();
    let scopes: Vec<_> = scopes.map(|(at, scope)| (at.to_string(), texts::scope(locale, *scope).to_owned())).collect();
    let chosen = Signal::derive(move || {
        Scope::ALL.iter().position(|other| *other == scope.get()).unwrap_or_default().to_string()
    });
    let pick = move |key: String| {
        if let Some(next) = key.parse().ok().and_then(|at: usize| Scope::ALL.get(at)) {
            scope.set(*next);
        }
    };
    let counted = Memo::new(move |_| {
        let all = state.version.with(|version| version.network.contacts().len());
        (state.report.with(|report| report.overall.block.contacts.len()), all)
    });
    let lead = move || match counted.get() {
        (_, 0) => t.empty.to_owned(),
        (0, all) => (t.counted_of)(0, all),
        (counted, all) => format!("{} {}", (t.counted_of)(counted, all), t.hint),
    };
    let is_part = move || scope.get() != Scope::Overall;
    view! {
        <div class="scope">
            <SelectField label=t.scope value=chosen entries=Signal::stored(scopes) on_pick=pick />
            <Tick label=m.with_institutions value=institutions on_change=count_all />
        </div>
        <p class="against">{lead}</p>
        {Group::ALL.map(|group| view! { <OfGroup reading=reading group=group /> }).into_iter().collect_view()}
        <p class="against">
            {move || is_part().then_some(t.whole_only)} " "
            {m.population}
        </p>
    }
}

/// A group with its heading; without one if the scope has nothing of it.
#[component]
fn OfGroup(reading: Reading, group: Group) -> impl IntoView {
    let locale = use_locale();
    let shown = Memo::new(move |_| {
        let is_whole = reading.scope.get() == Scope::Overall;
        group.measures().filter(|measure| is_whole || measure.is_of_parts()).collect::<Vec<_>>()
    });
    let heading = move || {
        shown.with(|shown| !shown.is_empty()).then(|| view! { <h3>{texts::group(locale, group)}</h3> }.into_any())
    };
    view! {
        <section class="metrics">
            {heading}
            <For each=move || shown.get() key=|measure| *measure let:measure>
                <Line reading=reading measure=measure />
            </For>
        </section>
    }
}

#[component]
fn Line(reading: Reading, measure: Measure) -> impl IntoView {
    let locale = use_locale();
    let t = numbers(locale);
    let Reading { state, view, scope, open, .. } = reading;
    let name = measures::name(locale, measure);
    let body = format!("explained-{measure:?}");
    let explained = Memo::new(move |_| state.report.with(|report| explain(report, scope.get(), measure)));
    let shown = move || {
        explained.with(|explained| explained.as_ref().map_or_else(|| "–".to_owned(), |found| value(locale, found)))
    };
    let light = move || Light::Measure(scope.get(), measure);
    let is_lit = Memo::new(move |_| view.emphasis.light() == Some(light()));
    let is_open = Memo::new(move |_| open.get() == Some(measure));
    let turn = {
        let body = body.clone();
        move |_| {
            let is_to_open = open.get_untracked() != Some(measure);
            open.set(is_to_open.then_some(measure));
            if is_to_open {
                // At the foot of the panel it would open out of sight.
                let body = body.clone();
                request_animation_frame(move || page::reveal_opened(&body, ".analysis"));
            }
        }
    };
    let turned = |is_on: Memo<bool>| move || if is_on.get() { "true" } else { "false" };
    view! {
        <div class="metric" data-open=move || is_open.get().then_some("")>
            <div class="metric-line">
                <button
                    class="metric-name"
                    type="button"
                    aria-pressed=turned(is_lit)
                    on:click=move |_| view.emphasis.shine(untrack(light))
                >
                    <span>{name}</span>
                    <span class="value">{shown}</span>
                </button>
                <button
                    class="how"
                    type="button"
                    id=how_id(measure)
                    aria-label=(t.explain)(name)
                    title=(t.explain)(name)
                    aria-expanded=turned(is_open)
                    aria-controls=body.clone()
                    on:click=turn
                >
                    <Icon name="question" size="small" />
                </button>
            </div>
            <div id=body>
                {move || {
                    is_open
                        .get()
                        .then(|| {
                            view! { <Explained reading=reading measure=measure explained=explained /> }.into_any()
                        })
                }}
            </div>
        </div>
    }
}

/// The id of the button that opens the explanation of a measure.
pub fn how_id(measure: Measure) -> String {
    format!("how-{measure:?}")
}

/// The result of a measure in the language of the screen.
fn value(locale: Locale, explained: &Explanation) -> String {
    let value = match explained.outcome {
        Outcome::Count(count) => count.to_string(),
        Outcome::Number(number) => format::number(locale, number, 3),
        Outcome::Share(share) => format::percent(locale, share),
        Outcome::Spread(None) => "–".to_owned(),
        Outcome::Spread(Some(spread)) => format!(
            "{} ± {}",
            format::number(locale, Some(spread.mean), 2),
            format::number(locale, Some(spread.deviation), 2)
        ),
    };
    if explained.stopped { (numbers(locale).at_least)(&value) } else { value }
}
