//! The numbers of the map: each with its formula, its figures, its meaning and
//! the contacts it speaks of.

use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;

use crate::analysis::explanation::{self, Explanation, Outcome};
use crate::analysis::measure::Measure;
use crate::analysis::population::Population;
use crate::analysis::report::{Report, Scope};
use crate::domain::ids::ContactId;
use crate::editor::selection::Selection;
use crate::i18n::map::map;
use crate::i18n::{format, measures};
use crate::ui::components::choices::Tick;
use crate::ui::components::icon::Icon;
use crate::ui::map::panels::is_closing;
use crate::ui::map::state::MapState;
use crate::ui::store::use_locale;

/// The measures of the whole network.
#[component]
pub fn Numbers(
    /// The state of the map screen.
    state: MapState,
    /// Closes the panel.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let t = map(use_locale());
    let institutions = Signal::derive(move || state.population.get().institutions);
    let count_all = move |institutions: bool| state.population.set(Population { institutions });
    let leave = move |event: ev::KeyboardEvent| {
        if is_closing(&event) {
            on_close.run(());
        }
    };
    view! {
        <section class="analysis panel" aria-label=t.numbers on:keydown=leave>
            <div class="head">
                <h2>{t.numbers}</h2>
                <button
                    class="tool"
                    type="button"
                    aria-label=crate::i18n::shell::shell(use_locale()).close
                    on:click=move |_| on_close.run(())
                >
                    <Icon name="close" size="small" />
                </button>
            </div>
            <div class="body">
                <p class="against">{t.population}</p>
                <Tick label=t.with_institutions value=institutions on_change=count_all />
                {Measure::ALL
                    .into_iter()
                    .map(|measure| view! { <Line state=state report=state.report measure=measure /> })
                    .collect_view()}
            </div>
        </section>
    }
}

#[component]
fn Line(state: MapState, report: Memo<Arc<Report>>, measure: Measure) -> impl IntoView {
    let locale = use_locale();
    let t = map(locale);
    let explained = Memo::new(move |_| report.with(|report| explanation::explain(report, Scope::Overall, measure)));
    let value = move || explained.with(|explained| explained.as_ref().map_or_else(|| "–".to_owned(), value));
    let is_open = RwSignal::new(false);
    view! {
        <details class="metric" on:toggle=move |_| is_open.update(|is_open| *is_open = !*is_open)>
            <summary>
                <span>{measures::name(locale, measure)}</span>
                <span class="value">{value}</span>
                <span class="how" aria-hidden="true">
                    <Icon name="question" size="small" />
                </span>
            </summary>
            {move || {
                is_open
                    .get()
                    .then(|| {
                        view! {
                            <div class="formula">
                                <h3>{t.how}</h3>
                                <p>{measures::formula(locale, measure)}</p>
                                <Figures explained=explained />
                                <h3>{t.meaning}</h3>
                                <p>{measures::meaning(locale, measure)}</p>
                                <p class="source">{measures::source(locale, measure)}</p>
                                <Concerned state=state explained=explained />
                            </div>
                        }
                    })
            }}
        </details>
    }
}

/// The result of a measure in the language of the screen.
fn value(explained: &Explanation) -> String {
    let locale = use_locale();
    match explained.outcome {
        Outcome::Count(count) => count.to_string(),
        Outcome::Number(number) => format::number(locale, number, 3),
        Outcome::Share(share) => format::percent(locale, share),
        Outcome::Spread(None) => "–".to_owned(),
        Outcome::Spread(Some(spread)) => format!(
            "{} ± {}",
            format::number(locale, Some(spread.mean), 2),
            format::number(locale, Some(spread.deviation), 2)
        ),
    }
}

/// The figures that go into the formula.
#[component]
fn Figures(explained: Memo<Option<Explanation>>) -> impl IntoView {
    let locale = use_locale();
    move || {
        let figures = explained.with(|explained| explained.as_ref().map(|explained| explained.figures.clone()));
        figures.filter(|figures| !figures.is_empty()).map(|figures| {
            let line = |(figure, count)| {
                view! {
                    <div>
                        <dt>{measures::figure(locale, figure)}</dt>
                        <dd>{count}</dd>
                    </div>
                }
            };
            view! { <dl class="figures">{figures.into_iter().map(line).collect_view()}</dl> }
        })
    }
}

/// The contacts a measure speaks of, by name; choosing one selects it.
#[component]
fn Concerned(state: MapState, explained: Memo<Option<Explanation>>) -> impl IntoView {
    let t = map(use_locale());
    let name = move |id: ContactId| {
        view! {
            <button
                class="chip"
                data-size="small"
                type="button"
                on:click=move |_| state.select(Selection::contact(id))
            >
                {state.name_now(id)}
            </button>
        }
    };
    let groups = move || {
        explained.with(|explained| {
            let Some(explained) = explained else { return Vec::new() };
            let ties = explained.ties.iter().map(|tie| vec![tie.ends().0, tie.ends().1]);
            match (explained.groups.is_empty(), explained.contacts.is_empty()) {
                (false, _) => explained.groups.clone(),
                (true, false) => vec![explained.contacts.clone()],
                (true, true) => ties.collect(),
            }
        })
    };
    move || {
        let groups: Vec<Vec<ContactId>> = groups().into_iter().filter(|group| !group.is_empty()).collect();
        (!groups.is_empty()).then(|| {
            let group =
                |group: Vec<ContactId>| view! { <p class="concerned">{group.into_iter().map(name).collect_view()}</p> };
            view! {
                <h3>{t.concerned}</h3>
                {groups.into_iter().map(group).collect_view()}
            }
        })
    }
}
