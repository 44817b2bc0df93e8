//! Which resources meet in each goal, as a table.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::linkage::{self, Linkage};
use crate::domain::phase::plan::Means;
use crate::domain::record::find;
use crate::i18n::linkage::linkage;
use crate::i18n::plan::means;
use crate::i18n::wizard::records::records;
use crate::ui::store::use_locale;
use crate::ui::wizard::picks::short;

/// The table; not there while there is no measure.
#[component]
pub fn LinkedResources(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let rows = Memo::new(move |_| {
        case.with(|case| {
            let named = |row: Linkage| {
                let goal = row.goal.and_then(|id| find(&case.plan.goals, id)).map(|goal| short(&goal.text));
                (goal, row)
            };
            linkage::of(case).into_iter().map(named).collect::<Vec<_>>()
        })
    });
    move || {
        let rows = rows.get();
        (!rows.is_empty()).then(|| table(rows))
    }
}

fn table(rows: Vec<(Option<String>, Linkage)>) -> AnyView {
    let locale = use_locale();
    let t = linkage(locale);
    let has_unknown = rows.iter().any(|(_, row)| row.unknown > 0);
    let head = |word: &'static str| {
        view! {
            <th scope="col" class="num">
                {word}
            </th>
        }
    };
    // Where no source is known nothing is counted, which is not none of three.
    // A zero would shout where an empty place says the same.
    let cell = |count: usize| view! { <td class="num">{(count > 0).then_some(count)}</td> };
    let line = |(goal, row): (Option<String>, Linkage)| {
        let name = match goal {
            Some(text) if text.is_empty() => records(locale).untitled_goal.to_owned(),
            Some(text) => text,
            None => t.no_goal.to_owned(),
        };
        view! {
            <tr>
                <th scope="row">{name}</th>
                {row.counts.map(cell).collect_view()}
                {has_unknown.then(|| cell(row.unknown))}
                <td class="num">{(row.kinds() > 0).then(|| (t.of_three)(row.kinds()))}</td>
            </tr>
        }
    };
    view! {
        <section class="tally linkage">
            <h2>{t.heading}</h2>
            <div class="scroll" tabindex="0" role="region" aria-label=t.table>
                <table class="table">
                    <caption class="only-heard">{t.table}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t.goal}</th>
                            {Means::ALL.map(|source| head(means(locale, source))).collect_view()}
                            {has_unknown.then(|| head(t.unknown))}
                            {head(t.kinds)}
                        </tr>
                    </thead>
                    <tbody>{rows.into_iter().map(line).collect_view()}</tbody>
                </table>
            </div>
            <details class="tally-how">
                <summary>{t.how}</summary>
                <p>{t.explained} " (A-031)"</p>
            </details>
        </section>
    }
    .into_any()
}
