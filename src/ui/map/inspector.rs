//! The inspector: everything known of the selected contact, editable in place.

use leptos::prelude::*;

use crate::domain::client::Gender;
use crate::domain::ids::ContactId;
use crate::domain::map::contact::{Contact, ContactKind};
use crate::editor::intent::End;
use crate::i18n::map::map;
use crate::i18n::words;
use crate::session::Act;
use crate::ui::components::choices::{Choices, Tick};
use crate::ui::components::field::{LineField, SelectField, TextField, Written};
use crate::ui::components::icon::Icon;
use crate::ui::map::canvas::CHART;
use crate::ui::map::contact_ties::{Ties, ToAnchor};
use crate::ui::map::group::GroupNote;
use crate::ui::map::hand::Hand;
use crate::ui::map::keys;
use crate::ui::map::panels::Panels;
use crate::ui::map::place_field::{Position, Ring};
use crate::ui::map::pointer::element_id;
use crate::ui::map::profile::{Reading, Roles, Who};
use crate::ui::map::role_field::RoleField;
use crate::ui::map::several::Widen;
use crate::ui::map::signs::Signs;
use crate::ui::map::state::MapState;
use crate::ui::map::versions::same::SamePerson;
use crate::ui::map::what_if::LeaveOut;
use crate::ui::platform::page;
use crate::ui::store::use_locale;

/// The selected contact.
#[component]
pub fn ContactInspector(
    /// The state of the map screen.
    state: MapState,
    /// The hand, for a tie that begins here.
    hand: Hand,
    /// The panels over the map.
    panels: Panels,
    /// Which contact.
    id: ContactId,
) -> impl IntoView {
    let t = map(use_locale());
    let contact = state.contact(id);
    let or_gone = move |contact: Option<Contact>| contact.unwrap_or_else(|| Contact::new(id, ""));
    let contact = Memo::new(move |_| or_gone(contact.get()));
    let is_placed = Memo::new(move |_| contact.with(|contact| contact.place.is_some()));
    let connect = move |_| {
        hand.tie_from(End::Contact(id));
        page::focus(&element_id(End::Contact(id)));
    };
    let remove = move |_| {
        state.remove(&[id]);
        page::focus(CHART);
    };
    view! {
        <div class="body">
            <Who contact=contact />
            <SamePerson state=state contact=contact />
            <Reading contact=contact />
            <Facts state=state contact=contact />
            <Position state=state contact=contact />
            <Ring state=state contact=contact />
            <ToAnchor state=state contact=contact />
            <Roles state=state id=id />
            <Ties state=state panels=panels id=id />
            <Widen state=state ids=vec![id] />
            <Remarks state=state contact=contact />
        </div>
        <div class="foot">
            {move || {
                is_placed
                    .get()
                    .then(|| {
                        view! {
                            <button class="button" data-size="small" type="button" on:click=connect>
                                <Icon name="connect" size="small" />
                                {t.connect}
                            </button>
                            <LeaveOut state=state contacts=vec![id] ties=Vec::new() />
                        }
                    })
            }}
            <button
                class="tool"
                data-tone="late"
                type="button"
                aria-label=t.remove
                title=t.remove
                on:click=remove
            >
                <Icon name="trash" />
            </button>
        </div>
    }
}

/// Name, role, age, kind, gender.
#[component]
fn Facts(state: MapState, contact: Memo<Contact>) -> impl IntoView {
    let locale = use_locale();
    let t = map(locale);
    let id = contact.with_untracked(|contact| contact.id);
    let kinds =
        ContactKind::ALL.map(|kind| (keys::kind(kind).to_owned(), words::contact_kind(locale, kind).to_owned()));
    let pick_kind = move |key: String| {
        if let Some(kind) = ContactKind::ALL.into_iter().find(|kind| keys::kind(*kind) == key) {
            state.write(id, Act::Single, |contact| contact.kind = kind);
        }
    };
    let genders = Gender::ALL.map(|gender| (keys::gender(gender).to_owned(), words::gender(locale, gender).to_owned()));
    let pick_gender = move |key: String| {
        if let Some(gender) = Gender::ALL.into_iter().find(|gender| keys::gender(*gender) == key) {
            state.write(id, Act::Single, |contact| contact.gender = gender);
        }
    };
    let kind = Signal::derive(move || contact.with(|contact| keys::kind(contact.kind).to_owned()));
    let gender = Signal::derive(move || contact.with(|contact| keys::gender(contact.gender).to_owned()));
    let genders = StoredValue::new(genders.to_vec());
    let is_person = Memo::new(move |_| contact.with(|contact| contact.kind == ContactKind::Person));
    let is_group = Memo::new(move |_| contact.with(|contact| contact.kind == ContactKind::Group));
    view! {
        <LineField
            id="contact-name"
            label=t.name
            value=Signal::derive(move || contact.with(|contact| contact.name.clone()))
            on_write=move |(text, act): Written| state.write(id, Act::Part(act), |contact| contact.name = text)
        />
        <div class="pairs">
            <RoleField state=state contact=contact />
            <LineField
                label=t.age
                value=Signal::derive(move || contact.with(|contact| contact.age.clone()))
                on_write=move |(text, act): Written| state.write(id, Act::Part(act), |contact| contact.age = text)
            />
        </div>
        <Choices legend=t.kind entries=kinds.to_vec() value=kind on_pick=pick_kind />
        {move || {
            is_person
                .get()
                .then(|| {
                    view! {
                        <SelectField
                            label=t.gender
                            value=gender
                            entries=Signal::derive(move || genders.get_value())
                            on_pick=pick_gender
                        />
                    }
                })
        }}
        {move || is_group.get().then(|| view! { <GroupNote state=state contact=contact /> })}
    }
}

/// What else is to be said.
#[component]
fn Remarks(state: MapState, contact: Memo<Contact>) -> impl IntoView {
    let t = map(use_locale());
    let id = contact.with_untracked(|contact| contact.id);
    view! {
        <TextField
            label=t.note
            value=Signal::derive(move || contact.with(|contact| contact.note.clone()))
            on_write=move |(text, act): Written| state.write(id, Act::Part(act), |contact| contact.note = text)
        />
        <Tick
            label=t.deceased
            value=Signal::derive(move || contact.with(|contact| contact.deceased))
            on_change=move |is: bool| state.write(id, Act::Single, |contact| contact.deceased = is)
        />
        // Last, because a picture sign matters less than who is tied with whom.
        <Signs
            value=Signal::derive(move || contact.with(|contact| contact.emoji.clone()))
            on_pick=move |(sign, act): (String, Act)| state.write(id, act, |contact| contact.emoji = sign)
        />
    }
}
