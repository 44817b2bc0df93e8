//! The inspector of a tie: which two, how it goes, and how it ends.

use leptos::prelude::*;

use crate::domain::map::bond::Bond;
use crate::domain::map::network::{MapCommand, Pair, Tie};
use crate::drawing::tie::TieId;
use crate::editor::intent::End;
use crate::editor::selection::Selection;
use crate::i18n::card::card;
use crate::i18n::map::map;
use crate::session::Act;
use crate::ui::components::choices::Choices;
use crate::ui::components::icon::Icon;
use crate::ui::map::bond::{BondForm, OnBond, Telling};
use crate::ui::map::canvas::CHART;
use crate::ui::map::contact_ties::ToAnchor;
use crate::ui::map::panels::Panels;
use crate::ui::map::speech;
use crate::ui::map::state::MapState;
use crate::ui::map::what_if::LeaveOut;
use crate::ui::platform::page;

/// The words of the two in a form.
const ONE: &str = "uniplex";
const SEVERAL: &str = "multiplex";

/// The selected tie.
#[component]
pub fn TieInspector(
    /// The state of the map screen.
    state: MapState,
    /// The panels over the map.
    panels: Panels,
    /// Which tie.
    tie: TieId,
) -> impl IntoView {
    let t = map(state.locale());
    let (one, other) = match tie {
        TieId::Anchor(id) => (End::Anchor, End::Contact(id)),
        TieId::Between(pair) => (End::Contact(pair.ends().0), End::Contact(pair.ends().1)),
    };
    let remove = move |_| {
        let selection = Selection::Tie(tie);
        let command = state.version.with_untracked(|version| selection.removal(&version.network));
        if let Some(command) = command {
            state.change(command);
            state.select(Selection::Nothing);
            let (one, other) = speech::ends(state, tie);
            state.announce((t.disconnected)(&one, &other));
            // What had the focus speaks of nothing any more.
            page::focus(CHART);
        }
    };
    let form = match tie {
        TieId::Between(pair) => view! { <Between state=state pair=pair /> }.into_any(),
        TieId::Anchor(id) => {
            let contact = state.contact(id);
            let known = contact.get_untracked();
            known
                .map(|known| {
                    let contact = Memo::new(move |_| contact.get().unwrap_or_else(|| known.clone()));
                    view! { <ToAnchor state=state contact=contact open=true /> }
                })
                .into_any()
        }
    };
    view! {
        <div class="body">
            <h2 class="only-heard" id="tie-title" tabindex="-1">
                {
                    let (one, other) = speech::ends(state, tie);
                    (t.tie_between)(&one, &other)
                }
            </h2>
            <div class="both">
                <EndButton state=state panels=panels end=one /> <Icon name="connect" size="small" />
                <EndButton state=state panels=panels end=other />
            </div>
            {form}
        </div>
        <div class="foot">
            {match tie {
                TieId::Anchor(_) => None,
                TieId::Between(pair) => Some(view! { <LeaveOut state=state contacts=Vec::new() ties=vec![pair] /> }),
            }}
            <button class="button" data-kind="danger" type="button" on:click=remove>
                <Icon name="trash" size="small" />
                {t.remove_tie}
            </button>
        </div>
    }
}

/// The way to one end of the tie.
#[component]
fn EndButton(state: MapState, panels: Panels, end: End) -> impl IntoView {
    let t = map(state.locale());
    let go = move |_| match end {
        End::Anchor => {
            state.select(Selection::Anchor);
            panels.open_selected("client-name");
        }
        End::Contact(id) => panels.open_contact(id),
    };
    let name = speech::name(state, end);
    view! {
        <button class="end" type="button" title=(t.details)(&name) on:click=go>
            {name.clone()}
        </button>
    }
}

/// A tie between two contacts.
#[component]
fn Between(state: MapState, pair: Pair) -> impl IntoView {
    let t = card(state.locale());
    let tie = Memo::new(move |_| {
        state.version.with(|version| version.network.tie(pair).cloned()).unwrap_or_else(|| Tie::plain(pair))
    });
    let tell = move |act: Act, change: &dyn Fn(&mut Tie)| {
        let mut told = tie.get_untracked();
        change(&mut told);
        state.change_as(MapCommand::Tell(told), act);
    };
    let entries = [(ONE, t.uniplex), (SEVERAL, t.multiplex)].map(|(key, word)| (key.to_owned(), word.to_owned()));
    let value = Signal::derive(move || if tie.with(|tie| tie.multiplex) { SEVERAL } else { ONE }.to_owned());
    let names = Memo::new(move |_| {
        state.version.track();
        speech::ends(state, TieId::Between(pair))
    });
    let telling = Telling {
        bond: Memo::new(move |_| tie.with(|tie| tie.bond.clone())),
        ends: names.into(),
        on_write: OnBond::new(move |(bond, act): (Bond, Act)| tell(act, &|tie| tie.bond.clone_from(&bond))),
    };
    view! {
        <Choices
            legend=t.plexity
            entries=entries.to_vec()
            value=value
            on_pick=move |key: String| tell(Act::Single, &|tie| tie.multiplex = key == SEVERAL)
        />
        <BondForm telling=telling open=true />
    }
}
