//! Services in retrospect: how each stands, and what the reviews found on it.

use leptos::prelude::*;

use crate::analysis::delivery;
use crate::domain::case::Case;
use crate::domain::ids::{MeasureId, ServiceId};
use crate::domain::phase::course::Service;
use crate::i18n::closing::closing;
use crate::i18n::course::course;
use crate::i18n::wizard::records::records;
use crate::i18n::words;
use crate::ui::store::use_locale;
use crate::ui::wizard::fold::fact;
use crate::ui::wizard::records::{Entry, uuids};
use crate::ui::wizard::services::{arriving, name_of, standing};

/// The services of a measure, or all of them.
#[component]
pub fn ServicesSeen(
    /// The open case.
    case: Memo<Case>,
    /// The measure they serve; `None` for all services.
    of: Option<MeasureId>,
) -> impl IntoView {
    let services = uuids(move || {
        case.with(|case| {
            let services = case.course.services.iter();
            let wanted = services.filter(|service| of.is_none() || service.measure == of);
            wanted.map(|service| service.id.0).collect()
        })
    });
    view! {
        <ul class="seen">
            <For each=move || services.get() key=|uuid| *uuid children=move |uuid| seen(Entry::new(case, uuid)) />
        </ul>
    }
}

fn seen(entry: Entry<Service>) -> AnyView {
    let locale = use_locale();
    let name = entry.text(move |service| name_of(service, records(locale).untitled_service));
    view! {
        <li>
            <span>{move || name.get()}</span>
            <span class="fold-facts">{standing(entry)} {arriving(entry)} {fact(found(entry))}</span>
        </li>
    }
    .into_any()
}

/// How often its delivery was confirmed, and the effect that was found last.
fn found(entry: Entry<Service>) -> Signal<String> {
    let locale = use_locale();
    let t = closing(locale);
    let id = ServiceId(entry.uuid);
    entry.text(move |service| {
        entry.case.with(|case| {
            let log = &case.course;
            let deliveries = delivery::of_service(log, service);
            let counted = (deliveries.due > 0).then(|| (course(locale).of_due)(deliveries.confirmed, deliveries.due));
            let last = delivery::last_check(log, id);
            let effect = last.and_then(|(_, check)| check.effective);
            let effect = match last {
                Some(_) => effect.map(|verdict| (t.effect)(words::verdict(locale, verdict))),
                None => Some(t.not_reviewed.to_owned()),
            };
            [counted, effect].into_iter().flatten().collect::<Vec<_>>().join(" · ")
        })
    })
}
