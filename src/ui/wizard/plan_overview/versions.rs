//! The versions of the plan: kept with their reason and agreement (A-062, A-132,
//!

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::ids::CaseId;
use crate::domain::phase::plan::{PlanReason, PlanVersion};
use crate::domain::phase::plan_change::{has_left_agreement, since_last_version, version_of_today};
use crate::domain::phase::step::Step;
use crate::i18n::format;
use crate::i18n::plan::{goal_line, measure_line, plan_reason};
use crate::i18n::plan_forms::{counted, plan_forms};
use crate::ui::components::choices::Choices;
use crate::ui::components::field::{DateField, LineField, TextField};
use crate::ui::components::icon::Icon;
use crate::ui::platform::{clock, page};
use crate::ui::route::Route;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::fold::{Fold, Folds, fact, state, title};
use crate::ui::wizard::picks;
use crate::ui::wizard::records::{self, Entry, first_field, text_of, uuids};

const HOME: &str = "add-plan-version";

/// A quiet hint that an agreed plan has been changed; it never blocks.
#[component]
pub fn Offer(
    /// The open case.
    case: Memo<Case>,
    /// The way to the versions from where it stands.
    #[prop(into)]
    way: Callback<(), AnyView>,
) -> impl IntoView {
    let t = plan_forms(use_locale());
    let last = Memo::new(move |_| case.with(|case| has_left_agreement(case).then_some(case.plan.versions.len())));
    let shown = move || {
        last.get().map(|number| {
            view! {
                <div class="notice">
                    <Icon name="layers" />
                    <p>{(t.left_agreement)(number)}</p>
                    {way.run(())}
                </div>
            }
        })
    };
    view! {
        <div class="offer" role="status">
            {shown}
        </div>
    }
}

/// A button that goes down the page to where a version is kept.
pub fn way_down() -> AnyView {
    view! {
        <button class="button" data-size="small" type="button" on:click=move |_| page::focus(HOME)>
            {plan_forms(use_locale()).to_versions}
        </button>
    }
    .into_any()
}

/// A link to the page on which a version is kept.
pub fn way_there(case: CaseId) -> AnyView {
    view! {
        <a class="button" data-size="small" href=Route::Step(case, Step::PlanOverview).href()>
            {plan_forms(use_locale()).to_versions}
        </a>
    }
    .into_any()
}

/// All versions, the newest first, and the button that keeps the plan of today.
#[component]
pub fn Versions(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = plan_forms(use_locale());
    let store = use_store();
    let open = RwSignal::new(None);
    let ids = uuids(move || case.with(|case| case.plan.versions.iter().rev().map(|version| version.id.0).collect()));
    let fix = move |()| {
        let number = case.with_untracked(|case| case.plan.versions.len()) + 1;
        records::add(store, open, |id| case.with_untracked(|case| version_of_today(case, id, clock::today())));
        store.announce((t.fixed)(number));
    };
    let is_unchanged = Memo::new(move |_| {
        case.with(|case| !case.plan.versions.is_empty() && since_last_version(&case.plan).is_empty())
    });
    view! {
        <section class="plan-versions">
            <h2>{t.versions}</h2>
            <p class="note">{move || is_unchanged.get().then_some(t.unchanged)}</p>
            <Folds
                ids=ids
                empty=t.no_versions
                add=t.fix
                home=HOME
                on_add=fix
                entry=move |uuid| version(Entry::new(case, uuid), open)
            />
        </section>
    }
}

/// The number of a version, from 1.
fn number(entry: Entry<PlanVersion>) -> usize {
    entry.case.with(|case| case.plan.versions.iter().position(|version| version.id.0 == entry.uuid)).unwrap_or_default()
        + 1
}

fn version(entry: Entry<PlanVersion>, open: RwSignal<Option<Uuid>>) -> AnyView {
    let locale = use_locale();
    let t = plan_forms(locale);
    let name = text_of(move || match entry.with(|version| version.date).flatten() {
        Some(date) => (t.version_of)(number(entry), &format::date(locale, date)),
        None => (t.version)(number(entry)),
    });
    let reason = text_of(move || {
        let reason = entry.with(|version| version.reason).flatten();
        match reason {
            Some(reason) => plan_reason(locale, reason).to_owned(),
            None if number(entry) == 1 => t.first_needs_no_reason.to_owned(),
            None => t.no_reason.to_owned(),
        }
    });
    let counted = entry.text(move |version| counted(locale, version.goals.len(), version.measures.len()));
    let agreed = Signal::derive(move || match entry.with(|version| version.agreed_on).flatten() {
        Some(on) => ("ok", (t.is_agreed)(&format::date(locale, on))),
        None => ("soon", t.not_agreed.to_owned()),
    });
    let line = view! {
        {title(name, "")}
        <span class="fold-facts">{fact(reason)} {fact(counted)} {state(agreed)}</span>
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

fn fields(entry: Entry<PlanVersion>) -> AnyView {
    let locale = use_locale();
    let t = plan_forms(locale);
    let is_first = untrack(|| number(entry)) == 1;
    let reason = (!is_first).then(|| {
        view! {
            <Choices
                legend=t.reason
                entries=picks::picks(&PlanReason::ALL, |reason| plan_reason(locale, reason))
                value=entry.text(|version| picks::key(&PlanReason::ALL, version.reason))
                on_pick=entry.pick(|version, key| version.reason = picks::value(&PlanReason::ALL, key))
            />
            <TextField
                label=t.note
                value=entry.text(|version| version.note.clone())
                on_write=entry.write(|version, text| version.note = text)
            />
        }
    });
    view! {
        <DateField
            id=first_field(entry.uuid)
            label=t.fixed_on
            value=entry.day(|version| version.date)
            on_write=entry.set_day(|version, day| version.date = day)
        />
        {reason}
        <div class="pair">
            <DateField
                label=t.agreed_day
                value=entry.day(|version| version.agreed_on)
                on_write=entry.set_day(|version, day| version.agreed_on = day)
            />
            <LineField
                label=t.agreed_with_whom
                value=entry.text(|version| version.agreed_with.clone())
                on_write=entry.write(|version, text| version.agreed_with = text)
            />
        </div>
        {contents(entry)}
    }
    .into_any()
}

/// What the version holds, to be read only.
fn contents(entry: Entry<PlanVersion>) -> AnyView {
    let locale = use_locale();
    let t = plan_forms(locale);
    let lines = Memo::new(move |_| {
        entry.case.with(|case| {
            let version = case.plan.versions.iter().find(|version| version.id.0 == entry.uuid);
            version.map(|version| {
                let goals = version.goals.iter().map(|goal| goal_line(locale, goal)).collect::<Vec<_>>();
                let measures = version.measures.iter().map(|measure| measure_line(locale, case, measure)).collect();
                [goals, measures]
            })
        })
    });
    let list = |lines: Vec<String>| {
        let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        view! { <ul>{lines}</ul> }
    };
    let shown = move || {
        let [goals, measures] = lines.get().unwrap_or_default();
        if goals.is_empty() && measures.is_empty() {
            return view! { <p>{t.nothing_in_it}</p> }.into_any();
        }
        view! { {list(goals)} {list(measures)} }.into_any()
    };
    view! {
        <details class="rarely contained">
            <summary>
                <Icon name="down" size="small" />
                {t.contents}
            </summary>
            {shown}
        </details>
    }
    .into_any()
}
