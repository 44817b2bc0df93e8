//! What the hand carries: symbol, name and ties of each contact in it, on a
//! sheet above the chart. While it moves only this sheet is painted, however
//! many contacts the map has.

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::network::Pair;
use crate::drawing::labels::Owner;
use crate::drawing::sizes::Sizes;
use crate::drawing::tie::TieId;
use crate::editor::gesture::Gesture;
use crate::ui::map::hand::Hand;
use crate::ui::map::labels::Name;
use crate::ui::map::nodes::{CarriedNode, Halo};
use crate::ui::map::sheet::Sheet;
use crate::ui::map::state::MapState;
use crate::ui::map::ties::{ContactTie, ToAnchor};
use crate::ui::map::view::View;

/// Everything in the hand, the ties at the back.
#[component]
pub fn Carried(
    /// The state of the map screen.
    state: MapState,
    /// How the map is seen.
    view: View,
    /// The hand that carries.
    hand: Hand,
    /// How large things are drawn.
    sizes: Memo<Sizes>,
) -> impl IntoView {
    let held = Memo::new(move |_| {
        let held = hand.gesture.with(Gesture::places).into_iter().map(|(id, _)| id);
        view.scene.with(|scene| held.filter(|id| scene.node(*id).is_some()).collect::<Vec<_>>())
    });
    let pairs = Memo::new(move |_| held.with(|held| pairs_of(view, held)));
    let tied = Memo::new(move |_| {
        let is_tied = |id: &ContactId| view.scene.with(|scene| scene.anchor_tie(*id).is_some());
        held.get().into_iter().filter(is_tied).collect::<Vec<_>>()
    });
    let is_selected = move |id: &ContactId| state.selection.with(|selection| selection.holds(*id));
    let haloed = move || held.get().into_iter().filter(is_selected).collect::<Vec<_>>();
    view! {
        <For each=move || pairs.get() key=|pair| *pair let:pair>
            <ContactTie view=view hand=hand sizes=sizes sheet=Sheet::Hand pair=pair />
        </For>
        <For each=move || tied.get() key=|id| *id let:id>
            <ToAnchor view=view hand=hand sizes=sizes sheet=Sheet::Hand id=id />
        </For>
        <For each=haloed key=|id| *id let:id>
            <Halo view=view hand=hand sizes=sizes sheet=Sheet::Hand id=id />
        </For>
        <For each=move || held.get() key=|id| *id let:id>
            <CarriedNode view=view hand=hand sizes=sizes id=id />
        </For>
        <For each=move || held.get() key=|id| *id let:id>
            <Name view=view hand=hand sizes=sizes sheet=Sheet::Hand owner=Owner::Contact(id) />
        </For>
    }
}

/// The ties of any of these contacts, each once.
fn pairs_of(view: View, ids: &[ContactId]) -> Vec<Pair> {
    let between = |tie: TieId| match tie {
        TieId::Between(pair) => Some(pair),
        TieId::Anchor(_) => None,
    };
    let is_theirs = |pair: &Pair| ids.iter().any(|id| pair.other(*id).is_some());
    view.scene.with(|scene| scene.contact_ties.iter().filter_map(|tie| between(tie.id)).filter(is_theirs).collect())
}
