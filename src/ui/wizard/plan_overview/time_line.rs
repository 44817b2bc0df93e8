//! The schedule as a picture and, for those who do not see it, as a table.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::schedule::{self, Scheduled};
use crate::drawing::time_line::{BAR, Mark, NARROW, Row, Standing, TimeLine, WIDE, days};
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
        entries.with(|entries| {
            let name = (t.time_line_name)(entries.len());
            let pictures: Vec<AnyView> = [("wide", WIDE), ("narrow", NARROW)]
                .into_iter()
                .filter_map(|(room, width)| {
                    let line = TimeLine::of(entries, today, locale, width)?;
                    Some(picture(&line, room, name.clone(), t))
                })
                .collect();
            if pictures.is_empty() {
                return view! { <p class="note">{t.no_time_line}</p> }.into_any();
            }
            view! {
                <div class="schedule" role="region" aria-label=t.time_line tabindex="0">
                    {pictures}
                </div>
                {table(case, entries, t)}
            }
            .into_any()
        })
    };
    view! {
        <section class="schedules">
            <h2>{t.time_line}</h2>
            {shown}
        </section>
    }
}

fn picture(line: &TimeLine, room: &'static str, name: String, t: &'static PlanTexts) -> AnyView {
    let (width, height) = (line.width, line.height);
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
    let piece = |(from, to): &(f64, f64)| view! { <line class="today" x1=today x2=today y1=*from y2=*to></line> };
    let pieces = line.today_line.iter().map(piece);
    // The word for today stands on the side with room.
    let (anchor, word_x) = if today > width / 2.0 { ("end", today - 5.0) } else { ("start", today + 5.0) };
    view! {
        <svg
            data-room=room
            width=width
            height=height
            viewBox=format!("0 0 {width} {height}") role="img" aria-label=name>
            {ticks.collect_view()}
            {pieces.collect_view()}
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
            view! { <rect class="lasting" x=x y=y - half width=length height=BAR rx=half></rect> }.into_any()
        }
        Mark::Point { x } => {
            let points = format!("{x},{} {},{y} {x},{} {},{y}", y - 6.0, x + 6.0, y + 6.0, x - 6.0);
            view! { <polygon class="lasting" points=points></polygon> }.into_any()
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
                <td>{Standing::of(entry, today).word(locale)}</td>
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
