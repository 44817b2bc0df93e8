//! Exactly one who does something: the client, the case management, a contact of
//! the map, or somebody else by name.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::ids::ContactId;
use crate::domain::order;
use crate::domain::phase::plan::Doer;
use crate::i18n::{Locale, words};
use crate::session::Act;
use crate::ui::components::field::{LineField, SelectField, Written};
use crate::ui::store::use_locale;
use crate::ui::wizard::measures::name_of;
use crate::ui::wizard::picks::{Picks, open_first};

const CLIENT: &str = "client";
const CASE_MANAGER: &str = "case-manager";
const OTHER: &str = "other";

/// Who does it, and the name of somebody else.
#[component]
pub fn DoerFields(
    /// The open case.
    case: Memo<Case>,
    /// The label of the list.
    label: &'static str,
    /// The label of the name.
    name: &'static str,
    /// Who it is now.
    doer: Signal<Option<Doer>>,
    /// Called with who it is to be.
    #[prop(into)]
    on_pick: Callback<(Option<Doer>, Act)>,
) -> impl IntoView {
    let locale = use_locale();
    let entries = Memo::new(move |_| case.with(|case| doer.with(|doer| doers(locale, case, doer.as_ref()))));
    let is_other = Memo::new(move |_| doer.with(|doer| matches!(doer, Some(Doer::Other(_)))));
    let other = move || {
        is_other.get().then(|| {
            let value = Signal::derive(move || doer.with(other_name));
            let write = move |(text, part): Written| on_pick.run((Some(Doer::Other(text)), Act::Part(part)));
            view! { <LineField label=name value=value on_write=write /> }
        })
    };
    view! {
        <SelectField
            label=label
            value=Signal::derive(move || doer.with(|doer| doer.as_ref().map(key_of).unwrap_or_default()))
            entries=entries
            on_pick=move |key: String| on_pick.run((doer_of(&key), Act::Single))
        />
        {other}
    }
}

fn other_name(doer: &Option<Doer>) -> String {
    match doer {
        Some(Doer::Other(name)) => name.clone(),
        Some(Doer::Client | Doer::CaseManager | Doer::Contact(_)) | None => String::new(),
    }
}

/// Everybody who may do it; whoever is named already stays in the list.
fn doers(locale: Locale, case: &Case, named: Option<&Doer>) -> Picks {
    let fixed = [Doer::Client, Doer::CaseManager].map(|doer| {
        let kind = words::doer(locale, &doer);
        let name = name_of(locale, case, &doer);
        (key_of(&doer), if name == kind { name } else { format!("{name} ({kind})") })
    });
    let on_map = case.newest_map().into_iter().flat_map(|map| map.network.contacts());
    let mut contacts: Vec<Doer> = on_map.map(|contact| Doer::Contact(contact.id)).collect();
    contacts.extend(named.filter(|doer| matches!(doer, Doer::Contact(_)) && !contacts.contains(doer)).cloned());
    let mut contacts: Picks = contacts.iter().map(|doer| (key_of(doer), name_of(locale, case, doer))).collect();
    order::by_key(&mut contacts, |(_, name)| name.to_lowercase());
    let other = Doer::Other(String::new());
    let last = (key_of(&other), words::doer(locale, &other).to_owned());
    open_first(locale, fixed.into_iter().chain(contacts).chain([last]))
}

fn key_of(doer: &Doer) -> String {
    match doer {
        Doer::Client => CLIENT.to_owned(),
        Doer::CaseManager => CASE_MANAGER.to_owned(),
        Doer::Contact(id) => id.0.to_string(),
        Doer::Other(_) => OTHER.to_owned(),
    }
}

fn doer_of(key: &str) -> Option<Doer> {
    match key {
        CLIENT => Some(Doer::Client),
        CASE_MANAGER => Some(Doer::CaseManager),
        OTHER => Some(Doer::Other(String::new())),
        id => id.parse().ok().map(|id| Doer::Contact(ContactId(id))),
    }
}
