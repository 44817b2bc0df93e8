//! Fields that are typed into: a line, several lines, a day, one of a list.
//!
//! A field writes while it is typed into. All writes between entering and
//! leaving it carry one number, so that they become one step of undo. What is
//! written elsewhere (undo, another field) appears, but a field is never set to
//! what it shows already: that would move the caret. It shows its text from the
//! first, not a moment later: an empty field would say that nothing is kept.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};
use leptos::ev;
use leptos::html;
use leptos::prelude::*;

use crate::ui::components::number;

/// The years in which a day may lie. A year that is still being typed ("0002")
/// lies before them.
const YEARS: RangeInclusive<i32> = 1900..=2200;

/// What a field writes: its text, and the number of the act it belongs to.
pub type Written = (String, u64);

/// One line of text.
#[component]
pub fn LineField(
    /// The visible label.
    #[prop(into)]
    label: String,
    /// The text to show.
    #[prop(into)]
    value: Signal<String>,
    /// Called with every change.
    #[prop(into)]
    on_write: Callback<Written>,
    /// A line of help under the label.
    #[prop(optional, into)]
    note: String,
    /// An id of its own, where something else points at the field.
    #[prop(optional, into)]
    id: String,
) -> impl IntoView {
    view! { <Typed label=label value=value on_write=on_write note=note id=id lines=Lines::One /> }
}

/// Several lines of text; the field grows with them.
#[component]
pub fn TextField(
    /// The visible label.
    #[prop(into)]
    label: String,
    /// The text to show.
    #[prop(into)]
    value: Signal<String>,
    /// Called with every change.
    #[prop(into)]
    on_write: Callback<Written>,
    /// A line of help under the label.
    #[prop(optional, into)]
    note: String,
    /// An id of its own, where something else points at the field.
    #[prop(optional, into)]
    id: String,
) -> impl IntoView {
    view! { <Typed label=label value=value on_write=on_write note=note id=id lines=Lines::Several /> }
}

/// How much may be typed.
#[derive(Clone, Copy)]
enum Lines {
    One,
    Several,
}

/// What both kinds of text field are: only their element differs.
#[component]
fn Typed(
    label: String,
    value: Signal<String>,
    on_write: Callback<Written>,
    note: String,
    id: String,
    lines: Lines,
) -> impl IntoView {
    let id = if id.is_empty() { number::fresh_id() } else { id };
    let act = StoredValue::new(number::fresh());
    let enter = move |_| act.set_value(number::fresh());
    let write = move |event: ev::Event| on_write.run((event_target_value(&event), act.get_value()));
    let note_id = (!note.is_empty()).then(|| format!("{id}-note"));
    let (line, text) = (NodeRef::<html::Input>::new(), NodeRef::<html::Textarea>::new());
    let element = match lines {
        Lines::One => {
            follow(
                value,
                move || line.get().map(|line| line.value()),
                move |text| {
                    if let Some(line) = line.get_untracked() {
                        line.set_value(text);
                    }
                },
            );
            view! {
                <input
                    class="input"
                    type="text"
                    autocomplete="off"
                    id=id.clone()
                    aria-describedby=note_id
                    prop:value=value.get_untracked()
                    node_ref=line
                    on:focus=enter
                    on:input=write
                />
            }
            .into_any()
        }
        Lines::Several => {
            follow(
                value,
                move || text.get().map(|text| text.value()),
                move |written| {
                    if let Some(text) = text.get_untracked() {
                        text.set_value(written);
                    }
                },
            );
            view! {
                <textarea
                    class="input"
                    rows="2"
                    autocomplete="off"
                    id=id.clone()
                    aria-describedby=note_id
                    prop:value=value.get_untracked()
                    node_ref=text
                    on:focus=enter
                    on:input=write
                ></textarea>
            }
            .into_any()
        }
    };
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <Note id=id note=note />
            {element}
        </div>
    }
}

/// Shows what is written elsewhere, and leaves alone what is shown already.
pub fn follow(value: Signal<String>, shown: impl Fn() -> Option<String> + 'static, show: impl Fn(&str) + 'static) {
    Effect::new(move |_| {
        let text = value.get();
        if shown().is_some_and(|shown| shown != text) {
            show(&text);
        }
    });
}

/// A day. While it is half typed nothing is written.
#[component]
pub fn DateField(
    /// The visible label.
    #[prop(into)]
    label: String,
    /// The day to show.
    #[prop(into)]
    value: Signal<Option<NaiveDate>>,
    /// Called when a whole day stands there, or none any more.
    #[prop(into)]
    on_write: Callback<Option<NaiveDate>>,
    /// A line of help under the label.
    #[prop(optional, into)]
    note: String,
    /// An id of its own, where something else points at the field.
    #[prop(optional, into)]
    id: String,
) -> impl IntoView {
    let id = if id.is_empty() { number::fresh_id() } else { id };
    let field = NodeRef::<html::Input>::new();
    let text = move |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let write = move |event| match event_target_value(&event).parse::<NaiveDate>() {
        Ok(day) if YEARS.contains(&day.year()) => on_write.run(Some(day)),
        Ok(_) => {}
        Err(_) => on_write.run(None),
    };
    Effect::new(move |_| {
        let text = text(value.get());
        if let Some(field) = field.get().filter(|field| field.value() != text) {
            field.set_value(&text);
        }
    });
    view! {
        <div class="field" data-kind="date">
            <label for=id.clone()>{label}</label>
            <Note id=id.clone() note=note.clone() />
            <input
                class="input"
                type="date"
                min="1900-01-01"
                max="2200-12-31"
                id=id.clone()
                aria-describedby=(!note.is_empty()).then(|| format!("{id}-note"))
                prop:value=text(value.get_untracked())
                node_ref=field
                on:change=write
            />
        </div>
    }
}

/// A number, written when the field is left or Enter is pressed: half a number
/// is another number. What is no number gives way to what was there.
#[component]
pub fn NumberField(
    /// The visible label.
    #[prop(into)]
    label: String,
    /// The number to show.
    #[prop(into)]
    value: Signal<String>,
    /// Called with what was typed.
    #[prop(into)]
    on_write: Callback<String>,
) -> impl IntoView {
    let id = number::fresh_id();
    let field = NodeRef::<html::Input>::new();
    let show = move || {
        if let Some(field) = field.get_untracked() {
            field.set_value(&value.get_untracked());
        }
    };
    let write = move |event: ev::Event| {
        on_write.run(event_target_value(&event));
        show();
    };
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <input class="input" id=id inputmode="decimal" prop:value=value node_ref=field on:change=write />
        </div>
    }
}

/// One of a list that may change while it is shown.
#[component]
pub fn SelectField(
    /// The visible label.
    #[prop(into)]
    label: String,
    /// The key of the entry that is chosen.
    #[prop(into)]
    value: Signal<String>,
    /// Keys and words of the entries.
    #[prop(into)]
    entries: Signal<Vec<(String, String)>>,
    /// Called with the key that was chosen.
    #[prop(into)]
    on_pick: Callback<String>,
) -> impl IntoView {
    let id = number::fresh_id();
    view! {
        <div class="field" data-kind="select">
            <label for=id.clone()>{label}</label>
            <select class="input" id=id on:change=move |event| on_pick.run(event_target_value(&event))>
                {move || {
                    let chosen = value.get();
                    entries
                        .get()
                        .into_iter()
                        .map(|(key, word)| {
                            let is_chosen = key == chosen;
                            view! {
                                <option value=key prop:selected=is_chosen>
                                    {word}
                                </option>
                            }
                        })
                        .collect_view()
                }}
            </select>
        </div>
    }
}

#[component]
fn Note(id: String, note: String) -> impl IntoView {
    (!note.is_empty()).then(|| view! { <p class="note" id=format!("{id}-note")>{note}</p> })
}
