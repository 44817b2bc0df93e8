//! A scale drawn small: five marks, an open point where it began, a filled one
//! where it is.

use leptos::prelude::*;

use crate::domain::phase::gas::{GasScore, LEVELS};
use crate::domain::phase::goal::Goal;
use crate::i18n::gas;
use crate::ui::store::use_locale;
use crate::ui::wizard::records::Entry;

/// Where a level lies on the drawing.
fn x(level: i8) -> i16 {
    70 + 28 * i16::from(level)
}

/// One line for each rater who has said something.
pub fn ladders(entry: Entry<Goal>) -> AnyView {
    let scores = Memo::new(move |_| {
        let scores = entry.with(|goal| goal.gas.as_ref().map(|scale| scale.scores.clone())).flatten();
        let mut scores = scores.unwrap_or_default();
        scores.retain(|score| score.baseline.is_some() || score.reached.is_some());
        scores
    });
    let drawn = move || {
        let scores = scores.get();
        (!scores.is_empty())
            .then(|| view! { <span class="ladders">{scores.into_iter().map(ladder).collect_view()}</span> })
    };
    drawn.into_any()
}

fn ladder(score: GasScore) -> AnyView {
    let locale = use_locale();
    let GasScore { rater, baseline, reached } = score;
    let tick = |level: i8| view! { <path class="tick" d=format!("M{} 8v8", x(level))></path> };
    let figure = |level: i8| {
        view! {
            <text x=x(level).to_string() y="30">
                {gas::figure(level)}
            </text>
        }
    };
    let way = baseline.zip(reached).map(|(from, to)| {
        let is = if to < from { "back" } else { "on" };
        view! { <path class="way" data-is=is d=format!("M{} 12H{}", x(from), x(to))></path> }
    });
    let begun = baseline.map(|level| view! { <circle class="from" cx=x(level).to_string() cy="12" r="5.5"></circle> });
    let now = reached.map(|level| {
        // Where nothing has moved the filled point lies inside the open one.
        let radius = if baseline == reached { "3" } else { "5.5" };
        view! { <circle class="to" cx=x(level).to_string() cy="12" r=radius></circle> }
    });
    view! {
        <span class="ladder">
            <small aria-hidden="true">{gas::rater(locale, &rater)}</small>
            <svg viewBox="0 0 140 32" role="img" aria-label=gas::said(locale, &rater, baseline, reached)>
                <path class="rail" d=format!("M{} 12H{}", x(*LEVELS.start()), x(*LEVELS.end()))></path>
                {LEVELS.map(tick).collect_view()}
                {way}
                {begun}
                {now}
                {LEVELS.map(figure).collect_view()}
            </svg>
        </span>
    }
    .into_any()
}
