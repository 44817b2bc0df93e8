//! What may want a second look; each hint with its source and a way to it.

use leptos::prelude::*;

use crate::domain::map::collecting::Station;
use crate::domain::map::collecting::hints::{Hint, hints};
use crate::i18n::collect as texts;
use crate::ui::components::icon::Icon;
use crate::ui::map::collect::Collect;
use crate::ui::map::state::MapState;

/// The hints about the map shown.
#[component]
pub fn Hints(
    /// The state of the map screen.
    state: MapState,
    /// The collection.
    collect: Collect,
) -> impl IntoView {
    let locale = state.locale();
    let t = texts::collect(locale);
    let found = Memo::new(move |_| {
        state.version.with(|version| {
            let name = |hint: Hint| hint.contact().map_or_else(String::new, |id| state.name_now(id));
            hints(&version.network).into_iter().map(|hint| (hint, name(hint))).collect::<Vec<_>>()
        })
    });
    let entry = move |(hint, name): (Hint, String)| {
        let word = match hint {
            Hint::Nobody(sector) => (t.to_sector)(texts::sector_in_sentence(locale, sector)),
            Hint::Group(_) | Hint::NearAndAlone(_) | Hint::Unplaced(_) => (t.show)(&name),
        };
        let go = move |_| match hint {
            Hint::Nobody(sector) => collect.go(Station::Names(sector)),
            Hint::Group(id) | Hint::NearAndAlone(id) | Hint::Unplaced(id) => collect.show_contact(id),
        };
        view! {
            <li>
                <p>{texts::hint(locale, hint, &name)}</p>
                <p class="source">{texts::hint_source(locale, hint)}</p>
                <button class="button" data-size="small" type="button" on:click=go>
                    <Icon name="arrow" size="small" />
                    {word}
                </button>
            </li>
        }
    };
    let is_empty = Memo::new(move |_| found.with(Vec::is_empty));
    view! {
        {move || is_empty.get().then(|| view! { <p class="note">{t.no_hints}</p> })}
        <ul class="collect-hints">
            <For each=move || found.get() key=|(hint, name)| format!("{hint:?} {name}") children=entry />
        </ul>
        <p class="note">{t.leave_note}</p>
    }
}
