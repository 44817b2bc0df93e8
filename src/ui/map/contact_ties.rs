//! The ties of a contact: to the anchor, and to whom else.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::contact::{AnchorTie, Contact};
use crate::domain::map::network::{MapCommand, Pair};
use crate::domain::order;
use crate::drawing::tie::TieId;
use crate::editor::intent::End;
use crate::editor::selection::Selection;
use crate::i18n::card::card;
use crate::i18n::map::map;
use crate::i18n::words;
use crate::session::Act;
use crate::ui::components::choices::Choices;
use crate::ui::components::field::SelectField;
use crate::ui::components::icon::Icon;
use crate::ui::map::bond::{BondForm, OnBond, Telling};
use crate::ui::map::keys;
use crate::ui::map::panels::Panels;
use crate::ui::map::speech;
use crate::ui::map::state::{MapState, shown_name};
use crate::ui::platform::page;
use crate::ui::store::use_locale;

/// The heading of the ties of a contact.
const HEADING: &str = "contact-ties";

/// Whether there is a tie to the anchor, and what is told of it.
#[component]
pub fn ToAnchor(
    /// The state of the map screen.
    state: MapState,
    /// The contact.
    contact: Memo<Contact>,
    /// What is told is open from the start.
    #[prop(optional)]
    open: bool,
) -> impl IntoView {
    let locale = use_locale();
    let id = contact.with_untracked(|contact| contact.id);
    let ties = AnchorTie::ALL.map(|tie| (keys::anchor_tie(tie).to_owned(), words::anchor_tie(locale, tie).to_owned()));
    let pick = move |key: String| {
        if let Some(tie) = AnchorTie::ALL.into_iter().find(|tie| keys::anchor_tie(*tie) == key) {
            state.write(id, Act::Single, |contact| contact.anchor_tie = tie);
        }
    };
    let tie = Signal::derive(move || contact.with(|contact| keys::anchor_tie(contact.anchor_tie).to_owned()));
    let anchor = Memo::new(move |_| {
        state.case.track();
        speech::name(state, End::Anchor)
    });
    let telling = Telling {
        bond: Memo::new(move |_| contact.with(|contact| contact.bond.clone())),
        ends: Signal::derive(move || (anchor.get(), contact.with(|contact| shown_name(locale, contact)))),
        on_write: OnBond::new(move |(bond, act)| state.write(id, act, |contact| contact.bond = bond)),
    };
    view! {
        <Choices legend=map(locale).anchor_tie entries=ties.to_vec() value=tie on_pick=pick />
        <BondForm telling=telling open=open />
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
    /// The panels over the map.
    panels: Panels,
    /// The contact.
    id: ContactId,
) -> impl IntoView {
    let locale = use_locale();
    let (t, c) = (map(locale), card(locale));
    let others = Memo::new(move |_| {
        state.version.with(|version| {
            let network = &version.network;
            let tied: BTreeSet<ContactId> = network.ties().filter_map(|tie| tie.between.other(id)).collect();
            let mut others: Vec<(ContactId, String, bool)> = network
                .contacts()
                .filter(|contact| contact.id != id)
                .map(|contact| (contact.id, shown_name(locale, contact), tied.contains(&contact.id)))
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
        if let Some(pair) = pair {
            state.change(MapCommand::Connect(vec![pair]));
            let (one, other) = speech::ends(state, TieId::Between(pair));
            state.announce((t.connected)(&one, &other));
        }
    };
    let untie = move |other: ContactId| {
        if let Some(pair) = Pair::new(id, other) {
            state.change(MapCommand::Disconnect(vec![pair]));
            let (one, other) = speech::ends(state, TieId::Between(pair));
            state.announce((t.disconnected)(&one, &other));
            // The line with the focus is gone.
            page::focus(HEADING);
        }
    };
    let select = move |other: ContactId| state.select(Selection::contact(other));
    let tell = move |other: ContactId| {
        if let Some(pair) = Pair::new(id, other) {
            panels.show_tie(TieId::Between(pair));
        }
    };
    view! {
        <section class="ties stack" data-gap="small">
            <h3 id=HEADING tabindex="-1">
                {move || (t.tied_with)(tied.with(Vec::len))}
            </h3>
            <ul class="tielist">
                <For each=move || tied.get() key=|other| (other.0, other.1.clone()) let((other, name, _))>
                    <li>
                        <button class="name" type="button" on:click=move |_| select(other)>
                            <span class="dot" data-sector=sector_of(state, other)></span>
                            {name.clone()}
                        </button>
                        <button
                            class="tool"
                            type="button"
                            aria-label=(c.open_tie)(&name)
                            title=(c.open_tie)(&name)
                            on:click=move |_| tell(other)
                        >
                            <Icon name="connect" size="small" />
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
