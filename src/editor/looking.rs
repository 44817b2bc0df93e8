//! Shifting and zooming the view by pointer. A tie that waits for its other
//! end goes on waiting meanwhile.

use crate::drawing::geometry::Point;
use crate::editor::gesture::{Context, Gesture, Step, view_of};
use crate::editor::input::{Course, Input, Pointer, PointerId};
use crate::editor::intent::Intent;
use crate::editor::linking::Linking;
use crate::editor::viewport::Viewport;

/// A view being shifted.
#[derive(Clone, Debug, PartialEq)]
pub struct Pan {
    pointer: Pointer,
    start: Viewport,
    resume: Option<Linking>,
}

/// A view between two fingers.
#[derive(Clone, Debug, PartialEq)]
pub struct Pinch {
    fingers: [Finger; 2],
    start: Viewport,
    resume: Option<Linking>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Finger {
    id: PointerId,
    start_at_screen: Point,
    at_screen: Point,
}

impl Pan {
    /// Shifts the view from where the pointer went down.
    pub(super) const fn new(pointer: Pointer, start: Viewport, resume: Option<Linking>) -> Self {
        Self { pointer, start, resume }
    }

    /// Without the tie that waited meanwhile.
    pub(super) fn alone(self) -> Self {
        Self { resume: None, ..self }
    }
}

impl Pinch {
    /// Takes the view between two fingers.
    pub(super) fn new(one: Pointer, other: Pointer, start: Viewport, resume: Option<Linking>) -> Self {
        let finger = |pointer: Pointer| Finger {
            id: pointer.id,
            start_at_screen: pointer.at_screen,
            at_screen: pointer.at_screen,
        };
        Self { fingers: [finger(one), finger(other)], start, resume }
    }

    /// Without the tie that waited meanwhile.
    pub(super) fn alone(self) -> Self {
        Self { resume: None, ..self }
    }

    fn view(&self) -> Viewport {
        let [one, other] = self.fingers;
        let start = one.start_at_screen.distance_to(other.start_at_screen).max(1.0);
        let now = one.at_screen.distance_to(other.at_screen).max(1.0);
        let start_middle = one.start_at_screen.plus(other.start_at_screen).times(0.5);
        let middle = one.at_screen.plus(other.at_screen).times(0.5);
        self.start.zoomed(start_middle, now / start).panned(middle.minus(start_middle))
    }
}

/// The next state of a pan.
pub(super) fn pan(pan: Pan, input: Input, context: &Context) -> Step {
    match input.course(pan.pointer.id) {
        Course::Moved(now) => {
            let view = pan.start.panned(now.at_screen.minus(pan.pointer.at_screen));
            (Gesture::Panning(pan), vec![view_of(view, context)])
        }
        Course::Lifted(_) => (resumed(pan.resume), Vec::new()),
        // The view goes back to where it was: no trace.
        Course::GivenUp => (resumed(pan.resume), vec![Intent::View(pan.start)]),
        Course::Joined(second) => {
            let first = Pointer { at_screen: pan.pointer.at_screen.plus(shifted(&pan, context)), ..pan.pointer };
            (Gesture::Pinching(Pinch::new(first, second, context.viewport, pan.resume)), Vec::new())
        }
        Course::Rested | Course::Elsewhere => (Gesture::Panning(pan), Vec::new()),
    }
}

/// How far the view has been shifted, which is how far the pointer has come.
fn shifted(pan: &Pan, context: &Context) -> Point {
    context.viewport.anchor_at_screen().minus(pan.start.anchor_at_screen())
}

/// The next state of a pinch. It ends with the first finger that is lifted;
/// the other one does nothing more.
pub(super) fn pinch(mut pinch: Pinch, input: Input, context: &Context) -> Step {
    let led = pinch.fingers.map(|finger| input.course(finger.id));
    for (finger, course) in pinch.fingers.iter_mut().zip(led) {
        match course {
            Course::Moved(now) => {
                finger.at_screen = now.at_screen;
                let view = view_of(pinch.view(), context);
                return (Gesture::Pinching(pinch), vec![view]);
            }
            Course::Lifted(_) => return (resumed(pinch.resume), Vec::new()),
            Course::GivenUp => return (resumed(pinch.resume), vec![Intent::View(pinch.start)]),
            Course::Rested | Course::Joined(_) | Course::Elsewhere => {}
        }
    }
    (Gesture::Pinching(pinch), Vec::new())
}

fn resumed(linking: Option<Linking>) -> Gesture {
    linking.map_or(Gesture::Idle, Gesture::Linking)
}
