//! What the hand is doing right now, and how each input leads on.
//!
//! A gesture is one of a few states; [`Gesture::step`] takes an input and gives
//! the next state and what is wanted. Three promises hold for every gesture:
//! Escape and a lost pointer leave no trace; a gesture ends when its contact
//! vanishes or the map changes under it; what [`preview`] shows is what the
//! release will commit.

use crate::domain::ids::ContactId;
use crate::domain::map::network::{MapCommand, Network};
use crate::domain::map::place::Place;
use crate::drawing::geometry::{Point, Rect, point_of};
use crate::drawing::scene::Scene;
use crate::editor::arranging::parked;
use crate::editor::hit::hit_with;
use crate::editor::holding::{Held, Moving, Nudging, Over, move_command};
use crate::editor::input::{Course, Input, Key, Modifiers, Pointer};
use crate::editor::intent::{Announcement, End, Intent};
use crate::editor::keyboard;
use crate::editor::lasso::{self, Lasso};
use crate::editor::linking::{self, Linking, end_of};
use crate::editor::looking::{self, Pan, Pinch};
use crate::editor::press::{self, Press};
use crate::editor::selection::Selection;
use crate::editor::snapping;
use crate::editor::tool::Tool;
use crate::editor::viewport::{Screen, Viewport};

/// How much larger the map gets for a pixel of the wheel.
const WHEEL: f64 = 1.0015;

/// How far from the edge of the free screen a contact that was put down is
/// seen at least, in pixels.
const CLEAR: f64 = 48.0;

/// What a step may look at.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The map as it is committed.
    pub network: &'a Network,
    /// What is drawn of it.
    pub scene: &'a Scene,
    /// The view.
    pub viewport: Viewport,
    /// The canvas.
    pub screen: Screen,
    /// The tool.
    pub tool: Tool,
    /// What is selected.
    pub selection: &'a Selection,
    /// What has the keyboard focus.
    pub focus: Option<End>,
    /// Who shows a handle to draw a tie from.
    pub handles: &'a [End],
    /// Whether rings hold what is carried.
    pub snaps: bool,
    /// The tray on the canvas, in pixels, while it is shown.
    pub tray: Option<Rect>,
}

/// What the hand is doing.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Gesture {
    /// Nothing.
    #[default]
    Idle,
    /// A pointer is down and has not moved: a tap, or the start of something.
    Pressing(Press),
    /// Carrying contacts.
    Moving(Moving),
    /// Drawing a tie.
    Linking(Linking),
    /// Shifting the view.
    Panning(Pan),
    /// Two fingers shift and zoom the view.
    Pinching(Pinch),
    /// Drawing a line around contacts.
    Lassoing(Lasso),
    /// Arrow keys are down.
    Nudging(Nudging),
}

/// The next state, and what is wanted, in the order to be fulfilled.
pub type Step = (Gesture, Vec<Intent>);

impl Gesture {
    /// Carrying a contact from the tray, from a pointer that went down there.
    pub fn from_tray(contact: ContactId, pointer: Pointer, viewport: Viewport) -> Self {
        let at_map = viewport.map_from_screen(pointer.at_screen);
        let held = vec![Held { contact, start: None }];
        Self::Moving(Moving {
            pointer: pointer.id,
            held,
            start_at_map: at_map,
            now_at_map: at_map,
            guide: None,
            over: Over::Tray,
        })
    }

    /// What of it is left when the map has changed meanwhile: an act was taken
    /// back, a form was sent, another version is shown. Only fingers that hold
    /// the view go on holding it.
    #[must_use]
    pub fn after_change(self) -> Self {
        match self {
            Self::Panning(pan) => Self::Panning(pan.alone()),
            Self::Pinching(pinch) => Self::Pinching(pinch.alone()),
            Self::Idle
            | Self::Pressing(_)
            | Self::Moving(_)
            | Self::Linking(_)
            | Self::Lassoing(_)
            | Self::Nudging(_) => Self::Idle,
        }
    }

    /// True while letting go would take contacts off the map.
    pub fn is_over_tray(&self) -> bool {
        matches!(self, Self::Moving(moving) if moving.over == Over::Tray)
    }

    /// True while Escape would give something up: then it is given up first,
    /// before an act is taken back.
    pub fn is_half_done(&self) -> bool {
        match self {
            Self::Moving(_) | Self::Linking(_) | Self::Lassoing(_) | Self::Nudging(_) => true,
            Self::Idle | Self::Pressing(_) | Self::Panning(_) | Self::Pinching(_) => false,
        }
    }

    /// The contacts in the hand and where they are now.
    pub fn places(&self) -> Vec<(ContactId, Place)> {
        match self {
            Self::Moving(moving) => moving.places(),
            Self::Nudging(nudging) => nudging.places(),
            Self::Idle
            | Self::Pressing(_)
            | Self::Linking(_)
            | Self::Panning(_)
            | Self::Pinching(_)
            | Self::Lassoing(_) => Vec::new(),
        }
    }

    /// The next state, and what is wanted.
    #[must_use]
    pub fn step(self, input: Input, context: &Context) -> Step {
        let gesture = if self.is_alive(context.network) { self } else { Self::Idle };
        if let Input::Wheel { at_screen, way, modifiers } = input {
            let intents = gesture.wheel(at_screen, way, modifiers, context);
            return (gesture, intents);
        }
        match gesture {
            Self::Idle => idle(input, context),
            Self::Pressing(press) => press::step(press, input, context),
            Self::Moving(moving) => carry(moving, input, context),
            Self::Linking(linking) => linking::step(linking, input, context),
            Self::Panning(pan) => looking::pan(pan, input, context),
            Self::Pinching(pinch) => looking::pinch(pinch, input, context),
            Self::Lassoing(lasso) => lasso::step(lasso, input, context),
            Self::Nudging(nudging) => nudge(nudging, input, context),
        }
    }

    fn is_alive(&self, network: &Network) -> bool {
        let known = |id: ContactId| network.contact(id).is_some();
        let end_known = |end: End| match end {
            End::Anchor => true,
            End::Contact(id) => known(id),
        };
        match self {
            Self::Idle | Self::Panning(_) | Self::Pinching(_) | Self::Lassoing(_) => true,
            Self::Pressing(press) => end_of(press.target).is_none_or(end_known),
            Self::Moving(moving) => moving.held.iter().all(|held| known(held.contact)),
            Self::Nudging(nudging) => nudging.held.iter().all(|held| known(held.contact)),
            Self::Linking(linking) => end_known(linking.from),
        }
    }

    /// The wheel zooms; with Shift it shifts. A view that a pointer holds stays.
    fn wheel(&self, at_screen: Point, way: Point, modifiers: Modifiers, context: &Context) -> Vec<Intent> {
        match self {
            Self::Panning(_) | Self::Pinching(_) => Vec::new(),
            Self::Idle
            | Self::Pressing(_)
            | Self::Moving(_)
            | Self::Linking(_)
            | Self::Lassoing(_)
            | Self::Nudging(_) => {
                let view = if modifiers.shift {
                    context.viewport.panned(way.times(-1.0))
                } else {
                    context.viewport.zoomed(at_screen, WHEEL.powf(-way.y.clamp(-600.0, 600.0)))
                };
                vec![view_of(view, context)]
            }
        }
    }
}

/// The command a gesture would give if it ended now.
pub fn would_be(network: &Network, gesture: &Gesture) -> Option<MapCommand> {
    match gesture {
        Gesture::Moving(moving) => moving.command(network),
        Gesture::Nudging(nudging) => move_command(network, &nudging.places()),
        Gesture::Idle
        | Gesture::Pressing(_)
        | Gesture::Linking(_)
        | Gesture::Panning(_)
        | Gesture::Pinching(_)
        | Gesture::Lassoing(_) => None,
    }
}

/// The network as it would be if the gesture ended now; `None` if it would
/// be the same.
pub fn preview(network: &Network, gesture: &Gesture) -> Option<Network> {
    let command = would_be(network, gesture)?;
    let mut next = network.clone();
    next.apply(command).ok().map(|()| next)
}

pub(super) fn view_of(view: Viewport, context: &Context) -> Intent {
    Intent::View(view.kept_reachable(context.scene.bounds, context.screen))
}

/// What was half done ends without a trace.
pub(super) fn given_up() -> Step {
    (Gesture::Idle, vec![Intent::Announce(Announcement::GivenUp)])
}

fn idle(input: Input, context: &Context) -> Step {
    match input {
        Input::Down(pointer) => {
            let target = hit_with(context.scene, context.viewport, context.handles, pointer.at_screen);
            (Gesture::Pressing(Press { pointer, target }), Vec::new())
        }
        Input::KeyDown(key, modifiers) => keyboard::press(key, modifiers, context),
        Input::Move(_)
        | Input::Up(_)
        | Input::Cancel(_)
        | Input::LongPress(_)
        | Input::Wheel { .. }
        | Input::KeyUp(_)
        | Input::Lost => (Gesture::Idle, Vec::new()),
    }
}

fn carry(moving: Moving, input: Input, context: &Context) -> Step {
    match input.course(moving.pointer) {
        Course::Moved(now) => (Gesture::Moving(led(moving, now, context)), Vec::new()),
        Course::Lifted(now) => let_go(&led(moving, now, context), now, context),
        // A second finger means that the view was meant.
        Course::Joined(_) | Course::GivenUp => given_up(),
        Course::Rested | Course::Elsewhere => (Gesture::Moving(moving), Vec::new()),
    }
}

/// What is carried follows the pointer.
pub(super) fn led(moving: Moving, now: Pointer, context: &Context) -> Moving {
    let is_over_tray = context.tray.is_some_and(|tray| tray.contains(now.at_screen));
    let (now_at_map, guide) = snapping::held_at(&moving, now, context);
    if is_over_tray {
        Moving { now_at_map, guide: None, over: Over::Tray, ..moving }
    } else {
        Moving { now_at_map, guide, over: Over::Map, ..moving }
    }
}

/// Put down on the map, what was carried has a new place; over the tray it has
/// none. What came from the tray and is let go on a panel stays there.
fn let_go(moving: &Moving, now: Pointer, context: &Context) -> Step {
    let comes_from_tray = moving.lead().is_none_or(|lead| lead.start.is_none());
    if comes_from_tray && !context.screen.free().contains(now.at_screen) {
        return given_up();
    }
    let intents = match moving.over {
        Over::Map => put_down(&moving.places(), context),
        Over::Tray => park(moving.held.iter().map(|held| held.contact), context.network),
    };
    (Gesture::Idle, intents)
}

/// What follows from taking contacts off the map: nothing for those who wait
/// in the tray already.
pub(super) fn park(ids: impl IntoIterator<Item = ContactId>, network: &Network) -> Vec<Intent> {
    let is_placed = |id: &ContactId| network.contact(*id).is_some_and(|contact| contact.place.is_some());
    let ids: Vec<ContactId> = ids.into_iter().filter(is_placed).collect();
    let command = parked(network, ids.iter().copied());
    command.map_or_else(Vec::new, |command| {
        vec![Intent::Command(Box::new(command)), Intent::Announce(Announcement::Parked(ids))]
    })
}

/// What follows from contacts having these places: nothing if they had them
/// before, else the change, and a view in which the first of them is seen, so
/// that nobody ends up under a panel.
pub(super) fn put_down(places: &[(ContactId, Place)], context: &Context) -> Vec<Intent> {
    let Some(command) = move_command(context.network, places) else { return Vec::new() };
    let mut intents = vec![Intent::Command(Box::new(command))];
    if let Some((_, place)) = places.first() {
        let view = context.viewport.revealing(point_of(*place), context.screen, CLEAR);
        if view != context.viewport {
            intents.push(Intent::View(view));
        }
    }
    let moved = places.iter().map(|(id, _)| *id).collect();
    intents.push(Intent::Announce(Announcement::Moved(moved)));
    intents
}

fn nudge(mut nudging: Nudging, input: Input, context: &Context) -> Step {
    match input {
        Input::KeyDown(Key::Arrow(arrow), modifiers) if !modifiers.alt => keyboard::pushed(nudging, arrow, modifiers),
        Input::KeyDown(Key::Escape, _) => given_up(),
        Input::KeyUp(Key::Arrow(arrow)) => {
            nudging.keys.retain(|other| *other != arrow);
            if nudging.keys.is_empty() {
                (Gesture::Idle, put_down(&nudging.places(), context))
            } else {
                (Gesture::Nudging(nudging), Vec::new())
            }
        }
        // Whatever comes next finds the contacts put down. It does nothing more
        // itself, because it was meant for a map that is only shown so far.
        Input::KeyDown(..) | Input::Down(_) | Input::Lost => (Gesture::Idle, put_down(&nudging.places(), context)),
        Input::Move(_)
        | Input::Up(_)
        | Input::Cancel(_)
        | Input::LongPress(_)
        | Input::Wheel { .. }
        | Input::KeyUp(_) => (Gesture::Nudging(nudging), Vec::new()),
    }
}
