//! What only shows across all cases: figures, the care system, the directory.
//! Nothing is written.

use leptos::prelude::*;

use crate::analysis::across::figures::{Figures, figures};
use crate::analysis::across::system::{Kind, kinds};
use crate::analysis::across::{Counting, Excerpt, counted};
use crate::documents::across::{self as report, Wordings};
use crate::domain::case::CaseKind;
use crate::i18n::Locale;
use crate::i18n::across::{self as texts, across};
use crate::i18n::format;
use crate::interchange::csv;
use crate::interchange::words::Words;
use crate::ui::components::choices::Tick;
use crate::ui::components::icon::Icon;
use crate::ui::pages::across_directory::Directory;
use crate::ui::pages::across_reading::Reading;
use crate::ui::pages::paper::{Paper, block};
use crate::ui::platform::{clock, download, page};
use crate::ui::store::use_locale;

/// What counts, and what is computed from it.
#[derive(Clone, Copy)]
struct Seen {
    reading: Reading,
    counting: RwSignal<Counting>,
    wordings: RwSignal<Wordings>,
    figures: Memo<Figures>,
    kinds: Memo<[Kind; 3]>,
}

impl Seen {
    fn new() -> Self {
        let reading = Reading::begin();
        let counting = RwSignal::new(Counting::Real);
        let of = move |excerpts: &Vec<Excerpt>| figures(&counted(excerpts, counting.get()));
        let noticed = move |excerpts: &Vec<Excerpt>| kinds(&counted(excerpts, counting.get()), &texts::topic);
        Self {
            reading,
            counting,
            wordings: RwSignal::new(Wordings::LeftOut),
            figures: Memo::new(move |_| reading.excerpts.with(of)),
            kinds: Memo::new(move |_| reading.excerpts.with(noticed)),
        }
    }

    /// The blocks of the care system.
    fn care_system(self, locale: Locale) -> impl IntoView {
        move || {
            let blocks = self.kinds.with(|kinds| report::care_system(kinds, self.wordings.get(), locale));
            blocks.iter().map(block).collect_view()
        }
    }

    fn wordings_tick(self) -> impl IntoView {
        let told = Signal::derive(move || self.wordings.get() == Wordings::Told);
        let tell = move |is_told: bool| self.wordings.set(if is_told { Wordings::Told } else { Wordings::LeftOut });
        view! { <Tick label=across(use_locale()).wordings value=told on_change=tell /> }
    }
}

/// What only shows across all cases, without names.
#[component]
pub fn AcrossPage() -> impl IntoView {
    let locale = use_locale();
    let t = across(locale);
    page::entitle(&format!("{} · Ankerplatz", t.title));
    on_cleanup(|| page::entitle("Ankerplatz"));
    let seen = Seen::new();
    let on_paper = RwSignal::new(false);
    let turn = move |is_paper: bool| {
        on_paper.set(is_paper);
        page::scroll_to_top();
        page::focus_soon("content");
    };
    move || {
        if on_paper.get() {
            view! { <OnPaper seen=seen on_back=move |()| turn(false) /> }.into_any()
        } else {
            view! { <OnScreen seen=seen on_print=move |()| turn(true) /> }.into_any()
        }
    }
}

/// The report as it will be printed.
#[component]
fn OnPaper(seen: Seen, #[prop(into)] on_back: Callback<()>) -> impl IntoView {
    let locale = use_locale();
    let t = across(locale);
    let document = Memo::new(move |_| {
        seen.figures.with(|figures| {
            seen.kinds.with(|kinds| {
                report::report(figures, kinds, seen.wordings.get(), locale, (clock::today(), seen.counting.get()))
            })
        })
    });
    let choices = move || {
        view! {
            <div class="screen-only paper-choices">
                {seen.wordings_tick()}
                <button class="button" data-size="small" type="button" on:click=move |_| on_back.run(())>
                    {t.back}
                </button>
            </div>
        }
    };
    view! { <Paper document=document file="ankerplatz-all-cases" choices=choices /> }
}

#[component]
fn OnScreen(seen: Seen, #[prop(into)] on_print: Callback<()>) -> impl IntoView {
    let locale = use_locale();
    let t = across(locale);
    let counts_practice = Signal::derive(move || seen.counting.get() == Counting::WithPractice);
    let count_practice = move |is_on: bool| {
        seen.counting.set(if is_on { Counting::WithPractice } else { Counting::Real });
    };
    let has = move |kind: CaseKind| seen.reading.excerpts.with(|all| all.iter().any(|excerpt| excerpt.kind == kind));
    // Where nothing counts, a table of zeros and hidden cells would only puzzle.
    let nothing_counts =
        Memo::new(move |_| match (has(CaseKind::Real), has(CaseKind::Practice), seen.counting.get()) {
            (false, true, Counting::Real) => Some(t.only_practice),
            (false, false, _) => Some(t.no_case),
            (true, _, _) | (false, true, Counting::WithPractice) => None,
        });
    let is_done = seen.reading.is_done;
    view! {
        <main id="content" class="page acrosspage" tabindex="-1">
            <div class="pagehead">
                <div>
                    <h1>{t.title}</h1>
                    <p>{t.lead}</p>
                    <p>{(t.as_of)(&format::date(locale, clock::today()))}</p>
                </div>
            </div>
            {seen.reading.view()}
            {move || {
                is_done
                    .get()
                    .then(|| {
                        view! {
                            <div class="row">
                                {has(CaseKind::Practice)
                                    .then(|| {
                                        view! { <Tick label=t.practice value=counts_practice on_change=count_practice /> }
                                    })}
                                {move || {
                                    nothing_counts.get().is_none().then(|| {
                                        view! {
                                            <button
                                                class="button"
                                                data-kind="main"
                                                type="button"
                                                on:click=move |_| on_print.run(())
                                            >
                                                <Icon name="print" />
                                                {t.to_paper}
                                            </button>
                                        }
                                    })
                                }}
                            </div>
                            {move || match nothing_counts.get() {
                                Some(said) => view! { <p class="nothing sheet">{said}</p> }.into_any(),
                                None => view! { <Counted seen=seen /> }.into_any(),
                            }}
                        }
                    })
            }}
        </main>
    }
}

/// Figures, care system and directory of the cases that count.
#[component]
fn Counted(seen: Seen) -> impl IntoView {
    let locale = use_locale();
    let t = across(locale);
    let as_csv = move |_| {
        let rows = seen.figures.with(|figures| seen.kinds.with(|kinds| report::figure_rows(figures, kinds, locale)));
        let name = format!("ankerplatz-figures-{}.csv", clock::today());
        download::text(&name, "text/csv", &csv::texts(locale.style(), &rows));
    };
    view! {
        <section class="sheet" aria-labelledby="across-figures">
            <div class="row">
                <h2 id="across-figures">{t.figures}</h2>
                <button
                    class="button"
                    data-size="small"
                    type="button"
                    aria-label=t.figures_as_csv
                    on:click=as_csv
                >
                    <Icon name="export" size="small" />
                    {t.as_csv}
                </button>
            </div>
            {move || {
                let blocks = seen.figures.with(|figures| report::statistics(figures, locale));
                blocks.iter().map(block).collect_view()
            }}
        </section>
        <section class="sheet" aria-labelledby="across-system">
            <div class="row">
                <h2 id="across-system">{t.system}</h2>
                {seen.wordings_tick()}
            </div>
            {seen.care_system(locale)}
        </section>
        <Directory excerpts=seen.reading.excerpts counting=seen.counting />
    }
}
