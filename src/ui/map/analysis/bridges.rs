//! One word, four meanings: what each calls a bridge, and what this map answers.

use leptos::prelude::*;

use crate::analysis::bridging::Meaning;
use crate::analysis::measure::Measure;
use crate::i18n::numbers::{self as texts, numbers};
use crate::ui::components::icon::Icon;
use crate::ui::map::analysis::explained::Chips;
use crate::ui::map::analysis::lines::how_id;
use crate::ui::map::analysis::lit::Light;
use crate::ui::map::numbers::{Page, Reading};
use crate::ui::platform::page;
use crate::ui::store::use_locale;

/// The id of the heading.
const HEADING: &str = "bridges-title";

/// The four meanings side by side.
#[component]
pub fn Bridges(
    /// What the parts of the panel share.
    reading: Reading,
    /// The measure that led here, and to which one returns.
    from: Measure,
) -> impl IntoView {
    let t = numbers(use_locale());
    let back = move |_| {
        reading.page.set(Page::Numbers);
        page::focus_soon(how_id(from));
    };
    // Whoever came by keyboard goes on reading here.
    page::focus_soon(HEADING);
    view! {
        <div class="bridges">
            <button class="button" data-kind="plain" data-size="small" type="button" on:click=back>
                <Icon name="back" size="small" />
                {t.back}
            </button>
            <h3 id=HEADING tabindex="-1">
                {t.bridges}
            </h3>
            <p class="against">{t.bridges_lead}</p>
            <ul class="findings">
                {Meaning::ALL.map(|meaning| view! { <Answer reading=reading meaning=meaning /> })}
            </ul>
        </div>
    }
}

#[component]
fn Answer(reading: Reading, meaning: Meaning) -> impl IntoView {
    let locale = use_locale();
    let t = numbers(locale);
    let Reading { state, view, .. } = reading;
    let answer = Memo::new(move |_| state.report.with(|report| meaning.answer(report)));
    let counts = move || answer.with(|answer| (answer.contacts.len(), answer.ties.len()));
    let light = Light::Meaning(meaning);
    let is_lit = move || if view.emphasis.light() == Some(light) { "true" } else { "false" };
    let names = move || {
        answer.with(|answer| {
            (!answer.contacts.is_empty()).then(|| {
                view! { <div class="concerned"><Chips state=state ids=answer.contacts.clone() /></div> }.into_any()
            })
        })
    };
    // Where there is none there is nothing to light up.
    let found = move || {
        if counts() == (0, 0) {
            return view! { <p class="against">{t.none}</p> }.into_any();
        }
        view! {
            <button
                class="chip"
                data-size="small"
                type="button"
                aria-pressed=is_lit
                on:click=move |_| view.emphasis.shine(light)
            >
                <Icon name="eye" size="small" />
                {move || {
                    let (contacts, ties) = counts();
                    (t.answer)(contacts, ties)
                }}
            </button>
        }
        .into_any()
    };
    view! {
        <li class="finding">
            <h4>{texts::meaning_name(locale, meaning)}</h4>
            <p>{texts::meaning(locale, meaning)}</p>
            {found}
            {names}
        </li>
    }
}
