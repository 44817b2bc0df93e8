//! A pointer that is down and has not moved yet: a tap, or the start of a
//! drag. What it becomes depends on the tool and on what is under it.

use crate::domain::ids::ContactId;
use crate::drawing::geometry::place_at;
use crate::editor::gesture::{Context, Gesture, Step, led};
use crate::editor::hit::Target;
use crate::editor::holding::{Held, Moving, Over};
use crate::editor::input::{Button, Course, Input, Pointer};
use crate::editor::intent::{Announcement, End, Form, Intent};
use crate::editor::lasso::Lasso;
use crate::editor::linking::{LinkHold, Linking};
use crate::editor::looking::{Pan, Pinch, pan};
use crate::editor::selection::{Selection, chosen};
use crate::editor::tool::Tool;

/// How far a press travels before it is a drag, in pixels.
const DRAG: f64 = 4.0;

/// A pointer that went down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Press {
    /// Where and how.
    pub pointer: Pointer,
    /// What was under it.
    pub target: Target,
}

impl Press {
    /// True once the pointer has come so far that a drag is meant.
    pub(super) fn is_dragged(&self, now: Pointer) -> bool {
        self.pointer.at_screen.distance_to(now.at_screen) > DRAG
    }
}

/// The next state of a press.
pub(super) fn step(press: Press, input: Input, context: &Context) -> Step {
    match input.course(press.pointer.id) {
        Course::Moved(now) if press.is_dragged(now) => drag(press, now, context),
        Course::Lifted(_) => tap(press, context),
        Course::Rested => match press.target {
            Target::Contact(id) => (Gesture::Idle, chosen(context.selection.toggled(id))),
            Target::Anchor
            | Target::Handle(_)
            | Target::Tie(_)
            | Target::Sector(_)
            | Target::Water
            | Target::Outside => (Gesture::Pressing(press), Vec::new()),
        },
        Course::Joined(second) => {
            (Gesture::Pinching(Pinch::new(press.pointer, second, context.viewport, None)), Vec::new())
        }
        Course::GivenUp => (Gesture::Idle, Vec::new()),
        Course::Moved(_) | Course::Elsewhere => (Gesture::Pressing(press), Vec::new()),
    }
}

/// A press that starts to travel.
fn drag(press: Press, now: Pointer, context: &Context) -> Step {
    if press.pointer.button == Button::Middle {
        return shift_view(press, now, context);
    }
    match (press.target, context.tool) {
        (Target::Handle(end), Tool::Select | Tool::Add | Tool::Connect | Tool::Lasso) => draw_tie(end, now, context),
        (Target::Contact(id), Tool::Connect) => draw_tie(End::Contact(id), now, context),
        (Target::Anchor, Tool::Connect) => draw_tie(End::Anchor, now, context),
        (Target::Contact(id), Tool::Select | Tool::Add | Tool::Lasso) => take_up(id, press, now, context),
        (Target::Tie(_) | Target::Sector(_) | Target::Water | Target::Outside, Tool::Lasso) => {
            circle(press, now, context)
        }
        (Target::Tie(_) | Target::Sector(_) | Target::Water | Target::Outside, Tool::Select)
            if press.pointer.modifiers.shift =>
        {
            circle(press, now, context)
        }
        (Target::Anchor, Tool::Select | Tool::Add | Tool::Lasso)
        | (
            Target::Tie(_) | Target::Sector(_) | Target::Water | Target::Outside,
            Tool::Select | Tool::Add | Tool::Connect,
        ) => shift_view(press, now, context),
    }
}

/// Takes a contact up, with everybody selected if it belongs to them.
fn take_up(id: ContactId, press: Press, now: Pointer, context: &Context) -> Step {
    let (selection, intents) = if context.selection.holds(id) {
        (context.selection.clone(), Vec::new())
    } else {
        let next = if press.pointer.modifiers.shift { context.selection.toggled(id) } else { Selection::contact(id) };
        (next.clone(), vec![Intent::Select(next)])
    };
    // Whoever waits in the tray is not on the map to be taken up.
    let others = selection.ids().filter(|other| *other != id);
    let mut held = Held::of(context.network, std::iter::once(id).chain(others));
    held.retain(|held| held.start.is_some());
    let start_at_map = context.viewport.map_from_screen(press.pointer.at_screen);
    let moving = Moving {
        pointer: press.pointer.id,
        held,
        start_at_map,
        now_at_map: start_at_map,
        guide: None,
        over: Over::Map,
    };
    (Gesture::Moving(led(moving, now, context)), intents)
}

fn shift_view(press: Press, now: Pointer, context: &Context) -> Step {
    pan(Pan::new(press.pointer, context.viewport, None), Input::Move(now), context)
}

fn draw_tie(from: End, now: Pointer, context: &Context) -> Step {
    let at_map = Some(context.viewport.map_from_screen(now.at_screen));
    let linking = Linking { from, at_map, hold: LinkHold::Dragging(now.id) };
    (Gesture::Linking(linking), vec![Intent::Announce(Announcement::LinkStarted(from))])
}

fn circle(press: Press, now: Pointer, context: &Context) -> Step {
    let added_to = if press.pointer.modifiers.shift { context.selection.clone() } else { Selection::Nothing };
    let line_at_map = [press.pointer, now].map(|pointer| context.viewport.map_from_screen(pointer.at_screen)).to_vec();
    (Gesture::Lassoing(Lasso { pointer: now.id, line_at_map, added_to }), Vec::new())
}

/// A press that did not travel.
fn tap(press: Press, context: &Context) -> Step {
    if press.pointer.button == Button::Middle {
        return (Gesture::Idle, Vec::new());
    }
    let several = press.pointer.modifiers.shift || press.pointer.modifiers.command;
    match (press.target, context.tool) {
        (Target::Handle(end), Tool::Select | Tool::Add | Tool::Connect | Tool::Lasso) => start_tie(end),
        (Target::Contact(id), Tool::Connect) => start_tie(End::Contact(id)),
        (Target::Anchor, Tool::Connect) => start_tie(End::Anchor),
        (Target::Contact(id), Tool::Select | Tool::Add | Tool::Lasso) => {
            select(if several { context.selection.toggled(id) } else { Selection::contact(id) })
        }
        (Target::Sector(sector), Tool::Select | Tool::Lasso) => {
            let sector = Selection::sector(context.network, sector);
            let next = if several { context.selection.with(sector.ids()) } else { sector };
            (Gesture::Idle, chosen(next))
        }
        (Target::Tie(_) | Target::Sector(_) | Target::Water | Target::Outside, Tool::Add) => {
            let place = place_at(context.viewport.map_from_screen(press.pointer.at_screen));
            (Gesture::Idle, place.map(|place| Intent::Open(Form::Add(place))).into_iter().collect())
        }
        (Target::Tie(tie), Tool::Select | Tool::Connect | Tool::Lasso) => select(Selection::Tie(tie)),
        (Target::Anchor, Tool::Select | Tool::Add | Tool::Lasso) => {
            if several {
                (Gesture::Idle, Vec::new())
            } else {
                select(Selection::Anchor)
            }
        }
        (Target::Sector(_), Tool::Connect)
        | (Target::Water | Target::Outside, Tool::Select | Tool::Connect | Tool::Lasso) => {
            if several {
                (Gesture::Idle, Vec::new())
            } else {
                select(Selection::Nothing)
            }
        }
    }
}

fn select(selection: Selection) -> Step {
    (Gesture::Idle, vec![Intent::Select(selection)])
}

fn start_tie(from: End) -> Step {
    (Gesture::Linking(Linking::waiting(from)), vec![Intent::Announce(Announcement::LinkStarted(from))])
}
