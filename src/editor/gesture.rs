//! What the hand is doing right now, and how each input leads on.
//!
//! A gesture is one of a few states; [`Gesture::step`] takes an input and gives
//! the next state and what is wanted. Three promises hold for every gesture:
//! Escape and a lost pointer leave no trace; a gesture whose contact vanishes
//! ends; what [`preview`] shows is what the release will commit.

use crate::domain::ids::ContactId;
use crate::domain::map::network::{MapCommand, Network};
use crate::domain::map::place::Place;
use crate::drawing::geometry::Point;
use crate::drawing::scene::Scene;
use crate::editor::hit::hit;
use crate::editor::holding::{Held, Moving, Nudging, move_command};
use crate::editor::input::{Course, Input, Key, Modifiers, Pointer};
use crate::editor::intent::{Announcement, End, Intent};
use crate::editor::keyboard;
use crate::editor::lasso::{self, Lasso};
use crate::editor::linking::{self, Linking, end_of};
use crate::editor::looking::{self, Pan, Pinch};
use crate::editor::press::{self, Press};
use crate::editor::selection::Selection;
use crate::editor::tool::Tool;
use crate::editor::viewport::{Screen, Viewport};

/// How much larger the map gets for a pixel of the wheel.
const WHEEL: f64 = 1.0015;

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
        Self::Moving(Moving { pointer: pointer.id, held, start_at_map: at_map, now_at_map: at_map })
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
    move_command(network, &gesture.places())
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
            let target = hit(context.scene, context.viewport, pointer.at_screen);
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
        Course::Moved(now) => {
            let now_at_map = context.viewport.map_from_screen(now.at_screen);
            (Gesture::Moving(Moving { now_at_map, ..moving }), Vec::new())
        }
        Course::Lifted(now) => {
            let now_at_map = context.viewport.map_from_screen(now.at_screen);
            (Gesture::Idle, put_down(context.network, &Moving { now_at_map, ..moving }.places()))
        }
        // A second finger means that the view was meant.
        Course::Joined(_) | Course::GivenUp => given_up(),
        Course::Rested | Course::Elsewhere => (Gesture::Moving(moving), Vec::new()),
    }
}

fn put_down(network: &Network, places: &[(ContactId, Place)]) -> Vec<Intent> {
    let Some(command) = move_command(network, places) else { return Vec::new() };
    let moved = places.iter().map(|(id, _)| *id).collect();
    vec![Intent::Command(command), Intent::Announce(Announcement::Moved(moved))]
}

fn nudge(mut nudging: Nudging, input: Input, context: &Context) -> Step {
    match input {
        Input::KeyDown(key @ (Key::Up | Key::Down | Key::Left | Key::Right), modifiers) => {
            keyboard::pushed(nudging, key, modifiers)
        }
        Input::KeyDown(Key::Escape, _) => given_up(),
        Input::KeyUp(key) => {
            nudging.keys.retain(|other| *other != key);
            if nudging.keys.is_empty() {
                (Gesture::Idle, put_down(context.network, &nudging.places()))
            } else {
                (Gesture::Nudging(nudging), Vec::new())
            }
        }
        // Whatever comes next finds the contacts put down. It does nothing more
        // itself, because it was meant for a map that is only shown so far.
        Input::KeyDown(..) | Input::Down(_) | Input::Lost => {
            (Gesture::Idle, put_down(context.network, &nudging.places()))
        }
        Input::Move(_) | Input::Up(_) | Input::Cancel(_) | Input::LongPress(_) | Input::Wheel { .. } => {
            (Gesture::Nudging(nudging), Vec::new())
        }
    }
}
