//! What all places of one case have in common: its tabs, and what is said when
//! it cannot be read or not be kept.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::ids::{CaseId, MapId};
use crate::domain::phase::progress;
use crate::domain::phase::step::Step;
use crate::i18n::cases::cases;
use crate::i18n::papers::papers;
use crate::i18n::problems;
use crate::i18n::shell::shell;
use crate::storage::format::LoadError;
use crate::ui::components::icon::Icon;
use crate::ui::map::MapPage;
use crate::ui::map::compare::ComparePage;
use crate::ui::map::export_door::ExportDoor;
use crate::ui::pages::checks::ChecksPage;
use crate::ui::pages::cycles::{ChangesPage, CyclePage};
use crate::ui::pages::export::ExportDialog;
use crate::ui::pages::import::export;
use crate::ui::pages::overview::OverviewPage;
use crate::ui::pages::paper_of_case::PaperOfCasePage;
use crate::ui::pages::papers::PapersPage;
use crate::ui::pages::phase_summary::PhaseSummaryPage;
use crate::ui::pages::print::PrintPage;
use crate::ui::pages::print_compare::PrintComparePage;
use crate::ui::pages::print_map::PrintMapPage;
use crate::ui::pages::shell::SaveNotice;
use crate::ui::pages::unknown::UnknownPage;
use crate::ui::platform::{clock, download, ids, page};
use crate::ui::route::Route;
use crate::ui::store::desk::Opened;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::WizardPage;
use crate::ui::wizard::checked::Checked;

/// The places of a case, or what stands in their way.
#[component]
pub fn CaseFrame(
    /// Which case.
    id: CaseId,
) -> impl IntoView {
    let store = use_store();
    move || match store.opened().get() {
        Opened::Case if store.open_id() == Some(id) => view! { <OpenCase id=id /> }.into_any(),
        Opened::Unreadable(id, LoadError::NotOurs) if store.raw(id).is_empty() => view! { <UnknownPage /> }.into_any(),
        Opened::Unreadable(id, error) => view! { <UnreadablePage id=id error=error /> }.into_any(),
        Opened::Case | Opened::None => view! { <UnknownPage /> }.into_any(),
    }
}

#[component]
fn OpenCase(id: CaseId) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let open = store.case();
    let nothing = Case::new(id, MapId(ids::fresh()), clock::today(), "");
    // While the page is being left there is no open case; the last one stays shown.
    let case =
        Memo::new(move |last: Option<&Case>| open.get().or_else(|| last.cloned()).unwrap_or_else(|| nothing.clone()));
    let keep_copy = move || {
        let kept = case.get_untracked();
        let mut copy = store.copy_of(&kept);
        copy.client.make_mut().name = (shell(locale).copy_name)(kept.client.name.trim());
        if store.add(&copy).is_ok() {
            page::go(&Route::Case(copy.id).href());
        }
    };
    // A page that shows more than one address of its own stays while they change.
    let shown = Memo::new(move |_| store.route.get().page());
    let place = move || match shown.get() {
        Route::Step(_, step) => view! {
            <main id="content" class="wizardpage" tabindex="-1">
                <WizardPage case=case step=step />
            </main>
        }
        .into_any(),
        Route::Phase(_, phase) => view! { <PhaseSummaryPage case=case phase=phase /> }.into_any(),
        Route::Changes(_) => view! { <ChangesPage case=case /> }.into_any(),
        Route::Cycle(_, number) => view! { <CyclePage case=case number=number /> }.into_any(),
        Route::Map(_) => view! {
            <main id="content" class="mappage" tabindex="-1">
                <MapPage case=case />
            </main>
        }
        .into_any(),
        Route::Compare(..) => view! { <ComparePage case=case /> }.into_any(),
        Route::PrintCompare(..) => view! { <PrintComparePage case=case /> }.into_any(),
        Route::PrintMap(_) => view! { <PrintMapPage case=case /> }.into_any(),
        Route::Print(_) => view! { <PrintPage case=case /> }.into_any(),
        Route::Papers(_) => view! { <PapersPage case=case /> }.into_any(),
        Route::Paper(_, kind) => view! { <PaperOfCasePage case=case kind=kind /> }.into_any(),
        Route::Checks(_) => view! { <ChecksPage case=case /> }.into_any(),
        Route::Case(_) | Route::Cases | Route::Method | Route::Across | Route::Unknown => {
            view! { <OverviewPage case=case /> }.into_any()
        }
    };
    page::entitle("Ankerplatz");
    provide_context(Checked::of(case));
    let door = ExportDoor::shut();
    provide_context(door);
    view! {
        <CaseBar case=case />
        <SaveNotice download=move || export(store, &case.get_untracked()) keep_copy=keep_copy />
        {place}
        <ExportDialog case=case door=door />
    }
}

/// The places inside the case: tabs above, a bar below on a phone.
#[component]
fn CaseBar(case: Memo<Case>) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let (t, documents) = (cases(locale), papers(locale).title);
    let id = case.with_untracked(|case| case.id);
    let go_on = Memo::new(move |_| case.with(progress::next_step));
    let links = move || {
        let phases = match store.route.get() {
            Route::Step(_, step) => step,
            Route::Phase(_, phase) => phase.steps().next().unwrap_or(Step::Criteria),
            Route::Cases
            | Route::Case(_)
            | Route::Changes(_)
            | Route::Cycle(..)
            | Route::Map(_)
            | Route::Compare(..)
            | Route::PrintCompare(..)
            | Route::PrintMap(_)
            | Route::Print(_)
            | Route::Papers(_)
            | Route::Paper(..)
            | Route::Checks(_)
            | Route::Method
            | Route::Across
            | Route::Unknown => go_on.get(),
        };
        [
            (Route::Case(id), t.overview, "house"),
            (Route::Step(id, phases), t.phases, "goal"),
            (Route::Map(id), t.map, "anchor"),
            (Route::Print(id), t.plan, "print"),
            (Route::Papers(id), documents, "note"),
        ]
        .into_iter()
        .map(|(route, word, icon)| {
            let is_here = move || std::mem::discriminant(&store.route.get().tab()) == std::mem::discriminant(&route);
            view! {
                <li>
                    <a href=route.href() aria-current=move || is_here().then_some("page")>
                        <Icon name=icon />
                        <span>{word}</span>
                    </a>
                </li>
            }
        })
        .collect_view()
    };
    view! {
        <nav class="casebar" aria-label=t.places>
            <ul>{links}</ul>
        </nav>
    }
}

/// A case that cannot be read: nothing is touched, the text can be kept.
#[component]
fn UnreadablePage(id: CaseId, error: LoadError) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let t = shell(locale);
    let hand_out = move |_| {
        for raw in store.raw(id) {
            download::text("ankerplatz-fall.txt", "text/plain", &raw);
        }
    };
    view! {
        <main id="content" class="page" tabindex="-1">
            <div class="sheet stack">
                <h1>{t.unreadable_title}</h1>
                <p>{problems::load_error(locale, &error)}</p>
                <p>{t.unreadable_text}</p>
                <div class="row">
                    <button class="button" data-kind="main" type="button" on:click=hand_out>
                        {t.download_raw}
                    </button>
                    <a class="button" href=Route::Cases.href()>
                        {t.to_cases}
                    </a>
                </div>
            </div>
        </main>
    }
}
