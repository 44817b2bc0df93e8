//! All papers of a case: what each is for, who gets it, and what is still
//! missing.

use leptos::prelude::*;

use crate::documents::papers::{Entry, Group, Lack, Listed, all};
use crate::domain::case::Case;
use crate::domain::ids::CaseId;
use crate::i18n::papers::papers;
use crate::i18n::words;
use crate::ui::components::icon::Icon;
use crate::ui::platform::{clock, page};
use crate::ui::route::{Route, Wished};
use crate::ui::store::use_locale;

/// The list.
#[component]
pub fn PapersPage(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let t = papers(locale);
    let id = case.with_untracked(|case| case.id);
    let groups = Memo::new(move |_| case.with(|case| all(case, clock::today(), locale)));
    page::entitle(&format!("{} · Ankerplatz", t.title));
    on_cleanup(|| page::entitle("Ankerplatz"));
    view! {
        <main id="content" class="page paperspage" tabindex="-1">
            <div>
                <h1>{t.title}</h1>
                <p class="lead">{t.lead}</p>
            </div>
            {move || groups.with(|groups| groups.iter().map(|found| group(found, id)).collect_view())}
        </main>
    }
}

fn group(group: &Group, id: CaseId) -> AnyView {
    let entries = group.entries.iter().map(|found| entry(found, id)).collect_view();
    let nothing = group.lack.as_ref().map(|lack| missing(lack, &lack.text, id));
    view! {
        <section class="sheet">
            <h2>{group.heading}</h2>
            {nothing}
            <ul class="papers">{entries}</ul>
        </section>
    }
    .into_any()
}

fn entry(entry: &Entry, id: CaseId) -> AnyView {
    let t = papers(use_locale());
    let route = match entry.listed {
        Listed::Plan => Route::Print(id),
        Listed::Map => Route::PrintMap(id),
        Listed::Comparison => Route::PrintCompare(id, Wished::default()),
        Listed::Paper(kind) => Route::Paper(id, kind),
    };
    let way = match &entry.lack {
        Some(lack) => missing(lack, &(t.missing)(&lack.text), id),
        None => view! {
            <a class="button" href=route.href() aria-label=(t.open_named)(&entry.name)>
                <Icon name="print" size="small" />
                {t.open}
            </a>
        }
        .into_any(),
    };
    view! {
        <li>
            <h3>{entry.name.clone()}</h3>
            <p>{entry.purpose}</p>
            <p class="goes-to">{(t.goes_to)(entry.goes_to)}</p>
            {way}
        </li>
    }
    .into_any()
}

/// What is missing, and the way to where it is entered.
fn missing(lack: &Lack, text: &str, id: CaseId) -> AnyView {
    let locale = use_locale();
    view! {
        <p class="lacks">
            {text.to_owned()} " "
            <a href=Route::Step(id, lack.step).href()>{(papers(locale).to_step)(words::step(locale, lack.step))}</a>
        </p>
    }
    .into_any()
}
