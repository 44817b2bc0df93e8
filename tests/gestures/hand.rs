//! The hand: does what the screen does. It turns acts into input, keeps the
//! gesture, fulfils the intents, and checks the map after each of them.

use ankerplatz::domain::client::Client;
use ankerplatz::domain::ids::ContactId;
use ankerplatz::domain::map::contact::Contact;
use ankerplatz::domain::map::network::{MapCommand, Network, Pair};
use ankerplatz::domain::map::place::Place;
use ankerplatz::drawing::geometry::{Point, point_of};
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
pub(crate) const NONE: Modifiers = Modifiers { shift: false, command: false, alt: false };
pub(crate) const SHIFT: Modifiers = Modifiers { shift: true, command: false, alt: false };
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
    pub(crate) scene: Scene,
    pub(crate) viewport: Viewport,
    pub(crate) tool: Tool,
    pub(crate) selection: Selection,
    pub(crate) focus: Option<End>,
    pub(crate) gesture: Gesture,
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
            scene,
            tool: Tool::Select,
            selection: Selection::Nothing,
            focus: None,
            gesture: Gesture::Idle,
            opened: Vec::new(),
            said: Vec::new(),
        }
    }

    pub(crate) fn with(mut self, tool: Tool) -> Self {
        self.tool = tool;
        self
    }

    pub(crate) fn input(&mut self, input: Input) {
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

    pub(crate) fn command(&mut self, command: MapCommand) {
        let mut next = self.network.clone();
        next.apply(command).unwrap();
        assert_ne!(next, self.network, "a command that changes nothing must not be given");
        self.past.push(std::mem::replace(&mut self.network, next));
        self.redraw();
    }

    pub(crate) fn undo(&mut self) {
        if let Some(before) = self.past.pop() {
            self.network = before;
            self.redraw();
        }
    }

    pub(crate) fn redraw(&mut self) {
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
    Scene::new(network, &Client::default(), &Options { layers, ..Options::default() }, Locale::De)
}
