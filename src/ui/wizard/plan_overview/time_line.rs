//! The schedule as a picture and, for those who do not see it, as a table.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::schedule::{self, Scheduled};
use crate::drawing::time_line::{BAR, Mark, Row, Standing, TimeLine, WIDTH, days};
use crate::i18n::plan::{PlanTexts, doer_name, plan, schedule_kind_of_one};
use crate::ui::platform::clock;
use crate::ui::route::Route;
use crate::ui::store::use_locale;

/// Both.
#[component]
pub fn Schedule(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let t = plan(locale);
    let today = clock::today();
    let entries = Memo::new(move |_| case.with(schedule::of));
    let shown = move || {
        entries.with(|entries| match TimeLine::of(entries, today, locale) {
            Some(line) => view! {
                <div class="schedule" role="region" aria-label=t.time_line tabindex="0">
                    {picture(&line, (t.time_line_name)(entries.len()), t)}
                </div>
                {table(case, entries, t)}
            }
            .into_any(),
            None => view! { <p class="note">{t.no_time_line}</p> }.into_any(),
        })
    };
    view! {
        <section>
            <h2>{t.time_line}</h2>
            {shown}
        </section>
    }
}

fn picture(line: &TimeLine, name: String, t: &'static PlanTexts) -> AnyView {
    let height = line.height;
    let ticks = line.ticks.iter().map(|tick| {
        view! {
            <line class="month" x1=tick.x x2=tick.x y1="22" y2=height></line>
            <text class="month-name" x=tick.x + 4.0 y="16">
                {tick.label.clone()}
            </text>
        }
    });
    let groups = line.groups.iter().map(|group| {
        view! {
            <text class="group" x="12" y=group.y>
                {group.label.clone()}
            </text>
        }
    });
    let today = line.today;
    // The word for today stands on the side with room.
    let (anchor, word_x) = if today > WIDTH / 2.0 { ("end", today - 5.0) } else { ("start", today + 5.0) };
    view! {
        <svg width=WIDTH height=height viewBox=format!("0 0 {WIDTH} {height}") role="img" aria-label=name>
            {ticks.collect_view()}
            <line class="today" x1=today x2=today y1="24" y2=height></line>
            <text class="today-name" x=word_x y="36" text-anchor=anchor>
                {t.today}
            </text>
            {groups.collect_view()}
            {line.rows.iter().map(row).collect_view()}
        </svg>
    }
    .into_any()
}

fn row(row: &Row) -> AnyView {
    let y = row.y;
    let half = BAR / 2.0;
    let mark = match row.mark {
        Mark::Bar { x, length } => {
            view! { <rect class="bar" x=x y=y - half width=length height=BAR rx=half></rect> }.into_any()
        }
        Mark::Point { x } => {
            let points = format!("{x},{} {},{y} {x},{} {},{y}", y - 6.0, x + 6.0, y + 6.0, x - 6.0);
            view! { <polygon class="bar" points=points></polygon> }.into_any()
        }
    };
    view! {
        <g data-is=row.standing.key()>
            <text x=row.label_x y=row.label_y>
                {row.label.clone()}
            </text>
            {mark}
        </g>
    }
    .into_any()
}

fn standing(standing: Standing, t: &PlanTexts) -> &'static str {
    match standing {
        Standing::Over => t.over,
        Standing::Late => t.late,
        Standing::Running => t.running,
        Standing::Ahead => t.ahead,
    }
}

fn table(case: Memo<Case>, entries: &[Scheduled], t: &'static PlanTexts) -> AnyView {
    let locale = use_locale();
    let today = clock::today();
    let id = case.with_untracked(|case| case.id);
    let row = |entry: &Scheduled| {
        let kind = schedule_kind_of_one(locale, entry.kind);
        let what = if entry.what.is_empty() { kind.to_owned() } else { entry.what.clone() };
        let who = entry.by.as_ref().map(|doer| case.with_untracked(|case| doer_name(locale, case, doer)));
        view! {
            <tr>
                <td class="kind">{kind}</td>
                <th scope="row">
                    <a href=Route::Step(id, entry.kind.step()).href()>{what}</a>
                </th>
                <td>{who}</td>
                <td>{days(entry, locale)}</td>
                <td>{standing(Standing::of(entry, today), t)}</td>
            </tr>
        }
    };
    let head = [t.column_kind, t.column_what, t.column_who, t.column_when, t.column_standing];
    view! {
        <details class="as-table">
            <summary>{t.as_table}</summary>
            <div class="scrolled" role="region" aria-label=t.as_table tabindex="0">
                <table class="table">
                    <thead>
                        <tr>{head.map(|word| view! { <th scope="col">{word}</th> }).collect_view()}</tr>
                    </thead>
                    <tbody>{entries.iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}
