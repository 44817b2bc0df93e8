//! What the hand has done, in words for those who do not see it.

use leptos::prelude::*;

use crate::domain::map::place::Place;
use crate::drawing::tie::TieId;
use crate::editor::intent::{Announcement, End};
use crate::editor::reading::Reading;
use crate::i18n::hands::hands;
use crate::i18n::map::map;
use crate::i18n::{Locale, words};
use crate::ui::map::state::MapState;

/// The sentence for an announcement; `None` where another message says it.
pub fn sentence(state: MapState, announcement: &Announcement) -> Option<String> {
    let (t, h) = (map(state.locale()), hands(state.locale()));
    match announcement {
        Announcement::Moved(ids) => match ids.as_slice() {
            [] => None,
            [one] => {
                let place = state.contact_now(*one)?.place?;
                Some(placed(state, &state.name_now(*one), place))
            }
            several => Some((t.moved_several)(several.len())),
        },
        Announcement::LinkStarted(end) => Some((t.link_started)(&name(state, *end))),
        Announcement::Connected(tie) => Some(of_both(state, *tie, t.connected)),
        Announcement::AlreadyConnected(tie) => Some(of_both(state, *tie, t.connected_already)),
        Announcement::Disconnected(tie) => Some(of_both(state, *tie, t.disconnected)),
        Announcement::GivenUp => Some(t.given_up.to_owned()),
        Announcement::AtTheEnd => Some(t.at_the_end.to_owned()),
        Announcement::ConnectedAll(count) => Some((h.connected_all)(*count)),
        Announcement::Parked(ids) => match ids.as_slice() {
            [] => None,
            [one] => Some((h.parked)(&state.name_now(*one))),
            several => Some((h.parked_several)(several.len())),
        },
        Announcement::Reached(stop) => {
            let (one, other) = ends(state, stop.tie);
            Some((h.reached)(&one, &other, stop.number, stop.of))
        }
        Announcement::NoTies(end) => Some((h.no_ties)(&name(state, *end))),
        // The message with the way back says it.
        Announcement::Selected(0) | Announcement::Removed(_) => None,
        Announcement::Selected(count) => Some((t.selected)(*count)),
    }
}

/// "Oma Hilde: Familie, nah, Nähe 7"
pub fn placed(state: MapState, name: &str, place: Place) -> String {
    let locale = state.locale();
    let reading = Reading::of(place);
    let t = map(locale);
    (t.placed_at)(name, words::sector(locale, reading.sector), horizon(locale, reading), reading.nearness)
}

/// "Familie · nah · Nähe 7"
pub fn read_out(locale: Locale, place: Place) -> String {
    let reading = Reading::of(place);
    let nearness = (map(locale).nearness_value)(reading.nearness);
    format!("{} · {} · {nearness}", words::sector(locale, reading.sector), horizon(locale, reading))
}

/// "nah", or that it lies outside.
pub fn horizon(locale: Locale, reading: Reading) -> &'static str {
    reading.horizon.map_or(map(locale).outside, |horizon| words::horizon(locale, horizon))
}

/// The name of an end.
pub fn name(state: MapState, end: End) -> String {
    match end {
        End::Anchor => {
            let name = state.case.with_untracked(|case| case.client.name.trim().to_owned());
            if name.is_empty() { map(state.locale()).anchor.to_owned() } else { name }
        }
        End::Contact(id) => state.name_now(id),
    }
}

/// Both ends of a tie by name.
pub fn ends(state: MapState, tie: TieId) -> (String, String) {
    match tie {
        TieId::Anchor(id) => (name(state, End::Anchor), state.name_now(id)),
        TieId::Between(pair) => {
            let (one, other) = pair.ends();
            (state.name_now(one), state.name_now(other))
        }
    }
}

fn of_both(state: MapState, tie: TieId, say: fn(&str, &str) -> String) -> String {
    let (one, other) = ends(state, tie);
    say(&one, &other)
}
