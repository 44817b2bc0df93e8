//! One contact as a row of the table, written in place.

use leptos::prelude::*;

use crate::domain::client::Gender;
use crate::domain::ids::ContactId;
use crate::domain::map::bond::Quality;
use crate::domain::map::contact::{AnchorTie, Contact, ContactKind};
use crate::editor::selection::Selection;
use crate::i18n::card::card;
use crate::i18n::map::map;
use crate::i18n::{bonds, words};
use crate::session::Act;
use crate::ui::components::field::{LineField, SelectField, Written};
use crate::ui::components::icon::Icon;
use crate::ui::map::keys;
use crate::ui::map::panels::Panels;
use crate::ui::map::place_field::Position;
use crate::ui::map::role_field::RoleField;
use crate::ui::map::state::{MapState, shown_name};
use crate::ui::map::table::TITLE;
use crate::ui::platform::page;

/// A contact in the table.
#[component]
pub fn Row(
    /// The state of the map screen.
    state: MapState,
    /// The panels over the map.
    panels: Panels,
    /// Whose ties are shown in the dialogue.
    tied: RwSignal<Option<ContactId>>,
    /// Which contact.
    id: ContactId,
) -> impl IntoView {
    let locale = state.locale();
    let (t, c) = (map(locale), card(locale));
    let contact = state.contact(id);
    let contact = Memo::new(move |_| contact.get().unwrap_or_else(|| Contact::new(id, "")));
    let name = Memo::new(move |_| contact.with(|contact| shown_name(locale, contact)));
    let is_chosen = Memo::new(move |_| state.selection.with(|selection| selection.holds(id)));
    // Whoever writes in a row sees on the map whom it is about.
    let point_out = move |_| {
        let is_single = state.selection.with_untracked(|selection| selection.ids().count() < 2);
        if is_single && !is_chosen.get_untracked() {
            state.select(Selection::contact(id));
        }
    };
    let choose = move |_| state.select(state.selection.with_untracked(|selection| selection.toggled(id)));
    let remove = move |_| {
        state.remove(&[id]);
        page::focus(TITLE);
    };
    view! {
        <tr
            class="contact-row"
            role="row"
            data-sector=move || contact.with(|contact| contact.place.map(|place| keys::sector(place.sector())))
            data-selected=move || is_chosen.get().then_some("true")
        >
            <td role="cell">
                <label class="pick" title=move || (c.choose)(&name.get())>
                    <input
                        type="checkbox"
                        aria-label=move || (c.choose)(&name.get())
                        prop:checked=is_chosen
                        on:change=choose
                    />
                </label>
            </td>
            <th scope="row" role="rowheader" on:focusin=point_out>
                <LineField
                    label=t.name
                    value=Signal::derive(move || contact.with(|contact| contact.name.clone()))
                    on_write=move |(text, act): Written| state.write(id, Act::Part(act), |contact| contact.name = text)
                />
                <RoleField state=state contact=contact />
            </th>
            <td role="cell" on:focusin=point_out>
                <Nature state=state contact=contact />
            </td>
            <td role="cell" on:focusin=point_out>
                <Position state=state contact=contact />
            </td>
            <td role="cell" on:focusin=point_out>
                <Tie state=state contact=contact />
            </td>
            <td role="cell" on:focusin=point_out>
                <Tied state=state tied=tied id=id name=name />
            </td>
            <td role="cell" class="acts">
                <button
                    class="tool"
                    type="button"
                    aria-label=move || (t.details)(&name.get())
                    title=move || (t.details)(&name.get())
                    on:click=move |_| panels.open_contact(id)
                >
                    <Icon name="edit" size="small" />
                </button>
                <button
                    class="tool"
                    type="button"
                    aria-label=move || format!("{}: {}", t.remove, name.get())
                    title=t.remove
                    on:click=remove
                >
                    <Icon name="trash" size="small" />
                </button>
            </td>
        </tr>
    }
}

/// Kind and gender.
#[component]
fn Nature(state: MapState, contact: Memo<Contact>) -> impl IntoView {
    let locale = state.locale();
    let t = map(locale);
    let id = contact.with_untracked(|contact| contact.id);
    let kinds = move || {
        ContactKind::ALL
            .map(|kind| (keys::kind(kind).to_owned(), words::contact_kind(locale, kind).to_owned()))
            .to_vec()
    };
    let genders = move || {
        Gender::ALL.map(|gender| (keys::gender(gender).to_owned(), words::gender(locale, gender).to_owned())).to_vec()
    };
    let kind = Memo::new(move |_| contact.with(|contact| keys::kind(contact.kind).to_owned()));
    let gender = Memo::new(move |_| contact.with(|contact| keys::gender(contact.gender).to_owned()));
    let is_person = Memo::new(move |_| contact.with(|contact| contact.kind == ContactKind::Person));
    let pick_kind = move |key: String| {
        if let Some(kind) = ContactKind::ALL.into_iter().find(|kind| keys::kind(*kind) == key) {
            state.write(id, Act::Single, |contact| contact.kind = kind);
        }
    };
    let pick_gender = move |key: String| {
        if let Some(gender) = Gender::ALL.into_iter().find(|gender| keys::gender(*gender) == key) {
            state.write(id, Act::Single, |contact| contact.gender = gender);
        }
    };
    view! {
        <SelectField label=t.kind value=kind entries=Signal::derive(kinds) on_pick=pick_kind />
        {move || {
            is_person
                .get()
                .then(|| {
                    view! {
                        <SelectField
                            label=t.gender
                            value=gender
                            entries=Signal::derive(genders)
                            on_pick=pick_gender
                        />
                    }
                })
        }}
    }
}

/// The tie to the anchor and how it is felt.
#[component]
fn Tie(state: MapState, contact: Memo<Contact>) -> impl IntoView {
    let locale = state.locale();
    let (t, c) = (map(locale), card(locale));
    let id = contact.with_untracked(|contact| contact.id);
    let ties = move || {
        AnchorTie::ALL.map(|tie| (keys::anchor_tie(tie).to_owned(), words::anchor_tie(locale, tie).to_owned())).to_vec()
    };
    let qualities = move || {
        let none = (String::new(), c.not_rated.to_owned());
        let told =
            Quality::ALL.map(|quality| (keys::quality(quality).to_owned(), bonds::quality(locale, quality).to_owned()));
        std::iter::once(none).chain(told).collect::<Vec<_>>()
    };
    let tie = Memo::new(move |_| contact.with(|contact| keys::anchor_tie(contact.anchor_tie).to_owned()));
    let quality = Memo::new(move |_| contact.with(|contact| contact.bond.quality.map_or("", keys::quality).to_owned()));
    let pick_tie = move |key: String| {
        if let Some(tie) = AnchorTie::ALL.into_iter().find(|tie| keys::anchor_tie(*tie) == key) {
            state.write(id, Act::Single, |contact| contact.anchor_tie = tie);
        }
    };
    let pick_quality = move |key: String| {
        let quality = Quality::ALL.into_iter().find(|quality| keys::quality(*quality) == key);
        state.write(id, Act::Single, |contact| contact.bond.quality = quality);
    };
    view! {
        <SelectField label=t.tie value=tie entries=Signal::derive(ties) on_pick=pick_tie />
        <SelectField label=c.tie_quality value=quality entries=Signal::derive(qualities) on_pick=pick_quality />
    }
}

/// With whom, by name; a press opens the list of all others.
#[component]
fn Tied(state: MapState, tied: RwSignal<Option<ContactId>>, id: ContactId, name: Memo<String>) -> impl IntoView {
    let locale = state.locale();
    let c = card(locale);
    let names = Memo::new(move |_| {
        state.version.with(|version| {
            version.network.neighbours(id).map(|contact| shown_name(locale, contact)).collect::<Vec<_>>()
        })
    });
    view! {
        <button
            class="tied"
            type="button"
            aria-haspopup="dialog"
            title=move || (c.edit_ties)(&name.get())
            on:click=move |_| tied.set(Some(id))
        >
            <b>{move || (c.tie_count)(names.with(Vec::len))}</b>
            <span>{move || names.with(|names| names.join(", "))}</span>
            <span class="only-heard">{move || (c.edit_ties)(&name.get())}</span>
        </button>
    }
}
