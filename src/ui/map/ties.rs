//! The lines of the map. Each follows its own two ends while they are held.

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::network::Pair;
use crate::drawing::geometry::point_of;
use crate::drawing::look::{Form, Look};
use crate::drawing::path::number;
use crate::drawing::sizes::Sizes;
use crate::drawing::strokes::Strokes;
use crate::drawing::tie::TieId;
use crate::editor::hit::Target;
use crate::editor::tool::Tool;
use crate::ui::map::hand::Hand;
use crate::ui::map::sheet::Sheet;
use crate::ui::map::view::View;

/// All ties: between contacts at the back, to the anchor before them.
#[component]
pub fn Ties(
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
                    <ContactTie view=view hand=hand sizes=sizes sheet=Sheet::Chart pair=pair />
                </For>
            </g>
            <g class="anchor-ties">
                <For each=move || tied.get() key=|id| *id let:id>
                    <ToAnchor view=view hand=hand sizes=sizes sheet=Sheet::Chart id=id />
                </For>
            </g>
        </g>
    }
}

/// How a tie stands out: it is selected, or one of its ends is, or it is
/// pointed at.
fn is_near(view: View, hand: Hand, tie: TieId) -> Memo<Option<&'static str>> {
    let near = view.shapes().near(tie);
    Memo::new(move |_| {
        // With this tool a tap on a line adds a contact there.
        let is_meant = || hand.tool.get() != Tool::Add;
        near.get().or_else(|| (hand.over.get() == Some(Target::Tie(tie)) && is_meant()).then_some("over"))
    })
}

/// How wide a stroke is: a bare line stands out by being thicker; one with a
/// form keeps its form and grows only a little.
fn thickness(look: Look, near: Option<&'static str>, plain: f64) -> f64 {
    match (look.form, near) {
        (Form::Hairline | Form::Double, Some("selected")) => 3.5,
        (Form::Hairline | Form::Double, Some(_)) => 2.25,
        (Form::Hairline | Form::Double, None) => plain,
        (Form::Told(_), Some("selected")) => 1.5 * look.form.weight(),
        (Form::Told(_), Some(_)) => 1.2 * look.form.weight(),
        (Form::Told(_), None) => look.form.weight(),
    }
}

/// One tie as it is drawn. A bare line is a single path; forms and signs take
/// three.
#[component]
fn Drawn(
    view: View,
    tie: TieId,
    class: &'static str,
    /// How thick a bare line is.
    plain: f64,
    look: Memo<Look>,
    near: Memo<Option<&'static str>>,
    hidden: Memo<Option<&'static str>>,
    sizes: Memo<Sizes>,
    strokes: Signal<Strokes>,
) -> impl IntoView {
    let width = move || number(thickness(look.get(), near.get(), plain) * sizes.with(|sizes| sizes.line));
    let dim = move || view.emphasis.tie_steps_back(tie);
    let experiment = view.experiment();
    let out = Memo::new(move |_| experiment.tie_is_out(tie));
    let is_bare = Memo::new(move |_| look.get().is_bare());
    move || {
        if is_bare.get() {
            let path = move || strokes.with(|strokes| strokes.line.clone());
            return view! { <path class=class data-near=near data-dim=dim data-out=out data-held=hidden stroke-width=width d=path /> }
                .into_any();
        }
        let strokes = Memo::new(move |_| strokes.get());
        let dashes = move || {
            let dashes = sizes.with(|sizes| look.get().form.dashes(*sizes));
            dashes.map(|(dash, gap)| format!("{} {}", number(dash), number(gap)))
        };
        let edge = move || number(1.4 * sizes.with(|sizes| sizes.line));
        view! {
            <g class="told" data-quality=move || look.get().form.key() data-near=near data-dim=dim data-out=out data-held=hidden>
                <path
                    class=class
                    data-near=near
                    stroke-width=width
                    stroke-dasharray=dashes
                    d=move || strokes.with(|strokes| strokes.line.clone())
                />
                <path
                    class="tie-ground"
                    stroke-width=edge
                    d=move || strokes.with(|strokes| strokes.grounds.clone())
                />
                <path class="tie-sign" d=move || strokes.with(|strokes| strokes.signs.clone()) />
            </g>
        }
        .into_any()
    }
}

/// A tie between contacts.
#[component]
pub fn ContactTie(
    /// How the map is seen.
    view: View,
    /// The hand on the map.
    hand: Hand,
    /// How large things are drawn.
    sizes: Memo<Sizes>,
    /// Where it is drawn.
    sheet: Sheet,
    /// Between whom.
    pair: Pair,
) -> impl IntoView {
    let tie = TieId::Between(pair);
    let (one, other) = pair.ends();
    let (held_one, held_other) = (sheet.held(hand, one), sheet.held(hand, other));
    let lies = RwSignal::from(view.shapes().contact_tie(tie));
    let look = Memo::new(move |_| lies.with(|lies| lies.as_ref().map_or_else(Look::default, |lies| lies.look)));
    let strokes = Signal::derive(move || {
        let (from, to) = (held_one.get().map(point_of), held_other.get().map(point_of));
        lies.with(|lies| {
            lies.as_ref().map_or_else(Strokes::default, |lies| lies.strokes(lies.held(from, to), sizes.get()))
        })
    });
    let near = is_near(view, hand, tie);
    view! {
        <Drawn
            view=view
            tie=tie
            class="tie-alter"
            plain=1.25
            look=look
            near=near
            hidden=sheet.hides(hand, [one, other])
            sizes=sizes
            strokes=strokes
        />
    }
}

/// A tie to the anchor.
#[component]
pub fn ToAnchor(
    /// How the map is seen.
    view: View,
    /// The hand on the map.
    hand: Hand,
    /// How large things are drawn.
    sizes: Memo<Sizes>,
    /// Where it is drawn.
    sheet: Sheet,
    /// Whose.
    id: ContactId,
) -> impl IntoView {
    let held = sheet.held(hand, id);
    let lies = RwSignal::from(view.shapes().anchor_tie(id));
    let look = Memo::new(move |_| lies.with(|lies| lies.as_ref().map_or_else(Look::default, |lies| lies.look)));
    let strokes = Signal::derive(move || {
        let held = held.get().map(point_of);
        lies.with(|lies| {
            let Some(lies) = lies else { return Strokes::default() };
            let curve = match held {
                Some(at) => lies.held(at, sizes.get()),
                None => Some(lies.curve),
            };
            curve.map_or_else(Strokes::default, |curve| lies.strokes(curve, sizes.get()))
        })
    });
    let tie = TieId::Anchor(id);
    let near = is_near(view, hand, tie);
    view! {
        <Drawn
            view=view
            tie=tie
            class="tie-ego"
            plain=1.0
            look=look
            near=near
            hidden=sheet.hides(hand, [id])
            sizes=sizes
            strokes=strokes
        />
    }
}
