//! One paper of the case as it will be printed, or what it still lacks.

use leptos::prelude::*;

use crate::documents::Document;
use crate::documents::papers::{Disclosure, Manner, PaperKind, disclosure, disclosure_note, lack, write};
use crate::domain::case::Case;
use crate::domain::ids::{CaseId, ServiceId};
use crate::domain::phase::step::Step;
use crate::domain::record::find;
use crate::i18n::papers::papers;
use crate::i18n::{Locale, words};
use crate::ui::components::choices::Tick;
use crate::ui::components::icon::Icon;
use crate::ui::pages::paper::Paper;
use crate::ui::platform::{clock, page};
use crate::ui::route::Route;
use crate::ui::store::use_locale;

/// The paper, and what can be chosen about it.
#[component]
pub fn PaperOfCasePage(
    /// The case shown.
    case: Memo<Case>,
    /// Which paper.
    kind: PaperKind,
) -> impl IntoView {
    let locale = use_locale();
    let title = kind.name(locale);
    let is_faceless = RwSignal::new(false);
    let document = Memo::new(move |_| {
        let manner = Manner { is_faceless: is_faceless.get(), today: clock::today() };
        case.with(|case| write(case, kind, manner, locale))
    });
    let is_written = Memo::new(move |_| document.with(Option::is_some));
    let nothing = Document { title: title.to_owned(), language: locale, blocks: Vec::new() };
    let written = Memo::new(move |_| document.get().unwrap_or_else(|| nothing.clone()));
    page::entitle(&format!("{title} · Ankerplatz"));
    on_cleanup(|| page::entitle("Ankerplatz"));
    move || {
        if is_written.get() {
            let choices = move || choices(case, kind, is_faceless);
            view! { <Paper document=written file=file(kind, locale) choices=choices /> }.into_any()
        } else {
            missing(case, kind)
        }
    }
}

/// The way back, the choice for teaching, and what is to be known before the
/// paper leaves the house. None of it is printed.
fn choices(case: Memo<Case>, kind: PaperKind, is_faceless: RwSignal<bool>) -> AnyView {
    let locale = use_locale();
    let t = papers(locale);
    let id = case.with_untracked(|case| case.id);
    let for_teaching = kind.can_be_faceless().then(|| {
        view! {
            <Tick
                label=t.with_pseudonyms
                value=is_faceless
                on_change=move |is_on: bool| is_faceless.set(is_on)
            />
            <p class="note">{t.teaching_note}</p>
        }
    });
    let note = match kind {
        PaperKind::Agreement(service) => Some(told(case, service)),
        PaperKind::ContactCard => Some(notice(t.reach_note.to_owned(), id, Step::Responsibility)),
        PaperKind::EightTiles | PaperKind::Assessment | PaperKind::Closing | PaperKind::Release(_) => None,
    };
    view! {
        <div class="screen-only paper-aside">
            <a class="button" data-size="small" href=Route::Papers(id).href()>
                <Icon name="back" size="small" />
                {t.back}
            </a>
            {for_teaching}
            {note}
        </div>
    }
    .into_any()
}

/// What an agreement tells of the client, or why it tells nothing.
fn told(case: Memo<Case>, service: ServiceId) -> AnyView {
    let locale = use_locale();
    let id = case.with_untracked(|case| case.id);
    let text = Memo::new(move |_| {
        case.with(|case| {
            let found = find(&case.course.services, service);
            let told = found.map_or(Disclosure::None, |service| disclosure(case, service, clock::today()));
            disclosure_note(told, locale)
        })
    });
    (move || notice(text.get(), id, Step::Releases)).into_any()
}

fn notice(text: String, id: CaseId, step: Step) -> AnyView {
    let locale = use_locale();
    view! {
        <div class="notice">
            <Icon name="lock" />
            <p>{text}</p>
            <a class="button" data-size="small" href=Route::Step(id, step).href()>
                {(papers(locale).to_step)(words::step(locale, step))}
            </a>
        </div>
    }
    .into_any()
}

/// What is missing before it can be printed, and the way there.
fn missing(case: Memo<Case>, kind: PaperKind) -> AnyView {
    let locale = use_locale();
    let t = papers(locale);
    let id = case.with_untracked(|case| case.id);
    let lacks = Memo::new(move |_| case.with(|case| lack(case, kind, clock::today(), locale)));
    let way = move || {
        lacks.get().map(|lack| {
            view! {
                <p>{(t.missing)(&lack.text)}</p>
                <div class="row">
                    <a class="button" data-kind="main" href=Route::Step(id, lack.step).href()>
                        {(t.to_step)(words::step(locale, lack.step))}
                    </a>
                    <a class="button" href=Route::Papers(id).href()>
                        <Icon name="back" />
                        {t.back}
                    </a>
                </div>
            }
        })
    };
    view! {
        <main id="content" class="page" tabindex="-1">
            <div class="sheet stack">
                <h1>{kind.name(locale)}</h1>
                {way}
            </div>
        </main>
    }
    .into_any()
}

/// The name of the file; it names nobody.
fn file(kind: PaperKind, locale: Locale) -> &'static str {
    match kind {
        PaperKind::EightTiles => locale.pick("ankerplatz-acht-felder", "ankerplatz-eight-fields"),
        PaperKind::Assessment => locale.pick("ankerplatz-assessmentbericht", "ankerplatz-assessment-report"),
        PaperKind::Closing => locale.pick("ankerplatz-abschlussbericht", "ankerplatz-closing-report"),
        PaperKind::ContactCard => locale.pick("ankerplatz-kontaktkarte", "ankerplatz-contact-card"),
        PaperKind::Release(_) => locale.pick("ankerplatz-entbindung", "ankerplatz-release"),
        PaperKind::Agreement(_) => locale.pick("ankerplatz-leistungsvereinbarung", "ankerplatz-service-agreement"),
    }
}
