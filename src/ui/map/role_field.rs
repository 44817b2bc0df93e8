//! The role of a contact: proposals of its sector first, or words of one's own.

use leptos::prelude::*;

use crate::domain::client::Gender;
use crate::domain::map::contact::{Contact, ContactKind};
use crate::domain::map::place::{Place, Sector};
use crate::domain::map::{role, roster};
use crate::i18n::card::card;
use crate::i18n::map::map;
use crate::i18n::{Locale, roles};
use crate::session::Act;
use crate::ui::components::combo::ComboField;
use crate::ui::components::field::Written;
use crate::ui::map::state::MapState;
use crate::ui::store::use_locale;

/// The role of a contact that is on the map. A gender that nobody has said
/// follows it, in the same step of undo.
#[component]
pub fn RoleField(
    /// The state of the map screen.
    state: MapState,
    /// The contact.
    contact: Memo<Contact>,
) -> impl IntoView {
    let locale = use_locale();
    let id = contact.with_untracked(|contact| contact.id);
    // What role and gender were when the field was entered: while a role is
    // typed letter by letter, others stand there in passing.
    let before = StoredValue::new((String::new(), Gender::Unspecified));
    let enter = move |()| {
        before.set_value(contact.with_untracked(|contact| (contact.role.clone(), contact.gender)));
    };
    let write = move |(text, act): Written| {
        let (role, gender) = before.get_value();
        state.write(id, Act::Part(act), |contact| {
            roles::stored(&text).clone_into(&mut contact.role);
            if contact.kind == ContactKind::Person {
                contact.gender = role::gender_with(&role, gender, &contact.role);
            }
        });
    };
    let sector = Signal::derive(move || contact.with(|contact| contact.place.map(Place::sector)));
    let value = Signal::derive(move || contact.with(|contact| roles::shown(locale, &contact.role).to_owned()));
    view! { <RoleCombo value=value sector=sector on_enter=enter on_write=write /> }
}

/// The field itself, for a contact that is still to be made as well.
#[component]
pub fn RoleCombo(
    /// The role as it is shown.
    #[prop(into)]
    value: Signal<String>,
    /// The sector whose roles come first.
    #[prop(into)]
    sector: Signal<Option<Sector>>,
    /// Called when the field is entered.
    #[prop(into)]
    on_enter: Callback<()>,
    /// Called with every change.
    #[prop(into)]
    on_write: Callback<Written>,
) -> impl IntoView {
    let locale = use_locale();
    let t = card(locale);
    let usual = move || sector.get().map(|sector| roles::shown(locale, role::usual(sector)).to_owned());
    let propose = Callback::new(move |text: String| proposals(locale, sector.get_untracked(), &text));
    view! {
        <ComboField
            label=map(locale).role
            list_name=t.role_list
            count=t.proposals
            value=value
            placeholder=Signal::derive(move || usual().unwrap_or_default())
            propose=propose
            same=|one, other| roles::stored(one) == roles::stored(other)
            on_enter=on_enter
            on_write=on_write
        />
    }
}

/// The words that begin like the text, then those that hold it.
fn proposals(locale: Locale, sector: Option<Sector>, text: &str) -> Vec<String> {
    let wanted = roster::folded(text.trim());
    let words = role::proposed(sector).into_iter().map(|role| roles::shown(locale, role.name));
    let found: Vec<&str> = words.filter(|word| roster::folded(word).contains(&wanted)).collect();
    let begins = |word: &&&str| roster::folded(word).starts_with(&wanted);
    let first = found.iter().filter(begins);
    let then = found.iter().filter(|word| !begins(word));
    first.chain(then).map(|word| (*word).to_owned()).collect()
}
