//! A picture of the comparison, drawn from its scene. It can be looked at and
//! lit up, not touched.

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::drawing::geometry::Point;
use crate::drawing::ghost::{Fate, Ghost, WORD, gone_cross};
use crate::drawing::labels::Owner;
use crate::drawing::notation::{ANCHOR_SIGN, Outlines, sector_key};
use crate::drawing::path::number;
use crate::drawing::scene::{NodeShape, Scene, transform};
use crate::drawing::sizes::Sizes;
use crate::drawing::tie::{Curve, TieId};
use crate::i18n::changes::compare;
use crate::ui::map::compare::state::CompareState;
use crate::ui::map::nodes::Picture;
use crate::ui::map::{labels, water};

/// Everything of a scene, from the back to the front.
pub fn drawn(scene: &Scene, state: CompareState) -> AnyView {
    let (sizes, compared) = (scene.sizes, &scene.compared);
    let ties = scene.contact_ties.iter().map(|tie| {
        let line = tie.strokes(tie.curve, sizes).line;
        tie_line(state, tie.id, "tie-alter", line, scene, 1.25)
    });
    let anchor_ties = scene.anchor_ties.iter().map(|tie| {
        let line = tie.strokes(tie.curve, sizes).line;
        tie_line(state, TieId::Anchor(tie.contact), "tie-ego", line, scene, 1.0)
    });
    let ghost_ties =
        compared.ghost_ties.iter().map(|(pair, curve)| ghost_tie(state, TieId::Between(*pair), *curve, sizes));
    let ghosts = compared.ghosts.iter().map(|ghost| ghost_shape(state, ghost, sizes));
    let ghost_halos = compared.ghosts.iter().map(|ghost| halo(state, ghost.contact, ghost.at, Outlines::One, sizes));
    let halos = scene.nodes.iter().map(|node| halo(state, node.contact, node.at, node.outlines, sizes));
    let nodes = scene.nodes.iter().map(|node| contact(state, node, scene));
    let verdicts = scene.nodes.iter().filter_map(|node| verdict(state, node, scene));
    let edge = number(0.27 * sizes.name);
    let names = scene.labels.iter().filter_map(|label| {
        let text = labels::name(label.owner, label.shown.clone()?, sizes);
        Some(match label.owner {
            Owner::Anchor => view! { <g class="ego-name">{text}</g> }.into_any(),
            Owner::Contact(id) => view! {
                <g class="label" data-dim=move || state.contact_steps_back(id) stroke-width=edge.clone()>
                    {text}
                </g>
            }
            .into_any(),
        })
    });
    view! {
        {water::named(scene)}
        <g class="halos">
            {ghost_halos.collect_view()}
            {halos.collect_view()}
        </g>
        {ties.collect_view()}
        {anchor_ties.collect_view()}
        {ghost_ties.collect_view()}
        {ghosts.collect_view()}
        <g class="ego" transform=transform(Point::ORIGIN, sizes)>
            <circle r="19.5" />
            <path class="ego-sign" d=ANCHOR_SIGN />
        </g>
        {nodes.collect_view()}
        {verdicts.collect_view()}
        <g class="labels">{names.collect_view()}</g>
    }
    .into_any()
}

fn tie_line(
    state: CompareState,
    id: TieId,
    class: &'static str,
    line: String,
    scene: &Scene,
    width: f64,
) -> impl IntoView + use<> {
    let sizes = scene.sizes;
    let (is, width) = if scene.compared.new_ties.contains(&id) {
        (Some("new"), 2.75)
    } else if scene.compared.lost_ties.contains(&id) {
        (Some("gone"), 2.25)
    } else {
        (None, width)
    };
    let dashes = (is == Some("gone")).then(|| dashes(sizes));
    view! {
        <path
            class=class
            data-is=is
            data-dim=move || state.tie_steps_back(id)
            data-near=move || state.tie_stands_out(id)
            stroke-width=number(width * sizes.line)
            stroke-dasharray=dashes
            d=line
        />
    }
}

fn ghost_tie(state: CompareState, id: TieId, curve: Curve, sizes: Sizes) -> impl IntoView {
    view! {
        <path
            class="tie-alter"
            data-is="gone"
            data-dim=move || state.tie_steps_back(id)
            data-near=move || state.tie_stands_out(id)
            stroke-width=number(2.25 * sizes.line)
            stroke-dasharray=dashes(sizes)
            d=curve.path()
        />
    }
}

fn dashes(sizes: Sizes) -> String {
    let dash = number(4.0 * sizes.line);
    format!("{dash} {dash}")
}

fn ghost_shape(state: CompareState, ghost: &Ghost, sizes: Sizes) -> impl IntoView + use<> {
    let id = ghost.contact;
    let wake = ghost.wake(sizes).map(|wake| {
        let width = number(1.75 * sizes.line);
        view! { <path class="wake" d=wake stroke-width=width stroke-dasharray=dashes(sizes) /> }
    });
    let cross = match ghost.fate {
        Fate::Gone => Some(gone()),
        Fate::Moved(_) => None,
    };
    view! {
        <g class="contact" data-dim=move || state.contact_steps_back(id)>
            {wake}
            <g class="ghost" transform=ghost.transform(sizes)>
                <path class="ghost-body" d=ghost.symbol.outline() />
                <text class="ghost-letters" y=number(ghost.symbol.initials_drop()) font-size="10.5">
                    {ghost.initials.clone()}
                </text>
                {cross}
            </g>
        </g>
    }
}

fn gone() -> impl IntoView {
    view! {
        <path class="gone-edge" d=gone_cross() />
        <path class="gone" d=gone_cross() />
    }
}

fn contact(state: CompareState, node: &NodeShape, scene: &Scene) -> impl IntoView + use<> {
    let id = node.contact;
    view! {
        <g
            class="contact"
            data-sector=sector_key(node.sector)
            data-dim=move || state.contact_steps_back(id)
            transform=node.transform(scene.sizes)
        >
            <g class="node">{Picture::of(node).draw()}</g>
        </g>
    }
}

/// What the comparison says of a contact, over all symbols.
fn verdict(state: CompareState, node: &NodeShape, scene: &Scene) -> Option<AnyView> {
    let id = node.contact;
    let cross = scene.compared.gone.contains(&id).then(gone);
    let word = scene.compared.new.contains(&id).then(|| {
        let middle = WORD.centre();
        view! {
            <g class="word-new">
                <rect
                    x=number(WORD.left)
                    y=number(WORD.top)
                    width=number(WORD.width())
                    height=number(WORD.height())
                    rx="7"
                />
                <text x=number(middle.x) y=number(middle.y + 3.8) font-size="11">
                    {compare(scene.locale).mark_new}
                </text>
            </g>
        }
    });
    (cross.is_some() || word.is_some()).then(|| {
        view! {
            <g
                class="contact"
                data-dim=move || state.contact_steps_back(id)
                transform=node.transform(scene.sizes)
            >
                {cross}
                {word}
            </g>
        }
        .into_any()
    })
}

/// The ring around a contact while it is lit up.
fn halo(state: CompareState, id: ContactId, at: Point, outlines: Outlines, sizes: Sizes) -> impl IntoView {
    let radius = match outlines {
        Outlines::One => "18.5",
        Outlines::Two => "22",
    };
    let is_lit = Memo::new(move |_| state.is_lit(id));
    move || is_lit.get().then(|| view! { <circle class="halo" r=radius transform=transform(at, sizes) /> }.into_any())
}
