//! Several findings of one rule: its sentence and its explanation once, below
//! them each place with its way and its own answer, and one answer for all.

use leptos::prelude::*;

use crate::checks::{Key, Severity};
use crate::domain::rule::Rule;
use crate::i18n::checks;
use crate::i18n::checks_screen::checks_screen;
use crate::i18n::checks_together::checks_together;
use crate::i18n::words;
use crate::session::Act;
use crate::ui::components::field::{TextField, Written};
use crate::ui::route::Route;
use crate::ui::store::use_locale;
use crate::ui::wizard::checked::{Checked, button_id_of_all, field_id_of_all};
use crate::ui::wizard::findings::{
    Explanation, Listed, answer_button, answer_field, reason_given, sign, take_back_button, tone,
};
use crate::ui::wizard::records::text_of;

/// The findings of a rule in one entry of the list.
pub(super) fn group(checked: Checked, rule: Rule, keys: Memo<Vec<Key>>, listed: Listed, home: &'static str) -> AnyView {
    let locale = use_locale();
    let t = checks_together(locale);
    let severity = Memo::new(move |_| {
        let first = keys.with(|keys| keys.first().copied()).and_then(|key| checked.finding(key));
        first.map_or(Severity::Hint, |finding| finding.severity)
    });
    let is_answering = Memo::new(move |_| checked.is_answering_all(rule));
    let places = view! {
        <ul class="places" aria-label=t.list>
            <For each=move || keys.get() key=|key| *key children=move |key| place(checked, key, listed, home) />
        </ul>
    };
    view! {
        <li class="finding-group" data-tone=move || tone(severity.get())>
            {move || sign(severity.get())}
            <div>
                <p class="finding-kind">
                    <b>{move || checks::severity(locale, severity.get())}</b>
                    <small>{checks::code(rule)}</small>
                    <small>{move || (t.places)(keys.with(Vec::len))}</small>
                </p>
                <h3 class="finding-words">{checks::sentence(locale, rule)}</h3>
                <Explanation checked=checked rule=rule />
                {move || {
                    if is_answering.get() {
                        field_for_all(checked, rule, keys, home)
                    } else {
                        deeds_for_all(checked, rule, keys, home)
                    }
                }}
                {places}
            </div>
        </li>
    }
    .into_any()
}

/// One place: what it is called, which leads there, and its own answer.
fn place(checked: Checked, key: Key, listed: Listed, home: &'static str) -> AnyView {
    let locale = use_locale();
    let finding = Memo::new(move |_| checked.finding(key));
    let name = text_of(move || {
        let name = finding.with(|finding| finding.as_ref().map(|finding| checks::about(locale, finding)));
        name.filter(|name| !name.is_empty()).unwrap_or_else(|| checks_together(locale).nameless.to_owned())
    });
    let step = finding.with_untracked(|finding| finding.as_ref().map(|finding| finding.step));
    let called = match (listed, step) {
        (Listed::Afar(id), Some(step)) => view! {
            <a href=Route::Step(id, step).href()>
                {move || name.get()}
                <span class="only-heard">", " {(checks_screen(locale).to_step)(words::step(locale, step))}</span>
            </a>
        }
        .into_any(),
        (Listed::Afar(_), None) | (Listed::Here, _) => view! { <b>{move || name.get()}</b> }.into_any(),
    };
    let is_answering = Memo::new(move |_| checked.is_answering(key));
    let deeds = move || {
        if is_answering.get() {
            return answer_field(checked, key, home);
        }
        let heard = move || view! { <span class="only-heard">": " {name.get()}</span> }.into_any();
        view! {
            <div class="row screen-only">
                {answer_button(checked, key, heard)} {take_back_button(checked, key, home, heard)}
            </div>
        }
        .into_any()
    };
    view! {
        <li>
            <p class="place">{called}</p>
            {move || (!is_answering.get()).then(|| finding.with(|finding| reason_given(finding.as_ref()?)))}
            {deeds}
        </li>
    }
    .into_any()
}

/// What can be done about all of them at once.
fn deeds_for_all(checked: Checked, rule: Rule, keys: Memo<Vec<Key>>, home: &'static str) -> AnyView {
    let locale = use_locale();
    let t = checks_together(locale);
    let heard = move || view! { <span class="only-heard">": " {checks::sentence(locale, rule)}</span> };
    let are_answered =
        Memo::new(move |_| keys.with(|keys| keys.iter().all(|key| !checked.reason(*key).trim().is_empty())));
    let count = move || keys.with(Vec::len);
    let button = move || {
        if are_answered.get() {
            view! {
                <button
                    class="button"
                    data-kind="plain"
                    data-size="small"
                    type="button"
                    on:click=move |_| checked.take_all_back(&keys.get_untracked(), home)
                >
                    {move || (t.take_back_all)(count())}
                    {heard()}
                </button>
            }
            .into_any()
        } else {
            view! {
                <button
                    class="button"
                    data-kind="plain"
                    data-size="small"
                    type="button"
                    id=button_id_of_all(rule)
                    on:click=move |_| checked.begin_all(rule, keys.get_untracked())
                >
                    {move || (t.answer_all)(count())}
                    {heard()}
                </button>
            }
            .into_any()
        }
    };
    view! { <div class="row screen-only">{button}</div> }.into_any()
}

/// The field for one reason that answers all.
fn field_for_all(checked: Checked, rule: Rule, keys: Memo<Vec<Key>>, home: &'static str) -> AnyView {
    let locale = use_locale();
    let t = checks_together(locale);
    let value = text_of(move || keys.with(|keys| keys.first().map(|key| checked.reason(*key)).unwrap_or_default()));
    let write = move |(reason, part): Written| checked.write_all(&keys.get_untracked(), &reason, Act::Part(part));
    view! {
        <div class="answering screen-only">
            <TextField label=t.reason note=t.reason_note value=value on_write=write id=field_id_of_all(rule) />
            <button
                class="button"
                data-size="small"
                type="button"
                on:click=move |_| checked.end_all(rule, &keys.get_untracked(), home)
            >
                {checks_screen(locale).done}
            </button>
        </div>
    }
    .into_any()
}
