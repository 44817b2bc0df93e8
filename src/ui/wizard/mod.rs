//! The guided way through the phases: where one stands on the left, the work in
//! the middle, help on the method on the right, the neighbours at the foot.
//!
//! Every step is open at any time; what state it is in is computed, never kept.
//! A step of single questions is a list of [`question::QuestionField`]; a step of
//! records has a file of its own.

pub mod activities;
pub mod advocacy;
pub mod agreement;
pub mod beside;
pub mod checked;
pub mod checklist;
pub mod conclusion;
pub mod contributions;
pub mod crosswalk;
pub mod deliveries;
pub mod detachment;
pub mod doers;
pub mod earlier;
pub mod findings;
pub mod first_picture;
pub mod fold;
pub mod follow_up;
pub mod gas;
pub mod goal;
pub mod goals;
pub mod information;
pub mod informed;
pub mod known;
pub mod later;
pub mod life_areas;
pub mod linked;
pub mod log_kind;
pub mod measures;
pub mod method;
pub mod network;
pub mod occasion;
pub mod outcome;
pub mod overall;
pub mod partners;
pub mod picks;
pub mod plan_overview;
pub mod planning_mode;
pub mod provider;
pub mod question;
pub mod reassess;
pub mod records;
pub mod register;
pub mod releases;
pub mod responsibilities;
pub mod retrospect;
pub mod reviews;
pub mod satisfaction;
pub mod scale;
pub mod services;
pub mod shares;
pub mod steps;
pub mod strengths_and_needs;
pub mod system_notes;
pub mod tasks;
pub mod to_paper;
pub mod verdicts;
pub mod walk;

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::page::Page;
use crate::domain::phase::progress::State;
use crate::domain::phase::step::Step;
use crate::i18n::frame::frame;
use crate::i18n::{Locale, words};
use crate::ui::platform::page;
use crate::ui::store::use_locale;
use crate::ui::wizard::findings::SideNotes;
use crate::ui::wizard::method::{Help, HelpButton, Method};
use crate::ui::wizard::question::Questions;
use crate::ui::wizard::steps::{Steps, TouchSteps};
use crate::ui::wizard::walk::Walk;

/// A step of the wizard.
#[component]
pub fn WizardPage(
    /// The open case.
    case: Memo<Case>,
    /// The step shown.
    step: Step,
) -> impl IntoView {
    let locale = use_locale();
    let help = Help::kept();
    page::entitle(&format!("{} · Ankerplatz", words::step(locale, step)));
    on_cleanup(|| page::entitle("Ankerplatz"));
    view! {
        <TouchSteps case=case page=Page::Step(step) />
        <div class="wizard" data-help=move || if help.is_open() { "open" } else { "closed" }>
            <Steps case=case page=Page::Step(step) />
            <div class="work">
                <div class="workhead">
                    <div>
                        <p class="kicker">{place_of(locale, step)}</p>
                        <h1>{words::step(locale, step)}</h1>
                        <p class="lead">{words::step_lead(locale, step)}</p>
                    </div>
                    <div class="row">
                        <HelpButton help=help />
                    </div>
                </div>
                {work(case, step)}
                {to_paper::of_step(case, step)}
                <SideNotes case=case step=step />
            </div>
            <Method step=step help=help />
        </div>
        <Walk case=case page=Page::Step(step) />
    }
}

/// "Assessment, Schritt 3 von 8"
fn place_of(locale: Locale, step: Step) -> String {
    let phase = step.phase();
    let at = phase.steps().position(|other| other == step).unwrap_or_default() + 1;
    (frame(locale).step_of)(words::phase(locale, phase), at, phase.steps().count())
}

/// What is done in a step.
fn work(case: Memo<Case>, step: Step) -> AnyView {
    match step {
        Step::Criteria | Step::Commission | Step::WholePicture | Step::Admission | Step::Frame | Step::SixQuestions => {
            view! { <Questions case=case step=step /> }.into_any()
        }
        Step::Responsibility => view! { <responsibilities::Responsibilities case=case /> }.into_any(),
        Step::FirstPicture => view! { <first_picture::FirstPicture case=case /> }.into_any(),
        Step::Information => view! { <information::Information case=case /> }.into_any(),
        Step::Contributions => view! { <contributions::Contributions case=case /> }.into_any(),
        Step::Releases => view! { <releases::Releases case=case /> }.into_any(),
        Step::PlanOverview => view! { <plan_overview::PlanOverview case=case /> }.into_any(),
        Step::Tasks => view! { <tasks::Tasks case=case /> }.into_any(),
        Step::SystemNotes => view! { <system_notes::SystemNotes case=case /> }.into_any(),
        Step::LifeAreas => view! { <life_areas::LifeAreas case=case /> }.into_any(),
        Step::StrengthsAndNeeds => view! { <strengths_and_needs::StrengthsAndNeeds case=case /> }.into_any(),
        Step::Network => view! { <network::Network case=case /> }.into_any(),
        Step::PlanningMode => view! { <planning_mode::PlanningMode case=case /> }.into_any(),
        Step::Goals => view! { <goals::Goals case=case /> }.into_any(),
        Step::Measures => view! { <measures::Measures case=case /> }.into_any(),
        Step::Agreement => view! { <agreement::Agreement case=case /> }.into_any(),
        Step::Services => view! { <services::Services case=case /> }.into_any(),
        Step::Activities => view! { <activities::Activities case=case /> }.into_any(),
        Step::Reviews => view! { <reviews::Reviews case=case /> }.into_any(),
        Step::Outcome => view! { <outcome::Outcomes case=case /> }.into_any(),
        Step::Overall => view! { <overall::Overall case=case /> }.into_any(),
        Step::Conclusion => view! { <conclusion::Conclusion case=case /> }.into_any(),
        Step::FollowUp => view! { <follow_up::FollowUp case=case /> }.into_any(),
        Step::Detachment => view! { <detachment::Detachment case=case /> }.into_any(),
    }
}

/// The word in attributes that stands for a state.
pub const fn state_key(state: State) -> &'static str {
    match state {
        State::NotBegun => "open",
        State::Active => "active",
        State::Complete => "done",
    }
}
