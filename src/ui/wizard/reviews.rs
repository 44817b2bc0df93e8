//! Reviews in monitoring: three questions on each service, what follows, and
//! when the next review is.

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::ids::{ReviewId, ServiceId};
use crate::domain::map::version::Occasion;
use crate::domain::phase::answers::Verdict;
use crate::domain::phase::course::{Review, ReviewSource, Service, ServiceCheck};
use crate::domain::phase::step::Step;
use crate::i18n::versions::versions;
use crate::i18n::wizard::records::records;
use crate::i18n::{course, format, words};
use crate::session::Act;
use crate::ui::components::choices::Tick;
use crate::ui::components::field::{DateField, LineField, TextField, Written};
use crate::ui::platform::clock;
use crate::ui::route::Route;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::deliveries::DeliveryRate;
use crate::ui::wizard::fold::{Adding, Fold, Folds, fact, title};
use crate::ui::wizard::occasion::OccasionMap;
use crate::ui::wizard::records::{self, Entry, all, first_field, newest_first};
use crate::ui::wizard::services::{name_of, standing};
use crate::ui::wizard::verdicts::{self, Asked};

const HOME: &str = "add-review";

/// All reviews, newest first.
#[component]
pub fn Reviews(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = records(use_locale());
    let store = use_store();
    let open = RwSignal::new(None);
    let ids = newest_first(open, move || {
        case.with(|case| case.course.reviews.iter().map(|review| (review.date, review.id.0)).collect())
    });
    view! {
        <Folds
            ids=ids
            empty=t.no_reviews
            add=t.add_review
            home=HOME
            on_add=move |()| records::add(store, open, |id| Review::new(id, Some(clock::today())))
            entry=move |uuid| review(Entry::new(case, uuid), open)
            adding=Adding::Above
        />
        <DeliveryRate case=case />
    }
}

fn review(entry: Entry<Review>, open: RwSignal<Option<Uuid>>) -> AnyView {
    let locale = use_locale();
    let t = records(locale);
    let name = entry
        .text(move |review| review.date.map(|date| (t.review_of)(&format::date(locale, date))).unwrap_or_default());
    let checked = entry.text(move |review| {
        let services =
            entry.case.with(|case| case.course.services.iter().map(|service| service.id).collect::<Vec<_>>());
        let done = services.iter().filter(|service| review.check(**service).is_complete()).count();
        (t.checked)(done, services.len())
    });
    let next =
        entry.text(move |review| review.next.map(|next| (t.next_on)(&format::date(locale, next))).unwrap_or_default());
    let line = view! {
        {title(name, t.undated_review)}
        <span class="fold-facts">{fact(checked)} {fact(next)}</span>
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

fn fields(entry: Entry<Review>) -> AnyView {
    let t = records(use_locale());
    let services = all::<Service>(entry.case);
    view! {
        <DateField
            id=first_field(entry.uuid)
            label=t.date
            value=entry.day(|review| review.date)
            on_write=entry.set_day(|review, day| review.date = day)
        />
        {sources(entry)}
        {whole(entry)}
        {move || services.with(Vec::is_empty).then(|| no_services(entry))}
        <For
            each=move || services.get()
            key=|uuid| *uuid
            children=move |uuid| check(entry, Entry::new(entry.case, uuid))
        />
        <TextField
            label=t.consequence
            value=entry.text(|review| review.consequence.clone())
            on_write=entry.write(|review, text| review.consequence = text)
        />
        <DateField
            label=t.next_review
            value=entry.day(|review| review.next)
            on_write=entry.set_day(|review, day| review.next = day)
        />
        <OccasionMap
            case=entry.case
            occasion=Occasion::Review(ReviewId(entry.uuid))
            title=versions(use_locale()).map_of_review
        />
    }
    .into_any()
}

/// From what the review knows: any of the three.
fn sources(entry: Entry<Review>) -> AnyView {
    let locale = use_locale();
    let tick = |source: ReviewSource| {
        let value = Memo::new(move |_| entry.with(|review| review.sources.contains(&source)).unwrap_or_default());
        let set = move |is| {
            entry.change(Act::Single, |review| {
                if is {
                    review.sources.insert(source)
                } else {
                    review.sources.remove(&source)
                };
            });
        };
        view! { <Tick label=words::review_source(locale, source) value=value on_change=set /> }
    };
    view! {
        <fieldset class="ticks">
            <legend>{course::course(locale).sources}</legend>
            {ReviewSource::ALL.map(tick).collect_view()}
        </fieldset>
    }
    .into_any()
}

/// The three questions on the whole.
fn whole(entry: Entry<Review>) -> AnyView {
    let t = course::course(use_locale());
    let asked = move |label, get: fn(&Review) -> Option<Verdict>, set: fn(&mut Review, Option<Verdict>)| Asked {
        label,
        value: entry.text(move |review| verdicts::key(get(review))),
        on_pick: entry.pick(move |review, key| set(review, verdicts::value(key))),
    };
    view! {
        <fieldset class="whole">
            <legend>{t.whole}</legend>
            {verdicts::verdicts([
                asked(t.process, |review| review.process, |review, verdict| review.process = verdict),
                asked(t.still_fitting, |review| review.still_fitting, |review, verdict| review.still_fitting = verdict),
                asked(t.contributing, |review| review.contributing, |review, verdict| review.contributing = verdict),
            ])}
        </fieldset>
    }
    .into_any()
}

fn no_services(entry: Entry<Review>) -> AnyView {
    let t = records(use_locale());
    let id = entry.case.with_untracked(|case| case.id);
    view! {
        <p class="nothing">
            {t.no_services_to_check} " " <a href=Route::Step(id, Step::Services).href()>{t.to_services}</a>
        </p>
    }
    .into_any()
}

/// The three questions on one service.
fn check(review: Entry<Review>, service: Entry<Service>) -> AnyView {
    let t = records(use_locale());
    let id = ServiceId(service.uuid);
    let name = service.text(move |service| name_of(service, t.untitled_service));
    let asked =
        move |label, get: fn(&ServiceCheck) -> Option<Verdict>, set: fn(&mut ServiceCheck, Option<Verdict>)| Asked {
            label,
            value: review.text(move |review| verdicts::key(get(&review.check(id)))),
            on_pick: review.pick(move |review, key| on_check(review, id, |check| set(check, verdicts::value(key)))),
        };
    let remark = review.text(move |review| review.check(id).remark);
    let write = move |(text, part): Written| {
        review.change(Act::Part(part), |review| on_check(review, id, |check| check.remark = text));
    };
    view! {
        <fieldset class="check">
            <legend>{move || name.get()}</legend>
            <p>{standing(service)}</p>
            {verdicts::verdicts([
                asked(t.works, |check| check.works, |check, verdict| check.works = verdict),
                asked(t.delivered, |check| check.delivered, |check, verdict| check.delivered = verdict),
                asked(t.effective, |check| check.effective, |check, verdict| check.effective = verdict),
            ])}
            <LineField label=t.remark value=remark on_write=write />
        </fieldset>
    }
    .into_any()
}

/// Changes the check of a service; one that says nothing is not kept.
fn on_check(review: &mut Review, service: ServiceId, change: impl FnOnce(&mut ServiceCheck)) {
    let mut check = review.check(service);
    change(&mut check);
    let is_blank = check == ServiceCheck::new(service);
    match review.services.iter_mut().find(|other| other.service == service) {
        Some(place) => *place = check,
        None => review.services.push(check),
    }
    if is_blank {
        review.services.retain(|check| check.service != service);
    }
}
