//! What case management is: the triangle, the method in short, and the words of
//! the method with their sources.

use leptos::prelude::*;

use crate::domain::phase::PhaseKind;
use crate::i18n::glossary::Said;
use crate::i18n::method_page::method_page;
use crate::i18n::method_page::told::{
    AIMS, COURSE, FIELDS, FITS, FITS_NOT, IN_SHORT, NAMES, ORIGIN, Stated, WHY, WHY_FROM,
};
use crate::i18n::words;
use crate::ui::components::icon::Icon;
use crate::ui::pages::explained::glossary::glossary;
use crate::ui::pages::explained::triangle::triangle;
use crate::ui::pages::explained::ways::{Ways, cited};
use crate::ui::platform::page;
use crate::ui::route::Route;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::crosswalk::CrosswalkButton;

/// The page.
#[component]
pub fn MethodPage() -> impl IntoView {
    let store = use_store();
    let t = method_page(use_locale());
    let ways = Ways::ready(store);
    page::entitle(&format!("{} · Ankerplatz", t.title));
    on_cleanup(|| page::entitle("Ankerplatz"));
    let back = move || {
        let (href, word) =
            ways.case().map_or_else(|| (Route::Cases.href(), t.to_cases), |case| (Route::Case(case).href(), t.to_case));
        view! {
            <a class="button" href=href>
                <Icon name="back" />
                {word}
            </a>
        }
    };
    let practice = move || {
        ways.into.get().is_none().then(|| {
            view! {
                <button
                    class="button"
                    type="button"
                    on:click=move |_| store.with_code(move |code| (code.practice)(store))
                >
                    <Icon name="buoy" />
                    {t.practice}
                </button>
            }
        })
    };
    view! {
        <main id="content" class="page methodpage" tabindex="-1">
            <div class="pagehead">
                <div>
                    <h1>{t.title}</h1>
                    <p>{t.lead}</p>
                </div>
                <div class="row">{back} {practice}</div>
            </div>
            {triangle(ways)}
            {short()}
            <Phases ways=ways />
            {told()}
            {glossary(ways)}
        </main>
    }
}

/// A sentence and who says it.
fn stated(stated: &'static Stated) -> AnyView {
    view! {
        <div class="stated">
            <p>{stated.text.to(use_locale())}</p>
            {cited(stated.origins)}
        </div>
    }
    .into_any()
}

/// Sentences under a heading.
fn list(heading: &'static str, sentences: &'static [Stated]) -> AnyView {
    let line = |sentence| view! { <li>{stated(sentence)}</li> };
    view! {
        <section class="sheet">
            <h2>{heading}</h2>
            <ul class="statements">{sentences.iter().map(line).collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// What it is, when it fits, what it is for, and why it came about.
fn short() -> AnyView {
    let locale = use_locale();
    let t = method_page(locale);
    let row = |(difficulty, answer): &(Said, Said)| {
        view! {
            <tr>
                <td>{difficulty.to(locale)}</td>
                <td>{answer.to(locale)}</td>
            </tr>
        }
    };
    view! {
        <div class="inshort">
            {list(t.in_short, IN_SHORT)} {list(t.aims, AIMS)} {list(t.fits, FITS)} {list(t.fits_not, FITS_NOT)}
        </div>
        <section class="sheet">
            <h2>{t.why}</h2>
            <table class="table answers">
                <thead>
                    <tr>
                        <th scope="col">{t.difficulty}</th>
                        <th scope="col">{t.answer}</th>
                    </tr>
                </thead>
                <tbody>{WHY.iter().map(row).collect_view()}</tbody>
            </table>
            {cited(WHY_FROM)}
        </section>
    }
    .into_any()
}

/// The six phases in a line each, with a way into the case.
#[component]
fn Phases(ways: Ways) -> impl IntoView {
    let locale = use_locale();
    let t = method_page(locale);
    let line = move |phase: PhaseKind| {
        let name = words::phase(locale, phase);
        let link = move || match (ways.into.get(), phase.steps().next()) {
            (Some(into), Some(step)) => view! { <a href=Route::Step(into.id, step).href()>{name}</a> }.into_any(),
            (Some(_) | None, _) => view! { <span>{name}</span> }.into_any(),
        };
        view! {
            <li>
                <b>{link}</b>
                <span>{words::phase_purpose(locale, phase)}</span>
            </li>
        }
    };
    view! {
        <section class="sheet">
            <div class="head">
                <h2>{t.phases}</h2>
                <CrosswalkButton />
            </div>
            <ol class="phaselines">{PhaseKind::ALL.map(line).collect_view()}</ol>
            {stated(&COURSE)}
        </section>
    }
}

/// Origin, fields, other names.
fn told() -> AnyView {
    let t = method_page(use_locale());
    let part = |heading: &'static str, sentence| {
        view! {
            <section class="sheet">
                <h2>{heading}</h2>
                {stated(sentence)}
            </section>
        }
    };
    view! {
        <div class="inshort" data-columns="three">
            {part(t.origin, &ORIGIN)} {part(t.fields, &FIELDS)} {part(t.names, &NAMES)}
        </div>
    }
    .into_any()
}
