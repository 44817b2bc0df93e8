//! What was entered in a phase, to be read; each part leads to its step.

use leptos::prelude::*;

use crate::documents::phase_summary::phase_summary;
use crate::domain::case::Case;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::page::Page;
use crate::i18n::phase_summary as texts;
use crate::i18n::words;
use crate::ui::pages::told::told;
use crate::ui::platform::page;
use crate::ui::store::use_locale;
use crate::ui::wizard::steps::{Steps, TouchSteps};
use crate::ui::wizard::walk::Walk;

/// The summary that ends a phase.
#[component]
pub fn PhaseSummaryPage(
    /// The open case.
    case: Memo<Case>,
    /// Which phase.
    phase: PhaseKind,
) -> impl IntoView {
    let locale = use_locale();
    let t = texts::phase_summary(locale);
    let id = case.with_untracked(|case| case.id);
    let parts = Memo::new(move |_| case.with(|case| phase_summary(case, phase, locale)));
    page::entitle(&format!("{} · {} · Ankerplatz", words::phase(locale, phase), t.title));
    on_cleanup(|| page::entitle("Ankerplatz"));
    view! {
        <main id="content" class="wizardpage" tabindex="-1">
            <TouchSteps case=case page=Page::Summary(phase) />
            <div class="wizard" data-help="closed">
                <Steps case=case page=Page::Summary(phase) />
                <div class="work">
                    <div class="workhead">
                        <div>
                            <p class="kicker">{words::phase(locale, phase)}</p>
                            <h1>{t.title}</h1>
                            <p class="lead">{t.lead}</p>
                        </div>
                    </div>
                    <div class="summary">{move || parts.with(|parts| parts.iter().map(|part| told(part, Some(id))).collect_view())}</div>
                </div>
            </div>
            <Walk case=case page=Page::Summary(phase) />
        </main>
    }
}
