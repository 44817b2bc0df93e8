//! The tools, the doors to the panels, and the zoom.

use leptos::ev;
use leptos::prelude::*;

use crate::editor::gesture::Gesture;
use crate::editor::tool::Tool;
use crate::i18n::format;
use crate::i18n::hands::hands;
use crate::i18n::map::map;
use crate::ui::components::icon::Icon;
use crate::ui::map::collect::CollectDoor;
use crate::ui::map::hand::Hand;
use crate::ui::map::panels::{INSPECTOR_DOOR, LEGEND_DOOR, NUMBERS_DOOR, Panels, TABLE_DOOR};
use crate::ui::map::speech;
use crate::ui::map::state::MapState;
use crate::ui::map::view::View;
use crate::ui::platform::page;
use crate::ui::store::use_locale;

/// The rail of tools.
#[component]
pub fn Rail(
    /// The hand that takes them.
    hand: Hand,
    /// The panels they open.
    panels: Panels,
) -> impl IntoView {
    let t = map(use_locale());
    let tool = move |tool: Tool, word: &'static str, icon: &'static str| {
        let is_on = Signal::derive(move || hand.tool.get() == tool);
        view! { <Toggle word=word icon=icon is_on=is_on on_press=move |()| hand.take(tool) /> }
    };
    let panel = move |shown: RwSignal<bool>, door: &'static str, word: &'static str, icon: &'static str| {
        view! { <Toggle id=door word=word icon=icon is_on=shown on_press=move |()| panels.turn(shown) /> }
    };
    let lay_down = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" {
            hand.take(Tool::Select);
        }
    };
    view! {
        <div class="rail panel" role="toolbar" aria-label=t.tools data-covers="left" on:keydown=lay_down>
            {tool(Tool::Select, t.select, "select")}
            {tool(Tool::Add, t.add, "person-add")}
            {tool(Tool::Connect, t.connect, "connect")}
            {tool(Tool::Lasso, t.lasso, "lasso")}
            <Toggle
                word=hands(use_locale()).snap
                icon="snap"
                is_on=hand.snaps
                on_press=move |()| hand.snap(!hand.snaps.get_untracked())
            />
            <hr />
            <CollectDoor />
            {panel(panels.inspector, INSPECTOR_DOOR, t.inspector, "person")}
            {panel(panels.numbers, NUMBERS_DOOR, t.numbers, "metric")}
            {panel(panels.legend, LEGEND_DOOR, t.legend, "legend")}
            {panel(panels.table, TABLE_DOOR, t.table, "table")}
            <hr />
            <button
                class="tool wide-only"
                type="button"
                aria-label=t.full_screen
                title=t.full_screen
                on:click=|_| page::toggle_full_screen()
            >
                <Icon name="full" />
            </button>
            <button
                class="tool"
                type="button"
                aria-label=t.help
                title=t.help
                aria-haspopup="dialog"
                on:click=move |_| panels.help.set(true)
            >
                <Icon name="question" />
            </button>
        </div>
    }
}

/// A button that is on or off.
#[component]
fn Toggle(
    #[prop(optional)] id: Option<&'static str>,
    word: &'static str,
    icon: &'static str,
    #[prop(into)] is_on: Signal<bool>,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            class="tool"
            type="button"
            id=id
            aria-label=word
            title=word
            aria-pressed=move || if is_on.get() { "true" } else { "false" }
            on:click=move |_| on_press.run(())
        >
            <Icon name=icon />
        </button>
    }
}

/// What to do with the tool in the hand.
#[component]
pub fn Hint(
    /// The hand.
    hand: Hand,
    /// The state of the map screen.
    state: MapState,
) -> impl IntoView {
    let t = map(use_locale());
    let from = Memo::new(move |_| {
        hand.gesture.with(|gesture| match gesture {
            Gesture::Linking(linking) => Some(speech::name(state, linking.from)),
            Gesture::Idle
            | Gesture::Pressing(_)
            | Gesture::Moving(_)
            | Gesture::Panning(_)
            | Gesture::Pinching(_)
            | Gesture::Lassoing(_)
            | Gesture::Nudging(_) => None,
        })
    });
    let words = move || match (from.get(), hand.placing.get(), hand.tool.get()) {
        (Some(name), _, _) => Some((t.connect_next)(&name)),
        (None, Some(id), _) => Some((t.place_hint)(&state.name_now(id))),
        (None, None, Tool::Add) => Some(t.add_hint.to_owned()),
        (None, None, Tool::Connect) => Some(t.connect_hint.to_owned()),
        (None, None, Tool::Lasso) => Some(t.lasso_hint.to_owned()),
        (None, None, Tool::Select) => None,
    };
    move || words().map(|words| view! { <p class="hint panel">{words}</p> })
}

/// Larger, smaller, all of it.
#[component]
pub fn Zoom(
    /// How the map is seen.
    view: View,
) -> impl IntoView {
    let locale = use_locale();
    let t = map(locale);
    let percent = move || format::percent(locale, Some(view.viewport.get().scale()));
    let button = |word: &'static str, icon: &'static str, press: Callback<()>| {
        view! {
            <button class="tool" type="button" aria-label=word title=word on:click=move |_| press.run(())>
                <Icon name=icon />
            </button>
        }
    };
    view! {
        <div class="zoom panel" role="group" aria-label=t.zoom>
            {button(t.zoom_in, "plus", Callback::new(move |()| view.zoom_in()))}
            <output aria-label=t.zoom_now>{percent}</output>
            {button(t.zoom_out, "minus", Callback::new(move |()| view.zoom_out()))}
            {button(t.fit, "fit", Callback::new(move |()| view.fit()))}
        </div>
    }
}
