//! Symbols: the contacts, the anchor, and the halo of what is selected.

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::contact::Contact;
use crate::domain::map::place::Place;
use crate::drawing::geometry::{Point, point_of};
use crate::drawing::notation::{ANCHOR_SIGN, Outlines, Symbol, deceased_cross, sector_key};
use crate::drawing::path::number;
use crate::drawing::scene::{Inside, NodeShape, transform};
use crate::drawing::sizes::Sizes;
use crate::editor::hit::REACH;
use crate::editor::intent::End;
use crate::i18n::map::map;
use crate::i18n::roles_on_map::{on_map, role};
use crate::i18n::words;
use crate::ui::map::badge::badges;
use crate::ui::map::hand::Hand;
use crate::ui::map::pointer::{element_id, end_word};
use crate::ui::map::sheet::Sheet;
use crate::ui::map::speech;
use crate::ui::map::state::MapState;
use crate::ui::map::view::View;

/// Where a contact is seen on a sheet: held, or where the map says.
pub fn seen_at(view: View, hand: Hand, sheet: Sheet, id: ContactId) -> Memo<Point> {
    let held = sheet.held(hand, id);
    let shape = view.shapes().node(id);
    Memo::new(move |_| {
        let lies = || shape.with(|shape| shape.as_ref().map(|shape| shape.at)).unwrap_or_default();
        held.get().map_or_else(lies, point_of)
    })
}

/// All contacts in spatial order, which is the order of the Tab key.
#[component]
pub fn Nodes(
    /// The state of the map screen.
    state: MapState,
    /// How the map is seen.
    view: View,
    /// The hand on the map.
    hand: Hand,
    /// How large things are drawn.
    sizes: Memo<Sizes>,
) -> impl IntoView {
    let order =
        Memo::new(move |_| view.scene.with(|scene| scene.nodes.iter().map(|node| node.contact).collect::<Vec<_>>()));
    // A finger needs the same room at every zoom.
    let reach = Memo::new(move |_| sizes.with(|sizes| number(REACH / (sizes.symbol * sizes.scale))));
    view! {
        <g class="nodes">
            <For each=move || order.get() key=|id| *id let:id>
                <Node state=state view=view hand=hand sizes=sizes reach=reach id=id />
            </For>
        </g>
    }
}

#[component]
fn Node(
    state: MapState,
    view: View,
    hand: Hand,
    sizes: Memo<Sizes>,
    reach: Memo<String>,
    id: ContactId,
) -> impl IntoView {
    let end = End::Contact(id);
    let shape = RwSignal::from(view.shapes().node(id));
    let at = seen_at(view, hand, Sheet::Chart, id);
    let sector = move || shape.with(|shape| shape.as_ref().map(|shape| sector_key(shape.sector)));
    let picture = Memo::new(move |_| shape.with(|shape| shape.as_ref().map(Picture::of)));
    let is_selected = view.shapes().is_selected(id);
    let signs = Memo::new(move |_| shape.with(|shape| shape.as_ref().map(|shape| shape.badges.clone())));
    let experiment = state.experiment();
    let is_out = Memo::new(move |_| experiment.contact_is_out(id));
    let has_fallen = Memo::new(move |_| experiment.has_fallen(id));
    let description = Memo::new(move |_| {
        let (is_out, has_fallen) = (is_out.get().is_some(), has_fallen.get().is_some());
        let t = on_map(state.locale());
        let thought = [is_out.then_some(t.is_out), has_fallen.then_some(t.has_fallen)];
        let said = shape.with(|shape| shape.as_ref().map_or_else(String::new, |shape| describe(state, shape)));
        std::iter::once(said.as_str()).chain(thought.into_iter().flatten()).collect::<Vec<_>>().join("; ")
    });
    // The initials stand beside the button, not in it: its name is the whole
    // name, and a button must not be named otherwise than it is labelled.
    view! {
        <g
            class="contact"
            data-sector=sector
            data-held=Sheet::Chart.hides(hand, [id])
            data-dim=move || view.emphasis.contact_steps_back(id)
            data-out=is_out
            transform=move || transform(at.get(), sizes.get())
        >
            <g
                class="node"
                id=element_id(end)
                role="button"
                tabindex="0"
                aria-label=description
                aria-pressed=move || if is_selected.get() { "true" } else { "false" }
                data-end=end_word(end)
            >
                <circle class="reach" r=reach />
                {move || picture.get().map(|picture| picture.outlines().into_any())}
            </g>
            {move || picture.get().map(|picture| picture.letters().into_any())}
            {move || is_out.get().map(|_| view! { <path class="struck" d=STRIKE /> })}
            {move || has_fallen.get().map(|_| view! { <circle class="fallen" r="22" /> })}
            {move || signs.get().map(badges)}
        </g>
    }
}

/// The stroke through the symbol of somebody who is thought away.
const STRIKE: &str = "M-15 15L15 -15";

/// The symbol of a contact in the hand, as far as it is seen.
#[component]
pub fn CarriedNode(
    /// How the map is seen.
    view: View,
    /// The hand that carries it.
    hand: Hand,
    /// How large things are drawn.
    sizes: Memo<Sizes>,
    /// Who is carried.
    id: ContactId,
) -> impl IntoView {
    let held = hand.held(id);
    let shape = RwSignal::from(view.shapes().node(id));
    let at = seen_at(view, hand, Sheet::Hand, id);
    let sector = move || {
        let lies = || shape.with(|shape| shape.as_ref().map(|shape| shape.sector));
        held.get().map(Place::sector).or_else(lies).map(sector_key)
    };
    let picture = Memo::new(move |_| shape.with(|shape| shape.as_ref().map(Picture::of)));
    let is_focused = move || (hand.shows_focus.get() && hand.focus.get() == Some(End::Contact(id))).then_some("");
    let signs = Memo::new(move |_| shape.with(|shape| shape.as_ref().map(|shape| shape.badges.clone())));
    let is_out = move || view.experiment().contact_is_out(id);
    view! {
        <g class="contact" data-sector=sector data-out=is_out transform=move || transform(at.get(), sizes.get())>
            <g class="node" data-focused=is_focused>
                {move || picture.get().map(|picture| picture.draw().into_any())}
            </g>
            {move || signs.get().map(badges)}
        </g>
    }
}

/// What of a symbol does not change while it is moved.
#[derive(Clone, PartialEq)]
pub struct Picture {
    symbol: Symbol,
    outlines: Outlines,
    deceased: bool,
    inside: Inside,
}

impl Picture {
    /// The picture of a symbol.
    pub fn of(shape: &NodeShape) -> Self {
        Self { symbol: shape.symbol, outlines: shape.outlines, deceased: shape.deceased, inside: shape.inside.clone() }
    }

    /// The picture of a contact, placed or not.
    pub fn of_contact(contact: &Contact) -> Self {
        Self {
            symbol: Symbol::of_contact(contact),
            outlines: Outlines::of(contact.anchor_tie),
            deceased: contact.deceased,
            inside: Inside::of(contact, true),
        }
    }

    /// The symbol around (0, 0), with its initials.
    pub fn draw(self) -> impl IntoView {
        let letters = self.clone().letters();
        view! {
            {self.outlines()}
            {letters}
        }
    }

    fn outlines(self) -> impl IntoView {
        let double = (self.outlines == Outlines::Two).then(|| self.symbol.double_outline());
        let cross = self.deceased.then(|| {
            view! {
                <path class="cross-edge" d=deceased_cross() />
                <path class="cross" d=deceased_cross() />
            }
        });
        view! {
            {double.map(|double| view! { <path class="double" d=double /> })}
            <path class="body" d=self.symbol.outline() />
            {self.symbol.inner_line().map(|inner| view! { <path class="inner" d=inner /> })}
            {cross}
        }
    }

    fn letters(self) -> impl IntoView {
        let (class, ground) = match &self.inside {
            Inside::Initials(_) => ("initials", None),
            Inside::Emoji(_) => ("initials emoji", Some(self.symbol.emoji_ground())),
        };
        let ground = ground.map(|(drop, radius)| {
            view! { <circle class="emoji-ground" cy=number(drop) r=number(radius) /> }
        });
        view! {
            {ground}
            <text
                class=class
                y=number(self.symbol.text_drop(&self.inside))
                font-size=number(self.symbol.text_size(&self.inside))
                aria-hidden="true"
            >
                {self.inside.text().to_owned()}
            </text>
        }
    }
}

/// Who, which role, where, tied how: for those who do not see the map.
fn describe(state: MapState, shape: &NodeShape) -> String {
    let locale = state.locale();
    let t = map(locale);
    let mut parts = vec![shape.description.clone()];
    parts.push(format!("{}: {}", t.anchor_tie_short, words::anchor_tie(locale, shape.anchor_tie)));
    parts.push((t.tied_with)(shape.ties));
    parts.extend(shape.badges.iter().map(|badge| role(locale, badge.role).to_owned()));
    // Who steers by voice says what stands on the symbol.
    parts.extend(Some(shape.inside.text().to_owned()).filter(|text| !text.is_empty()));
    parts.join("; ")
}

/// The anchor person in the middle.
#[component]
pub fn Ego(
    /// The state of the map screen.
    state: MapState,
    /// How the map is seen.
    view: View,
    /// How large things are drawn.
    sizes: Memo<Sizes>,
) -> impl IntoView {
    let t = map(state.locale());
    let name = Memo::new(move |_| {
        view.scene.with(|_| ());
        format!("{}, {}", speech::name(state, End::Anchor), t.anchor)
    });
    view! {
        <g
            class="ego"
            id=element_id(End::Anchor)
            role="button"
            tabindex="0"
            aria-label=name
            data-end=end_word(End::Anchor)
            transform=move || transform(Point::ORIGIN, sizes.get())
        >
            <circle r="19.5" />
            <path class="ego-sign" d=ANCHOR_SIGN />
        </g>
    }
}

/// Rings around what is selected.
#[component]
pub fn Halos(
    /// The state of the map screen.
    state: MapState,
    /// How the map is seen.
    view: View,
    /// The hand on the map.
    hand: Hand,
    /// How large things are drawn.
    sizes: Memo<Sizes>,
) -> impl IntoView {
    let placed = Memo::new(move |_| {
        state.selection.with(|selection| {
            view.scene.with(|scene| selection.ids().filter(|id| scene.node(*id).is_some()).collect::<Vec<_>>())
        })
    });
    view! {
        <g class="halos">
            <For each=move || placed.get() key=|id| *id let:id>
                <Halo view=view hand=hand sizes=sizes sheet=Sheet::Chart id=id />
            </For>
        </g>
    }
}

/// The ring around one contact.
#[component]
pub fn Halo(
    /// How the map is seen.
    view: View,
    /// The hand on the map.
    hand: Hand,
    /// How large things are drawn.
    sizes: Memo<Sizes>,
    /// Where it is drawn.
    sheet: Sheet,
    /// Around whom.
    id: ContactId,
) -> impl IntoView {
    let at = seen_at(view, hand, sheet, id);
    let shape = view.shapes().node(id);
    let radius = Memo::new(move |_| {
        let outlines = shape.with(|shape| shape.as_ref().map(|shape| shape.outlines));
        if outlines == Some(Outlines::Two) { "21" } else { "17.5" }
    });
    let hidden = sheet.hides(hand, [id]);
    view! { <circle class="halo" r=radius data-held=hidden transform=move || transform(at.get(), sizes.get()) /> }
}
