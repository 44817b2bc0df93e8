//! Who is who: the partners of a case on its overview, each with what for and
//! how to reach them.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::partner::Partner;
use crate::domain::phase::step::Step;
use crate::i18n::partners::partners;
use crate::ui::platform::clock;
use crate::ui::route::Route;
use crate::ui::store::use_locale;
use crate::ui::wizard::fold::state;
use crate::ui::wizard::partners::{reach, standing};

/// The card; nothing while the register is empty.
#[component]
pub fn PartnersCard(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let t = partners(locale);
    let id = case.with_untracked(|case| case.id);
    let today = clock::today();
    let all = Memo::new(move |_| {
        case.with(|case| {
            let partners = case.course.partners.iter();
            let told = |partner: &Partner| (partner.clone(), standing(locale, case, partner, today));
            partners.map(told).collect::<Vec<_>>()
        })
    });
    let line = move |(partner, standing): (Partner, (&'static str, String))| {
        let name = match partner.name.trim() {
            "" => t.untitled.to_owned(),
            name => name.to_owned(),
        };
        view! {
            <li>
                <b>{name}</b>
                <span>{reach(locale, &partner)}</span>
                <small>{partner.offers.clone()}</small>
                {state(Signal::stored(standing))}
            </li>
        }
    };
    move || {
        let partners = all.get();
        (!partners.is_empty()).then(|| {
            view! {
                <section class="sheet" data-wide="12">
                    <div class="head">
                        <h2>{t.who_is_who}</h2>
                        <a href=Route::Step(id, Step::Services).href()>{t.to_register}</a>
                    </div>
                    <ul class="whoiswho">{partners.into_iter().map(line).collect_view()}</ul>
                </section>
            }
        })
    }
}
