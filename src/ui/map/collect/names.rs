//! Who belongs to a sector: one question at a time, one field for names.

use leptos::ev;
use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::collecting::Station;
use crate::domain::map::collecting::prompts::Prompt;
use crate::domain::map::contact::Contact;
use crate::domain::map::network::MapCommand;
use crate::domain::map::place::Sector;
use crate::editor::gathering::named;
use crate::editor::selection::Selection;
use crate::i18n::collect as texts;
use crate::i18n::words;
use crate::ui::components::icon::Icon;
use crate::ui::map::collect::{Collect, NAME};
use crate::ui::map::state::{MapState, shown_name};
use crate::ui::platform::{ids, page};

/// The id of the button that ends a sector.
const DONE: &str = "collect-done";

/// The name generators of a sector.
#[component]
pub fn Names(
    /// The state of the map screen.
    state: MapState,
    /// The collection.
    collect: Collect,
    /// The sector.
    sector: Sector,
) -> impl IntoView {
    let locale = state.locale();
    let t = texts::collect(locale);
    let prompts = Prompt::of(sector);
    let at = RwSignal::new(0_usize);
    let name = RwSignal::new(String::new());
    let step = move |forth: bool| {
        at.update(|at| *at = if forth { (*at + 1).min(prompts.len() - 1) } else { at.saturating_sub(1) });
    };
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let written = name.with_untracked(|name| name.trim().to_owned());
        if written.is_empty() {
            if at.get_untracked() + 1 == prompts.len() {
                page::focus(DONE);
            } else {
                step(true);
                state.announce(texts::prompt(locale, prompts[at.get_untracked()]).to_owned());
            }
            return;
        }
        let id = ContactId(ids::fresh());
        let prompt = prompts[at.get_untracked()];
        let command = state.version.with_untracked(|version| named(&version.network, sector, prompt, id, &written));
        state.change(command);
        state.select(Selection::contact(id));
        name.set(String::new());
        state.announce((t.added)(&written, count_here(state, sector)));
        page::focus(NAME);
    };
    view! {
        <div class="collect-ask">
            <p class="collect-count">
                {move || (t.question_of)(at.get() + 1, prompts.len())}
                <button
                    class="tool"
                    type="button"
                    aria-label=t.question_before
                    title=t.question_before
                    disabled=move || at.get() == 0
                    on:click=move |_| step(false)
                >
                    <Icon name="back" size="small" />
                </button>
                <button
                    class="tool"
                    type="button"
                    aria-label=t.question_next
                    title=t.question_next
                    disabled=move || at.get() + 1 == prompts.len()
                    on:click=move |_| step(true)
                >
                    <Icon name="next" size="small" />
                </button>
            </p>
            <p class="collect-question" id="collect-prompt">
                {move || texts::prompt(locale, prompts[at.get()])}
            </p>
            <form class="field" on:submit=submit>
                <label for=NAME>{t.name}</label>
                <div class="collect-entry">
                    <input
                        class="input"
                        id=NAME
                        type="text"
                        autocomplete="off"
                        enterkeyhint="enter"
                        aria-describedby="collect-prompt collect-note"
                        prop:value=name
                        on:input=move |event| name.set(event_target_value(&event))
                    />
                    <button class="button" type="submit">
                        {t.add}
                    </button>
                </div>
                <p class="note" id="collect-note">
                    {t.name_note}
                </p>
            </form>
        </div>
        <Named state=state sector=sector />
        <Done state=state collect=collect sector=sector />
    }
}

fn is_in(contact: &Contact, sector: Sector) -> bool {
    contact.place.is_some_and(|place| place.sector() == sector)
}

fn count_here(state: MapState, sector: Sector) -> usize {
    state.version.with_untracked(|version| version.network.contacts().filter(|contact| is_in(contact, sector)).count())
}

/// Whoever stands in the sector, in the order of the conversation.
#[component]
fn Named(state: MapState, sector: Sector) -> impl IntoView {
    let locale = state.locale();
    let t = texts::collect(locale);
    let here = Memo::new(move |_| {
        state.version.with(|version| {
            let contacts = version.network.contacts().rev().filter(|contact| is_in(contact, sector));
            contacts.map(|contact| (contact.id, shown_name(locale, contact))).collect::<Vec<_>>()
        })
    });
    let chip = move |(id, name): (ContactId, String)| {
        let is_selected = move || state.selection.with(|selection| selection.holds(id));
        view! {
            <li>
                <button
                    class="chip"
                    type="button"
                    aria-pressed=move || if is_selected() { "true" } else { "false" }
                    on:click=move |_| state.select(Selection::contact(id))
                >
                    {name}
                </button>
            </li>
        }
    };
    let heading = move || if here.with(Vec::is_empty) { t.nobody.to_owned() } else { (t.named)(here.with(Vec::len)) };
    view! {
        <section class="stack" data-gap="small">
            <h4>{heading}</h4>
            <ul class="chips">
                <For each=move || here.get() key=|entry| entry.clone() children=chip />
            </ul>
        </section>
    }
}

/// Whether the sector was asked for to the end.
#[component]
fn Done(state: MapState, collect: Collect, sector: Sector) -> impl IntoView {
    let locale = state.locale();
    let t = texts::collect(locale);
    let word = words::sector(locale, sector);
    let is_asked = Memo::new(move |_| state.version.with(|version| version.network.is_asked(sector)));
    let end = move |_| {
        state.change(MapCommand::Asked(sector, true));
        state.announce((t.asked)(word));
        collect.go(Station::Order(sector));
    };
    let again = move |_| {
        state.change(MapCommand::Asked(sector, false));
        page::focus(NAME);
    };
    move || {
        if is_asked.get() {
            view! {
                <p class="collect-asked">
                    <Icon name="check" size="small" />
                    <span>{(t.asked)(word)}</span>
                    <button class="button" data-kind="plain" data-size="small" type="button" on:click=again>
                        {t.ask_again}
                    </button>
                </p>
            }
            .into_any()
        } else {
            view! {
                <button class="button" data-kind="main" type="button" id=DONE on:click=end>
                    <Icon name="check" size="small" />
                    {(t.done_with)(texts::sector_in_sentence(locale, sector))}
                </button>
            }
            .into_any()
        }
    }
}
