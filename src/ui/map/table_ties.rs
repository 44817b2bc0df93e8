//! Who a contact is tied with, as a list of all others to tick.

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::network::{MapCommand, Pair};
use crate::domain::map::roster::{self, SortBy};
use crate::drawing::tie::TieId;
use crate::i18n::card::card;
use crate::i18n::roles;
use crate::i18n::shell::shell;
use crate::ui::components::choices::Tick;
use crate::ui::components::dialog::Dialog;
use crate::ui::components::field::{LineField, Written};
use crate::ui::components::icon::Icon;
use crate::ui::map::panels::Panels;
use crate::ui::map::state::{MapState, shown_name};

/// The list, for one contact at a time.
#[component]
pub fn TiesDialog(
    /// The state of the map screen.
    state: MapState,
    /// The panels over the map.
    panels: Panels,
    /// Whose ties are shown.
    tied: RwSignal<Option<ContactId>>,
) -> impl IntoView {
    let t = card(state.locale());
    let open = RwSignal::new(false);
    Effect::new(move |_| {
        if tied.get().is_some() {
            open.set(true);
        }
    });
    Effect::new(move |_| {
        if !open.get() && tied.get_untracked().is_some() {
            tied.set(None);
        }
    });
    let title = move || tied.get().map(|id| (t.ties_of)(&state.name_now(id))).unwrap_or_default();
    view! {
        <Dialog open=open title=t.ties>
            <p class="note">{title}</p>
            {move || tied.get().map(|id| view! { <Others state=state panels=panels open=open id=id /> })}
        </Dialog>
    }
}

#[component]
fn Others(state: MapState, panels: Panels, open: RwSignal<bool>, id: ContactId) -> impl IntoView {
    let locale = state.locale();
    let t = card(locale);
    let words = RwSignal::new(String::new());
    let others = Memo::new(move |_| {
        let words = words.get();
        state.version.with_untracked(|version| {
            let listed = roster::listed(&version.network, SortBy::Name, |_| String::new());
            let others = listed.into_iter().filter(|contact| contact.id != id);
            let found = others
                .filter(|contact| roster::matches(contact, roles::of_contact(locale, contact), &words))
                .map(|contact| (contact.id, shown_name(locale, contact)));
            found.collect::<Vec<_>>()
        })
    });
    let is_alone = state.version.with_untracked(|version| version.network.contacts().len() < 2);
    let line = move |(other, name): (ContactId, String)| {
        let pair = Pair::new(id, other);
        let is_tied =
            Memo::new(move |_| state.version.with(|version| pair.is_some_and(|pair| version.network.is_tied(pair))));
        let change = move |is: bool| {
            let pairs = pair.into_iter().collect();
            state.change(if is { MapCommand::Connect(pairs) } else { MapCommand::Disconnect(pairs) });
        };
        let tell = move |_| {
            if let Some(pair) = pair {
                open.set(false);
                panels.show_tie(TieId::Between(pair));
            }
        };
        let said = (t.open_tie)(&name);
        view! {
            <li>
                <Tick label=name value=is_tied on_change=change />
                {move || {
                    is_tied
                        .get()
                        .then(|| {
                            view! {
                                <button
                                    class="tool"
                                    type="button"
                                    aria-label=said.clone()
                                    title=said.clone()
                                    on:click=tell
                                >
                                    <Icon name="connect" size="small" />
                                </button>
                            }
                        })
                }}
            </li>
        }
    };
    view! {
        {is_alone.then(|| view! { <p class="nothing">{t.nobody_else}</p> })}
        <LineField label=t.filter value=words on_write=move |(text, _): Written| words.set(text) />
        <ul class="checklist">
            <For each=move || others.get() key=|other| other.0 let:other>
                {line(other)}
            </For>
        </ul>
        <div class="foot">
            <button class="button" data-kind="main" type="button" on:click=move |_| open.set(false)>
                {shell(locale).close}
            </button>
        </div>
    }
}
