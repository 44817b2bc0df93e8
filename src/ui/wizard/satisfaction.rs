//! How satisfied the client and others are: four statements each, rated from 1 to
//! 4. An older answer to the single question stays below.

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::phase::evaluation::{MARK_MAX, Satisfaction, SatisfactionOf};
use crate::domain::phase::question::Question;
use crate::i18n::closing::{self as texts, closing};
use crate::i18n::format;
use crate::i18n::wizard::records::records;
use crate::ui::components::choices::Choices;
use crate::ui::components::field::{DateField, LineField, TextField};
use crate::ui::platform::clock;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::fold::{Fold, Folds, fact, title};
use crate::ui::wizard::picks;
use crate::ui::wizard::question::QuestionField;
use crate::ui::wizard::records::{self, Entry, first_field, uuids};

/// The marks of the scale.
const MARKS: [u8; MARK_MAX as usize] = [1, 2, 3, 4];

/// The answers of the client, then those of others.
#[component]
pub fn SatisfactionAsked(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = closing(use_locale());
    view! {
        <section class="outcomes satisfied">
            <h2>{t.satisfaction}</h2>
            <p class="note">{t.satisfaction_note}</p>
            {asked(case, SatisfactionOf::Person)}
            {asked(case, SatisfactionOf::Partner)}
        </section>
    }
}

/// The id of the button that adds an answer, and the older question.
const fn home_of(of: SatisfactionOf) -> (&'static str, Question) {
    match of {
        SatisfactionOf::Person => ("add-satisfaction", Question::SatisfactionPerson),
        SatisfactionOf::Partner => ("add-satisfaction-partner", Question::SatisfactionPartners),
    }
}

fn asked(case: Memo<Case>, of: SatisfactionOf) -> AnyView {
    let t = closing(use_locale());
    let store = use_store();
    let open = RwSignal::new(None);
    let (home, question) = home_of(of);
    let ids = uuids(move || {
        case.with(|case| {
            let answers = case.closure.satisfaction.iter().filter(|satisfaction| satisfaction.of == of);
            answers.map(|satisfaction| satisfaction.id.0).collect()
        })
    });
    let has_older = Memo::new(move |_| case.with(|case| case.answers.get(question).is_some()));
    let older = move || {
        has_older.get().then(|| {
            view! {
                <div class="questions" role="group" aria-label=t.earlier_answer>
                    <QuestionField case=case question=question />
                </div>
            }
        })
    };
    view! {
        <h3>{t.whose_answer(of)}</h3>
        <Folds
            ids=ids
            empty=t.no_satisfaction
            add=t.add_answer(of)
            home=home
            on_add=move |()| records::add(store, open, |id| Satisfaction::new(id, of, Some(clock::today())))
            entry=move |uuid| satisfaction(Entry::new(case, uuid), open, of)
        />
        {older}
    }
    .into_any()
}

fn satisfaction(entry: Entry<Satisfaction>, open: RwSignal<Option<Uuid>>, of: SatisfactionOf) -> AnyView {
    let locale = use_locale();
    let t = closing(locale);
    let name = entry.text(move |answer| match answer.by.trim() {
        "" => t.whose_answer(answer.of).to_owned(),
        by => by.to_owned(),
    });
    let day = entry.text(move |answer| answer.date.map(|date| format::date(locale, date)).unwrap_or_default());
    let answered = entry.text(move |answer| match answer.mean() {
        Some(mean) => (t.mean)(&format::number(locale, Some(mean), 2)),
        None => (t.answered)(answer.answered()),
    });
    let line = view! {
        {title(name, t.whose_answer(of))}
        <span class="fold-facts">{fact(day)} {fact(answered)}</span>
    };
    view! {
        <Fold
            uuid=entry.uuid
            open=open
            name=name
            line=line.into_any()
            fields=move |()| fields(entry, of)
            on_remove=move |()| entry.remove(home_of(of).0)
        />
    }
    .into_any()
}

fn fields(entry: Entry<Satisfaction>, of: SatisfactionOf) -> AnyView {
    let locale = use_locale();
    let (t, words) = (closing(locale), records(locale));
    let statement = |(at, statement): (usize, &'static str)| {
        let marks = MARKS.map(|mark| (mark.to_string(), format!("{mark} {}", texts::mark(locale, mark))));
        view! {
            <Choices
                legend=statement
                entries=picks::or_open(marks.to_vec(), locale)
                value=entry.text(move |answer| answer.marks[at].map(|mark| mark.to_string()).unwrap_or_default())
                on_pick=entry.pick(move |answer, key| answer.marks[at] = key.parse().ok())
            />
        }
    };
    // Who the person is, the case says already.
    let is_named = match of {
        SatisfactionOf::Partner => true,
        SatisfactionOf::Person => untrack(|| entry.with(|answer| !answer.by.trim().is_empty())).unwrap_or_default(),
    };
    let by = is_named.then(|| {
        view! {
            <LineField
                id=first_field(entry.uuid)
                label=t.by
                value=entry.text(|answer| answer.by.clone())
                on_write=entry.write(|answer, text| answer.by = text)
            />
        }
    });
    view! {
        {by}
        <DateField
            id=if is_named { String::new() } else { first_field(entry.uuid) }
            label=words.date
            value=entry.day(|answer| answer.date)
            on_write=entry.set_day(|answer, day| answer.date = day)
        />
        <fieldset class="check statements">
            <legend>{t.statements}</legend>
            {texts::statements(locale, of).into_iter().enumerate().map(statement).collect_view()}
        </fieldset>
        <TextField
            label=words.remark
            value=entry.text(|answer| answer.remark.clone())
            on_write=entry.write(|answer, text| answer.remark = text)
        />
    }
    .into_any()
}
