//! What others contribute, and results of instruments with their course.

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::phase::contribution::Contribution;
use crate::i18n::format;
use crate::i18n::instruments::instruments;
use crate::ui::components::field::{DateField, LineField, TextField};
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::fold::{Fold, Folds, fact, title};
use crate::ui::wizard::records::{self, Entry, all, first_field};
use crate::ui::wizard::register::{Courses, Register};

const HOME: &str = "add-contribution";

/// Contributions, the register, and what has changed.
#[component]
pub fn Contributions(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = instruments(use_locale());
    let store = use_store();
    let open = RwSignal::new(None);
    view! {
        <section class="part">
            <h2>{t.contributions}</h2>
            <Folds
                ids={all::<Contribution>(case)}
                empty=t.no_contributions
                add=t.add_contribution
                home=HOME
                on_add=move |()| records::add(store, open, Contribution::new)
                entry=move |uuid| contribution(Entry::new(case, uuid), open)
            />
        </section>
        <section class="part">
            <h2>{t.results}</h2>
            <p class="note">{t.results_note}</p>
            <Register case=case />
            <Courses case=case />
        </section>
    }
}

fn contribution(entry: Entry<Contribution>, open: RwSignal<Option<Uuid>>) -> AnyView {
    let locale = use_locale();
    let t = instruments(locale);
    let text = entry.text(|contribution| contribution.text.clone());
    let said = entry.text(move |contribution| {
        let date = contribution.date.map(|date| format::date(locale, date)).unwrap_or_default();
        let facts = [contribution.who.trim(), contribution.profession.trim(), &date];
        facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(", ")
    });
    let line = view! {
        {title(text, t.untitled_contribution)}
        {fact(said)}
    };
    view! {
        <Fold
            uuid=entry.uuid
            open=open
            name=text
            line=line.into_any()
            fields=move |()| fields(entry)
            on_remove=move |()| entry.remove(HOME)
        />
    }
    .into_any()
}

fn fields(entry: Entry<Contribution>) -> AnyView {
    let t = instruments(use_locale());
    view! {
        <LineField
            id=first_field(entry.uuid)
            label=t.who
            value=entry.text(|contribution| contribution.who.clone())
            on_write=entry.write(|contribution, who| contribution.who = who)
        />
        <LineField
            label=t.profession
            value=entry.text(|contribution| contribution.profession.clone())
            on_write=entry.write(|contribution, profession| contribution.profession = profession)
        />
        <DateField
            label=t.date
            value=entry.day(|contribution| contribution.date)
            on_write=entry.set_day(|contribution, day| contribution.date = day)
        />
        <TextField
            label=t.text
            value=entry.text(|contribution| contribution.text.clone())
            on_write=entry.write(|contribution, text| contribution.text = text)
        />
    }
    .into_any()
}
