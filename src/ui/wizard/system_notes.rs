//! What is noticed of the care system along the way, without names.

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::phase::task::{SystemFault, SystemNote};
use crate::i18n::course::{self as texts, course};
use crate::i18n::format;
use crate::i18n::wizard::records::records;
use crate::ui::components::choices::Choices;
use crate::ui::components::field::{DateField, TextField};
use crate::ui::components::icon::Icon;
use crate::ui::platform::clock;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::checklist::Checklist;
use crate::ui::wizard::fold::{Adding, Fold, Folds, fact, title};
use crate::ui::wizard::picks;
use crate::ui::wizard::records::{self, Entry, first_field, newest_first};

const HOME: &str = "add-system-note";

/// All notes, newest first.
#[component]
pub fn SystemNotes(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = course(use_locale());
    let store = use_store();
    let open = RwSignal::new(None);
    let ids = newest_first(open, move || {
        case.with(|case| case.course.system.iter().map(|note| (note.date, note.id.0)).collect())
    });
    let make = |id| SystemNote { id, date: Some(clock::today()), fault: SystemFault::Gap, text: String::new() };
    view! {
        <div class="notice">
            <Icon name="eye" />
            <p>{t.system_note}</p>
        </div>
        <Checklist case=case />
        <Folds
            ids=ids
            empty=t.no_system
            add=t.add_system
            home=HOME
            on_add=move |()| records::add(store, open, make)
            entry=move |uuid| note(Entry::new(case, uuid), open)
            adding=Adding::Above
        />
    }
}

fn note(entry: Entry<SystemNote>, open: RwSignal<Option<Uuid>>) -> AnyView {
    let locale = use_locale();
    let text = entry.text(|note| note.text.clone());
    let facts = entry.text(move |note| {
        let day = note.date.map(|date| format::date(locale, date));
        let fault = texts::system_fault(locale, note.fault).to_owned();
        [day, Some(fault)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    });
    let line = view! {
        {fact(facts)}
        {title(text, course(locale).untitled_system)}
    };
    view! {
        <Fold
            uuid=entry.uuid
            open=open
            name=text
            line=line.into_any()
            fields=move |()| fields(entry)
            on_remove=move |()| entry.remove(HOME)
            look="log"
        />
    }
    .into_any()
}

fn fields(entry: Entry<SystemNote>) -> AnyView {
    let locale = use_locale();
    let t = course(locale);
    view! {
        <TextField
            id=first_field(entry.uuid)
            label=t.noticed
            value=entry.text(|note| note.text.clone())
            on_write=entry.write(|note, text| note.text = text)
        />
        <Choices
            legend=t.fault
            entries=picks::picks(&SystemFault::ALL, |fault| texts::system_fault(locale, fault))
            value=entry.text(|note| picks::key(&SystemFault::ALL, Some(note.fault)))
            on_pick=entry
                .pick(|note, key| note.fault = picks::value(&SystemFault::ALL, key).unwrap_or_default())
        />
        <DateField
            label=records(locale).date
            value=entry.day(|note| note.date)
            on_write=entry.set_day(|note, day| note.date = day)
        />
    }
    .into_any()
}
