//! Help on the method beside the work. It can be closed, and stays closed.

use leptos::prelude::*;

use crate::domain::phase::PhaseKind;
use crate::domain::phase::question::SIX_QUESTIONS;
use crate::domain::phase::step::Step;
use crate::i18n::glossary::{self, Term};
use crate::i18n::method_page::method_page;
use crate::i18n::steps::{self, StepHelp};
use crate::i18n::wizard::wizard;
use crate::i18n::{questions, words};
use crate::ui::components::icon::Icon;
use crate::ui::platform::page;
use crate::ui::route;
use crate::ui::store::{Store, use_locale, use_store};

const SETTING: &str = "step-help";
const CLOSED: &str = "closed";
const PANEL: &str = "step-help";
const BUTTON: &str = "open-step-help";

/// Whether the help is shown, now and on the next visit.
#[derive(Clone, Copy)]
pub struct Help {
    open: RwSignal<bool>,
    store: Store,
}

impl Help {
    /// As it was left.
    pub fn kept() -> Self {
        let store = use_store();
        Self { open: RwSignal::new(store.setting(SETTING).as_deref() != Some(CLOSED)), store }
    }

    /// True while it is shown.
    pub fn is_open(self) -> bool {
        self.open.get()
    }

    /// Shows it or puts it away; the focus goes with it.
    fn turn(self, open: bool) {
        self.store.keep_setting(SETTING, if open { "open" } else { CLOSED });
        self.open.set(open);
        page::focus_soon(if open { PANEL } else { BUTTON });
    }
}

/// Brings the help back once it is closed.
#[component]
pub fn HelpButton(
    /// Whether the help is shown.
    help: Help,
) -> impl IntoView {
    let t = wizard(use_locale());
    move || {
        (!help.is_open()).then(|| {
            view! {
                <button class="button" data-size="small" type="button" id=BUTTON on:click=move |_| help.turn(true)>
                    <Icon name="question" size="small" />
                    {t.help}
                </button>
            }
        })
    }
}

/// The help on a step.
#[component]
pub fn Method(
    /// The step shown.
    step: Step,
    /// Whether the help is shown.
    help: Help,
) -> impl IntoView {
    let t = wizard(use_locale());
    move || {
        help.is_open().then(|| {
            view! {
                <section class="method" id=PANEL tabindex="-1" aria-label=t.help>
                    <div class="row" data-ends="">
                        <h2>{t.help}</h2>
                        <button
                            class="tool"
                            type="button"
                            aria-label=t.close_help
                            on:click=move |_| help.turn(false)
                        >
                            <Icon name="close" size="small" />
                        </button>
                    </div>
                    {advice(step)}
                </section>
            }
        })
    }
}

/// What the method says on a step, questions that help, and who says it.
fn advice(step: Step) -> AnyView {
    let locale = use_locale();
    let t = wizard(locale);
    let StepHelp { text, questions: helping, source } = steps::help(locale, step);
    let list = |heading: &'static str, entries: Vec<&'static str>| {
        (!entries.is_empty()).then(|| {
            view! {
                <div>
                    <h3>{heading}</h3>
                    <ul>{entries.into_iter().map(|entry| view! { <li>{entry}</li> }).collect_view()}</ul>
                </div>
            }
        })
    };
    // The assessment as a whole leads to the six questions; beside them they need no telling.
    let leads_to_six = step.phase() == PhaseKind::Assessment && step != Step::SixQuestions;
    let six = if leads_to_six { &SIX_QUESTIONS[..] } else { &[] };
    let six = six.iter().map(|question| questions::label(locale, *question)).collect();
    view! {
        <p>{text}</p>
        {list(t.helping, helping.to_vec())}
        {list(words::step(locale, Step::SixQuestions), six)}
        <p class="source">{(t.source)(source)}</p>
        {terms(step)}
    }
    .into_any()
}

/// Terms that are met in the step, each leading to its meaning.
fn terms(step: Step) -> Option<AnyView> {
    let locale = use_locale();
    let case = use_store().route.get_untracked().case();
    let terms = glossary::of_step(locale, step);
    let link = |term: &'static Term| {
        view! { <a href=route::explaining(Some(term.slug), case)>{term.name.to(locale)}</a> }
    };
    (!terms.is_empty()).then(|| {
        view! {
            <p class="ways-in">
                {method_page(locale).terms_of_step} " " {terms.into_iter().map(link).collect_view()}
            </p>
        }
        .into_any()
    })
}
