//! The whole: services judged, what was brought about, self-reliance and needs
//! before and after, satisfaction (A-277… ).

use leptos::prelude::*;

use crate::analysis::need_change::{self, Area, NeedChange, Whose};
use crate::domain::case::Case;
use crate::domain::phase::aim;
use crate::domain::phase::question::Question;
use crate::domain::phase::step::Step;
use crate::i18n::aims::{self, aims};
use crate::i18n::closing::closing;
use crate::i18n::course::course;
use crate::i18n::words;
use crate::ui::route::Route;
use crate::ui::store::use_locale;
use crate::ui::wizard::question::QuestionField;
use crate::ui::wizard::records::text_of;
use crate::ui::wizard::retrospect::ServicesSeen;
use crate::ui::wizard::satisfaction::SatisfactionAsked;

/// All parts of the step.
#[component]
pub fn Overall(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = closing(use_locale());
    let has_services = Memo::new(move |_| case.with(|case| !case.course.services.is_empty()));
    let services = move || {
        has_services.get().then(|| {
            view! {
                <section class="outcomes">
                    <h2>{t.services}</h2>
                    <ServicesSeen case=case of=None />
                </section>
            }
        })
    };
    view! {
        {services}
        <div class="questions">
            <QuestionField case=case question=Question::ServicesJudged />
            <QuestionField case=case question=Question::OverallEffect />
            <QuestionField case=case question=Question::ResultsReached />
        </div>
        {goals_served(case)}
        {self_reliance(case)}
        {need_changes(case)}
        <SatisfactionAsked case=case />
    }
}

/// What became of the goals of each aim, in words; nothing while no goal
/// names one.
fn goals_served(case: Memo<Case>) -> AnyView {
    let locale = use_locale();
    let t = aims(locale);
    let found = Memo::new(move |_| case.with(|case| aim::tallies(&case.plan.goals)));
    let row = move |tally: aim::AimTally| {
        view! {
            <div>
                <dt>{aims::name(locale, tally.aim)}</dt>
                <dd>{aims::tally(locale, &tally)}</dd>
            </div>
        }
    };
    let shown = move || {
        let tallies = found.get();
        (!tallies.is_empty()).then(|| {
            view! {
                <section class="outcomes">
                    <h2>{t.heading}</h2>
                    <p class="note">{t.heading_note}</p>
                    <dl class="served">{tallies.into_iter().map(row).collect_view()}</dl>
                </section>
            }
        })
    };
    shown.into_any()
}

/// What was said at the start beside what is said now, and the steps between.
fn self_reliance(case: Memo<Case>) -> AnyView {
    let locale = use_locale();
    let t = closing(locale);
    let id = case.with_untracked(|case| case.id);
    let before = Memo::new(move |_| case.with(|case| case.answers.choice(Question::SelfRelianceBefore)));
    let steps = text_of(move || case.with(|case| need_change::self_reliance(case).map(t.steps).unwrap_or_default()));
    let start = move || match before.get() {
        Some(choice) => view! { <b>{words::choice(locale, choice)}</b> }.into_any(),
        None => view! {
            <p class="note">{t.start_open}</p>
            <a href=Route::Step(id, Step::Frame).href()>{t.to_frame}</a>
        }
        .into_any(),
    };
    view! {
        <section class="outcomes">
            <h2>{t.self_reliance}</h2>
            <div class="beside">
                <div class="at-start">
                    <h3>{t.at_start}</h3>
                    {start}
                </div>
                <div class="questions">
                    <QuestionField case=case question=Question::SelfRelianceAfter />
                </div>
            </div>
            <p class="between" role="status">
                {move || steps.get()}
            </p>
        </section>
    }
    .into_any()
}

/// The need in each life area, as far as an earlier cycle has rated it, too;
/// nothing in the first cycle, which has none to be compared with.
fn need_changes(case: Memo<Case>) -> AnyView {
    let t = closing(use_locale());
    let changes = Memo::new(move |_| case.with(need_change::of));
    let shown = move || {
        let changes = changes.get();
        if changes.is_empty() { view! { <p class="note">{t.no_need_change}</p> }.into_any() } else { table(changes) }
    };
    let is_first = Memo::new(move |_| case.with(|case| case.cycles.is_empty()));
    let section = move || {
        (!is_first.get()).then(|| {
            view! {
                <section class="tally">
                    <h2>{t.need_change}</h2>
                    {shown}
                </section>
            }
        })
    };
    section.into_any()
}

fn table(changes: Vec<NeedChange>) -> AnyView {
    let locale = use_locale();
    let t = closing(locale);
    let row = |change: NeedChange| {
        let less = change.less();
        let area = match change.area {
            Area::Common(area) => words::life_area(locale, area).to_owned(),
            Area::Own(name) => name,
        };
        let whose = match change.whose {
            Whose::View(perspective) => words::perspective(locale, perspective).to_owned(),
            Whose::Other(who) => who,
        };
        let is = match less {
            1.. => "ok",
            0 => "",
            _ => "late",
        };
        let sign = if less < 0 { "\u{2212}" } else { "" };
        view! {
            <tr>
                <th scope="row">{area}</th>
                <td>{whose}</td>
                <td class="num">{change.before}</td>
                <td class="num">{change.now}</td>
                <td class="num">
                    <span class="state" data-is=is>
                        {format!("{sign}{}", less.unsigned_abs())}
                    </span>
                </td>
            </tr>
        }
    };
    view! {
        <div class="scroll">
            <table class="table">
                <caption class="only-heard">{t.need_table}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.area}</th>
                        <th scope="col">{t.whose}</th>
                        <th scope="col" class="num">
                            {t.before}
                        </th>
                        <th scope="col" class="num">
                            {t.now}
                        </th>
                        <th scope="col" class="num">
                            {t.less}
                        </th>
                    </tr>
                </thead>
                <tbody>{changes.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
        <details class="tally-how">
            <summary>{course(locale).how}</summary>
            <p>{t.need_how}</p>
        </details>
    }
    .into_any()
}
