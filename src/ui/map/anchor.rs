//! The inspector of the anchor person: what the map shows of the client.

use leptos::prelude::*;

use crate::domain::client::{Client, Gender};
use crate::domain::command::Command;
use crate::editor::intent::End;
use crate::i18n::card::card;
use crate::i18n::map::map;
use crate::i18n::words;
use crate::session::Act;
use crate::ui::components::field::{LineField, SelectField, TextField, Written};
use crate::ui::map::keys;
use crate::ui::map::signs::Signs;
use crate::ui::map::speech;
use crate::ui::map::state::MapState;
use crate::ui::store::use_store;

/// The client, as far as the map speaks of them.
#[component]
pub fn AnchorInspector(
    /// The state of the map screen.
    state: MapState,
) -> impl IntoView {
    let store = use_store();
    let locale = state.locale();
    let (t, c) = (map(locale), card(locale));
    let client = Memo::new(move |_| state.case.with(|case| Client::clone(&case.client)));
    let write = move |act: Act, change: &dyn Fn(&mut Client)| {
        let mut changed = client.get_untracked();
        change(&mut changed);
        store.act_on(Command::Describe(changed), act);
    };
    let genders = Gender::ALL.map(|gender| (keys::gender(gender).to_owned(), words::gender(locale, gender).to_owned()));
    let pick_gender = move |key: String| {
        if let Some(gender) = Gender::ALL.into_iter().find(|gender| keys::gender(*gender) == key) {
            write(Act::Single, &|client| client.gender = gender);
        }
    };
    let name = move || {
        client.track();
        speech::name(state, End::Anchor)
    };
    view! {
        <div class="body">
            <div class="who-name">
                <h2>{name}</h2>
                <p>{c.client}</p>
            </div>
            <LineField
                id="client-name"
                label=t.name
                value=Signal::derive(move || client.with(|client| client.name.clone()))
                on_write=move |(text, act): Written| {
                    write(Act::Part(act), &|client| client.name.clone_from(&text));
                }
            />
            <div class="pairs">
                <SelectField
                    label=t.gender
                    value=Signal::derive(move || client.with(|client| keys::gender(client.gender).to_owned()))
                    entries=Signal::derive(move || genders.to_vec())
                    on_pick=pick_gender
                />
                <LineField
                    label=t.age
                    value=Signal::derive(move || client.with(|client| client.age.clone()))
                    on_write=move |(text, act): Written| {
                        write(Act::Part(act), &|client| client.age.clone_from(&text));
                    }
                />
            </div>
            <Signs
                value=Signal::derive(move || client.with(|client| client.emoji.clone()))
                on_pick=move |(sign, act): (String, Act)| write(act, &|client| client.emoji.clone_from(&sign))
            />
            <TextField
                label=t.note
                value=Signal::derive(move || client.with(|client| client.note.clone()))
                on_write=move |(text, act): Written| {
                    write(Act::Part(act), &|client| client.note.clone_from(&text));
                }
            />
            <p class="nothing">{c.client_note}</p>
        </div>
    }
}
