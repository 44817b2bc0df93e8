//! Services agreed with providers.

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::ids::MeasureId;
use crate::domain::phase::course::Service;
use crate::i18n::format;
use crate::i18n::wizard::records::records;
use crate::ui::components::field::{DateField, LineField, SelectField};
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::fold::{Fold, Folds, fact, title};
use crate::ui::wizard::picks::{open_first, short};
use crate::ui::wizard::records::{self, Entry, all, first_field};

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
    }
}

fn service(entry: Entry<Service>, open: RwSignal<Option<Uuid>>) -> AnyView {
    let locale = use_locale();
    let what = entry.text(|service| service.what.clone());
    let provider = entry.text(|service| service.provider.clone());
    let span = entry.text(move |service| {
        let day = |day: Option<_>| day.map(|day| format::date(locale, day));
        match (day(service.begin), day(service.end)) {
            (Some(begin), Some(end)) => format!("{begin} – {end}"),
            (Some(begin), None) => format!("{begin} –"),
            (None, Some(end)) => format!("– {end}"),
            (None, None) => String::new(),
        }
    });
    let line = view! {
        {title(what, records(locale).untitled_service)}
        <span class="fold-facts">{fact(provider)} {fact(span)}</span>
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

fn fields(entry: Entry<Service>) -> AnyView {
    let locale = use_locale();
    let t = records(locale);
    let measures = Memo::new(move |_| {
        entry.case.with(|case| {
            let measures = case.plan.measures.iter();
            open_first(locale, measures.map(|measure| (measure.id.0.to_string(), short(&measure.what))))
        })
    });
    view! {
        <LineField
            id=first_field(entry.uuid)
            label=t.service
            value=entry.text(|service| service.what.clone())
            on_write=entry.write(|service, text| service.what = text)
        />
        <LineField
            label=t.provider
            value=entry.text(|service| service.provider.clone())
            on_write=entry.write(|service, text| service.provider = text)
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
    }
    .into_any()
}
