//! The table beside the map: the same contacts, the same commands, in rows.

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::contact::{AnchorTie, Contact};
use crate::editor::selection::Selection;
use crate::i18n::map::map;
use crate::i18n::shell::shell;
use crate::i18n::words;
use crate::session::Act;
use crate::ui::components::field::{LineField, SelectField, Written};
use crate::ui::components::icon::Icon;
use crate::ui::map::inspector::Position;
use crate::ui::map::keys;
use crate::ui::map::panels::Panels;
use crate::ui::map::state::{MapState, shown_name};
use crate::ui::store::use_locale;

/// All contacts of the shown map.
#[component]
pub fn ContactTable(
    /// The state of the map screen.
    state: MapState,
    /// The panels, of which this is one.
    panels: Panels,
) -> impl IntoView {
    let locale = use_locale();
    let t = map(locale);
    let ids = Memo::new(move |_| {
        state.version.with(|version| version.network.contacts().map(|contact| contact.id).collect::<Vec<_>>())
    });
    view! {
        <section class="contact-table panel" aria-labelledby="table-title" data-covers="right">
            <div class="head">
                <h2 id="table-title">{t.table_title}</h2>
                <button
                    class="button"
                    data-size="small"
                    type="button"
                    aria-haspopup="dialog"
                    on:click=move |_| panels.form.set(true)
                >
                    <Icon name="person-add" size="small" />
                    {t.new_contact}
                </button>
                <button
                    class="tool"
                    type="button"
                    aria-label=shell(locale).close
                    on:click=move |_| panels.table.set(false)
                >
                    <Icon name="close" size="small" />
                </button>
            </div>
            {move || ids.with(Vec::is_empty).then(|| view! { <p class="nothing">{t.empty}</p> })}
            <ul>
                <For each=move || ids.get() key=|id| *id let:id>
                    <Row state=state panels=panels id=id />
                </For>
            </ul>
        </section>
    }
}

#[component]
fn Row(state: MapState, panels: Panels, id: ContactId) -> impl IntoView {
    let locale = use_locale();
    let t = map(locale);
    let contact = state.contact(id);
    let contact = Memo::new(move |_| contact.get().unwrap_or_else(|| Contact::new(id, "")));
    let ties = AnchorTie::ALL.map(|tie| (keys::anchor_tie(tie).to_owned(), words::anchor_tie(locale, tie).to_owned()));
    let pick = move |key: String| {
        if let Some(tie) = AnchorTie::ALL.into_iter().find(|tie| keys::anchor_tie(*tie) == key) {
            state.write(id, Act::Single, |contact| contact.anchor_tie = tie);
        }
    };
    let tie = move || contact.with(|contact| keys::anchor_tie(contact.anchor_tie).to_owned());
    let tied = move || {
        state.version.with(|version| {
            let names: Vec<String> =
                version.network.neighbours(id).map(|contact| shown_name(locale, contact)).collect();
            if names.is_empty() { (t.tied_with)(0) } else { names.join(", ") }
        })
    };
    view! {
        <li
            class="contact-row"
            data-sector=move || contact.with(|contact| contact.place.map(|place| keys::sector(place.sector())))
            data-selected=move || state.selection.with(|selection| selection.holds(id)).then_some("true")
            on:focusin=move |_| state.select(Selection::contact(id))
        >
            <LineField
                label=t.name
                value=Signal::derive(move || contact.with(|contact| contact.name.clone()))
                on_write=move |(text, act): Written| state.write(id, Act::Part(act), |contact| contact.name = text)
            />
            <LineField
                label=t.role
                value=Signal::derive(move || contact.with(|contact| contact.role.clone()))
                on_write=move |(text, act): Written| state.write(id, Act::Part(act), |contact| contact.role = text)
            />
            <Position state=state contact=contact />
            <SelectField
                label=t.tie
                value=Signal::derive(tie)
                entries=Signal::derive(move || ties.to_vec())
                on_pick=pick
            />
            <p class="tied">{tied}</p>
            <div class="row">
                <button
                    class="tool"
                    type="button"
                    aria-label=move || (t.details)(&contact.with(|contact| shown_name(locale, contact)))
                    on:click=move |_| panels.open_contact(id)
                >
                    <Icon name="edit" />
                </button>
                <button
                    class="tool"
                    type="button"
                    aria-label=move || format!("{}: {}", t.remove, contact.with(|contact| shown_name(locale, contact)))
                    on:click=move |_| state.remove(&[id])
                >
                    <Icon name="trash" />
                </button>
            </div>
        </li>
    }
}
