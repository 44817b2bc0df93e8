//! The inspector: everything known of the selected contact, editable in place.

use leptos::prelude::*;

use crate::domain::client::Gender;
use crate::domain::ids::ContactId;
use crate::domain::map::contact::{AnchorTie, Contact, ContactKind, Support, SupportDirection};
use crate::domain::map::network::{MapCommand, Pair};
use crate::domain::map::place::{Place, Sector};
use crate::domain::order;
use crate::editor::intent::End;
use crate::editor::placing::free_place_at;
use crate::editor::selection::Selection;
use crate::i18n::map::map;
use crate::i18n::{Locale, measures, words};
use crate::session::Act;
use crate::ui::components::choices::{Choices, Tick};
use crate::ui::components::field::{LineField, SelectField, TextField, Written};
use crate::ui::components::icon::Icon;
use crate::ui::map::hand::Hand;
use crate::ui::map::key_roles;
use crate::ui::map::keys;
use crate::ui::map::nodes::Picture;
use crate::ui::map::pointer::element_id;
use crate::ui::map::state::{MapState, shown_name};
use crate::ui::platform::page;
use crate::ui::store::use_locale;

/// The selected contact.
#[component]
pub fn ContactInspector(
    /// The state of the map screen.
    state: MapState,
    /// The hand, for a tie that begins here.
    hand: Hand,
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
    view! {
        <div class="body">
            <Who contact=contact />
            <Reading contact=contact />
            <Roles state=state id=id />
            <Facts state=state contact=contact />
            <Position state=state contact=contact />
            <Bond state=state contact=contact />
            <Ties state=state id=id />
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
                        }
                    })
            }}
            <button
                class="tool"
                data-tone="late"
                type="button"
                aria-label=t.remove
                title=t.remove
                on:click=move |_| state.remove(&[id])
            >
                <Icon name="trash" />
            </button>
        </div>
    }
}

/// The symbol, the name, and who this is.
#[component]
fn Who(contact: Memo<Contact>) -> impl IntoView {
    let locale = use_locale();
    let line = move || {
        contact.with(|contact| {
            let parts = [contact.role.trim(), contact.age.trim()];
            let line = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
            if line.is_empty() || contact.place.is_none() { line } else { line + " · " }
        })
    };
    let sector = Memo::new(move |_| contact.with(|contact| contact.place.map(Place::sector)));
    let sector_word = move || {
        sector.get().map(|sector| {
            view! {
                <span class="sector" data-sector=keys::sector(sector)>
                    {words::sector(locale, sector)}
                </span>
            }
        })
    };
    let picture = Memo::new(move |_| contact.with(Picture::of_contact));
    view! {
        <div class="who">
            <svg viewBox="-22 -22 44 44" aria-hidden="true">
                <g class="node" data-sector=move || sector.get().map(keys::sector)>
                    {move || picture.get().draw().into_any()}
                </g>
            </svg>
            <div>
                <h2>{move || contact.with(|contact| shown_name(locale, contact))}</h2>
                <p>{line} {sector_word}</p>
            </div>
        </div>
    }
}

/// What can be read off the place.
#[component]
fn Reading(contact: Memo<Contact>) -> impl IntoView {
    let locale = use_locale();
    let t = map(locale);
    let place = Memo::new(move |_| contact.with(|contact| contact.place));
    let horizon = move || match place.get() {
        Some(place) if place.is_inside() => words::horizon(locale, place.horizon()),
        Some(_) => t.outside,
        None => t.not_placed,
    };
    let nearness = move || place.get().map_or_else(|| "–".to_owned(), |place| (t.nearness_of)(place.nearness()));
    view! {
        <dl class="reading">
            <div>
                <dt>{t.horizon}</dt>
                <dd>{horizon}</dd>
            </div>
            <div>
                <dt>{t.nearness}</dt>
                <dd>{nearness}</dd>
            </div>
            <div>
                <dt>{t.tie}</dt>
                <dd>{move || words::anchor_tie(locale, contact.with(|contact| contact.anchor_tie))}</dd>
            </div>
        </dl>
    }
}

/// The key roles of the contact, each with what it means.
#[component]
fn Roles(state: MapState, id: ContactId) -> impl IntoView {
    let locale = use_locale();
    let roles = Memo::new(move |_| state.report.with(|report| key_roles::of_contact(report, id)));
    let card = move |role: key_roles::KeyRole| {
        view! {
            <div class="keyrole">
                <span class="legend-badge">
                    <Icon name=role.icon() />
                </span>
                <b>{measures::name(locale, role.measure())}</b>
                <p>{measures::meaning(locale, role.measure())}</p>
            </div>
        }
    };
    move || roles.get().into_iter().map(card).collect_view()
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
    view! {
        <LineField
            id="contact-name"
            label=t.name
            value=Signal::derive(move || contact.with(|contact| contact.name.clone()))
            on_write=move |(text, act): Written| state.write(id, Act::Part(act), |contact| contact.name = text)
        />
        <div class="pairs">
            <LineField
                label=t.role
                value=Signal::derive(move || contact.with(|contact| contact.role.clone()))
                on_write=move |(text, act): Written| state.write(id, Act::Part(act), |contact| contact.role = text)
            />
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
    }
}

/// Sector and nearness as fields, so that nobody has to drag.
#[component]
pub fn Position(
    /// The state of the map screen.
    state: MapState,
    /// The contact.
    contact: Memo<Contact>,
) -> impl IntoView {
    let locale = use_locale();
    let t = map(locale);
    let id = contact.with_untracked(|contact| contact.id);
    let place = move || contact.with_untracked(|contact| contact.place);
    let sectors = move || {
        let none = (String::new(), t.not_placed.to_owned());
        let sectors =
            Sector::ALL.map(|sector| (keys::sector(sector).to_owned(), words::sector(locale, sector).to_owned()));
        std::iter::once(none).chain(sectors).collect::<Vec<_>>()
    };
    let pick_sector = move |key: String| {
        let sector = Sector::ALL.into_iter().find(|sector| keys::sector(*sector) == key);
        let distance = place().map_or(50.0, Place::distance);
        let free = |sector| state.version.with_untracked(|version| free_place_at(&version.network, sector, distance));
        let place = sector.and_then(free);
        state.change(MapCommand::Move(vec![(id, place)]));
    };
    let is_placed = Memo::new(move |_| contact.with(|contact| contact.place.is_some()));
    let nearnesses = move || {
        let none = (!is_placed.get()).then(|| (String::new(), "–".to_owned()));
        none.into_iter().chain(nearness_entries(locale)).collect::<Vec<_>>()
    };
    let pick_nearness = move |key: String| {
        if let Some((place, value)) = place().zip(key.parse::<u8>().ok()) {
            state.change(MapCommand::Move(vec![(id, Place::new(place.angle(), distance_of(value)))]));
        }
    };
    let sector =
        move || contact.with(|contact| contact.place.map_or("", |place| keys::sector(place.sector())).to_owned());
    let nearness =
        move || contact.with(|contact| contact.place.map(|place| place.nearness().to_string()).unwrap_or_default());
    view! {
        <div class="pairs">
            <SelectField
                label=t.sector
                value=Signal::derive(sector)
                entries=Signal::derive(sectors)
                on_pick=pick_sector
            />
            <SelectField
                label=t.nearness
                value=Signal::derive(nearness)
                entries=Signal::derive(nearnesses)
                on_pick=pick_nearness
            />
        </div>
    }
}

/// Every nearness, the nearest first, with its words.
pub fn nearness_entries(locale: Locale) -> Vec<(String, String)> {
    (0..=9_u8).rev().map(|value| (value.to_string(), (map(locale).nearness_of)(value))).collect()
}

/// The distance in the middle of a ring of nearness; just outside for 0.
pub fn distance_of(nearness: u8) -> f64 {
    const RING: f64 = 100.0 / 9.0;
    (9.5 - f64::from(nearness.min(9))) * RING
}

/// The tie to the anchor, and what flows along it.
#[component]
fn Bond(state: MapState, contact: Memo<Contact>) -> impl IntoView {
    let locale = use_locale();
    let t = map(locale);
    let id = contact.with_untracked(|contact| contact.id);
    let ties = AnchorTie::ALL.map(|tie| (keys::anchor_tie(tie).to_owned(), words::anchor_tie(locale, tie).to_owned()));
    let pick = move |key: String| {
        if let Some(tie) = AnchorTie::ALL.into_iter().find(|tie| keys::anchor_tie(*tie) == key) {
            state.write(id, Act::Single, |contact| contact.anchor_tie = tie);
        }
    };
    let tie = Signal::derive(move || contact.with(|contact| keys::anchor_tie(contact.anchor_tie).to_owned()));
    let is_told = contact.with_untracked(|contact| contact.conflict || !contact.support.is_empty());
    view! {
        <Choices legend=t.anchor_tie entries=ties.to_vec() value=tie on_pick=pick />
        <details class="more-facts" open=is_told>
            <summary>{t.support}</summary>
            <div class="stack" data-gap="small">
                {Support::ALL
                    .into_iter()
                    .map(|support| view! { <SupportField state=state contact=contact support=support /> })
                    .collect_view()}
                <Tick
                    label=t.conflict
                    value=Signal::derive(move || contact.with(|contact| contact.conflict))
                    on_change=move |is: bool| state.write(id, Act::Single, |contact| contact.conflict = is)
                />
            </div>
        </details>
    }
}

const DIRECTIONS: [SupportDirection; 3] =
    [SupportDirection::Given, SupportDirection::Received, SupportDirection::Mutual];

#[component]
fn SupportField(state: MapState, contact: Memo<Contact>, support: Support) -> impl IntoView {
    let locale = use_locale();
    let t = map(locale);
    let id = contact.with_untracked(|contact| contact.id);
    let entries = move || {
        let none = (String::new(), t.no_support.to_owned());
        let directions = DIRECTIONS.map(|direction| {
            (keys::direction(direction).to_owned(), words::support_direction(locale, direction).to_owned())
        });
        std::iter::once(none).chain(directions).collect::<Vec<_>>()
    };
    let value = move || {
        contact.with(|contact| {
            let direction =
                contact.support.iter().find(|(other, _)| *other == support).map(|(_, direction)| *direction);
            direction.map_or("", keys::direction).to_owned()
        })
    };
    let pick = move |key: String| {
        let direction = DIRECTIONS.into_iter().find(|direction| keys::direction(*direction) == key);
        state.write(id, Act::Single, |contact| {
            contact.support.retain(|(other, _)| *other != support);
            contact.support.extend(direction.map(|direction| (support, direction)));
            order::by_key(&mut contact.support, |(support, _)| *support);
        });
    };
    view! {
        <SelectField
            label=words::support(locale, support)
            value=Signal::derive(value)
            entries=Signal::derive(entries)
            on_pick=pick
        />
    }
}

fn sector_of(state: MapState, id: ContactId) -> Memo<Option<&'static str>> {
    let contact = state.contact(id);
    Memo::new(move |_| {
        contact.with(|contact| {
            contact.as_ref().and_then(|contact| contact.place).map(|place| keys::sector(place.sector()))
        })
    })
}

/// Who the contact is tied with, and a way to tie it to somebody else.
#[component]
pub fn Ties(
    /// The state of the map screen.
    state: MapState,
    /// The contact.
    id: ContactId,
) -> impl IntoView {
    let locale = use_locale();
    let t = map(locale);
    let others = Memo::new(move |_| {
        state.version.with(|version| {
            let network = &version.network;
            let mut others: Vec<(ContactId, String, bool)> = network
                .contacts()
                .filter_map(|contact| Pair::new(id, contact.id).map(|pair| (contact, network.is_tied(pair))))
                .map(|(contact, is_tied)| (contact.id, shown_name(locale, contact), is_tied))
                .collect();
            order::by_key(&mut others, |(_, name, _)| name.to_lowercase());
            others
        })
    });
    let tied =
        Memo::new(move |_| others.with(|others| others.iter().filter(|other| other.2).cloned().collect::<Vec<_>>()));
    let open = move || {
        let choose = (String::new(), t.choose.to_owned());
        let open = others.get().into_iter().filter(|other| !other.2).map(|(id, name, _)| (id.0.to_string(), name));
        std::iter::once(choose).chain(open).collect::<Vec<_>>()
    };
    let tie = move |key: String| {
        let pair = key.parse().ok().and_then(|other| Pair::new(id, ContactId(other)));
        state.change(MapCommand::Connect(pair.into_iter().collect()));
    };
    let untie =
        move |other: ContactId| state.change(MapCommand::Disconnect(Pair::new(id, other).into_iter().collect()));
    let select = move |other: ContactId| state.select(Selection::contact(other));
    view! {
        <section class="ties stack" data-gap="small">
            <h3>{move || (t.tied_with)(tied.with(Vec::len))}</h3>
            <ul class="tielist">
                <For each=move || tied.get() key=|other| (other.0, other.1.clone()) let((other, name, _))>
                    <li>
                        <button class="name" type="button" on:click=move |_| select(other)>
                            <span class="dot" data-sector=sector_of(state, other)></span>
                            {name.clone()}
                        </button>
                        <button class="tool" type="button" aria-label=(t.untie)(&name) on:click=move |_| untie(other)>
                            <Icon name="close" size="small" />
                        </button>
                    </li>
                </For>
            </ul>
            <SelectField
                label=t.tie_to
                value=Signal::derive(String::new)
                entries=Signal::derive(open)
                on_pick=tie
            />
        </section>
    }
}
