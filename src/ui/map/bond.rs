//! What ties a contact: to the anchor, with the support that flows along it,
//! and to the others.

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::bond::{Direction, Support};
use crate::domain::map::contact::{AnchorTie, Contact};
use crate::domain::map::network::{MapCommand, Pair};
use crate::domain::order;
use crate::editor::selection::Selection;
use crate::i18n::map::map;
use crate::i18n::words;
use crate::session::Act;
use crate::ui::components::choices::{Choices, Tick};
use crate::ui::components::field::SelectField;
use crate::ui::components::icon::Icon;
use crate::ui::map::keys;
use crate::ui::map::state::{MapState, shown_name};
use crate::ui::store::use_locale;

/// The tie to the anchor, and what flows along it.
#[component]
pub fn Bond(
    /// The state of the map screen.
    state: MapState,
    /// The contact.
    contact: Memo<Contact>,
) -> impl IntoView {
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
    let is_told = contact.with_untracked(|contact| contact.bond.conflict || !contact.bond.support.is_empty());
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
                    value=Signal::derive(move || contact.with(|contact| contact.bond.conflict))
                    on_change=move |is: bool| state.write(id, Act::Single, |contact| contact.bond.conflict = is)
                />
            </div>
        </details>
    }
}

#[component]
fn SupportField(state: MapState, contact: Memo<Contact>, support: Support) -> impl IntoView {
    let locale = use_locale();
    let t = map(locale);
    let id = contact.with_untracked(|contact| contact.id);
    let entries = move || {
        let none = (String::new(), t.no_support.to_owned());
        let directions = Direction::ALL.map(|direction| {
            (keys::direction(direction).to_owned(), words::support_direction(locale, direction).to_owned())
        });
        std::iter::once(none).chain(directions).collect::<Vec<_>>()
    };
    let value = move || contact.with(|contact| contact.bond.supports(support).map_or("", keys::direction).to_owned());
    let pick = move |key: String| {
        let direction = Direction::ALL.into_iter().find(|direction| keys::direction(*direction) == key);
        state.write(id, Act::Single, |contact| contact.bond.set_support(support, direction));
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
