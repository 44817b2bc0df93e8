//! The lines of the map. Each follows its own two ends while they are held.

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::contact::AnchorTie;
use crate::domain::map::network::Pair;
use crate::drawing::geometry::point_of;
use crate::drawing::path::number;
use crate::drawing::sizes::Sizes;
use crate::drawing::tie::{Curve, TieId, anchor_tie_path};
use crate::editor::hit::Target;
use crate::editor::selection::Selection;
use crate::editor::tool::Tool;
use crate::ui::map::hand::Hand;
use crate::ui::map::state::MapState;
use crate::ui::map::view::View;

/// All ties: between contacts at the back, to the anchor before them.
#[component]
pub fn Ties(
    /// The state of the map screen.
    state: MapState,
    /// How the map is seen.
    view: View,
    /// The hand on the map.
    hand: Hand,
    /// How large things are drawn.
    sizes: Memo<Sizes>,
) -> impl IntoView {
    let pairs = Memo::new(move |_| {
        view.scene.with(|scene| {
            let pair = |id: TieId| match id {
                TieId::Between(pair) => Some(pair),
                TieId::Anchor(_) => None,
            };
            scene.contact_ties.iter().filter_map(|tie| pair(tie.id)).collect::<Vec<_>>()
        })
    });
    let tied = Memo::new(move |_| {
        view.scene.with(|scene| scene.anchor_ties.iter().map(|tie| tie.contact).collect::<Vec<_>>())
    });
    view! {
        <g class="ties" aria-hidden="true">
            <g class="contact-ties">
                <For each=move || pairs.get() key=|pair| *pair let:pair>
                    <ContactTie state=state view=view hand=hand sizes=sizes pair=pair />
                </For>
            </g>
            <g class="anchor-ties">
                <For each=move || tied.get() key=|id| *id let:id>
                    <ToAnchor state=state view=view hand=hand sizes=sizes id=id />
                </For>
            </g>
        </g>
    }
}

/// How a tie stands out: it is selected, or one of its ends is.
fn is_near(state: MapState, hand: Hand, tie: TieId) -> Memo<Option<&'static str>> {
    let belongs = move |selection: &Selection| match (selection, tie) {
        (Selection::Nothing | Selection::Anchor, _) => false,
        (Selection::Tie(other), tie) => *other == tie,
        (Selection::Contacts(ids), TieId::Anchor(id)) => ids.contains(&id),
        (Selection::Contacts(ids), TieId::Between(pair)) => {
            let (one, other) = pair.ends();
            ids.contains(&one) || ids.contains(&other)
        }
    };
    Memo::new(move |_| {
        if state.selection.with(belongs) {
            let is_it = state.selection.with(|selection| *selection == Selection::Tie(tie));
            return Some(if is_it { "selected" } else { "near" });
        }
        // With this tool a tap on a line adds a contact there.
        let is_meant = hand.tool.get() != Tool::Add && hand.over.get() == Some(Target::Tie(tie));
        is_meant.then_some("over")
    })
}

/// Lines grow a little with the zoom, and stand out by being thicker.
fn thickness(near: Memo<Option<&'static str>>, sizes: Memo<Sizes>, plain: f64) -> impl Fn() -> String {
    move || {
        let factor = match near.get() {
            Some("selected") => 3.5,
            Some(_) => 2.25,
            None => plain,
        };
        number(factor * sizes.with(|sizes| sizes.line))
    }
}

#[component]
fn ContactTie(state: MapState, view: View, hand: Hand, sizes: Memo<Sizes>, pair: Pair) -> impl IntoView {
    let tie = TieId::Between(pair);
    let (one, other) = pair.ends();
    let (held_one, held_other) = (hand.held(one), hand.held(other));
    let lies = Memo::new(move |_| {
        view.scene.with(|scene| scene.contact_ties.iter().find(|shape| shape.id == tie).map(|shape| shape.curve))
    });
    let path = move || {
        let curve = lies.get()?;
        let (from, to) = (held_one.get().map(point_of), held_other.get().map(point_of));
        let curve = match (from, to) {
            (None, None) => curve,
            // The bow stays while the ends move, so that the line does not flap.
            (from, to) => Curve::new(from.unwrap_or(curve.from), to.unwrap_or(curve.to), curve.bow()),
        };
        Some(curve.path())
    };
    let near = is_near(state, hand, tie);
    view! { <path class="tie-alter" data-near=near stroke-width=thickness(near, sizes, 1.25) d=path /> }
}

#[component]
fn ToAnchor(state: MapState, view: View, hand: Hand, sizes: Memo<Sizes>, id: ContactId) -> impl IntoView {
    let held = hand.held(id);
    let lies = Memo::new(move |_| {
        view.scene.with(|scene| {
            let shape = scene.anchor_ties.iter().find(|shape| shape.contact == id);
            shape.map(|shape| (shape.tie, shape.path.clone()))
        })
    });
    let path = move || match held.get() {
        Some(place) => {
            let tie = lies.with(|lies| lies.as_ref().map_or(AnchorTie::None, |lies| lies.0));
            sizes.with(|sizes| anchor_tie_path(point_of(place), tie, *sizes)).unwrap_or_default()
        }
        None => lies.with(|lies| lies.as_ref().map(|lies| lies.1.clone())).unwrap_or_default(),
    };
    let near = is_near(state, hand, TieId::Anchor(id));
    view! { <path class="tie-ego" data-near=near stroke-width=thickness(near, sizes, 1.0) d=path /> }
}
