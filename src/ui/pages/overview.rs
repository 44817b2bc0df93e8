//! The overview of a case: where it stands, what is due, who is around, what is
//! aimed at, what happened last.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::date::{self, Nearness};
use crate::domain::due::{self, Due};
use crate::domain::order;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::goal::{Attainment, GoalLevel};
use crate::domain::phase::progress;
use crate::domain::phase::question::Question;
use crate::domain::phase::step::Step;
use crate::i18n::cases::cases;
use crate::i18n::changes::compare;
use crate::i18n::frame::frame;
use crate::i18n::reassessment::reassessment;
use crate::i18n::shell::shell;
use crate::i18n::{exports, format, method_page, words};
use crate::ui::components::icon::Icon;
use crate::ui::map::export_door::ExportDoor;
use crate::ui::map::still::StillChart;
use crate::ui::pages::checks_card::ChecksCard;
use crate::ui::pages::fairway::{Mark, state_key};
use crate::ui::pages::go_on::GoOn;
use crate::ui::pages::import::export;
use crate::ui::pages::partners_card::PartnersCard;
use crate::ui::pages::person::PersonForm;
use crate::ui::platform::clock;
use crate::ui::route::{Route, Wished, explaining};
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::crosswalk::CrosswalkButton;
use crate::ui::wizard::earlier::EarlierCycles;
use crate::ui::wizard::gas::ladder::ladders;
use crate::ui::wizard::later::LaterList;
use crate::ui::wizard::reassess::ReassessButton;
use crate::ui::wizard::records::Entry;
use crate::ui::wizard::steps::{CycleLine, hints, place_in};

/// The overview.
#[component]
pub fn OverviewPage(
    /// The case shown.
    case: Memo<Case>,
) -> impl IntoView {
    let store = use_store();
    let t = cases(use_locale());
    let id = case.with_untracked(|case| case.id);
    let door: ExportDoor = expect_context();
    view! {
        <main id="content" class="page" tabindex="-1">
            <div class="casehead">
                <Head case=case />
                <div class="row">
                    <a class="button" href=Route::Print(id).href()>
                        <Icon name="print" />
                        {t.plan}
                    </a>
                    <button class="button" type="button" on:click=move |_| export(store, &case.get_untracked())>
                        <Icon name="backup" />
                        {t.export}
                    </button>
                    <button
                        class="button"
                        type="button"
                        aria-haspopup="dialog"
                        on:click=move |_| door.open(None, false)
                    >
                        <Icon name="export" />
                        {exports::dialog(use_locale()).open}
                    </button>
                    <GoOn case=case />
                </div>
            </div>
            <details class="sheet person" open=case.with_untracked(|case| case.client.name.trim().is_empty())>
                <summary>
                    <Icon name="person" />
                    <h2>{t.edit}</h2>
                    <Icon name="down" />
                </summary>
                <PersonForm case=case />
            </details>
            <Fairway case=case />
            <div class="overview">
                <Dates case=case />
                <ChecksCard case=case />
                <Goals case=case />
                <Network case=case />
                <PartnersCard case=case />
                <Lately case=case />
            </div>
        </main>
    }
}

#[component]
fn Head(case: Memo<Case>) -> impl IntoView {
    let locale = use_locale();
    let t = cases(locale);
    let name = move || {
        case.with(|case| match case.client.name.trim() {
            "" => shell(locale).nameless.to_owned(),
            name => name.to_owned(),
        })
    };
    let facts = move || {
        case.with(|case| {
            let client = &case.client;
            let responsible = case.answers.text(Question::CaseResponsibility).trim();
            let said = |text: &str, words: fn(&str) -> String| (!text.trim().is_empty()).then(|| words(text.trim()));
            [
                said(&client.age, t.years),
                said(&client.number, str::to_owned),
                said(&client.about, str::to_owned),
                said(responsible, t.responsible),
            ]
            .into_iter()
            .flatten()
            .map(|fact| view! { <span>{fact}</span> })
            .collect_view()
        })
    };
    view! {
        <div>
            <h1>{name}</h1>
            <p class="about">{facts}</p>
        </div>
    }
}

#[component]
fn Fairway(case: Memo<Case>) -> impl IntoView {
    let locale = use_locale();
    let t = cases(locale);
    let id = case.with_untracked(|case| case.id);
    let mark = move |phase: PhaseKind| {
        let progress = Memo::new(move |_| case.with(|case| progress::of_phase(case, phase)));
        let place = Memo::new(move |_| case.with(|case| place_in(case, phase).href()));
        let state = Signal::derive(move || progress.get().state());
        let open = hints(case, move |step| step.phase() == phase);
        let told = move || {
            (open.get() > 0).then(|| {
                view! {
                    <span class="hints">
                        <Icon name="hint" size="small" />
                        {(frame(locale).hints)(open.get())}
                    </span>
                }
            })
        };
        view! {
            <li data-is=move || state_key(state.get())>
                <a href=move || place.get()>
                    <Mark state=state />
                    <b>{words::phase(locale, phase)}</b>
                    <span class="state">{move || words::state(locale, state.get())}</span>
                    <span class="why">{move || (t.of)(progress.get().done, progress.get().of)} {told}</span>
                </a>
            </li>
        }
    };
    let round = reassessment(locale);
    let reason = Memo::new(move |_| case.with(|case| case.cycle_reason().map(round.because)));
    // Where nothing has begun there is nothing to assess anew.
    let is_begun = Memo::new(move |_| case.with(progress::is_begun));
    let is_first = Memo::new(move |_| case.with(|case| case.cycles.is_empty()));
    let changes = move || {
        (!is_first.get()).then(|| {
            view! {
                <a class="button" data-kind="plain" data-size="small" href=Route::Changes(id).href()>
                    {round.changes}
                </a>
            }
        })
    };
    view! {
        <section class="fairway">
            <div class="head">
                <h2>{t.where_it_stands}</h2>
                <div class="cycleline">
                    <CycleLine case=case />
                    <p>{reason}</p>
                </div>
            </div>
            <ol>{PhaseKind::ALL.map(mark).collect_view()}</ol>
            <LaterList case=case />
            <div class="row fairway-foot">
                {move || is_begun.get().then(|| view! { <ReassessButton case=case /> })}
                {changes}
                <EarlierCycles case=case />
                <CrosswalkButton />
                <a class="button" data-kind="plain" data-size="small" href=explaining(None, Some(id))>
                    {method_page::door(locale)}
                </a>
            </div>
        </section>
    }
}

#[component]
fn Dates(case: Memo<Case>) -> impl IntoView {
    let locale = use_locale();
    let t = cases(locale);
    let id = case.with_untracked(|case| case.id);
    let today = clock::today();
    let dues = Memo::new(move |_| case.with(due::of));
    let line = move |due: Due| {
        let nearness = date::nearness(due.date, today);
        let tone = match nearness {
            Nearness::Overdue(_) => "late",
            Nearness::Soon(_) => "soon",
            Nearness::Planned(_) => "",
        };
        view! {
            <li>
                <time datetime=due.date.to_string()>{format::short_date(locale, due.date)}</time>
                <div>
                    <a href=Route::Step(id, due.kind.step()).href()>{words::due_kind(locale, due.kind)}</a>
                    <span class="state" data-is=tone>
                        {format::nearness(locale, nearness)}
                    </span>
                    <p>{due.what}</p>
                </div>
            </li>
        }
    };
    view! {
        <section class="sheet" data-wide="4">
            <div class="head">
                <h2>{t.next_dates}</h2>
            </div>
            <ul class="agenda">{move || dues.get().into_iter().take(5).map(line).collect_view()}</ul>
            {move || dues.with(Vec::is_empty).then(|| view! { <p class="nothing">{t.nothing_due}</p> })}
        </section>
    }
}

#[component]
fn Goals(case: Memo<Case>) -> impl IntoView {
    let locale = use_locale();
    let t = cases(locale);
    let id = case.with_untracked(|case| case.id);
    let plan = Memo::new(move |_| case.with(|case| case.plan.clone()));
    let lines = move || {
        let plan = plan.get();
        let goals: Vec<_> = plan.goals.iter().filter(|goal| goal.level == GoalLevel::Outcome).collect();
        if goals.is_empty() {
            return view! { <p class="nothing">{t.no_goals}</p> }.into_any();
        }
        goals
            .into_iter()
            .map(|goal| {
                let tone = match goal.attainment {
                    Some(Attainment::Reached) => "ok",
                    Some(Attainment::Partly | Attainment::NotReached) => "soon",
                    None => "",
                };
                let state = goal.attainment.map_or_else(
                    || goal.due.map(|due| (t.until)(&format::date(locale, due))).unwrap_or_default(),
                    |attainment| words::attainment(locale, attainment).to_owned(),
                );
                view! {
                    <div class="goalrow">
                        <div>
                            <h3>{goal.text.clone()}</h3>
                            <p>{goal.first_indicator().to_owned()}</p>
                        </div>
                        {ladders(Entry::new(case, goal.id.0))}
                        <span class="state" data-is=tone>
                            {state}
                        </span>
                    </div>
                }
            })
            .collect_view()
            .into_any()
    };
    view! {
        <section class="sheet" data-wide="8">
            <div class="head">
                <h2>{t.goals}</h2>
                <a href=Route::Step(id, Step::Goals).href()>{t.to_goals}</a>
            </div>
            {lines}
        </section>
    }
}

#[component]
fn Network(case: Memo<Case>) -> impl IntoView {
    let locale = use_locale();
    let t = cases(locale);
    let id = case.with_untracked(|case| case.id);
    let versions = Memo::new(move |_| case.with(|case| case.maps.len()));
    let door = move || {
        (versions.get() > 1).then(|| {
            view! {
                <a class="more" href=Route::Compare(id, Wished::default()).href()>
                    <Icon name="compare" size="small" />
                    {(compare(locale).from_overview)(versions.get())}
                </a>
            }
            .into_any()
        })
    };
    let contacts =
        Memo::new(move |_| case.with(|case| case.newest_map().map_or(0, |map| map.network.contacts().len())));
    view! {
        <section class="sheet" data-wide="4">
            <div class="head">
                <h2>{t.network}</h2>
                <a href=Route::Map(id).href()>{t.open}</a>
            </div>
            // The picture leads where the word above it leads, for those who see it.
            <a class="minimap" href=Route::Map(id).href() aria-hidden="true" tabindex="-1">
                <StillChart case=case />
            </a>
            <p>{move || (t.contacts)(contacts.get())}</p>
            {door}
        </section>
    }
}

#[component]
fn Lately(case: Memo<Case>) -> impl IntoView {
    let locale = use_locale();
    let t = cases(locale);
    let id = case.with_untracked(|case| case.id);
    let last = Memo::new(move |_| {
        let mut activities = case.with(|case| case.course.activities.clone());
        order::by_key(&mut activities, |activity| std::cmp::Reverse(activity.date));
        activities.truncate(4);
        activities
    });
    let line = move |activity: crate::domain::phase::course::Activity| {
        view! {
            <li>
                <Icon name="note" />
                <div>
                    <span>{activity.text}</span>
                    <p>
                        {activity.date.map(|date| format::date(locale, date))}" · "
                        {words::function(locale, activity.function)}
                    </p>
                </div>
            </li>
        }
    };
    view! {
        <section class="sheet" data-wide="12">
            <div class="head">
                <h2>{t.lately}</h2>
                <a href=Route::Step(id, Step::Activities).href()>{t.to_log}</a>
            </div>
            <ul class="log">{move || last.get().into_iter().map(line).collect_view()}</ul>
            {move || last.with(Vec::is_empty).then(|| view! { <p class="nothing">{t.no_log}</p> })}
        </section>
    }
}
