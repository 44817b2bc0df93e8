//! Keys on a map with nothing in the hand. Every act of the pointer has one.

use crate::domain::ids::ContactId;
use crate::domain::map::network::MapCommand;
use crate::domain::map::place::{Horizon, Place, Sector};
use crate::editor::gesture::{Context, Gesture};
use crate::editor::holding::{Nudging, move_command};
use crate::editor::input::{Key, Modifiers};
use crate::editor::intent::{Announcement, End, Form, Intent};
use crate::editor::linking::Linking;
use crate::editor::placing::free_place;
use crate::editor::selection::Selection;

/// What a key does.
pub(super) fn press(key: Key, modifiers: Modifiers, context: &Context) -> (Gesture, Vec<Intent>) {
    match key {
        Key::Up | Key::Down | Key::Left | Key::Right => push(key, modifiers, context),
        Key::Digit(digit) => (Gesture::Idle, to_sector(digit, context)),
        Key::Enter => (Gesture::Idle, open(context)),
        Key::Delete => (Gesture::Idle, remove(context)),
        Key::Escape if *context.selection == Selection::Nothing => (Gesture::Idle, Vec::new()),
        Key::Escape => (Gesture::Idle, vec![Intent::Select(Selection::Nothing)]),
        Key::LetterA if modifiers.command => {
            let placed = context.scene.nodes.iter().map(|node| node.contact);
            (Gesture::Idle, vec![Intent::Select(Selection::contacts(placed))])
        }
        Key::LetterA => (Gesture::Idle, add(context)),
        Key::LetterC => connect(context),
    }
}

/// Whom a key concerns: the focused contact, with the whole selection if it
/// belongs to it; without focus the selection.
fn subjects(context: &Context) -> Vec<ContactId> {
    let known = |id: &ContactId| context.network.contact(*id).is_some();
    match context.focus {
        Some(End::Contact(id)) if !context.selection.holds(id) => Some(id).filter(known).into_iter().collect(),
        Some(End::Anchor | End::Contact(_)) | None => context.selection.ids().filter(known).collect(),
    }
}

fn push(key: Key, modifiers: Modifiers, context: &Context) -> (Gesture, Vec<Intent>) {
    match Nudging::of(context.network, subjects(context)) {
        Some(nudging) => pushed(nudging, key, modifiers),
        None => (Gesture::Idle, Vec::new()),
    }
}

/// One step more; says so when there is none left.
pub(super) fn pushed(nudging: Nudging, key: Key, modifiers: Modifiers) -> (Gesture, Vec<Intent>) {
    let before = nudging.places();
    let nudging = nudging.pushed(key, modifiers);
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
    match move_command(context.network, &places) {
        Some(command) => {
            let moved = places.iter().map(|(id, _)| *id).collect();
            vec![Intent::Command(command), Intent::Announce(Announcement::Moved(moved))]
        }
        None => Vec::new(),
    }
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
    let focused = match context.focus {
        Some(End::Contact(id)) => Some(id),
        Some(End::Anchor) => return vec![Intent::Select(Selection::Anchor), Intent::Open(Form::Client)],
        None => None,
    };
    let contact = focused.or_else(|| context.selection.only());
    contact.map(|id| vec![Intent::Select(Selection::contact(id)), Intent::Open(Form::Edit(id))]).unwrap_or_default()
}

fn remove(context: &Context) -> Vec<Intent> {
    let selection = match context.selection {
        Selection::Tie(_) => context.selection.clone(),
        Selection::Nothing | Selection::Anchor | Selection::Contacts(_) => Selection::contacts(subjects(context)),
    };
    let Some(command) = selection.removal(context.network) else { return Vec::new() };
    let said = match (&selection, &command) {
        (Selection::Tie(tie), _) => Announcement::Disconnected(*tie),
        (_, MapCommand::Remove(ids)) => Announcement::Removed(ids.clone()),
        (Selection::Nothing | Selection::Anchor | Selection::Contacts(_), _) => return Vec::new(),
    };
    vec![Intent::Command(command), Intent::Select(Selection::Nothing), Intent::Announce(said)]
}

/// A new contact stands near the focused one, else in the first sector.
fn add(context: &Context) -> Vec<Intent> {
    let subject = subjects(context).first().and_then(|id| context.network.contact(*id));
    let place = subject.and_then(|contact| contact.place);
    let (sector, horizon) = place.map_or((Sector::Family, Horizon::Middle), |place| (place.sector(), place.horizon()));
    free_place(context.network, sector, horizon).map(|place| vec![Intent::Open(Form::Add(place))]).unwrap_or_default()
}

/// With several contacts selected `c` ties them all, else it starts a tie.
fn connect(context: &Context) -> (Gesture, Vec<Intent>) {
    let subjects = subjects(context);
    let from = match (context.focus, subjects.as_slice()) {
        (Some(End::Anchor), _) => End::Anchor,
        (Some(End::Contact(_)) | None, [one]) => End::Contact(*one),
        (Some(End::Contact(_)) | None, _) => {
            let command = context.selection.tied_together(context.network);
            return (Gesture::Idle, command.map(Intent::Command).into_iter().collect());
        }
    };
    (Gesture::Linking(Linking::waiting(from)), vec![Intent::Announce(Announcement::LinkStarted(from))])
}
