//! The list of cases; where there is none, the first page.

use leptos::html;
use leptos::prelude::*;

use crate::domain::case::CaseKind;
use crate::domain::date;
use crate::domain::ids::CaseId;
use crate::domain::order;
use crate::i18n::cases::cases;
use crate::i18n::shell::shell;
use crate::i18n::{format, method_page, words};
use crate::storage::repository::Listing;
use crate::storage::summary::Summary;
use crate::ui::components::icon::Icon;
use crate::ui::pages::chooser::Chooser;
use crate::ui::pages::fairway::SmallFairway;
use crate::ui::platform::{clock, page};
use crate::ui::route::Route;
use crate::ui::store::{Store, use_locale, use_store};

/// All cases of this device.
#[component]
pub fn CasesPage() -> impl IntoView {
    let store = use_store();
    let t = shell(use_locale());
    let is_empty = Memo::new(move |_| store.listing.with(Listing::is_empty));
    let chooser = Chooser::ready();
    let naming = RwSignal::new(false);
    page::entitle("Ankerplatz");
    view! {
        <main id="content" class="page" tabindex="-1">
            {store
                .is_memory_only
                .then(|| {
                    view! {
                        <div class="notice banner" data-tone="late" role="alert">
                            <Icon name="late" />
                            <p>{t.memory_only}</p>
                        </div>
                    }
                })}
            {move || {
                if is_empty.get() {
                    view! { <FirstPage chooser=chooser naming=naming /> }.into_any()
                } else {
                    view! { <CaseList chooser=chooser naming=naming /> }.into_any()
                }
            }}
            {chooser.view()}
            {move || store.code().map(|code| (code.new_case)(naming))}
        </main>
    }
}

fn practice(store: Store) {
    store.with_code(move |code| (code.practice)(store));
}

fn ask_name(store: Store, naming: RwSignal<bool>) {
    store.with_code(move |_| naming.set(true));
}

/// What this is, that nothing leaves the device, and three ways on.
#[component]
fn FirstPage(chooser: Chooser, naming: RwSignal<bool>) -> impl IntoView {
    let store = use_store();
    let t = cases(use_locale());
    view! {
        <section class="first sheet">
            <FirstPicture />
            <h1>{t.first_title}</h1>
            <p>{t.first_what}</p>
            <p>{t.first_privacy}</p>
            <ul class="ways">
                <li>
                    <button class="button" data-kind="main" type="button" on:click=move |_| practice(store)>
                        <Icon name="buoy" />
                        {t.practice}
                    </button>
                    <small>{t.practice_note}</small>
                </li>
                <li>
                    <button class="button" type="button" on:click=move |_| ask_name(store, naming)>
                        <Icon name="plus" />
                        {t.new}
                    </button>
                    <small>{t.new_note}</small>
                </li>
                <li>
                    <button class="button" type="button" on:click=move |_| chooser.choose()>
                        <Icon name="import" />
                        {t.open_file}
                    </button>
                    <small>{t.open_note}</small>
                </li>
            </ul>
            <MethodDoor />
        </section>
    }
}

/// Leads to what case management is.
#[component]
fn MethodDoor() -> impl IntoView {
    view! {
        <a class="more" href=Route::Method.href()>
            {method_page::door(use_locale())}
        </a>
    }
}

/// Three horizons with an anchor: the app in one picture.
#[component]
fn FirstPicture() -> impl IntoView {
    view! {
        <svg class="first-picture" viewBox="-64 -64 128 128" aria-hidden="true">
            <circle class="far" r="60"></circle>
            <circle class="mid" r="40"></circle>
            <circle class="near" r="20"></circle>
            <path class="axis" d="M0 -60V60M-60 0H60"></path>
            <svg x="-12" y="-12" width="24" height="24">
                <use href="icons.svg#i-anchor"></use>
            </svg>
        </svg>
    }
}

#[component]
fn CaseList(chooser: Chooser, naming: RwSignal<bool>) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let t = cases(locale);
    let search = RwSignal::new(String::new());
    let shown = Memo::new(move |_| {
        let mut shown: Vec<Summary> = store.listing.with(|listing| {
            search.with(|search| listing.cases.iter().filter(|summary| summary.matches(search)).cloned().collect())
        });
        // Who is waiting comes first; what has no date comes last, by name.
        order::by_key(&mut shown, |summary| {
            let next = summary.dues.first().map(|due| due.date);
            (summary.kind == CaseKind::Practice, next.is_none(), next, summary.name.to_lowercase())
        });
        shown
    });
    let real = move || {
        store.listing.with(|listing| listing.cases.iter().filter(|summary| summary.kind == CaseKind::Real).count())
    };
    let typed = move |event| {
        search.set(event_target_value(&event));
        store.announce((t.found)(shown.with_untracked(Vec::len)));
    };
    view! {
        <div class="pagehead">
            <div>
                <h1>{t.title}</h1>
                <p>{format::long_date(locale, clock::today())}". "{move || (t.count)(real())}"."</p>
            </div>
            <div class="row">
                <button class="button" type="button" on:click=move |_| practice(store)>
                    <Icon name="buoy" />
                    {t.practice}
                </button>
                <button class="button" type="button" on:click=move |_| chooser.choose()>
                    <Icon name="import" />
                    {t.open_file}
                </button>
                <button class="button" data-kind="main" type="button" on:click=move |_| ask_name(store, naming)>
                    <Icon name="plus" />
                    {t.new}
                </button>
            </div>
        </div>
        <div class="caseload">
            <div>
                <div class="filters">
                    <div class="line">
                        <div class="searchfield" role="search">
                            <Icon name="search" />
                            <label class="only-heard" for="search">
                                {t.search}
                            </label>
                            <input
                                class="input"
                                id="search"
                                type="search"
                                autocomplete="off"
                                placeholder=t.search
                                on:input=typed
                            />
                        </div>
                        <a class="button" href=Route::Across.href()>
                            <Icon name="table" />
                            {locale.pick("Über alle Fälle", "Across all cases")}
                        </a>
                    </div>
                </div>
                <section class="cases" aria-label=t.title>
                    <h2 class="only-heard">{t.title}</h2>
                    <For each=move || shown.get() key=|summary| (summary.id, summary.revision) let:summary>
                        <CaseCard summary=summary />
                    </For>
                    <Unreadable />
                    {move || {
                        (shown.with(Vec::is_empty)
                            && store.listing.with(|listing| listing.unreadable.is_empty()))
                            .then(|| view! { <p class="empty">{t.none_found}</p> })
                    }}
                </section>
            </div>
            <aside class="side">
                <section class="store">
                    <h2>{t.storage}</h2>
                    <StorageBar />
                    <p>{t.storage_note}</p>
                </section>
                <MethodDoor />
            </aside>
        </div>
    }
}

#[component]
fn StorageBar() -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let share = store.used_share();
    view! {
        <p>{(cases(locale).used)(&format::percent(locale, Some(share)))}</p>
        <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="ground" width="100" height="8" rx="3"></rect>
            <rect class="filled" width=(share * 100.0).clamp(1.0, 100.0) height="8" rx="3"></rect>
        </svg>
    }
}

/// Cases of which no generation can be read stand in the list, not in the way.
#[component]
fn Unreadable() -> impl IntoView {
    let store = use_store();
    let t = shell(use_locale());
    move || {
        let ids: Vec<CaseId> = store.listing.with(|listing| listing.unreadable.clone());
        ids.into_iter()
            .map(|id| {
                view! {
                    <article class="casecard" data-kind="unreadable">
                        <h3>
                            <a href=Route::Case(id).href()>{t.unreadable_title}</a>
                        </h3>
                    </article>
                }
            })
            .collect_view()
    }
}

#[component]
fn CaseCard(summary: Summary) -> impl IntoView {
    let locale = use_locale();
    let t = cases(locale);
    let name = match summary.name.trim() {
        "" => shell(locale).nameless.to_owned(),
        name => name.to_owned(),
    };
    let title = match summary.age.trim() {
        "" => name.clone(),
        age => format!("{name}, {age}"),
    };
    let is_practice = summary.kind == CaseKind::Practice;
    let fine = [summary.number.trim().to_owned(), (t.contacts)(summary.contacts)];
    let fine: Vec<String> = fine.into_iter().filter(|part| !part.is_empty()).collect();
    view! {
        <article class="casecard" data-kind=is_practice.then_some("practice")>
            <div>
                <h3>
                    <a href=Route::Case(summary.id).href()>{title}</a>
                </h3>
                <p class="about">{summary.about.clone()}</p>
                <p class="about fine">{fine.join(" · ")}</p>
            </div>
            <SmallFairway phases=summary.phases />
            <div class="due">
                {is_practice
                    .then(|| {
                        view! {
                            <span class="state" data-is="info" data-as="pill">
                                <Icon name="buoy" size="small" />
                                {t.is_practice}
                            </span>
                        }
                    })}
                <NextDue summary=summary.clone() />
            </div>
            <CaseMenu id=summary.id name=name />
        </article>
    }
}

#[component]
fn NextDue(summary: Summary) -> impl IntoView {
    let locale = use_locale();
    match summary.dues.first() {
        Some(due) => {
            let nearness = date::nearness(due.date, clock::today());
            let (tone, icon) = match nearness {
                date::Nearness::Overdue(_) => ("late", "late"),
                date::Nearness::Soon(_) => ("soon", "clock"),
                date::Nearness::Planned(_) => ("", "clock"),
            };
            view! {
                <span class="state" data-is=tone data-as="pill">
                    <Icon name=icon size="small" />
                    {format::nearness(locale, nearness)}
                </span>
                <span>{words::due_kind(locale, due.kind)}", "{format::short_date(locale, due.date)}</span>
            }
            .into_any()
        }
        None => view! { <span class="fine">{cases(locale).nothing_due}</span> }.into_any(),
    }
}

/// What else can be done with a case.
#[component]
fn CaseMenu(id: CaseId, name: String) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let t = cases(locale);
    let renaming = RwSignal::new(false);
    let rename = move |_| store.with_code(move |_| renaming.set(true));
    let duplicate = move |_| store.with_code(move |code| (code.duplicate)(&store, id));
    let hand_out = move |_| store.with_code(move |code| (code.hand_out)(&store, id));
    let delete = move |_| store.with_code(move |code| (code.delete)(store, id));
    // The dialogue reads the case, so it is made when it is first asked for.
    let asked = Memo::new(move |last: Option<&bool>| renaming.get() || last == Some(&true));
    let menu = NodeRef::<html::Details>::new();
    // Once something is chosen the menu would only lie over the list.
    let close = move |_| menu.with_untracked(|menu| menu.iter().for_each(|menu| menu.set_open(false)));
    view! {
        <details class="casemenu" name="casemenu" node_ref=menu>
            <summary class="tool" aria-label=(t.menu)(&name)>
                <Icon name="more" />
            </summary>
            <ul class="menu" on:click=close>
                <li>
                    <button type="button" on:click=rename>
                        <Icon name="edit" />
                        {t.rename}
                    </button>
                </li>
                <li>
                    <button type="button" on:click=duplicate>
                        <Icon name="layers" />
                        {t.duplicate}
                    </button>
                </li>
                <li>
                    <button type="button" on:click=hand_out>
                        <Icon name="export" />
                        {t.export}
                    </button>
                </li>
                <li>
                    <button type="button" on:click=delete>
                        <Icon name="trash" />
                        {t.delete}
                    </button>
                </li>
            </ul>
        </details>
        {move || if asked.get() { store.code().map(|code| (code.rename)(renaming, id)) } else { None }}
    }
}
