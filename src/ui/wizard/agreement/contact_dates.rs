//! The days on which those involved meet.

use chrono::Days;
use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::date::nearness;
use crate::domain::ids::ContactDateId;
use crate::domain::phase::plan::ContactDate;
use crate::domain::phase::schedule::last_meeting;
use crate::domain::record::Edit;
use crate::i18n::format;
use crate::i18n::plan_forms::plan_forms;
use crate::ui::components::field::{DateField, LineField};
use crate::ui::components::icon::Icon;
use crate::ui::platform::{clock, ids};
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::fold::{Fold, Folds, state, title};
use crate::ui::wizard::picks::due_key;
use crate::ui::wizard::records::{self, Entry, all, first_field, text_of};

const HOME: &str = "add-contact-date";

/// Weeks ahead that one click plans.
const WEEKS: [u32; 3] = [1, 2, 4];

/// All dates, in the order they were entered, and buttons that add the next.
#[component]
pub fn ContactDates(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let t = plan_forms(locale);
    let store = use_store();
    let open = RwSignal::new(None);
    let add = move |weeks: u32| {
        let last = case.with_untracked(|case| last_meeting(case, clock::today()));
        let Some(date) = last.checked_add_days(Days::new(7 * u64::from(weeks))) else { return };
        let meeting = ContactDate { id: ContactDateId(ids::fresh()), date: Some(date), what: String::new() };
        store.act(Command::ContactDate(Edit::Put(meeting)));
        store.announce((t.added_on)(&format::date(locale, date)));
    };
    let ahead = move |weeks: u32| {
        view! {
            <button class="button" data-size="small" type="button" on:click=move |_| add(weeks)>
                <Icon name="plus" size="small" />
                {(t.in_weeks)(weeks)}
            </button>
        }
    };
    view! {
        <section class="question meetings">
            <h2>{t.contact_dates}</h2>
            <Folds
                ids={all::<ContactDate>(case)}
                empty=t.no_contact_dates
                add=t.add_contact_date
                home=HOME
                on_add=move |()| records::add(store, open, empty)
                entry=move |uuid| meeting(Entry::new(case, uuid), open)
            />
            <div class="row" role="group" aria-label=t.in_weeks_note>
                <span class="note">{t.in_weeks_note}</span>
                {WEEKS.map(ahead).collect_view()}
            </div>
        </section>
    }
}

fn empty(id: ContactDateId) -> ContactDate {
    ContactDate { id, date: None, what: String::new() }
}

fn meeting(entry: Entry<ContactDate>, open: RwSignal<Option<Uuid>>) -> AnyView {
    let locale = use_locale();
    let t = plan_forms(locale);
    let today = clock::today();
    let what = entry.text(|meeting| meeting.what.clone());
    let name = text_of(move || {
        let date = entry.with(|meeting| meeting.date).flatten();
        let date = date.map_or(t.undated.to_owned(), |date| format::long_date(locale, date));
        what.with(|what| if what.trim().is_empty() { date.clone() } else { format!("{date}, {}", what.trim()) })
    });
    // A meeting that was is not overdue.
    let near = Signal::derive(move || {
        let date = entry.with(|meeting| meeting.date).flatten().filter(|date| *date >= today);
        date.map_or(("", String::new()), |date| {
            let near = nearness(date, today);
            (due_key(near), format::nearness(locale, near))
        })
    });
    let line = view! {
        {title(name, t.untitled_contact_date)}
        <span class="fold-facts">{state(near)}</span>
    };
    view! {
        <Fold
            uuid=entry.uuid
            open=open
            name=name
            line=line.into_any()
            fields=move |()| fields(entry)
            on_remove=move |()| entry.remove(HOME)
        />
    }
    .into_any()
}

fn fields(entry: Entry<ContactDate>) -> AnyView {
    let t = plan_forms(use_locale());
    view! {
        <DateField
            id=first_field(entry.uuid)
            label=t.contact_date_day
            value=entry.day(|meeting| meeting.date)
            on_write=entry.set_day(|meeting, day| meeting.date = day)
        />
        <LineField
            label=t.contact_date_what
            value=entry.text(|meeting| meeting.what.clone())
            on_write=entry.write(|meeting, text| meeting.what = text)
        />
    }
    .into_any()
}
