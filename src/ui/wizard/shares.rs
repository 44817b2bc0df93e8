//! The functions of the case manager in figures: the share of each, and how they
//! spread over the phases; and the two sides of the acts.

use leptos::prelude::*;

use crate::analysis::functions::{self, Functions};
use crate::domain::case::Case;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::activity::{Function, Side};
use crate::i18n::course::course;
use crate::i18n::logged::{self, log};
use crate::i18n::{Locale, format, words};
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
    let share = |function: Function| bar(locale, words::function(locale, function), functions.share(function));
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
            {sides(locale, functions)}
            <details class="tally-how">
                <summary>{t.how}</summary>
                <p>{t.functions_how}</p>
                <p>{log(locale).sides_how}</p>
            </details>
        </section>
    }
    .into_any()
}

/// The shares of the two sides, and how many entries say none.
fn sides(locale: Locale, functions: &Functions) -> AnyView {
    let t = log(locale);
    let share = |side: Side| bar(locale, logged::side(locale, side), functions.share_of_side(side));
    let sideless = functions.total() - functions.sided();
    let shares = (functions.sided() > 0).then(|| {
        view! { <ul class="tally-shares sides">{Side::ALL.map(share).collect_view()}</ul> }
    });
    view! {
        <h3>{t.sides}</h3>
        {shares}
        {(sideless > 0).then(|| view! { <p class="note">{(t.sideless)(sideless)}</p> })}
    }
    .into_any()
}

/// A name, its share in per cent, and a bar that says the same.
fn bar(locale: Locale, name: &'static str, share: Option<f64>) -> AnyView {
    // The bar is 100 wide.
    let width = share.unwrap_or_default() * 100.0;
    view! {
        <li>
            <span>{name}</span>
            <b>{format::percent(locale, share)}</b>
            <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="ground" width="100" height="8" rx="2"></rect>
                <rect class="filled" width=width height="8" rx="2"></rect>
            </svg>
        </li>
    }
    .into_any()
}

fn cell(count: usize) -> AnyView {
    view! { <td class="num">{count}</td> }.into_any()
}
