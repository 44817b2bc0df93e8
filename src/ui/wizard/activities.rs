//! The log: what happened, newest first; what was told to whom, and whether that
//! was released; and what share each function has in it.

use leptos::prelude::*;
use uuid::Uuid;

use crate::analysis::informed::{Cover, Telling, telling};
use crate::domain::case::Case;
use crate::domain::date::nearness;
use crate::domain::phase::course::{Activity, Function};
use crate::domain::phase::step::Step;
use crate::i18n::course::course;
use crate::i18n::logged::{activity_kind, log};
use crate::i18n::wizard::records::records;
use crate::i18n::{format, words};
use crate::session::Act;
use crate::ui::components::choices::{Choices, Tick};
use crate::ui::components::combo::ComboField;
use crate::ui::components::field::{DateField, TextField};
use crate::ui::components::icon::Icon;
use crate::ui::platform::clock;
use crate::ui::route::Route;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::advocacy;
use crate::ui::wizard::fold::{Adding, Fold, Folds, fact, state, title};
use crate::ui::wizard::informed::{LastInformed, OpenReferrals};
use crate::ui::wizard::log_kind;
use crate::ui::wizard::picks::{self, due_key};
use crate::ui::wizard::records::{self, Entry, first_field, newest_first, text_of};
use crate::ui::wizard::shares::Shares;

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
        <OpenReferrals case=case home=HOME />
        <Folds
            ids=ids
            empty=t.no_activities
            add=t.add_activity
            home=HOME
            on_add=move |()| records::add(store, open, |id| Activity::new(id, Some(clock::today())))
            entry=move |uuid| activity(Entry::new(case, uuid), open)
            adding=Adding::Above
        />
        <LastInformed case=case />
        <Shares case=case />
    }
}

fn activity(entry: Entry<Activity>, open: RwSignal<Option<Uuid>>) -> AnyView {
    let locale = use_locale();
    let t = course(locale);
    let text = entry.text(|activity| activity.text.clone());
    let facts = entry.text(move |activity| {
        let day = activity.date.map(|date| format::date(locale, date));
        let kind = activity.kind.map(|kind| activity_kind(locale, kind).to_owned());
        let function = words::function(locale, activity.function).to_owned();
        [day, kind, Some(function)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    });
    let with = text_of(move || entry.with(|activity| with_whom(entry, activity)).unwrap_or_default());
    let told = text_of(move || {
        let to = entry
            .with(|activity| entry.case.with(|case| activity.recipients(&case.course, &case.client.name).join(", ")));
        to.filter(|to| !to.is_empty()).map(|to| (t.told)(&to)).unwrap_or_default()
    });
    let changed = Memo::new(move |_| match entry.with(|activity| activity.fundamental_change) {
        Some(true) => ("soon", t.fundamental_short.to_owned()),
        Some(false) | None => ("", String::new()),
    });
    let line = view! {
        {fact(facts)}
        {title(text, records(locale).untitled_activity)}
        <span class="fold-facts">
            {fact(with)} {fact(told)} {state(cover(entry))} {state(log_kind::arrival(entry))} {state(changed.into())}
            {state(answer_due(entry))}
        </span>
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

/// With whom it was done; where nobody is named, who provides the service it was
/// about.
fn with_whom(entry: Entry<Activity>, activity: &Activity) -> String {
    match activity.with.trim() {
        "" => entry.case.with(|case| activity.provider(&case.course).to_owned()),
        with => with.to_owned(),
    }
}

/// Whether what was told was released on that day; nothing if nothing was told.
fn cover(entry: Entry<Activity>) -> Signal<(&'static str, String)> {
    let locale = use_locale();
    let t = course(locale);
    let found = Memo::new(move |_| {
        let found = entry.with(|activity| match entry.case.with(|case| telling(case, activity)) {
            None => ("", String::new()),
            Some(Telling::Undated) => ("soon", t.release_undated.to_owned()),
            Some(Telling::On(Cover::Released(signed))) => ("ok", (t.released)(&format::date(locale, signed))),
            Some(Telling::On(Cover::Not(was))) => ("late", (t.release_was)(was).to_owned()),
            Some(Telling::On(Cover::None)) => ("late", t.no_release.to_owned()),
        });
        found.unwrap_or_default()
    });
    found.into()
}

/// The day until which an answer is due, while nothing has come of it.
fn answer_due(entry: Entry<Activity>) -> Signal<(&'static str, String)> {
    let locale = use_locale();
    let t = course(locale);
    let today = clock::today();
    let found = Memo::new(move |_| {
        let open = entry.with(|activity| {
            let advocacy = activity.advocacy.as_ref().filter(|advocacy| advocacy.result.trim().is_empty());
            advocacy.and_then(|advocacy| advocacy.deadline)
        });
        match open.flatten() {
            Some(day) => (due_key(nearness(day, today)), (t.deadline_on)(&format::date(locale, day))),
            None => ("", String::new()),
        }
    });
    found.into()
}

fn fields(entry: Entry<Activity>) -> AnyView {
    let locale = use_locale();
    let t = records(locale);
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
        {log_kind::with_whom(entry)}
        {log_kind::kind(entry)}
        {disclosure(entry)}
        {more(entry)}
    }
    .into_any()
}

/// What is rarely said: in which function, on which side, a change at the base.
/// It is open if one of them holds something.
fn more(entry: Entry<Activity>) -> AnyView {
    let locale = use_locale();
    let function = entry.text(|activity| picks::key(&Function::ALL, Some(activity.function)));
    let hint = entry.text(move |activity| words::function_hint(locale, activity.function).to_owned());
    let is_used = untrack(|| {
        entry.with(|activity| {
            activity.function != Function::default()
                || activity.advocacy.is_some()
                || activity.own_side.is_some()
                || activity.fundamental_change
        })
    });
    view! {
        <details class="rarely" open=is_used.unwrap_or_default()>
            <summary>
                <Icon name="down" size="small" />
                {log(locale).more}
            </summary>
            <div class="fields">
                <div class="stack" data-gap="small">
                    <Choices
                        legend=records(locale).function
                        entries=picks::picks(&Function::ALL, |function| words::function(locale, function))
                        value=function
                        on_pick=entry
                            .pick(|activity, key| {
                                activity.function = picks::value(&Function::ALL, key).unwrap_or_default();
                            })
                    />
                    <p class="note">{move || hint.get()}</p>
                </div>
                {advocacy::fields(entry)}
                {log_kind::own_side(entry)}
                {change(entry)}
            </div>
        </details>
    }
    .into_any()
}

/// To whom something was told: somebody of the register, or anybody else.
fn disclosure(entry: Entry<Activity>) -> AnyView {
    let locale = use_locale();
    let t = course(locale);
    let id = entry.case.with_untracked(|case| case.id);
    let propose = move |typed: String| {
        let typed = typed.trim().to_lowercase();
        let mut found: Vec<String> = Vec::new();
        entry.case.with_untracked(|case| {
            for to in case.course.releases.iter().map(|release| release.to.trim()) {
                let fits = !to.is_empty() && to.to_lowercase().contains(&typed);
                if fits && !found.iter().any(|known| known == to) {
                    found.push(to.to_owned());
                }
            }
        });
        found
    };
    let cover = cover(entry);
    // Where nobody is named, some kinds of acts say to whom it was told.
    let implied = text_of(move || {
        let to = entry.with(|activity| {
            let unnamed = Activity { disclosed_to: String::new(), ..activity.clone() };
            entry.case.with(|case| unnamed.recipients(&case.course, &case.client.name).join(", "))
        });
        to.filter(|to| !to.is_empty()).map(|to| (log(locale).told_by_kind)(&to)).unwrap_or_default()
    });
    view! {
        <div class="stack" data-gap="small">
            <ComboField
                label=t.disclosed_to
                list_name=t.recipients
                count=t.recipients_count
                value=entry.text(|activity| activity.disclosed_to.clone())
                placeholder=implied
                propose=Callback::new(propose)
                same=|one, other| one == other
                on_enter=|()| {}
                on_write=entry.write(|activity, text| activity.disclosed_to = text)
            />
            <p class="note">{t.disclosed_note}</p>
            <div class="row" role="status">
                {state(cover)}
                {move || {
                    cover
                        .with(|(is, _)| matches!(*is, "late" | "soon"))
                        .then(|| view! { <a href=Route::Step(id, Step::Releases).href()>{t.to_releases}</a> })
                }}
            </div>
        </div>
    }
    .into_any()
}

/// A change at the base, with the way to the reassessment that follows from it.
fn change(entry: Entry<Activity>) -> AnyView {
    let t = course(use_locale());
    let id = entry.case.with_untracked(|case| case.id);
    let is_changed = Memo::new(move |_| entry.with(|activity| activity.fundamental_change).unwrap_or_default());
    // A cycle that began later has answered it.
    let is_open = Memo::new(move |_| {
        let began = entry.case.with(Case::cycle_began);
        is_changed.get() && entry.with(|activity| activity.date.is_none_or(|day| day > began)).unwrap_or_default()
    });
    let notice = move || {
        is_open.get().then(|| {
            view! {
                <div class="notice" data-tone="soon">
                    <Icon name="cycle" />
                    <p>{t.fundamental_note}</p>
                    <a href=Route::Step(id, Step::Conclusion).href()>{t.to_reassessment}</a>
                </div>
            }
        })
    };
    view! {
        <div class="stack" data-gap="small">
            <Tick
                label=t.fundamental
                value=is_changed
                on_change=move |is| entry.change(Act::Single, |activity| activity.fundamental_change = is)
            />
            <div role="status">{notice}</div>
        </div>
    }
    .into_any()
}
