//! Detachment: step by step, each with its day.

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::date::nearness;
use crate::domain::phase::evaluation::DetachmentStep;
use crate::i18n::closing::closing;
use crate::i18n::format;
use crate::i18n::wizard::records::records;
use crate::session::Act;
use crate::ui::components::choices::Tick;
use crate::ui::components::field::{DateField, TextField};
use crate::ui::platform::clock;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::fold::{Fold, Folds, state, title};
use crate::ui::wizard::picks::due_key;
use crate::ui::wizard::records::{self, Entry, all, first_field};

const HOME: &str = "add-detachment";

/// All steps, in the order they were entered.
#[component]
pub fn Detachment(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let (t, words) = (records(locale), closing(locale));
    let store = use_store();
    let open = RwSignal::new(None);
    let happened = Memo::new(move |_| {
        case.with(|case| {
            let steps = &case.closure.detachment;
            let done = steps.iter().filter(|step| step.done).count();
            (!steps.is_empty()).then_some((done, steps.len()))
        })
    });
    let so_far = move || happened.get().map(|(done, of)| view! { <p class="note">{(words.detached)(done, of)}</p> });
    view! {
        {so_far}
        <Folds
            ids={all::<DetachmentStep>(case)}
            empty=t.no_detachment
            add=t.add_detachment
            home=HOME
            on_add=move |()| records::add(store, open, DetachmentStep::new)
            entry=move |uuid| step(Entry::new(case, uuid), open)
        />
    }
}

fn step(entry: Entry<DetachmentStep>, open: RwSignal<Option<Uuid>>) -> AnyView {
    let t = records(use_locale());
    let what = entry.text(|step| step.what.clone());
    let line = view! {
        {title(what, t.untitled_detachment)}
        {state(standing(entry))}
    };
    view! {
        <Fold
            uuid=entry.uuid
            open=open
            name=what
            line=line.into_any()
            fields=move |()| fields(entry)
            on_remove=move |()| entry.remove(HOME)
        />
    }
    .into_any()
}

fn standing(entry: Entry<DetachmentStep>) -> Signal<(&'static str, String)> {
    let locale = use_locale();
    let t = records(locale);
    let today = clock::today();
    let standing = Memo::new(move |_| {
        let found = entry.with(|step| {
            let day = step.date.map(|date| format::date(locale, date));
            match (step.done, step.date) {
                (true, _) => ("ok", day.map_or_else(|| t.is_done.to_owned(), |day| format!("{day}, {}", t.is_done))),
                (false, Some(date)) => (due_key(nearness(date, today)), format::date(locale, date)),
                (false, None) => ("", String::new()),
            }
        });
        found.unwrap_or_default()
    });
    standing.into()
}

fn fields(entry: Entry<DetachmentStep>) -> AnyView {
    let t = records(use_locale());
    let done = Memo::new(move |_| entry.with(|step| step.done).unwrap_or_default());
    view! {
        <TextField
            id=first_field(entry.uuid)
            label=t.handed_back
            value=entry.text(|step| step.what.clone())
            on_write=entry.write(|step, text| step.what = text)
        />
        <DateField
            label=t.when
            value=entry.day(|step| step.date)
            on_write=entry.set_day(|step, day| step.date = day)
        />
        <Tick
            label=t.done
            value=done
            on_change=move |done| entry.change(Act::Single, |step| step.done = done)
        />
    }
    .into_any()
}
