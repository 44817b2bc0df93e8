//! The film: a drawing of its own over the map, which stays as it is beneath.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::drawing::geometry::Point;
use crate::drawing::labels::Placement;
use crate::drawing::look::{Form, Look};
use crate::drawing::morph::{Morph, Passage};
use crate::drawing::notation::{ANCHOR_SIGN, sector_key};
use crate::drawing::path::number;
use crate::drawing::scene::{NodeShape, transform};
use crate::drawing::sizes::Sizes;
use crate::drawing::strokes::Strokes;
use crate::ui::map::nodes::Picture;
use crate::ui::map::versions::player::{Leg, Player};
use crate::ui::map::view::View;
use crate::ui::map::water::WaterLayer;

/// The drawing, while the change is played.
#[component]
pub fn PlayingSheet(
    /// How the map is seen.
    view: View,
    /// The player.
    player: Player,
) -> impl IntoView {
    let seen = move || {
        let viewport = player.seen.get();
        let (anchor, scale) = (viewport.anchor_at_screen(), viewport.scale());
        format!("translate({} {}) scale({scale:.5})", number(anchor.x), number(anchor.y))
    };
    let is_on = Memo::new(move |_| player.leg.with(Option::is_some));
    move || {
        is_on.get().then(|| {
            view! {
                <svg class="chart overlay playing" aria-hidden="true">
                    <g class="view" transform=seen>
                        <WaterLayer view=view />
                        {move || player.leg.get().map(|leg| film(&leg, player.share).into_any())}
                    </g>
                </svg>
            }
            .into_any()
        })
    }
}

fn film(leg: &Leg, share: RwSignal<f64>) -> impl IntoView + use<> {
    let morph = &leg.morph;
    let sizes = morph.sizes;
    let is_late = Memo::new(move |_| share.get() >= 0.5);
    let contact_ties = (0..morph.contact_ties.len()).map(|at| {
        let (one, other) = (Arc::clone(morph), Arc::clone(morph));
        let look = morph.contact_ties.get(at).map(|tie| tie.now(1.0).look).unwrap_or_default();
        let presence = move || presence(one.contact_ties.get(at), share.get());
        let strokes = move || {
            let tie = other.contact_ties.get(at);
            tie.map_or_else(Strokes::default, |tie| other.strokes(tie, share.get()))
        };
        line("tie-alter", 1.25, look, sizes, Signal::derive(presence), Signal::derive(strokes))
    });
    let anchor_ties = (0..morph.anchor_ties.len()).map(|at| {
        let (one, other) = (Arc::clone(morph), Arc::clone(morph));
        let look = morph.anchor_ties.get(at).map(|tie| tie.now(1.0).look).unwrap_or_default();
        let presence = move || presence(one.anchor_ties.get(at), share.get());
        let strokes = move || {
            let tie = other.anchor_ties.get(at);
            tie.map_or_else(Strokes::default, |tie| other.anchor_strokes(tie, share.get()))
        };
        line("tie-ego", 1.0, look, sizes, Signal::derive(presence), Signal::derive(strokes))
    });
    let contacts: Vec<ContactId> = morph.nodes.iter().map(|node| node.now(0.0).contact).collect();
    let names = contacts.iter().enumerate().map(|(at, id)| name(morph, at, *id, share));
    let nodes = contacts.iter().enumerate().map(|(at, id)| node(morph, at, *id, share, is_late));
    let anchor = morph.anchor.as_ref().map(|placement| written(placement, sizes.name * 14.0 / 13.0, sizes));
    view! {
        <g class="contact-ties">{contact_ties.collect_view()}</g>
        <g class="anchor-ties">{anchor_ties.collect_view()}</g>
        <g class="ego" transform=transform(Point::ORIGIN, sizes)>
            <circle r="19.5" />
            <path class="ego-sign" d=ANCHOR_SIGN />
        </g>
        <g class="nodes">{nodes.collect_view()}</g>
        <g class="labels">
            <g class="ego-name">{anchor}</g>
            {names.collect_view()}
        </g>
    }
}

/// How much of something is seen, as a value of `opacity`.
fn presence<T>(passage: Option<&Passage<T>>, share: f64) -> String {
    number(passage.map_or(0.0, |passage| passage.presence(share)))
}

fn line(
    class: &'static str,
    plain: f64,
    look: Look,
    sizes: Sizes,
    presence: Signal<String>,
    strokes: Signal<Strokes>,
) -> AnyView {
    let weight = match look.form {
        Form::Hairline | Form::Double => plain,
        Form::Told(_) => look.form.weight(),
    };
    let dashes = look.form.dashes(sizes).map(|(dash, gap)| format!("{} {}", number(dash), number(gap)));
    let strokes = Memo::new(move |_| strokes.get());
    view! {
        <g class="told" data-quality=look.form.key() opacity=presence>
            <path
                class=class
                stroke-width=number(weight * sizes.line)
                stroke-dasharray=dashes
                d=move || strokes.with(|strokes| strokes.line.clone())
            />
            <path
                class="tie-ground"
                stroke-width=number(1.4 * sizes.line)
                d=move || strokes.with(|strokes| strokes.grounds.clone())
            />
            <path class="tie-sign" d=move || strokes.with(|strokes| strokes.signs.clone()) />
        </g>
    }
    .into_any()
}

fn node(morph: &Arc<Morph>, at: usize, id: ContactId, share: RwSignal<f64>, is_late: Memo<bool>) -> AnyView {
    let (shown, moved, faded) = (Arc::clone(morph), Arc::clone(morph), Arc::clone(morph));
    let sizes = morph.sizes;
    let drawn = Signal::derive(move || {
        let share = if is_late.get() { 1.0 } else { 0.0 };
        shown.nodes.get(at).map(|node| node.now(share).clone())
    });
    let sector = move || drawn.with(|drawn| drawn.as_ref().map(|drawn: &NodeShape| sector_key(drawn.sector)));
    let picture = Memo::new(move |_| drawn.with(|drawn| drawn.as_ref().map(Picture::of)));
    view! {
        <g
            class="contact"
            data-sector=sector
            opacity=move || presence(faded.nodes.get(at), share.get())
            transform=move || transform(moved.at(id, share.get()), sizes)
        >
            <g class="node">{move || picture.get().map(|picture| picture.draw().into_any())}</g>
        </g>
    }
    .into_any()
}

fn name(morph: &Arc<Morph>, at: usize, id: ContactId, share: RwSignal<f64>) -> AnyView {
    let (set, moved, faded) = (Arc::clone(morph), Arc::clone(morph), Arc::clone(morph));
    let sizes = morph.sizes;
    let is_late = Memo::new(move |_| share.get() >= 0.5);
    let words = move || {
        let (placement, _) = set.name(id, if is_late.get() { 1.0 } else { 0.0 })?;
        Some(written(placement, sizes.name, sizes))
    };
    let way = move || {
        let way = moved.name(id, share.get()).map_or(Point::ORIGIN, |(_, way)| way);
        format!("translate({} {})", number(way.x), number(way.y))
    };
    view! {
        <g
            class="label"
            stroke-width=number(0.27 * sizes.name)
            opacity=move || presence(faded.nodes.get(at), share.get())
            transform=way
        >
            {words}
        </g>
    }
    .into_any()
}

/// The lines of a name where they were set.
fn written(placement: &Placement, size: f64, sizes: Sizes) -> AnyView {
    let x = number(placement.at.x);
    let lines = placement.name.iter().enumerate().map(|(at, line)| {
        let lead = if at == 0 { "0".to_owned() } else { number(sizes.name_leading()) };
        view! {
            <tspan x=x.clone() dy=lead>
                {line.clone()}
            </tspan>
        }
    });
    let lines = lines.collect_view();
    view! {
        <text x=x y=number(placement.at.y) font-size=number(size) text-anchor=placement.align.keyword()>
            {lines}
        </text>
    }
    .into_any()
}
