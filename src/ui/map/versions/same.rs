//! The question whether two are the same person: while a name is written, at a
//! contact, and for a whole version whose people were entered anew.

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::contact::Contact;
use crate::domain::map::matching::{self, Known};
use crate::domain::map::network::MapCommand;
use crate::editor::intent::End;
use crate::editor::selection::Selection;
use crate::i18n::roles;
use crate::i18n::versions::{self as texts, versions};
use crate::session::Act;
use crate::ui::components::number;
use crate::ui::map::hand::focus_soon;
use crate::ui::map::state::{MapState, shown_name};
use crate::ui::map::timeline;

/// Who may be meant: identity, name, who in words, and the version.
#[derive(Clone, PartialEq)]
struct Candidate {
    id: ContactId,
    name: String,
    who: String,
    version: String,
}

/// How many are offered; with more of one name, nobody could tell them apart.
const MOST: usize = 3;

fn candidate(state: MapState, known: &Known) -> Candidate {
    let locale = state.locale();
    let name = shown_name(locale, known.contact);
    let version = state.case.with(|case| texts::told_in(locale, case, known.version));
    let role = roles::shown(locale, known.contact.role.trim()).to_owned();
    let who = [name.clone(), role].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    Candidate { id: known.contact.id, name, who, version }
}

/// Those who may be meant by a name and a role that are being written.
#[component]
pub fn SameNamed(
    /// The state of the map screen.
    state: MapState,
    /// The name.
    #[prop(into)]
    name: Signal<String>,
    /// The role, empty if it is not asked for.
    #[prop(into)]
    role: Signal<String>,
    /// Called with who it is.
    #[prop(into)]
    on_same: Callback<ContactId>,
) -> impl IntoView {
    let candidates = Memo::new(move |_| {
        let id = state.version.with(|version| version.id);
        let found = |name: &String| {
            role.with(|role| {
                let stored = roles::stored(role).trim().to_owned();
                state.case.with(|case| {
                    let known = matching::namesakes(case, id, name, &stored);
                    known.iter().take(MOST).map(|known| candidate(state, known)).collect::<Vec<_>>()
                })
            })
        };
        name.with(found)
    });
    // It comes up while somebody types, so it is told.
    view! {
        <div class="same-slot" role="status">
            {move || (!candidates.with(Vec::is_empty)).then(|| offer(state, candidates, on_same).into_any())}
        </div>
    }
}

/// The question at a contact that stands on this version alone.
#[component]
pub fn SamePerson(
    /// The state of the map screen.
    state: MapState,
    /// The contact.
    contact: Memo<Contact>,
) -> impl IntoView {
    let t = versions(state.locale());
    let candidates = Memo::new(move |_| {
        let id = state.version.with(|version| version.id);
        contact.with(|contact| {
            state.case.with(|case| {
                let known = matching::namesakes_of(case, id, contact);
                known.iter().take(MOST).map(|known| candidate(state, known)).collect::<Vec<_>>()
            })
        })
    });
    let identify = move |with: ContactId| {
        let one = candidates.with_untracked(|all| all.iter().find(|one| one.id == with).cloned());
        let Some(one) = one else { return };
        let contact = contact.with_untracked(|contact| contact.id);
        state.change(MapCommand::Identify { contact, with });
        state.select(Selection::contact(with));
        state.announce((t.same_done)(&one.name, &state.locale().quoted(&one.version)));
        // The question has gone with its answer; a field would keep undo to itself.
        focus_soon(End::Contact(with));
    };
    move || (!candidates.with(Vec::is_empty)).then(|| offer(state, candidates, Callback::new(identify)).into_any())
}

fn offer(state: MapState, candidates: Memo<Vec<Candidate>>, on_same: Callback<ContactId>) -> impl IntoView {
    let t = versions(state.locale());
    let one = move |candidate: Candidate| {
        let Candidate { id, name, who, version } = candidate;
        view! {
            <p class="note">{(t.same_as)(&name, &state.locale().quoted(&version))}</p>
            <button class="button" data-size="small" type="button" on:click=move |_| on_same.run(id)>
                {(t.same_yes)(&who)}
            </button>
        }
    };
    view! {
        <div class="hint-box same stack" data-gap="small" role="group" aria-label=t.same>
            <p>
                <b>{t.same}</b>
            </p>
            {move || candidates.get().into_iter().map(one).collect_view()}
        </div>
    }
}

/// Offers to keep all who were most probably entered anew as the same people.
#[component]
pub fn EnteredAnew(
    /// The state of the map screen.
    state: MapState,
) -> impl IntoView {
    let t = versions(state.locale());
    let pairs = Memo::new(move |_| {
        let id = state.version.with(|version| version.id);
        state.case.with(|case| matching::entered_anew(case, id))
    });
    let identify = move |_| {
        let act = Act::Part(number::fresh());
        let pairs = pairs.get_untracked();
        let count = pairs.len();
        for (contact, with) in pairs {
            state.change_as(MapCommand::Identify { contact, with }, act);
        }
        state.announce((t.anew_done)(count));
        request_animation_frame(move || timeline::focus_shown(state));
    };
    let count = Memo::new(move |_| pairs.with(Vec::len));
    move || {
        (count.get() > 0).then(|| {
            view! {
                <div class="hint-box stack" data-gap="small">
                    <p>{(t.anew)(count.get())}</p>
                    <p class="note">{t.anew_note}</p>
                    <button class="button" data-size="small" type="button" on:click=identify>
                        {t.anew_do}
                    </button>
                </div>
            }
            .into_any()
        })
    }
}
