//! A line that proposes words while it is typed into, and takes any other.
//!
//! The list opens on a click, with an arrow key, or while something is typed;
//! arrow keys go through it, Enter takes, Escape closes. The focus stays in the
//! field all the time, as a combobox has it.

use leptos::ev;
use leptos::html;
use leptos::prelude::*;

use crate::ui::components::field::Written;
use crate::ui::components::number;
use crate::ui::platform::page;

/// What a field proposes for what stands in it; everything for an empty text.
pub type Propose = Callback<String, Vec<String>>;

/// Whether two texts mean the same, so that neither has to take the other's place.
pub type Same = fn(&str, &str) -> bool;

/// A line with proposals.
#[component]
pub fn ComboField(
    /// The visible label.
    #[prop(into)]
    label: String,
    /// Names the list of proposals.
    list_name: &'static str,
    /// How many there are, in words, for a screen reader.
    count: fn(usize) -> String,
    /// The text to show.
    #[prop(into)]
    value: Signal<String>,
    /// Shown while nothing is written.
    #[prop(into)]
    placeholder: Signal<String>,
    /// The proposals for what was typed.
    propose: Propose,
    /// While the field has the focus, a text of the same meaning is not replaced.
    same: Same,
    /// Called when the field is entered.
    #[prop(into)]
    on_enter: Callback<()>,
    /// Called with every change.
    #[prop(into)]
    on_write: Callback<Written>,
) -> impl IntoView {
    let id = number::fresh_id();
    let list_id = format!("{id}-list");
    let option_id = {
        let id = id.clone();
        move |at: usize| format!("{id}-{at}")
    };
    let act = StoredValue::new(number::fresh());
    let field = NodeRef::<html::Input>::new();
    let has_focus = RwSignal::new(false);
    let proposals = RwSignal::new(Vec::<String>::new());
    let is_open = RwSignal::new(false);
    let active = RwSignal::new(None::<usize>);
    Effect::new(move |_| {
        let text = value.get();
        let is_typing = has_focus.get();
        if let Some(field) = field.get() {
            let shown = field.value();
            if shown != text && !(is_typing && same(&shown, &text)) {
                field.set_value(&text);
            }
        }
    });
    let open = move |text: String| {
        let found = propose.run(text);
        active.set(None);
        is_open.set(!found.is_empty());
        proposals.set(found);
    };
    let close = move || {
        is_open.set(false);
        active.set(None);
    };
    let take = move |word: String| {
        if let Some(field) = field.get_untracked() {
            field.set_value(&word);
        }
        on_write.run((word, act.get_value()));
        close();
    };
    let go = {
        let option_id = option_id.clone();
        move |forwards: bool| {
            let count = proposals.with_untracked(Vec::len);
            let next = match (active.get_untracked(), forwards) {
                (None, true) => 0,
                (None, false) => count.saturating_sub(1),
                (Some(at), true) => (at + 1) % count.max(1),
                (Some(at), false) => (at + count.max(1) - 1) % count.max(1),
            };
            active.set(Some(next));
            let id = option_id(next);
            request_animation_frame(move || page::reveal_in_list(&id));
        }
    };
    let press = move |event: ev::KeyboardEvent| {
        let is_shown = is_open.get_untracked();
        match event.key().as_str() {
            key @ ("ArrowDown" | "ArrowUp") => {
                event.prevent_default();
                if !is_shown {
                    open(String::new());
                }
                go(key == "ArrowDown");
            }
            "Enter" => {
                let word = active.get_untracked().and_then(|at| proposals.with_untracked(|all| all.get(at).cloned()));
                if let Some(word) = word.filter(|_| is_shown) {
                    event.prevent_default();
                    take(word);
                } else {
                    close();
                }
            }
            "Escape" if is_shown => {
                event.prevent_default();
                event.stop_propagation();
                close();
            }
            _ => {}
        }
    };
    let entry = {
        let option_id = option_id.clone();
        move |(at, word): (usize, String)| {
            let taken = word.clone();
            view! {
                <li
                    role="option"
                    id=option_id(at)
                    aria-selected=move || if active.get() == Some(at) { "true" } else { "false" }
                    // The field keeps the focus while one of its words is taken.
                    on:mousedown=move |event| event.prevent_default()
                    on:click=move |_| take(taken.clone())
                >
                    {word}
                </li>
            }
        }
    };
    let said = move || if is_open.get() { count(proposals.with(Vec::len)) } else { String::new() };
    let list_name_id = list_id.clone();
    view! {
        <div class="field combo">
            <label for=id.clone()>{label}</label>
            <input
                class="input"
                type="text"
                role="combobox"
                autocomplete="off"
                aria-autocomplete="list"
                aria-haspopup="listbox"
                id=id.clone()
                aria-expanded=move || if is_open.get() { "true" } else { "false" }
                aria-controls=list_id
                aria-activedescendant=move || active.get().filter(|_| is_open.get()).map(&option_id)
                placeholder=placeholder
                node_ref=field
                on:focus=move |_| {
                    act.set_value(number::fresh());
                    on_enter.run(());
                    has_focus.set(true);
                }
                on:blur=move |_| {
                    close();
                    has_focus.set(false);
                }
                on:click=move |_| {
                    if !is_open.get_untracked() {
                        open(String::new());
                    }
                }
                on:input=move |event| {
                    let text = event_target_value(&event);
                    on_write.run((text.clone(), act.get_value()));
                    open(text);
                }
                on:keydown=press
            />
            <ul role="listbox" id=list_name_id aria-label=list_name hidden=move || !is_open.get()>
                {move || {
                    let all = if is_open.get() { proposals.get() } else { Vec::new() };
                    all.into_iter().enumerate().map(&entry).collect_view()
                }}
            </ul>
            <span class="only-heard" role="status">
                {said}
            </span>
        </div>
    }
}
