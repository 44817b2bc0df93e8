//! A line that wraps: one paragraph, in a field that grows with it.

use leptos::ev;
use leptos::html;
use leptos::prelude::*;

use crate::ui::components::field::{Written, follow};
use crate::ui::components::number;

/// One paragraph of text. Nothing of it is ever cut off, and Enter makes no new
/// line: it means that the paragraph is done.
#[component]
pub fn ParagraphField(
    /// The visible label.
    #[prop(into)]
    label: String,
    /// The text to show.
    #[prop(into)]
    value: Signal<String>,
    /// Called with every change.
    #[prop(into)]
    on_write: Callback<Written>,
    /// Called when Enter is pressed.
    #[prop(optional, into)]
    on_enter: Option<Callback<()>>,
    /// An id of its own, where something else points at the field.
    #[prop(optional, into)]
    id: String,
) -> impl IntoView {
    let id = if id.is_empty() { number::fresh_id() } else { id };
    let act = StoredValue::new(number::fresh());
    let enter = move |_| act.set_value(number::fresh());
    // What is pasted may hold more lines than one.
    let write = move |event: ev::Event| {
        on_write.run((event_target_value(&event).replace("\r\n", " ").replace(['\r', '\n'], " "), act.get_value()));
    };
    // While a word is still being composed, Enter belongs to the composing.
    let key = move |event: ev::KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            event.prevent_default();
            if let Some(on_enter) = on_enter {
                on_enter.run(());
            }
        }
    };
    let field = NodeRef::<html::Textarea>::new();
    follow(
        value,
        move || field.get().map(|field| field.value()),
        move |text| {
            if let Some(field) = field.get_untracked() {
                field.set_value(text);
            }
        },
    );
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <div class="growing" data-text=move || value.get()>
                <textarea
                    class="input"
                    rows="1"
                    autocomplete="off"
                    id=id
                    prop:value=value.get_untracked()
                    node_ref=field
                    on:focus=enter
                    on:input=write
                    on:keydown=key
                ></textarea>
            </div>
        </div>
    }
}
