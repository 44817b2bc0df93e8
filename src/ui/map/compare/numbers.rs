//! Every number before and after, with its difference.

use leptos::prelude::*;

use crate::analysis::population::Population;
use crate::analysis::report::Scope;
use crate::analysis::series::{self, Delta};
use crate::documents::comparison::{cells, heading_of_second, scope_name};
use crate::domain::map::version::MapAim;
use crate::i18n::changes::compare;
use crate::i18n::map::map;
use crate::ui::components::choices::Tick;
use crate::ui::components::field::SelectField;
use crate::ui::map::compare::state::CompareState;

/// The table of numbers, of the whole network or a part of it.
#[component]
pub fn NumbersCompared(
    /// The state of the comparison.
    state: CompareState,
) -> impl IntoView {
    let locale = state.locale();
    let t = compare(locale);
    let at = RwSignal::new(0_usize);
    let entries = Signal::derive(move || {
        let entry = |(at, scope): (usize, &Scope)| (at.to_string(), scope_name(locale, *scope).to_owned());
        Scope::ALL.iter().enumerate().map(entry).collect::<Vec<_>>()
    });
    let pick = move |key: String| at.set(key.parse().unwrap_or_default());
    let institutions = Signal::derive(move || state.population.get().institutions);
    let count_all = move |institutions: bool| state.population.set(Population { institutions });
    let deltas = Memo::new(move |_| {
        let scope = Scope::ALL.get(at.get()).copied().unwrap_or_default();
        state
            .measured
            .with(|measured| {
                state.pair.with(|pair| {
                    let pair = pair.as_ref()?;
                    let report = |at: usize| measured.iter().find(|(version, _)| version.id == pair[at].id);
                    Some(series::deltas(&report(0)?.1, &report(1)?.1, scope))
                })
            })
            .unwrap_or_default()
    });
    let second = move || {
        let aim = state.pair.with(|pair| pair.as_ref().map_or(MapAim::Actual, |pair| pair[1].aim));
        heading_of_second(t, aim)
    };
    let line = move |delta: Delta| {
        let [name, before, after, difference] = cells(&delta, locale);
        let has_changed = (delta.before != delta.after).then_some("");
        view! {
            <tr data-changed=has_changed>
                <th scope="row">{name}</th>
                <td class="num">{before}</td>
                <td class="num">{after}</td>
                <td class="num">{difference}</td>
            </tr>
        }
    };
    view! {
        <section class="sheet numbers-compared" aria-labelledby="numbers-title">
            <div class="head">
                <h2 id="numbers-title">{t.numbers}</h2>
            </div>
            <div class="comparebar">
                <SelectField
                    label=t.scope
                    value=Signal::derive(move || at.get().to_string())
                    entries=entries
                    on_pick=pick
                />
                <Tick label=map(locale).with_institutions value=institutions on_change=count_all />
            </div>
            <table class="table">
                <caption class="only-heard">{t.numbers}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.measure}</th>
                        <th scope="col" class="num">
                            {t.before}
                        </th>
                        <th scope="col" class="num">
                            {second}
                        </th>
                        <th scope="col" class="num">
                            {t.difference}
                        </th>
                    </tr>
                </thead>
                <tbody>{move || deltas.get().into_iter().map(line).collect_view()}</tbody>
            </table>
        </section>
    }
}
