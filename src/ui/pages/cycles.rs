//! Cycles: what has changed since the last one, and those that are over, to be
//! read.

use leptos::prelude::*;

use crate::documents::phase_summary::phase_summary;
use crate::documents::reassessment::{Part, Rest, Section, since_last_cycle};
use crate::domain::case::Case;
use crate::domain::ids::CaseId;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::step::Step;
use crate::i18n::reassessment::reassessment;
use crate::i18n::{format, words};
use crate::ui::components::icon::Icon;
use crate::ui::pages::go_on::GoOn;
use crate::ui::pages::paper;
use crate::ui::pages::told::told;
use crate::ui::platform::{clock, page};
use crate::ui::route::{Route, Wished};
use crate::ui::store::use_locale;
use crate::ui::wizard::earlier::EarlierCycles;

/// What has changed since the last cycle.
#[component]
pub fn ChangesPage(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let t = reassessment(locale);
    let id = case.with_untracked(|case| case.id);
    let sections = Memo::new(move |_| case.with(|case| since_last_cycle(case, locale, clock::today())));
    let reason = Memo::new(move |_| case.with(|case| case.cycle_reason().map(t.because)));
    let since = Memo::new(move |_| {
        case.with(|case| (t.cycle_since)(case.cycle_number(), &format::date(locale, case.cycle_began())))
    });
    page::entitle(&format!("{} · Ankerplatz", t.changes));
    on_cleanup(|| page::entitle("Ankerplatz"));
    view! {
        <main id="content" class="page cyclepage" tabindex="-1">
            <div>
                <h1>{t.changes_title}</h1>
                <p class="lead">{since}</p>
                <p class="lead">{reason}</p>
            </div>
            {move || sections.with(Vec::is_empty).then(|| view! { <p class="nothing">{t.no_earlier}</p> })}
            <div class="summary">
                {move || sections.with(|sections| sections.iter().map(|section| part(section, id)).collect_view())}
            </div>
            <div class="row screen-only">
                <a class="button" href=Route::Case(id).href()>
                    <Icon name="back" />
                    {t.back}
                </a>
                <EarlierCycles case=case />
                <GoOn case=case />
            </div>
        </main>
    }
}

/// One part, and the way to where it is worked on.
fn part(section: &Section, id: CaseId) -> AnyView {
    let locale = use_locale();
    let t = reassessment(locale);
    let step = |step: Step| Some((Route::Step(id, step).href(), (t.to_step)(words::step(locale, step))));
    let way = match section.part {
        Part::AtAGlance => None,
        Part::Areas => step(Step::LifeAreas),
        Part::Goals => step(Step::Goals),
        Part::Measures => step(Step::Measures),
        Part::Services => step(Step::Services),
        Part::Network(Some([from, to])) => {
            let wished = Wished { from: Some(from), to: Some(to), is_masked: false };
            Some((Route::Compare(id, wished).href(), t.compare.to_owned()))
        }
        Part::Network(None) => step(Step::Network),
    };
    view! {
        <section>
            <h2>{section.heading.clone()}</h2>
            {section.blocks.iter().map(paper::block).collect_view()}
            {section.rest.iter().map(rest).collect_view()}
            {way.map(|(href, word)| view! { <p class="screen-only"><a href=href>{word}</a></p> })}
        </section>
    }
    .into_any()
}

/// What is as it was, in one line that unfolds.
fn rest(rest: &Rest) -> AnyView {
    view! {
        <details class="unchanged">
            <summary>
                <Icon name="down" size="small" />
                <span>{rest.line.clone()}</span>
            </summary>
            {rest.blocks.iter().map(paper::block).collect_view()}
        </details>
    }
    .into_any()
}

/// A cycle that is over, phase by phase.
#[component]
pub fn CyclePage(
    /// The open case.
    case: Memo<Case>,
    /// Which cycle, from 1.
    number: usize,
) -> impl IntoView {
    let locale = use_locale();
    let t = reassessment(locale);
    let id = case.with_untracked(|case| case.id);
    let then = Memo::new(move |_| case.with(|case| case.in_cycle(number)));
    let lead = move || {
        let until = case.with(|case| case.cycles.get(number.checked_sub(1)?).map(|cycle| cycle.until));
        let from = then.with(|then| then.as_ref().map(Case::cycle_began));
        Some((t.earlier_lead)(&format::date(locale, from?), &format::date(locale, until?)))
    };
    let phase = move |phase: PhaseKind| {
        let parts = then.with(|then| then.as_ref().map(|then| phase_summary(then, phase, locale)));
        let mut parts = parts.unwrap_or_default();
        parts.retain(|part| !part.blocks.is_empty());
        (!parts.is_empty()).then(|| {
            view! {
                <h2 class="phasehead">{words::phase(locale, phase)}</h2>
                <div class="summary">{parts.iter().map(|part| told(part, None)).collect_view()}</div>
            }
        })
    };
    page::entitle(&format!("{} · Ankerplatz", (t.cycle)(number)));
    on_cleanup(|| page::entitle("Ankerplatz"));
    view! {
        <main id="content" class="page cyclepage" tabindex="-1">
            <div>
                <h1>{(t.earlier_title)(number)}</h1>
                <p class="lead">{lead}</p>
            </div>
            {move || PhaseKind::ALL.map(phase).collect_view()}
            <div class="row">
                <a class="button" href=Route::Case(id).href()>
                    <Icon name="back" />
                    {t.back}
                </a>
            </div>
        </main>
    }
}
