//! The names beside the symbols. Their places come from the drawing; while a
//! contact is held its name goes with it, and all are arranged anew when it is
//! put down.

use leptos::prelude::*;

use crate::drawing::geometry::Point;
use crate::drawing::labels::{Owner, Placement};
use crate::drawing::path::{Path, number};
use crate::drawing::sizes::Sizes;
use crate::ui::map::hand::Hand;
use crate::ui::map::nodes::seen_at;
use crate::ui::map::sheet::Sheet;
use crate::ui::map::view::View;

/// All names.
#[component]
pub fn Labels(
    /// How the map is seen.
    view: View,
    /// The hand on the map.
    hand: Hand,
    /// How large things are drawn.
    sizes: Memo<Sizes>,
) -> impl IntoView {
    let owners = Memo::new(move |_| view.names.with(|names| names.labels.keys().copied().collect::<Vec<_>>()));
    let key = |owner: &Owner| match owner {
        Owner::Anchor => None,
        Owner::Contact(id) => Some(*id),
    };
    view! {
        <g class="labels" aria-hidden="true">
            <For each=move || owners.get() key=key let:owner>
                <Name view=view hand=hand sizes=sizes sheet=Sheet::Chart owner=owner />
            </For>
        </g>
    }
}

/// The name of one.
#[component]
pub fn Name(
    /// How the map is seen.
    view: View,
    /// The hand on the map.
    hand: Hand,
    /// How large things are drawn.
    sizes: Memo<Sizes>,
    /// Where it is drawn.
    sheet: Sheet,
    /// Whose.
    owner: Owner,
) -> impl IntoView {
    let shown = Memo::new(move |_| {
        view.names.with(|names| {
            let shown = names.labels.get(&owner).and_then(|label| label.shown.clone());
            shown.map(|shown| (shown, names.sizes))
        })
    });
    let text = move || shown.get().map(|(shown, sizes)| name(owner, shown, sizes).into_any());
    match owner {
        Owner::Anchor => view! { <g class="ego-name">{text}</g> }.into_any(),
        Owner::Contact(id) => {
            let at = seen_at(view, hand, sheet, id);
            let way = move || {
                let lies = view.names.with(|names| names.at.get(&id).copied())?;
                let way = at.get().minus(lies);
                (way != Point::ORIGIN).then(|| format!("translate({} {})", number(way.x), number(way.y)))
            };
            let chosen = view.shapes().is_selected(id);
            let is_selected = move || chosen.get().then_some("");
            // Pale edges are as wide as the letters allow, whatever their size.
            let edge = move || number(sizes.with(|sizes| 0.27 * sizes.name));
            view! {
                <g
                    class="label"
                    data-selected=is_selected
                    data-held=sheet.hides(hand, [id])
                    data-dim=move || view.emphasis.contact_steps_back(id)
                    data-out=move || view.experiment().contact_is_out(id)
                    transform=way
                    stroke-width=edge
                >
                    {text}
                </g>
            }
            .into_any()
        }
    }
}

/// A name where the drawing has put it.
pub fn name(owner: Owner, shown: Placement, sizes: Sizes) -> impl IntoView {
    let size = match owner {
        Owner::Anchor => sizes.name * 14.0 / 13.0,
        Owner::Contact(_) => sizes.name,
    };
    let x = number(shown.at.x);
    let leader = shown.leader.map(|(from, to)| {
        let width = number(1.1 * sizes.line);
        view! { <path class="leader" stroke-width=width d=Path::from(from).line(to).text() /> }
    });
    let lines = shown.name.into_iter().enumerate().map({
        let x = x.clone();
        move |(at, line)| {
            let lead = if at == 0 { "0".to_owned() } else { number(sizes.name_leading()) };
            view! {
                <tspan x=x.clone() dy=lead>
                    {line}
                </tspan>
            }
        }
    });
    let lines = lines.collect_view();
    let detail = shown.detail.map({
        let x = x.clone();
        move |detail| {
            view! {
                <tspan class="label-role" x=x dy=number(sizes.leading()) font-size=number(sizes.detail)>
                    {detail}
                </tspan>
            }
        }
    });
    view! {
        {leader}
        <text x=x y=number(shown.at.y) font-size=number(size) text-anchor=shown.align.keyword()>
            {lines}
            {detail}
        </text>
    }
}
