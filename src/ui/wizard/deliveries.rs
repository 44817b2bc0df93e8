//! The delivery rate in figures, for each service and for all, and which services
//! began and were never confirmed (F-10).

use leptos::prelude::*;

use crate::analysis::delivery::{self, Deliveries};
use crate::domain::case::Case;
use crate::i18n::course::course;
use crate::i18n::format;
use crate::i18n::wizard::records::records;
use crate::ui::components::icon::Icon;
use crate::ui::platform::clock;
use crate::ui::store::use_locale;
use crate::ui::wizard::services::name_of;

/// What the table shows.
#[derive(Clone, PartialEq, Eq)]
struct Shown {
    services: Vec<(String, Deliveries)>,
    overall: Deliveries,
    never_confirmed: Vec<String>,
}

/// The table; not there while no service is agreed.
#[component]
pub fn DeliveryRate(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let untitled = records(use_locale()).untitled_service;
    let today = clock::today();
    let shown = Memo::new(move |_| {
        case.with(|case| {
            let course = &case.course;
            let services = course.services.iter();
            Shown {
                services: services
                    .map(|service| (name_of(service, untitled), delivery::of_service(course, service)))
                    .collect(),
                overall: delivery::overall(course),
                never_confirmed: delivery::never_confirmed(course, today)
                    .map(|service| name_of(service, untitled))
                    .collect(),
            }
        })
    });
    move || {
        let shown = shown.get();
        (!shown.services.is_empty()).then(|| figures(shown))
    }
}

fn figures(shown: Shown) -> AnyView {
    let locale = use_locale();
    let t = course(locale);
    let rate = move |deliveries: Deliveries| format::percent(locale, deliveries.rate());
    let told = move |deliveries: Deliveries| {
        if deliveries.due == 0 { t.nothing_due.to_owned() } else { (t.part_of)(deliveries.confirmed, deliveries.due) }
    };
    let row = move |name: String, deliveries: Deliveries| {
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td>{told(deliveries)}</td>
                <td class="num">{rate(deliveries)}</td>
            </tr>
        }
    };
    let Shown { services, overall, never_confirmed } = shown;
    let formula = (overall.due > 0).then(|| {
        view! { <p class="tally-formula">{(t.formula)(overall.confirmed, overall.due, &rate(overall))}</p> }
    });
    let missing = (!never_confirmed.is_empty()).then(|| {
        view! {
            <div class="notice" data-tone="soon">
                <Icon name="late" />
                <b>{t.begun_unconfirmed}</b>
                <ul>{never_confirmed.into_iter().map(|name| view! { <li>{name}</li> }).collect_view()}</ul>
            </div>
        }
    });
    view! {
        <section class="tally">
            <h2>{t.delivery}</h2>
            {missing}
            <table class="table">
                <caption class="only-heard">{t.delivery}</caption>
                <thead>
                    <tr>
                        <th scope="col">{records(locale).service}</th>
                        <th scope="col">{t.confirmed_of_due}</th>
                        <th scope="col" class="num">
                            {t.rate}
                        </th>
                    </tr>
                </thead>
                <tbody>
                    {services.into_iter().map(|(name, deliveries)| row(name, deliveries)).collect_view()}
                </tbody>
                <tfoot>{row(t.all_services.to_owned(), overall)}</tfoot>
            </table>
            <details class="tally-how">
                <summary>{t.how}</summary>
                <p>{t.delivery_how}</p>
                {formula}
            </details>
        </section>
    }
    .into_any()
}
