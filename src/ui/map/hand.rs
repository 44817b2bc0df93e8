//! The hand on the chart: gives input to the gesture and fulfils what it wants.
//!
//! While contacts are carried, only their own symbols and ties are told where
//! they are now: every contact has a signal of its own that says where it is
//! held, and nothing else changes until it is put down.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::contact::Contact;
use crate::domain::map::network::MapCommand;
use crate::domain::map::place::Place;
use crate::drawing::geometry::{Rect, point_of};
use crate::editor::gesture::{Context, Gesture};
use crate::editor::hit::{Target, hit_with};
use crate::editor::input::{Input, Key, Modifiers, Pointer, PointerKind};
use crate::editor::intent::{Announcement, End, Form, Intent};
use crate::editor::linking::{Linking, end_of};
use crate::editor::selection::Selection;
use crate::editor::tool::Tool;
use crate::i18n::hands::hands;
use crate::ui::map::panels::Panels;
use crate::ui::map::pointer;
use crate::ui::map::speech;
use crate::ui::map::state::MapState;
use crate::ui::map::view::View;
use crate::ui::platform::layout::{self, Space};
use crate::ui::platform::{ids, page};

/// Where one contact is held; `None` while it lies where the map says.
pub type Held = ArcRwSignal<Option<Place>>;

/// The id of the tray.
pub const TRAY: &str = "tray";

/// The hand. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Hand {
    /// The tool in it.
    pub tool: RwSignal<Tool>,
    /// What it is doing.
    pub gesture: RwSignal<Gesture>,
    /// What has the keyboard focus.
    pub focus: RwSignal<Option<End>>,
    /// Whether that focus is shown, as it is for whoever works by keyboard.
    pub shows_focus: RwSignal<bool>,
    /// What a resting pointer points at.
    pub over: RwSignal<Option<Target>>,
    /// Where a new contact is being named.
    pub adding: RwSignal<Option<Place>>,
    /// The name typed there.
    pub new_name: RwSignal<String>,
    /// The contact of the tray that the next tap places.
    pub placing: RwSignal<Option<ContactId>>,
    /// Whether rings hold what is carried.
    pub snaps: RwSignal<bool>,
    /// Who shows a handle to draw a tie from.
    pub handles: Memo<Vec<End>>,
    /// The space of the canvas in the window.
    pub canvas: StoredValue<Space>,
    state: StoredValue<MapState>,
    view: StoredValue<View>,
    panels: StoredValue<Panels>,
    held: StoredValue<BTreeMap<ContactId, Held>>,
    moves: StoredValue<Vec<Pointer>>,
    tray: StoredValue<Option<Rect>>,
}

impl Hand {
    /// An empty hand.
    pub fn new(state: MapState, view: View, panels: Panels) -> Self {
        let (tool, gesture) = (RwSignal::new(Tool::Select), RwSignal::new(Gesture::Idle));
        let (focus, shows_focus, over) = (RwSignal::new(None), RwSignal::new(false), RwSignal::new(None));
        let is_still =
            Memo::new(move |_| gesture.with(|gesture| matches!(gesture, Gesture::Idle | Gesture::Pressing(_))));
        let handles = Memo::new(move |_| {
            if !is_still.get() || tool.get() != Tool::Select {
                return Vec::new();
            }
            let focused = focus.get().filter(|_| shows_focus.get());
            let selected = state.selection.with(Selection::only).map(End::Contact);
            let is_placed = |end: &End| match end {
                End::Anchor => true,
                End::Contact(id) => view.scene.with(|scene| scene.node(*id).is_some()),
            };
            let mut ends: Vec<End> = Vec::new();
            for end in [over.get().and_then(end_of), focused, selected].into_iter().flatten().filter(is_placed) {
                if !ends.contains(&end) {
                    ends.push(end);
                }
            }
            ends
        });
        Self {
            tool,
            gesture,
            focus,
            shows_focus,
            over,
            adding: RwSignal::new(None),
            new_name: RwSignal::new(String::new()),
            placing: RwSignal::new(None),
            snaps: RwSignal::new(true),
            handles,
            canvas: StoredValue::new(Space::default()),
            state: StoredValue::new(state),
            view: StoredValue::new(view),
            panels: StoredValue::new(panels),
            held: StoredValue::new(BTreeMap::new()),
            moves: StoredValue::new(Vec::new()),
            tray: StoredValue::new(None),
        }
    }

    /// From now on nothing half done outlives a change from elsewhere, and the
    /// tray is found when something is carried.
    pub fn live_with_changes(self) {
        let state = self.state();
        let version = Memo::new(move |_| state.version.with(|version| version.id));
        Effect::new(move |before: Option<()>| {
            state.version.track();
            if before.is_some() {
                self.outlive_change();
            }
        });
        Effect::new(move |before: Option<()>| {
            // What is being named belongs to the version it was begun on.
            version.track();
            if before.is_some() {
                self.adding.set(None);
            }
        });
        let carries = Memo::new(move |_| self.gesture.with(|gesture| matches!(gesture, Gesture::Moving(_))));
        Effect::new(move |_| {
            if carries.get() {
                // The tray comes up with the first move, if it was not there.
                request_animation_frame(move || self.find_tray());
            } else {
                self.tray.set_value(None);
            }
        });
    }

    fn outlive_change(&self) {
        let gesture = self.gesture.get_untracked();
        self.show(gesture.after_change());
        let waits = |id: ContactId| self.state().contact_now(id).is_some_and(|contact| contact.place.is_none());
        if self.placing.get_untracked().is_some_and(|id| !waits(id)) {
            self.take(Tool::Select);
        }
    }

    fn find_tray(&self) {
        let canvas = self.canvas.try_get_value().unwrap_or_default();
        let tray = layout::space_of(TRAY).map(|space| Rect {
            left: space.left - canvas.left,
            top: space.top - canvas.top,
            right: space.left - canvas.left + space.width,
            bottom: space.top - canvas.top + space.height,
        });
        self.tray.try_set_value(tray);
    }

    /// Rings hold from now on, or do not.
    pub fn snap(&self, is_on: bool) {
        self.snaps.set(is_on);
        self.state().announce((hands(self.state().locale()).snapping)(is_on).to_owned());
    }

    /// Where a contact is held.
    pub fn held(&self, id: ContactId) -> Held {
        self.held.try_update_value(|held| held.entry(id).or_default().clone()).unwrap_or_default()
    }

    /// Takes another tool; what was half done is given up.
    pub fn take(&self, tool: Tool) {
        self.give_up();
        self.placing.set(None);
        self.tool.set(tool);
    }

    /// Gives up what is half done; false if nothing is.
    pub fn give_up(&self) -> bool {
        let is_half_done = self.gesture.with_untracked(Gesture::is_half_done);
        if self.gesture.with_untracked(|gesture| *gesture != Gesture::Idle) {
            self.give(Input::KeyDown(Key::Escape, Modifiers::default()));
        }
        is_half_done
    }

    /// A pointer has moved. However often it does, the map follows once a frame.
    pub fn follow(&self, pointer: Pointer) {
        let mut is_first = false;
        self.moves.update_value(|moves| {
            is_first = moves.is_empty();
            moves.retain(|other| other.id != pointer.id);
            moves.push(pointer);
        });
        if is_first {
            let hand = *self;
            request_animation_frame(move || hand.catch_up());
        }
    }

    /// Gives an input to the gesture and fulfils what it wants.
    pub fn give(&self, input: Input) {
        // A timer or a frame may end after the page has been left.
        if self.gesture.try_get_untracked().is_none() {
            return;
        }
        self.catch_up();
        self.step(input);
    }

    /// Takes a contact out of the tray.
    pub fn take_from_tray(&self, id: ContactId, pointer: Pointer) {
        self.give_up();
        let viewport = self.view().viewport.get_untracked();
        self.show(Gesture::from_tray(id, pointer, viewport));
    }

    /// Begins a tie at an end; the other end is wanted.
    pub fn tie_from(&self, end: End) {
        self.take(Tool::Select);
        self.panels().lower_sheet();
        self.show(Gesture::Linking(Linking::waiting(end)));
        self.fulfil(Intent::Announce(Announcement::LinkStarted(end)));
    }

    /// Opens the form for a new contact at a place.
    pub fn name_at(&self, place: Place) {
        self.finish_adding();
        self.new_name.set(String::new());
        self.adding.set(Some(place));
        self.view().reveal(point_of(place));
    }

    /// Adds the contact that has been named; a form without a name just closes.
    pub fn finish_adding(&self) -> Option<ContactId> {
        let place = self.adding.get_untracked()?;
        self.adding.set(None);
        let name = self.new_name.with_untracked(|name| name.trim().to_owned());
        if name.is_empty() {
            return None;
        }
        let id = ContactId(ids::fresh());
        let contact = Contact { place: Some(place), ..Contact::new(id, name.clone()) };
        self.state().change(MapCommand::Add(contact));
        self.state().select(Selection::contact(id));
        self.state().announce(speech::placed(self.state(), &name, place));
        Some(id)
    }

    fn state(&self) -> MapState {
        self.state.get_value()
    }

    fn view(&self) -> View {
        self.view.get_value()
    }

    fn panels(&self) -> Panels {
        self.panels.get_value()
    }

    fn catch_up(&self) {
        let moves = self.moves.try_update_value(std::mem::take).unwrap_or_default();
        for pointer in moves {
            if self.gesture.with_untracked(|gesture| *gesture == Gesture::Idle) {
                // A finger does not rest above what it will touch.
                self.point_at(Some(pointer).filter(|pointer| pointer.kind != PointerKind::Touch));
            } else {
                self.step(Input::Move(pointer));
            }
        }
    }

    /// Finds what a resting pointer points at; `None` when it has left.
    pub fn point_at(&self, pointer: Option<Pointer>) {
        let over = pointer.map(|pointer| self.under(pointer));
        if self.over.get_untracked() != over {
            self.over.set(over);
        }
    }

    /// The contact that the pointer rests on, or else the focus where it shows.
    pub fn rests_on(&self) -> Option<ContactId> {
        let over = self.over.get().and_then(end_of);
        let focused = self.focus.get().filter(|_| self.shows_focus.get());
        let contact = |end| match end {
            End::Contact(id) => Some(id),
            End::Anchor => None,
        };
        over.and_then(contact).or_else(|| focused.and_then(contact))
    }

    /// What is under a pointer.
    pub fn under(&self, pointer: Pointer) -> Target {
        let viewport = self.view().viewport.get_untracked();
        let find = |handles: &Vec<End>| {
            self.view().scene.with_untracked(|scene| hit_with(scene, viewport, handles, pointer.at_screen))
        };
        self.handles.with_untracked(find)
    }

    fn step(&self, input: Input) {
        let gesture = self.gesture.get_untracked();
        let handles = self.handles.get_untracked();
        let (next, intents) = self.state().version.with_untracked(|version| {
            self.view().scene.with_untracked(|scene| {
                self.state().selection.with_untracked(|selection| {
                    let context = Context {
                        network: &version.network,
                        scene,
                        viewport: self.view().viewport.get_untracked(),
                        screen: self.view().screen(),
                        tool: self.tool.get_untracked(),
                        selection,
                        focus: self.focus.get_untracked(),
                        handles: &handles,
                        snaps: self.snaps.get_untracked(),
                        tray: self.tray.get_value(),
                    };
                    gesture.step(input, &context)
                })
            })
        });
        for intent in intents {
            self.fulfil(intent);
        }
        self.show(next);
    }

    fn fulfil(&self, intent: Intent) {
        match intent {
            Intent::Command(command) => match *command {
                MapCommand::Remove(ids) => self.state().remove(&ids),
                command => self.state().change(command),
            },
            Intent::Select(selection) => self.state().select(selection),
            Intent::View(viewport) => self.view().look(viewport),
            Intent::Open(Form::Add(place)) => match self.placing.get_untracked() {
                Some(id) => self.put(id, place),
                None => self.name_at(place),
            },
            Intent::Open(Form::Edit(id)) => self.panels().open_contact(id),
            Intent::Open(Form::EditTie) => self.panels().open_selected("tie-title"),
            Intent::Open(Form::Client) => self.panels().open_selected("client-name"),
            Intent::Announce(announcement) => {
                if let Some(sentence) = speech::sentence(self.state(), &announcement) {
                    self.state().announce(sentence);
                }
            }
        }
    }

    /// Puts the contact of the tray that was waiting for a tap.
    fn put(&self, id: ContactId, place: Place) {
        self.state().change(MapCommand::Move(vec![(id, Some(place))]));
        self.state().select(Selection::contact(id));
        self.state().announce(speech::placed(self.state(), &self.state().name_now(id), place));
        self.placing.set(None);
        self.tool.set(Tool::Select);
        // The name in the tray that had the focus is gone.
        focus_soon(End::Contact(id));
    }

    /// Shows what the hand is doing: whoever is held is told where, whoever was
    /// held and is not any more lies where the map says.
    fn show(&self, next: Gesture) {
        let before = self.gesture.with_untracked(Gesture::places);
        let now = next.places();
        for (id, _) in before.iter().filter(|(id, _)| now.iter().all(|(other, _)| other != id)) {
            self.held(*id).set(None);
        }
        for (id, place) in now {
            self.held(id).set(Some(place));
        }
        if self.gesture.with_untracked(|gesture| *gesture != next) {
            self.gesture.set(next);
        }
    }
}

/// Moves the keyboard focus to an end, once it is drawn.
pub fn focus_soon(end: End) {
    page::focus_soon(pointer::element_id(end));
}
