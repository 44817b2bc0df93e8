//! The completeness report of a case: what does not fit first, the number second
//! (F-13).

use leptos::prelude::*;

use crate::checks::{Completeness, Finding, Key, Severity};
use crate::domain::case::Case;
use crate::domain::phase::PhaseKind;
use crate::i18n::checks as check_words;
use crate::i18n::checks_screen::checks_screen;
use crate::i18n::shell::shell;
use crate::i18n::wizard::wizard;
use crate::i18n::{format, words};
use crate::ui::components::icon::Icon;
use crate::ui::platform::{clock, page};
use crate::ui::store::use_locale;
use crate::ui::wizard::checked::{Checked, use_checked};
use crate::ui::wizard::findings::{Findings, Listed, Teaching};

/// The id of the title, which gets the focus when a finding goes.
const TITLE: &str = "checks-title";

/// Which findings are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Open,
    Warnings,
    Hints,
    Answered,
}

impl Shown {
    fn takes(self, finding: &Finding) -> bool {
        match self {
            Self::Open => true,
            Self::Warnings => finding.severity == Severity::Warning,
            Self::Hints => finding.severity == Severity::Hint,
            Self::Answered => false,
        }
    }
}

/// The report.
#[component]
pub fn ChecksPage(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let t = checks_screen(locale);
    let checked = use_checked(case);
    checked.settle();
    let shown = RwSignal::new(Shown::Open);
    page::entitle(&format!("{} · Ankerplatz", t.title));
    on_cleanup(|| page::entitle("Ankerplatz"));
    let name = move || {
        case.with(|case| match case.client.name.trim() {
            "" => shell(locale).nameless.to_owned(),
            name => name.to_owned(),
        })
    };
    view! {
        <main id="content" class="page checkspage" tabindex="-1">
            <div class="pagehead">
                <div>
                    <h1 id=TITLE tabindex="-1">
                        {t.title}
                    </h1>
                    <p>{name} " · " {(t.as_of)(&format::date(locale, clock::today()))}</p>
                    <p>{t.lead}</p>
                </div>
                <div class="row screen-only">
                    <Teaching checked=checked />
                    <button class="button" type="button" on:click=move |_| page::print()>
                        <Icon name="print" />
                        {t.print}
                    </button>
                </div>
            </div>
            <Filters checked=checked shown=shown />
            <OpenFindings case=case checked=checked shown=shown />
            <Answered case=case checked=checked shown=shown />
            <KeptRules checked=checked />
            <Number checked=checked />
        </main>
    }
}

#[component]
fn Filters(checked: Checked, shown: RwSignal<Shown>) -> impl IntoView {
    let t = checks_screen(use_locale());
    let chip = move |which: Shown, word: &'static str| {
        let count = Memo::new(move |_| {
            checked.with(|report| match which {
                Shown::Open => report.open().count(),
                Shown::Warnings => report.count(Severity::Warning),
                Shown::Hints => report.count(Severity::Hint),
                Shown::Answered => report.answered().count(),
            })
        });
        view! {
            <button
                class="chip"
                type="button"
                aria-pressed=move || if shown.get() == which { "true" } else { "false" }
                on:click=move |_| {
                    checked.settle();
                    shown.set(which);
                }
            >
                {word}
                <span class="count">{move || count.get()}</span>
            </button>
        }
    };
    view! {
        <div class="row screen-only" role="group" aria-label=t.filter>
            {chip(Shown::Open, t.all)}
            {chip(Shown::Warnings, t.warnings)}
            {chip(Shown::Hints, t.hints)}
            {chip(Shown::Answered, t.answered)}
        </div>
    }
}

/// What is open, phase by phase.
#[component]
fn OpenFindings(case: Memo<Case>, checked: Checked, shown: RwSignal<Shown>) -> impl IntoView {
    let locale = use_locale();
    let t = checks_screen(locale);
    let id = case.with_untracked(|case| case.id);
    let keys_of = move |phase: PhaseKind| -> Vec<Key> {
        let shown = shown.get();
        let of = |severity: Severity| {
            checked
                .open(|finding| finding.step.phase() == phase && finding.severity == severity && shown.takes(finding))
        };
        // What may harm somebody comes before what could be better.
        [of(Severity::Warning), of(Severity::Hint)].concat()
    };
    let phases = Memo::new(move |_| {
        PhaseKind::ALL.into_iter().filter(|phase| !keys_of(*phase).is_empty()).collect::<Vec<PhaseKind>>()
    });
    let section = move |phase: PhaseKind| {
        let keys = Memo::new(move |_| keys_of(phase));
        view! {
            <section class="sheet">
                <h2>{words::phase(locale, phase)}</h2>
                <Findings checked=checked keys=keys listed=Listed::Afar(id) home=TITLE />
            </section>
        }
    };
    let nothing = move || {
        let is_nothing = shown.get() != Shown::Answered && phases.with(Vec::is_empty);
        let word = checked.with(|report| match (report.applicable.is_empty(), report.open().next().is_none()) {
            (true, _) => t.nothing_applies,
            (false, true) => t.nothing_open,
            (false, false) => t.nothing_here,
        });
        is_nothing.then(|| view! { <p class="nothing sheet">{word}</p> })
    };
    view! {
        <div class="stack">
            <For each=move || phases.get() key=|phase| *phase children=section />
            {nothing}
        </div>
    }
}

/// What was answered: folded, unless it was asked for.
#[component]
fn Answered(case: Memo<Case>, checked: Checked, shown: RwSignal<Shown>) -> impl IntoView {
    let t = checks_screen(use_locale());
    let id = case.with_untracked(|case| case.id);
    let keys = Memo::new(move |_| checked.answered());
    let is_there = Memo::new(move |_| keys.with(|keys| !keys.is_empty()));
    let list = move || view! { <Findings checked=checked keys=keys listed=Listed::Afar(id) home=TITLE /> };
    move || match (is_there.get(), shown.get()) {
        (true, Shown::Answered) => view! { <section class="sheet">{list()}</section> }.into_any(),
        (true, Shown::Open | Shown::Warnings | Shown::Hints) => view! {
            <details class="sheet checks-fold">
                <summary>
                    <h2>{t.answered}</h2>
                    <span class="count">{move || keys.with(Vec::len)}</span>
                    <Icon name="down" />
                </summary>
                {list()}
            </details>
        }
        .into_any(),
        (false, Shown::Answered) => view! { <p class="nothing sheet">{t.nothing_here}</p> }.into_any(),
        (false, Shown::Open | Shown::Warnings | Shown::Hints) => ().into_any(),
    }
}

/// The rules that are kept, each with what it stands for.
#[component]
fn KeptRules(checked: Checked) -> impl IntoView {
    let locale = use_locale();
    let t = checks_screen(locale);
    let rules = Memo::new(move |_| checked.with(|report| report.kept().collect::<Vec<_>>()));
    let line = move |rule| {
        let why = check_words::why(locale, rule);
        view! {
            <li data-tone="ok">
                <Icon name="check" />
                <div>
                    <p class="finding-words">{why.text}</p>
                    <p class="source">{check_words::code(rule)} " · " {(wizard(locale).source)(&why.source)}</p>
                </div>
            </li>
        }
    };
    move || {
        rules.with(|rules| !rules.is_empty()).then(|| {
            view! {
                <details class="sheet checks-fold">
                    <summary>
                        <h2>{(t.kept)(rules.with(Vec::len))}</h2>
                        <Icon name="down" />
                    </summary>
                    <ul class="findings">{rules.get().into_iter().map(line).collect_view()}</ul>
                </details>
            }
        })
    }
}

/// How complete the file is, as a number.
#[component]
fn Number(checked: Checked) -> impl IntoView {
    let locale = use_locale();
    let t = checks_screen(locale);
    let completeness = Memo::new(move |_| checked.with(crate::checks::Report::completeness));
    move || {
        let number: Completeness = completeness.get();
        number.share().map(|share| {
            view! {
                <section class="sheet completeness">
                    <h2>{t.completeness}</h2>
                    <p class="bignumber">
                        <b>{format::percent(locale, Some(share))}</b>
                        {(t.of)(number.answered, number.applicable)}
                    </p>
                    <p class="source">{t.formula}</p>
                </section>
            }
        })
    }
}
