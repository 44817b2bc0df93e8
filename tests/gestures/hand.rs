//! The hand: does what the screen does. It turns acts into input, keeps the
//! gesture, fulfils the intents, and checks the map after each of them.

use ankerplatz::domain::client::Client;
use ankerplatz::domain::ids::ContactId;
use ankerplatz::domain::map::contact::Contact;
use ankerplatz::domain::map::network::{MapCommand, Network, Pair};
use ankerplatz::domain::map::place::Place;
use ankerplatz::drawing::geometry::{Point, Rect, point_of};
use ankerplatz::drawing::scene::{Layer, Options, Scene};
use ankerplatz::editor::gesture::{Context, Gesture};
use ankerplatz::editor::input::{Button, Input, Key, Modifiers, Pointer, PointerKind};
use ankerplatz::editor::intent::{Announcement, End, Form, Intent};
use ankerplatz::editor::selection::Selection;
use ankerplatz::editor::tool::Tool;
use ankerplatz::editor::viewport::{Insets, Screen, Viewport};
use ankerplatz::i18n::Locale;
use uuid::Uuid;

pub(crate) const SCREEN: Screen =
    Screen { width: 900.0, height: 800.0, insets: Insets { left: 0.0, top: 0.0, right: 200.0, bottom: 100.0 } };
/// The tray at the foot of that screen, under what a panel covers of it.
pub(crate) const TRAY: Rect = Rect { left: 100.0, top: 720.0, right: 600.0, bottom: 780.0 };
/// How far from the pointer a hand puts things at most, because it is no finer than a tenth of a degree, in map units.
pub(crate) const GRAIN: f64 = 0.5;
pub(crate) const NONE: Modifiers = Modifiers { shift: false, command: false, alt: false };
pub(crate) const SHIFT: Modifiers = Modifiers { shift: true, command: false, alt: false };
pub(crate) const ALT: Modifiers = Modifiers { shift: false, command: false, alt: true };
pub(crate) const COMMAND: Modifiers = Modifiers { shift: false, command: true, alt: false };

pub(crate) fn id(number: u128) -> ContactId {
    ContactId(Uuid::from_u128(number))
}

pub(crate) fn pair(one: u128, other: u128) -> Pair {
    Pair::new(id(one), id(other)).unwrap()
}

pub(crate) struct Hand {
    pub(crate) network: Network,
    pub(crate) past: Vec<Network>,
    pub(crate) future: Vec<Network>,
    pub(crate) scene: Scene,
    pub(crate) viewport: Viewport,
    pub(crate) tool: Tool,
    pub(crate) selection: Selection,
    pub(crate) focus: Option<End>,
    pub(crate) gesture: Gesture,
    pub(crate) snaps: bool,
    pub(crate) opened: Vec<Form>,
    pub(crate) said: Vec<Announcement>,
}

impl Hand {
    /// On a map with contacts 1, 2, 3 … at these places.
    pub(crate) fn on(places: &[(f64, f64)]) -> Self {
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
            future: Vec::new(),
            scene,
            tool: Tool::Select,
            selection: Selection::Nothing,
            focus: None,
            gesture: Gesture::Idle,
            snaps: false,
            opened: Vec::new(),
            said: Vec::new(),
        }
    }

    pub(crate) fn with(mut self, tool: Tool) -> Self {
        self.tool = tool;
        self
    }

    /// Who shows a handle: whoever is selected alone, as on the screen.
    pub(crate) fn handles(&self) -> Vec<End> {
        match self.tool {
            Tool::Select => self.selection.only().map(End::Contact).into_iter().collect(),
            Tool::Add | Tool::Connect | Tool::Lasso => Vec::new(),
        }
    }

    pub(crate) fn input(&mut self, input: Input) {
        let handles = self.handles();
        let context = Context {
            network: &self.network,
            scene: &self.scene,
            viewport: self.viewport,
            screen: SCREEN,
            tool: self.tool,
            selection: &self.selection,
            focus: self.focus,
            handles: &handles,
            snaps: self.snaps,
            tray: Some(TRAY),
        };
        let (gesture, intents) = std::mem::take(&mut self.gesture).step(input, &context);
        self.gesture = gesture;
        for intent in intents {
            match intent {
                Intent::Command(command) => self.command(*command),
                Intent::Select(selection) => self.selection = selection,
                Intent::View(view) => self.viewport = view,
                Intent::Open(form) => self.opened.push(form),
                Intent::Announce(announcement) => self.said.push(announcement),
            }
        }
    }

    pub(crate) fn command(&mut self, command: MapCommand) {
        let mut next = self.network.clone();
        next.apply(command).unwrap();
        assert_ne!(next, self.network, "a command that changes nothing must not be given");
        self.past.push(std::mem::replace(&mut self.network, next));
        self.future.clear();
        self.redraw();
    }

    /// A change that comes from elsewhere on the screen, as a form's.
    pub(crate) fn elsewhere(&mut self, command: MapCommand) {
        self.command(command);
        self.gesture = std::mem::take(&mut self.gesture).after_change();
    }

    /// Takes the last act back; what is half done is given up first.
    pub(crate) fn undo(&mut self) {
        self.step(Self::back);
    }

    /// Does the act taken back last once more.
    pub(crate) fn redo(&mut self) {
        self.step(Self::forth);
    }

    fn step(&mut self, step: fn(&mut Self) -> bool) {
        if self.gesture.is_half_done() {
            self.input(Input::KeyDown(Key::Escape, NONE));
        } else if step(self) {
            self.gesture = std::mem::take(&mut self.gesture).after_change();
            self.redraw();
        }
    }

    /// Goes one act back without looking; false at the start.
    pub(crate) fn back(&mut self) -> bool {
        let Some(before) = self.past.pop() else { return false };
        self.future.push(std::mem::replace(&mut self.network, before));
        true
    }

    /// Goes one act on without looking; false at the end.
    pub(crate) fn forth(&mut self) -> bool {
        let Some(after) = self.future.pop() else { return false };
        self.past.push(std::mem::replace(&mut self.network, after));
        true
    }

    pub(crate) fn redraw(&mut self) {
        assert!(self.network.is_sound());
        self.scene = scene_of(&self.network);
        self.selection = self.selection.kept(&self.network);
    }

    pub(crate) fn pointer(&self, number: i32, at_map: Point, modifiers: Modifiers) -> Pointer {
        Pointer {
            id: number,
            at_screen: self.viewport.screen_from_map(at_map),
            kind: PointerKind::Mouse,
            button: Button::Main,
            modifiers,
        }
    }

    pub(crate) fn press(&mut self, at_map: Point) -> &mut Self {
        self.input(Input::Down(self.pointer(1, at_map, NONE)));
        self
    }

    pub(crate) fn drag_to(&mut self, at_map: Point) -> &mut Self {
        self.input(Input::Move(self.pointer(1, at_map, NONE)));
        self
    }

    pub(crate) fn release(&mut self, at_map: Point) -> &mut Self {
        self.input(Input::Up(self.pointer(1, at_map, NONE)));
        self
    }

    pub(crate) fn tap(&mut self, at_map: Point) -> &mut Self {
        self.press(at_map).release(at_map)
    }

    pub(crate) fn key(&mut self, key: Key) -> &mut Self {
        self.input(Input::KeyDown(key, NONE));
        self.input(Input::KeyUp(key));
        self
    }

    pub(crate) fn at(&self, number: u128) -> Point {
        point_of(self.place(number))
    }

    pub(crate) fn place(&self, number: u128) -> Place {
        self.network.contact(id(number)).unwrap().place.unwrap()
    }
}

pub(crate) fn scene_of(network: &Network) -> Scene {
    let layers = [Layer::AnchorTies, Layer::ContactTies].into_iter().collect();
    Scene::without_labels(network, &Client::default(), &Options { layers, ..Options::default() }, Locale::DE)
}
