//! Who is responsible for what, line by line, above the questions about it.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::intake::Responsibility;
use crate::domain::phase::step::Step;
use crate::i18n::intake::intake;
use crate::ui::components::icon::Icon;
use crate::ui::components::paragraph::ParagraphField;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::question::Questions;
use crate::ui::wizard::records::{self, Entry, all, first_field};

const HOME: &str = "add-responsibility";

/// The table of responsibilities and the questions.
#[component]
pub fn Responsibilities(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = intake(use_locale());
    let store = use_store();
    let ids = all::<Responsibility>(case);
    let is_empty = Memo::new(move |_| ids.with(Vec::is_empty));
    view! {
        <section class="sheet charges">
            <h2>{t.responsibilities}</h2>
            <p class="nothing">{move || is_empty.get().then_some(t.no_responsibilities)}</p>
            <ul>
                <For each=move || ids.get() key=|uuid| *uuid children=move |uuid| line(Entry::new(case, uuid)) />
            </ul>
            <button
                class="button"
                type="button"
                id=HOME
                on:click=move |_| records::add(store, RwSignal::new(None), Responsibility::new)
            >
                <Icon name="plus" />
                {t.add_responsibility}
            </button>
        </section>
        <Questions case=case step=Step::Responsibility />
    }
}

fn line(entry: Entry<Responsibility>) -> AnyView {
    let t = intake(use_locale());
    let who = entry.text(|line| line.who.clone());
    let what = entry.text(|line| line.what.clone());
    view! {
        <li class="charge">
            <ParagraphField
                id=first_field(entry.uuid)
                label=t.who
                value=who
                on_write=entry.write(|line, who| line.who = who)
            />
            <ParagraphField label=t.for_what value=what on_write=entry.write(|line, what| line.what = what) />
            <button
                class="tool"
                type="button"
                aria-label=move || (t.remove_named)(&format!("{} {}", who.get(), what.get()))
                on:click=move |_| entry.remove(HOME)
            >
                <Icon name="trash" size="small" />
            </button>
        </li>
    }
    .into_any()
}
