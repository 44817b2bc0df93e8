//! Drawing a tie: from one end, by drag, by two taps or by two keys.

use crate::domain::map::contact::AnchorTie;
use crate::domain::map::network::{MapCommand, Network, Pair};
use crate::drawing::geometry::Point;
use crate::drawing::tie::TieId;
use crate::editor::gesture::{Context, Gesture, Step, given_up};
use crate::editor::hit::{Target, hit};
use crate::editor::input::{Course, Input, Key, Pointer, PointerId};
use crate::editor::intent::{Announcement, End, Intent};
use crate::editor::looking::{Pan, Pinch, pan};
use crate::editor::press::Press;
use crate::editor::selection::Selection;

/// A tie that has one end.
#[derive(Clone, Debug, PartialEq)]
pub struct Linking {
    /// The end it has.
    pub from: End,
    /// Where the other end is shown; nowhere while the keyboard leads.
    pub at_map: Option<Point>,
    /// How the other end is being sought.
    pub hold: LinkHold,
}

/// How the other end is being sought.
#[derive(Clone, Debug, PartialEq)]
pub enum LinkHold {
    /// Nothing is pressed: the next tap or Enter gives the other end.
    Waiting,
    /// A pointer went down and may still become a pan.
    Pressed(Press),
    /// A pointer drags the end along.
    Dragging(PointerId),
}

impl Linking {
    /// A tie that starts here and waits for its other end.
    pub const fn waiting(from: End) -> Self {
        Self { from, at_map: None, hold: LinkHold::Waiting }
    }

    fn led_by(self, pointer: Pointer, context: &Context) -> Self {
        Self { at_map: Some(context.viewport.map_from_screen(pointer.at_screen)), ..self }
    }
}

/// The next state of a half-drawn tie.
pub(super) fn step(linking: Linking, input: Input, context: &Context) -> Step {
    match linking.hold.clone() {
        LinkHold::Waiting => wait(linking, input, context),
        LinkHold::Pressed(press) => pressed(linking, press, input, context),
        LinkHold::Dragging(pointer) => drag(linking, pointer, input, context),
    }
}

fn wait(linking: Linking, input: Input, context: &Context) -> Step {
    match input {
        Input::Down(pointer) => {
            let target = hit(context.scene, context.viewport, pointer.at_screen);
            let hold = LinkHold::Pressed(Press { pointer, target });
            (Gesture::Linking(Linking { hold, ..linking }), Vec::new())
        }
        Input::Move(pointer) => (Gesture::Linking(linking.led_by(pointer, context)), Vec::new()),
        Input::KeyDown(Key::Enter, _) => match context.focus {
            Some(end) => (Gesture::Idle, join(context.network, linking.from, end)),
            None => (Gesture::Linking(linking), Vec::new()),
        },
        Input::KeyDown(Key::Escape, _) => given_up(),
        Input::Up(_)
        | Input::Cancel(_)
        | Input::LongPress(_)
        | Input::Wheel { .. }
        | Input::KeyDown(..)
        | Input::KeyUp(_)
        | Input::Lost => (Gesture::Linking(linking), Vec::new()),
    }
}

/// A press on a contact ends the tie there; a press on the water that travels
/// shifts the view, and one that does not gives the tie up.
fn pressed(linking: Linking, press: Press, input: Input, context: &Context) -> Step {
    let waiting = Linking { hold: LinkHold::Waiting, ..linking };
    match input.course(press.pointer.id) {
        Course::Moved(now) if press.is_dragged(now) => {
            if end_of(press.target).is_some() {
                let hold = LinkHold::Dragging(now.id);
                (Gesture::Linking(Linking { hold, ..waiting.led_by(now, context) }), Vec::new())
            } else {
                pan(Pan::new(press.pointer, context.viewport, Some(waiting)), Input::Move(now), context)
            }
        }
        Course::Lifted(_) => match end_of(press.target) {
            Some(end) => (Gesture::Idle, join(context.network, waiting.from, end)),
            None => given_up(),
        },
        Course::Joined(second) => {
            let pinch = Pinch::new(press.pointer, second, context.viewport, Some(waiting));
            (Gesture::Pinching(pinch), Vec::new())
        }
        Course::GivenUp => given_up(),
        Course::Moved(_) | Course::Rested | Course::Elsewhere => {
            (Gesture::Linking(Linking { hold: LinkHold::Pressed(press), ..waiting }), Vec::new())
        }
    }
}

fn drag(linking: Linking, pointer: PointerId, input: Input, context: &Context) -> Step {
    match input.course(pointer) {
        Course::Moved(now) => (Gesture::Linking(linking.led_by(now, context)), Vec::new()),
        Course::Lifted(now) => match end_of(hit(context.scene, context.viewport, now.at_screen)) {
            Some(end) => (Gesture::Idle, join(context.network, linking.from, end)),
            None => given_up(),
        },
        Course::Joined(_) | Course::GivenUp => given_up(),
        Course::Rested | Course::Elsewhere => (Gesture::Linking(linking), Vec::new()),
    }
}

/// The end that was hit, if it was one.
pub const fn end_of(target: Target) -> Option<End> {
    match target {
        Target::Contact(id) => Some(End::Contact(id)),
        Target::Anchor => Some(End::Anchor),
        Target::Handle(end) => Some(end),
        Target::Tie(_) | Target::Sector(_) | Target::Water | Target::Outside => None,
    }
}

/// The tie between two different ends.
pub fn tie_between(one: End, other: End) -> Option<TieId> {
    match (one, other) {
        (End::Anchor, End::Anchor) => None,
        (End::Anchor, End::Contact(id)) | (End::Contact(id), End::Anchor) => Some(TieId::Anchor(id)),
        (End::Contact(one), End::Contact(other)) => Pair::new(one, other).map(TieId::Between),
    }
}

/// What follows from joining two ends: a new tie, or a look at the one that
/// is there. Joining an end with itself, or with one that has vanished, gives
/// the tie up.
pub fn join(network: &Network, one: End, other: End) -> Vec<Intent> {
    let there = |end: &End| match end {
        End::Anchor => true,
        End::Contact(id) => network.contact(*id).is_some(),
    };
    let Some(tie) = tie_between(one, other).filter(|_| there(&one) && there(&other)) else {
        return vec![Intent::Announce(Announcement::GivenUp)];
    };
    match connecting(network, tie) {
        Some(command) => vec![Intent::Command(Box::new(command)), Intent::Announce(Announcement::Connected(tie))],
        None => vec![Intent::Select(Selection::Tie(tie)), Intent::Announce(Announcement::AlreadyConnected(tie))],
    }
}

/// The command that makes a tie; `None` if it is there already.
pub fn connecting(network: &Network, tie: TieId) -> Option<MapCommand> {
    match tie {
        TieId::Between(pair) => (!network.is_tied(pair)).then(|| MapCommand::Connect(vec![pair])),
        TieId::Anchor(id) => {
            let mut contact = network.contact(id)?.clone();
            (!contact.anchor_tie.exists()).then(|| {
                contact.anchor_tie = AnchorTie::Existing;
                MapCommand::Change(contact)
            })
        }
    }
}
