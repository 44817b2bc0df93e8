//! What kind of act an entry of the log was: its kind, the service it was about,
//! what came of a referral, and the side it lies on (A-016, A-086, A-190…A-207).

use leptos::prelude::*;

use crate::analysis::involved::{completed, known_names};
use crate::domain::date::nearness;
use crate::domain::ids::ServiceId;
use crate::domain::phase::activity::{Activity, ActivityKind, Arrival, Referral, Side};
use crate::i18n::logged::{activity_kind, log, side, side_towards};
use crate::i18n::wizard::records::records;
use crate::i18n::wizard::wizard;
use crate::i18n::{Locale, format};
use crate::session::Act;
use crate::ui::components::choices::Tick;
use crate::ui::components::combo::ComboField;
use crate::ui::components::field::{DateField, SelectField, TextField};
use crate::ui::components::grouped::{Group, GroupedField};
use crate::ui::platform::clock;
use crate::ui::store::use_locale;
use crate::ui::wizard::picks::{self, Picks, due_key, open_first};
use crate::ui::wizard::records::Entry;
use crate::ui::wizard::services::name_of;

/// With whom: whoever is known in the case, one after the other, or anybody else.
pub fn with_whom(entry: Entry<Activity>) -> AnyView {
    let locale = use_locale();
    let t = log(locale);
    let propose = move |typed: String| {
        let written = untrack(|| entry.with(|activity| activity.with.clone())).unwrap_or_default();
        entry.case.with_untracked(|case| completed(&known_names(case), &typed, &written))
    };
    view! {
        <ComboField
            label=records(locale).with
            list_name=t.known
            count=t.known_count
            value=entry.text(|activity| activity.with.clone())
            placeholder=Signal::stored(String::new())
            propose=Callback::new(propose)
            same=|one, other| one == other
            on_enter=|()| {}
            on_write=entry.write(|activity, text| activity.with = text)
        />
    }
    .into_any()
}

/// The kind, and what it calls for.
pub fn kind(entry: Entry<Activity>) -> AnyView {
    let locale = use_locale();
    let t = log(locale);
    // A kind that is no referral any more leaves no arrival behind.
    let pick = entry.pick(|activity, key| {
        activity.kind = picks::value(&ActivityKind::ALL, key);
        if activity.kind != Some(ActivityKind::Referral) {
            activity.referral = None;
        }
    });
    let has_service = Memo::new(move |_| {
        let asks = entry
            .with(|activity| activity.service.is_some() || activity.kind.is_some_and(ActivityKind::is_about_a_service));
        asks.unwrap_or_default() && entry.case.with(|case| !case.course.services.is_empty())
    });
    let is_referral =
        Memo::new(move |_| entry.with(|activity| activity.kind == Some(ActivityKind::Referral)).unwrap_or_default());
    view! {
        <GroupedField
            label=t.kind
            nothing=wizard(locale).nothing
            value=entry.text(|activity| picks::key(&ActivityKind::ALL, activity.kind))
            groups=groups(locale)
            on_pick=pick
        />
        {move || has_service.get().then(|| service(entry))}
        {move || is_referral.get().then(|| referral(entry))}
    }
    .into_any()
}

/// The kinds under the side that each proposes.
fn groups(locale: Locale) -> Vec<Group> {
    let of_side = |of: Side| {
        let kinds = ActivityKind::ALL.into_iter().filter(|kind| kind.side() == of);
        let entries =
            kinds.map(|kind| (picks::key(&ActivityKind::ALL, Some(kind)), activity_kind(locale, kind).to_owned()));
        (side_towards(locale, of).to_owned(), entries.collect())
    };
    Side::ALL.map(of_side).into()
}

fn service(entry: Entry<Activity>) -> AnyView {
    let locale = use_locale();
    let untitled = records(locale).untitled_service;
    let services = Memo::new(move |_| {
        entry.case.with(|case| {
            let services = case.course.services.iter();
            open_first(locale, services.map(|service| (service.id.0.to_string(), name_of(service, untitled))))
        })
    });
    view! {
        <SelectField
            label=log(locale).service
            value=entry.text(|activity| activity.service.map(|id| id.0.to_string()).unwrap_or_default())
            entries=services
            on_pick=entry.pick(|activity, key| activity.service = key.parse().ok().map(ServiceId))
        />
    }
    .into_any()
}

/// What came of a referral; it is open until somebody has arrived.
fn referral(entry: Entry<Activity>) -> AnyView {
    let t = log(use_locale());
    let day = move |get: fn(&Referral) -> Option<chrono::NaiveDate>| {
        entry.day(move |activity| activity.referral.as_ref().and_then(get))
    };
    let is_lost = Memo::new(move |_| {
        entry.with(|activity| activity.referral.as_ref().is_some_and(|referral| referral.is_lost)).unwrap_or_default()
    });
    view! {
        <fieldset class="check">
            <legend>{t.referral}</legend>
            <div class="pair">
                <DateField
                    label=t.arrived_on
                    value=day(|referral| referral.arrived_on)
                    on_write=entry
                        .set_day(|activity, day| activity.referral.get_or_insert_default().arrived_on = day)
                />
                <DateField
                    label=t.ask_on
                    value=day(|referral| referral.ask_on)
                    on_write=entry.set_day(|activity, day| activity.referral.get_or_insert_default().ask_on = day)
                />
            </div>
            <p class="note">{t.ask_note}</p>
            <Tick
                label=t.lost
                value=is_lost
                on_change=move |is| {
                    entry
                        .change(
                            Act::Single,
                            |activity| activity.referral.get_or_insert_default().is_lost = is,
                        );
                }
            />
            <TextField
                label=t.result
                value=entry
                    .text(|activity| {
                        activity.referral.as_ref().map(|referral| referral.result.clone()).unwrap_or_default()
                    })
                on_write=entry
                    .write(|activity, text| activity.referral.get_or_insert_default().result = text)
            />
        </fieldset>
    }
    .into_any()
}

/// How a referral stands, as a state in its line; nothing for any other entry.
pub fn arrival(entry: Entry<Activity>) -> Signal<(&'static str, String)> {
    let locale = use_locale();
    let found = Memo::new(move |_| match entry.with(Activity::arrival).flatten() {
        Some(found) => told(locale, found),
        None => ("", String::new()),
    });
    found.into()
}

fn told(locale: Locale, arrival: Arrival) -> (&'static str, String) {
    let t = log(locale);
    match arrival {
        Arrival::Confirmed(day) => ("ok", (t.arrived)(&format::date(locale, day))),
        Arrival::Lost => ("", t.lost_short.to_owned()),
        Arrival::Open(None) => ("soon", t.arrival_undated.to_owned()),
        Arrival::Open(Some(day)) => {
            let near = nearness(day, clock::today());
            (due_key(near), (t.arrival_open)(&format::nearness(locale, near)))
        }
    }
}

/// The side: as the kind proposes, or as is chosen.
pub fn own_side(entry: Entry<Activity>) -> AnyView {
    let locale = use_locale();
    let t = log(locale);
    let entries = Memo::new(move |_| {
        let proposed = entry.with(|activity| activity.kind.map(ActivityKind::side)).flatten();
        let follows = match proposed {
            Some(proposed) => (t.side_follows)(side(locale, proposed)),
            None => t.side_open.to_owned(),
        };
        let own = picks::picks(&Side::ALL, |of| side_towards(locale, of));
        std::iter::once((String::new(), follows)).chain(own).collect::<Picks>()
    });
    view! {
        <SelectField
            label=t.side
            value=entry.text(|activity| picks::key(&Side::ALL, activity.own_side))
            entries=entries
            on_pick=entry.pick(|activity, key| activity.own_side = picks::value(&Side::ALL, key))
        />
    }
    .into_any()
}
