//! The T-scores of the plan, one a rater, with what they can bear and how they
//! come about.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::gas::{Summary, summaries};
use crate::i18n::format::number;
use crate::i18n::gas::{self, gas};
use crate::ui::components::icon::Icon;
use crate::ui::store::use_locale;

/// All summaries; nothing while no goal has a scale.
#[component]
pub fn AttainmentSummary(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = gas(use_locale());
    let views = Memo::new(move |_| case.with(|case| summaries(&case.plan.goals)));
    let has_scale = Memo::new(move |_| case.with(|case| case.plan.goals.iter().any(|goal| goal.gas.is_some())));
    let shown = move || {
        let views = views.get();
        if views.is_empty() {
            return view! { <p class="nothing">{t.nothing}</p> }.into_any();
        }
        let lines = views.iter().map(worked).collect_view();
        view! {
            <ul class="gasviews">{views.iter().map(one).collect_view()}</ul>
            <p class="note">{t.caution}</p>
            <details class="disclosure">
                <summary>
                    <Icon name="question" size="small" />
                    {t.how}
                </summary>
                <p class="formula">{t.formula}</p>
                <p class="note">{t.signs}</p>
                <ul class="worked">{lines}</ul>
            </details>
        }
        .into_any()
    };
    move || {
        has_scale.get().then(|| {
            view! {
                <section class="gassummary stack" data-gap="small">
                    <h2>{t.summary}</h2>
                    {shown}
                </section>
            }
        })
    }
}

fn one(summary: &Summary) -> AnyView {
    let locale = use_locale();
    let t = gas(locale);
    let figure = |word, value: String| {
        view! {
            <div>
                <dt>{word}</dt>
                <dd>{value}</dd>
            </div>
        }
    };
    view! {
        <li>
            <h3>{gas::rater(locale, &summary.rater)}</h3>
            <dl>
                {figure(t.before, number(locale, summary.before, 1))}
                {figure(t.after, number(locale, summary.after, 1))}
                {figure(t.change, gas::signed(locale, summary.change()))}
            </dl>
            <small>{(t.left_out)(summary.counted.len(), summary.left_out)}</small>
        </li>
    }
    .into_any()
}

/// The formula with the figures of this case.
fn worked(summary: &Summary) -> AnyView {
    let locale = use_locale();
    let t = gas(locale);
    let lines = [
        (t.before, gas::line(locale, &summary.counted, |weighed| weighed.baseline, summary.before)),
        (t.after, gas::line(locale, &summary.counted, |weighed| weighed.reached, summary.after)),
    ];
    let line = |(word, line): (&'static str, Option<String>)| {
        line.map(|line| {
            view! {
                <div>
                    <dt>{word}</dt>
                    <dd>{line}</dd>
                </div>
            }
        })
    };
    view! {
        <li>
            <b>{gas::rater(locale, &summary.rater)}</b>
            <dl>{lines.map(line).into_iter().flatten().collect_view()}</dl>
        </li>
    }
    .into_any()
}
