//! The checklist of what typically goes wrong in the system of help: one
//! click makes a note of it.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::ids::SystemNoteId;
use crate::domain::phase::task::SystemNote;
use crate::domain::phase::typical_fault::TypicalFault;
use crate::domain::record::Edit;
use crate::i18n::course;
use crate::i18n::typical_faults::{self as texts, typical_faults};
use crate::ui::components::icon::Icon;
use crate::ui::platform::{clock, ids};
use crate::ui::store::{use_locale, use_store};

/// All typical faults under a disclosure, each with what notes it.
#[component]
pub fn Checklist(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = typical_faults(use_locale());
    view! {
        <details class="rarely checklist">
            <summary>
                <Icon name="down" size="small" />
                {t.heading}
            </summary>
            <p class="note">{t.note}</p>
            <ul>{TypicalFault::ALL.map(|fault| row(case, fault)).collect_view()}</ul>
        </details>
    }
}

fn row(case: Memo<Case>, fault: TypicalFault) -> AnyView {
    let locale = use_locale();
    let t = typical_faults(locale);
    let store = use_store();
    let (name, sentence) = (texts::name(locale, fault), texts::sentence(locale, fault));
    let is_noted =
        Memo::new(move |_| case.with(|case| case.course.system.iter().any(|note| note.text.contains(sentence))));
    let take = move |_| {
        store.act(Command::SystemNote(Edit::Put(SystemNote {
            id: SystemNoteId(ids::fresh()),
            date: Some(clock::today()),
            fault: fault.fault(),
            text: sentence.to_owned(),
        })));
        store.announce((t.taken)(name));
    };
    let noted = move || {
        is_noted.get().then(|| {
            view! {
                <span class="state" data-is="ok">
                    {t.is_noted}
                </span>
            }
        })
    };
    view! {
        <li>
            <div>
                <b>{name}</b>
                " "
                <span class="kind">{course::system_fault(locale, fault.fault())}</span>
                <p>{sentence}</p>
            </div>
            {noted}
            <button type="button" class="button" data-kind="quiet" aria-label=(t.take_one)(name) on:click=take>
                <Icon name="plus" size="small" />
                {t.take}
            </button>
        </li>
    }
    .into_any()
}
