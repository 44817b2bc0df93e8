//! The functions of the case manager in figures: the share of each, and how they
//! spread over the phases.

use leptos::prelude::*;

use crate::analysis::functions::{self, Functions};
use crate::domain::case::Case;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::course::Function;
use crate::i18n::course::course;
use crate::i18n::{format, words};
use crate::ui::store::use_locale;

/// Shares and the table of phases; not there while the log is empty.
#[component]
pub fn Shares(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let functions = Memo::new(move |_| case.with(functions::of));
    move || {
        let functions = functions.get();
        (functions.total() > 0).then(|| figures(&functions))
    }
}

fn figures(functions: &Functions) -> AnyView {
    let locale = use_locale();
    let t = course(locale);
    let share = |function: Function| {
        let percent = format::percent(locale, functions.share(function));
        // The bar is 100 wide.
        let width = functions.share(function).unwrap_or_default() * 100.0;
        view! {
            <li>
                <span>{words::function(locale, function)}</span>
                <b>{percent}</b>
                <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="ground" width="100" height="8" rx="2"></rect>
                    <rect class="filled" width=width height="8" rx="2"></rect>
                </svg>
            </li>
        }
    };
    let phases = PhaseKind::ALL.map(Some).into_iter().chain([None]);
    let row = |phase: Option<PhaseKind>| {
        let name = phase.map_or(t.no_phase, |phase| words::phase(locale, phase));
        (phase.is_some() || functions.in_phase(None) > 0).then(|| {
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    {Function::ALL.map(|function| cell(functions.count(phase, function))).collect_view()}
                    {cell(functions.in_phase(phase))}
                </tr>
            }
        })
    };
    view! {
        <section class="tally">
            <h2>{t.functions}</h2>
            <ul class="tally-shares">{Function::ALL.map(share).collect_view()}</ul>
            <div class="scroll">
                <table class="table">
                    <caption class="only-heard">{t.functions_table}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t.phase}</th>
                            {Function::ALL
                                .map(|function| view! { <th scope="col" class="num">{words::function_head(locale, function)}</th> })
                                .collect_view()}
                            <th scope="col" class="num">{t.sum}</th>
                        </tr>
                    </thead>
                    <tbody>{phases.map(row).collect_view()}</tbody>
                    <tfoot>
                        <tr>
                            <th scope="row">{t.sum}</th>
                            {Function::ALL.map(|function| cell(functions.of(function))).collect_view()}
                            {cell(functions.total())}
                        </tr>
                    </tfoot>
                </table>
            </div>
            <details class="tally-how">
                <summary>{t.how}</summary>
                <p>{t.functions_how}</p>
            </details>
        </section>
    }
    .into_any()
}

fn cell(count: usize) -> AnyView {
    view! { <td class="num">{count}</td> }.into_any()
}
