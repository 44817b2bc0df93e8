//! The log: what happened, newest first.

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::phase::course::{Activity, Function};
use crate::i18n::wizard::records::records;
use crate::i18n::{format, words};
use crate::ui::components::choices::Choices;
use crate::ui::components::field::{DateField, LineField, TextField};
use crate::ui::platform::clock;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::fold::{Fold, Folds, fact, title};
use crate::ui::wizard::picks;
use crate::ui::wizard::records::{self, Entry, first_field, newest_first};

const HOME: &str = "add-activity";

/// All entries of the log.
#[component]
pub fn Activities(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = records(use_locale());
    let store = use_store();
    let open = RwSignal::new(None);
    let ids = newest_first(open, move || {
        case.with(|case| case.course.activities.iter().map(|activity| (activity.date, activity.id.0)).collect())
    });
    view! {
        <Folds
            ids=ids
            empty=t.no_activities
            add=t.add_activity
            home=HOME
            on_add=move |()| records::add(store, open, |id| Activity::new(id, Some(clock::today())))
            entry=move |uuid| activity(Entry::new(case, uuid), open)
        />
    }
}

fn activity(entry: Entry<Activity>, open: RwSignal<Option<Uuid>>) -> AnyView {
    let locale = use_locale();
    let text = entry.text(|activity| activity.text.clone());
    let facts = entry.text(move |activity| {
        let day = activity.date.map(|date| format::date(locale, date));
        let with = Some(activity.with.trim().to_owned()).filter(|with| !with.is_empty());
        let function = words::function(locale, activity.function).to_owned();
        [day, with, Some(function)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    });
    let line = view! {
        {fact(facts)}
        {title(text, records(locale).untitled_activity)}
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

fn fields(entry: Entry<Activity>) -> AnyView {
    let locale = use_locale();
    let t = records(locale);
    let function = entry.text(|activity| picks::key(&Function::ALL, Some(activity.function)));
    let hint = entry.text(move |activity| words::function_hint(locale, activity.function).to_owned());
    view! {
        <TextField
            id=first_field(entry.uuid)
            label=t.happened
            value=entry.text(|activity| activity.text.clone())
            on_write=entry.write(|activity, text| activity.text = text)
        />
        <DateField
            label=t.date
            value=entry.day(|activity| activity.date)
            on_write=entry.set_day(|activity, day| activity.date = day)
        />
        <LineField
            label=t.with
            value=entry.text(|activity| activity.with.clone())
            on_write=entry.write(|activity, text| activity.with = text)
        />
        <div class="stack" data-gap="small">
            <Choices
                legend=t.function
                entries=picks::picks(&Function::ALL, |function| words::function(locale, function))
                value=function
                on_pick=entry
                    .pick(|activity, key| activity.function = picks::value(&Function::ALL, key).unwrap_or_default())
            />
            <p class="note">{move || hint.get()}</p>
        </div>
    }
    .into_any()
}
