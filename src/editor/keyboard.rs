//! Keys on a map with nothing in the hand. Every act of the pointer has one.

use crate::domain::ids::ContactId;
use crate::domain::map::network::Network;
use crate::domain::map::place::{Horizon, Place, Sector};
use crate::drawing::geometry::Point;
use crate::drawing::tie::TieId;
use crate::editor::gesture::{Context, Gesture, park, put_down, view_of};
use crate::editor::holding::Nudging;
use crate::editor::input::{Arrow, Key, Modifiers};
use crate::editor::intent::{Announcement, End, Form, Intent};
use crate::editor::linking::Linking;
use crate::editor::placing::free_place;
use crate::editor::selection::{Selection, chosen};
use crate::editor::walking::{is_of, next_tie, ties_of};

/// How far an arrow key shifts the view, in pixels, and the large step with Shift.
const SHIFT: (f64, f64) = (60.0, 240.0);

/// What a key does.
pub(super) fn press(key: Key, modifiers: Modifiers, context: &Context) -> (Gesture, Vec<Intent>) {
    let of_subjects = || Selection::contacts(subjects(context));
    let intents = match key {
        Key::Arrow(arrow) if modifiers.alt => vec![shift(arrow, modifiers, context)],
        Key::Arrow(arrow) => return push(arrow, modifiers, context),
        Key::Connect => return connect(context),
        Key::Digit(digit) => to_sector(digit, context),
        Key::Enter => open(context),
        Key::Delete => remove(context),
        Key::Escape if *context.selection == Selection::Nothing => Vec::new(),
        Key::Escape => vec![Intent::Select(Selection::Nothing)],
        Key::Add => add(context),
        Key::Ties => walk(modifiers, context),
        Key::Park => park(subjects(context), context.network),
        Key::Everybody => chosen(Selection::contacts(context.scene.nodes.iter().map(|node| node.contact))),
        Key::Sector => chosen(of_subjects().with_sectors(context.network)),
        Key::Linked => chosen(of_subjects().with_neighbours(context.network)),
    };
    (Gesture::Idle, intents)
}

/// The view goes the way of the arrow.
fn shift(arrow: Arrow, modifiers: Modifiers, context: &Context) -> Intent {
    let step = if modifiers.shift { SHIFT.1 } else { SHIFT.0 };
    let way = match arrow {
        Arrow::Up => Point::new(0.0, step),
        Arrow::Down => Point::new(0.0, -step),
        Arrow::Left => Point::new(step, 0.0),
        Arrow::Right => Point::new(-step, 0.0),
    };
    view_of(context.viewport.panned(way), context)
}

/// The next tie of whoever has the focus is selected.
fn walk(modifiers: Modifiers, context: &Context) -> Vec<Intent> {
    let Some(end) = context.focus.or_else(|| context.selection.only().map(End::Contact)) else { return Vec::new() };
    let ties = ties_of(context.network, context.scene, end);
    match next_tie(&ties, selected_tie(context), modifiers.shift) {
        Some(stop) => {
            vec![Intent::Select(Selection::Tie(stop.tie)), Intent::Announce(Announcement::Reached(stop))]
        }
        None => vec![Intent::Announce(Announcement::NoTies(end))],
    }
}

/// The selected tie, unless the focus has gone on to somebody it does not touch:
/// a key then means the one who has the focus.
fn selected_tie(context: &Context) -> Option<TieId> {
    match context.selection {
        Selection::Tie(tie) => Some(*tie).filter(|tie| context.focus.is_none_or(|end| is_of(*tie, end))),
        Selection::Nothing | Selection::Anchor | Selection::Contacts(_) => None,
    }
}

/// Whom a key concerns: the focused contact, with the whole selection if it
/// belongs to it, itself first; without focus the selection.
fn subjects(context: &Context) -> Vec<ContactId> {
    let known = |id: &ContactId| context.network.contact(*id).is_some();
    match context.focus {
        Some(End::Contact(id)) if !context.selection.holds(id) => Some(id).filter(known).into_iter().collect(),
        Some(End::Contact(id)) => {
            let others = context.selection.ids().filter(|other| *other != id);
            std::iter::once(id).chain(others).filter(known).collect()
        }
        Some(End::Anchor) | None => context.selection.ids().filter(known).collect(),
    }
}

fn push(arrow: Arrow, modifiers: Modifiers, context: &Context) -> (Gesture, Vec<Intent>) {
    match Nudging::of(context.network, subjects(context)) {
        Some(nudging) => pushed(nudging, arrow, modifiers),
        None => (Gesture::Idle, Vec::new()),
    }
}

/// One step more; says so when there is none left.
pub(super) fn pushed(nudging: Nudging, arrow: Arrow, modifiers: Modifiers) -> (Gesture, Vec<Intent>) {
    let before = nudging.places();
    let nudging = nudging.pushed(arrow, modifiers);
    let stuck = nudging.places() == before;
    let said = if stuck { vec![Intent::Announce(Announcement::AtTheEnd)] } else { Vec::new() };
    (Gesture::Nudging(nudging), said)
}

/// Digits lead to the sectors in their order, at the same distance and the
/// same place within the sector; contacts of the tray find a free place.
fn to_sector(digit: u8, context: &Context) -> Vec<Intent> {
    let Some(sector) = usize::from(digit).checked_sub(1).and_then(|at| Sector::ALL.get(at)) else {
        return Vec::new();
    };
    let mut places = Vec::new();
    for id in subjects(context) {
        let place = match context.network.contact(id).and_then(|contact| contact.place) {
            Some(place) => in_sector(place, *sector),
            None => free_place(context.network, *sector, Horizon::Middle),
        };
        places.extend(place.map(|place| (id, place)));
    }
    put_down(&places, context)
}

fn in_sector(place: Place, sector: Sector) -> Option<Place> {
    if place.sector() == sector {
        return Some(place);
    }
    // The upper bound of a sector belongs to the next one.
    let within = (place.angle() - place.sector().middle()).clamp(-45.0, 44.9);
    Place::new(sector.middle() + within, place.distance())
}

fn open(context: &Context) -> Vec<Intent> {
    if selected_tie(context).is_some() {
        return vec![Intent::Open(Form::EditTie)];
    }
    let focused = match context.focus {
        Some(End::Contact(id)) => Some(id),
        Some(End::Anchor) => return vec![Intent::Select(Selection::Anchor), Intent::Open(Form::Client)],
        None => None,
    };
    // The focus may still be on somebody who has just been removed.
    let contact = focused.filter(|id| context.network.contact(*id).is_some()).or_else(|| context.selection.only());
    contact.map(|id| vec![Intent::Select(Selection::contact(id)), Intent::Open(Form::Edit(id))]).unwrap_or_default()
}

fn remove(context: &Context) -> Vec<Intent> {
    let tie = selected_tie(context);
    let selection = tie.map_or_else(|| Selection::contacts(subjects(context)), Selection::Tie);
    let Some(command) = selection.removal(context.network) else { return Vec::new() };
    let said = tie.map_or_else(|| Announcement::Removed(selection.ids().collect()), Announcement::Disconnected);
    vec![Intent::Command(Box::new(command)), Intent::Select(Selection::Nothing), Intent::Announce(said)]
}

/// A new contact stands near the focused one, else in the first sector.
fn add(context: &Context) -> Vec<Intent> {
    let subject = subjects(context).first().and_then(|id| context.network.contact(*id));
    let place = subject.and_then(|contact| contact.place);
    let (sector, horizon) = place.map_or((Sector::Family, Horizon::Middle), |place| (place.sector(), place.horizon()));
    free_place(context.network, sector, horizon).map(|place| vec![Intent::Open(Form::Add(place))]).unwrap_or_default()
}

/// What follows from tying all selected contacts with each other.
fn tie_together(selection: &Selection, network: &Network) -> Vec<Intent> {
    let drawn = selection.untied(network).len();
    let command = selection.tied_together(network);
    let said = Intent::Announce(Announcement::ConnectedAll(drawn));
    command.map_or_else(Vec::new, |command| vec![Intent::Command(Box::new(command)), said])
}

/// With several contacts selected `c` ties them all, else it starts a tie.
fn connect(context: &Context) -> (Gesture, Vec<Intent>) {
    let subjects = subjects(context);
    let from = match (context.focus, subjects.as_slice()) {
        (Some(End::Anchor), _) => End::Anchor,
        (Some(End::Contact(_)) | None, [one]) => End::Contact(*one),
        (Some(End::Contact(_)) | None, _) => {
            return (Gesture::Idle, tie_together(context.selection, context.network));
        }
    };
    (Gesture::Linking(Linking::waiting(from)), vec![Intent::Announce(Announcement::LinkStarted(from))])
}
