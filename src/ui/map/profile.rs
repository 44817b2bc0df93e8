//! The head of the inspector: who this is, what the place says, which key roles
//! the contact holds, and its own numbers.

use std::sync::Arc;

use leptos::prelude::*;

use crate::analysis::own::{self, OwnNumbers};
use crate::analysis::report::Report;
use crate::domain::ids::ContactId;
use crate::domain::map::contact::Contact;
use crate::domain::map::place::Place;
use crate::i18n::map::map;
use crate::i18n::numbers::{self as texts, numbers};
use crate::i18n::{Locale, format, measures, roles, roles_on_map, words};
use crate::ui::components::icon::Icon;
use crate::ui::map::key_roles;
use crate::ui::map::keys;
use crate::ui::map::nodes::Picture;
use crate::ui::map::state::{MapState, shown_name};
use crate::ui::store::use_locale;

/// The symbol, the name, and who this is.
#[component]
pub fn Who(
    /// The contact.
    contact: Memo<Contact>,
) -> impl IntoView {
    let locale = use_locale();
    let line = move || {
        contact.with(|contact| {
            let parts = [roles::shown(locale, contact.role.trim()), contact.age.trim()];
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
pub fn Reading(
    /// The contact.
    contact: Memo<Contact>,
) -> impl IntoView {
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
pub fn Roles(
    /// The state of the map screen.
    state: MapState,
    /// Which contact.
    id: ContactId,
) -> impl IntoView {
    let locale = use_locale();
    let roles = Memo::new(move |_| state.report.with(|report| key_roles::of_contact(report, id)));
    let card = move |role: key_roles::KeyRole| {
        view! {
            <div class="keyrole">
                <span class="legend-badge">
                    <Icon name=role.icon() />
                </span>
                <b>{roles_on_map::role(locale, role)}</b>
                <p>{measures::meaning(locale, role.measure())}</p>
            </div>
        }
    };
    view! {
        {move || roles.get().into_iter().map(card).collect_view()}
        <Own state=state id=id />
    }
}

/// The numbers of the contact, folded: names and ties come first.
#[component]
fn Own(state: MapState, id: ContactId) -> impl IntoView {
    let locale = use_locale();
    let own = own_numbers(state, Signal::derive(move || Some(id)));
    view! {
        <details class="more-facts">
            <summary>{numbers(locale).own}</summary>
            {move || own.get().map(|(_, own)| lines(locale, &own))}
        </details>
    }
}

/// The numbers of a contact as lines; why there are none where there are none.
pub fn lines(locale: Locale, own: &OwnNumbers) -> AnyView {
    let t = numbers(locale);
    if let Some(reason) = own.left_out {
        return view! { <p class="small quiet">{(t.not_counted)(texts::reason(locale, reason))}</p> }.into_any();
    }
    let or_none = |list: Vec<String>| if list.is_empty() { t.none.to_owned() } else { list.join(", ") };
    let clusters = own.clusters.iter().map(|at| texts::letter(*at)).collect();
    let door = |sector| {
        let word = words::sector(locale, sector);
        if own.sole_doors.contains(&sector) { (t.sole_door)(word) } else { word.to_owned() }
    };
    let facts = [
        (map(locale).nearness, own.nearness.map_or_else(|| "–".to_owned(), |nearness| nearness.to_string())),
        (t.own_degree, own.degree.to_string()),
        (t.own_betweenness, format::number(locale, own.betweenness, 1)),
        (t.own_clusters, or_none(clusters)),
        (t.own_cliques, own.cliques.to_string()),
        (t.own_doors, or_none(own.doors.iter().copied().map(door).collect())),
    ];
    let fact = |(word, value): (&'static str, String)| {
        view! {
            <div>
                <dt>{word}</dt>
                <dd>{value}</dd>
            </div>
        }
    };
    view! {
        <dl class="figures">{facts.into_iter().map(fact).collect_view()}</dl>
        {own.cuts.then(|| view! { <p class="small">{t.cuts}</p> })}
    }
    .into_any()
}

/// The same in a few words, for a card beside the map.
pub fn brief(locale: Locale, own: &OwnNumbers, roles: &[&str]) -> Vec<String> {
    let t = numbers(locale);
    if let Some(reason) = own.left_out {
        return vec![(t.not_counted)(texts::reason(locale, reason))];
    }
    let fact = |word: &str, value: String| format!("{word} {value}");
    let nearness = own.nearness.map_or_else(|| "–".to_owned(), |nearness| nearness.to_string());
    let clusters: Vec<String> = own.clusters.iter().map(|at| texts::letter(*at)).collect();
    let groups = [
        (!clusters.is_empty()).then(|| fact(t.own_clusters, clusters.join(", "))),
        (own.cliques > 0).then(|| fact(t.own_cliques, own.cliques.to_string())),
    ];
    let lines = [
        [fact(map(locale).nearness, nearness), fact(t.own_ties, own.degree.to_string())].join(" · "),
        fact(t.own_betweenness, format::number(locale, own.betweenness, 1)),
        groups.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        roles.join(" · "),
    ];
    lines.into_iter().filter(|line| !line.is_empty()).collect()
}

/// The numbers of whoever is asked for, followed as they change.
pub fn own_numbers(state: MapState, id: Signal<Option<ContactId>>) -> Memo<Option<(ContactId, OwnNumbers)>> {
    Memo::new(move |_| {
        let id = id.get()?;
        let population = state.population.get();
        let own =
            |report: &Arc<Report>| state.version.with(|version| own::of(&version.network, population, report, id));
        Some((id, state.report.with(own)?))
    })
}
