//! Who the case is about: for a new case, a new name, and all there is to know.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::client::{Client, Gender};
use crate::domain::command::Command;
use crate::domain::ids::{CaseId, MapId};
use crate::i18n::cases::cases;
use crate::i18n::shell::shell;
use crate::i18n::words;
use crate::session::Act;
use crate::ui::components::dialog::Dialog;
use crate::ui::components::field::{LineField, SelectField, TextField, Written};
use crate::ui::pages::import::save_sentence;
use crate::ui::platform::{clock, ids, page};
use crate::ui::route::Route;
use crate::ui::store::{use_locale, use_store};

/// Asks for a name and what it is about, and opens the new case.
#[component]
pub fn NewCase(
    /// Whether it is shown.
    open: RwSignal<bool>,
) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let t = cases(locale);
    let name = RwSignal::new(String::new());
    let about = RwSignal::new(String::new());
    let create = move || {
        let mut case = Case::new(
            CaseId(ids::fresh()),
            MapId(ids::fresh()),
            clock::today(),
            name.get_untracked().trim().to_owned(),
        );
        about.get_untracked().trim().clone_into(&mut case.client.make_mut().about);
        match store.add(&case) {
            Ok(()) => {
                open.set(false);
                page::go(&Route::Case(case.id).href());
            }
            Err(error) => store.say(save_sentence(locale, error).to_owned(), None),
        }
    };
    view! {
        <Dialog open=open title=t.new_title>
            <form
                class="stack"
                on:submit=move |event| {
                    event.prevent_default();
                    create();
                }
            >
                <LineField
                    label=t.name
                    note=t.name_note
                    value=name
                    on_write=move |(text, _): Written| name.set(text)
                />
                <LineField label=t.about value=about on_write=move |(text, _): Written| about.set(text) />
                <DialogFoot open=open word=t.create />
            </form>
        </Dialog>
    }
}

/// Asks for another name of a stored case.
#[component]
pub fn Rename(
    /// Whether it is shown.
    open: RwSignal<bool>,
    /// Which case.
    id: CaseId,
) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let t = cases(locale);
    let stored = move || store.stored(id).map(|case| case.client.name.clone()).unwrap_or_default();
    let name = RwSignal::new(stored());
    let rename = move || {
        if let Ok(mut case) = store.stored(id) {
            name.get_untracked().trim().clone_into(&mut case.client.make_mut().name);
            match store.replace(&case) {
                Ok(()) => open.set(false),
                Err(error) => store.say(save_sentence(locale, error).to_owned(), None),
            }
        }
    };
    view! {
        <Dialog open=open title=t.rename>
            <form
                class="stack"
                on:submit=move |event| {
                    event.prevent_default();
                    rename();
                }
            >
                <LineField
                    label=t.name
                    note=t.name_note
                    value=name
                    on_write=move |(text, _): Written| name.set(text)
                />
                <DialogFoot open=open word=t.done />
            </form>
        </Dialog>
    }
}

#[component]
fn DialogFoot(open: RwSignal<bool>, word: &'static str) -> impl IntoView {
    let t = shell(use_locale());
    view! {
        <div class="foot">
            <button class="button" type="button" on:click=move |_| open.set(false)>
                {t.cancel}
            </button>
            <button class="button" data-kind="main" type="submit">
                {word}
            </button>
        </div>
    }
}

/// Everything about the person, editable in place.
#[component]
pub fn PersonForm(
    /// The case shown.
    case: Memo<Case>,
) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let t = cases(locale);
    let client = Memo::new(move |_| case.with(|case| Client::clone(&case.client)));
    let line = move |label: &'static str, get: fn(&Client) -> &String, set: fn(&mut Client, String)| {
        let write = move |(text, act): Written| {
            let mut changed = client.get_untracked();
            set(&mut changed, text);
            store.act_on(Command::Describe(changed), Act::Part(act));
        };
        let value = Signal::derive(move || client.with(|client| get(client).clone()));
        view! { <LineField label=label value=value on_write=write /> }
    };
    let genders = Gender::ALL.map(|gender| (gender_key(gender).to_owned(), words::gender(locale, gender).to_owned()));
    let pick = move |key: String| {
        if let Some(gender) = Gender::ALL.into_iter().find(|gender| gender_key(*gender) == key) {
            store.act(Command::Describe(Client { gender, ..client.get_untracked() }));
        }
    };
    let write_note = move |(text, act): Written| {
        store.act_on(Command::Describe(Client { note: text, ..client.get_untracked() }), Act::Part(act));
    };
    view! {
        <div class="personform">
            {line(t.name, |client| &client.name, |client, text| client.name = text)}
            {line(t.about, |client| &client.about, |client, text| client.about = text)}
            {line(t.number, |client| &client.number, |client, text| client.number = text)}
            {line(t.age, |client| &client.age, |client, text| client.age = text)}
            <SelectField
                label=t.gender
                value=Signal::derive(move || client.with(|client| gender_key(client.gender).to_owned()))
                entries=Signal::derive(move || genders.to_vec())
                on_pick=pick
            />
            <TextField
                label=t.note
                value=Signal::derive(move || client.with(|client| client.note.clone()))
                on_write=write_note
            />
        </div>
    }
}

/// The word for a gender in attributes.
pub const fn gender_key(gender: Gender) -> &'static str {
    match gender {
        Gender::Female => "female",
        Gender::Male => "male",
        Gender::Diverse => "diverse",
        Gender::Unspecified => "unspecified",
    }
}
