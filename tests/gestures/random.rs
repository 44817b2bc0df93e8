//! Thousands of random hands: no map breaks, and undo leads back to the start.

use std::collections::BTreeSet;

use ankerplatz::domain::ids::ContactId;
use ankerplatz::domain::map::contact::Contact;
use ankerplatz::domain::map::network::MapCommand;
use ankerplatz::domain::map::place::Place;
use ankerplatz::drawing::geometry::Point;
use ankerplatz::editor::gesture::preview;
use ankerplatz::editor::input::{Button, Input, Key, Pointer, PointerKind};
use ankerplatz::editor::intent::End;
use ankerplatz::editor::tool::Tool;

use crate::hand::{COMMAND, Hand, NONE, SCREEN, SHIFT, id};

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
