//! Findings as they are read and answered: what does not fit, why it matters,
//! where something can be done, and the reason if it is to stay.

use leptos::prelude::*;

use crate::checks::Severity;
use crate::domain::case::Case;
use crate::domain::ids::CaseId;
use crate::domain::phase::step::Step;
use crate::domain::rule::Rule;
use crate::i18n::checks::{self, Why};
use crate::i18n::checks_screen::checks_screen;
use crate::i18n::wizard::wizard;
use crate::i18n::{format, words};
use crate::session::Act;
use crate::ui::components::field::{TextField, Written};
use crate::ui::components::icon::Icon;
use crate::ui::route::Route;
use crate::ui::store::use_locale;
use crate::ui::wizard::checked::{Checked, Key, button_id, field_id, use_checked};
use crate::ui::wizard::records::text_of;

/// The id of the heading of the notes beside a step.
const BESIDE: &str = "side-notes";

/// So many findings of a step are read at once.
const AT_ONCE: usize = 4;

/// Where findings are listed.
#[derive(Clone, Copy)]
pub enum Listed {
    /// On the step where something can be done.
    Here,
    /// Elsewhere: each leads to its step.
    Afar(CaseId),
}

/// The open findings of a step, quietly below the work; nothing without any.
#[component]
pub fn SideNotes(
    /// The open case.
    case: Memo<Case>,
    /// The step shown.
    step: Step,
) -> impl IntoView {
    let t = checks_screen(use_locale());
    let checked = use_checked(case);
    checked.settle();
    let keys = Memo::new(move |_| checked.open(|finding| finding.step == step));
    let is_there = Memo::new(move |_| keys.with(|keys| !keys.is_empty()));
    let first = Memo::new(move |_| keys.with(|keys| split(keys).0.to_vec()));
    let more = Memo::new(move |_| keys.with(|keys| split(keys).1.to_vec()));
    let has_more = Memo::new(move |_| more.with(|more| !more.is_empty()));
    move || {
        is_there.get().then(|| {
            view! {
                <section class="sidenotes" aria-labelledby=BESIDE>
                    <div class="row" data-ends="">
                        <h2 id=BESIDE tabindex="-1">
                            {t.beside}
                        </h2>
                        <Teaching checked=checked />
                    </div>
                    <Findings checked=checked keys=first listed=Listed::Here home=BESIDE />
                    {move || {
                        has_more
                            .get()
                            .then(|| {
                                view! {
                                    <details class="more-findings">
                                        <summary>
                                            <Icon name="down" size="small" />
                                            {move || (t.more)(more.with(Vec::len))}
                                        </summary>
                                        <Findings checked=checked keys=more listed=Listed::Here home=BESIDE />
                                    </details>
                                }
                            })
                    }}
                    <ToReport case=case />
                </section>
            }
        })
    }
}

/// The findings read at once, and those that fold away so that the work stays
/// the main thing.
fn split(keys: &[Key]) -> (&[Key], &[Key]) {
    keys.split_at_checked(AT_ONCE).filter(|(_, more)| more.len() > 1).unwrap_or((keys, &[]))
}

/// Leads to the report, with the number of open findings.
#[component]
pub fn ToReport(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = checks_screen(use_locale());
    let checked = use_checked(case);
    let id = case.with_untracked(|case| case.id);
    let open = Memo::new(move |_| checked.open_in(|_| true));
    view! {
        <a class="more" href=Route::Checks(id).href()>
            {move || (t.to_report)(open.get())}
        </a>
    }
}

/// The switch for explanations shown at once.
#[component]
pub fn Teaching(
    /// The checks.
    checked: Checked,
) -> impl IntoView {
    view! {
        <label class="switch screen-only">
            <input
                type="checkbox"
                prop:checked=move || checked.teaches()
                on:change=move |event| checked.teach(event_target_checked(&event))
            />
            {checks_screen(use_locale()).teaching}
        </label>
    }
}

/// A list of findings to read and to answer.
#[component]
pub fn Findings(
    /// The checks.
    checked: Checked,
    /// Which ones.
    #[prop(into)]
    keys: Signal<Vec<Key>>,
    /// Where the list stands.
    listed: Listed,
    /// The id of the heading above, which gets the focus when a finding goes.
    home: &'static str,
) -> impl IntoView {
    view! {
        <ul class="findings">
            <For each=move || keys.get() key=|key| *key children=move |key| entry(checked, key, listed, home) />
        </ul>
    }
}

fn entry(checked: Checked, key: Key, listed: Listed, home: &'static str) -> AnyView {
    let locale = use_locale();
    let (rule, _) = key;
    let finding = Memo::new(move |_| checked.finding(key));
    let severity =
        Memo::new(move |_| finding.with(|finding| finding.as_ref().map_or(Severity::Hint, |finding| finding.severity)));
    let name = text_of(move || {
        finding.with(|finding| finding.as_ref().map(|finding| checks::about(locale, finding)).unwrap_or_default())
    });
    let reason = move || {
        finding.with(|finding| {
            let response = finding.as_ref()?.response.clone()?;
            let day = (checks_screen(locale).answered_on)(&format::date(locale, response.date));
            Some(view! {
                <blockquote class="reason">
                    <p>{response.reason}</p>
                    <small>{day}</small>
                </blockquote>
            })
        })
    };
    let step = finding.with_untracked(|finding| finding.as_ref().map(|finding| finding.step));
    view! {
        <li data-tone=move || tone(severity.get())>
            {move || sign(severity.get())}
            <div>
                <p class="finding-kind">
                    <b>{move || checks::severity(locale, severity.get())}</b>
                    <small>{checks::code(rule)}</small>
                </p>
                <p class="finding-words">
                    {move || name.with(|name| (!name.is_empty()).then(|| view! { <b>{name.clone()}</b> }))}
                    <span>{checks::sentence(locale, rule)}</span>
                </p>
                {move || (!checked.is_answering(key)).then(reason)}
                <Explanation checked=checked rule=rule />
                {move || {
                    if checked.is_answering(key) {
                        answer_field(checked, key, home)
                    } else {
                        deeds(checked, key, step, listed, home)
                    }
                }}
            </div>
        </li>
    }
    .into_any()
}

/// What can be done about a finding: go there, give a reason, take it back.
fn deeds(checked: Checked, key: Key, step: Option<Step>, listed: Listed, home: &'static str) -> AnyView {
    let locale = use_locale();
    let t = checks_screen(locale);
    let heard = move || view! { <span class="only-heard">": " {checks::sentence(locale, key.0)}</span> };
    let is_answered = Memo::new(move |_| !checked.reason(key).trim().is_empty());
    let link = match (listed, step) {
        (Listed::Afar(id), Some(step)) => Some(view! {
            <a class="button" data-kind="plain" data-size="small" href=Route::Step(id, step).href()>
                {(t.to_step)(words::step(locale, step))}
            </a>
        }),
        (Listed::Afar(_), None) | (Listed::Here, _) => None,
    };
    let take_back = move || {
        is_answered.get().then(|| {
            view! {
                <button
                    class="button"
                    data-kind="plain"
                    data-size="small"
                    type="button"
                    on:click=move |_| checked.take_back(key, home)
                >
                    {t.take_back}
                    {heard()}
                </button>
            }
        })
    };
    view! {
        <div class="row screen-only">
            {link}
            <button
                class="button"
                data-kind="plain"
                data-size="small"
                type="button"
                id=button_id(key)
                on:click=move |_| checked.begin(key)
            >
                {move || if is_answered.get() { t.change } else { t.answer }}
                {heard()}
            </button>
            {take_back}
        </div>
    }
    .into_any()
}

fn answer_field(checked: Checked, key: Key, home: &'static str) -> AnyView {
    let t = checks_screen(use_locale());
    let value = text_of(move || checked.reason(key));
    let write = move |(reason, part): Written| checked.write(key, reason, Act::Part(part));
    view! {
        <div class="answering screen-only">
            <TextField label=t.reason note=t.reason_note value=value on_write=write id=field_id(key) />
            <button class="button" data-size="small" type="button" on:click=move |_| checked.end(key, home)>
                {t.done}
            </button>
        </div>
    }
    .into_any()
}

/// Why a rule is there: folded, or at once for those who learn.
#[component]
fn Explanation(checked: Checked, rule: Rule) -> impl IntoView {
    let locale = use_locale();
    move || {
        let Why { text, source } = checks::why(locale, rule);
        let said = view! {
            <p>{text}</p>
            <p class="source">{(wizard(locale).source)(&source)}</p>
        };
        if checked.teaches() {
            view! { <div class="finding-why">{said}</div> }.into_any()
        } else {
            view! {
                <details class="finding-why">
                    <summary>
                        {checks_screen(locale).why}
                        <span class="only-heard">" " {checks::sentence(locale, rule)}</span>
                    </summary>
                    {said}
                </details>
            }
            .into_any()
        }
    }
}

/// The word in attributes that stands for a weight.
pub const fn tone(severity: Severity) -> &'static str {
    match severity {
        Severity::Hint => "info",
        Severity::Warning => "late",
    }
}

/// The sign of a weight, beside its word.
pub fn sign(severity: Severity) -> AnyView {
    match severity {
        Severity::Hint => view! { <Icon name="hint" /> }.into_any(),
        Severity::Warning => view! { <Icon name="late" /> }.into_any(),
    }
}
