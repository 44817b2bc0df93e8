//! Fingers, mouse, wheel and keys, as the operating system would report them: nothing is dispatched from a script.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use thirtyfour::common::command::{Actions, Command};
use thirtyfour::{Key, WebElement};

use super::page::Page;

/// What points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointer {
    /// A mouse, which hovers.
    Mouse,
    /// A finger, which does not.
    Touch,
}

/// A place in the page, in CSS pixels from its upper left corner as it is shown now.
pub type Place = (i32, i32);

impl Page {
    /// The middle of an element, after it has been scrolled into view.
    pub async fn middle(&self, element: &WebElement) -> Result<Place> {
        let script = "arguments[0].scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
            const box = arguments[0].getBoundingClientRect();
            return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]";
        self.js(script, vec![element.to_json()?]).await
    }

    /// The middle of the first element of a CSS selector.
    pub async fn middle_of(&self, css: &str) -> Result<Place> {
        self.middle(&self.driver.find(thirtyfour::By::Css(css)).await?).await
    }

    /// Points at a place and presses once; a mouse comes from elsewhere first.
    pub async fn tap(&self, pointer: Pointer, place: Place) -> Result<()> {
        self.perform(vec![source("pointer", pointer, &[go(place, 0), down(), up()])]).await
    }

    /// Moves the mouse to a place without pressing.
    pub async fn hover(&self, place: Place) -> Result<()> {
        self.perform(vec![source("pointer", Pointer::Mouse, &[go(place, 50)])]).await
    }

    /// Presses at the first place, moves through the others, lets go at the last.
    pub async fn drag(&self, pointer: Pointer, way: &[Place]) -> Result<()> {
        let (first, others) = way.split_first().context("a drag needs places")?;
        let mut steps = vec![go(*first, 0), down()];
        for place in others {
            // Several events on each stretch, as a hand makes them.
            steps.push(go(*place, 60));
        }
        steps.push(up());
        self.perform(vec![source("pointer", pointer, &steps)]).await
    }

    /// Two fingers around a middle, from one distance to another.
    pub async fn pinch(&self, middle: Place, from: i32, to: i32) -> Result<()> {
        let finger = |name: &str, side: i32| {
            let at = |distance: i32| (middle.0 + side * distance / 2, middle.1);
            source(name, Pointer::Touch, &[go(at(from), 0), down(), go(at(to), 150), up()])
        };
        self.perform(vec![finger("left", -1), finger("right", 1)]).await
    }

    /// Two fingers side by side around a middle, moved together to another middle.
    pub async fn two_fingers(&self, from: Place, to: Place) -> Result<()> {
        const APART: i32 = 60;
        let finger = |name: &str, side: i32| {
            let at = |middle: Place| (middle.0 + side * APART, middle.1);
            source(name, Pointer::Touch, &[go(at(from), 0), down(), go(at(to), 150), up()])
        };
        self.perform(vec![finger("left", -1), finger("right", 1)]).await
    }

    /// Turns the wheel over a place; positive numbers scroll right and down.
    pub async fn wheel(&self, place: Place, right: i32, down: i32) -> Result<()> {
        let turn = json!({ "type": "scroll", "x": place.0, "y": place.1, "deltaX": right, "deltaY": down,
            "duration": 0, "origin": "viewport" });
        self.perform(vec![json!({ "type": "wheel", "id": "wheel", "actions": [turn] })]).await
    }

    /// Presses keys one after the other: `Tab`, `Enter`, `ArrowLeft`, `a`, or together: `Control+Shift+z`.
    pub async fn press(&self, strokes: &[&str]) -> Result<()> {
        let mut actions = Vec::new();
        for stroke in strokes {
            let keys = stroke.split('+').map(key).collect::<Result<Vec<char>>>()?;
            actions.extend(keys.iter().map(|key| json!({ "type": "keyDown", "value": key })));
            actions.extend(keys.iter().rev().map(|key| json!({ "type": "keyUp", "value": key })));
        }
        self.perform(vec![json!({ "type": "key", "id": "keyboard", "actions": actions })]).await
    }

    /// Types a text into whatever has the focus.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        let strokes = text
            .chars()
            .flat_map(|sign| [json!({ "type": "keyDown", "value": sign }), json!({ "type": "keyUp", "value": sign })]);
        let actions: Vec<Value> = strokes.collect();
        self.perform(vec![json!({ "type": "key", "id": "keyboard", "actions": actions })]).await
    }

    async fn perform(&self, sources: Vec<Value>) -> Result<()> {
        self.driver.cmd(Command::PerformActions(Actions::from(Value::Array(sources)))).await?;
        Ok(())
    }
}

fn source(name: &str, pointer: Pointer, actions: &[Value]) -> Value {
    let kind = if pointer == Pointer::Mouse { "mouse" } else { "touch" };
    json!({ "type": "pointer", "id": format!("{kind}-{name}"), "parameters": { "pointerType": kind }, "actions": actions })
}

fn go(place: Place, milliseconds: u32) -> Value {
    json!({ "type": "pointerMove", "x": place.0, "y": place.1, "duration": milliseconds, "origin": "viewport" })
}

fn down() -> Value {
    json!({ "type": "pointerDown", "button": 0 })
}

fn up() -> Value {
    json!({ "type": "pointerUp", "button": 0 })
}

fn key(name: &str) -> Result<char> {
    let mut signs = name.chars();
    if let (Some(sign), None) = (signs.next(), signs.next()) {
        return Ok(sign);
    }
    let key = match name {
        "Alt" => Key::Alt,
        "ArrowDown" => Key::Down,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "ArrowUp" => Key::Up,
        "Backspace" => Key::Backspace,
        "Control" => Key::Control,
        "Delete" => Key::Delete,
        "End" => Key::End,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "F2" => Key::F2,
        "Home" => Key::Home,
        "PageDown" => Key::PageDown,
        "PageUp" => Key::PageUp,
        "Plus" => return Ok('+'),
        "Shift" => Key::Shift,
        "Space" => return Ok(' '),
        "Tab" => Key::Tab,
        _ => bail!("there is no key {name} here yet"),
    };
    Ok(key.value())
}
