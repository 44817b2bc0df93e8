//! Stories of a hand on a map.
#![expect(clippy::unwrap_used, reason = "A helper that cannot go on has failed its test.")]
#![expect(clippy::float_cmp, reason = "Compared values are copied, not computed.")]

mod hand;
mod random;
mod several;

use ankerplatz::domain::map::contact::AnchorTie;
use ankerplatz::domain::map::network::MapCommand;
use ankerplatz::domain::map::place::Sector;
use ankerplatz::drawing::geometry::Point;
use ankerplatz::drawing::tie::TieId;
use ankerplatz::editor::gesture::{Gesture, preview};
use ankerplatz::editor::input::{Arrow, Button, Input, Key, Pointer, PointerKind};
use ankerplatz::editor::intent::{End, Form};
use ankerplatz::editor::selection::Selection;
use ankerplatz::editor::tool::Tool;

use crate::hand::{COMMAND, GRAIN, Hand, NONE, SHIFT, id, pair};

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
    assert!(hand.at(1).distance_to(end) < GRAIN);
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
    assert!(hand.at(2).distance_to(other) < GRAIN);
    assert_eq!(hand.place(3).angle(), 180.0);
}

#[test]
fn a_held_arrow_key_is_one_step() {
    let mut hand = Hand::on(&[(40.0, 50.0)]);
    hand.focus = Some(End::Contact(id(1)));
    for _ in 0..6 {
        hand.input(Input::KeyDown(Key::Arrow(Arrow::Left), NONE));
    }
    hand.input(Input::KeyDown(Key::Arrow(Arrow::Up), SHIFT));
    assert!(hand.past.is_empty());
    hand.input(Input::KeyUp(Key::Arrow(Arrow::Left)));
    assert!(hand.past.is_empty(), "one of the keys is still down");
    hand.input(Input::KeyUp(Key::Arrow(Arrow::Up)));
    assert_eq!(hand.past.len(), 1);
    assert_eq!(hand.place(1).angle(), 70.0);
    assert_eq!(hand.place(1).distance(), 38.9, "two steps of a ninth, to the tenth");
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
    hand.key(Key::Connect);
    hand.focus = Some(End::Contact(id(2)));
    hand.key(Key::Enter);
    assert!(hand.network.is_tied(pair(1, 2)));
    hand.selection = Selection::Nothing;
    hand.key(Key::Connect).key(Key::Escape);
    assert_eq!((hand.past.len(), &hand.gesture), (1, &Gesture::Idle));
}

#[test]
fn everybody_selected_is_tied_by_one_key() {
    let mut hand = Hand::on(&[(0.0, 50.0), (90.0, 50.0), (180.0, 50.0)]);
    hand.input(Input::KeyDown(Key::Everybody, COMMAND));
    hand.key(Key::Connect);
    assert_eq!((hand.network.ties().len(), hand.past.len()), (3, 1));
    hand.key(Key::Connect);
    assert_eq!(hand.past.len(), 1);
}

#[test]
fn a_tap_on_the_water_opens_the_form_at_that_place() {
    let mut hand = Hand::on(&[(0.0, 50.0)]).with(Tool::Add);
    hand.tap(Point::new(-160.0, 0.0));
    let [Form::Add(place)] = hand.opened[..] else { panic!("{:?}", hand.opened) };
    assert!((place.distance() - 50.0).abs() < 1e-6 && place.sector() == Sector::Friends);
    hand.focus = Some(End::Contact(id(1)));
    hand.key(Key::Add).key(Key::Enter);
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
    assert!(hand.at(1).distance_to(end) < GRAIN);
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
