//! What is different between two versions of the plan, or a version and today.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::plan_change::{Stand, between, since_last_version};
use crate::i18n::plan_changes::Telling;
use crate::i18n::plan_forms::plan_forms;
use crate::i18n::{Locale, format};
use crate::ui::components::field::SelectField;
use crate::ui::store::use_locale;
use crate::ui::wizard::picks::Picks;

/// Two choices and the sentences between them; nothing while there is no version.
#[component]
pub fn Difference(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = plan_forms(use_locale());
    let has_versions = Memo::new(move |_| case.with(|case| !case.plan.versions.is_empty()));
    move || {
        has_versions.get().then(|| {
            view! {
                <section class="difference">
                    <h2>{t.difference}</h2>
                    {comparing(case)}
                </section>
            }
        })
    }
}

fn comparing(case: Memo<Case>) -> AnyView {
    let locale = use_locale();
    let t = plan_forms(locale);
    // Positions of versions; nothing chosen means the last version that differs, and today.
    let from = RwSignal::new(None::<usize>);
    let to = RwSignal::new(None::<usize>);
    let versions = Memo::new(move |_| case.with(|case| named(locale, case)));
    let with_today = Signal::derive(move || {
        let today = (String::new(), t.plan_of_today.to_owned());
        versions.get().into_iter().chain([today]).collect::<Picks>()
    });
    // A version that was just kept is the plan of today: what is new in it shows
    // beside the one before.
    let is_unchanged = Memo::new(move |_| case.with(|case| since_last_version(&case.plan).is_empty()));
    let first = move || {
        let last = versions.with(Vec::len).saturating_sub(1);
        let proposed = if is_unchanged.get() { last.saturating_sub(1) } else { last };
        from.get().unwrap_or(proposed).min(last)
    };
    let sentences = Memo::new(move |_| {
        let (first, second) = (first(), to.get());
        case.with(|case| {
            let plan = &*case.plan;
            let stand = |at: usize| plan.versions.get(at).map_or_else(|| Stand::from(plan), Stand::from);
            let (before, after) = (stand(first), second.map_or_else(|| Stand::from(plan), stand));
            let telling = Telling { case, before, after, locale };
            between(before, after).into_iter().map(|change| telling.sentence(change)).collect::<Vec<_>>()
        })
    });
    let shown = move || {
        let sentences = sentences.get();
        if sentences.is_empty() {
            return view! { <p>{t.no_difference}</p> }.into_any();
        }
        let lines = sentences.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        view! { <ul class="plan-changes">{lines}</ul> }.into_any()
    };
    view! {
        <div class="pair">
            <SelectField
                label=t.difference_from
                value=Signal::derive(move || first().to_string())
                entries=versions
                on_pick=move |key: String| from.set(key.parse().ok())
            />
            <SelectField
                label=t.difference_to
                value=Signal::derive(move || to.get().map(|at| at.to_string()).unwrap_or_default())
                entries=with_today
                on_pick=move |key: String| to.set(key.parse().ok())
            />
        </div>
        <div role="status">{shown}</div>
    }
    .into_any()
}

/// Every version by number and day, under its position.
fn named(locale: Locale, case: &Case) -> Picks {
    let t = plan_forms(locale);
    let name = |(at, date): (usize, Option<_>)| {
        let name = match date {
            Some(date) => (t.version_of)(at + 1, &format::date(locale, date)),
            None => (t.version)(at + 1),
        };
        (at.to_string(), name)
    };
    case.plan.versions.iter().map(|version| version.date).enumerate().map(name).collect()
}
