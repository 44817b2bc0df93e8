//! A part of a panel that is folded away, with a word on what is in it. It is
//! made when it is first opened, so that choosing a contact stays quick.

use leptos::ev;
use leptos::prelude::*;

use crate::ui::platform::page;

/// A part that can be folded.
#[component]
pub fn Fold(
    /// Its title.
    #[prop(into)]
    title: Signal<String>,
    /// What is told in it, in a word; empty for nothing to say.
    #[prop(into)]
    told: Signal<String>,
    /// Open from the start.
    #[prop(optional)]
    open: bool,
    /// Called when the user opens or closes it.
    #[prop(optional, into)]
    on_turn: Option<Callback<bool>>,
    /// What stands in it.
    children: ChildrenFn,
) -> impl IntoView {
    let was_opened = RwSignal::new(open);
    let children = StoredValue::new(children);
    let turn = move |event: ev::Event| {
        let is_open = page::is_unfolded(&event);
        if is_open {
            was_opened.set(true);
        }
        if let Some(on_turn) = on_turn {
            on_turn.run(is_open);
        }
    };
    view! {
        <details class="more-facts" open=open on:toggle=turn>
            <summary>
                {title}
                <span class="told">{told}</span>
            </summary>
            {move || was_opened.get().then(|| children.with_value(|children| children()))}
        </details>
    }
}
