//! The measures over all versions: small curves with the same axis of days, and
//! the same numbers as a table.

use leptos::prelude::*;

use crate::documents::{Row, curves};
use crate::domain::map::version::MapAim;
use crate::drawing::chart::{Chart, FONT, HEIGHT, Mark, WIDTH, gap, target};
use crate::drawing::geometry::Point;
use crate::drawing::path::number;
use crate::i18n::changes::compare;
use crate::ui::map::compare::state::CompareState;

/// The curves and their table.
#[component]
pub fn Curves(
    /// The state of the comparison.
    state: CompareState,
) -> impl IntoView {
    let locale = state.locale();
    let t = compare(locale);
    let figures = move || {
        let curves = state.measured.with(|measured| curves::curves(measured, locale));
        let figure = |curve: curves::Curve| {
            let drawing = curve.chart.as_ref().map(drawn)?;
            Some(view! {
                <figure>
                    <figcaption>{curve.title}</figcaption>
                    <svg
                        class="curve"
                        viewBox=format!("0 0 {} {}", number(WIDTH), number(HEIGHT))
                        role="img"
                        aria-label=curve.summary
                    >
                        {drawing}
                    </svg>
                </figure>
            })
        };
        curves.into_iter().filter_map(figure).collect_view()
    };
    let table = move || {
        let table = state.measured.with(|measured| curves::table(measured, locale));
        let head = table.head.into_iter().map(|word| view! { <th scope="col">{word}</th> }).collect_view();
        let row = |row: Row| match row {
            Row::Group(_) => None,
            Row::Cells(cells) => {
                let mut cells = cells.into_iter();
                let name = cells.next()?;
                let values = cells.map(|cell| view! { <td class="num">{cell}</td> }).collect_view();
                Some(view! {
                    <tr>
                        <th scope="row">{name}</th>
                        {values}
                    </tr>
                })
            }
        };
        view! {
            <table class="table">
                <caption class="only-heard">{table.caption}</caption>
                <thead>
                    <tr>{head}</tr>
                </thead>
                <tbody>{table.rows.into_iter().filter_map(row).collect_view()}</tbody>
            </table>
        }
        .into_any()
    };
    view! {
        <section class="sheet curves" aria-labelledby="curves-title">
            <div class="head">
                <h2 id="curves-title">{t.over_time}</h2>
            </div>
            <p class="against">{t.over_time_note}</p>
            <div class="curve-grid">{figures}</div>
            <p class="curve-legend">
                <Sample mark=MapAim::Actual />
                <span>{t.mark_actual}</span>
                <Sample mark=MapAim::Target />
                <span>{t.mark_target}</span>
                <svg class="curve-sample" viewBox="-8 -8 16 16" aria-hidden="true">
                    <path class="gap" d=gap(Point::ORIGIN) />
                </svg>
                <span>{t.mark_gap}</span>
            </p>
            <details class="more-facts">
                <summary>{t.as_table}</summary>
                <div class="scroll" tabindex="0" role="region" aria-label=t.over_time>
                    {table}
                </div>
            </details>
        </section>
    }
}

#[component]
fn Sample(mark: MapAim) -> impl IntoView {
    view! {
        <svg class="curve-sample" viewBox="-8 -8 16 16" aria-hidden="true">
            {sign(&Mark::new(Point::ORIGIN, mark, None))}
        </svg>
    }
}

fn sign(mark: &Mark) -> AnyView {
    match mark.aim {
        MapAim::Actual => view! { <circle class="value" cx=number(mark.at.x) cy=number(mark.at.y) r="4" /> }.into_any(),
        MapAim::Target => view! { <path class="target" d=target(mark.at) /> }.into_any(),
    }
}

fn drawn(chart: &Chart) -> AnyView {
    let marks = chart.marks.iter().map(|mark| {
        let words = mark.words.clone().map(|words| {
            view! {
                <text class="said" x=number(mark.words_at.x) y=number(mark.words_at.y) font-size=number(FONT)>
                    {words}
                </text>
            }
        });
        view! {
            {sign(mark)}
            {words}
        }
    });
    let writing = chart.writing.iter().map(|writing| {
        view! {
            <text
                class="axis-words"
                x=number(writing.at.x)
                y=number(writing.at.y)
                font-size=number(FONT)
                text-anchor=writing.align.keyword()
            >
                {writing.words.clone()}
            </text>
        }
    });
    let gaps = chart.gaps.iter().map(|at| view! { <path class="gap" d=gap(*at) /> });
    view! {
        <path class="axes" d=chart.axes.clone() />
        <path class="run" d=chart.curve.clone() />
        <path class="way" d=chart.way.clone() />
        {gaps.collect_view()}
        {marks.collect_view()}
        {writing.collect_view()}
    }
    .into_any()
}
