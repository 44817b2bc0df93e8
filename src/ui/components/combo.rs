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

/// The list while it is open. Copying it copies handles.
#[derive(Clone, Copy)]
struct List {
    proposals: RwSignal<Vec<String>>,
    is_open: RwSignal<bool>,
    active: RwSignal<Option<usize>>,
    id: StoredValue<String>,
}

impl List {
    fn new() -> Self {
        Self {
            proposals: RwSignal::new(Vec::new()),
            is_open: RwSignal::new(false),
            active: RwSignal::new(None),
            id: StoredValue::new(number::fresh_id()),
        }
    }

    fn id(self) -> String {
        self.id.get_value()
    }

    fn option_id(self, at: usize) -> String {
        format!("{}-{at}", self.id())
    }

    fn open(self, found: Vec<String>) {
        self.active.set(None);
        self.is_open.set(!found.is_empty());
        self.proposals.set(found);
    }

    fn close(self) {
        self.is_open.set(false);
        self.active.set(None);
    }

    /// Goes to the next entry, round and round.
    fn go(self, forwards: bool) {
        let count = self.proposals.with_untracked(Vec::len).max(1);
        let next = match (self.active.get_untracked(), forwards) {
            (None, true) => 0,
            (None, false) => count - 1,
            (Some(at), true) => (at + 1) % count,
            (Some(at), false) => (at + count - 1) % count,
        };
        self.active.set(Some(next));
        let id = self.option_id(next);
        request_animation_frame(move || page::reveal_in_list(&id));
    }

    /// The word the keys have gone to.
    fn word(self) -> Option<String> {
        let at = self.active.get_untracked().filter(|_| self.is_open.get_untracked())?;
        self.proposals.with_untracked(|words| words.get(at).cloned())
    }

    /// What a key does; `propose` makes the whole list, `take` takes a word.
    fn press(self, event: &ev::KeyboardEvent, propose: impl Fn() -> Vec<String>, take: impl Fn(String)) {
        let is_open = self.is_open.get_untracked();
        match event.key().as_str() {
            key @ ("ArrowDown" | "ArrowUp") => {
                event.prevent_default();
                if !is_open {
                    self.open(propose());
                }
                self.go(key == "ArrowDown");
            }
            "Enter" => match self.word() {
                Some(word) => {
                    event.prevent_default();
                    take(word);
                }
                None => self.close(),
            },
            "Escape" if is_open => {
                event.prevent_default();
                event.stop_propagation();
                self.close();
            }
            _ => {}
        }
    }
}

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
    let list = List::new();
    let act = StoredValue::new(number::fresh());
    let field = NodeRef::<html::Input>::new();
    let has_focus = RwSignal::new(false);
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
    let everything = move || propose.run(String::new());
    let take = move |word: String| {
        if let Some(field) = field.get_untracked() {
            field.set_value(&word);
        }
        on_write.run((word, act.get_value()));
        list.close();
    };
    let enter = move |_| {
        act.set_value(number::fresh());
        on_enter.run(());
        has_focus.set(true);
    };
    let leave = move |_| {
        list.close();
        has_focus.set(false);
    };
    let click = move |_| {
        if !list.is_open.get_untracked() {
            list.open(everything());
        }
    };
    let write = move |event: ev::Event| {
        let text = event_target_value(&event);
        on_write.run((text.clone(), act.get_value()));
        list.open(propose.run(text));
    };
    let said = move || if list.is_open.get() { count(list.proposals.with(Vec::len)) } else { String::new() };
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
                id=id
                aria-expanded=move || if list.is_open.get() { "true" } else { "false" }
                aria-controls=list.id()
                aria-activedescendant=move || {
                    list.active.get().filter(|_| list.is_open.get()).map(|at| list.option_id(at))
                }
                placeholder=placeholder
                prop:value=value.get_untracked()
                node_ref=field
                on:focus=enter
                on:blur=leave
                on:click=click
                on:input=write
                on:keydown=move |event| list.press(&event, everything, take)
            />
            <Proposals list=list name=list_name on_take=take />
            <span class="only-heard" role="status">
                {said}
            </span>
        </div>
    }
}

#[component]
fn Proposals(list: List, name: &'static str, #[prop(into)] on_take: Callback<String>) -> impl IntoView {
    let entry = move |(at, word): (usize, String)| {
        let taken = word.clone();
        view! {
            <li
                role="option"
                id=list.option_id(at)
                aria-selected=move || if list.active.get() == Some(at) { "true" } else { "false" }
                // The field keeps the focus while one of its words is taken.
                on:mousedown=move |event| event.prevent_default()
                on:click=move |_| on_take.run(taken.clone())
            >
                {word}
            </li>
        }
    };
    view! {
        <ul role="listbox" id=list.id() aria-label=name hidden=move || !list.is_open.get()>
            {move || {
                let words = if list.is_open.get() { list.proposals.get() } else { Vec::new() };
                words.into_iter().enumerate().map(entry).collect_view()
            }}
        </ul>
    }
}
