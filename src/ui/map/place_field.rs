//! Where a contact stands, as fields: nobody has to drag.

use leptos::prelude::*;

use crate::domain::map::contact::Contact;
use crate::domain::map::network::MapCommand;
use crate::domain::map::place::{Horizon, Place, Sector};
use crate::drawing::geometry::place_near;
use crate::editor::placing::free_place_at;
use crate::i18n::card::card;
use crate::i18n::hands::hands;
use crate::i18n::map::map;
use crate::i18n::{Locale, format, words};
use crate::ui::components::choices::Choices;
use crate::ui::components::field::{NumberField, SelectField};
use crate::ui::map::keys;
use crate::ui::map::speech;
use crate::ui::map::state::{MapState, shown_name};
use crate::ui::store::use_locale;

/// The word for a place beyond the outer horizon.
const OUTSIDE: &str = "outside";
/// How far out that is.
const BEYOND: f64 = 108.0;
/// The distance at which a contact without a place is put on the map.
const USUAL: f64 = 50.0;

/// Sector and nearness.
#[component]
pub fn Position(
    /// The state of the map screen.
    state: MapState,
    /// The contact.
    contact: Memo<Contact>,
) -> impl IntoView {
    let locale = use_locale();
    let t = map(locale);
    let place = move || contact.with_untracked(|contact| contact.place);
    let sectors = move || {
        let none = (String::new(), t.not_placed.to_owned());
        std::iter::once(none).chain(sector_entries(locale)).collect::<Vec<_>>()
    };
    let pick_sector = move |key: String| {
        let sector = Sector::ALL.into_iter().find(|sector| keys::sector(*sector) == key);
        let distance = place().map_or(USUAL, Place::distance);
        let free = |sector| state.version.with_untracked(|version| free_place_at(&version.network, sector, distance));
        put(state, contact, sector.and_then(free));
    };
    let is_placed = Memo::new(move |_| contact.with(|contact| contact.place.is_some()));
    let nearnesses = move || {
        let none = (!is_placed.get()).then(|| (String::new(), "–".to_owned()));
        none.into_iter().chain(nearness_entries(locale)).collect::<Vec<_>>()
    };
    let pick_nearness = move |key: String| {
        if let Some((place, value)) = place().zip(key.parse::<u8>().ok()) {
            put(state, contact, place_near(place.angle(), distance_of(value)));
        }
    };
    let sector = Memo::new(move |_| {
        contact.with(|contact| contact.place.map_or("", |place| keys::sector(place.sector())).to_owned())
    });
    let nearness = Memo::new(move |_| {
        contact.with(|contact| contact.place.map(|place| place.nearness().to_string()).unwrap_or_default())
    });
    view! {
        <div class="pairs">
            <SelectField label=t.sector value=sector entries=Signal::derive(sectors) on_pick=pick_sector />
            <SelectField label=t.nearness value=nearness entries=Signal::derive(nearnesses) on_pick=pick_nearness />
        </div>
    }
}

/// The ring, for a contact that has a place, and the way off the map.
#[component]
pub fn Ring(
    /// The state of the map screen.
    state: MapState,
    /// The contact.
    contact: Memo<Contact>,
) -> impl IntoView {
    let locale = use_locale();
    let t = card(locale);
    let rings = Horizon::ALL
        .map(|horizon| (keys::horizon(horizon).to_owned(), words::horizon(locale, horizon).to_owned()))
        .into_iter()
        .chain([(OUTSIDE.to_owned(), t.outside.to_owned())])
        .collect::<Vec<_>>();
    let value = Signal::derive(move || {
        let word = |place: Place| if place.is_inside() { keys::horizon(place.horizon()) } else { OUTSIDE };
        contact.with(|contact| contact.place.map_or("", word)).to_owned()
    });
    let pick = move |key: String| {
        let horizon = Horizon::ALL.into_iter().find(|horizon| keys::horizon(*horizon) == key);
        let distance = horizon.map_or(BEYOND, Horizon::middle);
        if let Some(place) = contact.with_untracked(|contact| contact.place) {
            put(state, contact, place_near(place.angle(), distance));
        }
    };
    let rings = StoredValue::new(rings);
    let is_placed = Memo::new(move |_| contact.with(|contact| contact.place.is_some()));
    move || {
        is_placed.get().then(|| {
            view! {
                <Choices legend=t.ring entries=rings.get_value() value=value on_pick=pick />
                <button
                    class="button"
                    data-size="small"
                    type="button"
                    on:click=move |_| put(state, contact, None)
                >
                    {hands(locale).park}
                </button>
                <Exact state=state contact=contact />
            }
            .into_any()
        })
    }
}

/// Angle and distance as numbers, for whoever wants the very same place again.
#[component]
fn Exact(state: MapState, contact: Memo<Contact>) -> impl IntoView {
    let locale = use_locale();
    let t = card(locale);
    let field = move |label: &'static str, read: fn(Place) -> f64, moved: fn(Place, f64) -> Option<Place>| {
        let value = Memo::new(move |_| {
            contact.with(|contact| contact.place.map(|place| format::number(locale, Some(read(place)), 1)))
        });
        let write = move |text: String| {
            let place = contact.with_untracked(|contact| contact.place);
            let next = place.zip(format::typed_number(&text)).and_then(|(place, number)| moved(place, number));
            if next.is_some() && next != place {
                put(state, contact, next);
            }
        };
        view! { <NumberField label=label value=Signal::derive(move || value.get().unwrap_or_default()) on_write=write /> }
    };
    view! {
        <details class="more-facts">
            <summary>{t.exact}</summary>
            <p class="note">{t.exact_note}</p>
            <div class="pairs">
                {field(t.angle, Place::angle, |place, angle| place_near(angle, place.distance()))}
                {field(t.distance, Place::distance, |place, distance| place_near(place.angle(), distance))}
            </div>
        </details>
    }
}

/// Puts a contact somewhere, or takes it off the map, and says so.
pub fn put(state: MapState, contact: Memo<Contact>, place: Option<Place>) {
    let locale = state.locale();
    let (id, name) = contact.with_untracked(|contact| (contact.id, shown_name(locale, contact)));
    state.change(MapCommand::Move(vec![(id, place)]));
    state.announce(match place {
        Some(place) => speech::placed(state, &name, place),
        None => (hands(locale).parked)(&name),
    });
}

/// Every sector with its word.
pub fn sector_entries(locale: Locale) -> impl Iterator<Item = (String, String)> {
    Sector::ALL
        .into_iter()
        .map(move |sector| (keys::sector(sector).to_owned(), words::sector(locale, sector).to_owned()))
}

/// Every nearness, the nearest first, with its words.
pub fn nearness_entries(locale: Locale) -> Vec<(String, String)> {
    (0..=9_u8).rev().map(|value| (value.to_string(), (map(locale).nearness_of)(value))).collect()
}

/// The distance in the middle of a ring of nearness; just outside for 0.
pub fn distance_of(nearness: u8) -> f64 {
    const RING: f64 = 100.0 / 9.0;
    (9.5 - f64::from(nearness.min(9))) * RING
}
