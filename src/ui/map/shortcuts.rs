//! The keys of the map: one table that says which key does what, which the
//! canvas obeys and the help lists.

use crate::editor::input::{Arrow, Input, Key, Modifiers};
use crate::editor::intent::End;
use crate::editor::tool::Tool;
use crate::i18n::hands::{KeyWords, Keys};
use crate::ui::map::experiment::toggle_selected;
use crate::ui::map::hand::Hand;
use crate::ui::map::panels::Panels;
use crate::ui::map::state::MapState;
use crate::ui::map::view::View;
use crate::ui::platform::page;
use leptos::prelude::*;

/// What has to be held beside a key.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Held {
    /// Nothing; Shift makes more of it.
    Any,
    /// Nothing, not even Shift.
    Nothing,
    /// Shift.
    Shift,
    /// Alt.
    Alt,
    /// Control, or Command on a Mac.
    Command,
}

/// What a key does.
#[derive(Clone, Copy)]
pub enum Act {
    /// Something of the gesture.
    Give(Key),
    /// Takes a tool.
    Take(Tool),
    /// Rings hold, or do not.
    Snap,
    /// Larger.
    Larger,
    /// Smaller.
    Smaller,
    /// The whole map.
    Fit,
    /// The whole screen.
    FullScreen,
    /// Thinks the selection away.
    WhatIf,
    /// The list of keys.
    Help,
    /// Gives up what is half done; else the page takes the last act back.
    Back,
}

/// One line of the help.
pub struct Row {
    keys: &'static [(&'static str, Held, Act)],
    /// What it says.
    pub words: fn(&Keys) -> KeyWords,
}

const fn arrow(arrow: Arrow) -> Act {
    Act::Give(Key::Arrow(arrow))
}

/// The table. The browser itself knows Tab.
pub const ROWS: [Row; 23] = [
    Row { keys: &[], words: |keys| keys.next },
    Row {
        keys: &[("arrowup", Held::Any, arrow(Arrow::Up)), ("arrowdown", Held::Any, arrow(Arrow::Down))],
        words: |keys| keys.closer,
    },
    Row {
        keys: &[("arrowleft", Held::Any, arrow(Arrow::Left)), ("arrowright", Held::Any, arrow(Arrow::Right))],
        words: |keys| keys.around,
    },
    Row {
        keys: &[
            ("1", Held::Any, Act::Give(Key::Digit(1))),
            ("2", Held::Any, Act::Give(Key::Digit(2))),
            ("3", Held::Any, Act::Give(Key::Digit(3))),
            ("4", Held::Any, Act::Give(Key::Digit(4))),
        ],
        words: |keys| keys.sector,
    },
    Row {
        keys: &[("a", Held::Any, Act::Give(Key::Add)), ("n", Held::Any, Act::Give(Key::Add))],
        words: |keys| keys.add,
    },
    Row { keys: &[("c", Held::Any, Act::Give(Key::Connect))], words: |keys| keys.connect },
    Row { keys: &[("t", Held::Any, Act::Give(Key::Ties))], words: |keys| keys.ties },
    Row {
        keys: &[("enter", Held::Any, Act::Give(Key::Enter)), (" ", Held::Any, Act::Give(Key::Enter))],
        words: |keys| keys.open,
    },
    Row {
        keys: &[("delete", Held::Any, Act::Give(Key::Delete)), ("backspace", Held::Any, Act::Give(Key::Delete))],
        words: |keys| keys.remove,
    },
    Row { keys: &[("p", Held::Any, Act::Give(Key::Park))], words: |keys| keys.park },
    Row { keys: &[("s", Held::Any, Act::Give(Key::Sector))], words: |keys| keys.select_sector },
    Row { keys: &[("v", Held::Any, Act::Give(Key::Linked))], words: |keys| keys.select_linked },
    Row { keys: &[("a", Held::Command, Act::Give(Key::Everybody))], words: |keys| keys.select_all },
    Row { keys: &[("w", Held::Any, Act::WhatIf)], words: |keys| keys.what_if },
    Row { keys: &[("l", Held::Any, Act::Take(Tool::Lasso))], words: |keys| keys.lasso },
    Row { keys: &[("r", Held::Any, Act::Snap)], words: |keys| keys.snap },
    Row { keys: &[("z", Held::Command, Act::Back), ("y", Held::Command, Act::Back)], words: |keys| keys.undo },
    Row { keys: &[("+", Held::Any, Act::Larger), ("-", Held::Any, Act::Smaller)], words: |keys| keys.zoom },
    Row { keys: &[("0", Held::Any, Act::Fit), ("f", Held::Nothing, Act::Fit)], words: |keys| keys.fit },
    Row {
        keys: &[
            ("arrowup", Held::Alt, arrow(Arrow::Up)),
            ("arrowdown", Held::Alt, arrow(Arrow::Down)),
            ("arrowleft", Held::Alt, arrow(Arrow::Left)),
            ("arrowright", Held::Alt, arrow(Arrow::Right)),
        ],
        words: |keys| keys.shift,
    },
    Row { keys: &[("f", Held::Shift, Act::FullScreen)], words: |keys| keys.full_screen },
    Row { keys: &[("?", Held::Any, Act::Help)], words: |keys| keys.help },
    Row { keys: &[("escape", Held::Any, Act::Give(Key::Escape))], words: |keys| keys.give_up },
];

/// What a key does, by the name the browser gives it. Whatever else is held
/// with a command key belongs to the browser.
pub fn act(key: &str, held: Modifiers) -> Option<Act> {
    let key = key.to_lowercase();
    let fits = |wanted: Held| match wanted {
        Held::Any => !held.command && !held.alt,
        Held::Nothing => !held.command && !held.alt && !held.shift,
        Held::Shift => !held.command && !held.alt && held.shift,
        Held::Alt => !held.command && held.alt,
        Held::Command => held.command && !held.alt,
    };
    let mut keys = ROWS.iter().flat_map(|row| row.keys);
    keys.find(|(name, wanted, _)| *name == key && fits(*wanted)).map(|(_, _, act)| *act)
}

/// Does what a key says; false if the page is to do it.
pub fn obey(act: Act, held: Modifiers, state: MapState, view: View, hand: Hand, panels: Panels) -> bool {
    match act {
        Act::Give(key) => hand.give(Input::KeyDown(key, held)),
        Act::Take(tool) => hand.take(tool),
        Act::Snap => hand.snap(!hand.snaps.get_untracked()),
        Act::Larger => view.zoom_in(),
        Act::Smaller => view.zoom_out(),
        Act::Fit => view.fit(),
        Act::FullScreen => page::toggle_full_screen(),
        Act::WhatIf => what_if(state, hand),
        Act::Help => panels.help.set(true),
        Act::Back => return hand.give_up(),
    }
    true
}

/// Whoever has the focus and is not selected is meant alone.
fn what_if(state: MapState, hand: Hand) {
    let focused = match hand.focus.get_untracked().filter(|_| hand.shows_focus.get_untracked()) {
        Some(End::Contact(id)) => Some(id),
        Some(End::Anchor) | None => None,
    };
    toggle_selected(state, focused);
}
