//! A list of records: each one line to read, one of them open to be edited.

use leptos::prelude::*;
use uuid::Uuid;

use crate::i18n::wizard::wizard;
use crate::ui::components::icon::Icon;
use crate::ui::store::use_locale;

/// On which side of a list the button stands that adds a record: where the next one
/// will appear.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Adding {
    /// The last one added stands at the end.
    #[default]
    Below,
    /// The newest stands first.
    Above,
}

/// A list of records with a way to add one.
#[component]
pub fn Folds(
    /// The identities of the records, in order.
    ids: Signal<Vec<Uuid>>,
    /// What is said while there is none.
    empty: &'static str,
    /// The word on the button that adds one.
    add: &'static str,
    /// The id of that button, which gets the focus when a record goes.
    home: &'static str,
    /// Adds one.
    #[prop(into)]
    on_add: Callback<()>,
    /// Shows one.
    #[prop(into)]
    entry: Callback<Uuid, AnyView>,
    /// Where the button stands.
    #[prop(optional)]
    adding: Adding,
) -> impl IntoView {
    let button = move || {
        view! {
            <button class="button" type="button" id=home on:click=move |_| on_add.run(())>
                <Icon name="plus" />
                {add}
            </button>
        }
    };
    let is_empty = Memo::new(move |_| ids.with(Vec::is_empty));
    view! {
        <div class="records" data-empty=move || is_empty.get().then_some("true")>
            <p class="nothing">{move || is_empty.get().then_some(empty)}</p>
            {(adding == Adding::Above).then(button)}
            <ul class="folds">
                <For each=move || ids.get() key=|uuid| *uuid children=move |uuid| entry.run(uuid) />
            </ul>
            {(adding == Adding::Below).then(button)}
        </div>
    }
}

/// A record: its line, and its fields while it is open.
#[component]
pub fn Fold(
    /// Which record.
    uuid: Uuid,
    /// Which record of the list is open.
    open: RwSignal<Option<Uuid>>,
    /// What the record is called.
    name: Signal<String>,
    /// What stands in its line.
    line: AnyView,
    /// Makes its fields.
    #[prop(into)]
    fields: Callback<(), AnyView>,
    /// Removes it.
    #[prop(into)]
    on_remove: Callback<()>,
    /// What stands below it, open or not.
    #[prop(optional_no_strip)]
    below: Option<AnyView>,
    /// How it looks, where lists differ.
    #[prop(optional)]
    look: &'static str,
) -> impl IntoView {
    let t = wizard(use_locale());
    let is_open = Memo::new(move |_| open.get() == Some(uuid));
    let turn = move |_| open.set((!is_open.get_untracked()).then_some(uuid));
    let body = format!("fold-{uuid}");
    let remove = move || {
        view! {
            <button
                class="button"
                data-kind="plain"
                data-size="small"
                type="button"
                aria-label=move || (t.remove_named)(&name.get())
                on:click=move |_| on_remove.run(())
            >
                <Icon name="trash" size="small" />
                {t.remove}
            </button>
        }
    };
    view! {
        <li class="fold" data-look=(!look.is_empty()).then_some(look) data-open=move || is_open.get().then_some("true")>
            <button
                class="fold-line"
                type="button"
                aria-expanded=move || if is_open.get() { "true" } else { "false" }
                aria-controls=body.clone()
                on:click=turn
            >
                <span class="fold-words">{line}</span>
                <Icon name="down" />
            </button>
            <div class="fold-body" id=body>
                {move || {
                    is_open
                        .get()
                        .then(|| {
                            view! {
                                <div class="fields">{fields.run(())}</div>
                                <div class="fold-foot">{remove()}</div>
                            }
                        })
                }}
            </div>
            {below}
        </li>
    }
}

/// The words a record goes by, or what is said while it has none.
pub fn title(text: Signal<String>, untitled: &'static str) -> AnyView {
    let is_untitled = Memo::new(move |_| text.with(|text| text.trim().is_empty()));
    view! {
        <b data-is=move || is_untitled.get().then_some("open")>
            {move || if is_untitled.get() { untitled.to_owned() } else { text.get() }}
        </b>
    }
    .into_any()
}

/// A quiet fact on a record; nothing is shown while it is empty.
pub fn fact(text: Signal<String>) -> AnyView {
    view! { <small>{move || text.get()}</small> }.into_any()
}

/// A state of a record: a sign, a word, and the word that stands for it in `data-is`.
pub fn state(is: Signal<(&'static str, String)>) -> AnyView {
    let sign = move || match is.with(|(is, _)| *is) {
        "ok" => view! { <Icon name="check" size="small" /> }.into_any(),
        "late" => view! { <Icon name="late" size="small" /> }.into_any(),
        "soon" => view! { <Icon name="clock" size="small" /> }.into_any(),
        "planned" => view! { <Icon name="calendar" size="small" /> }.into_any(),
        _ => ().into_any(),
    };
    let shown = move || {
        is.with(|(_, word)| !word.is_empty()).then(|| {
            view! {
                <span class="state" data-is=move || is.with(|(is, _)| *is)>
                    {sign}
                    {move || is.with(|(_, word)| word.clone())}
                </span>
            }
        })
    };
    shown.into_any()
}
