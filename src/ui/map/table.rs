//! The table beside the map: the same contacts, the same commands, in rows.
//! Whatever can be done on the map can be done here.

use leptos::ev;
use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::contact::Contact;
use crate::domain::map::roster::{self, SortBy};
use crate::editor::intent::End;
use crate::editor::selection::Selection;
use crate::i18n::card::card;
use crate::i18n::hands::hands;
use crate::i18n::map::map;
use crate::i18n::roles;
use crate::i18n::shell::shell;
use crate::ui::components::field::{LineField, Written};
use crate::ui::components::icon::Icon;
use crate::ui::map::everybody::SortField;
use crate::ui::map::history::HistoryButtons;
use crate::ui::map::panels::{Panels, TABLE_DOOR, close, is_closing};
use crate::ui::map::several::{connect_all, untied};
use crate::ui::map::speech;
use crate::ui::map::state::MapState;
use crate::ui::map::table_row::Row;
use crate::ui::map::table_ties::TiesDialog;
use crate::ui::platform::page;

/// The title of the table, which takes the focus when a row has gone.
pub const TITLE: &str = "table-title";

/// How many rows are made in one frame.
const AT_ONCE: usize = 12;

/// All contacts of the shown map.
#[component]
pub fn ContactTable(
    /// The state of the map screen.
    state: MapState,
    /// The panels, of which this is one.
    panels: Panels,
) -> impl IntoView {
    let locale = state.locale();
    let (t, c) = (map(locale), card(locale));
    let (sort, words) = (RwSignal::new(SortBy::Newest), RwSignal::new(String::new()));
    let tied = RwSignal::new(None::<ContactId>);
    let all = Memo::new(move |_| {
        let mut ids: Vec<ContactId> =
            state.version.with(|version| version.network.contacts().map(|contact| contact.id).collect());
        crate::domain::order::naturally(&mut ids);
        ids
    });
    // The order is that of the moment it was asked for: a row does not run away
    // from whoever types into it.
    let rows = Memo::new(move |_| {
        all.track();
        let (sort, words) = (sort.get(), words.get());
        state.version.with_untracked(|version| {
            let role = |contact: &Contact| roles::of_contact(locale, contact).to_owned();
            let listed = roster::listed(&version.network, sort, role);
            let found = listed.into_iter().filter(|contact| roster::matches(contact, &role(contact), &words));
            found.map(|contact| contact.id).collect::<Vec<_>>()
        })
    });
    // A screenful is made at once, the rest in the frames that follow.
    let made = RwSignal::new(AT_ONCE);
    Effect::new(move |_| {
        if made.get() < all.with(Vec::len) {
            request_animation_frame(move || {
                // The table may have been closed in the meantime.
                made.try_update(|made| *made += AT_ONCE);
            });
        }
    });
    let shown = move || rows.with(|rows| rows.iter().take(made.get()).copied().collect::<Vec<_>>());
    let is_empty = Memo::new(move |_| all.with(Vec::is_empty));
    let is_nobody = Memo::new(move |_| !is_empty.get() && rows.with(Vec::is_empty));
    let found = move || (c.found)(rows.with(Vec::len), all.with(Vec::len));
    let anchor = Memo::new(move |_| {
        state.case.track();
        speech::name(state, End::Anchor)
    });
    let leave = move |event: ev::KeyboardEvent| {
        if is_closing(&event) {
            close(panels.table, TABLE_DOOR);
        }
    };
    view! {
        <section class="contact-table panel" aria-labelledby=TITLE data-covers="right" on:keydown=leave>
            <Head state=state panels=panels />
            <div class="table-tools">
                <LineField label=c.filter value=words on_write=move |(text, _): Written| words.set(text) />
                <SortField sort=sort />
                <p class="note" role="status">
                    {found}
                </p>
            </div>
            <Chosen state=state />
            {move || is_empty.get().then(|| view! { <p class="nothing">{t.empty}</p> })}
            {move || is_nobody.get().then(|| view! { <p class="nothing">{c.nobody}</p> })}
            <div class="rows">
                // Below a width the rows are blocks; the roles keep them a table.
                <table role="table" aria-rowcount=move || rows.with(|rows| rows.len() + 1)>
                    <caption class="only-heard">{c.caption}</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            <th scope="col" role="columnheader">
                                <span class="only-heard">{t.select}</span>
                            </th>
                            <th scope="col" role="columnheader">
                                {c.who}
                            </th>
                            <th scope="col" role="columnheader">
                                {c.what}
                            </th>
                            <th scope="col" role="columnheader">
                                {c.place}
                            </th>
                            <th scope="col" role="columnheader">
                                <span class="clamped">{move || (c.tie)(&anchor.get())}</span>
                            </th>
                            <th scope="col" role="columnheader">
                                {c.ties}
                            </th>
                            <th scope="col" role="columnheader">
                                <span class="only-heard">{c.acts}</span>
                            </th>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">
                        <For each=shown key=|id| *id let:id>
                            <Row state=state panels=panels tied=tied id=id />
                        </For>
                    </tbody>
                </table>
            </div>
            <TiesDialog state=state panels=panels tied=tied />
        </section>
    }
}

/// The title, and what concerns the whole table.
#[component]
fn Head(state: MapState, panels: Panels) -> impl IntoView {
    let t = map(state.locale());
    let s = shell(state.locale());
    view! {
        <div class="head">
            <h2 id=TITLE tabindex="-1">
                {t.table_title}
            </h2>
            <HistoryButtons size="small" />
            <button
                class="button"
                data-size="small"
                type="button"
                aria-haspopup="dialog"
                on:click=move |_| panels.form.set(true)
            >
                <Icon name="person-add" size="small" />
                {t.new_contact}
            </button>
            <button class="tool" type="button" aria-label=s.close on:click=move |_| close(panels.table, TABLE_DOOR)>
                <Icon name="close" size="small" />
            </button>
        </div>
    }
}

/// What can be done with several selected rows at once.
#[component]
fn Chosen(state: MapState) -> impl IntoView {
    let locale = state.locale();
    let (t, h) = (map(locale), hands(locale));
    let count = Memo::new(move |_| state.selection.with(|selection| selection.ids().count()));
    let is_shown = Memo::new(move |_| count.get() > 1);
    let untied = untied(state);
    let remove = move |_| {
        let ids: Vec<ContactId> = state.selection.with_untracked(|selection| selection.ids().collect());
        state.remove(&ids);
        page::focus(TITLE);
    };
    let clear = move |_| {
        state.select(Selection::Nothing);
        page::focus(TITLE);
    };
    move || {
        is_shown.get().then(|| {
            view! {
                <div class="chosen row">
                    <p role="status">{move || (t.selected)(count.get())}</p>
                    <button
                        class="button"
                        data-size="small"
                        type="button"
                        disabled=move || untied.get() == 0
                        on:click=move |_| connect_all(state)
                    >
                        <Icon name="connect" size="small" />
                        {t.connect_all}
                    </button>
                    <button class="button" data-size="small" type="button" on:click=clear>
                        {h.clear}
                    </button>
                    <button class="button" data-kind="danger" data-size="small" type="button" on:click=remove>
                        <Icon name="trash" size="small" />
                        {t.remove_several}
                    </button>
                </div>
            }
            .into_any()
        })
    }
}
