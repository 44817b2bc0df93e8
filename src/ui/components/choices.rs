//! One of a few, all visible at once: radio buttons that look like a row.

use leptos::prelude::*;

use crate::ui::components::number;

/// A row of choices under a legend.
#[component]
pub fn Choices(
    /// What is chosen.
    #[prop(into)]
    legend: String,
    /// Keys and words of the choices.
    entries: Vec<(String, String)>,
    /// The key that is chosen; none of them if nothing is.
    #[prop(into)]
    value: Signal<String>,
    /// Called with the key that was chosen.
    #[prop(into)]
    on_pick: Callback<String>,
    /// "quiet" hides the legend from view where the place says it already.
    #[prop(optional)]
    look: &'static str,
) -> impl IntoView {
    let name = number::fresh_id();
    let choice = move |(key, word): (String, String)| {
        let shown = key.clone();
        view! {
            <label>
                <input
                    type="radio"
                    name=name.clone()
                    prop:checked=move || value.with(|value| *value == shown)
                    on:change=move |_| on_pick.run(key.clone())
                />
                <span>{word}</span>
            </label>
        }
    };
    view! {
        <fieldset class="choices" data-look=(!look.is_empty()).then_some(look)>
            <legend>{legend}</legend>
            <div class="choices-row">{entries.into_iter().map(choice).collect_view()}</div>
        </fieldset>
    }
}

/// A box to tick.
#[component]
pub fn Tick(
    /// The visible label.
    #[prop(into)]
    label: String,
    /// Ticked or not.
    #[prop(into)]
    value: Signal<bool>,
    /// Called with the new state.
    #[prop(into)]
    on_change: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class="tick">
            <input
                type="checkbox"
                prop:checked=value
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <span>{label}</span>
        </label>
    }
}
