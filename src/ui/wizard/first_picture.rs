//! Main problems beside resources, as first understood: short entries, quickly
//! added, and below them what there is to say in sentences.

use leptos::ev;
use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::ids::ImpressionId;
use crate::domain::phase::intake::{Impression, ImpressionOf};
use crate::domain::phase::question::Question;
use crate::domain::record::Edit;
use crate::i18n::intake::{self as texts, intake};
use crate::ui::components::field::Written;
use crate::ui::components::icon::Icon;
use crate::ui::components::paragraph::ParagraphField;
use crate::ui::platform::{ids, page};
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::question::asked;
use crate::ui::wizard::records::{Entry, uuids};

/// Both columns.
#[component]
pub fn FirstPicture(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    view! { <div class="ledger pictured">{ImpressionOf::ALL.map(|of| column(case, of)).collect_view()}</div> }
}

/// What the words about one side are kept as, its icon, and the id of the field
/// that adds to it.
const fn side(of: ImpressionOf) -> (Question, &'static str, &'static str, &'static str) {
    match of {
        ImpressionOf::Problem => (Question::MainProblems, "need", "hint", "add-problem"),
        ImpressionOf::Resource => (Question::FirstResources, "strength", "buoy", "add-resource"),
    }
}

fn column(case: Memo<Case>, of: ImpressionOf) -> AnyView {
    let locale = use_locale();
    let (question, part, icon, home) = side(of);
    let ids = uuids(move || {
        let is_meant = |impression: &&Impression| impression.of == of;
        case.with(|case| case.intake.impressions.iter().filter(is_meant).map(|impression| impression.id.0).collect())
    });
    view! {
        <section data-part=part>
            <h2>
                <Icon name=icon />
                {texts::impressions(locale, of)}
            </h2>
            <ul class="short">
                <For
                    each=move || ids.get()
                    key=|uuid| *uuid
                    children=move |uuid| entry(Entry::new(case, uuid), of, home)
                />
            </ul>
            {adding(of, home)}
            <div class="questions">{asked(case, question)}</div>
        </section>
    }
    .into_any()
}

/// One entry. Enter in it leads to the field for the next one.
fn entry(entry: Entry<Impression>, of: ImpressionOf, home: &'static str) -> AnyView {
    let locale = use_locale();
    let text = entry.text(|impression| impression.text.clone());
    view! {
        <li>
            <ParagraphField
                label=texts::impression(locale, of)
                value=text
                on_write=entry.write(|impression, text| impression.text = text)
                on_enter=move |()| page::focus(home)
            />
            <button
                class="tool"
                type="button"
                aria-label=move || (intake(locale).remove_named)(&text.get())
                on:click=move |_| entry.remove(home)
            >
                <Icon name="trash" size="small" />
            </button>
        </li>
    }
    .into_any()
}

/// A paragraph that becomes an entry with Enter or the button; the focus stays,
/// so that the next one can follow at once.
fn adding(of: ImpressionOf, home: &'static str) -> AnyView {
    let locale = use_locale();
    let t = intake(locale);
    let store = use_store();
    let draft = RwSignal::new(String::new());
    let add = move || {
        let text = draft.get_untracked().trim().to_owned();
        if text.is_empty() {
            return;
        }
        let id = ImpressionId(ids::fresh());
        store.act(Command::Impression(Edit::Put(Impression { id, of, text: text.clone() })));
        store.announce((t.added)(&text));
        draft.set(String::new());
    };
    view! {
        <form
            class="quick"
            on:submit=move |event: ev::SubmitEvent| {
                event.prevent_default();
                add();
            }
        >
            <ParagraphField
                id=home
                label=texts::another_impression(locale, of)
                value=draft
                on_write=move |(text, _): Written| draft.set(text)
                on_enter=move |()| add()
            />
            <button class="button" type="submit">
                <Icon name="plus" />
                {t.add}
                <span class="only-heard">": " {texts::impression(locale, of)}</span>
            </button>
        </form>
    }
    .into_any()
}
