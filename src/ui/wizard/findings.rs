//! Findings as they are read and answered: what does not fit, why it matters,
//! where something can be done, and the reason if it is to stay.

mod group;

use leptos::prelude::*;

use crate::checks::{Finding, Key, Severity, by_rule};
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
use crate::ui::wizard::checked::{Checked, button_id, field_id, use_checked};
use crate::ui::wizard::records::text_of;

/// The id of the heading of the notes beside a step.
const BESIDE: &str = "side-notes";

/// So many rules with findings in a step are read at once.
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
    let first = Memo::new(move |_| keys.with(|keys| split(keys).0));
    let more = Memo::new(move |_| keys.with(|keys| split(keys).1));
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
/// the main thing. Findings of one rule stay together.
fn split(keys: &[Key]) -> (Vec<Key>, Vec<Key>) {
    let rules = by_rule(keys, |key| key.0);
    match rules.split_at_checked(AT_ONCE).filter(|(_, more)| more.len() > 1) {
        Some((first, more)) => (first.concat(), more.concat()),
        None => (keys.to_vec(), Vec::new()),
    }
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

/// An entry of a list of findings.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Entry {
    /// The only finding of its rule.
    One(Key),
    /// All findings of a rule that has several.
    Several(Rule),
}

/// A list of findings to read and to answer; those of one rule stand together.
#[component]
pub fn Findings(
    /// The checks.
    checked: Checked,
    /// Which ones, those of a rule next to each other.
    #[prop(into)]
    keys: Signal<Vec<Key>>,
    /// Where the list stands.
    listed: Listed,
    /// The id of the heading above, which gets the focus when a finding goes.
    home: &'static str,
) -> impl IntoView {
    let entries = Memo::new(move |_| {
        let entry = |keys: &Vec<Key>| match keys.as_slice() {
            [key] => Entry::One(*key),
            several => Entry::Several(several[0].0),
        };
        keys.with(|keys| by_rule(keys, |key| key.0).iter().map(entry).collect::<Vec<_>>())
    });
    let shown = move |shown: Entry| match shown {
        Entry::One(key) => entry(checked, key, listed, home),
        Entry::Several(rule) => {
            let of = Memo::new(move |_| keys.with(|keys| keys.iter().copied().filter(|key| key.0 == rule).collect()));
            group::group(checked, rule, of, listed, home)
        }
    };
    view! {
        <ul class="findings">
            <For each=move || entries.get() key=|entry| *entry children=shown />
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
    let reason = move || finding.with(|finding| reason_given(finding.as_ref()?));
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

/// What was answered to a finding, and when.
fn reason_given(finding: &Finding) -> Option<AnyView> {
    let locale = use_locale();
    let response = finding.response.clone()?;
    let day = (checks_screen(locale).answered_on)(&format::date(locale, response.date));
    let said = view! {
        <blockquote class="reason">
            <p>{response.reason}</p>
            <small>{day}</small>
        </blockquote>
    };
    Some(said.into_any())
}

/// What can be done about a finding: go there, give a reason, take it back.
fn deeds(checked: Checked, key: Key, step: Option<Step>, listed: Listed, home: &'static str) -> AnyView {
    let locale = use_locale();
    let t = checks_screen(locale);
    let heard = move || view! { <span class="only-heard">": " {checks::sentence(locale, key.0)}</span> }.into_any();
    let link = match (listed, step) {
        (Listed::Afar(id), Some(step)) => Some(view! {
            <a class="button" data-kind="plain" data-size="small" href=Route::Step(id, step).href()>
                {(t.to_step)(words::step(locale, step))}
            </a>
        }),
        (Listed::Afar(_), None) | (Listed::Here, _) => None,
    };
    view! {
        <div class="row screen-only">
            {link} {answer_button(checked, key, heard)} {take_back_button(checked, key, home, heard)}
        </div>
    }
    .into_any()
}

/// Opens the field for a reason. `heard` says to which finding.
fn answer_button(checked: Checked, key: Key, heard: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let t = checks_screen(use_locale());
    let is_answered = Memo::new(move |_| !checked.reason(key).trim().is_empty());
    view! {
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
    }
    .into_any()
}

/// Takes a reason back, where there is one. `heard` says of which finding.
fn take_back_button(
    checked: Checked,
    key: Key,
    home: &'static str,
    heard: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let t = checks_screen(use_locale());
    let is_answered = Memo::new(move |_| !checked.reason(key).trim().is_empty());
    let button = move || {
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
    button.into_any()
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
