//! What the hand draws over the map while it works: the line to the other end,
//! the lasso, the place of a new contact, and words beside what is held.

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::drawing::geometry::{Point, point_of};
use crate::drawing::labels::Owner;
use crate::drawing::path::{Path, number, polygon};
use crate::drawing::scene::transform;
use crate::drawing::sizes::Sizes;
use crate::drawing::typesetting::{Weight, width};
use crate::editor::gesture::Gesture;
use crate::editor::hit::hit;
use crate::editor::intent::End;
use crate::editor::linking::{Linking, end_of};
use crate::editor::selection::Selection;
use crate::i18n::map::map;
use crate::ui::map::hand::Hand;
use crate::ui::map::speech;
use crate::ui::map::state::MapState;
use crate::ui::map::view::View;

/// Lines and rings in map space.
#[component]
pub fn Marks(
    /// How the map is seen.
    view: View,
    /// The hand on the map.
    hand: Hand,
    /// How large things are drawn.
    sizes: Memo<Sizes>,
) -> impl IntoView {
    let ring = move |class: &'static str, at: Point| {
        view! { <circle class=class r="21" transform=move || transform(at, sizes.get()) /> }
    };
    let link = move || {
        let linking = hand.gesture.with(|gesture| match gesture {
            Gesture::Linking(linking) => Some(linking.clone()),
            Gesture::Idle
            | Gesture::Pressing(_)
            | Gesture::Moving(_)
            | Gesture::Panning(_)
            | Gesture::Pinching(_)
            | Gesture::Lassoing(_)
            | Gesture::Nudging(_) => None,
        })?;
        let from = end_point(view, linking.from)?;
        let aim = aim(view, hand, &linking);
        let to = aim.or(linking.at_map)?;
        let line = view! {
            <path class="ghost-line" stroke-width=number(2.0 / sizes.get().scale) d=Path::from(from).line(to).text() />
        };
        Some(view! { {line} {ring("aim", from)} {aim.map(|at| ring("aim", at))} }.into_any())
    };
    let lasso = move || {
        hand.gesture.with(|gesture| match gesture {
            Gesture::Lassoing(lasso) => Some(view! { <path class="lasso" d=polygon(&lasso.line_at_map) /> }.into_any()),
            Gesture::Idle
            | Gesture::Pressing(_)
            | Gesture::Moving(_)
            | Gesture::Linking(_)
            | Gesture::Panning(_)
            | Gesture::Pinching(_)
            | Gesture::Nudging(_) => None,
        })
    };
    let from_tray = move || {
        let held = hand.gesture.with(Gesture::places);
        let new = held.into_iter().filter(|(id, _)| view.scene.with_untracked(|scene| scene.node(*id).is_none()));
        new.map(|(_, place)| ring("newcomer", point_of(place))).collect_view()
    };
    let adding = move || hand.adding.get().map(|place| ring("newcomer", point_of(place)));
    view! {
        <g class="marks" aria-hidden="true">
            {link}
            {lasso}
            {from_tray}
            {adding}
        </g>
    }
}

/// The other end a half-drawn tie would take now.
fn aim(view: View, hand: Hand, linking: &Linking) -> Option<Point> {
    let viewport = view.viewport.get_untracked();
    let end = match linking.at_map {
        Some(at_map) => {
            end_of(view.scene.with_untracked(|scene| hit(scene, viewport, viewport.screen_from_map(at_map))))
        }
        None => hand.focus.get(),
    };
    end.filter(|end| *end != linking.from).and_then(|end| end_point(view, end))
}

fn end_point(view: View, end: End) -> Option<Point> {
    match end {
        End::Anchor => Some(Point::ORIGIN),
        End::Contact(id) => view.scene.with_untracked(|scene| scene.node(id).map(|node| node.at)),
    }
}

/// Words in screen space: sector, horizon and nearness of what is held; the
/// whole name of what is looked at, where the map had no room for it.
#[component]
pub fn Plates(
    /// The state of the map screen.
    state: MapState,
    /// How the map is seen.
    view: View,
    /// The hand on the map.
    hand: Hand,
) -> impl IntoView {
    let held = Memo::new(move |_| {
        let places = hand.gesture.with(Gesture::places);
        // The first is the one under the pointer, or the one with the focus.
        let (_, place) = *places.first()?;
        let at = point_of(place);
        let place = if hand.gesture.with(Gesture::is_over_tray) {
            map(state.locale()).not_placed.to_owned()
        } else {
            speech::read_out(state.locale(), place)
        };
        let words = match places.len() {
            1 => place,
            count => format!("{} · {place}", (map(state.locale()).selected)(count)),
        };
        Some((at, words))
    });
    let looked_at = Memo::new(move |_| {
        let is_idle = hand.gesture.with(|gesture| *gesture == Gesture::Idle);
        // A finger neither hovers nor focuses; it selects.
        let id = hand.rests_on().or_else(|| state.selection.with(Selection::only)).filter(|_| is_idle)?;
        unread(view, id)
    });
    move || {
        let (at, words) = held.get().or_else(|| looked_at.get())?;
        let at = view.viewport.get().screen_from_map(at);
        Some(plate(view, at, words).into_any())
    }
}

/// The full label of a contact whose name is not, or not wholly, on the map.
fn unread(view: View, id: ContactId) -> Option<(Point, String)> {
    let (at, description) = view.scene.with(|scene| scene.node(id).map(|node| (node.at, node.description.clone())))?;
    let (full, read) = view.names.with(|names| {
        let label = names.labels.get(&Owner::Contact(id));
        let read = label.and_then(|label| label.shown.as_ref()).map(|shown| {
            let detail = shown.detail.clone().into_iter();
            shown.name.iter().cloned().chain(detail).collect::<String>()
        });
        (label.map(|label| label.full.clone()), read)
    });
    let full = full.unwrap_or(description);
    let letters = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
    let is_read = read.is_some_and(|read| letters(&read) == letters(&full));
    (!is_read && !full.is_empty()).then_some((at, full))
}

/// The size of the letters on a plate, in pixels, and the room around them.
const FONT: f64 = 13.0;
const ROOM: f64 = 10.0;
const HEIGHT: f64 = 28.0;

fn plate(view: View, at: Point, words: String) -> impl IntoView {
    let half = 0.5 * width(&words, FONT, Weight::SemiBold) + ROOM;
    let screen = view.screen();
    // Above the finger, unless there is no room above.
    let top = if at.y > screen.insets.top + 70.0 { at.y - HEIGHT - 34.0 } else { at.y + 34.0 };
    let x = at.x.clamp(half + 4.0, (screen.width - half - 4.0).max(half + 4.0));
    view! {
        <g class="plate" aria-hidden="true" transform=format!("translate({} {})", number(x), number(top))>
            <rect x=number(-half) width=number(2.0 * half) height=number(HEIGHT) rx="8" />
            <text y="19">{words}</text>
        </g>
    }
}
