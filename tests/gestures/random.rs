//! Thousands of random hands: no map breaks, undo leads back to the start and
//! redo to the end.

use std::panic::catch_unwind;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use ankerplatz::domain::ids::ContactId;
use ankerplatz::domain::map::contact::Contact;
use ankerplatz::domain::map::network::MapCommand;
use ankerplatz::domain::map::place::Place;
use ankerplatz::drawing::geometry::{OUTERMOST, Point, point_of, radius_of};
use ankerplatz::editor::arranging::{aligned, spread};
use ankerplatz::editor::gesture::{Gesture, preview};
use ankerplatz::editor::handle::handle_at;
use ankerplatz::editor::holding::Over;
use ankerplatz::editor::input::{Arrow, Button, Input, Key, Modifiers, Pointer, PointerKind};
use ankerplatz::editor::intent::End;
use ankerplatz::editor::tool::Tool;

use crate::hand::{ALT, COMMAND, Hand, NONE, SCREEN, SHIFT, id};

/// How many hands, and how often each of them acts.
const SEEDS: u64 = 10_000;
const STEPS: u32 = 200;

/// Hands that once broke a map. They come first.
const REGRESSIONS: &[u64] = &[177];

/// Numbers without pattern, the same on every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(below)).unwrap()
    }

    fn one_of<T: Copy>(&mut self, things: &[T]) -> T {
        things[self.roll(u32::try_from(things.len()).unwrap()) as usize]
    }

    fn up_to(&mut self, most: u32) -> f64 {
        f64::from(self.roll(most))
    }
}

const KEYS: [Key; 17] = [
    Key::Arrow(Arrow::Up),
    Key::Arrow(Arrow::Down),
    Key::Arrow(Arrow::Left),
    Key::Arrow(Arrow::Right),
    Key::Digit(1),
    Key::Digit(3),
    Key::Digit(7),
    Key::Enter,
    Key::Delete,
    Key::Escape,
    Key::Add,
    Key::Connect,
    Key::Ties,
    Key::Park,
    Key::Everybody,
    Key::Sector,
    Key::Linked,
];

/// What a hand meets that is worth having been met, as bits of a number.
const MET: [&str; 12] = [
    "nothing",
    "a press",
    "carrying",
    "a half-drawn tie",
    "a shifted view",
    "a pinched view",
    "a lasso",
    "a held key",
    "carrying over the tray",
    "a ring that holds",
    "a tie selected",
    "a redo",
];

/// Acts and checks, and notes what it met.
struct Trial {
    hand: Hand,
    dice: Dice,
    met: u64,
}

impl Trial {
    fn new(seed: u64) -> Self {
        let hand = Hand::on(&[(30.0, 40.0), (120.0, 70.0), (-100.0, 20.0), (0.0, 0.0), (-20.0, 103.0)]);
        Self { hand, dice: Dice(seed), met: 0 }
    }

    /// An act that a hand, a child or a cat might do.
    fn act(&mut self) {
        let Self { hand, dice, .. } = self;
        let modifiers = dice.one_of(&[NONE, NONE, NONE, SHIFT, COMMAND, ALT]);
        let anywhere = Point::new(dice.up_to(1000) - 500.0, dice.up_to(1000) - 500.0);
        let at_map = if dice.roll(2) == 0 { end_point(hand, dice) } else { anywhere };
        let pointer = Pointer {
            kind: dice.one_of(&[PointerKind::Mouse, PointerKind::Touch, PointerKind::Pen]),
            button: dice.one_of(&[Button::Main, Button::Main, Button::Main, Button::Middle]),
            ..hand.pointer(dice.one_of(&[1, 1, 1, 2]), at_map, modifiers)
        };
        match dice.roll(32) {
            0..=4 => hand.input(Input::Down(pointer)),
            5..=9 => hand.input(Input::Move(pointer)),
            10..=13 => hand.input(Input::Up(pointer)),
            14 => hand.input(dice.one_of(&[Input::Cancel(1), Input::LongPress(1), Input::Lost])),
            15 => hand.input(Input::Wheel { at_screen: pointer.at_screen, way: anywhere, modifiers }),
            16..=18 => hand.input(Input::KeyDown(dice.one_of(&KEYS), modifiers)),
            19 => hand.input(Input::KeyUp(dice.one_of(&KEYS))),
            20 => hand.tool = dice.one_of(&Tool::ALL),
            21 => hand.focus = end(hand, dice),
            22 | 23 => {
                let end = end_point(hand, dice);
                hand.press(at_map).drag_to(anywhere).release(end);
            }
            24 => {
                let end = end_point(hand, dice);
                hand.tap(end).tap(at_map);
            }
            25 => drop(hand.key(dice.one_of(&KEYS)).key(dice.one_of(&KEYS))),
            26 => hand.snaps = !hand.snaps,
            27 => take_from_tray(hand, dice, pointer),
            28 => pull_at_handle(hand, dice, modifiers),
            29 => hand.undo(),
            30 => hand.redo(),
            _ => meanwhile(hand, dice),
        }
    }

    /// What holds after every act.
    fn check(&mut self) {
        let hand = &self.hand;
        let middle = hand.viewport.map_from_screen(SCREEN.free().centre());
        assert!(hand.scene.bounds.grown(200.0).contains(middle), "the map is lost");
        assert_eq!(hand.selection.kept(&hand.network), hand.selection, "what is selected is on the map");
        for contact in hand.network.contacts() {
            if let Some(place) = contact.place {
                let at = point_of(place);
                assert!(at.length() <= radius_of(OUTERMOST) + 1e-6, "{place:?} is out of reach");
                assert!(hand.scene.bounds.contains(at), "{place:?} is outside the picture");
            }
        }
        let places = hand.gesture.places();
        assert!(places.iter().all(|(id, _)| hand.network.contact(*id).is_some()), "whoever is held is known");
        if let Gesture::Linking(linking) = &hand.gesture {
            let is_known = match linking.from {
                End::Anchor => true,
                End::Contact(id) => hand.network.contact(id).is_some(),
            };
            assert!(is_known, "a tie begins at somebody");
        }
        if let Some(shown) = preview(&hand.network, &hand.gesture) {
            let over_tray = matches!(&hand.gesture, Gesture::Moving(moving) if moving.over == Over::Tray);
            let place = |id: ContactId| shown.contact(id).and_then(|contact| contact.place);
            assert!(places.iter().all(|(id, held)| place(*id) == Some(*held).filter(|_| !over_tray)));
        }
        self.met |= met(hand);
    }
}

/// The middle of a symbol, or of the anchor.
fn end_point(hand: &Hand, dice: &mut Dice) -> Point {
    let at = dice.roll(u32::try_from(hand.scene.nodes.len()).unwrap() + 1) as usize;
    hand.scene.nodes.get(at).map_or(Point::ORIGIN, |node| node.at)
}

fn end(hand: &Hand, dice: &mut Dice) -> Option<End> {
    let count = u32::try_from(hand.network.contacts().len()).unwrap();
    let at = dice.roll(count + 2) as usize;
    match hand.network.contacts().nth(at) {
        Some(contact) => Some(End::Contact(contact.id)),
        None if at == count as usize => Some(End::Anchor),
        None => None,
    }
}

/// As the tray does it: what was half done is given up, the contact is in the hand.
fn take_from_tray(hand: &mut Hand, dice: &mut Dice, pointer: Pointer) {
    let waiting: Vec<ContactId> =
        hand.network.contacts().filter(|contact| contact.place.is_none()).map(|contact| contact.id).collect();
    if !waiting.is_empty() {
        hand.input(Input::KeyDown(Key::Escape, NONE));
        hand.gesture = Gesture::from_tray(dice.one_of(&waiting), pointer, hand.viewport);
    }
}

fn pull_at_handle(hand: &mut Hand, dice: &mut Dice, modifiers: Modifiers) {
    let handles = hand.handles();
    if let Some(at) = handles.first().and_then(|end| handle_at(&hand.scene, hand.viewport, *end)) {
        let end = end_point(hand, dice);
        hand.press(at).drag_to(Point::new(at.x + 60.0, at.y));
        hand.input(Input::Up(hand.pointer(1, end, modifiers)));
    }
}

/// What the rest of the screen does meanwhile.
fn meanwhile(hand: &mut Hand, dice: &mut Dice) {
    let command = match dice.roll(3) {
        0 => {
            let mut contact = Contact::new(id(u128::from(dice.roll(u32::MAX))), "New");
            contact.place = Place::new(dice.up_to(360), dice.up_to(130));
            Some(MapCommand::Add(contact)).filter(|_| hand.network.contacts().len() < 12)
        }
        1 => aligned(&hand.network, hand.selection.ids(), dice.one_of(&[17.0, 50.0, 83.0])),
        _ => spread(&hand.network, hand.selection.ids()),
    };
    if let Some(command) = command {
        hand.elsewhere(command);
    }
}

fn met(hand: &Hand) -> u64 {
    let (gesture, more) = match &hand.gesture {
        Gesture::Idle => (0, false),
        Gesture::Pressing(_) => (1, false),
        Gesture::Moving(moving) => (2, moving.guide.is_some()),
        Gesture::Linking(_) => (3, false),
        Gesture::Panning(_) => (4, false),
        Gesture::Pinching(_) => (5, false),
        Gesture::Lassoing(_) => (6, false),
        Gesture::Nudging(_) => (7, false),
    };
    let over_tray = matches!(&hand.gesture, Gesture::Moving(moving) if moving.over == Over::Tray);
    let tie = matches!(hand.selection, ankerplatz::editor::selection::Selection::Tie(_));
    let bit = |at: u32, is: bool| u64::from(is) << at;
    bit(gesture, true) | bit(8, over_tray) | bit(9, more) | bit(10, tie) | bit(11, !hand.future.is_empty())
}

/// One hand from the start to the end, back and there again; gives what it met.
fn live(seed: u64) -> u64 {
    let mut trial = Trial::new(seed);
    let start = trial.hand.network.clone();
    for _ in 0..STEPS {
        trial.act();
        trial.check();
    }
    let hand = &mut trial.hand;
    hand.input(Input::KeyDown(Key::Escape, NONE));
    while hand.forth() {}
    let (end, depth) = (hand.network.clone(), hand.past.len());
    while hand.back() {
        assert!(hand.network.is_sound());
    }
    assert_eq!(hand.network, start, "undo leads to the start");
    while hand.forth() {}
    assert_eq!((&hand.network, hand.past.len()), (&end, depth), "redo leads to the end");
    trial.met
}

#[test]
fn no_hand_can_break_a_map_undo_leads_to_the_start_and_redo_to_the_end() {
    for seed in REGRESSIONS {
        live(*seed);
    }
    let (next, met) = (AtomicU64::new(0), AtomicU64::new(0));
    let broken = thread::scope(|scope| {
        let work = || {
            let mut broken = Vec::new();
            loop {
                let seed = next.fetch_add(1, Ordering::Relaxed);
                if seed >= SEEDS {
                    return broken;
                }
                match catch_unwind(|| live(seed)) {
                    Ok(bits) => drop(met.fetch_or(bits, Ordering::Relaxed)),
                    Err(_) => broken.push(seed),
                }
            }
        };
        let hands = thread::available_parallelism().map_or(2, usize::from);
        let workers: Vec<_> = (0..hands).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect::<Vec<u64>>()
    });
    assert!(broken.is_empty(), "put these seeds into REGRESSIONS: {broken:?}");
    let missed: Vec<&str> =
        (0..).zip(MET).filter(|(at, _)| met.load(Ordering::Relaxed) >> at & 1 == 0).map(|(_, name)| name).collect();
    assert!(missed.is_empty(), "no hand met {missed:?}");
}
