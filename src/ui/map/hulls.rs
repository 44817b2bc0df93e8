//! Clusters as soft hulls behind the ties. While somebody is carried they stay;
//! a hull is drawn anew when one of its members has been put down elsewhere.

use leptos::prelude::*;

use crate::drawing::hull::{TINTS, dashes, tint};
use crate::drawing::path::number;
use crate::drawing::sizes::Sizes;
use crate::i18n::numbers::letter;
use crate::ui::map::view::View;

/// The words of the tints in the style sheet.
pub const TINT_KEYS: [&str; TINTS] = ["a", "b", "c", "d"];

/// All hulls, and before them their letters.
#[component]
pub fn Hulls(
    /// How the map is seen.
    view: View,
    /// How large things are drawn.
    sizes: Memo<Sizes>,
) -> impl IntoView {
    let all =
        Memo::new(move |_| view.scene.with(|scene| scene.hulls.iter().map(|hull| hull.number).collect::<Vec<_>>()));
    let steps_back = move |cluster: usize| {
        let shape = RwSignal::from(view.shapes().hull(cluster));
        Memo::new(move |_| {
            shape.with(|shape| shape.as_ref().and_then(|shape| view.emphasis.hull_steps_back(&shape.members)))
        })
    };
    let hull = move |cluster: usize| {
        let shape = view.shapes().hull(cluster);
        let path = move || shape.with(|shape| shape.as_ref().map(|shape| shape.path.clone()));
        view! {
            <path
                class="hull"
                data-dim=steps_back(cluster)
                data-tint=TINT_KEYS[tint(cluster)]
                stroke-width=move || number(1.25 * sizes.with(|sizes| sizes.line))
                stroke-dasharray=move || dashes(cluster, sizes.get())
                d=path
            />
        }
    };
    let sign = move |cluster: usize| {
        let shape = RwSignal::from(view.shapes().hull(cluster));
        let at =
            Memo::new(move |_| shape.with(|shape| shape.as_ref().map(|shape| shape.letter_at)).unwrap_or_default());
        let size = Memo::new(move |_| sizes.with(|sizes| sizes.name));
        view! {
            <text
                class="hull-letter"
                data-dim=steps_back(cluster)
                data-tint=TINT_KEYS[tint(cluster)]
                x=move || number(at.get().x)
                y=move || number(at.get().y + 0.35 * size.get())
                font-size=move || number(size.get())
                stroke-width=move || number(0.3 * size.get())
            >
                {letter(cluster)}
            </text>
        }
    };
    view! {
        <g class="hulls" aria-hidden="true">
            <For each=move || all.get() key=|cluster| *cluster let:cluster>
                {hull(cluster)}
            </For>
            <For each=move || all.get() key=|cluster| *cluster let:cluster>
                {sign(cluster)}
            </For>
        </g>
    }
}
