//! Who provides a service: proposals from the register of partners, and what it
//! says of the one who is named.

use leptos::prelude::*;

use crate::domain::phase::course::Service;
use crate::domain::phase::partner::{Partner, partner_of};
use crate::i18n::partners::partners;
use crate::i18n::wizard::records::records;
use crate::ui::components::combo::{ComboField, Propose};
use crate::ui::platform::clock;
use crate::ui::store::use_locale;
use crate::ui::wizard::fold::state;
use crate::ui::wizard::partners::{reach, standing};
use crate::ui::wizard::records::Entry;

/// Provider and contact person of a service, and what the register says of them.
pub fn provider(entry: Entry<Service>) -> AnyView {
    let locale = use_locale();
    let t = partners(locale);
    let today = clock::today();
    let found = Memo::new(move |_| {
        let provider = entry.with(|service| service.provider.clone()).unwrap_or_default();
        entry.case.with(|case| {
            let partner = partner_of(&case.course.partners, &provider)?;
            Some((reach(locale, partner), standing(locale, case, partner, today)))
        })
    });
    let known = move || {
        found.with(Option::is_some).then(|| {
            let standing = Memo::new(move |_| found.get().map(|(_, standing)| standing).unwrap_or_default());
            view! {
                {state(standing.into())}
                <small>{move || found.get().map(|(reach, _)| reach)}</small>
            }
        })
    };
    let names = propose(entry, |partner| &partner.name, |_, _| true);
    let people = propose(entry, |partner| &partner.person, |partner, service| partner.is_meant_by(&service.provider));
    view! {
        <div class="stack" data-gap="small">
            <ComboField
                label=records(locale).provider
                list_name=t.proposals
                count=t.proposals_count
                value=entry.text(|service| service.provider.clone())
                placeholder=Signal::stored(String::new())
                propose=names
                same=|one, other| one == other
                on_enter=|()| {}
                on_write=entry.write(|service, text| service.provider = text)
            />
            <div class="row" role="status">
                {known}
            </div>
        </div>
        <ComboField
            label=t.person
            list_name=t.people
            count=t.proposals_count
            value=entry.text(|service| service.person.clone())
            placeholder=Signal::stored(String::new())
            propose=people
            same=|one, other| one == other
            on_enter=|()| {}
            on_write=entry.write(|service, text| service.person = text)
        />
    }
    .into_any()
}

/// Proposes what the register holds and what was typed is a part of, each once.
fn propose(entry: Entry<Service>, of: fn(&Partner) -> &String, fits: fn(&Partner, &Service) -> bool) -> Propose {
    Callback::new(move |typed: String| {
        let typed = typed.trim().to_lowercase();
        let Some(service) = untrack(|| entry.with(Clone::clone)) else { return Vec::new() };
        let mut found: Vec<String> = Vec::new();
        entry.case.with_untracked(|case| {
            for partner in case.course.partners.iter().filter(|partner| fits(partner, &service)) {
                let word = of(partner).trim();
                let is_wanted = !word.is_empty() && word.to_lowercase().contains(&typed);
                if is_wanted && !found.iter().any(|known| known == word) {
                    found.push(word.to_owned());
                }
            }
        });
        found
    })
}
