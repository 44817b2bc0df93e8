//! Services agreed with providers: what, how much, who pays, and at a glance
//! whether they run and whether they arrive. Below them stands the register of
//! those who take part.

use leptos::prelude::*;
use uuid::Uuid;

use crate::analysis::delivery;
use crate::documents::papers::PaperKind;
use crate::domain::case::Case;
use crate::domain::ids::{MeasureId, ServiceId};
use crate::domain::phase::assessment::LifeArea;
use crate::domain::phase::course::{Service, ServiceKind, ServiceState};
use crate::domain::phase::goal::Priority;
use crate::i18n::aims;
use crate::i18n::course::{self as texts, course};
use crate::i18n::partners::partners;
use crate::i18n::wizard::records::records;
use crate::i18n::{format, words};
use crate::ui::components::choices::Choices;
use crate::ui::components::field::{DateField, LineField, SelectField, TextField};
use crate::ui::platform::clock;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::fold::{Fold, Folds, fact, state, title};
use crate::ui::wizard::partners::Partners;
use crate::ui::wizard::picks::{self, open_first, short};
use crate::ui::wizard::provider::provider;
use crate::ui::wizard::records::{self, Entry, all, first_field};
use crate::ui::wizard::to_paper;

const HOME: &str = "add-service";

/// All services, in the order they were entered.
#[component]
pub fn Services(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = records(use_locale());
    let store = use_store();
    let open = RwSignal::new(None);
    view! {
        <Folds
            ids={all::<Service>(case)}
            empty=t.no_services
            add=t.add_service
            home=HOME
            on_add=move |()| records::add(store, open, Service::new)
            entry=move |uuid| service(Entry::new(case, uuid), open)
        />
        <Partners case=case />
    }
}

fn service(entry: Entry<Service>, open: RwSignal<Option<Uuid>>) -> AnyView {
    let locale = use_locale();
    let what = entry.text(|service| service.what.clone());
    let provider = entry.text(|service| service.provider.clone());
    let kind = entry.text(move |service| {
        let kind = service.kind.map(|kind| texts::service_kind(locale, kind).to_owned());
        let extent = Some(service.extent.trim().to_owned()).filter(|extent| !extent.is_empty());
        let priority = service.priority.map(|priority| aims::help_priority(locale, priority).to_owned());
        [kind, extent, priority].into_iter().flatten().collect::<Vec<_>>().join(", ")
    });
    let line = view! {
        {title(what, records(locale).untitled_service)}
        <span class="fold-facts">{fact(provider)} {fact(kind)}</span>
        <span class="fold-facts">{standing(entry)} {arriving(entry)}</span>
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

/// What a service and who provides it are called.
pub fn name_of(service: &Service, untitled: &str) -> String {
    match (service.what.trim(), service.provider.trim()) {
        ("", "") => untitled.to_owned(),
        ("", provider) => format!("{untitled} ({provider})"),
        (what, "") => what.to_owned(),
        (what, provider) => format!("{what} ({provider})"),
    }
}

/// Not begun, running or ended, with the day that says so.
pub fn standing(entry: Entry<Service>) -> AnyView {
    let locale = use_locale();
    let t = course(locale);
    let today = clock::today();
    let found = Memo::new(move |_| {
        let found = entry.with(|service| {
            let day = |day: Option<_>| day.map(|day| format::date(locale, day));
            match (service.on(today), day(service.begin), day(service.end)) {
                (ServiceState::NotBegun, Some(begin), _) => ("planned", (t.begins)(&begin)),
                (ServiceState::Running, _, end) => ("info", (t.runs)(end.as_deref())),
                (ServiceState::Ended, _, Some(end)) => ("", (t.ended)(&end)),
                (ServiceState::NotBegun | ServiceState::Ended, None, _) | (ServiceState::Ended, _, None) => {
                    ("", t.no_begin.to_owned())
                }
            }
        });
        found.unwrap_or_default()
    });
    state(found.into())
}

/// When a review confirmed last that it arrives; once it has begun, that none
/// ever did.
pub fn arriving(entry: Entry<Service>) -> AnyView {
    let locale = use_locale();
    let t = course(locale);
    let today = clock::today();
    let id = ServiceId(entry.uuid);
    let found = Memo::new(move |_| {
        entry.case.with(|case| {
            let log = &case.course;
            match delivery::last_confirmed(log, id) {
                Some(day) => ("ok", (t.confirmed_on)(&format::date(locale, day))),
                None if delivery::is_ever_confirmed(log, id) => ("ok", t.confirmed.to_owned()),
                None if delivery::never_confirmed(log, today).any(|service| service.id == id) => {
                    ("late", t.never_confirmed.to_owned())
                }
                None => ("", String::new()),
            }
        })
    });
    state(found.into())
}

fn fields(entry: Entry<Service>) -> AnyView {
    let locale = use_locale();
    let t = records(locale);
    let words_of = course(locale);
    let measures = Memo::new(move |_| {
        entry.case.with(|case| {
            let measures = case.plan.measures.iter();
            open_first(locale, measures.map(|measure| (measure.id.0.to_string(), short(&measure.what))))
        })
    });
    let kinds = picks::picks(&ServiceKind::ALL, |kind| texts::service_kind(locale, kind));
    let priorities =
        picks::or_open(picks::picks(&Priority::ALL, |priority| aims::help_priority(locale, priority)), locale);
    let areas = picks::picks(&LifeArea::ALL, |area| words::life_area(locale, area));
    view! {
        <LineField
            id=first_field(entry.uuid)
            label=t.service
            value=entry.text(|service| service.what.clone())
            on_write=entry.write(|service, text| service.what = text)
        />
        {provider(entry)}
        <TextField
            label=partners(locale).tasks
            value=entry.text(|service| service.tasks.clone())
            on_write=entry.write(|service, text| service.tasks = text)
        />
        <div class="pair">
            <SelectField
                label=words_of.kind
                value=entry.text(|service| picks::key(&ServiceKind::ALL, service.kind))
                entries=Signal::stored(open_first(locale, kinds.into_iter()))
                on_pick=entry.pick(|service, key| service.kind = picks::value(&ServiceKind::ALL, key))
            />
            <SelectField
                label=words_of.area
                value=entry.text(|service| picks::key(&LifeArea::ALL, service.area))
                entries=Signal::stored(open_first(locale, areas.into_iter()))
                on_pick=entry.pick(|service, key| service.area = picks::value(&LifeArea::ALL, key))
            />
        </div>
        <div class="pair">
            <LineField
                label=words_of.extent
                note=words_of.extent_note
                value=entry.text(|service| service.extent.clone())
                on_write=entry.write(|service, text| service.extent = text)
            />
            <LineField
                label=words_of.cost
                value=entry.text(|service| service.cost.clone())
                on_write=entry.write(|service, text| service.cost = text)
            />
        </div>
        <Choices
            legend=aims::how_important(locale)
            entries=priorities
            value=entry.text(|service| picks::key(&Priority::ALL, service.priority))
            on_pick=entry.pick(|service, key| service.priority = picks::value(&Priority::ALL, key))
        />
        <SelectField
            label=t.for_measure
            value=entry.text(|service| service.measure.map(|measure| measure.0.to_string()).unwrap_or_default())
            entries=measures
            on_pick=entry.pick(|service, key| service.measure = key.parse().ok().map(MeasureId))
        />
        <div class="days">
            <DateField
                label=t.agreed_on
                value=entry.day(|service| service.agreed_on)
                on_write=entry.set_day(|service, day| service.agreed_on = day)
            />
            <DateField
                label=t.begin
                value=entry.day(|service| service.begin)
                on_write=entry.set_day(|service, day| service.begin = day)
            />
            <DateField
                label=t.end
                value=entry.day(|service| service.end)
                on_write=entry.set_day(|service, day| service.end = day)
            />
        </div>
        {to_paper::link(entry.case, PaperKind::Agreement(ServiceId(entry.uuid)))}
    }
    .into_any()
}
