//! The share of the lifeworld (formula F-11), with how it was earlier and how it
//! is computed.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::means::{EarlierShare, LifeworldShare, earlier_shares};
use crate::i18n::plan::plan;
use crate::i18n::plan_forms::plan_forms;
use crate::i18n::{Locale, format};
use crate::ui::store::use_locale;

/// The number, what it is made of, and the earlier ones.
#[component]
pub fn Share(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let t = plan(locale);
    let share = Memo::new(move |_| case.with(|case| LifeworldShare::of(case, &case.plan.measures)));
    let earlier = Memo::new(move |_| case.with(earlier_shares));
    let number = move || {
        let share = share.get();
        let value = share.value();
        if value.is_none() {
            return view! { <p>{t.no_share}</p> }.into_any();
        }
        view! {
            <p class="share-number">
                <b>{format::percent(locale, value)}</b>
                " "
                {(t.share_of)(share.lifeworld, share.all)}
            </p>
        }
        .into_any()
    };
    let earlier = move || {
        earlier.with(|earlier| {
            (!earlier.is_empty()).then(|| {
                let lines = earlier.iter().map(|one| view! { <li>{said(locale, *one)}</li> }).collect_view();
                view! { <ul class="small">{lines}</ul> }
            })
        })
    };
    view! {
        <section class="share">
            <h2>{t.share}</h2>
            {number}
            {earlier}
            <details>
                <summary>{t.how}</summary>
                <p>{t.share_formula} " (F-11)"</p>
                <p>{t.share_meaning} " (A-027, A-225)"</p>
            </details>
        </section>
    }
}

/// "Planstand 1 vom 02.06.2026: 40 % (2 von 5)"
fn said(locale: Locale, earlier: EarlierShare) -> String {
    let date = earlier.date.map(|date| format::date(locale, date)).unwrap_or_default();
    let stand = match earlier.version {
        Some(number) if date.is_empty() => (plan_forms(locale).version)(number),
        Some(number) => (plan_forms(locale).version_of)(number, &date),
        None => (plan(locale).last_cycle)(&date),
    };
    let LifeworldShare { lifeworld, all } = earlier.share;
    (plan(locale).share_then)(&stand, &format::percent(locale, earlier.share.value()), lifeworld, all)
}
