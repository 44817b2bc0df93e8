//! One of a list that is long enough to stand in groups.

use leptos::prelude::*;

use crate::ui::components::number;

/// The name of a group, and keys and words of its entries.
pub type Group = (String, Vec<(String, String)>);

/// A list in groups, after an entry that says that nothing is chosen.
#[component]
pub fn GroupedField(
    /// The visible label.
    #[prop(into)]
    label: String,
    /// What the first entry says; its key is empty.
    nothing: &'static str,
    /// The key of the entry that is chosen.
    #[prop(into)]
    value: Signal<String>,
    /// The groups.
    groups: Vec<Group>,
    /// Called with the key that was chosen.
    #[prop(into)]
    on_pick: Callback<String>,
) -> impl IntoView {
    let id = number::fresh_id();
    let option = move |(key, word): (String, String)| {
        let own = key.clone();
        view! {
            <option value=key prop:selected=move || value.with(|value| *value == own)>
                {word}
            </option>
        }
    };
    let group = move |(name, entries): Group| {
        view! { <optgroup label=name>{entries.into_iter().map(option).collect_view()}</optgroup> }
    };
    view! {
        <div class="field" data-kind="select">
            <label for=id.clone()>{label}</label>
            <select class="input" id=id on:change=move |event| on_pick.run(event_target_value(&event))>
                {option((String::new(), nothing.to_owned()))}
                {groups.into_iter().map(group).collect_view()}
            </select>
        </div>
    }
}
