//! Stories of a hand on a map, and thousands of random ones.
//!
//! [`Hand`] does what the screen does: it turns acts into input, keeps the
//! gesture, and fulfils the intents.
#![expect(clippy::unwrap_used, reason = "A helper that cannot go on has failed its test.")]
#![expect(clippy::float_cmp, reason = "Compared values are copied, not computed.")]

use std::collections::BTreeSet;

use ankerplatz::domain::client::Client;
use ankerplatz::domain::ids::ContactId;
use ankerplatz::domain::map::contact::{AnchorTie, Contact};
use ankerplatz::domain::map::network::{MapCommand, Network, Pair};
use ankerplatz::domain::map::place::{Place, Sector};
use ankerplatz::drawing::geometry::{Point, point_of};
use ankerplatz::drawing::scene::{Layer, Options, Scene};
use ankerplatz::drawing::tie::TieId;
use ankerplatz::editor::gesture::{Context, Gesture, preview};
use ankerplatz::editor::input::{Button, Input, Key, Modifiers, Pointer, PointerKind};
use ankerplatz::editor::intent::{Announcement, End, Form, Intent};
use ankerplatz::editor::selection::Selection;
use ankerplatz::editor::tool::Tool;
use ankerplatz::editor::viewport::{Insets, Screen, Viewport};
use ankerplatz::i18n::Locale;
use uuid::Uuid;

const SCREEN: Screen =
    Screen { width: 900.0, height: 800.0, insets: Insets { left: 0.0, top: 0.0, right: 200.0, bottom: 100.0 } };
const NONE: Modifiers = Modifiers { shift: false, command: false, alt: false };
const SHIFT: Modifiers = Modifiers { shift: true, command: false, alt: false };
const COMMAND: Modifiers = Modifiers { shift: false, command: true, alt: false };

fn id(number: u128) -> ContactId {
    ContactId(Uuid::from_u128(number))
}

fn pair(one: u128, other: u128) -> Pair {
    Pair::new(id(one), id(other)).unwrap()
}

struct Hand {
    network: Network,
    past: Vec<Network>,
    scene: Scene,
    viewport: Viewport,
    tool: Tool,
    selection: Selection,
    focus: Option<End>,
    gesture: Gesture,
    opened: Vec<Form>,
    said: Vec<Announcement>,
}

impl Hand {
    /// On a map with contacts 1, 2, 3 … at these places.
    fn on(places: &[(f64, f64)]) -> Self {
        let contact = |(at, (angle, distance)): (usize, &(f64, f64))| {
            let mut contact = Contact::new(id(at as u128 + 1), format!("Contact {}", at + 1));
            contact.place = Place::new(*angle, *distance);
            contact
        };
        let (network, _) = Network::from_parts(places.iter().enumerate().map(contact).collect(), []);
        let scene = scene_of(&network);
        Self {
            viewport: Viewport::fitted(scene.bounds, SCREEN),
            network,
            past: Vec::new(),
            scene,
            tool: Tool::Select,
            selection: Selection::Nothing,
            focus: None,
            gesture: Gesture::Idle,
            opened: Vec::new(),
            said: Vec::new(),
        }
    }

    fn with(mut self, tool: Tool) -> Self {
        self.tool = tool;
        self
    }

    fn input(&mut self, input: Input) {
        let context = Context {
            network: &self.network,
            scene: &self.scene,
            viewport: self.viewport,
            screen: SCREEN,
            tool: self.tool,
            selection: &self.selection,
            focus: self.focus,
        };
        let (gesture, intents) = std::mem::take(&mut self.gesture).step(input, &context);
        self.gesture = gesture;
        for intent in intents {
            match intent {
                Intent::Command(command) => self.command(command),
                Intent::Select(selection) => self.selection = selection,
                Intent::View(view) => self.viewport = view,
                Intent::Open(form) => self.opened.push(form),
                Intent::Announce(announcement) => self.said.push(announcement),
            }
        }
        assert!(self.network.is_sound());
    }

    fn command(&mut self, command: MapCommand) {
        let mut next = self.network.clone();
        next.apply(command).unwrap();
        assert_ne!(next, self.network, "a command that changes nothing must not be given");
        self.past.push(std::mem::replace(&mut self.network, next));
        self.redraw();
    }

    fn undo(&mut self) {
        if let Some(before) = self.past.pop() {
            self.network = before;
            self.redraw();
        }
    }

    fn redraw(&mut self) {
        self.scene = scene_of(&self.network);
        self.selection = self.selection.kept(&self.network);
    }

    fn pointer(&self, number: i32, at_map: Point, modifiers: Modifiers) -> Pointer {
        Pointer {
            id: number,
            at_screen: self.viewport.screen_from_map(at_map),
            kind: PointerKind::Mouse,
            button: Button::Main,
            modifiers,
        }
    }

    fn press(&mut self, at_map: Point) -> &mut Self {
        self.input(Input::Down(self.pointer(1, at_map, NONE)));
        self
    }

    fn drag_to(&mut self, at_map: Point) -> &mut Self {
        self.input(Input::Move(self.pointer(1, at_map, NONE)));
        self
    }

    fn release(&mut self, at_map: Point) -> &mut Self {
        self.input(Input::Up(self.pointer(1, at_map, NONE)));
        self
    }

    fn tap(&mut self, at_map: Point) -> &mut Self {
        self.press(at_map).release(at_map)
    }

    fn key(&mut self, key: Key) -> &mut Self {
        self.input(Input::KeyDown(key, NONE));
        self.input(Input::KeyUp(key));
        self
    }

    fn at(&self, number: u128) -> Point {
        point_of(self.place(number))
    }

    fn place(&self, number: u128) -> Place {
        self.network.contact(id(number)).unwrap().place.unwrap()
    }
}

fn scene_of(network: &Network) -> Scene {
    let layers = [Layer::AnchorTies, Layer::ContactTies].into_iter().collect();
    Scene::new(network, &Client::default(), &Options { layers, ..Options::default() }, Locale::De)
}

#[test]
fn a_drag_is_one_step_and_its_preview_is_what_is_committed() {
    let mut hand = Hand::on(&[(45.0, 50.0)]);
    let (start, end) = (hand.at(1), Point::new(-150.0, 90.0));
    hand.press(start).drag_to(Point::new(10.0, 10.0)).drag_to(end);
    let shown = preview(&hand.network, &hand.gesture).unwrap();
    assert!(hand.past.is_empty());
    hand.release(end);
    assert_eq!(hand.network, shown);
    assert_eq!(hand.past.len(), 1);
    assert_eq!(hand.place(1).sector(), Sector::Colleagues);
    assert!(hand.at(1).distance_to(end) < 1e-9);
    assert_eq!(hand.selection.only(), Some(id(1)));
}

#[test]
fn a_press_that_trembles_is_a_tap() {
    let mut hand = Hand::on(&[(45.0, 50.0)]);
    let at = hand.at(1);
    hand.press(at).drag_to(at.plus(Point::new(2.0, 1.0))).release(at);
    assert!(hand.past.is_empty());
    assert_eq!(hand.selection.only(), Some(id(1)));
}

#[test]
fn escape_and_a_lost_pointer_leave_no_trace() {
    for end in [Input::KeyDown(Key::Escape, NONE), Input::Cancel(1), Input::Lost] {
        for tool in Tool::ALL {
            for from in [Point::new(160.0, 0.0), Point::new(-100.0, -100.0)] {
                let mut hand = Hand::on(&[(0.0, 50.0), (90.0, 50.0)]).with(tool);
                let (network, viewport) = (hand.network.clone(), hand.viewport);
                hand.press(from).drag_to(Point::new(0.0, 100.0));
                hand.input(end);
                assert_eq!(hand.gesture, Gesture::Idle, "{tool:?} {end:?}");
                assert_eq!(hand.network, network, "{tool:?} {end:?}");
                assert_eq!(hand.viewport, viewport, "{tool:?} {end:?}");
                hand.release(Point::new(0.0, 100.0));
                assert!(hand.past.is_empty() && hand.opened.is_empty(), "{tool:?} {end:?}");
            }
        }
    }
}

#[test]
fn selected_contacts_move_together() {
    let mut hand = Hand::on(&[(0.0, 50.0), (90.0, 50.0), (180.0, 50.0)]);
    hand.selection = Selection::contacts([id(1), id(2)]);
    let (start, way) = (hand.at(1), Point::new(20.0, 30.0));
    let other = hand.at(2).plus(way);
    hand.press(start).drag_to(start.plus(way)).release(start.plus(way));
    assert_eq!(hand.past.len(), 1);
    assert!(hand.at(2).distance_to(other) < 1e-9);
    assert_eq!(hand.place(3).angle(), 180.0);
}

#[test]
fn a_held_arrow_key_is_one_step() {
    let mut hand = Hand::on(&[(40.0, 50.0)]);
    hand.focus = Some(End::Contact(id(1)));
    for _ in 0..6 {
        hand.input(Input::KeyDown(Key::Left, NONE));
    }
    hand.input(Input::KeyDown(Key::Up, SHIFT));
    assert!(hand.past.is_empty());
    hand.input(Input::KeyUp(Key::Left));
    assert!(hand.past.is_empty(), "one of the keys is still down");
    hand.input(Input::KeyUp(Key::Up));
    assert_eq!(hand.past.len(), 1);
    assert_eq!(hand.place(1).angle(), 70.0);
    assert!((hand.place(1).distance() - (50.0 - 100.0 / 9.0)).abs() < 1e-9);
}

#[test]
fn digits_lead_to_the_sectors() {
    let mut hand = Hand::on(&[(50.0, 60.0)]);
    hand.focus = Some(End::Contact(id(1)));
    for (digit, sector) in
        [(2, Sector::Friends), (3, Sector::Colleagues), (4, Sector::Professionals), (1, Sector::Family)]
    {
        hand.key(Key::Digit(digit));
        assert_eq!((hand.place(1).sector(), hand.place(1).distance()), (sector, 60.0));
    }
    hand.key(Key::Digit(1)).key(Key::Digit(9));
    assert_eq!(hand.past.len(), 4, "a digit that changes nothing is no step");
}

#[test]
fn two_taps_tie_two_contacts_and_a_third_tie_is_not_made_twice() {
    let mut hand = Hand::on(&[(0.0, 50.0), (90.0, 50.0)]).with(Tool::Connect);
    let (one, other) = (hand.at(1), hand.at(2));
    hand.tap(one).tap(other);
    assert!(hand.network.is_tied(pair(1, 2)));
    hand.tap(other).tap(one);
    assert_eq!(hand.past.len(), 1);
    assert_eq!(hand.selection, Selection::Tie(TieId::Between(pair(1, 2))));
    hand.key(Key::Delete);
    assert!(!hand.network.is_tied(pair(1, 2)));
}

#[test]
fn a_drag_from_contact_to_contact_ties_them() {
    let mut hand = Hand::on(&[(0.0, 50.0), (90.0, 50.0)]).with(Tool::Connect);
    let (one, other) = (hand.at(1), hand.at(2));
    hand.press(one).drag_to(Point::new(50.0, -50.0)).drag_to(other).release(other);
    assert!(hand.network.is_tied(pair(1, 2)));
    hand.press(one).drag_to(Point::new(50.0, 50.0)).release(Point::new(50.0, 50.0));
    assert_eq!(hand.past.len(), 1);
    assert_eq!(hand.gesture, Gesture::Idle);
}

#[test]
fn a_contact_is_tied_to_the_anchor_the_same_way() {
    let mut hand = Hand::on(&[(0.0, 50.0)]).with(Tool::Connect);
    let mut contact = hand.network.contact(id(1)).unwrap().clone();
    contact.anchor_tie = AnchorTie::None;
    hand.command(MapCommand::Change(contact));
    let one = hand.at(1);
    hand.tap(Point::ORIGIN).tap(one);
    assert_eq!(hand.network.contact(id(1)).unwrap().anchor_tie, AnchorTie::Existing);
    let mut hand = hand.with(Tool::Select);
    hand.tap(Point::new(90.0, 0.0)).key(Key::Delete);
    assert_eq!(hand.network.contact(id(1)).unwrap().anchor_tie, AnchorTie::None);
}

#[test]
fn keys_tie_two_contacts() {
    let mut hand = Hand::on(&[(0.0, 50.0), (90.0, 50.0)]);
    hand.focus = Some(End::Contact(id(1)));
    hand.key(Key::LetterC);
    hand.focus = Some(End::Contact(id(2)));
    hand.key(Key::Enter);
    assert!(hand.network.is_tied(pair(1, 2)));
    hand.selection = Selection::Nothing;
    hand.key(Key::LetterC).key(Key::Escape);
    assert_eq!((hand.past.len(), &hand.gesture), (1, &Gesture::Idle));
}

#[test]
fn everybody_selected_is_tied_by_one_key() {
    let mut hand = Hand::on(&[(0.0, 50.0), (90.0, 50.0), (180.0, 50.0)]);
    hand.input(Input::KeyDown(Key::LetterA, COMMAND));
    hand.key(Key::LetterC);
    assert_eq!((hand.network.ties().len(), hand.past.len()), (3, 1));
    hand.key(Key::LetterC);
    assert_eq!(hand.past.len(), 1);
}

#[test]
fn a_tap_on_the_water_opens_the_form_at_that_place() {
    let mut hand = Hand::on(&[(0.0, 50.0)]).with(Tool::Add);
    hand.tap(Point::new(-160.0, 0.0));
    let [Form::Add(place)] = hand.opened[..] else { panic!("{:?}", hand.opened) };
    assert!((place.distance() - 50.0).abs() < 1e-6 && place.sector() == Sector::Friends);
    hand.focus = Some(End::Contact(id(1)));
    hand.key(Key::LetterA).key(Key::Enter);
    assert!(matches!(hand.opened[1..], [Form::Add(_), Form::Edit(_)]));
    assert!(hand.past.is_empty());
}

#[test]
fn deleting_takes_the_ties_along_and_undo_brings_them_back() {
    let mut hand = Hand::on(&[(0.0, 50.0), (90.0, 50.0)]);
    hand.command(MapCommand::Connect(vec![pair(1, 2)]));
    let before = hand.network.clone();
    hand.focus = Some(End::Contact(id(1)));
    hand.key(Key::Delete);
    assert_eq!((hand.network.contacts().len(), hand.network.ties().len()), (1, 0));
    hand.undo();
    assert_eq!(hand.network, before);
}

#[test]
fn a_gesture_ends_when_its_contact_vanishes() {
    let mut hand = Hand::on(&[(0.0, 50.0), (90.0, 50.0)]);
    let start = hand.at(1);
    hand.press(start).drag_to(Point::new(50.0, 50.0));
    hand.command(MapCommand::Remove(vec![id(1)]));
    hand.drag_to(Point::new(60.0, 60.0)).release(Point::new(60.0, 60.0));
    assert_eq!((hand.past.len(), &hand.gesture), (1, &Gesture::Idle));
}

#[test]
fn a_contact_from_the_tray_lands_under_the_pointer() {
    let mut hand = Hand::on(&[(0.0, 0.0)]);
    assert_eq!(hand.network.contact(id(1)).unwrap().place, None);
    let from = hand.pointer(1, Point::new(-300.0, -400.0), NONE);
    hand.gesture = Gesture::from_tray(id(1), from, hand.viewport);
    let end = Point::new(-100.0, -100.0);
    hand.drag_to(end).release(end);
    assert!(hand.at(1).distance_to(end) < 1e-9);
}

#[test]
fn two_fingers_zoom_about_their_middle() {
    let mut hand = Hand::on(&[(0.0, 50.0)]);
    let touch = |id, x, y| Pointer {
        id,
        at_screen: Point::new(x, y),
        kind: PointerKind::Touch,
        button: Button::Main,
        modifiers: NONE,
    };
    let (scale, middle) = (hand.viewport.scale(), Point::new(300.0, 300.0));
    let held = hand.viewport.map_from_screen(middle);
    hand.input(Input::Down(touch(1, 250.0, 300.0)));
    hand.input(Input::Down(touch(2, 350.0, 300.0)));
    hand.input(Input::Move(touch(1, 200.0, 300.0)));
    hand.input(Input::Move(touch(2, 400.0, 300.0)));
    assert!((hand.viewport.scale() - 2.0 * scale).abs() < 1e-9);
    assert!(hand.viewport.map_from_screen(middle).distance_to(held) < 1e-9);
    hand.input(Input::Up(touch(1, 200.0, 300.0)));
    hand.input(Input::Move(touch(2, 700.0, 300.0)));
    assert_eq!(hand.gesture, Gesture::Idle);
}

#[test]
fn a_second_finger_puts_a_carried_contact_back() {
    let mut hand = Hand::on(&[(0.0, 50.0)]);
    let start = hand.at(1);
    hand.press(start).drag_to(Point::new(50.0, 50.0));
    let second = Pointer { kind: PointerKind::Touch, ..hand.pointer(2, Point::new(99.0, 0.0), NONE) };
    hand.input(Input::Down(second));
    assert_eq!((hand.gesture.clone(), hand.past.len()), (Gesture::Idle, 0));
}

#[test]
fn a_tie_that_waits_goes_on_waiting_while_the_view_is_shifted() {
    let mut hand = Hand::on(&[(0.0, 50.0), (90.0, 50.0)]).with(Tool::Connect);
    let one = hand.at(1);
    hand.tap(one);
    hand.press(Point::new(-100.0, -30.0));
    let at = hand.viewport.screen_from_map(Point::new(-100.0, -30.0));
    let moved = Pointer { at_screen: at.plus(Point::new(60.0, 0.0)), ..hand.pointer(1, Point::ORIGIN, NONE) };
    hand.input(Input::Move(moved));
    hand.input(Input::Up(moved));
    let other = hand.at(2);
    hand.tap(other);
    assert!(hand.network.is_tied(pair(1, 2)));
}

#[test]
fn a_lasso_selects_what_it_runs_around() {
    let mut hand = Hand::on(&[(45.0, 50.0), (40.0, 70.0), (180.0, 50.0)]).with(Tool::Lasso);
    let corners = [(30.0, -30.0), (300.0, -30.0), (300.0, -250.0), (30.0, -250.0)].map(|(x, y)| Point::new(x, y));
    hand.press(corners[0]).drag_to(corners[1]).drag_to(corners[2]).drag_to(corners[3]).release(corners[3]);
    assert_eq!(hand.selection, Selection::contacts([id(1), id(2)]));
}

#[test]
fn a_long_press_gathers_contacts() {
    let mut hand = Hand::on(&[(45.0, 50.0), (135.0, 50.0)]);
    for number in [1, 2] {
        let at = hand.at(number);
        hand.press(at).input(Input::LongPress(1));
        hand.release(at);
    }
    assert_eq!(hand.selection, Selection::contacts([id(1), id(2)]));
}

#[test]
fn a_tie_can_be_taken_but_a_contact_comes_first() {
    let mut hand = Hand::on(&[(0.0, 50.0), (90.0, 50.0)]);
    hand.command(MapCommand::Connect(vec![pair(1, 2)]));
    let middle = hand.scene.contact_ties[0].curve.at(0.5);
    hand.tap(middle);
    assert_eq!(hand.selection, Selection::Tie(TieId::Between(pair(1, 2))));
    let near = hand.scene.contact_ties[0].curve.at(0.05);
    hand.tap(near);
    assert!(hand.selection.only().is_some());
}

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
}

const KEYS: [Key; 12] = [
    Key::Up,
    Key::Down,
    Key::Left,
    Key::Right,
    Key::Digit(1),
    Key::Digit(3),
    Key::Digit(7),
    Key::Enter,
    Key::Delete,
    Key::Escape,
    Key::LetterA,
    Key::LetterC,
];

/// An act that a hand, a child or a cat might do.
fn random_act(hand: &mut Hand, dice: &mut Dice) {
    let ids: Vec<ContactId> = hand.network.contacts().map(|contact| contact.id).collect();
    let modifiers = dice.one_of(&[NONE, NONE, NONE, SHIFT, COMMAND]);
    let nodes: Vec<Point> = hand.scene.nodes.iter().map(|node| node.at).chain([Point::ORIGIN]).collect();
    let anywhere = Point::new(f64::from(dice.roll(1000)) - 500.0, f64::from(dice.roll(1000)) - 500.0);
    let at_map = if dice.roll(2) == 0 { dice.one_of(&nodes) } else { anywhere };
    let pointer = Pointer {
        kind: dice.one_of(&[PointerKind::Mouse, PointerKind::Touch, PointerKind::Pen]),
        button: dice.one_of(&[Button::Main, Button::Main, Button::Main, Button::Middle]),
        ..hand.pointer(dice.one_of(&[1, 1, 1, 2]), at_map, modifiers)
    };
    match dice.roll(26) {
        22 | 23 => drop(hand.press(at_map).drag_to(anywhere).release(dice.one_of(&nodes))),
        24 => drop(hand.tap(dice.one_of(&nodes)).tap(at_map)),
        25 => drop(hand.key(dice.one_of(&KEYS)).key(dice.one_of(&KEYS))),
        0..=4 => hand.input(Input::Down(pointer)),
        5..=9 => hand.input(Input::Move(pointer)),
        10..=13 => hand.input(Input::Up(pointer)),
        14 => hand.input(dice.one_of(&[Input::Cancel(1), Input::LongPress(1), Input::Lost])),
        15 => hand.input(Input::Wheel { at_screen: pointer.at_screen, way: anywhere, modifiers }),
        16 | 17 => hand.input(Input::KeyDown(dice.one_of(&KEYS), modifiers)),
        18 => hand.input(Input::KeyUp(dice.one_of(&KEYS))),
        19 => hand.tool = dice.one_of(&Tool::ALL),
        20 => hand.focus = if ids.is_empty() { Some(End::Anchor) } else { Some(End::Contact(dice.one_of(&ids))) },
        _ => match dice.roll(3) {
            // What the rest of the screen does meanwhile: a form is sent, a step is taken back.
            0 => {
                let mut contact = Contact::new(id(u128::from(dice.roll(u32::MAX))), "New");
                contact.place = Place::new(f64::from(dice.roll(360)), f64::from(dice.roll(130)));
                if hand.network.contact(contact.id).is_none() {
                    hand.command(MapCommand::Add(contact));
                }
            }
            1 => hand.undo(),
            _ => {
                let places = hand.gesture.places();
                if let Some(shown) = preview(&hand.network, &hand.gesture) {
                    assert!(
                        places.iter().all(|(id, place)| shown.contact(*id).and_then(|one| one.place) == Some(*place))
                    );
                }
            }
        },
    }
}

#[test]
fn no_hand_can_break_a_map_and_undo_leads_back_to_the_start() {
    let (mut steps, mut gestures) = (0_usize, BTreeSet::new());
    for seed in 0..2_000 {
        let mut dice = Dice(seed);
        let mut hand = Hand::on(&[(30.0, 40.0), (120.0, 70.0), (-100.0, 20.0), (0.0, 0.0), (-20.0, 103.0)]);
        let start = hand.network.clone();
        for _ in 0..100 {
            random_act(&mut hand, &mut dice);
            let middle = hand.viewport.map_from_screen(SCREEN.free().centre());
            assert!(hand.scene.bounds.grown(200.0).contains(middle), "seed {seed}: the map is lost");
            gestures.insert(format!("{:?}", hand.gesture).split('(').next().unwrap_or_default().to_owned());
        }
        steps += hand.past.len();
        while !hand.past.is_empty() {
            hand.undo();
            assert!(hand.network.is_sound(), "seed {seed}");
        }
        assert_eq!(hand.network, start, "seed {seed}");
    }
    assert_eq!(gestures.len(), 8, "every gesture occurred: {gestures:?}");
    println!("{steps} steps were taken and taken back");
}
