//! What ties a measure to the map: which network intervention it is, and the
//! contacts and ties it is about.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;

use crate::analysis::interventions::{Sides, row};
use crate::domain::case::Case;
use crate::domain::ids::ContactId;
use crate::domain::map::network::Pair;
use crate::domain::order;
use crate::domain::phase::intervention::Intervention;
use crate::domain::phase::plan::Measure;
use crate::i18n::Locale;
use crate::i18n::interventions::{self as words, interventions};
use crate::i18n::map::map;
use crate::session::Act;
use crate::ui::components::field::SelectField;
use crate::ui::components::icon::Icon;
use crate::ui::components::number;
use crate::ui::platform::page;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::picks::Picks;
use crate::ui::wizard::records::Entry;

/// Intervention, contacts and ties of a measure.
#[component]
pub fn Linked(
    /// The measure.
    entry: Entry<Measure>,
) -> impl IntoView {
    let locale = use_locale();
    let t = interventions(locale);
    let kinds = Intervention::ALL.iter().enumerate().map(|(at, intervention)| {
        let kind = intervention.kind();
        let word = format!("{} ({}, {})", words::name(locale, *intervention), words::kind(locale, kind), row(kind));
        (at.to_string(), word)
    });
    let kinds: Picks = std::iter::once((String::new(), t.none.to_owned())).chain(kinds).collect();
    let key = move |measure: &Measure| {
        let at = measure.intervention.and_then(|own| Intervention::ALL.iter().position(|other| *other == own));
        at.map(|at| at.to_string()).unwrap_or_default()
    };
    let lacks = Memo::new(move |_| {
        let intervention = entry.with(|measure| measure.intervention).flatten()?;
        let about: Vec<ContactId> = entry.with(|measure| measure.speaks_of().collect())?;
        let sides = entry.case.with(|case| case.newest_map().map(|map| Sides::of(&map.network, about)))?;
        (!sides.suffice(intervention)).then_some(())
    });
    let heading = number::fresh_id();
    let home = heading.clone();
    view! {
        <div class="linked">
            <SelectField
                label=t.intervention
                value=entry.text(key)
                entries=Signal::stored(kinds)
                on_pick=entry
                    .pick(|measure, key| {
                        measure.intervention = key
                            .parse()
                            .ok()
                            .and_then(|at: usize| Intervention::ALL.get(at).copied());
                    })
            />
            <p class="small needs" role="status">
                {move || lacks.get().map(|()| t.linkage_needs)}
            </p>
            <h3 class="about-head" id=heading tabindex="-1">
                {t.about}
            </h3>
            <About entry=entry home=home />
            <Adding entry=entry />
        </div>
    }
}

/// What a measure is about: a contact or a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Of {
    Contact(ContactId),
    Tie(Pair),
}

/// The contacts and ties it is about, each to be taken out.
#[component]
fn About(entry: Entry<Measure>, home: String) -> impl IntoView {
    let locale = use_locale();
    let t = interventions(locale);
    let store = use_store();
    let listed = Memo::new(move |_| {
        let about = entry.with(|measure| {
            let contacts = measure.contacts.iter().copied().map(Of::Contact);
            contacts.chain(measure.ties.iter().copied().map(Of::Tie)).collect::<Vec<_>>()
        });
        let name = |of: Of| entry.case.with(|case| (of, name_of(locale, case, of)));
        about.unwrap_or_default().into_iter().map(name).collect::<Vec<_>>()
    });
    let chip = move |(of, name): (Of, String)| {
        let home = home.clone();
        let said = (t.taken_out)(&name);
        let take_out = move |_| {
            entry.change(Act::Single, |measure| match of {
                Of::Contact(id) => {
                    measure.contacts.remove(&id);
                }
                Of::Tie(pair) => {
                    measure.ties.remove(&pair);
                }
            });
            store.announce(said.clone());
            // The chip with the focus is gone.
            page::focus(&home);
        };
        view! {
            <li>
                <button class="chip" type="button" aria-label=(t.take_out)(&name) on:click=take_out>
                    {name.clone()}
                    <Icon name="close" size="small" />
                </button>
            </li>
        }
    };
    view! {
        <ul class="row about">
            <For each=move || listed.get() key=Clone::clone children=chip />
        </ul>
    }
}

/// Fields that add a contact or a tie.
#[component]
fn Adding(entry: Entry<Measure>) -> impl IntoView {
    let locale = use_locale();
    let t = interventions(locale);
    let store = use_store();
    let ends = RwSignal::new((String::new(), String::new()));
    let people = Memo::new(move |_| entry.case.with(|case| people(locale, case)));
    let choose = move |out: BTreeSet<String>| {
        let rest = people.get().into_iter().filter(|(key, _)| !out.contains(key));
        std::iter::once((String::new(), t.choose.to_owned())).chain(rest).collect::<Picks>()
    };
    let open = Signal::derive(move || {
        let about = entry.with(|measure| measure.contacts.iter().map(|id| id.0.to_string()).collect());
        choose(about.unwrap_or_default())
    });
    let add = move |key: String| {
        if let Some(id) = contact_of(&key) {
            entry.change(Act::Single, |measure| {
                measure.contacts.insert(id);
            });
            let name = entry.case.with_untracked(|case| name_of(locale, case, Of::Contact(id)));
            store.announce((t.added)(&name));
        }
    };
    let pair = move || {
        let (one, other) = ends.get();
        Pair::new(contact_of(&one)?, contact_of(&other)?)
    };
    let add_tie = move |_| {
        if let Some(pair) = untrack(pair) {
            entry.change(Act::Single, |measure| {
                measure.ties.insert(pair);
            });
            let name = entry.case.with_untracked(|case| name_of(locale, case, Of::Tie(pair)));
            store.announce((t.added)(&name));
            ends.set((String::new(), String::new()));
        }
    };
    view! {
        <SelectField label=t.add_contact value=Signal::derive(String::new) entries=open on_pick=add />
        <div class="pair">
            <SelectField
                label=t.tie_from
                value=Signal::derive(move || ends.get().0)
                entries=Signal::derive(move || choose([ends.get().1].into_iter().filter(|key| !key.is_empty()).collect()))
                on_pick=move |key: String| ends.update(|ends| ends.0 = key)
            />
            <SelectField
                label=t.tie_to
                value=Signal::derive(move || ends.get().1)
                entries=Signal::derive(move || choose([ends.get().0].into_iter().filter(|key| !key.is_empty()).collect()))
                on_pick=move |key: String| ends.update(|ends| ends.1 = key)
            />
        </div>
        <button
            class="button"
            data-size="small"
            type="button"
            aria-disabled=move || if pair().is_some() { "false" } else { "true" }
            on:click=add_tie
        >
            <Icon name="connect" size="small" />
            {t.add_tie}
        </button>
    }
}

/// Everybody on any version of the map by name, the newest version first.
fn people(locale: Locale, case: &Case) -> Picks {
    let newest = case.newest_map().into_iter();
    let all = newest.chain(case.maps.iter()).flat_map(|map| map.network.contacts());
    let mut named: BTreeMap<ContactId, String> = BTreeMap::new();
    for contact in all {
        named.entry(contact.id).or_insert_with(|| shown(locale, &contact.name));
    }
    let mut picks: Picks = named.into_iter().map(|(id, name)| (id.0.to_string(), name)).collect();
    order::by_key(&mut picks, |(_, name)| name.to_lowercase());
    picks
}

fn contact_of(key: &str) -> Option<ContactId> {
    key.parse().ok().map(ContactId)
}

/// A contact by name, a tie by both; one that is not on the newest map is still
/// to be made.
fn name_of(locale: Locale, case: &Case, of: Of) -> String {
    let t = interventions(locale);
    let name = |id| shown(locale, case.contact(id).map_or("", |contact| contact.name.as_str()));
    match of {
        Of::Contact(id) => name(id),
        Of::Tie(pair) => {
            let is_there = case.newest_map().is_some_and(|map| map.network.is_tied(pair));
            let (one, other) = pair.ends();
            (if is_there { t.tie } else { t.tie_to_be })(&name(one), &name(other))
        }
    }
}

fn shown(locale: Locale, name: &str) -> String {
    match name.trim() {
        "" => map(locale).nameless.to_owned(),
        name => name.to_owned(),
    }
}
