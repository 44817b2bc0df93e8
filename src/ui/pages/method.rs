//! What case management is: the triangle, the method in short, and the words of
//! the method with their sources.

mod glossary;
mod triangle;

use leptos::prelude::*;

use crate::domain::case::CaseKind;
use crate::domain::ids::CaseId;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::step::Step;
use crate::i18n::glossary::{Met, Origin, Said};
use crate::i18n::method_page::told::{
    AIMS, COURSE, FIELDS, FITS, FITS_NOT, IN_SHORT, NAMES, ORIGIN, Stated, WHY, WHY_FROM,
};
use crate::i18n::method_page::{self, method_page};
use crate::i18n::words;
use crate::ui::components::icon::Icon;
use crate::ui::platform::page;
use crate::ui::route::{self, Route, Wished};
use crate::ui::store::{Store, use_locale, use_store};
use crate::ui::wizard::crosswalk::CrosswalkButton;

/// The case into which the links of the page lead: the one it was opened from,
/// else a practice case that is here.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Led {
    id: CaseId,
    is_practice: bool,
}

/// What the page knows of the place it was opened ways.
#[derive(Clone, Copy)]
struct Ways {
    asked: Memo<(Option<String>, Option<CaseId>)>,
    into: Memo<Option<Led>>,
}

impl Ways {
    fn ready(store: Store) -> Self {
        store.list_anew();
        let asked = Memo::new(move |_| {
            store.route.track();
            route::explained(&page::hash())
        });
        let into = Memo::new(move |_| {
            let opened_from = asked.with(|(_, case)| *case);
            store.listing.with(|listing| {
                let cases = || listing.cases.iter();
                let found = cases().find(|summary| Some(summary.id) == opened_from);
                let found = found.or_else(|| cases().find(|summary| summary.kind == CaseKind::Practice));
                found.map(|summary| Led { id: summary.id, is_practice: summary.kind == CaseKind::Practice })
            })
        });
        Self { asked, into }
    }

    /// The term the address names.
    fn term(self) -> Option<String> {
        self.asked.with(|(term, _)| term.clone())
    }

    /// The case the page was opened from, if it is still here.
    fn case(self) -> Option<CaseId> {
        let opened_from = self.asked.with(|(_, case)| *case);
        self.into.get().map(|into| into.id).filter(|id| Some(*id) == opened_from)
    }

    /// The address of a term on this page.
    fn to_term(self, slug: &str) -> String {
        route::explaining(Some(slug), self.case())
    }

    /// The address of a place of the program; none without a case to show it with.
    fn to_place(self, met: Met) -> Option<String> {
        let into = self.into.get().map(|into| into.id);
        let place = match met {
            Met::Cases => return Some(Route::Cases.href()),
            Met::At(step) => Route::Step(into?, step),
            Met::Overview => Route::Case(into?),
            Met::Map => Route::Map(into?),
            Met::Comparison => Route::Compare(into?, Wished::default()),
            Met::Checks => Route::Checks(into?),
            Met::Paper => Route::Print(into?),
        };
        Some(place.href())
    }

    /// The place as a link, or as a word where there is no case to show it with.
    fn place(self, met: Met) -> AnyView {
        let word = method_page::place(use_locale(), met);
        match self.to_place(met) {
            Some(href) => view! { <a href=href>{word}</a> }.into_any(),
            None => view! { <span>{word}</span> }.into_any(),
        }
    }

    /// Steps of the case, after a word that says which case; nothing without one.
    fn steps(self, steps: &'static [Step]) -> Option<AnyView> {
        let t = method_page(use_locale());
        let into = self.into.get()?;
        let which = if into.is_practice { t.in_the_practice_case } else { t.in_this_case };
        let links = steps.iter().map(|step| self.place(Met::At(*step))).collect_view();
        Some(view! { <p class="ways-in">{which} " " {links}</p> }.into_any())
    }
}

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
            {triangle::triangle(ways)}
            {short()}
            <Phases ways=ways />
            {told()}
            {glossary::glossary(ways)}
        </main>
    }
}

/// "Quelle: …"
fn cited(origins: &'static [Origin]) -> AnyView {
    let locale = use_locale();
    let names: Vec<&'static str> = origins.iter().map(|origin| origin.name(locale)).collect();
    view! { <p class="source">{method_page(locale).source} " " {names.join("; ")}</p> }.into_any()
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
