//! Whom other versions know and this one does not: at hand, to be taken over by
//! a tap and placed by the next.

use leptos::ev;
use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::contact::Contact;
use crate::domain::map::matching::{self, Known};
use crate::domain::map::network::MapCommand;
use crate::domain::map::place::Place;
use crate::editor::selection::Selection;
use crate::editor::tool::Tool;
use crate::i18n::map::map;
use crate::i18n::versions::{self as texts, versions};
use crate::session::Act;
use crate::ui::components::icon::Icon;
use crate::ui::components::number;
use crate::ui::map::canvas::CHART;
use crate::ui::map::hand::Hand;
use crate::ui::map::panels::{NARROW, Panels};
use crate::ui::map::state::{MapState, shown_name};
use crate::ui::map::versions::Versions;
use crate::ui::platform::{layout, page};

/// Somebody in the list: who, name, and which version knows them.
type Entry = (ContactId, String, String);

fn known(state: MapState) -> Memo<Vec<Entry>> {
    let locale = state.locale();
    let entry = move |known: Known, version: String| (known.contact.id, shown_name(locale, known.contact), version);
    Memo::new(move |_| {
        let id = state.version.with(|version| version.id);
        state.case.with(|case| {
            let all = matching::known_elsewhere(case, id).into_iter();
            all.map(|known| entry(known, texts::told_in(locale, case, known.version))).collect()
        })
    })
}

/// The contact as another version knows them.
fn found(state: MapState, id: ContactId) -> Option<Contact> {
    let shown = state.version.with_untracked(|version| version.id);
    state.case.with_untracked(|case| {
        let known = matching::known_elsewhere(case, shown);
        known.into_iter().find(|known| known.contact.id == id).map(|known| known.contact.clone())
    })
}

/// Takes somebody over from another version, at a place or still without one.
pub fn take_over(state: MapState, id: ContactId, place: Option<Place>, act: Act) -> bool {
    let contact = found(state, id);
    if let Some(contact) = &contact {
        state.change_as(MapCommand::Add(matching::taken_over(contact, place)), act);
    }
    contact.is_some()
}

/// The id of the first name that is at hand.
const FIRST: &str = "known-first";

/// Those at hand.
#[component]
pub fn KnownTray(
    /// The state of the map screen.
    state: MapState,
    /// The hand on the map.
    hand: Hand,
) -> impl IntoView {
    let versions_of: Versions = expect_context();
    let t = versions(state.locale());
    let known = known(state);
    let count = Memo::new(move |_| known.with(Vec::len));
    let is_shown = Memo::new(move |_| versions_of.shows_known.get() && count.get() > 0);
    let go_on = move || {
        request_animation_frame(|| {
            if page::nothing_has_focus() && !page::try_focus(FIRST) {
                page::focus(CHART);
            }
        });
    };
    let take = move |id: ContactId, event: ev::MouseEvent| {
        if !take_over(state, id, None, Act::Single) {
            return;
        }
        let name = state.name_now(id);
        let said = (t.known_taken)(&name);
        if event.detail() == 0 {
            // Whoever works by keyboard finds sector and nearness in the inspector.
            state.select(Selection::contact(id));
            state.announce(said);
            go_on();
        } else {
            hand.take(Tool::Add);
            hand.placing.set(Some(id));
            state.announce(format!("{said}. {}", (map(state.locale()).place_hint)(&name)));
        }
    };
    let take_all = move |_| {
        let act = Act::Part(number::fresh());
        let ids: Vec<ContactId> = known.with_untracked(|known| known.iter().map(|entry| entry.0).collect());
        let taken = ids.into_iter().filter(|id| take_over(state, *id, None, act)).count();
        state.announce((t.known_taken_all)(taken));
        go_on();
    };
    let close = move |_| {
        versions_of.shows_known.set(false);
        page::focus(CHART);
    };
    let chip = move |(at, (id, name, version)): (usize, Entry)| {
        let words = (t.known_from)(&name, &version);
        view! {
            <button
                class="chip"
                type="button"
                id=(at == 0).then_some(FIRST)
                aria-label=words.clone()
                title=words
                on:click=move |event| take(id, event)
            >
                {name}
            </button>
        }
    };
    move || {
        is_shown.get().then(|| {
            view! {
                <div class="tray known panel" role="group" aria-label=move || (t.known)(count.get()) data-covers="bottom">
                    <p>
                        {move || (t.known)(count.get())}
                        <small>{t.known_note}</small>
                    </p>
                    <button class="button" data-size="small" type="button" on:click=take_all>
                        {t.known_all}
                    </button>
                    {move || known.get().into_iter().enumerate().map(chip).collect_view()}
                    <button class="tool" type="button" aria-label=t.known_hide title=t.known_hide on:click=close>
                        <Icon name="close" size="small" />
                    </button>
                </div>
            }
            .into_any()
        })
    }
}

/// Shows or hides those at hand; not there while there is nobody.
#[component]
pub fn KnownDoor(
    /// The state of the map screen.
    state: MapState,
    /// The panels over the map.
    panels: Panels,
) -> impl IntoView {
    let versions_of: Versions = expect_context();
    let t = versions(state.locale());
    let known = known(state);
    let count = Memo::new(move |_| known.with(Vec::len));
    let shown = versions_of.shows_known;
    let turn = move |_| {
        shown.update(|shown| *shown = !*shown);
        if shown.get_untracked() && !layout::is_window_wide(NARROW) {
            // On a phone the sheet would lie over them.
            state.select(Selection::Nothing);
            panels.inspector.set(false);
        }
    };
    move || {
        (count.get() > 0).then(|| {
            view! {
                <button
                    class="button"
                    data-size="small"
                    type="button"
                    aria-expanded=move || if shown.get() { "true" } else { "false" }
                    on:click=turn
                >
                    <Icon name="collect" size="small" />
                    {move || (t.known)(count.get())}
                </button>
            }
            .into_any()
        })
    }
}
