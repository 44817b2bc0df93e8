//! The head of the inspector: who this is, what the place says, and which key
//! roles the contact holds.

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::contact::Contact;
use crate::domain::map::place::Place;
use crate::i18n::map::map;
use crate::i18n::{measures, roles, words};
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
                <b>{measures::name(locale, role.measure())}</b>
                <p>{measures::meaning(locale, role.measure())}</p>
            </div>
        }
    };
    move || roles.get().into_iter().map(card).collect_view()
}
