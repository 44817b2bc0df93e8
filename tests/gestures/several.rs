//! Stories of several contacts, of rings that hold, of handles, of the tray and
//! of ties by keyboard.

use ankerplatz::domain::case::Case;
use ankerplatz::domain::command::Command;
use ankerplatz::domain::ids::{CaseId, MapId};
use ankerplatz::domain::map::contact::Contact;
use ankerplatz::domain::map::network::MapCommand;
use ankerplatz::domain::map::place::{Place, Sector};
use ankerplatz::drawing::geometry::{OUTERMOST, Point, RIM, Rect, point_of, radius_of};
use ankerplatz::drawing::tie::TieId;
use ankerplatz::editor::gesture::{Gesture, preview};
use ankerplatz::editor::handle::handle_at;
use ankerplatz::editor::hit::{Target, hit};
use ankerplatz::editor::input::{Arrow, Input, Key};
use ankerplatz::editor::intent::{Announcement, End, Form};
use ankerplatz::editor::selection::Selection;
use ankerplatz::editor::tool::Tool;
use ankerplatz::session::{Act, Session};
use chrono::NaiveDate;
use uuid::Uuid;

use crate::hand::{ALT, COMMAND, GRAIN, Hand, NONE, SCREEN, SHIFT, TRAY, id, pair};

fn tray(hand: &Hand) -> Point {
    hand.viewport.map_from_screen(TRAY.centre())
}

#[test]
fn the_middle_of_a_ring_holds_a_contact_and_alt_lets_it_go() {
    for (modifiers, distance) in [(NONE, 50.0), (ALT, 51.0)] {
        let mut hand = Hand::on(&[(45.0, 60.0)]);
        hand.snaps = true;
        let (start, end) = (hand.at(1), Point::polar(30.0, radius_of(51.0)));
        hand.press(start).drag_to(Point::new(10.0, 10.0));
        hand.input(Input::Move(hand.pointer(1, end, modifiers)));
        let shown = preview(&hand.network, &hand.gesture).unwrap();
        hand.input(Input::Up(hand.pointer(1, end, modifiers)));
        assert_eq!(hand.network, shown, "what is shown is what is committed");
        assert!((hand.place(1).distance() - distance).abs() < 1e-9, "{:?}", hand.place(1));
        assert!((hand.place(1).angle() - 30.0).abs() < 1e-9, "a ring does not turn anybody");
    }
}

#[test]
fn a_group_is_held_by_the_one_under_the_pointer_and_keeps_its_form() {
    let mut hand = Hand::on(&[(0.0, 60.0), (90.0, 40.0)]);
    hand.snaps = true;
    hand.selection = Selection::contacts([id(1), id(2)]);
    let (start, apart) = (hand.at(2), hand.at(1).minus(hand.at(2)));
    let end = Point::polar(90.0, radius_of(49.2));
    hand.press(start).drag_to(end).release(end);
    assert!((hand.place(2).distance() - 50.0).abs() < 1e-9);
    assert!(hand.at(1).minus(hand.at(2)).distance_to(apart) < 2.0 * GRAIN);
    assert_eq!(hand.past.len(), 1);
}

#[test]
fn the_rim_and_the_name_of_a_sector_select_it() {
    let places = [(20.0, 50.0), (70.0, 30.0), (120.0, 50.0), (-30.0, 0.0)];
    let mut hand = Hand::on(&places);
    hand.tap(Point::polar(55.0, RIM + 8.0));
    assert_eq!(hand.selection, Selection::contacts([id(1), id(2)]));
    assert_eq!(hand.said, [Announcement::Selected(2)]);
    let name = hand.scene.water.sector_writing().into_iter().map(Rect::centre);
    let sectors: Vec<_> = name.map(|at| hit(&hand.scene, hand.viewport, hand.viewport.screen_from_map(at))).collect();
    for sector in Sector::ALL {
        assert!(sectors.contains(&Target::Sector(sector)), "{sector:?}");
    }
    let at = Point::polar(150.0, RIM + 8.0);
    hand.input(Input::Down(hand.pointer(1, at, SHIFT)));
    hand.input(Input::Up(hand.pointer(1, at, SHIFT)));
    assert_eq!(hand.selection.count(), 3, "with Shift another sector joins");
    assert!(hand.past.is_empty());
}

#[test]
fn keys_select_the_sector_the_linked_and_everybody() {
    let mut hand = Hand::on(&[(20.0, 50.0), (70.0, 30.0), (120.0, 50.0), (-30.0, 0.0)]);
    hand.command(MapCommand::Connect(vec![pair(1, 3)]));
    hand.focus = Some(End::Contact(id(1)));
    hand.key(Key::Linked);
    assert_eq!(hand.selection, Selection::contacts([id(1), id(3)]));
    hand.selection = Selection::Nothing;
    hand.key(Key::Sector);
    assert_eq!(hand.selection, Selection::contacts([id(1), id(2)]));
    hand.input(Input::KeyDown(Key::Everybody, COMMAND));
    assert_eq!(hand.selection.count(), 3, "who waits in the tray is not on the map");
    hand.key(Key::Escape);
    assert_eq!(hand.selection, Selection::Nothing);
}

#[test]
fn a_handle_draws_a_tie_while_the_body_still_moves() {
    let mut hand = Hand::on(&[(0.0, 50.0), (90.0, 50.0)]);
    let (one, other) = (hand.at(1), hand.at(2));
    hand.tap(one);
    let handle = handle_at(&hand.scene, hand.viewport, End::Contact(id(1))).unwrap();
    hand.press(handle).drag_to(Point::new(60.0, -60.0));
    assert!(matches!(hand.gesture, Gesture::Linking(_)));
    hand.drag_to(other).release(other);
    assert!(hand.network.is_tied(pair(1, 2)));
    hand.press(handle).drag_to(Point::new(-60.0, 60.0)).release(Point::ORIGIN);
    assert!(hand.past.len() == 1, "the anchor was tied already");
    assert_eq!(hand.selection, Selection::Tie(TieId::Anchor(id(1))));
    hand.tap(one).tap(handle).tap(other);
    assert_eq!(hand.selection, Selection::Tie(TieId::Between(pair(1, 2))), "a tap on the handle begins a tie, too");
    hand.tap(one);
    hand.press(one).drag_to(Point::new(50.0, 50.0)).release(Point::new(50.0, 50.0));
    assert_eq!(hand.past.len(), 2, "the body moves");
    assert!(hand.at(1).distance_to(Point::new(50.0, 50.0)) < GRAIN);
}

#[test]
fn a_handle_is_a_target_of_more_than_a_finger_needs_at_every_zoom() {
    for factor in [0.3, 1.0, 4.0] {
        let mut hand = Hand::on(&[(0.0, 50.0)]);
        hand.selection = Selection::contact(id(1));
        hand.viewport = hand.viewport.zoomed(SCREEN.free().centre(), factor);
        let end = End::Contact(id(1));
        let middle = hand.viewport.screen_from_map(handle_at(&hand.scene, hand.viewport, end).unwrap());
        for (x, y) in [(-12.0, 0.0), (0.0, 12.0), (-8.0, 8.0), (4.0, -4.0)] {
            let at = hand.viewport.map_from_screen(middle.plus(Point::new(x, y)));
            hand.press(at).drag_to(Point::new(at.x + 90.0 / factor, at.y));
            assert!(matches!(hand.gesture, Gesture::Linking(_)), "at {factor}: {x} {y}");
            hand.key(Key::Escape);
        }
    }
}

#[test]
fn a_contact_is_put_back_into_the_tray_by_dragging_and_by_key() {
    let mut hand = Hand::on(&[(0.0, 50.0), (90.0, 50.0)]);
    let (start, end) = (hand.at(1), tray(&hand));
    hand.press(start).drag_to(end);
    let shown = preview(&hand.network, &hand.gesture).unwrap();
    hand.release(end);
    assert_eq!(hand.network, shown);
    assert_eq!((hand.network.contact(id(1)).unwrap().place, hand.past.len()), (None, 1));
    hand.focus = Some(End::Contact(id(2)));
    hand.key(Key::Park);
    assert_eq!((hand.network.contact(id(2)).unwrap().place, hand.past.len()), (None, 2));
    hand.key(Key::Park);
    assert_eq!(hand.past.len(), 2, "who is there already is not put there again");
    hand.undo();
    hand.undo();
    assert!(hand.at(1).distance_to(start) < 1e-9);
}

#[test]
fn what_comes_from_the_tray_and_is_let_go_on_a_panel_stays_there() {
    let mut hand = Hand::on(&[(0.0, 0.0)]);
    let under_panel = hand.viewport.map_from_screen(Point::new(SCREEN.width - 20.0, 300.0));
    for end in [under_panel, tray(&hand)] {
        hand.gesture = Gesture::from_tray(id(1), hand.pointer(1, tray(&hand), NONE), hand.viewport);
        hand.drag_to(Point::new(-100.0, 0.0)).drag_to(end).release(end);
        assert_eq!((hand.network.contact(id(1)).unwrap().place, &hand.gesture), (None, &Gesture::Idle));
    }
    assert!(hand.past.is_empty());
}

#[test]
fn digits_place_a_contact_of_the_tray() {
    let mut hand = Hand::on(&[(0.0, 0.0)]);
    hand.selection = Selection::contact(id(1));
    hand.key(Key::Digit(3));
    assert_eq!(hand.place(1).sector(), Sector::Colleagues);
    assert_eq!(hand.past.len(), 1);
}

#[test]
fn nobody_ends_up_under_a_panel_or_out_of_reach() {
    for scale in [1.0, 3.0] {
        for (x, y) in [(SCREEN.width - 5.0, 300.0), (300.0, SCREEN.height - 5.0), (3.0, 3.0), (5000.0, -4000.0)] {
            let mut hand = Hand::on(&[(45.0, 30.0)]);
            hand.viewport = hand.viewport.zoomed(SCREEN.free().centre(), scale);
            let (start, end) = (hand.at(1), hand.viewport.map_from_screen(Point::new(x, y)));
            hand.press(start).drag_to(end).release(end);
            assert!(hand.place(1).distance() <= OUTERMOST);
            let seen = hand.viewport.screen_from_map(hand.at(1));
            assert!(SCREEN.free().contains(seen), "let go at {x} {y}, it is at {seen:?}");
        }
    }
}

#[test]
fn the_ties_of_a_contact_are_gone_round_opened_and_removed_by_keyboard() {
    let mut hand = Hand::on(&[(0.0, 50.0), (90.0, 50.0), (170.0, 50.0)]);
    hand.command(MapCommand::Connect(vec![pair(1, 2), pair(1, 3), pair(2, 3)]));
    hand.focus = Some(End::Contact(id(1)));
    let ties = [TieId::Anchor(id(1)), TieId::Between(pair(1, 2)), TieId::Between(pair(1, 3))];
    for tie in ties.into_iter().chain([ties[0]]) {
        hand.key(Key::Ties);
        assert_eq!(hand.selection, Selection::Tie(tie));
    }
    hand.input(Input::KeyDown(Key::Ties, SHIFT));
    assert_eq!(hand.selection, Selection::Tie(ties[2]));
    hand.key(Key::Enter);
    assert_eq!(hand.opened, [Form::EditTie]);
    hand.key(Key::Delete);
    assert!(!hand.network.is_tied(pair(1, 3)));
    assert_eq!((hand.network.contacts().len(), hand.past.len()), (3, 2));
}

#[test]
fn a_key_means_whoever_has_the_focus_and_not_a_tie_elsewhere() {
    let mut hand = Hand::on(&[(0.0, 50.0), (90.0, 50.0), (170.0, 50.0)]);
    hand.command(MapCommand::Connect(vec![pair(1, 2)]));
    hand.selection = Selection::Tie(TieId::Between(pair(1, 2)));
    hand.focus = Some(End::Contact(id(3)));
    hand.key(Key::Delete);
    assert!(hand.network.is_tied(pair(1, 2)) && hand.network.contact(id(3)).is_none());
}

#[test]
fn whatever_is_half_done_is_given_up_before_an_act_is_taken_back() {
    let mut hand = Hand::on(&[(0.0, 50.0), (90.0, 50.0)]);
    let (one, other) = (hand.at(1), hand.at(2));
    hand.press(one).drag_to(Point::new(50.0, 50.0)).release(Point::new(50.0, 50.0));
    hand.press(other).drag_to(Point::new(-60.0, 50.0));
    hand.undo();
    assert_eq!((&hand.gesture, hand.past.len()), (&Gesture::Idle, 1));
    hand.release(Point::new(-60.0, 50.0));
    assert_eq!(hand.past.len(), 1, "the drag has left no trace");
    hand.tool = Tool::Connect;
    hand.tap(other);
    hand.undo();
    assert_eq!((&hand.gesture, hand.past.len()), (&Gesture::Idle, 1));
    hand.undo();
    assert!(hand.past.is_empty() && hand.at(1).distance_to(one) < 1e-9);
}

#[test]
fn nothing_half_done_outlives_a_change_from_elsewhere_but_the_view() {
    let mut hand = Hand::on(&[(0.0, 50.0), (90.0, 50.0)]).with(Tool::Connect);
    let one = hand.at(1);
    hand.tap(one).press(Point::new(-100.0, -30.0)).drag_to(Point::new(-60.0, -30.0));
    assert!(matches!(hand.gesture, Gesture::Panning(_)));
    hand.elsewhere(MapCommand::Connect(vec![pair(1, 2)]));
    assert!(matches!(hand.gesture, Gesture::Panning(_)));
    hand.release(Point::new(-60.0, -30.0));
    assert_eq!(hand.gesture, Gesture::Idle, "the tie that waited is not taken up again");
}

#[test]
fn alt_and_arrows_shift_the_view_and_move_nobody() {
    let mut hand = Hand::on(&[(0.0, 50.0)]);
    hand.focus = Some(End::Contact(id(1)));
    let before = hand.viewport.anchor_at_screen();
    hand.input(Input::KeyDown(Key::Arrow(Arrow::Left), ALT));
    assert!(hand.viewport.anchor_at_screen().x > before.x);
    assert_eq!((&hand.gesture, hand.past.len()), (&Gesture::Idle, 0));
}

#[test]
fn a_lasso_with_shift_adds_to_what_is_selected() {
    let mut hand = Hand::on(&[(45.0, 50.0), (180.0, 50.0)]);
    hand.selection = Selection::contact(id(2));
    let corners = [(30.0, -30.0), (300.0, -30.0), (300.0, -250.0), (30.0, -250.0)].map(|(x, y)| Point::new(x, y));
    hand.input(Input::Down(hand.pointer(1, corners[0], SHIFT)));
    hand.drag_to(corners[1]).drag_to(corners[2]).drag_to(corners[3]).release(corners[3]);
    assert_eq!(hand.selection, Selection::contacts([id(1), id(2)]));
    assert_eq!(hand.said.last(), Some(&Announcement::Selected(2)));
    assert_eq!(point_of(hand.place(1)), hand.at(1));
}

#[test]
fn an_undo_on_the_map_hands_back_what_was_kept_at_any_depth() {
    let (case_id, map_id) = (CaseId(Uuid::from_u128(1)), MapId(Uuid::from_u128(2)));
    let mut session = Session::new(Case::new(case_id, map_id, NaiveDate::default(), "Rosa"));
    let mut act = |command: MapCommand| {
        session.dispatch(Command::Map(map_id, command), Act::Single).unwrap();
        session.case().maps[0].clone()
    };
    let mut kept = Vec::new();
    for number in 1..=60 {
        kept.push(act(MapCommand::Add(Contact::new(id(number), "X"))));
    }
    for step in 0..500_u32 {
        let place = Place::new(f64::from(step), 50.0);
        kept.push(act(MapCommand::Move(vec![(id(1 + u128::from(step % 60)), place)])));
    }
    // A step back is a pointer put back, whether it is the fifth or the five hundredth.
    while let Some(now) = kept.pop() {
        assert!(session.case().maps[0].same(&now), "at depth {}", kept.len());
        session.undo();
    }
    assert!(!session.can_undo());
}

#[test]
fn a_tie_is_a_target_of_24_pixels_at_every_zoom() {
    for factor in [0.3, 1.0, 4.0] {
        let mut hand = Hand::on(&[(10.0, 90.0), (80.0, 90.0)]);
        hand.command(MapCommand::Connect(vec![pair(1, 2)]));
        hand.viewport = hand.viewport.zoomed(SCREEN.free().centre(), factor);
        let curve = hand.scene.contact_ties[0].curve;
        let middle = hand.viewport.screen_from_map(curve.at(0.5));
        let along = hand.viewport.screen_from_map(curve.at(0.6)).minus(middle).direction().unwrap();
        for away in [-11.5, 0.0, 11.5] {
            let at_screen = middle.plus(along.turned_left().times(away));
            let tie = Target::Tie(TieId::Between(pair(1, 2)));
            assert_eq!(hit(&hand.scene, hand.viewport, at_screen), tie, "{away} pixels aside at {factor}");
        }
    }
}
