//! Several people drawn as one: why not, and a way to draw each of them.

use leptos::ev;
use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::contact::Contact;
use crate::domain::map::network::MapCommand;
use crate::domain::map::place::Place;
use crate::domain::map::roster::names_in;
use crate::editor::placing::free_place_at;
use crate::i18n::card::card;
use crate::i18n::sources;
use crate::i18n::sources::Source;
use crate::session::Act;
use crate::ui::components::field::{TextField, Written};
use crate::ui::components::number;
use crate::ui::map::fold::Fold;
use crate::ui::map::state::{MapState, shown_name};
use crate::ui::platform::ids;
use crate::ui::store::use_locale;

/// The quiet warning at a group, with the form that splits it.
#[component]
pub fn GroupNote(
    /// The state of the map screen.
    state: MapState,
    /// The group.
    contact: Memo<Contact>,
) -> impl IntoView {
    let locale = use_locale();
    let t = card(locale);
    let names = RwSignal::new(String::new());
    let count = Memo::new(move |_| names.with(|names| names_in(names).len()));
    let split = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let group = contact.get_untracked();
        let all = names.with_untracked(|names| names_in(names));
        // All of them are one step back.
        let act = Act::Part(number::fresh());
        for name in &all {
            let beside = |place: Place| {
                state
                    .version
                    .with_untracked(|version| free_place_at(&version.network, place.sector(), place.distance()))
            };
            let one = Contact {
                place: group.place.and_then(beside),
                anchor_tie: group.anchor_tie,
                role: group.role.clone(),
                ..Contact::new(ContactId(ids::fresh()), name.clone())
            };
            state.change_as(MapCommand::Add(one), act);
        }
        if !all.is_empty() {
            state.announce((t.split_done)(all.len(), &shown_name(locale, &group)));
            names.set(String::new());
        }
    };
    view! {
        <div class="hint-box stack" data-gap="small">
            <p>
                <b>{t.group_warning}</b>
            </p>
            <p class="note">
                {t.group_reason} " " {(t.source)(sources::name(locale, Source::NetworkMap))}
            </p>
            <Fold title=t.split.to_owned() told=String::new()>
                <form class="stack" data-gap="small" on:submit=split>
                    <TextField
                        label=t.split_names
                        note=t.split_note
                        value=names
                        on_write=move |(text, _): Written| names.set(text)
                    />
                    <button class="button" data-size="small" type="submit" disabled=move || count.get() == 0>
                        {move || (t.split_do)(count.get())}
                    </button>
                </form>
            </Fold>
        </div>
    }
}
