//! A dialogue above the page. The browser keeps the focus inside, closes it on
//! Escape and gives the focus back.

use leptos::html;
use leptos::prelude::*;

use crate::ui::components::number;
use crate::ui::platform::page;

/// A dialogue that is shown while `open` is true.
#[component]
pub fn Dialog(
    /// Whether it is shown; set to false when the user closes it.
    open: RwSignal<bool>,
    /// The title, which names it for a screen reader too.
    #[prop(into)]
    title: String,
    /// It is read rather than filled in: the focus begins at its title, where a
    /// small window would otherwise open at its end.
    #[prop(optional)]
    is_read: bool,
    /// What stands in it; made anew each time it opens.
    children: ChildrenFn,
) -> impl IntoView {
    let id = number::fresh_id();
    let heading = id.clone();
    let dialog = NodeRef::<html::Dialog>::new();
    let children = StoredValue::new(children);
    Effect::new(move |_| {
        let is_open = open.get();
        if let Some(dialog) = dialog.get() {
            if is_open {
                page::open_dialog(&dialog);
            } else {
                dialog.close();
            }
        }
    });
    view! {
        <dialog class="dialog" node_ref=dialog aria-labelledby=id on:close=move |_| open.set(false)>
            <h2 id=heading tabindex=is_read.then_some("-1") autofocus=is_read>
                {title}
            </h2>
            {move || open.get().then(|| children.with_value(|children| children()))}
        </dialog>
    }
}
